"""The sheet for days without the program: two weeks of empty boxes, a row a day, to be typed in at home.

It holds nothing of the diary but the names of the medicines, which go out always, for doses mean nothing without them.
What makes it, and typst with it, is loaded when one is made, as for the report.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from diary import __version__
from diary.exchange.files import write_file
from diary.exchange.report import set_on_pages
from diary.model.days.paper import DAYS, legend, paper_items
from diary.model.records.change import Contents
from diary.wording import phrase

if TYPE_CHECKING:
    from datetime import date

    from diary.exchange.report.typesetting import Typeset
    from diary.exchange.request import ExportRequest
    from diary.exchange.voice import Voice
    from diary.model.days.paper import PaperItem

_TEMPLATE = "sheet.typ"
_LONGEST = 40
"""So many letters of a name are printed."""
_LONG_WORD, _PIECE = 13, 10
"""A word of so many letters may be parted after every so many of them: the name of a medicine must stay in its box."""
_DATED, _BLANK = 34, 28
"""Width of the column of the days, in millimetres: with the dates, and to write them by hand."""


def write_paper_sheet(request: ExportRequest) -> Contents:
    """Write the sheet as one PDF; return a diary without records, for that is what it holds.

    Raises:
        BadInputError: something is at the target already.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    _, pdf = set_sheet(request)
    write_file(request.target, pdf, replace=request.replace, still=request.still)
    return Contents(request.contents.diary_id, request.contents.invented, (), (), ())


def set_sheet(request: ExportRequest) -> tuple[Typeset, bytes]:
    """Return the sheet set on its page, and as a PDF; the same bytes for the same request."""
    return set_on_pages(sheet_document(request), request, _TEMPLATE)


def sheet_document(request: ExportRequest) -> dict[str, object]:
    """Return all words of the sheet, as the template has them.

    The dates are printed where the first day was asked for; else they are left to be written by hand.
    """
    voice, first = request.voice, request.selection.first
    items = paper_items(request.contents.medicines)
    return {
        "language": voice.language,
        "paper": request.pages.paper.value,
        "title": voice.say(phrase("Two weeks on paper")),
        "how": voice.say(
            phrase(
                "One row a day, one number in each box. Leave a box empty where you don't know. At home, type it in "
                "under Diary, “Type in a paper sheet”."
            )
        ),
        "legend": [voice.say(one) for one in legend()],
        "day": voice.say(phrase("Day")),
        "day-width": _BLANK if first is None else _DATED,
        "groups": [
            {"name": voice.say(group), "span": len(list(those))}
            for group, those in groupby(items, lambda one: one.group)
        ],
        "columns": [{"name": _parted(voice.say(one.short)), "range": _range_of(one, voice)} for one in items],
        "days": [_day(first, n, voice) for n in range(DAYS)],
        "foot": voice.say(
            phrase("An empty sheet: nothing of your diary stands on it but the names of your medicines.")
        ),
        "program": voice.say(phrase("Relief Diary {version}", version=__version__)),
    }


def _parted(name: str) -> str:
    """A name that can be broken within its long words."""
    words = name[:_LONGEST].split(" ")
    return " ".join(
        word if len(word) < _LONG_WORD else "\u200b".join(word[n : n + _PIECE] for n in range(0, len(word), _PIECE))
        for word in words
    )


def _range_of(item: PaperItem, voice: Voice) -> str:
    return voice.say(phrase("{least}–{most}", least=item.scale.least, most=item.scale.most))


def _day(first: date | None, number: int, voice: Voice) -> str:
    if first is None:
        return ""
    day = first + timedelta(days=number)
    return voice.say(phrase("{weekday} {day}", weekday=_WEEKDAYS[day.weekday()], day=voice.day_and_month(day)))


_WEEKDAYS = (
    phrase("Mon"),
    phrase("Tue"),
    phrase("Wed"),
    phrase("Thu"),
    phrase("Fri"),
    phrase("Sat"),
    phrase("Sun"),
)
