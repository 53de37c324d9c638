"""The decisions on relief after an infusion: the place of a day in the window, the standing, the fade.

Each is made here and nowhere else; the words of chart, state card, response card and track record only say its cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum, auto
from typing import TypeVar

from diary.model.records.state import State
from diary.model.relief.measure import EVEN_CHANCE

T = TypeVar("T", int, date)

WindowDays = tuple[int, int | None]
"""10 and 90 % points of the day on which relief falls below the threshold, in days since the last infusion day; the
second None beyond the forecast's horizon."""


class Window(StrEnum):
    """The place of a day among the dates between which relief fades."""

    BEYOND_HORIZON = "beyond_horizon"
    """Both lie beyond the forecast's horizon."""
    AHEAD_WITHOUT_END = "ahead_without_end"
    """The first is to come, the last lies beyond the horizon."""
    BEGUN_WITHOUT_END = "begun_without_end"
    """The first has come, the last lies beyond the horizon."""
    AHEAD = "ahead"
    """Both are to come."""
    BEGUN = "begun"
    """The first has come, the last is to come."""
    OVER = "over"
    """Both have come."""


def window_at(first: T | None, last: T | None, on: T) -> Window:
    """Place a day among the dates between which relief fades; all of them dates, or days since the infusion.

    Args:
        first: The 10 % date; None beyond the forecast's horizon.
        last: The 90 % date; None beyond it.
        on: The day; one of the dates that falls on it has come.
    """
    if first is None:
        return Window.BEYOND_HORIZON
    if last is None:
        return Window.BEGUN_WITHOUT_END if first <= on else Window.AHEAD_WITHOUT_END
    if first > on:
        return Window.AHEAD
    return Window.BEGUN if last > on else Window.OVER


class WindowMeaning(Enum):
    """The meaning of the days in which relief falls below the threshold."""

    EXPECTED = auto()
    """They were expected; the newest scores are too old to tell what came of it."""
    FADED = auto()
    """Relief has probably fallen below it in them."""
    LIKELY = auto()
    """It is likely to fall below it; not all of them have come."""
    POSSIBLE = auto()
    """It may have fallen below it; they lie behind, or the next course came."""


class Fade(StrEnum):
    """The fate of relief by the day the forecast speaks for; of two that are possible the likelier."""

    FADED = "faded"
    STILL_ABOVE = "still_above"
    NEVER_REACHED = "never_reached"


class Standing(StrEnum):
    """The standing of relief towards a threshold: of these the first that holds."""

    WORSE = "worse"
    """It probably never reached the threshold, and pain was mostly above the baseline."""
    NEVER_REACHED = "never_reached"
    """It probably never reached the threshold."""
    UNDECIDED = "undecided"
    """The same, but it is too early to say so."""
    FADED = "faded"
    """It has probably fallen below the threshold."""
    BY_RECORD = "by_record"
    """The scores of the last seven days lie below the threshold, which the forecast takes for a flare."""
    DOUBTFUL = "doubtful"
    """It may be below the threshold; the newest scores don't agree with those before, or it is close to it."""
    BEYOND_HORIZON = "beyond_horizon"
    """It is not expected to fall below within the forecast's horizon."""
    AHEAD_WITHOUT_END = "ahead_without_end"
    """The window is to come, and its end lies beyond the horizon."""
    LASTS_WITHOUT_END = "lasts_without_end"
    """The window has begun, its end lies beyond the horizon, and relief is said to hold."""
    BEGUN_WITHOUT_END = "begun_without_end"
    """The window has begun, its end lies beyond the horizon, and relief is not said to hold."""
    AHEAD = "ahead"
    """The window is to come."""
    LASTS = "lasts"
    """The window has begun, and relief is said to hold: the middle of the window is to come."""
    BEGUN = "begun"
    """The window has begun, and relief is not said to hold."""


@dataclass(frozen=True)
class AtThreshold:
    """Relief after one infusion against one threshold, as the forecast sees it.

    Attributes:
        threshold: Fraction of relief.
        window: The days of the 10 and 90 % points; None where relief probably never rose above the threshold, and where
            it holds beyond the horizon.
        chance_responded: Chance that relief at its start reached the threshold, 0-1.
        chance_below: Chance that relief is below the threshold on the day the forecast speaks for, 0-1.
        middle: The day of the 50 % point; None where the window is None, and beyond the horizon.
        state: What the diary says of the newest infusion (`diary.model.relief.judging`); None for earlier ones, of
            which the likelier is said.
        is_under_by_record: Whether the scores of the last seven days lie under the threshold.
    """

    threshold: float
    window: WindowDays | None
    chance_responded: float
    chance_below: float
    middle: int | None = None
    state: State | None = None
    is_under_by_record: bool = False

    @property
    def responded(self) -> bool:
        """Whether relief at its start more likely than not reached the threshold."""
        return probably_responded(self.chance_responded)

    @property
    def is_below(self) -> bool:
        """Whether relief is more likely than not below the threshold on the day the forecast speaks for."""
        return self.chance_below >= EVEN_CHANCE

    @property
    def has_faded(self) -> bool:
        """Whether it is said that relief has probably fallen below the threshold."""
        return self.fade is Fade.FADED and self.is_below

    @property
    def fade(self) -> Fade:
        """The fate of relief by the day the forecast speaks for: what is said of it, or else the likeliest."""
        if not self.responded:
            return Fade.NEVER_REACHED
        faded = self.is_below if self.state is None else self.state is State.DUE
        return Fade.FADED if faded else Fade.STILL_ABOVE

    def window_from(self, since: int) -> Window:
        """Return the place of a day, given in days since the last infusion day, among those of the window."""
        first, last = (None, None) if self.window is None else self.window
        return window_at(first, last, since)

    def standing(self, since: int, *, mostly_worse: bool) -> Standing:
        """Return how relief stands, seen from a day.

        Args:
            since: The day, in days since the last infusion day.
            mostly_worse: Whether pain was above the baseline on more than half of the pain days.
        """
        if not self.responded:
            if self.state is State.HOLDING:
                return Standing.UNDECIDED
            return Standing.WORSE if mostly_worse else Standing.NEVER_REACHED
        if self.has_faded:
            return Standing.FADED
        if self.is_under_by_record and not self.is_below:
            return Standing.BY_RECORD
        place = self.window_from(since)
        if place is Window.OVER or (self.state is State.HOLDING and self.is_below):
            return Standing.DOUBTFUL
        return (_LASTING if self.state is State.HOLDING else _STANDINGS)[place]


_STANDINGS = {
    Window.BEYOND_HORIZON: Standing.BEYOND_HORIZON,
    Window.AHEAD_WITHOUT_END: Standing.AHEAD_WITHOUT_END,
    Window.BEGUN_WITHOUT_END: Standing.BEGUN_WITHOUT_END,
    Window.AHEAD: Standing.AHEAD,
    Window.BEGUN: Standing.BEGUN,
}
_LASTING = _STANDINGS | {
    Window.BEGUN_WITHOUT_END: Standing.LASTS_WITHOUT_END,
    Window.BEGUN: Standing.LASTS,
}


def probably_responded(chance: float) -> bool:
    """Return whether relief at its start more likely than not reached the threshold; an even chance counts.

    Args:
        chance: The chance that it did, 0-1.
    """
    return chance >= EVEN_CHANCE
