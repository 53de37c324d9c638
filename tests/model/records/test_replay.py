"""The history made again gives the diary, or says where it contradicts itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from diary.model.records.change import Change, Kind
from diary.model.records.change_check import HistoryError
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.items import from_items, item_names, to_items
from diary.model.records.replay import entered_by_day, replay
from tests.factories import at
from tests.strategies import histories

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = date(2026, 11, 20)
EARLY, LATER, LAST = (Entered(at(DAY, hour), EntryMode.TYPED) for hour in (8, 12, 20))


def change(item: str, old: object, new: object, entered: Entered = EARLY) -> Change:
    return Change(Kind.DAY, "2026-11-20", item, old, new, entered)  # type: ignore[arg-type]


def course(item: str, old: object, new: object, subject: str = "1") -> Change:
    return Change(Kind.INFUSION, subject, item, old, new, EARLY)  # type: ignore[arg-type]


def test_the_last_answer_stands() -> None:
    changes = [
        change("pain_average", None, 0, EARLY),
        change("pain_average", 0, 4, LATER),
        change("note", None, "=1", LAST),
        change("pain_now", None, 3, LAST),
        change("pain_now", 3, None, LAST),
    ]
    assert replay(changes).days == (Day(DAY, 4, None, None, "=1", LATER),)


def test_a_day_without_answers_is_none() -> None:
    assert replay([change("pain_now", None, 0), change("pain_now", 0, None)]).days == ()
    assert replay([change("note", None, None)]).days == ()


def test_the_day_is_dated_by_its_average_or_its_newest_answer() -> None:
    now, note, average = (
        change("pain_now", None, 3, EARLY),
        change("note", None, "x", LATER),
        change("pain_average", None, 0, LAST),
    )
    assert entered_by_day([now, note]) == {DAY: LATER}
    assert entered_by_day([average, now, note]) == {DAY: LAST}
    assert entered_by_day([now, note, change("note", "x", None, LAST)]) == {DAY: EARLY}
    assert entered_by_day([now, note, change("pain_now", 3, 4, LAST)]) == {DAY: LAST}
    assert entered_by_day([now, change("pain_now", 3, None, LAST)]) == {}


def test_infusions_come_back_with_their_numbers() -> None:
    changes = [
        course("first_day", None, "2026-11-01", "12"),
        course("last_day", None, "2026-11-02", "12"),
        course("first_day", None, "2026-10-01"),
        course("last_day", None, "2026-10-01"),
        course("removed", 0, 1),
        course("dose", None, 5.5),
        course("dose_unit", None, "mg/kg"),
    ]
    assert replay(changes).infusions == (
        Infusion(date(2026, 10, 1), date(2026, 10, 1), dose=5.5, dose_unit=DoseUnit.MG_PER_KG, id=1, removed=True),
        Infusion(date(2026, 11, 1), date(2026, 11, 2), id=12),
    )


@pytest.mark.parametrize(
    ("changes", "position", "column", "reason"),
    [
        ([change("pain_now", 0, 3)], 0, "old", "says 0 for pain_now, but it was nothing until then"),
        (
            [change("pain_now", None, 0), change("pain_now", None, 3)],
            1,
            "old",
            "says nothing for pain_now, but it was 0",
        ),
        ([change("pain_now", None, 11)], 0, "new", "11 is not a whole number from 0 to 10"),
        ([change("pain_now", None, 4.0)], 0, "new", "4.0 is not a whole number"),
        ([change("note", None, 4)], 0, "new", "4 is not text"),
        ([change("luck", None, 4)], 0, "item", "'luck' is not an item of a day"),
        ([replace(change("note", None, "x"), subject="20 Nov")], 0, "subject", "'20 Nov' is not a date"),
        ([replace(change("note", None, "x"), subject="20261120")], 0, "subject", "'20261120' is not a date"),
        ([course("colour", None, "red")], 0, "item", "'colour' is not an item of an infusion"),
        ([course("drug", None, "tea")], 0, "new", "'tea' is not a drug"),
        ([course("removed", 0, 2)], 0, "new", "2 is not a removed"),
        ([course("removed", None, 1)], 0, "old", "says nothing for removed, but it was 0"),
        ([course("first_day", None, "20261120")], 0, "new", "'20261120' is not a first_day"),
        (
            [replace(change("note", None, "x"), subject="0001-01-01")],
            0,
            "subject",
            "0001-01-01 is not a day of the years 1900 to 9998",
        ),
        (
            [course("first_day", None, "0001-01-01")],
            0,
            "new",
            "first_day: 0001-01-01 is not a day of the years 1900 to 9998",
        ),
        ([course("note", None, "x", "0")], 0, "subject", "'0' is not the id of an infusion"),
        ([course("note", None, "x", "9" * 30)], 0, "subject", "is not the id of an infusion"),
        ([course("note", None, "x")], None, "new", "infusion 1 makes no sense."),
        (
            [course("first_day", None, "2026-11-02"), course("last_day", None, "2026-11-01")],
            None,
            "new",
            "infusion 1: The last day of the infusion is before its first day",
        ),
    ],
)
def test_a_history_that_contradicts_itself(
    changes: list[Change], position: int | None, column: str, reason: str
) -> None:
    with pytest.raises(HistoryError) as refused:
        replay(changes)
    assert (refused.value.position, refused.value.column) == (position, column)
    assert reason in str(refused.value.reason)


@given(histories())
def test_cutting_a_history_short_leaves_a_sound_one(changes: list[Change]) -> None:
    medicines = [c for c in changes if c.kind is Kind.MEDICINE]  # doses are of medicines that there are
    days = [c for c in changes if c.kind is Kind.DAY]
    for length in range(len(days) + 1):
        replayed = replay([*medicines, *days[:length]])
        assert {day.date for day in replayed.days} == set(entered_by_day(days[:length]))
        assert not any(day.is_empty for day in replayed.days)


def _items() -> list[Infusion]:
    return [
        Infusion(date(2026, 1, 1), date(2026, 1, 1)),
        Infusion(date(2026, 1, 1), date(2026, 1, 5), 3, Drug.OTHER, Route.ORAL, 0.5, DoseUnit.MG, "n", 7, removed=True),
    ]


@pytest.mark.parametrize("infusion", _items())
def test_an_infusion_keeps_its_items(infusion: Infusion) -> None:
    items = to_items(infusion)
    assert tuple(items) == item_names(Infusion)
    back: Callable[..., Infusion] = partial(from_items, Infusion)
    assert back({**items, "id": infusion.id}) == infusion
