"""The writes of other programs into the diary while it was open here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.kind import Kind

if TYPE_CHECKING:
    from diary.store.connection import Connection


class Elsewhere(NamedTuple):
    """The difference that other programs made.

    Attributes:
        kinds: The sorts of records that were changed; all of them where that can't be told.
        is_another_file: Whether it is another file than before.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    is_another_file: bool = False


def newest_change(connection: Connection) -> int:
    """Return the place of the newest row of the history; 0 while it is empty."""
    (newest,) = connection.execute("SELECT max(id) FROM change").fetchone()
    return 0 if newest is None else int(newest)


def changes_since(connection: Connection, newest: int) -> tuple[Elsewhere, int]:
    """Return what was changed since a row of the history was the newest, and which one is now.

    Args:
        connection: The open diary.
        newest: The row; it counts too, for the newest row may be written again (a note that is being typed).
    """
    rows = connection.execute("SELECT DISTINCT kind FROM change WHERE id >= ?", (newest,)).fetchall()
    known = {kind.value for kind in Kind}
    kinds = frozenset(Kind(kind) for (kind,) in rows if kind in known)
    return Elsewhere(kinds or frozenset(Kind)), newest_change(connection)
