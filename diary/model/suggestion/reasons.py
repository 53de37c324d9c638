"""The words of the suggestion: one sentence a state, its reasons, and what would change it.

Plain, short, second person. It suggests talking to the clinic; it never says to take, skip or change a drug.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.records.state import State
from diary.model.relief.assessment import Assessment, Fit, Gate
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    DAYS_SINCE_LEAST,
    LEAST_USABLE_BASELINE,
)
from diary.model.relief.standing import Window, window_at
from diary.model.safety.words import reason
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diary.model.records.infusion import Infusion
    from diary.model.safety.signs import OpenSign
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
    def due(self) -> tuple[date | None, date | None]:
        """The 10 and 90 % dates; None beyond the horizon, and where there was all but surely no relief."""
        due = self.fit.due
        return (None, None) if due is None else (due.p10, due.p90)


def no_infusion() -> Words:
    """Return the words where there is nothing to forecast from."""
    return (
        phrase("No infusion is recorded yet."),
        (phrase("The forecast starts from the last day of an infusion."),),
        (phrase("Record your infusion on the Infusions page."),),
        None,
    )


def in_course(infusion: Infusion) -> Words:
    """Return the words of a day within an infusion course."""
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
    return phrase("There are too few pain scores to say how relief holds."), tuple(reasons), tuple(change), None


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
        return _due(grounds, early=early)
    return _fading(grounds) if state is State.FADING else _holding(grounds)


def safety_hold(plain: Words, signs: Sequence[OpenSign]) -> Words:
    """Return the words of a state with safety signs open; its own sentence becomes the first reason and is not lost.

    Args:
        plain: The words without them.
        signs: The open signs; one or more.
    """
    sentence, reasons, would_change, _ = plain
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


def _stale(grounds: Grounds) -> Words:
    return (
        phrase("The last pain score is from {day}, so nothing is suggested today.", day=grounds.newest.as_of),
        (_relief_was(grounds), _window_was(grounds)),
        (phrase("Record today's average pain to bring the forecast up to date."),),
        None,
    )


def _no_clear_response(grounds: Grounds) -> Words:
    return (
        phrase("The diary shows no clear relief after this infusion."),
        (
            *_worse(grounds),
            phrase(
                "The chance that relief ever reached {threshold} is {chance}.",
                threshold=Percent(grounds.settings.threshold),
                chance=Percent(grounds.fit.at_threshold.chance_responded),
            ),
            _rests_on(grounds),
        ),
        (phrase("Days with clearly less pain than before the infusion would change this."),),
        phrase("This is worth telling your clinic."),
    )


def _worse(grounds: Grounds) -> tuple[Phrase, ...]:
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


def _due(grounds: Grounds, *, early: bool) -> Words:
    threshold = Percent(grounds.settings.threshold)
    reasons = [
        phrase(
            "The chance that relief is now below {threshold} is {chance}.",
            threshold=threshold,
            chance=Percent(grounds.fit.at_threshold.chance_below),
        ),
        *(_worse(grounds) or (_relief_now(grounds),)),
        _rests_on(grounds),
    ]
    if early and grounds.responded:
        reasons.insert(
            1,
            counted(
                "That is sooner than the {count} day that should lie between infusions.",
                "That is sooner than the {count} days that should lie between infusions.",
                grounds.settings.minimum_interval_days,
            ),
        )
        advice = phrase("Your clinic will want to know that it faded early. Talk to them about what that means.")
    else:
        advice = phrase("This is a good time to talk to your clinic about what comes next.")
    change = phrase("Several days with relief above {threshold} again would change this.", threshold=threshold)
    sentence = phrase("Relief has probably faded below {threshold}.", threshold=threshold)
    if not grounds.responded:
        sentence = phrase("Relief is probably below {threshold}, and may never have reached it.", threshold=threshold)
        advice = phrase("This is worth telling your clinic.")
    return sentence, tuple(reasons), (change,), advice


def _fading(grounds: Grounds) -> Words:
    advice = counted(
        "Clinics often need {count} day of notice, so this is a good time to call yours.",
        "Clinics often need {count} days of notice, so this is a good time to call yours.",
        grounds.settings.notice_days,
    )
    if not grounds.responded:  # too early to judge the response, and nothing that could be fading
        change = phrase("Days with clearly less pain than before the infusion would change this.")
        reasons = (*_worse(grounds), _relief_now(grounds), _rests_on(grounds))
        return _window_sentence(grounds), reasons, (change,), phrase("This is worth telling your clinic.")
    change = phrase("If relief holds over the next days, the dates come later.")
    return (
        _window_sentence(grounds),
        (_at_notice(grounds), _relief_now(grounds), _rests_on(grounds)),
        (change,),
        advice,
    )


def _holding(grounds: Grounds) -> Words:
    change = phrase("If pain rises over several days, the dates come sooner.")
    return (
        phrase("Relief is holding."),
        (_window_sentence(grounds), _at_notice(grounds), _relief_now(grounds), _rests_on(grounds)),
        (change,),
        None,
    )


def _window_sentence(grounds: Grounds) -> Phrase:
    threshold = Percent(grounds.settings.threshold)
    if not grounds.responded:
        return phrase("Relief has probably not reached {threshold}.", threshold=threshold)
    first, last = grounds.due
    dates = {name: day for name, day in (("first", first), ("last", last)) if day is not None}
    window = window_at(first, last, grounds.newest.as_of)
    return replace(_WINDOWS[window], figures={"threshold": threshold, **dates})


_WITHOUT_END = phrase("Relief is not likely to fade before {first}; how long it holds is open.")
_BEGUN = phrase("Relief may be fading now, and is likely to have faded by {last}.")
_WINDOWS: Mapping[Window, Phrase] = {
    Window.BEYOND_HORIZON: phrase("Relief is not likely to fall below {threshold} within a year."),
    Window.AHEAD_WITHOUT_END: _WITHOUT_END,
    Window.BEGUN_WITHOUT_END: _WITHOUT_END,
    Window.AHEAD: phrase("Relief is likely to fade between {first} and {last}."),
    Window.BEGUN: _BEGUN,
    Window.OVER: _BEGUN,
}


def _window_was(grounds: Grounds) -> Phrase:
    """Say what was expected when the last score was given; never in words that sound like today.

    From the dates alone, also where they are of a relief that probably never reached the threshold.
    """
    first, last = grounds.due
    if first is None or last is None:
        return phrase("From those scores it could not be said when relief fades.")
    return phrase("From those scores relief was expected to fade between {first} and {last}.", first=first, last=last)


def _at_notice(grounds: Grounds) -> Phrase:
    chance = grounds.fit.forecast.chance_below(grounds.fit.since + grounds.settings.notice_days)
    return counted(
        "The chance that relief is below {threshold} in {count} day is {chance}.",
        "The chance that relief is below {threshold} in {count} days is {chance}.",
        grounds.settings.notice_days,
        threshold=Percent(grounds.settings.threshold),
        chance=Percent(chance),
    )


def _relief_now(grounds: Grounds) -> Phrase:
    relief = grounds.fit.relief_now
    return phrase(
        "Relief is now about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _relief_was(grounds: Grounds) -> Phrase:
    relief = grounds.fit.relief_now
    return phrase(
        "On that day relief was about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _rests_on(grounds: Grounds) -> Phrase:
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
