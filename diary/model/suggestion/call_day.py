"""The day on which a call to the clinic makes sense, for a calendar; none while the diary suggests none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.state import State

if TYPE_CHECKING:
    from datetime import date

    from diary.model.relief.assessment import Assessments
    from diary.model.suggestion.outlook import Outlook


def call_day(assessments: Assessments, found: Outlook) -> date | None:
    """Return the day for a call to the clinic: today or later; None where none is suggested.

    Today, if a safety sign waits for the clinic to be told, or if relief is fading or has probably faded. Else the last
    day on which the clinic still has its notice before a planned infusion; without a planned one, the day from which
    `fading` will be said if relief goes as it is likely to: the clinic's notice before the middle date, and not so
    early that the clinic would not give an appointment.

    Args:
        assessments: The diary on that day, with its settings.
        found: What the diary shows on that day.
    """
    on, settings = assessments.on, assessments.settings
    state, due = found.suggestion.state, found.suggestion.due
    if any(sign.told_on is None for sign in found.signs) or state in (State.FADING, State.DUE):
        return on
    notice = timedelta(days=settings.notice_days)
    if assessments.planned is not None:
        last = assessments.planned.first_day - notice
        return last if on <= last < assessments.planned.first_day else None
    if state is not State.HOLDING or due is None or due.p50 is None or assessments.newest is None:
        return None
    earliest = assessments.newest.infusion.last_day + timedelta(days=settings.minimum_interval_days) - notice
    return max(due.p50 - notice, earliest, on)
