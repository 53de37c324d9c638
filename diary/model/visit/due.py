"""The matters that are due for visits: one that is today, and the first page of a diary that has enough for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from diary.model.records.infusion import Infusion
    from diary.model.records.visit import GivenOut, Visit

FIRST_PAGE = "first-page"
"""The key of the offer of a first page."""
ENOUGH_DAYS = 7
"""With so many days recorded, there is something for a first page."""
ENOUGH_SCORES = 3
"""Or with so many pain scores since an infusion."""


def visit_on(day: date, visits: Iterable[Visit]) -> Visit | None:
    """Return the visit of a day; None where there is none."""
    return next((visit for visit in visits if visit.day == day and not visit.removed), None)


def report_made_on(day: date, given_out: Iterable[GivenOut]) -> GivenOut | None:
    """Return a report that was given out on a day; None where none was."""
    return next(
        (one for one in given_out if one.form.is_report and not one.removed and one.at.date() == day),
        None,
    )


def first_page_is_due(
    on: date, pain: Collection[date], infusions: Sequence[Infusion], given_out: Iterable[GivenOut]
) -> bool:
    """Return whether a first page can be offered: enough is recorded, and no report ever went out.

    Args:
        on: Today.
        pain: The days with an average pain.
        infusions: All infusions.
        given_out: All that was given out.
    """
    if any(one.form.is_report for one in given_out):
        return False
    if len(pain) >= ENOUGH_DAYS:
        return True
    begun = [infusion for _number, infusion in numbered(tuple(infusions)) if infusion.first_day <= on]
    return any(sum(day > infusion.last_day for day in pain) >= ENOUGH_SCORES for infusion in begun)
