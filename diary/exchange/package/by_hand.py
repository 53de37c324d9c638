"""A package without its history, as somebody makes it by hand: the tables are taken as they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.exchange.package.columns import Type
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.questionnaire_columns import answers_of_row
from diary.exchange.package.record_tables import GIVEN_OUT, INFUSIONS, LABS, QUESTIONNAIRES, VISITS
from diary.exchange.package.rows import answers_of
from diary.exchange.package.suggestion_columns import suggestions_of
from diary.exchange.package.tables import SUGGESTIONS
from diary.model.records.change import Contents
from diary.model.records.day import Day, check_day
from diary.model.records.details import Effect, PerceptionSign, doses, effect, sign
from diary.model.records.infusion import Infusion, refuse_overlap
from diary.model.records.items import R, from_items
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.visit import GivenOut, Visit
from diary.model.scales import DayItem
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from diary.exchange.package.columns import Table
    from diary.exchange.package.typed_rows import TypedRow
    from diary.model.records.details import Answer, Detail

_OF_A_MEDICINE = ("name", "dose", "unit", "use", "opioid")


def contents_by_hand(diary_id: str, tables: Mapping[Table, Sequence[TypedRow]], *, invented: bool) -> Contents:
    """The records of a package without history. When anything was entered is not taken over.

    Raises:
        BadInputError: a row comes twice or makes no sense; names file, row and column.
    """
    for rows in tables.values():
        refuse_doubled(rows)
    infusions = tuple(_record(Infusion, row, "infusion_id") for row in tables[INFUSIONS])
    refuse_overlaps(infusions)
    ids = {infusion.id for infusion in infusions}
    for row in tables[LABS]:
        if row.values["infusion_id"] not in ids:
            raise row.bad(
                "infusion_id",
                phrase("{id} is not in {file}.", id=row.values["infusion_id"], file=INFUSIONS.file),
            )
    return Contents(
        diary_id,
        invented,
        _days(tables),
        tuple(sorted(infusions, key=lambda infusion: infusion.id or 0)),
        (),
        medicines=_medicines(tables[MEDICINES]),
        labs=tuple(sorted((_lab(row) for row in tables[LABS]), key=lambda lab: lab.id or 0)),
        questionnaires=tuple(
            sorted((_questionnaire(row) for row in tables[QUESTIONNAIRES]), key=lambda one: one.id or 0)
        ),
        suggestions=suggestions_of(tables[SUGGESTIONS]),
        visits=_by_id(_record(Visit, row, "visit_id") for row in tables[VISITS]),
        given_out=_by_id(_record(GivenOut, row, "given_out_id") for row in tables[GIVEN_OUT]),
    )


def _by_id(records: Iterable[R]) -> tuple[R, ...]:
    return tuple(sorted(records, key=lambda one: one.id or 0))


def refuse_overlaps(infusions: Iterable[Infusion]) -> None:
    """Refuse infusions that share a day.

    Raises:
        BadInputError: naming the two.
    """
    standing = [infusion for infusion in infusions if not infusion.removed]
    for infusion in standing:
        try:
            refuse_overlap(infusion, standing)
        except BadInputError as error:
            raise BadInputError.of(
                "Infusion {id} of {day}: {reason}",
                id=infusion.id or 0,
                day=infusion.first_day,
                reason=error.sentence,
            ) from error


def refuse_doubled(rows: Sequence[TypedRow]) -> None:
    """Refuse two rows about the same.

    Raises:
        BadInputError: naming the second one.
    """
    seen = set()
    for row in rows:
        if row.key in seen:
            raise row.bad(row.table.key[-1], phrase("{row} comes twice.", row=named(row.key)))
        seen.add(row.key)


def named(key: Iterable[object]) -> str:
    """Return the cells that say what a row is about, for a message."""
    return ", ".join(str(part) for part in key)


def _days(tables: Mapping[Table, Sequence[TypedRow]]) -> tuple[Day, ...]:
    """Every day that any table names and that has an answer."""
    items: dict[date, dict[str, Any]] = {}
    details: dict[date, dict[Detail, Answer]] = {}
    for row in tables[DAILY]:
        known = answers_of(DAILY, row.values)
        items[row.values["day"]] = {item.value: known[item.value] for item in DayItem}
    for row, detail, answer in _details(tables):
        try:
            details.setdefault(row.values["day"], {})[detail] = detail.check(answer)
        except BadInputError as error:
            raise row.bad(row.table.header[-1], error.sentence) from error
    days = (
        Day(day, **items.get(day, {}), details=dict(sorted(details.get(day, {}).items())))
        for day in sorted({*items, *details})
    )
    return tuple(day for day in days if not day.is_empty)


def _details(tables: Mapping[Table, Sequence[TypedRow]]) -> Iterator[tuple[TypedRow, Detail, Answer]]:
    for row in tables[SIDE_EFFECTS]:
        yield row, effect(Effect(row.values["code"])), row.values["severity"]
    for row in tables[SIGNS]:
        yield row, sign(PerceptionSign(row.values["sign"])), int(row.values["present"])
    for row in tables[MEDICINES]:
        yield row, doses(row.values["medicine_id"]), row.values["doses"]


def _medicines(rows: Sequence[TypedRow]) -> tuple[Medicine, ...]:
    """The medicines that the rows name; each row must call one the same."""
    named: dict[int, TypedRow] = {}
    for row in rows:
        first = named.setdefault(row.values["medicine_id"], row)
        for column in _OF_A_MEDICINE:
            if row.values[column] != first.values[column]:
                raise row.bad(
                    column,
                    phrase(
                        "medicine {id} has another one in row {row}.",
                        id=row.values["medicine_id"],
                        row=first.number,
                    ),
                )
    return tuple(_record(Medicine, named[number], "medicine_id", _OF_A_MEDICINE) for number in sorted(named))


def _lab(row: TypedRow) -> LabResult:
    columns = ("day", "analyte", "value", "unit", "upper_limit")
    return _record(LabResult, row, "lab_id", columns, infusion=row.values["infusion_id"])


def _questionnaire(row: TypedRow) -> Questionnaire:
    values = row.values
    found = Questionnaire(
        values["instrument"],
        values["version"],
        values["day"],
        values["text"],
        values["done"],
        answers_of_row(row),
        values["questionnaire_id"],
    )
    try:
        return found.checked()
    except BadInputError as error:
        raise row.bad(error.item or "instrument", error.sentence) from error


def _record(kind: type[R], row: TypedRow, key: str, columns: Iterable[str] | None = None, **more: object) -> R:
    known = answers_of(row.table, row.values)
    items = {name: known[name] for name in columns or (c.name for c in row.table.stored if c.name != key)}
    try:
        for column in row.table.stored:
            if column.type is Type.DATE and row.values[column.name] is not None:
                check_day(row.values[column.name], column.name)
        return from_items(kind, {**items, **more, "id": row.values[key]}).checked()
    except BadInputError as error:
        raise row.bad(error.item or row.table.key[0], error.sentence) from error
