"""The empty diary, made by all its steps once a process and copied from then on; tests/store makes it each time."""

from __future__ import annotations

import threading
from functools import cache

from diary.store import connection as files

_by_steps = files.migrate
_turn = threading.Lock()


def migrate(connection: files.Connection) -> None:
    """Bring a file up to the present format as the program does; one that is empty and not locked becomes a copy."""
    (locked,) = connection.execute("PRAGMA cipher_status").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if locked != "0" or tables > 0:
        _by_steps(connection)
        return
    with _turn:  # diaries are made on threads
        _empty().backup(connection)


@cache
def _empty() -> files.Connection:
    made = files.Connection(":memory:", check_same_thread=False)
    _by_steps(made)
    return made
