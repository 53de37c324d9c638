"""Texts that nobody should write, and some do: each is shown as it stands, and none does anything."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import page as pdf_checker
import pytest
import typst

import resources
from diary.exchange import report
from diary.exchange.report import typesetting
from diary.exchange.report.pages import document_of, without_controls
from diary.exchange.request import Person
from diary.exchange.selection import Selection
from diary.model.records.day import Day
from tests.exchange.report.asking import ago, blocks, diary_of, request
from tests.exchange.report.tags import text_of
from tests.factories import HOSTILE_NOTES

if TYPE_CHECKING:
    from diary.exchange.report.making import Report

TEMPLATE = Path(resources.__file__).parent / "report" / "report.typ"
MARKUP = [
    '#import "@preview/cetz:0.3.0"',
    '#read("/etc/passwd")',
    "#emph[markup] *bold* _it_ `raw`",
    "@ref <label> $x^2$ ~ -- --- ...",
    "// comment /* more */ \\ \\u{1F600}",
    "= heading\n- list\n+ list\n/ term: list",
    "#panic() #{while true {}}",
    "\"quoted\" 'quoted'",
    "]} #] )",
]
SCRIPTS = ["شكرا جزيلا", "今天疼痛很厉害", "オピオイド", "שלום עולם \u202e right", "🦴🔥👩\u200d⚕️", "Δ → ≥ ½ €"]
NO_WRITING = "\x00\x01\x1b[31m\x7f\x85\ud7ff\ue000\ufffe\U0010ffff"


def noted(*notes: str) -> Report:
    """The report of a diary with these notes."""
    known = diary_of([Day(ago(n), pain_average=5, note=note) for n, note in enumerate(notes)])
    return report.made(request(known, Selection(with_notes=True)))


def test_markup_is_a_note_like_any_other() -> None:
    shown = text_of(noted(*MARKUP).pdf)
    for text in MARKUP:
        for line in text.splitlines():
            assert re.sub(r"\s+", "", line) in re.sub(r"\s+", "", shown)


def test_every_script_makes_a_tagged_page_and_what_no_font_has_is_a_box() -> None:
    made = noted(*SCRIPTS, *HOSTILE_NOTES, NO_WRITING, "plain")
    assert pdf_checker.validate_pdf_bytes(made.pdf, profile="ua1").failures == []
    assert "plain" in text_of(made.pdf)
    assert "\x00" not in "".join(made.text)


def test_own_font_alone_gives_the_same_page_everywhere() -> None:
    """What our own font can show never asks the system's."""
    asked = request(diary_of([Day(ago(1), note="zażółć gęślą jaźń, été, Größe → ≥")]), Selection(with_notes=True))
    document, _ = typesetting.typeset(document_of(asked), asked.created, lambda: None)
    assert not document.with_system_fonts
    assert document.is_tagged


def test_without_any_font_for_it_a_text_is_a_box() -> None:
    asked = request(diary_of([Day(ago(1), note="before \U0010ffff\ue000 after")]), Selection(with_notes=True))
    document, pdf = typesetting.typeset(document_of(asked), asked.created, lambda: None)
    assert document.is_tagged
    assert re.search(r"before\s+□+\s+after", text_of(pdf))
    assert pdf_checker.validate_pdf_bytes(pdf, profile="ua1").failures == []


def test_tags_are_given_up_before_the_report_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "_BOX", "\U0010fffe")  # a box that no font has either
    asked = request(diary_of([Day(ago(1), note="before \U0010ffff after")]), Selection(with_notes=True))
    document, pdf = typesetting.typeset(document_of(asked), asked.created, lambda: None)
    assert not document.is_tagged
    assert "before" in text_of(pdf)


def test_a_mistake_of_ours_is_no_missing_letter() -> None:
    with pytest.raises(typst.TypstError):
        typesetting.typeset({"nothing": "that the template wants"}, request(diary_of()).created, lambda: None)


def test_a_word_of_100_000_letters_stays_on_its_pages() -> None:
    made = noted("x" * 100_000)
    shown = text_of(made.pdf)
    assert shown.count("x") >= 19_000
    assert "The rest is left out here" in shown
    assert made.page_count < 12


def test_of_very_many_words_the_newest_are_printed() -> None:
    """typst takes half a kilobyte of memory a letter."""
    notes = [f"note {n} " + "many words " * 9_000 for n in range(40)]
    known = diary_of([Day(ago(n), pain_average=5, note=note) for n, note in enumerate(notes)])
    found = blocks(request(known, Selection(with_notes=True, with_dreams=False)))
    texts = [part["paragraphs"][0] for part in found if part["kind"] == "words"]
    assert texts[0] == "25 earlier texts are left out here; the package of CSV files holds them."
    assert texts[1].startswith("note 14 ")
    assert texts[-1].startswith("note 0 ")
    assert sum(map(len, texts)) < 310_000


def test_controls_are_no_writing() -> None:
    spoiled = {"a": ["x\x00y\x1b\tz\r\nw", 1, None, 2.5, True], "b": {"c": "\ud800"}}
    assert without_controls(spoiled) == {"a": ["xy z\nw", 1, None, 2.5, True], "b": {"c": ""}}


def test_a_name_is_as_inert_as_a_note() -> None:
    made = report.made(request(diary_of(), person=Person('#panic("x") *Ada* \U0001f9b4\x00')))
    assert '#panic("x") *Ada*' in text_of(made.pdf)


def test_the_template_asks_for_nothing_and_says_nothing() -> None:
    """A package would be asked for on the network; a word of the template could be said in no other language."""
    source = TEMPLATE.read_text(encoding="utf-8")
    code = "\n".join(line.partition("//")[0] for line in source.splitlines())
    assert not re.search(r"@|\bimport\b|\binclude\b|\bread\(|\bplugin\b|\beval\b", code)
    assert not re.search(r"https?:", source)
    words = {text for text in re.findall(r'"([^"]*)"', code) if re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text)}
    assert words == {"Atkinson Hyperlegible", "DejaVu Sans Mono"}
    shown = re.findall(r"\[([^\[\]#]*[A-Za-z]{2,}[^\[\]#]*)\]", code)
    assert shown == []


def test_a_package_finds_no_cache_and_a_file_no_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")  # nothing listens there: no request leaves
    for wish in (
        '#import "@preview/cetz:0.3.0"',
        '#import "@local/any:0.1.0"',
        '#read("/etc/passwd")',
        '#read("../x")',
    ):
        monkeypatch.setattr(typesetting, "template_source", lambda _name, wish=wish: wish.encode())
        document = typesetting.Typeset(json.dumps({}), request(diary_of()).created)
        with pytest.raises(typst.TypstError):
            document.pdf()
