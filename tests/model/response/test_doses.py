"""Doses a day before and after: means over answered days, and what is left out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from diary.model.records.day import Day
from diary.model.records.details import doses
from diary.model.records.medicine import Medicine, Use
from diary.model.response.doses import dose_change

if TYPE_CHECKING:
    from collections.abc import Mapping

RESCUE = Medicine("drops", use=Use.RESCUE, opioid=True, id=1)
REGULAR = Medicine("tablet", use=Use.REGULAR, id=2)


def days(*answers: Mapping[int, float | None]) -> list[Day]:
    """A day for each mapping of medicine to doses."""
    first = date(2026, 3, 1)
    return [
        Day(first + timedelta(days=n), details={doses(key): value for key, value in answer.items()})
        for n, answer in enumerate(answers)
    ]


def test_the_mean_is_over_answered_days_and_zero_is_an_answer() -> None:
    change = dose_change([RESCUE], days(*[{1: 2.0}] * 5, {}, {1: None}), days(*[{1: 0.0}] * 4, {1: 2.5}))
    assert change is not None
    assert change.before is not None
    assert change.after is not None
    assert (change.before.a_day, change.before.days) == (2.0, 5)
    assert (change.after.a_day, change.after.days) == (0.5, 5)
    assert change.same_medicines


def test_five_answered_days_are_enough_four_are_not() -> None:
    change = dose_change([RESCUE], days(*[{1: 2.0}] * 4), days(*[{1: 0.0}] * 5))
    assert change is not None
    assert change.before is None
    assert change.after is not None
    assert change.after.a_day == 0.0
    assert not change.same_medicines


def test_several_medicines_are_added_up_each_over_its_own_days() -> None:
    change = dose_change([RESCUE, REGULAR], days(*[{1: 1.0, 2: 3.0}] * 5, {2: 0.0}), [])
    assert change is not None
    assert change.before is not None
    assert change.before.a_day == pytest.approx(1.0 + 15 / 6)
    assert change.before.days == 6
    assert change.before.opioids_a_day == 1.0
    assert change.before.opioid_share == pytest.approx(1.0 / 3.5)
    assert change.after is None
    assert change.has_opioids


def test_a_medicine_with_few_answers_is_left_out_and_said_so() -> None:
    change = dose_change([RESCUE, REGULAR], days(*[{1: 1.0, 2: 3.0}] * 4, {1: 1.0}), days(*[{1: 1.0, 2: 2.0}] * 5))
    assert change is not None
    assert change.before is not None
    assert (change.before.a_day, change.before.medicines, change.before.left_out) == (1.0, frozenset({1}), 1)
    assert not change.same_medicines


def test_no_dose_has_no_share_of_opioids() -> None:
    change = dose_change([RESCUE], days(*[{1: 0.0}] * 5), [])
    assert change is not None
    assert change.before is not None
    assert change.before.opioid_share is None


def test_nothing_without_a_medicine() -> None:
    assert dose_change([], days(*[{1: 1.0}] * 9), []) is None
    assert dose_change([Medicine("gone", id=1, removed=True)], days(*[{1: 1.0}] * 9), []) is None
