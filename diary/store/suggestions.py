"""The suggestions that the diary showed: rows to records and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diary.store.connection import Connection


STORED_COLUMNS = (
    "day",
    "state",
    "modifiers",
    "threshold",
    "infusion_last_day",
    "due_p10",
    "due_p50",
    "due_p90",
    "chance_below_now",
    "chance_responded",
    "method",
)
_DUE = ("due_p10", "due_p50", "due_p90")
# The same condition guards the table (migration 5); `kept` counts the rows in the order in which they were said.
_MAY_CHANGE = "(day = (SELECT max(day) FROM suggestion) OR kept = (SELECT max(kept) FROM suggestion))"


def read_suggestions(connection: Connection) -> list[StoredSuggestion]:
    """Return what the diary said, by day.

    Raises:
        ValueError: a row holds what no suggestion says.
    """
    return _read(connection, "ORDER BY day")


def add_suggestions(connection: Connection, suggestions: Iterable[StoredSuggestion]) -> None:
    """Write what was said on days of which nothing is kept yet."""
    places = ", ".join("?" * len(STORED_COLUMNS))
    connection.executemany(
        f"INSERT INTO suggestion ({', '.join(STORED_COLUMNS)}, kept) "  # noqa: S608
        f"VALUES ({places}, (SELECT coalesce(max(kept), 0) + 1 FROM suggestion))",
        [_to_row(suggestion) for suggestion in suggestions],
    )


def keep_suggestion(connection: Connection, suggestion: StoredSuggestion) -> bool:
    """Write what is said on a day, if it is not what stands; return whether it was written.

    Returns:
        Whether it was written; see `is_new`.
    """
    if not is_new(connection, suggestion):
        return False
    names = [name for name in STORED_COLUMNS if name != "day"]
    day, *values = _to_row(suggestion)
    replaced = connection.execute(
        f"UPDATE suggestion SET {', '.join(f'{name} = ?' for name in names)} WHERE day = ?",  # noqa: S608
        (*values, day),
    )
    if replaced.rowcount == 0:
        add_suggestions(connection, [suggestion])
    return True


def is_new(connection: Connection, suggestion: StoredSuggestion) -> bool:
    """Return whether a suggestion differs from what stands on its day and may be written.

    What was said on a day is written again only as long as nothing was said later: as long as it is the last that was
    kept, which it also is when a clock that was ahead for a while has left words on days to come, or the newest day.
    """
    day = suggestion.day.isoformat()
    standing = _read(connection, "WHERE day <= ? ORDER BY day DESC LIMIT 1", day)
    if standing and standing[0].says_the_same(suggestion):
        return False
    is_there = bool(standing) and standing[0].day == suggestion.day
    return not (is_there and _read(connection, "WHERE day = ? AND NOT " + _MAY_CHANGE, day))


def _read(connection: Connection, which: str, *values: str) -> list[StoredSuggestion]:
    rows = connection.execute(f"SELECT {', '.join(STORED_COLUMNS)} FROM suggestion {which}", values)  # noqa: S608
    return [suggestion_from_row(row) for row in rows]


def suggestion_from_row(row: Sequence[Any]) -> StoredSuggestion:
    """Return a suggestion from the values of `STORED_COLUMNS`.

    Raises:
        ValueError, TypeError: they are none.
    """
    return _from_row(dict(zip(STORED_COLUMNS, row, strict=True)))


def _to_row(suggestion: StoredSuggestion) -> tuple[str | float | None, ...]:
    due = suggestion.due or DueDates(None, None, None)
    dates = (suggestion.infusion_last_day, due.p10, due.p50, due.p90)
    return (
        suggestion.day.isoformat(),
        suggestion.state.value,
        " ".join(suggestion.modifiers) or None,
        suggestion.threshold,
        *(None if day is None else day.isoformat() for day in dates),
        suggestion.chance_below_now,
        suggestion.chance_responded,
        suggestion.method,
    )


def _from_row(items: Mapping[str, Any]) -> StoredSuggestion:
    due = DueDates(*(_day(items[name]) for name in _DUE))
    return StoredSuggestion(
        day=date.fromisoformat(items["day"]),
        state=State(items["state"]),
        threshold=items["threshold"],
        modifiers=tuple(Modifier(name) for name in (items["modifiers"] or "").split(" ") if name),
        infusion_last_day=_day(items["infusion_last_day"]),
        due=None if due.p10 is None else due,
        chance_below_now=items["chance_below_now"],
        chance_responded=items["chance_responded"],
        method=items["method"],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
