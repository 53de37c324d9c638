"""PEG by the week from the daily answers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.questionnaires.peg import (
    MOST_WEEKS,
    peg_explanation,
    peg_line,
    peg_line_sentence,
    peg_sentence,
    weekly_peg,
)
from diary.model.records.day import Day
from diary.model.records.infusion import Infusion

MONDAY = date(2026, 3, 2)
SUNDAY = MONDAY + timedelta(days=6)
LATER = MONDAY + timedelta(days=60)


def day(n: int, pain: int | None = 5, enjoyment: int | None = 5, activity: int | None = 5) -> Day:
    """The nth day from the Monday on."""
    return Day(MONDAY + timedelta(days=n), pain_average=pain, enjoyment=enjoyment, interference=activity)


def test_a_week_is_the_mean_of_its_days() -> None:
    (week, *_) = weekly_peg([day(0, 4, 0, 2), day(1, 6, 1, 2), day(3, 5, 0, 2), day(6, 5, 0, 3)], LATER)
    assert (week.first, week.last, week.days, week.is_over) == (MONDAY, SUNDAY, 4, True)
    assert (week.pain, week.enjoyment, week.activity) == (5, 0.25, 2.25)
    assert week.peg == 2.5
    assert str(peg_sentence(week)) == (
        "From your daily answers: a PEG of 2.5 in the week from 2 March 2026 to 8 March 2026, over 4 days."
    )


def test_zero_is_an_answer() -> None:
    (week,) = weekly_peg([day(n, 0, 0, 0) for n in range(7)], SUNDAY)
    assert (week.days, week.peg, week.is_over) == (7, 0, False)


def test_fewer_than_four_days_give_none_and_say_so() -> None:
    (week,) = weekly_peg([day(0), day(1), day(2)], SUNDAY)
    assert (week.days, week.peg, week.pain, week.enjoyment, week.activity) == (3, None, None, None, None)
    assert str(peg_sentence(week)) == (
        "From your daily answers: no PEG in the week from 2 March 2026 to 8 March 2026, which has 3 days with all "
        "three answers and needs 4."
    )
    assert "has 1 day with" in str(peg_sentence(weekly_peg([day(0)], SUNDAY)[0]))


@pytest.mark.parametrize("missing", ["pain", "enjoyment", "activity"])
def test_a_day_without_one_of_the_three_does_not_count(missing: str) -> None:
    (week,) = weekly_peg([*(day(n) for n in range(4)), day(4, **{missing: None})], SUNDAY)
    assert week.days == 4
    (thin,) = weekly_peg([*(day(n) for n in range(3)), day(4, **{missing: None})], SUNDAY)
    assert thin.peg is None


def test_weeks_begin_on_monday_and_none_is_left_out() -> None:
    weeks = weekly_peg([day(6), day(7), day(30)], MONDAY + timedelta(days=31))
    assert [week.days for week in weeks] == [1, 1, 0, 0, 1]
    assert [week.first.weekday() for week in weeks] == [0] * 5
    assert [week.is_over for week in weeks] == [True, True, True, True, False]


def test_a_week_is_over_the_day_after_its_sunday() -> None:
    assert not weekly_peg([day(0)], SUNDAY)[-1].is_over
    assert weekly_peg([day(0)], SUNDAY + timedelta(days=1))[0].is_over


def test_later_days_are_not_looked_at() -> None:
    assert weekly_peg([day(1)], MONDAY) == ()
    assert weekly_peg([day(0), day(9)], MONDAY) == weekly_peg([day(0)], MONDAY)


def test_without_an_answered_day_there_is_no_week() -> None:
    assert weekly_peg([], LATER) == ()
    assert weekly_peg([day(0, enjoyment=None)], LATER) == ()


def test_the_explanation_names_the_bound_and_keeps_it_apart() -> None:
    said = str(peg_explanation())
    assert said.startswith("From your daily answers:")
    assert "4 days or more" in said
    assert "The PEG of the questionnaire is another one" in said


scores = st.none() | st.integers(0, 10)


@given(
    st.lists(st.tuples(st.integers(0, 40), scores, scores, scores), unique_by=lambda row: row[0]), st.integers(0, 45)
)
def test_any_days_against_a_plain_count(rows: list[tuple[int, int | None, int | None, int | None]], today: int) -> None:
    weeks = weekly_peg([day(*row) for row in rows], MONDAY + timedelta(days=today))
    whole = [row for row in rows if None not in row and row[0] <= today]
    expected: dict[int, list[int]] = {}
    for n, *three in whole:
        expected.setdefault(n // 7, []).extend(score for score in three if score is not None)
    first = min(expected, default=today // 7 + 1)
    assert [(week.first - MONDAY).days for week in weeks] == [7 * n for n in range(first, today // 7 + 1)]
    for n, week in enumerate(weeks, start=first):
        told = expected.get(n, [])
        assert week.days == len(told) // 3
        assert week.peg == (pytest.approx(sum(told) / len(told)) if len(told) >= 12 else None)


def test_the_line_goes_back_a_year_with_the_infusions_within_it() -> None:
    weeks = weekly_peg([day(n, 4, 4, 4 if n < 200 else 7) for n in range(400)], MONDAY + timedelta(days=399))
    courses = [
        Infusion(MONDAY - timedelta(days=20), MONDAY - timedelta(days=18), id=1),
        Infusion(MONDAY + timedelta(days=150), MONDAY + timedelta(days=152), id=2),
        Infusion(MONDAY + timedelta(days=390), MONDAY + timedelta(days=390), planned=True, id=3),
    ]
    line = peg_line(weeks, courses)
    assert len(line.weeks) == MOST_WEEKS
    assert line.weeks[-1] == weeks[-1]
    assert [course.number for course in line.courses] == [2]
    said = str(peg_line_sentence(line))
    assert said.startswith("Between 4.0 and 5.0 in the weeks from ")
    assert peg_line_sentence(peg_line(weeks[:1], courses)) is None
    assert peg_line((), courses).courses == ()
