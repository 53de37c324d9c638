"""Records as named plain values: the one form that the store, the history and the files share."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from diary.model.records.change import Kind
from diary.model.records.checklist import read_checklist
from diary.model.records.day import check_day
from diary.model.records.details import Severity
from diary.model.records.infusion import DIASTOLIC, PULSE, SYSTOLIC, DoseUnit, Drug, Infusion, Route
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import ANSWER, Questionnaire, check_answer
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.model.scales import NRS, clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.records.details import Answer

Record = Infusion | Medicine | LabResult | Questionnaire | Visit | GivenOut
"""What is kept with a number of its own, apart from the days."""

R = TypeVar("R", Infusion, Medicine, LabResult, Questionnaire, Visit, GivenOut)

RECORDS: dict[Kind, type[Record]] = {
    Kind.INFUSION: Infusion,
    Kind.MEDICINE: Medicine,
    Kind.LAB: LabResult,
    Kind.QUESTIONNAIRE: Questionnaire,
    Kind.VISIT: Visit,
    Kind.GIVEN_OUT: GivenOut,
}


def item_names(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of a record's values, without its id and without the answers of a questionnaire."""
    return tuple(field.name for field in fields(kind) if field.name not in {"id", "answers"})


def needed_names(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of the values that no record of this sort is without, from its first change on."""
    return tuple(field.name for field in fields(kind) if field.default is field.default_factory is MISSING)


def to_items(record: Record) -> dict[str, Answer]:
    """Return a record as values by name, without its id: ISO dates, 0 and 1 for no and yes, `answer.` and an item."""
    items = {name: _plain(getattr(record, name)) for name in item_names(type(record))}
    if isinstance(record, Questionnaire):
        items |= {f"{ANSWER}{item}": value for item, value in record.answers.items()}
    return items


def from_items(kind: type[R], items: Mapping[str, Any]) -> R:
    """Return a record from its values by name, `id` included; what is absent or None is not told.

    Raises:
        ValueError, TypeError: a value that can't be one of this record, or one that is needed is absent.
        BadInputError: a value off its scale.
    """
    given: dict[str, Any] = {}
    answers: dict[str, int] = {}
    for name, value in items.items():
        if name == "id" or value is None:
            continue
        read = reader_of(kind, name)(value)
        if name.startswith(ANSWER):
            answers[name.removeprefix(ANSWER)] = read
        else:
            given[name] = read
    if answers:
        given["answers"] = answers
    for needed in needed_names(kind):
        if needed not in given:
            raise ValueError(f"{needed} is missing")
    return kind(**given, id=items["id"])


def reader_of(kind: type[Record], name: str) -> Callable[[Any], Any]:
    """Return the reader of a plain value of this name, which may raise ValueError, TypeError or BadInputError.

    Raises:
        KeyError: such a record has no value of that name.
    """
    if kind is Questionnaire and name.startswith(ANSWER):
        return partial(check_answer, name.removeprefix(ANSWER))
    return READERS[kind][name]


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


def _moment(value: Any) -> datetime:  # noqa: ANN401
    moment = datetime.fromisoformat(value)
    if moment.isoformat() != value:
        raise ValueError(value)
    return moment


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


def _checklist(value: Any) -> str:  # noqa: ANN401
    read_checklist(_text(value))
    return _text(value)


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
        "checklist": _checklist,
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
    Questionnaire: {
        "instrument": _text,
        "version": _text,
        "day": _date,
        "text": _text,
        "done": _flag,
        "removed": _flag,
    },
    Visit: {"day": _date, "removed": _flag},
    GivenOut: {
        "at": _moment,
        "form": OutForm,
        "first": _date,
        "last": _date,
        "this_infusion": _flag,
        "all_infusions": _flag,
        "notes": _flag,
        "dreams": _flag,
        "name": _flag,
        "birth_date": _flag,
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


_FLAGS: dict[Kind, dict[str, Answer]] = {
    Kind.INFUSION: {"planned": 0, "removed": 0},
    Kind.MEDICINE: {"opioid": 0, "removed": 0},
    Kind.LAB: {"removed": 0},
    Kind.QUESTIONNAIRE: {"done": 0, "removed": 0},
    Kind.VISIT: {"removed": 0},
    Kind.GIVEN_OUT: dict.fromkeys(
        ("this_infusion", "all_infusions", "notes", "dreams", "name", "birth_date", "removed"), 0
    ),
}
"""What a new record starts from: a flag is not set until somebody sets it."""


def fresh_items(kind: Kind) -> dict[str, Answer]:
    """Return the values of a record, or of anything else that has a history, before its first change."""
    return dict(_FLAGS.get(kind, {}))
