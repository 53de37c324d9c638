"""The days since an infusion, as the rules of the safety signs count them, inside long courses too.

"After an infusion" has a plain meaning for a course of a few days. Within a course of months by mouth, or in the home
nights of a course of ten days, it needs one (docs/decisions/0039): what is felt on the first three days is put down
to the course; from there on the days count as after an infusion, inside the course as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import Route

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.infusion import Infusion

EXPECTED_DAYS = 3
"""First days of a course on which what is felt is put down to it."""
DAILY_UNTIL = 7
"""Days up to which a course into a vein is taken to have an infusion on each, unless its infusion days were told."""


def is_into_a_vein(infusion: Infusion) -> bool:
    """Return whether it was given into a vein; one of which no route was told is taken to be, as infusions are."""
    return infusion.route in (Route.IV, None)


def is_every_day_infused(infusion: Infusion) -> bool:
    """Return whether each day of the course had an infusion: into a vein, and short or with as many days told."""
    if not is_into_a_vein(infusion):
        return False
    if infusion.days is None:
        return infusion.span <= DAILY_UNTIL
    return infusion.days == infusion.span


def days_after(infusion: Infusion, day: date) -> int:
    """Return how many days after the infusion a day counts as; 0 while what is felt is put down to it.

    Args:
        infusion: The one whose course began last.
        day: A day on which it had begun.

    Returns:
        After the course: the days since its last day. A course that was not given into a vein ends in nothing new, so
        the count goes on from within it. Within the course: the days since its third one.
    """
    within = max((day - infusion.first_day).days + 1 - EXPECTED_DAYS, 0)
    if infusion.covers(day):
        return within
    since = infusion.day_since(day)
    return since if is_into_a_vein(infusion) else max(since, within)


def is_expected_at_any_strength(infusion: Infusion, day: date) -> bool:
    """Return whether voices, visions and suspicious thoughts are put down to the infusion on a day.

    That is so on the first three days of a course into a vein, and in their nights: a diary day ends in the small
    hours, so a night belongs to the day before it.
    """
    course_day = (day - infusion.first_day).days + 1
    return is_into_a_vein(infusion) and infusion.covers(day) and course_day <= EXPECTED_DAYS
