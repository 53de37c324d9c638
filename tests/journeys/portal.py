"""A stand-in for the desktop's portal, which tells programs whether the user wants it dark or with high contrast.

    python -m tests.journeys.portal [NAME]

It says "ready" when it has its name on the session bus, and takes lines such as `color-scheme 1` from its input. It
shows notices too: each is a line `notice ` and JSON on its output, and `gone KEY` is one that was taken away; its input
has `click KEY` for a click on one, and `closed REASON`. With NAME `org.freedesktop.Notifications` it is a desktop
without a portal.
"""

from __future__ import annotations

import json
import sys
import threading
from typing import TYPE_CHECKING

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAMESPACE = "org.freedesktop.appearance"
SETTINGS = DBusAddress("/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings")
NOTICES = DBusAddress(SETTINGS.object_path, interface="org.freedesktop.portal.Notification")
PORTAL, SERVICE = "org.freedesktop.portal.Desktop", "org.freedesktop.Notifications"
OLD_NOTICES = DBusAddress("/org/freedesktop/Notifications", interface=SERVICE)
NUMBER = 7
GIVEN = "given-with-the-click"
Wish = tuple[str, int]


def answer(message: Message, wishes: dict[str, Wish]) -> Message:
    """The reply to one question."""
    asked = message.header.fields.get(HeaderFields.member)
    if asked == "ReadAll":
        return new_method_return(message, "a{sa{sv}}", ({NAMESPACE: dict(wishes)},))
    if asked in {"Read", "ReadOne"} and message.body[0] == NAMESPACE and message.body[1] in wishes:
        wish = wishes[message.body[1]]
        return new_method_return(message, "v", (wish if asked == "ReadOne" else ("v", wish),))
    if asked == "AddNotification":
        key, notice = message.body
        shown = {name: value for name, (_kind, value) in notice.items()}
        tell(f"notice {json.dumps({'key': key, **shown})}")
        return new_method_return(message)
    if asked in {"RemoveNotification", "CloseNotification"}:
        tell(f"gone {message.body[0]}")
        return new_method_return(message)
    if asked == "Notify":
        tell(f"notice {json.dumps({'key': str(NUMBER), 'title': message.body[3], 'body': message.body[4]})}")
        return new_method_return(message, "u", (NUMBER,))
    return new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("not known here",))


def tell(line: str) -> None:
    """Say something to the one that started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def obey(connection: DBusConnection, wishes: dict[str, Wish]) -> None:
    """Change what the user wants, as the input says, and tell everybody."""
    for line in sys.stdin:
        name, _, value = line.strip().partition(" ")
        if name == "click":
            connection.send(new_signal(NOTICES, "ActionInvoked", "ssav", (value, "open", [])))
            connection.send(new_signal(OLD_NOTICES, "ActivationToken", "us", (NUMBER, GIVEN)))
            connection.send(new_signal(OLD_NOTICES, "ActionInvoked", "us", (NUMBER, "default")))
            continue
        if name == "closed":
            connection.send(new_signal(OLD_NOTICES, "NotificationClosed", "uu", (NUMBER, int(value))))
            continue
        wishes[name] = ("u", int(value))
        connection.send(new_signal(SETTINGS, "SettingChanged", "ssv", (NAMESPACE, name, wishes[name])))


def main() -> None:
    """Answer until the input ends."""
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(sys.argv[1] if len(sys.argv) > 1 else PORTAL))
    wishes: dict[str, Wish] = {"color-scheme": ("u", 0), "contrast": ("u", 0)}
    threading.Thread(target=obey, args=(connection, wishes), daemon=True).start()
    tell("ready")
    while True:
        message = connection.receive()
        if message.header.message_type == MessageType.method_call:
            connection.send(answer(message, wishes))


if __name__ == "__main__":
    main()
