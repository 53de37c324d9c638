"""The visits, past and planned, and what was given out when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.errors import BadInputError, DiaryError
from diary.model.records.visit import Visit
from ui.look.measures import TARGET
from ui.visit.words import given_out_words
from ui.widgets.card import Card, label
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.records.visit import GivenOut
    from ui.session import Session

_SHOWN = 2
"""So many days are listed at first."""


class VisitDay(QWidget):
    """One day of the list.

    Attributes:
        day: The day. lines: What was on it. change: Opens its visit; None for a day without one.
    """

    def __init__(self, day: date, lines: list[str], visit: Visit | None) -> None:
        super().__init__()
        self.day, self.lines, self.visit = day, lines, visit
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        layout = QVBoxLayout()
        layout.setSpacing(0)
        layout.addWidget(label(full_day(day), wrap=True))
        for line in lines:
            layout.addWidget(label(line, "small", wrap=True))
        layout.addStretch(1)
        beside.addLayout(layout, 1)
        self.change: QPushButton | None = None
        if visit is not None:
            self.change = QPushButton(self.tr("Change"))
            self.change.setProperty("kind", "link")
            self.change.setMinimumWidth(TARGET)
            self.change.setAccessibleName(self.tr("Change the visit of {day}").format(day=full_day(day)))
            beside.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)


class VisitList(Card):
    """The card of visits, with one line to write one down.

    Attributes:
        line: The day of a visit. save: Writes it down. remove, leave: Of a visit that is being changed.
        rows: The days that are listed. more: Lists all of them. add: Opens the form.

    Signals:
        grown: It is longer now.
    """

    grown = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Visits"))
        self._session = session
        self._changing: Visit | None = None
        self._all = False
        self.rows: list[VisitDay] = []
        self._is_open = False
        self._empty = label(self.tr("No visit is written down yet."), "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.more = QPushButton(self.tr("Show all"))
        self.add = QPushButton(self.tr("Add a visit"))
        self.add.setAccessibleDescription(
            self.tr("Past or planned; a planned one is said on Today when its day comes.")
        )
        self.day = DateField(self.tr("I have a visit on"), session.today)
        self.field = Field(self.tr("I have a visit on"), self.day)
        self.save = QPushButton(self.tr("Write it down"))
        self.remove, self.leave = QPushButton(self.tr("Delete the visit")), QPushButton(self.tr("Leave it"))
        self.remove.setProperty("kind", "danger")
        for link in (self.more, self.add):
            link.setProperty("kind", "link")
            link.setMinimumWidth(TARGET)
        self.more.setAccessibleDescription(self.tr("Lists every visit and everything that was given out."))
        self._build()
        self._show_form()
        session.visits_changed.connect(self.refresh)
        self.refresh()

    @property
    def has_unsaved(self) -> bool:
        """Whether a day is typed that is not written down."""
        if self._changing is None:
            return bool(self.day.text.strip())
        return self.day.day != self._changing.day

    def refresh(self) -> None:
        """List the visits anew."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        reading = self._session.reading
        days = days_listed(reading.visits(), reading.given_out())
        shown = days if self._all else days[:_SHOWN]
        self.rows = [self._row(day, visit, given) for day, visit, given in shown]
        for row in self.rows:
            self._list.addWidget(row)
            row.show()  # at once, for what looks for it
        self._empty.setVisible(not days)
        self.more.setVisible(len(days) > len(shown))
        self._links.rearrange()
        if self._changing is not None and self._changing not in reading.visits():
            self._close()

    def seek(self, visit: int) -> None:
        """Have a visit listed, wherever it stands."""
        listed = {row.visit.id for row in self.rows if row.visit is not None}
        if visit not in listed:
            self._show_all()

    def _row(self, day: date, visit: Visit | None, given: list[GivenOut]) -> VisitDay:
        lines = [given_out_words(one) for one in given]
        if visit is not None:
            planned = day > self._session.today()
            lines = [self.tr("planned visit") if planned else self.tr("visit"), *lines]
        row = VisitDay(day, lines, visit)
        if row.change is not None and visit is not None:
            row.change.clicked.connect(lambda: self._begin(visit))
        return row

    def _build(self) -> None:
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._list)
        links = FlowRow(gap=16)
        links.add(self.add)
        links.add(self.more)
        self._links = links
        self.body.addWidget(links)
        self.body.addWidget(self.field)
        row = FlowRow(gap=8)
        for button in (self.save, self.remove, self.leave):
            row.add(button)
        self._buttons = row
        self.body.addWidget(row)
        self.body.addStretch(1)
        self.more.clicked.connect(self._show_all)
        self.add.clicked.connect(lambda: self._begin(None))
        self.save.clicked.connect(self._save)
        self.day.line.returnPressed.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self._close)
        self.day.edited.connect(self.field.clear_error)

    def _show_all(self) -> None:
        self._all = True
        self.refresh()
        if self.rows:
            stops = [row.change for row in self.rows if row.change is not None]
            (stops[0] if stops else self.day.line).setFocus()
        self.grown.emit()

    def _begin(self, visit: Visit | None) -> None:
        """Change a visit; None for a new one."""
        self._changing = visit
        self.field.clear_error()
        self.day.text = "" if visit is None else full_day(visit.day)
        self._is_open = True
        self._show_form()
        self.grown.emit()
        self.day.line.setFocus()

    def _close(self) -> None:
        """Put the form away; the keyboard goes to where it was opened, if it was on the form."""
        here = any(part.hasFocus() for part in (self.day.line, self.save, self.remove, self.leave))
        self._changing, self._is_open = None, False
        self.day.text = ""
        self.field.clear_error()
        self._show_form()
        if here:
            self.add.setFocus()

    def _show_form(self) -> None:
        changing = self._changing is not None
        name = self.tr("The visit is on") if changing else self.tr("I have a visit on")
        self.field.caption.setText(name)
        self.day.line.setAccessibleName(name)
        self.save.setText(self.tr("Save the day") if changing else self.tr("Write it down"))
        for part in (self.field, self._buttons):
            part.setVisible(self._is_open)
        self.add.setVisible(not self._is_open)
        self.remove.setVisible(changing)
        self._links.rearrange()
        self._buttons.rearrange()

    def _save(self) -> None:
        day = self.day.day
        if day is None:
            example = full_day(self._session.today())
            self._refuse(self.tr("Type a date, like {example}.").format(example=example))
            return
        visit = Visit(day) if self._changing is None else replace(self._changing, day=day)
        self._write(visit)

    def _remove(self) -> None:
        if self._changing is not None:
            self._write(replace(self._changing, removed=True))

    def _write(self, visit: Visit) -> None:
        shown, self._changing = self._changing, None
        try:
            stored = self._session.records.save_visit(visit, shown)
        except (BadInputError, DiaryError) as error:
            self._changing = shown
            self._refuse(words(error.sentence))
            return
        if stored is None:
            self._changing = shown  # what is typed stays; a signal has said why
        else:
            self._close()

    def _refuse(self, sentence: str) -> None:
        self.field.show_error(sentence)
        self.day.line.setFocus()


def days_listed(
    visits: Iterable[Visit], given_out: Iterable[GivenOut]
) -> list[tuple[date, Visit | None, list[GivenOut]]]:
    """Return the days with a visit or with something given out, the newest first."""
    of_days: dict[date, tuple[Visit | None, list[GivenOut]]] = {visit.day: (visit, []) for visit in visits}
    for given in given_out:
        visit, others = of_days.get(given.at.date(), (None, []))
        of_days[given.at.date()] = (visit, [*others, given])
    return [(day, *of_days[day]) for day in sorted(of_days, reverse=True)]
