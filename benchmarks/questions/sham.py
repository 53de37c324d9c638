"""Courses that never were, in made-up diaries of people without treatment: how often is a response said all the same?

The diaries are as the published ones are (199 people without ketamine, Tiwari 2022): a person's scores have an SD of
1.1 to 1.3, a correlation from day to day of 0.28 to 0.57, a level that wanders by 0.007 to 0.02 points squared a day,
and 8 to 20 % of the days are missing. SD and correlation are those of a diary of 79 days as it stands, so what the
wandering adds to them is taken off the variation. Nothing is known here of the levels of those people; half of these
lie between 4.4 and 6.0, with which relief-forecast-2 says "responded" of the first course in 9 ± 2 %, on the real
diaries from their day 30 on in 6.2 % (with levels of 4.7 on average in 12 %, of 6.0 in 3 %). How often the last of
eleven weeks lies 30 % below the first is measured beside it: on the real ones in 15 to 17 %, a trend at the begin
included.
"""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from benchmarks import untreated
from benchmarks.people import START
from benchmarks.questions.question import Measure, Question, mean, target
from benchmarks.scoring import Figures, Floats, Key
from benchmarks.worlds import THRESHOLD

LENGTH = 170
"""Days of a diary: three courses that never were, from day 30 on."""
PUBLISHED = 79
"""Days of the published diaries, on average: over these SD and correlation were measured."""
SPREAD, CORRELATION, WANDERING, MISSING = (1.1, 1.3), (0.28, 0.57), (0.007, 0.02), (0.08, 0.20)
"""Between these a person's figures lie, evenly."""
LEVEL, LEVEL_SPREAD, LEAST_LEVEL, MOST_LEVEL = 5.2, 1.2, 2.5, 8.5
FIRST, ALONE, AFTER = "sham on day 30", "sham, each alone", "sham, one after the other"
"""Only the first course, with 30 days before it; each as if it were the only one; each together with those before."""


def diary(rng: np.random.Generator) -> dict[date, int]:
    """The diary of one person without treatment."""
    spread, correlation, wandering, missing = (
        float(rng.uniform(*bounds)) for bounds in (SPREAD, CORRELATION, WANDERING, MISSING)
    )
    level = float(np.clip(rng.normal(LEVEL, LEVEL_SPREAD), LEAST_LEVEL, MOST_LEVEL))
    walk = np.cumsum(rng.normal(0.0, np.sqrt(wandering), LENGTH))
    # The variance of a random walk of so many days about its own mean; neighbours share nearly all of it.
    walked = wandering * PUBLISHED / 6
    own = spread**2 - walked
    carry = max((correlation * spread**2 - walked) / own, 0.0)
    exact = level + walk + _autoregressive(rng, np.sqrt(own), carry)
    scores = np.clip(np.round(exact), 0, 10)
    there = rng.random(LENGTH) >= missing
    return {START + timedelta(int(day)): int(scores[day]) for day in np.flatnonzero(there)}


def _autoregressive(rng: np.random.Generator, size: float, carry: float) -> Floats:
    out, value = np.zeros(LENGTH), rng.normal(0.0, size)
    for day in range(LENGTH):
        out[day] = value
        value = carry * value + size * np.sqrt(1 - carry**2) * rng.normal()
    return out


def person(case: str, seed: int, index: int) -> Figures:
    """The figures of one person; the same people in all cases."""
    pain = diary(np.random.default_rng([seed, 5, index]))
    courses = untreated.laid_over(pain)
    found = untreated.judge(pain, courses[:1] if case == FIRST else courses, alone=case != AFTER)
    figures = {Key("last week far below the first", "forecast"): float(fell(pain))}
    if found.judged > 0:
        figures[Key("said to have responded", "forecast")] = found.responded / found.judged
        figures[Key("chance of a response", "forecast")] = sum(found.chances) / found.judged
    return figures


def fell(pain: dict[date, int], days: int = PUBLISHED) -> bool:
    """Whether the mean of the last week of so many days lies 30 % or more below that of the first."""
    first, last = ([pain[START + timedelta(n)] for n in week if START + timedelta(n) in pain] for week in _weeks(days))
    return bool(np.mean(last) <= (1 - THRESHOLD) * np.mean(first))


def _weeks(days: int) -> tuple[range, range]:
    return range(7), range(days - 7, days)


RESPONDED = Measure("said to have responded, day 14", "said to have responded", mean)
QUESTION = Question(
    "sham infusions",
    (FIRST, ALONE, AFTER),
    person,
    (
        RESPONDED,
        Measure("chance of a response, day 14", "chance of a response", mean),
        Measure("last week 30 % below the first", "last week far below the first", mean),
    ),
    (target(RESPONDED, most=untreated.MOST_SAID),),
)
