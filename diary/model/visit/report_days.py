"""The period that a report is about: since the last visit, or another stretch up to today."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.infusion import numbered
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diary.model.records.infusion import Infusion
    from diary.model.records.visit import GivenOut, Visit
    from diary.wording import Phrase

BEFORE_AN_INFUSION = timedelta(days=14)
"""The days before an infusion that show the level it is measured against."""
FOUR_WEEKS = timedelta(days=28)


class Stretch(StrEnum):
    """A stretch of days up to today, by where it begins."""

    SINCE_VISIT = "since_visit"
    FOUR_WEEKS = "four_weeks"
    SINCE_INFUSION = "since_infusion"
    ALL = "all"


class Since(StrEnum):
    """The beginning of the period since the last visit: the first of these that there is."""

    VISIT = "visit"
    REPORT = "report"
    INFUSION = "infusion"
    NOTHING = "nothing"


class ReportDays(NamedTuple):
    """A stretch of days.

    Attributes:
        first: First day; None for the diary's own first.
        last: Last day.
        since: What it begins with, where it is the period since the last visit; None for any other.
    """

    first: date | None
    last: date
    since: Since | None = None


def since_visit(
    on: date, visits: Iterable[Visit], given_out: Iterable[GivenOut], infusions: Sequence[Infusion]
) -> ReportDays:
    """Return the period since the last visit (docs/decisions/0064).

    It begins on the day of the visit, for that evening's answers came after it; where no visit was written down, on the
    day on which a report last went out; where none did, 14 days before the last infusion; and else with the diary. What
    happened today never counts: a page that was made this morning is made the same again at noon.

    Args:
        on: Today, the last day of the period.
        visits: The visits, past and planned; removed ones are not looked at.
        given_out: What was given out.
        infusions: All infusions.
    """
    been = [visit.day for visit in visits if not visit.removed and visit.day < on]
    if been:
        return ReportDays(max(been), on, Since.VISIT)
    reports = [given.at.date() for given in given_out if given.form.is_report and not given.removed]
    sent = [day for day in reports if day < on]
    if sent:
        return ReportDays(max(sent), on, Since.REPORT)
    begun = _last_begun(on, infusions)
    if begun is not None:
        return ReportDays(begun - BEFORE_AN_INFUSION, on, Since.INFUSION)
    return ReportDays(None, on, Since.NOTHING)


def stretch_days(
    stretch: Stretch,
    on: date,
    visits: Iterable[Visit],
    given_out: Iterable[GivenOut],
    infusions: Sequence[Infusion],
) -> ReportDays:
    """Return the days of a stretch; see `since_visit`. Since an infusion that there is not is all of the diary."""
    if stretch is Stretch.SINCE_VISIT:
        return since_visit(on, visits, given_out, infusions)
    if stretch is Stretch.FOUR_WEEKS:
        return ReportDays(on - FOUR_WEEKS + timedelta(days=1), on)
    return ReportDays(_last_begun(on, infusions) if stretch is Stretch.SINCE_INFUSION else None, on)


def since_words(since: Since | None) -> Phrase | None:
    """Say what a period begins with, where that is not the last visit; None where nothing is to be said."""
    return {
        Since.REPORT: phrase("No visit is written down, so it begins with the last report."),
        Since.INFUSION: phrase("No visit is written down, so it begins 14 days before the last infusion."),
        Since.NOTHING: phrase("No visit is written down, so it begins with the diary."),
    }.get(since or Since.VISIT)


def _last_begun(on: date, infusions: Sequence[Infusion]) -> date | None:
    begun = [infusion.first_day for _number, infusion in numbered(tuple(infusions)) if infusion.first_day <= on]
    return max(begun, default=None)
