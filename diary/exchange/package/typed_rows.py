"""The rows of one file of our own package, every cell checked against its column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.exchange.package import cells
from diary.exchange.package.columns import PackageColumn, Table, Type
from diary.exchange.sheet import CellError, bad_cell, opened_text, parsed, quoted
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.exchange.limits import Tally
    from diary.wording import Phrase

_READERS: dict[Type, Callable[[str], Any]] = {
    Type.STRING: cells.undone,
    Type.INTEGER: cells.parse_integer,
    Type.NUMBER: cells.parse_number,
    Type.BOOLEAN: cells.parse_boolean,
    Type.DATE: cells.parse_date,
    Type.DATETIME: cells.parse_moment,
}


@dataclass(frozen=True)
class TypedRow:
    """One row of a file.

    Attributes:
        table: The file.
        number: The row's number, as a spreadsheet counts.
        values: Every stored column; what an older package has no column for says what it meant then, or is left out
            where nothing has to say it.
    """

    table: Table
    number: int
    values: Mapping[str, Any]

    def bad(self, column: str, reason: Phrase) -> BadInputError:
        """Return what is wrong in one cell, a whole sentence, as an error that names the place."""
        return bad_cell(self.table.file, self.number, column, reason)

    @property
    def key(self) -> tuple[Any, ...]:
        """The cells that say what the row is about."""
        return tuple(self.values[name] for name in self.table.key)


def typed_rows(table: Table, members: Mapping[str, bytes], tally: Tally) -> list[TypedRow]:
    """The rows of one file with typed values by column; none where the file is missing.

    Args:
        table: The file.
        members: The bytes of each file by name.
        tally: The rows of the package's files.

    Raises:
        BadInputError: naming row and column of the first cell that can't be taken.
    """
    if table.file not in members:
        return []
    sheet = parsed(opened_text(members[table.file], table.file), table.file, tally=tally)
    known = {column.name: column for column in table.columns}
    for name in sheet.header:
        if name not in known:
            raise BadInputError.of("{file} has an unknown column {column}.", file=table.file, column=quoted(name))
    there = [c for c in table.columns if c.is_needed or (c.name in sheet.header and not c.computed)]
    columns = [(sheet.index(column.name), column) for column in there]
    absent = {c.name: c.absent for c in table.stored if c not in there and not c.is_left_out}
    return [
        TypedRow(
            table, number, absent | {column.name: _value(table, number, column, row[at]) for at, column in columns}
        )
        for number, row in sheet.rows
    ]


def _value(table: Table, row: int, column: PackageColumn, cell: str) -> Any:  # noqa: ANN401
    if cell == "":
        if column.required:
            raise bad_cell(table.file, row, column.name, phrase("is empty."))
        return None
    try:
        value = _READERS[column.type](cell)
        _refuse_out_of_bounds(column, value)
    except CellError as error:
        raise bad_cell(table.file, row, column.name, error.about(cell)) from error
    return value


def _refuse_out_of_bounds(column: PackageColumn, value: Any) -> None:  # noqa: ANN401
    if (column.least is not None and value < column.least) or (column.most is not None and value > column.most):
        least, most = cells.as_text(column.least), cells.as_text(column.most)
        if not least:
            raise CellError.of("{cell} is over {most}.", most=most)
        if not most:
            raise CellError.of("{cell} is not from {least}.", least=least)
        raise CellError.of("{cell} is not from {least} to {most}.", least=least, most=most)
    if column.choices and value not in column.choices:
        raise CellError.of("{cell} is none of {known}.", known=", ".join(column.choices))
    if column.pattern is not None and re.fullmatch(column.pattern, value) is None:
        raise CellError.of("{cell} is not an id.")
