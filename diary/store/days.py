"""The days of the diary, read: rows to records. Every function works on an open connection.

What writes them stands apart (`diary.store.answers`): a first page needs none of it.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from diary.model.records.day import Day
from diary.model.records.details import Detail, DetailKind
from diary.model.scales import DayItem
from diary.store.entries import read_last_entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.records.day import Entered
    from diary.model.records.details import Answer
    from diary.store.connection import Connection

DAY_COLUMNS = ("day", *(item.value for item in DayItem))
"""The columns of the table `day`."""


class DetailTable(NamedTuple):
    """The table of one kind of detail of a day.

    Attributes:
        name: The table; its first column is `day`.
        key: The column that says which detail.
        value: The column of the answer.
    """

    name: str
    key: str
    value: str


DETAIL_TABLES: dict[DetailKind, DetailTable] = {
    DetailKind.SIDE_EFFECT: DetailTable("side_effect", "effect", "severity"),
    DetailKind.SIGN: DetailTable("perception_sign", "sign", "present"),
    DetailKind.DOSES: DetailTable("dose", "medicine", "doses"),
}


_NOTHING: Mapping[Detail, Answer] = MappingProxyType({})


def read_days(connection: Connection, day: date | None = None) -> list[Day]:
    """Return every day that has a row, oldest first, or only one.

    Args:
        connection: The open diary.
        day: Only this day; None for all.

    Raises:
        ValueError: a table holds what is no answer of a day.
    """
    only = None if day is None else day.isoformat()
    rows = connection.execute(
        f"SELECT {', '.join(DAY_COLUMNS)} FROM day {'' if only is None else 'WHERE day = :day'} ORDER BY day",  # noqa: S608
        {"day": only},
    ).fetchall()
    if not rows:
        return []
    entries, details = read_last_entries(connection, only), _read_details(connection, only)
    return [_day(row, entries, details) for row in rows]


def read_pain(connection: Connection) -> dict[date, int]:
    """Return average pain (NRS 0-10) by diary day; an unanswered day is absent."""
    rows = connection.execute("SELECT day, pain_average FROM day WHERE pain_average IS NOT NULL ORDER BY day")
    return {date.fromisoformat(day): score for day, score in rows}


def read_effects(connection: Connection) -> set[str]:
    """Return the codes of the side effects that were there on any day, mild or worse."""
    rows = connection.execute("SELECT DISTINCT effect FROM side_effect WHERE severity <> 'none'")
    return {code for (code,) in rows}


def _day(row: Sequence[Any], entries: Mapping[str, Entered], details: Mapping[str, Mapping[Detail, Answer]]) -> Day:
    """A day from its columns, and what is kept beside them by ISO date."""
    return Day(
        date.fromisoformat(row[0]),
        entered=entries.get(row[0]),
        details=details.get(row[0], _NOTHING),
        **dict(zip(DAY_COLUMNS[1:], row[1:], strict=True)),
    )


def _read_details(connection: Connection, day: str | None = None) -> dict[str, dict[Detail, Answer]]:
    """The details of each day, or of one, by ISO date and in the order of their names.

    Raises:
        ValueError: a table holds what is no detail of a day.
    """
    found: dict[str, dict[Detail, Answer]] = {}
    known: dict[tuple[str, str], Detail] = {}  # a diary of ten years has few different ones
    only = "" if day is None else "WHERE day = :day"
    tables = (
        f"SELECT '{kind}' AS kind, day, CAST({table.key} AS TEXT) AS code, {table.value} FROM {table.name} {only}"  # noqa: S608
        for kind, table in DETAIL_TABLES.items()
    )
    rows = connection.execute(f"{' UNION ALL '.join(tables)} ORDER BY kind, day, code", {"day": day})
    for kind, key, code, value in rows:
        if (kind, code) not in known:
            known[kind, code] = _known(Detail(DetailKind(kind), code))
        found.setdefault(key, {})[known[kind, code]] = value
    # Most days have the same doses and nothing else: in thirty years there are some hundred different answers to all of
    # it, and the days share them. Told by the details themselves, each of which is there once.
    shared: dict[tuple[Answer, ...], dict[Detail, Answer]] = {}
    return {key: shared.setdefault((*map(id, one), *one.values()), one) for key, one in found.items()}


def _known(detail: Detail) -> Detail:
    detail.check(None)
    return detail
