"""An infusion while it is being typed: the texts of the form, before they are a record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.infusion import DoseUnit, Drug, Infusion, Route
from ui.reading import read_day, read_number, write_number
from ui.text import full_day

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True)
class Draft:
    """What stands in the form. Fields are named as in the record; an empty text or None is "not told"."""

    first_day: str = ""
    last_day: str = ""
    days: str = ""
    drug: Drug | None = None
    route: Route | None = None
    dose: str = ""
    dose_unit: DoseUnit | None = None
    note: str = ""


def draft_of(infusion: Infusion | None) -> Draft:
    """The form as it looks for a stored infusion; empty for a new one: nothing is answered for the user."""
    if infusion is None:
        return Draft()
    return Draft(
        first_day=full_day(infusion.first_day),
        last_day="" if infusion.last_day == infusion.first_day else full_day(infusion.last_day),
        days="" if infusion.days is None else str(infusion.days),
        drug=infusion.drug,
        route=infusion.route,
        dose="" if infusion.dose is None else write_number(infusion.dose),
        dose_unit=infusion.dose_unit,
        note=infusion.note or "",
    )


def read_draft(draft: Draft, stored: Infusion | None, example: date) -> Infusion:
    """The record that a form means.

    Args:
        draft: What stands in the form.
        stored: The infusion that is being changed; None for a new one.
        example: A date to show how one is written.

    Raises:
        BadInputError: about the first field that can't be read.
    """
    if draft.first_day.strip() == "":
        raise BadInputError.of("The infusion needs its first day.").about("first_day")
    first_day = _day(draft.first_day, "first_day", example)
    one_day = draft.last_day.strip() == ""
    last_day = first_day if one_day else _day(draft.last_day, "last_day", example)
    infusion = Infusion(
        first_day=first_day,
        last_day=last_day,
        days=None if draft.days.strip() == "" else int(draft.days),
        drug=draft.drug,
        route=draft.route,
        dose=None if draft.dose.strip() == "" else _dose(draft.dose),
        dose_unit=draft.dose_unit,
        note=draft.note or None,
    )
    return infusion if stored is None else replace(infusion, id=stored.id)


def unreadable_day(example: date) -> BadInputError:
    """What to say about a date that can't be read."""
    return BadInputError.of("This is not a date. Write it like {example}.", example=full_day(example))


def _day(text: str, item: str, example: date) -> date:
    day = read_day(text)
    if day is None:
        raise unreadable_day(example).about(item)
    return day


def _dose(text: str) -> float:
    number = read_number(text)
    if number is None:
        example = write_number(22.5)
        raise BadInputError.of("The dose is not a number. Write it like {example}.", example=example).about("dose")
    return number
