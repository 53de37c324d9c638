"""Follows with an event filter what has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import shiboken6

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound="QWidget")


def watch_instead(watcher: QObject, before: QWidget | None, now: W | None) -> W | None:
    """Filter the events of a widget, and no more those of the one before, which may have gone.

    Args:
        watcher: Its `eventFilter` gets them.
        before: What was watched; None for nothing.
        now: What is to be; None for nothing.

    Returns:
        What is watched now.
    """
    if before is not None and shiboken6.isValid(before):
        before.removeEventFilter(watcher)
    if now is not None:
        now.installEventFilter(watcher)
    return now
