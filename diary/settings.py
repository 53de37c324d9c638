"""Typed settings with their defaults and bounds, each declared once.

A tuple with names, and no `from __future__ import annotations`: the first page needs it, and a dataclass would cost
that page some milliseconds (docs/decisions/0003).
"""

from datetime import time
from typing import NamedTuple

DAY_END = time(4, 0)
"""When a diary day ends unless the user says otherwise, local time."""


class Settings(NamedTuple):
    """What the clinic and the user agreed on.

    Attributes:
        threshold: Relief below which the effect counts as faded, a fraction; 0.30 is the important change in pain
            (Farrar 2001), 0.50 a substantial one.
        notice_days: How many days of notice the clinic needs for an appointment.
        minimum_interval_days: Days the clinic wants between two infusion courses.
        day_end: When a diary day ends, local time.
        clinic_baseline: The level before treatment that the clinic measured, 0-10; None if there is none.
    """

    threshold: float = 0.30
    notice_days: int = 14
    minimum_interval_days: int = 28
    day_end: time = DAY_END
    clinic_baseline: float | None = None
