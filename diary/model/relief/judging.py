"""The state of relief after the newest infusion, judged from forecasts, from the record, and from what the clinic asks.

So that a flare of a few days flips nothing, the chances are taken from four forecasts: with all entries, and without
the newest one, two and three. A limit counts as passed when one of them passes it and all others are close to it
(docs/decisions/0005). What was recorded comes before them: docs/decisions/0038.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.measure import (
    CHANCE_BELOW_DUE,
    CHANCE_BELOW_FADING,
    CHANCE_RESPONDED_LOW,
    RESPONSE_JUDGED_FROM_DAY,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.forecast import Forecast
    from diary.model.relief.recorded import ByRecord

LEEWAY = 0.15
"""The part by which the others of the chances may fall short of a limit that one of them passes."""
NEWEST_ENTRIES = 3
"""Newest entries that are left out one after the other: about as many days as a flare lasts."""


@dataclass(frozen=True)
class Call:
    """The ground on which a call to the clinic makes sense.

    Attributes:
        notice_days: How many days of notice the clinic needs.
        minimum_interval_days: Days the clinic wants between two courses.
        planned_on: First day of the next planned infusion that is not behind; None without one.
    """

    notice_days: int
    minimum_interval_days: int
    planned_on: date | None = None

    def makes_sense(self, on: date, since: int) -> bool:
        """Return whether an appointment could be asked for now: not too early, and none is made for the notice period.

        Args:
            on: The day.
            since: The same in days since the last infusion day.
        """
        if since < self.minimum_interval_days - self.notice_days:
            return False
        return self.planned_on is None or self.planned_on > on + timedelta(days=self.notice_days)


def judge(
    known: Sequence[Forecast], since: int, recorded: ByRecord, notice_days: int, *, call_makes_sense: bool
) -> State:
    """Return the state from the forecasts with all entries and without the newest ones, and from the record.

    Args:
        known: The forecasts; the one with all entries first.
        since: The day they speak for, in days since the last infusion day.
        recorded: What the scores alone say on that day.
        notice_days: The clinic's notice.
        call_makes_sense: Whether an appointment could be asked for on that day (`Call.makes_sense`).

    Returns:
        `no_clear_response`, `due`, `fading` or `holding`: the first that applies.
    """
    if since >= RESPONSE_JUDGED_FROM_DAY and _clear(
        [1 - fit.chance_responded for fit in known], 1 - CHANCE_RESPONDED_LOW, strictly=True
    ):
        return State.NO_CLEAR_RESPONSE
    if recorded.has_faded or _clear([fit.chance_below(since) for fit in known], CHANCE_BELOW_DUE):
        return State.DUE
    will_fade = _clear([fit.chance_below(since + notice_days) for fit in known], CHANCE_BELOW_FADING)
    if call_makes_sense and (will_fade or recorded.is_under):
        return State.FADING
    # Neither holding nor a reason to make an appointment: what is left is to tell the clinic that relief went.
    return State.DUE if recorded.is_under else State.HOLDING


def _clear(chances: Sequence[float], limit: float, *, strictly: bool = False) -> bool:
    """Return whether one of the chances passes the limit and none is far from it."""
    passes = max(chances) > limit if strictly else max(chances) >= limit
    return passes and min(chances) >= limit - LEEWAY
