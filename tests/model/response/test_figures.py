"""The response card: every figure, its boundary, and that missing is never zero."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.model.records.day import Day, pain_scores
from diary.model.records.details import Effect, Severity, doses, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.model.relief.standing import Fade
from diary.model.relief.windows import Mean, Share
from diary.model.response.figures import Response, response, responses
from diary.settings import Settings

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
SETTINGS = Settings()
LEVEL = 8


def on(day: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=day)


def before(days: int = 20, score: int = LEVEL, **items: Any) -> list[Day]:  # noqa: ANN401
    """Days before the course, all alike."""
    return [Day(FIRST - timedelta(days=n), pain_average=score, **items) for n in range(1, days + 1)]


def after(*scores: int | None) -> list[Day]:
    """Scores on the days after the course; None for a day that is not there."""
    return [Day(on(n), pain_average=score) for n, score in enumerate(scores, start=1) if score is not None]


def felt(severity: Severity | None, *numbers: int) -> list[Day]:
    """Days with nausea and nothing else."""
    return [Day(on(n), details={effect(Effect.NAUSEA): severity}) for n in numbers]


def of(days: list[Day], today: int = 60, *others: Infusion, **more: Any) -> Response:  # noqa: ANN401
    """The response to the first course."""
    found = response(
        assess(pain_scores(days), [COURSE, *others], more.pop("settings", SETTINGS), on(today)), 1, days, **more
    )
    assert found is not None
    return found


FADED = [2] * 10 + [8] * 30


def test_the_baseline_is_the_one_of_chart_and_table() -> None:
    days = before() + after(*FADED)
    pain = {day.date: day.pain_average for day in days if day.pain_average is not None}
    found = of(days)
    assert found.baseline is not None
    assert found.baseline.mean == day_figures(assess(pain, [COURSE], SETTINGS, max(pain)), pain)[on(3)].baseline
    assert found.days_before == 20


def test_without_a_baseline_there_is_no_relief() -> None:
    found = of(before(4) + after(*FADED))
    assert found.baseline is None
    assert found.best is None
    assert found.week_1.relief is None
    assert (found.at_30, found.at_50, found.threshold_days, found.faded, found.balance) == (None,) * 5
    assert found.weeks_of_relief is None
    known = of(before(4) + after(*FADED), settings=SETTINGS._replace(clinic_baseline=8.0))
    assert known.baseline is not None


def test_weeks_one_and_four() -> None:
    found = of(before() + after(*[2] * 7, *[5] * 14, *[8] * 7))
    assert found.baseline is not None
    assert (found.week_1.first, found.week_1.last, found.week_4.first, found.week_4.last) == (
        on(1),
        on(7),
        on(22),
        on(28),
    )
    assert found.week_1.relief is not None
    assert found.week_1.relief == pytest.approx(1 - 2 / found.baseline.mean)
    assert found.week_1.low is not None
    assert found.week_1.high is not None
    assert found.week_1.low < found.week_1.relief < found.week_1.high
    assert found.week_4.low is not None
    assert found.week_4.relief == pytest.approx(1 - 8 / found.baseline.mean)
    assert found.best is not None
    assert found.best.first == on(1)


def test_days_at_thirty_and_fifty_percent_of_those_with_a_score() -> None:
    days = before() + after(0, None, 4, 5, 8)
    found = of(days)
    assert found.baseline is not None
    level = found.baseline.mean
    expected = [1 - score / level for score in (0, 4, 5, 8)]
    assert found.at_30 == Share(sum(x >= 0.3 for x in expected), 4)
    assert found.at_50 == Share(sum(x >= 0.5 for x in expected), 4)
    assert found.at_30 != found.at_50


def test_exactly_at_the_threshold_is_at_it() -> None:
    # No diary gives a baseline of exactly 10, so the function is asked itself.
    from diary.model.relief.measure import Baseline
    from diary.model.response import figures as module

    assert module.days_at(0.3, after(7), Baseline(10.0, 0.1, 9)) == Share(1, 1)
    assert module.days_at(0.3, after(7), Baseline(9.99, 0.1, 9)) == Share(0, 1)


def test_days_of_the_course_and_of_the_next_one_are_not_after() -> None:
    second = Infusion(on(10), on(11), id=2)
    days = before() + [Day(FIRST + timedelta(days=n), pain_average=0) for n in range(5)] + after(*[2] * 30)
    found = of(days, 60, second)
    assert found.at_30 == Share(9, 9)
    assert (found.until, found.is_newest) == (on(9), False)
    newest = responses(assess(pain_scores(days), [second, COURSE], SETTINGS, on(60)), days)[-1]
    assert (newest.number, newest.is_newest, newest.at_30) == (2, True, Share(19, 19))


def test_when_it_faded() -> None:
    found = of(before() + after(*FADED), 40)
    assert found.faded is not None
    assert found.faded.fade is Fade.FADED
    assert found.faded.p10 is not None
    assert found.faded.p50 is not None
    assert found.faded.p90 is not None
    assert found.faded.p10 <= found.faded.p50 <= found.faded.p90
    assert abs((found.faded.p50 - on(11)).days) <= 3
    assert found.weeks_of_relief == (found.faded.p50 - LAST).days / 7


def test_still_above_is_so_far() -> None:
    found = of(before() + after(*[1] * 21), 21)
    assert found.faded is not None
    assert (found.faded.fade, found.faded.as_of) == (Fade.STILL_ABOVE, on(21))
    assert found.weeks_of_relief == 3.0


def test_a_silent_diary_speaks_for_its_last_score() -> None:
    found = of(before() + after(*[1] * 21), 26)
    assert found.faded is not None
    assert (found.faded.fade, found.faded.as_of) == (Fade.STILL_ABOVE, on(21))
    assert of(before() + after(*[1] * 21), 25).faded != found.faded


def test_no_relief_has_no_date() -> None:
    found = of(before() + after(*[8] * 28), 28)
    assert found.faded is not None
    assert found.faded.fade is Fade.NEVER_REACHED
    assert (found.faded.p10, found.faded.p50, found.faded.p90) == (None, None, None)
    assert found.weeks_of_relief == 0.0


def test_three_scores_are_enough_for_a_date_two_are_not() -> None:
    assert of(before() + after(2, 2)).faded is None
    assert of(before() + after(2, 2)).weeks_of_relief is None
    assert of(before() + after(2, 2, 2)).faded is not None


def test_what_comes_after_the_next_course_changes_nothing_of_the_first() -> None:
    second = Infusion(on(30), on(30), id=2)
    days = before() + after(*FADED)
    longer = days + [Day(on(n), pain_average=0) for n in range(41, 60)]
    assert of(days, 40, second) == of(longer, 60, second)


def test_scores_after_the_next_course_are_none_of_the_first() -> None:
    second = Infusion(on(3), on(3), id=2)
    assert of(before() + after(2, 2, 2, 2, 2, 2, 2), 60, second).faded is None


def test_interference_before_and_after() -> None:
    days = before(5, interference=6) + [Day(on(n), interference=2) for n in range(1, 5)]
    few = of(days)
    assert (few.interference.before, few.interference.after) == (Mean(6.0, 5), None)
    enough = of([*days, Day(on(28), interference=7)])
    assert enough.interference.after == Mean(3.0, 5)
    assert of([*days, Day(on(29), interference=7)]).interference.after is None


def test_side_effects_of_the_days_on_which_any_was_answered() -> None:
    days = (
        before()
        + felt(Severity.NONE, 1, 2)
        + felt(Severity.MILD, 3)
        + felt(Severity.MODERATE, 4)
        + felt(Severity.SEVERE, 28)
    )
    assert of(days).effect_days == Share(2, 5)
    assert of(days + felt(Severity.SEVERE, 0, 29)).effect_days == Share(2, 5)
    assert of(days + felt(None, 9) + [Day(on(10), pain_average=0)]).effect_days == Share(2, 5)
    assert of(before()).effect_days is None


def answered(days: list[Day], severities: dict[int, Severity]) -> list[Day]:
    """The same days, each with an answer on side effects: none, or what is told by the day after the course."""
    nausea = effect(Effect.NAUSEA)
    return [
        day._replace(details={nausea: severities.get((day.date - LAST).days, Severity.NONE)}) for day in days
    ]  # fmt: skip


def test_the_balance_subtracts_what_was_before_the_infusion() -> None:
    good_before = [day._replace(pain_average=2) if n < 7 else day for n, day in enumerate(before(14))]
    days = answered(good_before + after(2, 2, 2, 2, 8), {1: Severity.MODERATE})
    found = of(days).benefit_risk
    assert found is not None
    assert (found.before.days, found.before.relief, found.before.effects) == (14, 0.5, 0.0)
    assert (found.after.days, found.after.relief, found.after.effects) == (5, 0.8, 0.2)
    assert of(days).balance == pytest.approx((0.8 - 0.5) - (0.2 - 0.0))


def test_in_the_balance_a_severe_day_counts_twice_and_a_mild_one_not() -> None:
    found = of(
        answered(before(14) + after(2, 2, 2, 2, 8), {1: Severity.SEVERE, 2: Severity.MODERATE, 3: Severity.MILD})
    ).benefit_risk
    assert found is not None
    assert found.after.effects == pytest.approx(3 / 5)
    assert found.value == pytest.approx(0.8 - 0.6)


def test_the_balance_looks_at_days_on_which_both_are_known() -> None:
    days = answered(before(14) + after(2, 2, 2, 2, 8), {})
    assert of(days).balance == pytest.approx(0.8)
    with_others = days + felt(Severity.SEVERE, *range(6, 20)) + [Day(on(n), pain_average=8) for n in range(20, 29)]
    assert of(with_others).balance == pytest.approx(0.8)
    assert of(days[:-1]).balance is None
    assert of([day for day in days if (FIRST - day.date).days not in range(5, 15)]).balance is None
    half = of(days, settings=SETTINGS._replace(threshold=0.8))
    assert half.balance == 0.0


def test_a_balance_that_day_to_day_variation_explains_is_even() -> None:
    one_good_day = of(answered(before(14) + after(*[8] * 20, 2, *[8] * 7), {})).benefit_risk
    assert one_good_day is not None
    assert one_good_day.value > 0
    assert one_good_day.is_even
    clear = of(answered(before(14) + after(*[2] * 14, *[8] * 14), {})).benefit_risk
    assert clear is not None
    assert not clear.is_even
    assert clear.low < clear.value < clear.high


def test_medicines_by_use_and_all_together() -> None:
    drops = Medicine("drops", use=Use.RESCUE, opioid=True, id=1)
    tablet = Medicine("tablet", use=Use.REGULAR, id=2)
    other = Medicine("other", id=3)
    taken = {doses(1): 3.0, doses(2): 1.0, doses(3): 2.0}
    days = before(14, details=taken) + [Day(on(n), details={**taken, doses(1): 0.0}) for n in range(1, 29)]
    found = of(days, medicines=[drops, tablet, other])
    assert found.rescue is not None
    assert found.regular is not None
    assert found.medicines is not None
    assert [
        (change.before.a_day, change.after.a_day)
        for change in (found.rescue, found.regular, found.medicines)
        if change.before is not None and change.after is not None
    ] == [(3.0, 0.0), (1.0, 1.0), (6.0, 3.0)]
    assert found.medicines.before is not None
    assert found.medicines.before.opioid_share == 0.5
    assert (of(days).rescue, of(days).regular, of(days).medicines) == (None, None, None)
    assert of(days, medicines=[tablet]).rescue is None


def test_the_highest_blood_result_of_this_infusion() -> None:
    first = LabResult(1, on(9), Analyte.ALT, 70.0, LabUnit.UNITS_PER_LITRE, 35.0, id=1)
    labs = [
        first,
        replace(first, value=60.0, id=2),
        replace(first, value=300.0, infusion=2, id=3),
        replace(first, value=300.0, removed=True, id=4),
        replace(first, value=300.0, upper_limit=None, id=5),
    ]
    assert of(before(), labs=labs).highest_lab == first
    assert of(before(), labs=labs[2:]).highest_lab is None
    zero = replace(first, value=0.0)
    assert of(before(), labs=[zero]).highest_lab == zero


def test_only_infusions_that_took_place_have_a_response() -> None:
    planned = Infusion(on(90), on(90), planned=True, id=2)
    days = before() + after(*FADED)
    assert response(assess(pain_scores(days), [COURSE, planned], SETTINGS, on(100)), 2, days) is None
    assert len(responses(assess(pain_scores(days), [COURSE, planned], SETTINGS, on(100)), days)) == 1
    assert response(assess(pain_scores(days), [COURSE], SETTINGS, FIRST - timedelta(days=1)), 1, days) is None
    assert response(assess(pain_scores(days), [COURSE], SETTINGS, FIRST), 1, days) is not None
    assert responses(assess(pain_scores([]), [], SETTINGS, LAST), []) == ()


def test_within_the_course_there_is_only_a_baseline() -> None:
    found = of(before(), -1)
    assert found.baseline is not None
    assert (found.best, found.at_30, found.faded, found.effect_days, found.balance) == (None,) * 5
    assert (found.week_1.days, found.week_1.is_over) == (0, False)


def test_an_empty_diary_gives_none_and_no_zero() -> None:
    found = of([])
    figures = (found.baseline, found.best, found.at_30, found.at_50, found.faded, found.effect_days, found.balance)
    assert figures == (None,) * 7
    assert (found.weeks_of_relief, found.interference.before, found.interference.after) == (None,) * 3
    assert (found.week_1.relief, found.week_4.relief, found.highest_lab, found.medicines) == (None,) * 4


def test_later_days_are_not_looked_at() -> None:
    days = before() + after(*FADED)
    assert of(days, 20) == of([day for day in days if day.date <= on(20)], 20)


recorded = st.lists(
    st.tuples(
        st.integers(-20, 45),
        st.one_of(st.none(), st.integers(0, 10)),
        st.one_of(st.none(), st.integers(0, 10)),
        st.one_of(st.none(), st.sampled_from(Severity)),
        st.one_of(st.none(), st.integers(0, 3)),
    ),
    max_size=40,
    unique_by=lambda row: row[0],
)
MEDICINES = [Medicine("drops", use=Use.RESCUE, opioid=True, id=1)]


@settings(max_examples=25, deadline=None)
@given(recorded)
def test_a_day_without_answers_is_as_if_it_were_absent(rows: list[tuple[int, Any, Any, Any, Any]]) -> None:
    days = [
        Day(
            on(number),
            pain_average=pain,
            interference=interference,
            details={
                key: value for key, value in ((effect(Effect.PANIC), bad), (doses(1), taken)) if value is not None
            },
        )
        for number, pain, interference, bad, taken in rows
    ]
    empty = {
        on(n): Day(on(n), note="a note is no figure", details={effect(Effect.PANIC): None, doses(1): None})
        for n in range(-20, 46)
    }
    filled = list((empty | {day.date: day for day in days}).values())
    assert of(filled, 45, medicines=MEDICINES) == of(days, 45, medicines=MEDICINES)
