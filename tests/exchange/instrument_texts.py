"""Instruments as JSON: those that ship, and one that a clinic may write."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from diary.model.instruments import SHIPPED
from diary.model.instruments.places import MisfitError
from diary.model.instruments.reading import parsed_instrument

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
SCHEMA = json.loads((RESOURCES / "schemas" / "instrument.schema.json").read_text("utf-8"))
FORM = jsonschema.Draft202012Validator(SCHEMA)
PLAIN = {name: json.loads((RESOURCES / "instruments" / f"{name}.json").read_text("utf-8")) for name in SHIPPED}
CALM: dict[str, Any] = {
    "id": "calm", "version": "0.3", "language": "nl", "title": "Rust", "source": "a clinic", "licence": "its own",
    "recall": {"text": "vandaag", "days": 1},
    "items": [
        {"id": "calm", "text": "Hoe rustig?", "type": "scale", "least": 1, "most": 5,
         "anchors": {"least": "niet", "most": "heel"}},
        {"id": "hours", "text": "Hoeveel uur?", "type": "count", "unit": "uur", "least": 0, "most": 24,
         "anchors": {"least": "geen", "most": "de hele dag"}},
        {"id": "where", "text": "Waar?", "type": "choice", "least": 0, "most": 1, "choices": ["thuis", "buiten"]},
    ],
    "scoring": {
        "scores": [
            {"name": "both", "label": "Beide", "kind": "sum", "items": ["calm", "hours"], "times": 0.5,
             "most_missing": 1},
            {"name": "points", "label": "Punten", "kind": "points",
             "table": [{"of": "both", "steps": [{"least": 1.5, "points": 2}, {"least": 3.5, "points": 7}]}]},
        ],
        "grade": {"kind": "graded", "rules": [{"grade": 3, "when": [{"of": "points", "least": 2, "most": 2}]},
                                              {"grade": 1, "when": []}],
                  "meanings": [{"grade": 3, "text": "Rustig {genoeg}."}]},
        "flags": [{"name": "outside", "when": [{"of": "where", "least": 1}], "text": "Buiten: kijk nog eens."}],
    },
}  # fmt: skip


def polish() -> dict[str, Any]:
    """The shipped 6-month form with other words."""
    words: dict[str, Any] = copy.deepcopy(PLAIN["cpgs-6m"]) | {
        "version": "2", "language": "pl", "title": "Skala", "licence": "licensed to the clinic",
    }  # fmt: skip
    for n, item in enumerate(words["items"]):
        item["text"], item["anchors"] = f"Pytanie {n}?", {"least": "brak", "most": "najgorszy"}
    words["scoring"]["scores"][0]["label"] = "Natężenie"
    words["scoring"]["grade"]["meanings"] = [{"grade": 4, "text": "Stopień IV."}]
    return words


def refused(content: object) -> tuple[str, str]:
    """Place and reason of a file that does not fit."""
    with pytest.raises(MisfitError) as caught:
        parsed_instrument(content if isinstance(content, bytes) else json.dumps(content).encode())
    return caught.value.place, str(caught.value)
