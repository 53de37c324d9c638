"""The codes of the Bundle: LOINC, SNOMED CT, ATC and UCUM where they exist, our own code system for the rest.

The published ones were looked up in the public browsers of LOINC 2.78, SNOMED CT international and the WHO's ATC index.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diary.model.records.details import Severity
from diary.model.records.infusion import DoseUnit, Drug, Route
from diary.model.records.lab import Analyte, LabUnit
from diary.model.scales import NRS, PAIN_ITEMS, PLEASANTNESS, DayItem, Scale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.exchange.fhir.resources import Element

LOINC: Final = "http://loinc.org"
SNOMED: Final = "http://snomed.info/sct"
ATC: Final = "http://www.whocc.no/atc"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
OWN: Final = "urn:relief-diary:code"
"""Our own code system: the names of the CSV package's columns, and those below."""
IDENTIFIER: Final = "urn:relief-diary:id"
"""The system of every identifier: diary, sort of record, its own id."""

SCORE: Final = "{score}"
UNITS: Final[Mapping[Scale, str]] = {NRS: SCORE, PLEASANTNESS: SCORE}
"""The unit of UCUM that an answer on a scale is told in; no and yes have none."""
PAIN_NRS: Final = "72514-3"
"""Pain severity, 0-10 numeric rating."""
PEG_PANEL: Final = "91148-7"
PEG_CODES: Final[Mapping[str, str]] = {
    "peg_pain": "75893-8",
    "peg_enjoyment": "91145-3",
    "peg_activity": "91146-1",
    "peg": "91147-9",
}
"""The PEG's items and its mean."""
BLOOD_PRESSURE_CODE, SYSTOLIC_CODE, DIASTOLIC_CODE, PULSE_CODE = "85354-9", "8480-6", "8462-4", "8867-4"

_LIVER: Final = {Analyte.ALT: "1742-6", Analyte.AST: "1920-8", Analyte.ALP: "6768-6", Analyte.GGT: "2324-2"}
_CREATININE: Final = {LabUnit.MICROMOL_PER_LITRE: "14682-9", LabUnit.MILLIGRAM_PER_DECILITRE: "2160-0"}

_DRUGS: Final[Mapping[Drug, tuple[tuple[str, str], ...]]] = {
    Drug.KETAMINE: ((SNOMED, "373464007"), (ATC, "N01AX03")),
    Drug.S_KETAMINE: ((ATC, "N01AX14"),),
}
_ROUTES: Final[Mapping[Route, str]] = {
    Route.IV: "47625008",
    Route.SC: "34206005",
    Route.IM: "78421000",
    Route.ORAL: "26643006",
    Route.NASAL: "46713006",
}
_SEVERITIES: Final[Mapping[str, str]] = {
    Severity.MILD.value: "255604002",
    Severity.MODERATE.value: "6736007",
    Severity.SEVERE.value: "24484000",
}
RATES: Final = frozenset({DoseUnit.MG_PER_HOUR, DoseUnit.MG_PER_KG_HOUR, DoseUnit.UG_PER_KG_MIN})
"""The units of a dose in a time."""


def own(code: str) -> Element:
    """Return a coding of our own system."""
    return {"system": OWN, "code": code}


def coded(system: str, code: str) -> Element:
    """Return a coding of a published system."""
    return {"system": system, "code": code}


def concept(first: Element, *others: Element) -> Element:
    """Return a concept of one or more codings."""
    return {"coding": [first, *others]}


def uncoded(words: str) -> Element:
    """Return a concept that has no code, only its name."""
    return {"text": words}


def of_item(item: DayItem) -> Element:
    """Return what an answer of a day is about."""
    published = [coded(LOINC, PAIN_NRS)] if item in PAIN_ITEMS else []
    return concept(*published, own(item.value))


def of_analyte(analyte: Analyte, unit: LabUnit) -> Element:
    """Return what a blood result is about; creatinine has a code for each sort of unit."""
    return concept(coded(LOINC, _LIVER[analyte] if analyte in _LIVER else _CREATININE[unit]), own(analyte.value))


def of_score(name: str) -> Element:
    """Return what a score of a questionnaire is, or an item of the PEG."""
    published = [coded(LOINC, PEG_CODES[name])] if name in PEG_CODES else []
    return concept(*published, own(name))


def of_drug(drug: Drug | None) -> Element:
    """Return the drug that was infused; one that was not told or is another one has our own code alone."""
    published = () if drug is None else _DRUGS.get(drug, ())
    return concept(*(coded(system, code) for system, code in published), own("unknown" if drug is None else drug.value))


def of_route(route: Route) -> Element:
    """Return the route by which it was given."""
    published = [coded(SNOMED, _ROUTES[route])] if route in _ROUTES else []
    return concept(*published, own(route.value))


def of_severity(severity: str) -> Element:
    """Return how bad a side effect was; `none` is an answer too."""
    published = [coded(SNOMED, _SEVERITIES[severity])] if severity in _SEVERITIES else []
    return concept(*published, own(severity))


def quantity(value: float, unit: str) -> Element:
    """Return a size in a unit of UCUM."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}
