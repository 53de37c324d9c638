"""Infusions: the list, and a form beside it. What is typed is kept until it is saved or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from diary.errors import BadInputError
from diary.model.infusion import numbered
from ui.models.infusion_draft import Draft, draft_of, read_draft
from ui.models.infusion_lines import infusion_lines
from ui.text import clock_time, plural, span, words
from ui.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.infusion_form import InfusionForm
from ui.widgets.infusion_list import CARD_MARGIN, InfusionList, make_list_card
from ui.widgets.page import Page
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from diary.errors import DiaryError
    from diary.model.infusion import Infusion
    from ui.session import Session

FORM_WIDTH = 500
ROWS_WHEN_NARROW = 3.5
"""With the form below, the list leaves room for it; the half line shows that there is more."""


class InfusionsPage(Page):
    """All infusions, one of them open in the form.

    Attributes:
        infusions: The list. form: What is told about the open one. undo: The way back after deleting or cancelling.
        add_button: Starts a new infusion. saved: Says when it was saved.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Infusions"), side_width=FORM_WIDTH)
        self.session = session
        self.infusions = InfusionList()
        self.form = InfusionForm(session.today)
        self.undo = UndoBar()
        self.saved = label("", "saved")
        self.add_button = QPushButton(self.tr("Add infusion"))
        self.first_button = QPushButton(self.tr("Add infusion"))
        self._key: int | None = None
        self._drafts: dict[int | None, Draft] = {}
        self._writing = False
        self._again: Callable[[], object] = lambda: None
        self._build()
        self._connect()
        self._open_newest()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return bool(self._drafts)

    def add_infusion(self) -> None:
        """Start a new infusion, or go on with the one that was begun."""
        self._drafts.setdefault(None, Draft())
        self._open(None)
        self._focus_form()

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on what starts it."""
        (self.first_button if self.infusions.lines.rowCount() == 0 else self.infusions).setFocus()

    def retry(self) -> None:
        """Write what could not be written."""
        self._again()

    def arranged(self, *, narrow: bool) -> None:
        """The form stands below where there is no room beside the list."""
        room = self.room() - 2 * (CARD_MARGIN + theme().tokens.border)
        self.infusions.limit(max(room, theme().px(200)), ROWS_WHEN_NARROW if narrow else None)

    # Building

    def _build(self) -> None:
        self.title.setText(self.tr("Infusions"))
        self.controls.setSpacing(12)
        self.controls.addWidget(self.saved)
        self.saved.hide()
        self.controls.addWidget(self.add_button)
        self._outer.insertWidget(1, self.undo)
        self._empty = Card()
        sentence = self.tr("Record your infusions, and the diary can show how long each one helps.")
        self._empty.body.addWidget(label(sentence, "strong", wrap=True))
        self._empty.body.addSpacing(6)
        self.first_button.setProperty("kind", "primary")
        self._empty.body.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._list_card = make_list_card(self.infusions)
        self.main.addWidget(self._empty)
        self.main.addWidget(self._list_card)
        self.main.addStretch(1)
        self.side.addWidget(self.form)
        self.side.addStretch(1)
        QWidget.setTabOrder(self.add_button, self.infusions)
        QWidget.setTabOrder(self.infusions, self.form.first_day.line)
        self.form.order_stops()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_infusion)
        self.first_button.clicked.connect(self.add_infusion)
        self.infusions.chosen.connect(self._open)
        self.infusions.form_wanted.connect(self._focus_form)
        self.form.edited.connect(self._keep_draft)
        self.form.save_asked.connect(lambda: self._save(self._key))
        self.form.cancel_asked.connect(self._cancel)
        self.form.delete_asked.connect(lambda: self._delete(self._key))
        self.undo.shown.connect(lambda: self.arranged(narrow=self.is_narrow))
        self.session.infusions_changed.connect(self._infusions_changed)
        self.session.infusion_saved.connect(self._show_saved)
        self.session.infusion_failed.connect(self._show_failure)

    # Showing

    def _stored(self, key: int | None) -> Infusion | None:
        return next((i for i in self.session.infusions() if key is not None and i.id == key), None)

    def _open(self, key: int | None) -> None:
        """Show an infusion in the form, with what was being typed for it."""
        self._key = key
        stored = self._stored(key)
        self._side_frame.show()
        self.form.show_draft(self._form_title(), self._drafts.get(key, draft_of(stored)), is_new=stored is None)
        self._show_list()

    def _open_newest(self) -> None:
        """Show what is typed first, or else the newest infusion; without any, the page says so."""
        stored = numbered(tuple(self.session.infusions()))
        if None in self._drafts or stored:
            self._open(None if None in self._drafts else stored[-1][1].id)
            return
        self._key = None
        # Emptied first: a date that loses the focus by being hidden would be taken for an edit.
        self.form.show_draft("", Draft(), is_new=True)
        self._side_frame.hide()
        self._show_list()

    def _show_list(self) -> None:
        stored = self.session.infusions()
        lines = infusion_lines(stored, self._drafts, self.session.today())
        self._empty.setVisible(not lines)
        self._list_card.setVisible(bool(lines))
        self.add_button.setVisible(bool(lines))
        self.subtitle.setText(plural("{count} infusion recorded", "{count} infusions recorded", len(stored)))
        self.subtitle.setVisible(bool(stored))
        self.infusions.show_lines(lines, self._key)
        self.form.show_unsaved(unsaved=self._key in self._drafts)

    def _form_title(self) -> str:
        for number, infusion in numbered(tuple(self.session.infusions())):
            if infusion.id == self._key:
                return self.tr("Infusion {number}").format(number=number)
        return self.tr("New infusion")

    def _focus_form(self) -> None:
        self.form.focus_first()
        self.ensureWidgetVisible(self.form.fields["first_day"], 0, 60)

    # What the user does

    def _keep_draft(self) -> None:
        """What stands in the form is a draft while it differs from what is stored; a new one always is."""
        draft, was_unsaved = self.form.draft(), self._key in self._drafts
        self.saved.hide()
        if self._key is not None and draft == draft_of(self._stored(self._key)):
            self._drafts.pop(self._key, None)
        else:
            self._drafts[self._key] = draft
        if was_unsaved != (self._key in self._drafts):
            self._show_list()

    def _save(self, key: int | None) -> None:
        stored = self._stored(key)
        try:
            infusion = read_draft(self._drafts.get(key, draft_of(stored)), stored, self.session.today())
            kept = self._write(infusion, lambda: self._save(key))
        except BadInputError as error:
            if key != self._key:
                self._open(key)
            self.form.show_error(error)
            return
        if kept is not None:
            self._drafts.pop(key, None)
            self._open(kept.id if key == self._key else self._key)
            self.infusions.setFocus()

    def _cancel(self) -> None:
        key, draft = self._key, self._drafts.pop(self._key, None)
        if draft is not None and draft != Draft():
            self.undo.offer(self.tr("What you typed was not kept."), lambda: self._take_up(key, draft))
        if key is None:
            self._open_newest()
        else:
            self._open(key)
        self.focus_first()

    def _take_up(self, key: int | None, draft: Draft) -> bool:
        """Bring back what was typed, unless something else was typed there since."""
        if key not in self._drafts and (key is None or self._stored(key) is not None):
            self._drafts[key] = draft
        self._open(key if key in self._drafts else self._key)
        self._focus_form()
        return True

    def _delete(self, key: int | None) -> None:
        stored = self._stored(key)
        if stored is None:
            return
        removed = self._write(replace(stored, removed=True), lambda: self._delete(key))
        if removed is None:
            return
        dates = span(stored.first_day, stored.last_day)
        self._open_newest()
        self.undo.offer(self.tr("Infusion of {dates} deleted.").format(dates=dates), lambda: self._bring_back(removed))
        self.undo.button.setFocus()

    def _bring_back(self, removed: Infusion) -> bool:
        try:
            kept = self._write(replace(removed, removed=False), self.undo.button.click)
        except BadInputError as error:
            self.say(words(error.sentence), can_retry=False)
            return False
        if kept is None:
            return False
        self._open(kept.id)
        self.infusions.setFocus()
        return True

    def _write(self, infusion: Infusion, again: Callable[[], object]) -> Infusion | None:
        """Write an infusion; where the disk refuses, the page says so and can do it again."""
        self._again = again
        self._writing = True
        try:
            kept = self.session.save_infusion(infusion)
        finally:
            self._writing = False
        if kept is not None:
            self.hush()
        return kept

    # What the diary says

    def _infusions_changed(self) -> None:
        if not self._writing:
            if self._key in self._drafts or self._stored(self._key) is not None:
                self._open(self._key)
            else:
                self._open_newest()

    def _show_saved(self, moment: datetime) -> None:
        if self._writing:
            text = self.tr("✓ Saved {time}").format(time=clock_time(moment))
            self.saved.setText(text)
            self.saved.show()
            self.announce(text)

    def _show_failure(self, error: DiaryError) -> None:
        if self._writing:
            self.saved.hide()
            self.say(words(error.sentence))
