"""The states of the suggestion, what modifies them, and the dates a suggestion gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """The state of the suggestion after the last infusion; the first that applies wins."""

    NO_INFUSION = "no_infusion"
    IN_COURSE = "in_course"
    NOT_ENOUGH_DATA = "not_enough_data"
    STALE = "stale"
    NO_CLEAR_RESPONSE = "no_clear_response"
    DUE = "due"
    FADING = "fading"
    HOLDING = "holding"


class Modifier(StrEnum):
    """A modifier of a state's sentence."""

    SAFETY_HOLD = "safety_hold"
    BEFORE_MINIMUM_INTERVAL = "before_minimum_interval"
    EARLY_REPEAT = "early_repeat"


@dataclass(frozen=True)
class DueDates:
    """The 10, 50 and 90 % dates of relief falling below the threshold; None beyond the forecast's horizon."""

    p10: date | None
    p50: date | None
    p90: date | None
