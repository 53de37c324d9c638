"""The key figures before an infusion, in the first week after it and over the last seven days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.records.medicine import Use
from diary.model.relief.measure import LAST_DAYS
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK
from diary.model.relief.windows import LEAST_DAYS, Mean, days_within
from diary.model.response.doses import rescue_doses
from diary.model.scales import DayItem
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine
    from diary.model.relief.assessment import Assessment

RESCUE_COLUMN = "rescue_doses"


@dataclass(frozen=True)
class KeyFigure:
    """One figure of three times.

    Attributes:
        name: What it is.
        column: The column of daily.csv that it is the mean of.
        a_week: Whether it is told for a week: the mean of a day times 7.
        before: Of the 14 days before the course; None with fewer than 5 answers.
        week_1: Of days 1 to 7 after it; None with fewer than 4.
        last: Of the last seven days after it; None with fewer than 4.
    """

    name: Phrase
    column: str
    a_week: bool
    before: Mean | None
    week_1: Mean | None
    last: Mean | None

    def shown(self, mean: Mean | None) -> float | None:
        """Return a mean of it as it is told; None for none."""
        if mean is None:
            return None
        return mean.value * WEEK if self.a_week else mean.value


_ITEMS: tuple[tuple[DayItem, Phrase], ...] = (
    (DayItem.PAIN_AVERAGE, phrase("Pain, average")),
    (DayItem.INTERFERENCE, phrase("Pain in the way of doing")),
    (DayItem.SLEEP, phrase("Sleep (10 is best)")),
    (DayItem.MOOD, phrase("Mood (10 is best)")),
)


def key_figures(found: Assessment, days: Sequence[Day], medicines: Iterable[Medicine]) -> tuple[KeyFigure, ...]:
    """Return the figures of an infusion; doses only where a rescue medicine is listed.

    Args:
        found: The infusion.
        days: The diary days.
        medicines: The user's list; removed ones are not looked at.
    """
    by_date = {day.date: day for day in days}
    rescue = [one.id for one in medicines if one.use is Use.RESCUE and not one.removed and one.id is not None]
    read: list[tuple[Phrase, str, bool, Callable[[Day], float | None]]] = [
        (name, item.value, False, lambda day, item=item: day.value(item))  # type: ignore[misc]
        for item, name in _ITEMS
    ]
    if rescue:
        read.append((phrase("Rescue doses a week"), RESCUE_COLUMN, True, lambda day: rescue_doses(day, rescue)))
    stretches = found.days.before(), found.days.after(1, WEEK), last_seven_stretch(found)
    before, week_1, last = (days_within(by_date, stretch) for stretch in stretches)
    return tuple(
        KeyFigure(
            name,
            column,
            a_week,
            _mean(before, value, LEAST_DAYS),
            _mean(week_1, value, LEAST_IN_WEEK),
            _mean(last, value, LEAST_IN_WEEK),
        )
        for name, column, a_week, value in read
    )


def last_seven_stretch(found: Assessment) -> tuple[date, date]:
    """Return the last seven days as every page has them, as far as they lie after the last infusion day."""
    first = found.as_of - timedelta(days=LAST_DAYS - 1)
    return max(first, found.infusion.last_day + timedelta(days=1)), found.as_of


def _mean(days: Iterable[Day], value: Callable[[Day], float | None], least: int) -> Mean | None:
    answered = [float(answer) for day in days if (answer := value(day)) is not None]
    return Mean(sum(answered) / len(answered), len(answered)) if len(answered) >= least else None
