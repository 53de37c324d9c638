"""Puts finished pages on a printer, one at a turn of the event loop, so that it can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from diary.exchange.request import Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def prepare_printer(printer: QPrinter, paper: Paper) -> None:
    """Set a printer to the paper of the report, upright and to its edges: the pages have their own margins."""
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )


class PrintJob(QObject):
    """One report on its way to the printer.

    Signals:
        done: All pages went to the printer.
        failed: The printer takes them not, or it was stopped (a `bool`: whether it was stopped).
    """

    done = Signal()
    failed = Signal(bool)

    def __init__(self, printer: QPrinter, pages: Sequence[bytes], parent: QObject) -> None:
        """Begin to print.

        Args:
            printer: Set to its paper; `prepare_printer`.
            pages: A picture of each page, as PNG.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._printer, self._pages = printer, list(pages)
        self._painter: QPainter | None = None
        self._is_stopped = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._print_next)
        self._turn.start()

    def stop(self) -> None:
        """Print no further page; what the printer has not begun is taken back."""
        self._is_stopped = True

    def _print_next(self) -> None:
        if self._is_stopped:
            self._give_up(stopped=True)
            return
        if not self._pages:
            self._end()
            return
        begins = self._painter is None
        if self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._printer):
                self._painter = None
                self._give_up(stopped=False)
                return
        if not begins and not self._printer.newPage():
            self._give_up(stopped=False)
            return
        page = QImage.fromData(self._pages.pop(0))
        self._painter.drawImage(_placed(self._printer, page), page)

    def _end(self) -> None:
        self._turn.stop()
        ended = self._painter is None or self._painter.end()
        self._painter = None
        if ended and self._printer.printerState() is not self._printer.PrinterState.Error:
            self.done.emit()
        else:
            self._leave_nothing()
            self.failed.emit(False)  # noqa: FBT003 - Qt's way

    def _give_up(self, *, stopped: bool) -> None:
        self._turn.stop()
        self._pages.clear()
        if self._painter is not None:
            self._printer.abort()
            self._painter.end()
            self._painter = None
        self._leave_nothing()
        self.failed.emit(stopped)

    def _leave_nothing(self) -> None:
        """Leave no half of a file that it was printed into."""
        if self._printer.outputFileName():
            Path(self._printer.outputFileName()).unlink(missing_ok=True)


def _placed(printer: QPrinter, page: QImage) -> QRectF:
    """Return where a page stands: as large as the paper takes it, in its middle, never out of shape."""
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    by = min(room.width() / page.width(), room.height() / page.height())
    wide, high = page.width() * by, page.height() * by
    return QRectF((room.width() - wide) / 2, (room.height() - high) / 2, wide, high)
