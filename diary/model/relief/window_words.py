"""The name of the days in which relief falls below the threshold, as a chart writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.standing import WindowMeaning
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from diary.model.relief.figure import ReliefFigure


def window_name(figure: ReliefFigure, *, begins_later: bool = False) -> Phrase:
    """Return what a chart calls the window of a figure that has one.

    Args:
        figure: What is drawn.
        begins_later: Whether the window begins behind the last day that is seen.
    """
    if figure.window_meaning is WindowMeaning.EXPECTED:
        return phrase("was expected to fade later") if begins_later else phrase("was expected to fade")
    if figure.window_meaning is WindowMeaning.FADED:
        return phrase("probably faded")
    if figure.window_meaning is WindowMeaning.LIKELY:
        return phrase("likely to fade later") if begins_later else phrase("likely to fade")
    return phrase("may have faded")
