"""In the window, one sitting at a note is one row of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.factories import TODAY
from tests.ui.today.today_page import click, dream_note

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.store.repository import Repository
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.day_text import DayText


def type_and_pause(qtbot: QtBot, session: Session, note: DayText, text: str) -> None:
    """Type, then rest until it is on disk."""
    QTest.keyClicks(note, text)
    with qtbot.waitSignal(session.answer_saved, timeout=5000):
        pass
    assert note.toPlainText() in {session.reading.day(TODAY).note, session.reading.day(TODAY).dream_note}


def rows(diary: Repository, item: str) -> list[tuple[object, object]]:
    return [(change.old, change.new) for change in diary.changes() if change.item == item]


def test_a_note_with_pauses_is_one_change_until_the_keyboard_leaves(
    qtbot: QtBot, window: MainWindow, session: Session, diary: Repository
) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setFocus()
    for text in ("slept", " badly", ", again"):
        type_and_pause(qtbot, session, note, text)
    assert rows(diary, "note") == [(None, "slept badly, again")]
    window.today.focus_first()
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    type_and_pause(qtbot, session, note, "!")
    assert rows(diary, "note") == [(None, "slept badly, again"), ("slept badly, again", "slept badly, again!")]
    assert diary.check() == []


def test_an_answer_in_between_is_a_change_of_its_own(
    qtbot: QtBot, window: MainWindow, session: Session, diary: Repository
) -> None:
    assert window.today.parts is not None
    click(window.today.parts.cards.dreams.row.button(1))
    note = dream_note(window.today.parts)
    note.setFocus()
    type_and_pause(qtbot, session, note, "fly")
    type_and_pause(qtbot, session, note, "ing")
    assert rows(diary, "dream_note") == [(None, "flying")]
    window.today.parts.cards.note.setFocus()
    type_and_pause(qtbot, session, window.today.parts.cards.note, "a")
    note.setFocus()
    type_and_pause(qtbot, session, note, " low")
    assert rows(diary, "dream_note") == [(None, "flying"), ("flying", "flying low")]
    assert diary.check() == []
