"""Frozen records: a diary day, and when and how an answer came.

Nothing here knows where a record is kept or shown. A missing answer is None, never 0 and never an empty text.

Tuples with names, and no `from __future__ import annotations`, as in `diary.settings`: the first page needs them.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diary.model.records.details import Answer, DayKey, Detail

# The figures of a day look back over years and ahead by the forecast's horizon of a year; within these bounds neither
# leaves the calendar that a date can hold (years 1 to 9999). No diary is older, and a year like 26 is a slip.
EARLIEST_DAY = date(1900, 1, 1)
LATEST_DAY = date(9998, 12, 31)


def check_day(day: date, item: str) -> date:
    """Return the day, if a diary can hold it.

    Args:
        day: A date of a day or an infusion.
        item: Which field of the record it is, for the error.

    Raises:
        BadInputError: about the item, if the day is not from `EARLIEST_DAY` to `LATEST_DAY`.
    """
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise BadInputError.of(
            "{day} is not a day of the years {first} to {last}. Check its year.",
            day=day.isoformat(),
            first=str(EARLIEST_DAY.year),  # text: a year has no thousands separator
            last=str(LATEST_DAY.year),
        ).about(item)
    return day


class EntryMode(StrEnum):
    """The way in which an answer came into the diary."""

    TYPED = "typed"
    LATE = "late"  # typed after the following diary day had ended
    IMPORT = "import"
    PAPER = "paper"  # typed in from a sheet that was filled in on the day, however much later (docs/decisions/0068)

    @property
    def origin(self) -> "EntryMode":
        """Return where the answer comes from, whenever it was entered: typed, imported or from paper."""
        return EntryMode.TYPED if self is EntryMode.LATE else self


class Entered(NamedTuple):
    """The moment and the way in which the answer that stands was given.

    Attributes:
        at: The moment, with the UTC offset that was in force where it was entered.
        mode: Typed, late, imported or from paper.
        helper: Whether somebody else wrote it down for the person.
    """

    at: datetime
    mode: EntryMode
    helper: bool = False


class Day(NamedTuple):
    """One diary day. None: unanswered.

    Attributes:
        date: The diary date, which ends at the diary's day end (04:00), not at midnight.
        pain_average: NRS 0-10, average over the day; the answer that makes a day count.
        pain_worst: NRS 0-10, worst in the last 24 hours.
        pain_now: NRS 0-10, at the moment of answering.
        interference: 0-10, how much pain got in the way of general activity: 0 not at all, 10 completely.
        enjoyment: 0-10, how much pain got in the way of enjoying life: 0 not at all, 10 completely.
        sleep: 0-10, quality of the night's sleep: 10 is best.
        mood: 0-10: 10 is best.
        dream_recall: Dreams of the night before: 0 none recalled, 1 recalled.
        dream_pleasantness: 1 very unpleasant to 5 very pleasant.
        dream_vividness: 0-10.
        nightmare: Whether a dream woke the person: 0 or 1.
        dream_note: Free text about the dreams.
        perception: Whether perception was changed at all: 0 or 1.
        drug_high: 0-10 (Bowdle 1998).
        inner_perception: Changes in inner perception, 0-10.
        outer_perception: Changes in outer perception, 0-10.
        own_wish: Whether ketamine was wished for or taken outside the clinic in the past week: 0 or 1; asked once a
            week after an infusion (`diary.model.safety.weekly`), and never needed.
        note: Free text of any length.
        entered: When the average (or, without one, the newest answer) was given; None for a day without answers.
        details: Side effects, signs and doses that were answered, by `diary.model.records.details.Detail`.
    """

    date: date
    pain_average: int | None = None
    pain_worst: int | None = None
    pain_now: int | None = None
    note: str | None = None
    entered: Entered | None = None
    interference: int | None = None
    enjoyment: int | None = None
    sleep: int | None = None
    mood: int | None = None
    dream_recall: int | None = None
    dream_pleasantness: int | None = None
    dream_vividness: int | None = None
    nightmare: int | None = None
    dream_note: str | None = None
    perception: int | None = None
    drug_high: int | None = None
    inner_perception: int | None = None
    outer_perception: int | None = None
    own_wish: int | None = None
    details: "Mapping[Detail, Answer]" = {}  # noqa: RUF012 - nobody writes into a Mapping

    def value(self, item: "DayKey") -> "Answer":
        """Return the answer to one item or detail; None if unanswered."""
        if isinstance(item, DayItem):
            answer: Answer = getattr(self, item.value)
            return answer
        return self.details.get(item)

    def answered(self) -> "Iterator[tuple[DayKey, Answer]]":
        """Yield every answer of the day that was given, 0 and "none" included."""
        for item in DayItem:
            answer = getattr(self, item.value)
            if answer is not None:
                yield item, answer
        yield from self.details.items()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return next(self.answered(), None) is None

    @property
    def counts(self) -> bool:
        """Whether this is a pain day: its average pain was answered (0 is an answer)."""
        return self.pain_average is not None

    @property
    def late(self) -> bool:
        """Whether the day was entered after the following diary day had ended."""
        return self.entered is not None and self.entered.mode is EntryMode.LATE

    @property
    def from_paper(self) -> bool:
        """Whether the day was typed in from a paper sheet."""
        return self.entered is not None and self.entered.mode is EntryMode.PAPER

    @property
    def by_helper(self) -> bool:
        """Whether somebody else wrote the day down for the person."""
        return self.entered is not None and self.entered.helper


def pain_scores(days: "Iterable[Day]") -> dict[date, int]:
    """Return average pain (NRS 0-10) by diary day, in the order of the days; those without it are absent."""
    return {day.date: day.pain_average for day in days if day.pain_average is not None}
