"""Reading our own package back: every cell checked against its column, and the history against the answers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.exchange import cells
from diary.exchange.columns import CHANGES, DAILY, ID_PATTERN, INFUSIONS, TABLES, Column, Table, Type
from diary.exchange.files import read_members
from diary.exchange.package import DESCRIPTOR, FORMAT, OWN
from diary.exchange.table import bad_cell, decoded, not_future, parsed, quoted
from diary.model.changes import Change, Contents, Kind
from diary.model.items import infusion_from_items, infusion_to_items
from diary.model.records import Day, Entered, How, Infusion, check_day, refuse_overlap
from diary.model.replay import HistoryError, Replayed, replay
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

_READERS: dict[Type, Callable[[str], Any]] = {
    Type.STRING: cells.undone,
    Type.INTEGER: cells.read_integer,
    Type.NUMBER: cells.read_number,
    Type.BOOLEAN: cells.read_boolean,
    Type.DATE: cells.read_date,
    Type.DATETIME: cells.read_moment,
}


@dataclass(frozen=True)
class _Row:
    number: int
    values: Mapping[str, Any]


def read_package(path: Path, today: date) -> Contents:
    """A whole package as records.

    With `changes.csv` the records are rebuilt from the history, which also holds what was removed, and must agree with
    the other two files. A package made by hand may come without it; then its `changes` are empty and days and
    infusions are taken as they stand.

    Args:
        path: A folder or a zip.
        today: The diary day that is running; later days are refused, infusions may be planned.

    Raises:
        BadInputError: naming file, row and column of the first thing that can't be taken.
    """
    members = read_members(path, (*(table.file for table in TABLES), DESCRIPTOR))
    if DAILY.file not in members:
        raise BadInputError.of("{path} is not a package: it has no {file}.", path=str(path), file=DAILY.file)
    diary_id, invented = _about(members)
    days, infusions, changes = (_rows(table, members) for table in (DAILY, INFUSIONS, CHANGES))
    diary_id = _one_id(diary_id, {DAILY: days, INFUSIONS: infusions, CHANGES: changes})
    _refuse_impossible_days(days, today)
    if CHANGES.file not in members:
        return Contents(diary_id, invented, _days(days), _infusions(infusions), ())
    history = tuple(_change(row) for row in changes)
    replayed = _replayed(history, changes)
    _refuse_other_days(days, replayed)
    _refuse_other_infusions(infusions, replayed)
    return Contents(diary_id, invented, replayed.days, replayed.infusions, history)


def _about(members: Mapping[str, bytes]) -> tuple[str | None, bool]:
    """Diary id and whether it is invented, as the descriptor says."""
    if DESCRIPTOR not in members:
        return None, False
    try:
        known = json.loads(decoded(members[DESCRIPTOR], DESCRIPTOR))
    except (ValueError, RecursionError) as error:
        raise BadInputError.of("{name}: not JSON ({reason}).", name=DESCRIPTOR, reason=str(error)) from error
    own = known.get(OWN, {}) if isinstance(known, dict) else {}
    if not isinstance(own, dict):
        own = {}
    version, diary_id, invented = own.get("format", FORMAT), own.get("diary_id"), own.get("invented", False)
    if not isinstance(version, int) or version > FORMAT:
        raise BadInputError.of(
            "The package has format {newer}; this program reads up to {ours}. Install the newer program.",
            newer=quoted(str(version)),
            ours=FORMAT,
        )
    if not isinstance(invented, bool):
        raise BadInputError.of("{name}: invented is neither true nor false.", name=DESCRIPTOR)
    if diary_id is not None and (not isinstance(diary_id, str) or re.fullmatch(ID_PATTERN, diary_id) is None):
        raise BadInputError.of("{name}: diary_id is not an id.", name=DESCRIPTOR)
    return diary_id, invented


def _rows(table: Table, members: Mapping[str, bytes]) -> list[_Row]:
    """The rows of one file with typed values by column; none where the file is missing."""
    if table.file not in members:
        return []
    sheet = parsed(decoded(members[table.file], table.file), table.file)
    known = {column.name: column for column in table.columns}
    for name in sheet.header:
        if name not in known:
            raise BadInputError.of("{file} has an unknown column {column}.", file=table.file, column=quoted(name))
    needed = [sheet.index(column.name) for column in table.columns if not column.computed]
    columns = [(index, known[name]) for index, name in enumerate(sheet.header) if index in needed]
    return [
        _Row(number, {column.name: _value(table, number, column, row[index]) for index, column in columns})
        for number, row in sheet.rows
    ]


def _value(table: Table, row: int, column: Column, cell: str) -> Any:  # noqa: ANN401
    if cell == "":
        if column.required:
            raise bad_cell(table.file, row, column.name, "is empty")
        return None
    try:
        value = _READERS[column.type](cell)
    except ValueError as error:
        raise bad_cell(table.file, row, column.name, f"{quoted(cell)} {error}") from error
    reason = _out_of_bounds(column, value)
    if reason is not None:
        raise bad_cell(table.file, row, column.name, f"{quoted(cell)} {reason}")
    return value


def _out_of_bounds(column: Column, value: Any) -> str | None:  # noqa: ANN401
    if (column.least is not None and value < column.least) or (column.most is not None and value > column.most):
        least, most = cells.write(column.least), cells.write(column.most)
        upper = f" to {most}" if most else ""
        return f"is not from {least}{upper}" if least else f"is over {most}"
    if column.choices and value not in column.choices:
        return "is none of " + ", ".join(column.choices)
    if column.pattern is not None and re.fullmatch(column.pattern, value) is None:
        return "is not an id"
    return None


def _one_id(diary_id: str | None, tables: Mapping[Table, list[_Row]]) -> str:
    for table, rows in tables.items():
        for row in rows:
            diary_id = diary_id or row.values["diary_id"]
            if row.values["diary_id"] != diary_id:
                raise bad_cell(table.file, row.number, "diary_id", "the rows are from more than one diary")
    if diary_id is None:
        raise BadInputError.of("The package is empty and names no diary.")
    return diary_id


def _change(row: _Row) -> Change:
    values = row.values
    kind, item = Kind(values["kind"]), values["item"]
    old, new = (_answer(row, column, kind, item) for column in ("old", "new"))
    entered = Entered(values["entered_at"], How(values["how"]))
    return Change(kind, values["subject"], item, old, new, entered, values["source_value"])


def _answer(row: _Row, column: str, kind: Kind, item: str) -> str | int | float | None:
    """An answer of the history, in the type that its item has in the diary."""
    text = row.values[column]
    try:
        if text is None or not _is_number(kind, item):
            return None if text is None else str(text)
        return cells.read_number(text) if item == "dose" else cells.read_integer(text)
    except ValueError as error:
        raise bad_cell(CHANGES.file, row.number, column, f"{quoted(text)} {error}") from error


def _is_number(kind: Kind, item: str) -> bool:
    if kind is Kind.DAY:
        return item in set(DayItem) and DayItem(item).scale is not None
    return item in ("days", "dose", "removed")


def _replayed(history: tuple[Change, ...], rows: list[_Row]) -> Replayed:
    try:
        replayed = replay(history)
    except HistoryError as error:
        if error.position is None:
            raise BadInputError.of("{file}: {reason}.", file=CHANGES.file, reason=error.reason) from error
        raise bad_cell(CHANGES.file, rows[error.position].number, error.column, error.reason) from error
    _refuse_overlaps(replayed.infusions)
    return replayed


def _refuse_impossible_days(rows: list[_Row], today: date) -> None:
    for row in rows:
        try:
            day = check_day(row.values["day"], "day")
        except BadInputError as error:
            raise bad_cell(DAILY.file, row.number, "day", str(error).rstrip(".")) from error
        not_future(DAILY.file, row.number, "day", day, today)


def _refuse_overlaps(infusions: tuple[Infusion, ...]) -> None:
    standing = [infusion for infusion in infusions if not infusion.removed]
    for infusion in standing:
        try:
            refuse_overlap(infusion, standing)
        except BadInputError as error:
            raise BadInputError.of(
                "Infusion {id} of {day}: {reason}",
                id=infusion.id or 0,
                day=infusion.first_day.isoformat(),
                reason=str(error),
            ) from error


def _refuse_other_days(rows: list[_Row], replayed: Replayed) -> None:
    expected = {}
    for day in replayed.days:
        stands = {item.value: day.value(item) for item in DayItem}
        entered = day.entered.at if day.entered is not None else None
        expected[day.date] = stands | {"entered_at": entered, "late": day.late}
    _refuse_differences(DAILY, "day", rows, expected)


def _refuse_other_infusions(rows: list[_Row], replayed: Replayed) -> None:
    expected = {}
    for infusion in replayed.infusions:
        if not infusion.removed:
            items = infusion_to_items(infusion)
            dates = {"first_day": infusion.first_day, "last_day": infusion.last_day}
            expected[infusion.id] = {name: value for name, value in items.items() if name != "removed"} | dates
    _refuse_differences(INFUSIONS, "infusion_id", rows, expected)


def _refuse_differences(table: Table, key: str, rows: list[_Row], expected: Mapping[Any, Mapping[str, Any]]) -> None:
    missing = dict(expected)
    for row in rows:
        stands = missing.pop(row.values[key], None)
        if stands is None:
            again = "comes twice" if row.values[key] in expected else f"has no answer in {CHANGES.file}"
            raise bad_cell(table.file, row.number, key, f"{row.values[key]} {again}")
        for name, value in stands.items():
            # Compared as written: the same moment under another offset is another answer.
            says, leads_to = cells.write(row.values[name]), cells.write(value)
            if says != leads_to:
                reason = f"{quoted(says)} is not what {CHANGES.file} leads to ({quoted(leads_to)})"
                raise bad_cell(table.file, row.number, name, reason)
    for subject in missing:
        raise BadInputError.of(
            "{file} has no row for {subject}, which {changes} has.",
            file=table.file,
            subject=str(subject),
            changes=CHANGES.file,
        )


def _days(rows: list[_Row]) -> tuple[Day, ...]:
    """Days of a package without history; when they were entered is not taken over."""
    days: dict[Any, Day] = {}
    for row in rows:
        day = Day(row.values["day"], **{item.value: row.values[item.value] for item in DayItem})
        if day.date in days:
            raise bad_cell(DAILY.file, row.number, "day", f"{day.date} comes twice")
        days[day.date] = day
    return tuple(days[day] for day in sorted(days) if not days[day].is_empty)


def _infusions(rows: list[_Row]) -> tuple[Infusion, ...]:
    infusions: dict[int, Infusion] = {}
    for row in rows:
        known = dict(row.values) | {name: row.values[name].isoformat() for name in ("first_day", "last_day")}
        try:
            infusion = infusion_from_items(known | {"id": row.values["infusion_id"]}).checked()
        except BadInputError as error:
            raise bad_cell(INFUSIONS.file, row.number, error.item or "first_day", str(error).rstrip(".")) from error
        if row.values["infusion_id"] in infusions:
            raise bad_cell(INFUSIONS.file, row.number, "infusion_id", f"{infusion.id} comes twice")
        infusions[row.values["infusion_id"]] = infusion
    _refuse_overlaps(tuple(infusions.values()))
    return tuple(infusions[key] for key in sorted(infusions))
