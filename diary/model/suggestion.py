"""Forecast and settings to one state with its reasons.

The first state of the table in the product design that applies wins. It suggests talking to the clinic; it never says
to take, skip or change a drug.

So that a flare of a few days flips nothing, the chances are taken from four forecasts: with all entries, and without
the newest one, two and three. A state is entered when one of them passes its limit and all others are close to it
(docs/decisions/0005).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model import reasons as why
from diary.model.infusion import Infusion, numbered
from diary.model.relief import (
    CHANCE_BELOW_DUE,
    CHANCE_RESPONDED_LOW,
    CLEARLY_WORSE,
    Baseline,
    Quantiles,
    baseline_of,
    due_days,
    forecast_for,
    has_baseline,
    last_word,
    level_is_low,
    relief_quantiles,
)
from diary.model.state import DueDates, Modifier, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.forecast import Forecast
    from diary.model.safety import OpenSign
    from diary.settings import Settings
    from diary.wording import Phrase

RESPONSE_JUDGED_FROM_DAY = 7
CHANCE_BELOW_FADING = 0.50
LEEWAY = 0.15
"""How far the others of the chances may fall short of a limit that one of them passes."""
NEWEST = 3
"""How many of the newest entries are left out one after the other: about as many days as a flare lasts."""


@dataclass(frozen=True)
class Suggestion:
    """What the diary shows today, and why.

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


def suggest(
    pain: Mapping[date, int],
    infusions: Sequence[Infusion],
    settings: Settings,
    on: date,
    safety: Sequence[OpenSign] = (),
) -> Suggestion:
    """The suggestion for one day.

    Args:
        pain: Average pain (NRS 0-10) by diary day; entries after `on` are not looked at.
        infusions: All infusions; those that begin after `on`, were removed or only planned are not looked at.
        settings: Threshold, notice period, minimum interval, the clinic's baseline.
        on: The diary day to suggest for.
        safety: The open safety signs (`diary.model.safety.open_signs`). In every state, one is enough for the sentence
            to become "talk to your clinic before any further treatment"; the state's own becomes the first reason.
    """
    plain = _plain(pain, infusions, settings, on)
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


def _plain(pain: Mapping[date, int], infusions: Sequence[Infusion], settings: Settings, on: date) -> Suggestion:
    """The suggestion as far as relief goes."""
    begun = [(n, i) for n, i in numbered(list(infusions)) if i.first_day <= on]
    if not begun:
        return Suggestion(on, State.NO_INFUSION, settings.threshold, *why.no_infusion())
    number, infusion = begun[-1]
    if infusion.covers(on):
        said = why.in_course(infusion)
        return Suggestion(on, State.IN_COURSE, settings.threshold, *said, infusion=number, day=infusion.day_since(on))
    thin = why.not_enough_data(pain, infusion, on, enough_before=has_baseline(pain, infusion, settings))
    if thin is not None:
        return _not_enough(thin, (number, infusion), settings, on)
    fit = forecast_for(pain, infusions, settings, last_word(pain, on))
    if level_is_low(pain, infusion, fit.baseline_mean):
        said = why.too_low(fit.baseline_mean)
        return replace(
            _not_enough(said, (number, infusion), settings, on), baseline=baseline_of(fit), method=fit.method
        )
    return _from_forecast(fit, (number, infusion), pain, infusions, settings, on)


def _not_enough(said: why.Said, newest: tuple[int, Infusion], settings: Settings, on: date) -> Suggestion:
    number, infusion = newest
    return Suggestion(on, State.NOT_ENOUGH_DATA, settings.threshold, *said, infusion=number, day=infusion.day_since(on))


def _from_forecast(
    fit: Forecast,
    newest: tuple[int, Infusion],
    pain: Mapping[date, int],
    infusions: Sequence[Infusion],
    settings: Settings,
    on: date,
) -> Suggestion:
    """The suggestion that rests on a forecast of the newest infusion, made for the last day the diary speaks for."""
    number, infusion = newest
    as_of = last_word(pain, on)
    since = infusion.day_since(as_of)
    state = State.STALE
    if as_of == on:
        known = [fit, *(forecast_for(pain, infusions, settings, day) for day in _days_before(pain, infusion, on))]
        state = _state(known, since, settings.notice_days)
    early = state is State.DUE and since < settings.minimum_interval_days
    due = _due_dates(fit, infusion)
    since_then = [score for day, score in pain.items() if infusion.last_day < day <= as_of]
    figures = _figures(fit, due, infusion, settings, as_of, since_then)
    return Suggestion(
        on,
        state,
        settings.threshold,
        *why.explain(state.value, figures, early=early),
        modifiers=(Modifier.BEFORE_MINIMUM_INTERVAL,) if early else (),
        infusion=number,
        day=infusion.day_since(on),
        baseline=baseline_of(fit),
        relief_now=figures.relief,
        due=due,
        chance_below_now=figures.chance_below,
        chance_responded=figures.chance_responded,
        as_of=as_of,
        method=fit.method,
    )


def _figures(
    fit: Forecast, due: DueDates | None, infusion: Infusion, settings: Settings, as_of: date, scores: list[int]
) -> why.Figures:
    since = infusion.day_since(as_of)
    return why.Figures(
        infusion=infusion,
        as_of=as_of,
        settings=settings,
        relief=relief_quantiles(fit, since),
        due=(due.p10, due.p90) if due is not None else None,
        chance_below=fit.chance_below(since),
        chance_below_at_notice=fit.chance_below(since + settings.notice_days),
        chance_responded=fit.chance_responded,
        pain_days=len(scores),
        worse_days=sum(score > fit.baseline_mean + CLEARLY_WORSE for score in scores),
    )


def _days_before(pain: Mapping[date, int], infusion: Infusion, on: date) -> list[date]:
    """The days up to which the diary is known without its newest entry, without its newest two, and so on."""
    entries = sorted(day for day in pain if infusion.last_day < day <= on)
    return [max(day - timedelta(days=1), infusion.last_day) for day in reversed(entries[-NEWEST:])]


def _state(known: Sequence[Forecast], since: int, notice_days: int) -> State:
    """The state from the forecasts with all entries and without the newest ones."""
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
    """Whether one of the chances passes the limit and none is far from it."""
    passes = max(chances) > limit if strictly else max(chances) >= limit
    return passes and min(chances) >= limit - LEEWAY


def _due_dates(fit: Forecast, infusion: Infusion) -> DueDates | None:
    days = [due_days(fit, q) for q in (0.1, 0.5, 0.9)]
    if days[2] == 0:
        return None
    return DueDates(*(None if day is None else infusion.last_day + timedelta(days=day) for day in days))
