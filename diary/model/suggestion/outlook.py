"""What a diary shows on one day: its suggestion and the safety signs that are open, from one look at the records."""

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
    from diary.settings import Settings


@dataclass(frozen=True)
class Outlook:
    """What the diary shows.

    Attributes:
        suggestion: Where the diary stands after the last infusion.
        signs: The open safety signs; each of them holds the suggestion.
    """

    suggestion: Suggestion
    signs: tuple[OpenSign, ...]


def outlook(
    days: Sequence[Day],
    infusions: Sequence[Infusion],
    labs: Sequence[LabResult],
    told: Mapping[SafetySign, date],
    settings: Settings,
    on: date,
) -> Outlook:
    """What the diary shows on a day.

    Args:
        days: The diary days; later ones are not looked at.
        infusions: All infusions; those that begin later, were removed or only planned are not looked at.
        labs: All blood results; later ones are not looked at.
        told: For each safety sign the clinic was told of, the last day on which it was.
        settings: Threshold, notice period, minimum interval, the clinic's baseline.
        on: The diary day to look from.
    """
    until = [day for day in days if day.date <= on]
    signs = open_signs(
        until,
        infusions,
        [lab for lab in labs if lab.day <= on],
        {sign: day for sign, day in told.items() if day <= on},
    )
    pain = {day.date: day.pain_average for day in until if day.pain_average is not None}
    return Outlook(suggest(pain, infusions, settings, on, signs), signs)
