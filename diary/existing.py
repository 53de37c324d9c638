"""The diary that is there: opened for one task, refused where it is damaged, and never written over."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from diary.errors import BadInputError, CannotOpenError, DiaryError
from diary.exchange.instrument_files import folder_beside
from diary.store.on_disk.own_files import folder_of_copies, is_own
from diary.store.repository import Repository
from diary.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.on_disk.key import Key


@contextmanager
def existing_diary(
    path: Path, clock: Clock, key: Key | None = None, *, leaves_all: bool = False
) -> Iterator[Repository]:
    """The diary at `path`, closed afterwards.

    Args:
        path: Where it is.
        clock: Where the time comes from.
        key: What opens it, should it be encrypted.
        leaves_all: Whether it is only looked at: nothing in it or beside it is changed.

    Raises:
        CannotOpenError: there is no diary, or it can't be used.
    """
    with any_diary(path, clock, key, leaves_all=leaves_all) as repository:
        if not repository.exists:
            raise CannotOpenError.of("{path} does not exist. Name a diary with --diary.", path=str(path))
        yield repository


def refuse_damage(repository: Repository) -> None:
    """Nothing is said, written out, copied or brought in from a file that disagrees with itself.

    Raises:
        DiaryError: naming the first fault and how many there are.
    """
    faults = repository.check()
    if faults:
        raise DiaryError(
            counted(
                "{path}: 1 fault found: {first}",
                "{path}: {count} faults found, the first: {first}",
                len(faults),
                path=str(repository.path),
                first=faults[0],
            )
        )


def refuse_own_place(diary: Path, target: Path) -> None:
    """Let nothing be written over the diary, nor where the program looks for files of its own.

    Raises:
        BadInputError: the target is such a place.
    """
    if is_own(diary, target) or target.absolute() in (
        folder_of_copies(diary.absolute()),
        folder_beside(diary.absolute()),
    ):
        raise BadInputError.of("{path} belongs to the diary itself. Name another place.", path=str(target))


@contextmanager
def any_diary(path: Path, clock: Clock, key: Key | None = None, *, leaves_all: bool = False) -> Iterator[Repository]:
    """The diary at `path`, also one that is yet to be made; closed afterwards; see `existing_diary`.

    Raises:
        CannotOpenError: the file can't be used, or none could be made there.
    """
    repository = Repository(path, clock, key=key, leaves_all=leaves_all)
    try:
        yield repository
    finally:
        repository.close()
