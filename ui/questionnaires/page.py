"""Questionnaires: what is due, one question a screen, a review, the grade in words, and the history.

Each answer is written the moment it is given; what could not be written stays on the page until it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.questionnaires.history import questionnaire_row
from diary.model.records.change import Change, Kind
from diary.model.records.questionnaire import ANSWER, Questionnaire
from ui.guard import guarded
from ui.questionnaires.home import QuestionnairesHome
from ui.words.text import clock_time, full_day, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QShowEvent

    from diary.errors import DiaryError
    from ui.session import Session


class QuestionnairesPage(QuestionnairesHome):
    """One questionnaire is open, or none; of an open one, one question is asked, or all answers are shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._open: Questionnaire | None = None
        self._shown: Questionnaire | None = None  # the open one as it is stored, as far as the page knows
        self._at: int | None = None
        self._alone = False
        self._unsaved: set[str] = set()
        self._is_fresh = False  # whether it was never shown, and nothing has changed since it was made
        self._writing = False
        self._again: Callable[[], object] = lambda: None
        self._connect()
        self._read_instruments()
        self._show_home()
        self._is_fresh = True

    @property
    def has_unsaved(self) -> bool:
        """Whether an answer could not be written yet."""
        return bool(self._unsaved)

    def focus_first(self) -> None:
        """Put the keyboard on the question that is asked, or on what comes next."""
        if self._at is not None:
            self.asking.focus_answers()
        elif self._open is not None:
            self.review.focus_first()
        elif self._offered is not None:
            self.offer.yes.setFocus()
        elif self.start.buttons:
            next(iter(self.start.buttons.values())).setFocus()

    def write_typed(self) -> None:
        """Write a number that is being typed."""
        self.asking.write_typed()

    def retry(self) -> None:
        """Write what could not be written."""
        self._again()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while another page was open."""
        super().showEvent(event)
        if not self._is_fresh:
            self._read_instruments()
            self._refresh()
        self._is_fresh = False

    def begin(self, instrument_id: str) -> None:
        """Start an instrument, or go on with the one that was begun today. Nothing is written before an answer."""
        instrument = self._instruments[instrument_id]
        today = self.session.today()
        begun = [q for q in self._begun() if q.instrument == instrument_id and q.day == today]
        text = None if instrument.replaced is None else str(instrument.replaced)
        self._take(begun[-1] if begun else Questionnaire(instrument_id, instrument.version, today, text))

    def look_at(self, questionnaire: Questionnaire) -> None:
        """Show all answers of a questionnaire; an unfinished one goes on where it was stopped."""
        if questionnaire.done or questionnaire.instrument not in self._instruments:
            self._begin_with(questionnaire)
            self._show_review()
        else:
            self._take(questionnaire)

    def look_at_change(self, change: Change) -> None:
        """Show what became of an answer: its question where it is asked, else all answers or what is still open."""
        if change.kind is not Kind.QUESTIONNAIRE:
            return
        stands = next((q for q in self.session.reading.questionnaires() if str(q.id) == change.subject), None)
        if stands is None or self._unsaved:
            return
        if self._open is None or self._open.id != stands.id:
            if change.item != "removed":  # a whole one that is back stands in the history
                self.look_at(stands)
            return
        self._open = stands
        instrument = self._instruments.get(stands.instrument)
        items = [] if instrument is None else [f"{ANSWER}{item.id}" for item in instrument.items]
        at = items.index(change.item) if change.item in items else None
        if self._at is None:
            self._show_review(at)
        else:
            self._show_question(self._at if at is None else at, alone=self._alone)

    # Showing

    def _connect(self) -> None:
        self.offer.accepted.connect(self._accept)
        self.offer.declined.connect(self._decline)
        self.start.asked.connect(self.begin)
        self.asking.answered.connect(self._answer)
        self.asking.went.connect(self._go)
        self.asking.stopped.connect(self._leave)
        self.review.change_asked.connect(self._change)
        self.review.finished.connect(self._finish)
        self.review.left.connect(self._leave)
        self.review.delete_asked.connect(lambda: self.delete(self._open))
        self.session.questionnaires_changed.connect(self._changed)
        self.session.infusions_changed.connect(self._refresh)
        self.session.suggestion_ready.connect(lambda _: self._refresh())
        self.session.failed.connect(self._failed)
        self.session.saved.connect(self._say_saved)

    def _refresh(self) -> None:
        """The diary day may have ended, and other pages may have changed what is due."""
        self._is_fresh = False
        if self.isVisible() and self._open is None:
            self._show_home()

    def _show_question(self, index: int, *, alone: bool = False) -> None:
        if self._open is None:
            return
        instrument = self._instruments[self._open.instrument]
        self._at, self._alone = index, alone
        item = instrument.items[index]
        self.subtitle.setText(self.tr("Each answer is saved when you give it."))
        self.subtitle.show()
        self.asking.show_item(
            instrument, index, self._open.answers.get(item.id), unsaved=item.id in self._unsaved, alone=alone
        )
        self.show_screen()
        self.asking.focus_answers()
        self.announce(self.asking.progress.text())

    def _show_review(self, at: int | None = None) -> None:
        """All answers; with the keyboard on one of them where that was just changed."""
        if self._open is None:
            return
        self._at = None
        self.asking.leave()
        shown = questionnaire_row(self._open, self._instruments, self.session.reading.infusions())
        self.subtitle.setText(self.tr("{title}, {day}").format(title=shown.title, day=full_day(shown.day)))
        self.subtitle.show()
        self.review.show_row(shown, unsaved=self._unsaved)
        self.show_review()
        if at is None:
            self.review.focus_first()
        else:
            self.review.answers.focus_line(at)

    # What the user does

    def _accept(self) -> None:
        if isinstance(self._offered, Questionnaire):
            self._take(self._offered)
        elif self._offered is not None:
            self.begin(self._offered.instrument)

    def _decline(self) -> None:
        if isinstance(self._offered, Questionnaire):
            self.delete(self._offered)
        elif self._offered is not None and self.session.records.put_off(self._offered.key):
            self._show_home()
            self.focus_first()

    def _take(self, questionnaire: Questionnaire) -> None:
        """Ask the first question that is not answered yet; where all are, show them."""
        self._begin_with(questionnaire)
        items = self._instruments[questionnaire.instrument].items
        first = next((n for n, item in enumerate(items) if item.id not in questionnaire.answers), None)
        if first is None:
            self._show_review()
        else:
            self._show_question(first)

    def _begin_with(self, questionnaire: Questionnaire) -> None:
        self._open, self._unsaved = questionnaire, set()
        self._shown = questionnaire if questionnaire.id is not None else None

    def _answer(self, item: str, value: int | None) -> None:
        if self._open is None:
            return
        answers = {name: given for name, given in self._open.answers.items() if name != item}
        if value is not None:
            answers[item] = value
        self._open = replace(self._open, answers=answers)
        self._unsaved.add(item)
        self._save()

    def _save(self, again: Callable[[], object] | None = None) -> bool:
        """Write the open questionnaire as it stands; where the disk refuses, the page keeps it and can try again."""
        if self._open is None:
            return True
        kept = self._write(self._open, again or self._save_again, self._shown)
        if kept is None:
            self._show_values()
            return False
        self._begin_with(kept)
        self._show_values()
        return True

    def _save_again(self) -> None:
        if self._save() and self._at is None:
            self._show_review()

    def _show_values(self) -> None:
        if self._open is not None and self._at is not None and self.asking.item is not None:
            item = self.asking.item.id
            self.asking.show_value(self._open.answers.get(item), unsaved=item in self._unsaved)

    def _go(self, step: int) -> None:
        if self._open is None or self._at is None:
            return
        index, count = self._at + step, len(self._instruments[self._open.instrument].items)
        if self._alone:
            self._show_review(self._at)
        elif 0 <= index < count:
            self._show_question(index)
        elif index == count:
            self._show_review()

    def _change(self, index: int) -> None:
        self._show_question(index, alone=True)

    def _finish(self) -> None:
        if self._open is None:
            return
        self._open = replace(self._open, done=True)
        if self._save(self._finish):
            self._show_review()
        else:
            self._open = replace(self._open, done=False)

    def _leave(self) -> None:
        """Back to all questionnaires; what is not saved stays open until it is."""
        self.asking.leave()
        if self._unsaved and not self._save():
            self._show_review()
            return
        opened, self._open, self._at = self._open, None, None
        self._show_home()
        if opened is not None and opened.done and self.history is not None:
            self.history.table.setFocus()
        else:
            self.focus_first()

    def delete(self, questionnaire: Questionnaire | None) -> None:
        """Delete a questionnaire; the page offers the way back."""
        if questionnaire is None or questionnaire.id is None:
            return
        removed = self._write(replace(questionnaire, removed=True), lambda: self.delete(questionnaire), questionnaire)
        if removed is None:
            return
        self.asking.leave()
        self._open, self._at, self._unsaved = None, None, set()
        self._show_home()
        self.focus_first()

    def _write(
        self, questionnaire: Questionnaire, again: Callable[[], object], shown: Questionnaire | None = None
    ) -> Questionnaire | None:
        self._again = again
        self._writing = True
        try:
            kept = self.session.records.save_questionnaire(questionnaire, shown)
        except ChangedElsewhereError as error:
            self._unsaved = set()
            self._read_open()
            self.saved.hide()
            self.say(words(error.sentence), can_retry=False)
            return None
        except BadInputError as error:
            self.say(words(error.sentence))
            return None
        finally:
            self._writing = False
        if kept is not None:
            self.hush()
        return kept

    # What the diary says

    def _changed(self) -> None:
        """Somebody else changed a questionnaire: what is open is read anew."""
        if self._writing:
            return
        if not self._unsaved:
            self._read_open()
        self._refresh()

    def _read_open(self) -> None:
        """Show the open one as it is stored now; where it was deleted, none is open."""
        if self._open is None or self._open.id is None:
            return
        self._open = next((q for q in self.session.reading.questionnaires() if q.id == self._open.id), None)
        self._shown = self._open
        if self._open is None:
            self.asking.leave()
            self._at = None
        elif self._at is None:
            self._show_review()
        else:
            self._show_values()

    def _failed(self, error: DiaryError) -> None:
        if self._writing:
            self.saved.hide()
            self.say(words(error.sentence))

    def _say_saved(self, moment: datetime) -> None:
        if self._writing:
            text = self.tr("✓ Saved {time}").format(time=clock_time(moment))
            self.saved.setText(text)
            self.saved.show()
