"""Assesses a diary once after each change, for all who ask about it."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from diary.model.relief.assessment import Assessments, assess
from diary.model.relief.beliefs import Beliefs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diary.model.records.infusion import Infusion
    from diary.settings import Settings

    Diary = tuple[dict[date, int], tuple[Infusion, ...], Settings, date]


class Assessor:
    """Hands the same assessments to everyone until the diary changes, and after that works out what the change touches.

    One for each open diary; threads may share it.
    """

    def __init__(self) -> None:
        self._beliefs = Beliefs()
        self._lock = Lock()
        self._known: tuple[Diary, Assessments] | None = None

    def assess(
        self, pain: Mapping[date, int], infusions: Iterable[Infusion], settings: Settings, on: date
    ) -> Assessments:
        """Return the assessments of the diary; see `diary.model.relief.assessment.assess`."""
        diary = (dict(pain), tuple(infusions), settings, on)
        with self._lock:  # held for a comparison, never for a forecast: those are worked out when they are asked for
            if self._known is None or self._known[0] != diary:
                self._known = diary, assess(*diary, beliefs=self._beliefs)
            return self._known[1]
