"""The files that are a diary's own, also of one that is not open yet. None is opened here (see `diary.held_files`)."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from datetime import UTC, date, datetime
from glob import escape
from typing import TYPE_CHECKING, NamedTuple

from diary.held_files import INDEX, JOURNAL, LOG, beside, identity

if TYPE_CHECKING:
    from pathlib import Path

OWN_FOLDER = "relief-diary"
"""The name of the folder that the program makes for the diary among the user's data."""


def side_files(path: Path) -> list[Path]:
    """Return the files that SQLite keeps beside a database while it is in use, there or not."""
    return [path.with_name(path.name + suffix) for suffix in (LOG, INDEX, JOURNAL)]


def is_own(diary: Path, other: Path) -> bool:
    """Return whether a path leads to the diary or a file beside it, by any name: linked, or yet to be made."""
    own = {diary, *side_files(diary), *(beside(diary, suffix) for suffix in ("", LOG, INDEX, JOURNAL))}
    return any(_is_same(one, other) for one in own)


def folder_of_copies(diary: Path) -> Path:
    """Return the folder beside the diary where its copies are."""
    return diary.with_name(f"{diary.stem}-backups")


def keep_folders_private(diary: Path) -> None:
    """Take the folder of copies, and the program's own folder, out of the sight of other users; no other folder."""
    for folder in (folder_of_copies(diary), diary.absolute().parent):
        if folder.name in (OWN_FOLDER, folder_of_copies(diary).name) and hasattr(os, "getuid"):
            with suppress(OSError):  # there is none, or the disk knows no permissions
                status = folder.lstat()
                if stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and status.st_mode & 0o077:
                    folder.chmod(stat.S_IMODE(status.st_mode) & 0o700)


class Copy(NamedTuple):
    """A file in the folder of copies that is named as one.

    Attributes:
        path: Where it is.
        day: The day on which it was last written, by this computer's time zone.
    """

    path: Path
    day: date


def copies_beside(diary: Path) -> list[Copy]:
    """Return the copies in the folder beside the diary, the newest first, by their names alone; none is opened."""
    try:
        named = list(folder_of_copies(diary).glob(f"{escape(diary.stem)}-*{escape(diary.suffix or '.db')}"))
        states = [(path, path.stat()) for path in named]
    except OSError:  # no folder, or one that can't be looked into: nothing can be said of what is in it
        return []
    written = [(state.st_mtime, path) for path, state in states if stat.S_ISREG(state.st_mode) and state.st_size > 0]
    return [
        Copy(path, datetime.fromtimestamp(at, UTC).astimezone().date()) for at, path in sorted(written, reverse=True)
    ]


def _is_same(one: Path, other: Path) -> bool:
    there = identity(one)
    if there is not None and there == identity(other):
        return True
    # Some disks take no notice of capital letters.
    folder = identity(one.parent)
    return one.name.casefold() == other.name.casefold() and folder is not None and folder == identity(other.parent)
