"""The days on which each thing is looked for: after an infusion, and inside courses of weeks and months."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion, Route
from diary.model.records.lab import Analyte
from diary.model.safety.findings import Finding
from tests.model.safety.seeing import COURSE, course_day, day, felt, fires, lab, of_route, on, opened, sensed

SCALES = ("drug_high", "inner_perception", "outer_perception")
UNREAL = {
    PerceptionSign.THOUGHTS_OUT_OF_CONTROL: "inner_perception",
    PerceptionSign.TIME_OR_SPACE_UNREAL: "outer_perception",
    PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED: "outer_perception",
}
UNSEEN = (PerceptionSign.VOICES, PerceptionSign.VISIONS, PerceptionSign.SUSPICIOUS_THOUGHTS)
BAD_DREAMS: list[dict[str, int]] = [{"dream_pleasantness": 1}, {"dream_pleasantness": 2}, {"nightmare": 1}]
NOT_INTO_A_VEIN = [route for route in Route if route is not Route.IV]
INTO_A_VEIN = [Route.IV, None]


def sensed_on(number: int, code: PerceptionSign) -> Any:  # noqa: ANN401
    """A day of a course on which a sign of perception was there."""
    return course_day(number, details={sign(code): 1})


# After an infusion


@pytest.mark.parametrize("item", SCALES)
def test_perception_from_the_second_day_at_four_or_more(item: str) -> None:
    assert fires([day(1, **{item: 10})], COURSE) == set()
    assert fires([day(2, **{item: 3})], COURSE) == set()
    assert fires([day(2, **{item: 4})], COURSE) == {"perception"}
    assert fires([day(90, **{item: 4})], COURSE) == {"perception"}


@pytest.mark.parametrize("item", SCALES)
def test_perception_scales_need_an_infusion_that_took_place(item: str) -> None:
    assert fires([day(2, **{item: 10})]) == set()
    assert fires([day(2, **{item: 10})], replace(COURSE, planned=True)) == set()
    assert fires([day(2, **{item: 10})], replace(COURSE, removed=True)) == set()


@pytest.mark.parametrize("code", UNREAL)
def test_what_felt_unreal_counts_where_its_scale_has_no_score(code: PerceptionSign) -> None:
    assert fires([sensed(1, code)], COURSE) == set()
    assert fires([sensed(2, code)], COURSE) == {"perception"}
    assert fires([sensed(2, code, **{UNREAL[code]: 0})], COURSE) == set()
    assert fires([sensed(2, code, **{UNREAL[code]: 3})], COURSE) == set()
    assert fires([sensed(2, code, drug_high=0)], COURSE) == {"perception"}
    assert fires([sensed(2, code)]) == set()


def test_a_score_of_four_says_it_once() -> None:
    (evidence,) = opened([sensed(2, PerceptionSign.THOUGHTS_OUT_OF_CONTROL, inner_perception=4)], COURSE)[
        "perception"
    ].evidence
    assert (evidence.finding, evidence.value) == (Finding.INNER_PERCEPTION, 4)


def test_sounds_and_colours_are_no_sign() -> None:
    code = PerceptionSign.SOUNDS_OR_COLOURS_STRONGER
    assert fires([sensed(20 + n, code) for n in range(28)], COURSE) == set()


def test_perception_is_counted_from_the_infusion_that_began_last() -> None:
    second = Infusion(on(30), on(32), id=2)
    assert fires([day(n, drug_high=9) for n in (30, 31, 32, 33)], COURSE, second) == set()
    assert fires([day(34, drug_high=4)], COURSE, second) == {"perception"}


@pytest.mark.parametrize("dream", BAD_DREAMS)
def test_bad_dreams_from_the_fourth_night_on(dream: dict[str, int]) -> None:
    assert fires([day(n, **dream) for n in (4, 5, 6)], COURSE) == {"dreams"}
    assert fires([day(n, **dream) for n in (3, 4, 5)], COURSE) == set()
    assert fires([day(n, **dream) for n in (4, 5, 6)]) == set()


@pytest.mark.parametrize("dream", [{"dream_pleasantness": 3}, {"nightmare": 0}, {"dream_recall": 0}])
def test_other_dreams_are_no_sign(dream: dict[str, int]) -> None:
    assert fires([day(n, **dream) for n in range(4, 11)], COURSE) == set()


def test_nights_of_both_kinds_count_together_and_once() -> None:
    both = {"dream_pleasantness": 1, "nightmare": 1}
    assert fires([day(4, **both), day(5, **both)], COURSE) == set()
    days = [day(4, **both), day(5, dream_pleasantness=2), day(8, nightmare=1)]
    (evidence,) = opened(days, COURSE)["dreams"].evidence
    assert evidence.parts == ((Finding.UNPLEASANT_DREAM, 2), (Finding.NIGHTMARE, 2))


def test_memory_later_than_a_week() -> None:
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in (8, 9, 10, 11)], COURSE) == {"memory"}
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in (7, 8, 9, 10)], COURSE) == set()
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in (8, 9, 10, 11)]) == set()


# Voices, visions, suspicious thoughts


@pytest.mark.parametrize("code", UNSEEN)
@pytest.mark.parametrize("route", INTO_A_VEIN)
def test_at_any_time_but_the_first_three_days_of_a_course_into_a_vein(code: PerceptionSign, route: Route) -> None:
    ten = of_route(route, 10, 10)
    for number in (1, 2, 3):
        assert fires([sensed_on(number, code)], ten) == set()
        assert fires([sensed_on(number, code)], replace(ten, planned=True)) == {"perception"}
        assert fires([sensed_on(number, code)]) == {"perception"}
    for number in (0, 4, 7, 10, 11, 90):
        assert fires([sensed_on(number, code)], ten) == {"perception"}, number


@pytest.mark.parametrize("code", UNSEEN)
def test_the_day_after_a_single_infusion_is_none_of_its_days(code: PerceptionSign) -> None:
    one = of_route(Route.IV, 1)
    assert fires([sensed_on(1, code)], one) == set()
    assert fires([sensed_on(2, code)], one) == {"perception"}


@pytest.mark.parametrize("code", UNSEEN)
@pytest.mark.parametrize("route", NOT_INTO_A_VEIN)
def test_of_another_course_from_its_first_day(code: PerceptionSign, route: Route) -> None:
    assert fires([sensed_on(1, code)], of_route(route, 60)) == {"perception"}
    assert fires([sensed_on(40, code)], of_route(route, 60)) == {"perception"}


def test_suspicious_thoughts_as_a_side_effect_are_the_same() -> None:
    def suspicious(number: int) -> Any:  # noqa: ANN401
        return course_day(number, details={effect(Effect.SUSPICIOUS_THOUGHTS): Severity.MILD})

    assert fires([suspicious(3)], of_route(Route.IV, 10)) == set()
    assert fires([suspicious(4)], of_route(Route.IV, 10)) == {"perception"}


def test_a_sign_that_was_not_there_is_none() -> None:
    assert fires([day(1, details={sign(code): 0 for code in UNSEEN})], COURSE) == set()


# Inside long courses


@pytest.mark.parametrize("route", NOT_INTO_A_VEIN)
@pytest.mark.parametrize("item", SCALES)
def test_perception_inside_a_course_of_months(route: Route, item: str) -> None:
    course = of_route(route, 90)
    assert fires([course_day(n, **{item: 10}) for n in (1, 2, 3, 4)], course) == set()
    assert fires([course_day(5, **{item: 4})], course) == {"perception"}
    assert fires([course_day(60, **{item: 4})], course) == {"perception"}
    assert fires([course_day(91, **{item: 4})], course) == {"perception"}  # its end begins nothing anew


@pytest.mark.parametrize("route", [*NOT_INTO_A_VEIN, *INTO_A_VEIN])
def test_dreams_inside_a_long_course(route: Route | None) -> None:
    course = of_route(route, 30)
    assert fires([course_day(n, nightmare=1) for n in (7, 8, 9)], course) == {"dreams"}
    assert fires([course_day(n, nightmare=1) for n in (6, 7, 8)], course) == set()


@pytest.mark.parametrize("route", [*NOT_INTO_A_VEIN, *INTO_A_VEIN])
def test_memory_inside_a_long_course(route: Route | None) -> None:
    def trouble(*numbers: int) -> Any:  # noqa: ANN401
        return [course_day(n, details={effect(Effect.MEMORY_TROUBLE): Severity.MILD}) for n in numbers]

    course = of_route(route, 30)
    assert fires(trouble(11, 12, 13, 14), course) == {"memory"}
    assert fires(trouble(10, 11, 12, 13), course) == set()


@pytest.mark.parametrize(
    ("days", "infusion_days", "is_looked_at"),
    [(5, None, False), (7, None, False), (8, None, True), (10, None, True), (10, 10, False), (10, 9, True)],
)
def test_scores_on_home_days_of_a_course_into_a_vein(
    days: int, infusion_days: int | None, *, is_looked_at: bool
) -> None:
    """A day that had an infusion explains a drug high; where there are home days, nobody can tell them apart."""
    course = of_route(Route.IV, days, infusion_days)
    assert fires([course_day(5, drug_high=8)], course) == ({"perception"} if is_looked_at else set())
    assert fires([course_day(4, drug_high=8)], course) == set()
    assert fires([course_day(5, details={sign(PerceptionSign.TIME_OR_SPACE_UNREAL): 1})], course) == (
        {"perception"} if is_looked_at else set()
    )
    assert fires([course_day(days + 1, drug_high=8)], course) == set()
    assert fires([course_day(days + 2, drug_high=8)], course) == {"perception"}


def test_everything_else_is_looked_for_on_every_day_of_a_course() -> None:
    course = of_route(Route.IV, 10, 10)
    bladder = [course_day(n, details={effect(Effect.BURNING): Severity.MILD}) for n in (1, 2, 3)]
    assert fires(bladder, course) == {"urine"}
    assert fires([course_day(1, details={effect(Effect.FALL): Severity.MILD})], course) == {"being_unsafe"}
    assert fires([course_day(1, details={effect(Effect.CHEST_PAIN): Severity.MILD})], course) == {"heart"}
    assert fires([course_day(n, mood=1) for n in range(1, 6)], course) == {"mood"}
    assert fires([], course, labs=[lab(0, Analyte.ALT, 4.0)]) == {"liver"}
