"""The way into a locked diary: what opens it is its passphrase, or its recovery code (docs/decisions/0045)."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError, WrongPassphraseError
from diary.held_files import is_file
from diary.store import connection as files
from diary.store.on_disk.passphrase import key_of, may_be_a_code, new_key, token_from_code, token_of

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.on_disk.key import Key

__all__ = ["Unlocked", "is_locked", "key_is_another", "leave_no_core", "new_key", "unlock"]


class Unlocked(NamedTuple):
    """The key that a passphrase or a recovery code gave.

    Attributes:
        key: The key; None for a diary that has no passphrase.
        by_code: Whether it was the recovery code: then the passphrase is forgotten, and a new one is due.
    """

    key: Key | None
    by_code: bool


def is_locked(path: Path) -> bool:
    """Return whether there is a diary at a path that needs a passphrase."""
    return is_file(path) and files.salt_of(path) is not None


def key_is_another(copy: Path, key: Key | None) -> bool:
    """Return whether a copy is locked with another key than this one, or one of the two is locked and one is not."""
    return files.salt_of(copy) != (None if key is None else key.salt)


def unlock(path: Path, typed: str) -> Unlocked:
    """Return the key that opens a diary or a copy of one; takes half a second and 128 MB.

    Args:
        path: The diary.
        typed: Its passphrase, or its recovery code in whichever way it was typed.

    Raises:
        WrongPassphraseError: it is neither, or the beginning of the file is damaged: the two can't be told apart.
        BadInputError: it looks like a recovery code with a mistake in it.
    """
    leave_no_core()
    salt = files.salt_of(path)
    if salt is None:
        return Unlocked(None, by_code=False)
    token = token_from_code(typed)
    if token is not None and files.opens(path, key_of(token, salt)):
        return Unlocked(key_of(token, salt), by_code=True)
    key = key_of(token_of(typed, salt), salt)
    if files.opens(path, key):
        return Unlocked(key, by_code=False)
    if token is None and may_be_a_code(typed):
        raise BadInputError.of(
            "This recovery code has a typing mistake. It has 28 letters and digits, and never I, O, 0 or 1. Compare it "
            "group by group."
        )
    raise WrongPassphraseError.of(
        "That does not open the diary. It is neither its passphrase nor its recovery code, or the beginning of the "
        "file is damaged. Mind capital letters and the keyboard's language."
    )


def leave_no_core() -> None:
    """Have the system write no memory of this program to the disk should it crash: what is locked would stand in it."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
