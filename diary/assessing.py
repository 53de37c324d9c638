"""What a whole diary comes to on a day: its suggestion with the open safety signs, and its track record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.suggestion.outlook import outlook
from diary.model.track_record.outcomes import track_record

if TYPE_CHECKING:
    from datetime import date

    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.outlook import Outlook
    from diary.model.track_record.outcomes import TrackRecord
    from diary.store.repository import Repository


def suggestion_on(repository: Repository, on: date | None = None) -> Suggestion:
    """What the diary suggests on a day; by default on the diary day that is running."""
    return outlook_on(repository, on).suggestion


def outlook_on(repository: Repository, on: date | None = None) -> Outlook:
    """The suggestion and the open safety signs of a day; by default of the diary day that is running."""
    day = repository.today() if on is None else on
    return outlook(
        repository.days(),
        repository.infusions(),
        repository.labs(),
        repository.told(),
        repository.settings,
        day,
    )


def track_record_on(repository: Repository, on: date | None = None) -> TrackRecord:
    """What the diary said of each infusion and what happened, as of a day; by default the one that is running."""
    day = repository.today() if on is None else on
    said = repository.suggestions()
    return track_record(said, repository.pain(), repository.infusions(), repository.settings, day)
