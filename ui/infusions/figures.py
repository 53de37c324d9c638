"""Figures that pages show, as computations to be run off the window's thread (`ui.session.worker.Latest`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.exchange.instrument_files import instruments_beside
from diary.model.records.day import pain_scores
from diary.model.response.comparisons import comparisons
from diary.model.response.figures import responses

if TYPE_CHECKING:
    from collections.abc import Callable

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
        days, infusions, today = repository.days(), repository.infusions(), repository.today()
        assessments = session.outlook.assessor.assess(pain_scores(days), infusions, repository.settings, today)
        return TreatmentFigures(
            responses(
                assessments,
                days,
                medicines=repository.medicines(),
                labs=repository.labs(),
                questionnaires=repository.questionnaires(),
                instruments=instruments_beside(repository.path).instruments,
            ),
            comparisons(days, infusions, today),
        )

    return session.background.work(compute)
