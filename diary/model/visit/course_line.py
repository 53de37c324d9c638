"""An infusion in one line: when, for how long, what, how much, how; and what was given alongside."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from diary.model.records.infusion import DoseUnit, Drug, Route
from diary.wording import Amount, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.records.infusion import Infusion

DRUG_NAMES: Mapping[Drug, Phrase] = {
    Drug.KETAMINE: phrase("Ketamine"),
    Drug.S_KETAMINE: phrase("S-ketamine"),
    Drug.OTHER: phrase("Another drug"),
}
ROUTE_NAMES: Mapping[Route, Phrase] = {
    Route.IV: phrase("into a vein (IV)"),
    Route.SC: phrase("under the skin (SC)"),
    Route.IM: phrase("into a muscle (IM)"),
    Route.ORAL: phrase("by mouth"),
    Route.NASAL: phrase("through the nose"),
    Route.OTHER: phrase("another way"),
}
UNIT_NAMES: Mapping[DoseUnit, Phrase] = {
    DoseUnit.MG: phrase("{dose} mg"),
    DoseUnit.MG_PER_HOUR: phrase("{dose} mg per hour"),
    DoseUnit.MG_PER_KG: phrase("{dose} mg per kg"),
    DoseUnit.MG_PER_KG_HOUR: phrase("{dose} mg per kg per hour"),
    DoseUnit.UG_PER_KG_MIN: phrase("{dose} µg per kg per minute"),
}


def given_line(infusion: Infusion) -> Phrase | None:
    """Return drug and dose; None where neither is known."""
    return _joined(_given(infusion))


def course_line(number: int, infusion: Infusion, dates: str) -> Phrase:
    """Return a whole course: only what is known of it.

    Args:
        number: The infusion's number, from 1.
        infusion: The infusion.
        dates: Its days, as the reader writes them.
    """
    parts = []
    if infusion.days is not None:
        parts.append(counted("{count} infusion day", "{count} infusion days", infusion.days))
    if infusion.hours_a_day is not None:
        parts.append(phrase("{hours} hours a day", hours=Amount(infusion.hours_a_day)))
    parts += _given(infusion)
    if infusion.route is not None:
        parts.append(ROUTE_NAMES[infusion.route])
    if infusion.clonidine:
        parts.append(phrase("clonidine alongside"))
    if infusion.benzodiazepine:
        parts.append(phrase("a benzodiazepine alongside"))
    known = _joined(parts)
    if known is None:
        return phrase("Infusion {number}: {dates}.", number=number, dates=dates)
    return phrase("Infusion {number}: {dates}, {known}.", number=number, dates=dates, known=known)


def _given(infusion: Infusion) -> list[Phrase]:
    parts = [] if infusion.drug is None else [DRUG_NAMES[infusion.drug]]
    if infusion.dose is not None and infusion.dose_unit is not None:
        parts.append(UNIT_NAMES[infusion.dose_unit].with_figures(dose=Amount(infusion.dose)))
    return parts


def _joined(parts: Sequence[Phrase]) -> Phrase | None:
    if not parts:
        return None
    return reduce(lambda before, one: phrase("{before}, {one}", before=before, one=one), parts)
