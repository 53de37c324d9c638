"""The painting that charts share: areas, the 80 % range, names, pens, and axes that keep still."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.look.measures import SMALL
from ui.look.theme import theme

if TYPE_CHECKING:
    import pyqtgraph as pg

    from diary.model.relief.figure import ReliefFigure

RANGE_ALPHA = 46
EARLY_REACH = 14
"""Days that a relief chart reaches past the infusion while there is no fit to look ahead with."""


class Name(NamedTuple):
    """A name above a drawing: its words, the day it belongs to, and the token of its colour."""

    text: str
    middle: float
    token: str


def fitted_token(figure: ReliefFigure | None, token: str) -> str:
    """Return the token of what is fitted; a quieter one where the figures are old."""
    return "muted" if figure is not None and figure.is_stale else token


def cosmetic(colour: QColor, width: float, style: Qt.PenStyle) -> QPen:
    """Return a pen that is as wide in a chart's own units as on the screen."""
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    return pen


def fill_area(painter: QPainter, area: QRectF, tint: str, edge: str, pattern: Qt.BrushStyle) -> None:
    """Paint an area as a tint, or as a pattern where the theme has no tints."""
    if theme().tokens.pattern:
        painter.setPen(QPen(theme().colour(edge), 1))
        painter.setBrush(QBrush(theme().colour(edge), pattern))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(tint))
    painter.drawRect(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def style_range(painter: QPainter, colour: QColor) -> None:
    """Make what is painted next look like the 80 % range: a tint, or dots where the theme has no tints."""
    if theme().tokens.pattern:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.Dense7Pattern))
    else:
        tint = QColor(colour)
        tint.setAlpha(RANGE_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)


def quiet_axes(plot: pg.PlotItem) -> None:
    """Have both axes write their names alone, in the theme's colour and size: the grid is painted behind."""
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(cosmetic(QColor(0, 0, 0, 0), 1, Qt.PenStyle.NoPen))
        axis.setTickPen(cosmetic(theme().colour("surface"), 1, Qt.PenStyle.SolidLine))
        axis.setTextPen(theme().colour("muted"))
        axis.setStyle(tickFont=theme().font(SMALL), tickLength=0, autoExpandTextSpace=False)
