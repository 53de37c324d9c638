"""The guides: what they say of the world names its source, their references are the register's, their tests exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from diary.model.evidence.sources import SOURCES
from resources.references import BEGIN, END, GUIDES, MARK, own_text, with_references
from tests.model.evidence.clinical import CLINICAL

ROOT = Path(__file__).resolve().parents[3]
HAZARDS = ROOT / "docs" / "hazards.md"
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
OWN = {
    "Relief Diary is a diary. It keeps": "what the program is for",
    "- It has not been certified": "the forecast's own trial",
    "The question it answers": "leads to the table that names them",
    "| shape |": "says that nothing is published",
    "| flares |": "says that nothing is published",
    "| a sudden end |": "says that nothing is published",
    "| a person's infusions |": "says that nothing is published",
    "- Relief that goes on for much longer": "how the forecast behaves",
    "The forecast is judged on made-up diaries": "how the forecast was judged",
    "Beside the worlds more is asked": "how the forecast was judged",
    "**What happened.**": "how a figure is made",
    "- People without any response are told": "how the forecast behaves",
    "- A person whose relief is very unlike": "how the forecast behaves",
    "**Intended use.**": "what the program is for",
    "A sign of harm to bladder": "the hazard itself",
    "| own wish |": "a rule of the program's own",
    "- **Against it:** nothing is answered by": "points to what the program does",
    "- **What remains:** days of delay": "points to the model's own limits",
}
"""Paragraphs with a clinical word that need no source, by how they begin, and why."""


def paragraphs(guide: str) -> list[str]:
    """Return its paragraphs, points and rows of tables, a line each, without the figures of the benchmark."""
    text = re.sub("<!-- benchmark -->.*<!-- /benchmark -->", "", own_text(guide), flags=re.DOTALL)
    blocks = re.split(r"\n\s*\n|\n(?=\s*- |\s*\|)", text)
    return [" ".join(block.split()) for block in blocks if block.strip()]


def without_a_source(guide: str) -> list[str]:
    """Return the paragraphs that say something of the world and name no source."""
    return [
        one
        for one in paragraphs(guide)
        if CLINICAL.search(one) and not MARK.search(one) and not any(one.startswith(begin) for begin in OWN)
    ]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_what_a_guide_says_of_the_world_names_its_source(path: Path) -> None:
    assert without_a_source(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_a_source_is_named_by_its_own_label_and_leads_to_its_reference(path: Path) -> None:
    text = own_text(path.read_text(encoding="utf-8"))
    for label, name in MARK.findall(text):
        assert SOURCES[name].label == label
    bare = MARK.sub("", text)
    assert [one.label for one in SOURCES.values() if one.label in bare] == [], "named without its reference"
    assert re.search(r"\([A-Z][\w ]+ (?:19|20)\d\d\)", bare) is None, "a source that the register doesn't have"


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_the_references_are_the_registers(path: Path) -> None:
    """Red after the register or a guide was changed: `python -m resources.references` writes them."""
    text = path.read_text(encoding="utf-8")
    assert with_references(text) == text


def test_every_source_is_named_somewhere() -> None:
    guides = {name for path in GUIDES for _, name in MARK.findall(own_text(path.read_text(encoding="utf-8")))}
    program = {
        ast.literal_eval(one)
        for file in (ROOT / "diary").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cited"
        for one in node.args[1:]
        if isinstance(one, ast.Constant)
    }
    assert SOURCES.keys() - guides - program == set()


def test_what_needs_no_source_still_stands_there() -> None:
    all_of_them = [one for path in GUIDES for one in paragraphs(path.read_text(encoding="utf-8"))]
    needing = [one for one in all_of_them if CLINICAL.search(one) and not MARK.search(one)]
    assert [begin for begin in OWN if not any(one.startswith(begin) for one in needing)] == []


def guide(text: str) -> str:
    return f"{text}\n{BEGIN}\n{END}\n"


@pytest.mark.parametrize(
    "text",
    ["Ketamine helps.", "- A study found it in 3 of 6 people.", "| liver | enzymes rise (Somebody 2001) |"],
)
def test_a_sentence_that_names_none_is_found(text: str) -> None:
    assert without_a_source(guide(text)) == [text]


def test_a_reference_is_written_where_its_source_is_named() -> None:
    written = with_references(guide("It helps ([Farrar 2001][@farrar-2001])."))
    assert SOURCES["farrar-2001"].in_full in written
    assert "[@farrar-2001]: #farrar-2001\n" in written
    assert SOURCES["amr-2010"].in_full not in written
    assert with_references(written) == written
    with pytest.raises(KeyError):
        with_references(guide("It helps ([Nobody 2000][@nobody-2000])."))
    with pytest.raises(ValueError, match="no place"):
        with_references("It helps.")


def stands(path: str, name: str) -> bool:
    file = ROOT / path
    return file.is_file() and any(
        isinstance(node, ast.FunctionDef) and node.name == name
        for node in ast.parse(file.read_text(encoding="utf-8")).body
    )


def test_every_test_that_stands_against_a_hazard_exists() -> None:
    named = TEST.findall(HAZARDS.read_text(encoding="utf-8"))
    assert [f"{path}::{name}" for path, name in named if not stands(path, name)] == []
    assert len(named) == len(set(named))
    assert HAZARDS.read_text(encoding="utf-8").count("::test_") == len(named), "one is not written as a test"
    assert not stands("tests/model/evidence/test_guides.py", "test_gone")
    assert not stands("tests/gone.py", "test_gone")


def test_every_hazard_says_all_that_is_asked_of_it() -> None:
    _, hazards = HAZARDS.read_text(encoding="utf-8").split("\n## Hazards\n")
    each = hazards.split("\n## ")[0].split("\n### ")[1:]
    assert len(each) >= 8
    for hazard in each:
        title = hazard.split("\n")[0]
        for part in ("How likely:", "How bad:", "Against it:", "What remains:"):
            assert hazard.count(f"- **{part}**") == 1, title
        assert TEST.search(hazard), title
