"""A long text to read: with headings and lists that a screen reader knows, scrolled and selected by keyboard."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from ui.look.measures import BODY, CARD_TITLE
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.help.text import Section


class HelpView(QTextBrowser):
    """Shows sections below each other."""

    def __init__(self, sections: Iterable[Section]) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help"))
        self.setAccessibleDescription(self.tr("Read with the arrow keys; Page Up and Page Down scroll."))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._write)
        self._write()

    def open_section(self, name: str) -> None:
        """Scroll to a section and put the reading cursor at its heading: arrows and screen reader go on from there."""
        title = next((section.title for section in self._sections if section.name == name), "")
        block = self.document().begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and block.text() == title):
            block = block.next()
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
        self.scrollToAnchor(name)

    def _write(self) -> None:
        tokens = theme().tokens
        self.document().setDefaultStyleSheet(
            f"h3 {{ color: {tokens.text}; font-size: {theme().px(CARD_TITLE + 3)}px; margin-top: 22px; }}"
            f"p, li {{ color: {tokens.text}; font-size: {theme().px(BODY)}px; margin-bottom: 8px; line-height: 130%; }}"
        )
        self.setHtml("".join(_html(section) for section in self._sections))


def _html(section: Section) -> str:
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in section.paragraphs)
    points = "".join(f"<li>{escape(text)}</li>" for text in section.points)
    listed = f"<ul>{points}</ul>" if section.points else ""
    return f'<h3><a name="{section.name}"></a>{escape(section.title)}</h3>{paragraphs}{listed}'
