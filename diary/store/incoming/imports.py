"""The imports of the last 30 days, each to be undone as a whole; what was changed by hand since stays as it is.

Which rows of the history came in at once, and from which file, is noted with the import (`diary.store.upkeep`). Imports
of an older program have no note: they are known by the same moment, and by that they were imported.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError
from diary.model.records.change import Change, Kind
from diary.store import connection as files
from diary.store import history, undoing, upkeep
from diary.store.undoing import Undoable, undoable
from diary.store.upkeep import UNDONE_WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from diary.store.connection import Connection
    from diary.store.repository import Repository


class PastImport(NamedTuple):
    """An import of which something stands as it came in.

    Attributes:
        at: The moment, to the second; it tells imports apart.
        days: The days of which an answer would be taken back, oldest first.
        records: How many infusions, medicines, blood results and questionnaires would be.
        kept: How many of its answers and records were changed by hand since, or are needed by what was: they stay.
        file: The name of the file that it came from, without its folders; empty where that is not known.
    """

    at: datetime
    days: tuple[date, ...]
    records: int
    kept: int
    file: str = ""


class UndoneImport(NamedTuple):
    """An import that was undone.

    Attributes:
        undone: What it was, and what of it stayed.
        changes: The rows that this added to the history; reverting them brings it back.
    """

    undone: PastImport
    changes: tuple[Change, ...]


def past_imports(repository: Repository) -> list[PastImport]:
    """Return the imports that can be undone, the newest first.

    Raises:
        CannotOpenError: the file can't be read.
    """
    since = repository.clock.now() - UNDONE_WITHIN

    def read(connection: Connection) -> list[PastImport]:
        with files.snapshot(connection):
            found = [_past(one, undoable(connection, one.rows)) for one in _imported(connection, since)]
        return [one for one in reversed(found) if one.days or one.records]

    return repository.opened.read(read, nothing=[])


def undo_import(repository: Repository, at: datetime) -> UndoneImport:
    """Undo an import as a whole, in one transaction; the history gets rows that say so, and loses none.

    Args:
        repository: The diary.
        at: Its moment, as `past_imports` tells it.

    Raises:
        BadInputError: there is no such import, it is too long ago, or nothing of it stands any more; nothing was
            written.
        CannotSaveError: the file can't be written; nothing was.
    """
    since = repository.clock.now() - UNDONE_WITHIN
    with repository.writing() as connection:
        with files.decoding(repository.path):
            came_in = next((one for one in _imported(connection, since) if one.at == at), _CameIn(at, []))
            found = undoable(connection, came_in.rows)
            plan = undoing.plan_undo(connection, found.changes, repository.clock.now())
        if not plan.changes:
            raise BadInputError.of(
                "There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands "
                "any more.",
                moment=at.strftime("%Y-%m-%dT%H:%M:%S"),
            )
        undoing.carry_out_undo(connection, plan)
    return UndoneImport(_past(came_in, found), tuple(plan.changes))


class _CameIn(NamedTuple):
    """The rows of the history that came in with one import."""

    at: datetime
    rows: list[Change]
    file: str = ""


def _imported(connection: Connection, since: datetime) -> list[_CameIn]:
    """The imports since a moment, oldest first."""
    found: dict[datetime, _CameIn] = {}
    for note in upkeep.noted_imports(connection):
        if note.at >= since:
            rows = history.read_span(connection, note.first, note.last)
            before = found.get(note.at, _CameIn(note.at, []))
            found[note.at] = _CameIn(note.at, before.rows + rows, note.file)
    noted = set(found)
    for change in history.read_imported(connection, since):
        if change.entered.at not in noted:
            found.setdefault(change.entered.at, _CameIn(change.entered.at, [])).rows.append(change)
    return [found[at] for at in sorted(found)]


def _past(came_in: _CameIn, found: Undoable) -> PastImport:
    last = {(change.subject, change.item): change.new for change in found.changes if change.kind is Kind.DAY}
    days = {date.fromisoformat(subject) for (subject, _item), new in last.items() if new is not None}
    return PastImport(came_in.at, tuple(sorted(days)), len(_records(found.changes)), len(found.kept), came_in.file)


def _records(changes: Iterable[Change]) -> set[tuple[Kind, str]]:
    return {(change.kind, change.subject) for change in changes if change.kind is not Kind.DAY}
