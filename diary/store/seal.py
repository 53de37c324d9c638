"""The checksum over the history: whether every row of it is the one that was written (docs/decisions/0057)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store.connection import sealed
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.store.connection import Connection
    from diary.wording import Phrase

# What goes into the checksum, in this order. Another order or another column needs a migration that seals anew.
_TEXTS = ("kind", "subject", "item", "source_value", "at_utc", "how", "undone_at_utc")
_NUMBERS = ("utc_offset_minutes", "undone_offset_minutes")
_ANSWERS = ("old", "new")


def sealed_values(row: str = "") -> str:
    """Return the values of a row of the history as SQL, for `sealed`.

    Texts go as their bytes: a function of SQL gets a text only up to its first NUL.

    Args:
        row: What stands before the name of a column, like `NEW.`.
    """
    texts = [f"CAST({row}{name} AS BLOB)" for name in _TEXTS]
    answers = [f"iif(typeof({row}{name}) = 'text', CAST({row}{name} AS BLOB), {row}{name})" for name in _ANSWERS]
    return ", ".join([f"{row}id", *texts, *answers, *(f"{row}{name}" for name in _NUMBERS)])


def broken_seal(connection: Connection) -> list[Phrase]:
    """Return that the history is not the one that was written, a sentence; nothing for a history that is."""
    if is_sealed(connection):
        return []
    return [phrase("the history is not as it was written: something in it was changed by a fault or another program.")]


def is_sealed(connection: Connection, through: int | None = None) -> bool:
    """Return whether every row of the history is the one that was written.

    Args:
        connection: The open diary.
        through: A checksum as it was at some time: whether the history goes on from there is asked too.
    """
    last, seen = 0, through is None or through == 0
    for row in connection.execute(f"SELECT {sealed_values()} FROM change ORDER BY id"):  # noqa: S608
        last = sealed(last, *row)
        seen = seen or last == through
    found = connection.execute("SELECT last FROM seal").fetchone()
    return seen and found is not None and found[0] == last
