"""The history and the whole of a diary as plain records.

Apart from `diary.model.records`, because a day is shown before anything of this is needed (docs/decisions/0003).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records import Day, Entered, Infusion
    from diary.model.scales import DayItem


class Kind(StrEnum):
    """What sort of record a change is about."""

    DAY = "day"
    INFUSION = "infusion"


@dataclass(frozen=True)
class Change:
    """One row of the history: what became of one answer.

    Attributes:
        kind: The sort of record.
        subject: Which record: the ISO date of a day, the id of an infusion.
        item: Which answer of it.
        old: The value before; None for unanswered.
        new: The value after; None for cleared.
        entered: When, with its UTC offset, and how.
        source_value: What an imported file said, where it is not the stored value word for word.
    """

    kind: Kind
    subject: str
    item: str
    old: str | int | float | None
    new: str | int | float | None
    entered: Entered
    source_value: str | None = None


@dataclass(frozen=True)
class ImportedAnswer:
    """One answer that an imported file gives.

    Attributes:
        day: The diary day it is for.
        item: Which answer.
        value: The answer, on its scale.
        source_value: What the file itself said, kept in the history.
    """

    day: date
    item: DayItem
    value: int | str
    source_value: str


@dataclass(frozen=True)
class Contents:
    """A whole diary as plain records: what a package holds.

    Attributes:
        diary_id: Random id of the diary; no name.
        invented: Whether this is a sample diary.
        days: Days with an answer, oldest first.
        infusions: All infusions by id, removed ones too.
        changes: The whole history, oldest first.
    """

    diary_id: str
    invented: bool
    days: tuple[Day, ...]
    infusions: tuple[Infusion, ...]
    changes: tuple[Change, ...]
