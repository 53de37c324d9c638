"""What the program can do without a screen, each as one function; the window uses them as well as the command line."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError, CannotOpenError
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from diary.clock import Clock
    from diary.exchange.instrument_files import Found as FoundInstruments
    from diary.exchange.package import Package
    from diary.exchange.selection import Selection
    from diary.exchange.tracker import Found, Layout
    from diary.model.changes import Contents
    from diary.model.instruments import Instrument
    from diary.model.outlook import Outlook
    from diary.model.suggestion import Suggestion
    from diary.model.track_record import TrackRecord
    from diary.store.plan import Plan


@contextmanager
def existing_diary(path: Path, clock: Clock) -> Iterator[Repository]:
    """The diary at `path`, closed afterwards.

    Raises:
        CannotOpenError: there is no diary, or it can't be used.
    """
    with any_diary(path, clock) as repository:
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
    from diary.sample.suggestions import with_suggestions
    from diary.store.importing import restore

    if path.is_symlink() or path.exists():
        raise BadInputError.of("{path} exists already. Name another file.", path=str(path))
    with any_diary(path, clock) as repository:
        today = repository.today()
        contents = with_suggestions(invented_contents(today, seed), today)
        restore(repository, contents)
    return contents


def suggestion_on(repository: Repository, on: date | None = None) -> Suggestion:
    """What the diary suggests on a day; by default on the diary day that is running."""
    return outlook_on(repository, on).suggestion


def outlook_on(repository: Repository, on: date | None = None) -> Outlook:
    """The suggestion and the open safety signs of a day; by default of the diary day that is running."""
    from diary.model.outlook import outlook

    day = repository.today() if on is None else on
    return outlook(
        repository.days(),
        repository.infusions(),
        repository.labs(),
        repository.told(),
        repository.settings,
        day,
    )


def track_record_on(repository: Repository, on: date | None = None) -> TrackRecord:
    """What the diary said of each infusion and what happened, as of a day; by default the one that is running."""
    from diary.model.track_record import track_record

    day = repository.today() if on is None else on
    said = repository.suggestions()
    return track_record(said, repository.pain(), repository.infusions(), repository.settings, day)


def instruments_of(repository: Repository) -> FoundInstruments:
    """The questionnaires that ship and those in the folder beside the diary, and which of its files can't be used."""
    from diary.exchange.instrument_files import folder_beside, read_folder

    return read_folder(folder_beside(repository.path))


def export_package(
    repository: Repository, target: Path, selection: Selection, instruments: Mapping[str, Instrument]
) -> Package:
    """Write the diary, or a part of it, as a package.

    Args:
        repository: The diary.
        target: A folder, or a zip where the name ends in .zip; nothing may be there.
        selection: What goes in.
        instruments: Those there are, by id (`instruments_of`): the scores of the questionnaires are theirs.

    Raises:
        BadInputError: something is at `target` already.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    from diary.exchange.files import write_whole
    from diary.exchange.package import packed

    package = packed(repository.contents(), selection, repository.clock.now(), instruments)
    write_whole(target, package.files)
    return package


def import_package(
    repository: Repository, source: Path, *, keep_own: bool = False, dry_run: bool = False
) -> tuple[Contents, Plan]:
    """Bring in this program's own package; see `diary.store.importing.add_package`.

    Returns:
        What the package holds, and what was (or would be) done.

    Raises:
        BadInputError: the package can't be taken; names file, row and column.
        CannotSaveError: the diary can't be written; nothing was.
    """
    from diary.exchange.reading import read_package
    from diary.store.importing import add_package

    # By the calendar, not by this diary's day end: the package may come from one whose day ends earlier.
    contents = read_package(source, repository.clock.now().date())
    return contents, add_package(repository, contents, keep_own=keep_own, dry_run=dry_run)


def import_tracker(
    repository: Repository,
    source: Path,
    layout: Layout,
    *,
    skip_bad: bool = False,
    keep_own: bool = False,
    dry_run: bool = False,
) -> tuple[Found, Plan]:
    """Bring in the pain scores of another program's CSV file.

    Returns:
        What the file gives, and what was (or would be) done.

    Raises:
        BadInputError: the file can't be taken; names row and column, or the first day that differs.
        CannotSaveError: the diary can't be written; nothing was.
    """
    from diary.exchange.files import read_bytes
    from diary.exchange.tracker import read_tracker
    from diary.store.importing import add_answers

    ours = replace(layout, day_end=repository.settings.day_end)
    found = read_tracker(read_bytes(source), source.name, ours, repository.today(), skip_bad=skip_bad)
    return found, add_answers(repository, found.answers, keep_own=keep_own, dry_run=dry_run)


@contextmanager
def any_diary(path: Path, clock: Clock) -> Iterator[Repository]:
    """The diary at `path`, also one that is yet to be made; closed afterwards.

    Raises:
        CannotOpenError: the file can't be used, or none could be made there.
    """
    repository = Repository(path, clock)
    try:
        yield repository
    finally:
        repository.close()
