"""The safety signs that were reported to the clinic or called settled by it, as rows, written with their history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary.model.records.change import SETTLED_ON, TOLD_ON, Change, Kind
from diary.model.records.sign import SafetySign
from diary.store import history

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.records.day import Entered
    from diary.model.records.details import Answer
    from diary.store.connection import Connection

SIGN_TABLES = {TOLD_ON: "told_clinic", SETTLED_ON: "settled_sign"}
"""The table of each item of a safety sign; it has the columns `sign` and that item."""


def read_sign_days(connection: Connection, item: str) -> dict[SafetySign, date]:
    """Return, for each safety sign that has one, the day of an item.

    Args:
        connection: The open diary.
        item: `TOLD_ON`, when the clinic was told last, or `SETTLED_ON`, when it last called the sign settled.

    Raises:
        ValueError: the table holds what is no sign or no day.
    """
    rows = connection.execute(f"SELECT sign, {item} FROM {SIGN_TABLES[item]} ORDER BY sign")  # noqa: S608
    return {SafetySign(sign): date.fromisoformat(day) for sign, day in rows}


def write_sign_day(
    connection: Connection,
    sign: SafetySign,
    item: str,
    days: tuple[date | None, date | None],
    entered: Entered,
) -> list[Change]:
    """Write the day of an item of a safety sign, with its history.

    Args:
        connection: The open diary, inside a transaction.
        sign: The sign.
        item: `TOLD_ON` or `SETTLED_ON`.
        days: The day that stands, and the one that shall; None for none.
        entered: The moment and the way of the change.
    """
    before, after = days
    if before == after:
        return []
    old, new = (None if day is None else day.isoformat() for day in days)
    put_sign_day(connection, sign.value, item, new)
    change = Change(Kind.SAFETY, sign.value, item, old, new, entered)
    history.append(connection, [change])
    return [change]


def put_sign_day(connection: Connection, sign: str, item: str, day: Answer) -> None:
    """Write the day (an ISO date) of an item of a safety sign, without a history; None takes it back."""
    table = SIGN_TABLES[item]
    connection.execute(f"DELETE FROM {table} WHERE sign = ?", (sign,))  # noqa: S608
    if day is not None:
        connection.execute(f"INSERT INTO {table} VALUES (?, ?)", (sign, day))  # noqa: S608


def put_sign_days(connection: Connection, item: str, days: Mapping[SafetySign, date]) -> None:
    """Write the days of an item, without a history."""
    for sign, day in days.items():
        put_sign_day(connection, sign.value, item, day.isoformat())
