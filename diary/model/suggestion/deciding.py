"""Forecast and settings to one state with its reasons.

The first state of the table in the product design that applies wins. It suggests talking to the clinic; it never says
to take, skip or change a drug.

What is said of relief itself is judged in `diary.model.relief.judging`, so that the chart says it too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.model.records.repeat_words import early_repeat_reason, early_repeat_sentence
from diary.model.records.state import DueDates, Modifier, State
from diary.model.relief.assessment import Assessment, Assessments, Gate
from diary.model.relief.fit import Fit
from diary.model.relief.measure import Baseline, Quantiles
from diary.model.relief.recorded_words import disagreement_sentence, last_seven_sentence
from diary.model.suggestion import reasons as why
from diary.model.suggestion.grounds import Grounds, Words
from diary.model.suggestion.keeping import stored
from diary.model.suggestion.story import OneStory

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.relief.recorded import LastSeven
    from diary.model.safety.signs import OpenSign
    from diary.settings import Settings
    from diary.wording import Phrase


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
        cautions: What is said beside any state: an infusion that follows sooner than the clinic wants, and why that
            matters.
        last_seven: The last seven days as recorded.
        recorded: These in a sentence, which is one of the reasons too; None where none of them has a score.
        reasons: Why, from the figures.
        would_change: What would change it.
        method: Version of the forecast; None where none was made.
        level: The level before that the record is quoted with, NRS points; None where it is not known.
        estimate: `relief_now` in a sentence, which is one of the reasons too; None where no figure of it is told.
        doubt: Why the newest days and the estimate don't agree; None where they do.
    """

    on: date
    state: State
    threshold: float
    sentence: Phrase
    reasons: tuple[Phrase, ...]
    would_change: tuple[Phrase, ...]
    advice: Phrase | None = None
    cautions: tuple[Phrase, ...] = ()
    last_seven: LastSeven | None = None
    recorded: Phrase | None = None
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
    level: float | None = None
    estimate: Phrase | None = None
    doubt: Phrase | None = None

    @property
    def further_change(self) -> tuple[Phrase, ...]:
        """The changes that are not advised already: nothing stands twice where advice and changes are both told."""
        return tuple(one for one in self.would_change if one != self.advice)

    @property
    def story(self) -> OneStory:
        """The one story, as every page and `status` tell it."""
        told = None if self.estimate is None else self.relief_now
        record = None if self.recorded is None or self.level is None else self.last_seven
        relief = None if record is None or self.level is None else record.relief(self.level)
        return OneStory(self.recorded, relief, self.estimate, told, self.sentence, self.doubt)

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
    plain = _with_cautions(_with_record(_plain(assessments), assessments), assessments)
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


def _with_record(plain: Suggestion, assessments: Assessments) -> Suggestion:
    """Return a suggestion with the last seven days as recorded, which every one quotes."""
    last, newest = assessments.last_seven, assessments.newest
    in_course = newest is not None and newest.days.in_course
    level = None if newest is None or in_course or newest.baseline is None else newest.baseline.mean
    said = last_seven_sentence(last, level)
    reasons = plain.reasons if said is None or said in plain.reasons else (said, *plain.reasons)
    return replace(plain, last_seven=last, recorded=said, reasons=reasons, level=level)


def _with_cautions(plain: Suggestion, assessments: Assessments) -> Suggestion:
    """Return a suggestion with what is to be said of infusions that follow too soon."""
    found, settings = assessments.early_repeats, assessments.settings
    if not found:
        return plain
    said = tuple(early_repeat_sentence(one, settings) for one in found)
    return replace(plain, cautions=(*said, early_repeat_reason()), modifiers=(*plain.modifiers, Modifier.EARLY_REPEAT))


def _plain(assessments: Assessments) -> Suggestion:
    """Return the suggestion as far as relief goes."""
    newest, on, settings = assessments.newest, assessments.on, assessments.settings
    if newest is None:
        return Suggestion(on, State.NO_INFUSION, settings.threshold, *why.no_infusion())
    if newest.days.in_course:
        return _bare(newest, State.IN_COURSE, why.in_course(newest.infusion))
    if newest.gate in (Gate.BASELINE_UNKNOWN, Gate.TOO_FEW_SINCE) or newest.forecast is None:
        return _bare(newest, State.NOT_ENOUGH_DATA, why.not_enough_data(newest))
    if newest.fit is None:
        too_low = _bare(newest, State.NOT_ENOUGH_DATA, why.too_low(newest.forecast.baseline_mean))
        return replace(too_low, baseline=newest.baseline, method=newest.forecast.method)
    return _from_forecast(newest, newest.fit, settings)


def _bare(newest: Assessment, state: State, words: Words) -> Suggestion:
    """Return a suggestion without figures of relief."""
    on = newest.days.until
    return Suggestion(on, state, newest.threshold, *words, infusion=newest.number, day=newest.infusion.day_since(on))


def _from_forecast(newest: Assessment, fit: Fit, settings: Settings) -> Suggestion:
    """Return the suggestion that rests on the forecast of the newest infusion."""
    state = State.STALE if newest.is_stale else fit.at_threshold.state or State.STALE
    early = state is State.DUE and fit.since < settings.minimum_interval_days
    grounds = Grounds(newest, fit, settings)
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
        # Where there is no clear relief, a figure of it would look like some; then nothing disagrees with it either.
        estimate=None if state is State.NO_CLEAR_RESPONSE else why.estimate(state, grounds),
        doubt=None if state is State.NO_CLEAR_RESPONSE else disagreement_sentence(newest.disagreement),
    )
