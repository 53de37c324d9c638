"""The lanes of a day in words, for whoever reads it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diary.model.relief.lanes import DayLanes

_WORDS: tuple[tuple[Phrase, ...], ...] = (
    (
        phrase("An unpleasant dream."),
        phrase("A very unpleasant dream."),
        phrase("A nightmare that woke you."),
    ),
    (
        phrase("Perception a little changed."),
        phrase("Perception changed."),
        phrase("Perception much changed."),
    ),
    (
        phrase("Side effects: mild."),
        phrase("Side effects: moderate."),
        phrase("Side effects: severe."),
    ),
    (
        phrase("One rescue dose."),
        phrase("Two rescue doses."),
        phrase("Three rescue doses or more."),
    ),
    (phrase("From a paper sheet."),),
    (phrase("Written down by somebody else."),),
)
"""By lane and step, as in `DayLanes`."""


def earlier_lane_sentences(counts: Sequence[int]) -> tuple[Phrase, ...]:
    """Return what a day said after earlier infusions, a sentence for each lane in which it said something.

    Args:
        counts: After how many of them, by lane as in `DayLanes`.
    """
    said = zip(_after_earlier(), counts, strict=False)
    return tuple(sentence(count) for sentence, count in said if count > 0)


def _after_earlier() -> tuple[Callable[[int], Phrase], ...]:
    return (
        lambda count: counted(
            "Unpleasant dreams after {count} earlier infusion.",
            "Unpleasant dreams after {count} earlier infusions.",
            count,
        ),
        lambda count: counted(
            "Perception changed after {count} earlier infusion.",
            "Perception changed after {count} earlier infusions.",
            count,
        ),
        lambda count: counted(
            "Side effects after {count} earlier infusion.", "Side effects after {count} earlier infusions.", count
        ),
        lambda count: counted(
            "Rescue doses after {count} earlier infusion.", "Rescue doses after {count} earlier infusions.", count
        ),
    )


def lane_sentences(day: DayLanes | None) -> tuple[Phrase, ...]:
    """Return what a day said besides pain, a sentence each; none for a day without."""
    steps = () if day is None else day
    return tuple(_WORDS[lane][step - 1] for lane, step in enumerate(steps) if step is not None and step > 0)
