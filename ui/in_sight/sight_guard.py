"""No key changes what is out of sight: the first press brings it into sight and says so, a second one changes it.

Whatever gets the keyboard is brought into sight; then it can be scrolled away by wheel or scroll bar. A digit, Delete,
Space or Enter would change an answer that nobody sees. Text goes on being typed: it is only brought into sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)

from ui.answers.nrs_keys import letter
from ui.guard import guarded
from ui.in_sight.sight import Sight, is_seen, page_around, question_of
from ui.keyboard.watching import watch_instead

CHANGING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPPING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
"""Keys that choose something else at once in a drop-down or on a slider."""


class SightGuard(QObject):
    """Looks at the keys of whatever has the keyboard within one window."""

    def __init__(self, window: QWidget, sight: Sight) -> None:
        """Begin to look.

        Args:
            window: Whose keys.
            sight: Knows whether somebody has scrolled away from what has the keyboard.
        """
        super().__init__(window)
        self._window, self._sight = window, sight
        self._watched: QWidget | None = None
        self._held_back: tuple[QWidget, int, str] | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch)
            self._watch(None, QApplication.focusWidget())

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return whether a key is held back, as it would change something out of sight."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched is not self._watched:
            return False
        return isinstance(watched, QWidget) and self._holds_back(watched, event)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        followed = new if new is not None and self._window.isAncestorOf(new) else None
        self._watched = watch_instead(self, self._watched, followed)

    def _holds_back(self, widget: QWidget, event: QKeyEvent) -> bool:
        page = page_around(widget)
        if page is None or not _changes(widget, event):
            return False
        page.settle()
        whole, before = question_of(widget), self._held_back
        self._held_back = None
        if before is not None and before[0] is whole:
            # A key that is held is still the first press; and whoever types 1 and 0 doesn't mean 0.
            held = event.isAutoRepeat() and before[1] == event.key()
            if held or (before[2] == "1" and letter(event) == "0"):
                self._held_back = before if held else None
                return True
            page.bring_into_sight(whole)
            return False  # the second press always counts, also where the whole can't be shown
        if is_seen(page, whole):
            return False
        page.bring_into_sight(whole)
        if _is_text(widget) or self._sight.is_held:  # where the layout alone moved it, nobody scrolled it away
            return False
        self._sight.hold()  # what comes to the page in the next moment must not push it out again
        self._held_back = whole, event.key(), letter(event)
        page.remark(self.tr("Nothing was changed: it was out of sight. Press the key again."))
        return True


def _changes(widget: QWidget, event: QKeyEvent) -> bool:
    """Return whether a key may change or set off something; days of a table are only walked along."""
    if isinstance(widget, QAbstractItemView) or (isinstance(widget, QTextEdit) and widget.isReadOnly()):
        return False
    key = Qt.Key(event.key())
    if isinstance(widget, QComboBox | QSlider | QAbstractSpinBox) and key in STEPPING:
        return True
    return letter(event) != "" or key in CHANGING


def _is_text(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)
