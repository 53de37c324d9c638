"""The folding cards of a day: which stand open and their marks, by the days since the infusion.

Source: product, Today. Dreams are asked for in the three nights after an infusion (Blagrove 2009), perception from the
infusion until three days after it. An answer never changes any of it: nothing moves while someone is answering.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.details import PERCEPTION_SIGNS, sign
from diary.model.records.infusion import numbered
from diary.model.scales import DREAM_DETAILS, PERCEPTION_SCALES, DayItem
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from diary.model.records.details import Answer, DayKey
    from diary.model.records.infusion import Infusion

NIGHTS = 3
"""Nights after an infusion for which the dreams are opened; night n is told on the n-th day after it."""
PERCEPTION_DAYS = 3
"""Days after the last infusion day on which perception is still opened."""

DETAILS_OF: dict[DayItem, tuple[DayKey, ...]] = {
    DayItem.DREAM_RECALL: DREAM_DETAILS,
    DayItem.PERCEPTION: (*PERCEPTION_SCALES, *(sign(code) for signs in PERCEPTION_SIGNS.values() for code in signs)),
}
"""What can be said only where the question above it is not answered with 0, none or no."""


class FoldingCard(StrEnum):
    """A card of the day that opens and closes."""

    DREAMS = "dreams"
    PERCEPTION = "perception"


@dataclass(frozen=True)
class CardState:
    """The state of a card when a day is opened.

    Attributes:
        is_open: Whether its questions show.
        mark: What it is marked with, and why it is open; None where nothing is special about the day.
    """

    is_open: bool
    mark: Phrase | None = None


CLOSED = CardState(is_open=False)


def card_states(day: date, infusions: Iterable[Infusion]) -> dict[FoldingCard, CardState]:
    """Return the state of each folding card on a diary day.

    Args:
        day: The day that is opened.
        infusions: All that are recorded; planned and removed ones open nothing.
    """
    took_place = [infusion for _, infusion in numbered(tuple(infusions))]
    return {
        FoldingCard.DREAMS: _dreams(day, took_place),
        FoldingCard.PERCEPTION: _perception(day, took_place),
    }


def _dreams(day: date, infusions: list[Infusion]) -> CardState:
    # The night told on a day of the course follows an infusion too, but for the first day: that night was before it.
    if any(infusion.covers(day) and day > infusion.first_day for infusion in infusions):
        return CardState(is_open=True, mark=phrase("A night of your infusion course"))
    since = [infusion.day_since(day) for infusion in infusions if 0 < infusion.day_since(day) <= NIGHTS]
    if not since:
        return CLOSED
    return CardState(is_open=True, mark=phrase("Night {night} after your infusion", night=min(since)))


def _perception(day: date, infusions: list[Infusion]) -> CardState:
    if any(infusion.covers(day) for infusion in infusions):
        return CardState(is_open=True, mark=phrase("A day of your infusion course"))
    since = [infusion.day_since(day) for infusion in infusions if 0 < infusion.day_since(day) <= PERCEPTION_DAYS]
    if not since:
        return CLOSED
    return CardState(is_open=True, mark=phrase("Day {day} after your infusion", day=min(since)))


def with_consequences(key: DayKey, value: Answer, value_of: Callable[[DayKey], Answer]) -> dict[DayKey, Answer]:
    """Return one answer and what must change with it, so that a day never contradicts itself.

    "None recalled" and "no change" take back what was said of dreams and perception; to say something of them again
    turns "none" and "no" round. Nothing that stands open is ever answered by it.

    Args:
        key: What is answered.
        value: The new answer; None clears it and changes nothing else.
        value_of: The present answer to anything of the day.

    Returns:
        Every answer to be written together, the given one among them; None clears.
    """
    answers: dict[DayKey, Answer] = {key: value}
    if value is None:
        return answers
    for gate, details in DETAILS_OF.items():
        if key == gate and value == 0:
            answers |= {detail: None for detail in details if value_of(detail) is not None}
        elif key in details and value_of(gate) == 0 and _tells_of_something(key, value):
            answers[gate] = 1
    return answers


def _tells_of_something(key: DayKey, value: Answer) -> bool:
    # Any pleasantness or vividness is one of a dream; a scale of perception at 0, or no nightmare, says nothing new.
    return key in (DayItem.DREAM_PLEASANTNESS, DayItem.DREAM_VIVIDNESS) or (
        key is not DayItem.DREAM_NOTE and value != 0
    )
