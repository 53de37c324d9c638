"""Rows to records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from diary.model.records.change import Kind
from diary.model.records.day import Day, Entered
from diary.model.records.details import Detail, DetailKind
from diary.model.records.infusion import Infusion
from diary.model.records.items import R, from_items, item_names
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.model.scales import DayItem

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from diary.model.records.details import Answer
    from diary.model.records.items import Record

_ITEM_NAMES = tuple(item.value for item in DayItem)
DAY_COLUMNS = ", ".join(("day", *_ITEM_NAMES))


class DetailTable(NamedTuple):
    """Where one kind of detail of a day is kept.

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
RECORD_TABLES: dict[type[Record], tuple[Kind, str]] = {
    Infusion: (Kind.INFUSION, "infusion"),
    Medicine: (Kind.MEDICINE, "medicine"),
    LabResult: (Kind.LAB, "lab_result"),
    Questionnaire: (Kind.QUESTIONNAIRE, "questionnaire"),
}
"""The kind of the history and the table of each sort of record."""


def record_columns(kind: type[Record]) -> tuple[str, ...]:
    """The columns of a record's table."""
    return ("id", *item_names(kind))


def day_from_row(
    row: Sequence[Any], entries: Mapping[str, Entered], details: Mapping[str, Mapping[Detail, Answer]]
) -> Day:
    """A day from its columns in the order of `DAY_COLUMNS`, and what is kept beside them by ISO date."""
    return Day(
        date.fromisoformat(row[0]),
        entered=entries.get(row[0]),
        details=details.get(row[0], {}),
        **dict(zip(_ITEM_NAMES, row[1:], strict=True)),
    )


def read_details(connection: sqlite3.Connection, day: str | None = None) -> dict[str, dict[Detail, Answer]]:
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
    return found


def read_records(connection: sqlite3.Connection, kind: type[R], order: str = "id") -> list[R]:
    """All records of a sort, removed ones too."""
    columns = record_columns(kind)
    _, table = RECORD_TABLES[kind]
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}")  # noqa: S608
    items = [dict(zip(columns, row, strict=True)) for row in rows]
    if kind is Questionnaire:
        of = {item["id"]: item for item in items}
        for key, name, value in connection.execute(
            "SELECT questionnaire, item, value FROM questionnaire_answer ORDER BY questionnaire, item"
        ):
            of[key][f"{ANSWER}{name}"] = value
    return [from_items(kind, item) for item in items]


def _known(detail: Detail) -> Detail:
    detail.check(None)
    return detail
