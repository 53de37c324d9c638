"""An invented diary, the same every time for the same seed and day. Nobody's data: no one lived it.

The story of two years: pain around 7 that four infusions take down for some weeks - a good one, one that faded early,
one with unpleasant dreams and a bladder sign that the clinic was told of, and the present one. Weekdays are a little
worse than weekends; there are flares of a few days, days that were missed, some filled in late, now and then a
corrected answer. Any number of years can be made; long ones tell the story again, for tests and benchmarks. What the
diary said along its way is added by `diary.sample.suggestions`, with the real forecast.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from diary.model.records.change import Contents
from diary.model.records.replay import replay
from diary.sample.courses import DAYS_SINCE_LAST_INFUSION, course_changes, courses
from diary.sample.days import day_changes
from diary.sample.household import household_changes
from diary.sample.questionnaires import questionnaire_changes

if TYPE_CHECKING:
    from datetime import date

__all__ = ["DAYS_SINCE_LAST_INFUSION", "invented_contents", "sample_id"]


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
    story = courses(dice, first, today)
    # Dice of their own: what else is told must not change how the pain went.
    others = Random(f"{seed} besides")  # noqa: S311
    changes = [*household_changes(first, today, story), *course_changes(others, story)]
    changes += questionnaire_changes(Random(f"{seed} questionnaires"), story, today)  # noqa: S311
    changes += day_changes(dice, others, first, today, story)
    changes.sort(key=lambda change: change.entered.at)
    replayed = replay(changes)
    return Contents(
        diary_id=sample_id(seed),
        invented=True,
        days=replayed.days,
        infusions=replayed.infusions,
        changes=tuple(changes),
        medicines=replayed.medicines,
        labs=replayed.labs,
        questionnaires=replayed.questionnaires,
        clinic_told_on=replayed.clinic_told_on,
        settled_on=replayed.settled_on,
        settings=replayed.settings,
        visits=replayed.visits,
        given_out=replayed.given_out,
    )


def sample_id(seed: int) -> str:
    """The diary id of the sample with this seed."""
    return hashlib.sha256(f"relief-diary sample {seed}".encode()).hexdigest()[:32]
