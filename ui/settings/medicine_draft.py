"""A medicine while it is being typed: the texts of the form, before they are a record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.medicine import Medicine, Use
from ui.widgets.infusion_draft import unreadable_day
from ui.words.reading import read_day, read_number, write_number
from ui.words.text import full_day

if TYPE_CHECKING:
    from datetime import date

EXAMPLE_DOSE = 2.5


@dataclass(frozen=True)
class MedicineDraft:
    """The texts of the form. Fields are named as in the record; an empty text or None is "not told"."""

    name: str = ""
    dose: str = ""
    unit: str = ""
    use: Use | None = None
    opioid: bool = False
    since: str = ""
    until: str = ""


def medicine_draft(medicine: Medicine | None) -> MedicineDraft:
    """The form as it looks for a stored medicine; empty for a new one: nothing is answered for the user."""
    if medicine is None:
        return MedicineDraft()
    return MedicineDraft(
        name=medicine.name,
        dose="" if medicine.dose is None else write_number(medicine.dose),
        unit=medicine.unit or "",
        use=medicine.use,
        opioid=medicine.opioid,
        since="" if medicine.since is None else full_day(medicine.since),
        until="" if medicine.until is None else full_day(medicine.until),
    )


def read_medicine(draft: MedicineDraft, stored: Medicine | None, today: date) -> Medicine:
    """The record that a form means.

    Args:
        draft: What stands in the form.
        stored: The medicine that is being changed; None for a new one.
        today: The running diary day; shows how a date is written.

    Raises:
        BadInputError: about the first field that can't be read. Whether the rest makes sense is left to
            `Medicine.checked`.
    """
    dose = None if draft.dose.strip() == "" else read_number(draft.dose)
    if dose is None and draft.dose.strip() != "":
        raise BadInputError.of(
            "The dose is not a number. Write it like {example}.", example=write_number(EXAMPLE_DOSE)
        ).about("dose")
    return replace(
        stored if stored is not None else Medicine(""),
        name=draft.name.strip(),
        dose=dose,
        unit=draft.unit.strip() or None,
        use=draft.use,
        opioid=draft.opioid,
        since=_day(draft.since, "since", today),
        until=_day(draft.until, "until", today),
    )


def _day(text: str, item: str, example: date) -> date | None:
    if text.strip() == "":
        return None
    day = read_day(text)
    if day is None:
        raise unreadable_day(example).about(item)
    return day
