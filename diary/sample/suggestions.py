"""The suggestions of the invented diary, by the real forecast: as somebody saw it who opened it every third evening.

Each look knows what was entered by that evening and no more, so what it said may turn out wrong; nothing is arranged.
Only looks from the last infusion day until six weeks after it are taken, some 50 in two years: a look costs two
forecasts, and all of it should add no more than a second or two. Apart from the story, because it needs the forecast
(docs/decisions/0003).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from diary.model.records.day import pain_scores
from diary.model.records.infusion import numbered
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.relief.assessor import Assessor
from diary.model.suggestion.keeping import stored
from diary.model.suggestion.outlook import outlook
from diary.sample.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.model.records.change import Contents

_EVERY = 3
"""Days between two looks."""
UNTIL_DAY = 42
"""Days after the infusion of the last one."""
_AFTER_THE_ANSWERS = time(1, 30)  # of the night; the diary day ends at 04:00


def with_suggestions(contents: Contents, today: date) -> Contents:
    """An invented diary with what it said along its way.

    Args:
        contents: The diary.
        today: The diary day that is running; what it says, whoever opens it will see.
    """
    shown: list[StoredSuggestion] = []
    assessor = Assessor()
    for day in _looks(contents, today):
        now = _suggestion_on(contents, day, assessor)
        if not shown or not shown[-1].says_the_same(now):
            shown.append(now)
    return replace(contents, suggestions=tuple(shown))


def _looks(contents: Contents, today: date) -> Iterator[date]:
    yield contents.days[0].date
    for _, infusion in numbered(contents.infusions):
        for since in range(0, UNTIL_DAY + 1, _EVERY):
            day = infusion.last_day + timedelta(days=since)
            if day < today:
                yield day


def _suggestion_on(contents: Contents, on: date, assessor: Assessor) -> StoredSuggestion:
    evening = moment(on + timedelta(days=1), _AFTER_THE_ANSWERS)
    known = [day for day in contents.days if day.entered is not None and day.entered.at <= evening]
    infusions = [infusion for infusion in contents.infusions if infusion.last_day <= on]
    assessments = assessor.assess(pain_scores(known), infusions, contents.settings, on)
    return stored(outlook(assessments, known, infusions, contents.labs, contents.reports).suggestion)
