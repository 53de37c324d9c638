"""Filter, search in notes and sort: pure, and missing is never the smallest."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.days.search import DayFilter, Order, Search, fold, found, ordered, worst_effect
from diary.model.records.courses import Courses
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.details import Effect, Severity, doses, effect
from diary.model.records.infusion import Infusion

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 20)
COURSES = Courses([Infusion(date(2026, 11, 5), date(2026, 11, 6), id=1)])
EVENING = datetime(2026, 11, 1, 21, tzinfo=timezone(timedelta(hours=1)))


def at(n: int) -> date:
    return date(2026, 11, n)


DAYS = {
    day.date: day
    for day in (
        Day(at(1), 0, note="Spał dobrze. ŁÓDŹ", entered=Entered(EVENING, EntryMode.TYPED)),
        Day(at(3), 7, sleep=2, dream_note="A long Café\nwith STRASSE", entered=Entered(EVENING, EntryMode.LATE)),
        Day(at(6), None, note="no score", details={effect(Effect.NAUSEA): Severity.MILD}),
        Day(at(8), 7, details={effect(Effect.NAUSEA): Severity.NONE, effect(Effect.PANIC): Severity.SEVERE}),
        Day(at(10), 3, sleep=9, details={effect(Effect.NAUSEA): Severity.NONE, doses(1): 2.0}),
    )
}


def look(search: Search) -> list[int]:
    return [day.day for day in found(search, DAYS, COURSES, (FIRST, LAST))]


@pytest.mark.parametrize(
    ("which", "days"),
    [
        (DayFilter.ALL, list(range(20, 0, -1))),
        (DayFilter.PAIN, [10, 8, 3, 1]),
        (DayFilter.MISSING, [n for n in range(20, 0, -1) if n not in {10, 8, 6, 3, 1}]),
        (DayFilter.LATE, [3]),
        (DayFilter.NOTES, [6, 3, 1]),
        (DayFilter.SIDE_EFFECTS, [8, 6]),
        (DayFilter.INFUSION, [9, 8, 7, 6, 5]),
    ],
)
def test_each_filter(which: DayFilter, days: list[int]) -> None:
    assert look(Search(which)) == days


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("lodz", [1]),
        ("łódź", [1]),
        ("DOBRZE spal", [1]),
        ("cafe", [3]),
        ("straße", [3]),
        ("long with", [3]),
        ("long dobrze", []),
        ("  ", list(range(20, 0, -1))),
        ("score", [6]),
        ("7", []),
    ],
)
def test_search_in_notes(words: str, days: list[int]) -> None:
    assert look(Search(words=words)) == days


def test_filter_search_and_dates_go_together() -> None:
    assert look(Search(DayFilter.PAIN, "o")) == [3, 1]
    assert look(Search(first=at(9), last=at(10))) == [10, 9]
    assert look(Search(first=date(2020, 1, 1), last=at(2))) == [2, 1]
    assert look(Search(first=at(12), last=at(3))) == []
    assert Search().is_everything
    assert Search(words=" ").is_everything
    assert not Search(words="x").is_everything
    assert not Search(first=at(1)).is_everything
    assert not Search(DayFilter.PAIN).is_everything


@given(st.text(), st.text())
def test_folded_text_stays_folded_and_finds_itself(note: str, other: str) -> None:
    assert fold(fold(note)) == fold(note)
    day = Day(LAST, note=f"{other}{note}")
    assert found(Search(words=note), {LAST: day}, COURSES, (LAST, LAST)) == [LAST]


def test_signs_that_unfold_to_capitals() -> None:
    assert fold("\u2121") == fold(fold("\u2121")) == "tel"


def sort(order: Order, *, downwards: bool) -> list[int]:
    dates = found(Search(), DAYS, COURSES, (FIRST, at(10)))
    return [day.day for day in ordered(dates, order, DAYS, COURSES, downwards=downwards)]


def test_missing_is_last_in_both_directions_and_zero_is_first() -> None:
    missing = [9, 7, 6, 5, 4, 2]
    assert sort(Order.AVERAGE, downwards=False) == [1, 10, 8, 3, *missing]
    assert sort(Order.AVERAGE, downwards=True) == [8, 3, 10, 1, *missing]


def test_side_effects_by_how_bad_they_were() -> None:
    assert worst_effect(DAYS[at(8)]) is Severity.SEVERE
    assert worst_effect(DAYS[at(10)]) is Severity.NONE
    assert worst_effect(DAYS[at(1)]) is None
    assert sort(Order.SIDE_EFFECTS, downwards=True) == [8, 6, 10, 9, 7, 5, 4, 3, 2, 1]


def test_by_day_infusion_and_note() -> None:
    assert sort(Order.DAY, downwards=False) == list(range(1, 11))
    assert sort(Order.INFUSION, downwards=False) == [5, 6, 7, 8, 9, 10, 4, 3, 2, 1]
    assert sort(Order.NOTE, downwards=False)[:4] == [3, 6, 1, 10]  # dreams count where there is no note


@given(
    st.sampled_from(Order),
    st.booleans(),
    st.dictionaries(st.dates(FIRST, LAST), st.one_of(st.none(), st.integers(0, 10))),
)
def test_an_order_loses_no_day(order: Order, downwards: bool, scores: dict[date, int | None]) -> None:
    days = {day: Day(day, score, score, score, sleep=score) for day, score in scores.items()}
    dates = found(Search(), days, COURSES, (FIRST, LAST))
    there = ordered(dates, order, days, COURSES, downwards=downwards)
    assert sorted(there) == sorted(dates)
    if order is Order.AVERAGE:
        known = [days[day].pain_average for day in there if day in days and days[day].counts]
        assert known == sorted(known, reverse=downwards)  # type: ignore[type-var]
        assert [day in days and days[day].counts for day in there] == [True] * len(known) + [False] * (20 - len(known))
