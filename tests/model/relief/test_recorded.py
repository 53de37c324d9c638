"""The last seven days as recorded: which days they are, what they alone say, and how they are told."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.disagreement import Disagreement, disagreement
from diary.model.relief.measure import Quantiles
from diary.model.relief.recorded import ByRecord, LastSeven, by_record, last_seven
from diary.model.relief.recorded_words import by_record_sentence, disagreement_sentence, last_seven_sentence
from tests.model.suggestion.one_course import COURSE, FIRST, LAST, SETTINGS, after, before, on

NONE, UNDER, GONE = ByRecord(), ByRecord(is_under=True), ByRecord(is_under=True, has_faded=True)


def entries(*scores: int | None) -> list[tuple[date, int]]:
    """Scores on the days after the course; None for a missing day."""
    return sorted(after(*scores).items())


def alone(*scores: int | None) -> ByRecord:
    """What the scores say on the last of these days; the level is 10, so that 7 and less is relief of 30 %."""
    return by_record(entries(*scores), on(len(scores)), 0.3, 10.0)


def test_they_are_the_seven_calendar_days_up_to_one() -> None:
    scores = entries(9, 1, 2, None, 4, None, 6, 7)
    assert last_seven(scores, on(8)) == LastSeven(on(8), (1, 2, 4, 6, 7))
    assert last_seven(scores, on(8)).mean == 4.0
    assert last_seven(scores, on(20)) == LastSeven(on(20), ())
    assert last_seven(scores, on(20)).mean is None


def test_a_score_of_zero_is_a_score() -> None:
    none_at_all = last_seven(entries(*[0] * 7), on(7))
    assert (none_at_all.days, none_at_all.mean, none_at_all.relief(8.0)) == (7, 0.0, 1.0)


def test_days_before_the_infusion_are_none_of_them_and_old_ones_are_those_of_the_last_score() -> None:
    pain = before() | {FIRST: 5} | after(2, 3, None, 4)
    one = assess(pain, [COURSE], SETTINGS, on(4)).newest
    assert one is not None
    assert one.last_seven.scores == (2, 3, 4)
    stale = assess(pain, [COURSE], SETTINGS, on(30)).newest
    assert stale is not None
    assert (stale.last_seven.until, stale.last_seven.scores) == (on(4), (2, 3, 4))
    within = assess(pain, [COURSE], SETTINGS, LAST)
    assert within.last_seven.scores == (8, 8, 5)
    assert assess(pain, [], SETTINGS, FIRST).last_seven.scores == (8, 8, 8, 8, 8, 8, 5)


def test_an_infusions_last_days_end_where_the_next_begins() -> None:
    first, second = assess(before() | after(*range(10)), [COURSE, Infusion(on(6), on(6), id=2)], SETTINGS, on(9))
    assert first.last_seven.scores == (0, 1, 2, 3, 4)
    assert second.last_seven.scores == (6, 7, 8)


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ((8, 8, 8, 8), NONE),  # four scores decide nothing
        ((8, 8, 8, 8, 8), GONE),
        ((7, 7, 7, 7, 7), NONE),  # exactly at the threshold is not under it
        ((8, 8, 8, 8, 8, 4), GONE),  # the day before it had gone, and one good day brings nothing back
        ((8, 8, 8, 8, 4), UNDER),
        ((10, 10, 10, 10, 7, 7), UNDER),
        ((4, 10, 10, 4, 10), UNDER),  # never three in a row
        ((2, 2, 2, 2, 8, 8, 8), NONE),  # three bad days do not make a week
        ((2, 2, 2, 8, 8, 8, 8, 8, 8), GONE),
        ((8, None, None, 8, 8, 8, 8), GONE),
        ((8, None, None, None, 8, 8, 8), NONE),
        ((), NONE),
    ],
)
def test_what_the_scores_alone_say(scores: tuple[int | None, ...], found: ByRecord) -> None:
    assert alone(*scores) == found


@given(st.lists(st.none() | st.integers(0, 10), max_size=40))
def test_what_has_faded_by_the_record_stays_so_until_the_week_is_back(scores: list[int | None]) -> None:
    said = [alone(*scores[:n]) for n in range(len(scores) + 1)]
    assert all(one.is_under for one in said if one.has_faded)
    for yesterday, today in pairwise(said):
        if yesterday.has_faded and today.is_under:
            assert today.has_faded


@pytest.mark.parametrize("day", range(7, 20))
def test_one_flare_takes_no_relief_away(day: int) -> None:
    """Ten points on one day, in a diary with relief of half and more."""
    scores = [5] * 20
    scores[day - 1] = 10
    assert all(alone(*scores[:n]) == NONE for n in range(21))


@pytest.mark.parametrize(
    ("last", "level", "said"),
    [
        (LastSeven(LAST, (7, 7, 6, 6, 6, 6, 6)), 7.04, "Your last 7 scores average 6.3; your level before was 7.0."),
        (LastSeven(LAST, (4, 5)), None, "Your last 2 scores average 4.5."),
        (LastSeven(LAST, (0,)), 7.0, "Your last score is 0; your level before was 7.0."),
        (LastSeven(LAST, (6,)), None, "Your last score is 6."),
    ],
)
def test_they_are_quoted_as_they_were_recorded(last: LastSeven, level: float | None, said: str) -> None:
    assert str(last_seven_sentence(last, level)) == said


def test_without_a_score_nothing_is_quoted() -> None:
    assert last_seven_sentence(LastSeven(LAST, ()), 7.0) is None


def test_the_sentence_of_the_record_counts_the_scores() -> None:
    assert str(by_record_sentence(LastSeven(LAST, (8,) * 6), 0.5)) == (
        "On average, your last 6 scores lie below 50\u00a0% relief."
    )


@pytest.mark.parametrize(
    ("scores", "found"),
    [
        ((5,) * 7, Disagreement.NONE),
        ((4, 4, 4, 4, 3, 4, 4), Disagreement.MORE),  # 61 % where up to 60 % is likely
        ((6, 6, 6, 4, 4, 4, 3), Disagreement.NONE),
        ((6, 6, 6, 6, 3, 3, 3), Disagreement.NEWEST_MORE),
        ((4, 4, 4, 4, 7, 7, 7), Disagreement.NEWEST_LESS),
        ((4, 4, 4, 4, 4, 7, 7), Disagreement.NONE),  # two days are no row
        ((7,) * 7, Disagreement.LESS),
        ((7,) * 5, Disagreement.LESS),
        ((7,) * 4, Disagreement.NONE),  # too few to say
        ((2,) * 7, Disagreement.MORE),
        ((1, 1, 1, 1, 5, 5, 5), Disagreement.ROSE),
        ((0,) * 7, Disagreement.MORE),
    ],
)
def test_days_outside_of_the_estimates_range_are_named(scores: tuple[int, ...], found: Disagreement) -> None:
    """The level is 10, and relief now about 50 %, likely between 40 and 60 %."""
    assert disagreement(LastSeven(LAST, scores), 10.0, Quantiles(0.4, 0.5, 0.6)) is found
    assert (disagreement_sentence(found) is None) is (found is Disagreement.NONE)


def test_an_average_that_is_behind_is_explained() -> None:
    assert str(disagreement_sentence(Disagreement.ROSE)).startswith("Pain rose within your last days")


def test_long_before_the_first_score_there_is_nothing() -> None:
    assert by_record([], LAST + timedelta(days=400), 0.3, 7.0) == NONE
