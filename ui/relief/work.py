"""The page's computations off the window's thread; see `ui.session.background`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.assessing import track_record_on
from diary.model.records.day import pain_scores
from diary.model.relief.figure import relief_figure

if TYPE_CHECKING:
    from collections.abc import Callable

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
        return relief_figure(session.outlook.assessor.assess(pain, infusions, settings, today), pain, late, number)

    return session.background.work(compute)


def track_record_work(session: Session) -> Callable[[], TrackRecord | None]:
    """Return what computes the track record of all infusions."""
    return session.background.work(lambda repository: track_record_on(repository, assessor=session.outlook.assessor))
