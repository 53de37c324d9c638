"""One assessment an infusion: the baseline, the gate, the fit, and when relief fades.

State card, chart, list, response card, track record and exported columns are handed the same `Assessments`, so that
they can't disagree. Nothing is fitted before it is asked for, and then once. The order of the gate:
docs/decisions/0027; what is kept from one change of the diary to the next: docs/decisions/0031.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from diary.model.records.state import DueDates
from diary.model.relief.beliefs import Beliefs
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    CLEARLY_WORSE,
    DAYS_SINCE_LEAST,
    LEAST_USABLE_BASELINE,
    STALE_AFTER_DAYS,
    Baseline,
    Quantiles,
    baseline_of,
    due_days,
    relief_on,
)
from diary.model.relief.standing import AtThreshold, probably_responded
from diary.model.relief.windows import InfusionDays, infusion_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from diary.model.forecast import Belief, Forecast
    from diary.model.records.infusion import Infusion
    from diary.model.relief.standing import WindowDays
    from diary.settings import Settings


class Gate(StrEnum):
    """The reason why it can't be told how relief holds: of several the first, in this order."""

    BASELINE_UNKNOWN = "baseline_unknown"
    """Under 5 of the 14 days before the course have a pain score, and the clinic gave no figure."""
    TOO_FEW_SINCE = "too_few_since"
    """Under 3 pain days after the last infusion day."""
    BASELINE_TOO_LOW = "baseline_too_low"
    """The baseline leaves no room for an important change."""
    CHANCE_BELOW_EVEN = "chance_below_even"
    """More likely than not, relief never reached the threshold: there is nothing that could fade."""
    OPEN = "open"
    """Nothing stands against it."""


def at_threshold(fit: Forecast, since: int) -> AtThreshold:
    """Return how relief stands towards the threshold that a forecast is asked about.

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
        """Relief against the threshold."""
        return at_threshold(self.forecast, self.since)

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


@dataclass(frozen=True)
class Assessment:
    """All that can be told of relief after one infusion, from the entries up to the last of its days.

    Attributes:
        days: The infusion and its days: up to the day before the next course, or today.
        as_of: The day the figures speak for: the last of these days, or the last pain day if none is among the last 5.
        threshold: Fraction of relief below which the effect counts as faded.
        days_before: How many of the 14 days before the course have a pain score.
        mean_before: Mean of these scores, NRS points; None without any.
        is_baseline_known: Whether a baseline can be given: 5 pain days in these 14, or the clinic's own figure.
        entries_after: The pain days after the last infusion day with their scores, oldest first.
        believe: Gives what the entries up to a day tell of this infusion.
    """

    days: InfusionDays
    as_of: date
    threshold: float
    days_before: int
    mean_before: float | None
    is_baseline_known: bool
    entries_after: tuple[tuple[date, int], ...]
    believe: Callable[[date], Belief] = field(repr=False, compare=False)

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
        """The number of pain days after the last infusion day."""
        return len(self.entries_after)

    @property
    def has_too_few_since(self) -> bool:
        """Whether there are fewer of them than it takes to tell how relief holds."""
        return self.scores_since < DAYS_SINCE_LEAST

    @cached_property
    def forecast(self) -> Forecast | None:
        """The forecast, whether or not the gate lets it through; None without a level before."""
        return self.forecast_known_on(self.days.until) if self.is_baseline_known else None

    def forecast_known_on(self, day: date) -> Forecast:
        """Return the forecast of this infusion from the entries up to a day, whether or not a level before is known.

        Args:
            day: From the first infusion day on.
        """
        return self.believe(day).forecast(self.threshold)

    @cached_property
    def baseline(self) -> Baseline | None:
        """The level of pain without relief; None without enough to give it from."""
        return None if self.forecast is None else baseline_of(self.forecast)

    @cached_property
    def is_baseline_low(self) -> bool:
        """Whether the level leaves no room for an important change: so the forecast has it, and so it was recorded."""
        if self.baseline is None:
            return False
        recorded = self.baseline.mean if self.mean_before is None else self.mean_before
        return max(self.baseline.mean, recorded) < LEAST_USABLE_BASELINE

    @property
    def worse_since(self) -> int:
        """The number of these pain days that were clearly above the baseline; 0 without one."""
        limit = None if self.baseline is None else self.baseline.mean + CLEARLY_WORSE
        return 0 if limit is None else sum(score > limit for _, score in self.entries_after)

    @property
    def mostly_worse(self) -> bool:
        """Whether that is more than half of them."""
        return self.worse_since * 2 > self.scores_since

    @cached_property
    def gate(self) -> Gate:
        """The gate of this infusion; asked in the order of what it costs."""
        if not self.is_baseline_known:
            return Gate.BASELINE_UNKNOWN
        if self.has_too_few_since:
            return Gate.TOO_FEW_SINCE
        if self.is_baseline_low or self.forecast is None:
            return Gate.BASELINE_TOO_LOW
        return Gate.OPEN if probably_responded(self.forecast.chance_responded) else Gate.CHANCE_BELOW_EVEN

    @cached_property
    def fit(self) -> Fit | None:
        """The forecast's figures; None where the gate lets nothing of them through."""
        if self.forecast is None or self.gate not in (Gate.CHANCE_BELOW_EVEN, Gate.OPEN):
            return None
        return Fit(self.forecast, self.infusion.last_day, self.as_of_since)

    def at(self, threshold: float) -> Assessment:
        """Return the same infusion asked about another threshold; nothing is worked out of the entries again."""
        return self if threshold == self.threshold else replace(self, threshold=threshold)


@dataclass(frozen=True)
class Assessments:
    """One diary on one day: an assessment of every infusion that has begun, oldest first.

    Attributes:
        on: The day; later entries are not looked at.
        settings: Threshold, notice, interval and the clinic's baseline, as they were.
        begun: The assessments; each works out what it is asked for, and then once.
    """

    on: date
    settings: Settings
    begun: tuple[Assessment, ...]

    def __iter__(self) -> Iterator[Assessment]:
        return iter(self.begun)

    def __len__(self) -> int:
        return len(self.begun)

    @property
    def newest(self) -> Assessment | None:
        """The assessment of the newest infusion that has begun; None without one."""
        return self.begun[-1] if self.begun else None

    def numbered(self, number: int | None) -> Assessment | None:
        """Return the assessment of one infusion; None if there is no such one, or it has not begun.

        Args:
            number: The infusion's number, from 1; None for the newest.
        """
        if number is None:
            return self.newest
        return next((one for one in self.begun if one.number == number), None)


def assess(
    pain: Mapping[date, int],
    infusions: Iterable[Infusion],
    settings: Settings,
    on: date,
    beliefs: Beliefs | None = None,
) -> Assessments:
    """Assess every infusion that has begun.

    Args:
        pain: Average pain (NRS 0-10) by diary day; entries after an infusion's days are not looked at.
        infusions: All infusions; removed and planned ones are not looked at.
        settings: Threshold and the clinic's baseline.
        on: Today; later days belong to no infusion yet.
        beliefs: Those that were worked out before, to be gone on with; None for none.
    """
    infusions = tuple(infusions)
    scores = dict(pain)  # what is worked out later must not see what the caller changes meanwhile
    recorded = sorted(scores)
    kept = Beliefs() if beliefs is None else beliefs
    believe = kept.of(scores, infusions, settings.clinic_baseline)
    return Assessments(
        on,
        settings,
        tuple(_assessment(days, scores, recorded, settings, believe) for days in infusion_days(infusions, on)),
    )


def _assessment(
    days: InfusionDays,
    pain: Mapping[date, int],
    recorded: Sequence[date],
    settings: Settings,
    believe: Callable[[date], Belief],
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
        is_baseline_known=settings.clinic_baseline is not None or len(before) >= BASELINE_LEAST_DAYS,
        entries_after=tuple((day, pain[day]) for day in since),
        believe=believe,
    )
