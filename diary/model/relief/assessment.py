"""One assessment an infusion: the baseline, the gate, the fit, and when relief fades.

State card, chart, list, response card, track record and exported columns are handed the same `Assessments`, so that
they can't disagree. Nothing is fitted before it is asked for, and then once. The order of the gate:
docs/decisions/0027; what is kept from one change of the diary to the next: docs/decisions/0031.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property, partial
from typing import TYPE_CHECKING

from diary.model.records.repeats import early_repeats
from diary.model.relief.beliefs import Beliefs
from diary.model.relief.disagreement import Disagreement, disagreement
from diary.model.relief.fit import Fit, at_threshold
from diary.model.relief.judging import NEWEST_ENTRIES, Call, judge
from diary.model.relief.measure import (
    BASELINE_KNOWN_WITHIN,
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    CLEARLY_WORSE,
    DAYS_SINCE_LEAST,
    LAST_DAYS,
    LEAST_USABLE_BASELINE,
    STALE_AFTER_DAYS,
    Baseline,
    baseline_of,
)
from diary.model.relief.recorded import by_record, last_seven
from diary.model.relief.standing import probably_responded
from diary.model.relief.windows import InfusionDays, infusion_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from diary.model.forecast import Belief, Forecast
    from diary.model.records.infusion import Infusion
    from diary.model.records.repeats import EarlyRepeat
    from diary.model.records.state import State
    from diary.model.relief.recorded import LastSeven
    from diary.model.relief.standing import AtThreshold
    from diary.settings import Settings


class Gate(StrEnum):
    """The reason why it can't be told how relief holds: of several the first, in this order."""

    BASELINE_UNKNOWN = "baseline_unknown"
    """Under 5 pain scores in the 30 days before the course, no level known from earlier, none from the clinic."""
    TOO_FEW_SINCE = "too_few_since"
    """Under 3 pain days after the last infusion day."""
    BASELINE_TOO_LOW = "baseline_too_low"
    """The baseline leaves no room for an important change."""
    CHANCE_BELOW_EVEN = "chance_below_even"
    """More likely than not, relief never reached the threshold: there is nothing that could fade."""
    OPEN = "open"
    """Nothing stands against it."""


@dataclass(frozen=True)
class Assessment:
    """All that can be told of relief after one infusion, from the entries up to the last of its days.

    Attributes:
        days: The infusion and its days: up to the day before the next course, or today.
        as_of: The day the figures speak for: the last of these days, or the last pain day if none is among the last 5.
        threshold: Fraction of relief below which the effect counts as faded.
        days_before: How many of the 30 days before the course have a pain score.
        mean_before: Mean of these scores, NRS points; None without any.
        has_clinic_baseline: Whether the clinic gave a figure for the level before.
        entries_after: The pain days after the last infusion day with their scores, oldest first.
        last_seven: The last seven days as recorded, up to `as_of`; within a course those of before it too.
        call: What decides whether a call to the clinic makes sense.
        believe: Gives what the entries up to a day tell of this infusion.
        believe_earlier: Gives what the entries before these 30 days tell; None with fewer than 5 of them.
    """

    days: InfusionDays
    as_of: date
    threshold: float
    days_before: int
    mean_before: float | None
    has_clinic_baseline: bool
    entries_after: tuple[tuple[date, int], ...]
    last_seven: LastSeven
    call: Call
    believe: Callable[[date], Belief] = field(repr=False, compare=False)
    believe_earlier: Callable[[], Belief] | None = field(repr=False, compare=False)

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
    def is_baseline_known(self) -> bool:
        """Whether a baseline can be given: 5 scores in the 30 days before, known from earlier, or the clinic's own."""
        if self.has_clinic_baseline or self.days_before >= BASELINE_LEAST_DAYS:
            return True
        if self.believe_earlier is None:
            return False
        return self.believe_earlier().forecast(self.threshold).baseline_sd <= BASELINE_KNOWN_WITHIN

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
        at = self._stands(self._known)
        return Fit(self.forecast, self.infusion.last_day, self.as_of_since, at)

    def asked(self, threshold: float) -> AtThreshold:
        """Return how relief stands towards another threshold: what the diary would say if it were agreed on.

        Args:
            threshold: Fraction of relief.

        Raises:
            ValueError: without a level before (`forecast` is None).
        """
        if self.forecast is None:
            raise ValueError("there is no forecast to ask")
        return self._stands([fit.at(threshold) for fit in self._known])

    @cached_property
    def _known(self) -> tuple[Forecast, ...]:
        """The forecast and those that a state rests on as well; of an earlier infusion no state is said."""
        if self.forecast is None:
            return ()
        return (self.forecast, *map(self.forecast_known_on, self._days_without_newest()))

    def _stands(self, known: Sequence[Forecast]) -> AtThreshold:
        """Return how relief stands towards the threshold that forecasts of this infusion are asked about."""
        fit, since = known[0], self.as_of_since
        if not self.days.is_newest:
            return at_threshold(fit, since)
        recorded = by_record(self.entries_after, self.as_of, fit.threshold, fit.baseline_mean)
        makes_sense = self.call.makes_sense(self.as_of, since)
        state = judge(known, since, recorded, self.call.notice_days, call_makes_sense=makes_sense)
        return at_threshold(fit, since, state, is_under_by_record=recorded.is_under)

    def _days_without_newest(self) -> list[date]:
        """Return the days up to which the diary is known without its newest entry, without its newest two, and on."""
        newest = self.entries_after[-NEWEST_ENTRIES:] if self.days.is_newest else ()
        return [max(day - timedelta(days=1), self.infusion.last_day) for day, _ in reversed(newest)]

    @property
    def state(self) -> State | None:
        """The state that the diary says of the newest infusion; None for earlier ones, and without a fit."""
        return None if self.fit is None else self.fit.at_threshold.state

    @cached_property
    def disagreement(self) -> Disagreement:
        """The way in which the last seven days and the forecast don't agree; `none` without a fit."""
        if self.fit is None:
            return Disagreement.NONE
        return disagreement(self.last_seven, self.fit.forecast.baseline_mean, self.fit.relief_now)

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
        recorded: The last seven days as recorded, whatever infusion they belong to.
        planned: The next planned infusion whose first day is not behind; None without one.
        early_repeats: What is to be said of infusions that follow too soon.
    """

    on: date
    settings: Settings
    begun: tuple[Assessment, ...]
    recorded: LastSeven
    planned: Infusion | None = None
    early_repeats: tuple[EarlyRepeat, ...] = ()

    def __iter__(self) -> Iterator[Assessment]:
        return iter(self.begun)

    def __len__(self) -> int:
        return len(self.begun)

    @property
    def newest(self) -> Assessment | None:
        """The assessment of the newest infusion that has begun; None without one."""
        return self.begun[-1] if self.begun else None

    @property
    def last_seven(self) -> LastSeven:
        """The last seven days as recorded: those of the newest infusion, without one all."""
        return self.recorded if self.newest is None else self.newest.last_seven

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
    recorded = sorted(scores.items())
    kept = Beliefs() if beliefs is None else beliefs
    believe = kept.of(scores, infusions, settings.clinic_baseline)
    planned = _planned(infusions, on)
    sources = _Sources(recorded, believe, partial(kept.of, infusions=infusions, clinic_baseline=None))
    call = Call(settings.notice_days, settings.minimum_interval_days, None if planned is None else planned.first_day)
    return Assessments(
        on,
        settings,
        tuple(_assessment(days, sources, settings, call) for days in infusion_days(infusions, on)),
        last_seven(recorded, on),
        planned,
        early_repeats(infusions, settings.minimum_interval_days, on),
    )


def _planned(infusions: Iterable[Infusion], on: date) -> Infusion | None:
    ahead = (one for one in infusions if one.planned and not one.removed and one.first_day >= on)
    return min(ahead, key=lambda one: (one.first_day, one.id or 0), default=None)


@dataclass(frozen=True)
class _Sources:
    """The ground of all assessments of a diary: its scores by day, oldest first, and what gives beliefs from them."""

    recorded: Sequence[tuple[date, int]]
    believe: Callable[[date], Belief]
    believe_from: Callable[[Mapping[date, int]], Callable[[date], Belief]]

    def count_before(self, day: date) -> int:
        """Return how many scores lie before a day."""
        return bisect_left(self.recorded, (day, -1))

    def before_course(self, first: date) -> list[int]:
        """Return the scores of the days before a course in which they are counted, oldest first."""
        start = self.count_before(first - timedelta(days=BASELINE_WINDOW_DAYS))
        return [score for _, score in self.recorded[start : self.count_before(first)]]

    def earlier(self, first: date) -> Callable[[], Belief] | None:
        """Return what gives the belief on a course's first day from the scores before these days; None with too few."""
        count = self.count_before(first - timedelta(days=BASELINE_WINDOW_DAYS))
        if count < BASELINE_LEAST_DAYS:
            return None
        return lambda: self.believe_from(dict(self.recorded[:count]))(first)


def _assessment(days: InfusionDays, sources: _Sources, settings: Settings, call: Call) -> Assessment:
    first, last, until = days.infusion.first_day, days.infusion.last_day, days.until
    before, end = sources.before_course(first), sources.count_before(until + timedelta(days=1))
    since = tuple(sources.recorded[sources.count_before(last + timedelta(days=1)) : end])
    newest = sources.recorded[end - 1][0] if end > 0 else until
    as_of = until if (until - newest).days < STALE_AFTER_DAYS else max(newest, first)
    recent = since if until > last else sources.recorded[max(end - LAST_DAYS, 0) : end]
    return Assessment(
        days,
        as_of=as_of,
        threshold=settings.threshold,
        days_before=len(before),
        mean_before=sum(before) / len(before) if before else None,
        has_clinic_baseline=settings.clinic_baseline is not None,
        entries_after=since,
        last_seven=last_seven(recent, as_of),
        call=call,
        believe=sources.believe,
        believe_earlier=sources.earlier(first),
    )
