"""Line icons, drawn for this project, tinted with a token of the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6 import QtCore, QtGui

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@lru_cache(maxsize=128)
def pixmap(name: str, colour: str, size: int, ratio: float = 2.0) -> QtGui.QPixmap:
    """An icon in one colour.

    Args:
        name: File name without its ending.
        colour: `#RRGGBB`.
        size: Width and height in device-independent pixels.
        ratio: Pixels per device-independent pixel.
    """
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first paint has no icon

    source = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QtCore.QByteArray(source.encode()))
    picture = QtGui.QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(picture)
    renderer.render(painter, QtCore.QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, colour: str, size: int = 24, *, faint: str | None = None) -> QtGui.QIcon:
    """An icon for a plain button; in the colour `faint` (or `none`) while it can't be used."""
    made = QtGui.QIcon(pixmap(name, colour, size))
    if faint is not None:
        made.addPixmap(pixmap(name, faint, size), QtGui.QIcon.Mode.Disabled)
    return made
