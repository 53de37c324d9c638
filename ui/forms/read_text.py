"""A text that can be selected and copied, by mouse and keyboard; as high as it needs to be."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ReadText(QPlainTextEdit):
    """One paragraph. A path has no spaces to break at, so a word that is too long is broken where it must be."""

    def __init__(self, text: str = "", *, anywhere: bool = False, flush: bool = False) -> None:
        """Show a text.

        Args:
            text: What is shown.
            anywhere: Whether lines are broken anywhere, also where there are spaces.
            flush: Whether it stands among other sentences without a frame: in line with them, as high as its words.
        """
        super().__init__(text)
        self._least = 0 if flush else TARGET
        if flush:
            self.document().setDocumentMargin(0)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(wrap.WrapAnywhere if anywhere else wrap.WrapAtWordBoundaryOrAnywhere)
        self.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().when_changed(self._measure)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.setPlainText(text)
        self._measure()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Broken anew."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        # A line is a fraction of a pixel higher than the font says.
        lines = ceil(self.blockBoundingRect(self.document().firstBlock()).height())
        frame = self.contentsMargins()  # not what the viewport leaves: it follows later
        around = ceil(2 * self.document().documentMargin()) + frame.top() + frame.bottom()
        self.setFixedHeight(max(lines + around, self._least))
