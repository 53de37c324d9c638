"""The report: pages for the clinic, as a tagged PDF, as pictures and as plain text.

Light by itself: what makes the pages, and typst with it, is loaded when the first report is made. By name, for the
registry is there long before (docs/decisions/0062).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diary.exchange.report.making import Report
    from diary.exchange.request import ExportRequest
    from diary.model.records.change import Contents

_MAKING = "diary.exchange.report.making"


def write_report(request: ExportRequest) -> Contents:
    """Write the report as one PDF; return the part of the diary that was asked for.

    Raises:
        BadInputError: something is at the target already.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    part: Contents = import_module(_MAKING).written(request)
    return part


def made(request: ExportRequest) -> Report:
    """Return the report of a request, in memory; its target is not looked at.

    The same request gives the same bytes.
    """
    report: Report = import_module(_MAKING).report_of(request)
    return report
