"""A language that nobody speaks: every text of the catalogue in Cyrillic letters, so that a Latin one is none of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

_LETTERS = str.maketrans(
    {chr(ord("a") + n): chr(0x430 + n) for n in range(26)} | {chr(ord("A") + n): chr(0x410 + n) for n in range(26)}
)
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>)")
_DATE = re.compile(r"[dMy ]+")
"""A pattern of a date is asked for as a text is; in other letters it would be none."""


def pseudo(text: str) -> str:
    """Return a text in that language: what is put into it, and what marks it up, stays."""
    if _DATE.fullmatch(text):
        return text
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in _KEPT.split(text))


Entry = tuple[str, str, str]
"""Context, text, and what tells it from the same text elsewhere."""


def read_catalogue(path: Path) -> set[Entry]:
    """Return what a catalogue has."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


class Pseudo(QTranslator):
    """Translates what is in a catalogue, and remembers what was asked for.

    Attributes:
        answered: What it was asked for and has.
        refused: What it was asked for and doesn't have; Qt asks for a text of a widget once for each of its classes.
    """

    def __init__(self, catalogue: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = read_catalogue(catalogue)
        self.answered: set[Entry] = set()
        self.refused: set[Entry] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """No: or it would not be asked."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return a text in that language; None for one that is not in the catalogue."""
        del n
        entry = (context, text, disambiguation or "")
        if entry not in self._known:
            self.refused.add(entry)
            return None
        self.answered.add(entry)
        return pseudo(text)

    def missing(self) -> set[Entry]:
        """Return what the diary asked for in vain, under every name it was asked by."""
        found = {(text, note) for _, text, note in self.answered}
        return {
            (context, text, note)
            for context, text, note in self.refused
            if not re.match("Q[A-Z]", context) and (text, note) not in found
        }
