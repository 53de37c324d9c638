"""The overview while no questionnaire is open: what is due and why, the history, PEG by the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.model.questionnaires import due as due_model
from diary.model.questionnaires.history import questionnaire_rows
from diary.model.questionnaires.peg import peg_line, weekly_peg
from diary.model.records.questionnaire import Questionnaire
from ui.questionnaires.cards import OfferCard, PegCard, StartCard
from ui.questionnaires.history import HistoryCard
from ui.session.instruments import find_instruments
from ui.session.worker import Latest
from ui.words.text import use_year, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.instruments import Instrument
    from diary.model.questionnaires.due import Due
    from diary.model.questionnaires.peg import WeekPeg
    from diary.store.repository import Repository
    from ui.session import Session


class Overview(QObject):
    """The cards beside which no questionnaire is open, and what stands on them.

    Attributes:
        offer: What is due. start: Every instrument. peg: PEG by the week; hidden without daily answers.
        history: What was filled in so far; None until there is something.
        instruments: The questionnaires there are, by id.
        offered: What is offered; None where nothing is due.
        done: How many were filled in so far. is_empty: Whether none was ever begun.

    Signals:
        history_made: There is a history now; its card is to be placed.
        taken_up: One that was begun is to be gone on with (a `Questionnaire`).
        begun: One is to be begun (the id of its instrument).
        look_asked, delete_asked: One of the history is to be looked at, deleted (a `Questionnaire`).
        put_off: What was offered is put off; something else may be due.
    """

    history_made = Signal(object)
    taken_up = Signal(object)
    begun = Signal(str)
    look_asked = Signal(object)
    delete_asked = Signal(object)
    put_off = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.offer, self.start, self.peg = OfferCard(), StartCard(), PegCard()
        self.history: HistoryCard | None = None
        self.instruments: Mapping[str, Instrument] = {}
        self.offered: Questionnaire | Due | None = None
        self.done, self.is_empty = 0, True
        self._weeks = Latest(self)
        self._weeks.done.connect(self._show_weeks)
        self.offer.accepted.connect(self._accept)
        self.offer.declined.connect(self._decline)
        self.start.asked.connect(self.begun)
        self.peg.hide()

    def read_instruments(self) -> None:
        """Read which questionnaires there are: a file that a clinic gave may have come."""
        found = find_instruments(self._session.reading.path)
        self.instruments = found.instruments
        between = self.tr(" ", "between sentences")
        refusals = [between.join(words(sentence) for sentence in refusal.sentences) for refusal in found.refusals]
        self.start.show_instruments(tuple(self.instruments.values()), refusals)

    def refresh(self) -> None:
        """Show what is due and what was filled in so far."""
        today = self._session.today()
        use_year(today.year)
        self._show_offer(today)
        infusions = self._session.reading.infusions()
        found = questionnaire_rows(self._session.reading.questionnaires(), self.instruments, infusions)
        if found:
            self._make_history().show_rows(found, infusions, today)
        self.done, self.is_empty = sum(one.questionnaire.done for one in found), not found
        self._weeks.start(self._session.background.work(_weekly_peg))

    def to_go_on_with(self) -> list[Questionnaire]:
        """Return what was begun and can be gone on with, the newest last."""
        questionnaires = self._session.reading.questionnaires()
        return [one for one in questionnaires if not one.done and one.instrument in self.instruments]

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        if self.offered is not None:
            self.offer.yes.setFocus()
        elif self.start.buttons:
            next(iter(self.start.buttons.values())).setFocus()

    def _make_history(self) -> HistoryCard:
        if self.history is None:
            self.history = HistoryCard()
            self.history.hide()
            self.history.open_asked.connect(self.look_asked)
            self.history.delete_asked.connect(self.delete_asked)
            self.history_made.emit(self.history)
        return self.history

    def _show_offer(self, today: date) -> None:
        begun = self.to_go_on_with()
        reading = self._session.reading
        infusions = reading.infusions()
        completed = [due_model.Completed(q.instrument, q.day) for q in reading.questionnaires() if q.done]
        due = due_model.due(infusions, completed, today, reading.put_off_on())
        if begun:
            self.offered = begun[-1]
            self.offer.show_begun(begun[-1], self.instruments[begun[-1].instrument])
        elif due is not None and due.instrument in self.instruments:
            self.offered = due
            self.offer.show_due(due, self.instruments[due.instrument])
        else:
            self.offered = None
            coming = due_model.coming(infusions, completed, today)
            self.offer.show_nothing(coming, None if coming is None else self.instruments.get(coming.instrument))

    def _accept(self) -> None:
        if isinstance(self.offered, Questionnaire):
            self.taken_up.emit(self.offered)
        elif self.offered is not None:
            self.begun.emit(self.offered.instrument)

    def _decline(self) -> None:
        if isinstance(self.offered, Questionnaire):
            self.delete_asked.emit(self.offered)
        elif self.offered is not None and self._session.records.put_off(self.offered.key):
            self.put_off.emit()

    def _show_weeks(self, weeks: tuple[WeekPeg, ...] | None) -> None:
        self.peg.setVisible(bool(weeks))
        if weeks:
            self.peg.show_weeks(peg_line(weeks, self._session.reading.infusions()))


def _weekly_peg(repository: Repository) -> tuple[WeekPeg, ...]:
    return weekly_peg(repository.days(), repository.today())
