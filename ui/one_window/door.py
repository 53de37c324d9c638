"""The door at which a second start knocks: whatever window this program shows comes to the front."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog

from ui.claim import TOKENS, Claim
from ui.one_window.knocking import RAISED, SHOW_TODAY, raise_the_first

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_LONGEST_TOKEN = 4_096
_WAYLAND = "wayland"
"""The platform's name where no program may come to the front by itself."""
_ASKED_MS = 400
"""By then a desktop that lets a window come to the front has done so."""


def listen(claim: Claim) -> None:
    """Open the door, once; called when there is a window that could come to the front."""
    if not claim.listens:
        claim.listens = True
        Door(claim.name)


def when_today_is_wanted(show: Callable[[], None]) -> None:
    """Have whoever knocks after a click on a notice be shown today."""
    application = QCoreApplication.instance()
    for door in () if application is None else application.findChildren(Door):
        door.today_wanted.connect(show)


def move_claim(claim: Claim, diary: Path) -> bool:
    """Move the claim and the door to another diary, which the user chose; return whether it is to be opened here.

    It is not where another program has its window, which comes to the front then.
    """
    other = Claim(diary)
    if other.name == claim.name:
        return True
    if not other.is_first() and raise_the_first(other):
        return False
    other.give_up()
    claim.move_to(diary)
    application = QCoreApplication.instance()
    for door in application.findChildren(Door) if application is not None else ():
        door.listen_at(claim.name)
    return True


class Door(QObject):
    """Listens as long as the application runs.

    All that is understood is the token of a desktop, and that today is wanted. Nothing of the diary is told, and no
    other is opened.

    Signals:
        today_wanted: The window was brought to the front by a click on a notice.
    """

    today_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(QApplication.instance())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self.listen_at(name)

    def listen_at(self, name: str) -> None:
        """Open the door at a name, and nowhere else."""
        self._server.close()
        # With access for the user alone Qt puts it in the place of what a killed program left.
        self._server.listen(name)

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._let_in(caller))
            if caller.canReadLine():
                self._let_in(caller)

    def _let_in(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST_TOKEN:
                caller.abort()
            return
        said = bytes(caller.readLine(_LONGEST_TOKEN).data()).rstrip(b"\n")
        bring_to_front(said.removesuffix(SHOW_TODAY).decode("utf-8", "replace").strip())
        if said.endswith(SHOW_TODAY):
            self.today_wanted.emit()
        caller.write(RAISED)
        caller.flush()


def bring_to_front(token: str = "") -> None:
    """Bring the window that stands in front of the others of this program before those of other programs.

    Args:
        token: What the desktop gave the program that asks; empty where it gave none.
    """
    window = _front()
    if window is None:
        return
    if token:
        # Qt hands it to the desktop with the next request to be activated, as its documentation of Wayland says.
        os.environ[TOKENS[0]] = token
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    if QGuiApplication.platformName() == _WAYLAND:
        QTimer.singleShot(_ASKED_MS, window, lambda: _show_anew(window))


def _show_anew(window: QWidget) -> None:
    """Take a window away and show it again where the desktop let it stay behind others.

    Under Wayland only the desktop brings a window to the front, and not every one does so when it is asked; each puts a
    new window there. A dialogue that was taken away would be over, so it and what it belongs to stay where they are.
    """
    if not window.isVisible() or window.isActiveWindow():  # closed meanwhile, or where it is wanted
        return
    if isinstance(window, QDialog) or QApplication.activeModalWidget() is not None:
        return
    had_keyboard = window.focusWidget()
    window.hide()
    window.show()
    if had_keyboard is not None:
        had_keyboard.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


def _front() -> QWidget | None:
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal.window()
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    return next((one for one in windows if one.windowType() in kinds), None)
