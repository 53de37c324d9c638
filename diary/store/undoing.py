"""Undo: what stood before changes stands again as it was, its time of entry included.

Nothing is taken out of the history: an undo adds rows that say what stands again, since when, and when it was undone
(docs/decisions/0020). A record that is gone again is marked as removed, so that its number is never used for another.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import ChangedSinceError
from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import day_key
from diary.model.records.infusion import Infusion, refuse_overlap
from diary.model.records.items import RECORDS, Record, from_items, needed_names, to_items
from diary.model.records.replay import fresh_items
from diary.store import history
from diary.store.answers import put_answers
from diary.store.records import put_record, read_records
from diary.store.setting_changes import put_setting
from diary.store.signs import put_sign_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from diary.model.records.details import Answer
    from diary.store.connection import Connection

_REMOVED = "removed"
_A_SECOND = timedelta(seconds=1)

Chains = dict[str, list[Change]]
"""The changes of each answer of one record or day, by its item, oldest first."""


class UndoPlan(NamedTuple):
    """The rows and records that an undo writes.

    Attributes:
        changes: The rows it adds to the history, newest of the undone changes first.
        records: The records as they will be.
    """

    changes: list[Change]
    records: list[Record]


def plan_undo(connection: Connection, changes: Iterable[Change], at: datetime) -> UndoPlan:
    """Return what gives back what stood before some changes.

    Args:
        connection: The diary, inside the transaction that will write.
        changes: What was changed, oldest first, as the writes returned it.
        at: The moment of the undo.

    Raises:
        ChangedSinceError: one of the answers is not any more what these changes left.
        BadInputError: what stood before makes no sense beside what is there now.
    """
    subjects: dict[tuple[Kind, str], Chains] = {}
    for change in changes:
        place = (change.kind, change.subject)
        chains = subjects[place] = subjects.pop(place, {})  # so that the newest stand last
        chains[change.item] = [*chains.pop(change.item, []), change]
    undone: list[Change] = []
    records: list[Record] = []
    stored: dict[Kind, dict[str, Record]] = {}
    for (kind, subject), chains in reversed(subjects.items()):
        if kind in RECORDS and kind not in stored:
            stored[kind] = {str(record.id): record for record in read_records(connection, RECORDS[kind])}  # type: ignore[type-var]
        record = stored.get(kind, {}).get(subject)
        if record is not None and _is_new(kind, chains):
            steps = _taken_away(record, kind, chains, at)
        else:
            steps = [_undone(connection, chain, at) for chain in reversed(chains.values())]
        undone += steps
        if record is not None and steps:
            records.append(_as_before(record, kind, steps))
            stored[kind][subject] = records[-1]
    _refuse_overlaps(records, stored.get(Kind.INFUSION, {}))
    return UndoPlan(undone, records)


def carry_out_undo(connection: Connection, undoing: UndoPlan) -> None:
    """Write an undo and its history, inside the transaction that is open."""
    for change in undoing.changes:
        if change.kind is Kind.DAY:
            put_answers(connection, day_key(change.item), [(change.subject, change.new)])
        elif change.kind is Kind.SETTING:
            put_setting(connection, change.item, change.new)
        elif change.kind is Kind.SAFETY:
            put_sign_day(connection, change.subject, change.item, change.new)
        # An offer that was put off is kept by the history alone, and records are written whole.
    for record in undoing.records:
        put_record(connection, record)
    history.append(connection, undoing.changes)


def _undone(connection: Connection, chain: Sequence[Change], at: datetime) -> Change:
    """The row that takes back all changes of one answer."""
    first, last = chain[0], chain[-1]
    rows = history.read_changes(connection, first.kind, first.subject, first.item)
    if not rows or not history.same_entry(rows[-1], last):
        raise _changed_since()
    place = len(rows)
    for change in reversed(chain):
        earlier = (n for n in range(place - 1, -1, -1) if history.same_row(rows[n], change))
        found = next(earlier, None)
        if found is None:
            raise _changed_since()
        place = found
    entered = rows[place - 1].entered if place else Entered(at, EntryMode.TYPED)
    undo = Change(first.kind, first.subject, first.item, last.new, first.old, entered, undone_at=at)
    # Undone, done again and undone within a second: rows that look alike could not be told apart when one is redone.
    while any(history.same_row(row, undo) for row in rows):
        at += _A_SECOND
        undo = replace(undo, undone_at=at)
    return undo


def _is_new(kind: Kind, chains: Chains) -> bool:
    """Return whether a record was made by these changes: what each has to say is there since then."""
    return any(name in chains and chains[name][0].old is None for name in needed_names(RECORDS[kind]))


def _taken_away(record: Record, kind: Kind, chains: Chains, at: datetime) -> list[Change]:
    """The row that takes a new record away again."""
    made: Mapping[str, Answer] = fresh_items(kind) | {item: chain[-1].new for item, chain in chains.items()}
    stands = to_items(record)
    if any(made.get(item) != stands.get(item) for item in {**made, **stands}):
        raise _changed_since()
    if record.removed:
        return []
    return [Change(kind, str(record.id), _REMOVED, 0, 1, Entered(at, EntryMode.TYPED), undone_at=at)]


def _as_before(record: Record, kind: Kind, steps: Iterable[Change]) -> Record:
    before = to_items(record) | {step.item: step.new for step in steps}
    return from_items(RECORDS[kind], {**before, "id": record.id}).checked()  # type: ignore[type-var]


def _refuse_overlaps(changed: Iterable[Record], infusions: Mapping[str, Record]) -> None:
    others = [infusion for infusion in infusions.values() if isinstance(infusion, Infusion)]
    for record in changed:
        if isinstance(record, Infusion) and not record.removed:
            refuse_overlap(record, others)


def _changed_since() -> ChangedSinceError:
    return ChangedSinceError.of(
        "This can't be undone any more, because something of it was changed since. Everything stays as it is."
    )
