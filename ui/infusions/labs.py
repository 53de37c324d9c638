"""Blood results within an infusion's page: the list, the form, and what is typed until it is saved or dropped."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.response.blood import blood_sentence, blood_table
from ui.infusions.blood_view import BloodView
from ui.infusions.lab_draft import LabDraft, lab_draft_of, read_labs, usual_limits
from ui.infusions.lab_form import LabForm
from ui.infusions.lab_list import LabList
from ui.session.step_names import labs_step
from ui.widgets.card import Card, label
from ui.widgets.drafts import Drafts
from ui.widgets.fold import Fold
from ui.widgets.saving import Saving
from ui.words.infusions import lab_unit_name
from ui.words.reading import reworded
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale

    from diary.model.records.lab import LabResult
    from ui.infusions.lab_draft import UsualLimits
    from ui.session import Session


class LabCard(Card):
    """The blood results of the open infusion.

    Attributes:
        sentence: How the newest stand to their limits. table: All of them by value and day.
        results: The list in which each can be changed. fold: What it is folded in.
        form: For new results and for changes; hidden until asked for. add_button: Opens it.

    Signals:
        drafted: Something typed became unsaved, or is saved or dropped now.
        saved: Results are on disk; the local moment (a `datetime`).
        failed: They could not be written (a `DiaryError`); `retry` tries once more.
        sought: Something is to be brought into sight (a `QWidget`).
    """

    drafted = Signal()
    saved = Signal(object)
    failed = Signal(object)
    sought = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.title.setText(self.tr("Blood results"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self._session = session
        self._infusion: int | None = None
        self._drafts: Drafts[LabDraft, LabResult] = Drafts(
            session.steps, self.tr("what you typed about blood results"), LabDraft(), self
        )
        self._saving: Saving[LabResult] = Saving(session.records.save_lab, (session.saved, session.failed), self)
        self._before: QWidget | None = None
        self.nothing = label(self.tr("None written down for this infusion."), "muted", wrap=True)
        self.sentence = label("", "small", wrap=True)
        self.table = BloodView()
        self.results = LabList()
        self.fold = Fold(self.tr("Change or delete a result"), "", self.results)
        self.add_button = QPushButton(self.tr("Add blood results"))
        self.form = LabForm(session.today)
        for widget in (self.nothing, self.sentence, self.table, self.fold):
            self.body.addWidget(widget)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.hide()
        self._connect()

    @property
    def unsaved(self) -> set[int]:
        """The ids of the infusions that stand and have results typed that are not saved yet."""
        return {i.id for i in self._session.reading.infusions() if i.id is not None and i.id in self._drafts}

    def order_stops(self, before: QWidget) -> None:
        """Have Tab go from top to bottom, now and whenever the list is another one.

        Args:
            before: The stop before the card.
        """
        self._before = before
        rows = [button for row in self.results.rows for button in (row.change, row.delete)]
        for first, second in pairwise([before, self.table, self.fold.line, *rows, self.add_button, *self.form.stops]):
            QWidget.setTabOrder(first, second)

    def show_infusion(self, infusion: int | None) -> None:
        """Show the results of an infusion, with what was being typed for it; None for none."""
        self._infusion = infusion
        self._show_results()
        draft = None if infusion is None else self._drafts.get(infusion)
        if draft is not None:
            self._open(draft)
        else:
            self._close()

    def take_over(self, before: LabCard, way: QLocale) -> None:
        """Have what was typed on the card before, whose dates and numbers were written in another way."""
        self._drafts.take_over(before._drafts, lambda draft: reworded(draft, way))

    def retry(self) -> None:
        """Write what could not be written."""
        self._saving.retry()

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda: self._begin(LabDraft()))
        self.results.change_asked.connect(lambda lab: self._begin(lab_draft_of(lab)))
        self.results.delete_asked.connect(self._delete)
        self.form.edited.connect(self._keep_draft)
        self.form.save_asked.connect(lambda: self._save(self._infusion))
        self.form.cancel_asked.connect(self._cancel)
        self._session.labs_changed.connect(self._show_results)
        self._drafts.changed.connect(self.drafted)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)

    def _labs(self) -> list[LabResult]:
        return [lab for lab in self._session.reading.labs() if lab.infusion == self._infusion]

    def _show_results(self) -> None:
        labs = self._labs()
        self.results.show_labs(labs)
        table = blood_table(labs)
        sentence = blood_sentence(table)
        self.sentence.setText("" if sentence is None else words(sentence))
        self.table.show_table(table)
        heading = self.tr("Blood results")
        if table.unit is not None:
            heading = self.tr("Blood results · {unit}").format(unit=lab_unit_name(table.unit))
        self.title.setText(heading)
        for widget in (self.sentence, self.table, self.fold):
            widget.setVisible(bool(labs))
        self.nothing.setVisible(not labs)
        if self._before is not None:
            self.order_stops(self._before)

    # The form

    def _begin(self, draft: LabDraft) -> None:
        """Open the form, unless something is typed in it already that would be lost."""
        typed = self._drafts.get(self._infusion)
        if typed is not None and typed.changes != draft.changes:
            self._cancel()
        if self._infusion not in self._drafts:
            self._open(draft)
        self.form.focus_first()
        self.sought.emit(self.form)

    def _open(self, draft: LabDraft) -> None:
        self.form.show_draft(draft)
        self._offer_limits()
        self.form.show()
        self.add_button.hide()

    def _close(self) -> None:
        self.form.hide()
        self.add_button.show()

    def _offer_limits(self) -> None:
        self.form.offer_limits(self._usual_limits(self.form.draft()))

    def _usual_limits(self, draft: LabDraft) -> UsualLimits | None:
        return usual_limits(self._session.reading.labs(), draft.unit, draft.creatinine_unit)

    def _keep_draft(self) -> None:
        """Note that what differs from what is stored is unsaved; of new results, whatever was typed."""
        if self._infusion is None:
            return
        draft = self.form.draft()
        stored = LabDraft() if draft.changes is None else lab_draft_of(draft.changes)
        self._drafts.keep(self._infusion, draft, stored)
        self._offer_limits()

    def _cancel(self) -> None:
        infusion = self._infusion
        dropped = self._drafts.drop(infusion)
        self._close()
        self.add_button.setFocus()
        if infusion is not None and dropped is not None:
            self.drafted.emit()
            self._drafts.offer_back(
                infusion, dropped, stands=lambda: True, show=lambda: self._show_form_again(infusion)
            )

    def _show_form_again(self, infusion: int) -> None:
        draft = self._drafts.get(infusion)
        if infusion == self._infusion and draft is not None:
            self._open(draft)
            self.form.focus_first()

    # Writing

    def _save(self, infusion: int | None) -> None:
        if infusion is None:
            return
        draft = self._drafts.get(infusion) or self.form.draft()
        try:
            labs = read_labs(draft, infusion, self._session.today(), self._usual_limits(draft))
        except BadInputError as error:
            self.sought.emit(self.form.show_error(error))
            return
        with self._session.steps.together(labs_step(labs[0].day)):
            done = all(self._write_one(lab, infusion, draft) for lab in labs)
        if not done:
            self.show_infusion(self._infusion)
            return
        self._drafts.drop(infusion)
        self.drafted.emit()
        if infusion == self._infusion:
            self._close()
            self.add_button.setFocus()
            self.sought.emit(self)

    def _write_one(self, lab: LabResult, infusion: int, draft: LabDraft) -> bool:
        shown = draft.changes if lab.id is not None else None
        written = self._write(lab, shown, lambda: self._save(infusion)) is not None
        if written:
            self._forget(infusion, lab)
        return written

    def _forget(self, infusion: int, lab: LabResult) -> None:
        """Take what is on disk out of the draft: after a full disk, only the rest is written."""
        draft = self._drafts.get(infusion)
        if draft is not None:
            kinds = list(type(lab.analyte))
            left = [
                ("", "") if kind is lab.analyte else texts for kind, texts in zip(kinds, draft.results, strict=True)
            ]
            self._drafts.put(infusion, replace(draft, results=tuple(left)))

    def _delete(self, lab: LabResult) -> None:
        if self._write(replace(lab, removed=True), lab, lambda: self._delete(lab)) is None:
            return
        draft = self._drafts.get(lab.infusion)
        if draft is not None and draft.changes is not None and draft.changes.id == lab.id:
            self._cancel()
        (self.add_button if self.form.isHidden() else self.form.stops[0]).setFocus()

    def _write(self, lab: LabResult, shown: LabResult | None, again: Callable[[], object]) -> LabResult | None:
        try:
            return self._saving.write(lab, shown, again)
        except ChangedElsewhereError as error:
            self._see_anew(lab)
            self.failed.emit(error)
            return None

    def _see_anew(self, lab: LabResult) -> None:
        """Show what another program made of a result; what is typed for it stays, and the next save is meant."""
        stored = next((one for one in self._session.reading.labs() if one.id == lab.id), None)
        draft = self._drafts.get(lab.infusion)
        if draft is not None and draft.changes is not None and draft.changes.id == lab.id:
            self._drafts.put(lab.infusion, replace(draft, changes=stored))
        self._show_results()
