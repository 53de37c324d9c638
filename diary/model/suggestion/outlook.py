"""The outlook of a diary on one day: its suggestion and the safety signs that are open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.sign import SafetySign
from diary.model.safety.signs import OpenSign, open_signs
from diary.model.suggestion.deciding import Suggestion, suggest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.relief.assessment import Assessments


@dataclass(frozen=True)
class Outlook:
    """The suggestion and the safety signs that the diary shows on a day.

    Attributes:
        suggestion: Where the diary stands after the last infusion.
        signs: The open safety signs; each of them holds the suggestion.
    """

    suggestion: Suggestion
    signs: tuple[OpenSign, ...]


def outlook(
    assessments: Assessments,
    days: Sequence[Day],
    infusions: Sequence[Infusion],
    labs: Sequence[LabResult],
    clinic_told_on: Mapping[SafetySign, date],
) -> Outlook:
    """Return the suggestion and the open safety signs of a day.

    Args:
        assessments: The diary on that day.
        days: The diary days; later ones are not looked at.
        infusions: All infusions; those that begin later, were removed or only planned are not looked at.
        labs: All blood results; later ones are not looked at.
        clinic_told_on: For each safety sign the clinic was told of, the last day on which it was.
    """
    on = assessments.on
    signs = open_signs(
        [day for day in days if day.date <= on],
        infusions,
        [lab for lab in labs if lab.day <= on],
        {sign: day for sign, day in clinic_told_on.items() if day <= on},
    )
    return Outlook(suggest(assessments, signs), signs)
