"""The way into a diary that does not open at once: its passphrase is asked for, or why it can't be opened is said.

The passphrase is asked for at every start of a locked diary: what only a refusal needs is loaded where it is used
(docs/decisions/0088).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QGuiApplication

from diary.errors import DiaryError, NeedsPassphraseError
from diary.locking import Unlocked
from ui.main_window import behind_paint
from ui.one_window.knocking import raise_the_first
from ui.opening.unlocking import UNSEEN, ask_and_open
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.claim import Claim

T = TypeVar("T")


def find_a_way(
    path: Path, opener: Callable[[Path, Unlocked | None], T], claim: Claim, when_shown: Callable[[], None]
) -> tuple[T, int] | tuple[None, int]:
    """Stay until a diary is open, or the user gives up.

    Args:
        path: The diary.
        opener: Opens one, with what unlocks it; raises a DiaryError where that fails. Why is said on stderr, unless it
            is the passphrase, which is asked for.
        claim: To be the one that has the window of this diary. Where another program has it, its window comes to the
            front and that is all; else what is shown here can be brought there too.
        when_shown: Called when a window that asks stands, so that it can be brought to the front.

    Returns:
        What the opener gave, and 0; or None and the exit status: 0 where another program shows the diary, also one
        that was chosen here, 1 where the user gave up or there is no screen to ask on.
    """
    if not claim.is_first() and raise_the_first(claim):
        return None, 0
    try:
        return opener(path, None), 0
    except DiaryError as error:
        return _after_all(error, path, opener, claim, when_shown)


def _after_all(
    error: DiaryError,
    path: Path,
    opener: Callable[[Path, Unlocked | None], T],
    claim: Claim,
    when_shown: Callable[[], None],
) -> tuple[T, int] | tuple[None, int]:
    status = 1

    def open_or_ask(other: Path) -> T | None:
        nonlocal status
        if not behind_paint().move_claim(claim, other):
            status = 0
            return None
        try:
            return opener(other, None)
        except NeedsPassphraseError as locked:
            opened = ask_and_open(other, opener, when_shown)
            if opened is None:
                raise locked from None
            return opened

    if isinstance(error, NeedsPassphraseError) and QGuiApplication.platformName() not in UNSEEN:
        try:
            opened = ask_and_open(path, opener, when_shown)
        except DiaryError as other:
            error = other
        else:
            return (None, 1) if opened is None else (opened, 0)
    print(f"relief-diary: {words(error.sentence)}", file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
    when_shown()
    from ui.opening.refusal import open_after_all  # noqa: PLC0415 - for a diary that is refused

    opened = open_after_all(error, path, open_or_ask)
    return (None, status) if opened is None else (opened, 0)
