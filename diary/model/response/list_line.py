"""One line of the list of infusions: how long relief held, in a few words that say what the other pages say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.standing import Fade
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from diary.model.response.figures import Faded, Response


def relief_line(response: Response) -> Phrase:
    """Say how long relief held, in a few words for a list."""
    weeks, faded = response.weeks_of_relief, response.faded
    if faded is None or weeks is None:
        return phrase("too little recorded to say how long relief held")
    if faded.fade is Fade.NEVER_REACHED:
        if faded.state in (None, State.NO_CLEAR_RESPONSE):
            return phrase("no clear relief")
        return phrase("no clear relief so far")
    if faded.fade is Fade.FADED:
        return _weeks_of_relief(round(weeks))
    if not response.is_newest:
        return _not_faded(round(weeks))
    return _holding(round(weeks)) if _is_holding(faded) else _so_far(round(weeks))


def _is_holding(faded: Faded) -> bool:
    """Return whether it can be said to hold: neither fading, nor more likely than not below the threshold."""
    return faded.state is State.HOLDING and (faded.p50 is None or faded.p50 > faded.as_of)


def _weeks_of_relief(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("less than a week of relief")
    return counted("about {count} week of relief", "about {count} weeks of relief", weeks)


def _holding(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("relief holding so far, for less than a week")
    return counted("relief holding so far, for {count} week", "relief holding so far, for {count} weeks", weeks)


def _so_far(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("less than a week of relief so far; it may be fading")
    return counted(
        "{count} week of relief so far; it may fade soon or be fading",
        "{count} weeks of relief so far; it may fade soon or be fading",
        weeks,
    )


def _not_faded(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("relief not faded within less than a week")
    return counted("relief not faded within {count} week", "relief not faded within {count} weeks", weeks)
