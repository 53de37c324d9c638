"""The Relief page on a real diary: choosing an infusion, reading days out, keeping up with answers."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.wording import phrase
from tests.factories import NOW, TODAY
from ui.in_sight.sight import Sight
from ui.look.theme import theme
from ui.relief import work
from ui.relief.page import ReliefPage, ReliefView
from ui.relief.table_model import DATE, DAY, FITTED, PAIN, RELIEF, ReliefTable
from ui.relief.table_view import ReliefTableView
from ui.words.text import show, use_year

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.relief.figure import ReliefFigure
    from ui.session import Session


class Diary:
    """Writes a diary through the session, each day on its own evening."""

    def __init__(self, session: Session, clock: FixedClock) -> None:
        self.session, self._clock = session, clock

    def pain(self, back: int, score: int, *, late: int = 0) -> None:
        """Answer a day's average; `late` days afterwards."""
        self._clock.moment = NOW - timedelta(days=back - late) + timedelta(hours=12)
        self.session.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, score)
        self._clock.moment = NOW
        self.session.outlook.refresh()  # the one under way is for the evening of that day

    def infusion(self, first: int, last: int) -> Infusion:
        """Record a course by how many days ago it began and ended."""
        stored = self.session.records.save_infusion(
            Infusion(TODAY - timedelta(days=first), TODAY - timedelta(days=last))
        )
        assert stored is not None
        return stored

    def two_courses(self) -> None:
        """Pain of 7 and 8, a course 60 days ago that faded, a course 12 days ago; gaps and a late day since."""
        for back in range(90, 16, -1):
            held = 45 <= back <= 58
            self.pain(back, 3 if held else 7 + back % 2)
        self.infusion(60, 59)
        self.infusion(16, 12)
        for back, score in ((11, 2), (10, 0), (8, 3), (7, 2), (6, 3), (5, 4), (3, 3), (2, 4), (1, 3)):
            self.pain(back, score, late=3 if back == 8 else 0)


@pytest.fixture
def diary(session: Session, clock: FixedClock) -> Diary:
    return Diary(session, clock)


def opened(qtbot: QtBot, session: Session) -> ReliefPage:
    """The page on the screen, its figure worked out, nothing of the diary's writing under way."""
    with qtbot.waitSignal(session.suggestion_ready, timeout=20_000):
        session.outlook.refresh()
    page = ReliefPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    with qtbot.waitExposed(page):
        page.show()
    if session.reading.infusions():
        qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    return page


def cells(page: ReliefPage, column: int) -> dict[int, str]:
    """A column of the table by days since the infusion."""
    model = page.table_card.view.relief
    return {row.since: model.index(n, column).data() for n, row in enumerate(model.rows)}


def test_without_an_infusion_one_sentence_and_one_action(qtbot: QtBot, session: Session) -> None:
    page = ReliefPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(session.suggestion_ready, timeout=20_000):
        session.outlook.refresh()
    page.show()
    assert page.state_card.sentence.text() == "No infusion is recorded yet."
    qtbot.waitUntil(page.state_card.action.isVisible)
    assert not page.chart_card.isVisible()
    assert not page.table_card.isVisible()
    with qtbot.waitSignal(page.state_card.infusion_wanted):
        QTest.mouseClick(page.state_card.action, Qt.MouseButton.LeftButton)


def test_a_damaged_file_is_said_once_in_each_view_and_no_card_waits_for_ever(
    qtbot: QtBot, session: Session, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.infusion(16, 12)
    monkeypatch.setattr(work, "relief_work", lambda *_asked: lambda: None)  # as where nothing can be read
    page = ReliefPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    session.check.take_faults([phrase("something in the file can't be read.")])
    assert not page.chart_card.isVisible()
    for view in ReliefView:
        page.open_view(view)
        shown = [text.text() for text in page.findChildren(QLabel) if text.isVisible()]
        assert "This can't be worked out while the diary file is damaged." in shown
        assert not any(text.startswith("Working it out") for text in shown)
    assert page.state_card.height() < 200


def test_the_page_hands_the_focus_on_to_what_can_be_done(qtbot: QtBot, session: Session) -> None:
    page = ReliefPage(session)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    session.outlook.refresh()
    qtbot.waitUntil(page.state_card.action.hasFocus, timeout=20_000)


def test_an_existing_suggestion_is_shown_at_once(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.suggestion_ready, timeout=20_000):
        session.outlook.refresh()
    page = ReliefPage(session)
    qtbot.addWidget(page)
    assert page.state_card.sentence.text() == "No infusion is recorded yet."


def test_the_newest_infusion_comes_first(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert page.title.text() == "Relief since infusion 2"
    assert page.subtitle.text().startswith("12 days · your level before: ")
    assert page.subtitle.text().endswith("of 10 · 9 of 12 days recorded, 1 late")
    assert page.chart_card.sentence.text().startswith("Relief began at about ")
    assert page.chart_card.chart.accessibleDescription() == page.chart_card.sentence.text()
    assert page.chart_card.chart.accessibleName() == "Relief since infusion 2"
    assert [page.chooser.choice.itemText(n) for n in range(2)] == [
        "Infusion 2: 6–10 November 2026",
        "Infusion 1: 23–24 September 2026",
    ]


def test_the_table_says_what_the_chart_shows(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert page.figure is not None
    pain, relief, fitted = cells(page, PAIN), cells(page, RELIEF), cells(page, FITTED)
    assert (pain[1], pain[2], pain[3], pain[4]) == ("2", "0", "–", "3 late")
    assert relief[2] == "100\u00a0%"
    assert relief[3] == "–"
    assert relief[-8].startswith(("−", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0"))
    assert pain[13] == relief[13] == ""
    assert fitted[13].endswith("%)")
    assert fitted[0] == ""
    assert cells(page, DAY)[-4] == "−4"
    assert cells(page, DATE)[12] == "Sun 22 Nov"
    assert max(fitted) == page.figure.band[-1].since
    drawn = {day for item in ("recorded", "late") for day in getattr(page.chart_card.chart, item).getData()[0]}
    assert drawn == {since for since, text in relief.items() if text not in ("–", "")}


def test_previous_and_next_and_the_list_choose_an_infusion(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert not page.chooser.next.isEnabled()
    QTest.mouseClick(page.chooser.previous, Qt.MouseButton.LeftButton)
    assert page.title.text() == "Relief after infusion 1"
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    assert page.chooser.choice.currentIndex() == 1
    assert not page.chooser.previous.isEnabled()
    assert "fell below 30\u00a0% between" in page.chart_card.sentence.text()
    QTest.mouseClick(page.chooser.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.title.text() == "Relief since infusion 2", timeout=20_000)
    page.chooser.choice.setFocus()
    QTest.keyClick(page.chooser.choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.title.text() == "Relief after infusion 1", timeout=20_000)


def test_days_of_another_year_are_told_with_their_year(
    qtbot: QtBot, session: Session, diary: Diary, clock: FixedClock
) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert "2026" not in page.chart_card.sentence.text()
    clock.moment = NOW + timedelta(days=365)
    page.choose(1)
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    assert page.chart_card.sentence.text().count(" 2026") == 2
    assert cells(page, DATE)[12] == "6 Oct 2026"
    QTest.keyClick(page.chart_card.chart, Qt.Key.Key_Left)
    assert "November 2026" in page.chart_card.readout.text()
    clock.moment = NOW
    page.refresh()
    qtbot.waitUntil(lambda: cells(page, DATE)[12] == "Tue 6 Oct", timeout=20_000)


def test_a_session_knows_the_running_year_from_the_start(session: Session) -> None:
    assert show(TODAY) == "22 November"
    assert show(TODAY.replace(year=2025)) == "22 November 2025"
    use_year(2027)
    assert show(TODAY) == "22 November 2026"
    assert session.today() == TODAY


def test_one_infusion_needs_no_choice(qtbot: QtBot, session: Session, diary: Diary) -> None:
    for back in range(30, 4, -1):
        diary.pain(back, 7)
    diary.infusion(4, 4)
    page = opened(qtbot, session)
    assert not page.chooser.choice.isVisible()


def test_an_answer_moves_the_chart_while_the_page_is_open(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    diary.pain(9, 10)
    qtbot.waitUntil(lambda: cells(page, PAIN)[3] == "10", timeout=20_000)
    assert 3 in page.chart_card.chart.recorded.getData()[0]


def test_a_hidden_page_works_nothing_out_and_catches_up(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    page.hide()
    before = page.figure
    with qtbot.waitSignal(session.suggestion_ready, timeout=20_000):
        diary.pain(9, 10)
    assert page.figure is before
    page.show()
    qtbot.waitUntil(lambda: cells(page, PAIN)[3] == "10", timeout=20_000)


def test_a_new_infusion_is_followed_and_a_removed_one_left(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    third = diary.infusion(0, 0)
    qtbot.waitUntil(lambda: page.title.text() == "Relief since infusion 3", timeout=20_000)
    session.records.save_infusion(replace(third, removed=True))
    qtbot.waitUntil(lambda: page.title.text() == "Relief since infusion 2", timeout=20_000)


def test_a_superseded_choice_is_never_shown(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    titles: list[str] = []
    page.working.done.connect(lambda found: titles.append(str(found.number)))
    page.choose(1)
    page.choose(None)
    qtbot.waitUntil(lambda: titles != [], timeout=20_000)
    assert titles == ["2"]


def test_while_another_infusion_is_worked_out_nothing_of_the_last_one_is_said(
    qtbot: QtBot, session: Session, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    said: list[str] = []
    monkeypatch.setattr(page, "announce", said.append)
    held, relief_work = threading.Event(), work.relief_work

    def slow(of: Session, number: int | None) -> Callable[[], ReliefFigure | None]:
        compute = relief_work(of, number)
        return lambda: compute() if held.wait(20) else None

    monkeypatch.setattr(work, "relief_work", slow)
    page.chooser.choice.setFocus()
    page.choose(1)
    assert page.title.text() == "Relief after infusion 1"
    assert page.subtitle.text() == ""
    assert page.chart_card.sentence.text() == "Working it out …"
    assert page.figure is None
    assert page.chart_card.chart.figure is None
    assert page.chart_card.chart.getPlotItem().getAxis("bottom")._tickLevels == [[]]  # noqa: SLF001 - pyqtgraph
    assert page.chart_card.readout.text() == ""
    assert page.table_card.view.relief.rowCount() == 0
    assert page.chart_card.chart.isVisible(), "nothing moves meanwhile"
    assert said == []
    held.set()
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    assert page.figure is page.chart_card.chart.figure
    assert said == [f"Relief after infusion 1. {page.chart_card.sentence.text()}"]
    assert page.chooser.choice.hasFocus()


def test_an_answer_keeps_the_chart_while_it_is_worked_out(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    page.chart_card.chart.setFocus()
    page.refresh()
    assert page.figure is not None
    assert page.chart_card.chart.figure is page.figure
    assert page.title.text() == "Relief since infusion 2"


def test_keys_on_the_chart_read_days_out(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    chart, readout = page.chart_card.chart, page.chart_card.readout
    chart.setFocus()
    assert readout.text() == page.chart_card.hint
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert readout.text().startswith("Day 12, 22 November. Nothing recorded. Fitted ")
    for _ in range(8):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert readout.text().startswith("Day 4, 14 November. Pain 3, relief ")
    assert "entered late" in readout.text()
    view = page.table_card.view
    assert view.relief.rows[view.currentIndex().row()].since == 4
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "Forecast " in readout.text()


def test_the_table_moves_the_charts_cursor(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    view = page.table_card.view
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    assert page.chart_card.chart.current_row() is None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    row = page.chart_card.chart.current_row()
    assert row is not None
    assert row.since == 11
    assert page.chart_card.readout.text().startswith("Day 11, ")


def test_the_table_has_the_room_that_its_days_and_the_size_of_the_text_need(
    qtbot: QtBot, session: Session, diary: Diary
) -> None:
    view = ReliefTableView()
    qtbot.addWidget(view)
    heads = view.figures_width
    diary.two_courses()
    page = opened(qtbot, session)
    view.show_rows(page.table_card.view.relief.rows, 0)
    days = view.figures_width
    assert days > heads
    theme().set_scale(2.0)
    assert view.figures_width > 1.5 * days


def test_tab_leaves_the_table(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    view = page.table_card.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_too_few_days_before_are_said_and_no_chart_is_drawn(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.infusion(10, 9)
    for back in range(8, 0, -1):
        diary.pain(back, 3)
    page = opened(qtbot, session)
    assert page.chart_card.sentence.text().startswith("Relief can't be shown: 0 of the 30 days")
    assert "fill them in" in page.chart_card.advice.text()
    assert not page.chart_card.chart.isVisible()
    assert cells(page, PAIN)[1] == "3"
    assert cells(page, RELIEF)[1] == "–"


def gap_below_chart(page: ReliefPage) -> int:
    """Pixels between the chart's card and the table that stands below it."""
    content = page.widget()
    assert content is not None
    upper, lower = page.chart_card, page.table_card
    return lower.mapTo(content, QPoint(0, 0)).y() - upper.mapTo(content, QPoint(0, upper.height())).y()


def test_a_refusal_leaves_no_hole_above_the_table(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.infusion(2, 2)
    page = opened(qtbot, session)
    page.resize(828, 1100)
    qtbot.waitUntil(lambda: is_stacked(page))
    assert not page.chart_card.chart.isVisible()
    qtbot.waitUntil(lambda: gap_below_chart(page) == page.columns.spacing())
    assert page.table_card.height() > page.table_card.minimumSizeHint().height()


def test_tab_before_the_figure_is_there_leaves_the_focus_in_sight(
    qtbot: QtBot, session: Session, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.two_courses()
    held, relief_work = threading.Event(), work.relief_work

    def slow(of: Session, number: int | None) -> Callable[[], ReliefFigure | None]:
        compute = relief_work(of, number)
        return lambda: compute() if held.wait(20) else None

    monkeypatch.setattr(work, "relief_work", slow)
    page = ReliefPage(session)
    qtbot.addWidget(page)
    Sight(page)
    page.resize(780, 520)
    with qtbot.waitActive(page):
        page.show()
    view = page.table_card.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    held.set()
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)

    def is_in_sight() -> bool:
        top = view.mapTo(page.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + min(view.height(), page.viewport().height()) <= page.viewport().height()

    qtbot.waitUntil(lambda: page.chart_card.chart.isVisible() and page.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(is_in_sight)


def test_within_a_course_and_with_nothing_since(qtbot: QtBot, session: Session, diary: Diary) -> None:
    for back in range(30, 6, -1):
        diary.pain(back, 7)
    running = diary.infusion(2, -2)
    page = opened(qtbot, session)
    assert page.chart_card.sentence.text() == "The course runs until 24 November; relief is counted from that day."
    assert page.subtitle.text().startswith("day 3 of a course of 5 days")
    assert not page.chart_card.chart.isVisible()
    session.records.save_infusion(replace(running, last_day=TODAY - timedelta(days=1)))
    qtbot.waitUntil(lambda: "Nothing is recorded" in page.chart_card.sentence.text(), timeout=20_000)


def test_the_day_that_ends_is_followed(qtbot: QtBot, session: Session, diary: Diary, clock: FixedClock) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    clock.moment = NOW + timedelta(days=1)
    with qtbot.waitSignal(session.suggestion_ready, timeout=20_000):
        session.outlook.refresh()
    qtbot.waitUntil(lambda: page.subtitle.text().startswith("13 days"), timeout=20_000)


def is_stacked(page: ReliefPage) -> bool:
    """Whether the table stands below the chart."""
    content = page.widget()
    assert content is not None
    top = page.table_card.mapTo(content, page.table_card.rect().topLeft()).y()
    return top > page.chart_card.mapTo(content, page.chart_card.rect().bottomLeft()).y()


def test_the_columns_stack_when_narrow_and_nothing_is_cut_off(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    for width, scale in ((828, 1.0), (1100, 1.0), (780, 2.0), (1036, 2.0)):
        theme().set_scale(scale)
        page.resize(width, 700)
        content = page.widget()
        assert content is not None
        qtbot.waitUntil(lambda: is_stacked(page) == page.is_narrow)
        assert content.minimumSizeHint().width() <= page.viewport().width()
        header = page.table_card.view.horizontalHeader()
        assert header.length() <= page.table_card.view.viewport().width() + 1


def test_no_label_reads_markup(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    labels = page.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_model_keeps_qts_rules(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert page.figure is not None
    model = ReliefTable()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(page.figure.rows())
    assert model.rowCount() == len(page.figure.rows())
    late = next(n for n, row in enumerate(model.rows) if row.late and row.since > 0)
    said = model.index(late, PAIN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "3, entered late"
    missing = next(n for n, row in enumerate(model.rows) if row.since == 3)
    assert model.index(missing, PAIN).data(Qt.ItemDataRole.AccessibleTextRole) == "nothing recorded"
    model.show_rows(())
    assert model.rowCount() == 0
