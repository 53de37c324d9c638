"""A change of the history, checked by itself: there is such a record and item, and the value is on its scale."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from diary import settings as all_settings
from diary.errors import BadInputError
from diary.model.records.change import NOT_NOW, SETTINGS_SUBJECT, SETTLED_ON, TOLD_ON, Change, Kind
from diary.model.records.day import check_day
from diary.model.records.details import day_key
from diary.model.records.items import RECORDS, reader_of
from diary.model.records.sign import SafetySign
from diary.settings import Settings
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.details import Answer


_ID = re.compile("[1-9][0-9]{0,17}")
_OFFER = re.compile("[!-~]{1,80}")


class HistoryField(StrEnum):
    """The attribute of a change that is wrong; the value is its column in the history's file."""

    SUBJECT = "subject"
    ITEM = "item"
    OLD = "old"
    NEW = "new"


class HistoryError(Exception):
    """The history contradicts itself or gives no sensible record.

    Attributes:
        position: Which change, from 0; None where a whole record makes no sense.
        column: Its attribute that is wrong.
        reason: What is wrong, a whole sentence.
    """

    def __init__(self, position: int | None, column: HistoryField, reason: Phrase) -> None:
        super().__init__(str(reason))
        self.position = position
        self.column = column
        self.reason = reason


def check_change(position: int, change: Change) -> None:
    """Refuse a change that makes no sense by itself.

    Raises:
        HistoryError: it is of an unknown record or item, or its value is off its scale.
    """
    _CHECKS[change.kind](position, change)


def _check_day_change(position: int, change: Change) -> None:
    try:
        _iso_date(change.subject)
    except ValueError as error:
        raise HistoryError(
            position, HistoryField.SUBJECT, phrase("{cell} is not a date.", cell=repr(change.subject))
        ) from error
    except BadInputError as error:
        raise HistoryError(position, HistoryField.SUBJECT, error.sentence) from error
    try:
        item = day_key(change.item)
    except ValueError as error:
        raise HistoryError(
            position, HistoryField.ITEM, phrase("{cell} is not an item of a day.", cell=repr(change.item))
        ) from error
    try:
        item.check(change.new)
    except BadInputError as error:
        raise HistoryError(position, HistoryField.NEW, error.sentence) from error


def _check_record_change(position: int, change: Change) -> None:
    try:
        reader = reader_of(RECORDS[change.kind], change.item)
    except KeyError as error:
        no_item = _NO_ITEM[change.kind].with_figures(cell=repr(change.item))
        raise HistoryError(position, HistoryField.ITEM, no_item) from error
    if _ID.fullmatch(change.subject) is None:
        raise HistoryError(position, HistoryField.SUBJECT, _NO_ID[change.kind].with_figures(cell=repr(change.subject)))
    _check_value(position, change, reader)


def _check_safety_change(position: int, change: Change) -> None:
    if change.subject not in set(SafetySign):
        raise HistoryError(
            position, HistoryField.SUBJECT, phrase("{cell} is not a safety sign.", cell=repr(change.subject))
        )
    if change.item not in (TOLD_ON, SETTLED_ON):
        raise HistoryError(
            position, HistoryField.ITEM, phrase("{cell} is not an item of a safety sign.", cell=repr(change.item))
        )
    _check_value(position, change, _iso_date)


def _check_offer_change(position: int, change: Change) -> None:
    if _OFFER.fullmatch(change.subject) is None:
        raise HistoryError(position, HistoryField.SUBJECT, phrase("{cell} is not an offer.", cell=repr(change.subject)))
    if change.item != NOT_NOW:
        raise HistoryError(
            position, HistoryField.ITEM, phrase("{cell} is not an item of an offer.", cell=repr(change.item))
        )
    _check_value(position, change, _iso_date)


def _check_setting_change(position: int, change: Change) -> None:
    if change.subject != SETTINGS_SUBJECT:
        raise HistoryError(
            position,
            HistoryField.SUBJECT,
            phrase("{cell} is not {name}.", cell=repr(change.subject), name=SETTINGS_SUBJECT),
        )
    if change.item not in Settings._fields:
        raise HistoryError(position, HistoryField.ITEM, phrase("{cell} is not a setting.", cell=repr(change.item)))
    _check_value(position, change, lambda value: all_settings.from_items({change.item: value}))


def _check_value(position: int, change: Change, reader: Callable[[Any], object]) -> None:
    try:
        if change.new is not None:
            reader(change.new)
    except (ValueError, TypeError) as error:
        raise HistoryError(
            position,
            HistoryField.NEW,
            phrase("{cell} is not a {item}.", cell=shown_value(change.new), item=change.item),
        ) from error
    except BadInputError as error:
        raise HistoryError(
            position, HistoryField.NEW, phrase("{item}: {reason}", item=change.item, reason=error.sentence)
        ) from error


def _iso_date(value: Any) -> date:  # noqa: ANN401
    day = date.fromisoformat(value)
    if day.isoformat() != value:
        raise ValueError(value)
    return check_day(day, "day")


_CHECKS: dict[Kind, Callable[[int, Change], None]] = {
    Kind.DAY: _check_day_change,
    Kind.INFUSION: _check_record_change,
    Kind.MEDICINE: _check_record_change,
    Kind.LAB: _check_record_change,
    Kind.QUESTIONNAIRE: _check_record_change,
    Kind.SAFETY: _check_safety_change,
    Kind.SETTING: _check_setting_change,
    Kind.OFFER: _check_offer_change,
    Kind.VISIT: _check_record_change,
    Kind.GIVEN_OUT: _check_record_change,
}
_NO_ITEM = {
    Kind.INFUSION: phrase("{cell} is not an item of an infusion."),
    Kind.MEDICINE: phrase("{cell} is not an item of a medicine."),
    Kind.LAB: phrase("{cell} is not an item of a blood result."),
    Kind.QUESTIONNAIRE: phrase("{cell} is not an item of a questionnaire."),
    Kind.VISIT: phrase("{cell} is not an item of a visit."),
    Kind.GIVEN_OUT: phrase("{cell} is not an item of what was given out."),
}
_NO_ID = {
    Kind.INFUSION: phrase("{cell} is not the id of an infusion."),
    Kind.MEDICINE: phrase("{cell} is not the id of a medicine."),
    Kind.LAB: phrase("{cell} is not the id of a blood result."),
    Kind.QUESTIONNAIRE: phrase("{cell} is not the id of a questionnaire."),
    Kind.VISIT: phrase("{cell} is not the id of a visit."),
    Kind.GIVEN_OUT: phrase("{cell} is not the id of what was given out."),
}


def shown_value(value: Answer) -> str | Phrase:
    """Return a value as a sentence about the history shows it: of a long text only the beginning."""
    if value is None:
        return phrase("nothing")
    return repr(value[:40]) if isinstance(value, str) else str(value)
