"""One made-up person's forecasts against the truth, as plain figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from inspect import signature
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks import peers
from benchmarks.informed import Informed, Knowledge
from benchmarks.people import Person
from benchmarks.worlds import THRESHOLD
from diary.model.forecast import Forecast, forecast

Floats = npt.NDArray[np.float64]

DAYS = (7, 14, 21)
"""Days after the last infusion day on which a forecast is judged."""
RANGES = {50: (0.25, 0.75), 80: (0.1, 0.9), 95: (0.025, 0.975)}
"""Per cent, and the quantiles between which the truth should lie that often."""
SURE = 0.8
"""A response is said to be there from this chance on."""
HALF = 0.5
"""Initial relief from which a response is a real one."""
NOTICE = 14
"""Days ahead; the notice that a clinic needs, by default."""
CHANCES = ("chance_below(today)", "chance_below(today + 14)", "chance_responded")


class Key(NamedTuple):
    """What a figure is.

    Attributes:
        figure: its name.
        who: whose; empty for the truth's.
        day: days after the last infusion day; 0 for none in particular.
    """

    figure: str
    who: str = ""
    day: int = 0


Figures = dict[Key, float]
"""One person's; what does not apply to them is absent."""
Table = dict[Key, Floats]
"""Every person's, (people,); NaN for what does not apply to one."""


def forecast_at(person: Person, day: int) -> Forecast:
    """The forecast ``day`` days after the last infusion day."""
    on = person.courses[-1][1] + timedelta(day)
    return forecast(person.pain, person.courses, as_of=on, threshold=THRESHOLD, **_kinds(person.hours))


def _kinds(hours: Sequence[float | None]) -> Mapping[str, Any]:
    """What a forecast is told of the courses beside their days, where it asks for it."""
    return {"hours": hours} if hours and "hours" in signature(forecast).parameters else {}


def judged(person: Person, informed: Informed) -> Figures:
    """Errors, ranges and chances of one person on each of DAYS."""
    figures: Figures = {Key("truth"): person.truth, Key("start"): person.start}
    alone = person.without_history() if len(person.courses) > 1 else None
    days = range(DAYS[0], DAYS[-1] + 1)
    for day, knows in informed.follow(person, days):
        if day in DAYS:
            figures |= _on(person, day, forecast_at(person, day), knows)
    if alone is not None:
        for day, knows in informed.follow(alone, days):
            if day in DAYS:
                answers = {"forecast": forecast_at(alone, day).due_day(0.5), "informed": knows.quantile(0.5)}
                figures |= {
                    Key("error without history", who, day): abs(answer - person.truth)
                    for who, answer in answers.items()
                }
    return figures


def _on(person: Person, day: int, said: Forecast, knows: Knowledge) -> Figures:
    answers = {"forecast": said.due_day(0.5), "informed": knows.quantile(0.5)} | peers.answers(person, THRESHOLD, day)
    figures = {Key("error", who, day): abs(answer - person.truth) for who, answer in answers.items()}
    for per_cent, (low, high) in RANGES.items():
        for who, quantile in (("forecast", said.due_day), ("informed", knows.quantile)):
            figures[Key(f"inside {per_cent} %", who, day)] = float(quantile(low) <= person.truth <= quantile(high))
    low, high = RANGES[80]
    for who, quantile in (("forecast", said.due_day), ("informed", knows.quantile)):
        figures[Key("width of the 80 % range", who, day)] = quantile(high) - quantile(low)
    soon = day + NOTICE
    so = (person.truth <= day, person.truth <= soon, person.start >= THRESHOLD)
    for name, was in zip(CHANCES, so, strict=True):
        figures[Key(f"so {name}", "", day)] = float(was)
    for who, source in (("forecast", said), ("informed", knows)):
        chances = (source.chance_below(day), source.chance_below(soon), source.chance_responded)
        for name, chance in zip(CHANCES, chances, strict=True):
            figures[Key(f"said {name}", who, day)] = chance
        figures[Key("said to have responded", who, day)] = float(source.chance_responded >= SURE)
        if person.start >= HALF:
            figures[Key("relief of half recognised", who, day)] = float(source.chance_responded >= SURE)
    return figures


def stacked(people: list[Figures]) -> Table:
    """The figures of all people side by side, in order."""
    keys = dict.fromkeys(key for figures in people for key in figures)
    return {key: np.array([figures.get(key, np.nan) for figures in people]) for key in keys}
