"""When there is something to remind of: by example, and over any life of runs."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.clock import diary_day
from diary.reminders.deciding import (
    EARLIER_OPEN,
    MORNING,
    NIGHT,
    PAGE_OPEN,
    QUESTIONS_WAIT,
    TODAY,
    TOMORROW,
    Known,
    Reminded,
    Wish,
    decide,
    is_night,
)

CET = timezone(timedelta(hours=1))
DAY = date(2026, 11, 26)
EVENING = Wish(time(20))
TWICE = Wish(time(20), again=True)


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    return datetime(2026, 11, 26, hour, minute, tzinfo=CET) + timedelta(days=days)


def live(wish: Wish, known: Known, *moments: datetime, told: Reminded | None = None) -> list[list[str]]:
    """What each of some runs says, one after the other."""
    told, said = Reminded(looked=at(9)) if told is None else told, []
    for moment in moments:
        sentences, told = decide(moment, wish, known, told)
        said.append([str(one) for one in sentences])
    return said


def test_an_open_page_is_told_of_once_at_the_time() -> None:
    assert live(EVENING, Known(), at(20), at(20, 30), at(21)) == [[str(PAGE_OPEN)], [], []]
    assert live(EVENING, Known(DAY - timedelta(days=1)), at(20)) == [[str(PAGE_OPEN)]]
    assert live(EVENING, Known(DAY), at(20)) == [[]]


def test_it_is_told_again_after_an_hour_where_that_was_wished() -> None:
    assert live(TWICE, Known(), at(20, 1), at(20, 30), at(21), at(21, 30)) == [
        [str(PAGE_OPEN)],
        [],
        [str(PAGE_OPEN)],
        [],
    ]


def test_before_the_time_nothing_is_told_of_today() -> None:
    looked = Reminded(looked=at(20, days=-1))
    assert live(EVENING, Known(), at(9), at(19, 59), told=looked) == [[], []]


def test_what_the_computer_slept_through_is_made_up_for_by_day_and_once() -> None:
    missed = Reminded(looked=at(20, days=-2))
    assert live(EVENING, Known(DAY - timedelta(days=2)), at(7), at(8), at(9), told=missed) == [
        [],
        [str(EARLIER_OPEN)],
        [],
    ]
    assert live(EVENING, Known(DAY - timedelta(days=1)), at(9), told=missed) == [[]]
    # An evening that was looked at is over, whatever became of it.
    assert live(EVENING, Known(), at(20), at(8, days=1)) == [[str(PAGE_OPEN)], []]


def test_switched_on_after_the_hour_it_begins_with_the_next_one() -> None:
    assert live(EVENING, Known(), at(8, days=1), told=Reminded(looked=at(21))) == [[]]


def test_at_night_only_a_time_that_was_chosen_there() -> None:
    assert live(EVENING, Known(), at(22), at(23, 59)) == [[], []]
    assert live(Wish(time(21, 30), again=True), Known(), at(21, 30), at(22, 30)) == [[str(PAGE_OPEN)], []]
    late = Wish(time(23, 30), again=True)
    assert live(late, Known(), at(23, 30), at(0, 30, days=1), at(2, days=1)) == [[str(PAGE_OPEN)], [str(PAGE_OPEN)], []]
    assert live(Wish(time(1)), Known(), at(1, days=1)) == [[str(PAGE_OPEN)]]  # the evening of the day before


def test_a_planned_day_and_a_questionnaire_are_told_of_once() -> None:
    filled = Known(DAY, "before:2026-12-01", DAY + timedelta(days=1))
    assert live(EVENING, filled, at(20), at(21), at(21, 30)) == [[str(TOMORROW), str(QUESTIONS_WAIT)], [], []]
    assert live(EVENING, Known(DAY, None, DAY), at(20)) == [[str(TODAY)]]
    assert live(EVENING, Known(DAY, None, DAY + timedelta(days=2)), at(20)) == [[]]
    # The evening before was missed: said in the morning.
    missed = Reminded(looked=at(20, days=-2))
    assert live(EVENING, Known(DAY - timedelta(days=1), None, DAY), at(8), told=missed) == [[str(TODAY)]]


def test_the_looks_of_a_day() -> None:
    assert EVENING.looks == (time(8), time(20))
    assert Wish(time(23, 30), again=True).looks == (time(0, 30), time(8), time(23, 30))
    assert Wish(time(8)).looks == (time(8),)
    assert Wish(time(21, 30), again=True).looks == (time(8), time(21, 30))


@pytest.mark.parametrize("sentence", [PAGE_OPEN, EARLIER_OPEN, QUESTIONS_WAIT, TOMORROW, TODAY])
def test_the_words_say_nothing_of_an_illness(sentence: object) -> None:
    assert not any(word in str(sentence).lower() for word in ("pain", "ketamine", "infusion", "clinic", "medicine"))


times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
moments = st.lists(st.integers(0, 4 * 24 * 12), min_size=1, max_size=40).map(sorted)


@given(times, st.booleans(), moments, st.none() | st.integers(-1, 4), st.booleans())
def test_never_at_night_never_too_often_never_when_filled(
    wished: time, again: bool, steps: list[int], filled: int | None, is_kept: bool
) -> None:
    wish, told = Wish(wished, again), Reminded(looked=at(0) if is_kept else None)
    known = Known(None if filled is None else DAY + timedelta(days=filled), "offer", DAY + timedelta(days=2))
    times_told: dict[date, int] = {}
    said: list[str] = []
    for step in steps:
        now = datetime(2026, 11, 26, tzinfo=CET) + timedelta(minutes=5 * step)
        sentences, told = decide(now, wish, known, told)
        is_dark = now.time() >= NIGHT or now.time() < MORNING
        was_chosen = wished >= NIGHT or wished < MORNING
        if is_dark and not was_chosen:
            assert sentences == []
        assert not (sentences and is_night(now, wish))
        running = diary_day(now)
        for sentence in sentences:
            assert len(sentences) == len(set(map(str, sentences)))
            if sentence is PAGE_OPEN:
                times_told[running] = times_told.get(running, 0) + 1
            if sentence is EARLIER_OPEN:
                yesterday = running - timedelta(days=1)
                times_told[yesterday] = times_told.get(yesterday, 0) + 1
            if sentence in (PAGE_OPEN, EARLIER_OPEN):
                told_of = running if sentence is PAGE_OPEN else running - timedelta(days=1)
                assert known.filled is None or known.filled < told_of
            else:
                said.append(str(sentence))
    assert all(count <= (2 if again else 1) for count in times_told.values())
    assert said.count(str(QUESTIONS_WAIT)) <= 1
    assert said.count(str(TODAY)) + said.count(str(TOMORROW)) <= 1


def test_another_time_zone_is_only_another_wall_clock() -> None:
    told = Reminded(looked=datetime(2026, 11, 26, 8, tzinfo=UTC))
    assert decide(at(20), EVENING, Known(), told)[0] == [PAGE_OPEN]
