"""Reading our own package back: every cell checked against its column, and the history against the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.exchange.files import read_members
from diary.exchange.limits import Tally
from diary.exchange.package import cells, descriptor
from diary.exchange.package.by_hand import contents_by_hand, named, refuse_doubled, refuse_overlaps
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.history import change_of, replayed
from diary.exchange.package.record_tables import LABS, QUESTIONNAIRES
from diary.exchange.package.rows import rows_of
from diary.exchange.package.suggestion_columns import suggestions_of
from diary.exchange.package.tables import CHANGES, SUGGESTIONS, TABLES
from diary.exchange.package.typed_rows import typed_rows
from diary.exchange.sheet import not_future, quoted
from diary.model.records.change import Contents
from diary.model.records.day import check_day
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from diary.exchange.package.columns import Table
    from diary.exchange.package.typed_rows import TypedRow

_OF_DAYS = (DAILY, SIDE_EFFECTS, SIGNS, MEDICINES, LABS, QUESTIONNAIRES, SUGGESTIONS)


def read_package(path: Path, today: date) -> Contents:
    """A whole package as records.

    With `changes.csv` the records are rebuilt from the history, which also holds what was removed, and must agree with
    the other files; what the diary said stands for itself. A package made by hand may come without it; then its
    `changes` are empty and all tables are taken as they stand.

    Args:
        path: A folder or a zip.
        today: The last day that is not in the future. A package made by hand is refused with a later one; what has its
            history was recorded so, while a clock was ahead (`diary.model.records.ahead` says which days they are).
            Infusions may be planned.

    Raises:
        BadInputError: naming file, row and column of the first thing that can't be taken.
    """
    members = read_members(path, (*(table.file for table in TABLES), descriptor.DESCRIPTOR))
    if DAILY.file not in members:
        raise BadInputError.of("{path} is not a package: it has no {file}.", path=str(path), file=DAILY.file)
    diary_id, invented = None, False
    if descriptor.DESCRIPTOR in members:
        diary_id, invented = descriptor.read_descriptor(members[descriptor.DESCRIPTOR])
    tally = Tally()
    tables = {table: typed_rows(table, members, tally) for table in TABLES if not table.is_computed}
    diary_id = _one_id(diary_id, tables)
    _refuse_impossible_days(tables)
    if CHANGES.file not in members:
        _refuse_days_to_come(tables, today)
        return contents_by_hand(diary_id, tables, invented=invented)
    refuse_doubled(tables[SUGGESTIONS])
    contents = replace(
        _from_history(diary_id, tables[CHANGES], invented=invented), suggestions=suggestions_of(tables[SUGGESTIONS])
    )
    for table, rows in tables.items():
        if table not in (CHANGES, SUGGESTIONS):  # what was said follows from nothing
            _refuse_differences(table, rows, contents)
    return contents


def _one_id(diary_id: str | None, tables: Mapping[Table, Sequence[TypedRow]]) -> str:
    for rows in tables.values():
        for row in rows:
            diary_id = diary_id or row.values["diary_id"]
            if row.values["diary_id"] != diary_id:
                raise row.bad("diary_id", phrase("the rows are from more than one diary."))
    if diary_id is None:
        raise BadInputError.of("The package is empty and names no diary.")
    return diary_id


def _refuse_impossible_days(tables: Mapping[Table, Sequence[TypedRow]]) -> None:
    for table in _OF_DAYS:
        for row in tables[table]:
            try:
                check_day(row.values["day"], "day")
            except BadInputError as error:
                raise row.bad("day", error.sentence) from error


def _refuse_days_to_come(tables: Mapping[Table, Sequence[TypedRow]], today: date) -> None:
    for table in _OF_DAYS:
        for row in tables[table]:
            not_future(table.file, row.number, "day", row.values["day"], today)


def _from_history(diary_id: str, rows: Sequence[TypedRow], *, invented: bool) -> Contents:
    history = tuple(change_of(row.number, row.values) for row in rows)
    found = replayed(history, [row.number for row in rows])
    refuse_overlaps(found.infusions)
    return Contents(
        diary_id,
        invented,
        found.days,
        found.infusions,
        history,
        medicines=found.medicines,
        labs=found.labs,
        questionnaires=found.questionnaires,
        clinic_told_on=found.clinic_told_on,
        settled_on=found.settled_on,
        settings=found.settings,
        visits=found.visits,
        given_out=found.given_out,
    )


def _refuse_differences(table: Table, rows: Sequence[TypedRow], contents: Contents) -> None:
    """Refuse a table that says something else than what the history leads to."""
    expected = {tuple(row[name] for name in table.key): row for row in rows_of(table, contents)}
    missing: dict[tuple[Any, ...], Any] = dict(expected)
    for row in rows:
        stands = missing.pop(row.key, None)
        if stands is None:
            if row.key in expected:
                raise row.bad(table.key[-1], phrase("{row} comes twice.", row=named(row.key)))
            answerless = phrase("{row} has no answer in {file}.", row=named(row.key), file=CHANGES.file)
            raise row.bad(table.key[-1], answerless)
        for name, value in stands.items():
            if name not in row.values:
                continue  # an older package, whose history says it
            # Compared as written: the same moment under another offset is another answer.
            says, leads_to = cells.as_text(row.values[name]), cells.as_text(value)
            if says != leads_to:
                differs = phrase(
                    "{says} is not what {file} leads to ({leads_to}).",
                    says=quoted(says),
                    file=CHANGES.file,
                    leads_to=quoted(leads_to),
                )
                raise row.bad(name, differs)
    for key in missing:
        raise BadInputError.of(
            "{file} has no row for {subject}, which {changes} has.",
            file=table.file,
            subject=named(key),
            changes=CHANGES.file,
        )
