"""The question about the own wish: after an infusion, once a week at most, and never needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.infusion import Infusion, Route
from diary.model.safety.weekly import EVERY, LAST_DAY, is_own_wish_asked
from tests.model.safety.seeing import COURSE, FIRST, of_route, on


def asked(*infusions: Infusion, until: int = 400) -> list[int]:
    """The days on which it is asked, counted from the last infusion day of `COURSE`."""
    return [number for number in range(-40, until) if is_own_wish_asked(on(number), infusions)]


def test_without_an_infusion_that_took_place_it_is_never_asked() -> None:
    assert asked() == asked(replace(COURSE, planned=True)) == asked(replace(COURSE, removed=True)) == []


def test_on_every_seventh_day_after_an_infusion_for_half_a_year() -> None:
    assert asked(COURSE) == list(range(7, 183, 7))
    assert LAST_DAY == 182


def test_not_within_a_course_into_a_vein_but_within_one_of_months() -> None:
    assert [(on(n) - FIRST).days + 1 for n in asked(of_route(Route.ORAL, 30), until=30)] == [7, 14, 21, 28]
    assert asked(of_route(Route.IV, 30), until=27) == []


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40), st.sampled_from([None, *Route])), min_size=1, max_size=4)
)
def test_once_a_week_at_most_whatever_was_given(courses: list[tuple[int, int, Route | None]]) -> None:
    begin = FIRST
    infusions: list[Infusion] = []
    for gap, span, route in courses:
        begin += timedelta(days=gap)
        infusions.append(Infusion(begin, begin + timedelta(days=span - 1), route=route, id=len(infusions) + 1))
        begin += timedelta(days=span)
    days = [FIRST + timedelta(days=n) for n in range(500) if is_own_wish_asked(FIRST + timedelta(days=n), infusions)]
    assert all((later - earlier).days >= EVERY for earlier, later in pairwise(days))
