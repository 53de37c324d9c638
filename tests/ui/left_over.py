"""What a test leaves behind: put away with it, or every look that a later test puts on is put on that as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from ui.session.worker import Latest
from ui.tidying import forget_places

if TYPE_CHECKING:
    from collections.abc import Collection


def put_away(before: Collection[QWidget]) -> None:
    """Delete what stands in no window, with all that stands in it, but for what was there before.

    All pages are left that way where a window was locked to its end: 3,000 widgets, which Python would clear away much
    later. A widget with nothing in it stays Python's: what is left may still have its place for it.
    """
    for widget in set(QApplication.topLevelWidgets()).difference(before):
        if not isValid(widget) or widget.parent() is not None or isinstance(widget, QMenu):
            continue
        if widget.findChild(QWidget) is not None:
            for work in widget.findChildren(Latest):
                work.stop()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    forget_places()
