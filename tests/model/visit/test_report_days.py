"""Since the last visit: what it begins with, and that today never counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.errors import BadInputError
from diary.model.records.infusion import Infusion
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.model.visit.due import ENOUGH_DAYS, ENOUGH_SCORES, first_page_is_due, report_made_on, visit_on
from diary.model.visit.report_days import ReportDays, Since, Stretch, since_visit, since_words, stretch_days
from tests.factories import TODAY, at

DAY = timedelta(days=1)
INFUSIONS = (
    Infusion(TODAY - 40 * DAY, TODAY - 36 * DAY, id=1),
    Infusion(TODAY + 9 * DAY, TODAY + 9 * DAY, planned=True, id=2),
)


def printed(day: date, form: OutForm = OutForm.PRINT) -> GivenOut:
    return GivenOut(at(day), form)


def test_it_begins_with_the_visit_else_with_the_report_else_before_the_infusion_else_with_the_diary() -> None:
    visits = [Visit(TODAY - 90 * DAY), Visit(TODAY - 30 * DAY), Visit(TODAY), Visit(TODAY + 5 * DAY)]
    given = [printed(TODAY - 20 * DAY), printed(TODAY), printed(TODAY - 2 * DAY, OutForm.CSV)]
    gone = [replace(visit, removed=True) for visit in visits]
    assert since_visit(TODAY, visits, given, INFUSIONS) == ReportDays(TODAY - 30 * DAY, TODAY, Since.VISIT)
    assert since_visit(TODAY, gone, given, INFUSIONS) == ReportDays(TODAY - 20 * DAY, TODAY, Since.REPORT)
    assert since_visit(TODAY, [], given[1:], INFUSIONS) == ReportDays(TODAY - 54 * DAY, TODAY, Since.INFUSION)
    assert since_visit(TODAY, [], [], INFUSIONS[1:]) == ReportDays(None, TODAY, Since.NOTHING)
    assert since_words(Since.VISIT) is None
    assert since_words(None) is None
    assert all(since_words(since) is not None for since in Since if since is not Since.VISIT)


@pytest.mark.parametrize(
    ("stretch", "first"),
    [(Stretch.FOUR_WEEKS, TODAY - 27 * DAY), (Stretch.SINCE_INFUSION, TODAY - 40 * DAY), (Stretch.ALL, None)],
)
def test_the_other_stretches(stretch: Stretch, first: date | None) -> None:
    assert stretch_days(stretch, TODAY, [], [], INFUSIONS) == ReportDays(first, TODAY)
    assert stretch_days(Stretch.SINCE_INFUSION, TODAY, [], [], ()) == ReportDays(None, TODAY)


def test_a_first_page_needs_a_week_or_three_scores_since_an_infusion() -> None:
    week = [TODAY - n * DAY for n in range(ENOUGH_DAYS)]
    assert first_page_is_due(TODAY, week, (), [])
    assert not first_page_is_due(TODAY, week[1:], (), [])
    assert first_page_is_due(TODAY, week[:ENOUGH_SCORES], INFUSIONS, [])
    assert not first_page_is_due(TODAY, week[: ENOUGH_SCORES - 1], INFUSIONS, [])
    assert not first_page_is_due(TODAY, week, INFUSIONS, [printed(TODAY - 99 * DAY)])
    assert first_page_is_due(TODAY, week, INFUSIONS, [printed(TODAY, OutForm.FHIR)])


def test_the_visit_and_the_report_of_a_day() -> None:
    assert visit_on(TODAY, [Visit(TODAY, removed=True)]) is None
    assert visit_on(TODAY, [Visit(TODAY - DAY), Visit(TODAY)]) == Visit(TODAY)
    assert report_made_on(TODAY, [printed(TODAY, OutForm.CSV), replace(printed(TODAY), removed=True)]) is None
    assert report_made_on(TODAY, [printed(TODAY, OutForm.PDF)]) is not None


@pytest.mark.parametrize(
    ("change", "item"),
    [
        ({"at": at(TODAY).replace(tzinfo=None)}, "at"),
        ({"first": TODAY, "last": TODAY - DAY}, "last"),
        ({"first": date(1, 1, 1)}, "first"),
    ],
)
def test_what_makes_no_sense_is_refused(change: dict[str, object], item: str) -> None:
    with pytest.raises(BadInputError) as refused:
        replace(printed(TODAY), **change).checked()  # type: ignore[arg-type]
    assert refused.value.item == item
