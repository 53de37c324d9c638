"""A language that is 40 % longer than English, in brackets and with accents: what is cut off or English, shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtWidgets import QAbstractButton, QLabel

from resources.i18n import catalogue
from resources.i18n.messages import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>)")
_DATE = re.compile(r"[dMy ]+")
_ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ")
MORE = 0.4


def longer(text: str) -> str:
    """Return a text in that language: what is put into it stays, and so does a pattern of a date."""
    if not text.strip() or _DATE.fullmatch(text):
        return text
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    more = max(round(len(_KEPT.sub("", text)) * MORE) - 2, 0)
    # In words, as any language has them: what can't be broken anywhere is cut off in the best layout.
    return f"[{said}{(' ' + '·' * 5) * (more // 6)}{'·' * (more % 6)}]"


def write_longer(folder: Path, code: str) -> Path:
    """Write the whole catalogue in that language under the code of another, and compile it; returns the `.ts`."""
    tree = ET.parse(catalogue.SOURCE)  # noqa: S314 - our own file
    tree.getroot().set("language", code)
    for message in tree.getroot().iter("message"):
        translation, text = message.find("translation"), longer(message.findtext("source", ""))
        assert translation is not None
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in list(translation):
                translation.remove(form)
            for _ in NUMBERS[code]:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    path = folder / f"{catalogue.SOURCE.stem}_{code}.ts"
    tree.write(path, encoding="utf-8", xml_declaration=True)
    catalogue.release(path)
    return path


def cut_off(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what is to be seen in a window and has less room than its words need: what it is, and the words."""
    for widget in window.findChildren(QLabel):
        if widget.isVisible() and widget.text() and widget.pixmap().isNull() and _is_label_cut(widget):
            yield type(widget).__name__, widget.text()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            yield (
                f"{type(button.parentWidget()).__name__} {button.width()} of {button.minimumSizeHint().width()}",
                button.text(),
            )


def _is_label_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    lines = label.text().split("\n")
    return max(label.fontMetrics().horizontalAdvance(line) for line in lines) > room.width() + 1
