"""What is due stands in one quiet line on Today, and as a mark in the rail."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel

from diary.model.records.details import Effect, effect
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from tests.factories import TODAY
from tests.ui.today.today_page import click
from ui.destinations import IN_RAIL, Destination
from ui.main_window import MainWindow
from ui.today.due import Matter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.session import Session


def matters(window: MainWindow) -> list[Matter]:
    assert window.due is not None
    return [entry.matter for entry in window.due.line.entries if entry.isVisible()]


def marked(window: MainWindow) -> set[Destination]:
    in_rail = list(IN_RAIL)
    return {page for page in in_rail if window.rail.button(page).accessibleDescription()}


def test_nothing_due_is_no_line_and_no_mark(window: MainWindow) -> None:
    assert window.due is not None
    assert not window.due.line.isVisible()
    assert marked(window) == set()


def test_a_questionnaire_that_is_due_is_said_and_marked_until_it_is_put_off(
    window: MainWindow, session: Session
) -> None:
    day = TODAY - timedelta(weeks=4)
    session.records.save_infusion(Infusion(day, day))
    assert window.due is not None
    assert matters(window) == [Matter.QUESTIONNAIRE]
    assert "week 4" in window.due.line.entries[0].sentence
    assert marked(window) == {Destination.QUESTIONNAIRES}
    click(window.due.line.entries[0].button)
    assert window.stack.currentWidget() is window.page(Destination.QUESTIONNAIRES)
    window.open_page(Destination.TODAY)
    session.records.put_off(f"after:{day.isoformat()}:4")
    assert matters(window) == []
    assert marked(window) == set()


def test_a_planned_infusion_whose_day_has_come_leads_to_its_question(window: MainWindow, session: Session) -> None:
    day = TODAY - timedelta(days=1)
    session.records.save_infusion(Infusion(day, day, planned=True))
    assert window.due is not None
    assert window.planned is not None
    assert matters(window) == [Matter.PLANNED]
    assert marked(window) == {Destination.INFUSIONS}
    click(window.due.line.entries[0].button)
    assert window.planned.questions.asked[0].yes.hasFocus()
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 4)
    click(window.planned.questions.asked[0].no)
    assert window.today.rows[DayItem.PAIN_WORST].hasFocus()  # the next digit changes no answer that is given
    assert matters(window) == []


def test_a_safety_sign_stands_first_and_leads_to_its_card(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    day = TODAY - timedelta(days=1)
    session.records.save_infusion(Infusion(day, day, planned=True))
    session.answers.give(TODAY, effect(Effect.DARK_URINE), "mild")
    qtbot.waitUntil(lambda: matters(window) == [Matter.SIGN, Matter.PLANNED])
    assert window.due is not None
    assert window.signs is not None
    assert marked(window) == {Destination.TODAY, Destination.INFUSIONS}
    card = next(iter(window.signs.cards.cards.values()))
    edges = set()
    for width in (1400, 1024):
        window.resize(width, 800)
        QApplication.processEvents()
        sides, beside = card.body.contentsMargins(), window.today.pain_card.body.contentsMargins()
        assert (sides.left(), sides.right()) == (beside.left(), beside.right())  # its words begin where all others do
        edges.add(sides.left())
    assert len(edges) == 2
    assert window.today.parts is not None
    QApplication.processEvents()
    assert (
        window.today.parts.state_card.mapTo(window, window.rect().topLeft()).y()
        < card.mapTo(window, window.rect().topLeft()).y()
    )  # where you are does not sink below the signs
    click(window.due.line.entries[0].button)
    assert card.day.today_button.hasFocus()
    click(card.day.today_button)
    qtbot.waitUntil(lambda: matters(window) == [Matter.PLANNED])


def test_what_has_the_room_is_said_in_one_line(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    window.resize(1280, 860)
    day = TODAY - timedelta(weeks=4)
    session.records.save_infusion(Infusion(day, day))
    assert window.due is not None
    entry = window.due.line.entries[0]
    qtbot.waitUntil(entry.isVisible)
    words = max(entry.findChildren(QLabel), key=lambda one: len(one.text()))
    qtbot.waitUntil(lambda: words.width() >= words.fontMetrics().horizontalAdvance(entry.sentence))
