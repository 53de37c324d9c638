"""The sentence about the keys that answer is said once a card, not with every question."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.widgets.card import Card


class HasAnswerKeys(Protocol):
    """A question that says which keys answer it.

    Attributes:
        answer_keys: That, in a sentence.
    """

    answer_keys: str


def is_first_with_keys(question: QWidget) -> bool:
    """Return whether no other question on its card, made before it and to be seen, is answered by the same keys."""
    card = question.parentWidget()
    while card is not None and not isinstance(card, Card):
        card = card.parentWidget()
    if card is None:
        return True
    keys = _keys(question)
    same = (one for one in card.findChildren(QWidget) if _keys(one) == keys and (one is question or one.isVisible()))
    return next(same, question) is question


def _keys(widget: QWidget) -> str | None:
    return getattr(widget, "answer_keys", None)
