"""The answers of the invented diary besides pain: how it was, dreams, perception, side effects, doses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.safety.weekly import is_own_wish_asked
from diary.model.scales import NRS, DayItem
from diary.sample.courses import BAD_DREAMS_UNTIL_NIGHT, BLADDER_TROUBLE_DAYS, InventedCourse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from random import Random

    from diary.model.records.details import Answer, DayKey

PREGABALIN, TRAMADOL, AMITRIPTYLINE = 1, 2, 3
"""Ids of the invented list of medicines."""
AMITRIPTYLINE_DAYS = 150
"""Days of diary after which it was stopped."""
_FULL_DAYS = 0.75
_SAYS_NONE = 0.7
"""Share of full days without side effects on which that is said, by one key."""
_BETWEEN_BAD_DREAMS = timedelta(days=4)
"""Bad dreams are rare enough outside of the story that they are no safety sign."""
_USUAL = (0, 12, 40, 36, 12)
_FIRST_NIGHTS = (14, 30, 30, 20, 6)
_BAD_NIGHTS = (45, 55, 0, 0, 0)
"""Weights of the five steps from very unpleasant to very pleasant."""
_DREAMS = ("Locked in a house without doors.", "Falling, again and again.", "Somebody shouted my name. I woke up wet.")
_QUIET = (Effect.DIZZINESS, Effect.NAUSEA, Effect.DROWSINESS)


@dataclass
class Details:
    """Tells one day after the other.

    Attributes:
        dice: The chance of this part of the story.
        first: First day of the diary.
        last_bad_dream: The last day on which an unpleasant dream was told.
    """

    dice: Random
    first: date
    last_bad_dream: date | None = field(default=None)

    def tell(self, day: date, average: int, course: InventedCourse | None) -> Iterator[tuple[DayKey, Answer]]:
        """The answers of one day in the order in which they are asked; none on days that were cut short."""
        must = course is not None and course.must_be_answered(day)
        if self.dice.random() >= _FULL_DAYS and not must:
            return
        yield from self._the_day(average)
        yield from self._dreams(day, course)
        yield from self._perception(day, course)
        yield from self._side_effects(day, course)
        yield doses(PREGABALIN), float(self.dice.choice((2, 2, 2, 2, 2, 1)))
        yield doses(TRAMADOL), float(max(round((average - 4.6) / 1.6 + self.dice.gauss(0, 0.6)), 0))
        if day < self.first + timedelta(days=AMITRIPTYLINE_DAYS):
            yield doses(AMITRIPTYLINE), 1.0
        if course is not None and is_own_wish_asked(day, [course.infusion]):
            yield DayItem.OWN_WISH, 0

    def _the_day(self, average: int) -> Iterator[tuple[DayKey, Answer]]:
        chance = self.dice.gauss
        # What one can do follows pain at a distance: it gets better later and by less.
        yield DayItem.INTERFERENCE, _score(0.6 * average + 2.3 + chance(0, 0.8))
        yield DayItem.ENJOYMENT, _score(0.65 * average + 1.8 + chance(0, 0.9))
        yield DayItem.SLEEP, _score(8.6 - 0.55 * average + chance(0, 1.0))
        yield DayItem.MOOD, max(_score(8.4 - 0.45 * average + chance(0, 0.8)), 3)

    def _dreams(self, day: date, course: InventedCourse | None) -> Iterator[tuple[DayKey, Answer]]:
        night = course.infusion.day_since(day) if course is not None else None
        bad = course is not None and course.story.bad_dreams and night in range(1, BAD_DREAMS_UNTIL_NIGHT + 1)
        early = night in range(1, 4)
        recalled = self.dice.random() < (1.0 if bad else 0.8 if early else 0.4)
        yield DayItem.DREAM_RECALL, int(recalled)
        if not recalled:
            return
        weights = _BAD_NIGHTS if bad else _FIRST_NIGHTS if early else _USUAL
        (step,) = self.dice.choices(range(1, 6), weights)
        lately = self.last_bad_dream is not None and day - self.last_bad_dream < _BETWEEN_BAD_DREAMS
        if step < 3 and not bad and not early and lately:
            step = 3
        if step < 3:
            self.last_bad_dream = day
        yield DayItem.DREAM_PLEASANTNESS, step
        yield DayItem.DREAM_VIVIDNESS, self.dice.randint(6, 9) if bad else self.dice.randint(2, 8)
        yield DayItem.NIGHTMARE, int(step == 1 and self.dice.random() < 0.6)
        if bad and self.dice.random() < 0.4:
            yield DayItem.DREAM_NOTE, self.dice.choice(_DREAMS)

    def _perception(self, day: date, course: InventedCourse | None) -> Iterator[tuple[DayKey, Answer]]:
        since = course.infusion.day_since(day) if course is not None else None
        if course is None or since is None or since > 3:
            if self.dice.random() < 0.3:
                yield DayItem.PERCEPTION, 0
            return
        yield DayItem.PERCEPTION, int(since <= 1)
        if since > 1:
            return
        strength = course.story.hard - self.dice.randint(0, 2) if since <= 0 else self.dice.randint(1, 2)
        yield DayItem.DRUG_HIGH, strength
        yield DayItem.INNER_PERCEPTION, max(strength - self.dice.randint(1, 3), 0)
        yield DayItem.OUTER_PERCEPTION, max(strength - self.dice.randint(0, 2), 0)
        if since <= 0:
            yield sign(PerceptionSign.TIME_OR_SPACE_UNREAL), 1
            if course.story.hard > 5:
                yield sign(PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED), 1

    def _side_effects(self, day: date, course: InventedCourse | None) -> Iterator[tuple[DayKey, Answer]]:
        since = course.infusion.day_since(day) if course is not None else None
        if course is not None and since is not None and since <= 3:
            yield from self._around_the_infusion(course, since)
        elif course is not None and course.story.bladder and since in BLADDER_TROUBLE_DAYS:
            yield effect(Effect.FREQUENCY), Severity.MODERATE if since == BLADDER_TROUBLE_DAYS[1] else Severity.MILD
            yield effect(Effect.BURNING), Severity.MILD
        elif self.dice.random() < 0.1:
            yield effect(self.dice.choice((Effect.DIZZINESS, Effect.DRY_MOUTH, Effect.DROWSINESS))), Severity.MILD
        elif self.dice.random() < _SAYS_NONE:
            for code in _QUIET:
                yield effect(code), Severity.NONE

    def _around_the_infusion(self, course: InventedCourse, since: int) -> Iterator[tuple[DayKey, Answer]]:
        if since <= 0:
            yield effect(Effect.DIZZINESS), Severity.MODERATE if course.story.hard > 6 else Severity.MILD
            yield effect(Effect.BLURRED_VISION), Severity.MILD
            yield effect(Effect.NAUSEA), course.infusion.nausea or Severity.NONE
            return
        yield effect(Effect.DIZZINESS), Severity.MILD if since == 1 else Severity.NONE
        yield effect(Effect.DROWSINESS), self.dice.choice((Severity.NONE, Severity.MILD))
        yield effect(Effect.MEMORY_TROUBLE), Severity.MILD if since <= 2 else Severity.NONE


def _score(value: float) -> int:
    return min(max(round(value), NRS.least), NRS.most)
