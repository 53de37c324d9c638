"""The report: pages for the clinic, as a tagged PDF, as pictures and as plain text.

Light by itself: what makes the pages, and typst with it, is loaded when the first report is made, for the registry is
there long before (docs/decisions/0062).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from diary.exchange.report.making import Report
    from diary.exchange.report.typesetting import Typeset
    from diary.exchange.request import ExportRequest
    from diary.model.records.change import Contents


def write_report(request: ExportRequest) -> Contents:
    """Write the report as one PDF; return the part of the diary that was asked for.

    Raises:
        BadInputError: something is at the target already.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    part: Contents = _making().written(request)
    return part


def made(request: ExportRequest) -> Report:
    """Return the report of a request, in memory; its target is not looked at.

    The same request gives the same bytes.
    """
    report: Report = _making().report_of(request)
    return report


def set_on_pages(document: dict[str, object], request: ExportRequest, template: str) -> tuple[Typeset, bytes]:
    """Return words and figures set on pages, and these as a PDF; the same bytes for the same of both.

    Args:
        document: As the template has them, control characters included.
        request: For its moment, and for when to stop.
        template: The name of the template, among those that ship.
    """
    made_of: tuple[Typeset, bytes] = _making().typeset_document(document, request, template)
    return made_of


def _making() -> ModuleType:
    from diary.exchange.report import making  # noqa: PLC0415 - typst and the report's words, for the first report

    return making
