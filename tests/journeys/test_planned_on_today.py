"""A planned infusion whose day has come is asked about on Today; no figure takes it for given before that."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary.clock import FixedClock
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.store.repository import Repository
from tests.factories import TODAY, at
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.journeys.program import Program
    from ui.answers.planned_question import PlannedQuestion
    from ui.today.planned import TodayPlanned


@pytest.fixture
def planned(program: Program) -> Program:
    """Somebody who wrote down an appointment a week ago, for yesterday and today."""
    with closing(Repository(program.path, FixedClock(at(TODAY - timedelta(days=7))))) as diary:
        diary.save_infusion(Infusion(TODAY - timedelta(days=1), TODAY))
    return program


def stored(program: Program) -> list[Infusion]:
    with closing(Repository(program.path, program.clock)) as other:
        return other.infusions(with_removed=True)


def asked(program: Program) -> list[PlannedQuestion]:
    return place(program).questions.asked


def place(program: Program) -> TodayPlanned:
    assert program.window.planned is not None
    return program.window.planned


def state(qtbot: QtBot, program: Program, expected: State) -> None:
    qtbot.waitUntil(
        lambda: program.session.outlook.suggestion is not None and program.session.outlook.suggestion.state is expected
    )


def test_yes_makes_it_an_infusion(qtbot: QtBot, planned: Program) -> None:
    window = planned.start()
    (question,) = asked(planned)
    assert question.isVisible()
    assert question.text.text() == "This infusion was planned for 21 November to 22 November. Did it begin?"
    state(qtbot, planned, State.NO_INFUSION)
    assert window.today.subtitle.text() == "Today"
    planned.click(question.yes)
    assert asked(planned) == []
    assert [infusion.planned for infusion in stored(planned)] == [False]
    state(qtbot, planned, State.IN_COURSE)
    assert window.today.subtitle.text() == "A day of your infusion course"


def test_no_removes_it_and_can_be_undone(planned: Program) -> None:
    planned.start()
    planned.click(asked(planned)[0].no)
    assert asked(planned) == []
    assert [infusion.removed for infusion in stored(planned)] == [True]
    assert planned.window.undoing is not None
    bar = planned.window.undoing.bar
    assert bar.text.text() == "Planned infusion of 21–22 November 2026 removed."
    assert planned.window.today.pain_card.isAncestorOf(planned.focused())
    planned.click(bar.undo_button)
    assert [(infusion.removed, infusion.planned) for infusion in stored(planned)] == [(False, True)]
    assert len(asked(planned)) == 1


def test_other_dates_are_typed_in_its_form(planned: Program) -> None:
    window = planned.start()
    planned.click(asked(planned)[0].change)
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    assert window.stack.currentWidget() is page
    assert page.form.first_day.text == "21 November 2026"


def test_the_question_comes_when_the_day_does(planned: Program) -> None:
    planned.clock.moment = at(TODAY - timedelta(days=2))
    window = planned.start()
    assert asked(planned) == []
    planned.clock.moment = at(TODAY - timedelta(days=1))
    window.today.roll_over()
    planned.qtbot.waitUntil(lambda: len(asked(planned)) == 1)


def test_a_disk_that_is_gone_leaves_the_question(planned: Program) -> None:
    window = planned.start()
    planned.path.rename(planned.path.with_name("stick.db"))
    planned.click(asked(planned)[0].yes)
    assert window.today.notice is not None
    assert window.today.notice.text.text().startswith("Not saved")
    assert len(asked(planned)) == 1
