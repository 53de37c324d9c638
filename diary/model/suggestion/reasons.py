"""The words of the suggestion: one sentence a state, its reasons, and what would change it.

Plain, short, second person. It suggests talking to the clinic; it never says to take, skip or change a drug.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

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


def explain(state: State, evidence: Grounds, *, early: bool) -> Words:
    """Return the words of a state that rests on a forecast.

    Args:
        state: `stale`, `no_clear_response`, `due`, `fading` or `holding`.
        evidence: What it rests on.
        early: Whether relief went sooner than the clinic's minimum interval.
    """
    if state is State.STALE:
        return _stale(evidence)
    if state is State.NO_CLEAR_RESPONSE:
        return _no_clear_response(evidence)
    if state is State.DUE:
        return _due(evidence, early=early)
    return _fading(evidence) if state is State.FADING else _holding(evidence)


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


def _stale(evidence: Grounds) -> Words:
    return (
        phrase("The last pain score is from {day}, so nothing is suggested today.", day=evidence.newest.as_of),
        (_relief_was(evidence), _window_was(evidence)),
        (phrase("Record today's average pain to bring the forecast up to date."),),
        None,
    )


def _no_clear_response(evidence: Grounds) -> Words:
    return (
        phrase("The diary shows no clear relief after this infusion."),
        (
            *_worse(evidence),
            phrase(
                "The chance that relief ever reached {threshold} is {chance}.",
                threshold=Percent(evidence.settings.threshold),
                chance=Percent(evidence.fit.at_threshold.chance_responded),
            ),
            _rests_on(evidence),
        ),
        (phrase("Days with clearly less pain than before the infusion would change this."),),
        phrase("This is worth telling your clinic."),
    )


def _worse(evidence: Grounds) -> tuple[Phrase, ...]:
    """Say that pain was mostly higher than before: no relief can be below zero, so the figures would not show it."""
    if not evidence.newest.mostly_worse:
        return ()
    return (
        counted(
            "Pain was above your level before the infusion on {worse} of {count} day.",
            "Pain was above your level before the infusion on {worse} of {count} days.",
            evidence.newest.scores_since,
            worse=evidence.newest.worse_since,
        ),
    )


def _due(evidence: Grounds, *, early: bool) -> Words:
    threshold = Percent(evidence.settings.threshold)
    reasons = [
        phrase(
            "The chance that relief is now below {threshold} is {chance}.",
            threshold=threshold,
            chance=Percent(evidence.fit.at_threshold.chance_below),
        ),
        *(_worse(evidence) or (_relief_now(evidence),)),
        _rests_on(evidence),
    ]
    if early and evidence.responded:
        reasons.insert(
            1,
            counted(
                "That is sooner than the {count} day that should lie between infusions.",
                "That is sooner than the {count} days that should lie between infusions.",
                evidence.settings.minimum_interval_days,
            ),
        )
        advice = phrase("Your clinic will want to know that it faded early. Talk to them about what that means.")
    else:
        advice = phrase("This is a good time to talk to your clinic about what comes next.")
    change = phrase("Several days with relief above {threshold} again would change this.", threshold=threshold)
    sentence = phrase("Relief has probably faded below {threshold}.", threshold=threshold)
    if not evidence.responded:
        sentence = phrase("Relief is probably below {threshold}, and may never have reached it.", threshold=threshold)
        advice = phrase("This is worth telling your clinic.")
    return sentence, tuple(reasons), (change,), advice


def _fading(evidence: Grounds) -> Words:
    advice = counted(
        "Clinics often need {count} day of notice, so this is a good time to call yours.",
        "Clinics often need {count} days of notice, so this is a good time to call yours.",
        evidence.settings.notice_days,
    )
    if not evidence.responded:  # too early to judge the response, and nothing that could be fading
        change = phrase("Days with clearly less pain than before the infusion would change this.")
        reasons = (*_worse(evidence), _relief_now(evidence), _rests_on(evidence))
        return _window_sentence(evidence), reasons, (change,), phrase("This is worth telling your clinic.")
    change = phrase("If relief holds over the next days, the dates come later.")
    return (
        _window_sentence(evidence),
        (_at_notice(evidence), _relief_now(evidence), _rests_on(evidence)),
        (change,),
        advice,
    )


def _holding(evidence: Grounds) -> Words:
    change = phrase("If pain rises over several days, the dates come sooner.")
    return (
        phrase("Relief is holding."),
        (_window_sentence(evidence), _at_notice(evidence), _relief_now(evidence), _rests_on(evidence)),
        (change,),
        None,
    )


def _window_sentence(evidence: Grounds) -> Phrase:
    threshold = Percent(evidence.settings.threshold)
    if not evidence.responded:
        return phrase("Relief has probably not reached {threshold}.", threshold=threshold)
    first, last = evidence.due
    dates = {name: day for name, day in (("first", first), ("last", last)) if day is not None}
    window = window_at(first, last, evidence.newest.as_of)
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


def _window_was(evidence: Grounds) -> Phrase:
    """Say what was expected when the last score was given; never in words that sound like today.

    From the dates alone, also where they are of a relief that probably never reached the threshold.
    """
    first, last = evidence.due
    if first is None or last is None:
        return phrase("From those scores it could not be said when relief fades.")
    return phrase("From those scores relief was expected to fade between {first} and {last}.", first=first, last=last)


def _at_notice(evidence: Grounds) -> Phrase:
    chance = evidence.fit.forecast.chance_below(evidence.fit.since + evidence.settings.notice_days)
    return counted(
        "The chance that relief is below {threshold} in {count} day is {chance}.",
        "The chance that relief is below {threshold} in {count} days is {chance}.",
        evidence.settings.notice_days,
        threshold=Percent(evidence.settings.threshold),
        chance=Percent(chance),
    )


def _relief_now(evidence: Grounds) -> Phrase:
    relief = evidence.fit.relief_now
    return phrase(
        "Relief is now about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _relief_was(evidence: Grounds) -> Phrase:
    relief = evidence.fit.relief_now
    return phrase(
        "On that day relief was about {middle}, likely between {low} and {high}.",
        middle=Percent(relief.p50),
        low=Percent(relief.p10),
        high=Percent(relief.p90),
    )


def _rests_on(evidence: Grounds) -> Phrase:
    return counted(
        "This rests on {count} pain score since the infusion and on published studies.",
        "This rests on {count} pain scores since the infusion and on published studies.",
        evidence.newest.scores_since,
    )
