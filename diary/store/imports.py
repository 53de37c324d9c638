"""The imports of the last 30 days, each to be undone as a whole; what was changed by hand since stays as it is.

No list of imports is kept: all that came in at once has the same moment in the history, and that it was imported.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError
from diary.model.records.change import Change, Kind
from diary.store import connection as files
from diary.store import history, undoing
from diary.store.undoing import Undoable, undoable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from diary.store.connection import Connection
    from diary.store.repository import Repository

UNDONE_WITHIN = timedelta(days=30)
"""For so long, an import can be undone as a whole."""


class PastImport(NamedTuple):
    """An import of which something stands as it came in.

    Attributes:
        at: The moment, to the second; it tells imports apart.
        days: The days of which an answer would be taken back, oldest first.
        records: How many infusions, medicines, blood results and questionnaires would be.
        kept: How many of its answers and records were changed by hand since, or are needed by what was: they stay.
    """

    at: datetime
    days: tuple[date, ...]
    records: int
    kept: int


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
            found = [_past(at, undoable(connection, rows)) for at, rows in _imported(connection, since)]
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
            rows = next((rows for moment, rows in _imported(connection, since) if moment == at), ())
            found = undoable(connection, rows)
            plan = undoing.plan_undo(connection, found.changes, repository.clock.now())
        if not plan.changes:
            raise BadInputError.of(
                "There is no import of {moment} that could be undone: it is over 30 days ago, or nothing of it stands "
                "any more.",
                moment=at.strftime("%Y-%m-%dT%H:%M:%S"),
            )
        undoing.carry_out_undo(connection, plan)
    return UndoneImport(_past(at, found), tuple(plan.changes))


def _imported(connection: Connection, since: datetime) -> list[tuple[datetime, list[Change]]]:
    """The rows of each import since a moment, by its own moment, oldest first."""
    moments: dict[datetime, list[Change]] = {}
    for change in history.read_imported(connection, since):
        moments.setdefault(change.entered.at, []).append(change)
    return sorted(moments.items())


def _past(at: datetime, found: Undoable) -> PastImport:
    days = {date.fromisoformat(change.subject) for change in found.changes if change.kind is Kind.DAY}
    return PastImport(at, tuple(sorted(days)), len(_records(found.changes)), len(found.kept))


def _records(changes: Iterable[Change]) -> set[tuple[Kind, str]]:
    return {(change.kind, change.subject) for change in changes if change.kind is not Kind.DAY}
