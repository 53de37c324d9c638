"""Free text of any length, laid out quickly whatever it is made of."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from ui.guard import guarded

LONGEST_WORD = 1000
"""This many characters without a place to break are no word that anybody reads."""
LONG_TEXT, LONG_WORD = 50_000, 150
"""In a text as long as this, words as long as that add up."""
_RUN, _SHORTER_RUN = (re.compile(rf"[^ \t\n\u2028\u2029]{{{least}}}") for least in (LONGEST_WORD, LONG_WORD))
_LINE_ENDS = dict.fromkeys((0x2028, 0x2029, 0xFDD0, 0xFDD1), "\n")
AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ANYWHERE = QTextOption.WrapMode.WrapAnywhere


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return how a text wraps: between words; anywhere where a run of letters has no place to break.

    Looking for such a place, Qt's layout walks the whole run again for every line of it: a pasted word of 1 MB would
    stop the window for a minute. Broken anywhere, it takes a tenth of a second.
    """
    run = _RUN if len(text) < LONG_TEXT else _SHORTER_RUN
    return ANYWHERE if len(text) >= LONGEST_WORD and run.search(text) is not None else AT_WORDS


class PlainText(QPlainTextEdit):
    """An editor that no pasted text can stop; the text itself is never changed."""

    def __init__(self) -> None:
        super().__init__()
        # Told before the changed lines are laid out: that is when the way they wrap must be known.
        self.document().contentsChange.connect(self._look_at_change)

    @guarded
    def toPlainText(self) -> str:  # noqa: N802 - Qt's name
        """The text as it was typed: Qt's own would make plain spaces of those that don't break."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def _look_at_change(self, position: int, _removed: int, added: int) -> None:
        document: QTextDocument = self.document()
        first, last = document.findBlock(position), document.findBlock(position + added)
        wanted, block = self.wordWrapMode(), first
        if wanted == ANYWHERE:
            # Taken back only with the text as a whole: while it is there, every key would have to look for it.
            wanted = ANYWHERE if document.characterCount() > LONGEST_WORD else AT_WORDS
        else:
            while block.isValid() and wanted != ANYWHERE:
                if block.length() > LONGEST_WORD:
                    wanted = wrap_mode(block.text())
                if block == last:
                    break
                block = block.next()
        if wanted != self.wordWrapMode():
            self.setWordWrapMode(wanted)
