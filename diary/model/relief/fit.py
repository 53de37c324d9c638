"""The figures of a forecast of relief after one infusion: how it stands to the threshold, its dates, relief now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from diary.model.records.state import DueDates
from diary.model.relief.measure import Quantiles, due_days, relief_on
from diary.model.relief.standing import AtThreshold, probably_responded

if TYPE_CHECKING:
    from diary.model.forecast import Forecast
    from diary.model.records.state import State
    from diary.model.relief.standing import WindowDays


def at_threshold(
    fit: Forecast, since: int, state: State | None = None, *, is_under_by_record: bool = False
) -> AtThreshold:
    """Return how relief stands towards the threshold that a forecast is asked about.

    Args:
        fit: The forecast.
        since: The day it speaks for, in days since the last infusion day, 0 or later.
        state: What the diary says of the newest infusion at this threshold; None for earlier ones.
        is_under_by_record: Whether the scores of the last seven days lie under the threshold.
    """
    chance, window = fit.chance_responded, None
    if probably_responded(chance):
        window = _window(fit)
    return AtThreshold(
        fit.threshold,
        window,
        chance,
        fit.chance_below(since),
        None if window is None else due_days(fit, 0.5),
        state,
        is_under_by_record,
    )


def _window(fit: Forecast) -> WindowDays | None:
    early = due_days(fit, 0.1)
    return None if early is None else (early, due_days(fit, 0.9))


@dataclass(frozen=True)
class Fit:
    """The forecast's figures of relief after one infusion, where the gate lets it through.

    Attributes:
        forecast: The forecast, asked about a threshold.
        last_day: The last infusion day.
        since: The day it speaks for, in days since that day.
        at_threshold: Relief against the threshold.
    """

    forecast: Forecast
    last_day: date
    since: int
    at_threshold: AtThreshold

    @cached_property
    def due(self) -> DueDates | None:
        """The dates on which relief falls below it; None where relief all but surely never reached the threshold.

        Given also below an even chance of a response, where no window is drawn.
        """
        days = [due_days(self.forecast, q) for q in (0.1, 0.5, 0.9)]
        if days[2] == 0:
            return None
        return DueDates(*(None if day is None else self.last_day + timedelta(days=day) for day in days))

    @cached_property
    def relief_start(self) -> Quantiles:
        """Relief on the last infusion day, fractions."""
        return relief_on(self.forecast, 0)

    @cached_property
    def relief_now(self) -> Quantiles:
        """Relief on the day the forecast speaks for, fractions."""
        return relief_on(self.forecast, self.since)
