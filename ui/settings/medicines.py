"""The user's own medicines on Settings: the list, and a form below it while one is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.errors import BadInputError, ChangedElsewhereError
from ui.settings.medicine_draft import MedicineDraft, medicine_draft, read_medicine
from ui.settings.medicine_form import MedicineForm
from ui.settings.medicine_list import MedicineList, medicine_lines
from ui.widgets.card import Card, label
from ui.widgets.drafts import Drafts
from ui.widgets.saved_note import SavedNote
from ui.widgets.saving import Saving
from ui.words.reading import reworded
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale, QModelIndex

    from diary.errors import DiaryError
    from diary.model.records.medicine import Medicine
    from ui.session import Session


class MedicineSection(QWidget):
    """The list of medicines, one of them open in the form. What is typed is kept until it is saved or dropped.

    Attributes:
        card: What the list stands on. medicines: The list. form: What is told about the open one.
        add_button: Starts a new medicine.
        saved: Says when one was saved.

    Signals:
        failed: The disk refused (a `DiaryError`); `retry` writes it again.
        written: What was refused is on disk now, or nothing was refused.
        form_opened: The form is wanted, so it is to be seen.
        keyboard_moved: The form was left; what has the keyboard now is to be seen.
    """

    failed = Signal(object)
    written = Signal()
    form_opened = Signal()
    keyboard_moved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.card = Card(self.tr("Your medicines"))
        self.saved = SavedNote(wrap=True)
        self.medicines = MedicineList()
        self.form = MedicineForm(session.today)
        self.add_button = QPushButton(self.tr("Add medicine"))
        self._key: int | None = None
        self._drafts: Drafts[MedicineDraft, Medicine] = Drafts(
            session.steps, self.tr("what you typed about a medicine"), MedicineDraft(), self
        )
        self._saving: Saving[Medicine] = Saving(session.records.save_medicine, (session.saved, session.failed), self)
        self._build()
        self._connect()
        self._close_form()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return bool(self._drafts.typed())

    def add_medicine(self) -> None:
        """Start a new medicine, or go on with the one that was begun."""
        self._drafts.begin(None)
        self._open(None)
        self._focus_form()

    def retry(self) -> None:
        """Write what could not be written."""
        self._saving.retry()

    def show_unsaved(self) -> None:
        """Open a medicine that was typed and is not saved, unless one is open."""
        unsaved = self._drafts.typed()
        if unsaved and (self._key not in unsaved or self.form.isHidden()):
            self._open(unsaved[0])

    def take_over(self, before: MedicineSection, way: QLocale) -> None:
        """Have what was typed on the card before, whose dates were written in another way; its form stays open."""
        self._drafts.take_over(before._drafts, lambda draft: reworded(draft, way))
        if not before.form.isHidden():
            self._open(before._key)

    def refresh(self) -> None:
        """Show the list anew: it changed elsewhere, or another day is running."""
        if self._key in self._drafts or self._stored(self._key) is not None:
            self._show_list()
        else:
            self._close_form()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.medicines, self.add_button, *self.form.stops()]

    def _build(self) -> None:
        hint = self.tr("Today asks how many doses of each you took. It is your own list; leave out what you like.")
        self.nothing = label(self.tr("None on the list yet."), wrap=True)
        body = self.card.body
        for widget in (label(hint, "small", wrap=True), self.nothing, self.medicines):
            body.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.add_button)
        foot.addWidget(self.saved, 1)
        body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.card)
        layout.addWidget(self.form)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_medicine)
        self.medicines.chosen.connect(self._open)
        self.medicines.clicked.connect(self._click)
        self.medicines.form_wanted.connect(self._enter)
        self.form.edited.connect(self._keep_draft)
        self.form.save_asked.connect(lambda: self._save(self._key))
        self.form.cancel_asked.connect(self._cancel)
        self.form.delete_asked.connect(lambda: self._delete(self._key))
        self.session.medicines_changed.connect(self._medicines_changed)
        self._drafts.changed.connect(self._show_list)
        self._saving.saved.connect(self.saved.show_saved)
        self._saving.failed.connect(self._show_failure)

    # Showing

    def _stored(self, key: int | None) -> Medicine | None:
        return next((one for one in self.session.reading.medicines() if key is not None and one.id == key), None)

    def _draft(self, key: int | None) -> MedicineDraft:
        """Return what is typed about a medicine, or else what is stored."""
        return self._drafts.get(key) or medicine_draft(self._stored(key))

    def _open(self, key: int | None) -> None:
        """Show a medicine in the form, with what was being typed for it."""
        self._key = key
        stored = self._stored(key)
        self._drafts.note_shown(key, stored)
        title = self.tr("New medicine") if stored is None else stored.name
        self.form.show_draft(title, self._draft(key), is_new=stored is None)
        self.form.show()
        self._show_list()

    def _close_form(self) -> None:
        self._key = None
        self._drafts.drop_blank(None)
        # Emptied first: a date that loses the focus by being hidden would be taken for an edit.
        self.form.show_draft("", MedicineDraft(), is_new=True)
        self.form.hide()
        self._show_list()

    def _show_list(self) -> None:
        lines = medicine_lines(self.session.reading.medicines(), set(self._drafts), self.session.today())
        self.nothing.setVisible(not lines)
        self.medicines.setVisible(bool(lines))
        self.medicines.show_lines(lines, self._key)
        if self.form.isHidden():
            self.medicines.choose_none()

    def _focus_form(self) -> None:
        self.form.name.setFocus()
        self.form_opened.emit()

    def focus_list(self) -> None:
        """Put the keyboard on the list, or on what starts it."""
        (self.add_button if self.medicines.isHidden() else self.medicines).setFocus()
        self.keyboard_moved.emit()

    def _click(self, index: QModelIndex) -> None:
        """Show it, also where it was chosen already; arrows alone scroll nothing away."""
        self._open(self.medicines.lines.line(index.row()).key)
        self.form_opened.emit()

    def _enter(self) -> None:
        row = self.medicines.currentIndex().row()
        if row >= 0:
            self._open(self.medicines.lines.line(row).key)
            self._focus_form()

    # What the user does

    def _keep_draft(self) -> None:
        self.saved.clear()
        self._drafts.keep(self._key, self.form.draft(), medicine_draft(self._stored(self._key)))

    def _save(self, key: int | None) -> None:
        try:
            medicine = read_medicine(self._draft(key), self._stored(key), self.session.today())
            kept = self._write(medicine, self._drafts.shown(key), lambda: self._save(key))
        except BadInputError as error:
            if key != self._key or self.form.isHidden():
                self._open(key)
            self.form.show_refusal(error)
            return
        if kept is not None:
            self._drafts.drop(key)
            if key == self._key:
                self._close_form()
            else:
                self._show_list()
            self.focus_list()

    def _cancel(self) -> None:
        key, dropped = self._key, self._drafts.drop(self._key)
        self._close_form()
        self._drafts.offer_back(
            key,
            dropped,
            stands=lambda: key is None or self._stored(key) is not None,
            show=lambda: self._show_form_again(key),
        )
        self.focus_list()

    def _show_form_again(self, key: int | None) -> None:
        if key in self._drafts:
            self._open(key)
            self._focus_form()

    def _delete(self, key: int | None) -> None:
        stored = self._stored(key)
        if stored is None:
            return
        shown = self._drafts.shown(key) or stored
        if self._write(replace(stored, removed=True), shown, lambda: self._delete(key)) is None:
            return
        self._drafts.drop(key)
        self._close_form()
        self.focus_list()

    def _write(self, medicine: Medicine, shown: Medicine | None, again: Callable[[], object]) -> Medicine | None:
        """Write a medicine; where the disk refuses, the form and the page say so and can do it again."""
        try:
            kept = self._saving.write(medicine, shown, again)
        except ChangedElsewhereError as error:
            self._drafts.note_shown(medicine.id, self._stored(medicine.id), anew=True)
            self.refresh()
            self._show_failure(error)
            return None
        if kept is not None:
            self.written.emit()
        return kept

    # What the diary says

    def _medicines_changed(self) -> None:
        if not self._saving.is_writing:
            self.refresh()

    def _show_failure(self, error: DiaryError) -> None:
        self.saved.clear()
        if not self.form.isHidden():
            self.form.show_error(words(error.sentence))
        self.failed.emit(error)
