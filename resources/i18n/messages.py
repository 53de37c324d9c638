"""The messages of a catalogue, as they are read and written by whoever translates or checks it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from pathlib import Path

ONE = "For one: "
"""What the comment of a text that counts begins with; the English singular follows."""
NUMBERS = {
    "de": ("1", "0, 2, 3 …"),
    "nl": ("1", "0, 2, 3 …"),
    "pl": ("1", "2–4, 22–24, 32–34 …", "0, 5–21, 25–31 …"),
}
"""For which numbers each plural form is, in the order of the catalogue."""


@dataclass(frozen=True)
class Message:
    """One text of a catalogue.

    Attributes:
        context: The class or the part of the program that says it; `Diary` is the core.
        source: The English text; of one that counts, the plural.
        comment: What tells it from the same text elsewhere; empty for most.
        one: The English singular; None of a text that doesn't count.
        forms: The translation, in as many forms as the language has for a text that counts, else in one.
        done: Whether it is translated, and not merely guessed from a text that is alike.
    """

    context: str
    source: str
    comment: str
    one: str | None
    forms: tuple[str, ...]
    done: bool

    @property
    def key(self) -> str:
        """What names it in a file of translations: ten letters and digits that stay while its text stays."""
        named = "\0".join((self.context, self.source, self.comment))
        return hashlib.sha256(named.encode()).hexdigest()[:10]


def read(catalogue: Path) -> list[Message]:
    """Return every message of a catalogue, in its order."""
    return [_message(context, one) for context, one in _places(ET.parse(catalogue).getroot())]  # noqa: S314 - our own


def fill(catalogue: Path, translated: dict[str, tuple[str, ...]]) -> None:
    """Write translations into a catalogue, and call them done; `lupdate` brings its layout back into order.

    Args:
        catalogue: The file.
        translated: By `Message.key`, as many forms as the message has.
    """
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    for context, place in _places(tree.getroot()):
        forms = translated.get(_message(context, place).key)
        if forms is None:
            continue
        translation = _translation(place)
        translation.attrib.pop("type", None)
        holders = translation.findall("numerusform") or [translation]
        for holder, text in zip(holders, forms, strict=True):
            holder.text = text
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)


def _places(root: ET.Element) -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, place: ET.Element) -> Message:
    translation = _translation(place)
    note = place.findtext("extracomment", "")
    return Message(
        context,
        place.findtext("source", ""),
        place.findtext("comment", ""),
        note.removeprefix(ONE) if place.get("numerus") == "yes" else None,
        tuple(form.text or "" for form in translation.findall("numerusform") or [translation]),
        translation.get("type") is None,
    )


def _translation(place: ET.Element) -> ET.Element:
    found = place.find("translation")
    if found is None:
        raise ValueError(f"no place for a translation of “{place.findtext('source', '')}”")
    return found
