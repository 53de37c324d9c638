"""The invented questionnaires: a Chronic Pain Grade before each course and one four weeks after it."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.model.scales import NRS
from diary.sample.courses import InventedCourse, record_changes
from diary.sample.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from random import Random

_DAYS_BEFORE, DAYS_AFTER = 3, 28
_VERSION = "1"
_LEVELS = {"now": 7, "worst": 9, "average": 7, "daily": 7, "social": 6, "work": 7}
"""The answers without relief."""


def questionnaire_changes(dice: Random, story: list[InventedCourse], today: date) -> Iterator[Change]:
    """The history of the questionnaires, filled in one answer after the other."""
    number = 0
    for course in story:
        before = course.infusion.first_day - timedelta(days=_DAYS_BEFORE)
        after = course.infusion.last_day + timedelta(days=DAYS_AFTER)
        relief = course.relief(after - timedelta(days=14))  # what the past month was like, in its middle
        fewer = max(round(7 - 14 * relief) + dice.choice((0, 0, 1)), 1)
        for day, form, eased, days in (
            (before, "cpgs-1m", 0.0, dice.randint(12, 26)),
            (after, "cpgs-1m", relief, fewer),
        ):
            if day < today:
                number += 1
                answers = {item: _answer(dice, level, eased) for item, level in _LEVELS.items()} | {"days": days}
                yield from _filled_in(number, form, day, answers)


def _filled_in(number: int, form: str, day: date, answers: dict[str, int]) -> Iterator[Change]:
    begun = moment(day, time(19, 20, number % 60))
    yield from record_changes(Kind.QUESTIONNAIRE, Questionnaire(form, _VERSION, day, id=number), begun)
    asked = ("now", "worst", "average", "days", "daily", "social", "work")
    steps: list[tuple[str, int]] = [(f"{ANSWER}{item}", answers[item]) for item in asked]
    for step, (item, value) in enumerate([*steps, ("done", 1)], start=1):
        entered = Entered(begun + timedelta(seconds=7 * step), EntryMode.TYPED)
        yield Change(Kind.QUESTIONNAIRE, str(number), item, 0 if item == "done" else None, value, entered)


def _answer(dice: Random, level: int, relief: float) -> int:
    return min(max(round(level * (1 - 0.8 * relief) + dice.choice((-1, 0, 0, 0, 1))), NRS.least), NRS.most)
