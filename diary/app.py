"""All that can be done without a screen, each as one function; the window uses them as well as the command line."""

from __future__ import annotations

import os
from dataclasses import replace as changed
from pathlib import Path
from typing import TYPE_CHECKING

from diary.errors import BadInputError, CannotSaveError, system_reason
from diary.exchange.files import go_on, read_bytes
from diary.exchange.instrument_files import instruments_beside
from diary.exchange.package.descriptor import DESCRIPTOR
from diary.exchange.package.reader import read_package
from diary.exchange.package.tables import TABLES
from diary.exchange.registry import EXPORTS, IMPORTS, PACKAGE_EXPORT
from diary.exchange.request import ExportRequest
from diary.exchange.tracker.first_look import first_look
from diary.exchange.tracker.reading import read_tracker
from diary.exchange.voice import ENGLISH
from diary.existing import any_diary, refuse_own_place
from diary.held_files import is_folder, is_link, is_there, refuse_missing_diary
from diary.model.relief.assessor import Assessor
from diary.sample import invented_contents
from diary.sample.suggestions import with_suggestions
from diary.store.connection import database_mark, salt_of
from diary.store.format import APPLICATION_ID
from diary.store.incoming.importing import add_answers, merge_package, restore
from diary.store.on_disk.backup import free_name
from diary.store.on_disk.drafts import clear_exports
from diary.store.on_disk.own_files import folder_of_copies, is_own
from diary.store.repository import Repository
from diary.store.salvage import salvage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from diary.clock import Clock
    from diary.exchange.instrument_files import Refusal
    from diary.exchange.registry import Import
    from diary.exchange.selection import Selection
    from diary.exchange.tracker.first_look import FirstLook
    from diary.exchange.tracker.found import FoundScores
    from diary.exchange.tracker.layout import Layout, Shape
    from diary.exchange.voice import Voice
    from diary.model.records.change import Contents
    from diary.model.records.details import Answer, DayKey
    from diary.store.incoming.importing import ClashRule
    from diary.store.incoming.plan import Plan
    from diary.store.on_disk.backup import Copied
    from diary.store.on_disk.key import Key
    from diary.store.salvage import Salvaged

_MEMBERS = frozenset({DESCRIPTOR, *(table.file for table in TABLES)})


def write_sample(path: Path, clock: Clock, seed: int = 1) -> Contents:
    """Write an invented diary that ends yesterday.

    Raises:
        BadInputError: something is at `path` already.
        DiaryError: the file can't be written.
    """
    if is_link(path) or is_there(path):
        raise BadInputError.of("{path} exists already. Name another file.", path=str(path))
    with any_diary(path, clock) as repository:
        today = repository.today()
        contents = with_suggestions(invented_contents(today, seed), today)
        restore(repository, contents)
    return contents


def export_diary(
    repository: Repository,
    target: Path,
    selection: Selection,
    *,
    name: str = PACKAGE_EXPORT.name,
    replace: bool = False,
    voice: Voice = ENGLISH,
) -> tuple[Contents, tuple[Refusal, ...]]:
    """Write the diary, or a part of it.

    Args:
        repository: The diary.
        target: The file or folder to write.
        selection: What goes in.
        name: The format, one of `diary.exchange.registry.EXPORTS`; by default the package.
        replace: Whether it takes the place of a file that is there: the user was asked.
        voice: The reader's language, for what is written to be read; what a program reads is English.

    Returns:
        The part that went out, and the files of questionnaires beside the diary that could not be used for its scores.

    Raises:
        BadInputError: something is at `target` already, or the place is the diary's own.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    request, refusals = request_of(repository, selection)
    request = changed(request, target=target, replace=replace, voice=voice)
    return write_out(repository, request, name), refusals


def request_of(
    repository: Repository, selection: Selection, still: Callable[[], None] = go_on, assessor: Assessor | None = None
) -> tuple[ExportRequest, tuple[Refusal, ...]]:
    """Return the request for a part of the diary as it is now, without a target; see `export_diary`."""
    found = instruments_beside(repository.path)
    request = ExportRequest(
        Path(),
        repository.contents(),
        selection,
        repository.clock.now(),
        found.instruments,
        still=still,
        assessor=Assessor() if assessor is None else assessor,
    )
    return request, found.refusals


def write_out(repository: Repository, request: ExportRequest, name: str) -> Contents:
    """Write what was asked for to its target, and return the part that went out; see `export_diary`."""
    if request.replace or not os.path.lexists(request.target):
        refuse_own_place(repository.path, request.target)
    clear_exports(request.target, repository.clock.now().timestamp(), _MEMBERS)
    return EXPORTS[name].write(request)


def back_up(
    repository: Repository, target: Path | None = None, *, replace: bool = False, still: Callable[[], None] = go_on
) -> Copied:
    """Make a copy of the diary and prove it: opened again, checked, compared row count by row count.

    Args:
        repository: The diary.
        target: A file to make, or a folder to make one in that is named after the day; by default the folder of copies
            beside the diary.
        replace: Whether it takes the place of a file that is there: the user was asked.
        still: Called now and then; may raise to stop, which leaves nothing of the attempt.

    Raises:
        BadInputError: something is at `target` already, or the place is the diary's own.
        CannotSaveError: it can't be made; nothing is left of the attempt.
    """
    path = repository.path
    if target is None:
        target = _made(folder_of_copies(path))
    if is_folder(target):
        target = free_name(target, f"{path.stem}-{repository.clock.now().date().isoformat()}", path.suffix or ".db")
    if replace or not os.path.lexists(target):
        refuse_own_place(path, target)
    return repository.copy_to(target, replace=replace, still=still)


def salvage_diary(diary: Path, target: Path, clock: Clock, key: Key | None = None) -> Salvaged:
    """Write all that can be read of a damaged diary into a new file; see `diary.store.salvage`.

    Raises:
        CannotOpenError: there is no diary, or nothing can be read of it.
        BadInputError: something is at `target` already, or it belongs to the diary.
        CannotSaveError: the new file can't be written; nothing is left of the attempt.
    """
    refuse_missing_diary(diary)
    return salvage(diary, target, clock.now(), key)


def save_apart(target: Path, typed: Mapping[tuple[date, DayKey], Answer], clock: Clock, key: Key | None = None) -> None:
    """Write answers that could not be saved into a new diary of their own.

    Args:
        target: The file to make.
        typed: The answers by day and key; a cleared one is none.
        clock: Where the time comes from.
        key: What the diary is encrypted with: the new one is too.

    Raises:
        BadInputError: something is at `target` already, or an answer is off its scale.
        CannotSaveError, CannotOpenError: it can't be made.
    """
    if os.path.lexists(target):
        raise BadInputError.of("{path} exists already. Name another file.", path=str(target))
    by_day: dict[date, dict[DayKey, Answer]] = {}
    for (day, item), value in typed.items():
        by_day.setdefault(day, {})[item] = value
    with any_diary(target, clock, key) as repository:
        repository.prepare()
        for day, answers in sorted(by_day.items()):
            repository.answer_all(day, answers)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CannotSaveError.of(
            "{path} can't be made: {reason}.", path=str(folder), reason=system_reason(error)
        ) from error
    return folder


def import_format(diary: Path, source: Path) -> Import:
    """Return the format of what is to be imported: the first that recognizes it.

    Args:
        diary: The diary that it is to be imported into. A file of its own is refused without being opened.
        source: A folder or a file.

    Raises:
        BadInputError: there is nothing, or it is this diary, another one, or another database.
    """
    inside = [source / table.file for table in TABLES] if is_folder(source) else []
    if any(is_own(diary, path) for path in (source, *inside)):
        raise BadInputError.of(
            "{path} is the diary itself or belongs to it. There is nothing to bring in from it.", path=str(source)
        )
    found = next(one for one in IMPORTS.values() if one.recognizes(source))
    if not is_folder(source):  # also where it is called .zip
        _refuse_databases(source)
    return found


def _refuse_databases(source: Path) -> None:
    mark = database_mark(source)
    if mark == APPLICATION_ID or (mark is None and salt_of(source) is not None):
        raise BadInputError.of(
            "{path} is a diary file or a copy of one, not a package. To see it, open it: relief-diary --diary PATH. To "
            "bring in what it holds, write a package of it first: relief-diary --diary PATH export DEST.",
            path=str(source),
        )
    if mark is not None:
        raise BadInputError.of("{path} is a database, not a package.", path=str(source))


def package_contents(repository: Repository, source: Path) -> Contents:
    """Return the contents of a package, read whole and checked; nothing is written.

    Raises:
        BadInputError: the package can't be taken; names file, row and column.
    """
    # By the calendar, not by this diary's day end: the package may come from one whose day ends earlier.
    return read_package(source, repository.clock.now().date())


def add_package(
    repository: Repository, contents: Contents, *, file: str = "", keep_own: bool = False, dry_run: bool = False
) -> Plan:
    """Bring in what a package holds; see `diary.store.incoming.importing.merge_package`.

    Raises:
        BadInputError: it is another diary's, an invented one, or answers differ; nothing was written.
        CannotSaveError: the diary can't be written; nothing was.
    """
    is_same = repository.diary_id == contents.diary_id and not repository.is_empty
    if is_same and contents.invented and not repository.invented:
        raise BadInputError.of(
            "The package is invented, and {path} is not. A sample is never mixed with a diary.",
            path=str(repository.path),
        )
    return merge_package(repository, contents, file=file, keep_own=keep_own, dry_run=dry_run)


def import_package(
    repository: Repository, source: Path, *, keep_own: bool = False, dry_run: bool = False
) -> tuple[Contents, Plan]:
    """Read a package and bring it in; see `package_contents` and `add_package`.

    Returns:
        What the package holds, and what was (or would be) done.
    """
    contents = package_contents(repository, source)
    return contents, add_package(repository, contents, file=source.name, keep_own=keep_own, dry_run=dry_run)


def look_at_foreign(source: Path, shape: Shape) -> FirstLook:
    """Return the first rows of another program's CSV file, and the columns that its names suggest.

    Raises:
        UnsettledError: the user has to choose first how it is read.
        BadInputError: the file can't be taken.
    """
    return first_look(read_bytes(source), source.name, shape)


def read_foreign(
    repository: Repository, source: Path, layout: Layout, *, still: Callable[[], None] = go_on
) -> FoundScores:
    """Return what another program's CSV file gives; nothing is written.

    Raises:
        UnsettledError: the user has to choose first how it is read.
        BadInputError: the file can't be taken.
    """
    ours = changed(layout, day_end=repository.settings.day_end)
    return read_tracker(read_bytes(source), source.name, ours, repository.today(), still=still)


def plan_foreign(repository: Repository, found: FoundScores, rule: ClashRule) -> Plan:
    """Return what bringing in would do; nothing is written.

    Raises:
        BadInputError: answers differ, and the rule settles them neither way.
    """
    return add_answers(repository, found.answers, rule, dry_run=True)


def add_foreign(repository: Repository, found: FoundScores, rule: ClashRule, file: str = "") -> Plan:
    """Bring in what another program's file gives, in one transaction, after a backup.

    Raises:
        BadInputError: answers differ, and the rule settles them neither way; nothing was written.
        CannotSaveError: the backup can't be made, or the diary can't be written; nothing was.
    """
    return add_answers(repository, found.answers, rule, file=file)
