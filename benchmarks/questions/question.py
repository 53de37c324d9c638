"""A question asked of the forecast beside its errors in the worlds: its cases, measures and targets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.scoring import Figures, Floats, Key, Table
from benchmarks.summary import People, Row, estimate
from benchmarks.targets import Line, Target, lines

WHOSE = ("forecast", "informed", "7-day mean")
"""Whose figures a question may have."""


@dataclass(frozen=True)
class Measure:
    """A statistic of one figure of many people.

    Attributes:
        name: What it is called.
        figure: The figure.
        of: Everyone's values (at least one) to the statistic.
        days: The days after the last infusion day over which it is averaged; 0 for none in particular.
    """

    name: str
    figure: str
    of: Callable[[Floats], float]
    days: tuple[int, ...] = (0,)

    def __call__(self, people: People, who: str) -> float:
        """The statistic; NaN where there is no such figure."""
        values = [people[Key(self.figure, who, day)] for day in self.days]
        return float(np.mean([self.of(day) for day in values])) if all(len(day) for day in values) else np.nan

    def row(self, case: str, who: str, table: Table) -> Row:
        """It as a line of the CSV file."""
        people = len(People(table)[Key(self.figure, who, self.days[0])])
        day = self.days[0] or None if len(self.days) == 1 else None
        return Row(case, self.name, who, day, estimate(table, self, who), people)


def mean(values: Floats) -> float:
    """Mean, or the share of those of whom something is so."""
    return float(values.mean())


def median(values: Floats) -> float:
    """The upper one of the two in the middle, so that what never came is later than any."""
    return float(np.sort(values)[len(values) // 2])


def share_before(days: float) -> Callable[[Floats], float]:
    """The share of offsets that are more than so many days early."""
    return lambda values: float(np.mean(values < -days))


def share_after(days: float) -> Callable[[Floats], float]:
    """The share of offsets that are more than so many days late, or never."""
    return lambda values: float(np.mean(values > days))


def share_never(values: Floats) -> float:
    """The share of what never came."""
    return float(np.mean(np.isposinf(values)))


@dataclass(frozen=True)
class Question:
    """A question.

    Attributes:
        name: Its name on the command line and over its table.
        cases: The names of its cases, as its tables' lines; no other question and no world has them.
        person: (case, seed, a person's number) -> that person's figures.
        measures: What is made of them.
        targets: What they must reach; each statistic is one of `measures`.
    """

    name: str
    cases: tuple[str, ...]
    person: Callable[[str, int, int], Figures]
    measures: tuple[Measure, ...]
    targets: tuple[Target, ...]

    def rows(self, case: str, table: Table) -> list[Row]:
        """All that was measured of a case."""
        rows = [measure.row(case, who, table) for measure in self.measures for who in WHOSE]
        return [row for row in rows if not np.isnan(row.estimate.value)]


@dataclass(frozen=True)
class Answer:
    """What was found.

    Attributes:
        question: The question.
        rows: All that was measured.
        lines: The targets.
    """

    question: Question
    rows: list[Row]
    lines: list[Line]


def answer(question: Question, tables: dict[str, Table]) -> Answer:
    """What the people's figures, by case, say to a question; other tables are not looked at."""
    own = {case: tables[case] for case in question.cases}
    rows = [row for case, table in own.items() for row in question.rows(case, table)]
    return Answer(question, rows, lines(own, question.targets))


def target(
    measure: Measure, least: float | None = None, most: float | None = None, cases: Sequence[str] = ()
) -> Target:
    """What a measure must reach, in all cases or some."""
    return Target(measure.name, measure, least, most, tuple(cases) or None)
