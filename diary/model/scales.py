"""Every scale of the diary and its bounds, in one place.

Source of the bounds: the numeric rating scale (NRS) runs from 0, no pain, to 10, worst pain imaginable
(docs: instruments, daily scales).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, assert_never

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
        """Return the value, if it is a whole number on the scale.

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
YES_NO = Scale("no or yes", 0, 1)
PLEASANTNESS = Scale("pleasantness", 1, 5)
"""Of dreams: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant (five steps, after Ready)."""


def clean_text(text: str | None) -> str | None:
    """Return free text as it may be stored: an empty one is none, and half a character becomes the replacement mark.

    Half of a surrogate pair can come out of a text field; no file can hold it.
    """
    if text is None or text == "":
        return None
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class DayItem(StrEnum):
    """The items that every day can hold. The value is the name in the store, the history and every file.

    Side effects, signs of changed perception and doses are kept beside these (`diary.model.records.details`).
    """

    PAIN_AVERAGE = "pain_average"
    PAIN_WORST = "pain_worst"
    PAIN_NOW = "pain_now"
    INTERFERENCE = "interference"  # pain with general activity: 0 not at all, 10 completely
    ENJOYMENT = "enjoyment"  # pain with enjoyment of life: 0 not at all, 10 completely
    SLEEP = "sleep"  # quality: 0 worst, 10 best
    MOOD = "mood"  # 0 worst, 10 best
    DREAM_RECALL = "dream_recall"  # of the night before: 0 none recalled, 1 recalled
    DREAM_PLEASANTNESS = "dream_pleasantness"
    DREAM_VIVIDNESS = "dream_vividness"
    NIGHTMARE = "nightmare"  # a dream that woke you: 0 no, 1 yes
    DREAM_NOTE = "dream_note"
    PERCEPTION = "perception"  # any change at all: 0 no, 1 yes
    DRUG_HIGH = "drug_high"
    INNER_PERCEPTION = "inner_perception"
    OUTER_PERCEPTION = "outer_perception"
    OWN_WISH = "own_wish"  # ketamine wished for or taken outside the clinic: 0 no, 1 yes
    NOTE = "note"

    @property
    def scale(self) -> Scale | None:
        """The item's scale; None for free text."""
        return _SCALES[self]

    def check(self, value: object) -> int | str | None:
        """Return the value as it may be stored; None means unanswered.

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


def _scale(item: DayItem) -> Scale | None:
    match item:  # every item is named, so that mypy tells of one that was forgotten
        case DayItem.NOTE | DayItem.DREAM_NOTE:
            return None
        case DayItem.DREAM_RECALL | DayItem.NIGHTMARE | DayItem.PERCEPTION | DayItem.OWN_WISH:
            return YES_NO
        case DayItem.DREAM_PLEASANTNESS:
            return PLEASANTNESS
        case DayItem.PAIN_AVERAGE | DayItem.PAIN_WORST | DayItem.PAIN_NOW:
            return NRS
        case DayItem.INTERFERENCE | DayItem.ENJOYMENT | DayItem.SLEEP | DayItem.MOOD:
            return NRS
        case DayItem.DREAM_VIVIDNESS | DayItem.DRUG_HIGH | DayItem.INNER_PERCEPTION | DayItem.OUTER_PERCEPTION:
            return NRS
        case _:
            assert_never(item)


_SCALES = {item: _scale(item) for item in DayItem}
PAIN_ITEMS = (DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW)
TEXT_ITEMS = tuple(item for item in DayItem if item.scale is None)
DREAM_DETAILS = (DayItem.DREAM_PLEASANTNESS, DayItem.DREAM_VIVIDNESS, DayItem.NIGHTMARE, DayItem.DREAM_NOTE)
"""What can only be said of a dream that was recalled."""
PERCEPTION_SCALES = (DayItem.DRUG_HIGH, DayItem.INNER_PERCEPTION, DayItem.OUTER_PERCEPTION)
