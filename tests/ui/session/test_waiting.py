"""Answers wait while the file is looked over, and while another program has it; no key stands still for that."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from diary.model.records.change import Kind
from diary.model.scales import DayItem
from diary.store.connection import connect
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.app import open_window
from ui.damage.rescue import RescueCard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.main_window import MainWindow
    from ui.session import Session

AVERAGE, WORST = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST
LONGEST = 0.5
"""Seconds that a key may take here, on a busy machine; a lock that is waited for takes five."""


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        diary.answer(TODAY, AVERAGE, 1)
    return tmp_path / "diary.db"


@pytest.fixture
def opened(qtbot: QtBot, path: Path, clock: FixedClock) -> Iterator[tuple[Session, MainWindow]]:
    session, window = open_window(path, clock)
    qtbot.addWidget(window)
    window.show()
    yield session, window
    session.close()


def stored(path: Path, clock: FixedClock) -> tuple[int | None, int | None]:
    with closing(Repository(path, clock, leaves_all=True)) as diary:
        day = diary.day(TODAY)
    return day.pain_average, day.pain_worst


def press(window: MainWindow, item: DayItem, key: str) -> float:
    """Press a key on a question; how long it took, in seconds."""
    began = time.perf_counter()
    QTest.keyClicks(window.today.rows[item], key)
    return time.perf_counter() - began


def test_a_key_in_the_first_moment_waits_until_the_file_was_looked_over(
    opened: tuple[Session, MainWindow], path: Path, clock: FixedClock
) -> None:
    session, window = opened
    before = path.read_bytes()
    press(window, AVERAGE, "7")
    row = window.today.rows[AVERAGE]
    assert (row.value, row.button(7).unsaved) == (7, True)
    assert window.today.saved.text() == ""
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["diary.db"]
    window.finish()
    assert stored(path, clock) == (7, None)
    assert not row.button(7).unsaved
    assert window.today.saved.text().startswith("✓ Saved")
    assert not session.unsaved


def test_the_end_of_the_program_does_not_lose_what_waits(
    opened: tuple[Session, MainWindow], path: Path, clock: FixedClock
) -> None:
    session, window = opened
    press(window, AVERAGE, "7")
    session.prepare()
    assert session.unsaved == {(TODAY, AVERAGE): 7}
    window.write_typed()  # as a signal or the end of the session has it, with no event loop after it
    assert stored(path, clock) == (7, None)
    assert not session.unsaved


def test_a_key_in_the_first_moment_of_a_damaged_diary_is_kept_on_screen_and_saved_elsewhere(
    qtbot: QtBot, opened: tuple[Session, MainWindow], path: Path, clock: FixedClock
) -> None:
    session, window = opened
    press(window, AVERAGE, "7")
    with closing(connect(path)) as other, other:
        other.execute("UPDATE day SET pain_average = 4")
    before = path.read_bytes()
    window.finish()
    press(window, AVERAGE, "8")
    assert path.read_bytes() == before
    assert session.unsaved == {(TODAY, AVERAGE): 8}
    assert window.today.rows[AVERAGE].button(8).unsaved
    assert window.today.saved.text() == ""
    assert window.today.notice is not None
    assert "This diary file is damaged" in window.today.notice.text.text()
    rescue = window.findChild(RescueCard)
    assert rescue is not None
    assert rescue.isVisibleTo(window)
    assert rescue.typed_button.isVisibleTo(window)
    rescue.save_typed(path.with_name("typed.db"))
    qtbot.waitUntil(lambda: "What you typed is in" in rescue.result.toPlainText())
    assert stored(path.with_name("typed.db"), clock) == (8, None)
    rescue.salvage(path.with_name("saved.db"))
    qtbot.waitUntil(lambda: "Saved what could be read" in rescue.result.toPlainText())
    assert stored(path.with_name("saved.db"), clock)[0] in (1, 4)
    assert path.read_bytes() == before
    rescue.stop()


def test_another_programs_lock_holds_up_no_key(
    qtbot: QtBot, opened: tuple[Session, MainWindow], path: Path, clock: FixedClock
) -> None:
    session, window = opened
    window.finish()
    with closing(connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        taken = [press(window, AVERAGE, key) for key in "345"] + [press(window, WORST, "9")]
        assert max(taken) < LONGEST
        assert window.today.saved.text() == ""
        assert (window.today.rows[AVERAGE].value, window.today.rows[WORST].value) == (5, 9)
        assert session.unsaved
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not session.unsaved)
    assert stored(path, clock) == (5, 9)
    assert window.today.saved.text().startswith("✓ Saved")
    with closing(Repository(path, clock)) as diary:
        changes = diary.changes(Kind.DAY)
        assert [(change.item, change.new) for change in changes] == [
            ("pain_average", 1),
            ("pain_average", 5),
            ("pain_worst", 9),
        ]


def test_a_lock_that_stays_is_said_and_tried_again(
    qtbot: QtBot, opened: tuple[Session, MainWindow], path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session.answers._PATIENCE", 2)
    session, window = opened
    window.finish()
    with closing(connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(window, AVERAGE, "3")
        qtbot.waitUntil(lambda: window.today.notice is not None and window.today.notice.isVisible())
        assert window.today.notice is not None
        assert "another program is writing to the diary" in window.today.notice.text.text()
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not session.unsaved)
    assert stored(path, clock) == (3, None)
    qtbot.waitUntil(lambda: window.today.notice is not None and not window.today.notice.isVisible())
