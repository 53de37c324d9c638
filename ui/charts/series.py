"""The dashes by which lines of one colour are told apart."""

from __future__ import annotations

from PySide6.QtCore import Qt

_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)


def dash_of(at: int) -> Qt.PenStyle:
    """Return the dash of the n-th line, from 0; after the fifth they begin anew, and only their names tell them."""
    return _DASHES[at % len(_DASHES)]
