"""All infusions on one scale of days: each curve against its own level before, and all from its last infusion day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.relief.lanes import DayLanes, counted_days
from diary.model.relief.measure import LAST_DAYS, relief_fraction
from diary.model.relief.smoothing import seven_day_line
from diary.model.relief.standing import Fade
from diary.model.relief.weeks import week_relief
from diary.model.response.figures import WEEK_ONE, faded_of, yardstick_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessment import Assessment, Assessments

LEAST_REACH, MOST_REACH = 63, 182
"""Days after the last infusion day that the view reaches at least, and at most: nine weeks, half a year."""
_AHEAD = 7
"""Days beyond today that are kept free, so that the newest curve doesn't end at the edge."""


@dataclass(frozen=True, slots=True)
class ComparePoint:
    """One recorded day of a curve.

    Attributes:
        since: Days since the last infusion day, from 0.
        relief: Fraction of the level before this infusion.
        late: Whether it was entered late.
    """

    since: int
    relief: float
    late: bool


@dataclass(frozen=True)
class CompareCurve:
    """One infusion's relief against its own level.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        is_newest: Whether no later course has begun.
        level: The level of pain before it, NRS points.
        points: The recorded days, from day 0.
        line: The seven-day line as relief, an entry a day from day 0; None where it breaks.
        pain: The same as pain, NRS points.
        week_1: Mean relief of days 1 to 7; None with fewer than 4 of them recorded.
        weeks: Weeks of relief; None where too little is recorded, 0 where it never reached the threshold.
        lasts: Whether relief had not faded at the end, so that the weeks are only those so far.
        lanes: What else its days said, by days since the last infusion day.
    """

    number: int
    infusion: Infusion
    is_newest: bool
    level: float
    points: tuple[ComparePoint, ...]
    line: tuple[float | None, ...]
    pain: tuple[float | None, ...]
    week_1: float | None
    weeks: float | None
    lasts: bool
    lanes: Mapping[int, DayLanes] = field(repr=False, hash=False)

    def relief_on(self, since: int) -> float | None:
        """Return the seven-day relief of a day; None where the line breaks or doesn't reach."""
        return self.line[since] if 0 <= since < len(self.line) else None

    def pain_on(self, since: int) -> float | None:
        """Return the seven-day pain of a day, NRS points; None as for `relief_on`."""
        return self.pain[since] if 0 <= since < len(self.pain) else None

    @property
    def last(self) -> tuple[int, float] | None:
        """The last day of the line with its relief; None without any."""
        found = [(since, relief) for since, relief in enumerate(self.line) if relief is not None]
        return found[-1] if found else None


@dataclass(frozen=True)
class CompareRow:
    """One day of the table: relief of every curve on it.

    Attributes:
        since: Days since the last infusion day.
        relief: By curve, in their order; None where a line breaks or has ended.
        lanes: What else the newest infusion's day said; None where nothing is known of it.
        earlier: After how many of the earlier infusions the day had something in each lane, in the order of `DayLanes`.
    """

    since: int
    relief: tuple[float | None, ...]
    lanes: DayLanes | None = None
    earlier: tuple[int, ...] = ()


@dataclass(frozen=True)
class CompareFigure:
    """All curves, the newest first.

    Attributes:
        curves: The infusions with a level before them and something recorded since.
        left_out: The numbers of the others: nothing was recorded, or no level is known to measure from.
        threshold: Fraction of relief.
        today: Days from the newest infusion's last day to today; None where that one has no curve.
        reach: The last day of the view.
    """

    curves: tuple[CompareCurve, ...]
    left_out: tuple[int, ...]
    threshold: float
    today: int | None
    reach: int

    @property
    def newest(self) -> CompareCurve | None:
        """The newest infusion's curve; None where it has none."""
        return self.curves[0] if self.curves and self.curves[0].is_newest else None

    @property
    def earlier(self) -> tuple[CompareCurve, ...]:
        """The curves of the others, the newest of them first."""
        return self.curves if self.newest is None else self.curves[1:]

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """Every day of the view, as the table and the cursor read it."""
        known = {} if self.newest is None else self.newest.lanes
        lanes = range(len(DayLanes._fields))
        return tuple(
            CompareRow(
                since,
                tuple(curve.relief_on(since) for curve in self.curves),
                known.get(since),
                tuple(self.earlier_with(since, lane) for lane in lanes),
            )
            for since in range(self.reach + 1)
        )

    def earlier_with(self, since: int, lane: int) -> int:
        """Return how many of the earlier infusions have something in a lane (see `DayLanes`) on a day."""
        return counted_days((curve.lanes for curve in self.earlier), since, lane)


def compare_figure(
    assessments: Assessments,
    pain: Mapping[date, int],
    late: frozenset[date],
    lanes: Mapping[date, DayLanes],
) -> CompareFigure:
    """Return all infusions that have begun, beside one another.

    Args:
        assessments: The diary.
        pain: Average pain by diary day.
        late: The days entered late.
        lanes: What else the days said.
    """
    found = [(one, _curve(one, pain, late, lanes)) for one in reversed(assessments.begun)]
    curves = tuple(curve for _, curve in found if curve is not None)
    newest = assessments.newest
    today = None
    if newest is not None and curves and curves[0].number == newest.number:
        today = newest.infusion.day_since(assessments.on)
    wanted = max([LEAST_REACH, *(curve.points[-1].since for curve in curves), (today or 0) + _AHEAD])
    reach = min(wanted, MOST_REACH)
    return CompareFigure(
        curves,
        tuple(one.number for one, curve in reversed(found) if curve is None),
        assessments.settings.threshold,
        today,
        -(-reach // LAST_DAYS) * LAST_DAYS,
    )


def _curve(
    one: Assessment, pain: Mapping[date, int], late: frozenset[date], lanes: Mapping[date, DayLanes]
) -> CompareCurve | None:
    if one.baseline is None or one.is_baseline_low:
        return None
    level, last = one.baseline.mean, one.infusion.last_day
    length = min(one.infusion.day_since(one.days.until), MOST_REACH) + 1
    days = [last + timedelta(days=n) for n in range(max(length, 0))]
    scores = [pain.get(day) for day in days]
    points = tuple(
        ComparePoint(n, relief, day in late)
        for n, day in enumerate(days)
        if day in pain and (relief := relief_fraction(pain[day], level)) is not None
    )
    if not points:
        return None
    line = seven_day_line(scores)
    faded = faded_of(one)
    return CompareCurve(
        one.number,
        one.infusion,
        one.days.is_newest,
        level,
        points,
        tuple(None if mean is None else relief_fraction(mean, level) for mean in line),
        line,
        week_relief(pain, one.days, yardstick_of(one), WEEK_ONE).relief,
        None if faded is None else faded.weeks_since(one.infusion),
        faded is not None and faded.fade is Fade.STILL_ABOVE,
        {n: lanes[day] for n, day in enumerate(days) if day in lanes},
    )
