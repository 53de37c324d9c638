"""A notice by the tray, for systems without a bus: its own icon, and a click on either opens the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from diary.errors import DiaryError
from diary.reminders.notice import DesktopNotice
from ui.look.program_icon import program_icon
from ui.notices import opening, tray

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

pytestmark = pytest.mark.qt_log_ignore(
    "No such signal QPlatformNativeInterface", extend=True
)  # of the offscreen screen

NOTICE = DesktopNotice("reminder-0", "Relief Diary", "Today's page is still open.", ("relief-diary", "--today"))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What a click started."""
    started: list[Sequence[str]] = []
    monkeypatch.setattr(tray, "open_diary", started.append)
    monkeypatch.setattr(opening, "POLL_MS", 5)
    return started


@pytest.mark.parametrize(
    "click",
    [
        lambda icon: icon.messageClicked.emit(),
        lambda icon: icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger),
    ],
)
def test_a_click_opens_the_diary_and_takes_the_icon_away(
    qapp: QApplication, opened: list[Sequence[str]], click: Callable[[QSystemTrayIcon], None]
) -> None:
    shown = tray.TrayNotice(NOTICE, qapp)
    icon = shown.icon
    assert icon.icon().availableSizes() == program_icon().availableSizes()
    QTimer.singleShot(0, icon, lambda: click(icon))
    assert shown.wait(lambda: False)
    assert opened == [("relief-diary", "--today")]
    assert not icon.isVisible()


def test_it_is_over_when_it_is_said_to_be(qapp: QApplication, opened: list[Sequence[str]]) -> None:
    shown = tray.TrayNotice(NOTICE, qapp)
    assert not shown.wait(lambda: True)
    shown.take_away()
    assert (opened, shown.icon.isVisible()) == ([], False)


def test_without_a_tray_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    with pytest.raises(DiaryError, match="this desktop shows none"):
        tray.show_by_tray(NOTICE)
