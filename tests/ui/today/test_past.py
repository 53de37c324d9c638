"""A past day can't be taken for today: the way to today, the heading that stays, the tint and the words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.errors import CannotOpenError
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from tests.ui.today.today_page import click
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.look import theme
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.look.theme import Theme
    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE
OLD = TODAY - timedelta(days=34)


def press(key: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    if isinstance(key, str):
        QTest.keyClicks(focused, key)
    else:
        QTest.keyClick(focused, key, modifiers)


def open_from_diary(window: MainWindow, day: date) -> None:
    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    diary.choose(day)
    click(diary.panel.open_button)
    assert window.today.day == day


def is_at_the_top(window: MainWindow) -> bool:
    focused = QApplication.focusWidget()
    average = window.today.rows[AVERAGE]
    at_average = focused is not None and (focused is average or average.isAncestorOf(focused))
    return at_average and window.today.verticalScrollBar().value() == 0


@pytest.mark.parametrize("by_key", [True, False], ids=["Ctrl+1", "rail"])
def test_today_leads_to_today_at_the_top(window: MainWindow, session: Session, *, by_key: bool) -> None:
    session.answers.give(OLD, AVERAGE, 8)
    open_from_diary(window, OLD)
    window.today.verticalScrollBar().setValue(400)
    window.open_page(Destination.DIARY)
    if by_key:
        press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    else:
        click(window.rail.button(Destination.TODAY))
    assert window.today.day == TODAY
    assert is_at_the_top(window)
    press("3")
    assert (session.reading.day(OLD).pain_average, session.reading.day(TODAY).pain_average) == (8, 3)


def test_today_leads_to_today_from_a_past_day_too(window: MainWindow, session: Session) -> None:
    session.answers.give(OLD, AVERAGE, 8)
    assert window.today.parts is not None
    for way in (window.rail.button(Destination.TODAY), None, window.today.parts.picker.today_button):
        open_from_diary(window, OLD)
        window.today.verticalScrollBar().setValue(400)
        if way is None:
            press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        else:
            click(way)
        assert window.today.day == TODAY
        assert is_at_the_top(window)
    assert [day.date for day in session.reading.days()] == [OLD]


def test_today_is_the_day_that_runs_now(window: MainWindow, clock: FixedClock) -> None:
    window.open_page(Destination.INFUSIONS)
    clock.moment = NOW + timedelta(days=1)
    click(window.rail.button(Destination.TODAY))
    assert window.today.day == TODAY + timedelta(days=1)
    assert not window.today.is_past


def test_where_the_running_day_is_not_known_the_page_says_why(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_day(OLD)
    session.outlook.wait()
    QApplication.processEvents()  # what was worked out is shown, before the running day is asked for in vain

    def refuse() -> date:
        raise CannotOpenError.of("The file is gone.")

    monkeypatch.setattr(session, "today", refuse)
    window.today.go_to_today()
    assert window.today.notice is not None
    assert window.today.notice.text.text() == "The file is gone."


def test_date_saved_and_picker_stay_in_sight_while_the_cards_scroll(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    parts = window.today.parts
    assert parts is not None
    QTest.mouseClick(window.today.rows[AVERAGE].button(4), Qt.MouseButton.LeftButton)
    bar = window.today.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    assert session.reading.day(TODAY).pain_average == 4
    for widget in (window.today.title, window.today.saved, parts.picker.previous, parts.picker.calendar_button):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert widget.visibleRegion().boundingRect() == widget.rect()
        assert window.rect().contains(place)
        below = window.today.viewport().mapTo(window, QPoint(0, 0)).y()
        assert place.bottom() < below


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1024, 2.0), (940, 2.0)])
def test_the_heading_is_as_high_as_what_stands_on_it(
    qtbot: QtBot, window: MainWindow, look: Theme, width: int, scale: float
) -> None:
    look.set_scale(scale)
    window.resize(width, 760)
    page = window.today
    head = page.head
    assert head is not None
    for day in (TODAY, OLD, TODAY - timedelta(days=400)):
        window.open_day(day)
        qtbot.waitUntil(lambda: head.height() == page.viewport().y() and head.width() == page.viewport().width())
        labels = [one for one in head.findChildren(QLabel) if one.isVisible() and one.text()]
        qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))  # noqa: B023
        assert head.height() < window.height() / 2


def test_a_fault_is_said_where_it_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    window.today.verticalScrollBar().setValue(500)
    window.today.say("The disk is full.")
    notice = window.today.notice
    assert notice is not None
    qtbot.waitUntil(lambda: notice.visibleRegion().boundingRect() == notice.rect())
    assert window.today.viewport().y() > notice.mapTo(window.today, QPoint(0, notice.height())).y()


@pytest.mark.parametrize(
    ("back", "title"),
    [
        (0, "Sunday 22 November"),
        (1, "Saturday 21 November, yesterday"),
        (2, "Friday 20 November, 2 days ago"),
        (31, "Thursday 22 October, 31 days ago"),
        (400, "Saturday 18 October 2025, 400 days ago"),
        (-1, "Monday 23 November, not begun yet"),
    ],
)
def test_the_title_names_the_day_and_how_long_ago_it_was(window: MainWindow, back: int, title: str) -> None:
    window.today.open_day(TODAY - timedelta(days=back))
    assert window.today.title.text() == title


def test_a_past_day_is_asked_about_in_the_past(window: MainWindow) -> None:
    window.open_day(OLD)
    assert window.today.parts is not None
    parts, now = window.today.parts, window.today.rows[DayItem.PAIN_NOW]
    said = [one.text() for one in window.today.findChildren(QLabel) if one.isVisible()]
    assert not [text for text in said if "24 hours" in text or "today?" in text or text == "Right now"]
    assert "Pain on that day" in said
    assert now.question == now.caption().text() == "When that day ended"
    assert now.accessibleName() == "When that day ended: not answered"
    assert now.button(3).accessibleName().startswith("When that day ended")
    assert parts.cards.perception.row.caption().text() == "Did anything feel changed or unreal that day?"
    assert parts.cards.dreams.fold.text() == "Dreams of the night before"
    assert parts.picker.today_button.isVisible()
    window.open_page(Destination.TODAY)
    assert now.question == now.caption().text() == "Right now"
    assert now.button(3).accessibleName().startswith("Right now")
    assert parts.cards.dreams.fold.text() == "Last night's dreams"
    assert window.today.pain_card.title.text() == "Pain in the last 24 hours"
    assert not parts.picker.today_button.isVisible()


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_a_past_day_has_another_ground_and_a_band_that_needs_no_colour(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    theme.install(theme.Theme(name))

    def picture(x: int, y: int) -> str:
        return window.today.grab().toImage().pixelColor(x, y).name()

    tokens = theme.load_tokens(name)
    margin = window.today.viewport().y() + 40
    window.open_day(TODAY)
    assert picture(4, margin) == tokens.bg.lower()
    assert picture(200, 3) == tokens.bg.lower()
    window.open_day(OLD)
    qtbot.waitUntil(lambda: picture(4, margin) == tokens.past.lower())
    assert picture(200, 3) == tokens.warn.lower()
    window.open_page(Destination.TODAY)
    qtbot.waitUntil(lambda: picture(4, margin) == tokens.bg.lower())
    assert picture(200, 3) == tokens.bg.lower()


@pytest.mark.parametrize("width", [1024, 1120])  # "Saved" and "Undo" would have the title go on in a second line
def test_an_answer_on_a_past_day_moves_nothing_below_the_heading(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    window.open_day(TODAY - timedelta(days=1))
    row = window.today.rows[AVERAGE]
    for _ in range(3):  # due lines, columns and heading find their places one after the other
        QApplication.processEvents()
    before = row.mapTo(window, QPoint()).y()
    click(row.button(7))
    qtbot.waitUntil(lambda: window.today.saved.text().startswith("✓"))
    for _ in range(3):
        QApplication.processEvents()
    assert row.mapTo(window, QPoint()).y() == before
