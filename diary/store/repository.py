"""Every read and write of the diary. A write returns what changed.

One repository belongs to one thread.
"""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date
from typing import TYPE_CHECKING

from diary.clock import diary_day, is_late
from diary.errors import BadInputError, CannotOpenError
from diary.model.records.change import Contents
from diary.model.records.day import Day, Entered, EntryMode, check_day
from diary.store import connection as files
from diary.store import history, suggestions, undoing
from diary.store.backup import Copied, copy_whole
from diary.store.checking import disagreements
from diary.store.conflicts import refuse_changed_answers
from diary.store.record_store import RecordStore
from diary.store.rows import DAY_COLUMNS, day_from_row, read_details
from diary.store.writing import write_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from diary.model.records.change import Change
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.suggestion import Suggestion


class Repository(RecordStore):
    """The diary: its days, infusions, medicines, blood results, safety signs, settings and history."""

    def check(self) -> list[str]:
        """What is wrong with the file, a line each; empty for a sound diary."""
        connection = self._reader()
        if connection is None:
            return []
        try:
            return files.quick_check(connection) or disagreements(self.contents())
        except CannotOpenError as error:
            return [str(error)]

    def copy_to(self, target: Path, *, replace: bool = False, still: Callable[[], None]) -> Copied:
        """Make a proven copy of the diary as of one moment, whatever another program writes meanwhile.

        Raises:
            BadInputError, CannotSaveError: see `diary.store.backup.copy_whole`.
            CannotOpenError: there is no diary, or it can't be read.
        """
        connection = self._reader()
        if connection is None:
            raise CannotOpenError.of("{path} does not exist.", path=str(self.path))
        with files.snapshot(connection):
            days = self.days()
            past = [infusion for infusion in self.infusions() if not infusion.planned]
            copy_whole(connection, target, replace=replace, still=still)
        return Copied(target, len(days), days[-1].date if days else None, past[-1] if past else None)

    # Days

    def day(self, day: date) -> Day:
        """One day, with None for what was not answered."""
        return next(iter(self._days(day.isoformat())), Day(day))

    def days(self) -> list[Day]:
        """Every day with an answer, oldest first."""
        return [day for day in self._days() if not day.is_empty]

    def pain(self) -> dict[date, int]:
        """Average pain (NRS 0-10) by diary day; an unanswered day is absent."""
        rows = self._rows("SELECT day, pain_average FROM day WHERE pain_average IS NOT NULL ORDER BY day")
        with files.decoding(self.path):
            return {date.fromisoformat(day): score for day, score in rows}

    def effects(self) -> set[str]:
        """The codes of the side effects that were there on any day, mild or worse."""
        return {code for (code,) in self._rows("SELECT DISTINCT effect FROM side_effect WHERE severity <> 'none'")}

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
        shown: Mapping[DayKey, Answer] | None = None,
        continues: Change | None = None,
    ) -> list[Change]:
        """Write answers of one day and their history rows in one transaction.

        Args:
            day: The diary day they are for; not in the future, unless everything is cleared: what was given while the
                clock was ahead can be taken back.
            answers: The answers on their scales; None clears one.
            how: How they came; by default typed, or late if the following diary day is over.
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
        checked = {}
        for key, value in answers.items():
            check_day(day, key.value)
            checked[key] = key.check(value)
        now, day_end = self.clock.now(), self.settings.day_end
        cleared = all(value is None for value in checked.values())
        if day > diary_day(now, day_end) and not cleared:
            raise BadInputError.of("{day} is in the future.", day=day)
        entered = Entered(now, how or (EntryMode.LATE if is_late(day, now, day_end) else EntryMode.TYPED))
        if not self.exists and cleared:
            return []
        with self.writing() as db:
            # Read in the same transaction: two windows must not both start from the same old answer.
            stored = self.day(day)
            if shown:
                refuse_changed_answers(stored, checked, shown, lambda: self.medicines(with_removed=True))
            return write_answers(db, stored, checked, entered, continues)

    # Undo

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
        with self.writing() as db:
            with files.decoding(self.path):
                undo = undoing.planned(db, changes, self.clock.now())
            undoing.carry_out(db, undo)
            return undo.changes

    # What it said

    def suggestions(self) -> list[StoredSuggestion]:
        """What the diary said, by day: one for each day on which it was something else than before."""
        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            return suggestions.read(connection)

    def keep_suggestion(self, suggestion: Suggestion) -> bool:
        """Keep what the diary shows today, if that is something else than what stands.

        Of a diary without an answer, and of another day than the one that is running, nothing is kept.

        Returns:
            Whether it was written.

        Raises:
            CannotSaveError: the file can't be written; nothing was.
        """
        said = suggestion.as_stored().checked()
        connection = self._reader()
        if connection is None or self.is_empty or said.day != self.today():
            return False
        with files.decoding(self.path):
            if not suggestions.is_new(connection, said):
                return False
        with self.writing() as db:
            return suggestions.keep(db, said)  # looks again: another window may have been quicker

    # The whole

    def contents(self) -> Contents:
        """The whole diary as plain records."""
        connection = self._reader()
        with nullcontext() if connection is None else files.snapshot(connection):
            return Contents(
                diary_id=self.diary_id or "",
                invented=self.invented,
                days=tuple(self.days()),
                infusions=tuple(sorted(self.infusions(with_removed=True), key=lambda infusion: infusion.id or 0)),
                changes=tuple(self.changes()),
                medicines=tuple(self.medicines(with_removed=True)),
                labs=tuple(sorted(self.labs(with_removed=True), key=lambda lab: lab.id or 0)),
                questionnaires=tuple(sorted(self.questionnaires(with_removed=True), key=lambda one: one.id or 0)),
                clinic_told_on=self.clinic_told_on(),
                settings=self.settings,
                suggestions=tuple(self.suggestions()),
            )

    def _days(self, day: str | None = None) -> list[Day]:
        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            only = "" if day is None else "WHERE day = :day"
            rows = connection.execute(
                f"SELECT {DAY_COLUMNS} FROM day {only} ORDER BY day",  # noqa: S608
                {"day": day},
            ).fetchall()
            entries = history.last_entries(connection, day) if rows else {}
            details = read_details(connection, day) if rows else {}
            return [day_from_row(row, entries, details) for row in rows]
