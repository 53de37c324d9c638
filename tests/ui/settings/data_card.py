"""Your data on Settings, used as its user does."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from diary.cli import run_command
from ui.settings.data import DataCard
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.forms.outcome import WorkOutcome
    from ui.session import Session

MINE = "My own words: a heron, twice."


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
