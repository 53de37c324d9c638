"""Answers on their way to the disk: what could not be written waits, and nothing that was typed is lost."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from diary.errors import BadInputError, CannotOpenError, CannotSaveError, ChangedElsewhereError, DiaryError, InUseError
from ui.session.step_names import answers_step
from ui.session.unsaved import Origin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diary.model.records.change import Change
    from diary.model.records.day import Day, EntryMode
    from diary.model.records.details import Answer, DayKey
    from diary.store.repository import Repository
    from ui.session.file_check import FileCheck
    from ui.session.reading import Reading
    from ui.session.steps import UndoStack
    from ui.session.unsaved import Unsaved


_AGAIN_MS = 100
"""After so long it is tried again to write what another program's lock kept out."""
_AT_ONCE_SECONDS = 2.0
_PATIENCE = 30
"""So many times that is tried before it is said: 3 seconds. It is tried on after that."""


class AnswerQueue(QObject):
    """Writes the answers of a day the moment they are given, each day in one transaction.

    Attributes:
        unsaved: What could not be written yet.
        is_helper_writing: Whether somebody else writes down for the person what is given now.

    Where another program has the file, it is tried again until it lets go; what is answered meanwhile waits its turn.

    Signals:
        saved: The commit of an answer returned; the local moment (a `datetime`).
        failed: Something the user can mend (a `DiaryError`); what was answered is kept in `unsaved`.
        changed: An answer of this day is different now (a `date`).
        gave_way: Another program was quicker; which answer gave way (a `DiaryError`).
    """

    saved = Signal(object)
    failed = Signal(object)
    changed = Signal(object)
    gave_way = Signal(object)

    def __init__(
        self,
        repository: Repository,
        reading: Reading,
        check: FileCheck,
        steps: UndoStack,
        unsaved: Unsaved,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._repository, self._reading, self._check, self._steps = repository, reading, check, steps
        self.unsaved = unsaved
        self.is_helper_writing = False
        self._gave_way = False
        self._ahead: frozenset[date] = frozenset()
        self._deleting: set[date] = set()
        self._sitting: Change | None = None  # what was written last of a text that is still being typed
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._tries = 0

    def give(self, day: date, key: DayKey, value: Answer) -> bool:
        """Write one answer, and return whether it is on disk; see `give_all`."""
        return self.give_all(day, {key: value})

    def give_all(
        self,
        day: date,
        answers: Mapping[DayKey, Answer],
        shown: Mapping[DayKey, Answer] | None = None,
        how: EntryMode | None = None,
    ) -> bool:
        """Write answers of one day in one transaction, and return whether they are on disk as they were given.

        Args:
            day: The diary date.
            answers: The answers that were given with one key or click.
            shown: What stood there for the user: what another program wrote since is not gone over.
            how: From paper; by default typed, or late if the following diary day is over.

        Returns:
            Whether they are on disk as they were given. If not, `failed` has said why and they are kept, or `gave_way`
            has said what gave way.
        """
        if self._lies_far_ahead(day) and any(value is not None for value in answers.values()):
            self.failed.emit(_not_come(day))
            return False
        self._gave_way = False
        self.unsaved.give(day, answers, shown, Origin(how, self.is_helper_writing))
        if not self._waits:
            self.save_unsaved()
        return self.is_saved(day) and not self._gave_way

    def delete_day(self, day: date, shown: Day | None = None) -> bool:
        """Take back every answer of a day, in one step, and return whether that is on disk; see `give`.

        Args:
            day: The day.
            shown: What was to be seen of it; as it is stored, where nothing was.
        """
        self._deleting.add(day)
        answers = dict((shown or self._reading.day(day)).answered())
        done = self.give_all(day, dict.fromkeys(answers), answers)
        if self.is_saved(day):
            self._deleting.discard(day)
        return done

    def end_sitting(self) -> None:
        """Note that the user has left a text: what is typed into it next is another change."""
        self._sitting = None

    def is_saved(self, day: date) -> bool:
        """Return whether everything that was answered for a day is on disk."""
        return all(of != day for of, _ in self.unsaved)

    @property
    def has_waiting_day_begun(self) -> bool:
        """Whether answers wait for a day that lay ahead and has begun by now."""
        return bool(self._ahead) and min(self._ahead) <= self._reading.today()

    def save_unsaved(self) -> bool:
        """Try again to write what could not be written, and return whether everything is on disk.

        A day that lies ahead by the clock, as after a flight over the date line, waits until it has begun.

        Returns:
            Whether everything is on disk.
        """
        if self._check.damage is not None and self.unsaved:
            self.failed.emit(self._check.damage)
            return False
        if self._check.is_awaited and self.unsaved:  # it is called again when the file was looked over
            return False
        days = sorted({day for day, _ in self.unsaved})
        try:
            today = self._reading.today()
        except CannotOpenError as error:
            self.failed.emit(error)
            return False
        waiting = {day for (day, _), value in self.unsaved.items() if day > today and value is not None}
        self._ahead = frozenset(waiting)  # clearing needs no wait
        if self._ahead:  # said first: what is saved below is said after it
            self.failed.emit(_not_begun(min(self._ahead)))
        return self._save_days([day for day in days if day not in waiting]) and not self._ahead

    def save_at_once(self) -> bool:
        """Write what waits, for there may be no later moment; return whether everything is on disk.

        The file may be being looked over or made, or somebody may be writing to it, for up to two seconds.
        """
        until = time.monotonic() + _AT_ONCE_SECONDS
        while not self.save_unsaved():
            if not self._waits or time.monotonic() > until:
                return False
            self._check.settle()
            self._check.wait()
            time.sleep(_AGAIN_MS / 1000)
        return True

    @property
    def _waits(self) -> bool:
        """Whether what is answered waits in its turn: the file is being looked over, or another program has it."""
        return self._check.is_awaited or self._again.isActive()

    def _try_again(self) -> None:
        self._tries += 1
        self.save_unsaved()

    def _wait_for_another(self) -> None:
        """Try again soon, and say why after a while: a key must not stand still, and most locks are short."""
        if self._tries == _PATIENCE:
            self.failed.emit(
                InUseError.of(
                    "Not saved yet: another program is writing to the diary. What you answered is kept here and saved "
                    "as soon as it has finished."
                )
            )
        self._again.start()

    def _lies_far_ahead(self, day: date) -> bool:
        try:
            return (day - self._reading.today()).days > 1
        except CannotOpenError:  # said when it is written
            return False

    def _save_days(self, days: Sequence[date]) -> bool:
        """Write what is unsaved of these days, each in one transaction, until one fails; return whether none did."""
        for day in days:
            gave_way: list[DiaryError] = []
            while self.unsaved.of(day):
                origin, answers = self.unsaved.together(day)
                try:
                    changes = self._repository.answer_all(
                        day,
                        answers,
                        how=origin.how,
                        helper=origin.helper,
                        shown=self.unsaved.shown_of(day),
                        continues=self._sitting,
                    )
                except InUseError:
                    self._wait_for_another()
                    return False
                except (CannotSaveError, CannotOpenError) as error:
                    self._stop_waiting()
                    self.failed.emit(error)
                    return False
                except ChangedElsewhereError as error:
                    gave_way.append(self._give_way(day, error))
                    continue
                except DiaryError:
                    self.unsaved.drop(day, answers)
                    raise
                self.unsaved.drop(day, answers)
                if changes:
                    self._take_written(day, changes)
            if gave_way:
                self._reading.forget()
                self.changed.emit(day)
                self.gave_way.emit(gave_way[-1])
        self._stop_waiting()
        return True

    def _stop_waiting(self) -> None:
        self._again.stop()
        self._tries = 0

    def _take_written(self, day: date, changes: Sequence[Change]) -> None:
        before, self._sitting = self._sitting, changes[0]  # only that of a text can go on
        if len(changes) > 1 or day in self._deleting:  # what else is written ends it
            self.end_sitting()
        self._reading.note_answers(day, changes)
        self.saved.emit(changes[-1].entered.at)
        self.changed.emit(day)
        self._keep_step(day, changes, before)

    def _give_way(self, day: date, error: ChangedElsewhereError) -> DiaryError:
        """Let another program's answers stand.

        Returns:
            The sentence to say of it.
        """
        self._gave_way = True
        if not self.unsaved.give_way(day, error.items, self._repository.day(day)):
            return error
        return DiaryError.of(
            "What you wrote on {day} was changed by another program at the same time. Both texts are kept, one below "
            "the other.",
            day=day,
        )

    def _keep_step(self, day: date, changes: Sequence[Change], before: Change | None) -> None:
        deleted = day in self._deleting and all(change.new is None for change in changes)
        self._deleting.discard(day)
        step = answers_step(day, changes, lambda: self._reading.medicines(with_removed=True), deleted=deleted)
        if before is None or not self._steps.goes_on(step, before):
            self._steps.push(step)


def _not_come(day: date) -> BadInputError:
    return BadInputError.of(
        "Not saved: by this computer's clock, {day} has not come yet. What stands there can be taken back.", day=day
    )


def _not_begun(day: date) -> CannotSaveError:
    return CannotSaveError.of(
        "Not saved yet: by this computer's clock, {day} has not begun. Leave the window open: what you answered is "
        "kept here and saved when that day begins.",
        day=day,
    )
