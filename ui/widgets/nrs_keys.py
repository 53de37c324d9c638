"""What a key means to a 0-10 question."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from diary.model.scales import NRS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

TEN_KEY = Qt.Key.Key_X
"""The key for 10, the Roman ten."""


class Move(Enum):
    """What a key does that is no answer."""

    CLEAR = "clear"
    CHOOSE = "choose"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


_MOVES = {
    Qt.Key.Key_Delete: Move.CLEAR,
    Qt.Key.Key_Backspace: Move.CLEAR,
    Qt.Key.Key_Space: Move.CHOOSE,
    Qt.Key.Key_Return: Move.CHOOSE,
    Qt.Key.Key_Enter: Move.CHOOSE,
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
}


def meaning(event: QKeyEvent) -> int | Move | None:
    """The answer (0-10) or the move that a key stands for; None if it means nothing here."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        return None
    # text(), not key(): on a French keyboard the digits are typed with shift
    text = event.text()
    if len(text) == 1 and text in "0123456789":
        return int(text)
    if event.key() == TEN_KEY:
        return NRS.most
    return _MOVES.get(Qt.Key(event.key()))
