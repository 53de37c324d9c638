"""A long text to read: with headings and lists that a screen reader knows, scrolled and selected by keyboard."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit

from diary.user_guide import PassageKind
from ui.look.measures import BODY, CARD_TITLE
from ui.look.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ui.help.section import Section


_TAGS = {PassageKind.PARAGRAPH: "p", PassageKind.POINT: "li", PassageKind.STEP: "li"}
_LISTS = {PassageKind.PARAGRAPH: "{}", PassageKind.POINT: "<ul>{}</ul>", PassageKind.STEP: "<ol>{}</ol>"}
_LABEL, _TYPED = re.compile(r"\*\*(.+?)\*\*"), re.compile("`(.+?)`")


class HelpView(QTextBrowser):
    """Shows sections below each other."""

    def __init__(self, sections: Iterable[Section]) -> None:
        super().__init__()
        self._sections = tuple(sections)
        self._text, self._places, self._at = "", list[int](), -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help"))
        self.setAccessibleDescription(self.tr("Read with the arrow keys; Page Up and Page Down scroll."))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().when_changed(self._write)
        self._write()

    def open_section(self, name: str) -> None:
        """Scroll to a section and put the reading cursor at its heading: arrows and screen reader go on from there."""
        headings = [one.name for one in self._sections]
        left = headings.index(name) if name in headings else len(headings)
        block = self.document().begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and (left := left - 1) < 0):
            block = block.next()
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
        self.scrollToAnchor(name)

    def look_for(self, text: str) -> int:
        """Mark every place of a text, go to the first, and return how many there are; none for an empty text."""
        self._text = text
        self._places = list(self._found(text)) if text else []
        self._at = -1
        self._mark()
        self.go_on(back=False)
        return len(self._places)

    def go_on(self, *, back: bool) -> str | None:
        """Go to the next place, or the one before, round and round.

        Returns:
            The paragraph that it stands in, to be read out; None where nothing is found.
        """
        if not self._places:
            return None
        step = -1 if back and self._at >= 0 else 1
        self._at = (self._at + step) % len(self._places)
        here = QTextCursor(self.document())
        here.setPosition(self._places[self._at])
        self.setTextCursor(here)
        self.ensureCursorVisible()
        self._mark()
        return here.block().text()

    def _found(self, text: str) -> Iterator[int]:
        """The places at which a text begins; capitals make no difference."""
        at = self.document().find(text)
        while not at.isNull():
            yield at.selectionStart()
            at = self.document().find(text, at)

    def _mark(self) -> None:
        tokens = theme().tokens
        marks = []
        for n, position in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.setPosition(position + len(self._text), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            look = QTextCharFormat()
            here = n == self._at
            look.setBackground(QColor(tokens.accent if here else tokens.soft))
            look.setForeground(QColor(tokens.on_accent if here else tokens.text))
            look.setFontUnderline(True)  # not by colour alone
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def _write(self) -> None:
        tokens = theme().tokens
        self.document().setDefaultStyleSheet(
            f"h3 {{ color: {tokens.text}; font-size: {theme().px(CARD_TITLE + 3)}px; margin-top: 22px; }}"
            f"p, li {{ color: {tokens.text}; font-size: {theme().px(BODY)}px; margin-bottom: 8px; line-height: 130%; }}"
            f"code {{ color: {tokens.text}; background-color: {tokens.soft}; font-family: '{self.font().family()}'; }}"
        )
        self.setHtml("".join(_html(section) for section in self._sections))
        self.look_for(self._text)


def _html(section: Section) -> str:
    told = "".join(
        _LISTS[kind].format("".join(f"<{_TAGS[kind]}>{_marked(one.text)}</{_TAGS[kind]}>" for one in passages))
        for kind, passages in groupby(section.passages, key=lambda passage: passage.kind)
    )
    return f'<h3><a name="{section.name}"></a>{escape(section.title)}</h3>{told}'


def _marked(text: str) -> str:
    """A text of the guide with its labels and with what is typed; any other has neither."""
    return _TYPED.sub(r"<code>\1</code>", _LABEL.sub(r"<b>\1</b>", escape(text)))
