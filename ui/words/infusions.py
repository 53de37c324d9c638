"""Infusions in words: what was given, how, how much; and blood results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from diary.model.records.infusion import DoseUnit, Drug, Route
from diary.model.records.infusion_words import limit_words
from diary.model.records.lab import Analyte, LabResult, LabUnit
from ui.words.reading import write_number
from ui.words.text import CONTEXT, plural, span, words

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion


def drug_name(drug: Drug) -> str:
    """`S-ketamine`."""
    translate = QCoreApplication.translate
    return {
        Drug.KETAMINE: translate(CONTEXT, "Ketamine"),
        Drug.S_KETAMINE: translate(CONTEXT, "S-ketamine"),
        Drug.OTHER: translate(CONTEXT, "Another drug"),
    }[drug]


def route_name(route: Route) -> str:
    """`into a vein (IV)`."""
    translate = QCoreApplication.translate
    return {
        Route.IV: translate(CONTEXT, "into a vein (IV)"),
        Route.SC: translate(CONTEXT, "under the skin (SC)"),
        Route.IM: translate(CONTEXT, "into a muscle (IM)"),
        Route.ORAL: translate(CONTEXT, "by mouth"),
        Route.NASAL: translate(CONTEXT, "through the nose"),
        Route.OTHER: translate(CONTEXT, "another way"),
    }[route]


def unit_name(unit: DoseUnit) -> str:
    """`mg per hour`."""
    translate = QCoreApplication.translate
    return {
        DoseUnit.MG: translate(CONTEXT, "mg"),
        DoseUnit.MG_PER_HOUR: translate(CONTEXT, "mg per hour"),
        DoseUnit.MG_PER_KG: translate(CONTEXT, "mg per kg"),
        DoseUnit.MG_PER_KG_HOUR: translate(CONTEXT, "mg per kg per hour"),
        DoseUnit.UG_PER_KG_MIN: translate(CONTEXT, "µg per kg per minute"),
    }[unit]


def infusion_title(number: int, infusion: Infusion) -> str:
    """`Infusion 3 · 1–5 October 2026`."""
    dates = span(infusion.first_day, infusion.last_day)
    return QCoreApplication.translate(CONTEXT, "Infusion {number} · {dates}").format(number=number, dates=dates)


def infusion_details(infusion: Infusion) -> str:
    """`5 days · S-ketamine · 20 mg per hour · into a vein (IV)`: only what was told."""
    told: list[str] = []
    if infusion.days is not None:
        told.append(plural("{count} infusion day", "{count} infusion days", infusion.days))
    if infusion.drug is not None:
        told.append(drug_name(infusion.drug))
    if infusion.dose is not None and infusion.dose_unit is not None:
        told.append(f"{write_number(infusion.dose)}\u00a0{unit_name(infusion.dose_unit)}")
    if infusion.route is not None:
        told.append(route_name(infusion.route))
    return " · ".join(told)


def lab_unit_name(unit: LabUnit) -> str:
    """`U/L`."""
    translate = QCoreApplication.translate
    return {
        LabUnit.UNITS_PER_LITRE: translate(CONTEXT, "U/L"),
        LabUnit.MICROKATAL_PER_LITRE: translate(CONTEXT, "µkat/L"),
    }[unit]


def analyte_name(analyte: Analyte) -> str:
    """`ALT`: laboratories everywhere print these letters."""
    return analyte.value.upper()


def lab_result(lab: LabResult) -> str:
    """`ALT 62 U/L`."""
    return QCoreApplication.translate(CONTEXT, "{analyte} {value}\u00a0{unit}").format(
        analyte=analyte_name(lab.analyte), value=write_number(float(lab.value)), unit=lab_unit_name(lab.unit)
    )


def lab_limit(lab: LabResult) -> str:
    """`1.4 times the upper limit of 45 U/L`, or that no limit was told."""
    if lab.multiple is None or lab.upper_limit is None:
        return QCoreApplication.translate(CONTEXT, "without an upper limit")
    return QCoreApplication.translate(CONTEXT, "{times} ({limit}\u00a0{unit})").format(
        times=words(limit_words(lab.multiple)), limit=write_number(lab.upper_limit), unit=lab_unit_name(lab.unit)
    )
