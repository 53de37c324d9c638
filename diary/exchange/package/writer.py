"""The package: files that say everything the diary knows, as a Frictionless Data Package."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.clock import diary_day
from diary.exchange.files import go_on, write_whole
from diary.exchange.package import cells, descriptor
from diary.exchange.package.figures import ComputedColumns
from diary.exchange.package.record_tables import INFUSIONS
from diary.exchange.package.rows import rows_of
from diary.exchange.package.tables import TABLES
from diary.exchange.selection import selected
from diary.model.relief.assessor import Assessor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from diary.exchange.package.columns import Table
    from diary.exchange.package.rows import PackageRow
    from diary.exchange.request import ExportRequest
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


def write_package(request: ExportRequest) -> Contents:
    """Write a package: a folder, or a zip where the name ends in .zip; return the part of the diary that went in."""
    package = packed(
        request.contents,
        request.selection,
        request.created,
        request.instruments,
        still=request.still,
        assessor=request.assessor,
    )
    write_whole(request.target, package.files, replace=request.replace, still=request.still)
    return package.contents


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
    written = {}
    # All that is asked of an infusion at one time: of a long diary its forecast is let go after some others
    # (docs/decisions/0089), and for the levels of the days alone it would be worked out twice.
    for table in sorted(TABLES, key=lambda one: one is not INFUSIONS):
        still()
        written[table.file] = table_content(table, part.diary_id, figures.of(table, rows_of(table, part)))
    files = {table.file: written[table.file] for table in TABLES}
    files[descriptor.DESCRIPTOR] = descriptor.descriptor_content(part, selection, created, figures.method)
    return Package(files, part)


def table_content(table: Table, diary_id: str, rows: Iterable[PackageRow]) -> bytes:
    """Return one file of the package."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    header = table.header
    writer.writerow(header)
    named: PackageRow = {"diary_id": diary_id}
    full = (named | row for row in rows)
    writer.writerows([_written(row[name]) for name in header] for row in full)
    return text.getvalue().encode()


def _written(value: cells.Cell) -> str | int | None:
    """Return a value as it is handed to the writer, which writes None as an empty cell and a whole number as it is.

    A long diary has over a million cells, and most of them are one of these.
    """
    return value if value is None or type(value) is int else cells.as_text(value)
