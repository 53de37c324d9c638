"""Reads what was typed, in the user's own way of writing dates and numbers; None for what can't be read, no guess."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from typing import TypeVar, cast

from PySide6.QtCore import QLocale

from ui.words.language import formats
from ui.words.text import amount, full_day

T = TypeVar("T")

CENTURY = 2000
"""A year of two digits is one of this century: the diary is younger than that."""
YEARS = range(1970, 2101)
"""Any other year is a slip of the finger."""
_NUMBERS = re.compile(r"(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*([0-5]\d))?\s*(?:([ap])\.?\s?m\.?)?")
_NAMED = ("d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "dddd d MMMM yyyy", "ddd d MMM yyyy")


def read_day(text: str, years: range = YEARS) -> date | None:
    """A date as the locale writes it, with numbers or with the month's name, or as ISO 8601 does.

    Args:
        text: What was typed, for example `1/10/2026`, `1.10.26`, `1 October 2026` or `2026-10-01`.
        years: Those that it can lie in; by default those of a diary.

    Returns:
        The date; None if it can't be read, or lies in none of these years.
    """
    tidy = " ".join(text.split())
    found = _NUMBERS.fullmatch(tidy)
    day = _numeric(*found.groups()) if found is not None else _named(tidy)
    return day if day is not None and day.year in years else None


def read_number(text: str) -> float | None:
    """A plain number over or at 0, with the locale's decimal sign or a dot; None if it can't be read.

    `1.000` is refused where the dot groups thousands: one meant 1000, another 1.
    """
    tidy, locale = text.strip(), formats()
    if locale.groupSeparator() == "." and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", tidy):
        return None
    plain = tidy.replace(locale.decimalPoint(), ".")
    return float(plain) if re.fullmatch(r"\d+(\.\d*)?|\.\d+", plain) else None


def read_time(text: str) -> time | None:
    """A time of day with 24 hours, or with 12 and am or pm, as `20:00`, `20.00`, `2000`, `20` or `8 pm`; or None."""
    found = _CLOCK.fullmatch(" ".join(text.lower().split()))
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def write_number(number: float) -> str:
    """A number as `read_number` takes it: the locale's decimal sign, no groups, as many digits as it has."""
    return amount(number)


def reworded(typed: T, before: QLocale) -> T:
    """Return a draft with its dates and numbers as they are written now; all else as it was typed.

    Args:
        typed: A text, or what holds texts: a tuple, a list, a data class.
        before: The way in which they were written.
    """
    if isinstance(typed, str):
        return cast("T", _reworded_text(typed, before))
    if isinstance(typed, tuple) and not hasattr(typed, "_fields"):
        return cast("T", tuple(reworded(part, before) for part in typed))
    if is_dataclass(typed) and not isinstance(typed, type) and not isinstance(getattr(typed, "id", None), int):
        texts = {part.name: getattr(typed, part.name) for part in fields(typed)}
        changed = {name: reworded(text, before) for name, text in texts.items() if isinstance(text, str | tuple)}
        return cast("T", replace(typed, **changed))
    return typed


def _reworded_text(text: str, before: QLocale) -> str:
    pattern = before.dateFormat(QLocale.FormatType.LongFormat)
    day = next((found for form in (*_NAMED, pattern) if (found := before.toDate(text, form)).isValid()), None)
    if day is not None and any(letter.isalpha() for letter in text):
        return full_day(date(day.year(), day.month(), day.day()))
    point = before.decimalPoint()
    return text.replace(point, formats().decimalPoint()) if re.fullmatch(rf"\d+{re.escape(point)}\d+", text) else text


def _numeric(first: str, second: str, third: str) -> date | None:
    order = "ymd" if len(first) > 2 else _locale_order()
    parts = dict(zip(order, (first, second, third), strict=True))
    if len(parts["y"]) not in {2, 4} or len(parts["d"]) > 2 or len(parts["m"]) > 2:
        return None
    year = int(parts["y"]) + (CENTURY if len(parts["y"]) == 2 else 0)
    try:
        return date(year, int(parts["m"]), int(parts["d"]))
    except ValueError:  # there is no such day
        return None


def _locale_order() -> str:
    """`dmy`, `mdy` or `ymd`, as the locale's short dates go."""
    pattern = formats().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=pattern.find))


def _named(text: str) -> date | None:
    locale = formats()
    bare = text.replace(",", "")
    attempts = [(text, locale.dateFormat(QLocale.FormatType.LongFormat))]
    attempts += [(words, pattern) for words in (bare, bare.replace(".", "")) for pattern in _NAMED]
    for words, pattern in attempts:
        day = locale.toDate(words, pattern)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None
