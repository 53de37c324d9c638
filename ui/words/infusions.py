"""Infusions in words: what was given, how, how much; and blood results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import DoseUnit, Drug, Route
from diary.model.records.infusion_words import limit_words
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.wording import counted
from ui.words.reading import write_number
from ui.words.text import translate, words

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion


def drug_name(drug: Drug) -> str:
    """`S-ketamine`."""
    return {
        Drug.KETAMINE: translate("Diary", "Ketamine"),
        Drug.S_KETAMINE: translate("Diary", "S-ketamine"),
        Drug.OTHER: translate("Diary", "Another drug"),
    }[drug]


def route_name(route: Route) -> str:
    """`into a vein (IV)`."""
    return {
        Route.IV: translate("Diary", "into a vein (IV)"),
        Route.SC: translate("Diary", "under the skin (SC)"),
        Route.IM: translate("Diary", "into a muscle (IM)"),
        Route.ORAL: translate("Diary", "by mouth"),
        Route.NASAL: translate("Diary", "through the nose"),
        Route.OTHER: translate("Diary", "another way"),
    }[route]


def unit_name(unit: DoseUnit) -> str:
    """`mg per hour`."""
    return {
        DoseUnit.MG: translate("Diary", "mg"),
        DoseUnit.MG_PER_HOUR: translate("Diary", "mg per hour"),
        DoseUnit.MG_PER_KG: translate("Diary", "mg per kg"),
        DoseUnit.MG_PER_KG_HOUR: translate("Diary", "mg per kg per hour"),
        DoseUnit.UG_PER_KG_MIN: translate("Diary", "µg per kg per minute"),
    }[unit]


def infusion_number(number: int) -> str:
    """`Infusion 3`."""
    return translate("Diary", "Infusion {number}").format(number=number)


def infusion_details(infusion: Infusion) -> str:
    """`5 infusion days · 4 hours a day · S-ketamine · 20 mg per hour · into a vein (IV)`: only what was told."""
    told: list[str] = []
    if infusion.days is not None:
        told.append(words(counted("{count} infusion day", "{count} infusion days", infusion.days)))
    if infusion.hours_a_day is not None:
        told.append(translate("Diary", "{hours} hours a day").format(hours=write_number(infusion.hours_a_day)))
    told += _given(infusion)
    if infusion.route is not None:
        told.append(route_name(infusion.route))
    return " · ".join(told)


def infusion_dose(infusion: Infusion) -> str:
    """`S-ketamine · 20 mg per hour`: only what was told, for a list."""
    return " · ".join(_given(infusion))


def _given(infusion: Infusion) -> list[str]:
    told = [] if infusion.drug is None else [drug_name(infusion.drug)]
    if infusion.dose is not None and infusion.dose_unit is not None:
        told.append(f"{write_number(infusion.dose)}\u00a0{unit_name(infusion.dose_unit)}")
    return told


def lab_unit_name(unit: LabUnit) -> str:
    """`U/L`."""
    return {
        LabUnit.UNITS_PER_LITRE: translate("Diary", "U/L"),
        LabUnit.MICROKATAL_PER_LITRE: translate("Diary", "µkat/L"),
        LabUnit.MICROMOL_PER_LITRE: translate("Diary", "µmol/L"),
        LabUnit.MILLIGRAM_PER_DECILITRE: translate("Diary", "mg/dL"),
    }[unit]


def analyte_name(analyte: Analyte) -> str:
    """`ALT`: laboratories everywhere print these letters; or `Creatinine`."""
    return translate("Diary", "Creatinine") if analyte is Analyte.CREATININE else analyte.value.upper()


def lab_result(lab: LabResult) -> str:
    """`ALT 62 U/L`."""
    return translate("Diary", "{analyte} {value}\u00a0{unit}").format(
        analyte=analyte_name(lab.analyte), value=write_number(float(lab.value)), unit=lab_unit_name(lab.unit)
    )


def lab_limit(lab: LabResult) -> str:
    """`1.4 times the upper limit of 45 U/L`, or that without a limit nothing can be said of it."""
    if lab.multiple is None or lab.upper_limit is None:
        return translate("Diary", "without an upper limit, so not judged")
    return translate("Diary", "{times} ({limit}\u00a0{unit})").format(
        times=words(limit_words(lab.multiple)), limit=write_number(lab.upper_limit), unit=lab_unit_name(lab.unit)
    )
