"""Questionnaires: what is due, one question a screen, a review, the grade in words, and the history.

Each answer is written the moment it is given; what could not be written stays on the page until it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.questionnaires.history import questionnaire_row, questionnaire_rows
from diary.model.records.change import Change, Kind
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.wording import counted
from ui.guard import guarded
from ui.questionnaires.filling import Filling
from ui.questionnaires.overview import Overview
from ui.questionnaires.question_screen import QuestionScreen
from ui.questionnaires.review import ReviewCard
from ui.widgets.page import Page
from ui.widgets.saved_note import SavedNote
from ui.widgets.saving import Saving
from ui.widgets.undo_link import UndoLink
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from diary.errors import DiaryError
    from diary.model.instruments import Instrument
    from ui.questionnaires.history import HistoryCard
    from ui.session import Session
    from ui.session.steps import Step

_SIDE = 320


class QuestionnairesPage(Page):
    """One questionnaire is open, or none; of an open one, one question is asked, or all answers are shown.

    Attributes:
        session: The open diary.
        overview: What is shown while none is open.
        offer: What is due. start: Every instrument. peg: PEG by the week.
        asking: One question. review: All answers of one questionnaire.
        undo_link: Takes back the newest answer.
        saved: Says when the last answer was saved.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Questionnaires"), side_width=_SIDE)
        self.session = session
        self.overview = Overview(session, self)
        self.offer, self.start, self.peg = self.overview.offer, self.overview.start, self.overview.peg
        self.asking, self.review = QuestionScreen(), ReviewCard()
        self.undo_link = UndoLink(session.steps, _is_answer)
        self.saved = SavedNote()
        self._filling: Filling | None = None
        self._saving: Saving[Questionnaire] = Saving(
            session.records.save_questionnaire, (session.saved, session.failed), self
        )
        self._is_fresh = False  # whether it was never shown, and nothing has changed since it was made
        self._build()
        self._connect()
        self.overview.read_instruments()
        self._show_overview()
        self._is_fresh = True

    @property
    def history(self) -> HistoryCard | None:
        """The history; None until something was filled in."""
        return self.overview.history

    @property
    def has_unsaved(self) -> bool:
        """Whether an answer could not be written yet."""
        return self._filling is not None and bool(self._filling.unsaved)

    def focus_first(self) -> None:
        """Put the keyboard on the question that is asked, or on what comes next."""
        if self._filling is None:
            self.overview.focus_first()
        elif self._filling.at is not None:
            self.asking.focus_answers()
        else:
            self.review.focus_first()

    def write_typed(self) -> None:
        """Write a number that is being typed."""
        self.asking.write_typed()

    def retry(self) -> None:
        """Write what could not be written."""
        self._saving.retry()

    def arranged(self, *, narrow: bool) -> None:
        """Put what can be filled in any time above the history where there is no room beside it.

        Without a history there is nothing to stand beside: then PEG by the week is in the one column too.
        """
        is_empty = self.overview.is_empty
        for place, (card, above) in enumerate(((self.start, narrow or is_empty), (self.peg, is_empty))):
            if above != (self.main.indexOf(card) >= 0):
                (self.side if above else self.main).removeWidget(card)
                there = self.main if above else self.side
                there.insertWidget(place + above, card)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while another page was open."""
        super().showEvent(event)
        if not self._is_fresh:
            self.overview.read_instruments()
            self._refresh()
        self._is_fresh = False

    def begin(self, instrument_id: str) -> None:
        """Start an instrument, or go on with the one that was begun today. Nothing is written before an answer."""
        instrument = self.overview.instruments[instrument_id]
        today = self.session.today()
        begun = [q for q in self.overview.to_go_on_with() if q.instrument == instrument_id and q.day == today]
        text = None if instrument.replaced is None else str(instrument.replaced)
        self._take_up(begun[-1] if begun else Questionnaire(instrument_id, instrument.version, today, text))

    def look_at(self, questionnaire: Questionnaire) -> None:
        """Show all answers of a questionnaire; an unfinished one goes on where it was stopped."""
        if questionnaire.done or questionnaire.instrument not in self.overview.instruments:
            self._filling = Filling(questionnaire)
            self._show_review()
        else:
            self._take_up(questionnaire)

    def take_over(self, before: Self, way: QLocale) -> None:
        """Have the questionnaire that was open, at the same question."""
        del way  # answers are numbers
        before.write_typed()
        self._filling = before._filling
        if self._filling is not None and self._filling.at is not None:
            self._show_question(self._filling.at, alone=self._filling.alone)
        elif self._filling is not None:
            self._show_review()

    def look_at_change(self, change: Change) -> None:
        """Show what became of an answer: its question where it is asked, else all answers or what is still open."""
        if change.kind is not Kind.QUESTIONNAIRE:
            return
        stands = next((q for q in self.session.reading.questionnaires() if str(q.id) == change.subject), None)
        if stands is None or self.has_unsaved:
            return
        if self._filling is None or self._filling.questionnaire.id != stands.id:
            if change.item != "removed":  # a whole one that is back stands in the history
                self.look_at(stands)
            return
        self._filling.take_stored(stands)
        instrument = self.overview.instruments.get(stands.instrument)
        items = [] if instrument is None else [f"{ANSWER}{item.id}" for item in instrument.items]
        at = items.index(change.item) if change.item in items else None
        if self._filling.at is None:
            self._show_review(at)
        else:
            self._show_question(self._filling.at if at is None else at, alone=self._filling.alone)

    def delete(self, questionnaire: Questionnaire | None) -> None:
        """Delete a questionnaire; the page offers the way back."""
        if questionnaire is None or questionnaire.id is None:
            return
        if self._write(replace(questionnaire, removed=True), questionnaire, lambda: self.delete(questionnaire)) is None:
            return
        self.asking.leave()
        self._filling = None
        self._show_overview()
        self.focus_first()

    # How it is built

    def _build(self) -> None:
        self.title.setText(self.tr("Questionnaires"))
        self.controls.addWidget(self.saved)
        self.saved.hide()
        self.controls.addWidget(self.undo_link)
        self.undo_link.refresh()
        self.undo_link.clicked.connect(self.session.undo)
        for widget in (self.offer, self.asking, self.review):
            self.main.addWidget(widget)
        self.main.addStretch(1)
        self.side.addWidget(self.start)
        self.side.addWidget(self.peg)
        self.side.addStretch(1)
        self.asking.hide()
        self.review.hide()

    def _connect(self) -> None:
        overview = self.overview
        overview.history_made.connect(lambda card: self.main.insertWidget(self.main.indexOf(self.asking), card))
        overview.taken_up.connect(self._take_up)
        overview.begun.connect(self.begin)
        overview.look_asked.connect(self.look_at)
        overview.delete_asked.connect(self.delete)
        overview.put_off.connect(self._show_what_else_is_due)
        self.asking.answered.connect(self._answer)
        self.asking.went.connect(self._go)
        self.asking.stopped.connect(self._leave)
        self.review.change_asked.connect(lambda index: self._show_question(index, alone=True))
        self.review.finished.connect(self._finish)
        self.review.left.connect(self._leave)
        self.review.delete_asked.connect(self._delete_open)
        self._saving.saved.connect(lambda moment: self.saved.show_saved(moment, aloud=False))
        self._saving.failed.connect(self._say_failure)
        self.session.questionnaires_changed.connect(self._changed)
        self.session.infusions_changed.connect(self._refresh)
        self.session.suggestion_ready.connect(self._refresh)

    # Showing

    def _show(self, *shown: QWidget | None) -> None:
        for widget in (self.offer, self.start, self.history, self.asking, self.review):
            if widget is not None:
                widget.setVisible(widget in shown)
        self.stand_alone(lone=self.offer in shown and (self.history is None or self.history not in shown))
        self.verticalScrollBar().setValue(0)

    def _show_overview(self) -> None:
        overview = self.overview
        overview.refresh()
        count = words(counted("{count} filled in so far", "{count} filled in so far", overview.done))
        self.subtitle.setText(count)
        self.subtitle.setVisible(not overview.is_empty)
        self.arranged(narrow=self.is_narrow)
        self._show(self.offer, self.start, None if overview.is_empty else self.history)
        self._side_frame.setVisible(not overview.is_empty)

    def _refresh(self, *_changed: object) -> None:
        """The diary day may have ended, and other pages may have changed what is due."""
        self._is_fresh = False
        if self.isVisible() and self._filling is None:
            self._show_overview()

    def _show_question(self, index: int, *, alone: bool = False) -> None:
        filling, instrument = self._filling, self._instrument()
        if filling is None or instrument is None:
            return
        filling.at, filling.alone = index, alone
        value, unsaved = filling.answer(instrument.items[index].id)
        self.subtitle.setText(self.tr("Each answer is saved when you give it."))
        self.subtitle.show()
        self.asking.show_item(instrument, index, value, unsaved=unsaved, alone=alone)
        self._show(self.asking)
        self._side_frame.hide()
        self.asking.focus_answers()
        self.announce(self.asking.progress.text())

    def _show_review(self, at: int | None = None) -> None:
        """All answers; with the keyboard on one of them where that was just changed."""
        filling = self._filling
        if filling is None:
            return
        filling.at = None
        self.asking.leave()
        infusions = self.session.reading.infusions()
        shown = questionnaire_row(filling.questionnaire, self.overview.instruments, infusions)
        self.subtitle.setText(self.tr("{title}, {day}").format(title=shown.title, day=full_day(shown.day)))
        self.subtitle.show()
        before = questionnaire_rows(self.session.reading.questionnaires(), self.overview.instruments, infusions)
        self.review.show_row(shown, unsaved=filling.unsaved, before=before)
        self._show(self.review)
        self._side_frame.hide()
        if at is None:
            self.review.focus_first()
        else:
            self.review.answers.focus_line(at)

    def _show_values(self) -> None:
        if self._filling is not None and self._filling.at is not None and self.asking.item is not None:
            value, unsaved = self._filling.answer(self.asking.item.id)
            self.asking.show_value(value, unsaved=unsaved)

    def _instrument(self) -> Instrument | None:
        """That of the open questionnaire; None where its file is gone, or none is open."""
        return None if self._filling is None else self.overview.instruments.get(self._filling.questionnaire.instrument)

    # What the user does

    def _show_what_else_is_due(self) -> None:
        self._show_overview()
        self.focus_first()

    def _take_up(self, questionnaire: Questionnaire) -> None:
        """Ask the first question that is not answered yet; where all are, show them."""
        self._filling = Filling(questionnaire)
        first = self._filling.first_open(self.overview.instruments[questionnaire.instrument].items)
        if first is None:
            self._show_review()
        else:
            self._show_question(first)

    def _answer(self, item: str, value: int | None) -> None:
        if self._filling is not None:
            self._filling.give(item, value)
            self._save()

    def _save(self, again: Callable[[], object] | None = None) -> bool:
        """Write the open questionnaire as it stands; return whether it is on disk. If not, it can be tried again."""
        filling = self._filling
        if filling is None:
            return True
        kept = self._write(filling.questionnaire, filling.stored, again or self._save_again)
        if kept is not None:
            filling.take_stored(kept)
        self._show_values()
        return kept is not None

    def _save_again(self) -> None:
        if self._save() and self._filling is not None and self._filling.at is None:
            self._show_review()

    def _go(self, step: int) -> None:
        filling, instrument = self._filling, self._instrument()
        if filling is None or filling.at is None or instrument is None:
            return
        index, count = filling.at + step, len(instrument.items)
        if filling.alone:
            self._show_review(filling.at)
        elif 0 <= index < count:
            self._show_question(index)
        elif index == count:
            self._show_review()

    def _finish(self) -> None:
        filling = self._filling
        if filling is None:
            return
        filling.finish(done=True)
        if self._save(self._finish):
            self._show_review()
        else:
            filling.finish(done=False)

    def _leave(self) -> None:
        """Back to all questionnaires; what is not saved stays open until it is."""
        self.asking.leave()
        if self.has_unsaved and not self._save():
            self._show_review()
            return
        left, self._filling = self._filling, None
        self._show_overview()
        if left is not None and left.questionnaire.done and self.history is not None:
            self.history.table.setFocus()
        else:
            self.focus_first()

    def _delete_open(self) -> None:
        self.delete(None if self._filling is None else self._filling.questionnaire)

    def _write(
        self, questionnaire: Questionnaire, shown: Questionnaire | None, again: Callable[[], object]
    ) -> Questionnaire | None:
        try:
            kept = self._saving.write(questionnaire, shown, again)
        except ChangedElsewhereError as error:
            if self._filling is not None:
                self._filling.unsaved = set()
            self._read_open()
            self.saved.hide()
            self.say(words(error.sentence), can_retry=False)
            return None
        except BadInputError as error:
            self.say(words(error.sentence))
            return None
        if kept is not None:
            self.clear_notice()
        return kept

    # What the diary says

    def _changed(self) -> None:
        """Somebody else changed a questionnaire: what is open is read anew."""
        if self._saving.is_writing:
            return
        if not self.has_unsaved:
            self._read_open()
        self._refresh()

    def _read_open(self) -> None:
        """Show the open one as it is stored now; where it was deleted, none is open."""
        filling = self._filling
        if filling is None or filling.questionnaire.id is None:
            return
        questionnaires = self.session.reading.questionnaires()
        stands = next((one for one in questionnaires if one.id == filling.questionnaire.id), None)
        if stands is None:
            self.asking.leave()
            self._filling = None
            return
        filling.take_stored(stands)
        if filling.at is None:
            self._show_review()
        else:
            self._show_values()

    def _say_failure(self, error: DiaryError) -> None:
        self.saved.hide()
        self.say(words(error.sentence))


def _is_answer(step: Step) -> bool:
    return step.changes[0].kind is Kind.QUESTIONNAIRE
