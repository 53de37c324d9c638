"""One value in one CSV cell, and back, without loss.

Free text is defused: a spreadsheet takes a cell that starts with = + - @ (or with a tab or a line end before them) for
a formula. An apostrophe goes in front of such a text, and in front of a text that starts with an apostrophe itself, so
that taking one apostrophe away gives exactly the text that was there.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from diary.exchange.dates import real_day
from diary.exchange.sheet import CellError

_MARK = "'"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", _MARK)

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2}|Z)")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,400})?")  # the smallest float has 324 decimals and more

Cell = str | int | float | bool | date | datetime | None


def defused(text: str) -> str:
    """Return the text as no spreadsheet takes it for a formula."""
    return _MARK + text if text.startswith(_DANGEROUS) else text


def undone(text: str) -> str:
    """Return the text as it was before `defused`."""
    return text.removeprefix(_MARK)


def as_text(value: Cell) -> str:
    """Return a value as the files write it: ISO dates, moments with their offset, dot decimals, empty for missing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _decimal(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    # A date writes itself as ISO 8601, a name of a fixed set as its value.
    return defused(value) if isinstance(value, str) else str(value)


def rounded(value: float | None, decimals: int) -> float | None:
    """Return a computed figure as the files give it; a rounded zero has no sign."""
    return None if value is None else round(value, decimals) + 0.0


def parse_integer(cell: str) -> int:
    """Return a whole number.

    Raises:
        CellError: saying why it is none; so do the other readers.
    """
    if _INTEGER.fullmatch(cell) is None:
        raise CellError.of("{cell} is not a whole number.")
    return int(cell)


def parse_number(cell: str) -> float:
    """Return a number with a dot for its decimals."""
    if _NUMBER.fullmatch(cell) is None:
        raise CellError.of("{cell} is not a number like 4.5.")
    return float(cell)


def parse_date(cell: str) -> date:
    """Return a date like 2026-11-22."""
    if _DATE.fullmatch(cell) is None:
        raise CellError.of("{cell} is not a date like 2026-11-22.")
    return real_day(*(int(part) for part in cell.split("-")))


def parse_moment(cell: str) -> datetime:
    """Return a moment with its UTC offset, like 2026-11-22T09:14:03+01:00."""
    if _MOMENT.fullmatch(cell) is None:
        raise CellError.of("{cell} is not a moment like 2026-11-22T09:14:03+01:00.")
    try:
        moment = datetime.fromisoformat(cell)
    except ValueError as error:
        raise CellError.of("{cell} is not a moment (no calendar or no clock has it).") from error
    if not 1900 <= moment.year < 9999:  # no clock was ever set to it, and UTC may lie outside of the calendar
        raise CellError.of("{cell} is not a moment of the years 1900 to 9998.")
    return moment


def parse_boolean(cell: str) -> bool:
    """Return whether a cell says true, not false."""
    if cell not in ("true", "false"):
        raise CellError.of("{cell} is neither true nor false.")
    return cell == "true"


def _decimal(value: float) -> str:
    # repr gives the shortest decimals that read back as the same float; Decimal writes them without an exponent.
    text = f"{Decimal(repr(value)):f}"
    return text.removesuffix(".0")
