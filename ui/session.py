"""The one bridge between the window and the diary: calls in, signals out.

Pages ask it for plain records and tell it what was answered; it tells every page what changed. It holds what could
not be written, so that nothing that was typed is lost while a disk is full.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import CannotOpenError, CannotSaveError, DiaryError
from ui.text import use_year

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.model.records import Day, Infusion
    from diary.model.relief_figure import ReliefFigure
    from diary.model.scales import DayItem
    from diary.model.suggestion import Suggestion
    from diary.settings import Settings
    from diary.store.repository import Repository
    from ui.worker import Latest


class Session(QObject):
    """The open diary.

    Signals:
        day_changed: An answer of this day is different now (a `date`).
        infusions_changed: An infusion was added, changed, removed or brought back.
        answer_saved: The commit of an answer returned; the local moment (a `datetime`).
        answer_failed: Something the user can mend (a `DiaryError`); what was answered is kept in `unsaved`.
        infusion_saved, infusion_failed: The same for an infusion; the page keeps what was typed.
        suggestion_ready: The newest `Suggestion`.
        damage_found: The file disagrees with itself or can't be read (a `CannotSaveError` that says so); from now on
            nothing is written to it.
    """

    day_changed = Signal(object)
    infusions_changed = Signal()
    answer_saved = Signal(object)
    answer_failed = Signal(object)
    infusion_saved = Signal(object)
    infusion_failed = Signal(object)
    suggestion_ready = Signal(object)
    damage_found = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository = repository
        self._pain: dict[date, int] | None = None
        self.unsaved: dict[tuple[date, DayItem], int | str | None] = {}
        self.suggestion: Suggestion | None = None
        self.damage: CannotSaveError | None = None
        self._looking: Latest | None = None
        self._suggesting: Latest | None = None
        use_year(self.today().year)
        self.day_changed.connect(self.refresh_suggestion)
        self.infusions_changed.connect(self.refresh_suggestion)

    # What the diary holds

    @property
    def settings(self) -> Settings:
        """What the clinic and the user agreed on."""
        return self._repository.settings

    @property
    def invented(self) -> bool:
        """Whether this is a sample diary."""
        return self._repository.invented

    def today(self) -> date:
        """The diary day that is running now."""
        return self._repository.today()

    def answers(self, day: date) -> dict[DayItem, int | str | None]:
        """The bare answers of one day."""
        return self._repository.answers(day)

    def day(self, day: date) -> Day:
        """One day as stored."""
        return self._repository.day(day)

    def days(self) -> list[Day]:
        """Every day with an answer, oldest first."""
        return self._repository.days()

    def pain(self) -> dict[date, int]:
        """Average pain by diary day."""
        if self._pain is None:
            self._pain = self._repository.pain()
        return self._pain

    def infusions(self) -> list[Infusion]:
        """The infusions by their first day."""
        return self._repository.infusions()

    # What the user does

    def answer(self, day: date, item: DayItem, value: int | str | None) -> bool:
        """Write one answer; what could not be written earlier goes with it.

        Returns:
            Whether everything is on disk. If not, `answer_failed` has said why and the answer is kept.
        """
        self.unsaved[(day, item)] = value
        return self.save_unsaved()

    def save_unsaved(self) -> bool:
        """Try again to write what could not be written.

        Returns:
            Whether everything is on disk.
        """
        if self.damage is not None and self.unsaved:
            self.answer_failed.emit(self.damage)
            return False
        for (day, item), value in list(self.unsaved.items()):
            try:
                changes = self._repository.answer(day, item, value)
            except (CannotSaveError, CannotOpenError) as error:
                self.answer_failed.emit(error)
                return False
            except DiaryError:
                del self.unsaved[(day, item)]
                raise
            del self.unsaved[(day, item)]
            if changes:
                self._forget()
                self.answer_saved.emit(changes[-1].entered.at)
                self.day_changed.emit(day)
        return True

    def save_infusion(self, infusion: Infusion) -> Infusion | None:
        """Add or change an infusion.

        Returns:
            The infusion as stored; None if the file could not be written (`infusion_failed` has said why).

        Raises:
            BadInputError: the infusion can't be taken as it is.
        """
        if self.damage is not None:
            self.infusion_failed.emit(self.damage)
            return None
        try:
            stored, changes = self._repository.save_infusion(infusion)
        except (CannotSaveError, CannotOpenError) as error:
            self.infusion_failed.emit(error)
            return None
        if changes:
            self.infusion_saved.emit(changes[-1].entered.at)
            self.infusions_changed.emit()
        return stored

    def prepare(self) -> None:
        """Make the file of a new diary and load what writing needs; called when the window stands."""
        try:
            self._repository.prepare()
        except DiaryError as error:
            self.answer_failed.emit(error)

    def look_over(self) -> None:
        """Check the whole file, off the window's thread and over a connection of its own."""
        from ui.worker import Latest

        repository = self._repository

        def look() -> list[str]:
            from diary.store.repository import Repository

            with closing(Repository(repository.path, repository.clock)) as other:
                return other.check()

        self._looking = Latest(self)
        self._looking.done.connect(self._take_faults)
        self._looking.start(look)

    def _take_faults(self, faults: list[str]) -> None:
        if faults:
            self.damage = CannotSaveError.of(
                "This diary file is damaged: {fault}. Nothing more is written to it; restore a copy of it.",
                fault=faults[0].removesuffix("."),
            )
            self.damage_found.emit(self.damage)

    # Figures

    def refresh_suggestion(self) -> None:
        """Compute the suggestion anew, off the window's thread; an older computation is dropped."""
        pain, infusions = dict(self.pain()), tuple(self.infusions())
        settings, today = self.settings, self.today()

        def compute() -> object:
            from diary.model.suggestion import suggest

            return suggest(pain, infusions, settings, today)

        if self._suggesting is None:
            from ui.worker import Latest

            self._suggesting = Latest(self)
            self._suggesting.done.connect(self._take_suggestion)
        self._suggesting.start(compute)

    def relief_work(self, number: int | None) -> Callable[[], ReliefFigure | None]:
        """What computes the relief chart of an infusion (None: the newest); to be run off the window's thread."""
        days = self.days()
        late = frozenset(day.date for day in days if day.late)
        pain, infusions = dict(self.pain()), tuple(self.infusions())
        settings, today = self.settings, self.today()

        def compute() -> ReliefFigure | None:
            from diary.model.relief_figure import relief_figure

            return relief_figure(pain, late, infusions, settings, today, number)

        return compute

    def close(self) -> None:
        """Wait for running computations and close the file."""
        for work in (self._suggesting, self._looking):
            if work is not None:
                work.stop()
        self._repository.close()

    def _forget(self) -> None:
        self._pain = None

    def _take_suggestion(self, suggestion: Suggestion) -> None:
        self.suggestion = suggestion
        self.suggestion_ready.emit(suggestion)
