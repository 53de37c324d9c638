"""Days, blood results and infusions with something to see, and the signs that they make."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from diary.model.records.day import Day
from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion, Route
from diary.model.records.lab import LAB_UNITS, Analyte, LabResult
from diary.model.records.sign import Reports, SafetySign
from diary.model.safety.signs import OpenSign, Signs, signs_on

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)
COURSE = Infusion(FIRST, LAST, id=1)
LATE = date(2027, 3, 4)
"""Long after everything that these tests write down."""


def on(number: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=number)


def day(number: int, **items: Any) -> Day:  # noqa: ANN401
    """A day with items, so many days after the course."""
    return Day(on(number), **items)


def felt(number: int, *codes: Effect, severity: Severity | None = Severity.MILD) -> Day:
    """A day with side effects, so many days after the course."""
    return Day(on(number), details={effect(code): severity for code in codes})


def sensed(number: int, *codes: PerceptionSign, **items: Any) -> Day:  # noqa: ANN401
    """A day with signs of changed perception, so many days after the course."""
    return Day(on(number), details={sign(code): 1 for code in codes}, **items)


def quiet(*numbers: int) -> list[Day]:
    """Days with nothing but their average pain."""
    return [day(n, pain_average=4) for n in numbers]


def lab(number: int, analyte: Analyte, times: float | None, *, infusion: int = 1) -> LabResult:
    """A result at so many times its upper limit; None for one without a limit."""
    limit = None if times is None else 40.0
    return LabResult(infusion, on(number), analyte, 40.0 * (times or 9.0), LAB_UNITS[analyte][0], limit)


def of_route(route: Route | None, days: int, infusion_days: int | None = None) -> Infusion:
    """A course that begins on the first day, of so many days."""
    return Infusion(FIRST, FIRST + timedelta(days=days - 1), infusion_days, route=route, id=1)


def course_day(number: int, **items: Any) -> Day:  # noqa: ANN401
    """A day with items, by its number in a course that begins on the first day."""
    return Day(FIRST + timedelta(days=number - 1), **items)


def found(
    days: Sequence[Day] = (),
    *infusions: Infusion,
    labs: Sequence[LabResult] = (),
    told: dict[SafetySign, date] | None = None,
    settled: dict[SafetySign, date] | None = None,
    as_of: date = LATE,
) -> Signs:
    """The signs of a diary."""
    return signs_on(as_of, days, infusions, labs, Reports(told or {}, settled or {}))


def opened(days: Sequence[Day], *infusions: Infusion, **more: Any) -> dict[str, OpenSign]:  # noqa: ANN401
    """The open signs by name."""
    return {one.sign.value: one for one in found(days, *infusions, **more).open}


def fires(days: Sequence[Day], *infusions: Infusion, **more: Any) -> set[str]:  # noqa: ANN401
    """The names of the signs that are open."""
    return set(opened(days, *infusions, **more))
