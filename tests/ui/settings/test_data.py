"""Your data on Settings: real clicks and dialogs, then what is on the disk."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import zipfile
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTreeView

from diary import app
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.ui.settings.data_card import (
    MINE,
    all_bytes,
    choose,
    click,
    dialog_of,
    ended,
    export,
    has_keyboard,
    listing,
    packed,
)
from ui import ways
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.settings.data import DataCard
from ui.settings.export_form import AS_FOLDER, BETWEEN, SINCE
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.look.theme import Theme

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
