"""The outlook of a diary on one day: its suggestion and the safety signs that are open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.safety.signs import OpenSign, SettledSign, signs_on
from diary.model.suggestion.deciding import Suggestion, suggest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.sign import Reports
    from diary.model.relief.assessment import Assessments


@dataclass(frozen=True)
class Outlook:
    """The suggestion and the safety signs that the diary shows on a day.

    Attributes:
        suggestion: Where the diary stands after the last infusion.
        signs: The open safety signs, told or not; each of them holds the suggestion.
        settled: The signs that were there and are settled.
    """

    suggestion: Suggestion
    signs: tuple[OpenSign, ...]
    settled: tuple[SettledSign, ...] = ()


def outlook(
    assessments: Assessments,
    days: Sequence[Day],
    infusions: Sequence[Infusion],
    labs: Sequence[LabResult],
    reports: Reports,
) -> Outlook:
    """Return the suggestion and the open safety signs of a day.

    Args:
        assessments: The diary on that day.
        days: The diary days; later ones are not looked at.
        infusions: All infusions; those that begin later, were removed or only planned are not looked at.
        labs: All blood results; later ones are not looked at.
        reports: What the clinic was told of the safety signs, and what it called settled; later is not looked at.
    """
    signs = signs_on(assessments.on, days, infusions, labs, reports)
    return Outlook(suggest(assessments, signs.open), signs.open, signs.settled)
