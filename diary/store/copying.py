"""One database written into another one: page by page, or all of its tables under another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store import connection as files

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.store.connection import Connection


def export(connection: Connection, of: str, to: str) -> None:
    """Write all tables, rows and triggers of one database of a connection into another one of it, which is empty."""
    try:
        connection.execute("SELECT sqlcipher_export(?, ?)", (to, of)).fetchone()
    except files.OperationalError as error:  # SQLCipher hands on the words of what went wrong inside, and not its code
        _give_code(error)
        raise


def copy_pages(
    connection: Connection,
    into: Connection,
    *,
    pages: int = -1,
    progress: Callable[[int, int, int], object] | None = None,
) -> None:
    """Copy a database into another one with SQLite's backup API.

    Args:
        connection: What is copied.
        into: The database that is written over.
        pages: How many pages are copied at a time; all at once, if not given.
        progress: Told after each time what SQLite said, how many pages are left and how many there are; may raise to
            stop.
    """
    try:
        connection.backup(into, pages=pages, progress=progress)
    except files.OperationalError as error:  # told in words alone
        _give_code(error)
        raise


def _give_code(error: files.OperationalError) -> None:
    code = _SAID_INSIDE.get(str(error), getattr(error, "sqlite_errorcode", None))
    if code is not None:
        error.sqlite_errorcode = code


_SAID_INSIDE = {
    "database or disk is full": files.FULL,
    "disk I/O error": files.IOERR,
    "attempt to write a readonly database": files.READONLY,
    "unable to open database file": files.CANTOPEN,
    "database is locked": files.BUSY,
}
