"""Every read and write of the diary: the one object that the rest of the program knows. A write returns what changed.

It stands on the opened diary (`diary.store.opened`); what is read and written stands by subject in modules beside it.

One repository belongs to one thread.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from diary.errors import BadInputError, CannotOpenError
from diary.model.records.change import SETTLED_ON, TOLD_ON, Contents
from diary.model.records.day import Entered, EntryMode, check_day
from diary.model.records.infusion import Infusion, refuse_overlap
from diary.model.records.items import R, without_half_characters
from diary.model.records.lab import LabResult, standing_labs
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import Reports, SafetySign
from diary.model.records.visit import GivenOut, Visit, refuse_second_visit
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store import contents as whole
from diary.store import days, history, looking_over, offers, records, signs, suggestions, undoing
from diary.store.answers import WayGiven, save_answers
from diary.store.clock_back import clock_warning, newest_moment
from diary.store.on_disk.backup import Copied, copy_whole, keep_backup
from diary.store.on_disk.filled_mark import mark_filled
from diary.store.on_disk.opening import Manner
from diary.store.opened import OpenedDiary
from diary.store.setting_changes import checked_settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path

    from diary.clock import Clock
    from diary.model.records.change import Change, Kind
    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.suggestion import Suggestion
    from diary.settings import Settings
    from diary.store.connection import Connection
    from diary.store.kept_days import KeptDays
    from diary.store.on_disk.copies import Occasion
    from diary.store.on_disk.elsewhere import Elsewhere
    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

    Dated = TypeVar("Dated", LabResult, Questionnaire)
    T = TypeVar("T")


class Repository:
    """The diary: its days, infusions, medicines, blood results, safety signs, settings and history.

    Attributes:
        path: Where the file is or will be.
        clock: Where the moment of entry comes from.
        opened: What a first page needs of it.
        is_helper_writing: Whether somebody else writes down for the person what comes now; kept with each change.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        opened: OpenedDiary | None = None,
        key: Key | None = None,
        leaves_all: bool = False,
        is_sound: bool = False,
        kept: KeptDays | None = None,
    ) -> None:
        """Open the diary, or note that there is none yet.

        Args:
            path: Where the file is or will be.
            clock: Where the moment of entry comes from.
            opened: The same diary where it is open already: the file is shared with whoever opened it.
            key: What opens a diary that is encrypted, and what a new one is encrypted with.
            leaves_all: Whether it is only looked at, by a process that never writes to it.
            is_sound: Whether it was looked over already in this process.
            kept: The days that were read before, so that only those that changed are read again; None for none.

        Raises:
            CannotOpenError: the file can't be used, or none could be made there.
        """
        self.path = path
        self._kept = kept
        self.clock = clock
        manner = Manner(leaves_all=leaves_all)
        self.opened = OpenedDiary(path, clock, key, manner, is_sound=is_sound) if opened is None else opened
        self._file, self._read = self.opened.file, self.opened.read
        self._noted: date | None = None  # the day that the mark beside the diary has
        self.is_helper_writing = False

    # The file

    def close(self) -> None:
        """Close the file. Everything that was answered is on disk already."""
        self._file.close()

    def prepare(self, *, diary_id: str | None = None, invented: bool = False) -> None:
        """Make the file if there is none, have it ready to be written, and tidy up beside it; see `DiaryFile`."""
        looking_over.make_ready(self.opened, diary_id=diary_id, invented=invented)

    def writing(self) -> AbstractContextManager[Connection]:
        """Open one transaction: all of what is written inside, or nothing; see `DiaryFile.writing`."""
        return self._file.writing()

    def making(self, *, diary_id: str, invented: bool) -> AbstractContextManager[Connection]:
        """Make the diary with its first contents; see `DiaryFile.making`."""
        return self._file.making(diary_id=diary_id, invented=invented)

    def look_elsewhere(self) -> Elsewhere | None:
        """Look what other programs wrote since this was last asked; see `DiaryFile.look_elsewhere`."""
        return self._file.look_elsewhere()

    def listen(self, heard: Callable[[str], None] | None) -> None:
        """Have every SQL statement told from now on, before it is run; for tests and benchmarks. None ends it."""
        self._file.listen(heard)

    @property
    def key(self) -> Key | None:
        """Return what the file is encrypted with; None for a plain one."""
        return self._file.key

    @property
    def exists(self) -> bool:
        """Return whether there is a file."""
        return self._file.exists

    @property
    def is_sound(self) -> bool:
        """Return whether the file was looked over already, or made, in this process."""
        return self._file.is_sound

    @property
    def is_read_only(self) -> bool:
        """Return whether there is a diary that can be read but not written."""
        return self._file.is_read_only

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was ever answered or said: no file, or one without history."""
        return not self._read(whole.has_history, nothing=False)

    @property
    def invented(self) -> bool:
        """Return whether this is a sample diary."""
        return self._read(whole.is_invented, nothing=False)

    @property
    def diary_id(self) -> str | None:
        """Return the diary's random id; None while there is no file."""
        return self._read(whole.read_id, nothing=None)

    def check(self) -> list[Phrase]:
        """Return what is wrong with the file, its history and its answers, a sentence each; empty for a sound diary."""
        return looking_over.find_faults(self.opened)

    def look_over(self) -> list[Phrase]:
        """Return what is wrong with the file: looked over quickly, and once a week as `check` does.

        A sound diary is made ready to be written. When it was checked last is noted in it.
        """
        return looking_over.look_over(self.opened)

    def warn_of_place(self) -> Phrase | None:
        """Return what is to be said of the diary's folder, and note that it was; None where it was, or all is well."""
        return looking_over.warn_of_place(self.opened)

    def warn_of_clock(self) -> Phrase | None:
        """Return what is to be said of a clock that is behind the newest entries; None where all is well."""
        return clock_warning(self._read(newest_moment, nothing=None), self.clock.now())

    def copy_to(self, target: Path, *, replace: bool = False, still: Callable[[], None]) -> Copied:
        """Make a proven copy of the diary as of one moment, whatever another program writes meanwhile.

        Raises:
            BadInputError, CannotSaveError: see `diary.store.on_disk.backup.copy_whole`.
            CannotOpenError: there is no diary, or it can't be read.
        """
        self._file.begin_writing()  # a copy is made of what has locks: somebody else may be writing
        connection = self._file.connection()
        if connection is None:
            raise CannotOpenError.of("{path} does not exist.", path=str(self.path))
        with files.snapshot(connection):
            answered = self.days()
            past = [infusion for infusion in self.infusions() if not infusion.planned]
            copy_whole(connection, target, key=self.key, replace=replace, still=still)
        return Copied(target, len(answered), answered[-1].date if answered else None, past[-1] if past else None)

    def keep_backup(self, occasion: Occasion, still: Callable[[], None]) -> Path:
        """Make a proven backup in the folder beside the diary; see `diary.store.on_disk.backup.keep_backup`."""
        connection = self._file.connection()
        if connection is None:
            raise CannotOpenError.of("{path} does not exist.", path=str(self.path))
        return keep_backup(connection, self.path, self.clock.now().date(), occasion, self.key, still)

    def contents(self) -> Contents:
        """Return the whole diary as plain records, as of one moment."""

        def read(connection: Connection) -> Contents:
            with files.snapshot(connection):
                return whole.read_contents(connection)

        return self._read(read, nothing=Contents("", False, (), (), ()))  # noqa: FBT003

    # Days

    def today(self) -> date:
        """Return the diary day that is running now."""
        return self.opened.today()

    def day(self, day: date) -> Day:
        """Return one day, with None for what was not answered."""
        return self.opened.day(day)

    def days(self) -> list[Day]:
        """Return every day with an answer, oldest first."""
        if self._kept is not None:
            return self._read(self._kept.read, nothing=[])
        found: list[Day] = self._read(days.read_days, nothing=[])
        return [day for day in found if not day.is_empty]

    def pain(self) -> dict[date, int]:
        """Return average pain (NRS 0-10) by diary day; an unanswered day is absent."""
        return self._read(days.read_pain, nothing={})

    def effects(self) -> set[str]:
        """Return the codes of the side effects that were there on any day, mild or worse."""
        return self._read(days.read_effects, nothing=set())

    def answer(
        self, day: date, key: DayKey, value: Answer, *, how: EntryMode | None = None, continues: Change | None = None
    ) -> list[Change]:
        """Write one answer and its history row in one transaction; see `answer_all`."""
        return self.answer_all(day, {key: value}, how=how, continues=continues)

    def answer_all(
        self,
        day: date,
        answers: Mapping[DayKey, Answer],
        *,
        how: EntryMode | None = None,
        helper: bool | None = None,
        shown: Mapping[DayKey, Answer] | None = None,
        continues: Change | None = None,
    ) -> list[Change]:
        """Write answers of one day and their history rows in one transaction.

        Args:
            day: The diary day they are for; not in the future, unless everything is cleared: what was given while the
                clock was ahead can be taken back.
            answers: The answers on their scales; None clears one.
            how: EntryMode they came; by default typed, or late if the following diary day is over.
            helper: Whether somebody else wrote them down; by default whoever writes now (`is_helper_writing`).
            shown: What stood when they were given. What another program changed since is not gone over.
            continues: The change that the last save of the same sitting at a text returned. As long as nothing else
                was written since, the sitting stays one row of the history, from the text as it began.

        Returns:
            What changed; an answer that stands already is no change. The change of a sitting that went on stands for
            what it returned before.

        Raises:
            BadInputError: a value is off its scale or the day is in the future and gets one; nothing was written.
            ChangedElsewhereError: an answer is neither what was shown nor what is to be written; nothing was.
            CannotSaveError: the file can't be written; nothing was.
        """
        way = WayGiven(how, self.is_helper_writing if helper is None else helper, shown, continues)
        changes, is_today = save_answers(self.opened, day, answers, way, lambda: self.medicines(with_removed=True))
        if is_today:
            self._note_filled(day, answers.get(DayItem.PAIN_AVERAGE))
        return changes

    def _note_filled(self, day: date, average: Answer) -> None:
        """Have a reminder know that today is filled: once a day, behind the commit."""
        if average is not None and self._noted != day:
            self._noted = day
            mark_filled(self.path, day)

    # Treatment

    def infusions(self, *, with_removed: bool = False) -> list[Infusion]:
        """Return the infusions by their first day, planned ones too; removed ones only where asked for."""
        return self._records(Infusion, with_removed=with_removed)

    def save_infusion(self, infusion: Infusion, shown: Infusion | None = None) -> tuple[Infusion, list[Change]]:
        """Add an infusion (its id is None) or change a stored one.

        One that begins in the future is an appointment: it is stored as planned.

        Args:
            infusion: What it shall be.
            shown: What it was when it was changed: what another program changed since is not gone over.

        Returns:
            The infusion as stored, with its id, and what changed.

        Raises:
            ChangedElsewhereError: it is another one by now than was shown.
            BadInputError: it makes no sense on its own or overlaps another infusion.
            CannotSaveError: the file can't be written.
        """
        infusion = replace(infusion.checked(), planned=infusion.planned or infusion.first_day > self.today())

        def check(others: list[Infusion]) -> None:
            if not infusion.removed:
                refuse_overlap(infusion, others)

        return self._save(infusion, shown, check)

    def medicines(self, *, with_removed: bool = False) -> list[Medicine]:
        """Return the user's list of medicines in the order in which they were added."""
        return self._records(Medicine, with_removed=with_removed)

    def save_medicine(self, medicine: Medicine, shown: Medicine | None = None) -> tuple[Medicine, list[Change]]:
        """Add a medicine or change a stored one; see `save_infusion`."""
        return self._save(medicine.checked(), shown)

    def labs(self, *, with_removed: bool = False) -> list[LabResult]:
        """Return the blood results by day; removed ones, and those of a removed infusion, only where asked for."""
        found = self._records(LabResult, with_removed=with_removed)
        return found if with_removed or not found else standing_labs(found, self.infusions())

    def save_lab(self, lab: LabResult, shown: LabResult | None = None) -> tuple[LabResult, list[Change]]:
        """Add a blood result or change a stored one; see `save_infusion`. A day in the future is refused too."""
        self._refuse_a_day_to_come(lab)
        return self._save(lab.checked(), shown)

    # Questionnaires

    def questionnaires(self, *, with_removed: bool = False) -> list[Questionnaire]:
        """Return the questionnaires by day, unfinished ones too."""
        return self._records(Questionnaire, with_removed=with_removed)

    def save_questionnaire(
        self, questionnaire: Questionnaire, shown: Questionnaire | None = None
    ) -> tuple[Questionnaire, list[Change]]:
        """Add a questionnaire or change a stored one, each answer with its history; see `save_lab`."""
        self._refuse_a_day_to_come(questionnaire)
        return self._save(questionnaire.checked(), shown)

    def not_now(self) -> dict[str, list[date]]:
        """Return the days on which each offer was put off, of a questionnaire or of the first page, by its key."""
        return self._read(offers.read_put_off, nothing={})

    def put_off(self, offer: str) -> list[Change]:
        """Note that an offer was put off today. Only the history keeps that.

        Raises:
            CannotSaveError: the file can't be written.
        """
        with self.writing() as connection:
            before = self.not_now().get(offer, [])
            return offers.write_put_off(connection, offer, before[-1] if before else None, self.today(), self._now())

    # Visits

    def visits(self) -> list[Visit]:
        """Return the visits to the clinic by their day, planned ones too."""
        return self._records(Visit, with_removed=False)

    def save_visit(self, visit: Visit, shown: Visit | None = None) -> tuple[Visit, list[Change]]:
        """Add a visit or change a stored one; see `save_infusion`.

        Raises:
            BadInputError: there is one on that day already.
        """
        return self._save(visit.checked(), shown, lambda others: refuse_second_visit(visit, others))

    def given_out(self) -> list[GivenOut]:
        """Return what was given out, oldest first."""
        return self._records(GivenOut, with_removed=False)

    def note_given_out(self, given: GivenOut) -> tuple[GivenOut, list[Change]]:
        """Note that a part of the diary was given out.

        Raises:
            CannotSaveError: the file can't be written.
        """
        return self._save(given.checked(), None)

    # Safety signs and settings

    def clinic_told_on(self) -> dict[SafetySign, date]:
        """Return, for each safety sign the clinic was told of, the last day on which it was."""
        return self._read(lambda connection: signs.read_sign_days(connection, TOLD_ON), nothing={})

    def settled_on(self) -> dict[SafetySign, date]:
        """Return, for each safety sign that the clinic called settled, the last day on which it did."""
        return self._read(lambda connection: signs.read_sign_days(connection, SETTLED_ON), nothing={})

    def reports(self) -> Reports:
        """Return what the clinic was told of the safety signs, and what it called settled."""
        return Reports(self.clinic_told_on(), self.settled_on())

    def tell(self, sign: SafetySign, day: date | None) -> list[Change]:
        """Note that the clinic was told of a safety sign on a day; None takes that back.

        Raises:
            BadInputError: the day is in the future.
            CannotSaveError: the file can't be written.
        """
        return self._write_sign_day(sign, TOLD_ON, day)

    def settle(self, sign: SafetySign, day: date | None) -> list[Change]:
        """Note that the clinic called a safety sign settled on a day; None takes that back; see `tell`."""
        return self._write_sign_day(sign, SETTLED_ON, day)

    @property
    def settings(self) -> Settings:
        """Return what the clinic and the user agreed on."""
        return self.opened.settings

    def save_settings(self, settings: Settings, shown: Settings | None = None) -> list[Change]:
        """Store the settings.

        Args:
            settings: What they shall be.
            shown: What they were when they were changed: only what differs from that is written. All, if not given.

        Raises:
            BadInputError: about the setting that is out of bounds.
            ChangedElsewhereError: another program changed one of those meanwhile.
            CannotSaveError: the file can't be written.
        """
        checked = checked_settings(settings)
        with self.writing() as connection:
            return write_settings(connection, self.settings, checked, shown, self._now())

    # The history, and what was said

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """Return the history, oldest first; of one sort of record or of one record where named."""
        return self._read(lambda connection: history.read_changes(connection, kind, subject), nothing=[])

    def revert(self, changes: Sequence[Change]) -> list[Change]:
        """Undo changes in one transaction: what stood before them stands again as it was, time of entry included.

        Whatever a write returned can be given: answers of days, records of every sort, settings, what the clinic was
        told, offers put off, a whole import. What was said on a day (`suggestions`) stays. A record that these changes
        made is marked as removed again.

        Args:
            changes: What was changed, oldest first.

        Returns:
            What the undo changed; reverting that is redo, and works the same way.

        Raises:
            ChangedSinceError: something of it was changed since; nothing was written.
            BadInputError: it does not fit what is there now; nothing was written.
            CannotSaveError: the file can't be written; nothing was.
        """
        if not changes:
            return []
        with self.writing() as connection:
            with files.decoding(self.path):
                undo = undoing.plan_undo(connection, changes, self.clock.now())
            undoing.carry_out_undo(connection, undo)
            return undo.changes

    def suggestions(self) -> list[StoredSuggestion]:
        """Return what the diary said, by day: one for each day on which it was something else than before."""
        return self._read(suggestions.read_suggestions, nothing=[])

    def keep_suggestion(self, suggestion: Suggestion) -> bool:
        """Keep what the diary shows today, if that is something else than what stands; return whether it was written.

        Of a diary without an answer, and of another day than the one that is running, nothing is kept.

        Returns:
            Whether it was written.

        Raises:
            CannotSaveError: the file can't be written; nothing was.
        """
        shown = suggestion.as_stored().checked()
        if self.is_empty or shown.day != self.today():
            return False
        if not self._read(lambda connection: suggestions.is_new(connection, shown), nothing=False):
            return False
        with self.writing() as connection:
            return suggestions.keep_suggestion(connection, shown)  # looks again: another window may have been quicker

    def _write_sign_day(self, sign: SafetySign, item: str, day: date | None) -> list[Change]:
        if day is not None and check_day(day, sign.value) > self.today():
            raise BadInputError.of("{day} is in the future.", day=day)
        with self.writing() as connection:
            before = signs.read_sign_days(connection, item).get(sign)
            return signs.write_sign_day(connection, sign, item, (before, day), self._now())

    def _records(self, kind: type[R], *, with_removed: bool) -> list[R]:
        return self._read(
            lambda connection: records.read_sorted(connection, kind, with_removed=with_removed), nothing=[]
        )

    def _save(
        self, record: R, shown: R | None, check: Callable[[list[R]], None] = lambda _others: None
    ) -> tuple[R, list[Change]]:
        """Write a record that is sound by itself; `check` sees the others in the same transaction."""
        record = without_half_characters(record)
        with self.writing() as connection:
            with files.decoding(self.path):
                stored = records.read_records(connection, type(record))
            return records.save_record(connection, record, stored, self._now(), shown, check)

    def _refuse_a_day_to_come(self, record: Dated) -> None:
        """Refuse a day in the future, unless it is the one that the record has: the clock was ahead when it got it."""
        if record.day > self.today() and not any(
            (other.id, other.day) == (record.id, record.day) for other in self._records(type(record), with_removed=True)
        ):
            raise BadInputError.of("{day} is in the future.", day=record.day).about("day")

    def _now(self) -> Entered:
        return Entered(self.clock.now(), EntryMode.TYPED, self.is_helper_writing)
