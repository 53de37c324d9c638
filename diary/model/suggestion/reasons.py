"""The words of the suggestion: one sentence a state, its reasons, and what would change it.

Plain, short, second person. It suggests talking to the clinic; it never says to take, skip or change a drug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    DAYS_SINCE_LEAST,
    LEAST_USABLE_BASELINE,
)
from diary.model.relief.standing import Window, window_at
from diary.model.safety.words import reason
from diary.model.suggestion.grounds import Words, recorded, relief_now, rests_on, worse
from diary.model.suggestion.sentences import due_words, fading_words, holding_words
from diary.wording import Chance, Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessment import Assessment
    from diary.model.safety.signs import OpenSign
    from diary.model.suggestion.grounds import Grounds


def no_infusion() -> Words:
    """Return the words where there is nothing to forecast from."""
    return (
        phrase("No infusion is recorded yet."),
        (phrase("The forecast starts from the last day of an infusion."),),
        (phrase("Record your infusion on the Infusions page."),),
        phrase("Once one is recorded, relief is measured against your scores from before it."),
    )


def in_course(infusion: Infusion) -> Words:
    """Return the words of a day within an infusion course; a course of one day is not called one."""
    starts = (phrase("The forecast starts after the last infusion day."),)
    counts = phrase(
        "Relief is counted from {last_day} on; a pain score each day shows how it holds.", last_day=infusion.last_day
    )
    if infusion.span == 1:
        only = phrase("The forecast starts from the last day of an infusion.")
        return phrase("This is the day of your infusion."), (only,), starts, counts
    course = phrase(
        "The course runs from {first_day} to {last_day}.", first_day=infusion.first_day, last_day=infusion.last_day
    )
    return phrase("You are in an infusion course."), (course,), starts, counts


def not_enough_data(newest: Assessment) -> Words:
    """Return the words of too few pain days before the course or since; both are named where both hold.

    Args:
        newest: The newest infusion that has begun.
    """
    reasons: list[Phrase] = []
    change: list[Phrase] = []
    if not newest.is_baseline_known:
        reasons.append(
            counted(
                "{count} of the {window} days before the infusion has an average pain score; {least} are needed.",
                "{count} of the {window} days before the infusion have an average pain score; {least} are needed.",
                newest.days_before,
                window=BASELINE_WINDOW_DAYS,
                least=BASELINE_LEAST_DAYS,
            )
        )
        change.append(phrase("If you know your scores from before the infusion, open those days and fill them in."))
        change.append(phrase("Your clinic may know your level from before treatment; it can be set in Settings."))
    if newest.has_too_few_since:
        reasons.append(
            counted(
                "{count} day since the infusion has an average pain score; {least} are needed.",
                "{count} days since the infusion have an average pain score; {least} are needed.",
                newest.scores_since,
                least=DAYS_SINCE_LEAST,
            )
        )
        change.append(phrase("Record your average pain on the next days."))
    sentence = phrase("There are too few pain scores to say how relief holds.")
    return sentence, tuple(reasons), tuple(change), change[0]


def too_low(baseline: float) -> Words:
    """Return the words of a baseline that leaves no room for a change that could be told from day-to-day variation.

    Args:
        baseline: Its mean, NRS points.
    """
    return (
        phrase("Your pain before the infusion was too low to say how relief holds."),
        (
            phrase(
                "Your level before was about {level} of 10. A change of 2 points is held to be important, and from a "
                "level below {least} there is no room for one.",
                level=Score(baseline),
                least=Score(LEAST_USABLE_BASELINE),
            ),
        ),
        (phrase("If the days before were unusual, your clinic may know your level; it can be set in Settings."),),
        None,
    )


def explain(state: State, grounds: Grounds, *, early: bool) -> Words:
    """Return the words of a state that rests on a forecast.

    Args:
        state: `stale`, `no_clear_response`, `due`, `fading` or `holding`.
        grounds: What it rests on.
        early: Whether relief went sooner than the clinic's minimum interval.
    """
    if state is State.STALE:
        return _stale(grounds)
    if state is State.NO_CLEAR_RESPONSE:
        return _no_clear_response(grounds)
    if state is State.DUE:
        return due_words(grounds, early=early)
    return fading_words(grounds) if state is State.FADING else holding_words(grounds)


def estimate(state: State, grounds: Grounds) -> Phrase:
    """Return relief as the forecast has it: now, or where that is stale on the day of the last score."""
    return _relief_was(grounds) if state is State.STALE else relief_now(grounds)


def safety_hold(plain: Words, signs: Sequence[OpenSign]) -> Words:
    """Return the words of a state with safety signs open; its own sentence becomes the first reason and is not lost.

    Args:
        plain: The words without them.
        signs: The open signs; one or more.
    """
    sentence, reasons, would_change, _ = plain
    closes = counted(
        "Your clinic saying that the sign is settled, noted on Today.",
        "Your clinic saying that the signs are settled, noted on Today.",
        len(signs),
    )
    return (
        phrase("Talk to your clinic before any further treatment."),
        (sentence, *map(reason, signs), *reasons),
        (closes, *would_change),
        None,
    )


def _stale(grounds: Grounds) -> Words:
    return (
        phrase("The last pain score is from {day}, so nothing is suggested today.", day=grounds.newest.as_of),
        (*recorded(grounds), _relief_was(grounds), _window_was(grounds)),
        (phrase("Record today's average pain to bring the forecast up to date."),),
        None,
    )


def _no_clear_response(grounds: Grounds) -> Words:
    return (
        phrase("The diary shows no clear relief after this infusion."),
        (
            *recorded(grounds),
            *worse(grounds),
            phrase(
                "The chance that relief ever reached {threshold} is {chance}.",
                threshold=Percent(grounds.settings.threshold),
                chance=Chance(grounds.fit.at_threshold.chance_responded),
            ),
            rests_on(grounds),
        ),
        (phrase("Days with clearly less pain than before the infusion would change this."),),
        phrase("This is worth telling your clinic."),
    )


def _window_was(grounds: Grounds) -> Phrase:
    """Say what was expected when the last score was given; never in words that sound like today.

    From the dates alone, also where they are of a relief that probably never reached the threshold.
    """
    first, last = grounds.due
    said = _WINDOW_WAS.get(window_at(first, last, grounds.newest.as_of))
    if said is None or first is None or last is None:
        return phrase("From those scores it could not be said when relief fades.")
    return said.with_figures(first=first, last=last)


_WINDOW_WAS = {
    Window.AHEAD: phrase("From those scores relief was expected to fade between {first} and {last}."),
    Window.BEGUN: phrase("From those scores relief was expected to have faded by {last}."),
    Window.OVER: phrase("From those scores relief had faded by {last}."),
}


def _relief_was(grounds: Grounds) -> Phrase:
    relief = grounds.fit.relief_now
    return phrase(
        "On {day}, relief was about {middle}, likely between {low} and {high}.",
        day=grounds.newest.as_of,
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )
