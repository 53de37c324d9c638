"""The whole Bundle, written as one JSON file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from diary.exchange.fhir.days import add_day
from diary.exchange.fhir.infusions import add_infusion, add_lab
from diary.exchange.fhir.questionnaires import add_questionnaire
from diary.exchange.fhir.resources import Bundled, instant
from diary.exchange.files import write_file
from diary.exchange.request import Person
from diary.exchange.selection import selected, standing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from diary.exchange.fhir.resources import Element
    from diary.exchange.request import ExportRequest
    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents

NOBODY = Person()
_BETWEEN_LOOKS = 200
"""Days between two looks at whether to stop."""


def write_bundle(request: ExportRequest) -> Contents:
    """Write the diary as one FHIR R4 transaction Bundle; return the part that went out.

    What a planned infusion, the history and what the diary said are has no place in it, nor has any figure of the
    forecast: these are the person's answers, and the scores of questionnaires.
    """
    part = standing(selected(request.contents, request.selection))
    bundle = bundle_of(part, request.created, request.instruments, request.still, request.person)
    content = json.dumps(bundle, ensure_ascii=False, indent=1).encode() + b"\n"
    write_file(request.target, content, replace=request.replace, still=request.still)
    return part


def bundle_of(
    part: Contents,
    created: datetime,
    instruments: Mapping[str, Instrument],
    still: Callable[[], None],
    person: Person = NOBODY,
) -> Element:
    """Return the Bundle; for the same diary and moment always the same.

    Args:
        part: What goes in; see `standing`.
        created: The moment of the export, with its offset.
        instruments: The questionnaires that this computer has, by id.
        still: Called now and then; may raise to stop.
        person: What was typed in of the person for this export.
    """
    bundled = Bundled(part.diary_id)
    bundled.add("patient", _patient(person))
    for infusion in part.infusions:
        add_infusion(bundled, infusion)
    for lab in part.labs:
        add_lab(bundled, lab)
    for filled in part.questionnaires:
        add_questionnaire(bundled, filled, instruments)
    medicines = {str(medicine.id): medicine for medicine in part.medicines}
    for number, day in enumerate(part.days):
        if number % _BETWEEN_LOOKS == 0:
            still()
        add_day(bundled, day, medicines)
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "timestamp": instant(created),
        "entry": bundled.entries,
    }


def _patient(person: Person) -> Element:
    """Only what was typed in; an empty name is none."""
    patient: Element = {"resourceType": "Patient"}
    if person.name is not None and person.name.strip():
        patient["name"] = [{"text": person.name.strip()}]
    if person.born is not None:
        patient["birthDate"] = person.born.isoformat()
    return patient
