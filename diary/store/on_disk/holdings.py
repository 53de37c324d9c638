"""A look into a backup: whether it is whole, and what it holds. Nothing is written to it or beside it."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError
from diary.held_files import JOURNAL, LOG, beside, refuse_to_read
from diary.store import connection as files
from diary.store.format import APPLICATION_ID, FORMAT

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key

READ_ALONE = "mode=ro&immutable=1"
"""Looked at without a lock, and without a byte written to it or beside it; a log beside it is not looked at."""


class Soundness(Enum):
    """The state that a backup is in."""

    WHOLE = auto()
    DAMAGED = auto()
    OTHER_KEY = auto()
    """It is encrypted, and not with the key that was tried."""
    NEWER = auto()
    NO_DIARY = auto()
    IN_USE = auto()
    """Somebody opened it as a diary: what is new in it stands in a log beside it."""
    OUT_OF_REACH = auto()


class Holdings(NamedTuple):
    """The contents of a backup, as far as they help to choose one.

    Attributes:
        soundness: Whether it is whole, or what stands against it; only of a whole one the rest is known.
        days: How many days with an answer it holds.
        last_day: The newest of them; None while there is none.
        infusion: First and last day of the newest infusion that took place; None while there is none.
        diary_id: The random id of the diary that it is of; None where that is not known.
        format: The format of its file; 0 where that is not known.
        size: Bytes on the disk.
        is_locked: Whether it has a passphrase.
    """

    soundness: Soundness
    days: int = 0
    last_day: date | None = None
    infusion: tuple[date, date] | None = None
    diary_id: str | None = None
    format: int = 0
    size: int = 0
    is_locked: bool = False

    @property
    def is_whole(self) -> bool:
        """Return whether it was opened, looked over and found sound."""
        return self.soundness is Soundness.WHOLE


def held_by(backup: Path, key: Key | None = None) -> Holdings:
    """Return what a backup holds, after a look over the whole of it; never raises for what is wrong with the file.

    Args:
        backup: The file; not the diary that is open.
        key: What the diary is encrypted with; a plain backup needs none.
    """
    try:
        size = backup.stat().st_size
        refuse_to_read(backup)
    except OSError:
        return Holdings(Soundness.OUT_OF_REACH)
    except BadInputError:
        return Holdings(Soundness.IN_USE, size=size)
    if any(has_content(beside(backup, suffix)) for suffix in (LOG, JOURNAL)):
        return Holdings(Soundness.IN_USE, size=size)
    if not os.access(backup, os.R_OK):
        return Holdings(Soundness.OUT_OF_REACH, size=size)
    return held_alone(backup, key)._replace(size=size)


def held_alone(file: Path, key: Key | None = None) -> Holdings:
    """Return what a database file holds by itself, whatever lies beside it; see `held_by`."""
    salt = files.salt_of(file)
    if salt is not None and (key is None or key.salt != salt):
        return Holdings(Soundness.OTHER_KEY, is_locked=True)
    try:
        with closing(files.connect(file, READ_ALONE, None if salt is None else key)) as connection:
            return _held(connection)._replace(is_locked=salt is not None)
    except files.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == files.NOTADB and salt is not None:
            return Holdings(Soundness.OTHER_KEY, is_locked=True)
        return Holdings(Soundness.OUT_OF_REACH if code == files.CANTOPEN else Soundness.DAMAGED)
    except (ValueError, TypeError):  # a date that is none
        return Holdings(Soundness.DAMAGED)


def has_content(file: Path) -> bool:
    """Return whether a file is there and not empty."""
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def _held(connection: Connection) -> Holdings:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        return Holdings(Soundness.NO_DIARY)
    if number > FORMAT:
        return Holdings(Soundness.NEWER, format=number)
    if files.quick_check(connection):
        return Holdings(Soundness.DAMAGED, format=number)
    (diary_id,) = connection.execute("SELECT diary_id FROM diary").fetchone() or (None,)
    days, last = connection.execute(f"SELECT count(*), max(day) FROM ({_answered_days(connection)})").fetchone()  # noqa: S608
    return Holdings(
        Soundness.WHOLE,
        days,
        None if last is None else date.fromisoformat(last),
        _newest_infusion(connection),
        diary_id,
        number,
    )


def _answered_days(connection: Connection) -> str:
    """The days with an answer, in SQL; an older format has fewer columns and tables."""
    columns = [row[1] for row in connection.execute("PRAGMA table_info(day)") if row[1] != "day"]
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    parts = [f"SELECT day FROM day WHERE coalesce({', '.join(columns)}) IS NOT NULL"]  # noqa: S608
    parts += [f"SELECT day FROM {table}" for table in ("side_effect", "perception_sign", "dose") if table in there]  # noqa: S608
    return " UNION ".join(parts)


def _newest_infusion(connection: Connection) -> tuple[date, date] | None:
    columns = {row[1] for row in connection.execute("PRAGMA table_info(infusion)")}
    took_place = "AND planned = 0" if "planned" in columns else ""
    row = connection.execute(
        f"SELECT first_day, last_day FROM infusion WHERE removed = 0 {took_place} ORDER BY first_day DESC LIMIT 1"  # noqa: S608
    ).fetchone()
    return None if row is None else (date.fromisoformat(row[0]), date.fromisoformat(row[1]))
