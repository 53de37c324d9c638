"""What went wrong inside of Qt's calls is said on the page, once, and the window stays usable."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.errors import CannotOpenError
from diary.model.scales import DayItem
from ui import bug_report
from ui.bug_window import BugWindow
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.guard import guarded
from ui.main_window import MainWindow
from ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

    from ui.session import Session

DAMAGED = CannotOpenError.of("The diary is damaged: something in it can't be read.")


@pytest.fixture(autouse=True)
def hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hook of the test run comes back afterwards."""
    monkeypatch.setattr("sys.excepthook", sys.__excepthook__)


class Flickering(QWidget):
    """Goes wrong with every frame."""

    painted = 0

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.painted += 1
        raise ZeroDivisionError


def said(window: MainWindow) -> str:
    """What the open page says went wrong."""
    page = window.stack.currentWidget()
    assert isinstance(page, Page)
    return "" if page.notice is None or page.notice.isHidden() else page.notice.text.text()


def test_what_fails_with_every_frame_is_reported_once(
    qtbot: QtBot, window: MainWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bug_report.catch_bugs(window)
    flickering = Flickering()
    window.today.main.insertWidget(0, flickering)
    flickering.setFixedHeight(50)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in said(window))
    notice = window.today.notice
    assert notice is not None
    told: list[str] = []
    monkeypatch.setattr(notice, "say", lambda sentence, **_: told.append(sentence))
    before = flickering.painted
    while flickering.painted < before + 5:
        flickering.repaint()
        QApplication.processEvents()
    assert told == []
    assert capsys.readouterr().err.count("Relief Diary hit a bug of its own") == 1


def test_a_page_that_cannot_be_shown_says_why_and_the_window_stays(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    bug_report.catch_bugs(window)
    window.open_page(Destination.DIARY)
    window.open_page(Destination.TODAY)

    def fail(*_arguments: object) -> None:
        raise DAMAGED

    monkeypatch.setattr(session.reading, "days", fail)
    monkeypatch.setattr(session.reading, "day", fail)
    session.day_changed.emit(session.today())
    window.open_page(Destination.DIARY)
    qtbot.waitUntil(lambda: said(window) == str(DAMAGED))
    window.open_page(Destination.HELP)
    assert said(window) == ""


def test_a_page_that_cannot_be_built_leaves_the_rail_at_the_open_one(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bug_report.catch_bugs(window)

    def fail(*_arguments: object) -> None:
        raise DAMAGED

    monkeypatch.setattr(DiaryPage, "__init__", fail)
    QTest.mouseClick(window.rail.button(Destination.DIARY), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(window) == str(DAMAGED))
    assert window.stack.currentWidget() is window.today
    assert window.rail.button(Destination.TODAY).isChecked()
    assert not window.rail.button(Destination.DIARY).isChecked()


def test_what_cannot_be_read_behind_the_first_paint_keeps_no_key_away(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise DAMAGED

    monkeypatch.setattr(session.reading, "infusions", fail)
    window = MainWindow(session)
    qtbot.addWidget(window)
    bug_report.catch_bugs(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.finish()
    qtbot.waitUntil(lambda: said(window) == str(DAMAGED))
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.page(Destination.HELP)


def test_the_report_is_shown_before_anything_is_done_with_it(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    secret = " ".join(("private", "words"))
    session.answers.give(session.today(), DayItem.NOTE, secret)
    bug_report.catch_bugs(window)
    with pytest.raises(KeyError) as raised:
        dict[str, int]()[secret]
    sys.excepthook(KeyError, raised.value, raised.value.__traceback__)
    qtbot.waitUntil(lambda: window.today.notice is not None and window.today.notice.offered is not None)
    assert window.today.notice is not None
    assert window.today.notice.offered is not None
    QTest.mouseClick(window.today.notice.offered, Qt.MouseButton.LeftButton)
    shown = window.findChild(BugWindow)
    assert shown is not None
    assert shown.isVisible()
    report = shown.text.toPlainText()
    assert "KeyError" in report
    assert "Relief Diary" in report
    assert "test_bug_report.py" in report
    for private in (
        "private words",
        str(tmp_path),
        str(Path(__file__).resolve().parents[2]),
        str(session.reading.path),
    ):
        assert private not in report
    shown.copy_button.click()
    assert QApplication.clipboard().text() == report
    shown.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report
    shown.save(tmp_path / "report.txt")
    assert "exists already" in shown.said.text()
    shown.close()
