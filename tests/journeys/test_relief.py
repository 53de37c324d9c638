"""Relief, looked at: what if another threshold had been agreed on, and how often the diary was right."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from diary.assessing import outlook_on
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.relief.page import ReliefPage

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.program import Program

WAIT = 20_000
PAIN = [3] * 14 + [4] * 7 + [5] * 7
"""Average pain on the days after each infusion, where it was 7 or 8 before; then it is so again."""


def lived(program: Program) -> None:
    """Four months with an infusion 80 and one 15 days ago, an entry each evening.

    Two weeks after each, what the diary says is kept, as the window does it.
    """
    writer = Repository(program.path, program.clock)
    for back in range(110, -1, -1):
        day, since = TODAY - timedelta(days=back), 15 - back if back <= 15 else 80 - back
        program.clock.moment = NOW.replace(hour=21) - timedelta(days=back)
        writer.answer(day, DayItem.PAIN_AVERAGE, PAIN[since - 1] if 1 <= since <= len(PAIN) else 7 + back % 2)
        if since == 0:
            writer.save_infusion(Infusion(day, day))
        if since == 14:
            assert writer.keep_suggestion(outlook_on(writer).suggestion)
    writer.close()


def relief_page(program: Program) -> ReliefPage:
    """The page as Control and 2 open it, with all that it works out."""
    program.press_with_control(Qt.Key.Key_2)
    page = program.window.page(Destination.RELIEF)
    assert isinstance(page, ReliefPage)
    wait_for(program, page)
    return page


def wait_for(program: Program, page: ReliefPage) -> None:
    program.qtbot.waitUntil(lambda: page.figure is not None and len(page.figure.what_ifs) > 0, timeout=WAIT)


def stored_settings(path: Path, program: Program) -> Settings:
    other = Repository(path, program.clock)
    try:
        return other.settings
    finally:
        other.close()


def test_another_threshold_is_looked_at_by_keyboard_and_nothing_is_changed(program: Program) -> None:
    lived(program)
    program.start()
    page = relief_page(program)
    card, stands = page.chart_card, page.state_card.sentence.text()
    said, marked = card.sentence.text(), page.table_card.view.relief.marked
    what_if = card.what_if
    assert not what_if.back.isVisible()
    what_if.slider.setFocus()
    program.press(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert card.sentence.text().startswith("What if the threshold were 45\u00a0%? Relief began at about ")
    assert "45\u00a0%" in card.sentence.text().split("? ")[1]
    assert card.chart.accessibleDescription() == card.sentence.text()
    assert what_if.note.text() == "Your threshold is 30\u00a0%. Nothing is changed by looking."
    assert page.table_card.view.relief.marked != marked
    assert page.state_card.sentence.text() == stands
    program.press(Qt.Key.Key_Home)
    assert card.sentence.text().startswith("What if the threshold were 20\u00a0%? ")
    program.press(Qt.Key.Key_End)
    assert card.sentence.text().startswith("What if the threshold were 60\u00a0%? ")
    assert what_if.back.text() == "Back to 30\u00a0%"
    program.click(what_if.back)
    assert card.sentence.text() == said
    assert page.table_card.view.relief.marked == marked
    assert what_if.slider.hasFocus(), "the button that goes away hands the keyboard back"
    assert stored_settings(program.path, program) == Settings()


def test_a_look_ends_with_another_infusion_and_works_for_an_earlier_one(program: Program) -> None:
    lived(program)
    program.start()
    page = relief_page(program)
    what_if = page.chart_card.what_if
    what_if.slider.setFocus()
    program.press(Qt.Key.Key_End)
    program.click(page.chooser.previous)
    assert what_if.slider.value() == 30
    assert not what_if.back.isVisible()
    wait_for(program, page)
    assert page.title.text() == "Relief after infusion 1"
    what_if.slider.setFocus()
    program.press(Qt.Key.Key_Right)
    assert page.chart_card.sentence.text().startswith("What if the threshold were 31\u00a0%? Relief began at about ")
    assert "fell below 31\u00a0%" in page.chart_card.sentence.text()


def test_what_was_said_and_what_happened_is_read_in_card_chart_and_table(program: Program) -> None:
    lived(program)
    program.start()
    page = relief_page(program)
    card, chart = page.record_card, page.chart_card.chart
    program.qtbot.waitUntil(card.view.isVisible, timeout=WAIT)
    assert card.summary.text().startswith("The one range given at two weeks so far ")
    newest, first = card.view.lines.lines
    assert newest.heading == "Infusion 2: still open"
    assert first.sentences.startswith(
        "Two weeks after infusion 1 the diary said that relief was likely to fade between "
    )
    assert "Relief faded about " in first.sentences
    assert "Said on day 14" not in chart.accessibleDescription()
    card.view.setFocus()
    program.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: chart.lanes.marks is not None, timeout=WAIT)
    assert page.title.text() == "Relief after infusion 1"
    assert chart.hasFocus()
    program.press(Qt.Key.Key_Home)
    marks = chart.lanes.marks
    assert marks is not None
    assert marks.faded_on is not None
    program.press(*[Qt.Key.Key_Right] * (marks.faded_on - chart.rows[0].since))
    assert "Relief fell below 30\u00a0% about here, " in page.chart_card.readout.text()
    assert page.table_card.record.text() in chart.accessibleDescription()
    assert page.table_card.record.text().startswith("Said on day 14: fading between ")
