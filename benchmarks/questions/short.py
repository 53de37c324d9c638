"""Infusions of a few hours on one day, whose relief lasts from one to three days: how soon is it said to be over?

They are written down with their hours and judged through the suggestion.
Where relief lasts for weeks all the same, `due` must not come early: that is the last case.
"""

from __future__ import annotations

from dataclasses import replace

from benchmarks.alarms import FIRST_DAY, NEVER, WEEK, state_on
from benchmarks.people import Person, make_person, stream
from benchmarks.questions.question import (
    Measure,
    Question,
    median,
    share_after,
    share_before,
    share_never,
    target,
)
from benchmarks.running import informed_of
from benchmarks.scoring import Figures, Key
from benchmarks.worlds import FOLLOW_UP, Shape, World
from diary.model.records.state import State
from diary.model.relief.assessor import Assessor
from diary.model.relief.measure import CHANCE_BELOW_DUE

LEAST, MOST = 1.0, 3.0
"""Days that relief lasts; who falls out of it is drawn again."""
FOLLOWED = 21
"""Days after the truth on which the state is looked at."""
MOST_DAYS = 4
"""Target: median days after the truth."""
MOST_HOURS = 5.5
FADES = "short: fades"
DROPS = "short: holds, then drops"
THIRD = "short: third infusion"
LASTS = "short, yet for weeks"
_PLAIN = World("plain", start_logit=0.5, start_spread=0.4, half_life=1.9, half_life_spread=0.25)
_KINDS = {
    FADES: replace(_PLAIN, name="1 fades"),
    DROPS: replace(_PLAIN, name="2 drops", shape=Shape.PLATEAU, hold=2.0, hold_spread=0.25, drop=0.2),
    THIRD: replace(_PLAIN, name="3 third", infusions=3),
    LASTS: World("4 lasts"),
}
WORLDS = {case: replace(world, course_days=1, most_hours=MOST_HOURS) for case, world in _KINDS.items()}
OVER = (State.DUE, State.NO_CLEAR_RESPONSE)


def drawn(case: str, seed: int, index: int) -> Person:
    """One person, drawn again until relief lasts as long as it should."""
    for again in range(1000):
        one = make_person(WORLDS[case], stream(WORLDS[case], seed, index + 1_000_000 * again))
        if case == LASTS or LEAST <= one.truth <= MOST:
            return one
    raise ValueError(f"{case}: relief hardly ever lasts for {LEAST:g} to {MOST:g} days")


def person(case: str, seed: int, index: int) -> Figures:
    """The figures of one person."""
    one = drawn(case, seed, index)
    until = FOLLOW_UP if case == LASTS else int(one.truth) + FOLLOWED
    limit = informed_of(WORLDS[case], seed).first_due(one, FIRST_DAY, (CHANCE_BELOW_DUE,)).get(CHANCE_BELOW_DUE)
    found = {"forecast": first_over(one, until), "informed": limit}
    figures: Figures = {Key("over", who): _offset(day, one, until) for who, day in found.items()}
    if case == LASTS:
        return {key: offset for key, offset in figures.items() if offset != NEVER or one.truth + WEEK <= FOLLOW_UP}
    return figures


def first_over(one: Person, until: int) -> int | None:
    """The first day on which it is said that relief has faded, or that there was no clear response."""
    assessor = Assessor()
    days = range(FIRST_DAY, until + 1)
    return next((day for day in days if state_on(one.pain, one, day, assessor) in OVER), None)


def _offset(day: int | None, one: Person, until: int) -> float:
    return NEVER if day is None or day > until else day - one.truth


DAYS_TO_OVER = Measure("said to be over, median days from the truth", "over", median)
EARLY = Measure("said to be over more than 7 days early", "over", share_before(WEEK))
LATE = Measure("said to be over more than 7 days late or never", "over", share_after(WEEK))
NEVER_OVER = Measure("never said to be over", "over", share_never)
QUESTION = Question(
    "short infusions",
    tuple(WORLDS),
    person,
    (DAYS_TO_OVER, EARLY, LATE, NEVER_OVER),
    (
        target(DAYS_TO_OVER, most=MOST_DAYS, cases=(FADES, DROPS, THIRD)),
        target(EARLY, most=0.10, cases=(LASTS,)),
    ),
)
