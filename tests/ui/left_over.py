"""What a test leaves on screen: put away with it, or every look that a later test puts on is put on that as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.session.worker import Latest

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget


def put_away(before: Collection[QWidget]) -> None:
    """Delete each widget that stands in no other, but those that were there before.

    A page is left that way where its window was locked to the end, and so is a menu of a chart. Python would clear
    them away much later, in whichever test.
    """
    for widget in set(QApplication.topLevelWidgets()).difference(before):
        if shiboken6.isValid(widget) and widget.parent() is None:
            for work in widget.findChildren(Latest):
                work.stop()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
