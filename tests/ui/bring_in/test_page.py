"""Bringing another program's table in through the window: what is shown, what is asked, and what is on the disk."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from diary import app
from diary.errors import BadInputError
from diary.exchange.selection import Selection
from diary.exchange.tracker.layout import DateOrder
from diary.model.scales import DayItem
from diary.store.repository import Repository
from ui import ways
from ui.bring_in.clashes import Settling
from ui.bring_in.page import BringInPage
from ui.bring_in.pick import Pick
from ui.destinations import Destination
from ui.lock.key_change import KeyChange
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.look.theme import Theme
    from ui.main_window import MainWindow
    from ui.session import Session

T = TypeVar("T")
CASES = Path(__file__).parents[2] / "exchange" / "tracker" / "cases"


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> BringInPage:
    session.prepare()
    made = BringInPage(session)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def read(qtbot: QtBot, page: BringInPage, path: Path) -> str:
    page.open_file(path)
    return said(qtbot, page)


def said(qtbot: QtBot, page: BringInPage) -> str:
    """What is said once nothing runs any more."""
    qtbot.waitUntil(lambda: not page.is_busy and page.outcome.isVisible(), timeout=10_000)
    return page.outcome.sentence.replace("\u2028", "\n")


def choose(pick: Pick[T], value: T) -> None:
    """Choose in a list as a click does."""
    assert pick.isVisible()
    pick.choose(value)
    pick.box.activated.emit(pick.box.currentIndex())


def asks(page: BringInPage) -> bool:
    return page.outcome.yes_button.isVisible()


def bring_in(qtbot: QtBot, page: BringInPage) -> str:
    QTest.mouseClick(page.outcome.yes_button, Qt.MouseButton.LeftButton)
    return said(qtbot, page)


def pain(session: Session) -> list[int]:
    return list(session.reading.pain().values())


def test_what_the_names_say_is_suggested_and_shown(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    text = read(qtbot, page, CASES / "a14_trailing_delimiter_in_rows.csv")
    assert (page.choice.date.value, page.choice.pain.value) == ("Date", "Pain")
    assert "The file gives 2 days: 1–2 November 2026." in text
    assert "“Pain” holds values from 3 to 7." in text
    assert "“2026-11-01” reads as 1 November 2026." in text
    assert page.rows.rowCount() == 2
    assert not any(widget.isVisible() for widget in (page.needed.order, page.needed.scale, page.needed.skip_bad))
    assert asks(page)
    assert not session.reading.pain()


def test_columns_that_say_nothing_are_asked_for(qtbot: QtBot, page: BringInPage, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n2026-11-01,3\n2026-11-02,8\n")
    assert "Choose the column with the date" in read(qtbot, page, tmp_path / "a.csv")
    assert not asks(page)
    choose(page.choice.date, "one")
    choose(page.choice.pain, "two")
    assert "2 days" in said(qtbot, page)
    assert "2 days got new answers from a.csv: 1–2 November 2026." in bring_in(qtbot, page)


def test_the_order_that_the_file_shows_is_shown(qtbot: QtBot, page: BringInPage) -> None:
    text = read(qtbot, page, CASES / "a51_day_first_file_without_the_option.csv")
    assert "60 days: 1 September – 30 October 2026." in text
    assert page.needed.order.isVisible()
    assert "“01/09/2026” reads as 1 September 2026." in text


def test_an_order_that_is_open_is_asked_for(qtbot: QtBot, page: BringInPage, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Date,Pain\n01/02/2026,3\n03/04/2026,8\n")
    assert "can mean two dates" in read(qtbot, page, tmp_path / "a.csv")
    assert not asks(page)
    choose(page.needed.order, DateOrder.MONTH_FIRST)
    assert "“01/02/2026” reads as 2 January 2026." in said(qtbot, page)
    assert asks(page)


def test_words_get_a_score_and_a_scale_its_ends(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    assert "'mild' is not a number" in read(qtbot, page, CASES / "a08_pain_in_words.csv")
    for word, score in (("mild", 3), ("severe", 8), ("none", 0)):
        choose(page.needed.meanings[word], Fraction(score))
        said(qtbot, page)
    bring_in(qtbot, page)
    assert pain(session) == [3, 8, 0]


def test_a_smaller_scale_is_said_and_can_be_named(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    read(qtbot, page, CASES / "a50_scale_0_to_4.csv")
    choose(page.choice.date, "checkin_date")
    choose(page.choice.pain, "trackable_value")
    assert "goes from 0 to 4, never above 4" in said(qtbot, page)
    page.needed.scale.box.setCurrentText("0 to 4")
    page.needed.scale.box.activated.emit(page.needed.scale.box.currentIndex())
    said(qtbot, page)
    bring_in(qtbot, page)
    assert pain(session) == [10, 8, 0]


def test_rows_of_other_symptoms_can_be_left_out(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    text = read(qtbot, page, CASES / "a18_long_form_two_symptoms.csv")
    assert "several rows that differ in 'Symptom'" in text
    choose(page.needed.only, "Left knee")
    assert "several rows" not in said(qtbot, page)
    bring_in(qtbot, page)
    assert pain(session) == [3, 5]


def test_bad_rows_are_only_left_out_with_a_yes(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    text = read(qtbot, page, CASES / "a43_negative_sentinel.csv")
    assert "2 rows can't be read" in text
    assert not asks(page)
    page.needed.skip_bad.click()
    said(qtbot, page)
    assert asks(page)
    told = bring_in(qtbot, page)
    assert "row 3, column Pain: '-1' is not from 0 to 10" in told, "what was left out is listed"
    assert pain(session) == [3, 7]


@pytest.mark.parametrize(
    ("way", "ticked", "right"),
    [(Settling.KEEP, [], [9, 3, 5]), (Settling.TAKE, [], [3, 7, 5]), (Settling.BY_DAY, [1], [9, 7, 5])],
)
def test_clashes_are_settled_as_the_user_says(
    qtbot: QtBot, page: BringInPage, session: Session, way: Settling, ticked: list[int], right: list[int]
) -> None:
    for day, score in ((1, 9), (2, 3)):
        session.answers.give(date(2026, 11, day), DayItem.PAIN_AVERAGE, score)
    assert "2 answers differ from your diary's own." in read(qtbot, page, CASES / "a02_tab.tsv")
    assert page.clashes.way.value is Settling.KEEP
    choose(page.clashes.way, way)
    for row in ticked:
        page.clashes.ticks[date(2026, 11, row + 1)].click()
    bring_in(qtbot, page)
    assert pain(session) == right


def test_an_import_can_be_undone(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    read(qtbot, page, CASES / "a02_tab.tsv")
    bring_in(qtbot, page)
    assert pain(session) == [3, 7, 5]
    session.steps.undo()
    assert pain(session) == []


def test_a_file_that_has_to_be_read_otherwise(qtbot: QtBot, page: BringInPage) -> None:
    assert "not UTF-8 text" in read(qtbot, page, CASES / "a06_windows_1252.csv")
    assert page.choice.encoding.isVisible()
    choose(page.choice.encoding, "windows-1252")
    assert "müde" in said_rows(qtbot, page)


def said_rows(qtbot: QtBot, page: BringInPage) -> str:
    said(qtbot, page)
    items = [page.rows.item(y, x) for y in range(page.rows.rowCount()) for x in range(page.rows.columnCount())]
    return " ".join(item.text() for item in items if item is not None)


def test_a_first_row_that_looks_like_data(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    read(qtbot, page, CASES / "a38_no_header.csv")
    page.choice.show_shape()
    choose(page.choice.header, 0)
    said(qtbot, page)
    choose(page.choice.date, "1")
    choose(page.choice.pain, "2")
    said(qtbot, page)
    bring_in(qtbot, page)
    assert pain(session) == [3, 7, 5]


def test_leaving_it_writes_nothing(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    read(qtbot, page, CASES / "a02_tab.tsv")
    with qtbot.waitSignal(page.left):
        QTest.mouseClick(page.outcome.no_button, Qt.MouseButton.LeftButton)
    assert not session.reading.pain()


def dropped(window: MainWindow, *paths: Path) -> bool:
    """Drag files over the window and let go; return whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # by which a file manager moves
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(50, 50), both, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(50, 50), both, data, buttons, keys)
    QApplication.sendEvent(window, drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction, "moved: the file would be deleted where it came from"
    return drop.isAccepted()


def test_a_table_can_be_dropped_on_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert not dropped(window, tmp_path / "a.png")
    assert not dropped(window, tmp_path / "a.csv", tmp_path / "b.csv")
    assert dropped(window, CASES / "a02_tab.tsv")
    page = window.stack.currentWidget()
    assert isinstance(page, BringInPage)
    assert "3 days" in said(qtbot, page)
    assert window.rail.button(Destination.SETTINGS).isChecked()


def refused(*_: object) -> NoReturn:
    raise BadInputError.of("The key stays.")


def test_a_package_can_be_dropped_and_nothing_on_a_locked_window(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, clock: FixedClock
) -> None:
    package = tmp_path / "away.zip"
    with closing(Repository(tmp_path / "away.db", clock)) as away:
        away.answer(clock.now().date(), DayItem.PAIN_AVERAGE, 3)
        app.export_diary(away, package, Selection(None, None))
    assert dropped(window, package)
    settings = window.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    yes = settings.data.open_outcome.yes_button
    qtbot.waitUntil(lambda: yes.isVisible() and settings.data.open_outcome.text.hasFocus())
    assert not session.reading.pain()
    QTest.mouseClick(settings.data.open_outcome.yes_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(session.reading.pain().values()) == [3])
    assert window.locking is not None
    locking = window.locking
    locking.change_key(KeyChange(None, refused))
    assert locking.is_covering
    assert not dropped(window, package)
    assert not dropped(window, CASES / "a02_tab.tsv")
    qtbot.waitUntil(lambda: not locking.is_covering)


def test_year_month_and_day_alone(qtbot: QtBot, page: BringInPage, session: Session) -> None:
    read(qtbot, page, CASES / "a46_day_columns_no_date_column.csv")
    choose(page.choice.date, None)
    page.choice.more.open(is_open=True)
    for pick, name in zip(page.choice.parts, ("year", "month", "day"), strict=True):
        choose(pick, name)
    choose(page.choice.pain, "intensity")
    said(qtbot, page)
    bring_in(qtbot, page)
    assert pain(session) == [3, 7]


def test_a_long_file_says_that_it_is_read_and_can_be_stopped(qtbot: QtBot, page: BringInPage, tmp_path: Path) -> None:
    rows = "".join(f"{date(2020, 1, 1) + timedelta(row % 2000)},{row % 11}\n" for row in range(200_000))
    (tmp_path / "long.csv").write_text(f"Date,Pain\n{rows}")
    page.open_file(tmp_path / "long.csv")
    qtbot.waitUntil(page.outcome.stop_button.isVisible, timeout=20_000)
    QTest.mouseClick(page.outcome.stop_button, Qt.MouseButton.LeftButton)
    assert said(qtbot, page) == "Stopped. Nothing was written."
    assert not page.session.reading.pain()


def test_what_is_chosen_while_it_reads_counts(qtbot: QtBot, page: BringInPage, tmp_path: Path) -> None:
    rows = "".join(f"{date(2020, 1, 1) + timedelta(row)},{row % 11},{row % 8}\n" for row in range(2_000))
    (tmp_path / "two.csv").write_text(f"Date,Pain,Other\n{rows}")
    read(qtbot, page, tmp_path / "two.csv")
    choose(page.choice.pain, "Other")
    choose(page.choice.pain, "Pain")
    choose(page.choice.pain, "Other")
    assert "“Other” holds values from 0 to 7." in said(qtbot, page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["a08_pain_in_words.csv", "a18_long_form_two_symptoms.csv", "a02_tab.tsv"])
def test_everything_has_a_name_and_can_be_hit_and_nothing_is_cut_off(
    qtbot: QtBot, window: MainWindow, look: Theme, session: Session, scale: float, name: str
) -> None:
    session.answers.give(date(2026, 11, 1), DayItem.PAIN_AVERAGE, 9)
    look.set_scale(scale)
    ways.to_table(window, CASES / name)
    page = window.stack.currentWidget()
    assert isinstance(page, BringInPage)
    said(qtbot, page)
    if page.clashes.isVisible():
        choose(page.clashes.way, Settling.BY_DAY)
    page.choice.more.open(is_open=True)
    window.resize(window.minimumSize())
    page.settle()
    assert page.horizontalScrollBar().maximum() == 0, "scrolls only downwards"
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and not page.rows.isAncestorOf(one)]
    boxes = [one for one in page.findChildren(QComboBox) if one.isVisible()]
    assert [one for one in buttons if not (one.accessibleName() or one.text())] == []
    assert [one for one in boxes if not one.accessibleName()] == []
    assert [(one, one.height()) for one in (*buttons, *boxes) if one.height() < 44] == []
