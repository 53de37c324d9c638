"""A suggestion as it is kept: what was said, without its reasons."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.stored_suggestion import StoredSuggestion

if TYPE_CHECKING:
    from diary.model.suggestion.deciding import Suggestion


def stored(suggestion: Suggestion) -> StoredSuggestion:
    """Return what is kept of a suggestion."""
    due = suggestion.due
    return StoredSuggestion(
        suggestion.on,
        suggestion.state,
        suggestion.threshold,
        suggestion.modifiers,
        None if suggestion.day is None else suggestion.on - timedelta(days=suggestion.day),
        None if due is None or due.p10 is None else due,
        suggestion.chance_below_now,
        suggestion.chance_responded,
        suggestion.method,
    )
