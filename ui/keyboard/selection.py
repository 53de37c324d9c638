"""Goes to what an assistive program selects in a list, as by mouse or key.

Such a program marks a row (`Toggle`) without going to it; Qt tells of that by the selection alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


class SelectedFromOutside(QObject):
    """Looks at a view's selection once each change is over.

    Signals:
        selected: A row that was selected without being the current one.
    """

    selected = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.selectionModel().selectionChanged.connect(lambda *_: QTimer.singleShot(0, self, self._look))

    def _look(self) -> None:
        if not isValid(self._view):  # it went away before the change was over
            return
        model, current = self._view.selectionModel(), self._view.currentIndex()
        rows = {index.row() for index in model.selectedIndexes()}
        if rows and current.row() not in rows:
            self.selected.emit(min(rows))
        elif not rows and current.isValid():  # what is open looks chosen, also where it was chosen once more
            flags = QItemSelectionModel.SelectionFlag
            model.select(current, flags.ClearAndSelect | flags.Rows)


def follow_selection(view: QAbstractItemView) -> None:
    """Go to what an assistive program selects."""
    SelectedFromOutside(view).selected.connect(lambda row: view.setCurrentIndex(view.model().index(row, 0)))
