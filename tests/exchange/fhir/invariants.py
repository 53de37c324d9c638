"""The R4 Bundle with FHIR's own invariants, out of a library that would load three releases and all their resources.

What we don't write is left out: the resources that no Bundle of ours holds, releases R4B and R5, and the mapper between
models. The classes that check a Bundle are the library's own; all in all they take two seconds, and not seventeen.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import typing
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

_TYPES = "fhircraft.fhir.resources.datatypes"
_OURS = (
    "resource", "domain_resource", "bundle", "patient", "observation", "medication_administration",
    "medication_statement", "questionnaire_response",
)  # fmt: skip
_ASKED_OF_OTHERS = {"complex.quantity": "Quantity", "primitive": "String"}
"""Where an expression asks whether a value is of one of the other releases: none is."""


@cache
def strict() -> Any:  # noqa: ANN401 - it has no types
    """Return the class of a Bundle that refuses what R4 or its invariants don't allow."""
    _hollow("fhircraft.fhir.mapper", FHIRStructureMapper=None)
    for release in ("R4B", "R5"):
        _hollow(f"{_TYPES}.{release}")
        _hollow(f"{_TYPES}.{release}.complex")
        for name, kind in _ASKED_OF_OTHERS.items():
            _hollow(f"{_TYPES}.{release}.{name}", **{kind: type(kind, (), {})})
    for package in ("R4", "R4.core"):  # their modules are found, and not loaded all at once
        _hollow(f"{_TYPES}.{package}")
    known: dict[str, Any] = dict(vars(typing))
    for module in ("complex", "primitive", *(f"core.{name}" for name in _OURS)):
        known |= vars(importlib.import_module(f"{_TYPES}.R4.{module}"))
    # As the packages do at their end: names of types that a class was written before are looked up.
    for found in list(known.values()):
        if getattr(found, "__pydantic_complete__", True) is False:
            found.model_rebuild(_types_namespace=known)
    return known["Bundle"]


def _hollow(name: str, **holds: object) -> None:
    """Have a package stand for loaded that holds only this, and whose modules can still be imported one by one."""
    spec = importlib.util.find_spec("fhircraft")
    assert spec is not None
    assert spec.origin is not None
    module = ModuleType(name)
    module.__path__ = [str(Path(spec.origin).parent.joinpath(*name.split(".")[1:]))]
    module.__dict__.update(holds)
    sys.modules[name] = module
