"""The rows of `changes.csv` as the history, each answer in the type that it has in the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.exchange.package import cells
from diary.exchange.package.tables import CHANGES
from diary.exchange.sheet import CellError, bad_cell
from diary.model.records.change import Change, Kind
from diary.model.records.change_check import HistoryError
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Detail, DetailKind, day_key
from diary.model.records.questionnaire import ANSWER
from diary.model.records.replay import replay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from diary.model.records.details import Answer
    from diary.model.records.replay import Replayed


_WHOLE = {
    Kind.INFUSION: {
        "days", "benzodiazepine", "clonidine", "drug_high", "inner_perception", "outer_perception", "systolic",
        "diastolic", "pulse", "planned", "removed",
    },
    Kind.MEDICINE: {"opioid", "removed"},
    Kind.LAB: {"infusion", "removed"},
    Kind.QUESTIONNAIRE: {"done", "removed"},
    Kind.VISIT: {"removed"},
    Kind.GIVEN_OUT: {"this_infusion", "all_infusions", "notes", "dreams", "name", "birth_date", "removed"},
    Kind.SETTING: {"notice_days", "minimum_interval_days"},
}  # fmt: skip
"""The items of a record or a setting that are whole numbers."""
_NUMBERS = {
    Kind.INFUSION: {"dose", "hours_a_day"},
    Kind.MEDICINE: {"dose"},
    Kind.LAB: {"value", "upper_limit"},
    Kind.SETTING: {"threshold", "clinic_baseline"},
}
"""Those that are numbers with decimals; all others are text."""


def change_of(number: int, values: Mapping[str, Any]) -> Change:
    """The change that a row says.

    Args:
        number: The row's number.
        values: Its cells by column.

    Raises:
        BadInputError: an answer is not of the type that its item has.
    """
    kind, item = Kind(values["kind"]), values["item"]
    old, new = (_answer(number, column, kind, item, values[column]) for column in ("old", "new"))
    entered = Entered(values["entered_at"], EntryMode(values["how"]), values["helper"])
    return Change(kind, values["subject"], item, old, new, entered, values["source_value"], values["undone_at"])


def replayed(history: Sequence[Change], rows: Sequence[int]) -> Replayed:
    """The records that the history leads to.

    Args:
        history: The changes, oldest first.
        rows: The number of the row of each.

    Raises:
        BadInputError: the history contradicts itself; names row and column.
    """
    try:
        return replay(history)
    except HistoryError as error:
        if error.position is None:
            raise BadInputError.of("{file}: {reason}", file=CHANGES.file, reason=error.reason) from error
        raise bad_cell(CHANGES.file, rows[error.position], error.column, error.reason) from error


def _answer(number: int, column: str, kind: Kind, item: str, text: str | None) -> Answer:
    if text is None:
        return None
    try:
        return _reader(kind, item)(text)
    except CellError as error:
        raise bad_cell(CHANGES.file, number, column, error.about(text)) from error


def _reader(kind: Kind, item: str) -> Callable[[str], Answer]:
    if kind is Kind.DAY:
        return _day_reader(item)
    if item in _WHOLE.get(kind, ()) or (kind is Kind.QUESTIONNAIRE and item.startswith(ANSWER)):
        return cells.parse_integer
    return cells.parse_number if item in _NUMBERS.get(kind, ()) else str


def _day_reader(item: str) -> Callable[[str], Answer]:
    try:
        key = day_key(item)
    except ValueError:
        return str  # the replay says what is wrong with it
    if not isinstance(key, Detail):
        return str if key.scale is None else cells.parse_integer
    return _DETAILS[key.kind]


_DETAILS: dict[DetailKind, Callable[[str], Answer]] = {
    DetailKind.SIDE_EFFECT: str,
    DetailKind.SIGN: cells.parse_integer,
    DetailKind.DOSES: cells.parse_number,
}
