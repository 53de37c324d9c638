"""The questionnaire chart: what is drawn and what is not, and how a questionnaire is read out."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from diary.model.instruments import shipped
from diary.model.questionnaires.history import MeasureFigure, measure_figure, measures, questionnaire_rows
from tests.factories import TODAY
from tests.model.questionnaires.test_history import FIRST, INFUSIONS, MILD, NOTHING, STRONG, filled
from ui.look.theme import Theme, install
from ui.questionnaires.chart import QuestionnaireChart, month_ticks, value_ticks
from ui.questionnaires.legend import QuestionnaireLegend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.model.questionnaires.history import QuestionnaireRow

EVERY = [
    filled("cpgs-6m", date(2026, 3, 1), STRONG),
    filled("cpgs-1m", date(2026, 4, 3), MILD, number=2),
    filled("cpgs-1m", date(2026, 5, 1), {"now": 3}, number=3),
    filled("cpgs-1m", date(2026, 5, 29), NOTHING, number=4),
]


@pytest.fixture
def chart(qtbot: QtBot) -> QuestionnaireChart:
    """A chart on the screen, as large as on a page."""
    made = QuestionnaireChart()
    qtbot.addWidget(made)
    made.resize(640, 280)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(measure: int = 0) -> MeasureFigure:
    found = questionnaire_rows(EVERY, shipped(), INFUSIONS)
    return measure_figure(measures(found)[measure], found, INFUSIONS, TODAY)


def points(chart: QuestionnaireChart) -> list[tuple[date, float]]:
    assert chart.figure is not None
    days, values = chart.points.getData()
    start = chart.figure.first
    return [(start + timedelta(days=int(day)), float(value)) for day, value in zip(days, values, strict=True)]


def test_only_one_form_is_drawn_and_a_missing_grade_is_a_gap(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    assert chart.figure is not None
    assert chart.figure.measure.instrument == "cpgs-1m"
    assert points(chart) == [(date(2026, 4, 3), 1), (date(2026, 5, 29), 0)]
    joined = [len(curve.getData()[0]) for curve in chart.curves]
    assert joined == [1, 1], "the line is parted where a grade is missing"
    chart.show_figure(shown(3))
    assert chart.figure.measure.instrument == "cpgs-6m"
    assert points(chart) == [(date(2026, 3, 1), 4)]
    assert len(chart.curves) == 1


def test_another_measure_draws_other_points(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown(4))
    assert points(chart) == [(date(2026, 3, 1), 80)]
    left = chart.getPlotItem().getAxis("left")._tickLevels[0]  # noqa: SLF001 - pyqtgraph tells its ticks no other way
    assert (left[0][1], left[-1][1]) == ("0", "100")


def test_grades_are_named_as_their_authors_write_them(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    left = chart.getPlotItem().getAxis("left")._tickLevels[0]  # noqa: SLF001 - pyqtgraph tells its ticks no other way
    assert [name for _, name in left] == ["0", "I", "II", "III", "IV"]


def test_everything_lies_within_the_ranges(chart: QuestionnaireChart) -> None:
    found = shown()
    chart.show_figure(found)
    (left, right), (low, high) = chart.getPlotItem().getViewBox().viewRange()
    assert low < 0
    assert high > 4
    assert left < 0
    assert right > (found.last - found.first).days


def test_infusions_are_marked_with_their_numbers(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    assert {text for text, _ in chart.marks.names()} == {"1", "2", "planned"}
    area = chart.marks.area(shown().courses[0])
    assert area.width() >= 3


def test_keys_go_from_one_to_the_next_and_stop_at_the_ends(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    went: list[QuestionnaireRow] = []
    chart.cursor_moved.connect(went.append)
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End)
    for key in keys:
        QTest.keyClick(chart, key)
    assert [r.questionnaire.id for r in went] == [4, 3, 4, 2, 2, 4]


def test_other_keys_are_left_to_the_page(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    QTest.keyClick(chart, Qt.Key.Key_5)
    assert chart.current_row() is None


def test_a_click_reads_the_nearest_one(chart: QuestionnaireChart) -> None:
    found = shown()
    chart.show_figure(found)
    frame = chart.marks.frame
    x = frame.x((date(2026, 4, 8) - found.first).days)
    place = chart.mapFromScene(chart.getPlotItem().getViewBox().mapToScene(QPointF(x, 60)))
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    row = chart.current_row()
    assert row is not None
    assert row.questionnaire.id == 2


def test_the_cursor_stays_when_one_comes_in(chart: QuestionnaireChart) -> None:
    chart.show_figure(shown())
    chart.go_to(1)
    chart.show_figure(shown(1))
    row = chart.current_row()
    assert row is not None
    assert row.questionnaire.id == 3
    chart.show_figure(None)
    assert chart.current_row() is None
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_row() is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_names_never_touch_and_stay_inside(qtbot: QtBot, scale: float) -> None:
    install(Theme("high_contrast", scale))
    chart = QuestionnaireChart()
    qtbot.addWidget(chart)
    chart.resize(420, 400)
    many = [
        FIRST.__class__(date(2024, 1, 1) + timedelta(days=20 * n), date(2024, 1, 2) + timedelta(days=20 * n), id=n)
        for n in range(50)
    ]
    found = questionnaire_rows([filled("cpgs-1m", date(2024, 1, 1), MILD)], shipped(), many)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.show_figure(measure_figure(measures(found)[0], found, many, TODAY))
    chart.grab()
    lefts = sorted(left for _, left in chart.marks.names())
    assert len(lefts) > 3
    assert lefts[0] >= 0
    assert all(after - before >= 10 for before, after in itertools.pairwise(lefts))


def test_the_legend_names_what_occurs(qtbot: QtBot) -> None:
    legend = QuestionnaireLegend()
    qtbot.addWidget(legend)
    legend.show_figure(shown())
    assert legend.meanings == ["Chronic Pain Grade, past month", "infusion, with its number", "planned infusion"]
    legend.show()
    assert not legend.grab().isNull()


def test_ticks_are_round() -> None:
    assert value_ticks(0, 4, 6) == [0, 1, 2, 3, 4]
    assert value_ticks(0, 100, 6) == [0, 20, 40, 60, 80, 100]
    assert month_ticks(date(2025, 12, 15), date(2026, 3, 2), 6) == [date(2026, n, 1) for n in (1, 2, 3)]
    assert month_ticks(date(2023, 1, 10), date(2026, 12, 1), 6) == [date(n, 1, 1) for n in (2024, 2025, 2026)]
    assert month_ticks(date(2026, 3, 2), date(2026, 3, 20), 6) == [date(2026, 3, 2)]
