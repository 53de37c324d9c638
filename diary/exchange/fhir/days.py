"""The answers of a day: scores, dreams, perception, side effects, notes as observations, doses as statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.fhir import codes
from diary.exchange.fhir.resources import instant, number, on, text
from diary.model.records.details import DetailKind
from diary.model.scales import YES_NO, DayItem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.exchange.fhir.resources import Bundled, Element
    from diary.model.records.day import Day
    from diary.model.records.details import Answer, Detail
    from diary.model.records.medicine import Medicine

_SURVEY = "survey"


def add_day(bundled: Bundled, day: Day, medicines: Mapping[str, Medicine]) -> None:
    """Add every answer of a day; one that is missing gives nothing, 0 and "none" are answers.

    Args:
        bundled: Where they go.
        day: The day.
        medicines: By id as text.
    """
    when = on(day.date) | ({} if day.entered is None else {"issued": instant(day.entered.at)})
    for item in DayItem:
        value = _value(item, day.value(item))
        if value is not None:
            bundled.observe(f"day/{day.date}/{item.value}", codes.of_item(item), _SURVEY, when | value)
    for detail, answer in day.details.items():
        name = f"day/{day.date}/{detail.value}"
        if detail.kind is DetailKind.DOSES:
            _add_doses(bundled, name, day, medicines.get(detail.code), answer)
        else:
            code = codes.concept(codes.own(detail.value))
            bundled.observe(name, code, _SURVEY, when | _of_detail(detail, answer))


def _value(item: DayItem, answer: Answer) -> Element | None:
    if answer is None:
        return None
    if item.scale is None:
        words = text(str(answer))
        return None if words is None else {"valueString": words}
    if item.scale is YES_NO:
        return {"valueBoolean": bool(answer)}
    return {"valueQuantity": codes.quantity(number(float(answer)), codes.UNITS[item.scale])}


def _of_detail(detail: Detail, answer: Answer) -> Element:
    if detail.kind is DetailKind.SIGN:
        return {"valueBoolean": bool(answer)}
    return {"valueCodeableConcept": codes.of_severity(str(answer))}


def _add_doses(bundled: Bundled, name: str, day: Day, medicine: Medicine | None, answer: Answer) -> None:
    """Add how many doses were taken; of a medicine that is not in this part there is nothing to say."""
    if medicine is None or answer is None:
        return
    taken = float(answer)
    statement: Element = {
        "resourceType": "MedicationStatement",
        "status": "completed" if taken > 0 else "not-taken",
        "medicationCodeableConcept": codes.uncoded(text(medicine.name) or "?"),
        "subject": bundled.subject,
    } | on(day.date)
    if taken > 0:
        statement["dosage"] = [{"doseAndRate": [{"doseQuantity": _amount(taken, medicine)}]}]
    bundled.add(name, statement)


def _amount(taken: float, medicine: Medicine) -> Element:
    """Return the amount taken: in the user's own words for the unit, which need not be one of UCUM; else in doses."""
    if medicine.dose is None or medicine.unit is None:
        return codes.quantity(number(taken), "{dose}")
    if medicine.unit == "mg":
        return codes.quantity(number(taken * medicine.dose), medicine.unit)
    return {"value": number(taken * medicine.dose), "unit": text(medicine.unit) or "?"}
