"""Keeps in sight what has the keyboard, however it came there and whatever moves on the page.

Whoever scrolls away from it is let go: from then on nothing scrolls by itself until the keyboard moves.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.answers.answer_row import AnswerRow
from ui.answers.doses_row import DosesRow
from ui.answers.sign_chips import SignChips
from ui.guard import guarded
from ui.widgets.page import Page

SLACK = 10
"""How much of something may be cut off while it still counts as seen, in pixels."""
_BESIDE = 8
"""How much stays in sight around what has the keyboard where that is no page but scrolls, in pixels."""
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})
"""What changes where something stands."""


class Sight(QObject):
    """Follows the keyboard within one window.

    Signals:
        moved: What has the keyboard is another widget, or stands elsewhere in the window.

    Attributes:
        focus: What has the keyboard in this window; None if nothing has.
    """

    moved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.focus: QWidget | None = None
        self._chain: list[QWidget] = []
        self._is_held = False
        self._top: int | None = None  # where a widget that is higher than the page begins to be seen
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self._scrolled: set[Page] = set()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    @property
    def is_held(self) -> bool:
        """Whether nobody has scrolled away from what has the keyboard."""
        return self._is_held

    @property
    def page(self) -> Page | None:
        """The page on which the keyboard is; None if it is elsewhere."""
        return next((one for one in self._chain if isinstance(one, Page)), None)

    @property
    def seen(self) -> QRect:
        """The part of the window in which the keyboard can be seen: its page, or the window itself."""
        page, there = self.page, self.focus
        if page is None or there is None or not isValid(there):
            return _place(self._window, self._window)
        for stays in (page.head, page.foot):  # where they are while the rest scrolls
            if stays is not None and stays.isAncestorOf(there):
                return _place(stays, self._window)
        return _place(page.viewport(), self._window)

    @property
    def place(self) -> QRect:
        """The place of the keyboard in the window, also where that is out of sight; empty if it is nowhere."""
        there = self.focus
        return QRect() if there is None or not isValid(there) else _place(there, self._window)

    def hold(self) -> None:
        """Follow what has the keyboard again: it was brought back to where somebody had scrolled away from."""
        self._is_held, self._top = True, None

    def look(self) -> None:
        """Bring what has the keyboard into sight, unless somebody has scrolled away from it."""
        page, focus = self.page, self.focus
        if focus is None or not isValid(focus):
            self._fetch()
        elif page is not None and self._is_held and focus.isVisible() and page.viewport().isAncestorOf(focus):
            before = self._top
            if before is None or focus.height() <= page.viewport().height():
                page.bring_into_sight(focus)
            else:  # of what is too high, the same part stays in sight, and it fills the page
                bar = page.verticalScrollBar()
                part = min(max(before, page.viewport().height() - focus.height()), 0)
                bar.setValue(bar.value() + (self._seen_from() or 0) - part)
            self._top = self._seen_from()
        self.moved.emit()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice that the keyboard's place moved. Return whether the event is taken, which it never is."""
        if event.type() in MOVES and isValid(self._window) and self.focus is not None and isValid(self.focus):
            page = self.page
            if page is not None and watched is page.widget() and event.type() == QEvent.Type.Move:
                self._top = self._seen_from()  # it was scrolled; nothing moved on the page
            else:
                self._soon.start()
            self.moved.emit()
        return False

    def _seen_from(self) -> int | None:
        """Return how far below the upper edge of its page the keyboard is; less than 0 above it."""
        page = self.page
        if page is None or self.focus is None or not page.viewport().isAncestorOf(self.focus):
            return None
        return self.focus.mapTo(page.viewport(), QPoint(0, 0)).y()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):
            return  # it goes, and the keyboard with it
        for one in self._chain:
            if isValid(one):
                one.removeEventFilter(self)
        is_here = new is not None and new is not self._window and new.window() is self._window
        self.focus = new if is_here else None
        self._chain = [] if self.focus is None else [self.focus, *_around(self.focus)]
        for one in self._chain:
            one.installEventFilter(self)
        page = self.page
        if page is not None and page not in self._scrolled:
            self._scrolled.add(page)
            page.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._is_held, self._top = True, None
        self._bring_whole()
        self.moved.emit()
        self._soon.start()

    def _bring_whole(self) -> None:
        """Bring what got the keyboard into sight, the whole question; what is being clicked stays under the mouse."""
        there = self.focus
        if there is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        page = page_around(there)
        if self.page is None:
            area = next((one for one in self._chain if isinstance(one, QScrollArea)), None)
            if area is not None:
                area.ensureWidgetVisible(there, 0, _BESIDE)
        elif page is not None and page.isVisible():
            whole = question_of(there)
            page.settle()
            if not is_seen(page, whole, slack=0):
                page.bring_into_sight(whole)

    def _let_go(self) -> None:
        """Somebody scrolls: what goes out of sight is not fetched back."""
        self._is_held = False
        QTimer.singleShot(0, self, self._hold_what_is_seen)

    def _hold_what_is_seen(self) -> None:
        if self.focus is not None:
            self._is_held = self.seen.contains(self.place)

    def _fetch(self) -> None:
        """The keyboard is never nowhere: what had it went, and Qt knew no other place."""
        is_lost = QApplication.focusWidget() in (None, self._window) and QApplication.activePopupWidget() is None
        page = next((one for one in self._window.findChildren(Page) if one.isVisible()), None)
        if is_lost and self._window.isActiveWindow() and page is not None:
            page.focus_first()


def page_around(widget: QWidget) -> Page | None:
    """Return the page on which a widget scrolls; None where it stays in sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, Page):
            content = above.widget()
            return above if content is not None and content.isAncestorOf(widget) else None
        above = above.parentWidget()
    return None


def question_of(widget: QWidget) -> QWidget:
    """Return the question that a widget is a part of, or itself."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Page):
        if isinstance(above, AnswerRow | DosesRow | SignChips):
            return above
        above = above.parentWidget()
    return widget


def is_seen(page: Page, widget: QWidget, *, slack: int = SLACK) -> bool:
    """Return whether all of a widget is in sight, or as much as there is room for.

    Args:
        page: The page it is on; what stands beside the page is always in sight.
        widget: What is to be seen.
        slack: How much of it may be cut off all the same, in pixels.
    """
    if not page.viewport().isAncestorOf(widget):
        return True
    room = page.viewport().height()
    top = widget.mapTo(page.viewport(), QPoint(0, 0)).y()
    seen = min(top + widget.height(), room) - max(top, 0)
    return seen >= min(widget.height(), room) - slack


def _around(widget: QWidget) -> list[QWidget]:
    """Return what a widget stands in, up to its window."""
    parents = []
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        parents.append(parent)
        widget = parent
    return parents


def _place(widget: QWidget, window: QWidget) -> QRect:
    if widget is not window and not window.isAncestorOf(widget):  # it was taken out, or goes with its window
        return QRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
