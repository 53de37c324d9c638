"""A notice by the tray, where the system has no bus: Windows and macOS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon

from diary.errors import DiaryError
from ui.notices.opening import STAY_MS, open_diary

if TYPE_CHECKING:
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
    """

    def __init__(self, notice: DesktopNotice, application: QCoreApplication) -> None:
        self.notice, self.application = notice, application
        style = QApplication.style()
        self._icon = QSystemTrayIcon(style.standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation))
        self._icon.show()
        self._icon.showMessage(notice.title, notice.body)

    def wait(self) -> None:
        """Wait a while for a click, and open the diary at one."""
        loop, clicked = QEventLoop(), False

        def take() -> None:
            nonlocal clicked
            clicked = True
            loop.quit()

        self._icon.messageClicked.connect(take)
        QTimer.singleShot(STAY_MS, loop, loop.quit)
        loop.exec()
        self._icon.hide()
        if clicked:
            open_diary(self.notice.opens)
