"""Today asks whether a planned infusion took place; nothing is decided for the user (docs/decisions/0010)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import BadInputError
from ui.answers.planned_question import PlannedQuestions
from ui.words.text import words

if TYPE_CHECKING:
    from diary.errors import DiaryError
    from diary.model.records.infusion import Infusion
    from ui.today.page import TodayPage


class TodayPlanned(QObject):
    """The questions below the pain card.

    Attributes:
        questions: One for each planned infusion whose first day has come.

    Signals:
        dates_wanted: The infusion (`Infusion`) was on other days; open its form.
    """

    dates_wanted = Signal(object)

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self.questions = PlannedQuestions()
        page.notices.insertWidget(0, self.questions)
        self.questions.took_place.connect(self._confirm)
        self.questions.dates_wanted.connect(self.dates_wanted)
        self.questions.did_not.connect(self._remove)
        self._session.infusions_changed.connect(self.ask)
        self._session.suggestion_ready.connect(self.ask)
        self._session.infusion_failed.connect(self._say_failed)
        self.ask()

    def ask(self, *_changed: object) -> None:
        """Ask what is to be asked now."""
        self.questions.show_infusions(self._session.reading.infusions(), self._session.today())
        if self._page.parts is not None:
            self._page.parts.state_card.make_way(asked=bool(self.questions.asked))

    def go_to(self) -> None:
        """Give the keyboard to the first question, and bring it into sight."""
        if self.questions.asked:
            self.questions.asked[0].yes.setFocus()
            self._page.bring_into_sight(self.questions.asked[0])

    def _say_failed(self, error: DiaryError) -> None:
        self._page.say(words(error.sentence), can_retry=False)

    def _confirm(self, infusion: Infusion) -> None:
        if self._save(replace(infusion, planned=False)):
            self._go_on()

    def _remove(self, infusion: Infusion) -> None:
        if self._save(replace(infusion, removed=True)):
            self._go_on()

    def _go_on(self) -> None:
        self._page.focus_first()  # first: the button that was pressed hides
        if self._page.parts is not None:
            self._page.parts.route.go_to_open()

    def _save(self, infusion: Infusion) -> bool:
        try:
            return self._session.records.save_infusion(infusion) is not None
        except BadInputError as error:  # another one was written down for these days meanwhile
            self._page.say(words(error.sentence), can_retry=False)
            return False
