"""Roles for assistive programs, of widgets that Qt has none for (docs/decisions/0022).

`give_role` says which of `ROLES` a widget is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from ui.guard import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

ROLES = {
    "heading": QAccessible.Role.Heading,
    "group": QAccessible.Role.Grouping,
    "chart": QAccessible.Role.Chart,
    "notification": QAccessible.Role.Notification,
    "tabs": QAccessible.Role.PageTabList,
    "tab": QAccessible.Role.PageTab,
    "fold": QAccessible.Role.Button,
    "page": QAccessible.Role.Pane,  # Qt tells of a scroll area only what scrolls, not the heading above it
}


def install_roles() -> None:
    """Have Qt ask here before it makes its own description of a widget; once an application, before the first."""
    QAccessible.installFactory(_make)


def give_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, one of `ROLES`; at once when it is made."""
    if QAccessible.isActive():
        # Setting its text has made Qt describe it already, as what it was until now.
        described = QAccessible.queryAccessibleInterface(widget)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(described))
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
        if QAccessible.isActive():
            changed = QAccessible.State()
            setattr(changed, state, True)
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


class _Button(QAccessibleWidget):
    """A button with a state that `QAbstractButton` doesn't know."""

    @guarded
    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """It is pressed first of all."""
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    @guarded
    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Press it, as a click does."""
        widget = self.widget()
        if name == QAccessibleActionInterface.setFocusAction():
            super().doAction(name)
        elif isinstance(widget, QAbstractButton):
            widget.animateClick()


class _Tab(_Button):
    """The button of a page."""

    @guarded
    def state(self) -> QAccessible.State:
        """Whether its page is the open one."""
        state = super().state()
        state.selectable = True
        state.selected = bool(self.widget().property("open"))
        return state


class _Fold(_Button):
    """A heading that opens and closes what belongs to it."""

    @guarded
    def state(self) -> QAccessible.State:
        """Whether it is open."""
        state = super().state()
        is_open = bool(self.widget().property("open"))
        state.expandable = True
        state.expanded = is_open
        state.collapsed = not is_open
        return state


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Describe a widget that says its role; None leaves it to Qt."""
    if not isinstance(thing, QWidget) or (role := thing.property("role")) not in ROLES:
        return None
    kind: type[QAccessibleWidget] = {"tab": _Tab, "fold": _Fold}.get(role, QAccessibleWidget)
    made: QAccessibleInterface = kind(thing, ROLES[role])
    return made
