"""CSV text to rows, with every way in which a file can be broken said in one line.

Rows are counted as a spreadsheet counts them: the header is row 1.
"""

from __future__ import annotations

import csv
import io
from codecs import getincrementaldecoder
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.exchange.limits import LONGEST_CELL, Tally
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import Self, TextIO

    from diary.wording import Figure

LONGEST_FOREIGN_CELL = 131_072
"""Characters; no other program's date or score is longer."""

_PIECE = 2**20


class CellError(ValueError):
    """The text of a cell is not what was to be read from it.

    Attributes:
        sentence: Why, a whole sentence in which `{cell}` is the text.
    """

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence.text)
        self.sentence = sentence

    @classmethod
    def of(cls, text: str, **figures: Figure) -> Self:
        """An error from a sentence with `{cell}` in it, a literal, with other named figures."""
        return cls(phrase(text, **figures))

    def about(self, cell: str) -> Phrase:
        """Return the sentence about a cell's text."""
        return self.sentence.with_figures(**self.sentence.figures, cell=quoted(cell))


@dataclass(frozen=True)
class Sheet:
    """The rows of a CSV file.

    Attributes:
        name: What the file is called in messages.
        header: The names of the columns.
        rows: The cells under them, with their row numbers; empty lines are left out.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def index(self, column: str) -> int:
        """Return the place of a column.

        Raises:
            BadInputError: there is none of that name (names those there are).
        """
        if column not in self.header:
            raise BadInputError.of(
                "{name} has no column {column}; it has {columns}.",
                name=self.name,
                column=repr(column),
                columns=", ".join(quoted(one) for one in self.header[:30]),
            )
        return self.header.index(column)


def decoded(content: bytes, name: str) -> str:
    """UTF-8 text, with or without a byte order mark.

    Raises:
        BadInputError: it is not UTF-8; another encoding is not guessed, for it would turn one letter into another.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadInputError.of(
            "{name}, line {line}: not UTF-8 text (byte {offset}). Save it as CSV in UTF-8.",
            name=name,
            line=line,
            offset=error.start,
        ) from error


def opened_text(content: bytes, name: str) -> TextIO:
    """UTF-8 text like `decoded`, to be read by the line: as a whole it takes four times its bytes, as much for a copy.

    Raises:
        BadInputError: it is not UTF-8.
    """
    check = getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _PIECE):
            check.decode(content[start : start + _PIECE])
        check.decode(b"", final=True)
    except UnicodeDecodeError:
        decoded(content, name)  # says the place
        raise
    # newline="" keeps the line ends inside of quotes as they are
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8-sig", newline="")


def parsed(
    text: TextIO,
    name: str,
    *,
    tally: Tally | None = None,
) -> Sheet:
    """The rows of a CSV text.

    Args:
        text: The file's text, as `opened_text` gives it.
        name: What the file is called in messages.
        tally: The rows of all files of the import; by default of this one.

    Raises:
        BadInputError: no header, a doubled column name, a row of another length, an open quote, a cell that is too
            long, more rows than may be.
    """
    rows = _rows_of(text, name, tally or Tally())
    if not rows:
        raise BadInputError.of("{name} is empty.", name=name)
    (_, header), *body = rows
    _refuse_doubled(header, name)
    for at, cells in body:
        if len(cells) != len(header):
            raise BadInputError.of(
                "{name}, row {row}: {cells} cells, but the header has {columns}.",
                name=name,
                row=at,
                cells=len(cells),
                columns=len(header),
            )
    return Sheet(name, header, tuple(body))


def _rows_of(text: TextIO, name: str, tally: Tally) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows that hold something, with their numbers."""
    rows: list[tuple[int, tuple[str, ...]]] = []
    number = 0
    with cells_up_to(LONGEST_CELL):
        reader = csv.reader(text, strict=True)
        try:
            for number, row in enumerate(reader, start=1):
                if row:
                    tally.add_row(name, len(row))
                    rows.append((number, tuple(row)))
        except csv.Error as error:
            raise BadInputError.of(
                "{name}, row {row}: broken CSV. A quote is missing or out of its place, or a cell is far too long.",
                name=name,
                row=number + 1,
            ) from error
    return rows


def bad_cell(name: str, row: int, column: str, reason: Phrase) -> BadInputError:
    """Return what is wrong in one cell, a whole sentence, as an error that names the place."""
    return BadInputError.of(
        "{name}, row {row}, column {column}: {reason}", name=name, row=row, column=column, reason=reason
    )


def not_future(name: str, row: int, column: str, day: date, today: date) -> date:
    """The day, if it is not after the diary day that is running.

    Raises:
        BadInputError: it is; names the place.
    """
    if day > today:
        raise bad_cell(name, row, column, phrase("{day} is in the future.", day=day.isoformat()))
    return day


def quoted(cell: str) -> str:
    """A cell's text for a message: in quotes, cut short, without control characters."""
    return repr(cell[:40] + "…" if len(cell) > 40 else cell)


def _refuse_doubled(columns: Iterable[str], name: str) -> None:
    seen: set[str] = set()
    for column in columns:
        if column in seen:
            raise BadInputError.of("{name} has two columns called {column}.", name=name, column=quoted(column))
        seen.add(column)


@contextmanager
def cells_up_to(characters: int) -> Iterator[None]:
    """Let Python's reader take cells of so many characters while the block runs: its bound is one for the program."""
    before = csv.field_size_limit(characters)
    try:
        yield
    finally:
        csv.field_size_limit(before)
