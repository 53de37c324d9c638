"""What the Questionnaires page shows while none is open: what is due and why, the history, PEG by the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.questionnaires import due as due_model
from diary.model.questionnaires.history import QuestionnaireRow, questionnaire_rows
from diary.model.questionnaires.peg import weekly_peg
from diary.model.records.questionnaire import Questionnaire
from diary.wording import counted
from ui.questionnaires.frame import QuestionnairesFrame
from ui.session.worker import Latest
from ui.words.text import use_year, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.instruments import Instrument
    from diary.model.questionnaires.due import Due
    from diary.model.questionnaires.peg import WeekPeg
    from diary.store.repository import Repository
    from ui.questionnaires.history import HistoryCard
    from ui.session import Session


class QuestionnairesHome(QuestionnairesFrame):
    """The page while no questionnaire is open."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._instruments: Mapping[str, Instrument] = {}
        self._offered: Questionnaire | Due | None = None
        self._days_work = Latest(self)
        self._days_work.done.connect(self._show_peg)

    def look_at(self, questionnaire: Questionnaire) -> None:
        """Show all answers of a questionnaire."""
        raise NotImplementedError

    def delete(self, questionnaire: Questionnaire | None) -> None:
        """Delete a questionnaire; the page offers the way back."""
        raise NotImplementedError

    def _read_instruments(self) -> None:
        self._instruments = self.session.reading.instruments()
        between = self.tr(" ", "between sentences")
        refusals = [
            between.join(words(said) for said in refusal.sentences)
            for refusal in self.session.reading.instrument_refusals()
        ]
        self.start.show_instruments(tuple(self._instruments.values()), refusals)

    def _show_home(self) -> None:
        today = self.session.today()
        use_year(today.year)
        self._show_offer(today)
        infusions = self.session.reading.infusions()
        found = questionnaire_rows(self.session.reading.questionnaires(), self._instruments, infusions)
        if found:
            self._history().show_rows(found, infusions, today)
        self._say_count(found)
        self.show_home()
        if self.history is not None:
            self.history.setVisible(bool(found))
        self._days_work.start(self.session.background.work(_weekly_peg))

    def _history(self) -> HistoryCard:
        if self.history is None:
            made = self.make_history()
            made.open_asked.connect(self.look_at)
            made.delete_asked.connect(self.delete)
            return made
        return self.history

    def _say_count(self, found: tuple[QuestionnaireRow, ...]) -> None:
        done = sum(one.questionnaire.done for one in found)
        self.subtitle.setText(words(counted("{count} filled in so far", "{count} filled in so far", done)))
        self.subtitle.setVisible(bool(found))

    def _show_offer(self, today: date) -> None:
        begun = self._begun()
        infusions = self.session.reading.infusions()
        completed = [due_model.Completed(q.instrument, q.day) for q in self.session.reading.questionnaires() if q.done]
        due = due_model.due(infusions, completed, today, self.session.reading.put_off_on())
        if begun:
            self._offered = begun[-1]
            self.offer.show_begun(begun[-1], self._instruments[begun[-1].instrument])
        elif due is not None and due.instrument in self._instruments:
            self._offered = due
            self.offer.show_due(due, self._instruments[due.instrument])
        else:
            self._offered = None
            coming = due_model.coming(infusions, completed, today)
            self.offer.show_nothing(coming, None if coming is None else self._instruments.get(coming.instrument))

    def _begun(self) -> list[Questionnaire]:
        """What was begun and can be gone on with, the newest last."""
        return [q for q in self.session.reading.questionnaires() if not q.done and q.instrument in self._instruments]

    def _show_peg(self, weeks: tuple[WeekPeg, ...] | None) -> None:
        self.peg.setVisible(bool(weeks))
        if weeks:
            self.peg.show_weeks(weeks)


def _weekly_peg(repository: Repository) -> tuple[WeekPeg, ...]:
    return weekly_peg(repository.days(), repository.today())
