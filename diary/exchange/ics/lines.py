"""The lines of a calendar file (RFC 5545): escaped, folded, ended by CRLF."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

MOST_OCTETS = 75
"""Octets of a line, without its end; a longer one is folded."""
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""All that any reader may take for the end of a line."""


def calendar_text(text: str) -> str:
    """Return a text as the value of a property: line ends in their escaped form, other control characters left out."""
    one_line = _LINE_END.sub("\n", text)
    kept = "".join(c for c in one_line if c in "\n\t" or unicodedata.category(c) != "Cc")
    return re.sub(r"([\\;,])", r"\\\1", kept).replace("\n", "\\n")


def as_day(day: date) -> str:
    """Return a day as `20261201`."""
    return day.isoformat().replace("-", "")


def as_moment(moment: datetime) -> str:
    """Return a moment in UTC as `20261122T081403Z`."""
    utc = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()
    return utc.replace("-", "").replace(":", "") + "Z"


def content_of(lines: Iterable[str]) -> bytes:
    """Return the lines as a file."""
    return b"".join(part + b"\r\n" for line in lines for part in _folded(line.encode()))


def _folded(line: bytes) -> Iterator[bytes]:
    """Cut a line before a character that would not fit whole; what goes on begins with a space."""
    start, room = 0, MOST_OCTETS
    while len(line) - start > room:
        end = start + room
        while line[end] & 0b1100_0000 == 0b1000_0000:  # within a character
            end -= 1
        yield (b" " if start else b"") + line[start:end]
        start, room = end, MOST_OCTETS - 1
    yield (b" " if start else b"") + line[start:]
