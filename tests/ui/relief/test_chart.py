"""The relief chart: what is drawn and what is not, and how a day is read out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.model.relief.test_relief import GOOD, figure
from tests.model.suggestion.one_course import COURSE, LEVEL, after, before, on
from ui.charts.frame import Frame, fit_frame, percent_ticks, rows_for, week_ticks
from ui.charts.lettering import width_of
from ui.look.theme import Theme, install, theme
from ui.relief.chart import ReliefChart
from ui.relief.legend import Legend, Mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.model.relief.figure import ReliefFigure
    from diary.model.relief.rows import ReliefRow


@pytest.fixture
def chart(qtbot: QtBot) -> ReliefChart:
    """A chart on the screen, as large as on a page."""
    made = ReliefChart()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def drawn(item: object) -> list[tuple[float, float]]:
    """The points of a pyqtgraph item."""
    days, relief = item.getData()  # type: ignore[attr-defined]
    return [] if days is None else list(zip(map(float, days), map(float, relief), strict=True))


def shown(**changes: object) -> ReliefFigure:
    """A figure with a gap, a zero, a day worse than before, and two late days."""
    pain = before() | after(2, None, 0, 10, *GOOD)
    return figure(pain, 18, late=frozenset({on(3), on(5)}), **changes)  # type: ignore[arg-type]


def test_every_recorded_day_is_a_point_and_a_missing_day_is_none(chart: ReliefChart) -> None:
    found = shown()
    chart.show_figure(found)
    points = dict(drawn(chart.recorded) + drawn(chart.late))
    assert points == {p.since: p.relief for p in found.points if p.relief is not None}
    assert 2 not in points
    assert points[3] == 1.0
    assert points[4] < 0


def test_points_are_never_joined(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    assert set(dict(drawn(chart.recorded))) & set(dict(drawn(chart.late))) == set()
    fitted = [middle for _, middle in drawn(chart.solid) + drawn(chart.dashed)]
    assert fitted, "the only lines are those of the fit"
    assert max(fitted) < 1.0


def test_late_days_are_hollow_not_only_of_another_colour(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    assert [since for since, _ in drawn(chart.late)] == [3.0, 5.0]
    surface, accent = theme().colour("surface"), theme().colour("accent")
    assert chart.late.opts["brush"].color() == surface
    assert chart.late.opts["pen"].color() == accent
    assert chart.recorded.opts["brush"].color() == accent


def test_the_fit_is_solid_up_to_today_and_dashed_from_there(chart: ReliefChart) -> None:
    found = shown()
    chart.show_figure(found)
    assert [day for day, _ in drawn(chart.solid)] == list(range(19))
    assert drawn(chart.dashed)[0] == drawn(chart.solid)[-1]
    assert drawn(chart.dashed)[-1][0] == found.band[-1].since
    assert chart.solid.opts["pen"].style() == Qt.PenStyle.SolidLine
    assert chart.dashed.opts["pen"].style() == Qt.PenStyle.DashLine


def test_everything_lies_within_the_ranges(chart: ReliefChart) -> None:
    found = figure(before(20, 2) | after(10, *GOOD), 13)
    chart.show_figure(found)
    (left, right), (low, high) = chart.getPlotItem().getViewBox().viewRange()
    for since, relief in drawn(chart.recorded) + drawn(chart.dashed):
        assert left < since < right
        assert low < relief < high
    assert high > 1.0
    chart.show_figure(shown())
    assert chart.getPlotItem().getViewBox().viewRange()[1][0] < -0.2


def axis_names(chart: ReliefChart) -> list[str]:
    """What stands below the chart."""
    return [name for _, name in chart.getPlotItem().getAxis("bottom")._tickLevels[0]]  # noqa: SLF001 - pyqtgraph tells its ticks no other way


def test_weeks_are_named_over_all_the_days_that_are_shown(chart: ReliefChart) -> None:
    chart.show_figure(figure(before() | after(*GOOD[:2]), 2))
    assert axis_names(chart) == ["−7", "day 0", "7", "14"]
    running = COURSE.__class__(on(-2), on(4))
    chart.show_figure(figure(before() | {on(-2): 4, on(-1): 3}, 0, infusions=[running]))
    assert axis_names(chart) == ["−14", "−7", "day 0", "7", "14"]


def test_a_stale_window_was_expected(chart: ReliefChart) -> None:
    stale = figure(before() | after(*GOOD), 25)
    assert stale.window is not None
    chart.show_figure(stale)
    assert "was expected to fade" in [name.text for name in chart.backdrop.names()]
    assert "likely to fade" not in [name.text for name in chart.backdrop.names()]


def test_the_legend_is_as_quiet_as_the_chart(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show()
    accent, muted = theme().colour("accent").name(), theme().colour("muted").name()

    def colours(mark: Mark) -> set[str]:
        image = legend.picture(mark).grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    legend.show_marks(set(Mark), is_stale=False)
    assert accent in colours(Mark.FITTED)
    legend.show_marks(set(Mark), is_stale=True)
    for mark in (Mark.FITTED, Mark.FORECAST):
        assert accent not in colours(mark)
        assert muted in colours(mark)
    assert accent in colours(Mark.RECORDED), "what was recorded stays what it is"


def test_labels_name_infusion_today_and_window(chart: ReliefChart) -> None:
    found = shown()
    chart.show_figure(found)
    assert [name.text for name in chart.backdrop.names()] == ["infusion 1", "today", "likely to fade"]
    places = {name.text: name.middle for name in chart.backdrop.names()}
    assert places["today"] == 18
    assert found.window is not None
    assert found.window[1] is not None
    assert places["likely to fade"] == sum(found.window) / 2  # type: ignore[arg-type]


def test_an_earlier_infusion_ends_at_the_next(chart: ReliefChart) -> None:
    second = COURSE.__class__(on(40), on(41), id=2)
    pain = before() | after(*GOOD, *[LEVEL] * 27)
    chart.show_figure(figure(pain, 45, 1, infusions=[COURSE, second]))
    names = {name.text: name.middle for name in chart.backdrop.names()}
    assert names["infusion 2"] == 40
    assert "today" not in names
    assert "probably faded" in names


def test_a_stale_fit_is_quieter(chart: ReliefChart) -> None:
    chart.show_figure(figure(before() | after(*GOOD), 25))
    assert chart.solid.opts["pen"].color() == theme().colour("muted")
    assert drawn(chart.solid)[-1][0] == 12
    chart.show_figure(figure(before() | after(*GOOD), 12))
    assert chart.solid.opts["pen"].color() == theme().colour("accent")


def test_without_a_figure_nothing_is_drawn(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    chart.show_figure(None)
    assert drawn(chart.recorded) + drawn(chart.late) + drawn(chart.solid) + drawn(chart.dashed) == []
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_row() is None


def test_keys_go_from_day_to_day_and_stop_at_the_ends(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    went: list[ReliefRow] = []
    chart.cursor_moved.connect(went.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(chart, key)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first, last = chart.rows[0].since, chart.rows[-1].since
    assert [row.since for row in went] == [18, 17, 18, first, first, last, last]


def test_other_keys_are_left_to_the_page(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    QTest.keyClick(chart, Qt.Key.Key_5)
    assert chart.current_row() is None


def place_of(chart: ReliefChart, since: int) -> QPoint:
    """Where a day stands in the chart's window."""
    box = chart.getPlotItem().getViewBox()
    frame = chart.cursor_mark.frame
    inside = QPointF(frame.x(since), frame.height / 2)
    return QPoint(chart.mapFromScene(box.mapToScene(inside)))


def move_to(chart: ReliefChart, place: QPoint) -> None:
    """Move the pointer, through the window, as the system does."""
    window = chart.window().windowHandle()
    assert window is not None
    QTest.mouseMove(window, chart.viewport().mapTo(chart.window(), place))


def test_the_pointer_reads_a_day_and_lets_go_of_it(qtbot: QtBot, chart: ReliefChart) -> None:
    chart.show_figure(shown())
    move_to(chart, place_of(chart, 9))
    qtbot.waitUntil(lambda: chart.current_row() is not None)
    row = chart.current_row()
    assert row is not None
    assert row.since == 9
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.current_row() is None


def test_a_click_leaves_the_cursor_there_and_a_drag_moves_nothing(chart: ReliefChart) -> None:
    chart.show_figure(shown())
    QApplication.processEvents()  # lets pyqtgraph finish its layout
    ranges = chart.getPlotItem().getViewBox().viewRange()
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=place_of(chart, 9))
    move_to(chart, place_of(chart, 30))
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=place_of(chart, 30))
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    row = chart.current_row()
    assert row is not None
    assert row.since == 9
    assert chart.getPlotItem().getViewBox().viewRange() == ranges


def test_pyqtgraphs_own_menu_and_button_are_off(chart: ReliefChart) -> None:
    plot = chart.getPlotItem()
    assert not plot.menuEnabled()
    assert not plot.getViewBox().menuEnabled()
    assert plot.buttonsHidden
    assert chart.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu


def test_the_wheel_scrolls_the_page(qtbot: QtBot) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    chart = ReliefChart()
    chart.show_figure(shown())
    chart.setFixedSize(500, 900)
    page.setWidget(chart)
    page.resize(520, 400)
    with qtbot.waitExposed(page):
        page.show()
    ranges = chart.getPlotItem().getViewBox().viewRange()
    QTest.wheelEvent(page.windowHandle(), QPointF(200, 200), QPoint(0, -120))
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert chart.getPlotItem().getViewBox().viewRange() == ranges


def test_the_cursor_stays_on_its_day_when_an_answer_comes_in(chart: ReliefChart) -> None:
    pain = before() | after(*GOOD)
    chart.show_figure(figure(pain, 13))
    for _ in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    chart.show_figure(figure(pain | {on(13): 4}, 13))
    row = chart.current_row()
    assert row is not None
    assert row.day == on(10)


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_labels_never_touch_and_stay_inside(qtbot: QtBot, name: str, scale: float) -> None:
    install(Theme(name, scale))
    chart = ReliefChart()
    qtbot.addWidget(chart)
    chart.resize(420, 500)
    with qtbot.waitExposed(chart):
        chart.show()
    for day in (3, 6, 18, 60):
        pain = before() | after(*[(GOOD * 5)[n] for n in range(day)])
        chart.show_figure(figure(pain, day))
        chart.grab()
        frame = chart.cursor_mark.frame
        assert frame.head >= 20 * scale
        wide = [(frame.x(n.middle), width_of(n.text)) for n in chart.backdrop.names()]
        placed = rows_for(wide, frame.width)
        for (left, row), (_, width) in zip(placed, wide, strict=True):
            assert left >= 0
            assert left + width <= frame.width + 0.01
            overlapping = [
                other
                for (other, other_row), (_, other_width) in zip(placed, wide, strict=True)
                if other_row == row and left < other + other_width and other < left + width
            ]
            assert overlapping == [left]


def test_rows_for_puts_what_touches_above_one_another() -> None:
    assert rows_for([(50, 40), (55, 40), (200, 40)], 300) == [(30, 0), (35, 1), (180, 0)]
    assert rows_for([(0, 40), (300, 40)], 300) == [(0, 0), (260, 0)]


def test_a_frame_keeps_head_and_foot_free() -> None:
    frame = fit_frame((600, 400), (-10, 50), (-0.2, 1.0), head=30, foot=20)
    assert frame.y(1.0) == pytest.approx(30)
    assert frame.y(-0.2) == pytest.approx(380)
    assert frame.x(-10) == 0
    assert frame.x(50) == 600
    assert [frame.since(frame.x(day)) for day in range(-10, 51)] == list(range(-10, 51))
    assert Frame(1, 1, 0, 1, 0, 1).since(0.9) == 1


def test_ticks_are_whole_weeks_and_round_percents() -> None:
    assert week_ticks(-12, 57, 12) == [-7, 0, 7, 14, 21, 28, 35, 42, 49, 56]
    assert week_ticks(-12, 190, 8) == [0, 28, 56, 84, 112, 140, 168]
    assert percent_ticks(-0.2, 1.0, 8) == [-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert percent_ticks(-0.6, 1.0, 4) == [-0.5, 0.0, 0.5, 1.0]


def test_a_long_diary_is_drawn_quickly_because_it_is_one_infusion(chart: ReliefChart) -> None:
    old = {COURSE.first_day - timedelta(days=n): LEVEL for n in range(1, 3650)}
    found = figure(old | after(*GOOD), 12)
    chart.show_figure(found)
    assert len(chart.rows) < 130
