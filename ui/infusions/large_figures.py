"""The five large figures of an infusion side by side, on one baseline; below each other where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import label
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from diary.model.response.headline import LargeFigure

_LEAST, _WIDE = 112, 170
"""Least width of one, and of the one with the longest words, at 100 % text; with less, they stand in fewer columns."""


class FigureTile(QWidget):
    """One figure below its name, and below it what it rests on.

    Attributes:
        name: What it is. figure: It itself, a dash where there is none. unit: Behind it. caption: What it rests on.
    """

    def __init__(self, told: LargeFigure) -> None:
        super().__init__()
        self._is_known = told.figure is not None
        self.name = label(words(told.label), "plain-small")
        self.figure = label("–" if told.figure is None else words(told.figure), "second-figure")
        self.unit = label("" if told.unit is None else words(told.unit), "muted")
        self.caption = label(words(told.caption), "small", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addLayout(line)
        layout.addWidget(self.caption)
        layout.addStretch(1)

    @property
    def spoken(self) -> str:
        """The whole figure for a screen reader."""
        if not self._is_known:
            return self.tr("{name}: none. {caption}").format(name=self.name.text(), caption=self.caption.text())
        return self.tr("{name}: {figure} {unit}, {caption}").format(
            name=self.name.text(), figure=self.figure.text(), unit=self.unit.text(), caption=self.caption.text()
        )


class FigureStrip(QWidget):
    """All five.

    Attributes:
        tiles: They as they stand, in the order of reading.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[FigureTile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # narrower, it has fewer columns
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme().when_changed(self._arrange)

    def show_figures(self, told: Sequence[LargeFigure]) -> None:
        """Show these; the strip is gone where there are none."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [FigureTile(one) for one in told]
        self._columns = 0
        self._arrange()
        self.setVisible(bool(self.tiles))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One column: they go below each other before anything is cut."""
        widest = max((tile.minimumSizeHint().width() for tile in self.tiles), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A line above each row, and one between two figures."""
        painter, colour, thick = QPainter(self), theme().colour("line"), theme().tokens.border
        for number, tile in enumerate(self.tiles):
            place = tile.geometry()
            if self._columns and number % self._columns == 0:
                painter.fillRect(0, place.top(), self.width(), thick, colour)
            else:
                painter.fillRect(place.left(), place.top(), thick, place.height(), colour)

    def _arrange(self) -> None:
        widths = [max(tile.minimumSizeHint().width(), theme().px(_LEAST)) for tile in self.tiles]
        if len(widths) > 2:
            widths[2] = max(widths[2], theme().px(_WIDE))  # the one with the longest words below
        if widths and self.width() >= sum(widths):
            columns = len(widths)
        else:
            columns = next((n for n in (3, 2) if widths and self.width() >= n * max(widths)), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(5):
            stretch = widths[column] if columns == len(widths) and column < columns else int(column < columns)
            self._grid.setColumnStretch(column, stretch)
        self.updateGeometry()
