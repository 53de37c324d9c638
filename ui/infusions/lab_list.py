"""The blood results written down with an infusion, by day; each can be changed and deleted."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.model.records.lab import Analyte
from ui.widgets.card import label
from ui.widgets.icon_button import IconButton
from ui.words.infusions import lab_limit, lab_result
from ui.words.text import full_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.lab import LabResult

_ABOVE = 10


class LabRow(QWidget):
    """One result in words.

    Attributes:
        result: What was measured, and how much. limit: How many times its upper limit that is.

    Signals:
        change_asked, delete_asked: Change or delete it, please (the `LabResult`).
    """

    change_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, lab: LabResult) -> None:
        super().__init__()
        self.lab = lab
        self.result = label(lab_result(lab), "strong", wrap=True)
        self.limit = label(lab_limit(lab), "small", wrap=True)
        self.change = QPushButton(self.tr("Change"))
        names = {"result": lab_result(lab), "day": full_day(lab.day)}
        self.change.setAccessibleName(self.tr("Change {result} of {day}").format(**names))
        self.delete = IconButton("clear", self.tr("Delete {result} of {day}").format(**names))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.result)
        said.addWidget(self.limit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(said, 1)
        layout.addWidget(self.change)
        layout.addWidget(self.delete)
        self.change.clicked.connect(lambda: self.change_asked.emit(self.lab))
        self.delete.clicked.connect(lambda: self.delete_asked.emit(self.lab))


class LabList(QWidget):
    """All results of one infusion, the newest day first.

    Attributes:
        rows: The results as they stand, from top to bottom.

    Signals:
        change_asked, delete_asked: Change or delete one, please (the `LabResult`).
    """

    change_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[LabRow] = []
        self._shown: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

    def show_labs(self, labs: Iterable[LabResult]) -> None:
        """Show these results."""
        kinds = list(Analyte)
        found = sorted(labs, key=lambda lab: (-lab.day.toordinal(), kinds.index(lab.analyte), lab.id or 0))
        if [row.lab for row in self.rows] == found:
            return
        for widget in self._shown:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows, self._shown = [], []
        for day, of_day in groupby(found, key=lambda lab: lab.day):
            heading = label(full_day(day), "muted", wrap=True)
            heading.setContentsMargins(0, _ABOVE if self._shown else 0, 0, 0)
            self._add(heading)
            for lab in of_day:
                row = LabRow(lab)
                row.change_asked.connect(self.change_asked)
                row.delete_asked.connect(self.delete_asked)
                self.rows.append(row)
                self._add(row)

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._layout.addWidget(widget)
