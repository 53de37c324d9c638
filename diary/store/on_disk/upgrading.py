"""Bring an older diary up to date: copied first, then migrated, then no longer than it must be; or a copy in memory."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from diary.errors import CannotOpenError
from diary.store import connection as files
from diary.store.copying import copy_pages
from diary.store.format import FORMAT
from diary.store.on_disk import backup, making

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key


def upgrade(connection: Connection, path: Path, key: Key | None = None) -> None:
    """Migrate an older file, after a copy of it was made and proven.

    Raises:
        CannotOpenError: the copy or the migration failed; the diary was not changed.
    """
    backup.copy_before_migration(connection, path, key)
    try:
        making.migrate(connection)
    except files.OperationalError as error:
        # Another window may have done the same a moment ago; then there is nothing left to do.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version < FORMAT:
            raise _not_brought_up_to_date(path, error) from error
    _shorten(connection)


def _shorten(connection: Connection) -> None:
    """Give back the room that a migration left free; where that fails, the file is only longer than it must be."""
    (free,), (pages,) = (connection.execute(f"PRAGMA {what}").fetchone() for what in ("freelist_count", "page_count"))
    if free * 4 > pages:
        with suppress(files.Error):
            connection.execute("PRAGMA temp_store = MEMORY")  # no file with the diary's text beside the diary
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def upgraded_in_memory(connection: Connection, path: Path, key: Key | None) -> Connection:
    """Return a copy that no disk ever sees of an older diary that can't be changed, brought up to date.

    Args:
        connection: The diary; it is closed.
        path: Where it is.
        key: What it is encrypted with.

    Raises:
        CannotOpenError: a step failed.
    """
    copy = files.connect_in_memory(key)
    with closing(connection):
        copy_pages(connection, copy)
    # What is damaged is looked at as it is.
    copy.execute("PRAGMA ignore_check_constraints = ON")
    try:
        making.migrate(copy)
    except files.OperationalError as error:
        raise _not_brought_up_to_date(path, error) from error
    copy.execute("PRAGMA ignore_check_constraints = OFF")
    return copy


def _not_brought_up_to_date(path: Path, error: files.Error) -> CannotOpenError:
    """A step from an older format to this one failed."""
    return CannotOpenError.of(
        "{path} is from an older Relief Diary and could not be brought up to date ({reason}). It was not "
        "changed. Make sure that it can be written, then open it again.",
        path=str(path),
        reason=files.database_reason(error),
    )
