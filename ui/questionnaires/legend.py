"""The meaning of the marks of the questionnaire chart: each instrument's own point, and the infusions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme
from ui.questionnaires.chart import SYMBOLS
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from diary.model.questionnaires.history import MeasureFigure


class _Picture(QWidget):
    """A mark as the chart draws it: the point of an instrument by its place, or an infusion."""

    def __init__(self, number: int | None, *, planned: bool = False) -> None:
        super().__init__()
        self._number, self._planned = number, planned

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for one point."""
        return QSize(theme().px(16), theme().px(16))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._number is None:
            style = Qt.PenStyle.DashLine if self._planned else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme().colour("plum"), 1, style))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._planned else theme().colour("plum_soft"))
            painter.drawRect(area.adjusted(area.width() / 4, 1, -area.width() / 4, -1))
            return
        side = min(area.width(), area.height()) * 0.66
        painter.translate(area.center())
        painter.scale(side, side)
        pen = QPen(theme().colour("accent"), 2.2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme().colour("surface" if self._number % 2 else "accent"))
        painter.drawPath(pg.graphicsItems.ScatterPlotItem.Symbols[SYMBOLS[self._number % len(SYMBOLS)]])


class QuestionnaireLegend(FlowRow):
    """The marks that occur in a figure, each with its meaning.

    Attributes:
        meanings: What stands there, in order.
    """

    def __init__(self) -> None:
        super().__init__(gap=14)
        self.meanings: list[str] = []

    def show_figure(self, figure: MeasureFigure, titles: dict[str, str]) -> None:
        """Explain a figure.

        Args:
            figure: What is drawn.
            titles: What each instrument is called, by its id.
        """
        for widget in list(self._widgets):
            self._widgets.remove(widget)
            widget.hide()
            widget.deleteLater()
        self.meanings = []
        for number, instrument in enumerate(figure.measure.instruments):
            self._explain(_Picture(number), titles.get(instrument, instrument))
        if any(course.number is not None for course in figure.courses):
            self._explain(_Picture(None), self.tr("infusion, with its number"))
        if any(course.number is None for course in figure.courses):
            self._explain(_Picture(None, planned=True), self.tr("planned infusion"))
        self.rearrange()

    def _explain(self, picture: QWidget, meaning: str) -> None:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(picture)
        row.addWidget(label(meaning, "small"))
        self.meanings.append(meaning)
        self.add(entry)
        entry.show()
