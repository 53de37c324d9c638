"""A pasted word of 1 MB: nothing of it is lost, and the window goes on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.widgets.plain_text import wrap_mode

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from ui.session import Session

from tests.ui.today.today_page import Reread

WORD = "a" * 1_000_000
SECONDS = 8
"""Of the processor, for all steps together; it took more than fifty for the first alone."""
ANYWHERE = QTextOption.WrapMode.WrapAnywhere


@pytest.mark.parametrize("text", [WORD, "a\u00a0" * 500_000, "b" * 999 + " " + WORD], ids=["letters", "nbsp", "second"])
def test_a_pasted_word_of_a_megabyte_is_stored_whole_and_stops_nothing(
    window: MainWindow, session: Session, tmp_path: Path, clock: FixedClock, text: str
) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 4)
    begun = time.process_time()
    note.setFocus()
    QApplication.clipboard().setText(text)
    note.paste()
    QTest.keyClicks(note, "z")
    note.flush()
    QApplication.processEvents()
    assert Reread(tmp_path / "diary.db", clock).day().note == text + "z"
    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    diary.choose(TODAY)
    diary.show_table(shown=True)
    QApplication.processEvents()
    window.open_page(Destination.TODAY)
    QApplication.processEvents()
    assert note.toPlainText() == text + "z"
    assert time.process_time() - begun < SECONDS


def test_a_long_answer_is_shortened_on_the_diary_page_and_says_so(window: MainWindow, session: Session) -> None:
    session.answers.give(TODAY, DayItem.NOTE, "word " * 10_000)
    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    diary.choose(TODAY)
    told = diary.panel.story.toPlainText()
    assert "more characters. Open this day to read them all." in told
    assert len(told) < 25_000


@pytest.mark.parametrize("text", ["", "a walk to the lake", "word " * 100_000, "a" * 500, "line\n" * 100_000])
def test_text_that_people_write_wraps_between_words(text: str) -> None:
    assert wrap_mode(text) != ANYWHERE


def test_an_ordinary_note_after_a_long_word_wraps_between_words_again(window: MainWindow) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setPlainText("a" * 5_000)
    assert note.wordWrapMode() == ANYWHERE
    note.setPlainText("a walk to the lake")
    assert note.wordWrapMode() != ANYWHERE
