"""The rest of the response card, folded: its lines by subject, and once for all what is recorded too little for."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from diary.model.response.dose_words import ResponseLine, too_little
from diary.model.response.words import before_and_after_lines, relief_lines, side_effect_lines
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diary.model.response.figures import Response


class LineGroup(NamedTuple):
    """Some lines of the card under one heading.

    Attributes:
        title: The heading.
        hint: What is in it, in a few words.
        lines: Those that say something; one or more.
    """

    title: Phrase
    hint: Phrase
    lines: tuple[ResponseLine, ...]


class Folds(NamedTuple):
    """All of them.

    Attributes:
        folds: Those with a line that says something.
        missing: What there is too little recorded for, in one sentence; None where nothing is missing.
    """

    folds: tuple[LineGroup, ...]
    missing: Phrase | None


def folds(response: Response) -> Folds:
    """Return the lines of the response card by subject; what can't be said is said once, by its names."""
    effects = side_effect_lines(response)
    parts = (
        (phrase("Relief by the week"), phrase("weeks 1 and 4"), relief_lines(response)),
        (phrase("Before and after"), phrase("activity, grade"), before_and_after_lines(response)),
        (phrase("Side effects"), effects[0].value, effects),
    )
    kept = tuple(LineGroup(title, hint, tuple(_known(lines))) for title, hint, lines in parts if _known(lines))
    missing = [line.label for _, _, lines in parts for line in lines if line.value == too_little()]
    return Folds(kept, _missing(missing) if missing else None)


def _known(lines: Iterable[ResponseLine]) -> list[ResponseLine]:
    return [line for line in lines if line.value != too_little()]


def _missing(names: Sequence[Phrase]) -> Phrase:
    listed = reduce(lambda so_far, name: phrase("{first}; {other}", first=so_far, other=name), names)
    return phrase("Too little recorded for: {names}.", names=listed)
