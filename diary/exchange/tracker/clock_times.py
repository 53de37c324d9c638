"""The time of day as other programs write it: 09:14, 9:4, 9.14, 21h30, 9 PM, 211500Z."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, timezone
from typing import NamedTuple

from diary.exchange.sheet import CellError

_TIME = re.compile(
    r"(?P<hour>[0-9]{1,2})"
    r"(?:[:.h](?P<minute>[0-9]{1,2})(?:[:.](?P<second>[0-9]{1,2})(?:[.,][0-9]+)?)?|(?P<bare>h))?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?:\s*(?P<clock>uhr|uur))?"
)
_COMPACT = re.compile(r"(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?P<second>[0-9]{2})?(?:[.,][0-9]+)?")
_OFFSET = re.compile(r"(?P<utc>z|utc|gmt)?(?:(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2})?)?(?:\s*\(.*\))?")


class ClockTime(NamedTuple):
    """The time of day.

    Attributes:
        time: The wall-clock time.
        offset: How far that clock is from UTC; None where the text does not say it.
    """

    time: time
    offset: timezone | None


def parse_time(text: str, *, compact: bool = False) -> ClockTime:
    """Return the time of day that a text in small letters names.

    Args:
        text: Like 09:14:03+01:00 or 9:14 pm.
        compact: Whether hours and minutes may stand together without a mark, as they do in 20261122T0914.

    Raises:
        CellError: saying why it names none.
    """
    text = text.strip()
    found = (_COMPACT.match(text) if compact else None) or _TIME.match(text)
    offset = None if found is None else _OFFSET.fullmatch(text[found.end() :].strip())
    if found is None or offset is None or not _says_a_time(found):
        raise CellError.of("{cell} has no time like 09:14 after its date.")
    parts = found.groupdict()
    hour = int(parts["hour"])
    if parts.get("half"):
        if not 1 <= hour <= 12:
            raise CellError.of("{cell} is not a time (hour must be in 1..12 with AM or PM).")
        hour = hour % 12 + (12 if parts["half"] == "p" else 0)
    try:
        clock = time(hour, int(parts["minute"] or 0), int(parts["second"] or 0))
    except ValueError as error:
        raise CellError.of("{cell} is not a time (there are 24 hours, 60 minutes and 60 seconds).") from error
    return ClockTime(clock, _offset(offset))


def _says_a_time(found: re.Match[str]) -> bool:
    """Return whether it is more than a lone number."""
    parts = found.groupdict()
    return any(parts.get(name) for name in ("minute", "bare", "half", "clock"))


def _offset(found: re.Match[str]) -> timezone | None:
    if found["sign"] is None:
        return None if found["utc"] is None else UTC
    hours, minutes = int(found["hours"]), int(found["minutes"] or 0)
    if hours > 23 or minutes > 59:
        raise CellError.of("{cell} is not a time (no clock is that far from UTC).")
    away = timedelta(hours=hours, minutes=minutes)
    return timezone(-away if found["sign"] == "-" else away)


def moment_of(day_and_time: datetime, offset: timezone | None, *, naive_is_utc: bool) -> datetime:
    """Return a moment with the offset that its text says, or UTC where that is what is meant without one."""
    if offset is not None:
        return day_and_time.replace(tzinfo=offset)
    return day_and_time.replace(tzinfo=UTC) if naive_is_utc else day_and_time
