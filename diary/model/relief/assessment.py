"""One assessment an infusion: whether relief after it can be told of, the fit, and when relief fades.

State card, chart, list, response card, track record and exported columns take it from here, so that they can't
disagree. Nothing is fitted before it is asked for, and then once. The order of the gate: docs/decisions/0027.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from diary.model.records.state import DueDates
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    CLEARLY_WORSE,
    DAYS_SINCE_LEAST,
    EVEN_CHANCE,
    LEAST_LEVEL,
    STALE_AFTER_DAYS,
    Baseline,
    Quantiles,
    baseline_of,
    belief_for,
    due_days,
    relief_quantiles,
)
from diary.model.relief.windows import InfusionDays, infusion_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from diary.model.forecast import Belief, Forecast
    from diary.model.records.infusion import Infusion
    from diary.settings import Settings

T = TypeVar("T", int, date)

WindowDays = tuple[int, int | None]
"""10 and 90 % points of the day on which relief falls below the threshold, in days since the last infusion day; the
second None beyond the forecast's horizon."""


class Gate(StrEnum):
    """Whether it can be told how relief holds: of the reasons against it the first, in this order."""

    LEVEL_UNKNOWN = "level_unknown"
    """Under 5 of the 14 days before the course have a pain score, and the clinic gave no figure."""
    TOO_FEW_SINCE = "too_few_since"
    """Under 3 pain days after the last infusion day."""
    LEVEL_TOO_LOW = "level_too_low"
    """The level before leaves no room for an important change."""
    CHANCE_BELOW_EVEN = "chance_below_even"
    """More likely than not, relief never reached the threshold: there is nothing that could fade."""
    OPEN = "open"
    """Nothing stands against it."""


class Window(StrEnum):
    """The place of a day among the dates between which relief fades."""

    BEYOND_HORIZON = "beyond_horizon"
    """Both lie beyond the forecast's horizon."""
    AHEAD_WITHOUT_END = "ahead_without_end"
    """The first is to come, the last lies beyond the horizon."""
    BEGUN_WITHOUT_END = "begun_without_end"
    """The first has come, the last lies beyond the horizon."""
    AHEAD = "ahead"
    """Both are to come."""
    BEGUN = "begun"
    """The first has come, the last is to come."""
    OVER = "over"
    """Both have come."""

    @property
    def is_without_end(self) -> bool:
        """Whether only the last of the dates lies beyond the horizon."""
        return self in (Window.AHEAD_WITHOUT_END, Window.BEGUN_WITHOUT_END)

    @property
    def has_begun(self) -> bool:
        """Whether the first of the dates has come."""
        return self in (Window.BEGUN_WITHOUT_END, Window.BEGUN, Window.OVER)


def window_at(first: T | None, last: T | None, on: T) -> Window:
    """Place a day among the dates between which relief fades; all of them dates, or days since the infusion.

    Args:
        first: The 10 % date; None beyond the forecast's horizon.
        last: The 90 % date; None beyond it.
        on: The day; one of the dates that falls on it has come.
    """
    if first is None:
        return Window.BEYOND_HORIZON
    if last is None:
        return Window.BEGUN_WITHOUT_END if first <= on else Window.AHEAD_WITHOUT_END
    if first > on:
        return Window.AHEAD
    return Window.BEGUN if last > on else Window.OVER


@dataclass(frozen=True)
class AtThreshold:
    """When relief falls below one threshold, as the forecast sees it.

    Attributes:
        threshold: Fraction of relief.
        window: The days of the 10 and 90 % points; None where relief probably never rose above the threshold, and where
            it holds beyond the horizon.
        chance_responded: Chance that relief at its start reached the threshold, 0-1.
        chance_below: Chance that relief is below the threshold on the day the forecast speaks for, 0-1.
    """

    threshold: float
    window: WindowDays | None
    chance_responded: float
    chance_below: float


def probably_responded(chance: float) -> bool:
    """Whether relief at its start more likely than not reached the threshold; an even chance counts.

    Args:
        chance: The chance that it did, 0-1.
    """
    return chance >= EVEN_CHANCE


def at_threshold(fit: Forecast, since: int) -> AtThreshold:
    """When relief falls below the threshold that a forecast is asked about.

    Args:
        fit: The forecast.
        since: The day it speaks for, in days since the last infusion day, 0 or later.
    """
    chance = fit.chance_responded
    return AtThreshold(
        fit.threshold, _window(fit) if probably_responded(chance) else None, chance, fit.chance_below(since)
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
    """

    forecast: Forecast
    last_day: date
    since: int

    @cached_property
    def at_threshold(self) -> AtThreshold:
        """When relief falls below the threshold."""
        return at_threshold(self.forecast, self.since)

    @cached_property
    def due(self) -> DueDates | None:
        """The dates on which it does; None where it is all but sure that relief never reached the threshold.

        Given also below an even chance of a response, where no window is drawn.
        """
        days = [due_days(self.forecast, q) for q in (0.1, 0.5, 0.9)]
        if days[2] == 0:
            return None
        return DueDates(*(None if day is None else self.last_day + timedelta(days=day) for day in days))

    @cached_property
    def relief_start(self) -> Quantiles:
        """Relief on the last infusion day, fractions."""
        return relief_quantiles(self.forecast, 0)

    @cached_property
    def relief_now(self) -> Quantiles:
        """Relief on the day the forecast speaks for, fractions."""
        return relief_quantiles(self.forecast, self.since)


@dataclass(frozen=True)
class Assessment:
    """All that can be told of relief after one infusion, from the entries up to the last of its days.

    Attributes:
        days: The infusion and its days: up to the day before the next course, or today.
        as_of: The day the figures speak for: the last of these days, or the last pain day if none is among the last 5.
        threshold: Fraction of relief below which the effect counts as faded.
        days_before: How many of the 14 days before the course have a pain score.
        mean_before: Mean of these scores, NRS points; None without any.
        is_level_known: Whether a level before can be given: 5 pain days in these 14, or the clinic's own figure.
        scores_after: The pain scores after the last infusion day, oldest first.
        believed: What works out, once, what the entries tell.
    """

    days: InfusionDays
    as_of: date
    threshold: float
    days_before: int
    mean_before: float | None
    is_level_known: bool
    scores_after: tuple[int, ...]
    believed: Callable[[], Belief] = field(repr=False, compare=False)

    @property
    def number(self) -> int:
        """The infusion's number, from 1."""
        return self.days.number

    @property
    def infusion(self) -> Infusion:
        """The infusion."""
        return self.days.infusion

    @property
    def as_of_since(self) -> int:
        """Days from the last infusion day to `as_of`; negative within a course."""
        return self.infusion.day_since(self.as_of)

    @property
    def is_stale(self) -> bool:
        """Whether the newest infusion's figures are old: no pain day among the last 5."""
        return self.days.is_newest and self.as_of != self.days.until

    @property
    def scores_since(self) -> int:
        """Pain days after the last infusion day."""
        return len(self.scores_after)

    @cached_property
    def forecast(self) -> Forecast | None:
        """The forecast, whether or not the gate lets it through; None without a level before."""
        return self.believed().forecast(self.threshold) if self.is_level_known else None

    @cached_property
    def baseline(self) -> Baseline | None:
        """The level of pain without relief; None without enough to give it from."""
        return None if self.forecast is None else baseline_of(self.forecast)

    @cached_property
    def is_level_low(self) -> bool:
        """Whether the level leaves no room for an important change: so the forecast has it, and so it was recorded."""
        if self.baseline is None:
            return False
        recorded = self.baseline.mean if self.mean_before is None else self.mean_before
        return max(self.baseline.mean, recorded) < LEAST_LEVEL

    @property
    def worse_since(self) -> int:
        """Count the pain days after the last infusion day that were clearly above the baseline; 0 without one."""
        limit = None if self.baseline is None else self.baseline.mean + CLEARLY_WORSE
        return 0 if limit is None else sum(score > limit for score in self.scores_after)

    @property
    def mostly_worse(self) -> bool:
        """Whether that is more than half of them."""
        return self.worse_since * 2 > self.scores_since

    @cached_property
    def gate(self) -> Gate:
        """Whether it can be told how relief holds; asked in the order of what it costs."""
        if not self.is_level_known:
            return Gate.LEVEL_UNKNOWN
        if self.scores_since < DAYS_SINCE_LEAST:
            return Gate.TOO_FEW_SINCE
        if self.is_level_low or self.forecast is None:
            return Gate.LEVEL_TOO_LOW
        return Gate.OPEN if probably_responded(self.forecast.chance_responded) else Gate.CHANCE_BELOW_EVEN

    @cached_property
    def fit(self) -> Fit | None:
        """The forecast's figures; None where the gate lets nothing of them through."""
        if self.forecast is None or self.gate not in (Gate.CHANCE_BELOW_EVEN, Gate.OPEN):
            return None
        return Fit(self.forecast, self.infusion.last_day, self.as_of_since)

    def at(self, threshold: float) -> Assessment:
        """The same infusion, asked about another threshold; nothing is worked out of the entries again."""
        return replace(self, threshold=threshold)


def assess(
    pain: Mapping[date, int], infusions: Iterable[Infusion], settings: Settings, on: date
) -> tuple[Assessment, ...]:
    """One assessment of every infusion that has begun, oldest first; each is worked out when it is asked.

    Args:
        pain: Average pain (NRS 0-10) by diary day; entries after an infusion's days are not looked at.
        infusions: All infusions; removed and planned ones are not looked at.
        settings: Threshold and the clinic's baseline.
        on: Today; later days belong to no infusion yet.
    """
    infusions = tuple(infusions)
    scores = dict(pain)  # what is worked out later must not see what the caller changes meanwhile
    recorded = sorted(scores)
    return tuple(_assessment(days, scores, recorded, infusions, settings) for days in infusion_days(infusions, on))


def assess_newest(
    pain: Mapping[date, int], infusions: Iterable[Infusion], settings: Settings, on: date
) -> Assessment | None:
    """The assessment of the newest infusion that has begun, as `assess` gives it; None without one."""
    found = assess(pain, infusions, settings, on)
    return found[-1] if found else None


def _assessment(
    days: InfusionDays,
    pain: Mapping[date, int],
    recorded: Sequence[date],
    infusions: Sequence[Infusion],
    settings: Settings,
) -> Assessment:
    first, last, until = days.infusion.first_day, days.infusion.last_day, days.until
    window = (first - timedelta(days=back) for back in range(1, BASELINE_WINDOW_DAYS + 1))
    before = [pain[day] for day in window if day in pain]
    end = bisect_right(recorded, until)
    since = recorded[bisect_right(recorded, last, hi=end) : end]
    newest = recorded[end - 1] if end > 0 else until
    return Assessment(
        days,
        as_of=until if (until - newest).days < STALE_AFTER_DAYS else max(newest, first),
        threshold=settings.threshold,
        days_before=len(before),
        mean_before=sum(before) / len(before) if before else None,
        is_level_known=settings.clinic_baseline is not None or len(before) >= BASELINE_LEAST_DAYS,
        scores_after=tuple(pain[day] for day in since),
        believed=cache(partial(belief_for, pain, infusions, settings.clinic_baseline, until)),
    )
