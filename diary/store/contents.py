"""The diary as a whole: which one it is, all it holds as plain records, and these written word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary import settings as all_settings
from diary.model.records.change import SETTLED_ON, TOLD_ON, Contents
from diary.model.records.infusion import Infusion
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.visit import GivenOut, Visit
from diary.store import history
from diary.store.answers import put_days
from diary.store.days import read_days
from diary.store.records import put_record, read_records
from diary.store.setting_changes import put_setting
from diary.store.settings import read_settings
from diary.store.signs import put_sign_days, read_sign_days
from diary.store.suggestions import add_suggestions, read_suggestions

if TYPE_CHECKING:
    from diary.model.records.items import Record
    from diary.store.connection import Connection


def has_history(connection: Connection) -> bool:
    """Return whether anything was ever answered or said."""
    row = connection.execute("SELECT 1 FROM change UNION ALL SELECT 1 FROM suggestion LIMIT 1").fetchone()
    return row is not None


def is_invented(connection: Connection) -> bool:
    """Return whether this is a sample diary."""
    row = connection.execute("SELECT invented FROM diary").fetchone()
    return bool(row and row[0])


def read_id(connection: Connection) -> str | None:
    """Return the diary's random id; None for a damaged file that has none."""
    row = connection.execute("SELECT diary_id FROM diary").fetchone()
    return row[0] if row else None


def adopt(connection: Connection, contents: Contents) -> None:
    """Take over which diary it is."""
    connection.execute("UPDATE diary SET diary_id = ?, invented = ?", (contents.diary_id, contents.invented))


def read_contents(connection: Connection, *, with_history: bool = True) -> Contents:
    """Return the whole diary as plain records.

    Args:
        connection: The open diary, inside a transaction: all is read as of one moment.
        with_history: Whether the history comes too, which is most of a long diary.

    Raises:
        ValueError: a table holds what is no record.
    """
    return Contents(
        diary_id=read_id(connection) or "",
        invented=is_invented(connection),
        days=tuple(day for day in read_days(connection) if not day.is_empty),
        infusions=tuple(read_records(connection, Infusion)),
        changes=tuple(history.each_change(connection)) if with_history else (),
        medicines=tuple(read_records(connection, Medicine)),
        labs=tuple(read_records(connection, LabResult)),
        questionnaires=tuple(read_records(connection, Questionnaire)),
        clinic_told_on=read_sign_days(connection, TOLD_ON),
        settled_on=read_sign_days(connection, SETTLED_ON),
        settings=read_settings(connection),
        suggestions=tuple(read_suggestions(connection)),
        visits=tuple(read_records(connection, Visit)),
        given_out=tuple(read_records(connection, GivenOut)),
    )


def put_contents(connection: Connection, contents: Contents) -> None:
    """Write a whole diary into an empty one, word for word and with its history."""
    kept: tuple[Record, ...] = (
        *contents.infusions,
        *contents.medicines,
        *contents.labs,
        *contents.questionnaires,
        *contents.visits,
        *contents.given_out,
    )
    for record in kept:
        put_record(connection, record)
    put_days(connection, contents.days)  # their doses refer to medicines
    put_sign_days(connection, TOLD_ON, contents.clinic_told_on)
    put_sign_days(connection, SETTLED_ON, contents.settled_on)
    for name, value in all_settings.to_items(contents.settings).items():
        put_setting(connection, name, value)
    add_suggestions(connection, contents.suggestions)
    history.append(connection, contents.changes)
