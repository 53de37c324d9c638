"""A first look at another program's file: its first rows, and the columns whose names say what is in them.

A suggestion is only ever shown. Nothing is read by it until the user has said yes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.exchange.tracker.table import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.exchange.tracker.layout import Shape

SHOWN_ROWS = 5
_WORD = re.compile(r"[^\W_]+")

_DATES = (
    "date",
    "datum",
    "data",
    "day",
    "dag",
    "tag",
    "dzień",
    "timestamp",
    "datetime",
    "time",
    "zeit",
    "czas",
    "tijd",
)
_PAIN = ("pain", "schmerz", "schmerzen", "ból", "bol", "pijn", "nrs", "vas", "intensity", "rating", "severity", "score")


@dataclass(frozen=True)
class FirstLook:
    """The beginning of a file, and what its names suggest.

    Attributes:
        encoding: How its letters are written.
        delimiter: The mark between its cells.
        header_row: The row with the names of the columns; 0 where there is none.
        header: The names of the columns.
        rows: The first rows under them.
        date_column: The column whose name says that it is the date; None where none does.
        pain_column: The one whose name says that it is pain.
    """

    encoding: str
    delimiter: str
    header_row: int
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    date_column: str | None
    pain_column: str | None


def first_look(content: bytes, name: str, shape: Shape) -> FirstLook:
    """Return the beginning of a file.

    Args:
        content: The file's bytes.
        name: What the file is called in messages.
        shape: What the user said of it.

    Raises:
        UnsettledError: its encoding has to be named, or it has nothing in the row that shall have the names.
        BadInputError: it is no CSV file.
    """
    table = read_table(content, name, shape)
    once = [column for column in table.header if column and table.header.count(column) == 1]
    rows = tuple(cells for _number, cells in table.rows[:SHOWN_ROWS])
    date_column, pain_column = _named(once, _DATES), _named(once, _PAIN)
    return FirstLook(table.encoding, table.delimiter, table.header_row, table.header, rows, date_column, pain_column)


def _named(columns: Sequence[str], names: Sequence[str]) -> str | None:
    """The first column that has one of the names as a word, the better name first; None without one."""
    by_words = {column: set(_WORD.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", column).lower())) for column in columns}
    return next((column for name in names for column, of in by_words.items() if name in of), None)
