"""The diary rebuilt from its history: what must come out if every change is made again, oldest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from diary.errors import BadInputError
from diary.model.changes import Change, Kind
from diary.model.items import INFUSION_ITEMS, infusion_from_items
from diary.model.records import Day, DoseUnit, Drug, Entered, Infusion, Route, check_day
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Value = str | int | float | None

_INFUSION_ID = re.compile("[1-9][0-9]{0,17}")


class HistoryError(Exception):
    """The history contradicts itself or gives no sensible record.

    Attributes:
        position: Which change, from 0; None where a whole record makes no sense.
        column: The attribute of the change that is wrong.
        reason: What is wrong, a sentence without a full stop.
    """

    def __init__(self, position: int | None, column: str, reason: str) -> None:
        super().__init__(reason)
        self.position = position
        self.column = column
        self.reason = reason


@dataclass(frozen=True)
class Replayed:
    """What the history gives.

    Attributes:
        days: Days with an answer, oldest first.
        infusions: All infusions by id, removed ones too.
    """

    days: tuple[Day, ...]
    infusions: tuple[Infusion, ...]


def replay(changes: Iterable[Change]) -> Replayed:
    """The days and infusions that a whole history leads to.

    Args:
        changes: The history, oldest first.

    Raises:
        HistoryError: a change starts from another value than the one before it left, has an unknown item or a value
            off its scale, or an infusion makes no sense in the end.
    """
    days: dict[str, dict[str, Value]] = {}
    infusions: dict[str, dict[str, Value]] = {}
    history = list(changes)
    for position, change in enumerate(history):
        if change.kind is Kind.DAY:
            values = days.setdefault(_day_subject(position, change), {})
            _refuse_off_scale(position, change)
        else:
            values = infusions.setdefault(_infusion_subject(position, change), {"removed": 0})
            _refuse_bad_value(position, change)
        _step(position, change, values)
    entries = last_entries(history)
    return Replayed(
        tuple(day for subject in sorted(days) if not (day := _day(subject, days[subject], entries)).is_empty),
        tuple(_infusion(subject, values) for subject, values in sorted(infusions.items(), key=lambda i: int(i[0]))),
    )


def last_entries(changes: Iterable[Change]) -> dict[date, Entered]:
    """When each day's average pain (without one, its newest answer that stands) was entered."""
    newest: dict[str, dict[str, Change]] = {}
    for change in changes:
        if change.kind is Kind.DAY:
            items = newest.setdefault(change.subject, {})
            items.pop(change.item, None)  # so that the newest stands last
            items[change.item] = change
    return {
        date.fromisoformat(subject): entered
        for subject, items in newest.items()
        if (entered := _entered(items)) is not None
    }


def _entered(items: dict[str, Change]) -> Entered | None:
    standing = {item: change for item, change in items.items() if change.new is not None}
    if not standing:
        return None
    return standing.get(DayItem.PAIN_AVERAGE, list(standing.values())[-1]).entered


def _step(position: int, change: Change, values: dict[str, Value]) -> None:
    before = values.get(change.item)
    if before != change.old:
        raise HistoryError(
            position, "old", f"says {_shown(change.old)} for {change.item}, but it was {_shown(before)} until then"
        )
    values[change.item] = change.new


def _day_subject(position: int, change: Change) -> str:
    try:
        _iso_date(change.subject)
    except ValueError as error:
        raise HistoryError(position, "subject", f"{change.subject!r} is not a date") from error
    except BadInputError as error:
        raise HistoryError(position, "subject", str(error).rstrip(".")) from error
    return change.subject


def _infusion_subject(position: int, change: Change) -> str:
    if change.item not in INFUSION_ITEMS:
        raise HistoryError(position, "item", f"{change.item!r} is not an item of an infusion")
    if _INFUSION_ID.fullmatch(change.subject) is None:
        raise HistoryError(position, "subject", f"{change.subject!r} is not the id of an infusion")
    return change.subject


def _refuse_off_scale(position: int, change: Change) -> None:
    try:
        item = DayItem(change.item)
    except ValueError as error:
        raise HistoryError(position, "item", f"{change.item!r} is not an item of a day") from error
    try:
        item.check(change.new)
    except BadInputError as error:
        raise HistoryError(position, "new", str(error).rstrip(".")) from error


def _refuse_bad_value(position: int, change: Change) -> None:
    try:
        if change.new is not None:
            _INFUSION_CHECKS[change.item](change.new)
    except (ValueError, TypeError) as error:
        raise HistoryError(position, "new", f"{_shown(change.new)} is not a {change.item}") from error
    except BadInputError as error:
        raise HistoryError(position, "new", f"{change.item}: {str(error).rstrip('.')}") from error


def _iso_date(value: Any) -> None:  # noqa: ANN401
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError(value)
    check_day(day, "day")


def _flag(value: Any) -> None:  # noqa: ANN401
    if value not in (0, 1):
        raise ValueError(value)


_INFUSION_CHECKS: dict[str, Callable[[Any], object]] = {
    "first_day": _iso_date,
    "last_day": _iso_date,
    "days": int,
    "drug": Drug,
    "route": Route,
    "dose": float,
    "dose_unit": DoseUnit,
    "note": str,
    "removed": _flag,
}


def _day(subject: str, values: dict[str, Value], entries: dict[date, Entered]) -> Day:
    day = date.fromisoformat(subject)
    answers = {item.value: DayItem(item).check(values.get(item)) for item in DayItem}
    return Day(day, **answers, entered=entries.get(day))  # type: ignore[arg-type]


def _infusion(subject: str, values: dict[str, Value]) -> Infusion:
    try:
        return infusion_from_items({**values, "id": int(subject)}).checked()
    except BadInputError as error:
        raise HistoryError(None, "new", f"infusion {subject}: {str(error).rstrip('.')}") from error
    except (KeyError, ValueError, TypeError) as error:
        raise HistoryError(None, "new", f"infusion {subject} makes no sense: {error}") from error


def _shown(value: Value) -> str:
    if value is None:
        return "nothing"
    return repr(value[:40]) if isinstance(value, str) else str(value)
