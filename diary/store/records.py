"""Infusions, medicines, blood results and questionnaires: rows to records, and records to rows with their history.

Every function works on an open connection; what writes does so inside the transaction that is open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Change, Kind
from diary.model.records.infusion import Infusion
from diary.model.records.items import R, fresh_items, from_items, item_names, to_items
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.model.records.visit import GivenOut, Visit
from diary.store import history
from diary.store.conflicts import refuse_changed_record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.records.day import Entered
    from diary.model.records.items import Record
    from diary.store.connection import Connection
    from diary.store.incoming.origins import Place


class RecordTable(NamedTuple):
    """The table of one sort of record.

    Attributes:
        kind: What the history calls such a record.
        name: The table.
        order: The columns by which a list of them is sorted.
    """

    kind: Kind
    name: str
    order: str


RECORD_TABLES: dict[type[Record], RecordTable] = {
    Infusion: RecordTable(Kind.INFUSION, "infusion", "first_day, last_day, id"),
    Medicine: RecordTable(Kind.MEDICINE, "medicine", "id"),
    LabResult: RecordTable(Kind.LAB, "lab_result", "day, id"),
    Questionnaire: RecordTable(Kind.QUESTIONNAIRE, "questionnaire", "day, id"),
    Visit: RecordTable(Kind.VISIT, "visit", "day, id"),
    GivenOut: RecordTable(Kind.GIVEN_OUT, "given_out", "id"),
}


def record_columns(kind: type[Record]) -> tuple[str, ...]:
    """Return the columns of a record's table."""
    return ("id", *item_names(kind))


def read_records(connection: Connection, kind: type[R]) -> list[R]:
    """Return all records of a sort by their number, removed ones too.

    Raises:
        ValueError: a table holds what is no record.
    """
    return _read(connection, kind, "id")


def read_sorted(connection: Connection, kind: type[R], *, with_removed: bool) -> list[R]:
    """Return the records of a sort in the order of a list of them, removed ones only where asked for.

    Raises:
        ValueError: a table holds what is no record.
    """
    found = _read(connection, kind, RECORD_TABLES[kind].order)
    return [record for record in found if with_removed or not record.removed]


def save_record(
    connection: Connection,
    record: R,
    stored: list[R],
    entered: Entered,
    shown: R | None,
    check: Callable[[list[R]], None],
) -> tuple[R, list[Change]]:
    """Add a record (its id is None) or change a stored one, with its history.

    Args:
        connection: The diary.
        record: What it shall be, sound by itself.
        stored: All records of the sort, removed ones too, read in the same transaction.
        entered: The moment and the way of the change.
        shown: What it was when it was changed: what another program changed since is not gone over.
        check: Looks at all that is stored before it is written, and may refuse.

    Returns:
        The record as stored, with its id, and what changed.

    Raises:
        ChangedElsewhereError: it is another one by now than was shown.
    """
    old = next((other for other in stored if other.id == record.id), None)
    if record.id is not None and old is None:
        raise ValueError(f"{type(record).__name__}: none has the id {record.id}")
    refuse_changed_record(old, shown)
    check(stored)
    return write_record(connection, record, old, entered)


def write_record(
    connection: Connection, record: R, old: R | None, entered: Entered, told: Mapping[Place, Entered] | None = None
) -> tuple[R, list[Change]]:
    """Write a record and the history of what is new in it.

    Args:
        connection: The diary.
        record: What it shall be; a new one has no id.
        old: What is stored; None for a new one.
        entered: The moment and the way of the change.
        told: Another way, of some places of the history.

    Returns:
        The record with its id, and what changed.
    """
    kind = RECORD_TABLES[type(record)].kind
    before = to_items(old) if old is not None else fresh_items(kind)
    stored = replace(record, id=put_record(connection, record))
    after = to_items(stored)
    new = [item for item in {**before, **after} if before.get(item) != after.get(item)]
    ways = {item: (told or {}).get((kind, str(stored.id), item), entered) for item in new}
    changes = [Change(kind, str(stored.id), item, before.get(item), after.get(item), ways[item]) for item in new]
    history.append(connection, changes)
    return stored, changes


def put_record(connection: Connection, record: Record) -> int:
    """Write a record without a history; a new one gets an id.

    Returns:
        Its id.
    """
    table = RECORD_TABLES[type(record)].name
    columns = {name: value for name, value in to_items(record).items() if not name.startswith(ANSWER)}
    # Not INSERT OR REPLACE: that would delete the row for a moment, and what refers to it.
    updated = connection.execute(
        f"UPDATE {table} SET {', '.join(f'{name} = :{name}' for name in columns)} WHERE id = :id",  # noqa: S608
        {**columns, "id": record.id},
    )
    key = record.id
    if key is None or updated.rowcount == 0:
        names = ", ".join(("id", *columns))
        places = ", ".join(f":{name}" for name in ("id", *columns))
        added = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", {**columns, "id": key})  # noqa: S608
        key = added.lastrowid
    if key is None:
        raise ValueError(f"{table}: the row was not written")
    if isinstance(record, Questionnaire):
        connection.execute("DELETE FROM questionnaire_answer WHERE questionnaire = ?", (key,))
        answers = [(key, item, value) for item, value in record.answers.items()]
        connection.executemany("INSERT INTO questionnaire_answer VALUES (?, ?, ?)", answers)
    return key


def _read(connection: Connection, kind: type[R], order: str) -> list[R]:
    columns = record_columns(kind)
    table = RECORD_TABLES[kind].name
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}")  # noqa: S608
    items = [dict(zip(columns, row, strict=True)) for row in rows]
    if kind is Questionnaire:
        of = {item["id"]: item for item in items}
        for key, name, value in connection.execute(
            "SELECT questionnaire, item, value FROM questionnaire_answer ORDER BY questionnaire, item"
        ):
            of[key][f"{ANSWER}{name}"] = value
    return [from_items(kind, item) for item in items]
