"""The days that a report is about: how many, how many of them recorded, how many late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered
from diary.wording import Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion


@dataclass(frozen=True)
class Period:
    """The days that a report is about.

    Attributes:
        first: The first of them.
        last: The last of them; not before the first.
        recorded: How many have an average pain score.
        late: How many of these were entered late.
        infusions: How many infusions have a day among them.
        from_paper: How many of the recorded days were typed in from a paper sheet.
        by_helper: How many of them somebody else wrote down for the person.
    """

    first: date
    last: date
    recorded: int
    late: int
    infusions: int
    from_paper: int = 0
    by_helper: int = 0

    @property
    def days(self) -> int:
        """The number of its calendar days, 1 or more."""
        return (self.last - self.first).days + 1

    @property
    def fraction(self) -> float:
        """The share that is recorded, 0 to 1."""
        return self.recorded / self.days


def period_of(days: Sequence[Day], infusions: Iterable[Infusion], first: date | None, last: date) -> Period:
    """Return the days that were asked for.

    Args:
        days: The diary days.
        infusions: All infusions; removed, planned and later ones are not counted.
        first: The first day; None for the first that the diary knows of, a day or an infusion's.
        last: The last day.
    """
    standing = [one for _, one in numbered(tuple(infusions)) if one.first_day <= last]
    known = [*(day.date for day in days if day.date <= last), *(one.first_day for one in standing), last]
    start = min(known) if first is None else min(first, last)
    recorded = [day for day in days if start <= day.date <= last and day.counts]
    return Period(
        start,
        last,
        len(recorded),
        sum(day.late for day in recorded),
        sum(one.last_day >= start for one in standing),
        sum(day.from_paper for day in recorded),
        sum(day.by_helper for day in recorded),
    )


def size_words(period: Period) -> Phrase:
    """Return how many days and infusions there are among them."""
    return phrase(
        "{days}, {infusions}",
        days=counted("{count} day", "{count} days", period.days),
        infusions=counted("{count} infusion", "{count} infusions", period.infusions),
    )


def recorded_words(period: Period) -> Phrase:
    """Return how many of the days are recorded."""
    return counted(
        "{recorded} of {count} day recorded ({share})",
        "{recorded} of {count} days recorded ({share})",
        period.days,
        recorded=period.recorded,
        share=Percent(period.fraction),
    )


def entry_words(period: Period) -> Phrase:
    """Return how the recorded days were entered: how many late, from paper, by somebody else."""
    said = _late_words(period)
    if period.from_paper > 0:
        paper = counted("{count} from paper", "{count} from paper", period.from_paper)
        said = phrase("{late}; {paper}", late=said, paper=paper)
    if period.by_helper > 0:
        helper = counted("{count} written down by a helper", "{count} written down by a helper", period.by_helper)
        said = phrase("{entered}; {helper}", entered=said, helper=helper)
    return said


def _late_words(period: Period) -> Phrase:
    if period.late == 0:
        return phrase("none entered late")
    return counted(
        "{count} entered late, hollow in the chart",
        "{count} entered late, hollow in the chart",
        period.late,
    )
