"""The calendar of a year: where days stand, what the keys do, what is read out, and that no mark is a colour alone."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from diary.model.days.year import Entry, Year, YearDay, year_of
from diary.model.records.courses import Place
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.infusion import Infusion
from ui.days.year import YearCard
from ui.days.year_grid import EDGE, Sizes, YearGrid, month_later
from ui.days.year_paint import DayPainter
from ui.days.year_view import YearView
from ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 22)
EVENING = datetime(2026, 3, 3, 21, tzinfo=timezone(timedelta(hours=1)))
SIZES = Sizes(24, 44, 28, 24, 18, 12)
widths = st.integers(200, 2000)
years = st.integers(1900, 2100)


def a_year(number: int = 2026) -> Year:
    days = {
        day.date: day
        for day in (
            Day(date(2026, 3, 3), 4, entered=Entered(EVENING, EntryMode.LATE)),
            Day(date(2026, 3, 4), 0, entered=Entered(EVENING, EntryMode.TYPED)),
        )
    }
    courses = [
        Infusion(date(2026, 2, 1), date(2026, 2, 2), id=1),
        Infusion(date(2026, 2, 18), date(2026, 2, 19), id=2),
        Infusion(date(2026, 12, 1), date(2026, 12, 1), id=3, planned=True),
    ]
    return year_of(number, days, courses, TODAY)


@pytest.fixture
def view(qtbot: QtBot) -> YearView:
    made = YearView()
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show_year(a_year(), TODAY, date(2026, 3, 2))
    made.went_to.connect(lambda day: made.go_to(day) if day.year == 2026 else None)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


@given(years, widths, st.integers(1, 7), st.booleans())
def test_every_day_has_a_place_of_its_own_and_is_found_there(
    year: int, width: int, starts: int, mirrored: bool
) -> None:
    grid = YearGrid(year, width, SIZES, week_starts=starts, mirrored=mirrored)
    first = date(year, 1, 1)
    seen = set()
    for n in range((date(year, 12, 31) - first).days + 1):
        day = first + timedelta(days=n)
        place = grid.place(day)
        assert grid.day_at(place.center()) == day
        assert place.top() >= EDGE
        assert place.bottom() <= grid.height - EDGE + 0.1
        if grid.across > 1:
            assert place.left() >= 0
            assert place.right() <= width + 1
        seen.add((place.left(), place.top()))
    assert len(seen) == (date(year, 12, 31) - first).days + 1


@given(years, st.integers(1, 12), st.integers(1, 7))
def test_a_column_is_one_weekday(year: int, month: int, starts: int) -> None:
    grid = YearGrid(year, 800, SIZES, week_starts=starts)
    for number in (1, 15, 28):
        day = date(year, month, number)
        column = (day.isoweekday() - starts) % 7
        assert grid.weekday(column) == day.isoweekday()
        assert grid.heading(month, column).left() == grid.place(day).left()


@pytest.mark.parametrize(("width", "across"), [(1200, 6), (760, 4), (600, 3), (400, 2), (250, 1), (100, 1)])
def test_the_narrower_the_fewer_months_side_by_side(width: int, across: int) -> None:
    assert YearGrid(2026, width, SIZES).across == across


def test_between_the_months_there_is_no_day() -> None:
    grid = YearGrid(2026, 760, SIZES)
    assert grid.day_at(grid.title(5).center()) is None
    assert grid.day_at(grid.heading(5, 0).center()) is None
    assert grid.day_at(grid.place(date(2026, 1, 1)).center() - grid.place(date(2026, 1, 2)).topLeft()) is None
    assert grid.day_at(QRectF(0, grid.height + 100, 1, 1).center()) is None


@pytest.mark.parametrize(
    ("day", "months", "there"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 31), -1, date(2025, 12, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
    ],
)
def test_a_month_later(day: date, months: int, there: date) -> None:
    assert month_later(day, months) == there


@pytest.mark.parametrize(
    ("key", "there"),
    [
        (Qt.Key.Key_Left, date(2026, 3, 1)),
        (Qt.Key.Key_Right, date(2026, 3, 3)),
        (Qt.Key.Key_Up, date(2026, 2, 23)),
        (Qt.Key.Key_Down, date(2026, 3, 9)),
        (Qt.Key.Key_PageUp, date(2026, 2, 2)),
        (Qt.Key.Key_PageDown, date(2026, 4, 2)),
        (Qt.Key.Key_Home, date(2026, 1, 1)),
        (Qt.Key.Key_End, date(2026, 12, 31)),
    ],
)
def test_keys_move_the_cursor(view: YearView, key: Qt.Key, there: date) -> None:
    QTest.keyClick(view, key)
    assert view.day == there


def test_a_step_over_the_end_of_the_year_asks_for_the_next(view: YearView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    with qtbot.waitSignal(view.went_to) as asked:
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert asked.args == [date(2027, 1, 1)]


def test_from_right_to_left_the_arrows_turn_round(view: YearView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.day == date(2026, 3, 3)


def test_a_day_is_read_out_whole(view: YearView) -> None:
    assert view.accessibleName() == "Calendar of 2026"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == (
        "Tuesday 3 March 2026, average pain 4, entered late, day 12 after infusion 2"
    )
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "Wednesday 4 March 2026, average pain 0, day 13 after infusion 2"
    view.go_to(date(2026, 12, 1))
    assert view.accessibleDescription() == "Tuesday 1 December 2026, still to come, infusion planned"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_day(view: YearView, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, key)
    assert opened.args == [date(2026, 3, 2)]


def test_other_keys_are_someone_elses(view: YearView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.went_to), qtbot.assertNotEmitted(view.opened):
        QTest.keyClick(view, Qt.Key.Key_5)
    assert view.day == date(2026, 3, 2)


def test_a_click_chooses_and_only_a_double_click_opens(view: YearView, qtbot: QtBot) -> None:
    spot = QPoint(*view.place(date(2026, 7, 14)))
    with qtbot.assertNotEmitted(view.opened):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert view.day == date(2026, 7, 14)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == [date(2026, 7, 14)]


def test_a_wider_text_makes_fewer_months_fit(view: YearView, look: theme.Theme) -> None:
    assert view.across == 4
    before = view.heightForWidth(760)
    look.set_scale(2.0)
    assert view.across == 2
    assert view.heightForWidth(760) > before


INSIDE = Place(1, 0, in_course=True)
WHEN = date(2026, 1, 1)
LOOKS = {
    "filled": (YearDay(WHEN, Entry.FILLED, 5), False),
    "pain 0": (YearDay(WHEN, Entry.FILLED, 0), False),
    "late": (YearDay(WHEN, Entry.LATE, 5), False),
    "late, pain 0": (YearDay(WHEN, Entry.LATE, 0), False),
    "partly": (YearDay(WHEN, Entry.PARTLY), False),
    "missing": (YearDay(WHEN, Entry.MISSING), False),
    "missing, today": (YearDay(WHEN, Entry.OPEN), True),
    "future": (YearDay(WHEN, Entry.FUTURE), False),
    "course": (YearDay(WHEN, Entry.MISSING, place=INSIDE), False),
    "course, filled": (YearDay(WHEN, Entry.FILLED, 5, INSIDE), False),
    "planned": (YearDay(WHEN, Entry.FUTURE, planned=True), False),
    "ahead": (YearDay(WHEN, Entry.AHEAD, 5), False),
    "ahead, pain 0": (YearDay(WHEN, Entry.AHEAD, 0), False),
    "ahead, partly": (YearDay(WHEN, Entry.AHEAD), False),
}


def painted(name: str) -> list[int]:
    """A cell as greys, one number a pixel: what is left without any colour."""
    day, today = LOOKS[name]
    image = QImage(QSize(32, 28), QImage.Format.Format_RGB32)
    image.fill(theme.theme().colour("surface"))
    painter = QPainter(image)
    DayPainter(painter).paint(QRectF(0, 0, 32, 28), day, today=today)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [grey.pixelColor(x, y).red() for x in range(32) for y in range(28)]


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_every_kind_of_day_differs_from_every_other_without_colour(look: theme.Theme, name: str) -> None:
    look.set_theme(name)
    cells = {kind: painted(kind) for kind in LOOKS}
    kinds = list(cells)
    for n, one in enumerate(kinds):
        for other in kinds[n + 1 :]:
            clear = sum(abs(a - b) > 50 for a, b in zip(cells[one], cells[other], strict=True))
            faint = sum(a != b for a, b in zip(cells[one], cells[other], strict=True))
            assert clear >= 6 or faint >= 80, f"{one} and {other}: {clear} and {faint} pixels"


def test_an_infusion_has_a_filled_corner_and_a_planned_one_a_hollow_one() -> None:
    def corner(kind: str) -> int:
        """How much darker the leading upper corner is than the trailing one."""
        cell = painted(kind)
        rows = [cell[x * 28 : x * 28 + 28] for x in range(32)]
        leading = sum(255 - grey for column in rows[:10] for grey in column[:10])
        return leading - sum(255 - grey for column in rows[-10:] for grey in column[:10])

    assert corner("course") > 1.4 * corner("planned") > 1000
    assert corner("course, filled") > 1.2 * corner("planned")  # its ground is tinted
    assert abs(corner("filled")) < 500


def test_the_more_pain_the_longer_the_bar() -> None:
    def ink(pain: int) -> int:
        LOOKS["bar"] = (YearDay(WHEN, Entry.FILLED, pain), False)
        return sum(grey < 140 for grey in painted("bar"))

    lengths = [ink(pain) for pain in range(11)]
    del LOOKS["bar"]
    assert lengths[0] > 0
    assert lengths == sorted(lengths)
    assert lengths[10] > lengths[3] > lengths[0]


def test_a_year_is_painted_about_as_fast_as_its_bare_boxes_and_numbers(view: YearView) -> None:
    image = QImage(view.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    view.render(image)  # once for what is made at the first time
    bare = min(_seconds(lambda: _paint_bare(image)) for _ in range(7))
    whole = min(_seconds(lambda: view.render(image)) for _ in range(7))
    assert whole < 6 * bare  # about twice; marks, names and the background are the rest


def _paint_bare(image: QImage) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for n in range(365):
        box = QRectF(24 * (n % 30), 28 * (n // 30), 22, 26)
        painter.drawRoundedRect(box, 5, 5)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "22")
    painter.end()


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_the_legend_draws_bars_as_the_days_have_them(qtbot: QtBot) -> None:
    card = YearCard()
    qtbot.addWidget(card)
    card.show_diary({}, [], date(2026, 3, 2), date(2026, 3, 2))
    card.resize(760, 900)
    card.show()
    pictures = []
    for room in (1200, 560):
        card.limit_height(room)
        assert card.view.is_low == (room == 560)
        pictures.append(card.legend.grab().toImage())
    assert pictures[0] != pictures[1]
