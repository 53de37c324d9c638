"""Tables to be read: the chosen row goes to the clipboard with the names of the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from ui.widgets.read_only_table import make_read_only

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Day", "Pain", "Own\twords"])
    for cells in (("1 May", "7", "a\nb"), ("2 May", "0", "")):
        model.appendRow([QStandardItem(cell) for cell in cells])
    view = QTableView()
    qtbot.addWidget(view)
    model.setParent(view)
    view.setModel(model)
    make_read_only(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    QGuiApplication.clipboard().setText("before")
    return view


def copy(table: QTableView) -> str:
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("row", "expected"),
    [(0, "Day\tPain\tOwn words\n1 May\t7\ta b"), (1, "Day\tPain\tOwn words\n2 May\t0\t")],
)
def test_a_row_is_copied_with_its_header(table: QTableView, row: int, expected: str) -> None:
    table.selectRow(row)
    assert copy(table) == expected


def test_without_a_chosen_row_the_clipboard_stays(table: QTableView) -> None:
    table.clearSelection()
    assert copy(table) == "before"
