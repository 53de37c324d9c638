"""The safety signs by name: what the diary may show that the clinic should hear of."""

from __future__ import annotations

from enum import StrEnum


class SafetySign(StrEnum):
    """One row of the table of safety signs."""

    URINE = "urine"
    LIVER = "liver"
    PERCEPTION = "perception"
    DREAMS = "dreams"
    MEMORY = "memory"
    HEART = "heart"
    MOOD = "mood"
