"""A calendar year at a glance: what each of its days is, counted and in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.courses import Courses, Place
from diary.model.records.day import Day
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diary.model.records.infusion import Infusion


class Entry(StrEnum):
    """The kind of entry that the diary has of a day; each day is exactly one of these."""

    FILLED = "filled"  # with an average pain, entered in time
    LATE = "late"  # with an average pain, entered after the following diary day had ended
    PARTLY = "partly"  # with other answers only
    MISSING = "missing"  # nothing, though the diary had begun
    OPEN = "open"  # nothing yet, and the day is still running
    FUTURE = "future"
    AHEAD = "ahead"  # answered, though it has not come yet: recorded while a clock was ahead, or this one is behind
    BEFORE = "before"  # nothing, and the diary had not begun: nobody missed that day


ANSWERED = frozenset({Entry.FILLED, Entry.LATE, Entry.PARTLY, Entry.AHEAD})
"""What can be looked back on."""


PAIN_STEPS = ((0, 2), (3, 4), (5, 6), (7, 8), (9, 10))
"""The least and the most of each of the five steps in which the year shows average pain, NRS."""


def pain_step(pain: int) -> int:
    """Return in which of `PAIN_STEPS` an average pain (NRS 0-10) lies, 1 to 5."""
    return next(step for step, (_, most) in enumerate(PAIN_STEPS, start=1) if pain <= most)


@dataclass(frozen=True)
class YearDay:
    """One day of a year.

    Attributes:
        date: Which day.
        entry: What the diary has of it.
        pain: Average pain, NRS 0-10; None if it was not answered.
        place: Where it stands among the infusions that took place; None before the first, and in the future.
        planned: Whether an infusion is planned for it.
        from_paper: Whether it was typed in from a paper sheet.
        by_helper: Whether somebody else wrote it down for the person.
    """

    date: date
    entry: Entry
    pain: int | None = None
    place: Place | None = None
    planned: bool = False
    from_paper: bool = False
    by_helper: bool = False

    @property
    def in_course(self) -> bool:
        """Whether it lies within an infusion course that took place."""
        return self.place is not None and self.place.in_course


@dataclass(frozen=True)
class Year:
    """One calendar year.

    Attributes:
        number: Like 2026.
        days: Every day of it, in order: 365 or 366.
        filled: Days with an average pain, late ones too.
        late: Those of them that were entered late.
        due: Days that could have been filled: from the diary's first day on, up to today. Today counts once it is
            filled, so that nobody has missed a day that is still running.
        infusions: Courses that took place and share a day with the year.
        planned: Planned infusions that share a day with the year.
        ahead: Days that have not come yet and have an answer all the same.
    """

    number: int
    days: tuple[YearDay, ...]
    filled: int
    late: int
    due: int
    infusions: int
    planned: int
    ahead: int = 0

    def day(self, day: date) -> YearDay:
        """Return one of its days.

        Raises:
            IndexError: it is a day of another year.
        """
        if day.year != self.number:
            raise IndexError(f"{day} is not a day of {self.number}")
        return self.days[(day - date(self.number, 1, 1)).days]


def year_of(number: int, days: Mapping[date, Day], infusions: Iterable[Infusion], today: date) -> Year:
    """Return a calendar year with the kind of each of its days.

    Args:
        number: The year, 1900 to 9998.
        days: Every day of the diary that has an answer, of any year.
        infusions: Those that stand, planned ones too.
        today: The running diary day.
    """
    standing = [infusion for infusion in infusions if not infusion.removed]
    courses = Courses(standing)
    planned = [infusion for infusion in standing if infusion.planned]
    begun = min((day for day in days if day <= today), default=today)
    start, end = date(number, 1, 1), date(number, 12, 31)
    made = tuple(
        _year_day(start + timedelta(days=n), days, courses, planned, (begun, today))
        for n in range((end - start).days + 1)
    )
    entries = [day.entry for day in made]
    filled, late = entries.count(Entry.FILLED), entries.count(Entry.LATE)
    return Year(
        number,
        made,
        filled + late,
        late,
        filled + late + entries.count(Entry.PARTLY) + entries.count(Entry.MISSING),
        sum(not infusion.planned and _meets(infusion, start, min(end, today)) for infusion in standing),
        sum(_meets(infusion, start, end) for infusion in planned),
        entries.count(Entry.AHEAD),
    )


def years_of(days: Iterable[date], infusions: Iterable[Infusion], today: date) -> tuple[int, ...]:
    """Return the years that have something to show: without a gap up to this year, which is always among them."""
    known = {day.year for day in days}
    known |= {year for i in infusions if not i.removed for year in (i.first_day.year, i.last_day.year)}
    later = sorted(year for year in known if year > today.year)
    return (*range(min(known | {today.year}), today.year + 1), *later)


def year_summary(year: Year) -> tuple[Phrase, ...]:
    """Return a year in a few short phrases: days filled, days late, infusions."""
    said: list[Phrase] = []
    if year.due > 0:
        said.append(
            counted(
                "{filled} of {count} day filled in", "{filled} of {count} days filled in", year.due, filled=year.filled
            )
        )
    if year.late > 0:
        said.append(counted("{count} of them late", "{count} of them late", year.late))
    if year.infusions > 0:
        said.append(counted("{count} infusion", "{count} infusions", year.infusions))
    if year.planned > 0:
        said.append(counted("{count} infusion planned", "{count} infusions planned", year.planned))
    if year.ahead > 0:
        said.append(counted("{count} day that has not come yet", "{count} days that have not come yet", year.ahead))
    return tuple(said) or (phrase("Nothing was recorded in this year"),)


def year_day_readout(day: YearDay) -> tuple[Phrase, ...]:
    """Return all there is to say of a day besides its date, a short phrase each, in the order in which it is said."""
    said = [_entry_words(day)]
    if day.from_paper:
        said.append(phrase("from paper"))
    if day.by_helper:
        said.append(phrase("written down by somebody else"))
    if day.place is not None:
        said.append(place_words(day.place))
    if day.planned:
        said.append(phrase("infusion planned"))
    return tuple(said)


def place_words(place: Place) -> Phrase:
    """Return the place of a day in words: `during infusion 2`, `day 12 after infusion 2`."""
    if place.in_course:
        return phrase("during infusion {number}", number=place.number)
    return phrase("day {day} after infusion {number}", day=place.day, number=place.number)


def _entry_words(day: YearDay) -> Phrase:
    if day.pain is not None:
        if day.entry is Entry.AHEAD:
            return phrase(
                "average pain {pain}, though this day has not come yet by this computer's clock", pain=day.pain
            )
        if day.entry is Entry.LATE:
            return phrase("average pain {pain}, entered late", pain=day.pain)
        return phrase("average pain {pain}", pain=day.pain)
    return _WITHOUT_PAIN[day.entry]


_WITHOUT_PAIN = {
    Entry.PARTLY: phrase("answers without an average pain"),
    Entry.MISSING: phrase("nothing recorded"),
    Entry.OPEN: phrase("not filled in yet"),
    Entry.FUTURE: phrase("still to come"),
    Entry.AHEAD: phrase("answers, though this day has not come yet by this computer's clock"),
    Entry.BEFORE: phrase("before your diary began"),
}


def _year_day(
    day: date, days: Mapping[date, Day], courses: Courses, planned: list[Infusion], bounds: tuple[date, date]
) -> YearDay:
    begun, today = bounds
    there = days.get(day)
    place = courses.place(day) if day <= today else None
    is_planned = any(infusion.covers(day) for infusion in planned)
    pain = there.pain_average if there is not None else None
    origin = (False, False) if there is None else (there.from_paper, there.by_helper)
    return YearDay(day, _entry(there, day, begun, today), pain, place, is_planned, *origin)


def _entry(there: Day | None, day: date, begun: date, today: date) -> Entry:
    if there is not None and not there.is_empty:
        if day > today:
            return Entry.AHEAD
        if not there.counts:
            return Entry.PARTLY
        return Entry.LATE if there.late else Entry.FILLED
    if day >= today:
        return Entry.OPEN if day == today else Entry.FUTURE
    return Entry.BEFORE if day < begun else Entry.MISSING


def _meets(infusion: Infusion, first: date, last: date) -> bool:
    return infusion.first_day <= last and infusion.last_day >= first
