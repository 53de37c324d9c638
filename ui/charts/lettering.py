"""The small letters in a chart: how high a line of them is, and how they are written."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.look.measures import SMALL
from ui.look.theme import theme

GROUND_ALPHA = 205
"""How far a label's ground covers what is behind it: the words can be read, and no point is hidden."""


def line_height() -> float:
    """Height of a label's line, pixels."""
    return QFontMetricsF(theme().font(SMALL, bold=True)).height() + 2


def width_of(text: str, *, bold: bool = True) -> float:
    """Width of a label, pixels."""
    return QFontMetricsF(theme().font(SMALL, bold=bold)).horizontalAdvance(text) + 2


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    token: str,
    side: Qt.AlignmentFlag,
    *,
    bold: bool = True,
    on_ground: bool = False,
) -> None:
    """Write a label.

    Args:
        painter: Where to.
        room: Its line; it stands in the middle of its height.
        text: What to write.
        token: Its colour.
        side: Left or right.
        bold: Whether it names a mark; a reference is written in the plain cut.
        on_ground: Whether the words need a ground of their own, as they do on patterns: there are points behind them.
    """
    painter.setFont(theme().font(SMALL, bold=bold))
    if theme().tokens.pattern or on_ground:
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        ground = QRectF(room)
        ground.setLeft(room.right() - wide if side == Qt.AlignmentFlag.AlignRight else room.left())
        ground.setWidth(wide)
        colour = QColor(theme().colour("surface"))
        colour.setAlpha(255 if theme().tokens.pattern else GROUND_ALPHA)
        painter.fillRect(ground.adjusted(-3, 1, 3, -1), colour)
    painter.setPen(theme().colour(token))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
