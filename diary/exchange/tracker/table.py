"""Text to a table: the mark between the cells, the row with the names, and every row that is none.

Rows are counted as a spreadsheet counts them: the first is row 1. `csv.Sniffer` fails on decimal commas; so the marks
are counted here. What splits the first rows evenly, into the most cells, is the mark.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.exchange.limits import Tally
from diary.exchange.sheet import LONGEST_FOREIGN_CELL, cells_up_to, quoted
from diary.exchange.tracker.layout import DELIMITERS, Shape
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.exchange.tracker.text import opened_foreign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

_START = 4 * LONGEST_FOREIGN_CELL
"""Characters of the beginning that show how the file is made."""
_FIRST_ROWS = 60
"""Rows among which the one with the names is looked for."""
_SEPARATOR = re.compile(r'"?sep=(.)"?[ \t]*', re.IGNORECASE)
_UNCLOSED = "unexpected end of data"
_TOO_LONG = "field larger than field limit"

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True)
class ForeignTable:
    """Another program's file as a table.

    Attributes:
        name: What the file is called in messages.
        encoding: How its letters are written.
        delimiter: The mark between its cells.
        header_row: The row with the names of the columns; 0 where there is none.
        header: The names of the columns, without the spaces around them.
        rows: The cells under them, as many as there are names, with their row numbers; blank rows are left out.
        refused: Rows that can't be taken apart, each with its place and reason.
    """

    name: str
    encoding: str
    delimiter: str
    header_row: int
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    refused: tuple[BadInputError, ...] = ()

    def index(self, column: str) -> int:
        """Return the place of a column.

        Raises:
            UnsettledError: there is none of that name (names those there are), or there are two.
        """
        wanted = column.strip()
        if wanted not in self.header:
            raise UnsettledError.of(
                "{name} has no column {column}; it has {columns}.",
                name=self.name,
                column=repr(column),
                columns=", ".join(quoted(one) for one in self.header[:30]),
            ).settled_by(Ask.HEADER)
        if self.header.count(wanted) > 1:
            raise UnsettledError.of(
                "{name} has two columns called {column}.", name=self.name, column=quoted(column)
            ).settled_by(Ask.COLUMNS)
        return self.header.index(wanted)


def read_table(content: bytes, name: str, shape: Shape, wanted: Sequence[str] = ()) -> ForeignTable:
    """Return a file as a table.

    Args:
        content: The file's bytes.
        name: What the file is called in messages.
        shape: What the user said of it.
        wanted: The columns that are asked for: the first row that has them all is the one with the names.

    Raises:
        UnsettledError: its encoding has to be named.
        BadInputError: it is empty, a quote is never closed, or it holds more than may be.
    """
    text, encoding = opened_foreign(content, name, shape.encoding)
    start, names = text.read(_START), tuple(one.strip() for one in wanted)
    said = _named_delimiter(start)
    text.seek(0)
    if said is not None:
        start = start[len(text.readline()) :]
    first = _first_rows(start, shape, said, names)
    header_row = _header_row(first.rows, names) if shape.header_row is None else shape.header_row
    rows, refused = _read(text, name, first.delimiter)
    if not rows:
        raise BadInputError.of("{name} is empty.", name=name)
    header, body = _split(rows, header_row, name)
    taken, longer = _squared(body, len(header), name)
    return ForeignTable(name, encoding, first.delimiter, header_row, header, taken, (*refused, *longer))


@dataclass(frozen=True)
class _First:
    """The beginning of a file, taken apart by one mark."""

    delimiter: str
    rows: list[Row]

    @property
    def evenness(self) -> tuple[int, int]:
        """The number of rows that have the same number of cells, more than one, and that number of cells."""
        counts = Counter(len(cells) for _number, cells in self.rows if len(cells) > 1)
        return max(((rows, cells) for cells, rows in counts.items()), default=(0, 0))


def _named_delimiter(start: str) -> str | None:
    """The mark that a line `sep=;` names, as spreadsheets write and read it."""
    found = _SEPARATOR.fullmatch(re.split("[\r\n]", start, maxsplit=1)[0])
    return None if found is None else found[1]


def _first_rows(start: str, shape: Shape, said: str | None, names: tuple[str, ...]) -> _First:
    chosen = shape.delimiter or said
    if chosen is not None:
        return _First(chosen, _taken_apart(start, chosen))
    # Tab and bar first: where two split alike, the rarer mark is no chance.
    ways = [_First(mark, _taken_apart(start, mark)) for mark in reversed(DELIMITERS)]
    with_names = [way for way in ways if names and any(_has(cells, names) for _number, cells in way.rows)]
    best = max(with_names or ways, key=lambda way: way.evenness)
    return ways[-1] if best.evenness == (0, 0) and not with_names else best


def _taken_apart(start: str, delimiter: str) -> list[Row]:
    with cells_up_to(LONGEST_FOREIGN_CELL):
        reader = csv.reader(io.StringIO(start, newline=""), delimiter=delimiter)
        rows: list[Row] = []
        try:
            for number, row in enumerate(islice(reader, _FIRST_ROWS), start=1):
                if any(cell.strip() for cell in row):
                    rows.append((number, tuple(row)))
        except csv.Error:
            pass  # read to the end of what can be taken apart; the whole file is read again, and says what is wrong
        return rows


def _has(cells: Sequence[str], names: Sequence[str]) -> bool:
    return {cell.strip() for cell in cells}.issuperset(names)


def _header_row(first: Sequence[Row], names: Sequence[str]) -> int:
    """The row that has the names; else the first that is as wide as most: above it stand titles and comments."""
    if names:
        found = next((number for number, cells in first if _has(cells, names)), None)
        if found is not None:
            return found
    widths = [_width(cells) for _number, cells in first]
    usual = max(Counter(width for width in widths if width > 1).items(), key=lambda one: (one[1], one[0]), default=None)
    if usual is None:
        return first[0][0] if first else 1
    return next(number for (number, _cells), width in zip(first, widths, strict=True) if width >= usual[0])


def _width(cells: Sequence[str]) -> int:
    """The number of cells up to the last that is not empty."""
    return max((at for at, cell in enumerate(cells, start=1) if cell.strip()), default=0)


def _read(text: TextIO, name: str, delimiter: str) -> tuple[list[Row], list[BadInputError]]:
    tally, rows, refused = Tally(), list[Row](), list[BadInputError]()
    with cells_up_to(LONGEST_FOREIGN_CELL):
        for number, row in _records(csv.reader(text, delimiter=delimiter, strict=True), name):
            if isinstance(row, BadInputError):
                tally.add_row(name, 1)
                refused.append(row)
            elif any(cell.strip() for cell in row):
                tally.add_row(name, len(row))
                rows.append((number, tuple(row)))
    return rows, refused


def _records(reader: Iterator[list[str]], name: str) -> Iterator[tuple[int, list[str] | BadInputError]]:
    number = 0
    while True:
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, _broken(name, number, str(error))


def _broken(name: str, row: int, reason: str) -> BadInputError:
    """The reason why a row is no CSV.

    Raises:
        BadInputError: nothing after it can be taken apart either.
    """
    if _UNCLOSED in reason:
        raise BadInputError.of(
            "{name}, row {row}: broken CSV. A quote is opened there and never closed, so the rest of the file can't be "
            "told apart.",
            name=name,
            row=row,
        )
    if _TOO_LONG in reason:
        raise BadInputError.of(
            "{name}, row {row}: broken CSV. A quote is never closed, or a cell is far too long.", name=name, row=row
        )
    return BadInputError.of("{name}, row {row}: broken CSV. A quote is out of its place.", name=name, row=row)


def _split(rows: Sequence[Row], header_row: int, name: str) -> tuple[tuple[str, ...], Sequence[Row]]:
    if header_row == 0:
        wide = max(_width(cells) for _number, cells in rows[:_FIRST_ROWS])
        return tuple(str(at) for at in range(1, wide + 1)), rows
    header = next((cells for number, cells in rows if number == header_row), None)
    if header is None:
        raise UnsettledError.of("{name} has nothing in row {row}.", name=name, row=header_row).settled_by(Ask.HEADER)
    return tuple(cell.strip() for cell in header), [row for row in rows if row[0] > header_row]


def _squared(body: Sequence[Row], columns: int, name: str) -> tuple[tuple[Row, ...], tuple[BadInputError, ...]]:
    """The rows as long as the header: shorter ones lack empty cells, longer ones may only have empty ones too many."""
    taken, refused = list[Row](), list[BadInputError]()
    for number, cells in body:
        if any(cell.strip() for cell in cells[columns:]):
            refused.append(
                BadInputError.of(
                    "{name}, row {row}: {cells} cells, but the header has {columns}.",
                    name=name,
                    row=number,
                    cells=len(cells),
                    columns=columns,
                )
            )
        elif len(cells) == columns:
            taken.append((number, cells))
        else:
            taken.append((number, (*cells[:columns], *[""] * (columns - len(cells)))))
    return tuple(taken), tuple(refused)
