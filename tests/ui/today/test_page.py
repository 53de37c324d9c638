"""Today: what is shown, what is stored, and what stays when the disk refuses."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store.on_disk.diary_file import DiaryFile
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui import bug_report
from ui.answers.nrs_row import GridRow
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.store.connection import Connection
    from ui.look.theme import Theme
    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE


def click(window: MainWindow, item: DayItem, value: int) -> None:
    QTest.mouseClick(window.today.rows[item].button(value), Qt.MouseButton.LeftButton)


def stored(tmp_path: Path, clock: FixedClock) -> tuple[object, ...]:
    repository = Repository(tmp_path / "diary.db", clock)
    day = repository.day(TODAY)
    repository.close()
    return day.pain_average, day.pain_worst, day.pain_now, day.note


def test_while_the_file_is_gone_the_answer_stays_and_is_saved_when_it_is_back(
    window: MainWindow, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    path, away = tmp_path / "diary.db", tmp_path / "stick.db"
    click(window, AVERAGE, 3)
    path.rename(away)
    click(window, AVERAGE, 6)
    notice = window.today.notice
    assert notice is not None
    assert notice.isVisible()
    assert notice.text.text() == f"Not saved: {path} is no longer there. Put it back, or close and open the diary."
    assert window.today.rows[AVERAGE].value == 6
    assert window.today.rows[AVERAGE].button(6).unsaved
    assert window.today.saved.text() == ""
    away.rename(path)
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert not window.today.rows[AVERAGE].button(6).unsaved
    assert session.answers.unsaved == {}
    assert stored(tmp_path, clock)[0] == 6
    assert window.today.saved.text() == "✓ Saved 09:14"


def leave_room(monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    """So many pages more the file can grow by, from now on."""
    whole = DiaryFile.writing

    @contextmanager
    def limited(file: DiaryFile) -> Iterator[Connection]:
        with whole(file) as db:
            (taken,) = db.execute("PRAGMA page_count").fetchone()
            db.execute(f"PRAGMA max_page_count = {taken + pages}")
            yield db

    monkeypatch.setattr(DiaryFile, "writing", limited)


def test_a_full_disk_is_said_in_plain_words_and_the_note_stays(
    window: MainWindow, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(window, AVERAGE, 0)
    leave_room(monkeypatch, 0)
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setPlainText("long " * 20_000)
    note.flush()
    assert window.today.notice is not None
    assert window.today.notice.text.text() == "Not saved: the disk is full. Free some space, then answer again."
    assert note.toPlainText() == "long " * 20_000
    assert stored(tmp_path, clock) == (0, None, None, None)
    leave_room(monkeypatch, 100_000)
    click(window, DayItem.PAIN_NOW, 1)  # the next answer takes along what could not be saved
    assert stored(tmp_path, clock) == (0, None, 1, "long " * 20_000)
    assert not window.today.notice.isVisible()


def test_closing_with_something_unsaved_takes_a_second_request(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "diary.db").rename(tmp_path / "stick.db")
    click(window, AVERAGE, 6)
    assert not window.close()
    assert window.isVisible()
    assert session.answers.unsaved == {(TODAY, AVERAGE): 6}
    assert window.close()


def test_the_subtitle_tells_the_day_after_the_infusion(window: MainWindow, session: Session) -> None:
    assert window.today.subtitle.text() == "Today"
    session.records.save_infusion(Infusion(TODAY - timedelta(days=3), TODAY - timedelta(days=1)))
    assert window.today.subtitle.text() == "1 day after your infusion"
    window.today.open_day(TODAY - timedelta(days=2))
    assert window.today.subtitle.text() == "A day of your infusion course"
    window.today.open_day(TODAY - timedelta(days=9))
    assert window.today.subtitle.text() == "A day you look back on"


def test_the_state_card_says_what_the_diary_shows_and_why(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    card = window.today.parts.state_card
    qtbot.waitUntil(lambda: card.sentence.text() == "No infusion is recorded yet.")
    assert card.action.isVisible()
    assert not card.why.isVisible()
    session.records.save_infusion(Infusion(TODAY - timedelta(days=10), TODAY - timedelta(days=8)))
    qtbot.waitUntil(lambda: card.title.text() == "After infusion 1")
    assert card.sentence.text() == "There are too few pain scores to say how relief holds."
    assert not card.reasons.isVisible()
    QTest.mouseClick(card.why, Qt.MouseButton.LeftButton)
    assert card.reasons.isVisible()


def test_a_foreign_line_end_in_a_stored_note_is_not_rewritten_by_looking_at_it(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    del qtbot
    session.answers.give(TODAY, DayItem.NOTE, "one\r\ntwo")
    window.today.open_day(TODAY)
    window.today.write_typed()
    assert stored(tmp_path, clock)[3] == "one\r\ntwo"


def test_while_a_note_is_typed_another_answer_does_not_touch_it(window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setFocus()
    QTest.keyClicks(note, "half a sen")
    session.answers.give(TODAY, AVERAGE, 2)
    assert note.toPlainText() == "half a sen"
    note.flush()
    assert session.reading.day(TODAY).note == "half a sen"


def test_text_size_is_changed_by_keyboard_and_stays_within_bounds(window: MainWindow) -> None:
    before = window.today.rows[AVERAGE].button(10).sizeHint().width()
    for _ in range(9):
        QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.today.rows[AVERAGE].button(10).sizeHint().width() > before
    for _ in range(9):
        QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.today.rows[AVERAGE].button(10).sizeHint().width() == before


def test_a_bug_is_reported_without_a_word_of_the_diary(
    qtbot: QtBot, window: MainWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", None)
    bug_report.catch_bugs(window)
    with pytest.raises(RuntimeError) as raised:
        raise RuntimeError(" ".join(("slept", "badly")))
    sys.excepthook(raised.type, raised.value, raised.tb)
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert "tests/ui/today/test_page.py" in said
    assert "slept badly" not in said
    qtbot.waitUntil(lambda: window.today.notice is not None)
    assert window.today.notice is not None
    assert "RuntimeError" in window.today.notice.text.text()
    assert not window.today.notice.button.isVisible()


def test_the_saved_time_is_the_moment_of_the_commit(window: MainWindow, clock: FixedClock) -> None:
    clock.moment = NOW + timedelta(hours=8, minutes=6)
    click(window, AVERAGE, 5)
    assert window.today.saved.text() == "✓ Saved 17:20"


@pytest.mark.parametrize(
    ("width", "height", "columns"), [(1024, 700, 1), (1280, 860, 2), (1366, 768, 2), (1920, 1080, 2), (3840, 2160, 3)]
)
def test_every_row_of_eleven_stands_on_one_grid(
    qtbot: QtBot, window: MainWindow, width: int, height: int, columns: int
) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    parts = window.today.parts
    assert parts is not None
    parts.cards.dreams.set_open(True)
    parts.cards.perception.set_open(True)
    QApplication.processEvents()
    rows = [row for row in window.today.findChildren(GridRow) if row.isVisible()]
    assert len(rows) == 11
    frames = {row.mapTo(window, QPoint(0, 0)).x() for row in rows}
    assert len(frames) == min(columns, 2)  # the third column asks nothing from 0 to 10
    for row in rows:
        assert [row.button(n).mapTo(row, QPoint(0, 0)).x() for n in range(11)] == [
            rows[0].button(n).mapTo(rows[0], QPoint(0, 0)).x() for n in range(11)
        ]
        assert len({row.button(n).mapTo(row, QPoint(0, 0)).y() for n in range(11)}) == 1
        assert row.button(0).mapTo(row, QPoint(0, 0)).y() >= row.caption().geometry().bottom()


def test_a_click_in_the_gap_between_two_answers_is_meant_for_the_nearer_one(window: MainWindow) -> None:
    window.resize(1480, 860)  # between two steps of the grid
    QApplication.processEvents()
    row = window.today.rows[AVERAGE]
    line = row.button(3).parentWidget()
    assert line is not None
    gap = QPoint(row.button(3).geometry().right() + 2, row.button(3).geometry().center().y())
    assert line.childAt(gap) is None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=gap)
    assert row.value == 3


@pytest.mark.parametrize("width", [1024, 1280])
def test_large_text_never_leaves_the_ten_alone_in_a_line(
    qtbot: QtBot, window: MainWindow, look: Theme, width: int
) -> None:
    look.set_scale(2.0)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    row = window.today.rows[AVERAGE]

    def in_last_line() -> int:
        heights = [row.button(n).mapTo(row, QPoint(0, 0)).y() for n in range(11)]
        return heights.count(heights[-1])

    qtbot.waitUntil(lambda: in_last_line() >= 5)


def test_tab_leaves_a_question_both_ways_from_whichever_answer_has_the_focus(window: MainWindow) -> None:
    rows = list(window.today.rows.values())
    for row in rows:
        row.setFocus()
        QTest.keyClicks(row, "4")
    rows[1].setFocus()
    assert rows[1].button(4).hasFocus()
    QTest.keyClick(rows[1].button(4), Qt.Key.Key_Tab)
    assert rows[2].button(4).hasFocus()
    QTest.keyClick(rows[2].button(4), Qt.Key.Key_Right)
    QTest.keyClick(rows[2].button(5), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert rows[1].button(4).hasFocus()
    QTest.keyClick(rows[1].button(4), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert rows[0].button(4).hasFocus()


def test_a_day_of_another_year_is_opened_with_its_year(window: MainWindow) -> None:
    window.today.open_day(TODAY.replace(year=2025))
    assert window.today.title.text() == "Saturday 22 November 2025, 365 days ago"
    window.today.open_day(TODAY)
    assert window.today.title.text() == "Sunday 22 November"
