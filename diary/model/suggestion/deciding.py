"""Forecast and settings to one state with its reasons.

The first state of the table in the product design that applies wins. It suggests talking to the clinic; it never says
to take, skip or change a drug.

So that a flare of a few days flips nothing, the chances are taken from four forecasts: with all entries, and without
the newest one, two and three. A state is entered when one of them passes its limit and all others are close to it
(docs/decisions/0005).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.state import DueDates, Modifier, State
from diary.model.relief.assessment import Assessment, Assessments, Fit, Gate
from diary.model.relief.measure import CHANCE_BELOW_DUE, CHANCE_RESPONDED_LOW, Baseline, Quantiles
from diary.model.suggestion import reasons as why
from diary.model.suggestion.keeping import stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.forecast import Forecast
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.safety.signs import OpenSign
    from diary.settings import Settings
    from diary.wording import Phrase

RESPONSE_JUDGED_FROM_DAY = 7
CHANCE_BELOW_FADING = 0.50
LEEWAY = 0.15
"""The part by which the others of the chances may fall short of a limit that one of them passes."""
NEWEST = 3
"""Newest entries that are left out one after the other: about as many days as a flare lasts."""


@dataclass(frozen=True)
class Suggestion:
    """The state the diary shows today, and why.

    Attributes:
        on: The day it is about.
        state: One of the eight states.
        modifiers: What changes the state's sentence; an open safety sign comes first.
        threshold: Relief (fraction of baseline) below which the effect counts as faded.
        infusion: The newest infusion's number, from 1; None without one.
        day: Days since its last day; negative within a course.
        baseline: Level of pain without relief; None where no forecast was made.
        relief_now: Relief on `as_of`, fractions; None where no forecast was made.
        due: When relief falls below the threshold; None where no forecast was made or relief never reached it.
        chance_below_now: Chance that relief is below the threshold on `as_of`.
        chance_responded: Chance that relief at its start reached the threshold.
        as_of: The day the figures are for: `on`, or the last pain day of a stale diary; None without a forecast.
        sentence: The state in one sentence.
        advice: What may be done about it; None where there is nothing to do, and where the sentence says it.
        reasons: Why, from the figures.
        would_change: What would change it.
        method: Version of the forecast; None where none was made.
    """

    on: date
    state: State
    threshold: float
    sentence: Phrase
    reasons: tuple[Phrase, ...]
    would_change: tuple[Phrase, ...]
    advice: Phrase | None = None
    modifiers: tuple[Modifier, ...] = ()
    infusion: int | None = None
    day: int | None = None
    baseline: Baseline | None = None
    relief_now: Quantiles | None = None
    due: DueDates | None = None
    chance_below_now: float | None = None
    chance_responded: float | None = None
    as_of: date | None = None
    method: str | None = None

    def as_stored(self) -> StoredSuggestion:
        """Return what is kept of it: what was said, without its reasons."""
        return stored(self)


def suggest(assessments: Assessments, safety: Sequence[OpenSign] = ()) -> Suggestion:
    """Return the suggestion for one day.

    Args:
        assessments: The diary on that day, with its settings: threshold, notice period, minimum interval.
        safety: The open safety signs (`diary.model.safety.signs.signs_on`). In every state, one is enough for the
            sentence to become "talk to your clinic before any further treatment"; the state's own becomes the first
            reason.
    """
    plain = _plain(assessments)
    if not safety:
        return plain
    sentence, reasons, would_change, advice = why.safety_hold(
        (plain.sentence, plain.reasons, plain.would_change, plain.advice), safety
    )
    return replace(
        plain,
        sentence=sentence,
        reasons=reasons,
        would_change=would_change,
        advice=advice,
        modifiers=(Modifier.SAFETY_HOLD, *plain.modifiers),
    )


def _plain(assessments: Assessments) -> Suggestion:
    """Return the suggestion as far as relief goes."""
    newest, on, settings = assessments.newest, assessments.on, assessments.settings
    if newest is None:
        return Suggestion(on, State.NO_INFUSION, settings.threshold, *why.no_infusion())
    if newest.infusion.covers(on):
        return _bare(newest, State.IN_COURSE, why.in_course(newest.infusion))
    if newest.gate in (Gate.BASELINE_UNKNOWN, Gate.TOO_FEW_SINCE) or newest.forecast is None:
        return _bare(newest, State.NOT_ENOUGH_DATA, why.not_enough_data(newest))
    if newest.fit is None:
        too_low = _bare(newest, State.NOT_ENOUGH_DATA, why.too_low(newest.forecast.baseline_mean))
        return replace(too_low, baseline=newest.baseline, method=newest.forecast.method)
    return _from_forecast(newest, newest.fit, settings)


def _bare(newest: Assessment, state: State, words: why.Words) -> Suggestion:
    """Return a suggestion without figures of relief."""
    on = newest.days.until
    return Suggestion(on, state, newest.threshold, *words, infusion=newest.number, day=newest.infusion.day_since(on))


def _from_forecast(newest: Assessment, fit: Fit, settings: Settings) -> Suggestion:
    """Return the suggestion that rests on the forecast of the newest infusion."""
    state = State.STALE
    if not newest.is_stale:
        known = [fit.forecast, *(newest.forecast_known_on(day) for day in _days_before(newest))]
        state = state_from(known, fit.since, settings.notice_days)
    early = state is State.DUE and fit.since < settings.minimum_interval_days
    grounds = why.Grounds(newest, fit, settings)
    plain = _bare(newest, state, why.explain(state, grounds, early=early))
    return replace(
        plain,
        modifiers=(Modifier.BEFORE_MINIMUM_INTERVAL,) if early else (),
        baseline=newest.baseline,
        relief_now=fit.relief_now,
        due=fit.due,
        chance_below_now=fit.at_threshold.chance_below,
        chance_responded=fit.at_threshold.chance_responded,
        as_of=newest.as_of,
        method=fit.forecast.method,
    )


def _days_before(newest: Assessment) -> list[date]:
    """Return the days up to which the diary is known without its newest entry, without its newest two, and so on."""
    newest_entries = newest.entries_after[-NEWEST:]
    return [max(day - timedelta(days=1), newest.infusion.last_day) for day, _ in reversed(newest_entries)]


def state_from(known: Sequence[Forecast], since: int, notice_days: int) -> State:
    """Return the state from the forecasts with all entries and without the newest ones.

    Args:
        known: The forecasts; the one with all entries first.
        since: The day they speak for, in days since the last infusion day.
        notice_days: The clinic's notice.
    """
    if since >= RESPONSE_JUDGED_FROM_DAY and _clear(
        [1 - fit.chance_responded for fit in known], 1 - CHANCE_RESPONDED_LOW, strictly=True
    ):
        return State.NO_CLEAR_RESPONSE
    if _clear([fit.chance_below(since) for fit in known], CHANCE_BELOW_DUE):
        return State.DUE
    if _clear([fit.chance_below(since + notice_days) for fit in known], CHANCE_BELOW_FADING):
        return State.FADING
    return State.HOLDING


def _clear(chances: Sequence[float], limit: float, *, strictly: bool = False) -> bool:
    """Return whether one of the chances passes the limit and none is far from it."""
    passes = max(chances) > limit if strictly else max(chances) >= limit
    return passes and min(chances) >= limit - LEEWAY
