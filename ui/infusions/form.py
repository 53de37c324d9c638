"""The form of one infusion. Nothing is filled in for the user, and nothing is written before it is asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from ui.answers.answer_row import AnswerRow
from ui.forms.form_keys import take_form_key
from ui.guard import guarded
from ui.infusions.fields import InfusionFields
from ui.look.saying import announce
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow
from ui.widgets.infusion_draft import EXAMPLES, Draft, is_to_come, unreadable_day, unreadable_number
from ui.words.reading import read_number
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from diary.errors import BadInputError


class InfusionForm(Card):
    """All that is told about one infusion.

    Attributes:
        inputs: Its controls. fields: Those with a name above and room for an error below, by their name in the record.
        first_day, last_day: The ends of the course.

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
        self._is_planned = False
        self.hint = label(self.tr("Only the first day is needed. Leave out what you don't know."), "muted", wrap=True)
        self.inputs = InfusionFields(today)
        self.fields = self.inputs.fields
        self.first_day, self.last_day = self.inputs.dates["first_day"], self.inputs.dates["last_day"]
        self.error = label("", "error", wrap=True)
        self.save = QPushButton(self.tr("Save infusion"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.delete = QPushButton(self.tr("Delete this infusion"))
        self._buttons = FlowRow(gap=8)
        self._lay_out()
        self._connect()

    def show_draft(self, title: str, draft: Draft, *, is_new: bool, is_planned: bool = False) -> None:
        """Show an infusion as it is stored or as it was being typed.

        Args:
            title: What the form is called.
            draft: What stands in it.
            is_new: Whether it was never stored.
            is_planned: Whether nobody has said yet that it took place.
        """
        self._showing = True
        self._is_planned = is_planned
        self.title.setText(title)
        self.setAccessibleName(title)
        self.inputs.show_draft(draft)
        self._show_felt(draft)
        self.delete.setVisible(not is_new)
        self._buttons.rearrange()
        self.clear_errors()
        self._showing = False

    def draft(self) -> Draft:
        """Return what stands in the form."""
        return self.inputs.draft()

    def show_early(self, said: str, reason: str) -> None:
        """Say that the infusion follows too soon, to a screen reader too once that begins to be so while one types.

        Args:
            said: The words; empty where it does not.
            reason: Why that matters.
        """
        is_news = said not in ("", self.inputs.early.text())
        self.inputs.show_early(said, reason)
        if is_news and self.isAncestorOf(QApplication.focusWidget() or self):
            announce(self, self.tr("{said} {reason}").format(said=said, reason=reason))

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Whether there is something to save; with nothing typed, Cancel leads back to what is read."""
        self.save.setEnabled(unsaved)

    def show_error(self, error: BadInputError) -> QWidget:
        """Say beside the field why it was not saved, and go there.

        Returns:
            Where it was said, to be brought into sight.
        """
        self.clear_errors()
        sentence = words(error.sentence)
        announce(self, sentence)
        field = self.fields.get(error.item or "")
        if field is None:
            self.error.setText(sentence)
            self.error.show()
            return self.error
        field.show_error(sentence)
        field.target.setFocus()
        return field

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
        for before, after in pairwise([*self.inputs.stops, self.save, self.cancel, self.delete]):
            QWidget.setTabOrder(before, after)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter saves (on a button, it presses the button), Escape drops what was typed."""
        ask, drop = self.save_asked.emit, self.cancel_asked.emit
        if not take_form_key(self, event, save=self.save, ask=ask, drop=drop):
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fields in pairs where there is room."""
        super().resizeEvent(event)
        self.inputs.arrange()

    def _lay_out(self) -> None:
        self.body.addWidget(self.hint)
        self.body.addWidget(self.inputs)
        self.body.addWidget(self.error)
        self.error.hide()
        self.save.setProperty("kind", "primary")
        self.delete.setProperty("kind", "danger")
        for button in (self.save, self.cancel, self.delete):
            self._buttons.add(button)
        self.body.addSpacing(4)
        self.body.addWidget(self._buttons)

    def _connect(self) -> None:
        for item, day in self.inputs.dates.items():
            day.left.connect(lambda item=item: self._check_day(item))
        for item in EXAMPLES:
            self.inputs.lines[item].editingFinished.connect(lambda item=item: self._check_number(item))
        for row in self.inputs.rows.values():
            row.leave.connect(lambda step, row=row: self._go(row, step))
            row.went_on.connect(lambda row=row: self._go_on(row))
        self.inputs.edited.connect(self._edit)
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.delete.clicked.connect(self.delete_asked)

    def _edit(self, item: str) -> None:
        if self._showing:
            return
        field = self.fields.get(item)
        if field is not None:
            field.clear_error()
        if item == "first_day":
            self._show_felt(self.draft())
        self.edited.emit()

    def _show_felt(self, draft: Draft) -> None:
        """Ask how it felt only of what took place; what was told already stays to be seen."""
        ahead = is_to_come(draft, self._today()) or self._is_planned
        self.inputs.show_checklist(asked=ahead or draft.checklist != "")
        why_not = ""
        if draft.says_how_it_felt:
            pass
        elif is_to_come(draft, self._today()):
            why_not = self.tr("This can be told once the infusion has taken place.")
        elif self._is_planned:
            why_not = self.tr("This can be told once you have said, above, that the infusion took place.")
        self.inputs.show_felt(why_not)

    def _check_day(self, item: str) -> None:
        field = self.inputs.dates[item]
        if field.text.strip() != "" and field.day is None:
            self.fields[item].show_error(words(unreadable_day(self._today()).sentence))

    def _check_number(self, item: str) -> None:
        typed = self.inputs.lines[item].text().strip()
        if typed != "" and read_number(typed) is None:
            self.fields[item].show_error(words(unreadable_number(EXAMPLES[item]).sentence))

    def _go(self, row: AnswerRow, step: int) -> None:
        """Put the keyboard on the stop before (-1) or behind (+1) a question."""
        stops: list[QWidget] = [stop for stop in self.inputs.stops if stop.isVisible()]
        place = stops.index(row) + step
        if 0 <= place < len(stops):
            stops[place].setFocus()

    def _go_on(self, row: AnswerRow) -> None:
        """A question answered by key goes on to the next, but not into a line where a key would be typed."""
        stops: list[QWidget] = self.inputs.stops
        following = stops[stops.index(row) + 1]
        if not isinstance(following, QLineEdit):
            self._go(row, 1)
