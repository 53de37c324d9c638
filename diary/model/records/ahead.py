"""Days in the future by this computer's clock: a clock was ahead when they were written, or this one is behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import Phrase, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from diary.model.records.change import Contents
    from diary.wording import Figure


def days_ahead(contents: Contents, today: date) -> tuple[date, ...]:
    """Return the days of a diary that have not come yet and still have something recorded, oldest first.

    Args:
        contents: The whole diary. Planned infusions are no part of this.
        today: The running diary day.
    """
    recorded = {
        *(day.date for day in contents.days),
        *(lab.day for lab in contents.labs if not lab.removed),
        *(one.day for one in contents.questionnaires if not one.removed),
        *contents.clinic_told_on.values(),
    }
    return tuple(sorted(day for day in recorded if day > today))


def warning(days: Sequence[date], written: Callable[[date], Figure] = lambda day: day) -> Phrase:
    """Return the sentence that days have not come yet, and what can be done.

    Args:
        days: Which, at least one, oldest first.
        written: How a day is written, where not as the reader's language does.
    """
    return counted(
        "{first} has not come yet by this computer's clock. It stands in the diary as it was recorded; no figure uses "
        "it before that day. If the clock was wrong then, delete it.",
        "{count} days from {first} to {last} have not come yet by this computer's clock. They stand in the diary as "
        "they were recorded; no figure uses them before that day. If the clock was wrong then, delete them.",
        len(days),
        first=written(days[0]),
        last=written(days[-1]),
    )
