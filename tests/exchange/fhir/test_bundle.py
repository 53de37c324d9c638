"""The Bundle, whole and against several validators, none of which is enough by itself."""

from __future__ import annotations

import copy
import os
import warnings
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fhir.resources.R4B.bundle import Bundle as BundleR4B
from hypothesis import given

from diary.exchange.fhir.bundle import bundle_of, write_bundle
from diary.exchange.fhir.resources import text
from diary.exchange.request import ExportRequest, Person
from diary.exchange.selection import Selection, selected, standing
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.day import Day
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from tests.exchange.fhir.checks import faults, is_loinc
from tests.exchange.fhir.invariants import strict
from tests.factories import NOW, live_copied

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from diary.store.repository import Repository

GOLDEN = Path(__file__).parent / "golden"

Fault = tuple[str, "Callable[[dict[str, Any]], None]"]


@pytest.fixture
def contents(diary: Repository, clock: FixedClock) -> Contents:
    """A diary with some of everything."""
    return live_copied(diary, clock).contents()


def bundled(contents: Contents, *, with_notes: bool = True) -> dict[str, Any]:
    """The Bundle of a diary."""
    part = standing(selected(contents, Selection(with_notes=with_notes)))
    return bundle_of(part, NOW, shipped(), lambda: None)


def named(person: Person) -> dict[str, Any]:
    """The patient of a Bundle that was made for a person."""
    nothing = Contents("0" * 32, invented=False, days=(), infusions=(), changes=())
    bundle = bundle_of(nothing, NOW, shipped(), lambda: None, person)
    assert faults(bundle) == []
    (patient,) = resources(bundle, "Patient")
    return patient


def test_the_patient_is_what_was_typed_in_and_nothing_more() -> None:
    born = date(1980, 2, 3)
    assert set(named(Person())) == {"resourceType", "identifier"}
    assert set(named(Person("  "))) == {"resourceType", "identifier"}
    assert named(Person(" Ada Example "))["name"] == [{"text": "Ada Example"}]
    assert "birthDate" not in named(Person("Ada Example"))
    whole = named(Person("Ada Example", born))
    assert (whole["name"], whole["birthDate"]) == ([{"text": "Ada Example"}], "1980-02-03")
    assert named(Person(born=born)) == {**named(Person()), "birthDate": "1980-02-03"}


def resources(bundle: dict[str, Any], kind: str, code: str | None = None) -> list[dict[str, Any]]:
    """The resources of a sort, those with one of our codes where it is named."""
    found = [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]
    if code is None:
        return found
    return [one for one in found if code in [coding["code"] for coding in one["code"].get("coding", ())]]


def check_strictly(bundle: dict[str, Any]) -> None:
    """Refuse what R4 or its invariants don't allow."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[dom-6\]")  # no text for people in it: a best practice
        strict().model_validate(bundle)


@pytest.mark.parametrize("with_notes", [True, False], ids=["with-notes", "without-notes"])
def test_the_whole_file(contents: Contents, tmp_path: Path, with_notes: bool) -> None:
    target = tmp_path / "bundle.json"
    write_bundle(ExportRequest(target, contents, Selection(with_notes=with_notes), NOW, shipped()))
    golden = GOLDEN / ("with-notes.json" if with_notes else "without-notes.json")
    if os.environ.get("GOLDEN") == "write":
        golden.write_bytes(target.read_bytes())
    assert target.read_bytes() == golden.read_bytes()


def test_it_is_sound_for_every_check(contents: Contents) -> None:
    day = date(2026, 12, 1)
    half_told = Infusion(day, day, drug=Drug.KETAMINE, route=Route.IV, systolic=180, id=99)
    bundle = bundled(replace(contents, infusions=(*contents.infusions, half_told)))
    assert faults(bundle) == []
    BundleR4B.model_validate(bundle)
    check_strictly(bundle)


def test_zero_is_an_answer_and_missing_is_nothing(contents: Contents) -> None:
    days = (Day(date(2026, 11, 1), pain_average=0), Day(date(2026, 11, 2), mood=4))
    bundle = bundled(replace(contents, days=days))
    (average,) = resources(bundle, "Observation", "pain_average")
    assert average["valueQuantity"] == {
        "value": 0, "unit": "{score}", "system": "http://unitsofmeasure.org", "code": "{score}"
    }  # fmt: skip
    assert average["effectiveDateTime"] == "2026-11-01"
    assert average["code"]["coding"][0] == {"system": "http://loinc.org", "code": "72514-3"}


def test_an_infusion_without_a_dose_has_no_dosage_even_where_its_route_is_known(contents: Contents) -> None:
    day = date(2026, 11, 1)
    bare = Infusion(day, day, drug=Drug.KETAMINE, route=Route.IV, id=1)
    bundle = bundled(replace(contents, infusions=(bare,)))
    (given,) = resources(bundle, "MedicationAdministration")
    assert "dosage" not in given
    whole = replace(bare, dose=22.5, dose_unit=DoseUnit.MG_PER_HOUR)
    (given,) = resources(bundled(replace(contents, infusions=(whole,))), "MedicationAdministration")
    assert given["dosage"]["rateQuantity"]["code"] == "mg/h"
    assert given["dosage"]["route"]["coding"][0]["code"] == "47625008"


def test_a_planned_infusion_was_not_given(contents: Contents) -> None:
    day = date(2026, 11, 1)
    planned = Infusion(day, day, planned=True, id=1)
    assert resources(bundled(replace(contents, infusions=(planned,))), "MedicationAdministration") == []


def test_blood_pressure_is_one_observation_and_says_which_part_is_unknown(contents: Contents) -> None:
    day = date(2026, 11, 1)
    bundle = bundled(replace(contents, infusions=(Infusion(day, day, systolic=180, id=1),)))
    (pressure,) = resources(bundle, "Observation", "85354-9")
    assert [part["code"]["coding"][0]["code"] for part in pressure["component"]] == ["8480-6", "8462-4"]
    assert pressure["component"][0]["valueQuantity"]["value"] == 180
    assert pressure["component"][1]["dataAbsentReason"]["coding"][0]["code"] == "unknown"


def test_no_dose_taken_is_told_as_such(contents: Contents) -> None:
    told = {one["status"] for one in resources(bundled(contents), "MedicationStatement")}
    assert told == {"completed", "not-taken"}


def test_the_peg_has_its_published_codes(contents: Contents) -> None:
    (mean,) = resources(bundled(contents), "Observation", "91147-9")
    assert mean["valueQuantity"]["value"] == 3.6667
    (panel,) = resources(bundled(contents), "Observation", "91148-7")
    assert len(panel["hasMember"]) == 4


def test_the_same_diary_gives_the_same_bundle_with_the_same_identifiers(contents: Contents) -> None:
    first, second = bundled(contents), bundled(replace(contents, days=contents.days[:3]))
    assert bundled(contents) == first
    assert [entry["fullUrl"] for entry in second["entry"]][-1] in {entry["fullUrl"] for entry in first["entry"]}


@given(...)
def test_free_text_has_only_what_fhir_takes(words: str) -> None:
    kept = text(words)
    assert kept is None or (kept.strip() != "" and not {chr(code) for code in range(32)} - set("\t\n\r") & set(kept))
    assert words.isprintable() is False or words.strip() == "" or kept == words


def test_a_note_of_control_characters_alone_is_left_out(contents: Contents) -> None:
    bundle = bundled(replace(contents, days=(Day(date(2026, 11, 1), pain_average=1, note="\x00\x07 "),)))
    assert resources(bundle, "Observation", "note") == []
    assert faults(bundle) == []


@pytest.mark.parametrize(("code", "right"), [("72514-3", True), ("72514-4", False), ("725143", False), ("x-1", False)])
def test_loinc_check_digits(code: str, right: bool) -> None:
    assert is_loinc(code) == right


def _put(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Put a value at a path of the Bundle, like `entry.3.resource.status`."""

    def change(bundle: dict[str, Any]) -> None:
        *way, last = path.split(".")
        place: Any = bundle
        for name in way:
            place = place[int(name)] if isinstance(place, list) else place[name]
        place[int(last) if isinstance(place, list) else last] = value

    return change


OURS: tuple[tuple[str, str, object], ...] = (
    ("a reference that leads nowhere", "resource.subject.reference", "urn:uuid:9a0b6d5e-0000-4000-8000-000000000000"),
    ("empty", "resource.category", []),
    ("a unit that UCUM's list has not", "resource.valueQuantity.code", "points"),
    ("no LOINC code", "resource.code.coding.0.code", "72514-4"),
    ("a number given as a string", "resource.valueQuantity.value", "3"),
    ("status", "resource.status", "done"),
    ("request", "request.method", "SEND"),
    ("request", "request.url", "Patient"),
)


@pytest.mark.parametrize(("fault", "path", "value"), OURS, ids=[f"{path}" for _, path, _ in OURS])
def test_each_kind_of_fault_is_caught(contents: Contents, fault: str, path: str, value: object) -> None:
    bundle = copy.deepcopy(bundled(contents))
    place = next(
        number
        for number, entry in enumerate(bundle["entry"])
        if entry["resource"].get("code", {}).get("coding", [{}])[0].get("code") == "72514-3"
    )
    _put(f"entry.{place}.{path}", value)(bundle)
    assert [found for found in faults(bundle) if fault in found] != []


R4: tuple[tuple[str, str, str, object], ...] = (
    ("an administration with a dosage that has no dose", "MedicationAdministration", "dosage", {"text": "some"}),
    ("an observation with a value of no sort", "Observation", "valueThing", 3),
    ("a date that is none", "Observation", "effectiveDateTime", "2026-13-45"),
    ("a code that is no concept", "Observation", "code", "pain"),
    ("a subject that is no reference", "MedicationStatement", "subject", "me"),
)


@pytest.mark.parametrize(("kind", "name", "value"), [row[1:] for row in R4], ids=[row[0] for row in R4])
def test_each_kind_of_fault_in_the_form_is_caught(contents: Contents, kind: str, name: str, value: object) -> None:
    bundle = copy.deepcopy(bundled(contents))
    resources(bundle, kind)[0][name] = value
    try:
        BundleR4B.model_validate(bundle)
    except ValueError:  # pydantic's errors are of this family
        return
    with pytest.raises(ValueError, match="validation error"):  # the invariants, which take seconds to load
        check_strictly(bundle)
