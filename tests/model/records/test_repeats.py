"""Infusions that follow too soon: what counts as one, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.records.infusion import Infusion
from diary.model.records.repeat_words import early_repeat_reason, early_repeat_sentence
from diary.model.records.repeats import early_repeat, early_repeats, previous_course
from diary.model.records.state import Modifier, State
from diary.model.relief.assessment import assess
from diary.model.suggestion import suggest
from diary.settings import Settings

FIRST = Infusion(date(2026, 3, 2), date(2026, 3, 6), id=1)
TODAY = date(2026, 3, 20)


def later(days: int, *, planned: bool = False, length: int = 1, number: int = 2) -> Infusion:
    """One that begins so many days after the last day of the first."""
    begins = FIRST.last_day + timedelta(days=days)
    return Infusion(begins, begins + timedelta(days=length - 1), planned=planned, id=number)


@pytest.mark.parametrize(
    ("days", "interval", "is_early"),
    [(16, 28, True), (27, 28, True), (28, 28, False), (1, 28, False), (2, 28, True), (16, 0, False), (40, 60, True)],
)
def test_early_is_sooner_than_the_clinics_interval(days: int, interval: int, *, is_early: bool) -> None:
    """Days next to each other are one course that was written down day by day."""
    found = early_repeat(later(days), [FIRST, later(days)], interval)
    assert (found is not None) is is_early
    if found is not None:
        assert (found.days, found.previous) == (days, FIRST)


def test_the_one_before_is_the_last_that_stands() -> None:
    gone, planned = replace(later(5), removed=True), later(8, planned=True, number=3)
    assert previous_course(later(20, number=4), [FIRST, gone, planned]) == FIRST
    assert previous_course(later(20, planned=True, number=4), [FIRST, gone, planned]) == planned
    assert previous_course(FIRST, [FIRST, planned]) is None
    assert previous_course(replace(FIRST, id=None), [FIRST]) is None


def test_a_course_that_is_moved_is_not_held_against_itself() -> None:
    moved = replace(later(10), first_day=FIRST.last_day + timedelta(days=12), last_day=FIRST.last_day + timedelta(12))
    found = early_repeat(moved, [FIRST, later(10)], 28)
    assert found is not None
    assert (found.days, found.previous) == (12, FIRST)


def test_said_are_the_newest_recorded_and_all_planned_ones() -> None:
    third, fourth = later(30, planned=True, number=3), later(70, planned=True, number=4)
    found = early_repeats([FIRST, later(10), third, fourth], 28, TODAY)
    assert [(one.infusion.id, one.days) for one in found] == [(2, 10), (3, 20)]
    assert early_repeats([FIRST, later(30)], 28, TODAY) == ()  # not begun yet, and not called planned
    long_ago = early_repeats([FIRST, later(10), later(60, number=3)], 28, TODAY + timedelta(days=80))
    assert long_ago == ()


def said(infusion: Infusion, settings: Settings = Settings()) -> str:  # noqa: B008 - a tuple
    found = early_repeat(infusion, [FIRST], settings.minimum_interval_days)
    assert found is not None
    return str(early_repeat_sentence(found, settings))


def test_it_is_said_with_days_and_with_whose_interval_it_is() -> None:
    assert said(later(16)) == (
        "The infusion of 22 March 2026 follows 16 days after the one before; the diary's usual figure is 28 days."
    )
    assert said(later(16, planned=True), Settings(minimum_interval_days=42)) == (
        "The infusion planned for 22 March 2026 would follow 16 days after the one before; "
        "your clinic asks for 42 days."
    )
    assert "at least three times the upper limit" in str(early_repeat_reason())
    assert "3 of 6" in str(early_repeat_reason())


@pytest.mark.parametrize("day", [0, 1, 10])
@pytest.mark.parametrize("planned", [True, False])
def test_every_state_says_it_beside_its_own(day: int, *, planned: bool) -> None:
    """A modifier, its reason in words that need no fold opened, and the state as it was."""
    repeat = later(16, planned=planned)
    pain = {FIRST.first_day - timedelta(days=n): 7 for n in range(1, 20)}
    on = (FIRST.last_day if planned else repeat.last_day) + timedelta(days=day)
    found = suggest(assess(pain, [FIRST, repeat], Settings(), on))
    assert found.modifiers == (Modifier.EARLY_REPEAT,)
    assert [str(one)[:20] for one in found.cautions] == [
        "The infusion planned" if planned else "The infusion of 22 M",
        "A second 100-hour co",
    ]
    assert found.state is (State.IN_COURSE if day == 0 else State.NOT_ENOUGH_DATA)
    plain = suggest(assess(pain, [FIRST, repeat], Settings(minimum_interval_days=16), on))
    assert (plain.modifiers, plain.cautions, plain.state) == ((), (), found.state)
