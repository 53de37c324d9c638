"""The page's computations off the window's thread; see `ui.session.background`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.assessing import track_record_on
from diary.model.overview.all_time import all_time_figure
from diary.model.overview.compare import compare_figure
from diary.model.records.day import pain_scores
from diary.model.relief.figure import relief_figure
from diary.model.relief.lanes import lanes_by_day
from diary.model.response.pain_grade import pain_grades
from ui.session.instruments import find_instruments

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.model.overview.all_time import AllTimeFigure
    from diary.model.overview.compare import CompareFigure
    from diary.model.relief.figure import ReliefFigure
    from diary.model.track_record.outcomes import TrackRecord
    from diary.store.repository import Repository
    from ui.session import Session


def relief_work(session: Session, number: int | None) -> Callable[[], ReliefFigure | None]:
    """Return what computes the relief chart of an infusion (None: the newest)."""

    def compute(repository: Repository) -> ReliefFigure | None:
        days = repository.days()
        late = frozenset(day.date for day in days if day.late)
        pain = pain_scores(days)
        infusions, settings, today = repository.infusions(), repository.settings, repository.today()
        lanes = lanes_by_day(days, repository.medicines())
        found = session.outlook.assessor.assess(pain, infusions, settings, today)
        return relief_figure(found, pain, late, number, lanes)

    return session.background.work(compute)


class OverviewFigures(NamedTuple):
    """The figures of the two views over all infusions.

    Attributes:
        calendar: All of the diary on the calendar.
        compared: All infusions beside one another; None while they are worked out.
        on: The diary day they are of.
    """

    calendar: AllTimeFigure
    compared: CompareFigure | None
    on: date


def overview_work(session: Session, *, with_forecasts: bool) -> Callable[[], OverviewFigures | None]:
    """Return what computes both views.

    Args:
        session: The open diary.
        with_forecasts: Whether the infusions are compared, which takes a forecast for each of them.
    """
    path = session.reading.path

    def compute(repository: Repository) -> OverviewFigures:
        days = repository.days()
        late = frozenset(day.date for day in days if day.late)
        entries = {day.date: day.entered for day in days if day.entered is not None}
        pain, infusions, today = pain_scores(days), repository.infusions(), repository.today()
        grades = pain_grades(repository.questionnaires(), find_instruments(path).instruments)
        calendar = all_time_figure(pain, late, infusions, grades, today, entries)
        if not with_forecasts:
            return OverviewFigures(calendar, None, today)
        found = session.outlook.assessor.assess(pain, infusions, repository.settings, today)
        lanes = lanes_by_day(days, repository.medicines())
        return OverviewFigures(calendar, compare_figure(found, pain, late, lanes), today)

    return session.background.work(compute)


def track_record_work(session: Session) -> Callable[[], TrackRecord | None]:
    """Return what computes the track record of all infusions."""
    return session.background.work(lambda repository: track_record_on(repository, assessor=session.outlook.assessor))
