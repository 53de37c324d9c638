"""The edges that a real diary can have: each is answered soberly or refused, and none breaks anything."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest

from diary.model.forecast import Forecast, forecast
from diary.model.records.day import Day, pain_scores
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessment import assess
from diary.model.relief.figure import relief_figure
from diary.model.relief.words import relief_sentence
from diary.model.response.figures import response
from diary.model.suggestion import Suggestion, suggest
from diary.settings import Settings

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
SETTINGS = Settings()
WAVE = (0, 1, -1, 0, 0, 1, 0, -1)


def before(*scores: int) -> dict[date, int]:
    """Scores on the days that end with the one before the course."""
    return {FIRST - timedelta(len(scores) - n): score for n, score in enumerate(scores)}


def after(*scores: int, since: date = LAST) -> dict[date, int]:
    """Scores on the days after the course."""
    return {since + timedelta(n): score for n, score in enumerate(scores, start=1)}


def fading(level: float, days: int, start: float = 0.75, half_life: float = 13.0) -> list[int]:
    """Scores of relief that fades, with some variation."""
    exact = (level * (1 - start * 2 ** (-n / half_life)) + WAVE[n % 8] for n in range(1, days + 1))
    return [round(min(10.0, max(0.0, value))) for value in exact]


def said(pain: Mapping[date, int], day: int, infusions: Sequence[Infusion] = (COURSE,)) -> Suggestion:
    """The suggestion so many days after the first course."""
    return suggest(assess(pain, infusions, SETTINGS, LAST + timedelta(day)))


def fit(pain: Mapping[date, int], day: int, infusions: Sequence[Infusion] = (COURSE,)) -> Forecast:
    """The forecast, looked over: ordered quantiles, chances that are chances, relief that falls."""
    found = forecast(pain, [(i.first_day, i.last_day) for i in infusions], as_of=LAST + timedelta(day))
    days = [found.due_day(q) for q in (0.0, 0.1, 0.5, 0.9, 1.0)]
    assert days == sorted(days)
    assert all(math.isfinite(one) and one >= 0 for one in days)
    assert 0 <= found.chance_responded <= 1
    middle = [found.relief(day, 0.5) for day in (0, 7, 28, 100)]
    assert middle == sorted(middle, reverse=True)
    assert 0 <= middle[-1] <= middle[0] <= 1
    return found


def test_no_baseline_gives_no_suggestion_and_a_wide_forecast() -> None:
    pain = after(*fading(7, 20))
    assert said(pain, 20).state is State.NOT_ENOUGH_DATA
    found = fit(pain, 20)
    assert found.baseline_days == 0
    assert found.baseline_sd > 0.5
    known = fit(pain | before(*[7] * 20), 20)
    assert found.due_day(0.9) - found.due_day(0.1) > known.due_day(0.9) - known.due_day(0.1)


def test_a_constant_baseline_is_not_taken_for_a_certain_one() -> None:
    pain = before(*[7] * 28) | after(*[7 - 5 + n // 6 for n in range(30)])
    found = fit(pain, 30)
    assert found.baseline_sd > 0.05
    assert found.baseline_mean == pytest.approx(7, abs=0.3)
    assert found.due_day(0.9) - found.due_day(0.1) > 1.0
    assert said(pain, 30).state in {State.DUE, State.FADING}


@pytest.mark.parametrize("level", [0, 1])
def test_a_level_near_nothing_is_refused_in_words_everywhere(level: int) -> None:
    pain = before(*[level] * 20) | after(*[level] * 12)
    fit(pain, 12)
    found = said(pain, 12)
    assert found.state is State.NOT_ENOUGH_DATA
    assert str(found.sentence) == "Your pain before the infusion was too low to say how relief holds."
    assert "A change of 2 points is held to be important" in str(found.reasons[1])
    assert found.due is None
    figure = relief_figure(assess(pain, [COURSE], SETTINGS, LAST + timedelta(12)), pain, frozenset())
    assert figure is not None
    assert figure.band == ()
    assert "too low to tell relief from day-to-day changes" in str(relief_sentence(figure))
    card = response(
        assess(
            pain_scores([Day(day, pain_average=score) for day, score in pain.items()]),
            [COURSE],
            SETTINGS,
            LAST + timedelta(12),
        ),
        1,
        [Day(day, pain_average=score) for day, score in pain.items()],
    )
    assert card is not None
    assert card.faded is None


def test_a_level_of_three_is_answered() -> None:
    pain = before(*[3] * 20) | after(*[1] * 12)
    fit(pain, 12)
    assert said(pain, 12).state is not State.NOT_ENOUGH_DATA


def test_all_tens_are_no_response() -> None:
    pain = before(*[10] * 28) | after(*[10] * 28)
    found = fit(pain, 28)
    assert found.baseline_mean > 9
    assert found.chance_responded < 0.05
    assert said(pain, 28).state is State.NO_CLEAR_RESPONSE


def test_tens_before_and_fives_after_are_a_response() -> None:
    pain = before(*[10] * 28) | after(*[5, 4, 5, 5, 6, 5, 4])
    assert fit(pain, 7).chance_responded > 0.9
    assert said(pain, 7).state in {State.HOLDING, State.FADING}


@pytest.mark.parametrize("pain", [after(5), before(5), {}])
def test_one_entry_or_none(pain: dict[date, int]) -> None:
    found = fit(pain, 3)
    assert 0.3 < found.chance_responded < 0.97
    assert found.due_day(0.9) - found.due_day(0.1) > 20
    assert said(pain, 3).state is State.NOT_ENOUGH_DATA


def test_a_course_in_the_future_is_not_looked_at() -> None:
    pain = before(*[7] * 28) | after(*fading(7, 10))
    ahead = Infusion(LAST + timedelta(60), LAST + timedelta(64), id=2)
    assert fit(pain, 10, (COURSE, ahead)).due_day(0.5) == fit(pain, 10).due_day(0.5)
    assert said(pain, 10, (COURSE, ahead)).state is said(pain, 10).state
    with pytest.raises(ValueError, match="courses"):
        forecast(pain, [(ahead.first_day, ahead.last_day)], as_of=LAST)


def test_courses_that_overlap_count_as_one() -> None:
    pain = before(*[7] * 28) | after(*fading(7, 10))
    halves = (Infusion(FIRST, LAST - timedelta(1), id=1), Infusion(FIRST + timedelta(2), LAST, id=2))
    assert fit(pain, 10, halves).due_day(0.5) == fit(pain, 10).due_day(0.5)
    assert said(pain, 10, halves).state is said(pain, 10).state


def test_a_retreatment_on_the_same_day_counts_as_one_course() -> None:
    pain = before(*[7] * 28) | after(*fading(7, 10))
    again = Infusion(LAST, LAST, id=2)
    found = said(pain, 10, (COURSE, again))
    assert fit(pain, 10, (COURSE, again)).due_day(0.5) == fit(pain, 10).due_day(0.5)
    assert found.infusion == 2
    assert found.due == said(pain, 10).due


def test_two_years_without_an_infusion_are_due_and_stay_so() -> None:
    pain = before(*[7] * 28) | after(*fading(7, 760))
    found = fit(pain, 760)
    assert found.due_day(0.5) == pytest.approx(13 * math.log2(0.75 / 0.3), abs=6)
    assert found.baseline_mean == pytest.approx(7, abs=0.4)
    for day in (200, 365, 366, 500, 760):
        assert said(pain, day).state is State.DUE, day


def test_an_infusion_with_no_entries_after_says_so_and_leans_on_the_one_before() -> None:
    second = Infusion(LAST + timedelta(80), LAST + timedelta(84), id=2)
    pain = before(*[7] * 28) | after(*fading(7, 79, half_life=22))
    day = 84 + 4
    assert said(pain, day, (COURSE, second)).state is State.NOT_ENOUGH_DATA
    found = fit(pain, day, (COURSE, second))
    assert found.entries == 0
    assert found.due_day(0.5) > fit(before(*[7] * 28), 0).due_day(0.5)


def test_a_day_at_the_level_is_not_a_worse_one() -> None:
    """A level of 6.995 is shown as 7.0; a 7 is not above it."""
    pain = before(*[7] * 13, 6) | after(*[3] * 4, *[7] * 12)
    found = said(pain, 16)
    assert "above your level" not in " ".join(str(reason) for reason in found.reasons)


def test_a_level_that_changed_later_is_not_called_low_before() -> None:
    pain = before(*[7] * 14) | after(*[3] * 15, *[7] * 145, *[1] * 60)
    for day in (185, 200, 220):
        assert "too low" not in str(said(pain, day).sentence), day
