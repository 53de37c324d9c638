"""The empty diary, made by all its steps once a process and copied from then on; tests/store makes it each time."""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlite

from diary.store import connection as files

if TYPE_CHECKING:
    from diary.store.connection import Connection

_by_steps = files.migrate
_turn = threading.Lock()


def migrate(connection: Connection) -> None:
    """Bring a file up to the present format as the program does; one that is empty and not locked becomes a copy."""
    (locked,) = connection.execute("PRAGMA cipher_status").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if locked != "0" or tables > 0:
        _by_steps(connection)
        return
    with _turn:  # diaries are made on threads
        _empty().backup(connection)


@cache
def _empty() -> Connection:
    made: Connection = sqlite.connect(":memory:", check_same_thread=False)
    _by_steps(made)
    return made
