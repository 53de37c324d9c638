"""Painting that widgets share."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.look.theme import theme


def paint_surface(painter: QPainter, area: QRectF, radius: float, fill: str, border: str) -> None:
    """A round-cornered area with its border inside, in tokens of the theme."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme().pen(border))
    painter.setBrush(theme().colour(fill))
    inset = theme().tokens.border / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
