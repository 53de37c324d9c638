"""The meaning of a key to a question, and where that is said: once a card, not with every question."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget

from diary.model.scales import NRS
from ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_TEN = "X"
"""The key for 10, the Roman ten."""


class Move(Enum):
    """A meaning of a key that is no answer."""

    CLEAR = "clear"
    CHOOSE = "choose"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def letter(event: QKeyEvent) -> str:
    """The one character that was typed, in capitals; empty for any other key and with Control, Alt or Meta."""
    # text(), not key(): on a French keyboard the digits are typed with shift
    text = event.text()
    return text.upper() if _is_plain(event) and len(text) == 1 and text.isprintable() else ""


def digit(event: QKeyEvent) -> int | None:
    """The digit 0-9 that was typed; None for any other key."""
    typed = letter(event)
    return int(typed) if typed != "" and typed in "0123456789" else None


def score_of(event: QKeyEvent) -> int | None:
    """The answer 0-10 that a key stands for; None if it is none."""
    if _is_plain(event) and event.key() == QtCore.Qt.Key.Key_X:
        return NRS.most
    return digit(event)


def is_enter(event: QKeyEvent) -> bool:
    """Return whether it is Enter, on either part of the keyboard."""
    return _is_plain(event) and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)


class AfterOne(Enum):
    """A meaning of a key while a 1 stands open that a 0 makes ten (docs/decisions/0021)."""

    TEN = "ten"
    GO_ON = "go on"
    HAND_ON = "hand on"  # an answer to the next question
    HERE = "here"  # a correction or a move, meant for this question: the 1 is a 1
    HELD = "held"  # a key held too long by a stiff hand
    NOTHING = "nothing"


def after_one(event: QKeyEvent, *, goes_on: bool) -> AfterOne:
    """Return what a key means after a 1, wherever 0 to 10 is answered.

    Args:
        event: The key.
        goes_on: Whether the next answer is another question's.
    """
    answer, typed = score_of(event), letter(event)
    if event.isAutoRepeat() and answer is not None:
        return AfterOne.HELD
    if answer == 0:
        return AfterOne.TEN
    if is_enter(event):
        return AfterOne.GO_ON
    if goes_on and typed.isalnum():
        return AfterOne.HAND_ON
    return AfterOne.HERE if typed or move(event) is not None else AfterOne.NOTHING


def move(event: QKeyEvent) -> Move | None:
    """The move that a key stands for; None if it is none."""
    return _moves().get(QtCore.Qt.Key(event.key())) if _is_plain(event) else None


@cache
def _moves() -> dict[QtCore.Qt.Key, Move]:
    keys = QtCore.Qt.Key
    return {
        keys.Key_Delete: Move.CLEAR,
        keys.Key_Backspace: Move.CLEAR,
        keys.Key_Space: Move.CHOOSE,
        keys.Key_Return: Move.CHOOSE,
        keys.Key_Enter: Move.CHOOSE,
        keys.Key_Left: Move.LEFT,
        keys.Key_Right: Move.RIGHT,
        keys.Key_Up: Move.UP,
        keys.Key_Down: Move.DOWN,
    }


def _is_plain(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
    return plain in (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.ShiftModifier)


def is_first_with_keys(question: QWidget) -> bool:
    """Return whether no other question on its card, made before it and to be seen, is answered by the same keys."""
    card = question.parentWidget()
    while card is not None and not isinstance(card, Card):
        card = card.parentWidget()
    if card is None:
        return True
    keys = _answer_keys(question)
    same = (
        one for one in card.findChildren(QWidget) if _answer_keys(one) == keys and (one is question or one.isVisible())
    )
    return next(same, question) is question


def _answer_keys(widget: QWidget) -> str | None:
    return getattr(widget, "answer_keys", None)
