"""Copies of the diary that are proven to be whole before anything relies on them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from diary.errors import CannotOpenError
from diary.store import connection as files

if TYPE_CHECKING:
    from pathlib import Path


def copy_before_migration(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy the diary as it is, before its format is changed, into a folder beside it.

    The copy is made with SQLite's backup API, opened again, checked, and compared table by table.

    Args:
        connection: The open diary.
        path: Where the diary is; `diary.db` is copied to `diary-backups/diary-format-1.db`.

    Returns:
        Where the copy is.

    Raises:
        CannotOpenError: the copy can't be made or is not the same; the diary was not changed.
    """
    (old_format,) = connection.execute("PRAGMA user_version").fetchone()
    folder = path.with_name(f"{path.stem}-backups")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        target = _taken(folder, f"{path.stem}-format-{old_format}", path.suffix)
        differing = _copied(connection, target)
    except (OSError, sqlite3.Error) as error:
        raise _not_copied(path, str(error)) from error
    if differing:
        raise _not_copied(path, differing)
    return target


def _taken(folder: Path, stem: str, suffix: str) -> Path:
    """A new, empty file under the first free name; another program may be taking one at the same moment."""
    for name in (stem, *(f"{stem}-{number}" for number in range(2, 1000))):
        with suppress(FileExistsError):
            os.close(os.open(folder / f"{name}{suffix}", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return folder / f"{name}{suffix}"
    raise FileExistsError(f"no more room for a copy in {folder}")


def _copied(connection: sqlite3.Connection, target: Path) -> str:
    """Copy into a file and prove it; what the copy lacks, in a few words. One that is no proven copy is taken away."""
    differing = "the copy was not finished"
    try:
        # As of one moment: another program may be writing while the copy is made and compared.
        with files.snapshot(connection):
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # the first reading is the moment
            with closing(files.connect(target)) as copy:
                connection.backup(copy)
            differing = _differences(connection, target)
    finally:
        if differing:
            target.unlink(missing_ok=True)
    return differing


def _differences(connection: sqlite3.Connection, target: Path) -> str:
    """What the copy lacks, in a few words; empty for a proven one."""
    with closing(files.connect(target)) as copy:
        faults = files.quick_check(copy)
        if faults:
            return faults[0]
        counts, copied = _row_counts(connection), _row_counts(copy)
    return "" if counts == copied else "the copy has other rows"


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}  # noqa: S608


def _not_copied(path: Path, reason: str) -> CannotOpenError:
    return CannotOpenError.of(
        "{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed "
        "({reason}). It was not changed. Check the disk and the permissions, then open it again.",
        path=str(path),
        reason=reason,
    )
