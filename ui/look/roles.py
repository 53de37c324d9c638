"""Roles for assistive programs, of widgets that Qt has none for (docs/decisions/0022).

`give_role` says which of `ROLES` a widget is. What tells it to assistive programs, `ui.look.describing`, is loaded
behind the first paint: for it, PySide makes two hundred names of roles and events (docs/decisions/0036).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROLES = frozenset({"heading", "group", "chart", "notification", "tabs", "tab", "fold", "page"})
"""A `page` is a pane: Qt tells of a scroll area only what scrolls, not the heading above it."""


class Describer:
    """Tells assistive programs of roles and states; this one nothing, as nobody can have asked yet."""

    def forget(self, widget: QWidget) -> None:
        """Have a widget described anew when it is next asked for."""

    def tell_changed(self, widget: QWidget, state: str) -> None:
        """Tell that a state of a widget, `expanded` or `selected`, is another one."""


_describer = Describer()


def describe_by(describer: Describer) -> None:
    """From now on, tell assistive programs by this one."""
    global _describer  # noqa: PLW0603 - one for the whole window
    _describer = describer


def give_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, one of `ROLES`; at once when it is made."""
    _describer.forget(widget)
    widget.setProperty("role", role)


def tell_open(fold: QWidget, is_open: bool) -> None:  # noqa: FBT001 - a plain state
    """Say that a `fold` was opened or closed."""
    _tell(fold, "open", is_open, "expanded")


def tell_selected(tab: QWidget, is_selected: bool) -> None:  # noqa: FBT001 - a plain state
    """Say that a `tab` is the open one, or no more."""
    _tell(tab, "open", is_selected, "selected")


def _tell(widget: QWidget, name: str, value: bool, state: str) -> None:  # noqa: FBT001 - a plain state
    if bool(widget.property(name)) != value:
        widget.setProperty(name, value)
        _describer.tell_changed(widget, state)
