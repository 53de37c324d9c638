"""The meaning of the marks of the questionnaire chart: its instrument's point, and the infusions."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme
from ui.questionnaires.chart import SYMBOL
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from diary.model.questionnaires.history import MeasureFigure


class _Mark(Enum):
    """A mark of the chart."""

    QUESTIONNAIRE = auto()
    INFUSION = auto()
    PLANNED = auto()


class _Picture(QWidget):
    """A mark as the chart draws it."""

    def __init__(self, mark: _Mark) -> None:
        super().__init__()
        self._mark = mark

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
        if self._mark is not _Mark.QUESTIONNAIRE:
            planned = self._mark is _Mark.PLANNED
            style = Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme().colour("plum"), 1, style))
            painter.setBrush(Qt.BrushStyle.NoBrush if planned else theme().colour("plum_soft"))
            painter.drawRect(area.adjusted(area.width() / 4, 1, -area.width() / 4, -1))
            return
        side = min(area.width(), area.height()) * 0.66
        painter.translate(area.center())
        painter.scale(side, side)
        pen = QPen(theme().colour("accent"), 2.2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme().colour("accent"))
        painter.drawPath(pg.graphicsItems.ScatterPlotItem.Symbols[SYMBOL])


class QuestionnaireLegend(FlowRow):
    """The marks that occur in a figure, each with its meaning.

    Attributes:
        meanings: What stands there, in order.
    """

    def __init__(self) -> None:
        super().__init__(gap=14)
        self.meanings: list[str] = []

    def show_figure(self, figure: MeasureFigure) -> None:
        """Explain a figure."""
        for widget in list(self._widgets):
            self._widgets.remove(widget)
            widget.hide()
            widget.deleteLater()
        self.meanings = []
        self._explain(_Picture(_Mark.QUESTIONNAIRE), figure.measure.title)
        if any(course.number is not None for course in figure.courses):
            self._explain(_Picture(_Mark.INFUSION), self.tr("infusion, with its number"))
        if any(course.number is None for course in figure.courses):
            self._explain(_Picture(_Mark.PLANNED), self.tr("planned infusion"))
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
