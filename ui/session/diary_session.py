"""The one bridge between the window and the diary: calls in, signals out.

Pages ask it for plain records and tell it what was answered; it tells every page what changed. It holds what could
not be written, so that nothing that was typed is lost while a disk is full.
"""

from __future__ import annotations

from contextlib import closing
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from diary.errors import BadInputError, CannotOpenError, CannotSaveError, ChangedElsewhereError, DiaryError
from diary.model.records.change import Kind
from diary.model.scales import DayItem
from diary.store.repository import Repository
from ui.session.file_watch import FileWatch, only_to_look_at, replaced
from ui.session.record_session import RecordSession
from ui.session.unsaved import Unsaved
from ui.session.worker import Latest
from ui.words.text import use_year

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diary.model.records.change import Change
    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.relief.assessor import Assessor
    from diary.model.safety.signs import OpenSign
    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.store.elsewhere import Elsewhere

T = TypeVar("T")

SINGLY = 7
"""So many days that changed at once are told one by one; after more, every page reads anew."""


class Session(RecordSession):
    """The open diary.

    Signals:
        day_changed: An answer of this day is different now (a `date`).
        days_changed: Any day may be different now: another program wrote.
        rereading: What another program wrote is going to be shown; what is being typed is to be written before.
        changed_elsewhere: Another program was quicker; which answer gave way (a `DiaryError`).
        file_noticed: What there is to know about the file, said once (a `DiaryError`).
        imported: A package was brought in (the `Plan` that was carried out).
        answer_saved: The commit of an answer returned; the local moment (a `datetime`).
        answer_failed: Something the user can mend (a `DiaryError`); what was answered is kept in `unsaved`.
        suggestion_ready: The newest `Suggestion`; the open safety signs are in `signs`.
        suggestions_kept: What is shown was written down, for it is something else than before.
        damage_found: The file disagrees with itself or can't be read (a `CannotSaveError` that says so); from now on
            nothing is written to it.
    """

    day_changed = Signal(object)
    days_changed = Signal()
    rereading = Signal()
    changed_elsewhere = Signal(object)
    file_noticed = Signal(object)
    imported = Signal(object)
    answer_saved = Signal(object)
    answer_failed = Signal(object)
    suggestion_ready = Signal(object)
    suggestions_kept = Signal()
    damage_found = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(repository, parent)
        self._pain: dict[date, int] | None = None
        self.unsaved = Unsaved()
        self._gave_way = False
        self._watch: FileWatch | None = None
        self._ahead: frozenset[date] = frozenset()
        self._deleting: set[date] = set()
        self.suggestion: Suggestion | None = None
        self.signs: tuple[OpenSign, ...] = ()
        self._looking: Latest | None = None
        self._suggesting: Latest | None = None
        self._keeping: Latest | None = None
        self._is_sound = False  # until the whole file was checked
        self._sitting: Change | None = None  # what was written last of a text that is still being typed
        use_year(self.today().year)
        self.day_changed.connect(self.refresh_suggestion)
        self.days_changed.connect(self.refresh_suggestion)
        for changed in (self.infusions_changed, self.labs_changed, self.safety_changed, self.settings_changed):
            changed.connect(self.refresh_suggestion)

    # What the diary holds

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

    def effects(self) -> set[str]:
        """The codes of the side effects that were there on any day, mild or worse."""
        return self._repository.effects()

    # What the user does

    def answer(self, day: date, key: DayKey, value: Answer) -> bool:
        """Write one answer; see `answer_all`."""
        return self.answer_all(day, {key: value})

    def answer_all(
        self, day: date, answers: Mapping[DayKey, Answer], shown: Mapping[DayKey, Answer] | None = None
    ) -> bool:
        """Write answers of one day in one transaction; what could not be written earlier goes with them.

        Args:
            day: The diary date.
            answers: The answers that were given with one key or click.
            shown: What stood there for the user: what another program wrote since is not gone over.

        Returns:
            Whether they are on disk as they were given. If not, `answer_failed` has said why and they are kept, or
            `changed_elsewhere` has said what gave way.
        """
        if self._lies_far_ahead(day) and any(value is not None for value in answers.values()):
            self.answer_failed.emit(_not_come(day))
            return False
        self._gave_way = False
        self.unsaved.give(day, answers, shown)
        self.save_unsaved()
        return self.is_saved(day) and not self._gave_way

    def delete_day(self, day: date, shown: Day | None = None) -> bool:
        """Take back every answer of a day, in one step; see `answer`.

        Args:
            day: The day.
            shown: What was to be seen of it; as it is stored, where nothing was.
        """
        self._deleting.add(day)
        answers = dict((shown or self.day(day)).answered())
        done = self.answer_all(day, dict.fromkeys(answers), answers)
        if self.is_saved(day):
            self._deleting.discard(day)
        return done

    def end_sitting(self) -> None:
        """Note that the user has left a text: what is typed into it next is another change."""
        self._sitting = None

    def is_saved(self, day: date) -> bool:
        """Whether everything that was answered for a day is on disk."""
        return all(of != day for of, _ in self.unsaved)

    def save_unsaved(self) -> bool:
        """Try again to write what could not be written, each day in one transaction.

        A day that lies ahead by the clock, as after a flight over the date line, waits until it has begun.

        Returns:
            Whether everything is on disk.
        """
        if self.damage is not None and self.unsaved:
            self.answer_failed.emit(self.damage)
            return False
        days = sorted({day for day, _ in self.unsaved})
        try:
            today = self.today()
        except CannotOpenError as error:
            self.answer_failed.emit(error)
            return False
        waiting = {day for (day, _), value in self.unsaved.items() if day > today and value is not None}
        self._ahead = frozenset(waiting)  # clearing needs no wait
        if self._ahead:  # said first: what is saved below is said after it
            self.answer_failed.emit(_not_begun(min(self._ahead)))
        return self._save_days([day for day in days if day not in waiting]) and not self._ahead

    def _lies_far_ahead(self, day: date) -> bool:
        try:
            return (day - self.today()).days > 1
        except CannotOpenError:  # said when it is written
            return False

    @property
    def has_waiting_day_begun(self) -> bool:
        """Whether answers wait for a day that lay ahead and has begun by now."""
        return bool(self._ahead) and min(self._ahead) <= self.today()

    def _save_days(self, days: Sequence[date]) -> bool:
        """Write what is unsaved of these days, each in one transaction, until one fails."""
        for day in days:
            gave_way: list[DiaryError] = []
            while answers := self.unsaved.of(day):
                try:
                    changes = self._repository.answer_all(
                        day, answers, shown=self.unsaved.shown_of(day), continues=self._sitting
                    )
                except (CannotSaveError, CannotOpenError) as error:
                    self.answer_failed.emit(error)
                    return False
                except ChangedElsewhereError as error:
                    gave_way.append(self._give_way(day, error))
                    continue
                except DiaryError:
                    self.unsaved.drop(day, answers)
                    raise
                self.unsaved.drop(day, answers)
                if changes:
                    self._take_answers(day, changes)
            if gave_way:
                self._forget()
                self.day_changed.emit(day)
                self.changed_elsewhere.emit(gave_way[-1])
        return True

    def _take_answers(self, day: date, changes: Sequence[Change]) -> None:
        before, self._sitting = self._sitting, changes[0]  # only that of a text can go on
        if len(changes) > 1 or day in self._deleting:  # what else is written ends it
            self.end_sitting()
        self._take_pain(day, changes)
        self.answer_saved.emit(changes[-1].entered.at)
        self.day_changed.emit(day)
        self._keep_answers(day, changes, before)

    def _give_way(self, day: date, error: ChangedElsewhereError) -> DiaryError:
        """Let another program's answers stand; what to say of it."""
        self._gave_way = True
        if not self.unsaved.give_way(day, error.items, self._repository.day(day)):
            return error
        return DiaryError.of(
            "What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below "
            "the other.",
            day=day,
        )

    def undo(self) -> bool:
        """Take back the newest step of this run, once everything that was answered is on disk; see `UndoStack`."""
        return (not self.unsaved or self.save_unsaved()) and self.steps.undo()

    def redo(self) -> bool:
        """Do the step again that was undone last."""
        return (not self.unsaved or self.save_unsaved()) and self.steps.redo()

    def tell_changes(self, changes: Sequence[Change]) -> None:
        """Tell the pages what is different now, whatever changed it."""
        days = sorted({change.subject for change in changes if change.kind is Kind.DAY})
        self.end_sitting()
        if days:
            self._forget()
        if len(days) > SINGLY:
            self.days_changed.emit()
            self.day_changed.emit(self.today())
        else:
            for day in days:
                self.day_changed.emit(date.fromisoformat(day))
        super().tell_changes(changes)

    def _keep_answers(self, day: date, changes: Sequence[Change], before: Change | None) -> None:
        from ui.session.step_names import answers_step  # noqa: PLC0415 - behind the first paint

        deleted = day in self._deleting and all(change.new is None for change in changes)
        self._deleting.discard(day)
        step = answers_step(day, changes, lambda: self.medicines(with_removed=True), deleted=deleted)
        if before is None or not self.steps.goes_on(step, before):
            self.steps.push(step)

    def prepare(self) -> None:
        """Make the file of a new diary and load what writing needs; called when the window stands."""
        try:
            self._repository.prepare()
        except DiaryError as error:
            self.answer_failed.emit(error)
        else:
            if self._repository.is_read_only:
                self.file_noticed.emit(only_to_look_at(self.path))
        self._watch = FileWatch(self._repository.look_elsewhere, self)
        self._watch.found.connect(self.read_again)
        self._watch.failed.connect(self.file_noticed)
        self._watch.start()

    def look_elsewhere(self) -> None:
        """Look now whether another program wrote; while the window stands, that is done every two seconds."""
        if self._watch is not None:
            self._watch.look()
        elif (found := self._repository.look_elsewhere()) is not None:
            self.read_again(found)

    def read_again(self, found: Elsewhere) -> None:
        """Have every page show what another program wrote; what is being typed is kept."""
        self.rereading.emit()
        self._forget()
        signals = {
            Kind.DAY: self.days_changed,
            Kind.INFUSION: self.infusions_changed,
            Kind.MEDICINE: self.medicines_changed,
            Kind.LAB: self.labs_changed,
            Kind.QUESTIONNAIRE: self.questionnaires_changed,
            Kind.OFFER: self.questionnaires_changed,
            Kind.SAFETY: self.safety_changed,
            Kind.SETTING: self.settings_changed,
        }
        for kind, changed in signals.items():
            if kind in found.kinds:
                changed.emit()
        if found.is_another_file:
            self.damage, self._is_sound = None, False
            self.file_noticed.emit(replaced(self.path))
            self.look_over()

    def look_over(self) -> None:
        """Check the whole file, off the window's thread and over a connection of its own."""
        self._looking = Latest(self)
        self._looking.done.connect(self._take_faults)
        self._looking.start(self.off_thread(lambda other: other.check()))

    def _take_faults(self, faults: list[str] | None) -> None:
        if faults:
            self.damage = CannotSaveError.of(
                "This diary file is damaged: {fault}. Nothing more is written to it; restore a copy of it.",
                fault=faults[0].removesuffix("."),
            )
            self.damage_found.emit(self.damage)
        self._is_sound = faults == []
        self._keep_suggestion()

    # Figures

    @cached_property
    def assessor(self) -> Assessor:
        """What is known of each infusion, worked out once after each change; asked for first by the window's thread."""
        from diary.model.relief.assessor import Assessor  # noqa: PLC0415 - behind the first paint

        return Assessor()

    def refresh_suggestion(self) -> None:
        """Compute suggestion and safety signs anew, off the window's thread; an older computation is dropped."""
        assessor = self.assessor

        def look(repository: Repository) -> Outlook:
            from diary.assessing import outlook_on  # noqa: PLC0415 - behind the first paint, off the thread

            return outlook_on(repository, assessor=assessor)

        if self._suggesting is None:
            self._suggesting = Latest(self)
            self._suggesting.done.connect(self._take_outlook)
        self._suggesting.start(self.off_thread(look))

    def off_thread(self, compute: Callable[[Repository], T]) -> Callable[[], T | None]:
        """A computation over the whole diary, to be run off the window's thread.

        Args:
            compute: Gets the diary over a connection of its own.

        Returns:
            What runs it; it gives None while the file is not there or can't be read, which the window's own
            connection says wherever it matters.
        """
        exists = self._repository.exists
        run = self.over_own_connection(lambda other: compute(other) if other.exists or not exists else None)

        def run_or_give_up() -> T | None:
            try:
                return run()
            except CannotOpenError:
                return None

        return run_or_give_up

    def over_own_connection(self, compute: Callable[[Repository], T]) -> Callable[[], T]:
        """The same for what the user asked for: why the file can't be used is raised (`CannotOpenError`)."""
        path, clock = self._repository.path, self._repository.clock

        def run() -> T:
            with closing(Repository(path, clock)) as other:
                return compute(other)

        return run

    def close(self) -> None:
        """Wait for running computations and close the file."""
        if self._watch is not None:
            self._watch.stop()
        for work in (self._suggesting, self._keeping, self._looking):
            if work is not None:
                work.stop()
        self._repository.close()

    def _take_pain(self, day: date, changes: Sequence[Change]) -> None:
        """Know of the average pain what was just written, without reading that of all days again."""
        if self._pain is None:
            return
        for change in changes:
            if change.item == DayItem.PAIN_AVERAGE:
                self._pain.pop(day, None)
                if isinstance(change.new, int):
                    self._pain[day] = change.new

    def _forget(self) -> None:
        self._pain = self._settings = None

    def _take_outlook(self, outlook: Outlook | None) -> None:
        if outlook is not None:
            self.suggestion, self.signs = outlook.suggestion, outlook.signs
            self.suggestion_ready.emit(outlook.suggestion)
            self._keep_suggestion()

    def _keep_suggestion(self) -> None:
        """Write down what is shown, off the window's thread; only in a file that is known to be sound.

        Nobody asked for it, so a disk that refuses it is not said: it is said with the next answer, and the next look
        tries again.
        """
        shown = self.suggestion
        if shown is None or not self._is_sound or self.damage is not None:
            return

        def keep(repository: Repository) -> bool:
            try:
                return repository.keep_suggestion(shown)
            except (CannotSaveError, BadInputError):
                return False

        if self._keeping is None:
            self._keeping = Latest(self)
            self._keeping.done.connect(self._take_kept)
        self._keeping.start(self.off_thread(keep))

    def _take_kept(self, kept: bool | None) -> None:  # noqa: FBT001 - what the work returns
        if kept:
            self.suggestions_kept.emit()


def _not_come(day: date) -> BadInputError:
    return BadInputError.of(
        "Not saved: by this computer’s clock, {day} has not come yet. What stands there can be taken back.", day=day
    )


def _not_begun(day: date) -> CannotSaveError:
    return CannotSaveError.of(
        "Not saved yet: by this computer's clock, {day} has not begun. Leave the window open: what you answered is "
        "kept here and saved when that day begins.",
        day=day,
    )
