"""The words of a look at another threshold: what was asked, the answer, and that nothing is changed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief import words as relief_words
from diary.model.relief.standing import Standing
from diary.wording import Percent, Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.relief.figure import ReliefFigure
    from diary.wording import Figure


def question(threshold: float) -> Phrase:
    """Return the question.

    Args:
        threshold: Fraction of relief.
    """
    return phrase("What if the threshold were {threshold}?", threshold=Percent(threshold))


def answer(asked: ReliefFigure) -> Phrase:
    """Return the answer in one sentence: the chart's own, and of an old diary what was expected when it last spoke.

    Args:
        asked: A fitted figure asked about the threshold (`ReliefFigure.at`).
    """
    return _when_it_last_spoke(asked) if asked.is_stale else relief_words.relief_sentence(asked)


def note(agreed: float) -> Phrase:
    """Return the note that it is only a look.

    Args:
        agreed: The threshold in the settings, a fraction.
    """
    return phrase("Your threshold is {threshold}. Nothing is changed by looking.", threshold=Percent(agreed))


def _when_it_last_spoke(asked: ReliefFigure) -> Phrase:
    """Say what was expected: a stale chart's own sentence says nothing of what is to come, and a look asks for that."""
    known: dict[str, Figure] = {"threshold": Percent(asked.threshold), "day": asked.as_of}
    standing = Standing.NEVER_REACHED if asked.standing is None else asked.standing
    return _WAS_EXPECTED[standing]._replace(figures=known | asked.window_dates)


_NEVER_REACHED = phrase("By {day}, the last day with a pain score, relief had probably not reached {threshold}.")
_PERHAPS = phrase("On {day}, the last day with a pain score, relief may have been below {threshold}.")
_WAS_EXPECTED: Mapping[Standing, Phrase] = {
    Standing.WORSE: _NEVER_REACHED,
    Standing.NEVER_REACHED: _NEVER_REACHED,
    Standing.UNDECIDED: phrase(
        "On {day}, the last day with a pain score, it could not be told whether relief had reached {threshold}."
    ),
    Standing.FADED: phrase("By {day}, the last day with a pain score, relief had probably faded below {threshold}."),
    Standing.BY_RECORD: _PERHAPS,
    Standing.DOUBTFUL: _PERHAPS,
    Standing.BEYOND_HORIZON: phrase(
        "On {day}, the last day with a pain score, relief was not expected to fall below {threshold} within a year."
    ),
    Standing.AHEAD_WITHOUT_END: phrase(
        "On {day}, the last day with a pain score, relief was not expected to fall below {threshold} before {first}."
    ),
    Standing.LASTS_WITHOUT_END: phrase(
        "On {day}, the last day with a pain score, it was open how long relief would stay above {threshold}."
    ),
    Standing.BEGUN_WITHOUT_END: phrase(
        "On {day}, the last day with a pain score, relief may have been below {threshold}; how long it would hold "
        "was open."
    ),
    Standing.AHEAD: phrase(
        "On {day}, the last day with a pain score, relief was expected to fall below {threshold} between {first} "
        "and {last}."
    ),
    Standing.LASTS: phrase(
        "On {day}, the last day with a pain score, relief was expected to be below {threshold} by {last}."
    ),
    Standing.BEGUN: phrase(
        "On {day}, the last day with a pain score, relief may have been below {threshold}; it was expected to be by "
        "{last}."
    ),
}
