"""The chosen day of the Diary page: what it holds, how it came to be, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from diary.model.days.history_words import is_shortened, sittings
from ui.days.story import DayStory
from ui.look.roles import give_role, tell_open
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_button import IconButton
from ui.words import days as day_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.days.year import YearDay
    from diary.model.records.change import Change
    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine


class DayHistory(Card):
    """One day with its answers and its changes.

    Signals:
        opened: The `date` to open in Today.
        deletion_wanted: The `date` whose answers are to be deleted.
        stepped: The day before (-1) or after (+1) is wanted.

    Attributes:
        day: The chosen day; None before the first.
        holds: What there is to say of it in a line.
        story: Its answers and its changes.
        remark: What just happened to it; hidden while there is nothing.
        previous, next: Lead to the days around it, for whoever can't hit a day of the year.
        figure: The average pain, large; hidden without one.
        open_button, delete_button, whole_button: What can be done.
    """

    opened = Signal(object)
    deletion_wanted = Signal(object)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The chosen day"))
        self.day: date | None = None
        self._changes: Sequence[Change] = ()
        self._answers: list[str] = []
        self._medicines: Sequence[Medicine] = ()
        self.holds = label("", "muted", wrap=True)
        self.remark = label("", "strong", wrap=True)
        self.previous = IconButton("previous", self.tr("The day before"))
        self.next = IconButton("next", self.tr("The day after"))
        self.figure, self._of_ten = label("", "figure"), label(self.tr("average pain,\nof 10"), "muted")
        self.open_button = QPushButton(self.tr("Open this day"))
        self.delete_button = QPushButton(self.tr("Delete this day"))
        self.whole_button = QPushButton(self.tr("Show notes in full"))
        self.story = DayStory(self.tr("Answers and changes of this day"))
        self._build()

    def show_day(self, there: YearDay, day: Day, changes: Sequence[Change], medicines: Sequence[Medicine]) -> None:
        """Show a day.

        Args:
            there: What it is in its year.
            day: Its answers.
            changes: Its whole history, oldest first.
            medicines: The user's list, for the names of what was taken.
        """
        if self.day != there.date:
            self.remark.hide()
            self.whole_button.setChecked(False)
        self.day = there.date
        title = day_text.full_weekday(there.date)
        self.title.setText(title)
        self.title.show()
        self.holds.setText(day_text.holds(there))
        self.holds.setVisible(self.holds.text() != "")
        for part in (self.figure, self._of_ten):
            part.setVisible(there.pain is not None)
        self.figure.setText("" if there.pain is None else str(there.pain))
        self._answers = day_text.answers(day, medicines)
        self._changes, self._medicines = changes, medicines
        for button in (self.open_button, self.delete_button):
            button.setAccessibleDescription(title)
        self._tell()

    def allow(self, *, opening: bool, deleting: bool, going_back: bool, going_on: bool) -> None:
        """Offer what can be done: an empty day to come can't be opened, one without answers not be deleted.

        Args:
            opening: Whether it can be opened.
            deleting: Whether it can be deleted.
            going_back: Whether there is a day before.
            going_on: Whether there is one after.
        """
        self.previous.setEnabled(going_back)
        self.next.setEnabled(going_on)
        self.open_button.setVisible(opening)
        self.delete_button.setVisible(deleting)
        self._buttons.setVisible(opening or deleting)
        self._buttons.rearrange()

    def say(self, sentence: str) -> None:
        """Say what just happened to the day."""
        self.remark.setText(sentence)
        self.remark.show()

    def _build(self) -> None:
        self.title.setWordWrap(True)
        self.body.removeWidget(self.title)
        head, figures = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        for arrow, step in ((self.previous, -1), (self.next, 1)):
            head.addWidget(arrow)
            arrow.clicked.connect(lambda _on=False, step=step: self.stepped.emit(step))
        figures.setSpacing(10)
        figures.addWidget(self.figure)
        figures.addWidget(self._of_ten, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.holds)
        self.body.addLayout(figures)
        self.body.addWidget(self.remark)
        self.remark.hide()
        self._buttons = FlowRow(gap=8)
        self.open_button.setProperty("kind", "primary")
        self.delete_button.setProperty("kind", "danger")
        for button in (self.open_button, self.delete_button):
            self._buttons.add(button)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self.story)
        self.whole_button.setProperty("kind", "link")
        give_role(self.whole_button, "fold")
        self.whole_button.setCheckable(True)
        self.whole_button.hide()
        self.body.addWidget(self.whole_button)
        self.open_button.clicked.connect(lambda: self.opened.emit(self.day))
        self.delete_button.clicked.connect(lambda: self.deletion_wanted.emit(self.day))
        self.whole_button.toggled.connect(self._tell)

    def _tell(self) -> None:
        whole = self.whole_button.isChecked()
        made = sittings(self._changes)
        sections: list[tuple[str, Sequence[str]]] = []
        if self._answers:
            sections.append((self.tr("Recorded"), self._answers))
        if made:
            sections.append((self.tr("Changes, newest first"), ()))
        for sitting in made:
            lines = [day_text.step_words(step, self._medicines, whole=whole) for step in sitting.steps]
            sections.append((day_text.sitting_title(sitting), lines))
        self.story.tell(sections)
        self.story.setVisible(bool(sections))
        self.whole_button.setVisible(any(is_shortened(step) for sitting in made for step in sitting.steps))
        self.whole_button.setText(self.tr("Shorten notes") if whole else self.tr("Show notes in full"))
        self.whole_button.setAccessibleName(self.whole_button.text())
        tell_open(self.whole_button, whole)
