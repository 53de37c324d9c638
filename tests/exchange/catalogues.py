"""Catalogues of languages that nobody speaks, compiled as the program's own are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from resources.i18n import catalogue
from resources.i18n.compiled import compile_mo
from resources.i18n.messages import NUMBERS
from resources.i18n.phrases import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DECIMAL = "{units}.{tenths}"
_KEPT = re.compile(r"(\{[^}]*\})")
_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβξδεφγηιϊκλμνοπθρστυύωχψζΑΒΞΔΕΦΓΗΙΪΚΛΜΝΟΠΘΡΣΤΥΎΩΧΨΖ"
)


def in_greek(text: str) -> str:
    """Return a text in Greek letters, with a comma in decimals; what is put into it stays."""
    if text == DECIMAL:
        return "{units},{tenths}"
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_GREEK) for part in _KEPT.split(text))


def with_comma(text: str) -> str | None:
    """Return nothing but the decimal comma: all else stays English."""
    return "{units},{tenths}" if text == DECIMAL else None


def write_catalogue(folder: Path, code: str, say: Callable[[str], str | None]) -> None:
    """Write the core's catalogue of a language into a folder of resources.

    Args:
        folder: What stands for `resources`.
        code: The code of a language that the diary has.
        say: Gives a text in the language; None leaves it untranslated.
    """
    tree = ET.parse(catalogue.SOURCE)  # noqa: S314 - our own file
    (core,) = (one for one in tree.getroot().iter("context") if one.findtext("name") == CONTEXT)
    for message in core.findall("message"):
        translation, said = message.find("translation"), say(message.findtext("source", ""))
        assert translation is not None
        if said is None:
            core.remove(message)
            continue
        translation.attrib.pop("type", None)
        holders = [translation]
        if message.get("numerus") == "yes":
            translation[:] = []
            holders = [ET.SubElement(translation, "numerusform") for _ in NUMBERS[code]]
        for holder in holders:
            holder.text = said
    (folder / "i18n").mkdir(parents=True, exist_ok=True)
    path = folder / "i18n" / f"relief_diary_{code}.ts"
    tree.write(path, encoding="utf-8", xml_declaration=True)
    compile_mo(path, code)
