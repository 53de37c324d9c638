"""The model of the table of days: rows, words, and what a screen reader says."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from diary.model.days.search import DayFilter, Search
from diary.model.records.courses import Courses
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.details import Effect, Severity, effect
from diary.model.records.infusion import Infusion
from ui.days.columns import OPTIONAL, Column, first_line
from ui.days.table_model import IN_COURSE_ROLE, DayTable

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 22)
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
COURSES = Courses([Infusion(date(2026, 11, 17), date(2026, 11, 18), id=1)])


def entered(day: int, hour: int, how: EntryMode = EntryMode.TYPED) -> Entered:
    return Entered(datetime(2026, 11, day, hour, 40, tzinfo=timezone(timedelta(hours=1))), how)


DAYS = [
    Day(date(2026, 11, 16), 7, None, None, None, entered(16, 21)),
    Day(date(2026, 11, 17), None, 10, 0, "\n second line first \nthird", entered(19, 8, EntryMode.LATE)),
    Day(date(2026, 11, 20), 0, 0, 0, None, entered(20, 9, EntryMode.IMPORT)),
]


@pytest.fixture
def table() -> DayTable:
    made = DayTable()
    made.show_days(DAYS, COURSES, TODAY)
    return made


def texts(table: DayTable, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [table.index(row, column).data(role) for column in Column]


def test_it_is_a_sound_item_model(table: DayTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    table.show_day(Day(date(2026, 11, 21), 3))
    table.show_days([], COURSES, TODAY)
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped


def test_every_day_from_the_first_to_today_has_a_row_newest_first(table: DayTable) -> None:
    assert table.rowCount() == 7
    assert table.rowCount(table.index(0, 0)) == 0
    assert [table.day(row) for row in (0, 6)] == [TODAY, date(2026, 11, 16)]
    assert (table.newest, table.oldest, table.recorded) == (TODAY, date(2026, 11, 16), 3)


def test_a_score_of_0_is_an_answer_and_a_missing_one_is_a_dash(table: DayTable) -> None:
    assert texts(table, 2)[1:4] == ["0", "0", "0"]
    assert texts(table, 5)[1:4] == ["–", "10", "0"]
    assert texts(table, 1)[1:4] == ["–", "–", "–"]


def test_words_of_a_row(table: DayTable) -> None:
    dashes = ["–"] * 7
    assert texts(table, 0) == ["Sun 22 Nov 2026", *dashes, "day 4 · infusion 1", "not recorded yet", ""]
    assert texts(table, 1)[Column.ENTERED] == "not recorded"
    assert texts(table, 2)[Column.ENTERED] == "imported"
    assert texts(table, 5)[Column.INFUSION :] == ["infusion 1", "late, 19 Nov 2026", "second line first"]
    assert texts(table, 6)[Column.INFUSION :] == ["", "21:40", ""]


def test_only_days_within_a_course_are_marked(table: DayTable) -> None:
    marked = [table.day(row).day for row in range(7) if table.index(row, 0).data(IN_COURSE_ROLE)]
    assert marked == [18, 17]


def test_a_screen_reader_hears_what_a_number_is(table: DayTable) -> None:
    assert texts(table, 5, ACCESSIBLE) == [
        "Tuesday 17 November 2026",
        "Average pain not recorded",
        "Worst pain 10",
        "Pain right now 0",
        "Pain got in the way of activity not recorded",
        "Sleep not recorded",
        "Mood not recorded",
        "Worst side effect: not recorded",
        "during infusion 1",
        "Entered: late, 19 Nov 2026",
        "Note: second line first",
    ]
    assert texts(table, 0, ACCESSIBLE)[Column.INFUSION] == "day 4 after infusion 1"
    assert texts(table, 6, ACCESSIBLE)[Column.INFUSION] == "before any infusion"


def test_columns_have_names(table: DayTable) -> None:
    names = [table.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == [
        "Day ↓",
        "Average",
        "Worst",
        "Now",
        "Interference",
        "Sleep",
        "Mood",
        "Side effects",
        "Infusion",
        "Entered",
        "Note",
    ]
    assert table.headerData(Column.AVERAGE, Qt.Orientation.Horizontal, ACCESSIBLE) == "Average pain"
    assert table.headerData(0, Qt.Orientation.Vertical) is None


def test_one_day_changes_in_place(table: DayTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.dataChanged) as changed:
        assert table.show_day(Day(date(2026, 11, 21), 3))
    first: QModelIndex = changed.args[0]
    assert first.row() == 1
    assert texts(table, 1)[1] == "3"
    assert table.recorded == 4
    assert table.show_day(Day(date(2026, 11, 21)))
    assert texts(table, 1)[1] == "–"
    assert table.recorded == 3


def test_a_day_without_a_row_or_the_first_one_cleared_needs_the_whole_diary(table: DayTable) -> None:
    assert not table.show_day(Day(date(2026, 11, 15), 5))
    assert not table.show_day(Day(TODAY + timedelta(days=1), 5))
    assert not table.show_day(Day(date(2026, 11, 16)))
    assert table.rowCount() == 7


def test_a_day_after_today_is_shown_too() -> None:
    table = DayTable()
    """It was recorded while the clock was ahead. The days up to it are no rows, be they two or a million."""
    far = date(4026, 11, 22)
    table.show_days([Day(TODAY - timedelta(days=1), 5), Day(TODAY + timedelta(days=2), 4), Day(far, 0)], COURSES, TODAY)
    assert (table.rowCount(), table.in_all) == (4, 4)
    assert [texts(table, row)[1] for row in range(4)] == ["0", "4", "–", "5"]
    index = table.index(0, Column.ENTERED)
    assert index.data() == "not come yet"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "This day has not come yet by this computer's clock"
    assert table.index(0, Column.INFUSION).data() == ""
    assert table.show_day(Day(far, 1))
    assert not table.show_day(Day(far))  # its row goes with its answers


def test_the_first_line_that_says_something_is_shown() -> None:
    assert first_line(None) == ""
    assert first_line(" \n\r\n <b>x</b> \ny") == "<b>x</b>"
    assert len(first_line("a" * 5000)) == 200


def full(table: DayTable) -> list[int]:
    return [table.day(row).day for row in range(table.rowCount())]


RICH = [
    *DAYS,
    Day(date(2026, 11, 19), 7, sleep=0, details={effect(Effect.NAUSEA): Severity.MODERATE}, entered=entered(19, 20)),
]


def test_side_effects_and_sleep_have_columns_where_the_diary_has_them(table: DayTable) -> None:
    assert [column for column in OPTIONAL if table.is_filled(column)] == []
    assert not table.show_day(RICH[-1])  # a column comes: the whole diary is needed
    table.show_days(RICH, COURSES, TODAY)
    assert [column for column in OPTIONAL if table.is_filled(column)] == [Column.SIDE_EFFECTS, Column.SLEEP]
    row = table.row_of(date(2026, 11, 19))
    assert row is not None
    assert texts(table, row)[Column.SLEEP] == "0"
    assert texts(table, row)[Column.SIDE_EFFECTS] == "moderate"
    assert texts(table, row, ACCESSIBLE)[Column.SIDE_EFFECTS] == "Worst side effect: moderate"


@pytest.mark.parametrize("column", list(Column))
def test_missing_is_last_in_both_directions_of_every_column(table: DayTable, column: Column) -> None:
    table.show_days(RICH, COURSES, TODAY)
    shown = [str(table.index(row, column).data()) for row in range(table.rowCount())]
    missing = [text in {"–", "", "not recorded", "not recorded yet"} for text in shown]
    for order in Qt.SortOrder:
        table.sort(column, order)
        after = [str(table.index(row, column).data()) for row in range(table.rowCount())]
        assert sorted(after) == sorted(shown)
        assert [text in {"–", "", "not recorded", "not recorded yet"} for text in after] == sorted(missing)


def test_zero_is_the_lowest_score_and_not_a_missing_one(table: DayTable) -> None:
    table.sort(Column.AVERAGE, Qt.SortOrder.AscendingOrder)
    assert full(table)[:2] == [20, 16]
    table.sort(Column.AVERAGE, Qt.SortOrder.DescendingOrder)
    assert full(table)[:2] == [16, 20]
    assert table.headerData(Column.AVERAGE, Qt.Orientation.Horizontal) == "Average ↓"
    assert table.headerData(Column.DAY, Qt.Orientation.Horizontal) == "Day"


def test_only_what_is_looked_for_is_shown(table: DayTable, qtmodeltester: ModelTester) -> None:
    table.look_for(Search(DayFilter.PAIN))
    assert full(table) == [20, 16]
    assert table.row_of(TODAY) is None
    assert (table.newest, table.oldest, table.recorded) == (TODAY, date(2026, 11, 16), 3)
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]  # pytest-qt leaves it untyped
    assert table.show_day(Day(date(2026, 11, 21), 3))
    assert full(table) == [21, 20, 16]
    table.look_for(Search(words="SECOND"))
    assert full(table) == [17]
    table.look_for(Search())
    assert table.rowCount() == 7
