"""The beliefs that were worked out of a diary, kept from one change to the next; an object, handed along.

A belief follows from entries, courses and the clinic's figure alone. So what was worked out is given again, the same to
the last bit, and a new answer touches the newest infusion only (docs/decisions/0031).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered
from diary.model.relief.numerics import numerics

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from diary.model.forecast import Belief, Recorded, Walks
    from diary.model.records.infusion import Infusion


class Beliefs:
    """The beliefs about the infusions of one diary, each worked out once.

    Threads may share it.
    """

    def __init__(self) -> None:
        self._walks: Walks | None = None

    def of(
        self, pain: Mapping[date, int], infusions: Sequence[Infusion], clinic_baseline: float | None
    ) -> Callable[[date], Belief]:
        """Return what gives all that a diary as known on a day tells of the newest infusion that had begun by then.

        Args:
            pain: Average pain by diary day; entries after the day asked about are not looked at.
            infusions: All infusions.
            clinic_baseline: The clinic's own figure, NRS points; None if it gave none.

        Raises:
            ValueError: what is returned does, if no infusion had begun.
        """

        @cache
        def recorded() -> Recorded:
            by_numpy = numerics()
            if self._walks is None:
                self._walks = by_numpy.walks()
            courses = [infusion for _, infusion in numbered(tuple(infusions))]
            spans = [(course.first_day, course.last_day) for course in courses]
            return by_numpy.recorded.of(pain, spans, [course.hours_a_day for course in courses])

        @cache
        def known_on(as_of: date) -> Belief:
            return recorded().belief(as_of, clinic_baseline, self._walks)

        return known_on
