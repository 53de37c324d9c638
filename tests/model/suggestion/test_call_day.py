"""The day of a call to the clinic: from the suggestion, the clinic's notice and what is planned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from diary.model.records.infusion import Infusion
from diary.model.records.sign import SafetySign
from diary.model.records.state import DueDates, State
from diary.model.relief.assessment import assess
from diary.model.safety.signs import OpenSign
from diary.model.suggestion.call_day import call_day
from diary.model.suggestion.outlook import Outlook
from diary.settings import Settings
from tests.factories import suggestion

COURSE = Infusion(date(2026, 3, 2), date(2026, 3, 6), id=1)
ON = date(2026, 3, 20)
MIDDLE = DueDates(date(2026, 4, 5), date(2026, 4, 20), None)
SIGN = OpenSign(SafetySign.HEART, ON, ON, ())


def day(
    state: State,
    *,
    due: DueDates | None = MIDDLE,
    ahead: int | None = None,
    notice: int = 14,
    sign: OpenSign | None = None,
) -> date | None:
    """The day of the call, with an infusion planned so many days ahead."""
    planned = [] if ahead is None else [Infusion(ON + timedelta(ahead), ON + timedelta(ahead), planned=True, id=2)]
    assessments = assess({}, [COURSE, *planned], Settings(notice_days=notice), ON)
    signs = () if sign is None else (sign,)
    return call_day(assessments, Outlook(suggestion(ON, state, due=due, infusion=1), signs))


@pytest.mark.parametrize("state", [State.FADING, State.DUE])
@pytest.mark.parametrize("ahead", [None, 5, 60])
def test_it_is_today_where_relief_is_fading_or_gone(state: State, ahead: int | None) -> None:
    assert day(state, ahead=ahead) == ON


def test_it_is_the_notice_before_relief_is_likely_to_go() -> None:
    assert day(State.HOLDING) == date(2026, 4, 6)
    assert day(State.HOLDING, notice=0) == date(2026, 4, 20)


def test_it_is_never_before_the_clinic_would_give_an_appointment_and_never_behind() -> None:
    early = DueDates(None, ON + timedelta(1), None)
    assert day(State.HOLDING, due=early) == ON  # 28 - 14 days after the course
    assert day(State.HOLDING, due=early, notice=7) == date(2026, 3, 27)


@pytest.mark.parametrize("due", [None, DueDates(ON, None, None)])
def test_without_a_middle_date_there_is_none(due: DueDates | None) -> None:
    assert day(State.HOLDING, due=due) is None


@pytest.mark.parametrize("state", sorted(set(State) - {State.HOLDING, State.FADING, State.DUE}))
def test_what_suggests_no_call_gives_none(state: State) -> None:
    assert day(state) is None


@pytest.mark.parametrize(("ahead", "days"), [(13, None), (14, 0), (30, 16)])
def test_before_a_planned_infusion_it_is_the_last_day_with_notice(ahead: int, days: int | None) -> None:
    assert day(State.HOLDING, ahead=ahead) == (None if days is None else ON + timedelta(days))
    assert day(State.NO_INFUSION, due=None, ahead=ahead) == (None if days is None else ON + timedelta(days))


def test_a_clinic_that_needs_no_notice_is_not_called_on_the_day_itself() -> None:
    assert day(State.HOLDING, ahead=9, notice=0) is None


def test_a_sign_that_the_clinic_was_not_told_of_is_for_today() -> None:
    assert day(State.HOLDING, ahead=40, sign=SIGN) == ON
    told = OpenSign(SafetySign.HEART, ON, ON, (), told_on=ON)
    assert day(State.HOLDING, ahead=40, sign=told) == ON + timedelta(26)
