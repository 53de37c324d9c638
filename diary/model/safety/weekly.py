"""The question about the own wish, once a week after an infusion: ketamine wished for or taken outside the clinic.

It is never needed, and leaving it out means nothing. The days on which it is asked follow from the infusions alone, so
that it comes once a week at most, whether it was answered or not (docs/decisions/0039).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.courses import Courses
from diary.model.safety.counting import is_into_a_vein

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.records.infusion import Infusion

EVERY = 7
LAST_DAY = 26 * EVERY
"""The last day after an infusion on which it is asked: half a year."""


def is_own_wish_asked(day: date, infusions: Iterable[Infusion]) -> bool:
    """Return whether the question is asked on a diary day.

    Args:
        day: The day.
        infusions: All infusions; planned and removed ones ask nothing.

    Returns:
        True on every 7th day after the last day of an infusion, for half a year. In a course that is not given into a
        vein, and so may go on for months, on every 7th of its days too.
    """
    infusion = Courses(infusions).infusion(day)
    if infusion is None:
        return False
    if infusion.covers(day):
        return not is_into_a_vein(infusion) and ((day - infusion.first_day).days + 1) % EVERY == 0
    since = infusion.day_since(day)
    return since % EVERY == 0 and since <= LAST_DAY
