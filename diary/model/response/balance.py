"""The benefit-risk balance of an infusion: what its weeks gained and cost against the days before it.

Only days on which both are known count, so that both shares are of the same days; and the days before are subtracted,
for some days are good and some bad without any infusion.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from diary.model.records.details import DetailKind, Severity
from diary.model.relief.measure import relief_fraction
from diary.model.relief.weeks import TENTH, alike
from diary.model.relief.windows import LEAST_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.relief.weeks import Yardstick

_WEIGHTS: Mapping[object, int] = {Severity.MODERATE: 1, Severity.SEVERE: 2}
"""What a day counts for by its worst side effect: a severe one as much as two moderate ones; others nothing."""
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Side:
    """The days before or after an infusion on which pain and side effects are both known.

    Attributes:
        days: How many.
        relief: Share of them with relief at the threshold or above, 0 to 1.
        effects: Their mean weight by side effects, 0 to 2: the share with a moderate one, severe ones counted twice.
    """

    days: int
    relief: float
    effects: float


@dataclass(frozen=True)
class Balance:
    """The benefit-risk balance.

    Attributes:
        before: The 14 days before the course.
        after: Days 1 to 28 after it.
        spread: SD of the balance from day-to-day variation alone.
    """

    before: Side
    after: Side
    spread: float

    @property
    def value(self) -> float:
        """Gain in days at the threshold minus gain in days with side effects, -3 to 3; above 0 for relief."""
        return (self.after.relief - self.before.relief) - (self.after.effects - self.before.effects)

    @property
    def low(self) -> float:
        """10 % point of the balance."""
        return self.value - TENTH * self.spread

    @property
    def high(self) -> float:
        """90 % point of the balance."""
        return self.value + TENTH * self.spread

    @property
    def is_even(self) -> bool:
        """Whether it may as well be nothing: its range reaches 0."""
        return self.low <= 0 <= self.high


def balance(
    before: Iterable[Day], after: Iterable[Day], yardstick: Yardstick | None, threshold: float
) -> Balance | None:
    """Return the benefit-risk balance of an infusion.

    Args:
        before: The days before it.
        after: The days after it.
        yardstick: What relief is measured with; None without a level before.
        threshold: Relief from which a day counts as a good one, fraction.

    Returns:
        None without a level before, and with fewer than 5 days on either side on which pain and side effects are known.
    """
    if yardstick is None:
        return None
    sides = [_known(days, yardstick.baseline.mean, threshold) for days in (before, after)]
    if min(len(known) for known in sides) < LEAST_DAYS:
        return None
    first, second = (_side(known) for known in sides)
    return Balance(first, second, _spread(sides, yardstick.noise.correlation))


def worst_weight(day: Day) -> int | None:
    """Return what a day counts for by its worst side effect, 0 to 2; None where none was answered."""
    answered = [v for key, v in day.details.items() if key.kind is DetailKind.SIDE_EFFECT and v is not None]
    return max((_WEIGHTS.get(v, 0) for v in answered), default=None)


_Known = list[tuple["date", bool, int]]
"""Day, whether relief was at the threshold, weight of its side effects."""


def _known(days: Iterable[Day], level: float, threshold: float) -> _Known:
    found: _Known = []
    for day in days:
        weight = worst_weight(day)
        relief = None if day.pain_average is None else relief_fraction(day.pain_average, level)
        if relief is not None and weight is not None:
            found.append((day.date, relief >= threshold - _ROUNDING, weight))
    return found


def _side(known: _Known) -> Side:
    count = len(known)
    return Side(count, sum(good for _, good, _ in known) / count, sum(weight for _, _, weight in known) / count)


def _spread(sides: Sequence[_Known], correlation: float) -> float:
    """SD of the difference of two means, the days' variation taken as the same on both sides and as alike as pain."""
    squares, free, of_means = 0.0, 0, 0.0
    for known in sides:
        values = [good - weight for _, good, weight in known]
        mean = sum(values) / len(values)
        squares += sum((value - mean) ** 2 for value in values)
        free += len(values) - 1
        of_means += alike([day for day, _, _ in known], correlation)
    return sqrt(squares / free * of_means)
