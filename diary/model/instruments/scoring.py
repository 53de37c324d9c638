"""The scoring of answers into scores, points and a grade: four kinds of scoring, each with its parameters.

Exact: answers are whole numbers and everything between them and the result is a fraction, so that a bound such as 30,
50 or 70 is met or not met and never nearly met. What can't be worked out is None, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Known = dict[str, Fraction | None]
"""Answers and scores by name; None: missing."""


class MeanKind(StrEnum):
    """The way in which the answers of one score are put together."""

    MEAN = "mean"
    SUM = "sum"


@dataclass(frozen=True)
class MeanScore:
    """The mean or the sum of some items.

    Attributes:
        name: The score's name in files.
        kind: Mean or sum.
        items: Ids of the items; one or more.
        times: What the mean or the sum is multiplied by; over 0.
        most_missing: How many of the items may be missing; the mean of the others stands in for each of them.
    """

    name: str
    kind: MeanKind
    items: tuple[str, ...]
    times: Fraction = Fraction(1)
    most_missing: int = 0

    def value(self, known: Mapping[str, Fraction | None]) -> Fraction | None:
        """The score; None where more items are missing than may be."""
        given = [answer for item in self.items if (answer := known[item]) is not None]
        if not given or len(self.items) - len(given) > self.most_missing:
            return None
        mean = sum(given, Fraction(0)) / len(given)
        return self.times * (mean if self.kind is MeanKind.MEAN else mean * len(self.items))


@dataclass(frozen=True)
class PointsStep:
    """From `least` on it is `points`."""

    least: Fraction
    points: int


@dataclass(frozen=True)
class PointsLine:
    """Points for one item or score.

    Attributes:
        of: Its name.
        steps: Lowest first; below the first of them it is 0 points.
    """

    of: str
    steps: tuple[PointsStep, ...]

    def value(self, known: Mapping[str, Fraction | None]) -> int | None:
        """The points; None where the item or score is missing."""
        reached = known[self.of]
        if reached is None:
            return None
        return next((step.points for step in reversed(self.steps) if reached >= step.least), 0)


@dataclass(frozen=True)
class PointsScore:
    """A points table: the points of its lines, added.

    Attributes:
        name: The score's name in files.
        table: One line for each item or score that gives points.
    """

    name: str
    table: tuple[PointsLine, ...]

    def value(self, known: Mapping[str, Fraction | None]) -> Fraction | None:
        """The points; None where any line has none."""
        points = [line.value(known) for line in self.table]
        return None if None in points else Fraction(sum(p for p in points if p is not None))


AnyScore = MeanScore | PointsScore


@dataclass(frozen=True)
class Condition:
    """An item or score within bounds, both included, or below another one.

    Attributes:
        of: Its name.
        least: Lowest value with which it holds; None for no bound.
        most: Highest value; None for no bound.
        under: Name of the item or score that it must lie below; None for none.
    """

    of: str
    least: Fraction | None = None
    most: Fraction | None = None
    under: str | None = None

    def holds(self, known: Mapping[str, Fraction | None]) -> bool | None:
        """Return whether it holds; None where an item or score is missing."""
        value = known[self.of]
        limit = None if self.under is None else known[self.under]
        if value is None or (limit is None and self.under is not None):
            return None
        if limit is not None and value >= limit:
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


def all_hold(conditions: tuple[Condition, ...], known: Mapping[str, Fraction | None]) -> bool | None:
    """Return whether all of them hold; None where what is missing decides it."""
    found = [condition.holds(known) for condition in conditions]
    if False in found:
        return False
    return None if None in found else True


@dataclass(frozen=True)
class GradeRule:
    """A grade and when it is given."""

    grade: int
    when: tuple[Condition, ...]


@dataclass(frozen=True)
class Graded:
    """A grade by rules.

    Attributes:
        rules: The first that holds gives the grade; the last one has no condition.
        needs: Items and scores without which there is no grade, whatever the rules say.
    """

    rules: tuple[GradeRule, ...]
    needs: tuple[str, ...] = ()

    def value(self, known: Mapping[str, Fraction | None]) -> int | None:
        """The grade; None where what is missing decides it or is needed."""
        if any(known[name] is None for name in self.needs):
            return None
        for rule in self.rules:
            holds = all_hold(rule.when, known)
            if holds is not False:
                return rule.grade if holds else None
        return None


@dataclass(frozen=True)
class Flag:
    """Answers that are worth a second look.

    Attributes:
        name: Its name in files.
        when: All of these must hold; where that is not known, the flag is not raised.
    """

    name: str
    when: tuple[Condition, ...]


@dataclass(frozen=True)
class Scoring:
    """All scoring of an instrument, without any words.

    Attributes:
        scores: Worked out in this order; a score may stand on those before it.
        grade: None where the instrument gives no grade.
        flags: What is looked for.
    """

    scores: tuple[AnyScore, ...]
    grade: Graded | None = None
    flags: tuple[Flag, ...] = ()

    def work_out(self, answers: Mapping[str, int | None]) -> tuple[Known, int | None, tuple[str, ...]]:
        """Return scores by name, the grade, and the names of the flags raised.

        Args:
            answers: Every item of the instrument by id, checked against its bounds; None: missing.
        """
        known: Known = {item: None if answer is None else Fraction(answer) for item, answer in answers.items()}
        for score in self.scores:
            known[score.name] = score.value(known)
        grade = None if self.grade is None else self.grade.value(known)
        raised = tuple(flag.name for flag in self.flags if all_hold(flag.when, known))
        return {score.name: known[score.name] for score in self.scores}, grade, raised
