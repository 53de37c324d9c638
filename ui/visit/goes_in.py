"""The choice of what goes in: the period, the pages, and what of one's own is asked for this once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from diary.exchange.request import Pages, Paper, Person
from diary.exchange.selection import Selection
from diary.model.records.day import EARLIEST_DAY
from diary.model.visit.report_days import Since, Stretch, since_words, stretch_days
from diary.wording import counted
from ui.forms.day_range import DayRange
from ui.forms.tick_box import TickBox
from ui.session.data_session import Wanted
from ui.visit.words import parts_words, period_words
from ui.widgets.card import Card, label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.segments import Segments
from ui.words.language import formats
from ui.words.text import words

if TYPE_CHECKING:
    from diary.model.visit.report_days import ReportDays
    from ui.session import Session
    from ui.session.report_session import OwnWords, ReportPreview

_STRETCHES = (Stretch.SINCE_VISIT, Stretch.FOUR_WEEKS, Stretch.SINCE_INFUSION, Stretch.ALL)
RANGE = len(_STRETCHES)
"""The place of "from one day to another" in the list of periods."""
PAPERS = (Paper.A4, Paper.LETTER)
_LONGEST_NAME = 120
_ABOUT_AS_OLD = 50
"""So many years ago the calendar of the birth date opens."""
_LAND = QLocale.Country
_WITH_LETTER = frozenset(
    {
        _LAND.Belize, _LAND.Canada, _LAND.Chile, _LAND.Colombia, _LAND.CostaRica, _LAND.ElSalvador, _LAND.Guatemala,
        _LAND.Mexico, _LAND.Nicaragua, _LAND.Panama, _LAND.Philippines, _LAND.PuertoRico, _LAND.UnitedStates,
        _LAND.Venezuela,
    }
)  # fmt: skip


class GoesIn(Card):
    """The card on which the user says what goes in. Own words, name and birth date are asked for each time anew.

    Attributes:
        period: Which days. range: The days themselves, where they are named. days: The days in words.
        this_infusion, all_infusions: The pages. notes, dreams: Own words.
        name, born: Who the pages are of. paper: What they are printed on.
        as_it_stands, parts: What leaves as it stands.

    Signals:
        changed: Something else goes in now.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("What goes in"))
        self._session = session
        self.period = ChoiceBox("")
        self.period.addItems(
            [
                self.tr("Since the last visit"),
                self.tr("The last 4 weeks"),
                self.tr("Since the last infusion"),
                self.tr("All of it"),
                self.tr("From one day to another"),
            ]
        )
        self.range = DayRange(session.today, across=False)
        self.days, self.why = label("", "small", wrap=True), label("", "small", wrap=True)
        self.this_infusion = TickBox(self.tr("Page 1: this infusion"))
        self.all_infusions = TickBox(self.tr("Page 2: all infusions"))
        self._notes_name, self._dreams_name = self.tr("My notes"), self.tr("My dreams in my words")
        self.notes, self.dreams = TickBox(self._notes_name), TickBox(self._dreams_name)
        self._ask_who(session)
        self.paper = Segments(self.tr("Paper"), [self.tr("A4"), self.tr("Letter")])
        self.as_it_stands, self.parts = label("", "strong", wrap=True), label("", "muted", wrap=True)
        for box in (self.this_infusion, self.all_infusions):
            box.setChecked(True)
        self.paper.choose(PAPERS.index(paper_of(formats())))
        self._build()
        self._connect()
        self._show_days()

    def _ask_who(self, session: Session) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.born_day = DateField(
            self.tr("Birth date, only if you want it in"),
            lambda: session.today().replace(year=session.today().year - _ABOUT_AS_OLD, day=1),
            range(EARLIEST_DAY.year, session.today().year + 1),
        )
        self.name_field = Field(
            self.tr("Name, only if you want it in"), self.name, description=self.tr("It is never kept.")
        )
        self.born = Field(
            self.tr("Birth date, only if you want it in"), self.born_day, description=self.tr("It is never kept.")
        )

    def wanted(self, *, loud: bool = False) -> Wanted | None:
        """Return what is asked for; None where a day can't be read.

        Args:
            loud: Whether the field says what is wrong with it, and gets the keyboard.
        """
        selection = self._selection(loud=loud)
        if selection is None:
            return None
        if self.born_day.text.strip() and self.born_day.day is None and loud:
            self.born.show_error(self.tr("Type a date, or nothing at all."))
            self.born_day.line.setFocus()
            return None
        person = Person(self.name.text().strip() or None, self.born_day.day)
        period = self._period()
        pages = Pages(
            PAPERS[self.paper.current],
            self.this_infusion.isChecked(),
            self.all_infusions.isChecked(),
            is_since_visit=period is not None and period.since is Since.VISIT,
        )
        return Wanted(selection, person=person, pages=pages)

    @property
    def has_own(self) -> bool:
        """Whether something is asked for that has to be asked for each time."""
        return bool(
            self.notes.isChecked() or self.dreams.isChecked() or self.name.text().strip() or self.born_day.text.strip()
        )

    def forget_own(self) -> None:
        """Own words, name and birth date are asked for anew each time."""
        for box in (self.notes, self.dreams):
            box.setChecked(False)
        self.name.clear()
        self.born_day.text = ""
        self.born.clear_error()
        self.changed.emit()

    def show_counts(self, own_words: OwnWords) -> None:
        """Show how many notes and dreams there are in the period."""
        for box, name, count in (
            (self.notes, self._notes_name, own_words.notes),
            (self.dreams, self._dreams_name, own_words.dreams),
        ):
            said = self.tr("{count} in this period").format(count=count)
            box.setText(f"{name}\n{said}")
            box.setAccessibleName(name)
            box.setAccessibleDescription(said)

    def show_standing(self, preview: ReportPreview) -> None:
        """Say what leaves as it stands."""
        self.show_counts(preview.own_words)
        count = len(preview.pages)
        self.as_it_stands.setText(words(counted("As it stands: {count} page", "As it stands: {count} pages", count)))
        self.parts.setText(parts_words(preview.wanted, preview.own_words))

    def refresh_days(self) -> None:
        """Look anew where the period begins."""
        self._show_days()

    # Building

    def _build(self) -> None:
        self.body.setContentsMargins(18, 16, 18, 18)
        self.body.setSpacing(6)
        self.body.addWidget(Field(self.tr("Period"), self.period))
        for widget in (self.days, self.why, self.range):
            self.body.addWidget(widget)
        self._rule()
        boxes = QVBoxLayout()
        boxes.setSpacing(2)
        for box in (self.this_infusion, self.all_infusions, self.notes, self.dreams):
            boxes.addWidget(box)
        self.body.addLayout(boxes)
        self._rule()
        for field in (self.name_field, self.born):
            self.body.addWidget(field)
        self._rule()
        caption = label(self.tr("Paper"), "field", wrap=True)
        self.body.addWidget(caption)
        self.body.addWidget(self.paper)
        self.body.addStretch(1)
        self._rule()
        self.body.addWidget(self.as_it_stands)
        self.body.addWidget(self.parts)

    def _rule(self) -> None:
        line = QFrame()
        line.setProperty("kind", "rule")
        line.setFixedHeight(1)
        self.body.addSpacing(4)
        self.body.addWidget(line)
        self.body.addSpacing(2)

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(self._change_period)
        self.range.edited.connect(self.changed)
        for box in (self.this_infusion, self.all_infusions, self.notes, self.dreams):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.born_day.edited.connect(self.born.clear_error)
        self.born_day.edited.connect(self.changed)
        self.paper.chosen.connect(lambda _index: self.changed.emit())

    # The period

    def _change_period(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        found = self._period()
        self.range.ask(first=found is None, last=found is None)
        self.days.setVisible(found is not None)
        self.why.hide()
        if found is None:
            return
        self.days.setText(period_words(found.first, None if found.first is None else found.last))
        why = since_words(found.since)
        if why is not None:
            self.why.setText(words(why))
            self.why.show()

    def _period(self) -> ReportDays | None:
        """Return the days of the stretch that is chosen; None where the days themselves are named."""
        at = self.period.currentIndex()
        if at == RANGE:
            return None
        reading = self._session.reading
        return stretch_days(
            _STRETCHES[at], self._session.today(), reading.visits(), reading.given_out(), reading.infusions()
        )

    def _selection(self, *, loud: bool) -> Selection | None:
        notes, dreams = self.notes.isChecked(), self.dreams.isChecked()
        found = self._period()
        if found is None:
            return self.range.selection(with_notes=notes, with_dreams=dreams, loud=loud)
        return Selection(found.first, None if found.first is None else found.last, notes, dreams)


def paper_of(locale: QLocale) -> Paper:
    """Return the paper that is used where these formats are; the list is the Unicode locale data's."""
    return Paper.LETTER if locale.territory() in _WITH_LETTER else Paper.A4
