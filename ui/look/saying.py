"""Has a screen reader say things though the keyboard stays where it is: "Saved", the day under a chart's cursor."""

from __future__ import annotations

import sys

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.look.roles import give_role

BY_DESCRIPTION = sys.platform.startswith("linux")
"""Orca 43 knows no announcements, and newer ones say both: here, only what has the focus is described anew."""


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say something that happened away from the focus, once.

    Args:
        widget: What it is about.
        sentence: What to say.
    """
    if not QtGui.QAccessible.isActive():
        return
    if not BY_DESCRIPTION:
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, sentence))
        return
    focused = QApplication.focusWidget() or widget
    voice = _voice()
    if isinstance(focused, QtWidgets.QAbstractItemView):  # a screen reader stands on a cell of it, and hears nothing
        voice.notify(focused.window(), sentence)
    else:
        voice.describe(focused, sentence)


class _Voice(QObject):
    """Describes what has the keyboard by what is to be said, for as long as the keyboard stays there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._widget: QWidget | None = None
        self._own = self._said = ""
        app.focusChanged.connect(self._leave)

    def describe(self, widget: QWidget, sentence: str) -> None:
        """Say it by the description of the widget that has the keyboard."""
        if self._widget is not widget:
            self._put_back()
            if widget.accessibleDescription() == sentence:  # its owner has just said so
                return
        if self._widget is None or widget.accessibleDescription() != self._said:
            self._own = widget.accessibleDescription()
        self._widget, self._said = widget, sentence
        widget.setAccessibleDescription("")  # the same sentence once more is news too
        widget.setAccessibleDescription(sentence)

    def notify(self, window: QWidget, sentence: str) -> None:
        """Say it as a notification."""
        told = window.findChild(QWidget, NOTIFICATION)
        if told is None:
            told = QWidget(window)
            told.setObjectName(NOTIFICATION)
            give_role(told, "notification")
            told.setGeometry(0, 0, 0, 0)
            told.show()
        told.setAccessibleName(sentence)
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(told, QtGui.QAccessible.Event.ObjectShow))

    def _leave(self) -> None:
        # Behind the news of the new focus: until then, the old description would be said in its turn.
        QTimer.singleShot(0, self, self._put_back)

    def _put_back(self) -> None:
        widget, self._widget = self._widget, None
        if widget is not None and isValid(widget) and widget.accessibleDescription() == self._said:
            widget.setAccessibleDescription(self._own)


NOTIFICATION = "notification"


def silence(window: QWidget) -> None:
    """Take back what was told as a notification: it may be of the diary."""
    told = window.findChild(QWidget, NOTIFICATION)
    if told is not None:
        told.setAccessibleName("")


def _voice() -> _Voice:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("nothing can be said without an application")
    found = app.findChild(_Voice)
    return found if isinstance(found, _Voice) else _Voice(app)
