from __future__ import annotations

from datetime import date, timedelta

import pytest

from diary.model.records.courses import Courses, Place
from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.settings import Settings

OCTOBER = Infusion(date(2026, 10, 5), date(2026, 10, 9), id=2)
MARCH = Infusion(date(2026, 3, 1), date(2026, 3, 1), id=1)
REMOVED = Infusion(date(2026, 6, 1), date(2026, 6, 1), id=3, removed=True)


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (date(2026, 2, 28), None),
        (date(2026, 3, 1), Place(1, 0, in_course=True)),
        (date(2026, 3, 2), Place(1, 1, in_course=False)),
        (date(2026, 6, 2), Place(1, 93, in_course=False)),
        (date(2026, 10, 5), Place(2, -4, in_course=True)),
        (date(2026, 10, 9), Place(2, 0, in_course=True)),
        (date(2026, 10, 21), Place(2, 12, in_course=False)),
    ],
)
def test_a_day_belongs_to_the_course_that_began_last(day: date, place: Place | None) -> None:
    assert Courses([OCTOBER, REMOVED, MARCH]).place(day) == place


def test_without_infusions_a_day_stands_nowhere() -> None:
    assert Courses([]).place(date(2026, 3, 1)) is None


def test_it_says_the_same_as_the_relief_figures() -> None:
    infusions = [OCTOBER, MARCH, REMOVED]
    days = [date(2026, 2, 20) + timedelta(days=n) for n in range(260)]
    courses = Courses(infusions)
    for day, figure in day_figures(assess({}, infusions, Settings(), max(days)), {}, days).items():
        place = courses.place(day)
        there = (None, None) if place is None else (place.number, place.day)
        assert there == (figure.infusion, figure.day)
