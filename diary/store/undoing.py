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
from diary.model.records.details import day_key, doses
from diary.model.records.infusion import Infusion, refuse_overlap
from diary.model.records.items import RECORDS, Record, fresh_items, from_items, needed_names, to_items
from diary.model.records.lab import LabResult
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


class Undoable(NamedTuple):
    """The part of some changes that still stands as they left it.

    Attributes:
        changes: What can be undone, oldest first.
        kept: One change for each answer, or record made by them, that has to stay: it was changed since, or what was
            entered since needs it.
    """

    changes: list[Change]
    kept: list[Change]


def undoable(connection: Connection, changes: Sequence[Change]) -> Undoable:
    """Return which of many changes can be undone without touching what was changed since.

    A record that they made goes as a whole or not at all; it stays where a blood result or a dose that stays belongs to
    it. What was undone already is neither.

    Args:
        connection: The diary, inside a transaction.
        changes: What was changed, oldest first.
    """
    newest = history.read_newest(connection, changes)
    subjects: dict[tuple[Kind, str], Chains] = {}
    for change in changes:
        subjects.setdefault((change.kind, change.subject), {}).setdefault(change.item, []).append(change)
    can: list[Change] = []
    kept: list[Change] = []
    # Infusions and medicines last: whether they can go depends on what else does.
    for (kind, subject), chains in sorted(subjects.items(), key=lambda one: one[0][0] in _NEEDED):
        standing = [chain for item, chain in chains.items() if _stands(newest[kind, subject, item], chain)]
        changed = [chain for item, chain in chains.items() if _is_changed(newest[kind, subject, item], chain)]
        if kind in RECORDS and not _can_go_whole(connection, kind, subject, chains, (standing, can)):
            kept += [chain[0] for chain in (changed or standing)[:1] if not _is_gone(connection, kind, subject)]
            continue
        can += [change for chain in standing for change in chain]
        kept += [chain[0] for chain in changed]
    place = {id(change): n for n, change in enumerate(changes)}
    return Undoable(sorted(can, key=lambda change: place[id(change)]), kept)


_NEEDED = (Kind.INFUSION, Kind.MEDICINE)


def _stands(newest: Change, chain: Sequence[Change]) -> bool:
    return history.same_entry(newest, chain[-1])


def _is_changed(newest: Change, chain: Sequence[Change]) -> bool:
    """Return whether another answer was given since; one that was undone since is neither that nor standing."""
    return not _stands(newest, chain) and (newest.undone_at is None or newest.new != chain[0].old)


def _can_go_whole(
    connection: Connection, kind: Kind, subject: str, chains: Chains, going: tuple[list[list[Change]], list[Change]]
) -> bool:
    """Return whether all that the changes did to a record can be undone, given what else is."""
    standing, others = going
    record = _stored(connection, kind, subject)
    if record is None or len(standing) < len(chains):
        return False
    if not _is_new(kind, chains):
        return True
    return (
        not record.removed and _is_as_made(record, kind, chains) and not _is_needed(connection, kind, subject, others)
    )


def _stored(connection: Connection, kind: Kind, subject: str) -> Record | None:
    records = read_records(connection, RECORDS[kind])  # type: ignore[type-var]
    return next((record for record in records if str(record.id) == subject), None)


def _is_gone(connection: Connection, kind: Kind, subject: str) -> bool:
    record = _stored(connection, kind, subject)
    return record is None or record.removed


def _is_as_made(record: Record, kind: Kind, chains: Chains) -> bool:
    """Return whether a record is still what the changes that made it left."""
    made: Mapping[str, Answer] = fresh_items(kind) | {item: chain[-1].new for item, chain in chains.items()}
    stands = to_items(record)
    return all(made.get(item) == stands.get(item) for item in {**made, **stands})


def _is_needed(connection: Connection, kind: Kind, subject: str, going: Iterable[Change]) -> bool:
    """Return whether something that stays belongs to an infusion or a medicine."""
    if kind is Kind.INFUSION:
        results = {change.subject for change in going if change.kind is Kind.LAB}
        return any(
            str(lab.infusion) == subject and not lab.removed and str(lab.id) not in results
            for lab in read_records(connection, LabResult)
        )
    if kind is Kind.MEDICINE:
        item = doses(int(subject)).value
        days = {change.subject for change in going if change.kind is Kind.DAY and change.item == item}
        return any(
            day not in days for (day,) in connection.execute("SELECT day FROM dose WHERE medicine = ?", (subject,))
        )
    return False


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
    if not _is_as_made(record, kind, chains):
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
