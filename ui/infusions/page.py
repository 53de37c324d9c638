"""Infusions: the list, and one of them to be read or changed. What is typed is kept until it is saved or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from diary.errors import BadInputError
from diary.model.records.change import Change, Kind
from diary.model.records.checklist import last_checklist, ticked
from diary.model.records.infusion import numbered
from diary.model.records.infusion_words import to_ask
from ui.answers.planned_question import PlannedQuestions
from ui.forms.checklist_card import ChecklistCard
from ui.forms.early import early_repeat_texts
from ui.guard import guarded
from ui.infusions.form import InfusionForm
from ui.infusions.labs import LabCard
from ui.infusions.list_card import ListCard
from ui.infusions.naming import count_of, facts_of, title_of
from ui.infusions.pieces import EmptyCard, Pair
from ui.infusions.response_view import ResponseView
from ui.infusions.writing import InfusionWriting
from ui.look.theme import theme
from ui.widgets.infusion_draft import Draft
from ui.widgets.infusion_lines import infusion_lines
from ui.widgets.infusion_list import CARD_MARGIN
from ui.widgets.page import COLUMN_GAP, MARGIN, SCROLL_BAR, Page
from ui.widgets.saved_note import SavedNote
from ui.words.reading import reworded
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QShowEvent

    from diary.errors import ChangedElsewhereError, DiaryError
    from diary.model.records.infusion import Infusion
    from ui.session import Session

LIST_WIDTH, LIST_WIDTH_WHEN_TIGHT = 304, 248
_NARROW_BELOW, _TIGHT_BELOW = 780, 1000
_LEAST_LIST = 620
"""Beside what is read the list needs no scroll bar up to this height (at 100 % text): that is as high."""
ROWS_WHEN_NARROW = 1.5
"""What stands below the list needs room too; the half line shows that there is more."""


class InfusionsPage(Page):
    """All infusions, one of them open: to be read, and after "Change" to be changed.

    Attributes:
        session: The open diary.
        infusions: The list. form: What is told about the open one; seen while it is changed, and of a new one.
        questions: Whether planned ones took place. reading: The open one to be read. folds: The rest of it.
        labs: Its blood results. checklist: Of a planned one, the clinic's checklist.
        responses: How each worked. comparison: Dreams and function over the whole diary.
        add_button: Starts a new infusion. first_button: The same, in an empty diary. saved: Says when it was saved.

    Signals:
        compare_wanted: The user wants to see all curves side by side.
    """

    compare_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Infusions"), side_width=LIST_WIDTH)
        self.session = session
        self._list_card = ListCard()
        self.infusions = self._list_card.infusions
        self.form = InfusionForm(session.today)
        self.questions = PlannedQuestions()
        self._view = ResponseView(session, self)
        self.reading, self.folds = self._view.reading, self._view.folds
        self.comparison, self.responses = self._view.comparison, self._view.responses
        self.labs, self.checklist = LabCard(session), ChecklistCard()
        self.saved = SavedNote()
        self.add_button = QPushButton(self.tr("Add infusion"))
        self._empty, self._pair = EmptyCard(), Pair(self.labs, self.folds)
        self.first_button = self._empty.button
        self._key: int | None = None
        self._is_changing = False
        self._writing = InfusionWriting(session, self)
        self._drafts = self._writing.drafts
        self._again: Callable[[], object] = self._writing.saving.retry
        self._shown_on: date | None = None
        self._build()
        self._connect()
        self._open_newest()

    @property
    def is_narrow(self) -> bool:
        """The list stands beside what is read where there is room for both."""
        return self.width() < theme().px(_NARROW_BELOW)

    @property
    def side_width(self) -> int:
        """A narrower list leaves a small window room to read."""
        return theme().px(LIST_WIDTH if self.width() >= theme().px(_TIGHT_BELOW) else LIST_WIDTH_WHEN_TIGHT)

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet; what was typed of a deleted infusion went with it."""
        return bool(self._unsaved())

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on what starts it."""
        (self.first_button if self.infusions.lines.rowCount() == 0 else self.infusions).setFocus()

    def add_infusion(self) -> None:
        """Start a new infusion, or go on with the one that was begun."""
        self._drafts.begin(None)
        self._open(None)
        self.form.focus_first()

    def change_infusion(self) -> None:
        """Open the form of the infusion that is read."""
        if self._writing.stored(self._key) is not None:
            self._open(self._key, changing=True)
            self.form.focus_first()

    def change_dates(self, infusion: Infusion) -> None:
        """Open the form of an infusion, to move it to other days."""
        self._open(infusion.id, changing=True)
        self.form.focus_first()

    def show_unsaved(self) -> None:
        """Open an infusion that has something typed which is not saved: itself, or a blood result of it."""
        unsaved = self._unsaved()
        if unsaved and self._key not in unsaved:
            self._open(unsaved[0])

    def retry(self) -> None:
        """Write what could not be written."""
        self._again()

    def take_over(self, before: Self, way: QLocale) -> None:
        """Have what was typed, and the infusion that was open, in its form or to be read."""
        self._drafts.take_over(before._drafts, lambda draft: reworded(draft, way))
        self.labs.take_over(before.labs, way)
        if before._key is not None or None in self._drafts:
            self._open(before._key, changing=before._is_changing)

    def look_at_change(self, change: Change) -> None:
        """Bring into sight what became of an infusion or of a blood result; what is gone is gone from the list."""
        numbers = {lab.id: lab.infusion for lab in self.session.reading.labs()}
        subject = int(change.subject)
        key = subject if change.kind is Kind.INFUSION else numbers.get(subject, self._key)
        if self._writing.stored(key) is not None:
            self._open(key)
        self.bring_into_sight(self.infusions if change.kind is Kind.INFUSION else self.labs)

    def keep_keyboard(self, change: Change) -> None:
        """Put it on the button that adds where a blood result went, else on the list."""
        if change.kind is Kind.LAB and self.labs.add_button.isVisible():
            self.labs.add_button.setFocus()
        else:
            self.focus_first()

    def arranged(self, *, narrow: bool) -> None:
        """The list above where there is no room beside what is read; then blood results and folds in one column."""
        room = self.room() - 2 * (CARD_MARGIN + theme().tokens.border)
        self.infusions.limit(max(room, theme().px(_LEAST_LIST)), ROWS_WHEN_NARROW if narrow else None)
        width = (
            self.width()
            - SCROLL_BAR
            - 2 * (MARGIN + self.spare_beside)
            - (0 if narrow else self.side_width + COLUMN_GAP)
        )
        self._pair.arrange(width)
        column = self.main if narrow else self.side
        if column.indexOf(self.comparison) < 0:
            (self.side if narrow else self.main).removeWidget(self.comparison)
            column.insertWidget(column.count() - 1, self.comparison)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while another page was open."""
        super().showEvent(event)
        self._catch_up()

    # How it is built

    def _build(self) -> None:
        self.title.setText(self.tr("Infusions"))
        self.controls.setSpacing(12)
        self.controls.addWidget(self.saved)
        self.saved.hide()
        self.controls.addWidget(self.add_button)
        self._outer.insertWidget(1, self.questions)
        for part in (self._empty, self.reading, self.checklist, self.form, self._pair):
            self.main.addWidget(part)
        self.main.addStretch(1)
        self.side.addWidget(self._list_card)
        self.side.addWidget(self.comparison)
        self.side.addStretch(1)
        # The list stands first, where one begins to read, and Tab comes to it first.
        self.columns.removeWidget(self._side_frame)
        self.columns.insertWidget(0, self._side_frame)
        self._side_frame.setProperty("column", False)  # noqa: FBT003 - a property; see ui.keyboard.tab_order

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_infusion)
        self._empty.wanted.connect(self.add_infusion)
        self.infusions.chosen.connect(self._open)
        self.infusions.form_wanted.connect(self.change_infusion)
        self.reading.change_asked.connect(self.change_infusion)
        self._list_card.compare_wanted.connect(self.compare_wanted)
        self.form.edited.connect(self._keep_draft)
        self.form.save_asked.connect(lambda: self._save(self._key))
        self.form.cancel_asked.connect(self._cancel)
        self.form.delete_asked.connect(lambda: self._delete(self._key))
        self.checklist.ticked.connect(self._tick)
        self.questions.took_place.connect(self._confirm)
        self.questions.dates_wanted.connect(self.change_dates)
        self.questions.did_not.connect(lambda infusion: self._delete(infusion.id))
        self._drafts.changed.connect(self._show_list)
        self._writing.saving.saved.connect(self._say_saved)
        self._writing.saving.failed.connect(self._say_failure)
        self._writing.refused.connect(self._say_refused)
        self._writing.written.connect(self.clear_notice)
        self.labs.drafted.connect(self._show_list)
        self.labs.saved.connect(self._say_saved)
        self.labs.failed.connect(self._lab_failed)
        self.labs.sought.connect(self.bring_into_sight)
        self.responses.outdated.connect(self._refresh_responses)
        self.responses.ready.connect(self._show_list)
        self.responses.drawn.connect(self._show_response)
        for waits in (self.reading, self.comparison):
            self.session.damage_found.connect(waits.say_damaged)
            if self.session.check.damage is not None:
                waits.say_damaged()
        self.session.infusions_changed.connect(self._infusions_changed)
        self.session.settings_changed.connect(self._show_early)
        self.session.suggestion_ready.connect(self._catch_up)

    # Showing

    def _unsaved(self) -> list[int | None]:
        """About which infusions that stand, or the new one, something is typed and not saved."""
        standing = {None, *(infusion.id for infusion in self.session.reading.infusions())}
        return [key for key in (*self._drafts, *sorted(self.labs.unsaved)) if key in standing]

    def _open(self, key: int | None, *, changing: bool = False) -> None:
        """Show an infusion to be read; with what was being typed for it, or where it is new, its form.

        Args:
            key: Its id; None for a new one.
            changing: Whether it is to be changed.
        """
        self._key = key
        stored = self._writing.stored(key)
        self._is_changing = changing or stored is None or key in self._drafts
        self._drafts.note_shown(key, stored)
        self.form.show_draft(
            title_of(self.session.reading.infusions(), self._key),
            self._writing.draft(key),
            is_new=stored is None,
            is_planned=stored is not None and stored.planned,
        )
        used = [i.clinic for i in self.session.reading.infusions() if i.clinic and i.id != key]
        self.form.inputs.suggest(used[-1] if used else "", last_checklist(self.session.reading.infusions(), stored))
        self.labs.show_infusion(key)
        self._show_parts()
        self._show_list()

    def _show_parts(self) -> None:
        """Show the form or what is read; while nothing is open, neither."""
        stored = self._writing.stored(self._key)
        is_open = stored is not None or None in self._drafts
        self.form.setVisible(is_open and self._is_changing)
        self.reading.setVisible(stored is not None and not self._is_changing)
        planned = stored is not None and stored.planned and not self._is_changing
        self.checklist.show_checklist(stored if planned else None)
        self.checklist.setVisible(bool(self.checklist.rows))
        self.labs.setVisible(stored is not None)
        self._pair.setVisible(stored is not None)
        self._show_early()

    def _show_early(self) -> None:
        """Say of the dates in the form that they follow the infusion before too soon, where they do."""
        reading = self.session.reading
        stored, today = self._writing.stored(self._key), self.session.today()
        early = early_repeat_texts(self.form.draft(), stored, reading.infusions(), reading.settings, today)
        self.form.show_early(*early)
        if stored is not None:
            self.reading.show_infusion(title_of(self.session.reading.infusions(), self._key), facts_of(stored), early)

    def _open_newest(self) -> None:
        """Show what is typed first, then what is to be asked, then the newest infusion; without any, say so."""
        stored = self.session.reading.infusions()
        asked = to_ask(stored, self.session.today())
        past = numbered(stored)
        if None in self._drafts or stored:
            newest = asked[0] if asked else past[-1][1] if past else stored[0] if stored else None
            self._open(None if None in self._drafts or newest is None else newest.id)
            return
        self._key, self._is_changing = None, False
        # Emptied first: a date that loses the focus by being hidden would be taken for an edit.
        self.form.show_draft("", Draft(), is_new=True)
        self._show_parts()
        self._show_list()

    def _open_neighbour(self) -> None:
        """The open one is gone: show what stands where it stood in the list, or else above that."""
        row, lines = self.infusions.currentIndex().row(), self.infusions.lines
        self._show_list()
        if row < 0 or lines.rowCount() == 0:
            self._open_newest()
        else:
            self._open(lines.line(min(row, lines.rowCount() - 1)).key)

    def _show_list(self) -> None:
        stored, today = self.session.reading.infusions(), self.session.today()
        self._shown_on = today
        lines = infusion_lines(stored, set(self._drafts) | self.labs.unsaved, today, self.responses.relief())
        self._empty.setVisible(not lines)
        self.stand_alone(lone=not lines and self.form.isHidden())
        self._side_frame.setVisible(bool(lines))
        self.add_button.setVisible(bool(lines))
        self.subtitle.setText(count_of(stored))
        self.subtitle.setVisible(bool(stored))
        self.questions.show_infusions(stored, today)
        self.infusions.show_lines(lines, self._key)
        self._list_card.explain(self.responses.meaning(), can_compare=len(numbered(stored)) > 1)
        self.form.show_unsaved(unsaved=self._key in self._drafts)
        self._show_response()

    def _show_response(self) -> None:
        self._view.show(self._writing.stored(self._key), is_changing=self._is_changing)
        self.arranged(narrow=self.is_narrow)

    def _refresh_responses(self) -> None:
        if self.isVisible():
            self.responses.refresh()

    def _catch_up(self, _suggestion: object = None) -> None:
        """The diary day may have ended, and other pages may have changed what the responses rest on."""
        if self.isVisible():
            if self._shown_on != self.session.today():
                self._show_list()
            else:
                self._show_response()
            self.responses.refresh()

    # What the user does

    def _keep_draft(self) -> None:
        self.saved.hide()
        self._writing.keep(self._key, self.form.draft())
        self._show_early()

    def _save(self, key: int | None) -> None:
        try:
            infusion = self._writing.read(key)
            kept = self._write(infusion, self._drafts.shown(key), lambda: self._save(key))
        except BadInputError as error:
            if key != self._key:
                self._open(key, changing=True)
            self.bring_into_sight(self.form.show_error(error))
            return
        if kept is not None:
            self._drafts.drop(key)
            self._open(kept.id) if key == self._key else self._open(self._key, changing=self._is_changing)
            self.infusions.setFocus()

    def _tick(self, infusion: Infusion, line: int, done: bool) -> None:  # noqa: FBT001 - as the signal has it
        """Tick off a line of the checklist, or open it again; the box says what stands, also where that failed."""
        told = replace(infusion, checklist=ticked(infusion, line, done=done))
        self._write(told, infusion, lambda: self._tick(infusion, line, done))
        self._show_parts()

    def _confirm(self, infusion: Infusion) -> None:
        """A planned infusion took place, says the user; now it can be told how it was."""
        if self._write(replace(infusion, planned=False), infusion, lambda: self._confirm(infusion)) is not None:
            self.change_dates(infusion)

    def _cancel(self) -> None:
        key, dropped = self._key, self._drafts.drop(self._key)
        self._drafts.offer_back(
            key,
            dropped,
            stands=lambda: key is None or self._writing.stored(key) is not None,
            show=lambda: self._show_form_again(key),
        )
        if key is None:
            self._open_newest()
            self.focus_first()
        else:
            self._open(key)
            self.reading.change.setFocus()

    def _show_form_again(self, key: int | None) -> None:
        self._open(key if key in self._drafts else self._key)
        self.form.focus_first()

    def _delete(self, key: int | None) -> None:
        stored = self._writing.stored(key)
        if stored is None:
            return
        shown = self._drafts.shown(key) or stored
        if self._write(replace(stored, removed=True), shown, lambda: self._delete(key)) is not None:
            self._open_newest()
            self.focus_first()

    def _write(self, infusion: Infusion, shown: Infusion | None, again: Callable[[], object]) -> Infusion | None:
        """Write an infusion; where the disk refuses, the page says so and can do it again."""
        self._again = self._writing.saving.retry
        return self._writing.write(infusion, shown, again)

    # What the diary says

    def _say_refused(self, error: ChangedElsewhereError) -> None:
        """Show what another program wrote meanwhile, with what is typed kept."""
        self._open(self._key, changing=self._is_changing)
        self.saved.hide()
        self.say(words(error.sentence), can_retry=False)

    def _infusions_changed(self) -> None:
        if not self._writing.saving.is_writing:
            if self._key in self._drafts or self._writing.stored(self._key) is not None:
                self._open(self._key, changing=self._is_changing)
            else:
                self._open_neighbour()

    def _lab_failed(self, error: DiaryError) -> None:
        self._again = self.labs.retry
        self._say_failure(error)

    def _say_saved(self, moment: datetime) -> None:
        self.clear_notice()
        self.saved.show_saved(moment)

    def _say_failure(self, error: DiaryError) -> None:
        self.saved.hide()
        self.say(words(error.sentence))
