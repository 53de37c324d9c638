"""Days in hospital: a sheet is printed, seven days of it are typed in by keys alone, and the files say so."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.cli import run_command
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Kind
from diary.model.records.day import EntryMode
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.exchange.package.packages import put
from tests.factories import NOW, TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.forms.tick_box import TickBox
from ui.helper_bar import HelperBar

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.program import Program

FIRST = TODAY - timedelta(days=8)
WEEK = [FIRST + timedelta(days=n) for n in range(7)]
ROW = "10x543214000212"
"""Average 10 (1 and 0), worst 10 (X), ..., dizziness 0, drowsiness 2, nausea 1, two doses."""


def open_grid(program: Program) -> DiaryPage:
    program.press_with_control(Qt.Key(Qt.Key.Key_1 + Destination.DIARY))
    page = program.window.stack.currentWidget()
    assert isinstance(page, DiaryPage)
    page.paper_button.setFocus()
    program.press(Qt.Key.Key_Space)
    assert page.paper is not None
    assert page.paper.grid.hasFocus()
    return page


def test_a_week_of_paper_is_typed_in_by_keys_alone(program: Program, tmp_path: Path) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        diary.save_medicine(Medicine("Tramadol", use=Use.RESCUE))
        for n in (13, 12, 11, 10, 9):
            diary.answer(TODAY - timedelta(days=n), DayItem.PAIN_AVERAGE, 5, how=EntryMode.TYPED)
    sheet = tmp_path / "sheet.pdf"
    command = ["--diary", str(program.path), "export", str(sheet), "--format", "sheet", "--from", FIRST.isoformat()]
    assert run_command(command, program.clock) == 0
    assert sheet.read_bytes().startswith(b"%PDF-")
    program.start()
    page = open_grid(program)
    assert page.paper is not None
    assert page.paper.table.days[0] == FIRST, "the first empty day of the last two weeks"
    for _ in WEEK:
        program.type(ROW)
    assert page.paper.grid.currentIndex().row() == len(WEEK)
    for day in WEEK:
        stored = program.stored(day)
        assert (stored.pain_average, stored.pain_worst, stored.dream_recall, stored.nightmare) == (10, 10, 1, 0)
        assert (stored.drug_high, sorted(str(answer) for answer in stored.details.values())) == (
            0,
            ["2.0", "mild", "moderate", "none"],
        )
        assert (stored.from_paper, stored.late, stored.by_helper) == (True, False, False)
    assert program.stored(TODAY - timedelta(days=1)).is_empty
    with closing(Repository(program.path, program.clock)) as diary:
        held = diary.contents()
        assert diary.check() == []
    files = packed(held, Selection(), NOW, shipped()).files
    header, *rows = (line.split(",") for line in files["daily.csv"].decode().splitlines())
    of_week = [row for row in rows if date.fromisoformat(row[header.index("day")]) in WEEK]
    assert [row[header.index("origin")] for row in of_week] == ["paper"] * 7
    assert {row[header.index("late")] for row in of_week} == {"false"}
    assert read_package(put(tmp_path / "package", dict(files)), TODAY) == held
    # The history says it in words, and the last key is taken back where it was given.
    program.press_with_control(Qt.Key.Key_Z)
    assert page.paper.grid.currentIndex().row() == len(WEEK) - 1
    assert doses_of(program, WEEK[-1]) == []
    program.press_with_control(Qt.Key.Key_Y)
    assert doses_of(program, WEEK[-1]) == [2.0]
    page.paper.done_button.click()
    page.choose(WEEK[0])
    assert page.panel.holds.text() == "From paper"
    assert "from paper" in page.panel.story.toPlainText()


def doses_of(program: Program, day: date) -> list[float]:
    return [
        float(answer) for key, answer in program.stored(day).details.items() if key.value.startswith("doses") and answer
    ]


def test_what_stood_there_is_changed_on_purpose_alone(program: Program) -> None:
    day = TODAY - timedelta(days=13)
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer(day, DayItem.PAIN_WORST, 7)
        diary.answer(day, DayItem.NIGHTMARE, 1)
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 2)
    program.start()
    page = open_grid(program)
    paper = page.paper
    assert paper is not None
    paper.show_from(day)
    paper.grid.go_to(0, 0)
    grid, table = paper.grid, paper.table
    columns = {item.key: n for n, item in enumerate(table.items)}
    assert len(table.days) == 14
    assert table.spoken(table.index(0, 0)) == "Monday 9 November, Average pain, empty"
    assert table.spoken(table.index(0, 1)) == "Monday 9 November, Worst pain, 7, stood here already"
    program.type("34")  # the second key is meant for an answer that stands
    assert (program.stored(day).pain_average, program.stored(day).pain_worst) == (3, 7)
    assert paper.line.text() == "Not changed: 7 stood here already. F2 lets you change it."
    program.press(Qt.Key.Key_Delete)
    assert program.stored(day).pain_worst == 7
    program.press(Qt.Key.Key_F2)
    program.type("4")
    assert program.stored(day).pain_worst == 4
    assert program.stored(day).entered is not None
    assert program.stored(day).from_paper
    # "None recalled" would take back the nightmare that stood there.
    grid.go_to(0, columns[DayItem.DREAM_RECALL])
    program.type("0")
    assert (program.stored(day).dream_recall, program.stored(day).nightmare) == (None, 1)
    assert paper.line.text().startswith("Not saved: this would change")
    program.type("7")
    assert paper.line.text() == "Not saved: here the numbers are 0 to 1."


def test_the_keys_are_those_of_every_question_and_no_day_to_come_can_be_typed(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 2)
    program.start()
    page = open_grid(program)
    paper = page.paper
    assert paper is not None
    grid, table = paper.grid, paper.table
    assert table.days[-1] == TODAY
    # A 1 that no 0 follows is a 1: the next digit is the next question's.
    grid.go_to(1, 0)
    program.type("1")
    assert paper.line.text() == "1; 0 makes it 10, Enter goes on"
    program.type("6")
    assert (program.stored(table.days[1]).pain_average, program.stored(table.days[1]).pain_worst) == (1, 6)
    program.press(Qt.Key.Key_Left, Qt.Key.Key_Delete)
    assert program.stored(table.days[1]).pain_worst is None
    # What was scrolled away is brought back first: no key changes what nobody sees.
    grid.go_to(2, 0)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    program.window.resize(1024, 400)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    program.type("8")
    assert program.stored(table.days[2]).is_empty
    assert paper.line.text().startswith("Nothing was changed: it was out of sight.")
    program.type("8")
    assert program.stored(table.days[2]).pain_average == 8
    # Tab goes from cell to cell; Escape leaves.
    grid.go_to(1, 1)
    program.press(Qt.Key.Key_Tab)
    assert grid.currentIndex().column() == 2
    program.press(Qt.Key.Key_Backtab)
    assert grid.currentIndex().column() == 1
    program.press(Qt.Key.Key_Escape)
    assert paper.done_button.hasFocus()
    paper.first.line.setFocus()
    paper.first.line.selectAll()
    program.type((TODAY + timedelta(days=1)).isoformat())
    program.press(Qt.Key.Key_Return)
    assert paper.line.text() == "The first day on the sheet must be a day up to today."
    assert table.days[0] == TODAY - timedelta(days=13)


def test_a_helper_is_told_of_until_the_switch_is_off(program: Program) -> None:
    window = program.start()
    bar = next(iter(window.findChildren(HelperBar)))
    box = next(box for box in window.today.findChildren(TickBox) if box.text().startswith("Somebody else writes"))
    assert not bar.isVisible()
    program.qtbot.waitUntil(box.isVisible)
    window.today.bring_into_sight(box)
    program.click(box)
    assert bar.isVisible()
    window.today.focus_first()
    program.press("4")
    assert program.stored(TODAY).by_helper
    page = open_grid(program)
    assert page.paper is not None
    assert page.paper.helper_box.isChecked()
    program.type("3")
    day = page.paper.table.days[0]
    assert (program.stored(day).from_paper, program.stored(day).by_helper) == (True, True)
    QTest.mouseClick(page.paper.helper_box, Qt.MouseButton.LeftButton)
    assert not program.session.helper.is_on
    assert not bar.isVisible()
    assert not box.isChecked()
    page.paper.grid.setFocus()
    program.type("5")
    with closing(Repository(program.path, program.clock)) as diary:
        changes = diary.changes(Kind.DAY, day.isoformat())
    assert [change.entered.helper for change in changes] == [True, False]
