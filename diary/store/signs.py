"""The safety signs that were reported to the clinic, as rows, written with the history of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary.model.records.change import TOLD_ON, Change, Kind
from diary.model.records.sign import SafetySign
from diary.store import history

if TYPE_CHECKING:
    import sqlite3

    from diary.model.records.day import Entered
    from diary.model.records.details import Answer


def read_clinic_told(connection: sqlite3.Connection) -> dict[SafetySign, date]:
    """Return, for each safety sign the clinic was told of, the last day on which it was.

    Raises:
        ValueError: the table holds what is no sign or no day.
    """
    rows = connection.execute("SELECT sign, told_on FROM told_clinic ORDER BY sign")
    return {SafetySign(sign): date.fromisoformat(day) for sign, day in rows}


def write_clinic_told(
    connection: sqlite3.Connection, sign: SafetySign, before: date | None, after: date | None, entered: Entered
) -> list[Change]:
    """Write on which day the clinic was told of a safety sign; None takes that back."""
    if before == after:
        return []
    old, new = (None if day is None else day.isoformat() for day in (before, after))
    put_clinic_told(connection, sign.value, new)
    change = Change(Kind.SAFETY, sign.value, TOLD_ON, old, new, entered)
    history.append(connection, [change])
    return [change]


def put_clinic_told(connection: sqlite3.Connection, sign: str, day: Answer) -> None:
    """Write on which day (an ISO date) the clinic was told of a safety sign, without a history; None takes it back."""
    connection.execute("DELETE FROM told_clinic WHERE sign = ?", (sign,))
    if day is not None:
        connection.execute("INSERT INTO told_clinic VALUES (?, ?)", (sign, day))
