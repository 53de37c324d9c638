"""The number of doses of the user's own medicines on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from diary.model.records.details import DetailKind, doses
from diary.model.records.medicine import Use
from ui.answers.doses_row import DosesRow
from ui.today.questions import Questions
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow
from ui.words.reading import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine
    from ui.today.questions import Shown


class MedicinesCard(Card):
    """The medicines of the list that are taken on the day; hidden where there are none.

    Attributes:
        questions: One a medicine.
        rows: The same, by the medicine's id.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Medicines"))
        self.questions = Questions(self)
        self.rows: dict[int, DosesRow] = {}
        self._listed: list[Medicine] = []
        self._made: list[QWidget] = []
        self._room = 0
        self._keys = label("", "small", wrap=True)
        self.ask_about(past=False)
        self.body.addWidget(self._keys)
        self.hide()

    def show_medicines(self, medicines: Iterable[Medicine], day: Day) -> None:
        """Ask for what is taken on a day, and for whatever was answered on it.

        Args:
            medicines: The user's list.
            day: The day as stored.
        """
        answered = {key.code for key, _ in day.answered() if not isinstance(key, str) and key.kind is DetailKind.DOSES}
        listed = [one for one in medicines if one.is_taken_on(day.date) or str(one.id) in answered]
        self.setVisible(bool(listed))
        if listed == self._listed:
            return
        self._listed = listed
        self._clear()
        for use, name in (
            (Use.REGULAR, self.tr("Regular")),
            (Use.RESCUE, self.tr("When needed")),
            (None, self.tr("Others")),
        ):
            group = [one for one in listed if one.use is use]
            if group:
                heading = label(name, "small")
                self._add(heading)
            for medicine in group:
                self._ask(medicine)
        self.arrange(self._room)

    def ask_about(self, *, past: bool) -> None:
        """Say which day is meant: today, or a past one."""
        self._keys.setText(
            self.tr("Doses taken that day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.")
            if past
            else self.tr("Doses taken this day; 0 for none. Keys: type the number, + and − half a dose, Enter goes on.")
        )

    def show_answers(self, shown: Shown) -> None:
        """Show every answer."""
        self.questions.show(shown)

    def arrange(self, room: int) -> None:
        """Put the names above their answers where there is no room beside them.

        Args:
            room: Width inside of a card, in pixels.
        """
        self._room = room
        stacked = room < max((row.width_in_one_line() for row in self.rows.values()), default=0)
        for row in self.rows.values():
            row.set_stacked(stacked)

    def _ask(self, medicine: Medicine) -> None:
        if medicine.id is None:
            return
        name = medicine.name
        if medicine.dose is not None:
            name = self.tr("{name}, {dose} {unit}").format(
                name=name, dose=write_number(medicine.dose), unit=medicine.unit or ""
            )
        row = DosesRow(name, self.tr("opioid") if medicine.opioid else "")
        self.rows[medicine.id] = row
        self._add(row)
        self.questions.ask(doses(medicine.id), row)
        self.questions.stop_at(row)

    def _add(self, widget: QWidget) -> None:
        self._made.append(widget)
        self.body.insertWidget(self.body.indexOf(self._keys), widget)
        widget.show()  # now, not with the next event: the keyboard may go there at once

    def _clear(self) -> None:
        for number in self.rows:
            self.questions.forget(doses(number))
        self.questions.stops.clear()
        self.rows.clear()
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made.clear()


class MedicinesOffer(Card):
    """One line that offers to list the medicines that one takes; until they are listed or it is waved away.

    Signals:
        list_wanted: The user wants to list them.
        waved_away: It need not be offered again.
    """

    list_wanted = Signal()
    waved_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Medicines"))
        self.list_button, self.away_button = QPushButton(self.tr("List them")), QPushButton(self.tr("No, thanks"))
        row = FlowRow(gap=14)
        words = self.tr("Do you take medicines whose doses you want to write down?")
        for button in (self.list_button, self.away_button):
            button.setProperty("kind", "link")
            button.setAccessibleDescription(words)
            row.add(button)
        self.body.setSpacing(0)
        self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(row)
        self.list_button.clicked.connect(self.list_wanted)
        self.away_button.clicked.connect(self.waved_away)
        self.hide()
