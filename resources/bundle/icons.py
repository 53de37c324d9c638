"""Draws the program's icon for menus, docks and, for Windows, into the program itself."""

from __future__ import annotations

import os
from pathlib import Path

DRAWN = Path(__file__).resolve().parents[1] / "desktop" / "relief-diary.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZE = 256
"""Windows makes the smaller ones of it."""


def draw_icons(folder: Path) -> None:
    """Draw the icon in every size that menus and docks ask for."""
    for size in SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        draw(place / "relief-diary.png", size)


def draw_ico(path: Path) -> str:
    """Draw the icon of a program for Windows; return where it is."""
    draw(path, _ICO_SIZE)
    return str(path)


def draw(path: Path, size: int) -> None:
    """Draw the icon in one size, in the format that the file's name ends with.

    Raises:
        OSError: it can't be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only who makes the package needs Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWN)).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(path)
    del application
