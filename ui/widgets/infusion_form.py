"""The form of one infusion. Nothing is filled in for the user, and nothing is written before it is asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from diary.model.infusion import DoseUnit, Drug, Route
from ui.infusion_text import drug_name, route_name, unit_name
from ui.models.infusion_draft import Draft, unreadable_day
from ui.reading import write_number
from ui.text import plain_day, words
from ui.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.notice import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from diary.errors import BadInputError

PAIRED_FROM = 420
"""Narrower than this (at 100 % text), fields stand below each other."""


class InfusionForm(Card):
    """All that is told about one infusion.

    Attributes:
        fields: The fields by their name in the record.

    Signals:
        edited: The user changed something.
        save_asked: Save, please.
        cancel_asked: Drop what was typed.
        delete_asked: Delete this infusion.
    """

    edited = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    delete_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """Build the form.

        Args:
            today: Gives the running diary day.
        """
        super().__init__(" ")
        self._today = today
        self._showing = False
        self._note = ("", "")
        self.fields: dict[str, Field] = {}
        self.hint = label(self.tr("Only the first day is needed. Leave out what you don’t know."), "muted", wrap=True)
        self.error = label("", "error", wrap=True)
        self.save = QPushButton(self.tr("Save infusion"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.delete = QPushButton(self.tr("Delete this infusion"))
        self._buttons = FlowRow(gap=8)
        self._make_controls()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._lay_out()
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()

    def show_draft(self, title: str, draft: Draft, *, is_new: bool) -> None:
        """Show an infusion as it is stored or as it was being typed."""
        self._showing = True
        self.title.setText(title)
        self.setAccessibleName(title)
        self.first_day.text, self.last_day.text = draft.first_day, draft.last_day
        self.days.setText(draft.days)
        self.dose.setText(draft.dose)
        self.drug.value, self.route.value, self.unit.value = draft.drug, draft.route, draft.dose_unit
        self.note.setPlainText(draft.note)
        # The editor turns foreign line ends into its own: a note that nobody touched must come back as it was.
        self._note = (draft.note, self.note.toPlainText())
        self.delete.setVisible(not is_new)
        self._buttons.rearrange()
        self.clear_errors()
        self._showing = False

    def draft(self) -> Draft:
        """What stands in the form."""
        given, shown = self._note
        typed = self.note.toPlainText()
        return Draft(
            first_day=self.first_day.text,
            last_day=self.last_day.text,
            days=self.days.text(),
            drug=cast("Drug | None", self.drug.value),
            route=cast("Route | None", self.route.value),
            dose=self.dose.text(),
            dose_unit=cast("DoseUnit | None", self.unit.value),
            note=given if typed == shown else typed,
        )

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Whether there is something to save or to drop."""
        self.save.setEnabled(unsaved)
        self.cancel.setEnabled(unsaved)

    def show_error(self, error: BadInputError) -> None:
        """Say why it was not saved, and go to the field it is about."""
        self.clear_errors()
        sentence = words(error.sentence)
        self.error.setText(sentence)
        self.error.show()
        field = self.fields.get(error.item or "")
        if field is not None:
            field.show_error("")
            field.target.setAccessibleDescription(sentence)
            field.target.setFocus()
        announce(self, sentence)

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        self.error.clear()
        self.error.hide()
        for field in self.fields.values():
            field.clear_error()

    def focus_first(self) -> None:
        """Put the keyboard on the first day."""
        self.first_day.line.setFocus()

    def order_stops(self) -> None:
        """Have Tab go from top to bottom; called once the form stands in its page, which shuffles the stops."""
        stops: list[QWidget] = [self.first_day.line, self.first_day.calendar_button, self.last_day.line]
        stops += [self.last_day.calendar_button, self.days, self.drug, self.route, self.dose, self.unit, self.note]
        stops += [self.save, self.cancel, self.delete]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter saves (on a button, it presses the button), Escape drops what was typed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = self.focusWidget()
            if isinstance(button, QPushButton) and button.hasFocus():
                button.click()
            elif self.save.isEnabled():
                self.save_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.cancel.isEnabled():
            self.cancel_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fields in pairs where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _make_controls(self) -> None:
        self.first_day = DateField(self.tr("First day"), self._today)
        self.last_day = DateField(self.tr("Last day"), lambda: self.first_day.day or self._today())
        self.days, self.dose = QLineEdit(), QLineEdit()
        self.days.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,3}"), self))
        untold = self.tr("Not told")
        self.drug = Choice(self.tr("Drug"), [(drug, drug_name(drug)) for drug in Drug], untold)
        self.route = Choice(self.tr("How it was given"), [(route, route_name(route)) for route in Route], untold)
        self.unit = Choice(self.tr("Unit of the dose"), [(unit, unit_name(unit)) for unit in DoseUnit], untold)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        one_day = self.tr("Empty: one day only")
        self.last_day.line.setPlaceholderText(one_day)
        controls: list[tuple[str, str, QWidget, str]] = [
            ("first_day", self.tr("First day"), self.first_day, self.tr("Needed")),
            ("last_day", self.tr("Last day"), self.last_day, one_day),
            ("days", self.tr("Days with an infusion"), self.days, self.tr("How many, in digits")),
            ("drug", self.tr("Drug"), self.drug, ""),
            ("route", self.tr("How it was given"), self.route, ""),
            ("dose", self.tr("Dose"), self.dose, self.tr("A number")),
            ("dose_unit", self.tr("Unit of the dose"), self.unit, ""),
            ("note", self.tr("Note"), self.note, self.tr("Free text, saved with the infusion")),
        ]
        for item, name, control, description in controls:
            self.fields[item] = Field(name, control, description=description)

    def _lay_out(self) -> None:
        self.body.addWidget(self.hint)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.error)
        self.error.hide()
        self.save.setProperty("kind", "primary")
        self.delete.setProperty("kind", "danger")
        for button in (self.save, self.cancel, self.delete):
            self._buttons.add(button)
        self.body.addSpacing(4)
        self.body.addWidget(self._buttons)
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= theme().px(PAIRED_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        rows = [["first_day", "last_day"], ["days", "drug"], ["route"], ["dose", "dose_unit"], ["note"]]
        if columns == 1:
            rows = [[item] for row in rows for item in row]
        for field in self.fields.values():
            self._grid.removeWidget(field)
        for y, row in enumerate(rows):
            for x, item in enumerate(row):
                self._grid.addWidget(self.fields[item], y, x, 1, columns if len(row) == 1 else 1)
        for x in range(2):
            self._grid.setColumnStretch(x, 1 if x < columns else 0)
            self._grid.setColumnMinimumWidth(x, 0)

    def _connect(self) -> None:
        self.first_day.left.connect(lambda: self._check_day("first_day", self.first_day))
        self.last_day.left.connect(lambda: self._check_day("last_day", self.last_day))
        for day, item in ((self.first_day, "first_day"), (self.last_day, "last_day")):
            day.edited.connect(lambda item=item: self._edit(item))
        for line, item in ((self.days, "days"), (self.dose, "dose")):
            line.textChanged.connect(lambda _text, item=item: self._edit(item))
        for choice, item in ((self.drug, "drug"), (self.route, "route"), (self.unit, "dose_unit")):
            choice.currentIndexChanged.connect(lambda _index, item=item: self._edit(item))
        self.note.textChanged.connect(lambda: self._edit("note"))
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.delete.clicked.connect(self.delete_asked)

    def _edit(self, item: str) -> None:
        if not self._showing:
            self.fields[item].clear_error()
            self.edited.emit()

    def _check_day(self, item: str, field: DateField) -> None:
        if field.text.strip() != "" and field.day is None:
            self.fields[item].show_error(words(unreadable_day(self._today()).sentence))

    def _measure(self) -> None:
        self.note.setFixedHeight(theme().px(76))
        self.dose.setPlaceholderText(self.tr("like {number}").format(number=write_number(22.5)))
        self.first_day.line.setPlaceholderText(self.tr("like {day}").format(day=plain_day(self._today())))
        self._columns = 0
        self._arrange()
