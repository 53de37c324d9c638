"""Function against pain: means before and after, and the sentence on them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from diary.model.relief.windows import Direction, Mean
from diary.model.response.function import FunctionFigure, function_figure, function_figures, function_sentence

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)
COURSE = Infusion(FIRST, LAST, id=1)
TODAY = LAST + timedelta(days=60)


def before(number: int) -> date:
    """So many days before the course."""
    return FIRST - timedelta(days=number)


def after(number: int) -> date:
    """So many days after the course."""
    return LAST + timedelta(days=number)


def days(pain: tuple[int, int], interference: tuple[int, int], count: int = 10) -> list[Day]:
    """So many days before and after, all alike."""
    return [
        *(Day(before(n), pain_average=pain[0], interference=interference[0]) for n in range(1, count + 1)),
        *(Day(after(n), pain_average=pain[1], interference=interference[1]) for n in range(1, count + 1)),
    ]


def figure(found: list[Day], *infusions: Infusion, today: date = TODAY) -> FunctionFigure:
    """The figure of the newest infusion."""
    made = function_figure(found, infusions or (COURSE,), today)
    assert made is not None
    return made


def test_fourteen_days_before_and_28_after_count() -> None:
    inside = [before(14), before(1), after(1), after(28)]
    outside = [before(15), FIRST, LAST, after(0), after(29)]
    found = [Day(day, interference=4) for day in inside] + [Day(day, interference=9) for day in outside]
    extra = [Day(before(n), interference=4) for n in (3, 4, 5)] + [Day(after(n), interference=4) for n in (3, 4, 5)]
    made = figure(found + extra)
    assert made.interference.before == Mean(4.0, 5)
    assert made.interference.after == Mean(4.0, 5)
    assert made.pain.before is None


def test_five_answers_are_enough_four_are_not() -> None:
    enough, few = figure(days((7, 4), (6, 3), count=5)), figure(days((7, 4), (6, 3), count=4))
    assert (enough.pain.points, enough.interference.points) == (-3.0, -3.0)
    assert (few.pain.points, few.interference.points) == (None, None)
    assert few.pain.direction is None
    assert str(function_sentence(few)).startswith("There is too little to compare function and pain around infusion 1")


def test_zero_is_an_answer() -> None:
    made = figure(days((7, 0), (6, 0)))
    assert made.pain.after == Mean(0.0, 10)
    assert made.interference.points == -6.0


def test_an_unanswered_day_changes_nothing() -> None:
    found = days((7, 4), (6, 3))
    holes = [Day(after(n)) for n in range(15, 25)] + [Day(before(n)) for n in range(11, 15)]
    assert figure(found + holes) == figure(found)


def test_the_next_course_ends_the_days_after() -> None:
    second = Infusion(after(8), after(8), id=2)
    found = function_figures(days((7, 4), (6, 3)), [second, COURSE], TODAY)
    assert [one.number for one in found] == [1, 2]
    assert found[0].pain.after == Mean(4.0, 7)


def test_only_infusions_that_have_begun() -> None:
    assert function_figures(days((7, 4), (6, 3)), [COURSE], before(1)) == ()
    assert function_figure([], [], TODAY) is None
    assert "no infusion yet" in str(function_sentence(None))
    early = figure(days((7, 4), (6, 3)), today=after(5))
    assert early.pain.after == Mean(4.0, 5)


@pytest.mark.parametrize(
    ("pain", "interference", "expected"),
    [
        ((7, 4), (6, 3), "pain is down by 3.0 points, and it gets in the way of activity less, by 3.0 points"),
        ((7, 4), (6, 6), "pain is down by 3.0 points, while it gets in the way of activity about as much as before"),
        ((7, 4), (6, 8), "pain is down by 3.0 points, yet it gets in the way of activity more, by 2.0 points"),
        ((7, 7), (6, 3), "pain is about the same as before, but it gets in the way of activity less, by 3.0 points"),
        ((7, 7), (6, 6), "both pain and how much it gets in the way of activity are about the same as before"),
        ((7, 7), (6, 8), "pain is about the same as before, but it gets in the way of activity more, by 2.0 points"),
        ((4, 7), (6, 3), "pain is up by 3.0 points, yet it gets in the way of activity less, by 3.0 points"),
        ((4, 7), (6, 6), "pain is up by 3.0 points, while it gets in the way of activity about as much as before"),
        ((4, 7), (6, 8), "pain is up by 3.0 points, and it gets in the way of activity more, by 2.0 points"),
    ],
)
def test_every_pair_of_directions_has_its_sentence(
    pain: tuple[int, int], interference: tuple[int, int], expected: str
) -> None:
    said = str(function_sentence(figure(days(pain, interference))))
    assert said.startswith(f"After infusion 1 {expected}")
    improves_not = pain[1] < pain[0] and interference[1] >= interference[0]
    assert ("function may not improve even when pain does" in said) == improves_not


def test_one_point_is_a_change_less_is_not() -> None:
    assert figure(days((7, 6), (6, 6))).pain.direction is Direction.DOWN
    nearly = [*days((7, 6), (6, 6)), Day(after(11), pain_average=7)]
    assert figure(nearly).pain.direction is Direction.SAME
