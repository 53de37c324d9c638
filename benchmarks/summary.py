"""From everyone's figures to means, ratios and their standard errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from benchmarks.alarms import OTHER_RULES, PERTURBATIONS, PERTURBED, WEEK, at_rule
from benchmarks.peers import PEERS
from benchmarks.scoring import CHANCES, DAYS, RANGES, Key, Table

Floats = npt.NDArray[np.float64]
Statistic = Callable[["People", str], float]
"""(people, whose forecasts) -> the figure; NaN where there is none."""

RESAMPLES = 400
"""Times that the people are drawn again, with replacement, for a standard error."""
LEAST_PEOPLE = 20
"""Forecasts below which a bar of the reliability diagram says nothing."""


@dataclass(frozen=True)
class People:
    """Some people's figures.

    Attributes:
        table: everyone's.
        index: which people, possibly several times; None for all as they are.
    """

    table: Table
    index: npt.NDArray[np.int64] | None = None

    def __getitem__(self, key: Key) -> Floats:
        """A figure of these people, those left out to whom it does not apply."""
        values = self.table.get(key)
        if values is None:
            return np.empty(0)
        chosen = values if self.index is None else values[self.index]
        return chosen[~np.isnan(chosen)]

    def mean(self, key: Key) -> float:
        """Mean of a figure; NaN of nobody."""
        values = self[key]
        return float(values.mean()) if len(values) else np.nan

    def over_days(self, figure: str, who: str) -> float:
        """Mean of a figure over the days on which a forecast is judged."""
        return float(np.mean([self.mean(Key(figure, who, day)) for day in DAYS]))


@dataclass(frozen=True)
class Estimate:
    """A figure and how far it would differ with other people.

    Attributes:
        value: The figure; NaN where there is none.
        error: Its standard error (bootstrap over people); NaN where there is none.
    """

    value: float
    error: float = np.nan

    def __str__(self) -> str:
        """Like ``1.08 ± 0.03``."""
        if np.isnan(self.value):
            return "–"
        return f"{self.value:.2f}" if np.isnan(self.error) else f"{self.value:.2f} ± {self.error:.2f}"


def estimate(table: Table, statistic: Statistic, who: str) -> Estimate:
    """A figure with its standard error; the same people are drawn for everyone's, so it does not depend on the run."""
    value = statistic(People(table), who)
    count = len(next(iter(table.values())))
    rng = np.random.default_rng(count)
    draws = np.array([statistic(People(table, rng.integers(count, size=count)), who) for _ in range(RESAMPLES)])
    finite = draws[np.isfinite(draws)]
    return Estimate(value, float(finite.std()) if len(finite) == RESAMPLES and np.isfinite(value) else np.nan)


def ratio(above: float, below: float) -> float:
    """One by the other; NaN by nothing."""
    return above / below if below > 0 else np.nan


def error_over_informed(people: People, who: str) -> float:
    """Mean error over the informed forecaster's, days 7, 14 and 21 together."""
    return ratio(people.over_days("error", who), people.over_days("error", "informed"))


def error_over_usual(people: People, who: str) -> float:
    """Mean error over that of "28 days", day 7."""
    return ratio(people.mean(Key("error", who, DAYS[0])), people.mean(Key("error", "28 days", DAYS[0])))


def inside(people: People, who: str, per_cent: int = 80) -> float:
    """Share of truths inside a range, days 7, 14 and 21 together."""
    return people.over_days(f"inside {per_cent} %", who)


def error_over_alone(people: People, who: str) -> float:
    """Mean error over that without the earlier infusions."""
    return ratio(people.over_days("error", who), people.over_days("error without history", who))


def said_to_have_responded(people: People, who: str) -> float:
    """Share of people of whom that is said, day 14."""
    return people.mean(Key("said to have responded", who, DAYS[1]))


def recognised(people: People, who: str) -> float:
    """Share of those with relief of half or more of whom a response is said, day 7."""
    return people.mean(Key("relief of half recognised", who, DAYS[0]))


def median_due(people: People, who: str, figure: str = "due offset") -> float:
    """Median days from the truth to the first ``due``; negative is early, and never is later than anything."""
    offsets = people[Key(figure, who)]
    return float(np.sort(offsets)[len(offsets) // 2]) if len(offsets) else np.nan


def distance_due(people: People, who: str) -> float:
    """Median of the same, early and late alike."""
    offsets = np.abs(people[Key("due offset", who)])
    return float(np.sort(offsets)[len(offsets) // 2]) if len(offsets) else np.nan


def early_due(people: People, who: str, figure: str = "due offset") -> float:
    """Share of first ``due`` more than 7 days early."""
    offsets = people[Key(figure, who)]
    return float(np.mean(offsets < -WEEK)) if len(offsets) else np.nan


def late_due(people: People, who: str) -> float:
    """Share of first ``due`` more than 7 days late, or never."""
    offsets = people[Key("due offset", who)]
    return float(np.mean(offsets > WEEK)) if len(offsets) else np.nan


def never_due(people: People, who: str) -> float:
    """Share of people who never came to ``due``, though their diary ran on for a week beyond the truth."""
    offsets = people[Key("due offset", who)]
    return float(np.mean(np.isposinf(offsets))) if len(offsets) else np.nan


def differing(people: People, who: str, name: str) -> float:
    """Share of days on which the state would have been another one after a perturbation, over PERTURBED."""
    asked = [people[Key(f"state differs: {name}", who, day)] for day in PERTURBED]
    every = np.concatenate(asked)
    return float(every.mean()) if len(every) else np.nan


@dataclass(frozen=True)
class Row:
    """One line of the CSV file.

    Attributes:
        world: of which world; ``all`` for all of them.
        figure: what it is.
        who: whose.
        day: days after the last infusion day; None for several or none.
        estimate: the figure.
        people: how many people it rests on, of forecasts in the reliability diagram.
    """

    world: str
    figure: str
    who: str
    day: int | None
    estimate: Estimate
    people: int


ALARMS: dict[str, Statistic] = {
    "due: median offset": median_due,
    "due: median distance": distance_due,
    "due: > 7 days early": early_due,
    "due: > 7 days late or never": late_due,
    "due: never": never_due,
    **{
        f"due at {rule:.0%}: {name}": partial(statistic, figure=at_rule(rule))
        for rule in OTHER_RULES
        for name, statistic in (("median offset", median_due), ("> 7 days early", early_due))
    },
}


def rows_of(world: str, table: Table) -> list[Row]:
    """Everything about one world."""
    rows = [
        _row(world, key.figure, key.who, key.day, table, partial(_mean, key))
        for key in table
        if key.figure not in ("truth", "start") and not key.figure.startswith(("so ", "said chance", "due offset"))
    ]
    for who in ("informed", *PEERS):
        for day in DAYS:
            keys = Key("error", "forecast", day), Key("error", who, day)
            rows.append(_row(world, f"error / {who}", "forecast", day, table, partial(_ratio, keys)))
    rows.append(_row(world, "error / informed", "forecast", 0, table, error_over_informed))
    for who in ("forecast", "informed"):
        rows += [
            _row(world, f"inside {name} %", who, 0, table, lambda p, w, n=name: inside(p, w, n))  # type: ignore[misc]
            for name in RANGES
        ]
        rows += [
            _row(world, name, who, 0, table, statistic)
            for name, statistic in ALARMS.items()
            if Key("due offset", who) in table
        ]
    rows += [
        _row(world, f"state differs: {name}", "forecast", 0, table, lambda p, w, n=name: differing(p, w, n))  # type: ignore[misc]
        for name in PERTURBATIONS
    ]
    return [row for row in rows if np.isfinite(row.estimate.value)]


def _mean(key: Key, people: People, _who: str) -> float:
    return people.mean(key)


def _ratio(keys: tuple[Key, Key], people: People, _who: str) -> float:
    return ratio(people.mean(keys[0]), people.mean(keys[1]))


def _row(world: str, figure: str, who: str, day: int, table: Table, statistic: Statistic) -> Row:
    key = Key(figure, who, day)
    people = len(People(table)[key]) if key in table else len(People(table)[Key("truth")])
    if figure in ALARMS:
        people = len(People(table)[Key("due offset", who)])
    return Row(world, figure, who, day or None, estimate(table, statistic, who), people)


@dataclass(frozen=True)
class Bar:
    """What was said about as often, and how often it was so.

    Attributes:
        low: Least chance said of this tenth; the tenth ends 0.1 above.
        said: Mean chance said.
        so: How often it was so, with its standard error over people.
        forecasts: How many forecasts.
    """

    low: float
    said: float
    so: Estimate
    forecasts: int


def reliability(tables: Sequence[Table], chance: str, who: str = "forecast") -> list[Bar]:
    """What was said in tenths against how often it was so, over all worlds and days."""
    said, so, person = [], [], []
    for offset, table in enumerate(tables):
        for day in DAYS:
            said.append(table[Key(f"said {chance}", who, day)])
            so.append(table[Key(f"so {chance}", "", day)])
            person.append(np.arange(len(said[-1])) + offset * 1_000_000)
    said_all, so_all, person_all = (np.concatenate(parts) for parts in (said, so, person))
    tenth = np.minimum((said_all * 10).astype(int), 9)
    return [
        _bar(low / 10, said_all[tenth == low], so_all[tenth == low], person_all[tenth == low])
        for low in range(10)
        if np.sum(tenth == low) >= LEAST_PEOPLE
    ]


def _bar(low: float, said: Floats, so: Floats, person: npt.NDArray[np.int64]) -> Bar:
    # Forecasts of one person are alike: the standard error is that of the sums of each person's.
    _, who = np.unique(person, return_inverse=True)
    off = np.bincount(who, so - so.mean())
    return Bar(low, float(said.mean()), Estimate(float(so.mean()), float(np.sqrt((off**2).sum())) / len(so)), len(so))


def reliability_rows(tables: Sequence[Table]) -> list[Row]:
    """The reliability diagram as rows."""
    rows = []
    for chance in CHANCES:
        for bar in reliability(tables, chance):
            name = f"{chance} {bar.low:.1f}-{bar.low + 0.1:.1f}"
            rows.append(Row("all", f"{name}: said", "forecast", None, Estimate(bar.said), bar.forecasts))
            rows.append(Row("all", f"{name}: was so", "forecast", None, bar.so, bar.forecasts))
    return rows
