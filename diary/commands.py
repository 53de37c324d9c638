"""What the program can do without a screen, each as one function; the window uses them as well as the command line."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from diary.errors import BadInputError, CannotOpenError
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from diary.clock import Clock
    from diary.model.records import Contents
    from diary.model.suggestion import Suggestion


@contextmanager
def existing_diary(path: Path, clock: Clock) -> Iterator[Repository]:
    """The diary at `path`, closed afterwards.

    Raises:
        CannotOpenError: there is no diary, or it can't be used.
    """
    with _repository(path, clock) as repository:
        if not repository.exists:
            raise CannotOpenError.of("{path} does not exist. Name a diary with --diary.", path=str(path))
        yield repository


def write_sample(path: Path, clock: Clock, seed: int = 1) -> Contents:
    """Write an invented diary that ends yesterday.

    Raises:
        BadInputError: something is at `path` already.
        DiaryError: the file can't be written.
    """
    from diary.sample import invented_contents
    from diary.store.importing import restore

    if path.is_symlink() or path.exists():
        raise BadInputError.of("{path} exists already. Name another file.", path=str(path))
    with _repository(path, clock) as repository:
        contents = invented_contents(repository.today(), seed)
        restore(repository, contents)
    return contents


def suggestion_on(repository: Repository, on: date | None = None) -> Suggestion:
    """What the diary shows on a day; by default on the diary day that is running."""
    from diary.model.suggestion import suggest

    day = repository.today() if on is None else on
    return suggest(repository.pain(), repository.infusions(), repository.settings, day)


@contextmanager
def _repository(path: Path, clock: Clock) -> Iterator[Repository]:
    repository = Repository(path, clock)
    try:
        yield repository
    finally:
        repository.close()
