"""The seven-day line: the mean of the scores of the last seven days, broken where days in a row are missing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diary.model.relief.measure import LAST_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BREAK_DAYS = 4
"""Days in a row without a score from which on the line breaks: more than half of its seven would be older."""


def seven_day_line(scores: Sequence[int | None]) -> tuple[float | None, ...]:
    """Return the mean of each day's score and those of the six days before it, as far as they are among these.

    None where this day and the three before it have no score: there the line breaks and is never drawn across.

    Args:
        scores: Average pain of days in a row, NRS 0-10; None for a missing one.
    """
    line: list[float | None] = []
    total, count, missed = 0, 0, BREAK_DAYS
    for at, score in enumerate(scores):
        leaving = scores[at - LAST_DAYS] if at >= LAST_DAYS else None
        total += (0 if score is None else score) - (0 if leaving is None else leaving)
        count += (score is not None) - (leaving is not None)
        missed = missed + 1 if score is None else 0
        line.append(None if missed >= BREAK_DAYS or count == 0 else _mean(total, count))
    return tuple(line)


@cache
def _mean(total: int, count: int) -> float:
    """Return a mean of scores; there are a few hundred different ones, and thirty years share them."""
    return total / count


def gaps(scores: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Yield the first and last index of each run of four or more missing days.

    Args:
        scores: As for `seven_day_line`.
    """
    start: int | None = None
    for at, score in enumerate([*scores, 0]):
        if score is None:
            start = at if start is None else start
        else:
            if start is not None and at - start >= BREAK_DAYS:
                yield start, at - 1
            start = None
