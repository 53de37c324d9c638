"""A way out and a way in, from the real window: a package for the clinic, a copy, another computer."""

from __future__ import annotations

import zipfile
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.cli import run_command
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.journeys.program import Program
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.forms.outcome import WorkOutcome
    from ui.settings.data import DataCard

NOTE = "The heron came back twice today."
DREAM = "A staircase of green glass."


@pytest.fixture
def lived(program: Program) -> Program:
    """Two months with an infusion, notes and a dream."""
    with closing(Repository(program.path, program.clock)) as diary:
        diary.save_infusion(Infusion(TODAY - timedelta(days=25), TODAY - timedelta(days=21), clinic="North"))
        diary.save_settings(Settings(clinic_name="North clinic"))
        for n in range(60):
            diary.answer(TODAY - timedelta(days=n), DayItem.PAIN_AVERAGE, 7 if n > 25 else n % 4)
        diary.answer_all(
            TODAY - timedelta(days=22), {DayItem.DREAM_RECALL: 1, DayItem.DREAM_NOTE: DREAM, DayItem.NOTE: NOTE}
        )
    return program


def data_of(program: Program) -> DataCard:
    page = program.window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.data.chooser.begin_in(program.path.parent)
    return page.data


def choose(program: Program, data: DataCard, path: Path, outcome: WorkOutcome) -> str:
    """Choose a file in the open dialog, and what is said once that is done."""
    dialog = data.chooser.dialog
    assert dialog is not None
    dialog.selectFile(str(path))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: not data.is_busy and outcome.isVisible())
    return outcome.sentence


def test_to_the_clinic_and_to_another_computer(qtbot: QtBot, lived: Program, tmp_path: Path) -> None:
    lived.start()
    lived.press("5")  # answered a moment ago, it goes along
    data = data_of(lived)
    lived.click(data.export.button)
    says = choose(lived, data, tmp_path / "for the clinic.zip", data.export_outcome)
    assert says.startswith("Exported 60 days (")
    with zipfile.ZipFile(tmp_path / "for the clinic.zip") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    for secret in (NOTE, "heron", DREAM, "staircase", "North"):
        assert secret.encode() not in everything
    with closing(Repository(lived.path, lived.clock)) as diary:
        days = [(day.date, day.pain_average) for day in diary.days()]
    lived.stop()

    other = Program(qtbot, tmp_path / "other" / "diary.db", lived.clock)
    window = other.start()
    try:
        diary_page = window.page(Destination.DIARY)
        data = data_of(other)
        lived.click(data.open_button)
        assert "your diary is empty" in choose(other, data, tmp_path / "for the clinic.zip", data.open_outcome).lower()
        with qtbot.waitSignal(other.session.suggestion_ready):
            other.click(data.open_outcome.yes_button)
            qtbot.waitUntil(lambda: not data.is_busy)
        assert data.open_outcome.sentence.startswith("Brought in 60 days (")
        # Every page shows it, Today first.
        assert window.today.rows[DayItem.PAIN_AVERAGE].value == 5
        assert other.session.outlook.suggestion is not None
        assert other.session.outlook.suggestion.infusion == 1
        assert isinstance(diary_page, DiaryPage)
        window.open_page(Destination.DIARY)
        assert diary_page.subtitle.text().startswith("60 days recorded since ")
        with closing(Repository(other.path, other.clock)) as found:
            assert [(day.date, day.pain_average) for day in found.days()] == days
            assert found.check() == []
    finally:
        other.stop()


def test_a_copy_is_opened_as_a_diary(
    qtbot: QtBot, lived: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lived.start()
    data = data_of(lived)
    lived.click(data.copy_button)
    says = choose(lived, data, tmp_path / "copy.db", data.copy_outcome)
    assert says.startswith(f"Copied the whole diary to {tmp_path / 'copy.db'}: 60 days, the last 22 November 2026; ")
    with closing(Repository(lived.path, lived.clock)) as diary:
        held = (diary.days(), diary.changes(), diary.infusions(), diary.settings)
    lived.window.activateWindow()  # offscreen, no window gets the keyboard back from a dialog
    qtbot.waitUntil(lived.window.isActiveWindow)
    lived.press_with_control(Qt.Key.Key_1)
    lived.press("4")  # the window goes on, and the copy stays as it is
    assert lived.stored(TODAY).pain_average == 4
    lived.stop()
    assert run_command(["--diary", str(tmp_path / "copy.db"), "check"], lived.clock) == 0
    assert "is sound: 60 days" in capsys.readouterr().out
    with closing(Repository(tmp_path / "copy.db", lived.clock)) as copy:
        assert (copy.days(), copy.changes(), copy.infusions(), copy.settings) == held
        assert copy.day(TODAY - timedelta(days=22)).note == NOTE
    lived.path = tmp_path / "copy.db"
    window = lived.start()
    assert window.today.rows[DayItem.PAIN_AVERAGE].value == 0
