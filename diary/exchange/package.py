"""The package: files that say everything the diary knows, as a Frictionless Data Package."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.clock import diary_day
from diary.exchange import cells, descriptor
from diary.exchange.figures import ComputedColumns
from diary.exchange.files import go_on
from diary.exchange.rows import rows_of
from diary.exchange.selection import selected
from diary.exchange.tables import TABLES
from diary.model.relief.assessor import Assessor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from diary.exchange.columns import Table
    from diary.exchange.rows import Row
    from diary.exchange.selection import Selection
    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents


@dataclass(frozen=True)
class Package:
    """A package that is ready to be written.

    Attributes:
        files: The bytes of each file by name.
        contents: What went in.
    """

    files: Mapping[str, bytes]
    contents: Contents


def packed(
    contents: Contents,
    selection: Selection,
    created: datetime,
    instruments: Mapping[str, Instrument],
    *,
    still: Callable[[], None] = go_on,
    assessor: Assessor | None = None,
) -> Package:
    """A diary, or the part that was asked for, as a package.

    Args:
        contents: The whole diary: figures such as the baseline look at all of it.
        selection: What goes in.
        created: The package's own time stamp, with its UTC offset; the response to an infusion is as of then.
        instruments: Those that this computer has, by id: a questionnaire of another one goes out without its scores.
        still: Called before each file; may raise to stop.
        assessor: The one that was asked about this diary before; None for a new one.
    """
    today = diary_day(created, contents.settings.day_end)
    part = selected(contents, selection)
    figures = ComputedColumns(contents, today, instruments, Assessor() if assessor is None else assessor)
    files = {}
    for table in TABLES:
        still()
        files[table.file] = _table(table, part.diary_id, figures.of(table, list(rows_of(table, part))))
    files[descriptor.DESCRIPTOR] = descriptor.written(part, selection, created, figures.method)
    return Package(files, part)


def _table(table: Table, diary_id: str, rows: Iterable[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.header)
    named: Row = {"diary_id": diary_id}
    full = (named | row for row in rows)
    writer.writerows([cells.write(row[name]) for name in table.header] for row in full)
    return text.getvalue().encode()
