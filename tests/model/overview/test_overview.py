"""All infusions beside one another, and the calendar: what is drawn, where lines break, and what is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.overview.all_time import AllTimeFigure, all_time_figure
from diary.model.overview.compare import MOST_REACH, CompareFigure, compare_figure
from diary.model.overview.words import (
    all_time_sentences,
    calendar_readout,
    compare_readout,
    compare_sentences,
    left_out_sentence,
)
from diary.model.records.day import Day
from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine, Use
from diary.model.relief.assessor import Assessor
from diary.model.relief.lanes import DayLanes, lanes_by_day
from diary.model.relief.smoothing import gaps, seven_day_line
from diary.model.response.pain_grade import PainGrade
from diary.settings import Settings

START = date(2026, 1, 1)


def on(day: int) -> date:
    return START + timedelta(days=day)


def scores(*runs: tuple[int, int, int]) -> dict[date, int]:
    """Runs of first day, last day and score."""
    return {on(day): score for first, last, score in runs for day in range(first, last + 1)}


TWO = (Infusion(on(40), on(41), id=1), Infusion(on(140), on(140), id=2))
PAIN = scores((0, 40, 8), (42, 70, 3), (71, 139, 8), (141, 150, 4))


def compared(pain: dict[date, int], *infusions: Infusion, today: int) -> CompareFigure:
    lanes = lanes_by_day([Day(day, pain_average=score) for day, score in pain.items()], ())
    return compare_figure(Assessor().assess(pain, infusions, Settings(), on(today)), pain, frozenset({on(143)}), lanes)


def calendar(pain: dict[date, int], *infusions: Infusion, today: int) -> AllTimeFigure:
    return all_time_figure(pain, frozenset(), infusions, [PainGrade("cpgs-1m", on(3), 4, 80.0)], on(today))


# The seven-day line


@pytest.mark.parametrize(
    ("given_scores", "line"),
    [
        ([], ()),
        ([0], (0.0,)),
        ([None, 4], (None, 4.0)),
        ([4, None, None, None, None, 8], (4.0, 4.0, 4.0, 4.0, None, 6.0)),
        ([1] * 7 + [8], (1.0,) * 7 + (2.0,)),
    ],
)
def test_the_line_is_the_mean_of_seven_days_and_breaks(
    given_scores: list[int | None], line: tuple[float | None, ...]
) -> None:
    assert seven_day_line(given_scores) == line


@given(st.lists(st.none() | st.integers(0, 10), max_size=60))
def test_the_line_is_what_a_sum_over_the_window_says(given_scores: list[int | None]) -> None:
    for at, mean in enumerate(seven_day_line(given_scores)):
        window = [one for one in given_scores[max(at - 6, 0) : at + 1] if one is not None]
        missing = all(one is None for one in given_scores[max(at - 3, 0) : at + 1])
        if at >= 3 and missing:
            assert mean is None
        elif window and not missing:
            assert mean == pytest.approx(sum(window) / len(window))


def test_gaps_are_four_days_and_more() -> None:
    assert list(gaps([1, None, None, None, 2, None, None, None, None])) == [(5, 8)]


# Lanes


def test_missing_is_none_and_none_is_zero() -> None:
    day = Day(on(0), nightmare=0, drug_high=0, details={effect(Effect.NAUSEA): Severity.NONE, doses(3): 0.0})
    rescue = Medicine("Tramadol", use=Use.RESCUE, id=3)
    assert lanes_by_day([day, Day(on(1))], [rescue]) == {
        on(0): DayLanes(0, 0, 0, 0),
        on(1): DayLanes(None, None, None, None),
    }


@pytest.mark.parametrize(
    ("day", "lanes"),
    [
        (Day(on(0), nightmare=1, dream_pleasantness=5), DayLanes(3, None, None, None)),
        (Day(on(0), dream_pleasantness=1), DayLanes(2, None, None, None)),
        (Day(on(0), dream_pleasantness=2), DayLanes(1, None, None, None)),
        (Day(on(0), dream_pleasantness=3), DayLanes(0, None, None, None)),
        (Day(on(0), perception=1), DayLanes(None, 1, None, None)),
        (Day(on(0), drug_high=2, outer_perception=7), DayLanes(None, 3, None, None)),
        (Day(on(0), details={sign(PerceptionSign.VOICES): 1}), DayLanes(None, 1, None, None)),
        (Day(on(0), details={effect(Effect.FALL): Severity.SEVERE}), DayLanes(None, None, 3, None)),
        (Day(on(0), details={doses(3): 1.5, doses(4): 9.0}), DayLanes(None, None, None, 2)),
    ],
)
def test_a_day_in_steps(day: Day, lanes: DayLanes) -> None:
    medicines = [Medicine("Tramadol", use=Use.RESCUE, id=3), Medicine("Paracetamol", use=Use.REGULAR, id=4)]
    assert lanes_by_day([day], medicines) == {on(0): lanes}


# Compare


def test_every_curve_starts_at_day_0_against_its_own_level() -> None:
    figure = compared(PAIN, *TWO, today=150)
    assert [curve.number for curve in figure.curves] == [2, 1]
    newest, first = figure.curves
    assert figure.newest is newest
    assert (figure.today, figure.reach) == (10, 98)
    assert newest.points[0].since == 1
    assert [point.late for point in newest.points[:4]] == [False, False, True, False]
    assert first.relief_on(10) == pytest.approx(1 - 3 / first.level)
    assert first.relief_on(150) is None
    assert newest.relief_on(11) is None
    assert first.weeks is not None
    assert 2 < first.weeks < 8
    assert not first.lasts
    said = [str(one) for one in compare_sentences(figure)]
    assert said[0].startswith("10 days in, infusion 2 stands at ")
    assert said[1].startswith("On that day, infusion 1 stood at ")
    assert said[2].startswith("After the earlier infusion, relief stayed at 30\u00a0% or more for ")
    assert [str(one) for one in compare_readout(figure.rows[10], figure)][1].startswith("Infusion 2: ")
    assert [str(one) for one in compare_readout(figure.rows[98], figure)][1].startswith("Infusion 1: ")


def test_an_infusion_without_a_level_is_left_out_and_named() -> None:
    figure = compared(scores((20, 60, 7)), Infusion(on(18), on(18), id=1), Infusion(on(50), on(50), id=2), today=60)
    assert figure.left_out == (1,)
    assert str(left_out_sentence(figure)).startswith("1 infusion is not drawn")
    assert left_out_sentence(compared(PAIN, *TWO, today=150)) is None


def test_without_infusions_there_is_a_sentence() -> None:
    figure = compared(scores((0, 20, 7)), today=20)
    assert figure.curves == ()
    assert [str(one) for one in compare_sentences(figure)] == [
        "There is no infusion yet whose relief can be drawn.",
        "From the second infusion on, they are compared here.",
    ]


def test_the_view_ends_after_half_a_year() -> None:
    figure = compared(scores((0, 40, 8), (42, 900, 3)), Infusion(on(41), on(41), id=1), today=900)
    assert figure.reach == MOST_REACH
    assert len(figure.curves[0].line) == MOST_REACH + 1


# All time


def test_the_calendar_begins_with_the_first_recorded_day_infusions_or_not() -> None:
    figure = calendar(scores((0, 50, 6), (60, 99, 4)), today=100)
    assert figure.first == on(0)
    assert len(figure.rows) == 101
    assert figure.gaps == ((51, 59),)
    assert figure.recorded == 91
    assert [(one.days, one.recorded) for one in figure.means] == [(7, 6), (30, 29), (101, 91)]
    assert figure.means[0].mean == 4.0
    assert [str(one) for one in all_time_sentences(figure)] == [
        "Your last 6 scores average 4.0 of 10.",
        "No infusion is recorded yet.",
    ]
    assert [str(one) for one in calendar_readout(figure.rows[55])] == ["25 February 2026.", "Nothing recorded."]
    assert figure.grades[0].at == 3


def test_one_day_spans_four_weeks_and_counts_none_of_them_as_missing() -> None:
    figure = calendar(scores((30, 30, 0)), today=30)
    assert len(figure.rows) == 28
    assert figure.gaps == ()
    assert [(one.days, one.recorded, one.mean) for one in figure.means] == [(1, 1, 0.0)]


def test_infusions_are_marked_with_their_numbers() -> None:
    figure = calendar(PAIN, *TWO, today=150)
    assert [(one.number, one.first, one.last) for one in figure.courses] == [(1, 40, 41), (2, 140, 140)]
    assert [row.infusion for row in figure.rows[39:43]] == [None, 1, 1, None]


def test_an_empty_diary_has_a_sentence() -> None:
    figure = calendar({}, today=5)
    assert len(figure.rows) == 0
    assert len(all_time_sentences(figure)) == 1
