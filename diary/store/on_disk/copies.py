"""The backups of a diary by their names: of which day each is, and why it was made. None is opened here."""

from __future__ import annotations

import re
import stat
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from diary.store.on_disk.own_files import folder_of_copies

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Occasion(StrEnum):
    """The reason for which a backup was made; the value stands in its name."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    IMPORT = "before-import"
    RESTORE = "before-restore"
    UPDATE = "before-update"
    NEW_KEY = "before-new-passphrase"


_DATED = re.compile(r"(\d{4}-\d\d-\d\d)(?:-([a-z]+(?:-[a-z]+)*))?(?:-(\d{1,4}))?")
_OF_A_FORMAT = re.compile(r"format-\d{1,4}(?:-(\d{1,4}))?")


class Backup(NamedTuple):
    """A file that is named as a backup.

    Attributes:
        path: Where it is.
        day: The day of which it is, by this computer's calendar.
        occasion: Why it was made.
        written: Seconds since 1970 at which it was last written; tells several of a day apart.
    """

    path: Path
    day: date
    occasion: Occasion
    written: float

    @property
    def order(self) -> tuple[date, float, str]:
        """The place among others: the newest is the greatest."""
        return self.day, self.written, self.path.name


def backup_name(diary: Path, day: date, occasion: Occasion) -> str:
    """Return what a backup is called, without a number for the second of a day: `diary-2026-11-26-daily.db`."""
    why = "" if occasion is Occasion.BY_HAND else f"-{occasion.value}"
    return f"{diary.stem}-{day.isoformat()}{why}{diary.suffix or '.db'}"


def backups_of(diary: Path, others: Iterable[Path] = ()) -> list[Backup]:
    """Return the backups of a diary, the newest first, by their names alone.

    Args:
        diary: The diary; it need not be there any more.
        others: Folders besides the one beside the diary; one that is not there holds none.
    """
    folders = dict.fromkeys((folder_of_copies(diary), *others))
    found = [backup for folder in folders for backup in backups_in(folder, diary)]
    return sorted(found, key=lambda backup: backup.order, reverse=True)


def backups_in(folder: Path, diary: Path) -> list[Backup]:
    """Return those in one folder, in no order; none where it is not there or can't be looked into."""
    begin, suffix = f"{diary.stem}-", diary.suffix or ".db"
    try:
        names = [path for path in folder.iterdir() if path.name.startswith(begin) and path.name.endswith(suffix)]
        return [
            backup
            for path in names
            if (backup := _backup(path, path.name.removeprefix(begin).removesuffix(suffix))) is not None
        ]
    except OSError:
        return []


def _backup(path: Path, told: str) -> Backup | None:
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or status.st_size == 0:
        return None
    written = datetime.fromtimestamp(status.st_mtime, UTC).astimezone().date()
    if _OF_A_FORMAT.fullmatch(told):
        return Backup(path, written, Occasion.UPDATE, status.st_mtime)
    named = _DATED.fullmatch(told)
    if named is None:
        return None
    day, why, _ = named.groups()
    try:
        return Backup(path, date.fromisoformat(day), Occasion(why or Occasion.BY_HAND), status.st_mtime)
    except ValueError:  # no day of the calendar, or a word that this program doesn't use
        return None
