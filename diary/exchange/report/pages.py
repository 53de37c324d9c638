"""The pages of a report as finished words and figures: what the template sets, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.clock import diary_day
from diary.model.records.day import pain_scores
from diary.model.suggestion.outlook import outlook
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.exchange.request import ExportRequest


def document_of(request: ExportRequest) -> dict[str, object]:
    """Return all words and figures of the pages that were asked for."""
    voice, whole = request.voice, request.contents
    today = diary_day(request.created, whole.settings.day_end)
    assessments = request.assessor.assess(pain_scores(whole.days), whole.infusions, whole.settings, today)
    found = outlook(assessments, whole.days, whole.infusions, whole.labs, whole.reports)
    request.still()
    return {
        "language": voice.language,
        "paper": request.pages.paper.value,
        "title": voice.say(phrase("Pain and ketamine infusions")),
        "story": [voice.say(one) for one in found.suggestion.story.sentences],
    }
