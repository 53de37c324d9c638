"""The way into a diary that does not open at once: its passphrase is asked for, or why it can't be opened is said."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication

from diary.errors import DiaryError, NeedsPassphraseError
from diary.locking import Unlocked
from ui.opening import refusal
from ui.opening.unlocking import ask_and_open

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")


def find_a_way(error: DiaryError, path: Path, opener: Callable[[Path, Unlocked | None], T]) -> T | None:
    """Stay until a diary is open, or the user gives up.

    Args:
        error: Why it did not open at once; said on stderr unless it is the passphrase, which is asked for.
        path: The diary.
        opener: Opens one, with what unlocks it; raises a DiaryError where that fails.

    Returns:
        What the opener gave; None where the user gave up, or there is no screen to ask on.
    """

    def open_or_ask(other: Path) -> T:
        try:
            return opener(other, None)
        except NeedsPassphraseError as locked:
            opened = ask_and_open(other, opener)
            if opened is None:
                raise locked from None
            return opened

    if isinstance(error, NeedsPassphraseError) and QGuiApplication.platformName() not in refusal.UNSEEN:
        try:
            return ask_and_open(path, opener)
        except DiaryError as other:
            error = other
    print(f"relief-diary: {error}", file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
    return refusal.open_after_all(error, path, open_or_ask)
