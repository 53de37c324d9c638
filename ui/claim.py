"""The claim of a program to be the one that has the window of a diary: a lock that dies with the program."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QStandardPaths

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop puts what a program needs to take the keyboard for its window."""


class Claim:
    """A claim to the window of one diary, for this user on this computer.

    The lock lies where programs of one session meet (the runtime folder, else the folder for temporary files), so that
    a diary on a write-protected medium has one too. Its name tells nothing of the diary. Qt takes over the lock of a
    program that was killed: it looks whether the process that it names still runs.

    Made before the application, which takes the token out of the environment.

    Attributes:
        name: Where the first program listens; another one once it moved to another diary.
        token: What the desktop gave this program when its user started it; empty where it gave none.
        listens: Whether this program listens already.
        shows_today: Whether the window that comes to the front goes to today: a notice was clicked on.
    """

    def __init__(self, diary: Path, *, shows_today: bool = False) -> None:
        self.shows_today = shows_today
        self.token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
        self.listens = False
        self.name = _name(diary)
        self._lock = _lock(self.name)

    def is_first(self) -> bool:
        """Take the claim; return whether no other program has it. True also where nothing can be locked."""
        if self._lock.isLocked():  # by this program: to Qt, a second lock is refused whoever has the first
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def give_up(self) -> None:
        """Let the next program have it."""
        self._lock.unlock()

    def move_to(self, diary: Path) -> None:
        """Give it up, and take the claim to another diary, if no other program has that."""
        self.give_up()
        self.name = _name(diary)
        self._lock = _lock(self.name)
        self.is_first()


def has_window(diary: Path) -> bool:
    """Return whether a program has the window of a diary now."""
    claim = Claim(diary)
    is_free = claim.is_first()
    if is_free:
        claim.give_up()
    return not is_free


def _name(diary: Path) -> str:
    return str(_meeting_place() / f"relief-diary-{_user()}-{_digest(diary)}")


def _lock(name: str) -> QLockFile:
    lock = QLockFile(f"{name}.lock")
    lock.setStaleLockTime(0)  # only the death of its process ends it, however long the window stays open
    return lock


def _meeting_place() -> Path:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if folder and os.access(folder, os.W_OK):
        return Path(folder)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))


def _digest(diary: Path) -> str:
    path = os.fsencode(os.path.realpath(diary))
    return bytes(QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).data()).hex()[:24]


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
