"""Describes to assistive programs what says its role (`ui.look.roles`); loaded behind the first paint."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QWidget

from ui.guard import guarded
from ui.look.roles import ROLES, Describer, describe_by

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

KINDS = {
    "heading": QAccessible.Role.Heading,
    "group": QAccessible.Role.Grouping,
    "chart": QAccessible.Role.Chart,
    "notification": QAccessible.Role.Notification,
    "tabs": QAccessible.Role.PageTabList,
    "tab": QAccessible.Role.PageTab,
    "fold": QAccessible.Role.Button,
    "page": QAccessible.Role.Pane,
}
"""Each of `ROLES` by Qt's name."""


@cache
def install_roles() -> None:
    """Have Qt ask here before it makes its own description of a widget; again, it does nothing.

    An assistive program may have been quicker than the first paint: what it was told without a role is described anew,
    and where it has the keyboard, told once more.
    """
    QAccessible.installFactory(_make)
    describer = _Telling()
    describe_by(describer)
    if QAccessible.isActive():
        for widget in QApplication.allWidgets():
            if widget.property("role") in ROLES:
                describer.forget(widget)
        focused = QApplication.focusWidget()
        if focused is not None and focused.property("role") in ROLES:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))


class _Telling(Describer):
    """Tells assistive programs, while there is one."""

    def forget(self, widget: QWidget) -> None:
        """Setting its text has made Qt describe it already, as what it was until now."""
        if QAccessible.isActive():
            described = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(described))

    def tell_changed(self, widget: QWidget, state: str) -> None:
        """Send it."""
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
    if not isinstance(thing, QWidget) or (role := thing.property("role")) not in KINDS:
        return None
    kind: type[QAccessibleWidget] = {"tab": _Tab, "fold": _Fold}.get(role, QAccessibleWidget)
    made: QAccessibleInterface = kind(thing, KINDS[role])
    return made
