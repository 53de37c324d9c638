"""One course, and scores on the days before and after it."""

from __future__ import annotations

from datetime import date, timedelta

from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.beliefs import Beliefs
from diary.model.suggestion.deciding import Suggestion, suggest
from diary.settings import Settings

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
SETTINGS = Settings()
LEVEL = 8


def after(*scores: int | None) -> dict[date, int]:
    """Scores on the days after the course; None for a missing day."""
    return {LAST + timedelta(days=n): score for n, score in enumerate(scores, start=1) if score is not None}


def before(days: int = 20, score: int = LEVEL) -> dict[date, int]:
    """Scores on the days before the course."""
    return {FIRST - timedelta(days=n): score for n in range(1, days + 1)}


def on(day: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=day)


KNOWN = Beliefs()
"""As the program has them, kept from one look to the next; tests.model.relief.test_assessor holds that they tell the
same as those that are worked out anew."""


def said(pain: dict[date, int], day: int, settings: Settings = SETTINGS) -> Suggestion:
    """The suggestion so many days after the course."""
    return suggest(assess(pain, [COURSE], settings, on(day), KNOWN))


WAVE = (0, 1, -1, 0, 0, 1, 0, -1)
GOOD = [1, 2, 1, 2, 2, 3, 2, 3, 3, 4, 3, 4]
SECOND = Infusion(on(40), on(42), id=2)
