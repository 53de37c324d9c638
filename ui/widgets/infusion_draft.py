"""An infusion while it is being typed: the texts of the form, before they are a record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.checklist import checklist_typed, read_checklist
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from ui.words.reading import read_day, read_number, write_number
from ui.words.text import full_day

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.details import Severity

FELT = ("drug_high", "inner_perception", "outer_perception", "nausea", "systolic", "diastolic", "pulse")
"""What can only be told of an infusion that took place, by its names in the record."""

EXAMPLES = {"dose": 22.5, "hours_a_day": 2.5}
"""How a number is written, where one may have decimals."""


@dataclass(frozen=True)
class Draft:
    """The texts of the form. Fields are named as in the record; an empty text or None is "not told"."""

    first_day: str = ""
    last_day: str = ""
    days: str = ""
    drug: Drug | None = None
    route: Route | None = None
    dose: str = ""
    dose_unit: DoseUnit | None = None
    note: str = ""
    hours_a_day: str = ""
    benzodiazepine: int | None = None
    clonidine: int | None = None
    given_alongside: str = ""
    clinic: str = ""
    drug_high: int | None = None
    inner_perception: int | None = None
    outer_perception: int | None = None
    nausea: Severity | None = None
    systolic: str = ""
    diastolic: str = ""
    pulse: str = ""
    checklist: str = ""

    @property
    def says_how_it_felt(self) -> bool:
        """Whether anything is told that only an infusion that took place can have."""
        return any(getattr(self, item) not in (None, "") for item in FELT)


def draft_of(infusion: Infusion | None) -> Draft:
    """The form as it looks for a stored infusion; empty for a new one: nothing is answered for the user."""
    if infusion is None:
        return Draft()
    return Draft(
        first_day=full_day(infusion.first_day),
        last_day="" if infusion.last_day == infusion.first_day else full_day(infusion.last_day),
        days=_text(infusion.days),
        drug=infusion.drug,
        route=infusion.route,
        dose=_text(infusion.dose),
        dose_unit=infusion.dose_unit,
        note=infusion.note or "",
        hours_a_day=_text(infusion.hours_a_day),
        benzodiazepine=_answer(infusion.benzodiazepine),
        clonidine=_answer(infusion.clonidine),
        given_alongside=infusion.given_alongside or "",
        clinic=infusion.clinic or "",
        drug_high=infusion.drug_high,
        inner_perception=infusion.inner_perception,
        outer_perception=infusion.outer_perception,
        nausea=infusion.nausea,
        systolic=_text(infusion.systolic),
        diastolic=_text(infusion.diastolic),
        pulse=_text(infusion.pulse),
        checklist="\n".join(line.text for line in read_checklist(infusion.checklist)),
    )


def read_draft(draft: Draft, stored: Infusion | None, today: date) -> Infusion:
    """The record that a form means.

    Args:
        draft: What stands in the form.
        stored: The infusion that is being changed; None for a new one. A planned one stays planned: whether it took
            place is asked, not read from its dates.
        today: The running diary day; also shows how a date is written.

    Raises:
        BadInputError: about the first field that can't be read, or about how an infusion felt that is still to come.
    """
    if draft.first_day.strip() == "":
        raise BadInputError.of("The infusion needs its first day.").about("first_day")
    first_day = _day(draft.first_day, "first_day", today)
    one_day = draft.last_day.strip() == ""
    last_day = first_day if one_day else _day(draft.last_day, "last_day", today)
    if draft.says_how_it_felt and first_day > today:
        raise BadInputError.of(
            "This day is still to come, so how the infusion felt can't be told yet. Check the day or clear that."
        ).about("first_day")
    infusion = Infusion(
        first_day=first_day,
        last_day=last_day,
        days=_whole(draft.days),
        drug=draft.drug,
        route=draft.route,
        dose=_number(draft.dose, "dose"),
        dose_unit=draft.dose_unit,
        note=draft.note or None,
        hours_a_day=_number(draft.hours_a_day, "hours_a_day"),
        benzodiazepine=None if draft.benzodiazepine is None else draft.benzodiazepine == 1,
        clonidine=None if draft.clonidine is None else draft.clonidine == 1,
        given_alongside=draft.given_alongside if draft.given_alongside.strip() else None,
        clinic=draft.clinic if draft.clinic.strip() else None,
        drug_high=draft.drug_high,
        inner_perception=draft.inner_perception,
        outer_perception=draft.outer_perception,
        nausea=draft.nausea,
        systolic=_whole(draft.systolic),
        diastolic=_whole(draft.diastolic),
        pulse=_whole(draft.pulse),
        checklist=_checklist(draft.checklist, stored),
    )
    return infusion if stored is None else replace(infusion, id=stored.id, planned=stored.planned)


def _checklist(typed: str, stored: Infusion | None) -> str | None:
    """A checklist that nobody touched is as it was."""
    before = None if stored is None else stored.checklist
    return before if typed == draft_of(stored).checklist else checklist_typed(typed, before)


def is_to_come(draft: Draft, today: date) -> bool:
    """Return whether the first day that stands in the form lies in the future; what can't be read does not."""
    day = read_day(draft.first_day)
    return day is not None and day > today


def unreadable_day(example: date) -> BadInputError:
    """Return what to say about a date that can't be read."""
    return BadInputError.of("This is not a date. Write it like {example}.", example=full_day(example))


def unreadable_number(example: float) -> BadInputError:
    """Return what to say about a number that can't be read."""
    return BadInputError.of("This is not a number. Write it like {example}.", example=write_number(example))


def _text(number: float | None) -> str:
    return "" if number is None else write_number(float(number))


def _answer(told: bool | None) -> int | None:  # noqa: FBT001 - what was told
    return None if told is None else int(told)


def _day(text: str, item: str, example: date) -> date:
    day = read_day(text)
    if day is None:
        raise unreadable_day(example).about(item)
    return day


def _whole(text: str) -> int | None:
    """Digits, as the form lets only these be typed."""
    return None if text.strip() == "" else int(text)


def _number(text: str, item: str) -> float | None:
    if text.strip() == "":
        return None
    number = read_number(text)
    if number is None:
        raise unreadable_number(EXAMPLES[item]).about(item)
    return number
