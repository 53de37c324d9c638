"""What another program wrote is seen in the window, and no answer goes over it unseen."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from diary.errors import CannotSaveError
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.main_window import MainWindow
from ui.questionnaires.page import QuestionnairesPage
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def other(window: MainWindow, clock: FixedClock, tmp_path: Path) -> Iterator[Repository]:
    """Another window or the command line, on the file that the window has open."""
    del window
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        yield repository


def said(window: MainWindow) -> str:
    """What the open page says."""
    page = window.stack.currentWidget()
    notice = getattr(page, "notice", None)
    return notice.text.text() if notice is not None and notice.isVisible() else ""


def test_an_answer_from_elsewhere_appears_within_seconds(
    qtbot: QtBot, window: MainWindow, other: Repository, session: Session
) -> None:
    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    assert session.reading.pain() == {}
    other.answer(TODAY, AVERAGE, 7)
    other.answer(YESTERDAY, AVERAGE, 2)
    qtbot.waitUntil(lambda: window.today.rows[AVERAGE].value == 7, timeout=5000)
    assert session.reading.pain() == {YESTERDAY: 2, TODAY: 7}
    assert diary.table.days.recorded == 2
    assert window.today.parts is not None
    assert "2" in window.today.parts.recent.buttons[-2].accessibleName()


def test_an_answer_that_was_changed_elsewhere_is_not_gone_over(
    qtbot: QtBot, window: MainWindow, other: Repository
) -> None:
    row = window.today.rows[AVERAGE]
    row.setFocus()
    other.answer(TODAY, AVERAGE, 7)
    QTest.keyClicks(row, "3")
    assert other.day(TODAY).pain_average == 7
    assert row.value == 7
    assert said(window).startswith("Average pain, 22 November: another program changed this to 7. Yours was not saved")
    assert not window.today.has_unsaved
    assert window.today.parts is not None
    here = window.today.parts.route.here
    qtbot.waitUntil(lambda: here() is row)  # not on the next question: the key is pressed once more
    QTest.keyClicks(row, "3")
    assert other.day(TODAY).pain_average == 3
    assert said(window) == ""
    assert [change.new for change in other.changes()] == [7, 3]


def test_what_another_program_did_not_touch_is_simply_saved(window: MainWindow, other: Repository) -> None:
    other.answer(TODAY, WORST, 9)
    row = window.today.rows[AVERAGE]
    row.setFocus()
    QTest.keyClicks(row, "4")
    assert (other.day(TODAY).pain_average, other.day(TODAY).pain_worst) == (4, 9)
    assert window.today.rows[WORST].value == 9
    assert said(window) == ""


def test_the_same_answer_is_no_conflict(window: MainWindow, other: Repository) -> None:
    other.answer(TODAY, AVERAGE, 4)
    QTest.keyClicks(window.today.rows[AVERAGE], "4")
    assert said(window) == ""
    assert len(other.changes()) == 1


def test_words_of_both_are_kept(window: MainWindow, other: Repository, session: Session) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setFocus()
    QTest.keyClicks(note, "slept badly")
    other.answer(TODAY, NOTE, "called the clinic")
    session.look_elsewhere()
    assert other.day(TODAY).note == "called the clinic\n\nslept badly"
    assert note.toPlainText() == "called the clinic\n\nslept badly"
    assert "Both texts are kept" in said(window)
    QTest.keyClicks(note, ", again")
    note.flush()
    assert other.day(TODAY).note == "called the clinic\n\nslept badly, again"


def test_a_note_that_has_the_keyboard_shows_what_was_written_elsewhere(
    window: MainWindow, other: Repository, session: Session
) -> None:
    assert window.today.parts is not None
    note = window.today.parts.cards.note
    note.setFocus()
    other.answer(TODAY, NOTE, "from elsewhere")
    session.look_elsewhere()
    assert note.toPlainText() == "from elsewhere"
    QTest.keyClicks(note, "!")
    note.flush()
    assert other.day(TODAY).note == "from elsewhere!"


def test_deleting_a_day_leaves_what_was_not_to_be_seen(window: MainWindow, other: Repository, session: Session) -> None:
    other.answer(TODAY, AVERAGE, 5)
    session.look_elsewhere()
    diary = window.page(Destination.DIARY)
    assert isinstance(diary, DiaryPage)
    other.answer(TODAY, AVERAGE, 6)
    diary.delete_day(TODAY)
    assert other.day(TODAY).pain_average == 6
    assert "another program changed this to 6" in said(window)
    assert session.steps.newest is None


def test_a_form_does_not_go_over_what_was_changed_elsewhere(
    window: MainWindow, other: Repository, session: Session
) -> None:
    stored = session.records.save_infusion(Infusion(YESTERDAY, YESTERDAY, note="first"))
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    assert stored is not None
    page.form.inputs.note.setFocus()
    QTest.keyClicks(page.form.inputs.note, "mine ")
    other.save_infusion(replace(stored, dose=None, note="theirs"))
    session.look_elsewhere()
    page.form.save_asked.emit()
    assert other.infusions()[0].note == "theirs"
    assert "another program changed this" in said(window)
    assert page.has_unsaved
    page.form.save_asked.emit()
    assert other.infusions()[0].note == "mine first"


def test_a_form_without_changes_shows_what_was_changed_elsewhere(
    window: MainWindow, other: Repository, session: Session
) -> None:
    stored = session.records.save_infusion(Infusion(YESTERDAY, YESTERDAY, note="first"))
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    assert stored is not None
    other.save_infusion(replace(stored, note="theirs"))
    session.look_elsewhere()
    assert page.form.draft().note == "theirs"
    assert not page.has_unsaved


def test_settings_change_one_at_a_time(window: MainWindow, other: Repository, session: Session) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    phone, name = page.clinic.phone, page.clinic.name
    other.save_settings(Settings(clinic_name="Theirs"))
    QTest.keyClicks(phone.line, "123")
    QTest.keyClicks(name.line, "Mine")
    page.save_all()
    assert other.settings == Settings(clinic_name="Theirs", clinic_phone="123")
    assert "Not saved: another program changed this setting to “Theirs”" in name.error.text()
    session.look_elsewhere()
    assert name.line.text() == "Mine"
    page.save_all()
    assert other.settings.clinic_name == "Mine"


def test_a_choice_shows_what_stands(window: MainWindow, other: Repository, session: Session) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    other.save_settings(session.reading.settings._replace(day_end=time(6)))
    box = page.day.day_end.box
    box.setCurrentIndex(box.findText("03:00"))
    box.activated.emit(box.currentIndex())
    assert other.settings.day_end == time(6)
    assert box.currentText() == "06:00"
    assert "another program changed this setting" in said(window)


def test_medicines_and_questionnaires_are_not_gone_over(
    window: MainWindow, other: Repository, session: Session
) -> None:
    medicine = session.records.save_medicine(Medicine("Ibuprofen"))
    settings = window.page(Destination.SETTINGS)
    assert isinstance(settings, SettingsPage)
    assert medicine is not None
    settings.medicines.medicines.chosen.emit(medicine.id)
    settings.medicines.form.name.setFocus()
    QTest.keyClicks(settings.medicines.form.name, "x")
    other.save_medicine(replace(medicine, name="Naproxen"))
    settings.medicines.form.save_asked.emit()
    assert other.medicines()[0].name == "Naproxen"
    assert "another program changed this" in said(window)

    page = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    begun = session.records.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY, answers={"now": 3}))
    assert begun is not None
    page.look_at(begun)
    other.save_questionnaire(replace(begun, answers={"now": 3, "worst": 8}))
    page.asking.answered.emit("worst", 1)
    assert other.questionnaires()[0].answers == {"now": 3, "worst": 8}
    assert "another program changed this" in said(window)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there")
def test_a_file_that_was_put_in_the_place_of_the_open_one_is_read(
    qtbot: QtBot, window: MainWindow, session: Session, clock: FixedClock, tmp_path: Path
) -> None:
    QTest.keyClicks(window.today.rows[AVERAGE], "4")
    qtbot.waitUntil(lambda: session.answers.is_saved(TODAY))  # one that waits would be kept over what is read
    with closing(Repository(tmp_path / "kept.db", clock)) as kept:
        kept.answer(TODAY, AVERAGE, 9)
        kept.answer(YESTERDAY, AVERAGE, 1)
    (tmp_path / "kept.db").replace(tmp_path / "diary.db")
    session.look_elsewhere()
    assert window.today.rows[AVERAGE].value == 9
    assert session.reading.pain() == {YESTERDAY: 1, TODAY: 9}
    assert "is another file than before" in said(window)
    QTest.keyClicks(window.today.rows[AVERAGE], "5")
    qtbot.waitUntil(lambda: session.answers.is_saved(TODAY))  # first the other file is looked over
    with closing(Repository(tmp_path / "diary.db", clock)) as reread:
        assert reread.day(TODAY).pain_average == 5
        assert reread.check() == []


def test_a_diary_that_can_only_be_read_is_said_once_and_refuses_answers(
    qtbot: QtBot, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from diary.store import connection
    from ui.app import open_window

    with closing(Repository(tmp_path / "diary.db", clock)) as made:
        made.answer(TODAY, AVERAGE, 6)
    can_write = connection.can_write
    monkeypatch.setattr(connection, "can_write", lambda _path: False)
    session, window = open_window(tmp_path / "diary.db", clock)
    qtbot.addWidget(window)
    window.show()
    window.finish()
    assert window.today.rows[AVERAGE].value == 6
    qtbot.waitUntil(lambda: "can only be read" in said(window))
    with qtbot.waitSignal(session.answer_failed) as failed:
        QTest.keyClicks(window.today.rows[AVERAGE], "2")
    assert isinstance(failed.args[0], CannotSaveError)
    assert said(window).startswith("Not saved: the diary file is read-only.")
    assert window.today.rows[AVERAGE].value == 2
    assert window.today.rows[AVERAGE].button(2).unsaved
    assert [file.name for file in tmp_path.iterdir()] == ["diary.db"]
    monkeypatch.setattr(connection, "can_write", can_write)
    window.today.retry()
    assert not window.today.has_unsaved
    with closing(Repository(tmp_path / "diary.db", clock)) as reread:
        assert reread.day(TODAY).pain_average == 2
    session.close()
