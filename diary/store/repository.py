"""Every read and write of the diary. A write returns what changed.

A diary that does not exist yet reads as an empty one; its file is made by the first write (or by `prepare`).
One repository belongs to one thread. What only some calls need is loaded by those: the first page needs little of it
(docs/decisions/0003).
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from datetime import date
from typing import TYPE_CHECKING, Any

from diary.clock import diary_day
from diary.errors import BadInputError, CannotOpenError, CannotSaveError
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store import connection as files

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from diary.clock import Clock
    from diary.model.changes import Change, Contents, Kind
    from diary.model.records import Day, Entered, How, Infusion


class Repository:
    """The diary in one file.

    Attributes:
        path: Where the file is or will be.
        clock: Where the moment of entry comes from.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        """Open the diary, or note that there is none yet.

        Raises:
            CannotOpenError: the file can't be used, or none could be made there.
        """
        self.path = path
        self.clock = clock
        self._connection: sqlite3.Connection | None = None
        self._database: Database | None = None
        self._identity: tuple[int, int] | None = None
        self._closed = False
        if self._reader() is None:
            files.can_create(path)

    def close(self) -> None:
        """Close the file. Everything that was answered is on disk already."""
        self._closed = True
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._database = None

    def prepare(self, *, diary_id: str | None = None, invented: bool = False) -> None:
        """Make the file if there is none, and load what writing needs.

        Args:
            diary_id: The id of a new diary; a random one if not given.
            invented: Whether a new diary is a sample.

        Raises:
            CannotOpenError: the file can't be made.
        """
        if diary_id is not None and not self.exists:
            self._take(files.create(self.path, diary_id=diary_id, invented=invented))
        elif self._reader() is None:
            self._take(self._made_by_whoever_was_first())
        if self._database is None and self._connection is not None:
            from sqlite_utils import Database

            from diary.store import writing  # noqa: F401 - so that the first answer does not wait for it

            self._database = Database(self._connection)

    # What the diary is

    @property
    def exists(self) -> bool:
        """Whether there is a file."""
        return self._reader() is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever answered: no file, or one without history."""
        return not self._rows("SELECT 1 FROM change LIMIT 1")

    @property
    def settings(self) -> Settings:
        """What the clinic and the user agreed on."""
        return Settings()

    @property
    def invented(self) -> bool:
        """Whether this is a sample diary."""
        rows = self._rows("SELECT invented FROM diary")
        return bool(rows and rows[0][0])

    @property
    def diary_id(self) -> str | None:
        """The diary's random id; None while there is no file."""
        rows = self._rows("SELECT diary_id FROM diary")
        return rows[0][0] if rows else None

    def today(self) -> date:
        """The diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_end)

    def check(self) -> list[str]:
        """What is wrong with the file, a line each; empty for a sound diary."""
        from diary.store.checking import disagreements

        connection = self._reader()
        if connection is None:
            return []
        try:
            return files.quick_check(connection) or disagreements(self.contents())
        except CannotOpenError as error:
            return [str(error)]

    # Days

    def answers(self, day: date) -> dict[DayItem, int | str | None]:
        """The bare answers of one day, with None for what was not answered."""
        rows = self._rows(f"SELECT {', '.join(DayItem)} FROM day WHERE day = ?", day.isoformat())  # noqa: S608
        return dict(zip(DayItem, rows[0] if rows else [None] * len(DayItem), strict=True))

    def day(self, day: date) -> Day:
        """One day, with None for what was not answered."""
        from diary.model.records import Day
        from diary.store.rows import DAY_COLUMNS, day_from_row

        key = day.isoformat()
        rows = self._rows(f"SELECT {DAY_COLUMNS} FROM day WHERE day = ?", key)  # noqa: S608
        with files.decoding(self.path):
            return day_from_row(rows[0], self._entries(key)) if rows else Day(day)

    def days(self) -> list[Day]:
        """Every day with an answer, oldest first."""
        from diary.store.rows import DAY_COLUMNS, day_from_row

        rows = self._rows(f"SELECT {DAY_COLUMNS} FROM day ORDER BY day")  # noqa: S608
        with files.decoding(self.path):
            entries = self._entries() if rows else {}
            days = [day_from_row(row, entries) for row in rows]
        return [day for day in days if not day.is_empty]

    def pain(self) -> dict[date, int]:
        """Average pain (NRS 0-10) by diary day; an unanswered day is absent."""
        rows = self._rows("SELECT day, pain_average FROM day WHERE pain_average IS NOT NULL ORDER BY day")
        with files.decoding(self.path):
            return {date.fromisoformat(day): score for day, score in rows}

    def answer(self, day: date, item: DayItem, value: int | str | None, *, how: How | None = None) -> list[Change]:
        """Write one answer and its history row in one transaction.

        Args:
            day: The diary day it is for; not in the future.
            item: Which answer.
            value: The answer on its scale; None clears it.
            how: How it came; by default typed, or late if the following diary day is over.

        Returns:
            What changed: one change, or none if the answer stands already.

        Raises:
            BadInputError: the value is off its scale or the day is in the future.
            CannotSaveError: the file can't be written.
        """
        from diary.clock import is_late
        from diary.model.records import Entered, How, check_day

        check_day(day, item.value)
        checked = item.check(value)
        now = self.clock.now()
        if day > diary_day(now, self.settings.day_end):
            raise BadInputError.of("{day} is in the future.", day=day)
        entered = Entered(now, how or (How.LATE if is_late(day, now, self.settings.day_end) else How.TYPED))
        if checked is None and not self.exists:
            return []
        with self.writing() as db:
            from diary.store.writing import write_answer

            # Read in the same transaction: two windows must not both start from the same old answer.
            return write_answer(db, self.day(day), item, checked, entered)

    # Infusions

    def infusions(self, *, with_removed: bool = False) -> list[Infusion]:
        """The infusions by their first day; removed ones only where asked for."""
        from diary.store.rows import INFUSION_COLUMNS, infusion_from_row

        rows = self._rows(f"SELECT {INFUSION_COLUMNS} FROM infusion ORDER BY first_day, last_day, id")  # noqa: S608
        with files.decoding(self.path):
            found = [infusion_from_row(row) for row in rows]
        return [infusion for infusion in found if with_removed or not infusion.removed]

    def save_infusion(self, infusion: Infusion) -> tuple[Infusion, list[Change]]:
        """Add an infusion (its id is None) or change a stored one.

        Returns:
            The infusion as stored, with its id, and what changed.

        Raises:
            BadInputError: it makes no sense on its own or overlaps another infusion.
            CannotSaveError: the file can't be written.
        """
        from dataclasses import replace

        from diary.model.records import Entered, How, refuse_overlap
        from diary.model.scales import clean_text

        infusion = replace(infusion.checked(), note=clean_text(infusion.note))
        with self.writing() as db:
            others = self.infusions(with_removed=True)
            old = next((other for other in others if other.id == infusion.id), None)
            if infusion.id is not None and old is None:
                raise ValueError(f"infusion: no infusion has the id {infusion.id}")
            if not infusion.removed:
                refuse_overlap(infusion, others)
            from diary.store.writing import write_infusion

            return write_infusion(db, infusion, old, Entered(self.clock.now(), How.TYPED))

    # The whole

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """The history, oldest first; of one sort of record or of one record where named."""
        from diary.store import history

        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            return history.read(connection, kind, subject)

    def contents(self) -> Contents:
        """The whole diary as plain records."""
        from diary.model.changes import Contents

        connection = self._reader()
        with nullcontext() if connection is None else files.snapshot(connection):
            return Contents(
                diary_id=self.diary_id or "",
                invented=self.invented,
                days=tuple(self.days()),
                infusions=tuple(sorted(self.infusions(with_removed=True), key=lambda infusion: infusion.id or 0)),
                changes=tuple(self.changes()),
            )

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: all of what is written inside, or nothing.

        Raises:
            CannotSaveError: the file can't be written, or it is no longer where it was opened.
        """
        self.prepare()
        if self._connection is None or self._database is None or self._file_identity() != self._identity:
            raise CannotSaveError.of(
                "Not saved: {path} is no longer there. Put it back, or close and open the diary.", path=str(self.path)
            )
        with files.saving(), files.transaction(self._connection):
            yield self._database

    def _reader(self) -> sqlite3.Connection | None:
        """The connection; None while there is no file. One that appeared meanwhile is opened."""
        if self._connection is None and not self._closed:
            self._take(files.open_existing(self.path))
        return self._connection

    def _take(self, connection: sqlite3.Connection | None) -> None:
        self._connection = connection
        self._identity = self._file_identity()

    def _made_by_whoever_was_first(self) -> sqlite3.Connection | None:
        import secrets

        try:
            return files.create(self.path, diary_id=secrets.token_hex(16), invented=False)
        except files.ExistsAlreadyError:  # another window was quicker: both write to the one it made
            return files.open_existing(self.path)

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        connection = self._reader()
        if connection is None:
            return []
        with files.reading(self.path):
            return connection.execute(sql, values).fetchall()

    def _entries(self, day: str | None = None) -> dict[str, Entered]:
        from diary.store import history

        connection = self._reader()
        return {} if connection is None else history.last_entries(connection, day)

    def _file_identity(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino
