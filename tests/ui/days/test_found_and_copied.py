"""Rows of the table are copied with their header, and a search looks into the notes of infusions too."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.days.columns import Column
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.session import Session


def test_chosen_rows_are_copied_with_their_header(window: MainWindow, session: Session) -> None:
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 0)
    session.answers.give(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 7)
    session.answers.give(TODAY - timedelta(days=1), DayItem.NOTE, "=1+1\tand\nmore")
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    page.show_table(shown=True)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    header, first, second = (line.split("\t") for line in QApplication.clipboard().text().splitlines())
    assert header[:2] == ["Day", "Average pain"]
    assert header[-1] == "Note"
    assert (first[0], first[1]) == ("Sun 22 Nov 2026", "0")
    assert (second[0], second[1], second[-1]) == ("Sat 21 Nov 2026", "7", "'=1+1 and")
    assert len(header) == len(first) == len(second)


def test_a_search_finds_the_days_of_an_infusion_by_its_note(window: MainWindow, session: Session) -> None:
    days = [TODAY - timedelta(days=back) for back in (12, 11)]
    session.answers.give(TODAY - timedelta(days=20), DayItem.PAIN_AVERAGE, 7)
    session.records.save_infusion(Infusion(days[0], days[1], note="Ward 4, window side"))
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    page.show_table(shown=True)
    page.days.filters.words.setText("WINDOW ward")
    table = page.table.days
    assert [table.day(row) for row in range(table.rowCount())] == days[::-1]
    assert table.index(0, Column.NOTE).data() == "Infusion: Ward 4, window side"
