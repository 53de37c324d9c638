"""Open, check and create the diary file; the only place that opens a database.

An existing diary of the present format is opened with the standard library alone: the migrations and sqlite-utils
load when a file must be made or brought up to date, or at the first write (docs/decisions/0003).
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from diary.errors import CannotOpenError, CannotSaveError
from diary.store.format import APPLICATION_ID, FORMAT

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"SQLite format 3\x00"
_WAIT_SECONDS = 5.0


def open_existing(path: Path) -> sqlite3.Connection | None:
    """A connection to the diary at `path`; None where there is no file yet.

    Raises:
        CannotOpenError: the path is a folder, can't be read, is not a diary, is damaged or is from a newer program.
    """
    try:
        if path.is_dir():
            raise CannotOpenError.of("{path} is a folder, not a diary. Name a file in it.", path=str(path))
        if not path.exists():
            return None
        _refuse_other_files(path)
        return _opened(path)
    except OSError as error:
        raise _no_access(path, error) from error


def create(path: Path, *, diary_id: str, invented: bool) -> sqlite3.Connection:
    """Make a new, empty diary and open it.

    The file appears under its name only when it is whole, mode 0600; a folder made for it gets 0700.

    Raises:
        ExistsAlreadyError: a file is in the way; it stays as it is.
        CannotOpenError: the folder can't be written.
    """
    # A name of its own: another program may be making the same diary at this moment.
    fresh = path.with_name(f"{path.name}.{os.getpid()}-{time.monotonic_ns()}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with reading(path), closing(connect(fresh)) as connection:
            migrate(connection)
            with connection:
                connection.execute("INSERT INTO diary VALUES (1, ?, ?)", (diary_id, invented))
        _publish(fresh, path)
    except FileExistsError as error:
        raise ExistsAlreadyError.of("{path} exists already. Name another file.", path=str(path)) from error
    except OSError as error:
        raise _no_access(path, error) from error
    finally:
        _tidy(fresh)
    return _opened(path)


def can_create(path: Path) -> None:
    """Refuse early, before anything is typed, a place where no diary could be made.

    Raises:
        CannotOpenError: the folder (or the nearest one that exists above it) is not a folder or can't be written.
    """
    try:
        folder = next(parent for parent in path.absolute().parents if parent.exists())
        allowed = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)
    except OSError as error:
        raise _no_access(path, error) from error
    if not allowed:
        raise CannotOpenError.of(
            "{path} can't be written: no permission for the folder {folder}.", path=str(path), folder=str(folder)
        )


@contextmanager
def saving() -> Iterator[None]:
    """Say in plain words why an answer could not be written.

    Raises:
        CannotSaveError: the disk is full, read-only or gone, or another program holds the file.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        # Python's own complaints about a database carry no code of SQLite.
        reason = _SAVE_REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if reason is None:
            raise
        raise CannotSaveError.of(reason) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise
        raise CannotSaveError.of("Not saved: the diary file is damaged. Restore a copy of it.") from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Say in plain words why the file can't be read.

    Raises:
        CannotOpenError: the disk or the permissions are in the way, or the file is damaged.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if not hasattr(error, "sqlite_errorcode"):  # Python's own: text that is not UTF-8, quoted in the message
            raise damaged(path) from error
        raise CannotOpenError.of(
            "{path} can't be read: {reason}. Check the disk and the permissions.", path=str(path), reason=str(error)
        ) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):  # our own bug, not the file's
            raise
        raise CannotOpenError.of(
            "{path} is damaged ({reason}). It was not changed; restore a copy of it.", path=str(path), reason=str(error)
        ) from error


def damaged(path: Path) -> CannotOpenError:
    """The file holds what no diary holds; the words don't quote it."""
    return CannotOpenError.of(
        "{path} is damaged: something in it can't be read. It was not changed; restore a copy of it.", path=str(path)
    )


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Read rows and make records of them; what can't be one is damage, said without quoting it.

    Raises:
        CannotOpenError: the file can't be read or is damaged.
    """
    with reading(path):
        try:
            yield
        except (ValueError, TypeError, KeyError, OverflowError) as error:
            raise damaged(path) from error


def quick_check(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's integrity check finds; empty for a sound file."""
    try:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
        rows += connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [str(row[0]) for row in rows if row[0] != "ok"]


_SAVE_REASONS = {
    sqlite3.SQLITE_FULL: "Not saved: the disk is full. Free some space, then answer again.",
    sqlite3.SQLITE_READONLY: "Not saved: the diary file is read-only. Make it writable, then answer again.",
    sqlite3.SQLITE_BUSY: "Not saved: another program is writing to the diary. Answer again in a moment.",
    sqlite3.SQLITE_LOCKED: "Not saved: another program is writing to the diary. Answer again in a moment.",
    sqlite3.SQLITE_IOERR: "Not saved: the disk can't be written. Check it, then answer again.",
    sqlite3.SQLITE_CANTOPEN: "Not saved: the diary's folder can't be reached. Check it, then answer again.",
}


class ExistsAlreadyError(CannotOpenError):
    """A diary was to be made where there is a file."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all of what is inside, or nothing; waits for another program that is writing."""
    # IMMEDIATE: a transaction that begins with reading is refused at once, without waiting, when it goes on to write.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Read everything inside as of one moment, whatever another program writes meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _publish(fresh: Path, path: Path) -> None:
    """Give the file its name, unless the name is taken (then FileExistsError)."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links, like a stick
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        fresh.replace(path)


def connect(path: Path) -> sqlite3.Connection:
    """A bare connection to a database file that exists."""
    # mode=rw: should the file be taken away at this moment, an empty one in its place would ruin what another
    # connection still has of it.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_WAIT_SECONDS)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # The first reading opens the files beside the diary: what is open can be read even after it was moved away.
    connection.execute("SELECT 1 FROM diary").fetchone()


def _opened(path: Path) -> sqlite3.Connection:
    with decoding(path):
        connection = connect(path)
        try:
            if _refuse_other_formats(connection, path) < FORMAT:
                _bring_up_to_date(connection, path)
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Migrate an older file, after a copy of it was made and proven."""
    from diary.store.backup import copy_before_migration

    copy_before_migration(connection, path)
    try:
        migrate(connection)
    except sqlite3.OperationalError as error:
        # Another window may have done the same a moment ago; then there is nothing left to do.
        if _refuse_other_formats(connection, path) < FORMAT:
            raise CannotOpenError.of(
                "{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not "
                "changed. Make sure that it can be written, then open it again.",
                path=str(path),
                reason=str(error),
            ) from error
    _shorten(connection)


def _shorten(connection: sqlite3.Connection) -> None:
    """Give back the room that a migration left free; where that fails, the file is only longer than it must be."""
    (free,), (pages,) = (connection.execute(f"PRAGMA {what}").fetchone() for what in ("freelist_count", "page_count"))
    if free * 4 > pages:
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA temp_store = MEMORY")  # no file with the diary's text beside the diary
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file up to the present format, each step whole or not at all."""
    from sqlite_utils import Database

    from diary.store.migrations import migrations

    migrations.apply(Database(connection))


def _refuse_other_files(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start != _MAGIC:
        raise CannotOpenError.of("{path} is not a Relief Diary file.", path=str(path))


def _refuse_other_formats(connection: sqlite3.Connection, path: Path) -> int:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise CannotOpenError.of("{path} is a database, but not a Relief Diary file.", path=str(path))
    if version > FORMAT:
        raise CannotOpenError.of(
            "{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). "
            "Install the newer program.",
            path=str(path),
            newer=version,
            ours=FORMAT,
        )
    return int(version)


def _no_access(path: Path, error: OSError) -> CannotOpenError:
    return CannotOpenError.of("{path} can't be used: {reason}.", path=str(path), reason=error.strerror or str(error))


def _tidy(fresh: Path) -> None:
    for leftover in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-journal")):
        try:
            leftover.unlink(missing_ok=True)
        except OSError:  # the folder itself is gone: nothing is left over in it
            return
