"""The keys that people expect of a desktop program, pressed in the real window."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.scales import DayItem
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.help.page import HelpPage
from ui.help.text import sections
from ui.relief.page import ReliefPage, ReliefView
from ui.shortcuts import HELP_OF
from ui.visit.page import VisitPage
from ui.widgets.page import Page

if TYPE_CHECKING:
    from tests.journeys.program import Program

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def press(program: Program, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(QApplication.focusWidget() or program.window, key, held)


def said(program: Program) -> str:
    undoing = program.window.undoing
    assert undoing is not None
    return undoing.bar.text.text() if undoing.bar.isVisible() else ""


def test_the_keys_of_the_window(program: Program) -> None:
    window = program.start()
    program.press("5")
    today = window.today.day
    press(program, Qt.Key.Key_PageUp)
    assert window.today.day == today - timedelta(days=1)
    press(program, Qt.Key.Key_PageDown)
    press(program, Qt.Key.Key_PageDown)
    assert window.today.day == today  # never a day to come
    assert program.stored(today).value(DayItem.PAIN_AVERAGE) == 5

    press(program, Qt.Key.Key_S)
    assert "saved already" in said(program)

    press(program, Qt.Key.Key_F)
    diary = window.current
    assert isinstance(diary, DiaryPage)
    pages: list[Page] = [window.today, diary]
    assert diary.days.filters.words.hasFocus()

    press(program, Qt.Key.Key_8)
    press(program, Qt.Key.Key_Left, ALT)
    assert window.current is pages[1]
    press(program, Qt.Key.Key_Left, ALT)
    assert window.current is pages[0]
    press(program, Qt.Key.Key_Left, ALT)
    assert window.current is pages[0]  # there is nothing behind it
    press(program, Qt.Key.Key_Right, ALT)
    assert window.current is pages[1]
    press(program, Qt.Key.Key_Right, ALT)
    assert isinstance(window.current, HelpPage)
    press(program, Qt.Key.Key_Left, ALT)
    press(program, Qt.Key.Key_1)
    press(program, Qt.Key.Key_Right, ALT)
    assert window.current is pages[0]  # whoever goes elsewhere leaves the way forward

    press(program, Qt.Key.Key_W)
    assert not window.isVisible()


def test_a_note_that_is_being_typed_is_saved_by_control_s(program: Program) -> None:
    window = program.start()
    window.today.look_at(DayItem.NOTE, take_keyboard=True)
    program.type("so-so")
    press(program, Qt.Key.Key_S)
    assert program.stored(window.today.day).value(DayItem.NOTE) == "so-so"
    assert "saved already" in said(program)


def test_help_opens_at_the_page_it_was_asked_on(program: Program) -> None:
    window = program.start()
    names = {section.name: section.title for section in sections()}
    for page, section in HELP_OF.items():
        if page is not Destination.BRING_IN:
            window.open_page(page)
            press(program, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
            help_page = window.current
            assert isinstance(help_page, HelpPage)
            assert help_page.view.textCursor().block().text() == names[section]


def test_help_is_searched(program: Program) -> None:
    window = program.start()
    press(program, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    page = window.current
    assert isinstance(page, HelpPage)
    press(program, Qt.Key.Key_F)
    program.type("CLINIC")
    first = page.view.textCursor().position()
    block = page.view.textCursor().block().text()
    assert "clinic" in block.lower()
    count = int(re.match(r"\d+", page.found.text())[0])  # type: ignore[index]
    assert count == page.view.toPlainText().lower().count("clinic")
    assert count > 2  # of two places, the one before is the next one
    program.press(Qt.Key.Key_Return)
    assert page.view.textCursor().position() > first
    assert len(page.view.extraSelections()) == count
    QTest.keyClick(page.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.textCursor().position() == first
    for _ in range(count):
        program.click(page.again)
    assert page.view.textCursor().position() == first  # round and round
    page.search.setFocus()
    page.search.clear()
    assert page.found.text() == ""
    assert page.view.extraSelections() == []
    program.type("zebra")
    assert page.found.text() == "Not in help and user guide"


def test_what_is_shown_is_printed(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    window = program.start()
    program.press("5")
    opened: list[QPrintDialog] = []
    monkeypatch.setattr("ui.relief.drawing.picture_menu.QDialog.open", opened.append)
    press(program, Qt.Key.Key_2)
    relief = window.current
    assert isinstance(relief, ReliefPage)
    relief.open_view(ReliefView.ALL_TIME)
    view = relief.overviews.all_time
    assert view is not None
    program.qtbot.waitUntil(view.picture.isVisible)
    press(program, Qt.Key.Key_P)
    assert len(opened) == 1
    monkeypatch.setattr("ui.visit.giving_out.QDialog.open", opened.append)
    press(program, Qt.Key.Key_7)
    press(program, Qt.Key.Key_P)  # nothing on Settings can be printed: it is the report that one means
    assert isinstance(window.current, VisitPage)
    assert len(opened) == 2
    window.current.out.dialog.close()  # type: ignore[union-attr]


def test_every_key_of_the_window_is_on_the_help_page(program: Program) -> None:
    window = program.start()
    listed = " ".join(told.text for section in sections() if section.name == "keys" for told in section.passages)
    spoken = listed.replace("Page Up", "PgUp").replace("Page Down", "PgDown").replace("Plus", "+").replace("Minus", "-")
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut) if shortcut.parent() is window}
    missing = {key for key in keys if key not in spoken}
    # Ctrl+3 and so on are told as "and so on"; Ctrl+= is Ctrl+Plus without Shift.
    assert missing <= {f"Ctrl+{n}" for n in range(3, 10)} | {"Ctrl+="} | {
        "Help",
        "Undo",
        "Redo",
        "Alt+Backspace",
        "Alt+Shift+Backspace",
    }, missing
