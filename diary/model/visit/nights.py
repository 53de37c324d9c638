"""The dreams of nights 1 to 3 after one infusion, night by night."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.model.days.words import NOT_ANSWERED, PLEASANTNESS_STEPS, RECALL
from diary.model.response.dreams import FIRST_NIGHT, LAST_NIGHT
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.relief.windows import InfusionDays


class Night(NamedTuple):
    """One night after an infusion.

    Attributes:
        number: Night n is told on the n-th day after it.
        recall: 1 for a dream, 0 for none; None if not answered.
        pleasantness: 1 to 5; None if not answered.
        nightmare: Whether one woke the person, 1 or 0; None if not answered.
    """

    number: int
    recall: int | None
    pleasantness: int | None
    nightmare: int | None


def nights(period: InfusionDays, by_date: Mapping[date, Day]) -> tuple[Night, ...]:
    """Return nights 1 to 3, as far as they have come before the next course."""
    found = []
    for number in range(FIRST_NIGHT, LAST_NIGHT + 1):
        on = period.infusion.last_day + timedelta(days=number)
        day = by_date.get(on)
        if on <= period.until:
            answers = (None, None, None) if day is None else (day.dream_recall, day.dream_pleasantness, day.nightmare)
            found.append(Night(number, *answers))
    return tuple(found)


def night_words(night: Night) -> Phrase:
    """Return a night in a few words."""
    dream = NOT_ANSWERED
    if night.pleasantness is not None:
        dream = PLEASANTNESS_STEPS[night.pleasantness]
    elif night.recall is not None:
        dream = RECALL[night.recall]
    if night.nightmare == 1:
        return phrase("Night {number}: {dream}, woke you.", number=night.number, dream=dream)
    return phrase("Night {number}: {dream}.", number=night.number, dream=dream)
