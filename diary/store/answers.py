"""The answers of the days, written with the history of them; inside the transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.change import SITTING_PAUSE, Change, Kind
from diary.model.records.day import check_day
from diary.model.records.details import Detail, DetailKind
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.store import history
from diary.store.days import DAY_COLUMNS, DETAIL_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day, Entered
    from diary.model.records.details import Answer, DayKey
    from diary.store.connection import Connection

_A_SECOND = timedelta(seconds=1)  # a moment that was stored has lost what was less than that


def checked_answers(day: date, answers: Mapping[DayKey, Answer], today: date) -> dict[DayKey, Answer]:
    """Return answers of one day as they are stored.

    Raises:
        BadInputError: a value is off its scale, or the day can't be or is in the future; there it may only be cleared.
    """
    checked = {}
    for key, value in answers.items():
        check_day(day, key.value)
        checked[key] = key.check(value)
    if day > today and any(value is not None for value in checked.values()):
        raise BadInputError.of("{day} is in the future.", day=day)
    return checked


def write_answers(
    connection: Connection,
    stored: Day,
    answers: Mapping[DayKey, Answer],
    entered: Entered,
    continues: Change | None = None,
) -> list[Change]:
    """Write answers of one day and the history of them.

    Args:
        connection: The diary.
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
            gone_on = _gone_on(connection, continues, change) if continues is not None and key in TEXT_ITEMS else None
            changes.append(gone_on or change)
            put_answers(connection, key, [(day, value)])
            if gone_on is None:
                history.append(connection, [change])
    return changes


def put_answers(connection: Connection, key: DayKey, answers: Iterable[tuple[str, Answer]]) -> None:
    """Write one answer of many days, (ISO date, checked answer) each, without a history."""
    rows = list(answers)
    connection.executemany("INSERT INTO day (day) VALUES (?) ON CONFLICT DO NOTHING", [(day,) for day, _ in rows])
    if not isinstance(key, Detail):
        connection.executemany(f"UPDATE day SET {key.value} = ?2 WHERE day = ?1", rows)  # noqa: S608
        return
    table = DETAIL_TABLES[key.kind]
    code: int | str = int(key.code) if key.kind is DetailKind.DOSES else key.code
    connection.executemany(
        f"DELETE FROM {table.name} WHERE day = ? AND {table.key} = ?",  # noqa: S608
        [(day, code) for day, _ in rows],
    )
    connection.executemany(
        f"INSERT INTO {table.name} VALUES (?, ?, ?)",  # noqa: S608
        [(day, code, value) for day, value in rows if value is not None],
    )


def put_days(connection: Connection, days: Sequence[Day]) -> None:
    """Write whole days that have no row yet, their details too, without a history."""
    connection.executemany(
        f"INSERT INTO day ({', '.join(DAY_COLUMNS)}) VALUES ({', '.join('?' * len(DAY_COLUMNS))})",  # noqa: S608
        [(day.date.isoformat(), *(day.value(item) for item in DayItem)) for day in days],
    )
    for day in days:
        for detail, answer in day.details.items():
            put_answers(connection, detail, [(day.date.isoformat(), answer)])


def _gone_on(connection: Connection, before: Change, change: Change) -> Change | None:
    """Take a change into the one that the same sitting saved before; None where it is one of its own.

    A sitting ends with a pause, where another program wrote in between, where the day becomes a late one, and where
    somebody else goes on writing.
    """
    if before.undone_at is not None and before.old != before.new:
        return None  # an undo is no sitting
    left = (before.kind, before.subject, before.item, before.new)
    by = (change.entered if before.undone_at is not None else before.entered)[1:]
    goes_on = left == (change.kind, change.subject, change.item, change.old) and by == change.entered[1:]
    if not goes_on or not -_A_SECOND < change.made_at - before.made_at <= SITTING_PAUSE:
        return None
    after = replace(change, old=before.old)
    if change.new == before.old:  # nothing is left of the sitting: what stood before stands as it was given then
        after = replace(after, entered=_entry_before(connection, before) or change.entered, undone_at=change.entered.at)
    return after if history.write_again(connection, before, after) else None


def _entry_before(connection: Connection, change: Change) -> Entered | None:
    """The entry of what stood before the newest change of an answer; None if nothing ever did."""
    rows = history.read_changes(connection, change.kind, change.subject, change.item)
    return rows[-2].entered if len(rows) > 1 else None
