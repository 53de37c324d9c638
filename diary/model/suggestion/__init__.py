"""The suggestion: forecast, settings and safety signs to one state with its reasons."""

from diary.model.suggestion.deciding import Suggestion, suggest

__all__ = ["Suggestion", "suggest"]
