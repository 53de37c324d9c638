"""All of the diary on the calendar: pain of every day from the first recorded one, infusions, grades and gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, overload

from diary.model.records.day import Entered, EntryMode
from diary.model.records.infusion import numbered
from diary.model.relief.measure import LAST_DAYS
from diary.model.relief.smoothing import gaps, seven_day_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.infusion import Infusion
    from diary.model.response.pain_grade import PainGrade

_LEAST_DAYS = 28
"""Days that the calendar spans at least, so that the first ones are no wall of points."""
_NO_ENTRIES: Mapping[date, Entered] = MappingProxyType({})
MONTH, YEAR = 30, 365
"""Days of the tiles and of the ranges that are called a month and a year."""


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One day of the calendar.

    Attributes:
        day: The diary date.
        pain: Average pain, NRS 0-10; None for a missing day.
        late: Whether it was entered late.
        mean: The seven-day line, NRS points; None where it breaks.
        infusion: The number of the infusion whose course the day lies in; None for none.
        from_paper: Whether it was typed in from a paper sheet.
        by_helper: Whether somebody else wrote it down for the person.
    """

    day: date
    pain: int | None
    late: bool
    mean: float | None
    infusion: int | None
    from_paper: bool = False
    by_helper: bool = False


@dataclass(frozen=True)
class CalendarRows(Sequence[CalendarRow]):
    """Every day of a calendar, each made when it is asked for: thirty years as rows would take megabytes.

    Attributes:
        first: The first day.
        pain: The score of each day, NRS 0-10; None for a missing one.
        means: The seven-day line on each day, NRS points; None where it breaks.
        infusions: The number of the infusion by the index of a day in its course.
        late, from_paper, by_helper: The indexes of the days entered in this way.
    """

    first: date
    pain: tuple[int | None, ...] = ()
    means: tuple[float | None, ...] = ()
    infusions: Mapping[int, int] = field(default_factory=dict, hash=False)
    late: frozenset[int] = frozenset()
    from_paper: frozenset[int] = frozenset()
    by_helper: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.pain)

    @overload
    def __getitem__(self, index: int) -> CalendarRow: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[CalendarRow, ...]: ...

    def __getitem__(self, index: int | slice) -> CalendarRow | tuple[CalendarRow, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(len(self))[index])
        at = range(len(self))[index]
        return CalendarRow(
            self.first + timedelta(days=at),
            self.pain[at],
            at in self.late,
            self.means[at],
            self.infusions.get(at),
            at in self.from_paper,
            at in self.by_helper,
        )


@dataclass(frozen=True)
class CalendarCourse:
    """An infusion on the calendar.

    Attributes:
        number: The infusion's number, from 1.
        first: Index of its first day among the rows, below 0 where the diary begins later.
        last: Index of its last day.
    """

    number: int
    first: int
    last: int


@dataclass(frozen=True)
class CalendarGrade:
    """A Chronic Pain Grade on the calendar.

    Attributes:
        at: Index of its day among the rows.
        grade: 0 to 4.
        form: The instrument that gave it; grades of two forms are not joined.
    """

    at: int
    grade: int
    form: str


@dataclass(frozen=True)
class PainMean:
    """Mean pain of the last days, or of all.

    Attributes:
        days: How many calendar days it looks back on, today included.
        recorded: How many of them have a score.
        mean: NRS points; None without a score.
    """

    days: int
    recorded: int
    mean: float | None


@dataclass(frozen=True)
class AllTimeFigure:
    """The whole calendar; empty rows before anything is recorded.

    Attributes:
        rows: Every day from the first recorded one (or the first infusion's) to today, oldest first.
        courses: The infusions that have begun, oldest first.
        grades: The Chronic Pain Grades, oldest first.
        gaps: First and last index of each run of four or more missing days.
        means: Mean pain of the last 7, 30 and 365 days and of all, as far as the diary reaches.
    """

    rows: CalendarRows
    courses: tuple[CalendarCourse, ...] = ()
    grades: tuple[CalendarGrade, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    means: tuple[PainMean, ...] = field(default=())

    @property
    def recorded(self) -> int:
        """The number of days with a score."""
        return sum(score is not None for score in self.rows.pain)

    @property
    def first(self) -> date | None:
        """The first day; None before anything is recorded."""
        return self.rows.first if self.rows else None


def all_time_figure(
    pain: Mapping[date, int],
    late: frozenset[date],
    infusions: Sequence[Infusion],
    grades: Iterable[PainGrade],
    today: date,
    entries: Mapping[date, Entered] = _NO_ENTRIES,
) -> AllTimeFigure:
    """Return the calendar of a diary.

    Args:
        pain: Average pain by diary day; days after `today` are not looked at.
        late: The days entered late.
        infusions: All infusions; removed, planned and coming ones are not looked at.
        grades: The Chronic Pain Grades; those without a grade are not looked at.
        today: The diary day that is running.
        entries: When and how each day was entered, where that is to be told.
    """
    begun = [(number, one) for number, one in numbered(tuple(infusions)) if one.first_day <= today]
    graded = [one for one in grades if one.grade is not None and one.day <= today]
    recorded = [day for day in pain if day <= today]
    starts = [*recorded, *(one.first_day for _, one in begun), *(one.day for one in graded)]
    if not recorded:
        return AllTimeFigure(CalendarRows(today))
    first = min([*starts, today - timedelta(days=_LEAST_DAYS - 1)])
    scores = tuple(pain.get(first + timedelta(days=n)) for n in range((today - first).days + 1))
    courses = tuple(CalendarCourse(n, (one.first_day - first).days, (one.last_day - first).days) for n, one in begun)
    start = (min(recorded) - first).days
    return AllTimeFigure(
        CalendarRows(
            first,
            scores,
            seven_day_line(scores),
            {at: course.number for course in courses for at in range(course.first, course.last + 1)},
            frozenset((day - first).days for day in late),
            frozenset((day - first).days for day, one in entries.items() if one.mode is EntryMode.PAPER),
            frozenset((day - first).days for day, one in entries.items() if one.helper),
        ),
        courses,
        tuple(CalendarGrade((one.day - first).days, one.grade, one.form) for one in graded if one.grade is not None),
        tuple(gap for gap in gaps(scores) if gap[0] > start),
        tuple(_means(scores[start:])),
    )


def _means(scores: Sequence[int | None]) -> Iterable[PainMean]:
    for days in (LAST_DAYS, MONTH, YEAR):
        if days < len(scores):
            yield _mean(scores[-days:])
    yield _mean(scores)


def _mean(scores: Sequence[int | None]) -> PainMean:
    found = [score for score in scores if score is not None]
    return PainMean(len(scores), len(found), sum(found) / len(found) if found else None)
