"""The report for those who listen to it: tags, title, language, a text for each chart; by two that didn't write it."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import page as pdf_checker
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from diary.exchange import report
from diary.exchange.request import Pages, Paper
from diary.exchange.selection import Selection
from diary.exchange.voice import Voice
from diary.model.records.day import Day
from tests.exchange.report.asking import ago, course, diary_of, request
from tests.exchange.report.tags import tags_of, text_of
from tests.factories import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.exchange.report.making import Report
    from diary.model.records.change import Contents

SMALLEST = 8.6


@pytest.fixture(scope="module")
def whole(sample: Contents) -> Report:
    """A report with everything in it."""
    return report.made(request(sample, Selection(first=date(2026, 8, 1), with_notes=True)))


def breaches(pdf: bytes) -> set[str]:
    """The rules of PDF/UA-1 that a checker sees broken."""
    return {failure.rule_id for failure in pdf_checker.validate_pdf_bytes(pdf, profile="ua1").failures}


def test_it_keeps_every_rule_of_pdf_ua(whole: Report) -> None:
    checked = pdf_checker.validate_pdf_bytes(whole.pdf, profile="ua1")
    assert checked.failures == []
    assert checked.is_compliant
    assert checked.rules.total > 100


def test_title_language_and_tags(whole: Report) -> None:
    tags = tags_of(whole.pdf)
    assert (tags.title, tags.language, tags.part) == ("Pain and ketamine infusions", "en", "1")
    assert tags.shows_title
    assert tags.is_marked
    assert tags.headings[0] == 1
    assert set(tags.headings) == {1, 2, 3}
    assert all(after - before <= 1 for before, after in zip(tags.headings, tags.headings[1:], strict=False))
    assert {"/Table", "/TH", "/TD", "/L", "/LI", "/Figure"} <= set(tags.kinds)


def test_nothing_is_painted_beside_the_tags_and_no_letter_is_tiny(whole: Report) -> None:
    tags = tags_of(whole.pdf)
    assert tags.untagged == []
    assert tags.unread == set()
    assert tags.fonts_missing == []
    assert tags.smallest >= SMALLEST


def test_each_chart_says_what_it_shows(whole: Report) -> None:
    first, *bars, last = tags_of(whole.pdf).alternatives
    assert first.startswith("Chart of relief after infusion 4.")
    assert "likely to have faded" in first or "Relief" in first
    assert all(re.fullmatch(r"\d+ mild, \d+ moderate, \d+ severe", one) for one in bars)
    assert bars
    assert last.startswith("Chart of relief over seven days by days after the last infusion day")


EMPTY = {
    "nothing": diary_of(),
    "one day": diary_of([Day(TODAY, pain_average=0)]),
    "no infusion": diary_of([Day(ago(n), pain_average=5 + n % 3) for n in range(25)]),
    "no level before": diary_of([Day(ago(n), pain_average=3) for n in range(6)], [course(12, 8)]),
    "in a course": diary_of([Day(ago(n), pain_average=5 + n % 3) for n in range(25)], [course(2, -2)]),
    "no response": diary_of([Day(ago(n), pain_average=6 + n % 2) for n in range(70)], [course(34, 30)]),
}


@pytest.mark.parametrize("known", EMPTY.values(), ids=EMPTY)
def test_so_are_the_pages_of_a_diary_with_little_in_it(known: Contents) -> None:
    made = report.made(request(known, Selection(with_notes=True)))
    assert breaches(made.pdf) == set()
    tags = tags_of(made.pdf)
    assert (tags.untagged, tags.unread) == ([], set())
    assert all(tags.alternatives)
    assert tags.smallest >= SMALLEST
    assert made.page_count == len(made.text)


def test_every_word_of_the_plain_text_is_on_its_page(whole: Report) -> None:
    """Who reads the text reads what is printed."""
    for page, spoken in zip(PdfReader(io.BytesIO(whole.pdf)).pages, whole.text, strict=True):
        shown = set(re.findall(r"\w{4,}", page.extract_text()))
        said = {word for line in spoken.splitlines() if "Chart" not in line for word in re.findall(r"\w{4,}", line)}
        # Words of the alternative texts stand in the tags alone; a long part may go on overleaf.
        assert len(said & shown) >= 0.8 * len(said)


def test_it_is_in_the_reader_s_language() -> None:
    voice = Voice("nl", translate=lambda text, _count: text.replace("Pain and ketamine infusions", "Pijn en infusen"))
    made = report.made(request(EMPTY["one day"], voice=voice))
    tags = tags_of(made.pdf)
    assert (tags.title, tags.language) == ("Pijn en infusen", "nl")
    assert "Pijn en infusen" in text_of(made.pdf)
    assert breaches(made.pdf) == set()


def test_letter_is_letter(sample: Contents) -> None:
    made = report.made(request(sample, pages=Pages(Paper.LETTER)))
    sizes = {tuple(round(side) for side in page.mediabox[2:]) for page in PdfReader(io.BytesIO(made.pdf)).pages}
    assert sizes == {(612, 792)}
    assert "2 / 2" in text_of(made.pdf)


def without(key: str) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.root_object.pop(NameObject(key)) and None


def elements(writer: PdfWriter, kind: str) -> list[Any]:
    known: list[Any] = writer._objects  # noqa: SLF001 - to spoil some
    return [thing for thing in known if isinstance(thing, dict) and thing.get("/S") == kind]


def no_alternative(writer: PdfWriter) -> None:
    for thing in elements(writer, "/Figure"):
        del thing["/Alt"]


def no_heading(writer: PdfWriter) -> None:
    for thing in elements(writer, "/H1"):
        thing[NameObject("/S")] = NameObject("/H3")


def empty_language(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/Lang")] = TextStringObject("no language")


SPOILED = {
    "not marked": without("/MarkInfo"),
    "no tags": without("/StructTreeRoot"),
    "no metadata": without("/Metadata"),
    "no title shown": without("/ViewerPreferences"),
    "no language": empty_language,
    "no text for a chart": no_alternative,
    "headings that begin below": no_heading,
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_the_checker_sees_what_is_missing(whole: Report, spoil: Callable[[PdfWriter], None]) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(whole.pdf))
    spoil(writer)
    spoiled = io.BytesIO()
    writer.write(spoiled)
    assert breaches(spoiled.getvalue()) != set()
