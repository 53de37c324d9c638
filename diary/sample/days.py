"""The invented days: pain, gaps, late entries, corrections and notes."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.clock import is_late
from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.scales import NRS, DayItem
from diary.sample.details import Details
from diary.sample.moments import evening

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from random import Random

    from diary.model.records.details import Answer, DayKey
    from diary.sample.courses import InventedCourse

BASELINE = 7.0
_SEEN_FOR = 150
"""Days from the first of an infusion after which nothing of it is left to see."""
_NOTES_BETTER = (
    "Walked to the market and back.",
    "Slept through until six.",
    "Cooked for the first time in weeks.",
    "Sat in the garden for an hour.",
    "Phoned an old friend.",
)
_NOTES_WORSE = (
    "Rain all day, stiff hands.",
    "Stayed in bed until noon.",
    "Woke up four times.",
    "Cancelled the visit. Another day.",
    "Burning in the foot since the morning.",
)
_NOTES_ANY = (
    "Quiet day.",
    "Physiotherapy in the afternoon.",
    "Watched a film with the neighbours.",
    "Letter from the clinic came.",
    "Short walk with the dog.",
)


def day_changes(
    dice: Random, others: Random, first: date, today: date, courses: list[InventedCourse]
) -> Iterator[Change]:
    """The history of the days.

    Args:
        dice: The chance of pain, gaps and notes.
        others: The chance of everything else that is told.
        first: First day of the diary.
        today: The diary day that is running; it is left open.
        courses: The infusions, oldest first.
    """
    variation, flare, gap = 0.0, 0, 0
    details = Details(others, first)
    begun = [course.infusion.first_day.toordinal() for course in courses]
    for n in range((today - first).days):
        day = first + timedelta(days=n)
        variation = 0.45 * variation + dice.gauss(0.0, 0.75)
        flare = flare - 1 if flare > 0 else dice.choice((2, 3, 4)) if dice.random() < 0.012 else 0
        gap = gap - 1 if gap > 0 else dice.choice((1, 1, 1, 2, 2, 6)) if dice.random() < 0.05 else 0
        number = day.toordinal()
        near = courses[bisect_right(begun, number - _SEEN_FOR) : bisect_right(begun, number)]
        relief = max((course.relief(day) for course in near), default=0.0)
        weekday = 0.25 if day.weekday() < 5 else -0.35
        pain = BASELINE * (1 - relief) + weekday + variation + (1.8 if flare > 0 else 0.0)
        newest = near[-1] if near else None
        # Yesterday is there, so that the diary looks alive.
        must = n == (today - first).days - 1 or (newest is not None and newest.must_be_answered(day))
        if gap == 0 or must:
            average = _score(pain)
            answered = list(details.tell(day, average, newest))
            yield from _one_day(dice, day, average, today, (_mood(relief, flare), answered))


def _mood(relief: float, flare: int) -> tuple[str, ...]:
    if flare > 0:
        return _NOTES_WORSE
    return _NOTES_BETTER if relief > 0.35 else _NOTES_ANY


def _one_day(
    dice: Random, day: date, average: int, today: date, more: tuple[tuple[str, ...], list[tuple[DayKey, Answer]]]
) -> Iterator[Change]:
    notes, others = more
    worst = min(average + dice.choice((0, 1, 1, 2, 2, 3)), NRS.most)
    now = min(max(average + dice.choice((-1, 0, 0, 0, 1)), NRS.least), worst)
    entered = evening(dice, day)
    if dice.random() < 0.04:
        later = entered + timedelta(days=dice.randint(2, 5))
        entered = later if later.date() < today else entered
    answers: list[tuple[DayKey, Answer]] = [(DayItem.PAIN_AVERAGE, average)]
    if dice.random() < 0.93:
        answers += [(DayItem.PAIN_WORST, worst), (DayItem.PAIN_NOW, now)]
    answers += others
    if dice.random() < 0.07:
        answers.append((DayItem.NOTE, dice.choice(notes)))
    for item, value in answers:
        yield _answer(day, item, None, value, entered)
        if item is not DayItem.OWN_WISH:  # came later: its own dice would change every other answer
            entered += timedelta(seconds=dice.randint(2, 9))
    if dice.random() < 0.01 and average < worst:
        yield _answer(day, DayItem.PAIN_AVERAGE, average, average + 1, entered + timedelta(minutes=3))


def _answer(day: date, item: DayKey, old: int | None, new: Answer, at: datetime) -> Change:
    how = EntryMode.LATE if is_late(day, at) else EntryMode.TYPED
    return Change(Kind.DAY, day.isoformat(), item.value, old, new, Entered(at, how))


def _score(pain: float) -> int:
    return min(max(round(pain), NRS.least), NRS.most)
