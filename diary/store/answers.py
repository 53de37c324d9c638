"""The answers of the days, written with the history of them; inside the transaction that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from diary.clock import diary_day, is_late_on
from diary.errors import BadInputError
from diary.model.records.change import SITTING_PAUSE, Change, Kind
from diary.model.records.day import Entered, EntryMode, check_day
from diary.model.records.details import Detail, DetailKind
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.store import history
from diary.store.conflicts import refuse_changed_answers
from diary.store.days import DAY_COLUMNS, DETAIL_TABLES
from diary.store.entries import as_stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.medicine import Medicine
    from diary.store.connection import Connection
    from diary.store.opened import OpenedDiary

# Looked up once: at each answer, a name of an enumeration takes as long as a look at a table.
_AVERAGE, _DAY = DayItem.PAIN_AVERAGE, Kind.DAY
_TYPED, _LATE = EntryMode.TYPED, EntryMode.LATE
_A_SECOND = timedelta(seconds=1)  # a moment that was stored has lost what was less than that


class WayGiven(NamedTuple):
    """The way in which answers were given; see `Repository.answer_all`.

    Attributes:
        how: The mode of entry, if it is not for the clock to say whether they are late.
        helper: Whether somebody else wrote them down.
        shown: What stood when they were given; None where they are to be written whatever stands.
        continues: The change that the same sitting at a text saved last.
    """

    how: EntryMode | None
    helper: bool
    shown: Mapping[DayKey, Answer] | None
    continues: Change | None


def save_answers(
    diary: OpenedDiary,
    day: date,
    answers: Mapping[DayKey, Answer],
    given: WayGiven,
    medicines: Callable[[], list[Medicine]],
) -> tuple[list[Change], bool]:
    """Write answers of one day and the history of them in one transaction; see `Repository.answer_all`.

    Args:
        diary: The opened diary; it knows the day from now on.
        day: The diary day they are for.
        answers: The answers; None clears one.
        given: The way in which they were given.
        medicines: Gives the user's list, removed ones too; it names the doses.

    Returns:
        What changed, and whether the day is the one that is running.
    """
    now, checked = diary.clock.now(), checked_answers(day, answers)
    if not diary.file.exists:  # no file is made for what is refused, or for nothing
        refuse_a_day_ahead(day, checked, diary_day(now))
        if all(value is None for value in checked.values()):
            return [], False
    with diary.file.writing() as connection:
        # Read in the same transaction: two windows must not both start from the same old answer.
        settings, stored = diary.known.both(connection, day)
        today = diary_day(now, settings.day_end)
        refuse_a_day_ahead(day, checked, today)
        if given.shown:
            refuse_changed_answers(stored, checked, given.shown, medicines)
        mode = given.how or (_LATE if is_late_on(day, today) else _TYPED)
        changes = write_answers(connection, stored, checked, Entered(now, mode, given.helper), given.continues)
        after = day_after(stored, checked, changes)  # behind the wait for the disk it takes three times as long
    diary.known.go_on(connection, after)
    return changes, day == today


def checked_answers(day: date, answers: Mapping[DayKey, Answer]) -> dict[DayKey, Answer]:
    """Return answers of one day as they are stored.

    Raises:
        BadInputError: a value is off its scale, or no diary can hold the day.
    """
    checked = {}
    for key, value in answers.items():
        check_day(day, key.value)
        checked[key] = key.check(value)
    return checked


def refuse_a_day_ahead(day: date, answers: Mapping[DayKey, Answer], today: date) -> None:
    """Refuse answers to a day in the future; what was given while the clock was ahead can be cleared.

    Raises:
        BadInputError: it is in the future, and gets one.
    """
    if day > today and any(value is not None for value in answers.values()):
        raise BadInputError.of("{day} is in the future.", day=day)


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
    several = len(answers) > 1
    for key, value in sorted(answers.items(), key=_is_text) if several else answers.items():
        old = stored.value(key)
        if old != value:
            change = Change(_DAY, day, key.value, old, value, entered)
            gone_on = _gone_on(connection, continues, change) if continues is not None and key in TEXT_ITEMS else None
            changes.append(gone_on or change)
            put_answers(connection, key, [(day, value)])
            if gone_on is None:
                history.append(connection, [change])
    return changes


def _is_text(answer: tuple[DayKey, Answer]) -> bool:
    return answer[0] in TEXT_ITEMS


def day_after(stored: Day, answers: Mapping[DayKey, Answer], changes: Sequence[Change]) -> Day | None:
    """Return a day as it stands once answers of it are written; None where only the history tells when it was entered.

    Args:
        stored: The day as it stood before.
        answers: What was written of it, as `checked_answers` returned it.
        changes: What `write_answers` returned.
    """
    if not changes:
        return stored
    after: dict[str, Any] = {key: value for key, value in answers.items() if not isinstance(key, Detail)}
    if len(after) < len(answers):
        after["details"] = _details_after(stored, answers)
    # The average is what makes a day count: the day was entered when that was.
    is_new = _AVERAGE in [change.item for change in changes]
    if is_new or after.get(_AVERAGE, stored.pain_average) is None:
        newest = changes[-1]
        if newest.new is None or newest.undone_at is not None:
            return None
        after["entered"] = as_stored(newest.entered)
    return stored._replace(**after)


def _details_after(stored: Day, answers: Mapping[DayKey, Answer]) -> dict[Detail, Answer]:
    """The details of a day as they are read again: in the order of their names, words as plain text."""
    details = dict(stored.details)
    for key, value in answers.items():
        if isinstance(key, Detail):
            details[Detail(key.kind, str(key.code))] = str(value) if isinstance(value, str) else value
    return dict(sorted((key, value) for key, value in details.items() if value is not None))


_PUT = {
    item: f"INSERT INTO day (day, {item.value}) VALUES (?, ?) "  # noqa: S608
    f"ON CONFLICT DO UPDATE SET {item.value} = excluded.{item.value}"
    for item in DayItem
}
"""How each answer is written, for a day that has a row and for one that has none."""


def put_answers(connection: Connection, key: DayKey, answers: Iterable[tuple[str, Answer]]) -> None:
    """Write one answer of many days, (ISO date, checked answer) each, without a history."""
    if not isinstance(key, Detail):
        connection.executemany(_PUT[key], answers)
        return
    rows = list(answers)
    connection.executemany("INSERT INTO day (day) VALUES (?) ON CONFLICT DO NOTHING", [(day,) for day, _ in rows])
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
