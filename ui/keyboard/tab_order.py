"""Tab goes the way the eye does, whatever was built, moved or shown last.

The order is read from the places on the screen at each press, so that no page has to keep a chain of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect


def go(window: QWidget, *, forward: bool) -> bool:
    """Go on to the next stop, or back to the one before; return whether there is one."""
    there = next_stop(window, QApplication.focusWidget(), forward=forward)
    if there is None:
        return False
    there.setFocus(QtCore.Qt.FocusReason.TabFocusReason if forward else QtCore.Qt.FocusReason.BacktabFocusReason)
    return True


def next_stop(window: QWidget, focused: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return where Tab (or Shift and Tab) goes from a widget; at the end, it begins anew."""
    stops = list(_stops(window, focused))
    if focused in stops:
        at = stops.index(focused)
        rest = stops[at + 1 :] + stops[:at]
    else:
        rest = stops
    rest = [stop for stop in rest if _is_stop(stop)]
    if not rest:
        return None
    return rest[0] if forward else rest[-1]


def _stops(parent: QWidget, focused: QWidget | None) -> Iterator[QWidget]:
    """All stops within a widget, and what has the keyboard now, in the order of reading."""
    for child in _in_order(parent):
        if child is focused or _is_stop(child):
            yield child
        if not _is_one_control(child):
            yield from _stops(child, focused)


def _is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None and not isinstance(widget, QScrollArea)


def _is_one_control(widget: QWidget) -> bool:
    """Return whether what is in it belongs to it: the viewport of a table, the line of a choice."""
    scrolls_itself = isinstance(widget, QtWidgets.QAbstractScrollArea) and not isinstance(widget, QScrollArea)
    return scrolls_itself or isinstance(widget, QtWidgets.QComboBox | QtWidgets.QAbstractSpinBox | QtWidgets.QLineEdit)


def _in_order(parent: QWidget) -> list[QWidget]:
    """The children to be seen: line by line, and in a line from where one begins to read."""
    direct = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
    children = [one for one in parent.findChildren(QWidget, options=direct) if one.isVisible() and not one.isWindow()]
    if len(children) < 2:
        return children
    mirrored = parent.isRightToLeft()
    columns = [one for one in children if one.property("column")]  # read after all that stands beside it
    columns.sort(key=lambda one: (-one.x() if mirrored else one.x(), one.y()))
    rest = sorted((one for one in children if one not in columns), key=lambda one: one.y())
    lines: list[list[QWidget]] = []
    for one in rest:
        if lines and _beside(lines[-1][0].geometry(), one.geometry()):
            lines[-1].append(one)
        else:
            lines.append([one])
    ordered = [one for line in lines for one in sorted(line, key=lambda one: -one.x() if mirrored else one.x())]
    return ordered + columns


def _beside(first: QRect, other: QRect) -> bool:
    """Return whether something stands in the same line: the lower half of the flatter one is not below the other."""
    overlap = min(first.bottom(), other.bottom()) - max(first.top(), other.top())
    return overlap > min(first.height(), other.height()) / 2
