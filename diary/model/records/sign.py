"""The safety signs by name, what the diary may show that the clinic should hear of; and what became of them there."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


class SafetySign(StrEnum):
    """One row of the table of safety signs."""

    URINE = "urine"
    LIVER = "liver"
    KIDNEY = "kidney"
    PERCEPTION = "perception"
    DREAMS = "dreams"
    MEMORY = "memory"
    HEART = "heart"
    MOOD = "mood"
    BEING_UNSAFE = "being_unsafe"
    OWN_WISH = "own_wish"


@dataclass(frozen=True)
class Reports:
    """The talks with the clinic about safety signs.

    Attributes:
        clinic_told_on: For each sign the clinic was told of, the last day on which it was.
        settled_on: For each sign that the clinic called settled, the last day on which it did.
    """

    clinic_told_on: Mapping[SafetySign, date] = field(default_factory=dict)
    settled_on: Mapping[SafetySign, date] = field(default_factory=dict)
