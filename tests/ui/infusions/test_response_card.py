"""The response card: every figure with its words, worked out off the window's thread, kept up with the diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from diary.model.records.day import pain_scores
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.questionnaire import Questionnaire
from diary.model.relief.assessment import assess
from diary.model.response import words as response_words
from diary.model.response.figures import response
from diary.model.scales import DayItem
from tests.factories import NOW, TODAY
from tests.ui.infusions.infusions_page import choose_row, click, shown
from ui.infusions.page import InfusionsPage
from ui.infusions.response_card import ResponseCard
from ui.look.theme import theme
from ui.words.text import words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session

FIRST, SECOND = TODAY - timedelta(days=60), TODAY - timedelta(days=10)


@pytest.fixture
def lived(session: Session, clock: FixedClock) -> Session:
    """Pain of 7, an infusion after which it was 3 for three weeks, and one ten days ago with two answers since."""
    session.records.save_infusion(Infusion(FIRST, FIRST))
    session.records.save_infusion(Infusion(SECOND, SECOND))
    for back in range(80, 0, -1):
        day = TODAY - timedelta(days=back)
        held = 0 < (day - FIRST).days <= 21
        if day < SECOND or back in {3, 4}:
            clock.moment = NOW - timedelta(days=back)
            session.answers.give(day, DayItem.PAIN_AVERAGE, 3 if held or day > SECOND else 7)
            session.answers.give(day, DayItem.INTERFERENCE, 0 if held else 6)
    clock.moment = NOW
    return session


def said(card: ResponseCard) -> dict[str, str]:
    return {row.name.text(): row.value.text() for row in card.rows}


def ready(qtbot: QtBot, page: InfusionsPage) -> InfusionsPage:
    qtbot.waitUntil(lambda: bool(page.responses.found) and not page.response.waiting.isVisible())
    return page


def expected(session: Session, number: int) -> dict[str, str]:
    found = response(
        assess(
            pain_scores(session.reading.days()), session.reading.infusions(), session.reading.settings, session.today()
        ),
        number,
        session.reading.days(),
        labs=session.reading.labs(),
    )
    assert found is not None
    return {words(line.label): words(line.value) for line in response_words.response_lines(found)}


def test_chance_is_said_beside_the_response(qtbot: QtBot, session: Session, clock: FixedClock) -> None:
    course = TODAY - timedelta(days=30)
    session.records.save_infusion(Infusion(course, course))
    for back in range(130, 0, -1):
        clock.moment = NOW - timedelta(days=back)
        day = TODAY - timedelta(days=back)
        session.answers.give(day, DayItem.PAIN_AVERAGE, 3 if (day - course).days in range(1, 15) else 7)
    clock.moment = NOW
    page = ready(qtbot, shown(qtbot, InfusionsPage(session)))
    names = list(said(page.response))
    place = names.index("As good a week without treatment")
    assert names[place - 1] == "Response: relief in week 1"
    row = page.response.rows[place]
    assert row.value.text() == "0 of 12 stretches"
    sentence = "In your own days without treatment, a week as good as this came up in 0 of 12 stretches."
    assert row.explanation.text() == sentence
    assert row.spoken.endswith(sentence)


def test_every_figure_of_the_open_infusion_stands_on_the_card(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert page.response.title.text() == "Response to infusion 2"
    assert said(page.response) == expected(lived, 2)
    choose_row(page, 1)
    assert page.response.title.text() == "Response to infusion 1"
    figures = said(page.response)
    assert figures == expected(lived, 1)
    assert len(figures) >= 10
    assert figures["Pain in the way of activity"] == "6.0 before, 1.5 after"
    for row in page.response.rows:
        assert row.explanation.text().endswith(".")
        assert row.accessibleName() == row.spoken


def test_a_questionnaire_that_is_finished_stands_on_the_card(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert said(page.response)["Pain grade before"] == "None"
    zeros = dict.fromkeys(["now", "worst", "average", "days", "daily", "social", "work"], 0)
    begun = lived.records.save_questionnaire(Questionnaire("cpgs-1m", "1", SECOND, answers=zeros))
    assert begun is not None
    lived.records.save_questionnaire(replace(begun, done=True))
    qtbot.waitUntil(lambda: said(page.response).get("Pain grade before") == "Grade 0 (intensity 0 of 100)")


def test_too_little_is_said_and_never_shown_as_zero(qtbot: QtBot, session: Session) -> None:
    session.records.save_infusion(Infusion(SECOND, SECOND))
    page = ready(qtbot, shown(qtbot, InfusionsPage(session)))
    values = set(said(page.response).values())
    assert not any(char.isdigit() for value in values for char in value)
    assert "Too little recorded" in values
    assert any("days" in row.explanation.text() for row in page.response.rows)


def test_the_list_says_how_long_relief_held(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    lines = page.infusions.lines
    assert lines.line(1).relief.startswith("about 3 weeks of relief")
    assert lines.line(1).spoken.endswith(lines.line(1).relief)
    assert lines.line(0).relief == "too little recorded to say how long relief held"


def test_a_planned_infusion_and_a_new_one_have_no_card(qtbot: QtBot, lived: Session) -> None:
    lived.records.save_infusion(Infusion(TODAY + timedelta(days=3), TODAY + timedelta(days=3)))
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert page.response.isVisible()
    choose_row(page, 0)
    assert page.form.title.text() == "Planned infusion"
    assert not page.response.isVisible()
    click(page.add_button)
    assert not page.response.isVisible()


def test_an_answer_of_another_page_reaches_the_card(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    before = said(page.response)
    for back in (1, 2):
        lived.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 3)
    qtbot.waitUntil(lambda: said(page.response) != before)
    qtbot.waitUntil(lambda: said(page.response) == expected(lived, 2))


def test_what_was_answered_while_the_page_was_hidden_is_caught_up_with(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    page.hide()
    before = said(page.response)
    with qtbot.waitSignal(lived.suggestion_ready):
        lived.answers.give(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 3)
    assert said(page.response) == before
    page.show()
    qtbot.waitUntil(lambda: said(page.response) == expected(lived, 2))
    assert said(page.response) != before


def test_a_blood_result_reaches_the_card(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert said(page.response)["Highest liver value"] == "None recorded"
    lived.records.save_lab(LabResult(2, TODAY, Analyte.GGT, 90, LabUnit.UNITS_PER_LITRE, 60))
    qtbot.waitUntil(lambda: said(page.response)["Highest liver value"].startswith("GGT 1.5 times"))


def test_a_new_infusion_waits_for_its_own_figures(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    kept = lived.records.save_infusion(Infusion(TODAY - timedelta(days=1), TODAY - timedelta(days=1)))
    assert kept is not None
    choose_row(page, 0)
    assert page.response.title.text() == "Response to infusion 3"
    assert page.response.waiting.isVisible()
    assert page.response.rows == []
    qtbot.waitUntil(lambda: not page.response.waiting.isVisible())
    assert said(page.response) == expected(lived, 3)


def test_a_deleted_infusion_takes_its_number_and_card_with_it(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    first = next(i for i in lived.reading.infusions() if i.first_day == FIRST)
    lived.records.save_infusion(replace(first, removed=True))
    assert page.response.title.text() == "Response to infusion 1"
    qtbot.waitUntil(lambda: said(page.response) == expected(lived, 1))


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (760, 2)])
def test_the_figures_stand_in_two_columns_where_there_is_room(
    qtbot: QtBot, lived: Session, width: int, columns: int
) -> None:
    found = response(
        assess(pain_scores(lived.reading.days()), lived.reading.infusions(), lived.reading.settings, lived.today()),
        1,
        lived.reading.days(),
    )
    assert found is not None
    card = ResponseCard()
    qtbot.addWidget(card)
    card.show_response(found)
    card.resize(width, 900)
    card.show()
    QApplication.processEvents()
    assert len({row.x() for row in card.rows}) == columns
    assert all(row.isVisible() for row in card.rows)
    theme().set_scale(2.0)
    QApplication.processEvents()
    assert len({row.x() for row in card.rows}) == 1


def test_what_the_user_is_at_stays_in_sight_when_the_figures_come(qtbot: QtBot, lived: Session) -> None:
    page = InfusionsPage(lived)
    shown(qtbot, page).resize(834, 600)
    note = page.form.inputs.note
    note.setFocus()
    qtbot.waitUntil(lambda: is_in_sight(note, page))
    ready(qtbot, page)
    qtbot.waitUntil(lambda: page.response.height() > page.viewport().height() / 2)
    qtbot.waitUntil(lambda: is_in_sight(note, page))
    page.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    QApplication.processEvents()
    assert not is_in_sight(note, page)
    length = page.verticalScrollBar().maximum()
    page.response.rows[0].explanation.setText("\n" * 30)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > length)
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0  # who scrolled away is not brought back


def is_in_sight(widget: QWidget, page: InfusionsPage) -> bool:
    view = page.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))


def test_the_card_is_one_stop_of_the_keyboard(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    page.response.setFocus()
    assert page.response.hasFocus()
    assert page.response.accessibleName() == "Response to infusion 2"
