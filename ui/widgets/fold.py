"""Folds below each other: closed, each says what is in it; open, its lines stand below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.measures import BODY, SMALL, TARGET
from ui.look.roles import give_role, tell_open
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ARROW = 18
_GAP = 10


class FoldLine(QPushButton):
    """The heading of a fold: an arrow, its title, and at the end what is in it while it is closed.

    Attributes:
        hint: What is in it. is_open: Whether it is open. is_first: Whether there is none above it to be set apart from.
    """

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title)
        self.hint, self.is_open, self.is_first = hint, False, False
        self.setProperty("kind", "bare")
        give_role(self, "fold")
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Arrow and title; what is in it has the rest of the line."""
        wide = theme().px(_ARROW) + _GAP + QFontMetrics(theme().font(BODY)).horizontalAdvance(self.text())
        return QSize(wide, max(TARGET, theme().px(TARGET)))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A line above, the arrow, the title; the hint only where it has room as a whole."""
        painter, side, mirrored = QPainter(self), theme().px(_ARROW), self.isRightToLeft()
        if not self.is_first:
            painter.fillRect(0, 0, self.width(), theme().tokens.border, theme().colour("grid"))
        x = self.width() - side if mirrored else 0
        name = "down" if self.is_open else ("previous" if mirrored else "next")
        painter.drawPixmap(x, (self.height() - side) // 2, pixmap(name, theme().tokens.muted, side))
        font = theme().font(BODY)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme().colour("text"))
        words = self.rect().adjusted(0 if mirrored else side + _GAP, 0, -(side + _GAP) if mirrored else 0, 0)
        lead, trail = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if mirrored else -1]
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, lead | middle, self.text())
        small = theme().font(SMALL)
        room = words.width() - QFontMetrics(font).horizontalAdvance(self.text()) - 2 * _GAP
        if not self.is_open and QFontMetrics(small).horizontalAdvance(self.hint) <= room:
            painter.setFont(small)
            painter.setPen(theme().colour("muted"))
            painter.drawText(words, trail | middle, self.hint)


class Fold(QWidget):
    """A heading and what it opens.

    Attributes:
        line: The heading. inside: What stands below it; hidden while it is closed.
    """

    def __init__(self, title: str, hint: str, inside: QWidget) -> None:
        super().__init__()
        self.line, self.inside = FoldLine(title, hint), inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(inside)
        inside.hide()
        self.line.clicked.connect(lambda: self.open(is_open=not self.line.is_open))

    def open(self, *, is_open: bool) -> None:
        """Open or close it."""
        self.line.is_open = is_open
        tell_open(self.line, is_open)
        self.inside.setVisible(is_open)
        self.line.update()
