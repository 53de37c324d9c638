"""The words of the last seven days as recorded, and of an estimate that doesn't agree with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.disagreement import Disagreement
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.relief.recorded import LastSeven


def last_seven_sentence(last: LastSeven, level: float | None) -> Phrase | None:
    """Quote the last seven days as recorded; None where none of them has a score.

    Args:
        last: The days.
        level: The level before the infusion, NRS points; None where it is not known, or there was none.
    """
    if last.mean is None:
        return None
    if last.days == 1:
        score = last.scores[0]
        if level is None:
            return phrase("Your last score is {score}.", score=score)
        return phrase("Your last score is {score}; your level before was {level}.", score=score, level=Score(level))
    mean = Score(last.mean)
    if level is None:
        return counted(
            "Your last {count} score averages {mean}.", "Your last {count} scores average {mean}.", last.days, mean=mean
        )
    return counted(
        "Your last {count} score averages {mean}; your level before was {level}.",
        "Your last {count} scores average {mean}; your level before was {level}.",
        last.days,
        mean=mean,
        level=Score(level),
    )


def by_record_sentence(last: LastSeven, threshold: float) -> Phrase:
    """Say that the last seven days lie under the threshold: what is said where the forecast doesn't say it.

    Args:
        last: The days, 5 or more of them with a score.
        threshold: Fraction of relief.
    """
    return counted(
        "On average, your last {count} score lies below {threshold} relief.",
        "On average, your last {count} scores lie below {threshold} relief.",
        last.days,
        threshold=Percent(threshold),
    )


def disagreement_sentence(found: Disagreement) -> Phrase | None:
    """Say that the last seven days lie outside of the estimate's range, and why; None where they don't."""
    return _DISAGREEMENTS.get(found)


_DISAGREEMENTS: Mapping[Disagreement, Phrase] = {
    Disagreement.LESS: phrase(
        "Your last days show less relief than the estimate: single worse days count little until they last."
    ),
    Disagreement.MORE: phrase(
        "Your last days show more relief than the estimate: single better days count little until they last."
    ),
    Disagreement.ROSE: phrase(
        "Pain rose within your last days: their average is not yet what the estimate has for today."
    ),
    Disagreement.NEWEST_LESS: phrase(
        "Your newest days show less relief than the estimate: single worse days count little until they last."
    ),
    Disagreement.NEWEST_MORE: phrase(
        "Your newest days show more relief than the estimate: single better days count little until they last."
    ),
}
