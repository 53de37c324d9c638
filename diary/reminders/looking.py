"""The look of a reminder at a diary: all that it needs of a plain one, of an encrypted one the mark beside it alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.errors import DiaryError
from diary.existing import existing_diary
from diary.held_files import refuse_missing_diary
from diary.locking import is_locked
from diary.model.questionnaires.due import Completed, due
from diary.reminders.deciding import Known
from diary.store.on_disk.filled_mark import marked_day

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.repository import Repository


def look_at(diary: Path, clock: Clock) -> Known:
    """Return what is known of a diary; it is only looked at, and no passphrase is asked for.

    A plain one that can't be read at this moment is known as an encrypted one is: the day is reminded of all the same.

    Raises:
        CannotOpenError: there is no diary.
    """
    refuse_missing_diary(diary)
    if is_locked(diary):
        return Known(filled_by_mark(diary, clock))
    try:
        with existing_diary(diary, clock, leaves_all=True) as repository:
            return what_is_known(repository)
    except DiaryError:
        return Known(filled_by_mark(diary, clock))


def filled_by_mark(diary: Path, clock: Clock) -> date | None:
    """Return the day that the mark says; none that has not come yet by more than a time zone: its clock was wrong."""
    filled = marked_day(diary)
    return None if filled is not None and filled > clock.now().date() + timedelta(days=1) else filled


def what_is_known(repository: Repository) -> Known:
    """Return what an open diary says."""
    today, infusions = repository.today(), repository.infusions()
    completed = [Completed(one.instrument, one.day) for one in repository.questionnaires() if one.done]
    offer = due(infusions, completed, today, repository.not_now())
    planned = [one.first_day for one in infusions if one.planned and one.first_day >= today]
    return Known(
        last_filled(repository.pain(), today),
        None if offer is None else offer.key,
        min(planned, default=None),
        repository.settings.day_end,
    )


def last_filled(pain: dict[date, int], today: date) -> date | None:
    """Return the last day that is filled, not after today; None for none."""
    return max((day for day in pain if day <= today), default=None)
