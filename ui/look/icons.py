"""Line icons, drawn for this project, tinted with a token of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@lru_cache(maxsize=128)
def pixmap(name: str, colour: str, size: int, ratio: float = 2.0) -> QPixmap:
    """An icon in one colour.

    Args:
        name: File name without its ending.
        colour: `#RRGGBB`.
        size: Width and height in device-independent pixels.
        ratio: Pixels per device-independent pixel.
    """
    source = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, colour: str, size: int = 24, *, faint: str | None = None) -> QIcon:
    """An icon for a plain button; in the colour `faint` (or `none`) while it can't be used."""
    made = QIcon(pixmap(name, colour, size))
    if faint is not None:
        made.addPixmap(pixmap(name, faint, size), QIcon.Mode.Disabled)
    return made
