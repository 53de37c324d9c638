"""Which files are the diary's own. None of them is opened here: to close one would cancel SQLite's locks on it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name for the files that it keeps beside it."""


def side_files(path: Path) -> list[Path]:
    """The files that SQLite keeps beside a database while it is in use, there or not."""
    return [path.with_name(path.name + suffix) for suffix in SIDE_FILES]


def is_own(diary: Path, other: Path) -> bool:
    """Whether a path leads to the diary or to one of the files beside it, by any name: linked, or yet to be made."""
    with suppress(OSError):
        real = diary.resolve()  # SQLite keeps its files beside the file that a link leads to
        own = {diary, *side_files(diary), real, *side_files(real)}
        return any(_is_same(one, other) for one in own)
    return False


def folder_of_copies(diary: Path) -> Path:
    """The folder beside the diary where its copies are."""
    return diary.with_name(f"{diary.stem}-backups")


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):  # one of the two is not there
        return one.samefile(other)
    # Some disks take no notice of capital letters.
    return one.name.casefold() == other.name.casefold() and _is_same_folder(one.parent, other.parent)


def _is_same_folder(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False
