"""A person's fourth infusion, where infusions differ from one another: does the range still hold what happens?

Each person has a typical half-life of their own; each of their infusions departs from it by 17, 35 or 60 % (the
standard deviation of its logarithm). Three earlier infusions are in the diary. The limit knows how alike infusions are.
"""

from __future__ import annotations

from benchmarks.informed import Knowledge
from benchmarks.people import Person, make_person, stream
from benchmarks.questions.question import Measure, Question, mean, target
from benchmarks.running import informed_of
from benchmarks.scoring import DAYS, RANGES, Figures, Key, forecast_at
from benchmarks.worlds import World

WITHIN = (0.17, 0.35, 0.60)
BETWEEN = 0.4
"""Spread of the logarithm of the half-life: between the infusions of a person, and between people."""
NOW = DAYS[1:]
"""Days on which relief on that day is asked for."""
WORLDS = {
    f"infusions differ by {100 * within:.0f} %": World(
        f"{within:.0%} apart",
        half_life_spread=round((BETWEEN**2 + within**2) ** 0.5, 3),
        half_life_shared=round(BETWEEN**2 / (BETWEEN**2 + within**2), 3),
        infusions=4,
    )
    for within in WITHIN
}
_LOW, _HIGH = RANGES[80]


def person(case: str, seed: int, index: int) -> Figures:
    """The figures of one person."""
    world = WORLDS[case]
    one = make_person(world, stream(world, seed, index))
    alone = one.without_history()
    informed = informed_of(world, seed)
    figures: Figures = {}
    for day, knows in informed.follow(one, range(DAYS[0], DAYS[-1] + 1)):
        if day in DAYS:
            figures |= _on(one, day, knows)
            figures[Key("error without history", "forecast", day)] = _error(alone, day)
        if day in NOW:
            relief = informed.relief_on(one, day)
            ends = knows.quantile_of(relief, _LOW), knows.quantile_of(relief, _HIGH)
            figures |= _range("relief now", "informed", day, ends, float(one.relief[day]))
    return figures


def _on(one: Person, day: int, knows: Knowledge) -> Figures:
    said = forecast_at(one, day)
    figures = {
        Key("error", "forecast", day): abs(said.due_day(0.5) - one.truth),
        Key("error", "informed", day): abs(knows.quantile(0.5) - one.truth),
    }
    for who, quantile in (("forecast", said.due_day), ("informed", knows.quantile)):
        figures |= _range("due day", who, day, (quantile(_LOW), quantile(_HIGH)), one.truth)
    if day in NOW:
        ends = said.relief(day, _LOW), said.relief(day, _HIGH)
        figures |= _range("relief now", "forecast", day, ends, float(one.relief[day]))
    return figures


def _range(what: str, who: str, day: int, ends: tuple[float, float], truth: float) -> Figures:
    low, high = ends
    return {
        Key(f"{what}: inside", who, day): float(low <= truth <= high),
        Key(f"{what}: width", who, day): high - low,
    }


def _error(alone: Person, day: int) -> float:
    return abs(forecast_at(alone, day).due_day(0.5) - alone.truth)


DUE_HELD = Measure("due day inside the 80 % range", "due day: inside", mean, DAYS)
NOW_HELD = Measure("relief now inside the 80 % range", "relief now: inside", mean, NOW)
WIDTHS = (
    *(Measure("width of the 80 % range", "due day: width", mean, (day,)) for day in DAYS),
    *(Measure("width of the 80 % range of relief now", "relief now: width", mean, (day,)) for day in NOW),
)
ERRORS = (Measure("error", "error", mean, DAYS), Measure("error without history", "error without history", mean, DAYS))
QUESTION = Question(
    "differing infusions",
    tuple(WORLDS),
    person,
    (DUE_HELD, NOW_HELD, *WIDTHS, *ERRORS),
    (target(DUE_HELD, least=0.75, most=0.90), target(NOW_HELD, least=0.75, most=0.90)),
)
