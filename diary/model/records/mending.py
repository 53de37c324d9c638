"""A history with gaps made whole again: what could still be read of a damaged diary, so that it agrees with itself.

Nothing is made up: every answer that comes out was read, from where it stands or from the history.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from diary.errors import BadInputError
from diary.model.records.change import Change, Kind
from diary.model.records.change_check import HistoryError, check_change
from diary.model.records.details import Detail, DetailKind, day_key
from diary.model.records.items import RECORDS, fresh_items, from_items
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diary.model.records.day import Entered
    from diary.model.records.details import Answer


class AnswerPlace(NamedTuple):
    """The place of an answer in the diary.

    Attributes:
        kind: The sort of record.
        subject: Which record; see `Change`.
        item: Which answer of it.
    """

    kind: Kind
    subject: str
    item: str


class Mended(NamedTuple):
    """A history that agrees with itself.

    Attributes:
        changes: The changes, oldest first.
        from_answers: How many answers stand in it that the history read had not, or had otherwise.
        left_out: How many changes and answers made no sense, alone or without one that was lost.
    """

    changes: tuple[Change, ...]
    from_answers: int
    left_out: int


def mend(
    changes: Iterable[Change], standing: Mapping[AnswerPlace, Answer], entered: Entered, *, trust_history: bool
) -> Mended:
    """Return a history that leads to what was read of a damaged diary.

    Args:
        changes: What was read of the history, oldest first; some may be missing or make no sense.
        standing: What was read of the answers that stand.
        entered: The moment and the way of what is added: an answer whose history was lost.
        trust_history: Whether the history is known to be whole and unchanged: then it decides where the two differ.
    """
    kept, left_out = _sensible(changes)
    last = {_place(change): change.new for change in kept}
    added = []
    for place, value in standing.items():
        was = last.get(place, fresh_items(place.kind).get(place.item))
        if value is None or value == was or (trust_history and place in last):
            continue
        change = Change(place.kind, place.subject, place.item, was, value, entered)
        if _makes_sense(change):
            added.append(change)
        else:
            left_out += 1
    whole, without = _without_loose_ends([*kept, *added], entered)
    return Mended(tuple(whole), len(added), left_out + without)


def _sensible(changes: Iterable[Change]) -> tuple[list[Change], int]:
    """Return the changes that make sense, each going on from the one before, and how many don't."""
    kept: list[Change] = []
    last: dict[AnswerPlace, Answer] = {}
    left_out = 0
    for change in changes:
        if not _makes_sense(change):
            left_out += 1
            continue
        place = _place(change)
        before = last.get(place, fresh_items(change.kind).get(change.item))
        kept.append(change if change.old == before else replace(change, old=before))
        last[place] = change.new
    return kept, left_out


def _makes_sense(change: Change) -> bool:
    try:
        check_change(0, change)
    except HistoryError:
        return False
    return True


def _without_loose_ends(changes: list[Change], entered: Entered) -> tuple[list[Change], int]:
    """Leave out records that make no sense in the end, and what belongs to one that was lost.

    Doses of a medicine whose name was lost stay, under a name that says so.
    """
    senseless = _senseless(changes)
    whole = [change for change in changes if (change.kind, change.subject) not in senseless]
    infusions = {change.subject for change in whole if change.kind is Kind.INFUSION}
    homeless = {
        (Kind.LAB, change.subject)
        for change in whole
        if change.kind is Kind.LAB and change.item == "infusion" and str(change.new) not in infusions
    }
    whole = [change for change in whole if (change.kind, change.subject) not in homeless]
    known = {change.subject for change in whole if change.kind is Kind.MEDICINE}
    taken = {
        key.code: None
        for change in whole
        if change.kind is Kind.DAY and isinstance(key := day_key(change.item), Detail) and key.kind is DetailKind.DOSES
    }
    named = [
        Change(
            Kind.MEDICINE,
            code,
            "name",
            None,
            str(phrase("Medicine {number} (its name was lost)", number=code)),
            entered,
        )
        for code in taken
        if code not in known
    ]
    return [*named, *whole], len(changes) - len(whole)


def _senseless(changes: Iterable[Change]) -> set[tuple[Kind, str]]:
    records: dict[tuple[Kind, str], dict[str, Answer]] = {}
    for change in changes:
        if change.kind in RECORDS:
            values = records.setdefault((change.kind, change.subject), fresh_items(change.kind))
            values[change.item] = change.new
    return {of for of, values in records.items() if not _is_record(*of, values)}


def _is_record(kind: Kind, subject: str, values: Mapping[str, Answer]) -> bool:
    sort: Any = RECORDS[kind]  # one of six, each with its own reader
    try:
        from_items(sort, {**values, "id": int(subject)}).checked()
    except (BadInputError, KeyError, ValueError, TypeError):
        return False
    return True


def _place(change: Change) -> AnswerPlace:
    return AnswerPlace(change.kind, change.subject, change.item)
