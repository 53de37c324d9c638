"""A row that wraps knows its children's sizes, and learns of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.guard import guarded
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Child(QWidget):
    """Asks for a width, and counts how often it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted, self.asked = 40, 0

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as it wants to be, 20 pixels high."""
        self.asked += 1
        return QSize(self.wanted, 20)


@pytest.fixture
def children() -> list[Child]:
    return [Child(), Child()]


@pytest.fixture
def row(qtbot: QtBot, children: list[Child]) -> FlowRow:
    made = FlowRow(gap=6)
    qtbot.addWidget(made)
    for child in children:
        made.add(child)
    made.resize(100, 20)
    return made


def test_a_layout_may_ask_at_many_widths(row: FlowRow, children: list[Child]) -> None:
    assert [row.heightForWidth(width) for width in (86, 85, 100)] == [20, 46, 20]
    assert row.sizeHint() == QSize(86, 20)
    assert [child.asked for child in children] == [1, 1]


def test_another_size_is_placed_anew_once_it_is_told(row: FlowRow, children: list[Child]) -> None:
    row.show()
    assert children[1].x() == 46
    children[0].wanted = 50
    row.rearrange()
    assert children[1].x() == 56
    assert row.heightForWidth(95) == 46


def test_what_was_told_while_it_was_hidden_is_seen_when_it_is_shown(row: FlowRow, children: list[Child]) -> None:
    row.show()
    row.hide()
    children[0].wanted = 30
    row.rearrange()
    row.show()
    assert children[1].x() == 36


def test_a_row_of_another_width_asks_again(row: FlowRow, children: list[Child]) -> None:
    row.show()
    children[0].wanted = 60  # not told
    row.resize(120, 20)
    assert children[1].x() == 66
