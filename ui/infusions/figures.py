"""Figures that pages show, as computations to be run off the window's thread (`ui.session.worker.Latest`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.assessing import relief_figure_on, responses_on
from diary.model.response.comparisons import comparisons

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.relief.figure import ReliefFigure
    from diary.model.response.comparisons import Comparisons
    from diary.model.response.figures import Response
    from diary.store.repository import Repository
    from ui.session import Session


class TreatmentFigures(NamedTuple):
    """The figures of a whole treatment.

    Attributes:
        responses: To each infusion that has begun, oldest first.
        comparisons: Dreams against the usual, function against pain.
    """

    responses: tuple[Response, ...]
    comparisons: Comparisons


def treatment_work(session: Session) -> Callable[[], TreatmentFigures | None]:
    """Return what computes how the treatment went; see `ui.session.background`."""

    def compute(repository: Repository) -> TreatmentFigures:
        return TreatmentFigures(
            responses_on(repository, None, session.outlook.assessor),
            comparisons(repository.days(), repository.infusions(), repository.today()),
        )

    return session.background.work(compute)


def curve_work(session: Session, number: int) -> Callable[[], ReliefFigure | None]:
    """Return what computes the curve of one infusion, by its number from 1."""
    return session.background.work(lambda repository: relief_figure_on(repository, number, session.outlook.assessor))
