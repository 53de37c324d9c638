"""What the tests of the Infusions page share: clicks, keys, and the rows as another repository reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.store.repository import Repository
from ui.in_sight.sight import Sight

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.records.lab import LabResult
    from ui.infusions.page import InfusionsPage
    from ui.widgets.choice import Choice

OCTOBER = Infusion(date(2026, 10, 1), date(2026, 10, 3), 3, Drug.KETAMINE, Route.IV, 22.5, DoseUnit.MG_PER_HOUR)
MAY = Infusion(date(2026, 5, 4), date(2026, 5, 4), note="quiet\r\nday")


def shown(qtbot: QtBot, page: InfusionsPage) -> InfusionsPage:
    qtbot.addWidget(page)
    Sight(page)
    page.resize(1080, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said_last(page: InfusionsPage) -> str | None:
    """What the window says was done last; None while nothing can be undone."""
    newest = page.session.steps.newest
    return None if newest is None else newest.sentence


def undo(page: InfusionsPage) -> None:
    """Take back what was done last, and show it as the window does."""
    step = page.session.steps.newest
    assert step is not None
    if page.session.undo() and step.changes:
        page.look_at_change(step.changes[0])


def press(widget: QWidget, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def write(line: QWidget, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)


def pick(choice: Choice, entry: int) -> None:
    choice.setFocus()
    for _ in range(entry):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def choose_row(page: InfusionsPage, row: int) -> None:
    index = page.infusions.lines.index(row)
    QTest.mouseClick(
        page.infusions.viewport(), Qt.MouseButton.LeftButton, pos=page.infusions.visualRect(index).center()
    )


def change(page: InfusionsPage) -> InfusionsPage:
    """Open the form of the infusion that is read."""
    click(page.reading.change)
    return page


def change_row(page: InfusionsPage, row: int) -> None:
    """Go to a line of the list, and open its form where it does not stand open already."""
    choose_row(page, row)
    if not page.form.isVisible():
        change(page)


def titles(page: InfusionsPage) -> list[str]:
    """The lines as they are read out, without how long relief held, which comes a moment later."""
    lines = page.infusions.lines
    return [replace(lines.line(row), relief="", bar=None).spoken for row in range(lines.rowCount())]


def stored(tmp_path: Path, clock: FixedClock) -> list[Infusion]:
    repository = Repository(tmp_path / "diary.db", clock)
    found = repository.infusions(with_removed=True)
    repository.close()
    return found


def stored_labs(tmp_path: Path, clock: FixedClock) -> list[LabResult]:
    repository = Repository(tmp_path / "diary.db", clock)
    found = repository.labs(with_removed=True)
    repository.close()
    return found
