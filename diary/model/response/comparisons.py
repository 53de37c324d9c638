"""The two comparisons over the whole diary: dreams after infusions against the usual, function against pain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.relief.windows import LEAST_DAYS
from diary.model.response import dreams, function
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.response.dreams import DreamFigure
    from diary.model.response.function import FunctionFigure
    from diary.wording import Phrase


@dataclass(frozen=True)
class Comparisons:
    """Both figures.

    Attributes:
        dreams: Dreams of nights 1 to 3 after infusions against the usual.
        function: Function against pain for the newest infusion that has begun; None without one.
    """

    dreams: DreamFigure
    function: FunctionFigure | None

    @property
    def nothing_yet(self) -> Phrase | None:
        """The answers that both need, said once, where neither can be told; None where one can."""
        compares_function = self.function is not None and function.is_enough(self.function)
        if compares_function or self.dreams.unpleasant.is_enough or self.dreams.nightmares.is_enough:
            return None
        return phrase(
            "Nothing can be compared yet. What pain lets you do needs average pain and interference with activity on "
            "{days} days before an infusion and {days} after it; dreams need {after} that were recalled in nights 1 "
            "to 3 after infusions and {usual} from other nights.",
            days=LEAST_DAYS,
            after=dreams.LEAST_AFTER,
            usual=dreams.LEAST_USUAL,
        )

    @property
    def dream_sentences(self) -> tuple[Phrase, ...]:
        """The dreams in words: what the diary shows, and what a study found."""
        return dreams.dream_sentence(self.dreams), dreams.nightmare_sentence(self.dreams), dreams.dream_context()

    @property
    def function_sentence(self) -> Phrase:
        """Function against pain in words."""
        return function.function_sentence(self.function)


def comparisons(days: Sequence[Day], infusions: Sequence[Infusion], on: date) -> Comparisons:
    """Return both figures over the whole diary.

    Args:
        days: The diary days; those after `on` are not looked at.
        infusions: All infusions; removed and planned ones are not looked at.
        on: Today.
    """
    return Comparisons(dreams.dream_figure(days, infusions, on), function.function_figure(days, infusions, on))
