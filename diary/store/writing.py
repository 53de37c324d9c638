"""Records to rows, each with its history; inside the transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.change import NOT_NOW, SETTINGS_SUBJECT, SITTING_PAUSE, TOLD_ON, Change, Kind
from diary.model.records.day import Entered
from diary.model.records.details import Detail, DetailKind
from diary.model.records.items import R, to_items
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.model.records.replay import fresh_items
from diary.model.scales import TEXT_ITEMS
from diary.store import history
from diary.store.rows import DETAIL_TABLES, RECORD_TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.items import Record
    from diary.model.records.sign import SafetySign

_A_SECOND = timedelta(seconds=1)  # a moment that was stored has lost what was less than that


def write_answers(
    db: sqlite3.Connection,
    stored: Day,
    answers: Mapping[DayKey, Answer],
    entered: Entered,
    continues: Change | None = None,
) -> list[Change]:
    """Write answers of one day and the history of them.

    Args:
        db: The diary.
        stored: The day as it is stored.
        answers: The checked answers; None clears one.
        entered: The moment and the way of the change.
        continues: What the same sitting at a text saved last; its row says what is written now, if it may.

    Returns:
        What changed; an answer that stands already is no change. What continues a sitting is one change from the text
        as the sitting began, and stands for what the sitting returned before.
    """
    day = stored.date.isoformat()
    changes = []
    # Texts last: only the newest row of the history can go on.
    for key, value in sorted(answers.items(), key=lambda answer: answer[0] in TEXT_ITEMS):
        old = stored.value(key)
        if old != value:
            change = Change(Kind.DAY, day, key.value, old, value, entered)
            gone_on = _gone_on(db, continues, change) if continues is not None and key in TEXT_ITEMS else None
            changes.append(gone_on or change)
            put_answers(db, key, [(day, value)])
            if gone_on is None:
                history.record(db, [change])
    return changes


def _gone_on(db: sqlite3.Connection, before: Change, change: Change) -> Change | None:
    """Take a change into the one that the same sitting saved before; None where it is one of its own.

    A sitting ends with a pause, where another program wrote in between, and where the day becomes a late one.
    """
    if before.undone_at is not None and before.old != before.new:
        return None  # an undo is no sitting
    left = (before.kind, before.subject, before.item, before.new)
    how = change.entered.mode if before.undone_at is not None else before.entered.mode
    goes_on = left == (change.kind, change.subject, change.item, change.old) and how == change.entered.mode
    if not goes_on or not -_A_SECOND < change.made_at - before.made_at <= SITTING_PAUSE:
        return None
    after = replace(change, old=before.old)
    if change.new == before.old:  # nothing is left of the sitting: what stood before stands as it was given then
        after = replace(after, entered=_entry_before(db, before) or change.entered, undone_at=change.entered.at)
    return after if history.write_again(db, before, after) else None


def _entry_before(db: sqlite3.Connection, change: Change) -> Entered | None:
    """When what stood before the newest change of an answer was given; None if nothing ever did."""
    rows = history.read(db, change.kind, change.subject, change.item)
    return rows[-2].entered if len(rows) > 1 else None


def put_answers(db: sqlite3.Connection, key: DayKey, answers: Iterable[tuple[str, Answer]]) -> None:
    """Write one answer of many days, (ISO date, checked answer) each, without a history."""
    rows = list(answers)
    db.executemany("INSERT INTO day (day) VALUES (?) ON CONFLICT DO NOTHING", [(day,) for day, _ in rows])
    if not isinstance(key, Detail):
        db.executemany(f"UPDATE day SET {key.value} = ?2 WHERE day = ?1", rows)  # noqa: S608
        return
    table = DETAIL_TABLES[key.kind]
    code: int | str = int(key.code) if key.kind is DetailKind.DOSES else key.code
    db.executemany(
        f"DELETE FROM {table.name} WHERE day = ? AND {table.key} = ?",  # noqa: S608
        [(day, code) for day, _ in rows],
    )
    db.executemany(
        f"INSERT INTO {table.name} VALUES (?, ?, ?)",  # noqa: S608
        [(day, code, value) for day, value in rows if value is not None],
    )


def write_record(db: sqlite3.Connection, record: R, old: R | None, entered: Entered) -> tuple[R, list[Change]]:
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


def put_record(db: sqlite3.Connection, record: Record) -> int:
    """Write a record without a history; a new one gets an id.

    Returns:
        Its id.
    """
    _, table = RECORD_TABLES[type(record)]
    columns = {name: value for name, value in to_items(record).items() if not name.startswith(ANSWER)}
    # Not INSERT OR REPLACE: that would delete the row for a moment, and what refers to it.
    updated = db.execute(
        f"UPDATE {table} SET {', '.join(f'{name} = :{name}' for name in columns)} WHERE id = :id",  # noqa: S608
        {**columns, "id": record.id},
    )
    key = record.id
    if key is None or updated.rowcount == 0:
        names = ", ".join(("id", *columns))
        places = ", ".join(f":{name}" for name in ("id", *columns))
        key = db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", {**columns, "id": key}).lastrowid  # noqa: S608
    if key is None:
        raise ValueError(f"{table}: the row was not written")
    if isinstance(record, Questionnaire):
        db.execute("DELETE FROM questionnaire_answer WHERE questionnaire = ?", (key,))
        answers = [(key, item, value) for item, value in record.answers.items()]
        db.executemany("INSERT INTO questionnaire_answer VALUES (?, ?, ?)", answers)
    return key


def write_settings(
    db: sqlite3.Connection, before: Mapping[str, Answer], after: Mapping[str, Answer], entered: Entered
) -> list[Change]:
    """Write those settings that are different, as plain values by name; None puts one back to its default."""
    changes = [
        Change(Kind.SETTING, SETTINGS_SUBJECT, name, before.get(name), value, entered)
        for name, value in after.items()
        if before.get(name) != value
    ]
    for change in changes:
        put_setting(db, change.item, change.new)
    history.record(db, changes)
    return changes


def put_setting(db: sqlite3.Connection, name: str, value: Answer) -> None:
    """Write a setting without a history; None puts it back to its default."""
    if value is None:
        db.execute("DELETE FROM setting WHERE name = ?", (name,))
    else:
        db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))


def write_told(
    db: sqlite3.Connection, sign: SafetySign, before: date | None, after: date | None, entered: Entered
) -> list[Change]:
    """Write on which day the clinic was told of a safety sign; None takes that back."""
    if before == after:
        return []
    old, new = (None if day is None else day.isoformat() for day in (before, after))
    put_told(db, sign.value, new)
    change = Change(Kind.SAFETY, sign.value, TOLD_ON, old, new, entered)
    history.record(db, [change])
    return [change]


def put_told(db: sqlite3.Connection, sign: str, day: Answer) -> None:
    """Write on which day (an ISO date) the clinic was told of a safety sign, without a history; None takes it back."""
    db.execute("DELETE FROM told_clinic WHERE sign = ?", (sign,))
    if day is not None:
        db.execute("INSERT INTO told_clinic VALUES (?, ?)", (sign, day))


def write_put_off(db: sqlite3.Connection, offer: str, before: date | None, day: date, entered: Entered) -> list[Change]:
    """Write that an offer was put off on a day; no table but the history keeps it."""
    if before == day:
        return []
    old = None if before is None else before.isoformat()
    change = Change(Kind.OFFER, offer, NOT_NOW, old, day.isoformat(), entered)
    history.record(db, [change])
    return [change]
