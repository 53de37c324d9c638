"""The pages of a report as finished words and figures: what the template sets, and nothing else."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from diary import __version__
from diary.clock import diary_day
from diary.exchange.report.compared import compared_blocks
from diary.exchange.report.first_page import current_blocks, facts_block
from diary.exchange.report.own_words import dreams_blocks, notes_blocks
from diary.exchange.selection import selected
from diary.model.visit.figures import compared_figures, known_on, visit_figures
from diary.wording import phrase

if TYPE_CHECKING:
    from datetime import date

    from diary.exchange.report.chart import Block
    from diary.exchange.request import ExportRequest
    from diary.exchange.voice import Voice

_PAGE, _PAGES = "\ue010", "\ue011"
"""Stand for the number of a page and of all pages, which only the template knows."""


def document_of(request: ExportRequest) -> dict[str, object]:
    """Return all words and figures of the pages that were asked for."""
    voice = request.voice
    today = diary_day(request.created, request.contents.settings.day_end)
    last = today if request.selection.last is None else min(request.selection.last, today)
    document: dict[str, object] = without_controls(
        {
            "language": voice.language,
            "paper": request.pages.paper.value,
            "title": voice.say(phrase("Pain and ketamine infusions")),
            **_margins(request, voice),
            "blocks": _blocks(request, last, is_today=last == today),
        }
    )
    return document


def without_controls(value: Any) -> Any:  # noqa: ANN401 - as JSON has it
    """Return words and figures without characters that are no writing: controls, and halves of pairs."""
    if isinstance(value, str):
        return "".join(
            one for one in value.replace("\t", " ") if one == "\n" or unicodedata.category(one) not in "Cc Cs"
        )
    if isinstance(value, dict):
        return {name: without_controls(one) for name, one in value.items()}
    if isinstance(value, list):
        return [without_controls(one) for one in value]
    return value


def _margins(request: ExportRequest, voice: Voice) -> dict[str, object]:
    made = phrase("made {day}, {time}", day=request.created.date(), time=request.created.strftime("%H:%M"))
    invented = phrase("An invented diary: nobody lived these days.")
    foot = [
        phrase(
            "Less pain than before the infusion is what a diary can measure; how much of it the infusion did, it can't "
            "tell."
        ),
        phrase("Names in grey are columns of the CSV package, from which each figure can be worked out again."),
    ]
    return {
        "head": voice.say(phrase("Relief Diary report, page {page} of {pages}", page=_PAGE, pages=_PAGES)),
        "made": voice.say(made),
        "invented": voice.say(invented) if request.contents.invented else "",
        "foot": [voice.say(one) for one in foot],
        "program": voice.say(phrase("Relief Diary {version}", version=__version__)),
        "place": voice.say(phrase("{page} / {pages}", page=_PAGE, pages=_PAGES)),
    }


def _blocks(request: ExportRequest, last: date, *, is_today: bool) -> list[Block]:
    voice, pages, selection = request.voice, request.pages, request.selection
    known, part = known_on(request.contents, last), selected(request.contents, selection)
    figures = visit_figures(known, selection.first, last, request.assessor, request.instruments)
    request.still()
    blocks = [facts_block(figures, request.person, pages, part.settings.clinic_name, voice)]
    if pages.this_infusion:
        blocks += current_blocks(figures, known, voice, is_today=is_today)
    if pages.all_infusions and figures.current is not None:
        compared, rows = compared_figures(known, figures.assessments, request.instruments, request.still)
        found = compared_blocks(compared, rows, voice)
        blocks += [{"kind": "page", "read": ""}, *found] if pages.this_infusion else found
    words = notes_blocks(part, voice) if selection.with_notes else []
    if selection.holds_dreams:
        words += dreams_blocks(part, voice)
    return blocks + ([{"kind": "page", "read": ""}, *words] if words else [])
