"""The track record: every verdict, from what was kept and what really followed in the scores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.model.records.day import Day, pain_scores
from diary.model.records.infusion import Infusion
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.relief.assessment import assess
from diary.model.relief.standing import Fade
from diary.model.response.figures import response
from diary.model.suggestion import suggest
from diary.model.suggestion.keeping import stored
from diary.model.track_record.outcomes import MISSES, SCORED, Outcome, TrackRecord, Verdict, track_record
from diary.model.track_record.words import fade_sentence, outcome_lines, suggestion_sentence, track_record_summary
from diary.settings import Settings
from tests.strategies import suggestion_lists

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
SETTINGS = Settings()
LEVEL = 8


def on(day: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=day)


def scores(*after: int | None) -> dict[date, int]:
    """Pain of 8 before the course, then these; None for a missing day."""
    before = {FIRST - timedelta(days=n): LEVEL for n in range(1, 21)}
    return before | {on(n): score for n, score in enumerate(after, start=1) if score is not None}


FADED_ON_10 = scores(*[2] * 10, *[8] * 40)
HOLDS = scores(*[2] * 60)
NO_RELIEF = scores(*[8] * 40)
THREE = scores(2, 2)  # fewer than three pain days


def range_(first: int, last: int | None, middle: int | None = None) -> DueDates:
    """Dates by days after the infusion."""
    middle = first if middle is None else middle
    return DueDates(on(first), on(middle), None if last is None else on(last))


def word(day: int = 14, due: DueDates | None = None, state: State = State.HOLDING, **more: Any) -> StoredSuggestion:  # noqa: ANN401
    """Something said so many days after the infusion."""
    known: dict[str, Any] = {"infusion_last_day": LAST, "chance_responded": 0.99, "method": "1"}
    return StoredSuggestion(on(day), state, due=due, **{"threshold": 0.3, **known, **more})


RANGE = range_(7, 17)
"""Holds what happens where scores go from 2 to 8 on day 11."""


def of(
    kept: list[StoredSuggestion],
    pain: dict[date, int] = FADED_ON_10,
    today: int = 50,
    *others: Infusion,
    settings: Settings = SETTINGS,
) -> Outcome:
    """The line of the first course."""
    return record(kept, pain, today, *others, settings=settings).outcomes[-1]


def record(
    kept: list[StoredSuggestion],
    pain: dict[date, int] = FADED_ON_10,
    today: int = 50,
    *others: Infusion,
    settings: Settings = SETTINGS,
) -> TrackRecord:
    return track_record(kept, assess(pain, [COURSE, *others], settings, on(today)))


def next_course(day: int) -> Infusion:
    return Infusion(on(day), on(day), id=2)


# What was said, and which word of it counts


def test_of_all_words_the_last_within_two_weeks_counts() -> None:
    early, then, late = word(5, range_(20, 30)), word(13, RANGE), word(15, range_(40, 50))
    found = of([late, early, then])
    assert found.suggestion == then
    assert (found.verdict, found.off_by) == (Verdict.WITHIN, 0)


def test_a_word_stands_until_the_next_one() -> None:
    assert of([word(3, RANGE)]).suggestion == word(3, RANGE)
    assert of([word(14, RANGE)]).suggestion == word(14, RANGE)


@pytest.mark.parametrize("day", [-10, 0, 15])
def test_before_the_infusion_and_after_two_weeks_is_not_at_two_weeks(day: int) -> None:
    found = of([word(day, RANGE)])
    assert (found.suggestion, found.verdict, found.off_by) == (None, Verdict.NOTHING_KEPT, None)


def test_what_was_said_of_another_infusion_does_not_count() -> None:
    """The new one was written down late: until then the diary still spoke of the one before."""
    of_the_one_before = word(5, RANGE, infusion_last_day=FIRST - timedelta(days=90))
    assert of([of_the_one_before]).verdict is Verdict.NOTHING_KEPT
    assert of([of_the_one_before, word(9, range_(30, 40))]).verdict is Verdict.EARLIER


def test_a_corrected_last_day_keeps_what_was_said() -> None:
    assert of([word(9, RANGE, infusion_last_day=LAST - timedelta(days=1))]).verdict is Verdict.WITHIN
    assert of([word(9, RANGE, infusion_last_day=LAST + timedelta(days=1))]).verdict is Verdict.WITHIN


def test_later_words_than_today_are_not_looked_at() -> None:
    today = 14
    kept = [word(13, range_(40, 50)), word(15, RANGE)]
    assert track_record(kept, assess(FADED_ON_10, [COURSE], SETTINGS, on(today))).outcomes[0].suggestion == kept[0]


# Every verdict


def faded_on() -> int:
    """The day on which relief faded, by the card's figure; a few scores of 2, then 8 from day 11 on."""
    faded = of([word(14, RANGE)]).faded
    assert faded is not None
    assert faded.fade is Fade.FADED
    assert faded.p50 is not None
    assert abs((faded.p50 - on(11)).days) <= 3
    return (faded.p50 - LAST).days


@pytest.mark.parametrize(
    ("first", "last", "verdict", "off_by"),
    [
        (-3, 3, Verdict.WITHIN, 0),
        (0, 9, Verdict.WITHIN, 0),
        (-6, 0, Verdict.WITHIN, 0),
        (0, 0, Verdict.WITHIN, 0),
        (-8, None, Verdict.WITHIN, 0),
        (1, 9, Verdict.EARLIER, -1),
        (9, 20, Verdict.EARLIER, -9),
        (19, None, Verdict.EARLIER, -19),
        (-6, -1, Verdict.LATER, 1),
        (-8, -7, Verdict.LATER, 7),
    ],
)
def test_a_range_against_the_day_on_which_it_faded(first: int, last: int | None, verdict: Verdict, off_by: int) -> None:
    """The range begins and ends so many days after what happened."""
    day = faded_on()
    found = of([word(14, range_(day + first, None if last is None else day + last))])
    assert (found.verdict, found.off_by) == (verdict, off_by)


def test_relief_that_was_said_to_hold_beyond_a_year_and_faded() -> None:
    found = of([word(14, None)])
    assert (found.verdict, found.off_by) == (Verdict.EARLIER, None)


def test_relief_that_holds_beyond_the_range_is_later_by_at_least_so_much() -> None:
    found = of([word(14, range_(20, 30))], HOLDS, 37)
    assert found.faded is not None
    assert found.faded.fade is Fade.STILL_ABOVE
    assert (found.verdict, found.off_by) == (Verdict.LATER, 7)
    cut = of([word(14, range_(20, 30))], HOLDS, 60, next_course(38))
    assert (cut.verdict, cut.off_by, cut.until) == (Verdict.LATER, 7, on(37))


def test_relief_within_the_range_is_open_until_it_fades_or_is_cut_short() -> None:
    assert of([word(14, range_(20, 60))], HOLDS, 37).verdict is Verdict.STILL_OPEN
    assert of([word(14, range_(20, 37))], HOLDS, 37).verdict is Verdict.STILL_OPEN
    assert of([word(14, range_(20, None))], HOLDS, 60).verdict is Verdict.STILL_OPEN
    assert of([word(14, None)], HOLDS, 60).verdict is Verdict.STILL_OPEN
    cut = of([word(14, range_(20, 60))], HOLDS, 60, next_course(38))
    assert (cut.verdict, cut.off_by) == (Verdict.CUT_SHORT, None)


def test_a_range_and_no_relief_at_all() -> None:
    kept = [word(14, range_(16, 30))]
    assert of(kept, NO_RELIEF, 30).verdict is Verdict.STILL_OPEN  # it may still come
    assert of(kept, NO_RELIEF, 31).verdict is Verdict.NEVER_REACHED
    assert of(kept, NO_RELIEF, 40, next_course(20)).verdict is Verdict.NEVER_REACHED
    assert of(kept, NO_RELIEF, 31).off_by is None


@pytest.mark.parametrize(
    "no_relief",
    [
        word(14, None, State.NO_CLEAR_RESPONSE, chance_responded=0.1),
        word(14, range_(0, 9), State.DUE, chance_responded=0.49),
        word(14, range_(0, 9), State.FADING, chance_responded=0.2),
    ],
)
def test_no_relief_said(no_relief: StoredSuggestion) -> None:
    assert of([no_relief], NO_RELIEF, 27).verdict is Verdict.STILL_OPEN
    assert of([no_relief], NO_RELIEF, 28).verdict is Verdict.NO_RELIEF
    assert of([no_relief], NO_RELIEF, 40, next_course(20)).verdict is Verdict.NO_RELIEF
    assert of([no_relief]).verdict is Verdict.RELIEF_AFTER_ALL
    assert of([no_relief], HOLDS, 20).verdict is Verdict.RELIEF_AFTER_ALL


@pytest.mark.parametrize("state", [State.NOT_ENOUGH_DATA, State.STALE, State.NO_INFUSION, State.IN_COURSE])
def test_states_that_say_nothing_of_dates(state: State) -> None:
    found = of([word(14, RANGE, state)])
    assert (found.verdict, found.off_by) == (Verdict.NO_RANGE_GIVEN, None)
    assert found.faded is not None  # what happened is known all the same


def test_at_an_even_chance_a_range_was_said() -> None:
    assert of([word(14, RANGE, State.DUE, chance_responded=0.5)]).verdict is Verdict.WITHIN
    assert of([word(14, RANGE, State.DUE, chance_responded=None)]).verdict is Verdict.WITHIN
    assert of([word(14, None, chance_responded=None)]).verdict is Verdict.NO_RANGE_GIVEN


def test_before_two_weeks_nothing_is_compared() -> None:
    kept = [word(5, range_(6, 9))]
    found = of(kept, FADED_ON_10, 13)
    assert (found.verdict, found.suggestion) == (Verdict.TOO_EARLY, None)
    assert of(kept, FADED_ON_10, 14).verdict is not Verdict.TOO_EARLY
    assert of(kept, FADED_ON_10, -2).verdict is Verdict.TOO_EARLY
    cut = of(kept, FADED_ON_10, 50, next_course(14))
    assert (cut.verdict, cut.suggestion, cut.until) == (Verdict.CUT_SHORT, None, on(13))
    assert of(kept, FADED_ON_10, 50, next_course(15)).suggestion == kept[0]


def test_too_few_scores_to_say_what_happened() -> None:
    assert of([word(14, RANGE)], THREE).verdict is Verdict.NOT_KNOWN
    assert of([word(14, None, State.NO_CLEAR_RESPONSE)], THREE).verdict is Verdict.NOT_KNOWN


def test_all_verdicts_have_a_test_here() -> None:
    """So that a new one gets its own; the list is what the tests above reach."""
    assert SCORED | {
        Verdict.NO_RELIEF, Verdict.RELIEF_AFTER_ALL, Verdict.STILL_OPEN, Verdict.CUT_SHORT, Verdict.TOO_EARLY,
        Verdict.NO_RANGE_GIVEN, Verdict.NOTHING_KEPT, Verdict.NOT_KNOWN,
    } == set(Verdict)  # fmt: skip


# What happened


def test_what_happened_is_the_figure_of_the_response_card() -> None:
    second = next_course(45)
    pain = FADED_ON_10 | {on(45 + n): 3 for n in range(1, 30)}
    days = [Day(day, pain_average=score) for day, score in pain.items()]
    found = record([word(14, RANGE), word(58, range_(70, 80), infusion_last_day=on(45))], pain, 74, second)
    assert [outcome.number for outcome in found.outcomes] == [2, 1]
    for outcome in found.outcomes:
        card = response(assess(pain_scores(days), [COURSE, second], SETTINGS, on(74)), outcome.number, days)
        assert card is not None
        assert outcome.faded == card.faded
        assert (outcome.until, outcome.is_newest) == (card.until, card.is_newest)


def test_it_is_measured_at_the_threshold_that_was_said() -> None:
    slow = scores(*[2 + n // 4 for n in range(24)], *[8] * 20)  # down to 30 % later than to 60 %
    at_60 = of([word(14, RANGE, threshold=0.6)], slow)
    at_30 = of([word(14, RANGE)], slow)
    assert at_60.faded is not None
    assert at_30.faded is not None
    assert at_60.faded.p50 is not None
    assert at_30.faded.p50 is not None
    assert at_60.faded.p50 < at_30.faded.p50
    assert (at_60.threshold, at_30.threshold) == (0.6, 0.3)
    changed = of([word(14, RANGE)], slow, settings=SETTINGS._replace(threshold=0.6))
    assert changed == at_30
    assert of([], slow, settings=SETTINGS._replace(threshold=0.6)).threshold == 0.6


def test_an_edit_of_an_old_day_does_not_alter_what_was_said() -> None:
    kept = [word(14, RANGE)]
    before = of(kept)
    edited = {day: 8 if LAST < day <= on(6) else score for day, score in FADED_ON_10.items()}
    after = of(kept, edited)
    assert after.suggestion == before.suggestion == kept[0]
    assert after.faded != before.faded


# When it was first said to be due


def test_when_due_was_first_said() -> None:
    due = word(16, RANGE, State.DUE)
    found = of([word(13, RANGE), due, word(19, range_(8, 13), State.DUE)])
    assert (found.first_due, found.first_due_off_by) == (on(16), 16 - faded_on())
    early = of([replace(due, day=on(7))])
    assert (early.first_due, early.first_due_off_by) == (on(7), 7 - faded_on())
    assert of([word(13, RANGE)]).first_due is None


def test_due_counts_without_a_word_at_two_weeks_and_only_at_the_same_threshold() -> None:
    found = of([word(20, RANGE, State.DUE)])
    assert (found.verdict, found.suggestion, found.first_due_off_by) == (Verdict.NOTHING_KEPT, None, 20 - faded_on())
    other = of([word(14, RANGE), word(20, None, State.DUE, threshold=0.5)])
    assert other.first_due is None


def test_due_while_relief_holds_has_nothing_to_count_from() -> None:
    found = of([word(20, range_(15, 18), State.DUE)], HOLDS, 25)
    assert (found.first_due, found.first_due_off_by) == (on(20), None)


def test_a_modifier_changes_nothing() -> None:
    held = word(14, RANGE, modifiers=(Modifier.SAFETY_HOLD,))
    assert of([held]).verdict is Verdict.WITHIN


# The whole


def test_counts() -> None:
    verdicts = list(Verdict)
    one = of([word(14, RANGE)])
    found = TrackRecord(tuple(replace(one, verdict=verdict) for verdict in verdicts), 0.3)
    assert (found.scored, found.within, found.compared, found.misses) == (4, 1, 6, 4)
    assert {outcome.verdict for outcome in found.outcomes if outcome.is_miss} == MISSES


def test_without_an_infusion() -> None:
    empty = track_record([], assess(FADED_ON_10, [replace(COURSE, removed=True), next_course(60)], SETTINGS, on(50)))
    assert empty.outcomes == ()
    planned = track_record([], assess(FADED_ON_10, [replace(COURSE, planned=True)], SETTINGS, on(50)))
    assert planned.outcomes == ()


def test_what_the_real_forecast_said_on_its_evening() -> None:
    """The whole way: the suggestion as it is made, kept, and judged later."""
    days = (12, 13, 14, 18, 22)
    slow = scores(*[2 + n // 4 for n in range(24)], *[8] * 20)
    kept = [
        stored(suggest(assess({day: s for day, s in slow.items() if day <= on(n)}, [COURSE], SETTINGS, on(n))))
        for n in days
    ]
    found = of(kept, slow, 44)
    assert found.suggestion == kept[2]
    assert found.verdict in SCORED
    assert found.faded is not None


@settings(max_examples=60)
@given(
    suggestion_lists(),
    st.lists(st.integers(0, 10) | st.none(), max_size=40),
    st.integers(-3, 60),
    st.sampled_from([None, 5, 20, 40]),
)
def test_any_record_has_its_words(
    kept: tuple[StoredSuggestion, ...], after: list[int | None], today: int, following: int | None
) -> None:
    moved = [
        replace(one, day=on(n * 5), infusion_last_day=LAST if n % 2 else one.infusion_last_day)
        for n, one in enumerate(kept)
    ]
    others = [] if following is None else [next_course(following)]
    found = record(moved, scores(*after), today, *others)
    assert 0 <= found.within <= found.scored <= len(found.outcomes)
    assert all(str(sentence).endswith(".") for sentence in track_record_summary(found))
    for outcome in found.outcomes:
        assert (outcome.verdict is Verdict.WITHIN) == (outcome.off_by == 0)
        assert (outcome.suggestion is None) <= (outcome.verdict not in SCORED)
        said_lines = [str(sentence) for sentence in outcome_lines(outcome, found.threshold)]
        assert said_lines[0] == str(suggestion_sentence(outcome))
        assert all("{" not in line and "None" not in line for line in said_lines)
        assert outcome.verdict not in SCORED or fade_sentence(outcome) is not None
