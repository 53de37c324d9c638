"""Your data on Settings: real clicks and dialogs, then what is on the disk."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTreeView, QWidget

from diary import app
from diary.cli import run_command
from diary.exchange.package.descriptor import PACKAGE_FORMAT
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.settings import Settings
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, live
from ui import ways
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.settings.data import AS_FOLDER, BETWEEN, SINCE, DataCard
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.forms.outcome import WorkOutcome
    from ui.look.theme import Theme
    from ui.session import Session

MINE = "My own words: a heron, twice."


@pytest.fixture
def lived(diary: Repository, clock: FixedClock) -> Path:
    """A diary in which everything happened once, and a note that must not get out."""
    live(diary, clock)
    clock.moment = NOW
    diary.answer(TODAY, DayItem.NOTE, MINE)
    diary.save_settings(diary.settings._replace(clinic_name="Secret clinic"))
    return diary.path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where what leaves the diary is put."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def card(qtbot: QtBot, lived: Path, make_session: Callable[[], Session], out: Path) -> DataCard:
    del lived
    return shown(qtbot, make_session(), out)


@pytest.fixture
def empty(qtbot: QtBot, session: Session, out: Path) -> DataCard:
    """The same on a diary in which nothing was answered."""
    session.prepare()
    return shown(qtbot, session, out)


def shown(qtbot: QtBot, session: Session, out: Path) -> DataCard:
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1080, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.data.chooser.begin_in(out)
    page.focus_first()
    return page.data


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog_of(card: DataCard) -> QFileDialog:
    dialog = card.chooser.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.windowTitle() != ""
    return dialog


def choose(card: DataCard, path: Path) -> None:
    """Choose a file or a folder in the dialog that is open."""
    dialog = dialog_of(card)
    dialog.selectFile(str(path))
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def has_keyboard(widget: QWidget) -> bool:
    """Whether it has the keyboard when its window has it: offscreen, no window gets it back from a dialog."""
    return widget.window().focusWidget() is widget


def ended(qtbot: QtBot, card: DataCard, outcome: WorkOutcome) -> str:
    """What is said once the work is over."""
    qtbot.waitUntil(lambda: not card.is_busy and outcome.isVisible())
    return outcome.sentence


def export(qtbot: QtBot, card: DataCard, path: Path) -> str:
    click(card.export.button)
    choose(card, path)
    return ended(qtbot, card, card.export_outcome)


def open_zip(qtbot: QtBot, card: DataCard, path: Path) -> str:
    click(card.open_button)
    choose(card, path)
    return ended(qtbot, card, card.open_outcome)


def packed(diary: Path, target: Path, clock: FixedClock, *options: str) -> Path:
    """A package as the command line writes it."""
    assert run_command(["--diary", str(diary), "export", str(target), *options], clock) == 0
    return target


def listing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def all_bytes(path: Path) -> bytes:
    """Everything in a package, unpacked."""
    if path.is_dir():
        return b"".join(file.read_bytes() for file in sorted(path.iterdir()))
    with zipfile.ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


# Export


def test_an_export_is_the_command_lines_byte_for_byte(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    says = export(qtbot, card, out / "mine.zip")
    assert says == (
        f"Exported 11 days (1 September – 15 November 2026) and 2 infusions to {out / 'mine.zip'}. "
        "Left out: everything you wrote in your own words."
    )
    assert (out / "mine.zip").read_bytes() == packed(lived, out / "theirs.zip", clock).read_bytes()
    assert MINE.encode() not in all_bytes(out / "mine.zip")
    assert b"Secret clinic" not in all_bytes(out / "mine.zip")
    assert listing(out) == ["mine.zip", "theirs.zip"]
    assert has_keyboard(card.export_outcome.text)
    assert card.export_outcome.text.accessibleName() == says


def test_own_words_go_out_only_when_ticked_each_time_anew(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    assert not card.export.with_notes.isChecked()
    card.export.with_notes.setFocus()
    QTest.keyClick(card.export.with_notes, Qt.Key.Key_Space)
    assert card.export.with_notes.isChecked()
    says = export(qtbot, card, out / "mine.zip")
    assert "What you wrote in your own words is in it." in says
    theirs = packed(lived, out / "theirs.zip", clock, "--with-notes")
    assert (out / "mine.zip").read_bytes() == theirs.read_bytes()
    assert MINE.encode() in all_bytes(out / "mine.zip")
    assert not card.export.with_notes.isChecked()
    export(qtbot, card, out / "again.zip")
    assert MINE.encode() not in all_bytes(out / "again.zip")


def test_leaving_the_page_unticks_own_words(card: DataCard) -> None:
    click(card.export.with_notes)
    card.window().hide()
    assert not card.export.with_notes.isChecked()


def test_a_part_goes_out_as_a_folder(qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock) -> None:
    card.export.shape.setCurrentIndex(AS_FOLDER)
    card.export.period.setCurrentIndex(SINCE)
    assert card.export.range.first.isVisible()
    assert not card.export.range.last.isVisible()
    QTest.keyClicks(card.export.range.first_day.line, "20 October 2026")
    click(card.export.button)
    choose(card, out)
    says = ended(qtbot, card, card.export_outcome)
    target = out / "relief-diary-2026-11-22"
    assert f"to {target}. " in says
    assert "Left out: " in says
    assert "days outside of the period." in says
    theirs = packed(lived, out / "theirs", clock, "--from", "2026-10-20")
    assert {p.name: p.read_bytes() for p in target.iterdir()} == {p.name: p.read_bytes() for p in theirs.iterdir()}
    card.export.period.setCurrentIndex(BETWEEN)
    QTest.keyClicks(card.export.range.last_day.line, "22 October 2026")
    click(card.export.button)
    choose(card, out)
    ended(qtbot, card, card.export_outcome)
    days = (out / "relief-diary-2026-11-22-2" / "daily.csv").read_text().splitlines()
    assert [day.split(",")[1] for day in days[1:]] == ["2026-10-21", "2026-10-22"]


def test_days_that_can_not_be_read_are_said_beside_their_field(card: DataCard) -> None:
    card.export.period.setCurrentIndex(BETWEEN)
    click(card.export.button)
    assert card.export.range.first.error.text() == "Type a date, like 22 November 2026."
    assert card.export.range.first_day.line.hasFocus()
    QTest.keyClicks(card.export.range.first_day.line, "3 November 2026")
    QTest.keyClicks(card.export.range.last_day.line, "1 November 2026")
    click(card.export.button)
    assert card.export.range.last.error.text() == "The last day lies before the first."
    assert not card.export.range.first.is_wrong
    assert card.chooser.dialog is None


def test_a_period_without_days_and_an_empty_diary_write_nothing(qtbot: QtBot, card: DataCard, out: Path) -> None:
    card.export.period.setCurrentIndex(BETWEEN)
    QTest.keyClicks(card.export.range.first_day.line, "1 January 2020")
    QTest.keyClicks(card.export.range.last_day.line, "2 January 2020")
    assert export(qtbot, card, out / "a.zip") == "Your diary has no day in that period, so nothing was exported."
    assert listing(out) == []


def test_an_empty_diary_has_nothing_to_give(qtbot: QtBot, empty: DataCard, out: Path) -> None:
    assert export(qtbot, empty, out / "a.zip") == "Your diary is empty so far: there is nothing to export yet."
    click(empty.copy_button)
    choose(empty, out / "a.db")
    assert ended(qtbot, empty, empty.copy_outcome) == "Your diary is empty so far: there is nothing to copy yet."
    assert listing(out) == []


def test_the_dialog_offers_a_name_and_its_ending_is_added(qtbot: QtBot, card: DataCard, out: Path) -> None:
    (out / "relief-diary-2026-11-22.zip").touch()
    click(card.export.button)
    assert [Path(name).name for name in dialog_of(card).selectedFiles()] == ["relief-diary-2026-11-22-2.zip"]
    choose(card, out / "for the clinic")
    ended(qtbot, card, card.export_outcome)
    assert "for the clinic.zip" in listing(out)
    # The dialog asked about `for the clinic`, not about what it is called in the end.
    before = (out / "for the clinic.zip").read_bytes()
    assert "for the clinic.zip exists already, so nothing was written." in export(qtbot, card, out / "for the clinic")
    assert (out / "for the clinic.zip").read_bytes() == before


def test_a_file_that_is_there_is_replaced_when_the_dialog_was_told_so(qtbot: QtBot, card: DataCard, out: Path) -> None:
    target = out / "a.zip"
    target.write_text("of last week")

    def press(button: QMessageBox.StandardButton) -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                click(box.button(button))

    click(card.export.button)
    QTimer.singleShot(300, card, lambda: press(QMessageBox.StandardButton.No))
    choose(card, target)
    assert target.read_text() == "of last week"
    QTimer.singleShot(300, card, lambda: press(QMessageBox.StandardButton.Yes))
    choose(card, target)
    assert "Exported 11 days" in ended(qtbot, card, card.export_outcome)
    assert zipfile.is_zipfile(target)
    assert listing(out) == ["a.zip"]


def test_leaving_the_dialog_does_nothing(card: DataCard, out: Path) -> None:
    click(card.export.button)
    QTest.keyClick(dialog_of(card), Qt.Key.Key_Escape)
    assert card.chooser.dialog is None
    assert not card.is_busy
    assert not card.export_outcome.isVisible()
    assert listing(out) == []


def test_a_stopped_export_leaves_nothing(
    qtbot: QtBot, card: DataCard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    from diary.exchange.package import writer

    waits = writer.table_content

    def slowly(*arguments: object) -> bytes:
        qtbot_waits(lambda: stopped)
        return waits(*arguments)  # type: ignore[arg-type]

    stopped: list[bool] = []
    monkeypatch.setattr(writer, "table_content", slowly)
    click(card.export.button)
    choose(card, out / "a.zip")
    assert card.is_busy
    assert card.export_outcome.sentence == "Writing the package …"
    assert card.export_outcome.stop_button.hasFocus()
    for button in (card.export.button, card.copy_button, card.open_button, card.folder_button):
        assert not button.isEnabled()
    click(card.export_outcome.stop_button)
    stopped.append(True)
    assert ended(qtbot, card, card.export_outcome) == "Stopped. Nothing was written."
    assert listing(out) == []
    assert card.export.button.isEnabled()


def qtbot_waits(done: Callable[[], object]) -> None:
    """Wait on a working thread, which has no events of Qt."""
    import threading

    for _ in range(2000):
        if done():
            return
        threading.Event().wait(0.005)
    raise AssertionError("nobody stopped it")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_why_it_can_not_be_written_is_said(qtbot: QtBot, card: DataCard) -> None:
    click(card.export.button)
    dialog_of(card).fileSelected.emit("/proc/a.zip")
    assert ended(qtbot, card, card.export_outcome).startswith("/proc/a.zip can't be written: ")
    card.chooser.dialog = None
    click(card.copy_button)
    dialog_of(card).fileSelected.emit("/proc/a.db")
    assert ended(qtbot, card, card.copy_outcome).startswith("The copy /proc/a.db can't be made: ")
    assert not card.export_outcome.isVisible(), "what was said of the last one is gone"


def test_the_folder_is_opened_and_the_path_copied(
    qtbot: QtBot, card: DataCard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    export(qtbot, card, out / "a.zip")
    click(card.export_outcome.folder_button)
    assert [url.toLocalFile() for url in opened] == [str(out)]
    click(card.export_outcome.path_button)
    assert QGuiApplication.clipboard().text() == str(out / "a.zip")
    assert card.export_outcome.copied.isVisible()
    card.export_outcome.text.setFocus()
    QTest.keyClick(card.export_outcome.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(card.export_outcome.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.export_outcome.sentence


def test_a_bug_ends_the_busy_state_and_is_reported(
    qtbot: QtBot, card: DataCard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(app, "write_out", broken)
    with qtbot.captureExceptions() as raised:
        export(qtbot, card, out / "a.zip")
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert card.export.button.isEnabled()


# Copy


def test_a_copy_is_a_diary_of_its_own(qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock) -> None:
    click(card.copy_button)
    assert [Path(name).name for name in dialog_of(card).selectedFiles()] == ["relief-diary-2026-11-22.db"]
    choose(card, out / "copy.db")
    assert ended(qtbot, card, card.copy_outcome) == (
        f"Copied the whole diary to {out / 'copy.db'}: 32 days, the last 22 November 2026; newest infusion "
        "5–9 October 2026. The copy was opened again and checked: it is whole."
    )
    assert listing(out) == ["copy.db"]
    with closing(Repository(out / "copy.db", clock)) as copy, closing(Repository(lived, clock)) as diary:
        assert copy.check() == []
        assert copy.contents() == diary.contents()
    assert card.copy_outcome.path == out / "copy.db"


# Opening a package


def test_a_package_of_this_diary_is_shown_first_and_then_brought_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(lived, clock)) as other:
        older = Repository(out / "older.db", clock)
        restore(older, other.contents())
        older.answer(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 0)
        older.answer(TODAY, DayItem.NOTE, "something else")
        older.close()
    package = packed(out / "older.db", out / "p.zip", clock, "--with-notes")
    says = open_zip(qtbot, card, package)
    assert "1 day would get new answers (21 November 2026)." in says
    assert "1 answer differs: there, your diary's own stays and nothing is overwritten." in says
    assert "2026-11-22, note: yours 'My own words: a heron, twice.', the package's 'something else'." in says
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average is None
    told: list[str] = []
    for signal in ("days_changed", "infusions_changed", "settings_changed", "imported"):
        getattr(card.session, signal).connect(lambda *_, signal=signal: told.append(signal))
    with qtbot.waitSignal(card.session.suggestion_ready):
        card.window().activateWindow()
        qtbot.waitUntil(card.window().isActiveWindow)
        card.open_outcome.yes_button.setFocus()
        QTest.keyClick(card.open_outcome.yes_button, Qt.Key.Key_Space)
        says = ended(qtbot, card, card.open_outcome)
    assert has_keyboard(card.open_outcome.text)
    assert says.startswith(f"Brought in from {package}. 1 day got new answers (21 November 2026).")
    assert "1 answer that differs was left out: your diary's own stands." in says
    assert told == ["days_changed", "infusions_changed", "settings_changed", "imported"]
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average == 0
        assert diary.day(TODAY).note == MINE
        assert diary.check() == []


def test_what_is_left_is_not_brought_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(lived, clock)) as other:
        older = Repository(out / "older.db", clock)
        restore(older, other.contents())
        older.answer(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 0)
        older.close()
    open_zip(qtbot, card, packed(out / "older.db", out / "p.zip", clock))
    click(card.open_outcome.no_button)
    assert not card.open_outcome.isVisible()
    assert has_keyboard(card.open_button)
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average is None


def test_a_package_with_nothing_new_has_nothing_to_bring_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    folder = packed(lived, out / "p", clock)
    click(card.folder_button)
    choose(card, folder)
    assert "Nothing of it is new: your diary has all of it already." in ended(qtbot, card, card.open_outcome)
    assert not card.open_outcome.yes_button.isVisible()
    # One of its files stands for the folder.
    assert open_zip(qtbot, card, folder / "daily.csv").startswith(f"{folder} holds ")


def test_an_empty_diary_becomes_what_the_package_holds(
    qtbot: QtBot, empty: DataCard, tmp_path: Path, out: Path, clock: FixedClock
) -> None:
    other = Repository(out / "other.db", clock)
    live(other, clock)
    clock.moment = NOW
    held = other.contents()
    other.close()
    package = packed(out / "other.db", out / "p.zip", clock, "--with-notes")
    says = open_zip(qtbot, empty, package)
    assert says.endswith("Your diary is empty: it would become what the package holds, with its history and settings.")
    click(empty.open_outcome.yes_button)
    assert ended(qtbot, empty, empty.open_outcome).startswith("Brought in 31 days (")
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        # Of today the window may have said something by now: that is its own.
        came = diary.contents()
        assert replace(came, suggestions=came.suggestions[: len(held.suggestions)]) == held
        assert diary.settings != Settings()
    assert "Nothing of it is new: your diary has all of it already." in open_zip(qtbot, empty, package)


def test_what_can_not_be_opened_is_said_in_a_sentence(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    before = lived.stat().st_mtime_ns
    (out / "tracker.csv").write_text("date,pain\n2026-11-01,4\n")
    (out / "photo.jpg").write_bytes(b"\xff\xd8")
    (out / "broken.zip").write_bytes(packed(lived, out / "p.zip", clock).read_bytes()[:5000])
    with zipfile.ZipFile(out / "photos.zip", "w") as archive:
        archive.writestr("photo.jpg", b"")
    with zipfile.ZipFile(out / "huge.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("daily.csv", "labs.csv"):
            archive.writestr(name, bytes(65 * 2**20))
    newer = packed(lived, out / "newer", clock) / "datapackage.json"
    newer.write_text(newer.read_text().replace(f'"format": {PACKAGE_FORMAT}', f'"format": {PACKAGE_FORMAT + 1}'))
    (out / "link.zip").symlink_to(lived)
    (out / "hard.zip").hardlink_to(lived)
    with closing(Repository(lived, clock)) as other:
        app.back_up(other, out / "copy.db")
    invented, stranger = Repository(out / "i.db", clock), Repository(out / "s.db", clock)
    restore(invented, invented_contents(TODAY, years=0.5))
    stranger.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    for name, sentence in (
        ("tracker.csv", "is a table of another program, not a package of Relief Diary. To bring it in, choose it"),
        ("photo.jpg", "is not a package of Relief Diary: that is a .zip file or a folder that its export wrote."),
        ("photos.zip", "is not a package: it has no daily.csv."),
        ("broken.zip", "can't be unpacked: it is no zip, is cut short, or asks for a password."),
        ("huge.zip", "its files are together larger than 128 MB."),
        (
            "newer/daily.csv",
            f"has format '{PACKAGE_FORMAT + 1}'; this program reads up to {PACKAGE_FORMAT}. Install the newer program.",
        ),
        ("link.zip", "is the diary itself or belongs to it."),
        ("hard.zip", "is the diary itself or belongs to it."),
        ("copy.db", "is a diary file or a copy of one, not a package."),
        (packed(out / "i.db", out / "i.zip", clock).name, "is from a sample diary: everything in it is invented."),
        (packed(out / "s.db", out / "s.zip", clock).name, "is from another diary than the open one"),
    ):
        assert sentence in open_zip(qtbot, card, out / name)
        assert not card.open_outcome.yes_button.isVisible()
        assert has_keyboard(card.open_outcome.text)
    for repository in (invented, stranger):
        repository.close()
    assert lived.stat().st_mtime_ns == before


def test_a_sample_never_comes_into_an_empty_diary_of_ones_own(
    qtbot: QtBot, empty: DataCard, tmp_path: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(out / "i.db", clock)) as invented:
        restore(invented, invented_contents(TODAY, years=0.5))
    assert "It is never mixed with your own." in open_zip(qtbot, empty, packed(out / "i.db", out / "i.zip", clock))
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        assert diary.is_empty
        assert not diary.invented


def test_a_damaged_diary_gives_and_takes_nothing(
    qtbot: QtBot, lived: Path, make_session: Callable[[], Session], out: Path, clock: FixedClock,
    tamper: Callable[[Path, str], None],
) -> None:  # fmt: skip
    package = packed(lived, out / "p.zip", clock)
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    card = shown(qtbot, make_session(), out)
    assert "faults found" in export(qtbot, card, out / "a.zip")
    click(card.copy_button)
    choose(card, out / "a.db")
    assert "faults found" in ended(qtbot, card, card.copy_outcome)
    assert "faults found" in open_zip(qtbot, card, package)
    card.session.check.look_over()
    qtbot.waitUntil(lambda: card.session.check.damage is not None)
    click(card.export.button)
    choose(card, out / "a.zip")
    assert card.export_outcome.sentence.startswith("This diary file is damaged: ")
    assert listing(out) == ["p.zip"]


# What is typed elsewhere


def test_what_is_typed_and_not_saved_is_said(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    window.today.answer(DayItem.PAIN_AVERAGE, 4)
    ways.to_new_infusion(window)
    form = window.page(2)
    QTest.keyClicks(QApplication.focusWidget() or form, "1 October 2026")
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.data.chooser.begin_in(out)
    says = export(qtbot, page.data, out / "a.zip")
    assert says.endswith("Not in it: what you typed and didn't save yet (Infusions).")


# For everyone


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="watches files with inotify")
def test_no_file_that_a_dialog_lists_is_opened(qtbot: QtBot, card: DataCard, lived: Path) -> None:
    """Closing the diary's file, or one beside it, would cancel SQLite's locks on it (docs/decisions/0025)."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    opened = 0x20
    (lived.parent / "no-name-that-says-what-it-is").write_bytes(b"SQLite")
    assert (lived.parent / "diary.db-wal").exists()
    assert libc.inotify_add_watch(watch, os.fsencode(lived.parent), opened) >= 0
    try:
        for button in (card.export.button, card.copy_button, card.open_button, card.folder_button):
            click(button)
            dialog = dialog_of(card)
            dialog.setDirectory(str(lived.parent))
            dialog.setNameFilter("All (*)")
            dialog.setViewMode(QFileDialog.ViewMode.Detail)
            tree = dialog.findChild(QTreeView)
            assert tree is not None
            if button is not card.folder_button:  # a dialog for folders lists folders
                qtbot.waitUntil(partial(lists_the_diary, tree))
            tree.grab()
            dialog.reject()
        assert files_opened(watch) == set()
    finally:
        os.close(watch)


def lists_the_diary(tree: QTreeView) -> bool:
    model, root = tree.model(), tree.rootIndex()
    listed = {str(model.index(row, 0, root).data()) for row in range(model.rowCount(root))}
    return listed >= {"diary.db", "diary.db-wal", "diary.db-shm"}


def files_opened(watch: int) -> set[str]:
    try:
        events = os.read(watch, 65536)
    except BlockingIOError:
        return set()
    found, at = set(), 0
    while at < len(events):
        _, mask, _, length = struct.unpack_from("iIII", events, at)
        if not mask & 0x40000000:  # a folder may be listed
            found.add(events[at + 16 : at + 16 + length].rstrip(b"\0").decode())
        at += 16 + length
    return found - {""}


def test_everything_has_a_name_and_a_description(qtbot: QtBot, card: DataCard, out: Path) -> None:
    card.export.period.setCurrentIndex(BETWEEN)
    export_fields = [
        card.export.period,
        card.export.shape,
        card.export.range.first_day.line,
        card.export.range.last_day.line,
    ]
    assert [field.accessibleName() for field in export_fields] == ["Which days", "Written as", "First day", "Last day"]
    for button in (card.export.button, card.copy_button, card.open_button, card.folder_button, card.export.with_notes):
        assert button.text() != ""
        assert button.accessibleDescription() != ""
    card.export.period.setCurrentIndex(0)
    says = export(qtbot, card, out / "a.zip")
    assert card.export_outcome.path_button.accessibleDescription() == says


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_target_is_large_enough(qtbot: QtBot, card: DataCard, look: Theme, out: Path, scale: float) -> None:
    look.set_scale(scale)
    export(qtbot, card, out / "a.zip")
    for stop in card.stops():
        if stop.isVisible():
            assert stop.height() >= 44
            assert stop.width() >= 44


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_path_is_seen_whole(qtbot: QtBot, card: DataCard, look: Theme, out: Path, scale: float) -> None:
    look.set_scale(scale)
    page = card.window()
    assert isinstance(page, SettingsPage)
    page.resize(850, 860)
    says = export(qtbot, card, out / f"{'a_name_without_a_space' * 8}.zip")
    assert "a_name_without_a_space.zip. Left out" in says
    text, content = card.export_outcome.text, page.widget()
    assert content is not None
    qtbot.waitUntil(lambda: content.width() == page.viewport().width())
    qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() == 0)
    assert text.document().size().height() >= 3, "that many lines"
    assert text.width() <= card.width()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_said_is_in_sight(qtbot: QtBot, card: DataCard, look: Theme, out: Path, scale: float) -> None:
    look.set_scale(scale)
    page = card.window()
    assert isinstance(page, SettingsPage)
    page.resize(950, 860)
    page.verticalScrollBar().setValue(0)
    page.ensureWidgetVisible(card.export.button, 0, 0)
    click(card.export.button)
    choose(card, out / "a.zip")
    ended(qtbot, card, card.export_outcome)

    def in_sight() -> bool:
        place = card.export_outcome.rect().translated(card.export_outcome.mapTo(page.viewport(), QPoint(0, 0)))
        return page.viewport().rect().contains(place)

    qtbot.waitUntil(in_sight)
