"""The clinic's checklist: typed with an appointment, ticked off there and on Today, offered for the next one.

Every stored row is read through another repository.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.model.records.infusion import Infusion
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.today.due import DueEntry, Matter

if TYPE_CHECKING:
    from tests.journeys.program import Program
    from ui.today.checklist import TodayChecklist

FIRST = TODAY + timedelta(days=3)
LINES = ["Nothing to eat from midnight", "Lift home: Ann"]


def stored(program: Program) -> list[str | None]:
    with closing(Repository(program.path, program.clock)) as other:
        return [infusion.checklist for infusion in other.infusions()]


def infusions_page(program: Program) -> InfusionsPage:
    program.window.open_page(Destination.INFUSIONS)
    page = program.window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    return page


def on_today(program: Program) -> TodayChecklist:
    program.window.open_page(Destination.TODAY)
    assert program.window.checklist is not None
    return program.window.checklist


def due(program: Program) -> list[DueEntry]:
    assert program.window.due is not None
    return [entry for entry in program.window.due.line.entries if entry.matter is Matter.PLANNED]


def is_marked(program: Program) -> bool:
    return program.window.rail.button(Destination.INFUSIONS).accessibleDescription() != ""


def plan(program: Program, first: str) -> InfusionsPage:
    """Begin a new infusion, up to its checklist."""
    page = infusions_page(program)
    program.click(page.first_button if page.first_button.isVisible() else page.add_button)
    assert not page.form.inputs.checklist.isVisible()  # no day stands there yet
    program.type(first)
    assert page.form.inputs.checklist.isVisible()
    return page


def test_from_the_appointment_to_the_next_one(program: Program) -> None:
    program.start()
    page = plan(program, FIRST.isoformat())
    assert not page.form.inputs.same_checklist.isVisible()  # there is none to offer
    page.form.inputs.checklist.setFocus()
    program.press(f" {LINES[0]}", Qt.Key.Key_Return, Qt.Key.Key_Return, LINES[1])
    program.click(page.form.save)
    assert stored(program) == [f"[ ] {LINES[0]}\n[ ] {LINES[1]}"]
    program.click(page.checklist.rows[0].box)
    assert stored(program) == [f"[x] {LINES[0]}\n[ ] {LINES[1]}"]

    checklist = on_today(program)
    (entry,) = due(program)
    assert entry.sentence == "Your infusion is planned for 25 November. 1 line of your checklist is open."
    assert is_marked(program)
    assert not checklist.card.isVisible()  # quiet until it is asked for
    program.click(entry.button)
    assert program.focused() is checklist.card.rows[1].box
    program.press(Qt.Key.Key_Space)
    assert stored(program) == [f"[x] {LINES[0]}\n[x] {LINES[1]}"]
    assert program.focused() is checklist.card.rows[1].box
    assert due(program)[0].sentence.endswith("Everything on your checklist is ticked off.")
    assert not is_marked(program)
    program.press_with_control(Qt.Key.Key_Z)
    assert stored(program) == [f"[x] {LINES[0]}\n[ ] {LINES[1]}"]
    assert not checklist.card.rows[1].box.isChecked()
    assert program.window.undoing is not None
    assert program.window.undoing.bar.text.text() == "Undone: checklist for 25 November 2026, changed."

    program.clock.moment = NOW + timedelta(days=4)
    on_today(program)
    program.window.today.roll_over()
    program.qtbot.waitUntil(lambda: not checklist.card.isVisible())
    assert [entry.sentence for entry in due(program)] == [
        "This infusion was planned for 25 November. Did it take place?"
    ]
    assert program.window.planned is not None
    program.click(program.window.planned.questions.asked[0].yes)
    page = plan(program, (FIRST + timedelta(days=40)).isoformat())
    assert page.form.inputs.same_checklist.text.text() == " · ".join(LINES)
    program.click(page.form.inputs.same_checklist.button)
    program.click(page.form.save)
    assert stored(program) == [f"[x] {LINES[0]}\n[ ] {LINES[1]}", f"[ ] {LINES[0]}\n[ ] {LINES[1]}"]
    assert due(program) == []  # not near yet


def planned(program: Program) -> Infusion:
    """An appointment with a checklist, written down the day before."""
    infusion = Infusion(FIRST, FIRST, checklist="[ ] a\n[x] " + "a long line that goes on " * 12)
    with closing(Repository(program.path, program.clock)) as diary:
        kept, _ = diary.save_infusion(infusion)
    return kept


def test_it_is_put_away_and_its_words_can_be_clicked(program: Program) -> None:
    planned(program)
    program.start()
    checklist = on_today(program)
    program.click(due(program)[0].button)
    row = checklist.card.rows[1]
    assert row.text.height() > row.box.height()  # in several lines
    QTest.mouseClick(row.text, Qt.MouseButton.LeftButton)
    assert [line[:3] for line in str(stored(program)[0]).split("\n")] == ["[ ]", "[ ]"]
    program.click(checklist.card.close_button)
    assert not checklist.card.isVisible()
    assert program.window.today.pain_card.isAncestorOf(program.focused())


def test_what_can_not_be_written_is_not_ticked(program: Program) -> None:
    kept = planned(program)
    program.start()
    checklist = on_today(program)
    program.click(due(program)[0].button)
    page = infusions_page(program)
    with closing(Repository(program.path, program.clock)) as other:
        other.save_infusion(replace(kept, clinic="elsewhere"))
    program.click(page.checklist.rows[0].box)
    assert stored(program)[0] == kept.checklist
    assert not page.checklist.rows[0].box.isChecked()
    program.path.rename(program.path.with_name("stick.db"))
    on_today(program)
    program.click(checklist.card.rows[0].box)
    assert not checklist.card.rows[0].box.isChecked()
    assert program.window.today.notice is not None
    assert program.window.today.notice.text.text().startswith("Not saved")
