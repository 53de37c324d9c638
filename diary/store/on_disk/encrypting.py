"""The same database under another key, or under none: written into a new file, and proven row by row."""

from __future__ import annotations

from contextlib import closing
from itertools import zip_longest
from typing import TYPE_CHECKING

from diary.store import connection as files
from diary.store import copying

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key

_MARKS = ("application_id", "user_version")
"""What stands in the header of the file, and is not copied with the rest."""
_ALONE = "mode=ro&immutable=1"


def write_with_key(copy: Path, old: Key | None, draft: Path, new: Key | None) -> None:
    """Write a copy, which nobody has open, into an empty file under another key, and prove that it is the same.

    Args:
        copy: The copy; no byte is written to it or beside it.
        old: What opens it; None for a plain one.
        draft: The file to fill: empty, and readable by its owner alone.
        new: What shall open that; None to leave it plain.

    Raises:
        Error: it can't be read, written, or is not the same.
    """
    with closing(files.connect(draft, key=new)) as connection:
        files.attach(connection, copy, "copied", old, _ALONE)
        export_all(connection, "copied", "main")
    with closing(files.connect(copy, _ALONE, old)) as connection:
        prove(connection, draft, new)


def export_all(connection: Connection, of: str, to: str) -> None:
    """Write one database of a connection into another one of it, which is empty, with what stands in its header."""
    copying.export(connection, of, to)
    for mark in _MARKS:
        (number,) = connection.execute(f"PRAGMA {of}.{mark}").fetchone()
        connection.execute(f"PRAGMA {to}.{mark} = {number}")


def prove(connection: Connection, draft: Path, key: Key | None) -> None:
    """Compare a new file, opened with the key that it shall have, with what it was made from, row by row.

    Raises:
        Error: it is not the same.
    """
    with closing(files.connect(draft, "mode=ro", key)) as fresh:
        if files.quick_check(fresh) or not _are_the_same(connection, fresh):
            raise files.DatabaseError


def _are_the_same(one: Connection, other: Connection) -> bool:
    both = (one, other)
    factories = [connection.text_factory for connection in both]
    try:
        for connection in both:
            connection.text_factory = bytes
        made = "SELECT type, CAST(name AS BLOB), tbl_name, sql FROM sqlite_master ORDER BY type, name"
        questions = [*(f"PRAGMA {mark}" for mark in _MARKS), made]
        tables = one.execute("SELECT CAST(name AS BLOB) FROM sqlite_master WHERE type = 'table'").fetchall()
        questions += [f'SELECT * FROM "{name.decode()}"' for (name,) in tables]  # noqa: S608
        return all(
            row == copied
            for question in questions
            for row, copied in zip_longest(*(connection.execute(question) for connection in both))
        )
    finally:
        for connection, factory in zip(both, factories, strict=True):
            connection.text_factory = factory
