"""A row that wraps: for answers that must stay whole and large where the window is narrow or the text is big."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.guard import guarded
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent


class _Heights(QHBoxLayout):
    """The layout of a row, which lays out nothing: Qt tells it of each change of a child at once, and it forgets.

    A layout request would come an event later, and to a row that is hidden none comes at all; meanwhile a height that
    isn't true any more would be believed (docs/decisions/0085).
    """

    def __init__(self, row: FlowRow) -> None:
        super().__init__(row)
        self.setEnabled(False)  # the row places its children by itself
        self._row = row
        self._by_width: dict[int, int] = {}
        self._hints: list[tuple[QWidget, QSize]] | None = None

    @property
    def hints(self) -> list[tuple[QWidget, QSize]]:
        """The children that are shown, and the size that each asks for."""
        if self._hints is None:
            self._hints = [(widget, widget.sizeHint()) for widget in self._row.shown]
        return self._hints

    @guarded
    def invalidate(self) -> None:
        """Forget: a child asks for another size, was shown or was hidden."""
        self._by_width.clear()
        self._hints = None
        self._row.place_soon()

    @guarded
    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the height follows the width: as the row says."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of all lines at a width, in pixels; layouts within layouts ask forty times for each change."""
        if width not in self._by_width:
            self._by_width[width] = self._row.place(width, move=False)
        return self._by_width[width]

    @guarded
    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The same: lines can't be lower."""
        return self.heightForWidth(width)


class FlowRow(QWidget):
    """Children from left to right (right to left where the language is), going on in the next line."""

    def __init__(self, *, gap: int = 6, even: bool = False) -> None:
        """Make an empty row.

        Args:
            gap: Pixels between children, both ways.
            even: Whether lines get as many children each, so that none is left alone in the last one.
        """
        super().__init__()
        self._gap, self._even = gap, even
        self._is_spread = self._is_placed = self._is_stale = False
        self._widgets: list[QWidget] = []
        self._heights = _Heights(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().when_changed(self.rearrange)

    def add(self, widget: QWidget) -> None:
        """Take a child to the end; it keeps the size it asks for."""
        widget.setParent(self)
        self._widgets.append(widget)
        self._heights.invalidate()

    def drop(self, widget: QWidget) -> None:
        """Part with a child for good."""
        self._widgets.remove(widget)
        self._heights.invalidate()
        widget.hide()
        widget.deleteLater()

    def set_gap(self, gap: int) -> None:
        """Put so many pixels between children from now on."""
        self._gap = gap
        self.rearrange()

    def spread(self) -> None:
        """From now on, spread one line over the whole width, the gaps being part of what is hit."""
        self._is_spread, self._gap = True, 0
        self.rearrange()

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Click the child beside a gap of a spread line that was pressed and let go there."""
        at = event.position().toPoint()
        near = [one for one in self.shown if self._is_spread and one.y() <= at.y() < one.y() + one.height()]
        meant = min(near, key=lambda one: abs(one.geometry().center().x() - at.x()), default=None)
        if event.button() == QtCore.Qt.MouseButton.LeftButton and self.rect().contains(at):
            if isinstance(meant, QAbstractButton):
                meant.click()
        else:
            super().mouseReleaseEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Taken where the gaps are hit too: the release belongs to it."""
        event.setAccepted(self._is_spread)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        sizes = [size for _, size in self._heights.hints]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest child alone, as narrow as it can be."""
        sizes = [hint.boundedTo(_least(widget, hint)) for widget, hint in self._heights.hints]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    @guarded
    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the height follows the width: the narrower, the more lines."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of all lines at a width, in pixels."""
        return self._heights.heightForWidth(width)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the children in their places."""
        super().resizeEvent(event)
        self._is_placed = True
        self.place(self.width(), move=True)

    def place(self, width: int, *, move: bool) -> int:
        """Return the height of all lines at a width, in pixels; if so wanted, put the children in their places."""
        hints = self._heights.hints
        if move:
            self._is_stale = False
        sizes = [_size(widget, hint, width) for widget, hint in hints]
        x, y, line, in_line = 0, 0, 0, 0
        mirrored, most = self.isRightToLeft(), self._most_in_line(width, [size.width() for size in sizes])
        spare = max(width - sum(size.width() for size in sizes), 0) if self._is_spread and most == len(sizes) else 0
        for (widget, _), size in zip(hints, sizes, strict=True):
            if x > 0 and (x + size.width() > width or in_line >= most):
                x, y, line, in_line = 0, y + line + self._gap, 0, 0
            if move:
                there = x + round(spare * in_line / max(len(sizes) - 1, 1))
                left = width - there - size.width() if mirrored else there
                widget.setGeometry(left, y, size.width(), size.height())
            x += size.width() + self._gap
            in_line += 1
            line = max(line, size.height())
        return y + line

    def _most_in_line(self, width: int, widths: Sequence[int]) -> int:
        """Return how many children a line may have at most, by their widths, in pixels."""
        if not self._even or not widths or sum(widths) + self._gap * (len(widths) - 1) <= width:
            return len(widths)
        fit = max((width + self._gap) // (max(widths) + self._gap), 1)
        lines = -(-len(widths) // fit)
        return -(-len(widths) // lines)

    def rearrange(self) -> None:
        """Place the children anew: one was hidden, shown or changed its size."""
        self._heights.invalidate()
        self.updateGeometry()
        if self._is_placed:  # before, it has no width; and who is asked for its size is styled, in vain while it moves
            self.place(self.width(), move=True)

    def place_soon(self) -> None:
        """Place the children with the next event, unless somebody does before: one that came would cover the others."""
        if self._is_placed and not self._is_stale:
            self._is_stale = True
            QtCore.QTimer.singleShot(0, self, self._place_late)

    def _place_late(self) -> None:
        if self._is_stale and self.place(self.width(), move=True) != self.height():
            self.updateGeometry()

    @property
    def shown(self) -> list[QWidget]:
        """The children that aren't hidden, in their order."""
        return [widget for widget in self._widgets if not widget.isHidden()]


def _least(widget: QWidget, hint: QSize) -> QSize:
    """Return how small a child may be: one whose height follows its width can be narrower than it would like."""
    return widget.minimumSizeHint() if widget.hasHeightForWidth() else hint


def _size(widget: QWidget, hint: QSize, width: int) -> QSize:
    """Return the size of a child in a row of a width, in pixels, by the size that it asks for."""
    if hint.width() <= width or not widget.hasHeightForWidth():
        return hint
    return QSize(width, widget.heightForWidth(width))
