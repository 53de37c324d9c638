"""A notice by the tray, where the system has no bus: Windows and macOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from diary.errors import DiaryError
from ui.look.program_icon import program_icon
from ui.notices import opening
from ui.notices.opening import open_diary

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

    from diary.reminders.notice import DesktopNotice


def show_by_tray(notice: DesktopNotice) -> TrayNotice:
    """Show a notice.

    Raises:
        DiaryError: this desktop has no tray.
    """
    application = QApplication.instance() or QApplication(["relief-diary"])
    if not QSystemTrayIcon.isSystemTrayAvailable():
        raise DiaryError.of("The notice can't be shown: this desktop shows none.")
    return TrayNotice(notice, application)


class TrayNotice:
    """A notice at an icon that stands in the tray as long as this does.

    Attributes:
        notice: What it says.
        application: Kept as long as the notice.
        icon: Stands in the tray, and is clicked on as the notice is.
    """

    def __init__(self, notice: DesktopNotice, application: QCoreApplication) -> None:
        self.notice, self.application = notice, application
        self.icon = QSystemTrayIcon(program_icon())
        self.icon.setToolTip(notice.title)
        self.icon.show()
        self.icon.showMessage(notice.title, notice.body)

    def wait(self, is_over: Callable[[], bool]) -> bool:
        """Wait for a click on the notice or on its icon, and return whether one came."""
        loop, clicked = QEventLoop(), False

        def take() -> None:
            nonlocal clicked
            clicked = True
            loop.quit()

        self.icon.messageClicked.connect(take)
        self.icon.activated.connect(take)
        poll = QTimer(loop)
        poll.timeout.connect(lambda: loop.quit() if is_over() else None)
        poll.start(opening.POLL_MS)
        loop.exec()
        if clicked:
            self.take_away()
            open_diary(self.notice.opens)
        return clicked

    def take_away(self) -> None:
        """Take the icon from the tray, and the notice with it."""
        self.icon.hide()
