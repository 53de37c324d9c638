"""Every scale of the diary and its bounds, in one place.

Source of the bounds: the numeric rating scale (NRS) runs from 0, no pain, to 10, worst pain imaginable
(docs: instruments, daily scales).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from diary.errors import BadInputError


class Scale(NamedTuple):
    """A closed range of whole numbers.

    Attributes:
        name: The scale's short name.
        least: Lowest answer, inclusive. It is an answer, not a missing one.
        most: Highest answer, inclusive.
    """

    name: str
    least: int
    most: int

    def check(self, value: object, item: str) -> int:
        """The value, if it is a whole number on the scale.

        Raises:
            BadInputError: naming the item and the bounds; also for bool, float and text.
        """
        if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
            raise BadInputError.of(
                "{item}: {value} is not a whole number from {least} to {most}.",
                item=item,
                value=repr(value) if isinstance(value, str) else str(value),
                least=self.least,
                most=self.most,
            )
        return value

    @property
    def answers(self) -> range:
        """Every answer of the scale, lowest first."""
        return range(self.least, self.most + 1)


NRS = Scale("NRS", 0, 10)


def clean_text(text: str | None) -> str | None:
    """Free text as it may be stored: an empty one is none, and half a character becomes the replacement mark.

    Half of a surrogate pair can come out of a text field; no file can hold it.
    """
    if text is None or text == "":
        return None
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class DayItem(StrEnum):
    """What a day can hold. The value is the name in the store, the history and every file."""

    PAIN_AVERAGE = "pain_average"
    PAIN_WORST = "pain_worst"
    PAIN_NOW = "pain_now"
    NOTE = "note"

    @property
    def scale(self) -> Scale | None:
        """The item's scale; None for free text."""
        return None if self is DayItem.NOTE else NRS

    def check(self, value: object) -> int | str | None:
        """The value as it may be stored; None means unanswered.

        An empty note is no note: it is kept as None.

        Raises:
            BadInputError: if the value is off its scale or, for free text, not text.
        """
        if value is None:
            return None
        if self.scale is not None:
            return self.scale.check(value, self.value)
        if not isinstance(value, str):
            raise BadInputError.of("{item}: {value} is not text.", item=self.value, value=str(value))
        return clean_text(value)


PAIN_ITEMS = (DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW)
