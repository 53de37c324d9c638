"""Side effects by how bad they were: on how many days each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.details import DetailKind, Effect, Severity
from diary.model.relief.windows import Share, share_of
from diary.model.response.balance import worst_weight

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.day import Day


@dataclass(frozen=True)
class EffectDays:
    """The days with one side effect.

    Attributes:
        effect: Which.
        mild, moderate, severe: On how many days it was so.
    """

    effect: Effect
    mild: int
    moderate: int
    severe: int

    @property
    def days(self) -> int:
        """The days on which it was there at all."""
        return self.mild + self.moderate + self.severe


@dataclass(frozen=True)
class EffectFigure:
    """The side effects of some days.

    Attributes:
        answered: The days on which any was answered; "none" is an answer.
        worse: Those of them with one that was moderate or severe; None where none was answered.
        effects: Each that was there, that of most days first; of as many days the worst first.
    """

    answered: int
    worse: Share | None
    effects: tuple[EffectDays, ...]


def effect_figure(days: Iterable[Day]) -> EffectFigure:
    """Return the side effects of these days."""
    weights = []
    counts: Counter[tuple[str, str]] = Counter()
    for day in days:
        weight = worst_weight(day)
        if weight is not None:
            weights.append(weight)
        for key, answer in day.details.items():
            if key.kind is DetailKind.SIDE_EFFECT and answer is not None:
                counts[key.code, str(answer)] += 1
    found = [
        EffectDays(one, *(counts[one.value, how.value] for how in (Severity.MILD, Severity.MODERATE, Severity.SEVERE)))
        for one in Effect
    ]
    there = sorted((one for one in found if one.days > 0), key=lambda one: (-one.days, -one.severe, -one.moderate))
    return EffectFigure(len(weights), share_of(weight > 0 for weight in weights), tuple(there))
