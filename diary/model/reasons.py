"""The words of the suggestion: one sentence a state, its reasons, and what would change it.

Plain, short, second person. It suggests talking to the clinic; it never says to take, skip or change a drug.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from diary.model.relief import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    DAYS_SINCE_LEAST,
    EVEN_CHANCE,
    LEAST_LEVEL,
    Quantiles,
    pain_days_before,
)
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.infusion import Infusion
    from diary.model.safety import OpenSign
    from diary.settings import Settings

Said = tuple[Phrase, tuple[Phrase, ...], tuple[Phrase, ...], Phrase | None]
"""Sentence, reasons, what would change it, advice."""


@dataclass(frozen=True)
class Figures:
    """What the sentences are made from.

    Attributes:
        infusion: The newest infusion that has begun.
        as_of: The day the figures are for.
        settings: Threshold, notice and interval.
        relief: Relief on that day, fractions.
        due: 10 and 90 % dates of the crossing (None: beyond the horizon); None if relief never reached the threshold.
        chance_below: Chance that relief is below the threshold on that day.
        chance_below_at_notice: The same after the clinic's notice period.
        chance_responded: Chance that relief at its start reached the threshold.
        pain_days: Pain days since the last infusion day.
        worse_days: How many of them had more pain than the baseline.
    """

    infusion: Infusion
    as_of: date
    settings: Settings
    relief: Quantiles
    due: tuple[date | None, date | None] | None
    chance_below: float
    chance_below_at_notice: float
    chance_responded: float
    pain_days: int
    worse_days: int


def no_infusion() -> Said:
    """Nothing to forecast from."""
    return (
        phrase("No infusion is recorded yet."),
        (phrase("The forecast starts from the last day of an infusion."),),
        (phrase("Record your infusion on the Infusions page."),),
        None,
    )


def in_course(infusion: Infusion) -> Said:
    """Today lies within an infusion course."""
    return (
        phrase("You are in an infusion course."),
        (
            phrase(
                "The course runs from {first_day} to {last_day}.",
                first_day=infusion.first_day,
                last_day=infusion.last_day,
            ),
        ),
        (phrase("The forecast starts after the last infusion day."),),
        None,
    )


def not_enough_data(pain: Mapping[date, int], infusion: Infusion, on: date, *, enough_before: bool) -> Said | None:
    """Too few pain days before the course or since; None if there are enough."""
    since = sum(infusion.last_day < day <= on for day in pain)
    if enough_before and since >= DAYS_SINCE_LEAST:
        return None
    reasons: list[Phrase] = []
    change: list[Phrase] = []
    if not enough_before:
        reasons.append(
            counted(
                "{count} of the {window} days before the infusion has an average pain score; {least} are needed.",
                "{count} of the {window} days before the infusion have an average pain score; {least} are needed.",
                pain_days_before(pain, infusion),
                window=BASELINE_WINDOW_DAYS,
                least=BASELINE_LEAST_DAYS,
            )
        )
        change.append(phrase("If you know your scores from before the infusion, open those days and fill them in."))
    if since < DAYS_SINCE_LEAST:
        reasons.append(
            counted(
                "{count} day since the infusion has an average pain score; {least} are needed.",
                "{count} days since the infusion have an average pain score; {least} are needed.",
                since,
                least=DAYS_SINCE_LEAST,
            )
        )
        change.append(phrase("Record your average pain on the next days."))
    return phrase("There are too few pain scores to say how relief holds."), tuple(reasons), tuple(change), None


def too_low(level: float) -> Said:
    """The level before the infusion leaves no room for a change that could be told from day-to-day variation.

    Args:
        level: NRS points.
    """
    return (
        phrase("Your pain before the infusion was too low to say how relief holds."),
        (
            phrase(
                "Your level before was about {level} of 10. A change of 2 points is held to be important, and from a "
                "level below {least} there is no room for one.",
                level=Score(level),
                least=Score(LEAST_LEVEL),
            ),
        ),
        (phrase("If the days before were unusual, your clinic may know your level; it can be set in Settings."),),
        None,
    )


def explain(state: str, figures: Figures, *, early: bool) -> Said:
    """The words of a state that rests on a forecast.

    Args:
        state: `stale`, `no_clear_response`, `due`, `fading` or `holding`.
        figures: What it rests on.
        early: Whether relief went sooner than the clinic's minimum interval.
    """
    if state == "stale":
        return _stale(figures)
    if state == "no_clear_response":
        return _no_clear_response(figures)
    if state == "due":
        return _due(figures, early=early)
    return _fading(figures) if state == "fading" else _holding(figures)


def safety_hold(said: Said, signs: Sequence[OpenSign]) -> Said:
    """What a state says with safety signs open; its own sentence becomes the first reason, so that nothing is lost.

    Args:
        said: What the state says without them.
        signs: The open signs; one or more.
    """
    from diary.model.safety_words import reason  # hardly ever needed, and never for the first screen

    sentence, reasons, would_change, _ = said
    closes = counted(
        "Noting on Today when you told your clinic closes the sign.",
        "Noting on Today when you told your clinic closes the signs.",
        len(signs),
    )
    return (
        phrase("Talk to your clinic before any further treatment."),
        (sentence, *map(reason, signs), *reasons),
        (closes, *would_change),
        None,
    )


def _stale(figures: Figures) -> Said:
    return (
        phrase("The last pain score is from {day}, so nothing is suggested today.", day=figures.as_of),
        (_relief_was(figures), _window_was(figures)),
        (phrase("Record today's average pain to bring the forecast up to date."),),
        None,
    )


def _no_clear_response(figures: Figures) -> Said:
    return (
        phrase("The diary shows no clear relief after this infusion."),
        (
            *_worse(figures),
            phrase(
                "The chance that relief ever reached {threshold} is {chance}.",
                threshold=Percent(figures.settings.threshold),
                chance=Percent(figures.chance_responded),
            ),
            _rests_on(figures),
        ),
        (phrase("Days with clearly less pain than before the infusion would change this."),),
        phrase("This is worth telling your clinic."),
    )


def _worse(figures: Figures) -> tuple[Phrase, ...]:
    """That pain was mostly higher than before: no relief can be below zero, so the figures would not show it."""
    if figures.worse_days * 2 <= figures.pain_days:
        return ()
    return (
        counted(
            "Pain was above your level before the infusion on {worse} of {count} day.",
            "Pain was above your level before the infusion on {worse} of {count} days.",
            figures.pain_days,
            worse=figures.worse_days,
        ),
    )


def _due(figures: Figures, *, early: bool) -> Said:
    threshold = Percent(figures.settings.threshold)
    reasons = [
        phrase(
            "The chance that relief is now below {threshold} is {chance}.",
            threshold=threshold,
            chance=Percent(figures.chance_below),
        ),
        *(_worse(figures) or (_relief_now(figures),)),
        _rests_on(figures),
    ]
    if early and figures.chance_responded >= EVEN_CHANCE:
        reasons.insert(
            1,
            counted(
                "That is sooner than the {count} day that should lie between infusions.",
                "That is sooner than the {count} days that should lie between infusions.",
                figures.settings.minimum_interval_days,
            ),
        )
        advice = phrase("Your clinic will want to know that it faded early. Talk to them about what that means.")
    else:
        advice = phrase("This is a good time to talk to your clinic about what comes next.")
    change = phrase("Several days with relief above {threshold} again would change this.", threshold=threshold)
    sentence = phrase("Relief has probably faded below {threshold}.", threshold=threshold)
    if figures.chance_responded < EVEN_CHANCE:
        sentence = phrase("Relief is probably below {threshold}, and may never have reached it.", threshold=threshold)
        advice = phrase("This is worth telling your clinic.")
    return sentence, tuple(reasons), (change,), advice


def _fading(figures: Figures) -> Said:
    advice = counted(
        "Clinics often need {count} day of notice, so this is a good time to call yours.",
        "Clinics often need {count} days of notice, so this is a good time to call yours.",
        figures.settings.notice_days,
    )
    if figures.chance_responded < EVEN_CHANCE:  # too early to judge the response, and nothing that could be fading
        change = phrase("Days with clearly less pain than before the infusion would change this.")
        reasons = (*_worse(figures), _relief_now(figures), _rests_on(figures))
        return _window_sentence(figures), reasons, (change,), phrase("This is worth telling your clinic.")
    change = phrase("If relief holds over the next days, the dates come later.")
    return _window_sentence(figures), (_at_notice(figures), _relief_now(figures), _rests_on(figures)), (change,), advice


def _holding(figures: Figures) -> Said:
    change = phrase("If pain rises over several days, the dates come sooner.")
    return (
        phrase("Relief is holding."),
        (_window_sentence(figures), _at_notice(figures), _relief_now(figures), _rests_on(figures)),
        (change,),
        None,
    )


def _window_sentence(figures: Figures) -> Phrase:
    threshold = Percent(figures.settings.threshold)
    if figures.due is None or figures.chance_responded < EVEN_CHANCE:
        return phrase("Relief has probably not reached {threshold}.", threshold=threshold)
    first, last = figures.due
    if first is None:
        return phrase("Relief is not likely to fall below {threshold} within a year.", threshold=threshold)
    if last is None:
        return phrase("Relief is not likely to fade before {first}; how long it holds is open.", first=first)
    if first <= figures.as_of:
        return phrase("Relief may be fading now, and is likely to have faded by {last}.", last=last)
    return phrase("Relief is likely to fade between {first} and {last}.", first=first, last=last)


def _window_was(figures: Figures) -> Phrase:
    """What was expected when the last score was given; never in words that sound like today."""
    first, last = figures.due if figures.due is not None else (None, None)
    if first is None or last is None:
        return phrase("From those scores it could not be said when relief fades.")
    return phrase("From those scores relief was expected to fade between {first} and {last}.", first=first, last=last)


def _at_notice(figures: Figures) -> Phrase:
    return counted(
        "The chance that relief is below {threshold} in {count} day is {chance}.",
        "The chance that relief is below {threshold} in {count} days is {chance}.",
        figures.settings.notice_days,
        threshold=Percent(figures.settings.threshold),
        chance=Percent(figures.chance_below_at_notice),
    )


def _relief_now(figures: Figures) -> Phrase:
    relief = figures.relief
    return phrase(
        "Relief is now about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _relief_was(figures: Figures) -> Phrase:
    relief = figures.relief
    return phrase(
        "On that day relief was about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _rests_on(figures: Figures) -> Phrase:
    return counted(
        "This rests on {count} pain score since the infusion and on published studies.",
        "This rests on {count} pain scores since the infusion and on published studies.",
        figures.pain_days,
    )
