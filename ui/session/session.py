"""The open diary, as the window knows it: calls in, signals out.

Reading, the queue of answers, records, undo and the outlook are parts of their own; the session hands them out and
tells every page what changed. For a first page it reads alone; its other parts are loaded behind the first paint
(`ui.session.parts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import DiaryError
from diary.model.records.kind import Kind
from diary.store.on_disk.elsewhere import Elsewhere
from ui.session.file_watch import FileWatch, only_to_look_at, replaced
from ui.session.reading import Reading
from ui.session.unsaved import Unsaved
from ui.words.text import use_year

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from diary.model.records.change import Change
    from diary.model.records.day import Day
    from diary.store.on_disk.key import Key
    from diary.store.opened import OpenedDiary
    from ui.session.answers import AnswerQueue
    from ui.session.background import Background
    from ui.session.file_check import FileCheck, Looked
    from ui.session.helper import HelperSwitch
    from ui.session.outlook import OutlookWatch
    from ui.session.parts import Parts
    from ui.session.records import RecordWriter
    from ui.session.steps import UndoStack

_SINGLY = 7
"""So many days that changed at once are told one by one; after more, every page reads anew."""


class Session(QObject):
    """The open diary.

    Attributes:
        reading: Plain records.
        unsaved: Answers that are not on disk yet.
        by_code: Whether the recovery code opened the diary: the passphrase is forgotten, and a new one is due.

    Signals:
        day_changed: An answer of this day is different now (a `date`).
        days_changed: Any day may be different now: another program wrote.
        infusions_changed: An infusion was added, changed, removed or brought back.
        medicines_changed, labs_changed: The same for a medicine of the list, for a blood result.
        questionnaires_changed: The same for a questionnaire.
        safety_changed: The clinic was told of a safety sign, or that was taken back.
        settings_changed: The settings are different now; the diary day that is running may be another one.
        answer_saved: The commit of an answer returned; the local moment (a `datetime`).
        answer_failed: Something the user can mend (a `DiaryError`); what was answered is kept.
        infusion_saved, infusion_failed: The same for an infusion.
        saved, failed: The same for everything else that is kept.
        changed_elsewhere: Another program was quicker; which answer gave way (a `DiaryError`).
        rereading: What another program wrote is going to be shown; what is being typed is to be written before.
        imported: A package was brought in (the `Plan` that was carried out).
        file_noticed: What there is to know about the file, said once (a `DiaryError`).
        damage_found: The file disagrees with itself or can't be read (a `CannotSaveError` that says so).
        suggestion_ready: The newest `Suggestion`.
        suggestions_kept: What is shown was written down, for it is something else than before.
    """

    day_changed = Signal(object)
    days_changed = Signal()
    infusions_changed = Signal()
    medicines_changed = Signal()
    labs_changed = Signal()
    questionnaires_changed = Signal()
    safety_changed = Signal()
    visits_changed = Signal()
    settings_changed = Signal()
    answer_saved = Signal(object)
    answer_failed = Signal(object)
    infusion_saved = Signal(object)
    infusion_failed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    changed_elsewhere = Signal(object)
    rereading = Signal()
    imported = Signal(object)
    file_noticed = Signal(object)
    damage_found = Signal(object)
    suggestion_ready = Signal(object)
    suggestions_kept = Signal()

    def __init__(self, opened: OpenedDiary, parent: QObject | None = None, *, by_code: bool = False) -> None:
        super().__init__(parent)
        self._opened = opened
        self.by_code = by_code
        self._parts: Parts | None = None
        self._watch: FileWatch | None = None
        self._is_checked = False  # whether every answer waits until the file was looked over
        self.reading = Reading(opened, lambda: self.parts.repository)
        self.unsaved = Unsaved()
        use_year(self.today().year)

    @property
    def parts(self) -> Parts:
        """The parts that no first page needs; loaded when one is first asked for."""
        if self._parts is None:
            from ui.session.parts import make_session_parts  # noqa: PLC0415 - behind the first paint

            self._parts = make_session_parts(self, self._opened, self._revert)
            self._parts.check.is_awaited = self._is_checked and self._opened.file.exists
            self._parts.check.looked.connect(self._take_file)
        return self._parts

    @property
    def background(self) -> Background:
        """Plain records for computations off the window's thread."""
        return self.parts.background

    @property
    def answers(self) -> AnswerQueue:
        """Writes the answers of the days; those that are not on disk yet wait in it."""
        return self.parts.answers

    @property
    def helper(self) -> HelperSwitch:
        """Whether somebody else is writing."""
        return self.parts.helper

    @property
    def records(self) -> RecordWriter:
        """Writes treatment, questionnaires, safety signs and settings."""
        return self.parts.records

    @property
    def steps(self) -> UndoStack:
        """Every write of this run, to be undone; what others wrote, and what the diary said, is none."""
        return self.parts.steps

    @property
    def outlook(self) -> OutlookWatch:
        """Suggestion and safety signs."""
        return self.parts.outlook

    @property
    def check(self) -> FileCheck:
        """Whether the file is sound; nothing is written to one that is not."""
        return self.parts.check

    def today(self) -> date:
        """Return the diary day that is running now."""
        return self.reading.today()

    def day(self, day: date) -> Day:
        """Return one day as it is stored; see `Reading.day`."""
        return self.reading.day(day)

    def undo(self) -> bool:
        """Take back the newest step, once all answers are on disk; return whether it was (see `UndoStack`)."""
        return self._is_on_disk() and self.steps.undo()

    def redo(self) -> bool:
        """Do the step again that was undone last, and return whether it was; see `undo`."""
        return self._is_on_disk() and self.steps.redo()

    def expect_check(self) -> None:
        """Have every answer wait until the file was looked over: a window is going to stand, which does it then."""
        self._is_checked = True

    def prepare(self) -> None:
        """Have the file looked over, or that of a new diary made, and watch what other programs do to it.

        Called when the window stands. It is done off the window's thread; answers that are given meanwhile wait.
        """
        self.check.look_over()

    @property
    def is_prepared(self) -> bool:
        """Whether there is a file, or why there is none was said; see `prepare`."""
        return self._watch is not None

    def wait_until_prepared(self) -> None:
        """Wait for the file, for whoever has no event loop running yet; see `prepare`."""
        self.check.wait()

    def _take_file(self, looked: Looked) -> None:
        error = looked.error
        if error is None and not looked.faults:
            error = self._open_file()
        if error is not None:
            self.answer_failed.emit(error)
        elif self._opened.file.is_read_only:
            self.file_noticed.emit(only_to_look_at(self.reading.path))
        elif looked.notice is not None:
            self.file_noticed.emit(looked.notice)
        if self._watch is None:
            self._watch = FileWatch(self._opened.file.look_elsewhere, self)
            self._watch.found.connect(self.read_again)
            self._watch.failed.connect(self.file_noticed)
            self._watch.start()
        if self.unsaved:  # they waited for this
            self.answers.save_unsaved()

    def _open_file(self) -> DiaryError | None:
        """Open what was looked over or made to be written, before the watch would take it for another file."""
        try:
            self._opened.file.prepare()
            self._opened.file.take_as_sound()
        except DiaryError as error:
            return error
        return None

    def when_damaged(self, say: Callable[[], None]) -> None:
        """Have it said that the file is damaged: when that is found, and now if it is known.

        Args:
            say: A method of what says it, with which the listening ends.
        """
        self.damage_found.connect(say)
        if self.check.damage is not None:
            say()

    def look_elsewhere(self) -> None:
        """Look now whether another program wrote; while the window stands, that is done every two seconds."""
        if self._watch is not None:
            self._watch.look()
        elif (found := self._opened.file.look_elsewhere()) is not None:
            self.read_again(found)

    def read_again(self, found: Elsewhere) -> None:
        """Have every page show what another program wrote; what is being typed is kept."""
        self.rereading.emit()
        self.reading.forget()
        if Kind.DAY in found.kinds:
            self.days_changed.emit()
        for kind, signals in self.parts.signals.items():
            if kind in found.kinds:
                signals.changed.emit()
        if found.is_another_file:
            self.check.begin_anew()
            self.file_noticed.emit(replaced(self.reading.path))
            self.check.look_over()

    @property
    def is_encrypted(self) -> bool:
        """Whether the diary has a passphrase."""
        return self._opened.file.key is not None

    @property
    def key(self) -> Key | None:
        """The key of the diary; None for a plain one."""
        return self._opened.file.key

    def release(self) -> None:
        """Let go of the file and of its key: the diary is locked, or is going to get another key."""
        if self._watch is not None:
            self._watch.stop()
        if self._parts is not None:
            self.outlook.stop()
            self.check.stop()
            self._parts.tending.stop()
        self._opened.release()

    def take_up(self, key: Key | None) -> None:
        """Open the file that was released, and have every page read again.

        Raises:
            CannotOpenError: it can't be used; it stays released.
        """
        self._opened.file.take_up(key)
        if self._watch is not None:
            self._watch.start()
        if self.check.is_awaited:  # letting go of the file put an end to it
            self.check.look_over()
        self.read_again(Elsewhere())

    def show_restored(self) -> None:
        """Have every page show what was restored here; what another window restores is noticed by the watch."""
        self._opened.file.look_elsewhere()
        self.check.begin_anew()
        self.read_again(Elsewhere())
        self.suggestions_kept.emit()
        self.check.look_over()

    def close(self) -> None:
        """Wait for running computations and close the file."""
        if self._watch is not None:
            self._watch.stop()
        if self._parts is not None:
            self.outlook.stop()
            self.check.stop()
        self._opened.close()

    def _is_on_disk(self) -> bool:
        return not self.unsaved or self.answers.save_unsaved()

    def _revert(self, changes: Sequence[Change]) -> list[Change]:
        """Take changes back in the diary, and tell the pages."""
        if self.check.damage is not None:
            raise self.check.damage
        undone = self.parts.repository.revert(changes)
        self._tell(undone)
        return undone

    def _tell(self, changes: Sequence[Change]) -> None:
        """Tell the pages of changes that were made on another way than by their own writes."""
        kinds = {change.kind for change in changes}
        days = sorted({change.day for change in changes if change.kind is Kind.DAY})
        self.answers.end_sitting()
        self.reading.forget()
        if len(days) > _SINGLY:
            self.days_changed.emit()
            self.day_changed.emit(self.today())
        else:
            for day in days:
                self.day_changed.emit(day)
        if Kind.INFUSION in kinds:
            kinds.add(Kind.LAB)  # a blood result stands or goes with its infusion
        for changed in dict.fromkeys(signals.changed for kind, signals in self.parts.signals.items() if kind in kinds):
            changed.emit()
