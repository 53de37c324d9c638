"""The story of a day: its answers and their changes, as text to be read by eye, key or ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from ui.guard import guarded
from ui.look.measures import BODY, SMALL
from ui.look.theme import theme
from ui.widgets.plain_text import wrap_mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_MOST_SHOWN = 20_000
"""Of a line with more characters than this, the rest is named by its length; the day itself shows all of it."""
_MOST = 1600
"""Higher than this, in pixels at 100 % text, it scrolls for itself; below it, the page does."""


class DayStory(QTextEdit):
    """Sections of lines under headings. It can be read, selected and copied, and not written in."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sections: Sequence[tuple[str, Sequence[str]]] = ()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        theme().when_changed(self._write)

    def tell(self, sections: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these; each has a heading and its lines."""
        if sections != self._sections:
            self._sections = sections
            self._write()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As high as its lines at this width."""
        super().resizeEvent(event)
        self._fit()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as it is."""
        return QSize(theme().px(200), self.height())

    def _write(self) -> None:
        self.clear()
        shown = [(heading, [self._shortened(line) for line in lines]) for heading, lines in self._sections]
        self.setWordWrapMode(wrap_mode("\n".join(line for _, lines in shown for line in lines)))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for n, (heading, lines) in enumerate(shown):
            above = QTextBlockFormat()
            above.setTopMargin(theme().px(12) if n else 0)
            above.setBottomMargin(theme().px(3))
            if n:
                cursor.insertBlock(above)
            else:
                cursor.setBlockFormat(above)
            cursor.insertText(heading, _look(SMALL if n else BODY, "text", bold=True))
            for line in lines:
                spaced = QTextBlockFormat()
                spaced.setBottomMargin(theme().px(2))
                cursor.insertBlock(spaced)
                # A line separator and no new block: a note of many lines stays one thing.
                cursor.insertText(line.replace("\r\n", "\n").replace("\n", "\u2028"), _look(SMALL, "text", bold=False))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _shortened(self, line: str) -> str:
        if len(line) <= _MOST_SHOWN:
            return line
        more = self.tr("… and {count} more characters. Open this day to read them all.")
        return line[:_MOST_SHOWN] + more.format(count=len(line) - _MOST_SHOWN)

    def _fit(self) -> None:
        document, most = self.document(), theme().px(_MOST)
        document.setTextWidth(self.viewport().width())
        high = round(document.size().height()) + 2
        # Where all of it has room there is no scroll bar, or one of larger type would stay.
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if high > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setFixedHeight(min(high, most))
        self.setVerticalScrollBarPolicy(policy)


def _look(size: int, ink: str, *, bold: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(theme().font(size, bold=bold))
    look.setForeground(theme().colour(ink))
    return look
