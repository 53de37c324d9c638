"""Everything that a window shows and tells, as texts, found without its pages' own names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QFileDialog,
    QGraphicsView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

PROPERTIES = (
    "windowTitle",
    "text",
    "plainText",
    "placeholderText",
    "title",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "suffix",
    "prefix",
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_KINDS: dict[str, list[str]] = {}
ROWS = 60
"""So many of the first and of the last rows of a table are read."""


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where each text stands, and the text: of a window, and of what stands over it."""
    for top in (window, *standing_over(window)):
        if isinstance(top, QPrintDialog):
            continue  # Qt's own from its title to its last word
        if isinstance(top, QFileDialog):
            # The rest of it is Qt's own, and so are its words.
            yield "QFileDialog.title", top.windowTitle()
            yield from (("QFileDialog.filter", kind.partition(" (*")[0]) for kind in top.nameFilters())
            continue
        for widget in visible(top):
            yield from _of_widget(widget)


def standing_over(window: QWidget) -> list[QWidget]:
    """Return the dialogs and lists that are open over a window."""
    return [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window and top.parent()]


def visible(top: QWidget) -> Iterator[QWidget]:
    """Yield a window and what is to be seen in it, but for what Qt's own calendar is made of: no text of ours.

    What is hidden hides all that stands in it: to ask only there costs a fifth of asking everything in the window.
    """
    yield top
    if not isinstance(top, QCalendarWidget):
        for child in top.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.isVisible() and not child.isWindow():
                yield from visible(child)


def painted_and_told(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Return what will be painted as text from here on, and told to a screen reader for a moment."""
    found: set[tuple[str, str]] = set()
    draw, describe = QPainter.drawText, QWidget.setAccessibleDescription

    def draw_text(self: QPainter, *args: object) -> object:
        found.update(("painted", argument) for argument in args if isinstance(argument, str))
        return draw(self, *args)  # type: ignore[call-overload]

    def set_description(self: QWidget, text: str) -> None:
        found.add(("told", text))
        describe(self, text)

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    monkeypatch.setattr(QWidget, "setAccessibleDescription", set_description)
    return found


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    place = type(widget).__name__
    for name in _properties(widget.metaObject().className(), widget):
        if name == "windowTitle" and not widget.isWindow():
            continue
        value = widget.property(name)
        if isinstance(value, str):
            yield f"{place}.{name}", value
    if isinstance(widget, QComboBox):
        yield from ((f"{place}.item", widget.itemText(n)) for n in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(place, widget.model())
    elif isinstance(widget, QGraphicsView):
        yield from ((f"{place}.scene", text) for text in _of_scene(widget))
    for action in widget.actions():
        yield f"{place}.action", action.text()


def _properties(kind: str, widget: QWidget) -> list[str]:
    """Which of the properties widgets of a kind have; all of one kind have the same."""
    if kind not in _KINDS:
        _KINDS[kind] = [name for name in PROPERTIES if widget.metaObject().indexOfProperty(name) >= 0]
    return _KINDS[kind]


def _of_scene(view: QGraphicsView) -> Iterator[str]:
    scene = view.scene()
    for item in [] if scene is None else scene.items():
        for name in ("toPlainText", "text", "toolTip"):
            say = getattr(item, name, None)
            said = say() if callable(say) else None
            if isinstance(said, str):
                yield said


def _of_model(place: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    rows, columns = model.rowCount(QModelIndex()), 1
    if not isinstance(model, QAbstractListModel):  # of a list, Qt keeps it to itself
        columns = model.columnCount(QModelIndex())
        for column in range(columns):
            for role in ROLES:
                yield f"{place}.header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    ends = range(rows) if rows <= 2 * ROWS else (*range(ROWS), *range(rows - ROWS, rows))
    for row in ends:
        for column in range(columns):
            for role in ROLES:
                value = model.data(model.index(row, column), role)
                if isinstance(value, str):
                    yield f"{place}.cell", value
