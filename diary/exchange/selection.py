"""What of a diary goes into a package: a range of days, and free text only when asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.changes import Kind
from diary.model.replay import last_entries
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from datetime import date

    from diary.model.changes import Change, Contents

_FREE_TEXT = DayItem.NOTE.value
"""Days and infusions call their free text the same."""


@dataclass(frozen=True)
class Selection:
    """What was asked for.

    Attributes:
        first: First day; None for the diary's own first.
        last: Last day; None for the diary's own last.
        with_notes: Whether free text goes out.

    Raises:
        BadInputError: the range ends before it starts.
    """

    first: date | None = None
    last: date | None = None
    with_notes: bool = False

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise BadInputError.of(
                "The range ends on {last}, before it starts on {first}.",
                first=self.first.isoformat(),
                last=self.last.isoformat(),
            )

    def covers(self, first: date, last: date) -> bool:
        """Whether a day of the span from `first` to `last` lies in the range."""
        return (self.last is None or first <= self.last) and (self.first is None or last >= self.first)


def selected(contents: Contents, selection: Selection) -> Contents:
    """The part of a diary that was asked for.

    Infusions come with the range if a day of theirs lies in it; changes come with their day or infusion.
    """
    days = [day for day in contents.days if selection.covers(day.date, day.date)]
    infusions = [i for i in contents.infusions if selection.covers(i.first_day, i.last_day)]
    subjects = {(Kind.DAY, subject) for subject in _days_in_range(contents.changes, selection)}
    subjects |= {(Kind.INFUSION, str(infusion.id)) for infusion in infusions}
    changes = tuple(change for change in contents.changes if (change.kind, change.subject) in subjects)
    part = replace(contents, days=tuple(days), infusions=tuple(infusions), changes=changes)
    return part if selection.with_notes else _without_free_text(part)


def _days_in_range(changes: tuple[Change, ...], selection: Selection) -> set[str]:
    """The days of the history, also those whose answers were all cleared; ISO dates sort like their days."""
    first = "" if selection.first is None else selection.first.isoformat()
    last = "~" if selection.last is None else selection.last.isoformat()
    return {change.subject for change in changes if change.kind is Kind.DAY and first <= change.subject <= last}


def _without_free_text(contents: Contents) -> Contents:
    """The same without a word of free text; that there was one, and when, stays in the history."""
    changes = tuple(
        replace(change, old=None, new=None, source_value=None) if change.item == _FREE_TEXT else change
        for change in contents.changes
    )
    # Without its note a day may have no answer left, or one that was entered at another moment.
    entries = last_entries(changes)
    bare = [replace(day, note=None, entered=entries.get(day.date)) for day in contents.days]
    return replace(
        contents,
        days=tuple(day for day in bare if not day.is_empty),
        infusions=tuple(replace(infusion, note=None) for infusion in contents.infusions),
        changes=changes,
    )
