"""The place of the window: no larger than the screen's free area, as it was left, and never out of sight.

The free area is what panels leave. A window that would not fit opens maximised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from ui.remembered import recall, remember

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from ui.main_window import MainWindow
    from ui.remembered import Remembered

_SIDE, _TITLE = 8, 36
FRAME = QSize(2 * _SIDE, _TITLE + _SIDE)
"""Room for the frame and the title that a window manager puts around; how much it takes is known once it stands."""
USUAL = QSize(1280, 860)
_AT_REST = 1_000
"""Milliseconds after which a window that was moved, or made larger or smaller, is where its user wants it."""
_SETTLED = 200
"""Milliseconds after which the free area of a changed screen is known: panels move one after the other."""


def room(screen: QScreen) -> QSize:
    """The largest window that fits a screen together with its frame."""
    return (screen.availableGeometry().size() - FRAME).expandedTo(QSize(1, 1))


def likely_width(screen: QScreen, known: Remembered) -> int:
    """Return how wide a window will probably be on a screen, in pixels, when it is first laid out.

    One that was maximised is laid out as large as it was before, and only then fills the screen.

    Args:
        screen: The screen.
        known: What is remembered of the last time.
    """
    wanted = USUAL.width() if known.place is None else known.place[2]
    return min(wanted, room(screen).width())


class Placing(QObject):
    """Opens a window where it belongs, keeps it in sight, and remembers where it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED)
        self._soon.timeout.connect(self.fit)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST)
        self._rest.timeout.connect(self._remember)
        window.leaving.connect(self._rest.stop)
        window.leaving.connect(self._remember)

    def show(self, known: Remembered) -> None:
        """Show the window where it was left, or as large as it should be.

        Args:
            known: What is remembered of the last time.
        """
        place = None if known.place is None else QRect(*known.place)
        screen = None if place is None else QGuiApplication.screenAt(place.center())
        largest = room(self._window.screen() if screen is None else screen)
        wanted = USUAL if place is None else place.size()
        size = wanted.boundedTo(largest)
        if screen is None or place is None:  # a screen that is gone leaves the place to the window manager
            self._window.resize(size)
        else:
            inside = screen.availableGeometry().adjusted(_SIDE, _TITLE, -_SIDE, -_SIDE)
            self._window.setGeometry(within(QRect(place.topLeft(), size), inside))
        fits = size == wanted
        if known.maximised or (place is None and not fits):
            self._window.showMaximized()
        else:
            self._window.show()

    def watch(self) -> None:
        """From now on, come back into sight when the screens change; called once the window stands."""
        for screen in QGuiApplication.screens():
            self._watch_screen(screen)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._watch_screen)
            app.screenAdded.connect(self._soon.start)
            app.screenRemoved.connect(self._soon.start)
            app.primaryScreenChanged.connect(self._soon.start)
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._soon.start)
            # A session that ends, or a program that is killed, tells nobody: it is remembered what has come to rest.
            for moved in (handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged):
                moved.connect(lambda _pixels: self._rest.start())
            handle.windowStateChanged.connect(lambda _state: self._rest.start())
        self.fit()

    def fit(self) -> None:
        """Make the window no larger than the free area of its screen, and bring it back into it."""
        window = self._window
        window.keep_room()
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        free = window.screen().availableGeometry()
        frame = window.frameGeometry().size() - window.size()
        size = window.size().boundedTo(free.size() - frame)
        if size != window.size():
            window.resize(size)
        outer = QRect(window.frameGeometry().topLeft(), size + frame)
        inside = within(outer, free)
        if inside.topLeft() != outer.topLeft():
            window.move(inside.topLeft())

    def _watch_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._soon.start)

    def _remember(self) -> None:
        window = self._window
        filling = window.isMaximized() or window.isFullScreen()
        known = window.normalGeometry() if filling or window.isMinimized() else window.geometry()
        left, top = self._corner(known)
        remember(place=(left, top, known.width(), known.height()), maximised=filling)

    @staticmethod
    def _corner(known: QRect) -> tuple[int, int]:
        """The upper left corner; under Wayland, where no program is told it, as it was known before."""
        if QGuiApplication.platformName() != "wayland":
            return known.left(), known.top()
        before = recall().place
        return (0, 0) if before is None else before[:2]


def within(place: QRect, free: QRect) -> QRect:
    """A place moved until it lies in the free area; its upper left corner, if it is larger."""
    left = max(min(place.left(), free.left() + free.width() - place.width()), free.left())
    top = max(min(place.top(), free.top() + free.height() - place.height()), free.top())
    return QRect(left, top, place.width(), place.height())
