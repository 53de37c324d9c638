"""The empty sheet for two weeks: what stands on it, its tags, and how it looks."""

from __future__ import annotations

import io
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from diary.exchange.paper_sheet import set_sheet, sheet_document, write_paper_sheet
from diary.exchange.request import ExportRequest, Pages, Paper
from diary.exchange.selection import Selection
from diary.exchange.voice import Voice
from diary.model.days.paper import DAYS, MOST_MEDICINES, first_open_day, legend, paper_items, sheet_days
from diary.model.records.change import Contents
from diary.model.records.details import Severity
from diary.model.records.medicine import Medicine, Use
from tests.exchange.report.pictures import read, unlike
from tests.factories import NOW, TODAY, live

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.repository import Repository

GOLDEN = Path(__file__).parent / "golden" / "sheet.png"
PIXELS_PER_INCH = 60
FIRST = date(2026, 11, 9)
MEDICINES = (
    Medicine("Tramadol", use=Use.RESCUE, id=1),
    Medicine("Pregabalin", use=Use.REGULAR, id=2),
    Medicine("Old one", use=Use.RESCUE, id=3, removed=True),
    Medicine("Metamizole", use=Use.RESCUE, id=4),
)


def request(medicines: tuple[Medicine, ...] = MEDICINES, first: date | None = FIRST, **more: object) -> ExportRequest:
    contents = Contents("me", False, (), (), (), medicines=medicines)
    return ExportRequest(Path("sheet.pdf"), contents, Selection(first=first), NOW, {}, **more)  # type: ignore[arg-type]


def test_it_asks_what_the_grid_asks_in_the_same_order() -> None:
    items = paper_items(MEDICINES)
    document = sheet_document(request())
    columns = document["columns"]
    assert isinstance(columns, list)
    assert [column["name"] for column in columns] == [str(one.short) for one in items]
    assert [column["range"] for column in columns] == [f"{one.scale.least}–{one.scale.most}" for one in items]
    assert [str(one.name) for one in items[:2]] == ["Average pain", "Worst pain"]
    assert [str(one.name) for one in items[-2:]] == ["Doses of Tramadol", "Doses of Metamizole"]
    assert document["legend"] == [str(one) for one in legend()]
    many = tuple(Medicine(f"Medicine {n}", use=Use.RESCUE, id=n) for n in range(1, 9))
    assert len(paper_items(many)) == len(paper_items(())) + MOST_MEDICINES


def test_a_number_on_the_sheet_is_the_answer_that_the_diary_keeps() -> None:
    for item in paper_items(MEDICINES):
        for number in item.scale.answers:
            value = item.value(number)
            assert item.key.check(value) == value
            assert item.number(value) == number
        assert item.number(None) is None
    nausea = next(one for one in paper_items(()) if str(one.name) == "Nausea")
    assert [nausea.value(number) for number in range(4)] == [severity.value for severity in Severity]


def test_the_dates_are_printed_where_a_first_day_was_asked_for_and_blank_where_not() -> None:
    days = sheet_document(request())["days"]
    assert isinstance(days, list)
    assert (days[0], days[-1], len(days)) == ("Mon 9 November", "Sun 22 November", DAYS)
    assert sheet_document(request(first=None))["days"] == [""] * DAYS


def test_the_days_that_can_be_typed_in_end_with_today() -> None:
    assert sheet_days(FIRST, TODAY)[-1] == TODAY
    assert sheet_days(date(2026, 1, 1), TODAY)[-1] == date(2026, 1, 14)
    assert sheet_days(date(2026, 12, 1), TODAY) == ()
    assert first_open_day(set(), TODAY) == FIRST
    assert first_open_day({FIRST}, TODAY) == date(2026, 11, 10)
    assert first_open_day(set(sheet_days(FIRST, TODAY)), TODAY) == FIRST


def test_nothing_of_the_diary_is_on_it_but_the_names_of_medicines(
    diary: Repository, clock: FixedClock, tmp_path: Path
) -> None:
    contents = live(diary, clock).contents()
    bare = request(contents.medicines, None)
    whole = ExportRequest(tmp_path / "sheet.pdf", contents, Selection(with_notes=True), NOW, {})
    assert sheet_document(whole) == sheet_document(bare)
    part = write_paper_sheet(whole)
    assert (part.days, part.infusions, part.changes, part.medicines) == ((), (), (), ())
    assert (tmp_path / "sheet.pdf").read_bytes() == set_sheet(bare)[1]


@pytest.mark.parametrize("paper", Paper)
def test_it_is_one_tagged_page_with_title_and_language(paper: Paper) -> None:
    voice = Voice(language="nl")
    document, made = set_sheet(request(pages=Pages(paper=paper), voice=voice))
    assert document.is_tagged
    pdf = PdfReader(io.BytesIO(made))
    root: Any = pdf.root_object  # typed in part
    assert len(pdf.pages) == 1
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Two weeks on paper"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_object().get_data()
    assert "/TH" in roles(root["/StructTreeRoot"])
    assert pdf.pages[0].mediabox.width > pdf.pages[0].mediabox.height


def roles(element: object) -> set[str]:
    """The kinds of tags below one, itself included."""
    node = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(node, list):
        return set[str]().union(*(roles(one) for one in node))
    if not isinstance(node, dict):
        return set()
    return {str(node.get("/S"))} | (roles(node["/K"]) if "/K" in node else set())


def test_hostile_and_long_names_stay_in_their_boxes() -> None:
    name = 'Donaudampfschifffahrtsgesellschaftskapitänspille #import "x" \x00 مرحبا 🦴'
    document, made = set_sheet(request((Medicine(name, use=Use.RESCUE, id=1),)))
    assert len(PdfReader(io.BytesIO(made)).pages) == 1
    assert document.is_tagged


def test_it_looks_as_it_did() -> None:
    (picture,) = set_sheet(request())[0].pictures(PIXELS_PER_INCH)
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_bytes(picture)
    assert unlike(read(picture), read(GOLDEN.read_bytes())) < 0.002
    assert set_sheet(request())[1] == set_sheet(request())[1]
