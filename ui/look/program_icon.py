"""The icon of the program: a white drop on teal, which a light and a dark tray both let see."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_DRAWN = Path(__file__).resolve().parents[2] / "resources" / "desktop" / "relief-diary.svg"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def program_icon() -> QIcon:
    """Return it in the sizes that windows, docks and trays ask for."""
    renderer, made = QSvgRenderer(str(_DRAWN)), QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
