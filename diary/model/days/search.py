"""The days of the diary that somebody is looking for, and their order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from diary.model.days.cards import PERCEPTION_DAYS
from diary.model.records.day import Day
from diary.model.records.details import DetailKind, Severity
from diary.model.scales import TEXT_ITEMS, DayItem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from diary.model.records.courses import Courses


class DayFilter(StrEnum):
    """The condition that a day must meet to be found."""

    ALL = "all"  # every calendar day, missing ones too
    PAIN = "pain"
    MISSING = "missing"  # no answer at all
    LATE = "late"
    NOTES = "notes"  # a note, or words about the dreams
    SIDE_EFFECTS = "side_effects"  # at least one that is mild or worse
    INFUSION = "infusion"  # within a course or the three days after


class Order(StrEnum):
    """The key that days are ordered by; days without it stand last, upwards and downwards."""

    DAY = "day"
    AVERAGE = "average"
    WORST = "worst"
    NOW = "now"
    INTERFERENCE = "interference"
    SLEEP = "sleep"
    MOOD = "mood"
    SIDE_EFFECTS = "side_effects"
    INFUSION = "infusion"
    ENTERED = "entered"
    NOTE = "note"


@dataclass(frozen=True)
class Search:
    """A search for days.

    Attributes:
        day_filter: What a day must have.
        words: Each of these must occur in its notes, or in that of the infusion on the day; capitals and accents make
            no difference.
        first: The first day to look at; None for the diary's first.
        last: The last day to look at; None for the newest.
    """

    day_filter: DayFilter = DayFilter.ALL
    words: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def is_everything(self) -> bool:
        """Whether it finds every day there is."""
        return self == Search(words=self.words) and not self.words.split()


def found(search: Search, days: Mapping[date, Day], courses: Courses, span: tuple[date, date]) -> list[date]:
    """Return the days that match, newest first.

    Args:
        search: What is looked for.
        days: Every day that has an answer; those after the span are looked at too.
        courses: The infusions.
        span: The diary's first day, and today.
    """
    first = max(search.first or span[0], span[0])
    last = min(search.last or span[1], span[1])
    ahead = (day for day in days if day > span[1] and (search.last is None or day <= search.last))
    wanted = fold(search.words).split()
    matches = _MATCHES[search.day_filter]
    seen = []
    running = (last - timedelta(days=n) for n in range((last - first).days + 1))
    for day in (*sorted((day for day in ahead if day >= first), reverse=True), *running):
        there = days.get(day)
        if not matches(there, day, courses):
            continue
        if wanted and not _says(there, courses.note(day), wanted):
            continue
        seen.append(day)
    return seen


def ordered(
    dates: Iterable[date], order: Order, days: Mapping[date, Day], courses: Courses, *, downwards: bool
) -> list[date]:
    """Return days in an order; among equal ones the newest first, and missing ones last in both directions.

    Args:
        dates: The days, newest first.
        order: By what.
        days: Every day that has an answer.
        courses: The infusions.
        downwards: The largest or newest first.
    """
    known: list[tuple[Any, date]] = []
    missing: list[date] = []
    for day in dates:
        key = _key(order, day, days.get(day), courses)
        if key is None:
            missing.append(day)
        else:
            known.append((key, day))
    known.sort(key=lambda pair: pair[0], reverse=downwards)  # stable, also where it is reversed
    return [day for _, day in known] + missing


def worst_effect(day: Day) -> Severity | None:
    """Return the severity of the worst side effect of a day; None if none was asked for or answered."""
    answers = [Severity(str(value)) for key, value in day.details.items() if key.kind is DetailKind.SIDE_EFFECT]
    return max(answers, key=lambda severity: severity.rank, default=None)


def note_of(day: Day) -> str | None:
    """Return the note of a day; without one, its words about the dreams."""
    return day.note or day.dream_note


def fold(text: str) -> str:
    """Return text as it is compared: no capitals, no accents; `Łódź` is `lodz`, `STRASSE` is `straße`."""
    if text.isascii():
        return text.casefold()
    # Folded in between: what is taken apart can have capitals of its own.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_LETTERS)


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
"""Letters whose stroke or tie is no accent to Unicode, though it is to somebody who looks for a word."""


def _says(day: Day | None, of_infusion: str | None, wanted: list[str]) -> bool:
    """Return whether the notes of a day, that of its infusion among them, have every word."""
    told = [] if day is None else [day.value(item) for item in TEXT_ITEMS]
    text = " ".join(str(one) for one in (*told, of_infusion) if one is not None)
    if not text:
        return False
    folded = fold(text)
    return all(word in folded for word in wanted)


def _in_infusion(_there: Day | None, day: date, courses: Courses) -> bool:
    place = courses.place(day)
    return place is not None and (place.in_course or 0 <= place.day <= PERCEPTION_DAYS)


_MATCHES: dict[DayFilter, Callable[[Day | None, date, Courses], bool]] = {
    DayFilter.ALL: lambda _there, _day, _courses: True,
    DayFilter.PAIN: lambda there, _day, _courses: there is not None and there.counts,
    DayFilter.MISSING: lambda there, _day, _courses: there is None,
    DayFilter.LATE: lambda there, _day, _courses: there is not None and there.late,
    DayFilter.NOTES: lambda there, _day, _courses: there is not None and any(there.value(item) for item in TEXT_ITEMS),
    DayFilter.SIDE_EFFECTS: lambda there, _day, _courses: (
        there is not None and worst_effect(there) not in (None, Severity.NONE)
    ),
    DayFilter.INFUSION: _in_infusion,
}
ORDER_ITEMS = {
    Order.AVERAGE: DayItem.PAIN_AVERAGE,
    Order.WORST: DayItem.PAIN_WORST,
    Order.NOW: DayItem.PAIN_NOW,
    Order.INTERFERENCE: DayItem.INTERFERENCE,
    Order.SLEEP: DayItem.SLEEP,
    Order.MOOD: DayItem.MOOD,
}
"""The items by whose answers days can be ordered; these have a column in the table of days."""


def _key(order: Order, date_: date, day: Day | None, courses: Courses) -> Any:  # noqa: ANN401 - whatever compares
    """Return the key that a day is ordered by; None if it has nothing of that."""
    if order is Order.DAY:
        return date_
    if order is Order.INFUSION:
        place = courses.place(date_)
        return None if place is None else (place.number, place.day)
    return None if day is None else _answer_key(order, day)


def _answer_key(order: Order, day: Day) -> Any:  # noqa: ANN401 - whatever compares
    if order in ORDER_ITEMS:
        return day.value(ORDER_ITEMS[order])
    if order is Order.SIDE_EFFECTS:
        worst = worst_effect(day)
        return None if worst is None else worst.rank
    if order is Order.ENTERED:
        return None if day.entered is None else day.entered.at
    note = note_of(day)
    return fold(note) if note else None
