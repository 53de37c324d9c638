"""Text larger and smaller by keys, in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ui.look.theme import theme
from ui.look.tokens import SCALES
from ui.remembered import choose_text_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def add_text_size_keys(window: QWidget) -> None:
    """Give a window the keys for larger text, smaller text, and the system's size."""
    for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
        QShortcut(QKeySequence(keys), window, lambda step=step: _zoom(step))
    QShortcut(QKeySequence("Ctrl+="), window, lambda: _zoom(1))
    QShortcut(QKeySequence("Ctrl+0"), window, lambda: choose_text_size(None))


def _zoom(step: int) -> None:
    nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - theme().scale))
    choose_text_size(SCALES[min(max(nearest + step, 0), len(SCALES) - 1)])
