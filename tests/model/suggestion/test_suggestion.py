"""The eight states: when each applies, where its limits are, and that it says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from diary.model.forecast import METHOD, forecast
from diary.model.records.infusion import Infusion
from diary.model.records.state import Modifier, State
from diary.model.relief.assessment import assess
from diary.model.suggestion import reasons
from diary.model.suggestion.deciding import suggest
from diary.model.suggestion.grounds import Grounds
from diary.settings import Settings
from diary.wording import Chance, show_plainly
from tests.model.suggestion.one_course import (
    COURSE,
    FIRST,
    LAST,
    LEVEL,
    SETTINGS,
    WAVE,
    after,
    before,
    on,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_no_infusion() -> None:
    found = suggest(assess(before(), [], SETTINGS, FIRST))
    assert found.state is State.NO_INFUSION
    assert str(found.sentence) == "No infusion is recorded yet."
    assert found.infusion is None


def test_an_infusion_to_come_or_removed_is_none() -> None:
    assert suggest(assess(before(), [COURSE], SETTINGS, FIRST - timedelta(days=1))).state is State.NO_INFUSION
    assert suggest(assess(before(), [replace(COURSE, removed=True)], SETTINGS, on(3))).state is State.NO_INFUSION


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_in_course_from_its_first_to_its_last_day(day: date) -> None:
    found = suggest(assess(before(), [COURSE], SETTINGS, day))
    assert found.state is State.IN_COURSE
    assert "2 March 2026 to 6 March 2026" in str(found.reasons[1])
    assert found.relief_now is None


def test_the_day_after_the_course_is_not_in_it() -> None:
    assert said(before(), 1).state is State.NOT_ENOUGH_DATA


def test_five_days_before_are_enough_four_are_not() -> None:
    since = after(2, 2, 2, 2)
    thin = said(before(4) | since, 4)
    assert thin.state is State.NOT_ENOUGH_DATA
    assert str(thin.reasons[1]).startswith("4 of the 30 days before the infusion have")
    assert said(before(5) | since, 4).state is not State.NOT_ENOUGH_DATA


@pytest.mark.parametrize("step", [3, 7, 8])
def test_who_writes_now_and_then_gets_a_forecast_by_what_is_known_not_by_how_often(step: int) -> None:
    """5 scores in the 30 days before: every seventh day is enough, every eighth is not."""
    thin = {FIRST - timedelta(days=n): LEVEL for n in range(1, 31, step)}
    since = {on(n): 2 for n in range(1, 25, 3)}
    found = said(thin | since, 24)
    assert (found.state is State.NOT_ENOUGH_DATA) is (step == 8)
    assert (found.relief_now is None) is (step == 8)


def test_a_level_known_from_earlier_stands_in_for_the_days_before() -> None:
    """Known within a point as its standard deviation; years later it is not any more, and from few scores never was."""
    since = after(2, 2, 2, 2)
    known = {FIRST - timedelta(days=n): LEVEL for n in range(31, 60)}
    assert said(known | since, 4).state is not State.NOT_ENOUGH_DATA
    few = {FIRST - timedelta(days=n): LEVEL for n in range(31, 35)}
    assert said(few | since, 4).state is State.NOT_ENOUGH_DATA
    long_ago = {day - timedelta(days=1200): score for day, score in known.items()}
    assert said(long_ago | since, 4).state is State.NOT_ENOUGH_DATA


def test_what_follows_the_infusion_tells_nothing_of_a_level_known_before() -> None:
    assert said(after(*[2] * 20, *[8] * 60), 80).state is State.NOT_ENOUGH_DATA


def test_the_clinics_figure_stands_in_for_days_before() -> None:
    known = SETTINGS._replace(clinic_baseline=8.0)
    assert said(after(2, 2, 2, 2), 4, known).state is not State.NOT_ENOUGH_DATA


def test_three_days_since_are_enough_two_are_not() -> None:
    thin = said(before() | after(2, None, 2), 3)
    assert thin.state is State.NOT_ENOUGH_DATA
    assert str(thin.reasons[1]) == "2 days since the infusion have an average pain score; 3 are needed."
    assert said(before() | after(2, 2, 2), 3).state is not State.NOT_ENOUGH_DATA


def test_zero_is_an_answer_and_counts() -> None:
    found = said(before() | after(0, 0, 0), 3)
    assert found.state is not State.NOT_ENOUGH_DATA
    assert found.relief_now is not None
    assert found.relief_now.p50 > 0.7


def test_stale_after_five_days_without_a_score() -> None:
    pain = before() | after(*[2] * 10)
    assert said(pain, 14).state is not State.STALE
    old = said(pain, 15)
    assert old.state is State.STALE
    assert old.as_of == on(10)
    assert old.advice is None
    assert str(old.sentence) == "The last pain score is from 16 March 2026, so nothing is suggested today."


def test_stale_figures_are_those_of_the_last_score() -> None:
    pain = before() | after(*[2] * 10)
    assert said(pain, 30).relief_now == said(pain, 10).relief_now


def test_no_clear_response_from_day_seven() -> None:
    pain = before() | after(*[LEVEL] * 12)
    assert said(pain, 6).state is not State.NO_CLEAR_RESPONSE
    found = said(pain, 12)
    assert found.state is State.NO_CLEAR_RESPONSE
    assert found.chance_responded is not None
    assert found.chance_responded < 0.20
    assert "telling your clinic" in str(found.advice)


def test_holding_then_fading_then_due() -> None:
    scores = [2] * 10 + [3] * 6 + [4] * 6 + [5] * 6 + [6] * 6 + [7] * 6 + [8] * 10
    pain = before() | after(*scores)
    states = [said(pain, day).state for day in range(3, 51)]
    order = [State.HOLDING, State.FADING, State.DUE]
    assert set(states) <= set(order)
    assert states == sorted(states, key=order.index), "a state once left came back"
    assert states[-1] is State.DUE
    assert State.FADING in states


def test_due_names_the_chance_and_suggests_talking() -> None:
    found = said(before() | after(*[2] * 8, *[LEVEL] * 30), 38)
    assert found.state is State.DUE
    assert found.modifiers == ()
    assert found.chance_below_now is not None
    assert found.chance_below_now >= 0.65
    chance = show_plainly(Chance(found.chance_below_now))
    assert str(found.reasons[1]) == f"The chance that relief is now below 30\u00a0% is {chance}."
    assert "talk to your clinic" in str(found.advice)


def test_faded_before_the_clinics_interval_is_said() -> None:
    pain = before() | after(*[2] * 8, *[LEVEL] * 30)
    early = said(pain, 27)
    assert early.state is State.DUE
    assert early.modifiers == (Modifier.BEFORE_MINIMUM_INTERVAL,)
    assert "That is sooner than 28 days between infusions, the diary's usual figure." in map(str, early.reasons)
    assert said(pain, 28).modifiers == ()
    own = said(pain, 28, Settings(minimum_interval_days=40))
    assert own.modifiers == (Modifier.BEFORE_MINIMUM_INTERVAL,)
    assert "That is sooner than the 40 days that your clinic asks for between infusions." in map(str, own.reasons)


def test_one_bad_day_flips_nothing() -> None:
    calm = before() | after(*[2] * 12)
    flare = calm | {on(12): 10}
    assert said(calm, 12).state is said(flare, 12).state


def test_entries_after_the_day_are_not_looked_at() -> None:
    pain = before() | after(*[2] * 10)
    assert said(pain | {on(11): 10, on(12): 10}, 10) == said(pain, 10)


def test_the_newest_infusion_is_the_one_meant() -> None:
    second = Infusion(on(60), on(61), id=2)
    pain = before() | after(*[LEVEL] * 59) | {on(60 + n): 2 for n in range(2, 8)}
    found = suggest(assess(pain, [second, COURSE], SETTINGS, on(67)))
    assert (found.infusion, found.day) == (2, 6)


@pytest.mark.parametrize(
    ("scores", "day"), [([2] * 12, 12), ([2] * 10, 20), ([LEVEL] * 12, 12), ([2] * 8 + [LEVEL] * 30, 38), ([2], 1)]
)
def test_every_state_says_why_and_what_would_change_it(scores: list[int], day: int) -> None:
    found = said(before() | after(*scores), day)
    assert found.reasons
    assert found.would_change
    for words in (found.sentence, *found.reasons, *found.would_change):
        assert "{" not in str(words)
    assert found.method == (METHOD if found.relief_now is not None else None)


def test_a_response_that_never_came_is_said_on_the_seventh_day() -> None:
    pain = before() | after(*[LEVEL] * 8)
    judged = [said(pain, day).state is State.NO_CLEAR_RESPONSE for day in (6, 7, 8)]
    assert judged == [False, True, True]


def test_relief_now_is_the_forecasts_10_50_and_90_percent() -> None:
    pain = before() | after(2, 3, 2, 4, 3, 3)
    fit = forecast(pain, [(FIRST, LAST)], as_of=on(6), threshold=SETTINGS.threshold)
    now = said(pain, 6).relief_now
    assert now is not None
    assert (now.p10, now.p50, now.p90) == tuple(fit.relief(6, q) for q in (0.1, 0.5, 0.9))
    assert now.p10 < now.p50 < now.p90


def evidence(chance_responded: float, worse_days: int = 0) -> Grounds:
    """Of a forecast that only knows its chances, 20 days after the course."""
    told = SimpleNamespace(
        threshold=0.3,
        chance_responded=chance_responded,
        chance_below=lambda _day: 0.9,
        due_day=lambda _q: 0.0,
        relief_band=lambda _days, _qs: [[0.0, 0.1, 0.2]],
        baseline_mean=7.0,
        baseline_sd=0.5,
        baseline_days=20,
        horizon=365.0,
    )
    pain = before() | after(*[9] * worse_days, *[3] * (20 - worse_days))
    newest = assess(pain, [COURSE], SETTINGS, on(20)).newest
    assert newest is not None
    belief = SimpleNamespace(forecast=lambda _threshold: told)
    newest = replace(newest, believe=lambda _day: belief)  # type: ignore[arg-type, return-value]
    assert newest.fit is not None
    return Grounds(newest, newest.fit, SETTINGS)


def test_what_was_perhaps_never_there_is_not_said_to_have_faded() -> None:
    said, why, _, advice = reasons.explain(State.DUE, evidence(chance_responded=0.49), early=True)
    assert str(said) == "Relief is probably below 30\u00a0%, and may never have reached it."
    assert str(advice) == "This is worth telling your clinic."
    assert not any("sooner" in str(reason) for reason in why)
    said, _, _, _ = reasons.explain(State.DUE, evidence(chance_responded=0.5), early=False)
    assert str(said) == "Relief has probably faded below 30\u00a0%."


@pytest.mark.parametrize("state", [State.DUE, State.NO_CLEAR_RESPONSE])
def test_pain_that_is_mostly_worse_than_before_is_said(state: State) -> None:
    worse = "Pain was above your level before the infusion on 11 of 20 days."
    _, said, _, _ = reasons.explain(state, evidence(chance_responded=0.1, worse_days=11), early=False)
    assert worse in [str(reason) for reason in said]
    _, said, _, _ = reasons.explain(state, evidence(chance_responded=0.1, worse_days=10), early=False)
    assert not any("above your level" in str(reason) for reason in said)


def test_a_diary_that_got_worse_says_so() -> None:
    pain = {date(2026, 9, 1) + timedelta(days=n): (4 if n < 30 else 7) for n in range(60)}
    course = Infusion(date(2026, 10, 1), date(2026, 10, 1), hours_a_day=24, id=1)
    found = suggest(assess(pain, [course], SETTINGS, date(2026, 10, 30)))
    assert found.state is State.NO_CLEAR_RESPONSE
    assert str(found.reasons[1]) == "Pain was above your level before the infusion on 29 of 29 days."


# -- the call ----------

FADES = [2] * 10 + [3] * 6 + [4] * 6


def advised(settings: Settings = SETTINGS, *planned_on: date, scores: Sequence[int] = FADES) -> tuple[State, str]:
    """State and advice at the end of the scores, with infusions planned."""
    planned = [Infusion(day, day, planned=True, id=n) for n, day in enumerate(planned_on, start=7)]
    day = len(scores)
    found = suggest(assess(before() | after(*scores), [COURSE, *planned], settings, on(day)))
    return found.state, str(found.advice)


def test_the_call_is_in_the_clinics_own_words_where_it_has_some() -> None:
    assert advised() == (
        State.FADING,
        "With 14 days of notice, the diary's usual figure, this is a good time to call your clinic.",
    )
    assert advised(Settings(notice_days=21))[1] == (
        "Your clinic asks for 21 days of notice, so this is a good time to call."
    )


def test_a_planned_infusion_is_looked_at() -> None:
    """Within the notice there is nothing to call for; beyond it the clinic may want to know."""
    assert advised(SETTINGS, on(22 + 14)) == (State.HOLDING, "Your next infusion is planned for 11 April 2026.")
    state, advice = advised(SETTINGS, on(22 + 15))
    assert state is State.FADING
    assert advice == (
        "Your next infusion is planned for 12 April 2026. Your clinic will want to know that relief may not last until "
        "then."
    )
    assert advised(SETTINGS, on(60), scores=[2] * 8 + [8] * 30) == (
        State.DUE,
        "Your next infusion is planned for 5 May 2026. Your clinic will want to know that relief has probably faded.",
    )
    assert advised(SETTINGS, on(5))[0] is State.FADING  # that day is behind: whether it took place is asked elsewhere


def test_before_a_call_makes_sense_the_same_chances_are_told_as_how_long_it_lasts() -> None:
    early = said(before() | after(2, 3, 3, 4, 3, 4, 4, 4), 8)
    assert early.state is State.HOLDING
    assert early.due is not None
    assert early.due.p50 is not None
    until = show_plainly(early.due.p50)
    assert str(early.sentence) == f"Relief is holding, and is likely to last until about {until}."
    assert early.advice is None


@pytest.mark.parametrize("day", [3, 4, 5, 6, 7, 10])
def test_nothing_is_said_to_fade_that_never_was(day: int) -> None:
    """Pain as before: no dates on which relief fades, on any day, before the response is judged or after."""
    found = said(before() | after(*[LEVEL + WAVE[n % 8] for n in range(day)]), day)
    assert found.state in {State.HOLDING, State.DUE, State.NO_CLEAR_RESPONSE}
    assert found.chance_responded is not None
    assert found.chance_responded < 0.5
    words = " ".join(str(one) for one in (found.sentence, *found.reasons, *found.would_change, found.advice))
    assert "fad" not in words
    assert "holding" not in words
    assert (
        "telling your clinic" in words
        or str(found.sentence) == "It can't be told yet whether relief reached 30\u00a0%."
    )


def test_where_nothing_can_be_said_yet_the_next_step_is() -> None:
    none = suggest(assess(before(), [], SETTINGS, FIRST))
    assert str(none.advice) == "Once one is recorded, relief is measured against your scores from before it."
    unknown = said(after(*[4] * 10), 10)
    assert unknown.state is State.NOT_ENOUGH_DATA
    assert str(unknown.advice).startswith("If you know your scores from before the infusion")
    assert unknown.advice not in unknown.further_change
    assert [str(one) for one in unknown.further_change] == [
        "Your clinic may know your level from before treatment; it can be set in Settings."
    ]


def test_an_infusion_of_one_day_is_no_course() -> None:
    one = Infusion(FIRST, FIRST, id=1)
    found = suggest(assess(before(), [one], SETTINGS, FIRST))
    assert (found.state, str(found.sentence)) == (State.IN_COURSE, "This is the day of your infusion.")
    assert str(found.advice) == ("Relief is counted from 2 March 2026 on; a pain score each day shows how it holds.")
    assert str(suggest(assess(before(), [COURSE], SETTINGS, FIRST)).sentence) == "You are in an infusion course."


def test_nothing_disagrees_with_an_estimate_that_is_not_told() -> None:
    found = said(before() | after(*[8] * 20, *[7] * 3, *[6] * 4), 27)
    assert found.state is State.NO_CLEAR_RESPONSE
    assert (found.estimate, found.doubt) == (None, None)


def test_a_range_without_two_ends_is_none() -> None:
    gone = said(before() | after(*[2] * 22, *[8] * 8), 30)
    assert gone.state is State.DUE
    assert gone.relief_now is not None
    same = round(gone.relief_now.p10 * 100) == round(gone.relief_now.p90 * 100)
    assert ("likely between" in str(gone.estimate)) != same
