"""The walk along a diary, from infusion to infusion, to what is believed about the latest one.

Each infusion's entries update the belief about the person (so that earlier infusions inform later ones), the belief
about the baseline, the patient's own variation, and the relief that is carried into the next infusion. A step is
weighed with the variation as known by its own end, so that it is the same step on the way to every later infusion: the
infusions of one diary are walked once (docs/decisions/0037).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, NamedTuple, cast

import numpy as np

from diary.model.forecast import baseline as base
from diary.model.forecast.arrays import Floats
from diary.model.forecast.baseline import BaselineBelief
from diary.model.forecast.decay import CourseKind, PersonBelief, the_grid
from diary.model.forecast.noise import Variation
from diary.model.forecast.posterior import NOTHING, InfusionWork, Posterior, carried_on

STEPS_KEPT: Final = 256
"""More than a diary of 30 years has infusions, four a year; 1.5 kB each."""
WALKS_KEPT, MILESTONE = 8, 8
"""So many beliefs along the way are kept, of the last steps and of every eighth step each; about 110 kB each."""
WHOLE_KEPT: Final = 24
"""Beliefs about a course that are kept with their hypotheses, 35 kB for each of those: all that most diaries have."""


class Course(NamedTuple):
    """A course: the day numbers of its first and last day, and its kind."""

    first_day: float
    last_day: float
    kind: CourseKind


@dataclass(frozen=True, eq=False)
class Diary:
    """Validated input: entries outside courses, and merged courses, all ascending.

    Attributes:
        days: (T,) day numbers of entries.
        pain: (T,) NRS 0-10.
        courses: the courses, at least one.
    """

    days: Floats
    pain: Floats
    courses: tuple[Course, ...]


@dataclass(frozen=True, eq=False)
class Walk:
    """The beliefs on the way through the infusions, on the last day before one of them.

    Attributes:
        people: what is typical of the person, for each kind of course.
        level: the belief about the baseline.
        carried: (D,) relief that is left from the infusions so far on days 0, 1, ... after ``last_day``.
        last_day: day number of the last infusion day so far.
        variation: the evidence of the patient's own variation so far.
    """

    people: Mapping[CourseKind, PersonBelief]
    level: BaselineBelief
    carried: Floats
    last_day: float
    variation: Variation

    def past(self, course: Course, days: Floats, pain: Floats) -> Walk:
        """Return the beliefs after a course that another one followed, from the entries (T,) between the two."""
        variation = self.variation.going_on(days, pain)
        since = days - course.last_day
        work = self._work(course, variation)
        learned = work.learned(since, pain)
        level = work.level.taught_by_infusion(learned.level)
        later = learned.washed_out
        left = 1.0 - carried_on(learned.carried, since[later])
        level = level.seen(days[later], pain[later], left, variation.noise)
        people = {**self.people, course.kind: self.people[course.kind].taught(learned.likelihood)}
        return Walk(people, level, learned.carried, course.last_day, variation)

    def latest(self, course: Course, days: Floats, pain: Floats) -> Posterior:
        """Return the belief about the latest course, from the entries (T,) after it."""
        work = self._work(course, self.variation.going_on(days, pain))
        return work.believed(days - course.last_day, pain)

    def _work(self, course: Course, variation: Variation) -> InfusionWork:
        passed = int(course.last_day - self.last_day)
        carried = self.carried[passed:] if passed < len(self.carried) else NOTHING
        return InfusionWork(
            the_grid(),
            self.people[course.kind].foreseen(),
            self.level.moved_to(course.first_day),
            carried,
            variation.noise,
            course.last_day,
        )


@dataclass(frozen=True, eq=False)
class _Step:
    """A step of a walk by what it rests on: its beliefs may be let go, and worked out again.

    Attributes:
        before: the step before it; None for the first, which ends with the first course.
        number: how many courses lie behind it.
        first_day: day number of the first day of the first course.
        clinic_baseline: NRS; None for none.
        course: the course it leads past; None for the first step.
        days: day numbers of the entries it takes in.
        pain: theirs.
    """

    before: _Step | None
    number: int
    first_day: float
    clinic_baseline: float | None
    course: Course | None
    days: bytes
    pain: bytes

    def past(self, course: Course, days: bytes, pain: bytes) -> _Step:
        """Return the step past a course that another one followed, with the entries between the two."""
        return _Step(self, self.number + 1, self.first_day, self.clinic_baseline, course, days, pain)

    def go(self, walk: Walk | None) -> Walk:
        """Return the beliefs after it, from those before it; None before the first one."""
        days, pain = _numbers(self.days), _numbers(self.pain)
        if walk is None or self.course is None:
            return _begun(self.first_day, days, pain, self.clinic_baseline)
        return walk.past(self.course, days, pain)


class Walks:
    """The steps that were walked along one diary; a changed entry touches those after it alone.

    What a step rests on is kept of all of them. The beliefs, which are large, are kept of the last few and of every
    eighth, and the hypotheses about a course of those that were asked about last: the others are worked out again, the
    same to the last bit, where somebody asks what was not read off them before (docs/decisions/0089).

    Threads may share it. Two that ask for the same at the same moment may both work it out; neither waits.
    """

    def __init__(self) -> None:
        self._begun = lru_cache(maxsize=4)(_Step)
        self._past = lru_cache(maxsize=STEPS_KEPT)(_Step.past)
        self._whole = lru_cache(maxsize=WHOLE_KEPT)(self._believed)
        self._latest = lru_cache(maxsize=STEPS_KEPT)(self._summed_up)
        self._milestones: dict[_Step, Walk] = {}
        self._recent: dict[_Step, Walk] = {}

    def infer(self, diary: Diary, clinic_baseline: float | None) -> Posterior:
        """Work through a diary and return the belief about its latest course.

        Args:
            diary: the diary.
            clinic_baseline: NRS; None for none.
        """
        *earlier, latest = diary.courses
        edges = np.searchsorted(diary.days, [course.first_day for course in diary.courses]).tolist()
        pieces = [slice(*pair) for pair in zip([0, *edges], [*edges, len(diary.days)], strict=True)]
        days, pain = ([whole[piece].tobytes() for piece in pieces] for whole in (diary.days, diary.pain))
        step = self._begun(None, 0, diary.courses[0].first_day, clinic_baseline, None, days[0], pain[0])
        for course, when, scores in zip(earlier, days[1:-1], pain[1:-1], strict=True):
            step = self._past(step, course, when, scores)
        return self._latest(step, latest, days[-1], pain[-1])

    def _summed_up(self, step: _Step, course: Course, days: bytes, pain: bytes) -> Posterior:
        """Return a belief that works its hypotheses out again where they were let go."""
        found = self._whole(step, course, days, pain)
        return replace(found, work_out=lambda: self._whole(step, course, days, pain).parts)

    def _believed(self, step: _Step, course: Course, days: bytes, pain: bytes) -> Posterior:
        return self._walk_to(step).latest(course, _numbers(days), _numbers(pain))

    def _walk_to(self, step: _Step) -> Walk:
        """Return the beliefs after a step, walked from the nearest one that is kept."""
        ahead: list[_Step] = []
        walk, at = None, step
        while (walk := self._shelf(at).get(at)) is None:
            ahead.append(at)
            if at.before is None:
                break
            at = at.before
        for one in reversed(ahead):
            walk = one.go(walk)
            shelf = self._shelf(one)
            shelf[one] = walk
            for oldest in list(shelf)[:-WALKS_KEPT]:
                shelf.pop(oldest, None)
        return cast("Walk", walk)

    def _shelf(self, step: _Step) -> dict[_Step, Walk]:
        return self._recent if step.number % MILESTONE else self._milestones


def _begun(first_day: float, days: Floats, pain: Floats, clinic_baseline: float | None) -> Walk:
    """Return the beliefs before the first course, which began on ``first_day``, from the entries (T,) before it."""
    variation = Variation.untreated(days - first_day, pain)
    level = base.prior(float(days[0]) if len(days) else first_day, clinic_baseline)
    level = level.seen(days, pain, np.ones_like(days), variation.noise)
    people = {kind: PersonBelief.before(the_grid(), kind) for kind in CourseKind}
    return Walk(people, level, NOTHING, first_day, variation)


def _numbers(kept: bytes) -> Floats:
    """Return entries (T,) as they were kept to know them again: an eighth of the memory that Python's numbers take."""
    return np.frombuffer(kept)
