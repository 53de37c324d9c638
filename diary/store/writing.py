"""Records to rows, each with its history; inside the transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diary.model.changes import NOT_NOW, SETTINGS_SUBJECT, TOLD_ON, Change, Kind
from diary.model.details import Detail, DetailKind
from diary.model.items import R, to_items
from diary.model.questionnaires import ANSWER, Questionnaire
from diary.model.replay import fresh_items
from diary.store import history
from diary.store.rows import DETAIL_TABLES, RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sqlite_utils import Database

    from diary.model.details import Answer, DayKey
    from diary.model.items import Record
    from diary.model.records import Day, Entered
    from diary.model.sign import SafetySign


def write_answers(db: Database, stored: Day, answers: Mapping[DayKey, Answer], entered: Entered) -> list[Change]:
    """Write answers of one day and the history of them.

    Args:
        db: The diary.
        stored: The day as it is stored.
        answers: The checked answers; None clears one.
        entered: The moment and the way of the change.

    Returns:
        What changed; an answer that stands already is no change.
    """
    day = stored.date.isoformat()
    changes = []
    for key, value in answers.items():
        old = stored.value(key)
        if old != value:
            changes.append(Change(Kind.DAY, day, key.value, old, value, entered))
            put_answers(db, key, [(day, value)])
    history.record(db, changes)
    return changes


def put_answers(db: Database, key: DayKey, answers: Iterable[tuple[str, Answer]]) -> None:
    """Write one answer of many days, (ISO date, checked answer) each, without a history."""
    rows = list(answers)
    db.conn.executemany("INSERT INTO day (day) VALUES (?) ON CONFLICT DO NOTHING", [(day,) for day, _ in rows])
    if not isinstance(key, Detail):
        db.conn.executemany(f"UPDATE day SET {key.value} = ?2 WHERE day = ?1", rows)  # noqa: S608
        return
    table = DETAIL_TABLES[key.kind]
    code: int | str = int(key.code) if key.kind is DetailKind.DOSES else key.code
    db.conn.executemany(
        f"DELETE FROM {table.name} WHERE day = ? AND {table.key} = ?",  # noqa: S608
        [(day, code) for day, _ in rows],
    )
    db.conn.executemany(
        f"INSERT INTO {table.name} VALUES (?, ?, ?)",  # noqa: S608
        [(day, code, value) for day, value in rows if value is not None],
    )


def write_record(db: Database, record: R, old: R | None, entered: Entered) -> tuple[R, list[Change]]:
    """Write an infusion, a medicine or a blood result and the history of what is new in it.

    Args:
        db: The diary.
        record: What it shall be; a new one has no id.
        old: What is stored; None for a new one.
        entered: The moment and the way of the change.

    Returns:
        The record with its id, and what changed.
    """
    kind, _ = RECORD_TABLES[type(record)]
    before = to_items(old) if old is not None else fresh_items(kind)
    stored = replace(record, id=put_record(db, record))
    after = to_items(stored)
    changes = [
        Change(kind, str(stored.id), item, before.get(item), after.get(item), entered)
        for item in {**before, **after}
        if before.get(item) != after.get(item)
    ]
    history.record(db, changes)
    return stored, changes


def put_record(db: Database, record: Record) -> int:
    """Write a record without a history; a new one gets an id.

    Returns:
        Its id.
    """
    _, table = RECORD_TABLES[type(record)]
    columns = {name: value for name, value in to_items(record).items() if not name.startswith(ANSWER)}
    # Not INSERT OR REPLACE: that would delete the row for a moment, and what refers to it.
    updated = db.conn.execute(
        f"UPDATE {table} SET {', '.join(f'{name} = :{name}' for name in columns)} WHERE id = :id",  # noqa: S608
        {**columns, "id": record.id},
    )
    key = record.id
    if key is None or updated.rowcount == 0:
        names = ", ".join(("id", *columns))
        places = ", ".join(f":{name}" for name in ("id", *columns))
        key = db.conn.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", {**columns, "id": key}).lastrowid  # noqa: S608
    if key is None:
        raise ValueError(f"{table}: the row was not written")
    if isinstance(record, Questionnaire):
        db.conn.execute("DELETE FROM questionnaire_answer WHERE questionnaire = ?", (key,))
        answers = [(key, item, value) for item, value in record.answers.items()]
        db.conn.executemany("INSERT INTO questionnaire_answer VALUES (?, ?, ?)", answers)
    return key


def write_settings(
    db: Database, before: Mapping[str, Answer], after: Mapping[str, Answer], entered: Entered
) -> list[Change]:
    """Write those settings that are different, as plain values by name; None puts one back to its default."""
    changes = [
        Change(Kind.SETTING, SETTINGS_SUBJECT, name, before.get(name), value, entered)
        for name, value in after.items()
        if before.get(name) != value
    ]
    for change in changes:
        if change.new is None:
            db.execute("DELETE FROM setting WHERE name = ?", (change.item,))
        else:
            db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (change.item, change.new))
    history.record(db, changes)
    return changes


def write_told(
    db: Database, sign: SafetySign, before: date | None, after: date | None, entered: Entered
) -> list[Change]:
    """Write on which day the clinic was told of a safety sign; None takes that back."""
    if before == after:
        return []
    old, new = (None if day is None else day.isoformat() for day in (before, after))
    db.execute("DELETE FROM told_clinic WHERE sign = ?", (sign.value,))
    if new is not None:
        db.execute("INSERT INTO told_clinic VALUES (?, ?)", (sign.value, new))
    change = Change(Kind.SAFETY, sign.value, TOLD_ON, old, new, entered)
    history.record(db, [change])
    return [change]


def write_put_off(db: Database, offer: str, before: date | None, day: date, entered: Entered) -> list[Change]:
    """Write that an offer was put off on a day; no table but the history keeps it."""
    if before == day:
        return []
    old = None if before is None else before.isoformat()
    change = Change(Kind.OFFER, offer, NOT_NOW, old, day.isoformat(), entered)
    history.record(db, [change])
    return [change]
