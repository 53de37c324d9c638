"""A cell as plain characters: the digits of other scripts as ours, without marks that nobody sees."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_SIGNS = {
    "\u066b": ".",
    "\u066a": "%",
    "\uff0e": ".",
    "\uff0c": ",",
    "\uff0f": "/",
    "\uff05": "%",
    "\uff1a": ":",
    "\u2212": "-",
}


def plain_digits(text: str) -> str:
    """Return a cell's text with plain digits and signs, without the spaces around it."""
    if text.isascii():
        return text.strip()
    return "".join(_plain(letter) for letter in unicodedata.normalize("NFC", text) if letter not in _UNSEEN).strip()


def _plain(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return _SIGNS.get(letter, letter) if digit is None else str(digit)
