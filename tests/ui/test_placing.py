"""The window fits the screen's free area, stands where it was left, and comes back into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.destinations import Destination
from ui.look.theme import theme
from ui.look.tokens import SCALES
from ui.main_window import MainWindow
from ui.placing import FRAME, Placing, within
from ui.remembered import Remembered, recall, remember

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def closed(qtbot: QtBot, session: Session) -> MainWindow:
    """The window, not yet shown."""
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made


def free() -> QRect:
    """The free area of the test's one screen, 800 by 800."""
    return QGuiApplication.primaryScreen().availableGeometry()


def test_a_window_that_would_not_fit_opens_maximised(closed: MainWindow) -> None:
    Placing(closed).show(Remembered())
    assert closed.isMaximized()
    assert free().contains(closed.frameGeometry())


def test_it_stands_where_it_was_left(closed: MainWindow) -> None:
    placing = Placing(closed)
    placing.show(Remembered(place=(30, 60, 700, 500)))
    placing.watch()
    assert not closed.isMaximized()
    assert closed.geometry() == QRect(30, 60, 700, 500)


def test_a_remembered_place_larger_than_the_screen_shrinks(closed: MainWindow) -> None:
    Placing(closed).show(Remembered(place=(0, 0, 3000, 2000)))
    assert not closed.isMaximized()
    assert closed.size() == free().size() - FRAME


@pytest.mark.parametrize("place", [(5000, 5000, 700, 500), (-690, 10, 700, 500), (700, 780, 700, 500)])
def test_a_remembered_place_out_of_sight_comes_back(closed: MainWindow, place: tuple[int, int, int, int]) -> None:
    Placing(closed).show(Remembered(place=place))
    assert free().contains(closed.frameGeometry())


def test_a_window_out_of_sight_comes_back_when_the_screens_change(qtbot: QtBot, closed: MainWindow) -> None:
    placing = Placing(closed)
    placing.show(Remembered(place=(30, 60, 700, 500)))
    placing.watch()
    closed.move(2000, -300)
    screen = QGuiApplication.primaryScreen()
    screen.availableGeometryChanged.emit(screen.availableGeometry())
    qtbot.waitUntil(lambda: free().contains(closed.frameGeometry()))


def test_it_remembers_its_place_when_it_is_closed(closed: MainWindow) -> None:
    Placing(closed).show(Remembered(place=(30, 60, 700, 500)))
    closed.setGeometry(50, 70, 720, 510)
    closed.close()
    assert recall() == Remembered(place=(50, 70, 720, 510))


def test_under_wayland_that_tells_no_place_the_known_one_stays(
    closed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(place=(30, 60, 700, 500))
    Placing(closed).show(recall())
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    closed.setGeometry(0, 0, 720, 510)
    closed.close()
    assert recall().place == (30, 60, 720, 510)


def test_it_remembers_its_place_when_it_has_come_to_rest(qtbot: QtBot, closed: MainWindow) -> None:
    """A program that is killed tells nobody where it stood."""
    placing = Placing(closed)
    placing.show(Remembered(place=(20, 40, 700, 500)))
    placing.watch()
    closed.setGeometry(30, 60, 680, 480)
    qtbot.waitUntil(lambda: recall().place == (30, 60, 680, 480))
    assert closed.isVisible()


def test_a_closed_window_waits_no_more_to_remember_where_it_rests(qtbot: QtBot, closed: MainWindow) -> None:
    """What it was about to remember would be written over the place of the window that is opened next."""
    placing = Placing(closed)
    placing.show(Remembered(place=(20, 40, 700, 500)))
    placing.watch()
    timers = placing.findChildren(QTimer)
    closed.setGeometry(30, 60, 680, 480)
    qtbot.waitUntil(lambda: any(timer.isActive() for timer in timers))
    closed.close()
    assert recall().place == (30, 60, 680, 480)
    assert not any(timer.isActive() for timer in timers)


def test_it_remembers_that_it_filled_the_screen_and_its_place_before(closed: MainWindow) -> None:
    Placing(closed).show(Remembered(place=(30, 60, 700, 500)))
    closed.showMaximized()
    closed.close()
    assert recall() == Remembered(place=(30, 60, 700, 500), maximised=True)


def test_a_place_moves_into_the_free_area() -> None:
    area = QRect(100, 50, 1000, 700)
    assert within(QRect(0, 0, 300, 200), area) == QRect(100, 50, 300, 200)
    assert within(QRect(1050, 740, 300, 200), area) == QRect(800, 550, 300, 200)
    assert within(QRect(0, 900, 2000, 900), area) == QRect(100, 50, 2000, 900)


@pytest.mark.parametrize("scale", SCALES)
def test_the_least_size_is_no_larger_than_the_screen_and_nothing_is_cut_off(
    qtbot: QtBot, window: MainWindow, scale: float
) -> None:
    theme().set_scale(scale)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.size() == window.minimumSize())
    assert window.width() <= free().width() - FRAME.width()
    assert window.height() <= free().height() - FRAME.height()
    for index in Destination:
        page = window.page(index)
        content = page.widget()
        assert content is not None
        QApplication.processEvents()
        assert content.minimumSizeHint().width() <= page.viewport().width(), page.accessibleName()
        assert page.horizontalScrollBar().maximum() == 0


def test_the_rail_scrolls_in_a_low_window_and_shows_what_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    theme().set_scale(2.0)
    window.resize(1000, 400)
    bar = window.rail_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for index in (Destination.HELP, 0):
        window.rail.button(index).setFocus()
        assert window.rail.button(index).visibleRegion().boundingRect() == window.rail.button(index).rect()
    assert window.rail_area.horizontalScrollBar().maximum() == 0
    assert window.rail_area.viewport().width() >= window.rail.minimumSizeHint().width()


def test_a_narrow_window_has_icons_for_pages_and_still_says_their_names(qtbot: QtBot, window: MainWindow) -> None:
    button = window.rail.button(Destination.DIARY)
    window.resize(600, 500)
    qtbot.waitUntil(lambda: button.text() == "")
    assert button.accessibleName() == "Diary"
    assert button.toolTip() == "Diary (Ctrl+5)"
    assert min(button.width(), button.height()) >= 44
    window.resize(800, 500)
    qtbot.waitUntil(lambda: button.text() == "Diary")
    assert button.toolTip() == "Ctrl+5"


def test_what_is_wider_than_any_screen_is_scrolled_and_not_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    page = window.today
    page.pain_card.setMinimumWidth(2000)
    bar = page.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.isVisible()
