"""A row that wraps answers for its height from memory, and forgets it when something changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.look.theme import theme
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 300


class Counted(QPushButton):
    """A button that counts how often it is asked for its size."""

    asked = 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self.asked += 1
        return super().sizeHint()


@pytest.fixture
def row(qtbot: QtBot) -> FlowRow:
    """A row on the screen, of two buttons in one line; the third, which needs a line of its own, is hidden."""
    made = FlowRow()
    qtbot.addWidget(made)
    for words in ("yes", "no", "a good deal more than fits beside them"):
        made.add(Counted(words))
    last(made).hide()
    made.resize(WIDTH, 50)
    made.show()
    qtbot.waitUntil(made.isVisible)
    assert made.heightForWidth(WIDTH) == one_line(made)
    return made


def buttons(row: FlowRow) -> list[Counted]:
    return row.findChildren(Counted)


def last(row: FlowRow) -> Counted:
    return buttons(row)[-1]


def one_line(row: FlowRow) -> int:
    return buttons(row)[0].sizeHint().height()


def test_it_measures_its_children_once_for_each_width(row: FlowRow) -> None:
    first = buttons(row)[0]
    heights = {width: row.heightForWidth(width) for width in (60, WIDTH)}
    assert heights[60] > heights[WIDTH]
    asked = first.asked
    for _ in range(20):
        assert {width: row.heightForWidth(width) for width in heights} == heights
    assert first.asked == asked


def test_a_child_shown_or_hidden_counts_at_once(row: FlowRow) -> None:
    assert row.heightForWidth(WIDTH) == one_line(row)
    last(row).show()
    assert row.heightForWidth(WIDTH) > one_line(row)
    last(row).hide()
    assert row.heightForWidth(WIDTH) == one_line(row)


def test_a_child_with_other_words_is_measured_again_at_once(row: FlowRow) -> None:
    words = buttons(row)[0]
    words.setText("as long as the line, or nearly so, with this")
    assert row.heightForWidth(WIDTH) > one_line(row)
    words.setText("yes")
    assert row.heightForWidth(WIDTH) == one_line(row)


def test_a_child_that_is_shown_or_renamed_takes_its_place_without_being_asked_to(qtbot: QtBot, row: FlowRow) -> None:
    yes, no, long = buttons(row)
    yes.setText("yes, and more of it")
    qtbot.waitUntil(lambda: yes.width() >= yes.sizeHint().width() and no.x() > yes.geometry().right())
    long.show()
    qtbot.waitUntil(lambda: long.y() > yes.geometry().bottom())  # it covered the others, in its first size


def test_what_it_stands_in_is_told_the_new_height(qtbot: QtBot) -> None:
    around, row = QWidget(), FlowRow()
    qtbot.addWidget(around)
    QVBoxLayout(around).addWidget(row)
    for words in ("yes", "a good deal more than fits beside it in one line"):
        row.add(Counted(words))
    last(row).hide()
    around.show()
    before = around.heightForWidth(WIDTH)
    last(row).show()
    row.rearrange()
    assert around.heightForWidth(WIDTH) > before


def test_no_child_is_measured_while_the_row_is_built(qtbot: QtBot) -> None:
    """Who is asked for its size is styled, and then again each time that the row gets another parent."""
    made = FlowRow()
    qtbot.addWidget(made)
    for words in ("yes", "no"):
        made.add(Counted(words))
    made.spread()
    made.set_gap(3)
    assert [one.asked for one in buttons(made)] == [0, 0]
    made.resize(WIDTH, 50)
    made.show()
    assert buttons(made)[1].x() > buttons(made)[0].x()


def test_words_changed_while_it_was_out_of_sight_are_measured(row: FlowRow) -> None:
    assert row.heightForWidth(WIDTH) == one_line(row)
    row.hide()
    buttons(row)[0].setText("as long as the line, or nearly so, with this")
    assert row.heightForWidth(WIDTH) > one_line(row)
    row.show()
    assert row.heightForWidth(WIDTH) > one_line(row)


def test_a_child_that_comes_or_goes_counts_at_once(row: FlowRow) -> None:
    assert row.heightForWidth(WIDTH) == one_line(row)
    more = Counted("as long as the line, or nearly so, with this")
    row.add(more)
    more.show()
    assert row.heightForWidth(WIDTH) > one_line(row)
    row.drop(more)
    assert row.heightForWidth(WIDTH) == one_line(row)


def test_larger_text_makes_it_higher(row: FlowRow) -> None:
    before = row.heightForWidth(WIDTH)
    theme().set_scale(2.0)
    assert row.heightForWidth(WIDTH) > before
    assert row.heightForWidth(WIDTH) >= one_line(row)


def test_another_gap_counts_at_once(row: FlowRow) -> None:
    last(row).show()
    before = row.heightForWidth(WIDTH)
    row.set_gap(26)
    assert row.heightForWidth(WIDTH) == before + 20
