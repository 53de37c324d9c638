"""The window writes down what it shows, in peace: nothing of it is late, wrong, loud or in the way of a key."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from sqlcipher3 import dbapi2 as sqlite3  # noqa: TID251 - its errors

from diary import assessing
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.scales import DayItem
from diary.model.suggestion.keeping import stored
from diary.model.track_record.outcomes import Verdict
from diary.settings import Settings
from diary.store import suggestions as rows
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, at, suggestion
from ui.relief.work import track_record_work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.relief.assessor import Assessor
    from diary.model.suggestion.outlook import Outlook
    from ui.main_window import MainWindow
    from ui.session import Session

AVERAGE = DayItem.PAIN_AVERAGE
LAST = TODAY - timedelta(days=20)
PATIENCE = 20_000


@pytest.fixture(autouse=True)
def lived(tmp_path: Path, clock: FixedClock) -> None:
    """A diary whose last infusion was 20 days ago; nobody has looked at it yet."""
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        for back in range(60, 0, -1):
            repository.answer(TODAY - timedelta(days=back), AVERAGE, 2 if back < 20 else 7)
        repository.save_infusion(Infusion(LAST - timedelta(days=3), LAST))


def kept(session: Session) -> list[StoredSuggestion]:
    return session.background.work_or_raise(Repository.suggestions)()


def looked(qtbot: QtBot, session: Session) -> None:
    """The suggestion is there, and whatever is to be done with it is done."""
    with qtbot.waitSignal(session.suggestion_ready, timeout=PATIENCE):
        session.outlook.refresh()
    settled(session)


def settled(session: Session) -> None:
    session.outlook.wait()
    QCoreApplication.processEvents()


def checked(qtbot: QtBot, session: Session) -> Session:
    """The whole file was checked, and found sound."""
    with qtbot.waitSignal(session.check.done, timeout=PATIENCE):
        session.check.look_over()
    return session


@pytest.mark.usefixtures("window")
def test_what_the_window_shows_is_there_afterwards(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: len(kept(session)) == 1, timeout=PATIENCE)
    assert session.outlook.suggestion is not None
    assert kept(session) == [stored(session.outlook.suggestion)]
    session.records.save_settings(Settings(threshold=0.5))
    qtbot.waitUntil(lambda: kept(session)[0].threshold == 0.5, timeout=PATIENCE)
    assert [one.day for one in kept(session)] == [TODAY]


def test_an_answer_by_key_is_saved_and_what_it_changes_is_kept(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    qtbot.waitUntil(lambda: len(kept(session)) == 1, timeout=PATIENCE)
    first = kept(session)[0]
    window.today.rows[AVERAGE].setFocus()
    with qtbot.waitSignal(session.suggestion_ready, timeout=PATIENCE):
        QTest.keyClick(window.today.rows[AVERAGE].focusWidget() or window, Qt.Key.Key_9)
    assert session.reading.day(TODAY).pain_average == 9
    qtbot.waitUntil(lambda: kept(session)[0].due != first.due, timeout=PATIENCE)
    assert [one.day for one in kept(session)] == [TODAY]


def test_before_the_file_was_checked_nothing_is_written(qtbot: QtBot, session: Session) -> None:
    looked(qtbot, session)
    assert kept(session) == []
    with qtbot.waitSignal(session.suggestions_kept, timeout=PATIENCE):
        checked(qtbot, session)
    assert len(kept(session)) == 1


def test_nothing_is_written_to_a_damaged_file(
    qtbot: QtBot, session: Session, tamper: Callable[[Path, str], None]
) -> None:
    tamper(session.reading.path, "UPDATE day SET pain_average = 0")
    with qtbot.waitSignal(session.damage_found, timeout=PATIENCE):
        session.check.look_over()
    looked(qtbot, session)
    assert kept(session) == []


def test_what_does_not_change_is_kept_once_and_said_once(qtbot: QtBot, session: Session) -> None:
    checked(qtbot, session)
    told: list[int] = []
    session.suggestions_kept.connect(lambda: told.append(1))
    for _ in range(3):
        looked(qtbot, session)
    assert (len(kept(session)), told) == (1, [1])


def test_a_result_that_was_superseded_is_not_kept(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(qtbot, session)
    look, begun, go_on = assessing.outlook_on, threading.Event(), threading.Event()

    def slow(repository: Repository, _on: date | None, assessor: Assessor) -> Outlook:
        found = look(repository, assessor=assessor)
        if not begun.is_set():
            begun.set()
            assert go_on.wait(10)
        return found

    written: list[StoredSuggestion] = []
    write = rows.keep_suggestion

    def listening(db: sqlite3.Connection, said: StoredSuggestion) -> bool:
        written.append(said)
        return write(db, said)

    monkeypatch.setattr(assessing, "outlook_on", slow)
    monkeypatch.setattr(rows, "keep_suggestion", listening)
    session.outlook.refresh()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    session.records.save_settings(Settings(threshold=0.5))  # the look under way is for the old threshold
    with qtbot.waitSignal(session.suggestions_kept, timeout=PATIENCE):
        go_on.set()
    assert [one.threshold for one in written] == [0.5]


def test_what_was_worked_out_for_yesterday_is_not_kept_today(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    checked(qtbot, session)
    session.outlook.suggestion = suggestion(TODAY, State.HOLDING)
    clock.moment = at(TODAY + timedelta(days=1))
    session.outlook.keep()
    settled(session)
    assert kept(session) == []


def test_a_full_disk_says_nothing_and_the_next_look_tries_again(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(qtbot, session)

    def full(_db: sqlite3.Connection, _said: StoredSuggestion) -> bool:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(rows, "keep_suggestion", full)
        with qtbot.assertNotEmitted(session.answer_failed), qtbot.assertNotEmitted(session.failed):
            looked(qtbot, session)
    assert kept(session) == []
    looked(qtbot, session)
    assert len(kept(session)) == 1


def test_a_key_pressed_while_it_is_written_down_waits_and_is_saved(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worst moment: the other connection is between its BEGIN and its COMMIT."""
    checked(qtbot, session)
    inside, write = threading.Event(), rows.keep_suggestion
    go_on = threading.Event()

    def slow(db: sqlite3.Connection, said: StoredSuggestion) -> bool:
        written = write(db, said)
        inside.set()
        assert go_on.wait(10)
        return written

    monkeypatch.setattr(rows, "keep_suggestion", slow)
    session.outlook.refresh()
    qtbot.waitUntil(inside.is_set, timeout=PATIENCE)
    letting_go = threading.Timer(0.05, go_on.set)
    letting_go.start()
    with qtbot.assertNotEmitted(session.answer_failed):
        assert session.answers.give(TODAY, AVERAGE, 0)
    letting_go.join()
    assert session.reading.day(TODAY).pain_average == 0
    qtbot.waitUntil(lambda: len(kept(session)) == 1, timeout=PATIENCE)


def test_a_key_does_not_wait_while_it_is_worked_out(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(qtbot, session)
    look, begun, go_on = assessing.outlook_on, threading.Event(), threading.Event()

    def endless(repository: Repository, _on: date | None, assessor: Assessor) -> Outlook:
        begun.set()
        assert go_on.wait(10)
        return look(repository, assessor=assessor)

    monkeypatch.setattr(assessing, "outlook_on", endless)
    session.outlook.refresh()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    assert session.answers.give(TODAY, AVERAGE, 0)  # the working thread can't go on before this has returned
    go_on.set()


def test_the_track_record_comes_off_the_thread(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    checked(qtbot, session)
    clock.moment = NOW - timedelta(days=8)
    looked(qtbot, session)
    clock.moment = NOW
    found = track_record_work(session)()
    assert found is not None
    (outcome,) = found.outcomes
    assert outcome.suggestion is not None
    assert (outcome.number, outcome.suggestion.day) == (1, TODAY - timedelta(days=8))
    assert outcome.verdict is not Verdict.NOTHING_KEPT
