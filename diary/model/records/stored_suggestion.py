"""A suggestion as it was shown on a day, kept so and never worked out again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.day import check_day
from diary.model.records.state import DueDates, Modifier, State

if TYPE_CHECKING:
    pass


_METHOD = re.compile("[a-z0-9.-]{1,40}")


@dataclass(frozen=True)
class StoredSuggestion:
    """One suggestion as it was shown; it stands until a later day says something else.

    Attributes:
        day: The diary day on which it was said; of several on one day, the last.
        state: The state.
        threshold: Relief (fraction of the baseline, between 0 and 1) that it was about.
        modifiers: What changed the state's sentence, in the order of `Modifier`.
        infusion_last_day: The last day, as it stood then, of the infusion that it was about; None without one.
        due: The 10, 50 and 90 % dates of relief falling below the threshold, a later one None beyond the forecast's
            horizon; None where no date was given.
        chance_below_now: Chance, when this was first said, that relief was below the threshold, 0 to 1; None without
            a forecast.
        chance_responded: The same, that relief at its start reached the threshold.
        method: Version of the forecast; None where none was made.
    """

    day: date
    state: State
    threshold: float
    modifiers: tuple[Modifier, ...] = ()
    infusion_last_day: date | None = None
    due: DueDates | None = None
    chance_below_now: float | None = None
    chance_responded: float | None = None
    method: str | None = None

    def says_the_same(self, other: StoredSuggestion) -> bool:
        """Return whether the two differ in nothing but their day and their chances, which move a little every day."""
        return self == replace(
            other, day=self.day, chance_below_now=self.chance_below_now, chance_responded=self.chance_responded
        )

    def checked(self) -> StoredSuggestion:
        """Return this suggestion, if it makes sense.

        Raises:
            BadInputError: about the item that does not: a date that no diary can hold, dates out of their order or
                one without the one before it, a threshold or a chance out of bounds, a modifier twice, a
                version that no forecast has.
        """
        dates = {} if self.due is None else {f"due_{q}": getattr(self.due, q) for q in ("p10", "p50", "p90")}
        for item, day in {"day": self.day, "infusion_last_day": self.infusion_last_day, **dates}.items():
            if day is not None:
                check_day(day, item)
        _check_order(dates)
        if not 0 < self.threshold < 1:
            raise BadInputError.of("The threshold must lie between 0 and 1.").about("threshold")
        for item in ("chance_below_now", "chance_responded"):
            chance = getattr(self, item)
            if chance is not None and not 0 <= chance <= 1:
                raise BadInputError.of("A chance must be from 0 to 1.").about(item)
        if self.method is not None and _METHOD.fullmatch(self.method) is None:
            raise BadInputError.of("The version of the forecast is not one.").about("method")
        if self.modifiers != tuple(modifier for modifier in Modifier if modifier in self.modifiers):
            raise BadInputError.of("A modifier comes twice, or they are out of their order.").about("modifiers")
        return self


def _check_order(dates: dict[str, date | None]) -> None:
    if dates and dates["due_p10"] is None:
        raise BadInputError.of("The first date of fading is missing.").about("due_p10")
    before: date | None = date.min
    for item, day in dates.items():
        if day is not None and (before is None or day < before):
            raise BadInputError.of("The dates of fading are out of their order.").about(item)
        before = day
