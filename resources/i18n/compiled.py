"""The catalogue without Qt: the sentences of the core as a `.mo`, which Python's own `gettext` reads."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from resources.i18n import messages
from resources.i18n.phrases import CONTEXT

if TYPE_CHECKING:
    from pathlib import Path

    from resources.i18n.messages import Message

PLURALS = {
    "de": "nplurals=2; plural=(n != 1);",
    "nl": "nplurals=2; plural=(n != 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
}
"""Which form is for which number, as gettext writes it, in the order that Qt has; a new language needs its line."""
_MAGIC, _HEADER = 0x950412DE, 28


def compile_mo(catalogue: Path, language: str) -> Path:
    """Compile what the core says in a language; returns the `.mo`, beside the catalogue.

    Raises:
        KeyError: the language has no line in `PLURALS`.
    """
    texts = {"": f"Content-Type: text/plain; charset=UTF-8\nLanguage: {language}\nPlural-Forms: {PLURALS[language]}\n"}
    for message in messages.read(catalogue):
        if message.context == CONTEXT and not message.comment and message.done:
            texts[_id(message)] = "\0".join(message.forms)
    compiled = catalogue.with_suffix(".mo")
    compiled.write_bytes(_written(texts))
    return compiled


def _id(message: Message) -> str:
    # `ngettext` looks a text that counts up by its first form; the core gives the plural as both.
    return message.source if message.one is None else f"{message.source}\0{message.source}"


def _written(texts: dict[str, str]) -> bytes:
    """The bytes of GNU's `.mo`: two tables of lengths and places, sorted by the source, and then all texts."""
    pairs = sorted((source.encode(), text.encode()) for source, text in texts.items())
    columns = [source for source, _ in pairs], [text for _, text in pairs]
    at = _HEADER + 16 * len(pairs)
    tables, whole = b"", b""
    for column in columns:
        for text in column:
            tables += struct.pack("<II", len(text), at + len(whole))
            whole += text + b"\0"
    header = struct.pack("<7I", _MAGIC, 0, len(pairs), _HEADER, _HEADER + 8 * len(pairs), 0, 0)
    return header + tables + whole
