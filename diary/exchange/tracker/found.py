"""The answers that were found in another program's file, with everything that is to be said of them before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from diary.errors import BadInputError

if TYPE_CHECKING:
    from fractions import Fraction

    from diary.exchange.tracker.layout import Bounds, DateForm, DateOrder, FirstDay
    from diary.exchange.tracker.questions import Ask
    from diary.model.records.change import ImportedAnswer
    from diary.model.scales import DayItem
    from diary.wording import Phrase


class Suspicion(Enum):
    """Something about a file that may mean that it is read otherwise than it is meant."""

    FIRST_ROW_IS_DATA = auto()
    BEYOND_THE_SCALE = auto()
    NEVER_ABOVE = auto()
    SEVERAL_SYMPTOMS = auto()


@dataclass(frozen=True)
class Warned:
    """Something suspicious, to be said before anything is written.

    Attributes:
        suspicion: The sort.
        sentence: The fact.
        ask: The choice with which the user would mend it.
        answer: The choice that the file speaks for, as a text for the option; None where it speaks for none.
        column: The column that it is about; None where it is about none.
        values: What stands in that column, where it is to be chosen from.
    """

    suspicion: Suspicion
    sentence: Phrase
    ask: Ask
    answer: str | None = None
    column: str | None = None
    values: tuple[str, ...] = ()


class RefusedRow(BadInputError):  # noqa: N818 - a row, kept in a list; hardly ever raised
    """A row that can't be taken, with its place and reason.

    Attributes:
        ask: The choice of the user that could make it one that can; None where there is none.
        answer: The text that this is about, for the option.
    """

    ask: Ask | None = None
    answer: str | None = None


@dataclass(frozen=True)
class FoundRange:
    """The numbers that a column holds, on its own scale.

    Attributes:
        column: Its name.
        item: The answer that it gives.
        least, most: The lowest and the highest, also where they are off the scale.
        bounds: The scale that the user named; None for 0 to 10.
    """

    column: str
    item: DayItem
    least: Fraction
    most: Fraction
    bounds: Bounds | None


@dataclass(frozen=True)
class ReadAs:
    """The way in which the file was read: as it was named, or as the file itself showed it.

    Attributes:
        encoding: How letters are written.
        delimiter: The mark between cells.
        header_row: The row with the names of the columns; 0 where there is none.
        order: How dates were meant, where the file's dates depend on it.
        form: What plain numbers were taken to count; None for dates that are written out.
    """

    encoding: str
    delimiter: str
    header_row: int
    order: DateOrder | None
    form: DateForm | None


@dataclass(frozen=True)
class FoundScores:
    """The answers that a file gives.

    Attributes:
        answers: At most one for each item of a day, oldest day first.
        rows: How many rows the file has under its header.
        matched: How many of them match `where`.
        unanswered: How many matching rows have no answer.
        medians: How many days had several entries of one score.
        rounded: How many days have a score that is not what the file says, but rounded or from another scale.
        refused: Rows that can't be taken, each with its place and reason.
        ranges: The numbers that were found, a column each.
        warnings: What is suspicious.
        first_days: How the first dates read.
        read_as: How the file was read.
    """

    answers: tuple[ImportedAnswer, ...]
    rows: int
    matched: int
    unanswered: int
    medians: int
    rounded: int
    refused: tuple[RefusedRow, ...]
    ranges: tuple[FoundRange, ...]
    warnings: tuple[Warned, ...]
    first_days: tuple[FirstDay, ...]
    read_as: ReadAs
