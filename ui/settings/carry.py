"""Puts what stands in a form into the same form made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.words.reading import reworded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QLocale

W = TypeVar("W", bound=QWidget)


def carry(before: QWidget, now: QWidget, way: QLocale) -> None:
    """Put what was typed, chosen and ticked in a form into another of the same make.

    Args:
        before: The form as it was.
        now: The same, made anew.
        way: How dates and numbers were written in the form before.
    """
    for box, new_box in _pairs(QComboBox, before, now):
        new_box.setCurrentIndex(box.currentIndex())
    for button, new_button in _pairs(QAbstractButton, before, now):
        if button.isCheckable():
            new_button.setChecked(button.isChecked())
    for line, new_line in _pairs(QLineEdit, before, now):
        new_line.setText(reworded(line.text(), way))
    for text, new_text in _pairs(QPlainTextEdit, before, now):
        new_text.setPlainText(text.toPlainText())


def _pairs(kind: type[W], before: QWidget, now: QWidget) -> Iterator[tuple[W, W]]:
    yield from zip(before.findChildren(kind), now.findChildren(kind), strict=True)
