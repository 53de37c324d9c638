"""The beliefs that were worked out of a diary, kept from one change to the next; an object, handed along.

A belief follows from entries, courses and the clinic's figure alone. So what was worked out is given again, the same to
the last bit, and a new answer touches the newest infusion only (docs/decisions/0031).
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from diary.model.records.infusion import Infusion, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast import Belief

LOOK_BACK = timedelta(days=4 * 366)
"""The time before the newest course that the forecast looks at: a level drifts over years, and a diary of a lifetime
must not make every forecast slower."""
BELIEFS_KEPT = 192
"""More than a diary of 30 years has infusions, four a year; about 65 kB each for a diary without gaps."""


class Beliefs:
    """The beliefs about the infusions of one diary, each worked out once.

    Threads may share it. Two that ask for the same at the same moment may both work it out; neither waits.
    """

    def __init__(self) -> None:
        self._believe = lru_cache(maxsize=BELIEFS_KEPT)(_believe)

    def known_on(
        self, pain: Mapping[date, int], infusions: Sequence[Infusion], clinic_baseline: float | None, as_of: date
    ) -> Belief:
        """Return all that the diary as known on `as_of` tells of the newest infusion that had begun by then.

        Args:
            pain: Average pain by diary day; entries after `as_of` are not looked at.
            infusions: All infusions.
            clinic_baseline: The clinic's own figure, NRS points; None if it gave none.
            as_of: The day up to which the diary is known.

        Raises:
            ValueError: if no infusion had begun.
        """
        courses = [(i.first_day, i.last_day) for _, i in numbered(tuple(infusions)) if i.first_day <= as_of]
        since = courses[-1][0] - LOOK_BACK if courses else as_of
        entries = sorted((day, score) for day, score in pain.items() if since <= day <= as_of)
        used = tuple(course for course in courses if course[0] >= since)
        return self._believe(
            tuple(day for day, _ in entries), tuple(score for _, score in entries), used, clinic_baseline
        )


def _believe(
    days: tuple[date, ...],
    scores: tuple[int, ...],
    courses: tuple[tuple[date, date], ...],
    clinic_baseline: float | None,
) -> Belief:
    from diary.model.forecast import belief  # noqa: PLC0415 - numpy, which no page but Relief needs to stand

    return belief(dict(zip(days, scores, strict=True)), courses, as_of=date.max, clinic_baseline=clinic_baseline)
