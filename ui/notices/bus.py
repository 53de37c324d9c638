"""A notice by the desktop's own service, where there is no portal.

`Notify` wants numbers of a kind that PySide can't send; jeepney can.
"""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

from diary.errors import DiaryError
from ui.notices.opening import STAY_MS, open_diary

if sys.platform.startswith("linux"):
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from jeepney import Message

    from diary.reminders.notice import DesktopNotice

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 5.0
_CLICK = "default"
"""The name of a click on the notice itself, in the desktop's words."""


def show_by_bus(notice: DesktopNotice) -> BusNotice:
    """Show a notice.

    Raises:
        DiaryError: nothing here does.
    """
    try:
        shown = BusNotice(notice)
        shown.show()
    except (OSError, RuntimeError, ValueError) as error:  # no bus, none that answers, none that lets us in
        raise _none_here() from error
    return shown


class BusNotice:
    """A notice that the desktop's service shows.

    Attributes:
        notice: What it says.
    """

    def __init__(self, notice: DesktopNotice) -> None:
        self.notice = notice
        self._connection = open_dbus_connection("SESSION")
        self._number: int | None = None

    def show(self) -> None:
        """Hand it to the service; see `show_by_bus`."""
        # Some services tell everybody of a click, some only the one who asked.
        clicks = MatchRule(type="signal", interface=_NAME, member="ActionInvoked", path=_PATH)
        self._connection.send_and_get_reply(message_bus.AddMatch(clicks), timeout=_PATIENCE)
        no_hints: dict[str, object] = {}
        said = ("Relief Diary", 0, "relief-diary", self.notice.title, self.notice.body, [_CLICK, ""], no_hints, -1)
        call = new_method_call(DBusAddress(_PATH, _NAME, _NAME), "Notify", "susssasa{sv}i", said)
        answer = self._connection.send_and_get_reply(call, timeout=_PATIENCE)
        if answer.header.message_type == MessageType.error:
            raise _none_here()
        self._number = answer.body[0]

    def wait(self) -> None:
        """Wait a while for a click, and open the diary at one."""
        deadline = monotonic() + STAY_MS / 1000
        try:
            while (left := deadline - monotonic()) > 0:
                if self._is_click(self._connection.receive(timeout=left)):
                    open_diary(self.notice.opens)
                    return
        except OSError:  # the time is over, or the desktop is
            return

    def _is_click(self, message: Message) -> bool:
        asked = message.header.fields.get(HeaderFields.member)
        return bool(asked == "ActionInvoked" and tuple(message.body) == (self._number, _CLICK))


def _none_here() -> DiaryError:
    return DiaryError.of("The notice can't be shown: this desktop shows none.")
