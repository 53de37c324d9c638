"""What no validator looks at, in a Bundle: each fault in a line that names its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

UNITS = {
    "{score}", "{dose}", "U/L", "ukat/L", "umol/L", "mg/dL", "mm[Hg]", "/min", "mg", "mg/h", "mg/kg", "mg/kg/h",
    "ug/kg/min",
}  # fmt: skip
STATUS = {
    "Observation": {"registered", "preliminary", "final", "amended", "corrected", "cancelled", "unknown"},
    "MedicationAdministration": {"in-progress", "not-done", "on-hold", "completed", "stopped", "unknown"},
    "MedicationStatement": {"active", "completed", "intended", "stopped", "on-hold", "unknown", "not-taken"},
    "QuestionnaireResponse": {"in-progress", "completed", "amended", "stopped"},
}
METHODS = {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"}
NUMBERS = {"value", "valueInteger", "valueDecimal"}


def faults(bundle: dict[str, Any]) -> list[str]:
    """Return every fault; none in a sound Bundle."""
    known = {entry.get("fullUrl") for entry in bundle["entry"]}
    found = ["a fullUrl twice"] if len(known) < len(bundle["entry"]) else []
    for entry in bundle["entry"]:
        resource, place = entry["resource"], entry.get("fullUrl", "?")
        if entry["request"]["method"] not in METHODS or entry["request"]["url"] != resource["resourceType"]:
            found.append(f"{place}: request")
        if resource.get("status") not in STATUS.get(resource["resourceType"], {None}):
            found.append(f"{place}: status")
        for path, element in _elements(resource, place):
            found += [f"{path}: {fault}" for fault in _faults_of(element, known)]
    return found


def _elements(value: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - JSON
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in children:
        yield from _elements(child, f"{path}.{name}")


def _faults_of(element: Any, known: set[str | None]) -> Iterator[str]:  # noqa: ANN401 - JSON
    if element in ([], {}, "", None):
        yield "empty"
    if isinstance(element, str) and any(letter < " " and letter not in "\t\n\r" for letter in element):
        yield "a control character"
    if not isinstance(element, dict):
        return
    if "reference" in element and element["reference"] not in known:
        yield "a reference that leads nowhere"
    if element.get("system") == "http://unitsofmeasure.org" and element.get("code") not in UNITS:
        yield "a unit that UCUM's list has not"
    if element.get("system") == "http://loinc.org" and not is_loinc(str(element.get("code"))):
        yield "no LOINC code"
    if "code" in element and "value" in element and isinstance(element["value"], str):
        yield "a number given as a string"
    if any(isinstance(element.get(name), str) for name in NUMBERS - {"value"}):
        yield "a number given as a string"


def is_loinc(code: str) -> bool:
    """Return whether the check digit is right (Luhn's mod 10, as LOINC gives it)."""
    number, dash, check = code.partition("-")
    if not (number.isdigit() and dash and check.isdigit() and len(check) == 1):
        return False
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(number))]
    return (10 - sum(sum(divmod(digit, 10)) for digit in doubled) % 10) % 10 == int(check)


def read(content: bytes) -> dict[str, Any]:
    """Return a Bundle out of its file."""
    bundle: dict[str, Any] = json.loads(content)
    return bundle
