"""The three views on a real diary: what each shows, looking closer, the table, the picture, and the way on."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.model.overview.compare import CompareCurve, CompareFigure
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from tests.ui.relief.test_page import Diary, diary, opened
from ui.relief.compare.cards import WeeksCard
from ui.relief.drawing.picture import PICTURE_MARGIN, SHARPNESS, as_image, as_png, as_svg
from ui.relief.drawing.plot_area import apart
from ui.relief.drawing.zoom_chart import LEAST_SPAN
from ui.relief.page import ReliefPage, ReliefView
from ui.relief.table_model import ALSO

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.relief.all_time.view import AllTimeView
    from ui.relief.compare.view import CompareView
    from ui.relief.drawing.zoom_chart import ZoomChart
    from ui.session import Session

__all__ = ["diary"]  # the fixture


def compare(qtbot: QtBot, page: ReliefPage) -> CompareView:
    page.open_view(ReliefView.COMPARE)
    view = page.overviews.compare
    assert view is not None
    qtbot.waitUntil(lambda: view.figure is not None, timeout=20_000)
    return view


def all_time(qtbot: QtBot, page: ReliefPage) -> AllTimeView:
    page.open_view(ReliefView.ALL_TIME)
    view = page.overviews.all_time
    assert view is not None
    qtbot.waitUntil(lambda: view.figure is not None, timeout=20_000)
    return view


def test_the_tabs_lead_to_the_views(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    assert page.chart_card.isVisible()
    assert page.state_card.isVisible()
    QTest.mouseClick(page.views.buttons[ReliefView.COMPARE], Qt.MouseButton.LeftButton)
    assert page.title.text() == "Compare infusions"
    assert page.overviews.compare is not None
    assert page.overviews.compare.isVisible()
    assert not page.chart_card.isVisible()
    QTest.keyClick(page.views, Qt.Key.Key_Right)
    assert page.view is ReliefView.ALL_TIME
    assert page.title.text() == "All time"
    assert page.overviews.all_time is not None
    assert page.overviews.all_time.isVisible()
    QTest.keyClick(page.views, Qt.Key.Key_Right)  # there is none further
    QTest.mouseClick(page.views.buttons[ReliefView.THIS], Qt.MouseButton.LeftButton)
    assert page.title.text() == "Relief since infusion 2"
    assert page.chart_card.isVisible()


def test_the_story_is_told_of_the_newest_infusion_alone(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    page.choose(1)
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    assert not page.state_card.isVisible()
    page.choose(None)
    qtbot.waitUntil(lambda: page.figure is not None, timeout=20_000)
    assert page.state_card.isVisible()
    assert page.state_card.mapTo(page, QPoint()).y() < page.chart_card.mapTo(page, QPoint()).y()


# Compare


def test_compare_draws_and_reads_out_every_infusion(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    view = compare(qtbot, opened(qtbot, session))
    figure = view.figure
    assert figure is not None
    assert [curve.number for curve in figure.curves] == [2, 1]
    assert view.sentence.text().startswith("12 days in, infusion 2 stands at ")
    assert view.chart.accessibleDescription() == view.sentence.text()
    QTest.keyClick(view.chart, Qt.Key.Key_Right)
    row = view.chart.current_row()
    assert row is not None
    assert row.since == 12
    assert view.day.title.text() == "Day 12"
    assert view.readout.text().startswith("Day 12, relief over the last 7 days. Infusion 2: ")
    QTest.mouseClick(view.day.previous, Qt.MouseButton.LeftButton)
    assert view.day.title.text() == "Day 11"


def test_the_table_of_compare_has_the_same_rows(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    view = compare(qtbot, opened(qtbot, session))
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    assert view.table.isVisible()
    assert not view.chart.isVisible()
    model = view.table.rows
    figure = view.figure
    assert figure is not None
    assert model.rowCount() == figure.reach + 1
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == ["Day", "Infusion 2", "Infusion 1"]
    relief = figure.rows[5].relief[0]
    assert relief is not None
    assert model.index(5, 1).data() == f"{round(relief * 100)}\u00a0%"
    assert model.index(30, 1).data() == "–"


def test_what_the_lanes_draw_stands_in_the_tables(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    for back, item, answer in ((10, DayItem.NIGHTMARE, 1), (57, DayItem.NIGHTMARE, 1), (10, DayItem.DRUG_HIGH, 8)):
        session.answers.give(TODAY - timedelta(days=back), item, answer)
    page = opened(qtbot, session)
    rows = page.table_card.view.relief
    assert page.figure is not None
    at = next(n for n, row in enumerate(rows.rows) if row.since == 2)
    said = "A nightmare that woke you. Perception much changed."
    assert rows.index(at, ALSO).data() == said
    assert rows.index(at + 1, ALSO).data() == ""
    assert rows.headerData(ALSO, Qt.Orientation.Horizontal) == "Also that day"
    view = compare(qtbot, page)
    model = view.table.rows
    assert model.index(2, model.columnCount() - 1).data() == f"{said} Unpleasant dreams after 1 earlier infusion."
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    calendar = all_time(qtbot, page).table.rows
    assert calendar.headerData(calendar.columnCount() - 1, Qt.Orientation.Horizontal) == "Grade"


@pytest.mark.parametrize("width", [500, 900, 1600])
def test_names_at_the_ends_never_touch(qtbot: QtBot, session: Session, diary: Diary, width: int) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    view = compare(qtbot, page)
    page.resize(width, 800)
    QApplication.processEvents()
    places = view.chart.drawing.places()
    assert len(places) == 2
    assert not places[0].intersects(places[1])


@pytest.mark.parametrize("wished", [[], [5.0], [50.0, 50.0, 50.0], [99.0, 100.0, 101.0], [0.0, 3.0, 90.0]])
def test_labels_stay_apart_and_inside(wished: list[float]) -> None:
    placed = sorted(apart(wished, 20, 0, 100))
    assert all(other - one >= 20 for one, other in pairwise(placed))
    assert all(0 <= place <= 100 for place in placed)


# All time


def test_the_calendar_reads_a_day_out_and_names_infusions(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    view = all_time(qtbot, page)
    QTest.keyClick(view.chart, Qt.Key.Key_End)
    QTest.keyClick(view.chart, Qt.Key.Key_Left)
    assert view.readout.text() == "21 November. Pain 3. 7-day mean 3.2."
    assert [course.number for course, _ in view.chart.drawing.numbers()] == [2, 1]
    assert page.subtitle.text() == "24 August to today, 83 of 91 days recorded"


@pytest.mark.parametrize(("button", "days"), [(0, 7), (1, 30), (2, 91), (3, 91)])
def test_the_ranges_show_the_newest_days(qtbot: QtBot, session: Session, diary: Diary, button: int, days: int) -> None:
    diary.two_courses()
    view = all_time(qtbot, opened(qtbot, session))
    QTest.mouseClick(view.ranges.buttons[button], Qt.MouseButton.LeftButton)
    first, last = view.chart.view
    assert (round(last - first), last) == (days, view.chart.whole[1])
    assert view.ranges.current == (3 if days == 91 else button)


def test_the_table_of_the_calendar_is_newest_first_and_opens_a_day(
    qtbot: QtBot, session: Session, diary: Diary
) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    view = all_time(qtbot, page)
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    rows = view.table.rows
    assert [rows.index(n, 1).data() for n in range(4)] == ["–", "3", "4", "3"]
    assert rows.index(8, 1).data() == "3 late"
    with qtbot.waitSignal(page.day_wanted) as heard:
        view.table.doubleClicked.emit(rows.index(1, 0))
    assert heard.args == [TODAY - timedelta(days=1)]


def test_without_an_infusion_the_pain_so_far_is_drawn(qtbot: QtBot, session: Session, diary: Diary) -> None:
    for back in range(25):
        diary.pain(back, 5 + back % 3)
    page = opened(qtbot, session)
    qtbot.waitUntil(
        lambda: page.overviews.all_time is not None and page.overviews.all_time.figure is not None, timeout=20_000
    )
    assert page.overviews.all_time is not None
    assert page.overviews.all_time.chart.isVisible()
    assert page.state_card.action.isVisible()
    assert (
        page.overviews.all_time.sentence.text() == "Your last 7 scores average 5.9 of 10. No infusion is recorded yet."
    )


def test_without_a_level_before_it_says_which_day_to_fill_in(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.infusion(12, 10)
    for back in range(9):
        diary.pain(back, 4)
    page = opened(qtbot, session)
    assert page.chart_card.sentence.text().startswith("Relief can't be shown: ")
    with qtbot.waitSignal(page.day_wanted) as heard:
        QTest.mouseClick(page.chart_card.fill_in, Qt.MouseButton.LeftButton)
    assert heard.args == [TODAY - timedelta(days=13)]
    assert page.overviews.all_time is not None
    assert page.overviews.all_time.isVisible()


def test_an_empty_diary_leads_to_today(qtbot: QtBot, session: Session) -> None:
    page = opened(qtbot, session)
    view = all_time(qtbot, page)
    assert view.sentence.text().startswith("Nothing is recorded yet.")
    with qtbot.waitSignal(page.day_wanted) as heard:
        QTest.mouseClick(view.fill_in, Qt.MouseButton.LeftButton)
    assert heard.args == [TODAY]


# Looking closer


def charts(qtbot: QtBot, page: ReliefPage) -> list[ZoomChart[object]]:
    shown: list[ZoomChart[object]] = [page.chart_card.chart]
    shown.append(compare(qtbot, page).chart)
    shown.append(all_time(qtbot, page).chart)
    return shown


def turn(chart: ZoomChart[object], by: int, keys: Qt.KeyboardModifier) -> bool:
    place = QPointF(chart.width() * 0.6, chart.height() / 2)
    event = QWheelEvent(
        place, chart.mapToGlobal(place), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    chart.wheelEvent(event)
    return event.isAccepted()


def test_every_chart_looks_closer_goes_along_and_back(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    for chart in charts(qtbot, opened(qtbot, session)):
        chart.reset()
        whole = chart.view
        assert not turn(chart, 120, Qt.KeyboardModifier.NoModifier)  # the page scrolls
        assert chart.view == whole
        under = chart.day_at(chart.width() * 0.6)
        assert turn(chart, 120, Qt.KeyboardModifier.ControlModifier)
        assert chart.view[1] - chart.view[0] < whole[1] - whole[0]
        assert chart.day_at(chart.width() * 0.6) == pytest.approx(under, abs=0.01)
        QTest.keyClick(chart, Qt.Key.Key_Plus)
        before = chart.view
        QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert chart.view[0] < before[0]
        QTest.keyClick(chart, Qt.Key.Key_Minus)
        QTest.keyClick(chart, Qt.Key.Key_0)
        assert chart.view == whole
        for _ in range(20):
            chart.zoom(2)
        assert chart.view[1] - chart.view[0] == pytest.approx(LEAST_SPAN)
        start = chart.view
        QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 90))
        QTest.mouseMove(chart.viewport(), QPoint(chart.width() // 2 + 60, 90))
        QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2 + 60, 90))
        chart.move_along(-0.5)
        assert chart.view[0] < start[0]
        QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, 90))
        assert chart.view == whole


def test_the_cursor_stays_in_sight(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    chart = all_time(qtbot, opened(qtbot, session)).chart
    chart.show_days(10, 30)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.view[0] <= len(chart.rows) - 1 <= chart.view[1]


def test_the_buttons_do_what_the_keys_do(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    view = all_time(qtbot, opened(qtbot, session))
    tools, chart = view.tools, view.chart
    assert not tools.whole.isEnabled()
    QTest.mouseClick(tools.closer, Qt.MouseButton.LeftButton)
    assert chart.is_zoomed
    QTest.mouseClick(tools.earlier, Qt.MouseButton.LeftButton)
    assert chart.view[0] == chart.whole[0]
    assert not tools.earlier.isEnabled()
    QTest.mouseClick(tools.whole, Qt.MouseButton.LeftButton)
    assert not chart.is_zoomed


def test_one_new_answer_redraws_without_building_anew(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    view = all_time(qtbot, opened(qtbot, session))
    items = view.chart.scene().items()
    view.chart.show_days(10, 40)
    diary.pain(0, 9)
    qtbot.waitUntil(lambda: view.figure is not None and view.figure.rows[-1].pain == 9, timeout=20_000)
    assert view.chart.scene().items() == items
    assert view.chart.view == (10, 40)


# The picture


def test_the_picture_names_period_and_day_and_no_person(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    svg = as_svg(page.chart_card.sheet()).decode()
    assert "<svg" in svg
    assert "Relief since infusion 2, 6–22 November 2026" in svg
    assert "Relief Diary, 22 November 2026" in svg
    assert re.search(r"<(path|polyline)", svg)
    assert "<image" not in svg  # lines and letters, not a photograph of them
    view = all_time(qtbot, page)
    view.chart.show_days(0, 30)
    svg = as_svg(view.sheet()).decode()
    assert "Average pain, 24 August – 23 September 2026" in svg


def test_a_png_is_twice_as_sharp(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    sheet = compare(qtbot, opened(qtbot, session)).sheet()
    image = QImage.fromData(as_png(sheet))
    assert image.width() == round(sheet.width * SHARPNESS)
    assert image.height() == pytest.approx(sheet.height() * SHARPNESS, abs=2)
    assert sheet.width == max(sheet.chart.width(), 640) + 2 * PICTURE_MARGIN
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 9)}
    assert len(colours) > 10


def test_a_picture_is_written_and_said(qtbot: QtBot, session: Session, diary: Diary, tmp_path: Path) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    card = page.chart_card
    card.picture.write(tmp_path / "a.png", as_png)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert card.note.text() == "Saved as a.png."
    card.picture.write(tmp_path / "no folder" / "a.png", as_png)
    assert card.note.text() != "Saved as a.png."
    card.picture.svg.trigger()
    dialog = card.picture.chooser.dialog
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("relief-infusion-2-2026-11-22.svg")
    dialog.reject()


def test_no_picture_goes_over_the_diary_itself(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    path, card = session.reading.path, page.chart_card
    before = (path.stat().st_ino, path.stat().st_mtime_ns)
    card.picture.write(path, as_png)
    assert "belongs to the diary itself" in card.note.text()
    card.note.clear()
    chosen = QPrinter()
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setOutputFileName(str(path))  # as the desktop's own dialogue has it for "Print to File"
    card.picture.print_on(chosen)
    assert "belongs to the diary itself" in card.note.text()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == before
    for view in (compare(qtbot, page), all_time(qtbot, page)):
        view.picture.write(path, as_png)
        assert "belongs to the diary itself" in view.note.text()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == before


def test_a_picture_is_copied(qtbot: QtBot, session: Session, diary: Diary) -> None:
    diary.two_courses()
    page = opened(qtbot, session)
    page.chart_card.picture.copy.trigger()
    assert QApplication.clipboard().image().size() == as_image(page.chart_card.sheet()).size()


def test_no_relief_is_said_in_words_below_and_not_cut_off_in_a_column_of_figures(qtbot: QtBot) -> None:
    curve = CompareCurve(1, Infusion(TODAY, TODAY), True, 7.0, (), (), (), 0.02, 0.0, False, {})
    card = WeeksCard()
    qtbot.addWidget(card)
    card.show_figure(CompareFigure((curve,), (), 0.3, 10, 63))
    card.setFixedWidth(300)
    card.show()
    cells = [one for one in card.grid.findChildren(QLabel) if one.isVisible()]
    words = next(one for one in cells if one.text() == "no clear relief")
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())
    assert [one.text() for one in cells][-2:] == ["–", "no clear relief"]
