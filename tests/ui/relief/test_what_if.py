"""Looking at another threshold: the control, what follows it at once, and what a look leaves alone."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from diary.model.forecast import Forecast
from diary.model.relief.figure import ReliefFigure
from diary.settings import Settings
from tests.factories import TODAY
from tests.ui.relief.test_page import Diary, opened
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.relief import cards as relief_cards
from ui.relief import work
from ui.relief.what_if_row import WhatIfRow
from ui.words.text import percent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.relief.levels import Level
    from ui.relief.page import ReliefPage
    from ui.session import Session

WAIT = 20_000


@pytest.fixture
def row(qtbot: QtBot) -> WhatIfRow:
    """The control on the screen, as wide as on a page."""
    made = WhatIfRow()
    qtbot.addWidget(made)
    made.resize(550, 80)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(qtbot: QtBot, session: Session, clock: FixedClock) -> ReliefPage:
    """The page on two infusions, with all its answers."""
    Diary(session, clock).two_courses()
    return answered(qtbot, opened(qtbot, session))


def answered(qtbot: QtBot, page: ReliefPage) -> ReliefPage:
    qtbot.waitUntil(lambda: page.figure is not None and len(page.figure.what_ifs) > 0, timeout=WAIT)
    return page


def look(page: ReliefPage, whole: int) -> None:
    page.chart_card.what_if.slider.setValue(whole)


def shown_levels(page: ReliefPage) -> list[Level]:
    return page.chart_card.chart.backdrop.levels()


def window_names(page: ReliefPage) -> list[str]:
    """The labels of the chart's head behind infusion and today."""
    return [name.text for name in page.chart_card.chart.backdrop.names()[2:]]


# The control


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 31),
        (Qt.Key.Key_Left, 29),
        (Qt.Key.Key_Up, 31),
        (Qt.Key.Key_PageUp, 35),
        (Qt.Key.Key_PageDown, 25),
        (Qt.Key.Key_Home, 20),
        (Qt.Key.Key_End, 60),
    ],
)
def test_keys_move_the_slider_by_one_by_five_and_to_its_ends(row: WhatIfRow, key: Qt.Key, value: int) -> None:
    looked: list[int] = []
    row.looked.connect(looked.append)
    row.slider.setFocus()
    QTest.keyClick(row.slider, key)
    assert looked == [value]
    assert row.value.text() == percent(value / 100)
    assert row.back.isVisible()


def test_a_click_brings_the_handle_and_a_drag_takes_it_along(row: WhatIfRow) -> None:
    slider = row.slider
    middle = slider.height() // 2
    for value in (20, 45, 60):
        place = QPoint(round(slider.place_of(value)), middle)
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
        assert slider.value() == value
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.place_of(30)), 2))
    QTest.mouseMove(slider, QPoint(round(slider.place_of(52)), 2))
    assert slider.value() == pytest.approx(52, abs=1)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.place_of(52)), 2))


def test_the_wheel_moves_the_page_not_the_slider(qtbot: QtBot) -> None:
    area, page, row = QScrollArea(), QWidget(), WhatIfRow()
    qtbot.addWidget(area)
    layout = QVBoxLayout(page)
    layout.addWidget(row)
    layout.addSpacing(900)
    page.resize(500, 1000)
    area.setWidget(page)
    area.resize(520, 400)
    with qtbot.waitExposed(area):
        area.show()
    row.slider.setFocus()
    over = QPointF(row.slider.mapTo(area, row.slider.rect().center()))
    assert area.childAt(over.toPoint()) is row.slider
    QTest.wheelEvent(area.windowHandle(), over, QPoint(0, -120))
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert row.slider.value() == 30


def test_the_way_back_is_there_only_while_one_looks_and_moves_nothing(row: WhatIfRow) -> None:
    assert not row.back.isVisible()
    assert row.back.text() == "Back to 30\u00a0%"
    wide = row.slider.width()
    row.slider.setValue(45)
    assert row.back.isVisible()
    assert row.slider.width() == wide, "it must not move under the hand"
    row.back.setFocus()
    QTest.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert row.slider.value() == 30
    assert row.slider.hasFocus()
    assert not row.is_looking


@pytest.mark.parametrize(("agreed", "least", "most"), [(0.5, 20, 60), (0.75, 20, 75), (0.1, 10, 60)])
def test_the_agreed_threshold_is_always_on_the_slider(row: WhatIfRow, agreed: float, least: int, most: int) -> None:
    looked: list[int] = []
    row.looked.connect(looked.append)
    row.show_agreed(agreed)
    assert (row.slider.minimum(), row.slider.maximum()) == (least, most)
    assert row.slider.value() == round(agreed * 100)
    assert not row.back.isVisible()
    assert looked == []
    assert row.slider.accessibleDescription() == (
        f"From {least}\u00a0% to {most}\u00a0%. Your threshold is {round(agreed * 100)}\u00a0%. Nothing is changed by "
        "looking."
    )


def test_a_screen_reader_knows_name_and_value(row: WhatIfRow) -> None:
    row.slider.setValue(45)
    found = QAccessible.queryAccessibleInterface(row.slider)
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Look at another threshold, in percent of relief"
    assert found.text(QAccessible.Text.Value) == "45"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [320, 420, 550, 900])
def test_the_row_wraps_before_anything_is_cut_off(qtbot: QtBot, row: WhatIfRow, width: int, scale: float) -> None:
    theme().set_scale(scale)
    row.slider.setValue(60)
    row.resize(max(width, row.minimumSizeHint().width()), 400)
    assert row.minimumSizeHint().width() <= 320 * scale
    for widget in (row.name, row.value, row.back):
        qtbot.waitUntil(lambda widget=widget: widget.width() >= widget.sizeHint().width())  # type: ignore[misc]
        assert row.rect().contains(widget.geometry())
    assert row.slider.height() >= TARGET
    assert row.slider.width() >= 90 * scale
    assert row.back.height() >= TARGET


# What follows it


def test_line_window_sentence_and_table_follow_without_another_forecast(
    page: ReliefPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def computed(*_: object) -> NoReturn:
        raise AssertionError("a look works nothing out")

    assert page.figure is not None
    monkeypatch.setattr(Forecast, "at", computed)
    monkeypatch.setattr(Forecast, "due_day", computed)
    card, state = page.chart_card, page.state_card.sentence.text()
    windows, marked = set(), set()
    for whole in (20, 31, 45, 60):
        look(page, whole)
        asked = page.figure.at(whole / 100)
        assert asked is not None
        assert card.sentence.text().startswith(f"What if the threshold were {whole}\u00a0%? ")
        assert card.chart.accessibleDescription() == card.sentence.text()
        assert [round(level.relief * 100) for level in shown_levels(page)] == [30, whole]
        assert page.table_card.view.relief.marked == asked.window_days
        assert page.table_card.marked.text().endswith(f" {whole}\u00a0%.") or not asked.window_days
        windows.add(card.chart.backdrop.window_days())
        marked.add(asked.window_days)
    assert len(windows) == len(marked) > 2
    assert page.state_card.sentence.text() == state
    look(page, 30)
    assert [round(level.relief * 100) for level in shown_levels(page)] == [30]
    assert card.sentence.text().startswith("Relief began at about ")


def test_the_agreed_threshold_stays_in_sight_quieter_and_the_other_is_dashed(page: ReliefPage) -> None:
    assert [(one.token, one.style) for one in shown_levels(page)] == [("threshold", Qt.PenStyle.SolidLine)]
    chart = page.chart_card.chart
    for whole in (29, 31, 45, 20):
        look(page, whole)
        agreed, asked = shown_levels(page)
        assert (agreed.name, asked.name) == ("your threshold 30\u00a0%", f"what if {whole}\u00a0%")
        assert agreed.is_quiet
        assert not asked.is_quiet
        assert (agreed.style, asked.style) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
        assert agreed.width < asked.width
        rooms = [chart.level_names.room(one) for one in (agreed, asked)]
        assert not rooms[0].intersects(rooms[1])
        inside = chart.level_names.boundingRect()
        assert all(inside.contains(one) for one in rooms)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """While it is not set, answers to other thresholds are not there."""
    event, answer = threading.Event(), ReliefFigure.look_around

    def slow(figure: ReliefFigure, is_wanted: Callable[[], bool] = lambda: True) -> ReliefFigure:
        assert event.wait(20)
        return answer(figure, is_wanted)

    monkeypatch.setattr(ReliefFigure, "look_around", slow)
    return event


def test_the_line_moves_at_once_and_the_answer_follows_when_it_is_there(
    qtbot: QtBot, session: Session, clock: FixedClock, held: threading.Event
) -> None:
    Diary(session, clock).two_courses()
    page = opened(qtbot, session)
    assert window_names(page) == ["likely to fade"]
    look(page, 40)
    look(page, 45)
    assert [round(level.relief * 100) for level in shown_levels(page)] == [30, 45]
    assert page.chart_card.sentence.text() == "What if the threshold were 45\u00a0%? Working it out …"
    assert window_names(page) == [], "not the window of another threshold"
    assert page.table_card.view.relief.marked == range(0)
    assert not page.table_card.marked.isVisible()
    held.set()
    answered(qtbot, page)
    assert page.chart_card.sentence.text().startswith("What if the threshold were 45\u00a0%? Relief began at about ")
    assert len(window_names(page)) == 1
    assert len(page.table_card.view.relief.marked) > 0


def test_answers_about_an_infusion_that_is_no_longer_shown_are_dropped(
    qtbot: QtBot, session: Session, clock: FixedClock, held: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    Diary(session, clock).two_courses()
    page = opened(qtbot, session)
    taken: list[int] = []
    monkeypatch.setattr(page.chart_card, "take_answers", lambda figure: taken.append(figure.number))
    working, relief_work = threading.Event(), work.relief_work

    def slow(of: Session, number: int | None) -> Callable[[], ReliefFigure | None]:
        compute = relief_work(of, number)
        return lambda: compute() if working.wait(20) else None

    monkeypatch.setattr(work, "relief_work", slow)
    page.choose(1)
    with qtbot.waitSignal(page.answering.done, timeout=WAIT):
        held.set()
    assert page.chart_card.figure is None
    working.set()
    answered(qtbot, page)
    assert page.figure is not None
    assert page.figure.number == 1
    assert taken == [1]


def test_an_answer_that_comes_in_keeps_the_look(
    qtbot: QtBot, session: Session, clock: FixedClock, page: ReliefPage
) -> None:
    look(page, 45)
    said: list[str] = []
    page.chart_card.looked.connect(lambda _asked: said.append(page.chart_card.sentence.text()))
    Diary(session, clock).pain(9, 10)
    qtbot.waitUntil(lambda: said != [], timeout=WAIT)
    assert page.chart_card.what_if.slider.value() == 45
    assert [one for one in said if "Working" in one] == [], "what is looked at is never taken away meanwhile"


def test_a_look_ends_when_the_page_is_left(qtbot: QtBot, page: ReliefPage) -> None:
    look(page, 45)
    page.hide()
    page.show()
    assert not page.chart_card.what_if.is_looking
    assert page.chart_card.sentence.text().startswith("Relief began at about ")
    assert [round(level.relief * 100) for level in shown_levels(page)] == [30]
    answered(qtbot, page)


def test_a_page_left_before_the_answers_gets_them_when_it_is_back(
    qtbot: QtBot, session: Session, clock: FixedClock, held: threading.Event
) -> None:
    Diary(session, clock).two_courses()
    page = opened(qtbot, session)
    page.hide()
    held.set()
    page.show()
    answered(qtbot, page)
    look(page, 45)
    assert [round(level.relief * 100) for level in shown_levels(page)] == [30, 45]
    assert page.chart_card.sentence.text().startswith("What if the threshold were 45")


def test_another_threshold_in_the_settings_is_followed(qtbot: QtBot, session: Session, page: ReliefPage) -> None:
    look(page, 45)
    session.records.save_settings(Settings(threshold=0.5))
    qtbot.waitUntil(lambda: page.figure is not None and page.figure.threshold == 0.5, timeout=WAIT)
    row = page.chart_card.what_if
    assert row.slider.value() == 50
    assert not row.is_looking
    assert row.back.text() == "Back to 50\u00a0%"
    assert row.note.text() == "Your threshold is 50\u00a0%. Nothing is changed by looking."
    assert [round(level.relief * 100) for level in shown_levels(page)] == [50]


def test_a_screen_reader_is_told_once_when_the_slider_rests(
    qtbot: QtBot, page: ReliefPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(relief_cards, "announce", lambda _widget, sentence: told.append(sentence))
    for whole in range(31, 46):
        look(page, whole)
    assert told == []
    qtbot.waitUntil(lambda: told != [], timeout=WAIT)
    assert told == [page.chart_card.sentence.text()]
    assert told[0].startswith("What if the threshold were 45\u00a0%? ")


def test_without_a_fit_there_is_nothing_to_look_around_with(
    qtbot: QtBot, session: Session, clock: FixedClock, page: ReliefPage
) -> None:
    diary = Diary(session, clock)
    assert page.chart_card.what_if.isVisible()
    diary.infusion(0, 0)
    qtbot.waitUntil(lambda: page.figure is not None and page.figure.number == 3, timeout=WAIT)
    assert not page.chart_card.what_if.isVisible()


def test_an_old_diary_can_be_asked_too(qtbot: QtBot, session: Session, clock: FixedClock, page: ReliefPage) -> None:
    clock.moment += timedelta(days=10)
    page.refresh()
    qtbot.waitUntil(lambda: page.figure is not None and page.figure.is_stale, timeout=WAIT)
    answered(qtbot, page)
    look(page, 45)
    said = page.chart_card.sentence.text()
    assert "the last day with a pain score" in said
    assert said.count("45\u00a0%") == 2
    assert session.today() == TODAY + timedelta(days=10)


def test_marked_rows_are_told_by_a_bar_and_a_word(page: ReliefPage) -> None:
    assert page.figure is not None
    view = page.table_card.view
    rows = view.relief.rows
    first = next(n for n, one in enumerate(rows) if one.since in view.relief.marked)
    for n in (first, first - 1):
        said = view.relief.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith(", marked") is (n == first)
    view.scrollTo(view.relief.index(first, 0), view.ScrollHint.PositionAtCenter)
    image = view.viewport().grab().toImage()
    for n in (first, first - 1):
        spot = view.visualRect(view.relief.index(n, 0))
        colour = image.pixelColor(spot.left() + 1, spot.center().y()).name()
        assert (colour == theme().colour("warn").name()) is (n == first)
