"""Infusions as administrations, how each felt at its strongest, and the blood results written down with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.fhir import codes
from diary.exchange.fhir.resources import during, number, on, text

if TYPE_CHECKING:
    from diary.exchange.fhir.resources import Bundled, Element
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult

_SCORES = ("drug_high", "inner_perception", "outer_perception")


def add_infusion(bundled: Bundled, infusion: Infusion) -> None:
    """Add an infusion that took place, and how it felt."""
    name = f"infusion/{infusion.id}"
    given: Element = {
        "resourceType": "MedicationAdministration",
        "status": "completed",
        "medicationCodeableConcept": codes.of_drug(infusion.drug),
        "subject": bundled.subject,
    } | during(infusion.first_day, infusion.last_day)
    words = None if infusion.note is None else text(infusion.note)
    if words is not None:
        given["note"] = [{"text": words}]
    dosage = _dosage(infusion)
    if dosage is not None:
        given["dosage"] = dosage
    _add_strongest(bundled, name, infusion, bundled.add(name, given))


def _dosage(infusion: Infusion) -> Element | None:
    """Return how much was given; None without a dose: FHIR allows no dosage then, not even a route (mad-1)."""
    if infusion.dose is None or infusion.dose_unit is None:
        return None
    amount = codes.quantity(number(infusion.dose), infusion.dose_unit.value)
    dosage: Element = {"rateQuantity" if infusion.dose_unit in codes.RATES else "dose": amount}
    return dosage if infusion.route is None else {"route": codes.of_route(infusion.route)} | dosage


def _add_strongest(bundled: Bundled, name: str, infusion: Infusion, given: Element) -> None:
    when = {"partOf": [given]} | during(infusion.first_day, infusion.last_day)
    for item in _SCORES:
        score = getattr(infusion, item)
        if score is not None:
            value = {"valueQuantity": codes.quantity(score, codes.SCORE)}
            bundled.observe(f"{name}/{item}", codes.concept(codes.own(item)), "survey", when | value)
    if infusion.nausea is not None:
        value = {"valueCodeableConcept": codes.of_severity(infusion.nausea.value)}
        code = codes.concept(codes.own("side_effect.nausea"))
        bundled.observe(f"{name}/nausea", code, "survey", when | value)
    if infusion.systolic is not None or infusion.diastolic is not None:
        components = [
            _component(codes.SYSTOLIC_CODE, infusion.systolic),
            _component(codes.DIASTOLIC_CODE, infusion.diastolic),
        ]
        code = codes.concept(codes.coded(codes.LOINC, codes.BLOOD_PRESSURE_CODE))
        bundled.observe(f"{name}/blood_pressure", code, "vital-signs", when | {"component": components})
    if infusion.pulse is not None:
        value = {"valueQuantity": codes.quantity(infusion.pulse, "/min")}
        code = codes.concept(codes.coded(codes.LOINC, codes.PULSE_CODE))
        bundled.observe(f"{name}/pulse", code, "vital-signs", when | value)


def _component(code: str, pressure: int | None) -> Element:
    told = codes.concept(codes.coded(codes.LOINC, code))
    if pressure is None:  # blood pressure has both parts, or says that one is not known
        return {"code": told, "dataAbsentReason": codes.concept(codes.coded(codes.ABSENT, "unknown"))}
    return {"code": told, "valueQuantity": codes.quantity(pressure, "mm[Hg]")}


def add_lab(bundled: Bundled, lab: LabResult) -> None:
    """Add a blood result with the laboratory's own upper limit."""
    unit = lab.unit.value
    result: Element = {"valueQuantity": codes.quantity(number(lab.value), unit)}
    if lab.upper_limit is not None:
        result["referenceRange"] = [{"high": codes.quantity(number(lab.upper_limit), unit)}]
    code = codes.of_analyte(lab.analyte, lab.unit)
    bundled.observe(f"lab/{lab.id}", code, "laboratory", on(lab.day) | result)
