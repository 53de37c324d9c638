"""What is asked about a planned infusion, and how far a blood result is over its limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.infusion import Infusion
from diary.model.records.infusion_words import limit_words, planned_question, to_ask

TODAY = date(2026, 11, 22)
DUE = Infusion(TODAY, TODAY, planned=True, id=1)


def test_only_a_planned_one_whose_first_day_has_come_is_asked_about() -> None:
    earlier = replace(DUE, first_day=TODAY - timedelta(days=40), id=2)
    to_come = replace(DUE, first_day=TODAY + timedelta(days=1), last_day=TODAY + timedelta(days=1), id=3)
    others = [to_come, replace(DUE, planned=False), replace(DUE, removed=True)]
    assert to_ask([DUE, *others, earlier], TODAY) == (earlier, DUE)
    assert to_ask(others, TODAY) == ()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (0, 0, "This infusion was planned for 22 November 2026. Did it take place?"),
        (0, 2, "This infusion was planned for 22 November 2026 to 24 November 2026. Did it begin?"),
        (-2, 0, "This infusion was planned for 20 November 2026 to 22 November 2026. Did it begin?"),
        (-3, -1, "This infusion was planned for 19 November 2026 to 21 November 2026. Did it take place?"),
    ],
)
def test_a_course_that_is_not_over_is_asked_whether_it_began(first: int, last: int, said: str) -> None:
    planned = replace(DUE, first_day=TODAY + timedelta(days=first), last_day=TODAY + timedelta(days=last))
    assert str(planned_question(planned, TODAY)) == said


@pytest.mark.parametrize(
    ("value", "limit", "said"),
    [
        (62, 45, "1.4 times the upper limit"),
        (0, 45, "0.0 times the upper limit"),
        (45, 45, "at the upper limit"),
        (45.5, 45, "just over the upper limit"),
        (44.5, 45, "just under the upper limit"),
        (135, 45, "3 times the upper limit"),
        (136, 45, "just over 3 times the upper limit"),
        (134, 45, "just under 3 times the upper limit"),
        (900, 45, "20 times the upper limit"),
        (0.3, 0.1, "3 times the upper limit"),
    ],
)
def test_how_far_a_result_is_over_its_limit(value: float, limit: float, said: str) -> None:
    assert str(limit_words(value / limit)) == said


@given(st.floats(0, 99_999), st.floats(0.001, 99_999))
def test_the_words_never_hide_on_which_side_a_result_is(value: float, limit: float) -> None:
    multiple = value / limit
    said = str(limit_words(value / limit))
    if "just over" in said or "just under" in said or said == "at the upper limit":
        step = 3.0 if "3" in said else 1.0
        assert ("over" in said) == (multiple > step) or said == "at the upper limit"
        assert abs(multiple - step) <= 0.05 + 1e-9
    else:
        shown = float(said.split(maxsplit=1)[0])
        assert abs(shown - multiple) <= 0.05 + 1e-9 * max(multiple, 1)
        assert all((shown > step) == (multiple > step + 1e-9) or shown == step for step in (1.0, 3.0))
