"""Backups and the undo of an import in the real window, with real files and real clicks."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary import app
from diary.cli import run_command
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.on_disk.copies import Occasion, backups_of
from diary.store.on_disk.holdings import held_by
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from tests.journeys.program import Program
    from ui.settings.backups import BackupsCard

AVERAGE = DayItem.PAIN_AVERAGE


@pytest.fixture
def lived(program: Program) -> Program:
    """Two months with an infusion."""
    with closing(Repository(program.path, program.clock)) as diary:
        diary.save_infusion(Infusion(TODAY - timedelta(days=25), TODAY - timedelta(days=21)))
        for n in range(1, 60):
            diary.answer(TODAY - timedelta(days=n), AVERAGE, 7 if n > 25 else n % 4)
    return program


def card_of(program: Program) -> BackupsCard:
    """The card on Settings, once it knows what there is."""
    page = program.window.page(Destination.SETTINGS)
    program.window.open_page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.backups
    program.qtbot.waitUntil(lambda: card.newest.text() != "Looking …")
    return card


def settled(program: Program, card: BackupsCard, lines: int) -> None:
    """Wait until nothing runs and so many backups are listed."""
    program.qtbot.waitUntil(lambda: not card.work.is_busy and len(card.lines) == lines and card.lines[-1].isVisible())


def restore_button(card: BackupsCard, why: str) -> QPushButton:
    buttons = [line.button for line in card.lines if line.button is not None]
    return next(button for button in buttons if why in button.accessibleName())


def occasions(program: Program) -> list[Occasion]:
    return [one.occasion for one in backups_of(program.path)]


def test_a_backup_is_made_by_itself_behind_the_first_paint_and_only_once_a_day(lived: Program) -> None:
    lived.start()
    lived.press("0")  # nothing that is answered waits for it
    assert lived.stored(TODAY).pain_average == 0
    lived.qtbot.waitUntil(lambda: occasions(lived) == [Occasion.DAILY])
    card = card_of(lived)
    assert card.newest.text().startswith("The newest is of 22 November 2026. There is 1 in all.")
    lived.stop()
    lived.start()
    card = card_of(lived)
    lived.qtbot.waitUntil(lambda: not lived.session.parts.tending.is_busy)
    assert occasions(lived) == [Occasion.DAILY]


def test_back_up_now_lose_answers_restore_and_undo_that(lived: Program) -> None:
    window = lived.start()
    lived.press("5")
    card = card_of(lived)
    lived.qtbot.waitUntil(lambda: occasions(lived) == [Occasion.DAILY])
    lived.click(card.now_button)
    lived.qtbot.waitUntil(lambda: not card.work.is_busy)
    assert card.outcome.sentence.endswith("It was opened again and checked: it is whole.")
    # Answers go: today's in the window, all of a month elsewhere.
    window.open_page(Destination.TODAY)
    lived.press("9")
    with closing(Repository(lived.path, lived.clock)) as other:
        for n in range(1, 30):
            other.answer(TODAY - timedelta(days=n), AVERAGE, None)
    card = card_of(lived)
    lived.click(card.list_button)
    settled(lived, card, 2)
    made = restore_button(card, "made by you")
    lived.click(made)
    assert card.outcome.sentence.startswith("This backup of 22 November 2026 holds 60 days, the last 22 November 2026;")
    lived.click(card.outcome.no_button)
    assert lived.stored(TODAY).pain_average == 9
    lived.click(made)
    lived.click(card.outcome.yes_button)
    settled(lived, card, 3)
    assert card.outcome.sentence.startswith("Restored: your diary holds 60 days")
    assert lived.stored(TODAY).pain_average == 5
    assert lived.stored(TODAY - timedelta(days=3)).pain_average == 3
    assert window.today.rows[AVERAGE].value == 5
    with closing(Repository(lived.path, lived.clock)) as diary:
        assert diary.check() == []
    # And back: what it held before is a backup too.
    lived.click(restore_button(card, "before a restore"))
    lived.click(card.outcome.yes_button)
    settled(lived, card, 4)
    assert lived.stored(TODAY).pain_average == 9
    assert lived.stored(TODAY - timedelta(days=3)).pain_average is None
    assert window.today.rows[AVERAGE].value == 9
    # The window goes on as ever.
    window.open_page(Destination.TODAY)
    lived.press("2")
    assert lived.stored(TODAY).pain_average == 2


def test_a_damaged_diary_is_restored_under_the_open_window(lived: Program) -> None:
    with closing(Repository(lived.path, lived.clock)) as diary:
        assert diary.keep_backup(Occasion.DAILY, lambda: None)
    (backup,) = backups_of(lived.path)
    with closing(files.connect(lived.path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = lived.path.read_bytes()  # nothing that the first page reads
    lived.path.write_bytes(whole[: (page - 1) * 4096] + bytes(4096) + whole[page * 4096 :])
    window = lived.start()
    lived.qtbot.waitUntil(lambda: lived.session.check.damage is not None)
    infusions, damaged = window.page(Destination.INFUSIONS), "This can't be worked out while the diary file is damaged."
    assert isinstance(infusions, InfusionsPage)
    assert infusions.reading.waiting.text() == damaged
    card = card_of(lived)
    lived.click(card.list_button)
    settled(lived, card, 1)
    assert card.lines[0].button is not None
    lived.click(card.lines[0].button)
    lived.click(card.outcome.yes_button)
    lived.qtbot.waitUntil(lambda: not card.work.is_busy)
    assert "The file that was there is kept as it was" in card.outcome.sentence
    lived.qtbot.waitUntil(lambda: lived.session.check.is_sound)
    window.open_page(Destination.INFUSIONS)
    assert infusions.reading.waiting.text() == "Working it out …"
    window.open_page(Destination.TODAY)
    lived.press("4")
    assert lived.stored(TODAY).pain_average == 4
    assert held_by(backup.path).days == 59


def test_an_import_is_undone_as_a_whole_and_that_can_be_undone(lived: Program, tmp_path: Path) -> None:
    source = tmp_path / "phone.csv"
    source.write_text("date,pain\n" + "".join(f"2026-03-{n:02},{n % 11}\n" for n in range(1, 31)))
    arguments = ["--diary", str(lived.path), "import", str(source), "--date-column", "date", "--pain-column", "pain"]
    assert run_command(arguments, lived.clock) == 0
    window = lived.start()
    card = card_of(lived)
    (line,) = card.imports.rows.lines
    assert line.button is not None
    assert line.button.accessibleDescription().startswith("Import of 22 November 2026, ")
    assert ", from phone.csv: answers of 30 days (1–30 March 2026)" in line.button.accessibleDescription()
    lived.click(line.button)
    lived.qtbot.waitUntil(lambda: not card.work.is_busy and card.imports.rows.lines == [])
    assert card.imports.outcome.sentence.startswith("The import of 22 November 2026, ")
    assert "from phone.csv was undone." in card.imports.outcome.sentence
    with closing(Repository(lived.path, lived.clock)) as diary:
        assert len(diary.days()) == 59
        assert diary.check() == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with closing(Repository(lived.path, lived.clock)) as diary:
        assert len(diary.days()) == 89
    assert "30 days" in backup_line(lived)


def backup_line(program: Program) -> str:
    card = card_of(program)
    program.qtbot.waitUntil(lambda: len(card.imports.rows.lines) == 1)
    assert card.imports.rows.lines[0].button is not None
    return card.imports.rows.lines[0].button.accessibleDescription()


def test_a_second_folder_is_chosen_and_filled(lived: Program, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    lived.start()
    lived.qtbot.waitUntil(lambda: occasions(lived) == [Occasion.DAILY])
    card = card_of(lived)
    card.chooser.begin_in(tmp_path)
    lived.click(card.second.choose_button)
    dialog = card.chooser.dialog
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "stick"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    lived.qtbot.waitUntil(lambda: not card.work.is_busy and "the newest backup there is of" in card.second.told.text())
    (copy,) = (tmp_path / "stick").glob("*/*.db")
    assert held_by(copy).is_whole
    lived.click(card.second.forget_button)
    lived.qtbot.waitUntil(lambda: card.second.told.text() == "No second folder is chosen.")
    assert copy.exists()


def test_a_diary_is_moved_from_a_stick_to_a_new_computer(program: Program, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(Repository(tmp_path / "old.db", program.clock)) as old:
        for n in range(1, 30):
            old.answer(TODAY - timedelta(days=n), AVERAGE, n % 4)
        app.back_up(old, stick / "mine.db")
    (stick / "letter.db").write_text("Dear doctor")
    program.start()
    card = card_of(program)

    def choose(name: str) -> None:
        card.chooser.begin_in(stick)
        program.click(card.file_button)
        dialog = card.chooser.dialog
        assert dialog is not None
        dialog.selectFile(str(stick / name))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        program.qtbot.waitUntil(lambda: not card.work.is_busy and card.outcome.isVisible())

    choose("letter.db")
    assert card.outcome.sentence.startswith("letter.db is ")
    assert not card.outcome.yes_button.isVisible()
    choose("mine.db")
    assert card.outcome.sentence.startswith("mine.db holds 29 days, the last 21 November 2026. Your diary would hold")
    program.click(card.outcome.yes_button)
    program.qtbot.waitUntil(lambda: card.outcome.sentence.startswith("Restored: your diary holds 29 days"))
    program.window.activateWindow()
    program.qtbot.waitUntil(program.window.isActiveWindow)
    program.window.open_page(Destination.TODAY)
    program.press("4")
    assert program.stored(TODAY).pain_average == 4
    assert program.stored(TODAY - timedelta(days=1)).pain_average == 1
    assert [file.name for file in sorted(stick.iterdir())] == ["letter.db", "mine.db"]
