"""The diary rebuilt from its history: what must come out if every change is made again, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from diary import settings as all_settings
from diary.errors import BadInputError
from diary.model.records.change import SETTINGS_SUBJECT, SETTLED_ON, TOLD_ON, Change, Kind
from diary.model.records.change_check import HistoryError, HistoryField, check_change, shown_value
from diary.model.records.day import Day, Entered
from diary.model.records.details import Detail, DetailKind, day_key
from diary.model.records.infusion import Infusion
from diary.model.records.items import R, fresh_items, from_items
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import Reports, SafetySign
from diary.model.records.visit import GivenOut, Visit
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diary.model.records.details import Answer


@dataclass(frozen=True)
class Replayed:
    """The diary that a history gives.

    Attributes:
        days: Days with an answer, oldest first.
        infusions: All infusions by id, removed ones too; so are `medicines`, `labs`, `questionnaires`, `visits` and
            `given_out`.
        clinic_told_on: For each safety sign the clinic was told of, the last day on which it was.
        settled_on: For each safety sign that the clinic called settled, the last day on which it did.
        settings: What the clinic and the user agreed on.
    """

    days: tuple[Day, ...]
    infusions: tuple[Infusion, ...]
    medicines: tuple[Medicine, ...]
    labs: tuple[LabResult, ...]
    questionnaires: tuple[Questionnaire, ...]
    clinic_told_on: Mapping[SafetySign, date]
    settled_on: Mapping[SafetySign, date]
    settings: Settings
    visits: tuple[Visit, ...]
    given_out: tuple[GivenOut, ...]

    @property
    def reports(self) -> Reports:
        """The talks with the clinic about safety signs: what it was told, and what it called settled."""
        return Reports(self.clinic_told_on, self.settled_on)


def replay(changes: Iterable[Change], *, with_entries: bool = True) -> Replayed:
    """Return the records that a whole history leads to.

    Args:
        changes: The history, oldest first; gone over once.
        with_entries: Whether the days tell when they were entered. Whoever needs the answers alone goes over a long
            history without holding any of it.

    Raises:
        HistoryError: a change starts from another value than the one before it left, has an unknown item or a value
            off its scale, or a record makes no sense in the end.
    """
    records: dict[Kind, dict[str, dict[str, Answer]]] = {kind: {} for kind in Kind}
    of_days: dict[str, list[Change]] = {}
    for position, change in enumerate(changes):
        check_change(position, change)
        values = records[change.kind].setdefault(change.subject, fresh_items(change.kind))
        _step(position, change, values)
        if with_entries and change.kind is Kind.DAY:
            of_days.setdefault(change.subject, []).append(change)
    entries = _entries(of_days)
    of_days.clear()
    days = records[Kind.DAY]
    replayed = Replayed(
        tuple(day for subject in sorted(days) if not (day := _day(subject, days.pop(subject), entries)).is_empty),
        _records(Infusion, Kind.INFUSION, records),
        _records(Medicine, Kind.MEDICINE, records),
        _records(LabResult, Kind.LAB, records),
        _records(Questionnaire, Kind.QUESTIONNAIRE, records),
        _days_of_signs(records[Kind.SAFETY], TOLD_ON),
        _days_of_signs(records[Kind.SAFETY], SETTLED_ON),
        all_settings.from_items(records[Kind.SETTING].get(SETTINGS_SUBJECT, {})),
        _records(Visit, Kind.VISIT, records),
        _records(GivenOut, Kind.GIVEN_OUT, records),
    )
    _refuse_loose_ends(replayed)
    return replayed


def _days_of_signs(signs: Mapping[str, Mapping[str, Answer]], item: str) -> dict[SafetySign, date]:
    return {
        SafetySign(subject): date.fromisoformat(str(values[item]))
        for subject, values in sorted(signs.items())
        if values.get(item) is not None
    }


def entered_by_day(changes: Iterable[Change]) -> dict[date, Entered]:
    """Return the moment and the way in which each day's average pain was entered; without one, its newest answer.

    What an undo brought back counts as given when it was, and stands in the order where it was: at the place of the
    newest earlier change that left the same answer with the same entry.
    """
    of_days: dict[str, list[Change]] = {}
    for change in changes:
        if change.kind is Kind.DAY:
            of_days.setdefault(change.subject, []).append(change)
    return _entries(of_days)


def _entries(of_days: Mapping[str, Sequence[Change]]) -> dict[date, Entered]:
    """See `entered_by_day`; the changes of each day by its ISO date, oldest first."""
    return {
        date.fromisoformat(subject): entered
        for subject, changes in of_days.items()
        if (entered := _entry(changes)) is not None
    }


def _entry(changes: Sequence[Change]) -> Entered | None:
    given: dict[str, list[tuple[int, Change]]] = {}
    for place, change in enumerate(changes):
        steps = given.setdefault(change.item, [])
        steps.append((_place(steps, change, place), change))
    return _entered({item: steps[-1] for item, steps in given.items()})


def _place(steps: list[tuple[int, Change]], change: Change, place: int) -> int:
    """Return the place of a change in the order of a day's answers."""
    if change.undone_at is None:
        return place
    same = (
        before
        for before, step in reversed(steps)
        if step.undone_at is None and step.new == change.new and _is_same_entry(step.entered, change.entered)
    )
    return next(same, place)


def _is_same_entry(one: Entered, other: Entered) -> bool:
    # The same moment under another offset is another entry.
    return (one, one.at.utcoffset()) == (other, other.at.utcoffset())


def _entered(items: dict[str, tuple[int, Change]]) -> Entered | None:
    standing = {item: step for item, step in items.items() if step[1].new is not None}
    if not standing:
        return None
    newest = max(standing.values(), key=lambda step: step[0])
    return standing.get(DayItem.PAIN_AVERAGE, newest)[1].entered


def put_off_on(changes: Iterable[Change]) -> dict[str, list[date]]:
    """Return the days on which each offer of a questionnaire was put off, by the offer's key; what was undone was not.

    Args:
        changes: The changes of offers, oldest first.
    """
    stands: dict[str, list[Change]] = {}
    for change in changes:
        said = stands.setdefault(change.subject, [])
        if change.undone_at is not None:
            # Back to what stood before: said by this row too, unless it was put off again (redo).
            same = (n for n, step in enumerate(said) if (step.new, step.entered) == (change.new, change.entered))
            del said[0 if change.new is None else next(same, len(said)) :]
        if change.new is not None:
            said.append(change)
    return {key: [date.fromisoformat(str(step.new)) for step in said] for key, said in stands.items() if said}


def _step(position: int, change: Change, values: dict[str, Answer]) -> None:
    before = values.get(change.item)
    if before != change.old:
        raise HistoryError(
            position,
            HistoryField.OLD,
            phrase(
                "says {old} for {item}, but it was {before} until then.",
                old=shown_value(change.old),
                item=change.item,
                before=shown_value(before),
            ),
        )
    values[change.item] = change.new


def _day(subject: str, values: dict[str, Answer], entries: dict[date, Entered]) -> Day:
    day = date.fromisoformat(subject)
    checked = ((key := day_key(name), key.check(value)) for name, value in values.items())
    answers = {key: value for key, value in checked if value is not None}
    items: dict[str, Any] = {key.value: value for key, value in answers.items() if isinstance(key, DayItem)}
    details = {key: value for key, value in answers.items() if isinstance(key, Detail)}
    return Day(day, **items, entered=entries.get(day), details=dict(sorted(details.items())))


def _records(cls: type[R], kind: Kind, records: Mapping[Kind, Mapping[str, Mapping[str, Answer]]]) -> tuple[R, ...]:
    by_id = sorted(records[kind].items(), key=lambda record: int(record[0]))
    return tuple(_record(cls, kind, subject, values) for subject, values in by_id)


def _record(cls: type[R], kind: Kind, subject: str, values: Mapping[str, Answer]) -> R:
    try:
        return from_items(cls, {**values, "id": int(subject)}).checked()
    except BadInputError as error:
        reason = phrase("{kind} {id}: {reason}", kind=kind.value, id=subject, reason=error.sentence)
        raise HistoryError(None, HistoryField.NEW, reason) from error
    except (KeyError, ValueError, TypeError) as error:
        # The record itself says what is missing, in the words of the code: that is for a report.
        senseless = phrase("{kind} {id} makes no sense.", kind=kind.value, id=subject)
        raise HistoryError(None, HistoryField.NEW, senseless) from error


def _refuse_loose_ends(replayed: Replayed) -> None:
    """Refuse doses of a medicine and results of an infusion that were never written down."""
    medicines = {str(medicine.id) for medicine in replayed.medicines}
    for day in replayed.days:
        for detail in day.details:
            if detail.kind is DetailKind.DOSES and detail.code not in medicines:
                unknown = phrase(
                    "{day} has doses of medicine {id}, which there is not.", day=day.date.isoformat(), id=detail.code
                )
                raise HistoryError(None, HistoryField.SUBJECT, unknown)
    infusions = {infusion.id for infusion in replayed.infusions}
    for lab in replayed.labs:
        if lab.infusion not in infusions:
            homeless = phrase(
                "blood result {id} is of infusion {infusion}, which there is not.",
                id=lab.id or 0,
                infusion=lab.infusion,
            )
            raise HistoryError(None, HistoryField.SUBJECT, homeless)
