"""All that the relief chart of one infusion shows: the same figure makes its drawing, its table and its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from diary.model.relief.measure import Quantiles, due_days, relief_fraction
from diary.model.relief.rows import BandPoint, ReliefPoint, ReliefRow, RowPart
from diary.model.relief.smoothing import seven_day_line
from diary.model.relief.standing import Window, WindowMeaning
from diary.model.relief.what_if import what_ifs, whole_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.forecast import Forecast
    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessment import Assessment, Assessments
    from diary.model.relief.lanes import DayLanes
    from diary.model.relief.measure import Baseline
    from diary.model.relief.standing import AtThreshold, Standing, WindowDays

PUBLISHED_WINDOW = (28, 42)
"""Days after the first treatment in which retreatment was needed: 4 to 6 weeks (Niesters 2014)."""
DAYS_BEFORE = 7
"""Days before the course that the chart shows, so that the drop can be seen."""
SHORTEST_OUTLOOK, LONGEST_OUTLOOK = 56, 120
"""Days after the infusion that the chart reaches at least, and that it looks ahead to at most."""
NO_LANES: Mapping[date, DayLanes] = MappingProxyType({})
_BAND_BLOCK = 200
"""Days of the band computed at once: the grid of the forecast takes 20 kB for each."""


@dataclass(frozen=True)
class ReliefFigure:
    """All that the relief chart of one infusion shows.

    Attributes:
        assessment: The infusion, its days, its baseline and the gate; asked about the agreed threshold.
        points: One for every calendar day from a week before the course to `on`; missing days included.
        band: The fitted decay, a point a day from day 0; empty without a fit.
        relief_start: Fitted relief on day 0; None without a fit.
        relief_now: Fitted relief on `as_of`; None without a fit.
        at_threshold: Relief against the threshold that is shown; None without a fit.
        what_ifs: The same about the other thresholds that one may look at, by whole percent; empty until `look_around`,
            and without a fit.
        line: The seven-day line as relief, an entry a day from day 0 to `on`; None where it breaks.
        lanes: What else the days said, by days since the last infusion day; of the days that are drawn.
    """

    assessment: Assessment
    points: tuple[ReliefPoint, ...]
    band: tuple[BandPoint, ...] = ()
    relief_start: Quantiles | None = None
    relief_now: Quantiles | None = None
    at_threshold: AtThreshold | None = None
    what_ifs: Mapping[int, AtThreshold] = field(default_factory=dict, repr=False, hash=False)
    line: tuple[float | None, ...] = ()
    lanes: Mapping[int, DayLanes] = field(default_factory=dict, repr=False, hash=False)

    @property
    def number(self) -> int:
        """The infusion's number, from 1."""
        return self.assessment.number

    @property
    def infusion(self) -> Infusion:
        """The infusion."""
        return self.assessment.infusion

    @property
    def on(self) -> date:
        """The last day looked at: today, or the day before the next course."""
        return self.assessment.days.until

    @property
    def as_of(self) -> date:
        """The day the fit speaks for: `on`, or the last pain day if none is among the last 5."""
        return self.assessment.as_of

    @property
    def is_newest(self) -> bool:
        """Whether no later course has begun."""
        return self.assessment.days.is_newest

    @property
    def baseline(self) -> Baseline | None:
        """The level of pain without relief; None if there are too few pain days for one."""
        return self.assessment.baseline

    @property
    def threshold(self) -> float:
        """Fraction of relief below which the effect counts as faded."""
        return self.assessment.threshold if self.at_threshold is None else self.at_threshold.threshold

    @property
    def window(self) -> WindowDays | None:
        """The days of the 10 and 90 % points of relief falling below the threshold; None without a fit.

        None too where relief probably never rose above the threshold, and where it holds beyond the horizon.
        """
        return None if self.at_threshold is None else self.at_threshold.window

    @property
    def standing(self) -> Standing | None:
        """The standing of relief, seen from `on`, or where that is stale from `as_of`; None without a fit."""
        if self.at_threshold is None:
            return None
        since = self.as_of_since if self.is_stale else self.today_since
        return self.at_threshold.standing(since, mostly_worse=self.assessment.mostly_worse)

    @property
    def today_since(self) -> int:
        """Days from the last infusion day to `on`; negative within a course."""
        return self.infusion.day_since(self.on)

    @property
    def as_of_since(self) -> int:
        """Days from the last infusion day to `as_of`."""
        return self.assessment.as_of_since

    @property
    def in_course(self) -> bool:
        """Whether `on` lies within the course."""
        return self.assessment.days.in_course

    @property
    def is_stale(self) -> bool:
        """Whether the newest infusion's figures are old: no pain day among the last 5."""
        return self.assessment.is_stale

    @property
    def recorded(self) -> int:
        """Pain days after the last infusion day."""
        return self.assessment.scores_since

    @property
    def entered_late(self) -> int:
        """The pain days after the last infusion day that were entered late."""
        return sum(point.late and point.pain is not None for point in self.points if point.since > 0)

    @property
    def from_paper(self) -> int:
        """The days after the last infusion day that were typed in from a paper sheet, where lanes are drawn."""
        return sum(lanes.paper == 1 for since, lanes in self.lanes.items() if since > 0)

    @property
    def has_fit(self) -> bool:
        """Whether the gate lets figures of the forecast through."""
        return self.at_threshold is not None

    @property
    def responded(self) -> bool:
        """Whether relief at its start more likely than not reached the threshold."""
        return self.at_threshold is not None and self.at_threshold.responded

    @property
    def has_faded(self) -> bool:
        """Whether relief is below the threshold on `as_of` with 80 % confidence or more."""
        return self.at_threshold is not None and self.at_threshold.has_faded

    @property
    def has_relief(self) -> bool:
        """Whether there is any relief to show: a baseline and a pain day within the course or after it."""
        first = self.infusion.first_day
        return any(point.relief is not None for point in self.points if point.day >= first)

    @property
    def day_to_fill(self) -> date | None:
        """The day that would bring relief nearer to being shown; None where it is shown.

        Without a level, the last day before the course without a score; else the last day looked at.
        """
        if self.has_relief:
            return None
        if self.baseline is None:
            first = self.infusion.first_day
            missed = [point.day for point in self.points if point.day < first and point.pain is None]
            return missed[-1] if missed else first - timedelta(days=DAYS_BEFORE + 1)
        return None if self.in_course else self.on

    @property
    def window_meaning(self) -> WindowMeaning | None:
        """The meaning of the window's days, seen from `on`; None without one."""
        if self.window is None or self.at_threshold is None:
            return None
        if self.is_stale:
            return WindowMeaning.EXPECTED
        if self.has_faded:
            return WindowMeaning.FADED
        is_over = self.at_threshold.window_from(self.today_since) is Window.OVER
        return WindowMeaning.LIKELY if self.is_newest and not is_over else WindowMeaning.POSSIBLE

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

    @property
    def window_dates(self) -> dict[str, date]:
        """The window's `first`, `last` and `middle` day as dates, as far as there are any."""
        middle = () if self.window is None or self.at_threshold is None else (self.at_threshold.middle,)
        days = zip(("first", "last", "middle"), (*(self.window or ()), *middle), strict=False)
        return {name: self.date_of(since) for name, since in days if since is not None}

    def look_around(self, is_wanted: Callable[[], bool] = lambda: True) -> ReliefFigure:
        """Return the same figure, ready to be asked about other thresholds (`at`); takes as long as some forecasts.

        Args:
            is_wanted: Asked now and then; once it is not, the figure comes back as it was.
        """
        fit, asked = self.assessment.fit, self.assessment.asked
        return self if fit is None else replace(self, what_ifs=what_ifs(fit.at_threshold, asked, is_wanted))

    def at(self, threshold: float) -> ReliefFigure | None:
        """Return the same figure asked about another threshold.

        Args:
            threshold: Fraction of relief; taken to the whole percent, as it is shown.

        Returns:
            The figure itself for the agreed threshold; None where the answer is not there, see `what_ifs`.
        """
        asked = whole_percent(threshold)
        if asked == whole_percent(self.threshold):
            return self
        found = self.what_ifs.get(asked)
        return None if found is None else replace(self, at_threshold=found)

    def date_of(self, since: int) -> date:
        """Return the diary date that lies so many days after the last infusion day."""
        return self.infusion.last_day + timedelta(days=since)

    def rows(self) -> tuple[ReliefRow, ...]:
        """Return every day of the chart, oldest first: the recorded and missing ones, then those ahead."""
        fitted = {point.since: point.relief for point in self.band}
        rows = [
            ReliefRow(
                p.day,
                p.since,
                p.pain,
                p.relief,
                p.late,
                self._part(p),
                p.day == self.on,
                _after(p.since, fitted),
                self.lanes.get(p.since),
            )
            for p in self.points
        ]
        ahead = range(self.today_since + 1, self.band[-1].since + 1) if self.band else range(0)
        for since in ahead:
            day = self.date_of(since)
            rows.append(ReliefRow(day, since, None, None, False, RowPart.AHEAD, False, fitted[since]))  # noqa: FBT003
        return tuple(rows)

    def _part(self, point: ReliefPoint) -> RowPart:
        if point.since > 0:
            return RowPart.AFTER
        return RowPart.COURSE if self.infusion.covers(point.day) else RowPart.BEFORE


def _after(since: int, fitted: Mapping[int, Quantiles]) -> Quantiles | None:
    # Day 0 is a day of the course, with the drug at work: the fit speaks of the days after it.
    return fitted.get(since) if since > 0 else None


def relief_figure(
    assessments: Assessments,
    pain: Mapping[date, int],
    late: frozenset[date],
    number: int | None = None,
    lanes: Mapping[date, DayLanes] = NO_LANES,
) -> ReliefFigure | None:
    """Return the relief chart of one infusion.

    Args:
        assessments: The diary.
        pain: Average pain by diary day; entries after the infusion's days are not looked at.
        late: Days whose score was entered late.
        number: Which infusion, from 1; None for the newest that has begun.
        lanes: What else the days said; nothing, where that is not to be drawn.

    Returns:
        The figure; None if there is no such infusion or it has not begun.
    """
    found = assessments.numbered(number)
    return None if found is None else _figure(found, pain, late, lanes)


def _figure(
    found: Assessment, pain: Mapping[date, int], late: frozenset[date], lanes: Mapping[date, DayLanes]
) -> ReliefFigure:
    # All that the figure's words ask for is worked out here: who reads them must not wait for a forecast.
    fit, _, _ = found.fit, found.is_baseline_low, found.disagreement
    points = _points(pain, late, found.infusion, found.days.until, found.baseline)
    drawn = {point.since: lanes[point.day] for point in points if point.day in lanes}
    bare = ReliefFigure(found, points, line=_line(points, found.baseline), lanes=drawn)
    if fit is None:
        return bare
    return replace(
        bare,
        band=_band(fit.forecast, bare.today_since, with_outlook=bare.is_newest),
        relief_start=fit.relief_start,
        relief_now=fit.relief_now,
        at_threshold=fit.at_threshold,
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


def _line(points: tuple[ReliefPoint, ...], baseline: Baseline | None) -> tuple[float | None, ...]:
    if baseline is None:
        return ()
    means = seven_day_line([point.pain for point in points if point.since >= 0])
    return tuple(None if mean is None else relief_fraction(mean, baseline.mean) for mean in means)


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
