"""The time that relief held, in a few words that list, page and command line share, and the bar beside them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.figure import PUBLISHED_WINDOW
from diary.model.relief.standing import Fade
from diary.model.relief.weeks import WEEK
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.response.figures import Faded, Response


def relief_line(response: Response) -> Phrase:
    """Say how long relief held, in a few words for a list; weeks with one decimal, as everywhere."""
    weeks, faded = response.weeks_of_relief, response.faded
    if faded is None or weeks is None:
        return _not_known(response)
    if faded.fade is Fade.NEVER_REACHED:
        if faded.state in (None, State.NO_CLEAR_RESPONSE):
            return phrase("no clear relief")
        return phrase("no clear relief so far")
    if faded.fade is Fade.FADED:
        return _weeks_of_relief(weeks)
    if not response.is_newest:
        return _not_faded(weeks)
    return _holding(weeks) if _is_holding(faded) else _so_far(weeks)


def is_so_far(response: Response) -> bool:
    """Return whether the weeks of relief may still grow: it has not faded, and no later course has begun."""
    return response.is_newest and response.faded is not None and response.faded.fade is Fade.STILL_ABOVE


def bar_weeks(responses: Iterable[Response]) -> int:
    """Return how many weeks the bars beside the lines reach to: the published six, or the longest relief if longer."""
    longest = max((one.weeks_of_relief or 0.0 for one in responses), default=0.0)
    return max(PUBLISHED_WINDOW[1] // WEEK, ceil(longest))


def bar_fraction(response: Response, weeks: int) -> float | None:
    """Return how much of its bar a relief fills, 0 to 1; None where it is not known how long it held.

    Args:
        response: The response.
        weeks: The end of the bars (`bar_weeks`), 1 or more.
    """
    held = response.weeks_of_relief
    return None if held is None else min(max(held / weeks, 0.0), 1.0)


def bar_sentence(threshold: float, weeks: int) -> Phrase:
    """Say what the weeks of the list count, and where its bars end.

    Args:
        threshold: Fraction of relief.
        weeks: The end of the bars (`bar_weeks`).
    """
    return counted(
        "Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar's end is {count} "
        "week.",
        "Weeks of relief: from the last infusion day until relief falls below {threshold}. The bar's end is {count} "
        "weeks.",
        weeks,
        threshold=Percent(threshold),
    )


def _not_known(response: Response) -> Phrase:
    if response.is_newest and response.infusion.covers(response.until):
        return phrase("under way; relief is counted from its last day")
    return phrase("too little recorded to say how long relief held")


def _is_holding(faded: Faded) -> bool:
    """Return whether it can be said to hold: neither fading, nor more likely than not below the threshold."""
    return faded.state is State.HOLDING and not faded.is_below


def _weeks_of_relief(weeks: float) -> Phrase:
    if weeks < 1:
        return phrase("less than a week of relief")
    return phrase("about {weeks} weeks of relief", weeks=Score(weeks))


def _holding(weeks: float) -> Phrase:
    if weeks < 1:
        return phrase("relief holding so far, for less than a week")
    return phrase("relief holding so far, for {weeks} weeks", weeks=Score(weeks))


def _so_far(weeks: float) -> Phrase:
    if weeks < 1:
        return phrase("less than a week of relief so far; it may be fading")
    return phrase("{weeks} weeks of relief so far; it may fade soon or be fading", weeks=Score(weeks))


def _not_faded(weeks: float) -> Phrase:
    if weeks < 1:
        return phrase("relief not faded within less than a week")
    return phrase("relief not faded within {weeks} weeks", weeks=Score(weeks))
