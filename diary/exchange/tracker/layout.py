"""The way in which another program's file is to be read, as the user said it; None where nothing was said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from diary.model.scales import NRS, DayItem
from diary.settings import DAY_END

if TYPE_CHECKING:
    from datetime import date, time, tzinfo


class DateOrder(StrEnum):
    """The number that comes first in a date like 03/04/2021; the year, where it has two digits."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    YEAR_FIRST = "year-first"


class DateForm(StrEnum):
    """A number that stands for a moment."""

    SECONDS = "seconds"
    MILLISECONDS = "milliseconds"
    DAY_NUMBERS = "day-numbers"


ITEMS = (
    DayItem.PAIN_AVERAGE,
    DayItem.PAIN_WORST,
    DayItem.PAIN_NOW,
    DayItem.INTERFERENCE,
    DayItem.ENJOYMENT,
    DayItem.SLEEP,
    DayItem.MOOD,
    DayItem.NOTE,
)
"""The answers that may come out of another program's file."""

DELIMITERS = (",", ";", "\t", "|")

_BOUNDS = re.compile(r"(-?[0-9]{1,6})(?:-|\.\.)(-?[0-9]{1,6})")


@dataclass(frozen=True)
class Bounds:
    """The scale of a column, said by its ends.

    Attributes:
        none: The number that is our 0.
        most: The number that is our 10; may be the smaller one, for a scale that runs the other way.
    """

    none: int = NRS.least
    most: int = NRS.most

    @classmethod
    def read(cls, text: str) -> Bounds:
        """Return the scale of a text like 0-100.

        Raises:
            ValueError: it is none, or both ends are the same.
        """
        found = _BOUNDS.fullmatch(text.strip())
        if found is None or int(found[1]) == int(found[2]):
            raise ValueError(text)
        return cls(int(found[1]), int(found[2]))

    def holds(self, value: Fraction) -> bool:
        """Return whether a number lies on the scale."""
        return min(self.none, self.most) <= value <= max(self.none, self.most)

    def on_nrs(self, value: Fraction) -> Fraction:
        """Return the number on the scale from 0 to 10."""
        return (value - self.none) * NRS.most / (self.most - self.none)


@dataclass(frozen=True)
class AnswerColumn:
    """A column that holds an answer.

    Attributes:
        name: Its name in the file.
        item: The answer that it gives.
        bounds: Its scale; None where nothing was said: from 0 to 10.
        words: The score, 0 to 10, that a word stands for.
    """

    name: str
    item: DayItem = DayItem.PAIN_AVERAGE
    bounds: Bounds | None = None
    words: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True)
class Shape:
    """The way from bytes to a table.

    Attributes:
        encoding: How letters are written; None for UTF-8, or UTF-16 with its mark.
        delimiter: The mark between two cells; None for the one that splits the rows evenly.
        header_row: The row with the names of the columns, from 1; 0 where there is none and columns are called 1, 2, 3;
            None for the first that has the names that are asked for.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None


@dataclass(frozen=True)
class Layout:
    """The way in which a file is to be read.

    Attributes:
        date_column: The column with the date or time stamp; None where `day_columns` name each day.
        columns: The columns with answers; several of one answer become its median.
        where: Only rows with these values (column, value; spaces around them don't count). Several values of one column
            are any of them.
        time_column: The column with the time of day, where it stands apart from the date.
        day_columns: Year, month and day columns in which the file itself names the day; None if it has none. A row
            where they are empty or 0 goes by its date column.
        order: How 03/04/2021 is meant; None refuses it.
        form: What a date that is a plain number counts; None takes seconds and milliseconds where they can be nothing
            else.
        zone: The time zone of the diary; a stamp with an offset is taken there. None: its own wall clock counts, and
            the computer's for seconds since 1970.
        stamps_in_utc: Whether stamps without an offset are UTC; needs `zone`.
        day_end: When a diary day ends, local time.
        missing: Texts that mean that there is no answer, beside the usual ones.
        shape: How the file becomes a table.
    """

    date_column: str | None
    columns: tuple[AnswerColumn, ...]
    where: tuple[tuple[str, str], ...] = ()
    time_column: str | None = None
    day_columns: tuple[str, str, str] | None = None
    order: DateOrder | None = None
    form: DateForm | None = None
    zone: tzinfo | None = None
    stamps_in_utc: bool = False
    day_end: time = DAY_END
    missing: tuple[str, ...] = ()
    shape: Shape = Shape()

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that the file must have."""
        dates = (self.date_column, self.time_column, *(self.day_columns or ()))
        asked = (
            *(name for name in dates if name is not None),
            *(column.name for column in self.columns),
            *(name for name, _value in self.where),
        )
        return tuple(dict.fromkeys(asked))


@dataclass(frozen=True)
class FirstDay:
    """A date of the file and the diary day that it is read as.

    Attributes:
        text: The date as the file has it.
        day: The diary day.
    """

    text: str
    day: date
