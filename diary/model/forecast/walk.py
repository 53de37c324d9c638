"""The walk along a diary, from infusion to infusion, to what is believed about the latest one.

Each infusion's entries update the belief about the person (so that earlier infusions inform later ones), the belief
about the baseline, the patient's own variation, and the relief that is carried into the next infusion. A step is
weighed with the variation as known by its own end, so that it is the same step on the way to every later infusion: the
infusions of one diary are walked once (docs/decisions/0037).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from diary.model.forecast import baseline as base
from diary.model.forecast.arrays import Floats
from diary.model.forecast.baseline import BaselineBelief
from diary.model.forecast.decay import CourseKind, PersonBelief, the_grid
from diary.model.forecast.noise import Variation
from diary.model.forecast.posterior import NOTHING, InfusionWork, Posterior, carried_on

STEPS_KEPT: Final = 256
"""More than a diary of 30 years has infusions, four a year; about 110 kB each, and a belief up to five times that."""


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


class Walks:
    """The steps that were walked along one diary, each kept; a changed entry touches those after it alone.

    Threads may share it. Two that ask for the same at the same moment may both work it out; neither waits.
    """

    def __init__(self) -> None:
        self._begun = lru_cache(maxsize=4)(_begun)
        self._past = lru_cache(maxsize=STEPS_KEPT)(_past)
        self._latest = lru_cache(maxsize=STEPS_KEPT)(_latest)

    def infer(self, diary: Diary, clinic_baseline: float | None) -> Posterior:
        """Work through a diary and return the belief about its latest course.

        Args:
            diary: the diary.
            clinic_baseline: NRS; None for none.
        """
        *earlier, latest = diary.courses
        edges = np.searchsorted(diary.days, [course.first_day for course in diary.courses]).tolist()
        pieces = [slice(*pair) for pair in zip([0, *edges], [*edges, len(diary.days)], strict=True)]
        days, pain = ([tuple(whole[piece].tolist()) for piece in pieces] for whole in (diary.days, diary.pain))
        walk = self._begun(diary.courses[0].first_day, days[0], pain[0], clinic_baseline)
        for course, when, scores in zip(earlier, days[1:-1], pain[1:-1], strict=True):
            walk = self._past(walk, course, when, scores)
        return self._latest(walk, latest, days[-1], pain[-1])


def _begun(first_day: float, days: tuple[float, ...], pain: tuple[float, ...], clinic_baseline: float | None) -> Walk:
    """Return the beliefs before the first course, which began on ``first_day``, from the entries (T,) before it."""
    when, scores = np.array(days), np.array(pain)
    variation = Variation.untreated(when - first_day, scores)
    level = base.prior(days[0] if days else first_day, clinic_baseline)
    level = level.seen(when, scores, np.ones_like(when), variation.noise)
    people = {kind: PersonBelief.before(the_grid(), kind) for kind in CourseKind}
    return Walk(people, level, NOTHING, first_day, variation)


def _past(walk: Walk, course: Course, days: tuple[float, ...], pain: tuple[float, ...]) -> Walk:
    return walk.past(course, np.array(days), np.array(pain))


def _latest(walk: Walk, course: Course, days: tuple[float, ...], pain: tuple[float, ...]) -> Posterior:
    return walk.latest(course, np.array(days), np.array(pain))
