"""The figures that a whole diary comes to on a day: its suggestion with the open safety signs, and its track record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.instrument_files import instruments_beside
from diary.model.records.day import pain_scores
from diary.model.relief.assessor import Assessor
from diary.model.relief.figure import relief_figure
from diary.model.response.figures import responses
from diary.model.suggestion.outlook import outlook
from diary.model.track_record.outcomes import track_record

if TYPE_CHECKING:
    from datetime import date

    from diary.model.relief.figure import ReliefFigure
    from diary.model.response.figures import Response
    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.model.track_record.outcomes import TrackRecord
    from diary.store.repository import Repository


def suggestion_on(repository: Repository, on: date | None = None) -> Suggestion:
    """Return what the diary suggests on a day; by default on the diary day that is running."""
    return outlook_on(repository, on).suggestion


def outlook_on(repository: Repository, on: date | None = None, assessor: Assessor | None = None) -> Outlook:
    """The suggestion and the open safety signs of a day; by default of the diary day that is running.

    Args:
        repository: The diary.
        on: The day.
        assessor: The one that was asked about this diary before, so that nothing is worked out twice.
    """
    day = repository.today() if on is None else on
    asked = Assessor() if assessor is None else assessor
    days, infusions = repository.days(), repository.infusions()
    assessments = asked.assess(pain_scores(days), infusions, repository.settings, day)
    labs = repository.labs(with_removed=True)  # of an infusion that was removed, too: a sign can't go with it
    return outlook(assessments, days, infusions, labs, repository.reports())


def track_record_on(repository: Repository, on: date | None = None, assessor: Assessor | None = None) -> TrackRecord:
    """Return what the diary said of each infusion and what happened, as of a day; arguments as for `outlook_on`."""
    day = repository.today() if on is None else on
    asked = Assessor() if assessor is None else assessor
    assessments = asked.assess(repository.pain(), repository.infusions(), repository.settings, day)
    return track_record(repository.suggestions(), assessments)


def relief_figure_on(repository: Repository, number: int | None, assessor: Assessor) -> ReliefFigure | None:
    """Return the relief curve of an infusion as of today; None if there is no such one, or it has not begun.

    Args:
        repository: The diary.
        number: The infusion's number, from 1; None for the newest.
        assessor: The one that was asked about this diary before, so that nothing is worked out twice.
    """
    days, today = repository.days(), repository.today()
    pain, late = pain_scores(days), frozenset(day.date for day in days if day.late)
    assessments = assessor.assess(pain, repository.infusions(), repository.settings, today)
    return relief_figure(assessments, pain, late, number)


def responses_on(repository: Repository, on: date | None, assessor: Assessor) -> tuple[Response, ...]:
    """Return how each infusion that has begun worked, oldest first, as of a day; arguments as for `outlook_on`."""
    day = repository.today() if on is None else on
    days = [one for one in repository.days() if one.date <= day]
    assessments = assessor.assess(repository.pain(), repository.infusions(), repository.settings, day)
    return responses(
        assessments,
        days,
        medicines=repository.medicines(),
        labs=repository.labs(),
        questionnaires=repository.questionnaires(),
        instruments=instruments_beside(repository.path).instruments,
    )
