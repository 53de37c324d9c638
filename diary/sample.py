"""An invented diary, the same every time for the same seed and day. Nobody's data: no one lived it.

The story: pain around 7 that infusions take down for some weeks, weekdays that are a little worse than weekends,
flares of a few days, days that were missed, some filled in late, now and then a corrected answer. Relief after a course
halves about every 11 days, more slowly after a good course and much faster after one that faded early. Any number of
years can be made; long ones are for tests and benchmarks.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import TYPE_CHECKING

from diary.clock import is_late
from diary.model.changes import Change, Contents, Kind
from diary.model.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.items import to_items
from diary.model.records import Entered, How
from diary.model.replay import fresh_items, replay
from diary.model.scales import NRS, DayItem

if TYPE_CHECKING:
    from collections.abc import Iterator

BASELINE = 7.0
DAYS_SINCE_LAST_INFUSION = 17
FIRST_COURSE_AFTER = 60  # days of diary before the first course, so that it has a baseline


@dataclass(frozen=True)
class _Kind:
    """How a course goes: relief right after it (a fraction), how fast it halves (days), and what the note says."""

    relief: float
    half_life: float
    note: str


_PRESENT = _Kind(0.76, 20.0, "Five mornings at the clinic. Tired, but the nights are better.")
_EARLIER = (
    _Kind(0.60, 11.0, "Second day was hard going, the rest was quiet."),
    _Kind(0.52, 6.5, "Caught a cold in the week after."),
    _Kind(0.75, 15.0, "First course. My sister drove me."),
)
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


@dataclass(frozen=True)
class _Course:
    infusion: Infusion
    kind: _Kind

    def relief(self, day: date) -> float:
        """True relief on a day, a fraction: rising through the course, then halving."""
        if day < self.infusion.first_day:
            return 0.0
        since = self.infusion.day_since(day)
        if since <= 0:
            done = (day - self.infusion.first_day).days + 1
            return self.kind.relief * done / self.infusion.span
        return float(self.kind.relief * 2.0 ** -(since / self.kind.half_life))


def invented_contents(today: date, seed: int = 1, years: float = 2.0) -> Contents:
    """An invented diary whose last recorded day is the day before `today`.

    Args:
        today: The diary day that is running; it is left open.
        seed: Another seed tells the story with other dice.
        years: How long the diary is; from a quarter of a year.

    Raises:
        ValueError: if `years` is under 0.25 or reaches back before the year 1.
    """
    length = round(years * 365.25)
    if years < 0.25 or length >= today.toordinal() - 1:
        raise ValueError(f"years: {years} is under 0.25 or reaches back too far")
    dice = Random(seed)  # noqa: S311 - a story, not a secret
    first = today - timedelta(days=length)
    courses = _courses(dice, first, today)
    changes = [*_infusion_changes(courses), *_day_changes(dice, first, today, courses)]
    changes.sort(key=lambda change: change.entered.at)
    replayed = replay(changes)
    return Contents(sample_id(seed), True, replayed.days, replayed.infusions, tuple(changes))  # noqa: FBT003


def sample_id(seed: int) -> str:
    """The diary id of the sample with this seed."""
    return hashlib.sha256(f"relief-diary sample {seed}".encode()).hexdigest()[:32]


def _courses(dice: Random, first: date, today: date) -> list[_Course]:
    """The courses, oldest first: backwards from the present one, about two a year."""
    last_day = today - timedelta(days=DAYS_SINCE_LAST_INFUSION)
    backwards = [(last_day, _PRESENT)]
    while True:
        last_day -= timedelta(days=dice.randint(165, 195))
        if last_day < first + timedelta(days=FIRST_COURSE_AFTER):
            break
        backwards.append((last_day, _EARLIER[(len(backwards) - 1) % len(_EARLIER)]))
    courses = []
    for number, (last, kind) in enumerate(reversed(backwards), start=1):
        infusion = Infusion(
            first_day=last - timedelta(days=4),
            last_day=last,
            days=5,
            drug=Drug.S_KETAMINE,
            route=Route.IV,
            dose=float(dice.choice((18, 20, 22))),
            dose_unit=DoseUnit.MG_PER_HOUR,
            note=kind.note,
            id=number,
        )
        courses.append(_Course(infusion, kind))
    return courses


def _infusion_changes(courses: list[_Course]) -> Iterator[Change]:
    for course in courses:
        moment = _moment(course.infusion.last_day, time(18, 40, course.infusion.last_day.day))
        fresh = fresh_items(Kind.INFUSION)
        for item, value in to_items(course.infusion).items():
            if value != fresh.get(item):
                yield Change(Kind.INFUSION, str(course.infusion.id), item, None, value, Entered(moment, How.TYPED))


def _day_changes(dice: Random, first: date, today: date, courses: list[_Course]) -> Iterator[Change]:
    variation, flare, gap = 0.0, 0, 0
    for n in range((today - first).days):
        day = first + timedelta(days=n)
        variation = 0.45 * variation + dice.gauss(0.0, 0.75)
        flare = flare - 1 if flare > 0 else dice.choice((2, 3, 4)) if dice.random() < 0.012 else 0
        gap = gap - 1 if gap > 0 else dice.choice((1, 1, 1, 2, 2, 6)) if dice.random() < 0.05 else 0
        relief = max((course.relief(day) for course in courses if _near(course, day)), default=0.0)
        weekday = 0.25 if day.weekday() < 5 else -0.35
        pain = BASELINE * (1 - relief) + weekday + variation + (1.8 if flare > 0 else 0.0)
        answered = gap == 0 or n == (today - first).days - 1  # yesterday is there, so that the diary looks alive
        if answered:
            yield from _one_day(dice, day, pain, today, _mood(relief, flare))


def _near(course: _Course, day: date) -> bool:
    return 0 <= (day - course.infusion.first_day).days < 150  # after that nothing of it is left to see


def _mood(relief: float, flare: int) -> tuple[str, ...]:
    if flare > 0:
        return _NOTES_WORSE
    return _NOTES_BETTER if relief > 0.35 else _NOTES_ANY


def _one_day(dice: Random, day: date, pain: float, today: date, notes: tuple[str, ...]) -> Iterator[Change]:
    average = _score(pain)
    worst = min(average + dice.choice((0, 1, 1, 2, 2, 3)), NRS.most)
    now = min(max(average + dice.choice((-1, 0, 0, 0, 1)), NRS.least), worst)
    entered = _evening(dice, day)
    if dice.random() < 0.04:
        later = entered + timedelta(days=dice.randint(2, 5))
        entered = later if later.date() < today else entered
    answers: list[tuple[DayItem, int | str]] = [(DayItem.PAIN_AVERAGE, average)]
    if dice.random() < 0.93:
        answers += [(DayItem.PAIN_WORST, worst), (DayItem.PAIN_NOW, now)]
    if dice.random() < 0.07:
        answers.append((DayItem.NOTE, dice.choice(notes)))
    for item, value in answers:
        yield _answer(day, item, None, value, entered)
        entered += timedelta(seconds=dice.randint(2, 9))
    if dice.random() < 0.01 and average < worst:
        yield _answer(day, DayItem.PAIN_AVERAGE, average, average + 1, entered + timedelta(minutes=3))


def _answer(day: date, item: DayItem, old: int | None, new: int | str, at: datetime) -> Change:
    how = How.LATE if is_late(day, at) else How.TYPED
    return Change(Kind.DAY, day.isoformat(), item.value, old, new, Entered(at, how))


def _score(pain: float) -> int:
    return min(max(round(pain), NRS.least), NRS.most)


def _evening(dice: Random, day: date) -> datetime:
    """A moment in the evening, now and then after midnight: it is the same diary day until 04:00."""
    minutes = dice.randint(0, 80) if dice.random() < 0.06 else -dice.randint(20, 270)
    clock = datetime.combine(day, time()) + timedelta(days=1, minutes=minutes, seconds=dice.randint(0, 59))
    return _moment(clock.date(), clock.time())


def _moment(day: date, clock: time) -> datetime:
    """Central European time without a time zone database, which not every computer has."""
    summer = _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)
    return datetime.combine(day, clock, timezone(timedelta(hours=2 if summer else 1)))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
