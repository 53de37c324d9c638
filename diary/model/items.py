"""Records as named plain values: the one form that the store, the history and the files share."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from diary.model.changes import Kind
from diary.model.details import Severity
from diary.model.infusion import DIASTOLIC, PULSE, SYSTOLIC, DoseUnit, Drug, Infusion, Route
from diary.model.labs import Analyte, LabResult, LabUnit
from diary.model.medicines import Medicine, Use
from diary.model.records import check_day
from diary.model.scales import NRS, clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.details import Answer

Record = Infusion | Medicine | LabResult
"""What is kept with a number of its own, apart from the days."""

R = TypeVar("R", Infusion, Medicine, LabResult)

RECORDS: dict[Kind, type[Infusion] | type[Medicine] | type[LabResult]] = {
    Kind.INFUSION: Infusion,
    Kind.MEDICINE: Medicine,
    Kind.LAB: LabResult,
}


def item_names(kind: type[Record]) -> tuple[str, ...]:
    """The names of a record's values, without its id."""
    return tuple(field.name for field in fields(kind) if field.name != "id")


def to_items(record: Record) -> dict[str, Answer]:
    """A record as its values by name, without its id: ISO dates, 0 and 1 for no and yes."""
    return {name: _plain(getattr(record, name)) for name in item_names(type(record))}


def from_items(kind: type[R], items: Mapping[str, Any]) -> R:
    """A record from its values by name, `id` included; what is absent or None is not told.

    Raises:
        ValueError, TypeError: a value that can't be one of this record, or one that is needed is absent.
        BadInputError: a value off its scale.
    """
    readers = READERS[kind]
    told = {name: readers[name](value) for name, value in items.items() if name != "id" and value is not None}
    for needed in fields(kind):
        if needed.default is MISSING and needed.name not in told:
            raise ValueError(f"{needed.name} is missing")
    return kind(**told, id=items["id"])


def _plain(value: Any) -> Answer:  # noqa: ANN401
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    answer: Answer = value
    return answer


def _date(value: Any) -> date:  # noqa: ANN401
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError(value)
    return check_day(day, "day")


def _flag(value: Any) -> bool:  # noqa: ANN401
    if value not in (0, 1):
        raise ValueError(value)
    return bool(value)


def _whole(value: Any) -> int:  # noqa: ANN401
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value


def _number(value: Any) -> float:  # noqa: ANN401
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    return float(value)


def _text(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _nrs(value: Any) -> int:  # noqa: ANN401
    return NRS.check(value, "the answer")


READERS: dict[type[Record], dict[str, Callable[[Any], Any]]] = {
    Infusion: {
        "first_day": _date,
        "last_day": _date,
        "days": _whole,
        "drug": Drug,
        "route": Route,
        "dose": _number,
        "dose_unit": DoseUnit,
        "note": _text,
        "hours_a_day": _number,
        "benzodiazepine": _flag,
        "clonidine": _flag,
        "given_alongside": _text,
        "clinic": _text,
        "drug_high": _nrs,
        "inner_perception": _nrs,
        "outer_perception": _nrs,
        "nausea": Severity,
        "systolic": lambda value: SYSTOLIC.check(value, "the blood pressure"),
        "diastolic": lambda value: DIASTOLIC.check(value, "the blood pressure"),
        "pulse": lambda value: PULSE.check(value, "the pulse"),
        "planned": _flag,
        "removed": _flag,
    },
    Medicine: {
        "name": _text,
        "dose": _number,
        "unit": _text,
        "use": Use,
        "opioid": _flag,
        "since": _date,
        "until": _date,
        "removed": _flag,
    },
    LabResult: {
        "infusion": _whole,
        "day": _date,
        "analyte": Analyte,
        "value": _number,
        "unit": LabUnit,
        "upper_limit": _number,
        "removed": _flag,
    },
}
"""What turns a plain value back into a record's, or raises ValueError, TypeError or BadInputError."""


def without_half_characters(record: R) -> R:
    """The record as it can be stored: its texts cleaned, an empty one is none (see `diary.model.scales.clean_text`)."""
    texts = {
        name: clean_text(value) for name in item_names(type(record)) if type(value := getattr(record, name)) is str
    }
    return replace(record, **texts)  # type: ignore[arg-type]
