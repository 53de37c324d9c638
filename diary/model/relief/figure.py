"""All that the relief chart of one infusion shows: the same figure makes its drawing, its table and its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.relief.assessment import Assessment, AtThreshold, Window, assess, probably_responded, window_at
from diary.model.relief.measure import CHANCE_BELOW_DUE, Baseline, Quantiles, due_days, relief_fraction
from diary.model.relief.rows import BandPoint, Part, ReliefPoint, ReliefRow
from diary.model.relief.what_if import what_ifs, whole_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diary.model.forecast import Forecast
    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessment import WindowDays
    from diary.settings import Settings

PUBLISHED_WINDOW = (28, 42)
"""Days after the first treatment in which retreatment was needed: 4 to 6 weeks (Niesters 2013)."""
DAYS_BEFORE = 7
"""Days before the course that the chart shows, so that the drop can be seen."""
SHORTEST_OUTLOOK, LONGEST_OUTLOOK = 56, 120
"""Days after the infusion that the chart reaches at least, and that it looks ahead to at most."""
_BAND_BLOCK = 200
"""Days of the band computed at once: the grid of the forecast takes 20 kB for each."""


@dataclass(frozen=True)
class ReliefFigure:
    """All that the relief chart of one infusion shows.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        on: The last day looked at: today, or the day before the next course.
        as_of: The day the fit speaks for: `on`, or the last pain day if none is among the last 5.
        is_newest: Whether no later course has begun.
        days_before: How many of the 14 days before the course have an average pain score.
        baseline: The level before; None if there are too few pain days for one.
        threshold: Fraction of relief below which the effect counts as faded.
        points: One for every calendar day from a week before the course to `on`; missing days included.
        band: The fitted decay, a point a day from day 0; empty with fewer than 3 pain days since the infusion.
        window: 10 and 90 % points of the day on which relief falls below the threshold, in days since the last
            infusion day, the second one None beyond the forecast's horizon; None where it probably never rose above
            the threshold, and where it holds beyond the horizon.
        relief_start: Fitted relief on day 0; None without a fit.
        relief_now: Fitted relief on `as_of`; None without a fit.
        chance_responded: Chance that relief at its start reached the threshold; None without a fit.
        chance_below: Chance that relief is below the threshold on `as_of`; None without a fit.
        level_is_low: Whether the level before leaves no room for an important change; then there is no fit.
        mostly_worse: Whether pain after the infusion was clearly above the baseline on more than half of the pain days.
        what_ifs: The same about the other thresholds that one may look at, by whole percent; empty until `look_around`,
            and without a fit.
        fit: The forecast behind it, which `look_around` asks; None without a fit.
    """

    number: int
    infusion: Infusion
    on: date
    as_of: date
    is_newest: bool
    days_before: int
    baseline: Baseline | None
    threshold: float
    points: tuple[ReliefPoint, ...]
    band: tuple[BandPoint, ...] = ()
    window: WindowDays | None = None
    relief_start: Quantiles | None = None
    relief_now: Quantiles | None = None
    chance_responded: float | None = None
    chance_below: float | None = None
    level_is_low: bool = False
    mostly_worse: bool = False
    what_ifs: Mapping[int, AtThreshold] = field(default_factory=dict, repr=False, hash=False)
    fit: Forecast | None = field(default=None, repr=False, compare=False)

    @property
    def today_since(self) -> int:
        """Days from the last infusion day to `on`; negative within a course."""
        return self.infusion.day_since(self.on)

    @property
    def as_of_since(self) -> int:
        """Days from the last infusion day to `as_of`."""
        return self.infusion.day_since(self.as_of)

    @property
    def in_course(self) -> bool:
        """Whether `on` lies within the course."""
        return self.infusion.covers(self.on)

    @property
    def is_stale(self) -> bool:
        """Whether the newest infusion's figures are old: no pain day among the last 5."""
        return self.is_newest and self.as_of != self.on

    @property
    def recorded(self) -> int:
        """Pain days after the last infusion day."""
        return sum(point.pain is not None for point in self.points if point.since > 0)

    @property
    def entered_late(self) -> int:
        """The pain days after the last infusion day that were entered late."""
        return sum(point.late and point.pain is not None for point in self.points if point.since > 0)

    @property
    def responded(self) -> bool:
        """Whether relief at its start more likely than not reached the threshold."""
        return self.chance_responded is not None and probably_responded(self.chance_responded)

    @property
    def has_faded(self) -> bool:
        """Whether relief is below the threshold on `as_of` with 80 % confidence or more."""
        return self.chance_below is not None and self.chance_below >= CHANCE_BELOW_DUE

    @property
    def has_relief(self) -> bool:
        """Whether there is any relief to show: a baseline and a pain day within the course or after it."""
        first = self.infusion.first_day
        return any(point.relief is not None for point in self.points if point.day >= first)

    @property
    def window_days(self) -> range:
        """The days of the window, in days since the last infusion day, as far as the chart reaches; empty without one.

        The first days of a window that begins with the infusion are those of the course: nothing fades then.
        """
        if self.window is None or not self.band:
            return range(0)
        early, late = self.window
        last = self.band[-1].since
        return range(max(early, 1), min(last if late is None else late, last) + 1)

    def window_from(self, since: int) -> Window:
        """The place of a day, given in days since the last infusion day, among those of the window."""
        early, late = self.window if self.window is not None else (None, None)
        return window_at(early, late, since)

    @property
    def window_dates(self) -> dict[str, date]:
        """The window's `first` and `last` day as dates, as far as there are any."""
        days = zip(("first", "last"), self.window or (), strict=False)
        return {name: self.date_of(since) for name, since in days if since is not None}

    def look_around(self, is_wanted: Callable[[], bool] = lambda: True) -> ReliefFigure:
        """The same figure, ready to be asked about other thresholds (`at`); takes as long as some forecasts.

        Args:
            is_wanted: Asked now and then; once it is not, the figure comes back as it was.
        """
        return self if self.fit is None else replace(self, what_ifs=what_ifs(self.fit, self.as_of_since, is_wanted))

    def at(self, threshold: float) -> ReliefFigure | None:
        """The same figure asked about another threshold.

        Args:
            threshold: Fraction of relief; taken to the whole percent, as it is shown.

        Returns:
            The figure itself for the agreed threshold; None where the answer is not there, see `what_ifs`.
        """
        asked = whole_percent(threshold)
        if asked == whole_percent(self.threshold):
            return self
        found = self.what_ifs.get(asked)
        return None if found is None else _asked(self, found)

    def date_of(self, since: int) -> date:
        """The diary date that lies so many days after the last infusion day."""
        return self.infusion.last_day + timedelta(days=since)

    def rows(self) -> tuple[ReliefRow, ...]:
        """Every day of the chart, oldest first: the recorded and missing ones, then those ahead."""
        fitted = {point.since: point.relief for point in self.band}
        rows = [
            ReliefRow(
                p.day, p.since, p.pain, p.relief, p.late, self._part(p), p.day == self.on, _after(p.since, fitted)
            )
            for p in self.points
        ]
        ahead = range(self.today_since + 1, self.band[-1].since + 1) if self.band else range(0)
        for since in ahead:
            day = self.date_of(since)
            rows.append(ReliefRow(day, since, None, None, False, Part.AHEAD, False, fitted[since]))  # noqa: FBT003
        return tuple(rows)

    def _part(self, point: ReliefPoint) -> Part:
        if point.since > 0:
            return Part.AFTER
        return Part.COURSE if self.infusion.covers(point.day) else Part.BEFORE


def _after(since: int, fitted: Mapping[int, Quantiles]) -> Quantiles | None:
    # Day 0 is a day of the course, with the drug at work: the fit speaks of the days after it.
    return fitted.get(since) if since > 0 else None


def relief_figure(
    pain: Mapping[date, int],
    late: frozenset[date],
    infusions: Sequence[Infusion],
    settings: Settings,
    on: date,
    number: int | None = None,
) -> ReliefFigure | None:
    """The relief chart of one infusion.

    Args:
        pain: Average pain by diary day.
        late: Days whose score was entered late.
        infusions: All infusions.
        settings: Threshold and the clinic's baseline.
        on: Today; later entries are not looked at.
        number: Which infusion, from 1; None for the newest that has begun.

    Returns:
        The figure; None if there is no such infusion or it has not begun.
    """
    chosen = [one for one in assess(pain, infusions, settings, on) if number is None or one.number == number]
    return _figure(chosen[-1], pain, late) if chosen else None


def _figure(found: Assessment, pain: Mapping[date, int], late: frozenset[date]) -> ReliefFigure:
    infusion, last = found.infusion, found.days.until
    bare = ReliefFigure(
        found.number,
        infusion,
        last,
        found.as_of,
        found.days.is_newest,
        found.days_before,
        found.baseline,
        found.threshold,
        _points(pain, late, infusion, last, found.baseline),
        level_is_low=found.is_level_low,
        mostly_worse=found.mostly_worse,
    )
    fit = found.fit
    if fit is None:
        return bare
    fitted = replace(
        bare,
        band=_band(fit.forecast, bare.today_since, with_outlook=bare.is_newest),
        relief_start=fit.relief_start,
        relief_now=fit.relief_now,
        fit=fit.forecast,
    )
    return _asked(fitted, fit.at_threshold)


def _asked(figure: ReliefFigure, found: AtThreshold) -> ReliefFigure:
    return replace(
        figure,
        threshold=found.threshold,
        window=found.window,
        chance_responded=found.chance_responded,
        chance_below=found.chance_below,
    )


def _points(
    pain: Mapping[date, int], late: frozenset[date], infusion: Infusion, last: date, baseline: Baseline | None
) -> tuple[ReliefPoint, ...]:
    first = infusion.first_day - timedelta(days=DAYS_BEFORE)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(
        ReliefPoint(
            day,
            infusion.day_since(day),
            pain.get(day),
            relief_fraction(pain[day], baseline.mean) if baseline is not None and day in pain else None,
            day in late,
        )
        for day in days
    )


def _band(fit: Forecast, since: int, *, with_outlook: bool) -> tuple[BandPoint, ...]:
    late_due = due_days(fit, 0.9)
    wanted = max(SHORTEST_OUTLOOK, since + 14, (late_due or 0) + 7)
    last = min(wanted, max(LONGEST_OUTLOOK, since + 14)) if with_outlook else since
    points: list[BandPoint] = []
    for first in range(0, last + 1, _BAND_BLOCK):
        days = list(range(first, min(first + _BAND_BLOCK, last + 1)))
        rows = fit.relief_band(days, [0.1, 0.5, 0.9])
        points += [BandPoint(day, Quantiles(*row)) for day, row in zip(days, rows, strict=True)]
    return tuple(points)
