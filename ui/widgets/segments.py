"""A few choices in one frame, one of which is chosen: the views of a page, the ranges of a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.roles import give_role
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent


class Segments(QWidget):
    """Buttons side by side; the arrow keys go from one to the next.

    Signals:
        chosen: The index that the user chose.

    Attributes:
        buttons: In their order.
    """

    chosen = Signal(int)

    def __init__(self, name: str, texts: Sequence[str]) -> None:
        """Build the row; the first is chosen.

        Args:
            name: What a screen reader calls it.
            texts: The words of each.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)  # see minimumSizeHint
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.buttons = [Segment(text) for text in texts]
        for at, button in enumerate(self.buttons):
            self._row.addWidget(button)
            button.clicked.connect(lambda _checked=False, at=at: self._choose(at))
        self.choose(0)
        self._arrange(stacked=False)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All beside one another."""
        sizes = [button.sizeHint() for button in self.buttons]
        return QSize(sum(size.width() for size in sizes), max(size.height() for size in sizes))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as with all below one another, as high as they stand now."""
        sizes = [button.sizeHint() for button in self.buttons]
        high = max(size.height() for size in sizes)
        return QSize(max(size.width() for size in sizes), high * (len(sizes) if self._is_stacked else 1))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Below one another where there is no room beside."""
        super().resizeEvent(event)
        stacked = self.width() < self.sizeHint().width()
        if stacked is not self._is_stacked:
            self._arrange(stacked=stacked)
            self.updateGeometry()

    def _arrange(self, *, stacked: bool) -> None:
        self._is_stacked = stacked
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        last = len(self.buttons) - 1
        for at, button in enumerate(self.buttons):
            place = "alone" if stacked else "first" if at == 0 else "last" if at == last else "inner"
            button.setProperty("place", place)
            button.style().unpolish(button)
            button.style().polish(button)

    @property
    def current(self) -> int:
        """The index of the chosen one; -1 for none."""
        return next((at for at, button in enumerate(self.buttons) if button.isChecked()), -1)

    def choose(self, index: int) -> None:
        """Show one as chosen, without telling anyone; -1 for none."""
        for at, button in enumerate(self.buttons):
            button.setChecked(at == index)
            is_stop = at == max(index, 0)  # one stop of the Tab key: the chosen one
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.NoFocus)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the one beside with the arrows; every other key is someone else's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = self.current + (0 if step is None else step)
        if step is None or not 0 <= at < len(self.buttons):
            event.ignore()
            return
        self._choose(at)

    def _choose(self, index: int) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        self.choose(index)
        if had_focus:
            self.buttons[index].setFocus()
        self.chosen.emit(index)


class Segment(QPushButton):
    """One choice; as wide as its words are when they are bold, so that nothing moves when it is chosen."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        give_role(self, "tab")
        self.setAccessibleName(text)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for bold words."""
        wide = QFontMetrics(theme().font(bold=True)).horizontalAdvance(self.text())
        return QSize(wide + 32, max(TARGET, super().sizeHint().height()))
