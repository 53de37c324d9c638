"""A report as it is asked for: what goes in, the same bytes each time, whole or not at all."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

import diary
from diary.exchange import report
from diary.exchange.report.chart import pain_block
from diary.exchange.report.pages import document_of
from diary.exchange.request import Pages, Person
from diary.exchange.selection import Selection
from diary.exchange.voice import ENGLISH
from diary.model.records.day import Day
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.visit.period import Period
from diary.settings import Settings
from tests.exchange.report.asking import ago, block, blocks, course, diary_of, request, words
from tests.exchange.report.tags import text_of
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from diary.model.records.change import Contents

ROOT = Path(diary.__file__).parents[1]
NOTED = diary_of(
    [
        Day(ago(2), pain_average=5, note="a note of that day", dream_note="a dream of that night"),
        Day(ago(1), pain_average=4, dream_note="another dream"),
    ],
    [course(40, 36, note="how it went", given_alongside="something else")],
)
NOTED = replace(NOTED, settings=Settings(clinic_name="A clinic"))


class StoppedError(Exception):
    """The user stopped it."""


def test_the_same_request_gives_the_same_bytes(sample: Contents) -> None:
    asked = [request(sample, Selection(first=date(2026, 9, 1), with_notes=True)) for _ in range(2)]
    one, other = (report.made(one).pdf for one in asked)
    assert one == other
    assert report.made(request(sample, created=NOW + timedelta(minutes=1))).pdf != one
    code = (
        "import hashlib; from tests.exchange.report.test_making import NOTED; from diary.exchange import report;"
        "from tests.exchange.report.asking import request;"
        "print(hashlib.sha256(report.made(request(NOTED)).pdf).hexdigest())"
    )
    anew = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert anew.strip() == hashlib.sha256(report.made(request(NOTED)).pdf).hexdigest()


def test_pictures_and_text_are_a_page_each(sample: Contents) -> None:
    made = report.made(request(sample, Selection(first=date(2026, 9, 1))))
    pages = made.pages(20)
    assert [page[:8] for page in pages] == [b"\x89PNG\r\n\x1a\n"] * 2
    assert (len(made.text), made.page_count, len(PdfReader(io.BytesIO(made.pdf)).pages)) == (2, 2, 2)
    assert made.text[0].startswith("Pain and ketamine infusions\nWho: Name left out")
    assert "What the diary suggests" in made.text[0]
    assert made.text[1].startswith("All infusions compared")


@pytest.mark.parametrize(
    ("selection", "notes", "dreams"),
    [
        (Selection(), False, False),
        (Selection(with_notes=True), True, True),
        (Selection(with_notes=True, with_dreams=False), True, False),
        (Selection(with_dreams=True), False, True),
    ],
)
def test_own_words_go_in_only_where_they_were_asked_for(selection: Selection, notes: bool, dreams: bool) -> None:
    made = report.made(request(NOTED, selection))
    shown, spoken = text_of(made.pdf), "\n".join(made.text)
    for text in (shown, spoken):
        assert all(("a note of that day" in text, "how it went" in text, "something else" in text)) == notes
        assert any(("a note of that day" in text, "how it went" in text, "something else" in text)) == notes
        assert all(("a dream of that night" in text, "another dream" in text)) == dreams
        assert any(("a dream of that night" in text, "another dream" in text)) == dreams
    assert ("A clinic" in shown) == notes


def test_a_name_goes_in_only_where_it_was_typed_in() -> None:
    assert "Name left out" in text_of(report.made(request(NOTED)).pdf)
    assert "Name left out" in text_of(report.made(request(NOTED, person=Person("  "))).pdf)
    made = report.made(request(NOTED, person=Person("Ada Example", date(1980, 2, 3))))
    for named in (text_of(made.pdf), made.text[0]):
        assert "Ada Example" in named
        assert "born 3 February 1980" in named


def test_the_pages_that_were_asked_for(sample: Contents) -> None:
    kinds = {
        pages: [part["kind"] for part in blocks(request(sample, pages=pages))]
        for pages in (Pages(), Pages(all_infusions=False), Pages(this_infusion=False), Pages(is_since_visit=True))
    }
    assert "table" not in kinds[Pages(all_infusions=False)]
    assert "chart" in kinds[Pages(all_infusions=False)]
    assert kinds[Pages(this_infusion=False)] == ["facts", "opening", "curves", "table"]
    assert block(blocks(request(sample, pages=Pages(is_since_visit=True))), "facts")["cells"][1][0] == (
        "Period, since the last visit"
    )


def test_a_report_knows_nothing_of_the_days_after_its_last(sample: Contents) -> None:
    """A period that ends before today: what was written since is in no figure."""
    last = TODAY - timedelta(days=60)
    cut = replace(
        sample,
        days=tuple(day for day in sample.days if day.date <= last),
        infusions=tuple(one for one in sample.infusions if one.first_day <= last),
        labs=tuple(lab for lab in sample.labs if lab.day <= last),
        questionnaires=tuple(one for one in sample.questionnaires if one.day <= last),
    )
    whole, part = (document_of(request(one, Selection(last=last))) for one in (sample, cut))
    assert whole == part
    chart = block(blocks(request(sample, Selection(last=last))), "chart")
    assert chart["marks"][-1]["label"] == "23 September"


def test_a_later_result_and_a_later_score_are_not_there_yet() -> None:
    last = ago(10)
    ahead = replace(
        diary_of([Day(ago(n), pain_average=6) for n in range(70)], [course(40, 36)]),
        labs=(LabResult(1, ago(5), Analyte.ALT, 200, LabUnit.UNITS_PER_LITRE, 45, id=1),),
    )
    assert "ALT" in str(blocks(request(ahead)))
    assert "ALT" not in str(blocks(request(ahead, Selection(last=last))))
    assert block(blocks(request(ahead, Selection(last=last))), "facts")["cells"][2][1].startswith("60 of 60 days")


def test_a_period_is_counted_by_itself(sample: Contents) -> None:
    first = TODAY - timedelta(days=9)
    cells = block(blocks(request(sample, Selection(first=first))), "facts")["cells"]
    recorded = sum(day.date >= first and day.counts for day in sample.days)
    assert cells[2][1].startswith(f"{recorded} of 10 days recorded")
    assert sample.infusions[-1].last_day < first
    assert cells[1][2] == "10 days, 0 infusions"


def test_zero_is_an_answer_and_nothing_is_none() -> None:
    zero = diary_of([Day(ago(n), pain_average=0, sleep=0) for n in range(30)], [course(12, 8)])
    rows = {row["column"]: row["cells"] for row in block(blocks(request(zero)), "key")["rows"]}
    assert rows["pain_average"] == ["0.0", "0.0", "0.0"]
    assert rows["sleep"] == ["0.0", "0.0", "0.0"]
    assert rows["mood"] == ["–", "–", "–"]


def test_an_early_repeat_is_told_beside_the_suggestion() -> None:
    soon = diary_of([Day(ago(n), pain_average=6) for n in range(80)], [course(40, 36), course(20, 16, 2)])
    box = block(blocks(request(soon)), "box")
    assert "follows 16 days after the one before" in box["cautions"][0]
    assert "liver enzymes" in box["cautions"][1]


def test_it_never_says_to_treat_or_to_wait(sample: Contents) -> None:
    box = block(blocks(request(sample)), "box")
    said = " ".join([*box["sentences"], *box["reasons"], *box["cautions"]]).lower()
    assert "clinic" in said
    assert not any(word in said for word in ("you should", "take ", "stop ", "increase", "skip"))


def test_nobody_s_days_are_called_so(sample: Contents) -> None:
    assert document_of(request(sample))["invented"] == "An invented diary: nobody lived these days."
    assert document_of(request(NOTED))["invented"] == ""


def test_it_can_be_stopped_between_two_infusions(sample: Contents) -> None:
    asked = 0

    def stop() -> None:
        nonlocal asked
        asked += 1
        if asked == 4:
            raise StoppedError

    with pytest.raises(StoppedError):
        report.made(request(sample, still=stop))


def test_an_empty_diary_has_an_honest_page() -> None:
    found = blocks(request(diary_of()))
    assert words(block(found, "story")["sentences"]) == ["No infusion is recorded yet."]
    assert block(found, "facts")["cells"][2][1] == "0 of 1 day recorded (0\u00a0%)"
    assert block(found, "box")["reasons"] == [
        "The forecast starts from the last day of an infusion.",
        "Record your infusion on the Infusions page.",
    ]
    assert [part["kind"] for part in found if part["kind"] in {"chart", "curves", "table"}] == []


def test_typst_is_loaded_by_the_first_report_alone() -> None:
    code = "import sys, diary.exchange.registry, diary.cli.commands; print('typst' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "False\n"


def test_a_course_before_the_days_of_the_pain_chart_is_not_marked_on_it() -> None:
    period = Period(TODAY - timedelta(days=27), TODAY, recorded=1, late=0, infusions=2)
    chart = pain_block([Day(TODAY, pain_average=0)], period, [(-60, -56), (-9, -5)], ENGLISH)
    assert chart is not None
    assert chart["points"] == [[0, 0, False]]  # no pain is a point like any other
    assert chart["marks"] == [
        {"x": -9, "style": "thin", "label": ""},
        {"x": -5, "style": "thick", "label": "infusion"},
    ]
