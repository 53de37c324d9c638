"""The diary's file: opened or made, closed, and written to in whole transactions.

A diary that does not exist yet reads as an empty one; its file is made by the first write (or by `prepare`).
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from diary.errors import CannotSaveError
from diary.store import connection as files

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from diary.clock import Clock


class DiaryFile:
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

    @property
    def exists(self) -> bool:
        """Whether there is a file."""
        return self._reader() is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever answered or said: no file, or one without history."""
        return not self._rows("SELECT 1 FROM change UNION ALL SELECT 1 FROM suggestion LIMIT 1")

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

    def _file_identity(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino
