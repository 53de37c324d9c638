"""The register of sources, and that every clinical sentence of the program names one of them.

What says something of the world, and not of the person's own diary, is a clinical sentence. Nobody has to remember to
mark one: a text of the catalogue in which a word of `CLINICAL` stands is marked `cited(phrase("..."), "id")`, or
stands in `OWN` with the reason why it needs no source.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from diary.model.evidence.cautions import before_an_infusion, cautions
from diary.model.evidence.sources import SOURCES, cited, findings
from diary.model.instruments import shipped
from diary.wording import phrase
from tests.model.evidence.clinical import CLINICAL

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
PLACE = re.compile(r"\b((?:19|20)\d\d;\d+:\d+)")
OWN = {
    "Nothing is known to be lost.": "of a damaged diary's answers",
    "A diary for people who receive ketamine infusions for chronic pain, and a help for talking with their clinic.": (
        "what the program is for"
    ),
    "Relief Diary is for people who receive ketamine infusions for chronic pain, and for talking with their clinic. It "
    "keeps what you write down, shows it and computes how relief may go on.": "what the program is for",
    "A symptom diary for ketamine infusions. Without a command the window opens.": "what the program is for",
    "Ketamine": "the name of a drug",
    "Pain and ketamine infusions": "the title of the report",
    "S-ketamine": "the name of a drug",
    "Ketamine for chronic pain is not a settled matter. What research says, and the diary can't change:": (
        "leads to sentences that each name their source"
    ),
    "The publications named here and in the diary. They are in the language they were published in; your clinic or a "
    "library can get them.": "leads to the references",
    "What is not known": "a heading; each sentence under it names its source",
    "Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You don't "
    "have to carry this alone.": "comfort; it claims no cause",
    "In the week up to that day, did you wish for ketamine outside the clinic, or take some?": "a question",
    "This past week, did you wish for ketamine outside the clinic, or take some?": "a question",
    "Ketamine wished for or taken outside the clinic": "the name of a question",
    "Ketamine outside the clinic": "the name of a sign",
    "Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes.": (
        "a rule of the program's own"
    ),
    "On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, or took "
    "some.": "what the diary shows",
    "You noted a wish for ketamine outside the clinic on {first}.": "what the diary shows",
    "You noted a wish for ketamine outside the clinic, first on {first} and last on {last}.": "what the diary shows",
}
"""Texts with a clinical word that need no source, and why."""


def calls(*names: str) -> Iterator[ast.Call]:
    """Give every call of some functions in the program."""
    for file in sorted(file for folder in ("diary", "ui") for file in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield node


def in_the_catalogue() -> set[str]:
    """Return every text that the program can say; a test of its own holds the file against the code."""
    catalogue = ET.parse(ROOT / "resources" / "i18n" / "relief_diary.ts")  # noqa: S314 - our own file
    return {str(source.text) for source in catalogue.iter("source")}


@cache
def cited_texts() -> dict[str, list[object]]:
    """Return the ids beside each text that is marked; the text is what the catalogue has, of a count the plural."""
    found: dict[str, list[object]] = {}
    for call in calls("cited"):
        sentence, *ids = call.args
        assert isinstance(sentence, ast.Call), f"line {call.lineno}: {ast.unparse(sentence)} is not said here"
        literal = sentence.args[1 if ast.unparse(sentence.func) == "counted" else 0]
        assert isinstance(literal, ast.Constant)
        found[str(literal.value)] = [ast.literal_eval(one) for one in ids]
    return found


def needs_a_source(text: str) -> bool:
    return CLINICAL.search(text) is not None and text not in OWN


def test_every_clinical_sentence_names_its_source() -> None:
    assert {text for text in in_the_catalogue() if needs_a_source(text)} - cited_texts().keys() == set()


def test_what_is_marked_is_said_and_its_sources_are_in_the_register() -> None:
    marked = cited_texts()
    assert marked.keys() <= in_the_catalogue()
    assert {str(one) for ids in marked.values() for one in ids} <= SOURCES.keys()
    assert len(marked) > 20


def test_what_needs_no_source_is_still_said() -> None:
    assert OWN.keys() <= in_the_catalogue()
    assert all(CLINICAL.search(text) for text in OWN)


@pytest.mark.parametrize(
    "text",
    [
        "Unpleasant dreams are about three times as likely after ketamine.",
        "Memory trouble is common in the first week.",
        "In one small study the liver was hurt.",
        "This raised liver enzymes in 3 of 6 people.",
        "It helped in 3 of {count} people.",
        "30 % less pain matters (Farrar 2001).",
        "The bladder: no harm to it is known.",
        "Alcohol can cause more of it.",
    ],
)
def test_a_sentence_that_nobody_marked_is_found(text: str) -> None:
    assert needs_a_source(text)


def test_a_label_in_a_sentence_is_that_of_one_of_its_sources() -> None:
    """A year in brackets that is not a source's own, or a source's name where another one is marked."""
    for text, ids in cited_texts().items():
        without = text
        for one in ids:
            source = SOURCES[str(one)]
            without = without.replace(source.label, "")
        assert re.search(r"[A-Z][a-z]+ (?:19|20)\d\d\b", without) is None, text
    assert not any(re.search(r"\([A-Z]\w+(?: \w+)* (?:19|20)\d\d", text) for text in OWN)


def test_help_names_its_sources_for_the_reader() -> None:
    for caution in (*cautions(), *before_an_infusion()):
        assert caution.sources
        assert all(SOURCES[one].label in str(caution) for one in caution.sources), caution


def test_the_two_papers_of_one_name_and_year_can_be_told_apart() -> None:
    labels = [source.label for source in SOURCES.values()]
    assert len(set(labels)) == len(labels)
    assert not any(a != b and b.startswith(a) for a in labels for b in labels)
    assert {"Noppers 2011, Pain", "Noppers 2011, European Journal of Pain"} < set(labels)


def test_every_reference_is_whole() -> None:
    for name, source in SOURCES.items():
        assert name == source.id
        assert source.reference.endswith(".")
        assert source.about.endswith(".")
        assert source.doi is None or re.fullmatch(r"10\.\d{4,9}/\S+[^.\s]", source.doi)
        year = re.search(r"(19|20)\d\d", source.label)
        assert year is None or year[0] in source.reference, "the year of the label is the year of the reference"
    assert SOURCES["blagrove-2009"].in_full.endswith("109–120. doi:10.1007/s00213-008-1377-3. PMID 18949459.")


def test_each_questionnaire_rests_on_publications_of_the_register() -> None:
    """By year, volume and first page, which a questionnaire's own file names in its `source`."""
    known = {place for source in SOURCES.values() for place in PLACE.findall(source.reference)}
    for instrument in shipped().values():
        named = set(PLACE.findall(instrument.source))
        assert named, instrument.id
        assert named <= known


def test_findings_are_no_rules() -> None:
    assert {one.id for one in findings()} | {one.id for one in SOURCES.values() if one.is_rule} == SOURCES.keys()
    assert [one.label for one in findings()] == sorted(one.label for one in findings())


def test_an_unknown_source_and_none_are_refused() -> None:
    with pytest.raises(KeyError):
        cited(phrase("It helps."), "nobody-2000")
    with pytest.raises(ValueError, match="names a source"):
        cited(phrase("It helps."))
    assert cited(phrase("It helps {who}."), "farrar-2001").with_figures(who="some").sources == ("farrar-2001",)
