"""The one story: what was recorded, then the estimate, then one sentence, then why they may not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from diary.model.relief.measure import Quantiles
    from diary.wording import Phrase


class OneStory(NamedTuple):
    """The state of relief on a day, in the order in which it is told everywhere (promise 10).

    Attributes:
        recorded: The last seven days as recorded, in a sentence; None where none of them has a score.
        recorded_relief: Their mean relief, a fraction of the level before; None without one.
        estimate: Relief as the forecast has it, in a sentence; None where no figure of it is told.
        relief: The same as figures, fractions with the 80 % range; None with `estimate`.
        sentence: The state in one sentence.
        doubt: Why the newest days lie outside of the estimate's range; None where they don't.
    """

    recorded: Phrase | None
    recorded_relief: float | None
    estimate: Phrase | None
    relief: Quantiles | None
    sentence: Phrase
    doubt: Phrase | None

    @property
    def sentences(self) -> tuple[Phrase, ...]:
        """All of it, as it is told where there is no room for figures."""
        parts = (self.recorded, self.estimate, self.sentence, self.doubt)
        return tuple(part for part in parts if part is not None)
