"""What the forecast must reach, as data, and whether it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benchmarks import summary
from benchmarks.scoring import Table
from benchmarks.summary import Estimate, Statistic


class Verdict(StrEnum):
    """How a figure stands to its target."""

    MET = "met"
    MISSED = "missed"
    UNREACHABLE = "missed by the limit too"
    NOTHING = "no such figure"


@dataclass(frozen=True)
class Target:
    """One line of the table of targets.

    Attributes:
        name: What is measured.
        statistic: How.
        least: Lowest value that will do; None for none.
        most: Highest; None for none.
        worlds: Where it is asked for; None for every world in which there is such a figure.
    """

    name: str
    statistic: Statistic
    least: float | None = None
    most: float | None = None
    worlds: tuple[str, ...] | None = None

    @property
    def asked(self) -> str:
        """Like ``at most 1.10``."""
        if self.least is None:
            return f"at most {self.most:.2f}"
        return f"at least {self.least:.2f}" if self.most is None else f"{self.least:.2f} to {self.most:.2f}"

    def missed_by(self, value: float) -> float:
        """How far a value is off; 0 for met."""
        below = 0.0 if self.least is None else self.least - value
        above = 0.0 if self.most is None else value - self.most
        return max(below, above, 0.0)


TARGETS = (
    Target("error / informed, days 7, 14 and 21", summary.error_over_informed, most=1.10),
    Target("error / always 28 days, day 7", summary.error_over_usual, most=0.50),
    Target("truths inside the 80 % range", summary.inside, least=0.75, most=0.90),
    Target("error / error without the history", summary.error_over_alone, most=0.80, worlds=("third infusion",)),
    Target("said to have responded, day 14", summary.said_to_have_responded, most=0.05, worlds=("no relief",)),
    Target("relief of half recognised, day 7", summary.recognised, least=0.90),
    Target("first due, median days from the truth", summary.median_due, least=-4.0, most=4.0),
    Target("first due more than 7 days early", summary.early_due, most=0.10),
)


@dataclass(frozen=True)
class Line:
    """A target in one world.

    Attributes:
        target: The target.
        world: The world.
        measured: The forecast's figure.
        limit: The informed forecaster's.
        verdict: How the one stands to the target, given the other.
    """

    target: Target
    world: str
    measured: Estimate
    limit: Estimate
    verdict: Verdict

    @property
    def words(self) -> str:
        """Like ``missed by 0.08``."""
        if self.verdict in (Verdict.MET, Verdict.NOTHING):
            return self.verdict.value
        off = self.target.missed_by(self.measured.value)
        said = f"missed by {off:.2f}"
        if self.verdict is Verdict.UNREACHABLE:
            return f"{said}; the limit misses it too"
        return (
            said
            if np.isnan(self.measured.error) or off > 2 * self.measured.error
            else f"{said}, under 2 standard errors"
        )


def lines(tables: Mapping[str, Table], targets: tuple[Target, ...] = TARGETS) -> list[Line]:
    """Every target in every world where it is asked for."""
    found = []
    for target in targets:
        for world, table in tables.items():
            if target.worlds is None or world in target.worlds:
                measured, limit = (summary.estimate(table, target.statistic, w) for w in ("forecast", "informed"))
                found.append(Line(target, world, measured, limit, verdict(target, measured.value, limit.value)))
    return found


def verdict(target: Target, measured: float, limit: float) -> Verdict:
    """How a figure stands to its target.

    Args:
        target: What is asked for.
        measured: The forecast's; NaN where there is none.
        limit: The informed forecaster's; NaN where there is none.
    """
    if np.isnan(measured):
        return Verdict.NOTHING
    if target.missed_by(measured) <= 0:
        return Verdict.MET
    return Verdict.UNREACHABLE if target.missed_by(limit) > 0 else Verdict.MISSED
