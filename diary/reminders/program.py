"""The command that starts this program again: by the system's scheduler, or by a click on a notice."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import diary as core
from diary.store.on_disk.location import default_diary

_NAME = "relief-diary"


def program() -> tuple[str, ...]:
    """Return the command that starts this program: built, installed, or from its source."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    started = Path(sys.argv[0])
    if started.stem == _NAME and started.is_file():
        return (str(started.absolute()),)
    return sys.executable, str(Path(core.__file__).parents[1] / "main.py")


def program_of(diary: Path, *, shows_today: bool = False) -> tuple[str, ...]:
    """Return the command that opens a diary; one's own need not be named.

    Args:
        diary: Which.
        shows_today: Whether a window that is open on it already goes to today.
    """
    own = os.path.realpath(default_diary())
    command = (*program(), "--today") if shows_today else program()
    return command if os.path.realpath(diary) == own else (*command, f"--diary={os.path.realpath(diary)}")


def diary_mark(diary: Path) -> str:
    """Return a mark of a diary for names that tell nothing of it: eight hexadecimal digits."""
    return hashlib.sha256(os.fsencode(os.path.realpath(diary))).hexdigest()[:8]
