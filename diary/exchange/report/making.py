"""The report of a request: its words and figures, set on pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from diary.exchange.files import write_file
from diary.exchange.report.pages import document_of, without_controls
from diary.exchange.report.typesetting import typeset
from diary.exchange.selection import selected, standing

if TYPE_CHECKING:
    from diary.exchange.report.typesetting import PlacedText, Typeset
    from diary.exchange.request import ExportRequest
    from diary.model.records.change import Contents


class Report:
    """A report that is made.

    Attributes:
        pdf: The file.
    """

    def __init__(self, document: Typeset, pdf: bytes) -> None:
        self._document = document
        self.pdf = pdf

    def pages(self, pixels_per_inch: float) -> tuple[bytes, ...]:
        """Return a picture of each page, as PNG.

        Args:
            pixels_per_inch: 96 for a page as large as paper on most screens, 300 for a printer.
        """
        return self._document.pictures(pixels_per_inch)

    @cached_property
    def text(self) -> tuple[str, ...]:
        """The same words and figures as plain text, one for each page."""
        pages: list[list[str]] = [[] for _ in range(self.page_count)]
        for mark in self._marks:
            pages[mark.page - 1].append(mark.text)
        return tuple("\n".join(lines) for lines in pages)

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return self._marks[0].pages

    @cached_property
    def _marks(self) -> list[PlacedText]:
        return self._document.marks()


def report_of(request: ExportRequest) -> Report:
    """Return the report of a request; the same one for the same request."""
    document = document_of(request)
    request.still()
    return Report(*typeset(document, request.created, request.still))


def typeset_document(document: dict[str, object], request: ExportRequest, template: str) -> tuple[Typeset, bytes]:
    """Return words and figures set on pages by one of our templates, and the PDF."""
    return typeset(without_controls(document), request.created, request.still, template)


def written(request: ExportRequest) -> Contents:
    """Write the report as one PDF; return the part of the diary that was asked for."""
    report = report_of(request)
    write_file(request.target, report.pdf, replace=request.replace, still=request.still)
    return standing(selected(request.contents, request.selection))
