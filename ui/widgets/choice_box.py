"""A list to choose one from, with an arrow that shows it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate

from ui.guard import guarded
from ui.keyboard.selection import SelectedFromOutside
from ui.look.icons import pixmap
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent, QWheelEvent


class ChoiceBox(QComboBox):
    """A combo box that the wheel scrolls past, so that a choice never changes by accident."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone must not reach it
        self.setItemDelegate(QStyledItemDelegate(self))  # the plain delegate knows no least height of an entry
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._buddy: QLabel | None = None
        SelectedFromOutside(self.view()).selected.connect(self._take)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have a name on Linux too, where Qt tells what is chosen as the name, and the name by a label."""
        super().showEvent(event)
        parent = self.parentWidget()
        labels = (
            [] if parent is None else parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        )
        if not any(one.buddy() is self for one in labels if one is not self._buddy):
            self._buddy = self._buddy or label(self.accessibleName())
            self._buddy.setParent(parent)
            self._buddy.hide()
            self._buddy.setBuddy(self)

    def _take(self, row: int) -> None:
        """An assistive program chose an entry in the list: that chooses it here, and closes the list."""
        self.hidePopup()
        self.setCurrentIndex(row)
        self.activated.emit(row)

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return where there is little room, the end of an entry may be cut off; the list shows it whole."""
        return QSize(theme().px(150), super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and the arrow in the theme's colour."""
        super().paintEvent(event)
        side = theme().px(16)
        x = 12 if self.isRightToLeft() else self.width() - 12 - side
        painter = QPainter(self)
        painter.drawPixmap(x, (self.height() - side) // 2, pixmap("down", theme().tokens.text, side))

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls."""
        event.ignore()
