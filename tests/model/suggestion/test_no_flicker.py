"""The states do not flicker: a flare, a missed week or a correction flips none of them."""

from __future__ import annotations

import pytest

from diary.model.records.state import State
from tests.model.suggestion.one_course import (
    LEVEL,
    WAVE,
    after,
    before,
    on,
    said,
)


def fading_scores(days: int, half_life: float = 14) -> list[int]:
    """Relief of three quarters that fades, with some variation."""
    return [round(LEVEL * (1 - 0.75 * 2 ** (-n / half_life)) + WAVE[n % 8]) for n in range(1, days + 1)]


def states(scores: list[int | None]) -> list[State]:
    """The state on every day from the third."""
    pain = before() | after(*scores)
    return [said(pain, day).state for day in range(3, len(scores) + 1)]


@pytest.mark.parametrize("begins", range(4, 10))
def test_a_flare_of_three_days_calls_nothing_faded(begins: int) -> None:
    scores = fading_scores(begins + 2)
    scores[begins - 1 :] = [LEVEL] * 3
    assert State.DUE not in states([*scores])
    assert State.NO_CLEAR_RESPONSE not in states([*scores])


@pytest.mark.parametrize("half_life", [8, 14, 30])
def test_a_state_once_left_does_not_come_back_as_relief_fades(half_life: float) -> None:
    found = states([*fading_scores(70, half_life)])
    kept = [state for n, state in enumerate(found) if n == 0 or state is not found[n - 1]]
    assert kept == [State.HOLDING, *([State.FADING] if half_life > 8 else []), State.DUE]


def test_a_missed_week_says_nothing_and_then_goes_on_where_it_was() -> None:
    whole = fading_scores(21, half_life=40)
    found = states([*whole[:12], *[None] * 7, *whole[19:]])
    assert found[12 - 3] is State.HOLDING  # a call makes no sense yet
    assert State.STALE in found
    assert found[-2:] == [State.FADING] * 2


@pytest.mark.parametrize("change", [-2, 2])
@pytest.mark.parametrize("day", [10, 20, 40])
def test_an_old_day_corrected_flips_no_state(day: int, change: int) -> None:
    scores = fading_scores(day)
    pain = before() | after(*scores)
    corrected = pain | {on(day - 7): min(10, max(0, pain[on(day - 7)] + change))}
    assert said(corrected, day).state is said(pain, day).state
