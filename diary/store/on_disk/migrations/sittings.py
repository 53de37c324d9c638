"""Format 5: an undo that the history can tell, and one row for a sitting at a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diary.store.on_disk.migrations.columns import (
    run_statements,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


def undo_and_sittings(db: Database) -> None:
    """The history can tell an undo, and one sitting at a note is one change (docs/decisions/0020).

    Until now every pause in typing left a row with all of the text before and after it.
    """
    run_statements(
        db,
        (
            "PRAGMA user_version = 5",
            "DROP TRIGGER change_is_never_edited",
            "DROP TRIGGER change_is_never_deleted",
            "ALTER TABLE change ADD COLUMN undone_at_utc TEXT CHECK (undone_at_utc LIKE '____-__-__T__:__:__Z')",
            """ALTER TABLE change ADD COLUMN undone_offset_minutes INTEGER CHECK (
                undone_offset_minutes BETWEEN -1440 AND 1440
                AND (undone_at_utc IS NULL) = (undone_offset_minutes IS NULL)
            )""",
        ),
    )
    _join_sittings(db)
    run_statements(db, _ONE_ROW_GOES_ON)
    run_statements(db, _WORDS_IN_THEIR_ORDER)


def _join_sittings(db: Database) -> None:
    """Leave one row of each sitting at a note: the text as it began, the text as it ended, the last entry.

    Rows of a text belong together where each begins with what the one before it left, no more than ten minutes
    later and in the same way; what was taken back stays a change of its own.
    """
    # As bytes: nothing is decoded, and no more than two texts are held at a time. The index has them in this order.
    rows = db.conn.execute(
        """SELECT id, subject, item, how, utc_offset_minutes, source_value IS NULL, CAST(old AS BLOB),
            CAST(new AS BLOB), CAST(strftime('%s', at_utc) AS INTEGER)
        FROM change WHERE kind = 'day' AND item IN ('note', 'dream_note') ORDER BY subject, item, id"""
    )
    ended: tuple[object, ...] | None = None
    began = 0
    joined: dict[int, int] = {}  # the last row of a sitting, and its first
    superseded = []
    for row in rows:
        if ended is not None and _goes_on(ended, row):
            superseded.append((ended[0],))
            joined.pop(ended[0], None)  # type: ignore[call-overload]
            joined[row[0]] = began
        else:
            began = row[0]
        ended = row
    db.conn.executemany(
        "UPDATE change SET old = (SELECT first.old FROM change first WHERE first.id = ?) WHERE id = ?",
        [(first, last) for last, first in joined.items()],
    )
    db.conn.executemany("DELETE FROM change WHERE id = ?", superseded)


def _goes_on(before: tuple[Any, ...], row: tuple[Any, ...]) -> bool:
    *_, left, ended = before
    *_, old, new, at = row
    # subject, item, how, offset, and that no file said something else
    return before[1:6] == row[1:6] and row[5] == 1 and old == left and None not in (old, new) and 0 <= at - ended <= 600


_ONE_ROW_GOES_ON = (
    # The newest row of all, if it is of a text of a day that was typed: the same sitting may still go on.
    """CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
        WHEN (OLD.id, OLD.kind, OLD.source_value, NEW.id, NEW.kind, NEW.source_value)
            IS NOT ((SELECT max(id) FROM change), 'day', NULL, OLD.id, 'day', NULL)
            OR (NEW.subject, NEW.item, NEW.old) IS NOT (OLD.subject, OLD.item, OLD.old)
            OR OLD.item NOT IN ('note', 'dream_note')
            OR (OLD.how NOT IN ('typed', 'late') AND OLD.undone_at_utc IS NULL)
            OR typeof(NEW.new) NOT IN ('text', 'null')
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    """CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
    # INSERT OR REPLACE would go past the other two.
    """CREATE TRIGGER change_is_never_replaced BEFORE INSERT ON change
        WHEN NEW.id IN (SELECT id FROM change)
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END""",
)


# A clock that was ahead for a while leaves words on days to come. Today's can change all the same: it is kept last.
_WORDS_IN_THEIR_ORDER = (
    "DROP TRIGGER suggestion_is_never_edited",
    "ALTER TABLE suggestion ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
    "UPDATE suggestion SET kept = (SELECT count(*) FROM suggestion said WHERE said.day <= suggestion.day)",
    """CREATE TRIGGER suggestion_is_never_edited BEFORE UPDATE ON suggestion
        WHEN (NEW.day, NEW.kept) IS NOT (OLD.day, OLD.kept) OR (
            OLD.day < (SELECT max(day) FROM suggestion) AND OLD.kept < (SELECT max(kept) FROM suggestion)
        )
        BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
    "DROP TRIGGER suggestion_is_never_replaced",
    """CREATE TRIGGER suggestion_is_never_replaced BEFORE INSERT ON suggestion
        WHEN NEW.day IN (SELECT day FROM suggestion) OR NEW.kept <= (SELECT max(kept) FROM suggestion)
        BEGIN SELECT RAISE(ABORT, 'what was said is never changed'); END""",
)
