"""A notice by the desktop's portal, over QtDBus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QCoreApplication, QEventLoop, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.notices import opening
from ui.notices.opening import ACTION, open_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.reminders.notice import DesktopNotice

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_PATIENCE_MS = 5_000


class NoPortalError(Exception):
    """There is no portal here that shows notices."""


def show_by_portal(notice: DesktopNotice) -> PortalNotice:
    """Show a notice.

    Raises:
        NoPortalError: nothing here does.
    """
    application = QCoreApplication.instance() or QCoreApplication(["relief-diary"])
    shown = PortalNotice(notice, application)
    shown.show()
    return shown


class PortalNotice(QObject):
    """A notice that the portal shows.

    Attributes:
        notice: What it says.
        application: Kept as long as the notice: without one there is no bus.
    """

    def __init__(self, notice: DesktopNotice, application: QCoreApplication) -> None:
        super().__init__()
        self.notice, self.application = notice, application
        self._loop: QEventLoop | None = None
        self._is_clicked = False

    def show(self) -> None:
        """Hand it to the portal; see `show_by_portal`."""
        bus = QDBusConnection.sessionBus()
        bus.connect("", _PATH, _INTERFACE, "ActionInvoked", self, SLOT("take(QDBusMessage)"))  # type: ignore[call-overload]  # a text it is
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "AddNotification")
        said = {"title": self.notice.title, "body": self.notice.body, "default-action": ACTION}
        call.setArguments([self.notice.key, said])
        answer = bus.call(call, timeout=_PATIENCE_MS)
        if answer.type() != QDBusMessage.MessageType.ReplyMessage:
            raise NoPortalError(answer.errorMessage())

    def wait(self, is_over: Callable[[], bool]) -> bool:
        """Wait for a click, and return whether one came; a portal doesn't tell that a notice was put away."""
        bus = QDBusConnection.sessionBus()
        if not self._is_clicked:
            self._loop = loop = QEventLoop()
            poll = QTimer(loop)
            poll.timeout.connect(lambda: loop.quit() if is_over() or not bus.isConnected() else None)
            poll.start(opening.POLL_MS)
            loop.exec()
        if self._is_clicked:
            open_diary(self.notice.opens)
        return self._is_clicked or not bus.isConnected()

    def take_away(self) -> None:
        """Take it from the desktop."""
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "RemoveNotification")
        call.setArguments([self.notice.key])
        QDBusConnection.sessionBus().call(call, timeout=_PATIENCE_MS)

    @Slot(QDBusMessage)
    def take(self, message: QDBusMessage) -> None:
        """Hear of a click, on whichever notice of this program."""
        if message.arguments()[:2] == [self.notice.key, ACTION]:
            self._is_clicked = True
            if self._loop is not None:
                self._loop.quit()
