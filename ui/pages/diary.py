"""Diary: every day in a table, each opening in Today."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from diary.model.courses import Courses
from ui.text import full_day, plural
from ui.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.day_table_view import DayTableView
from ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.session import Session


CARD_MARGIN = 12


class DiaryPage(Page):
    """The table of days.

    Attributes:
        table: The days. first_button: Opens today while there is no day yet.

    Signals:
        opened: The `date` to open in Today.
    """

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Diary"))
        self.session = session
        self.table = DayTableView()
        self.first_button = QPushButton(self.tr("Record today’s pain"))
        self._stale_days: set[date] = set()
        self._all_stale = True
        self._build()
        session.day_changed.connect(self._day_changed)
        session.infusions_changed.connect(self._infusions_changed)

    def focus_first(self) -> None:
        """Put the keyboard on the table, or on what starts it."""
        (self.first_button if self.table.days.rowCount() == 0 else self.table).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take in what changed while the page was not to be seen."""
        self._refresh()
        super().showEvent(event)

    def _build(self) -> None:
        self.title.setText(self.tr("Diary"))
        self._side_frame.hide()  # the table takes the whole width
        self._empty = Card()
        sentence = self.tr("Your days will stand here, each with its pain and its note.")
        self._empty.body.addWidget(label(sentence, "strong", wrap=True))
        self._empty.body.addSpacing(6)
        self.first_button.setProperty("kind", "primary")
        self._empty.body.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._card = Card()
        self._card.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        self._card.body.addWidget(self.table)
        # As high as the rows, or as the window where there are more.
        for widget in (self._card, self.table):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.main.addWidget(self._empty)
        self.main.addWidget(self._card)
        self.main.addStretch(1)
        self.first_button.clicked.connect(lambda: self.opened.emit(self.session.today()))
        self.table.opened.connect(self.opened)

    def arranged(self, *, narrow: bool) -> None:  # noqa: ARG002 - there is no side column
        """The table scrolls within the page."""
        self.table.limit_height(max(self.room() - 2 * (CARD_MARGIN + theme().tokens.border), theme().px(220)))

    def _day_changed(self, day: date) -> None:
        self._stale_days.add(day)
        if self.isVisible():
            self._refresh()

    def _infusions_changed(self) -> None:
        self._all_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Bring the table up to date: the days that changed, or everything where rows come or go."""
        table, today = self.table.days, self.session.today()
        if (
            self._all_stale
            or table.newest < today
            or not all(table.show_day(self.session.day(day)) for day in self._stale_days)
        ):
            place = self.table.place()
            table.show_days(self.session.days(), Courses(self.session.infusions()), today)
            self.table.return_to(*place)
        self._all_stale = False
        self._stale_days.clear()
        self._show_head()

    def _show_head(self) -> None:
        table = self.table.days
        empty = table.rowCount() == 0
        self._empty.setVisible(empty)
        self._card.setVisible(not empty)
        self.table.updateGeometry()
        self.arranged(narrow=self.is_narrow)
        self.subtitle.setVisible(not empty)
        self.subtitle.setText(
            plural(
                "{count} day recorded since {first}",
                "{count} days recorded since {first}",
                table.recorded,
                first=full_day(table.oldest),
            )
        )
