"""The ground of the words of a state that rests on a forecast, and the reasons that several states give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.relief.assessment import Assessment, Gate
from diary.model.relief.fit import Fit
from diary.model.relief.recorded_words import disagreement_sentence, last_seven_sentence
from diary.model.relief.standing import Standing
from diary.wording import Chance, Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from datetime import date

    from diary.settings import Settings

Words = tuple[Phrase, tuple[Phrase, ...], tuple[Phrase, ...], Phrase | None]
"""Sentence, reasons, what would change it, advice."""


@dataclass(frozen=True)
class Grounds:
    """The ground of the words of a state that rests on a forecast.

    Attributes:
        newest: The assessment of the newest infusion that has begun.
        fit: The figures of its forecast.
        settings: Threshold, notice and interval.
    """

    newest: Assessment
    fit: Fit
    settings: Settings

    @property
    def responded(self) -> bool:
        """Whether relief more likely than not ever reached the threshold."""
        return self.newest.gate is Gate.OPEN

    @property
    def standing(self) -> Standing:
        """The standing of relief towards the threshold, as the chart has it."""
        return self.fit.at_threshold.standing(self.fit.since, mostly_worse=self.newest.mostly_worse)

    @property
    def due(self) -> tuple[date | None, date | None]:
        """The 10 and 90 % dates; None beyond the horizon, and where there was all but surely no relief."""
        due = self.fit.due
        return (None, None) if due is None else (due.p10, due.p90)

    @property
    def middle(self) -> date | None:
        """The 50 % date; None as for `due`."""
        return None if self.fit.due is None else self.fit.due.p50

    @property
    def chance_at_notice(self) -> float:
        """Chance that relief is below the threshold at the end of the clinic's notice period."""
        return self.fit.forecast.chance_below(self.fit.since + self.settings.notice_days)


def recorded(grounds: Grounds) -> tuple[Phrase, ...]:
    """Quote the last seven days as recorded; they come before every estimate."""
    level = None if grounds.newest.baseline is None else grounds.newest.baseline.mean
    said = last_seven_sentence(grounds.newest.last_seven, level)
    return () if said is None else (said,)


def disagreement_reason(grounds: Grounds) -> tuple[Phrase, ...]:
    """Say that these days and the estimate don't agree, and why."""
    said = disagreement_sentence(grounds.newest.disagreement)
    return () if said is None else (said,)


def worse(grounds: Grounds) -> tuple[Phrase, ...]:
    """Say that pain was mostly higher than before: no relief can be below zero, so the figures would not show it."""
    if not grounds.newest.mostly_worse:
        return ()
    return (
        counted(
            "Pain was above your level before the infusion on {worse} of {count} day.",
            "Pain was above your level before the infusion on {worse} of {count} days.",
            grounds.newest.scores_since,
            worse=grounds.newest.worse_since,
        ),
    )


def chance_now(grounds: Grounds) -> Phrase:
    """Give the chance that relief is below the threshold now."""
    return phrase(
        "The chance that relief is now below {threshold} is {chance}.",
        threshold=Percent(grounds.settings.threshold),
        chance=Chance(grounds.fit.at_threshold.chance_below),
    )


def at_notice(grounds: Grounds) -> tuple[Phrase, ...]:
    """Give the same chance at the end of the clinic's notice; nothing where it needs none."""
    if grounds.settings.notice_days == 0:
        return ()
    return (
        counted(
            "The chance that relief is below {threshold} in {count} day is {chance}.",
            "The chance that relief is below {threshold} in {count} days is {chance}.",
            grounds.settings.notice_days,
            threshold=Percent(grounds.settings.threshold),
            chance=Chance(grounds.chance_at_notice),
        ),
    )


def relief_now(grounds: Grounds) -> Phrase:
    """Give relief now with its range, where that has two ends."""
    relief = grounds.fit.relief_now
    if round(relief.p10 * 100) == round(relief.p90 * 100):
        return phrase("Relief is now about {middle}.", middle=Percent(relief.p50))
    return phrase(
        "Relief is now about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def rests_on(grounds: Grounds) -> Phrase:
    """Say what the forecast rests on."""
    return cited(
        counted(
            "This rests on {count} pain score since the infusion and on published studies.",
            "This rests on {count} pain scores since the infusion and on published studies.",
            grounds.newest.scores_since,
        ),
        "dahan-2011",
        "niesters-2014",
        "sigtermans-2009",
    )
