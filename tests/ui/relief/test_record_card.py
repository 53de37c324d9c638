"""How often it was right: the card, the lanes in the chart, and that misses are told like hits."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from diary.model.records.state import DueDates, State
from diary.model.relief.standing import Fade
from diary.model.track_record.marks import RecordMarks
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, suggestion
from tests.model.relief.test_relief import GOOD, figure
from tests.model.suggestion.one_course import LAST, after, before
from tests.ui.relief.test_page import Diary, opened
from ui.charts.lettering import width_of
from ui.look.measures import TARGET
from ui.look.theme import Theme, install, theme
from ui.relief import work
from ui.relief.chart import ReliefChart
from ui.relief.legend import Mark
from ui.relief.track_record.lines import RecordLines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.track_record.outcomes import TrackRecord
    from ui.relief.page import ReliefPage
    from ui.session import Session

WAIT = 20_000
ENDED = TODAY - timedelta(days=59)
"""Last day of the first infusion of `Diary.two_courses`; its relief is gone from day 15."""


def say(session: Session, clock: FixedClock, day: int, first: int, last: int) -> None:
    """Keep what the diary said so many days after the first infusion."""
    on = ENDED + timedelta(days=day)
    clock.moment = NOW - timedelta(days=(TODAY - on).days)
    due = DueDates(*(ENDED + timedelta(days=since) for since in (first, (first + last) // 2, last)))
    with closing(Repository(session.reading.path, clock)) as other:
        told = suggestion(on, State.FADING, infusion=1, day=day, due=due, chance_responded=0.99, method="1")
        assert other.keep_suggestion(told)
    clock.moment = NOW


def recorded(qtbot: QtBot, session: Session) -> ReliefPage:
    """The page with its track record, of which something can be compared."""
    page = opened(qtbot, session)
    qtbot.waitUntil(lambda: page.record_card.record is not None, timeout=WAIT)
    return page


@pytest.fixture
def missed(qtbot: QtBot, session: Session, clock: FixedClock) -> ReliefPage:
    """A page on a diary that said days 25 to 40, where relief was gone about day 15."""
    Diary(session, clock).two_courses()
    say(session, clock, 12, 25, 40)
    return recorded(qtbot, session)


def marked(page: ReliefPage) -> RecordMarks | None:
    """What the chart marks."""
    return page.chart_card.chart.lanes.marks


def first_infusion(qtbot: QtBot, page: ReliefPage) -> None:
    page.choose(1)
    qtbot.waitUntil(lambda: page.figure is not None, timeout=WAIT)


def test_a_miss_is_told_as_plainly_as_a_hit(missed: ReliefPage) -> None:
    card = missed.record_card
    assert card.title.text() == "How often it was right"
    assert card.summary.text() == "The one range given at two weeks so far did not hold what happened; 8 in 10 should."
    newest, first = card.view.lines.lines
    assert (newest.heading, newest.icon) == ("Infusion 2: too early to say", "open")
    assert first.heading.startswith("Infusion 1: ")
    assert first.heading.endswith(" days earlier than the range")
    assert first.icon == "missed"
    assert "likely to fade between 19 October and 3 November. Relief faded about " in first.sentences
    assert card.accessibleDescription() == card.summary.text()
    said = card.view.lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{first.heading}. {first.sentences}"


def test_a_hit_is_told_with_its_own_icon(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    Diary(session, clock).two_courses()
    say(session, clock, 12, 10, 25)
    card = recorded(qtbot, session).record_card
    assert card.view.lines.lines[1].heading == "Infusion 1: within the range"
    assert card.view.lines.lines[1].icon == "held"
    assert card.summary.text().startswith("The one range given at two weeks so far held")


def test_without_anything_to_compare_one_sentence_says_when(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    diary = Diary(session, clock)
    for back in range(30, 4, -1):
        diary.pain(back, 7)
    diary.infusion(4, 4)
    page = recorded(qtbot, session)
    assert page.record_card.summary.text() == (
        "There is nothing to compare yet. What the diary says on 2 December, two weeks after the infusion, will be "
        "held against what happens."
    )
    assert not page.record_card.view.isVisible()


def test_without_an_infusion_there_is_no_card(qtbot: QtBot, session: Session) -> None:
    page = opened(qtbot, session)
    qtbot.waitUntil(lambda: not page.chart_card.isVisible())
    assert not page.record_card.isVisible()


def test_the_list_is_walked_by_keyboard_and_enter_shows_the_infusion(qtbot: QtBot, missed: ReliefPage) -> None:
    view = missed.record_card.view
    with qtbot.waitActive(missed):
        missed.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert missed.title.text() == "Relief after infusion 1"
    assert missed.chart_card.chart.hasFocus()
    qtbot.waitUntil(lambda: missed.figure is not None, timeout=WAIT)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus(), "Tab leaves the list"


def test_a_double_click_shows_the_infusion(qtbot: QtBot, missed: ReliefPage) -> None:
    view = missed.record_card.view
    missed.ensureWidgetVisible(view)
    spot = view.visualRect(view.lines.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    # The page changed under the pointer: this click ends what the double click began.
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
    qtbot.waitUntil(lambda: missed.title.text() == "Relief after infusion 1", timeout=WAIT)


def test_what_is_kept_while_the_page_is_open_is_taken_in(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    Diary(session, clock).two_courses()
    card = recorded(qtbot, session).record_card

    def scored() -> int:
        assert card.record is not None
        return card.record.scored

    assert scored() == 0
    say(session, clock, 12, 25, 40)
    session.suggestions_kept.emit()
    qtbot.waitUntil(lambda: scored() == 1, timeout=WAIT)


def test_a_hidden_page_catches_up(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    Diary(session, clock).two_courses()
    page = recorded(qtbot, session)
    page.hide()
    before_it, card = page.record_card.record, page.record_card
    say(session, clock, 12, 25, 40)
    session.suggestions_kept.emit()
    assert card.record is before_it
    page.show()
    qtbot.waitUntil(lambda: "did not hold" in card.summary.text(), timeout=WAIT)


def test_a_superseded_record_is_dropped(
    qtbot: QtBot, session: Session, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    Diary(session, clock).two_courses()
    page = recorded(qtbot, session)
    held, working, taken = threading.Event(), work.track_record_work(session), []

    def slow() -> TrackRecord | None:
        held.wait(20)
        return working()

    page.record_card.record_changed.connect(lambda: taken.append(page.record_card.record))
    monkeypatch.setattr(work, "track_record_work", lambda _session: slow)
    page.record_card.refresh()
    page.record_card.refresh()
    held.set()
    qtbot.waitUntil(lambda: taken != [], timeout=WAIT)
    page.record_card.working.wait()
    assert len(taken) == 1


# In the chart


def test_the_chart_marks_what_was_said_and_what_happened(qtbot: QtBot, missed: ReliefPage) -> None:
    chart = missed.chart_card.chart
    assert marked(missed) is None, "nothing of an infusion that is still open"
    assert not missed.table_card.record.isVisible()
    first_infusion(qtbot, missed)
    marks = marked(missed)
    assert marks is not None
    assert marks.range_given == (25, 40)
    assert marks.faded_on is not None
    assert marks.faded_on < 25
    said = missed.table_card.record.text()
    assert said.startswith("Said on day 14: fading between 19 October and 3 November. What happened: below 30\u00a0% ")
    assert missed.table_card.record.isVisible()
    assert chart.accessibleDescription() == f"{missed.chart_card.sentence.text()} {said}"
    legend = missed.chart_card.legend
    assert legend.picture(Mark.SAID).isVisible()
    assert legend.picture(Mark.HAPPENED).isVisible()
    missed.choose(None)
    assert marked(missed) is None
    assert not legend.picture(Mark.SAID).isVisible(), "nor while the other one is worked out"
    qtbot.waitUntil(lambda: missed.figure is not None, timeout=WAIT)
    assert marked(missed) is None
    assert not legend.picture(Mark.SAID).isVisible()
    assert not missed.table_card.record.isVisible()


def test_a_look_at_another_threshold_leaves_what_was_said_alone(qtbot: QtBot, missed: ReliefPage) -> None:
    first_infusion(qtbot, missed)
    qtbot.waitUntil(lambda: missed.figure is not None and len(missed.figure.what_ifs) > 0, timeout=WAIT)
    chart, said = missed.chart_card.chart, missed.table_card.record.text()
    marks = marked(missed)
    missed.chart_card.what_if.slider.setValue(50)
    assert marked(missed) == marks
    assert missed.table_card.record.text() == said
    assert chart.accessibleDescription() == f"{missed.chart_card.sentence.text()} {said}"


def test_the_day_cursor_reads_the_marks_out(qtbot: QtBot, missed: ReliefPage) -> None:
    first_infusion(qtbot, missed)
    chart, readout = missed.chart_card.chart, missed.chart_card.readout
    marks = marked(missed)
    assert marks is not None
    assert marks.faded_on is not None
    for since, words in (
        (marks.faded_on, " Relief fell below 30\u00a0% about here, outside the range said."),
        (30, " Within the range said on day 14."),
    ):
        chart.go_to(next(n for n, row in enumerate(chart.rows) if row.since == since))
        assert readout.text().endswith(words)
    chart.go_to(next(n for n, row in enumerate(chart.rows) if row.since == 24))
    assert "range said" not in readout.text()


MADE = RecordMarks(LAST, 0.3, (7, 17), Fade.FADED, 11, (9, 13), 50)


@pytest.fixture
def chart(qtbot: QtBot) -> ReliefChart:
    """A chart on the screen, as large as on a page."""
    made = ReliefChart()
    qtbot.addWidget(made)
    made.resize(600, 440)
    with qtbot.waitExposed(made):
        made.show()
    made.show_figure(figure(before() | after(*GOOD), 18))
    return made


def dark(chart: ReliefChart, x: float, y: float) -> bool:
    """Whether something in the colour of words is drawn around a place of the drawing area."""
    image = chart.grab().toImage()
    spot = chart.mapFromScene(chart.getPlotItem().getViewBox().mapToScene(x, y))
    text = theme().colour("text")

    def near(dx: int, dy: int) -> bool:
        seen = image.pixelColor(spot.x() + dx, spot.y() + dy)
        return bool(abs(seen.lightness() - text.lightness()) < 40)

    return any(near(dx, dy) for dx in range(-2, 3) for dy in range(-2, 3))


def test_lanes_stand_below_the_points_and_above_the_weeks(chart: ReliefChart) -> None:
    without = chart.cursor_mark.frame
    chart.show_marks(MADE)
    frame, lanes = chart.cursor_mark.frame, chart.lanes
    assert frame.foot == without.foot + lanes.foot()
    lowest = min(row.relief for row in chart.rows if row.relief is not None)
    assert frame.y(lowest) < lanes.lane(0).top()
    assert lanes.lane(0).bottom() == pytest.approx(lanes.lane(1).top())
    assert lanes.lane(1).bottom() <= frame.height - chart.backdrop.foot() + 0.01
    chart.show_marks(None)
    assert chart.cursor_mark.frame == without


def test_brackets_and_diamond_are_drawn_on_their_days(chart: ReliefChart) -> None:
    chart.show_marks(MADE)
    frame, lanes = chart.cursor_mark.frame, chart.lanes
    for day in (7, 12, 17):
        assert dark(chart, frame.x(day), lanes.middle(0)), day
    assert not dark(chart, frame.x(4), lanes.middle(0))
    assert dark(chart, frame.x(11), lanes.middle(1))
    assert not dark(chart, frame.x(4), lanes.middle(1))


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "marks",
    [
        MADE,
        RecordMarks(LAST, 0.3, None, Fade.FADED, 11, (9, None), 50),
        RecordMarks(LAST, 0.3, (40, 90), Fade.STILL_ABOVE, None, None, 50),
        RecordMarks(LAST, 0.3, (54, None), Fade.NEVER_REACHED, None, None, 50),
        RecordMarks(LAST, 0.3, (60, 80), Fade.FADED, 58, (54, 62), 50),
    ],
    ids=["hit", "not within a year", "still above", "never reached", "beyond the chart"],
)
def test_lanes_name_themselves_inside_the_chart(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, scale: float, marks: RecordMarks
) -> None:
    install(Theme(name, scale))
    chart = ReliefChart()
    qtbot.addWidget(chart)
    chart.resize(round(420 * scale), round(440 * scale))
    with qtbot.waitExposed(chart):
        chart.show()
    chart.show_figure(figure(before() | after(*GOOD), 18))
    written: list[tuple[float, str]] = []
    monkeypatch.setattr(
        "ui.relief.track_record.lanes.write",
        lambda _painter, room, text, *_more, **_named: written.append((room.left(), text)),
    )
    chart.show_marks(marks)
    chart.grab()
    assert len(written) >= 2
    for left, text in written:
        assert left >= 0
        assert left + width_of(text) <= chart.cursor_mark.frame.width + 0.01


@pytest.mark.parametrize(("width", "scale"), [(828, 1.0), (1100, 1.0), (780, 2.0), (1036, 2.0)])
def test_all_of_it_stays_readable_when_narrow_and_large(
    qtbot: QtBot, missed: ReliefPage, width: int, scale: float
) -> None:
    view, content = missed.record_card.view, missed.widget()
    assert content is not None
    theme().set_scale(scale)
    missed.resize(width, 700)
    qtbot.waitUntil(lambda: content.width() == missed.viewport().width())
    assert content.minimumSizeHint().width() <= missed.viewport().width()

    def is_whole() -> bool:
        heights = [view.sizeHintForRow(n) for n in range(view.lines.rowCount())]
        return min(heights) >= TARGET and view.height() >= min(sum(heights), theme().px(460))

    qtbot.waitUntil(is_whole)
    record, table, chart = (
        card.mapTo(content, QPoint(0, 0)).y() for card in (missed.record_card, missed.table_card, missed.chart_card)
    )
    assert chart < record
    assert table < record or not missed.is_narrow


@pytest.mark.parametrize("width", [828, 1100])
def test_tab_goes_the_way_the_eye_does(qtbot: QtBot, missed: ReliefPage, width: int) -> None:
    missed.resize(width, 700)
    with qtbot.waitActive(missed):
        missed.activateWindow()
    slider, record, table = (
        missed.chart_card.what_if.slider,
        missed.record_card.view,
        missed.table_card.view,
    )
    qtbot.waitUntil(record.isVisible)
    slider.setFocus()
    seen = []
    for _ in range(4):
        focused = missed.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        seen.append(missed.focusWidget())
    assert (seen.index(record) < seen.index(table)) is not missed.is_narrow


def test_the_model_keeps_qts_rules(missed: ReliefPage) -> None:
    model = RecordLines()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(missed.record_card.view.lines.lines)
    assert model.rowCount() == 2
    model.show_lines(())
    assert model.rowCount() == 0
