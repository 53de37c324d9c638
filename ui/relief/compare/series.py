"""The lines of the charts: colour, width and dash of each, so that no two are told apart by colour alone."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from ui.look.theme import theme


class Series(NamedTuple):
    """One kind of line.

    Attributes:
        token: The token of its colour.
        width: Pixels at the theme's border of 1.
        dash: Its dash.
        upright: Whether it stands upright, which no other line does.
    """

    token: str
    width: float
    dash: Qt.PenStyle
    upright: bool = False

    def pen(self) -> QPen:
        """Return the pen, as wide in the chart's own units as on the screen."""
        pen = QPen(theme().colour(self.token), self.width, self.dash)
        pen.setCosmetic(True)
        return pen


NEWEST = Series("accent", 4.0, Qt.PenStyle.SolidLine)
EARLIER = Series("control", 1.75, Qt.PenStyle.DashLine)
THRESHOLD = Series("threshold", 1.5, Qt.PenStyle.SolidLine)
INFUSION = Series("infusion", 3.0, Qt.PenStyle.SolidLine, upright=True)
BESIDE = (NEWEST, EARLIER, THRESHOLD, INFUSION)
"""The lines that stand in one chart; the effects are in lanes of their own, each with its name."""
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)


def dash_of(at: int) -> Qt.PenStyle:
    """Return the dash of the n-th earlier line, from 0; after the fifth they begin anew, and only names tell them."""
    return _DASHES[at % len(_DASHES)]
