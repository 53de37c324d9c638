"""What a screen reader gets: the accessibility bus of a Linux desktop, spoken to as an assistive program does (AT-SPI).

A session bus and a display of their own, the program as a process of its own, and a client in plain D-Bus.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
REGISTRY = "org.a11y.atspi.Registry"
TREE_ROOT = "/org/a11y/atspi/accessible/root"
NOTHING = "/org/a11y/atspi/null"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
COMPONENT, VALUE = "org.a11y.atspi.Component", "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {
    "checked": 4, "editable": 7, "enabled": 8, "expandable": 9, "expanded": 10, "focusable": 11, "focused": 12,
    "selectable": 22, "selected": 23, "showing": 25, "visible": 30, "checkable": 41,
}  # fmt: skip
"""Bits of AT-SPI's set of states (atspi-constants.h)."""
WHOLE = frozenset(
    {"combo box", "heading", "label", "list", "page tab", "push button", "radio button", "scroll bar", "table", "text"}
)
"""Roles of what has no parts of its own to be asked for here."""
LONG = 30.0
MOST_PARTS = 200
T = TypeVar("T")


@dataclass(frozen=True)
class Node:
    """Something in the tree, as the bus knows it."""

    bus: Bus
    owner: str
    path: str

    def call(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401
        """Call a method of it and return what it answers."""
        return self.bus.call(self.owner, self.path, interface, method, signature, body)

    def get(self, name: str, interface: str = ACCESSIBLE) -> Any:  # noqa: ANN401
        """One of its properties."""
        return self.call(PROPERTIES, "Get", "ss", (interface, name))[1]

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.get("Name"))

    @property
    def description(self) -> str:
        """What is added to the name."""
        return str(self.get("Description"))

    @property
    def role(self) -> str:
        """What it is, in AT-SPI's words."""
        key = self.owner, self.path
        if key not in self.bus.roles:
            self.bus.roles[key] = str(self.call(ACCESSIBLE, "GetRoleName"))
        return self.bus.roles[key]

    @property
    def states(self) -> set[str]:
        """Those of `STATES` that hold."""
        low, high = self.call(ACCESSIBLE, "GetState")
        bits = low | high << 32
        return {state for state, bit in STATES.items() if bits >> bit & 1}

    @property
    def attributes(self) -> dict[str, str]:
        """What else is told of it."""
        return dict(self.call(ACCESSIBLE, "GetAttributes"))

    @property
    def children(self) -> list[Node]:
        """What stands in it."""
        return [Node(self.bus, owner, path) for owner, path in self.call(ACCESSIBLE, "GetChildren") if path != NOTHING]

    @property
    def actions(self) -> list[str]:
        """What can be done with it, the first the usual one."""
        return [name for name, _, _ in self.call(ACTION, "GetActions")]

    def do(self, action: str) -> None:
        """Do one of its actions."""
        self.call(ACTION, "DoAction", "i", (self.actions.index(action),))

    def walk(self) -> Iterator[Node]:
        """Everything to be seen in it, itself first; of lists, tables and choices no parts."""
        if "visible" in self.states:
            yield self
            if self.role not in WHOLE:
                for child in self.children:
                    yield from child.walk()

    def parts(self) -> Iterator[Node]:
        """Everything in it, itself first, also what is hidden; of long lists and tables only what comes first."""
        yield self
        for child in self.children[:MOST_PARTS]:
            yield from child.parts()

    @property
    def parent(self) -> Node:
        """What it stands in."""
        return Node(self.bus, *self.get("Parent"))

    def find(self, role: str, name: str) -> Node:
        """The one thing in it with this role and a name that begins so."""
        found = wait_for(lambda: [node for node in self.walk() if node.role == role and node.name.startswith(name)])
        assert found is not None
        assert len(found) == 1, f"{len(found)} of {role} {name!r}"
        return found[0]


_GONE = ("No such object", "Interface org.a11y.atspi.Accessible was not found")
"""What Qt says of an object that went away, before and after it has let go of its interface."""


class GoneError(RuntimeError):
    """What was asked is no more: the program has put something else in its place meanwhile."""


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, session: str) -> None:
        """Find it by the session bus's address."""
        with open_dbus_connection(session) as door:
            address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = door.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=LONG)
        self._connection: DBusConnection = open_dbus_connection(reply.body[0])
        self._events: deque[Message] = deque()
        self._filters: list[Any] = []
        self.roles: dict[tuple[str, str], str] = {}  # a role never changes

    def close(self) -> None:
        """Leave it."""
        self._connection.close()

    def call(self, owner: str, path: str, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> Any:  # noqa: ANN401
        """Call a method and return its only answer."""
        message = new_method_call(DBusAddress(path, owner, interface), method, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=LONG)
        if reply.header.message_type is MessageType.error:
            said = f"{path} {method}: {reply.body}"
            raise GoneError(said) if any(words in said for words in _GONE) else RuntimeError(said)
        return reply.body[0] if reply.body else None

    def listen(self, *kinds: str) -> None:
        """Have the program tell of events, such as `object:property-change`."""
        for kind in kinds:
            self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", (kind,))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        message = new_method_call(bus, "AddMatch", "s", (rule.serialise(),))
        self._connection.send_and_get_reply(message, timeout=LONG)
        self._filters.append(self._connection.filter(rule, queue=self._events))

    def heard(self) -> list[tuple[str, str, str]]:
        """What was told since this was last asked: of which object, what, and its text where it has one."""
        told = []
        with suppress(TimeoutError):
            while True:
                message = self._connection.recv_until_filtered(self._events, timeout=0.3)
                kind, _, _, value, _ = message.body
                text = value[1] if isinstance(value[1], str) else ""
                told.append((message.header.fields[HeaderFields.path], kind, text))
        return told

    def program(self, process: int) -> Node:
        """The program with this process id, once it is there."""
        root = Node(self, REGISTRY, TREE_ROOT)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")

        def look() -> Node | None:
            for node in root.children:
                message = new_method_call(bus, "GetConnectionUnixProcessID", "s", (node.owner,))
                if self._connection.send_and_get_reply(message, timeout=LONG).body[0] == process:
                    return node
            return None

        found = wait_for(look)
        assert found is not None
        return found


def wait_for(look: Callable[[], T | None], within: float = LONG) -> T | None:
    """What a look finds, looked for again and again, also where something went away under it."""
    until = time.monotonic() + within
    while True:
        found = None
        with suppress(GoneError):
            found = look()
        if found is not None or time.monotonic() > until:
            return found
        time.sleep(0.02)


@contextmanager
def display() -> Iterator[str]:
    """The name of an X display of our own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=LONG)


@contextmanager
def session_bus() -> Iterator[str]:
    """A session bus of our own; its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(timeout=LONG)
    daemon.stdout.close()


@contextmanager
def program(display: str, session: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a process of its own, which tells whatever it shows to the bus."""
    process = subprocess.Popen(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "cs_CZ.UTF-8",  # a language that there is no translation into
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
    )
    try:
        yield process
    finally:  # also where a test fails: no program is left behind
        with suppress(ProcessLookupError):
            process.terminate()
        process.wait(timeout=LONG)
