"""Asks on Settings what an export for the clinic shall hold, and in which shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.forms.day_range import DayRange
from ui.forms.field_grid import FieldGrid
from ui.forms.tick_box import BOX, GAP, TickBox
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.exchange.selection import Selection

EVERYTHING, SINCE, BETWEEN = range(3)
AS_ZIP, AS_FOLDER = range(2)


class ExportForm(QWidget):
    """The choice of what to export. Own words never go out unless they are ticked, each time anew.

    Attributes:
        period, range: Which days. shape: A zip or a folder. with_notes: Whether own words go out.
        button: Asks where to.
    """

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.period = ChoiceBox("")
        self.period.addItems([self.tr("Everything"), self.tr("Since a day"), self.tr("From one day to another")])
        self.shape = ChoiceBox("")
        self.shape.addItems([self.tr("One file (.zip)"), self.tr("A folder")])
        self.range = DayRange(today, across=True)
        self.with_notes = TickBox(self.tr("Include my own words"))
        hint = self.tr(
            "Your notes and dreams, and your clinic's name and number. What your medicines are called always goes "
            "along: doses mean nothing without it."
        )
        self.with_notes.setAccessibleDescription(hint)
        self.button = QPushButton(self.tr("Export …"))
        self.button.setProperty("kind", "primary")
        self.button.setAccessibleDescription(self.tr("Asks where to write the package for your clinic."))
        self._meaning = label(hint, "small", wrap=True)
        self._build()
        self.period.currentIndexChanged.connect(lambda _index: self._show_days())
        theme().when_changed(self._indent)
        self._indent()
        self._show_days()

    def _build(self) -> None:
        grid = FieldGrid([[Field(self.tr("Which days"), self.period), Field(self.tr("Written as"), self.shape)]])
        row = FlowRow(gap=8)
        row.add(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        notes = QVBoxLayout()
        notes.setSpacing(0)
        for widget in (self.with_notes, self._meaning):
            notes.addWidget(widget)
        layout.addWidget(grid)
        layout.addWidget(self.range)
        layout.addLayout(notes)
        layout.addWidget(row)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.period, self.shape, *self.range.stops(), self.with_notes, self.button]

    def selection(self) -> Selection | None:
        """Return what was asked for; None where a day can't be read, which its field says then."""
        return self.range.selection(with_notes=self.with_notes.isChecked())

    def _indent(self) -> None:
        self._meaning.setContentsMargins(theme().px(BOX) + GAP, 0, 0, 4)  # below the words, not below the box

    def _show_days(self) -> None:
        at = self.period.currentIndex()
        self.range.ask(first=at in (SINCE, BETWEEN), last=at == BETWEEN)
