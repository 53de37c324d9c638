"""The mark beside a diary by which a reminder knows, without the passphrase, which day was filled last.

It holds a date and nothing else, and is there only while a reminder is switched on.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from diary.held_files import beside, is_file, is_link

if TYPE_CHECKING:
    from pathlib import Path

_ENDING = "-filled"
_LONGEST = 20


def filled_mark(diary: Path) -> Path:
    """Return where the mark of a diary is or will be."""
    return beside(diary, _ENDING)


def marked_day(diary: Path) -> date | None:
    """Return the diary day that was filled last, as far as the mark says; None where it says none."""
    try:
        with filled_mark(diary).open("rb") as file:
            return date.fromisoformat(file.read(_LONGEST).decode().strip())
    except (OSError, ValueError):
        return None


def begin_mark(diary: Path, day: date | None) -> None:
    """Have a mark beside the diary from now on.

    Args:
        diary: The diary; it is not touched.
        day: The diary day that was filled last; None for none.

    Raises:
        OSError: it can't be written.
    """
    text = "" if day is None else f"{day.isoformat()}\n"
    mark = filled_mark(diary)
    descriptor = os.open(mark, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def mark_filled(diary: Path, day: date) -> None:
    """Say that a day is filled, where there is a mark. One that can't be written is left: a reminder too many."""
    with suppress(OSError):
        mark = filled_mark(diary)
        if is_file(mark) and not is_link(mark):
            begin_mark(diary, day)


def end_mark(diary: Path) -> None:
    """Take the mark away.

    Raises:
        OSError: it is there and can't be taken away.
    """
    filled_mark(diary).unlink(missing_ok=True)
