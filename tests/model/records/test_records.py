"""What a record refuses to be."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.errors import BadInputError
from diary.model.records.day import EARLIEST_DAY, LATEST_DAY, check_day
from diary.model.records.infusion import LEAST_DOSE, MOST_DOSE, DoseUnit, Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.model.suggestion import suggest
from diary.settings import Settings

ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize("day", [EARLIEST_DAY, date(2024, 2, 29), LATEST_DAY])
def test_a_day_within_the_bounds_is_given_back(day: date) -> None:
    assert check_day(day, "day") == day


@pytest.mark.parametrize("day", [date.min, EARLIEST_DAY - ONE_DAY, LATEST_DAY + ONE_DAY, date.max])
def test_a_day_that_no_diary_can_hold(day: date) -> None:
    with pytest.raises(BadInputError, match=rf"^{day} is not a day of the years 1900 to 9998. Check its year.$") as no:
        check_day(day, "first_day")
    assert no.value.item == "first_day"


@pytest.mark.parametrize(
    ("first", "last", "item"),
    [
        (date.min, date.min, "first_day"),
        (date.min, EARLIEST_DAY, "first_day"),
        (LATEST_DAY, LATEST_DAY + ONE_DAY, "last_day"),
        (date(2026, 1, 1), date.max, "last_day"),
    ],
)
def test_an_infusion_outside_of_the_years_of_a_diary(first: date, last: date, item: str) -> None:
    with pytest.raises(BadInputError, match="is not a day of the years") as refused:
        Infusion(first, last).checked()
    assert refused.value.item == item


@pytest.mark.parametrize("day", [EARLIEST_DAY, LATEST_DAY - timedelta(days=20)])
def test_figures_stay_in_the_calendar_at_its_edges(day: date) -> None:
    infusion = replace(Infusion(day, day).checked(), id=1)
    known = Settings()._replace(clinic_baseline=8.0)
    pain = {day + timedelta(days=n): 2 for n in range(1, 21)}
    on = max(pain)
    assert set(day_figures(assess(pain, [infusion], known, max(pain)), pain)) == set(pain)
    assert suggest(assess(pain, [infusion], known, on)).relief_now is not None


@pytest.mark.parametrize("dose", [LEAST_DOSE, 0.5, MOST_DOSE])
def test_a_dose_within_the_bounds(dose: float) -> None:
    infusion = Infusion(date(2026, 1, 1), date(2026, 1, 1), dose=dose, dose_unit=DoseUnit.MG)
    assert infusion.checked() is infusion


@pytest.mark.parametrize("dose", [1e-41, 9.9e-7, 0.0, -1.0, 999_999.5, math.inf, math.nan])
def test_a_dose_that_nobody_gives(dose: float) -> None:
    infusion = Infusion(date(2026, 1, 1), date(2026, 1, 1), dose=dose, dose_unit=DoseUnit.MG)
    with pytest.raises(BadInputError, match=r"^The dose must be a number from 0.000001 to 999999.$") as refused:
        infusion.checked()
    assert refused.value.item == "dose"
