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


class OpenedDiary:
    """A diary file that is open, or is going to be made; of one thread.

    Attributes:
        path: Where the file is or will be.
        clock: Where the moment of entry comes from.
        file: The file itself, to be written to.
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

    def close(self) -> None:
        """Close the file. Everything that was answered is on disk already."""
        self.file.close()

    @property
    def settings(self) -> Settings:
        """Return what the clinic and the user agreed on."""
        return self.read(read_settings, nothing=Settings())

    def today(self) -> date:
        """Return the diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_end)

    def day(self, day: date) -> Day:
        """Return one day, with None for what was not answered."""
        found: list[Day] = self.read(lambda connection: read_days(connection, day), nothing=[])
        return found[0] if found else Day(day)

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
