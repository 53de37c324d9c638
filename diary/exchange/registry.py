"""The formats that a diary goes out in and comes in from, each listed once: here they are found by name.

How one is added stands in docs/adding-an-export.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.exchange.fhir.bundle import write_bundle
from diary.exchange.files import is_folder_or_zip
from diary.exchange.ics.writer import write_calendar
from diary.exchange.package.writer import write_package
from diary.exchange.paper_sheet import write_paper_sheet
from diary.exchange.report import write_report
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.exchange.request import ExportRequest
    from diary.model.records.change import Contents
    from diary.wording import Phrase


@dataclass(frozen=True)
class Export:
    """A format that a diary goes out in.

    Attributes:
        name: Its name for `--format`.
        description: The thing that is written, as it is named in a list in the help.
        destination: The place that it can be written to, for the help about DEST.
        write: Writes it whole or not at all, and returns the part of the diary that went out.
    """

    name: str
    description: Phrase
    destination: Phrase
    write: Callable[[ExportRequest], Contents]


@dataclass(frozen=True)
class Import:
    """A format that comes in.

    Attributes:
        name: Its name.
        description: The thing that it brings, as it is named in a list in the help.
        source: The file or folder that it is, for the help about SOURCE.
        recognizes: Returns whether a file or folder is one; one that can't be told from others recognizes all.
    """

    name: str
    description: Phrase
    source: Phrase
    recognizes: Callable[[Path], bool]


PACKAGE_EXPORT = Export(
    "csv", phrase("a package of CSV files"), phrase("a new folder, or a new file that ends in .zip"), write_package
)
FHIR_EXPORT = Export("fhir", phrase("a FHIR R4 Bundle for the clinic's system"), phrase("a new file"), write_bundle)
PDF_EXPORT = Export("pdf", phrase("a report for the clinic, as a PDF"), phrase("a new file"), write_report)
SHEET_EXPORT = Export(
    "sheet", phrase("an empty sheet for two weeks on paper, as a PDF"), phrase("a new file"), write_paper_sheet
)
CALENDAR_EXPORT = Export(
    "ics", phrase("a file for your calendar, of what is to come"), phrase("a new file"), write_calendar
)
EXPORTS = {export.name: export for export in (PACKAGE_EXPORT, PDF_EXPORT, FHIR_EXPORT, CALENDAR_EXPORT, SHEET_EXPORT)}
"""Every format that goes out, by name; the first is the one that nobody has to name."""

PACKAGE_IMPORT = Import("package", phrase("a package"), phrase("a package (folder or .zip)"), is_folder_or_zip)
TRACKER_IMPORT = Import("tracker", phrase("pain scores from any CSV file"), phrase("a CSV file"), lambda _path: True)
IMPORTS = {one.name: one for one in (PACKAGE_IMPORT, TRACKER_IMPORT)}
"""Every format that comes in, by name; the first that recognizes a file is taken."""
