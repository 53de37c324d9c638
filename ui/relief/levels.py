"""The threshold in the relief chart, and the one looked at beside it: lines behind the points, names above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.charts.frame import Frame
from ui.charts.lettering import line_height, width_of, write
from ui.guard import guarded
from ui.look.theme import theme
from ui.words.text import percent, translate

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure


class Look(NamedTuple):
    """A look at another threshold instead of the agreed one.

    Attributes:
        threshold: Fraction of relief; None for the agreed one.
        asked: The figure asked about it; None while the answer is worked out.
    """

    threshold: float | None
    asked: ReliefFigure | None


AGREED = Look(None, None)
"""The agreed threshold itself."""


class Level(NamedTuple):
    """A line across the chart.

    Attributes:
        relief: Where it stands, a fraction.
        name: Its words, at its right end.
        is_quiet: Whether it is there for reference only.
        width: Pixels.
        style: Whole or dashed.
        above: Whether the words stand above it or below.
    """

    relief: float
    name: str
    is_quiet: bool
    width: float
    style: Qt.PenStyle
    above: bool

    def y(self, frame: Frame) -> float:
        """Its middle, pixels from the upper edge."""
        return round(frame.y(self.relief)) + 0.5

    @property
    def token(self) -> str:
        """The token of its colour."""
        return "muted" if self.is_quiet else "threshold"


def levels(figure: ReliefFigure, look: Look) -> list[Level]:
    """The agreed threshold; quieter while another one is looked at, which is dashed and says so.

    Args:
        figure: The figure with the agreed threshold.
        look: What is looked at.
    """
    whole, dashed, border = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, theme().tokens.border
    agreed = translate("ReliefChart", "your threshold {percent}").format(percent=percent(figure.threshold))
    if look.threshold is None:
        return [Level(figure.threshold, agreed, is_quiet=False, width=1.5 * border, style=whole, above=True)]
    # Two that are close have their words on their outer sides.
    is_higher, asked = (
        look.threshold > figure.threshold,
        translate("ReliefChart", "what if {percent}").format(percent=percent(look.threshold)),
    )
    return [
        Level(figure.threshold, agreed, is_quiet=True, width=border, style=whole, above=not is_higher),
        Level(look.threshold, asked, is_quiet=False, width=2.0 * border, style=dashed, above=is_higher),
    ]


class LevelNames(QGraphicsItem):
    """The words of the levels, above the points, on a ground of their own."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setZValue(5)
        self._levels: list[Level] = []
        self._frame = Frame(1, 1, 0, 1, 0, 1)

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole drawing area."""
        return QRectF(0, 0, self._frame.width, self._frame.height)

    def place(self, frame: Frame, found: list[Level]) -> None:
        """Name these levels in this frame."""
        self.prepareGeometryChange()
        self._frame, self._levels = frame, found
        self.update()

    def room(self, level: Level) -> QRectF:
        """Return where the words of a level stand."""
        wide, y = width_of(level.name, bold=not level.is_quiet), level.y(self._frame)
        gap = level.width / 2 + 1
        top = y - line_height() - gap if level.above else y + gap
        return QRectF(self._frame.width - wide - 4, top, wide, line_height())

    @guarded
    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The names."""
        right = Qt.AlignmentFlag.AlignRight
        for level in self._levels:
            write(painter, self.room(level), level.name, level.token, right, bold=not level.is_quiet, on_ground=True)
