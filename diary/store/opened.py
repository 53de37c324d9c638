"""The opened diary as far as its first page needs it: the file, the settings, one day (docs/decisions/0036).

Everything else that is read and written is `diary.store.repository`, which loads what that takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from diary.clock import diary_day
from diary.errors import CannotOpenError
from diary.model.records.day import Day
from diary.settings import Settings
from diary.store import connection as files
from diary.store.days import read_days
from diary.store.on_disk.diary_file import DiaryFile
from diary.store.on_disk.opening import PATIENTLY, Manner
from diary.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key

    T = TypeVar("T")


class LastRead:
    """The settings and the day that were read last, for as long as nobody wrote to the diary since.

    An answer needs both, and so does the page that shows it: they are read once, and asked of SQLite is only whether
    another program has written. What this one writes is known by the rows that its connection changed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Connection | None = None
        self._version = self._written = 0
        self._settings: Settings | None = None
        self._day: Day | None = None

    def settings(self, connection: Connection) -> Settings:
        """Return the settings as they are stored."""
        self._forget_if_written(connection)
        return self._known_settings(connection)

    def day(self, connection: Connection, day: date) -> Day:
        """Return a day as it is stored, with None for what was not answered.

        Raises:
            CannotOpenError: it can't be read.
        """
        self._forget_if_written(connection)
        return self._known_day(connection, day)

    def both(self, connection: Connection, day: date) -> tuple[Settings, Day]:
        """Return the settings and a day, asked for once; see `day`."""
        self._forget_if_written(connection)
        return self._known_settings(connection), self._known_day(connection, day)

    def go_on(self, connection: Connection, day: Day | None) -> None:
        """Know what was just committed, in the transaction in which `both` was asked, and the settings still.

        Args:
            connection: The open diary.
            day: The day as it was written; None where it is to be read again.
        """
        if connection is self._connection:
            self._written, self._day = connection.total_changes, day

    def _forget_if_written(self, connection: Connection) -> None:
        version, written = files.data_version(connection), connection.total_changes
        if (version, written) != (self._version, self._written) or connection is not self._connection:
            self._connection, self._version, self._written = connection, version, written
            self._settings = self._day = None

    def _known_settings(self, connection: Connection) -> Settings:
        if self._settings is None:
            with files.decoding(self._path):
                self._settings = read_settings(connection)
        return self._settings

    def _known_day(self, connection: Connection, day: date) -> Day:
        if self._day is None or self._day.date != day:
            with files.decoding(self._path):
                found = read_days(connection, day)
            self._day = found[0] if found else Day(day)
        return self._day


class OpenedDiary:
    """A diary file that is open, or is going to be made; of one thread.

    Attributes:
        path: Where the file is or will be.
        clock: Where the moment of entry comes from.
        file: The file itself, to be written to.
        known: What was read of it last.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        key: Key | None = None,
        manner: Manner = PATIENTLY,
        *,
        is_sound: bool = False,
    ) -> None:
        """Open the diary, or note that there is none yet; see `DiaryFile`.

        Raises:
            CannotOpenError: the file can't be used, or none could be made there.
        """
        self.path = path
        self.clock = clock
        self.file = DiaryFile(path, key, manner, is_sound=is_sound)
        self.known = LastRead(path)

    def close(self) -> None:
        """Close the file. Everything that was answered is on disk already."""
        self.file.close()

    def release(self) -> None:
        """Let go of the file, of its key and of what was read; see `DiaryFile.release`."""
        self.file.release()
        self.known = LastRead(self.path)

    @property
    def settings(self) -> Settings:
        """Return what the clinic and the user agreed on."""
        return self.read(self.known.settings, nothing=Settings())

    def today(self) -> date:
        """Return the diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_end)

    def day(self, day: date) -> Day:
        """Return one day, with None for what was not answered."""
        return self.read(lambda connection: self.known.day(connection, day), nothing=Day(day))

    def read(self, read: Callable[[Connection], T], *, nothing: T) -> T:
        """Return what a reading gives, damage said in plain words; `nothing` while there is no file.

        Raises:
            CannotOpenError: the file can't be read.
        """
        while (connection := self.file.connection()) is not None:
            try:
                with files.decoding(self.path):
                    found = read(connection)
            except CannotOpenError:
                if not self.file.let_go_if_stale():
                    raise
            else:
                if not self.file.let_go_if_stale():
                    return found
        return nothing
