"""A notice by the desktop's own service, where there is no portal.

`Notify` wants numbers of a kind that PySide can't send; jeepney can.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from diary.errors import DiaryError
from ui.notices import opening
from ui.notices.opening import open_diary

if sys.platform.startswith("linux"):
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

    from diary.reminders.notice import DesktopNotice

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 5.0
_CLICK = "default"
"""The name of a click on the notice itself, in the desktop's words."""
_EXPIRED = 1
"""Why a notice is no longer in front: it still stands among those that one can look up."""


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
        told = MatchRule(type="signal", interface=_NAME, path=_PATH)
        self._connection.send_and_get_reply(message_bus.AddMatch(told), timeout=_PATIENCE)
        no_hints: dict[str, object] = {}
        said = ("Relief Diary", 0, "relief-diary", self.notice.title, self.notice.body, [_CLICK, ""], no_hints, -1)
        answer = self._connection.send_and_get_reply(_call("Notify", "susssasa{sv}i", said), timeout=_PATIENCE)
        if answer.header.message_type == MessageType.error:
            raise _none_here()
        self._number = answer.body[0]

    def wait(self, is_over: Callable[[], bool]) -> bool:
        """Wait for a click, and return whether it was dealt with, as `Shown` says."""
        token = ""
        while not is_over():
            try:
                told, body = self._heard(self._connection.receive(timeout=opening.POLL_MS / 1000))
            except TimeoutError:
                continue
            except OSError:  # the desktop is over
                return True
            if told == "ActivationToken":
                token = body[1]
            if told == "ActionInvoked" and body[1] == _CLICK:
                open_diary(self.notice.opens, token)
                return True
            if told == "NotificationClosed" and body[1] != _EXPIRED:
                return True
        return False

    def take_away(self) -> None:
        """Take it from the desktop."""
        with suppress(OSError):
            self._connection.send_and_get_reply(_call("CloseNotification", "u", (self._number,)), timeout=_PATIENCE)

    def _heard(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        """Hear what is told of this notice, and with what; nothing of others."""
        name, body = message.header.fields.get(HeaderFields.member, ""), tuple(message.body)
        is_ours = message.header.message_type == MessageType.signal and len(body) == 2 and body[0] == self._number
        return (name, body) if is_ours else ("", ())


def _call(name: str, kinds: str, said: tuple[object, ...]) -> Message:
    return new_method_call(DBusAddress(_PATH, _NAME, _NAME), name, kinds, said)


def _none_here() -> DiaryError:
    return DiaryError.of("The notice can't be shown: this desktop shows none.")
