"""Bring an older diary up to date: copied first, then migrated, then no longer than it must be."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from diary.store import connection as files
from diary.store.on_disk import backup
from diary.store.on_disk.format import FORMAT

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
        files.migrate(connection)
    except files.OperationalError as error:
        # Another window may have done the same a moment ago; then there is nothing left to do.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version < FORMAT:
            raise files.not_brought_up_to_date(path, error) from error
    _shorten(connection)


def _shorten(connection: Connection) -> None:
    """Give back the room that a migration left free; where that fails, the file is only longer than it must be."""
    (free,), (pages,) = (connection.execute(f"PRAGMA {what}").fetchone() for what in ("freelist_count", "page_count"))
    if free * 4 > pages:
        with suppress(files.Error):
            connection.execute("PRAGMA temp_store = MEMORY")  # no file with the diary's text beside the diary
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
