"""Records as rows of the package, and back: every column that is stored, none that is computed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from diary.exchange.package.columns import Type
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.questionnaire_columns import answer_cells
from diary.exchange.package.record_tables import GIVEN_OUT, INFUSIONS, LABS, QUESTIONNAIRES, VISITS
from diary.exchange.package.suggestion_columns import suggestion_cells
from diary.exchange.package.tables import CHANGES, SAFETY_SIGNS, SUGGESTIONS
from diary.model.records.details import DetailKind, doses
from diary.model.records.items import to_items
from diary.model.records.lab import standing_labs
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from diary.exchange.package.cells import Cell
    from diary.exchange.package.columns import Table
    from diary.model.records.change import Change, Contents
    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire

PackageRow = dict[str, "Cell"]


def rows_of(table: Table, contents: Contents) -> Iterable[PackageRow]:
    """Return what a diary says in one table: typed values by column, without the diary's id and what is computed."""
    return _ROWS[table](contents)


def answers_of(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The cells of a row in the form that records have: 0 and 1 for no and yes, ISO dates as text."""
    known = {column.name: column.type for column in table.columns}
    return {name: _answer(known[name], value) for name, value in values.items()}


def standing_medicines(contents: Contents) -> dict[int, Medicine]:
    """The medicines that were not removed, by id."""
    return {
        medicine.id: medicine for medicine in contents.medicines if medicine.id is not None and not medicine.removed
    }


def _answer(kind: Type, value: Any) -> Any:  # noqa: ANN401
    if value is None:
        return None
    if kind is Type.BOOLEAN:
        return int(value)
    return value.isoformat() if kind in (Type.DATE, Type.DATETIME) else value


def _row(table: Table, items: Mapping[str, Any]) -> PackageRow:
    """The stored columns of a table out of items by name."""
    return {column.name: _cell(column.type, items[column.name]) for column in table.stored}


def _cell(kind: Type, value: Any) -> Cell:  # noqa: ANN401
    if value is None:
        return None
    if kind is Type.BOOLEAN:
        return bool(value)
    if kind is Type.DATE and not isinstance(value, date):
        return date.fromisoformat(value)
    answer: Cell = value
    return answer


def _daily(contents: Contents) -> Iterator[PackageRow]:
    for day in contents.days:
        answers = {item.value: day.value(item) for item in DayItem}
        yield _row(DAILY, answers | {"day": day.date, "late": day.late, **_entry(day)})


def _entry(day: Day) -> dict[str, Cell]:
    if day.entered is None:
        return dict.fromkeys(("entered_at", "origin", "helper"))
    return {"entered_at": day.entered.at, "origin": day.entered.mode.origin, "helper": day.entered.helper}


def _details(contents: Contents, kind: DetailKind) -> Iterator[tuple[Day, str, Any]]:
    for day in contents.days:
        for detail, answer in day.details.items():
            if detail.kind is kind:
                yield day, detail.code, answer


def _side_effects(contents: Contents) -> Iterator[PackageRow]:
    for day, code, severity in _details(contents, DetailKind.SIDE_EFFECT):
        yield _row(SIDE_EFFECTS, {"day": day.date, "code": code, "severity": severity})


def _signs(contents: Contents) -> Iterator[PackageRow]:
    for day, code, present in _details(contents, DetailKind.SIGN):
        yield _row(SIGNS, {"day": day.date, "sign": code, "present": present})


def _medicines(contents: Contents) -> Iterator[PackageRow]:
    standing = standing_medicines(contents)
    for day in contents.days:
        for number, medicine in standing.items():
            taken = day.value(doses(number))
            if taken is not None:
                yield _row(MEDICINES, to_items(medicine) | {"day": day.date, "medicine_id": number, "doses": taken})


def _infusions(contents: Contents) -> Iterator[PackageRow]:
    return (_infusion(infusion) for infusion in contents.infusions if not infusion.removed)


def _infusion(infusion: Infusion) -> PackageRow:
    return _row(INFUSIONS, to_items(infusion) | {"infusion_id": infusion.id})


def _labs(contents: Contents) -> Iterator[PackageRow]:
    return (_lab(lab) for lab in standing_labs(contents.labs, contents.infusions))


def _lab(lab: LabResult) -> PackageRow:
    return _row(LABS, to_items(lab) | {"lab_id": lab.id, "infusion_id": lab.infusion})


def _questionnaires(contents: Contents) -> Iterator[PackageRow]:
    return (_questionnaire(one) for one in contents.questionnaires if not one.removed)


def _questionnaire(one: Questionnaire) -> PackageRow:
    return _row(QUESTIONNAIRES, to_items(one) | answer_cells(one) | {"questionnaire_id": one.id})


def _visits(contents: Contents) -> Iterator[PackageRow]:
    return (_row(VISITS, to_items(one) | {"visit_id": one.id}) for one in contents.visits if not one.removed)


def _given_out(contents: Contents) -> Iterator[PackageRow]:
    return (
        _row(GIVEN_OUT, to_items(one) | {"given_out_id": one.id, "at": one.at})
        for one in contents.given_out
        if not one.removed
    )


def _suggestions(contents: Contents) -> Iterator[PackageRow]:
    return (suggestion_cells(one) for one in contents.suggestions)


def _changes(contents: Contents) -> Iterator[PackageRow]:
    return (_change(change) for change in contents.changes)


def _change(change: Change) -> PackageRow:
    return {
        "kind": change.kind,
        "subject": change.subject,
        "item": change.item,
        "old": change.old,
        "new": change.new,
        "source_value": change.source_value,
        "entered_at": change.entered.at,
        "how": change.entered.mode,
        "undone_at": change.undone_at,
        "helper": change.entered.helper,
    }


_ROWS: dict[Table, Callable[[Contents], Iterable[PackageRow]]] = {
    DAILY: _daily,
    SIDE_EFFECTS: _side_effects,
    SIGNS: _signs,
    MEDICINES: _medicines,
    INFUSIONS: _infusions,
    LABS: _labs,
    QUESTIONNAIRES: _questionnaires,
    SUGGESTIONS: _suggestions,
    VISITS: _visits,
    GIVEN_OUT: _given_out,
    SAFETY_SIGNS: lambda _contents: (),  # all of it is computed
    CHANGES: _changes,
}
