"""The schema of an instrument's file and the reader agree."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.instruments import SHIPPED
from diary.model.instruments.places import MisfitError
from diary.model.instruments.reading import parsed_instrument
from tests.exchange.instrument_texts import CALM, FORM, PLAIN, ROOT, SCHEMA, polish, refused


@pytest.mark.parametrize("plain", [*PLAIN.values(), CALM, polish()], ids=[*SHIPPED, "calm", "polish"])
def test_what_the_reader_takes_fits_the_schema(plain: dict[str, Any]) -> None:
    FORM.validate(plain)
    read = parsed_instrument(json.dumps(plain).encode())
    assert (read.id, read.version, read.language) == (plain["id"], plain["version"], plain["language"])
    assert [item.id for item in read.items] == [item["id"] for item in plain["items"]]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def places(part: object, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place of a file but the whole."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [found for key, value in inner for found in ((*way, key), *places(value, (*way, key)))]


wrong = st.one_of(
    st.none(), st.booleans(), st.integers(-2000, 20_000), st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=5), st.sampled_from(["x" * 1001, [], {}, "calm", "both", "mean", "A-B"]),
)  # fmt: skip


@given(st.data())
def test_whatever_the_schema_refuses_the_reader_refuses(data: st.DataObject) -> None:
    plain = copy.deepcopy(data.draw(st.sampled_from([*PLAIN.values(), CALM])))
    for _ in range(data.draw(st.integers(1, 2))):
        *way, last = data.draw(st.sampled_from(places(plain)))
        part: Any = plain
        for step in way:
            part = part[step]
        what = data.draw(st.sampled_from(["put", "remove", "add"]))
        if what == "put":
            part[last] = data.draw(wrong)
        elif what == "remove":
            del part[last]
        elif isinstance(part, dict):
            part[data.draw(st.sampled_from(["least", "choices", "anchors", "items", "x"]))] = data.draw(wrong)
        else:
            part.append(copy.deepcopy(part[last]))
    fits = FORM.is_valid(plain)
    try:
        read = parsed_instrument(json.dumps(plain).encode())
    except MisfitError:
        return
    assert fits
    assert [item.id for item in read.items] == [item["id"] for item in plain["items"]]


@given(
    st.binary(max_size=60)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps).map(str.encode)
)
def test_no_bytes_are_our_own_fault(content: bytes) -> None:
    place, reason = refused(content)
    assert place
    assert reason


def test_the_example_of_the_guide_is_one() -> None:
    guide = (ROOT / "docs" / "instrument-files.md").read_text("utf-8")
    example = guide.split("```json\n")[1].split("```")[0]
    FORM.validate(json.loads(example))
    result = parsed_instrument(example.encode()).score({"calm": 3, "hours": 6, "place": 0})
    assert (result.scores, result.grade) == ({"calm_mean": 75, "points": 2}, 2)
