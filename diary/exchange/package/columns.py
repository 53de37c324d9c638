"""A column and a table of the package; those that there are stand in `diary.exchange.package.tables`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

DECIMALS = 1
"""Decimals of computed figures in points and per cent."""
POINTS = "NRS points"


class Type(StrEnum):
    """The sort of value that a cell holds; the names are those of the Data Package standard."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


@dataclass(frozen=True)
class PackageColumn:
    """One column.

    Attributes:
        name: Its name in the header row.
        type: What a cell holds.
        meaning: What it says, one sentence.
        unit: The unit of its numbers; None where there is none.
        least: Lowest value, inclusive; None for no bound.
        most: Highest value, inclusive; None for no bound.
        choices: The only values there are; empty for any.
        pattern: A regular expression that the whole text matches; None for any text.
        required: Whether no cell is empty.
        computed: Whether it follows from the other columns and is not read back.
        since: The format of the package from which on the column is there; an older one may come without it.
        absent: What every cell of an older package says; None for not told.
        is_left_out: Whether an older package is not asked for it at all: the history says it anyway.
    """

    name: str
    type: Type
    meaning: str
    unit: str | None = None
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    required: bool = False
    computed: bool = False
    since: int = 1
    absent: bool | None = None
    is_left_out: bool = False

    @property
    def is_needed(self) -> bool:
        """Return whether no package can be read without it."""
        return not self.computed and self.since == 1


@dataclass(frozen=True)
class Table:
    """One file of the package.

    Attributes:
        name: Its name without the ending.
        meaning: What a row is.
        columns: In the order of the header row.
        key: The columns that together name a row; empty if rows are only ordered.
        is_computed: Whether all of it follows from the other files, as of the day of the export; it is not read back.
    """

    name: str
    meaning: str
    columns: tuple[PackageColumn, ...]
    key: tuple[str, ...] = ()
    is_computed: bool = False

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"

    @cached_property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def stored(self) -> tuple[PackageColumn, ...]:
        """The columns that are read back, without the diary's id."""
        return tuple(column for column in self.columns if not column.computed and column.name != "diary_id")
