"""The track record: what the diary said two weeks after each infusion, and what happened.

What was said is read from what was kept, never worked out again. What happened is the figure of the response card
(`diary.model.response.figures.faded_of`), at the threshold that was said. The rules: docs/decisions/0015.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.standing import Fade, probably_responded
from diary.model.relief.windows import AFTER_DAYS
from diary.model.response.figures import faded_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diary.model.records.infusion import Infusion
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.relief.assessment import Assessment, Assessments
    from diary.model.relief.windows import InfusionDays
    from diary.model.response.figures import Faded

COMPARED_ON_DAY = 14
"""Days after the last infusion day at which what the diary says is held against what happens: two weeks."""
SHARE_EXPECTED = 0.8
"""The share of the ranges that should hold what happens: they reach from the 10 to the 90 % date."""
_WITH_DATES = frozenset({State.HOLDING, State.FADING, State.DUE})


class Verdict(StrEnum):
    """The comparison of what was said at two weeks with what happened."""

    WITHIN = "within"
    """Relief faded within the range that was said."""
    EARLIER = "earlier"
    """A miss: it faded before the range."""
    LATER = "later"
    """A miss: it faded after the range, or held beyond it."""
    NEVER_REACHED = "never_reached"
    """A miss: a range was said, and relief never reached the threshold."""
    NO_RELIEF = "no_relief"
    """It was said that there was probably no relief, and there was none."""
    RELIEF_AFTER_ALL = "relief_after_all"
    """A miss: it was said that there was probably no relief, and there was."""
    STILL_OPEN = "still_open"
    """Both can still turn out: that it held and that it did not."""
    CUT_SHORT = "cut_short"
    """The next infusion began before it could turn out."""
    TOO_EARLY = "too_early"
    """Two weeks have not passed yet."""
    NO_RANGE_GIVEN = "no_range_given"
    """The diary gave no range: too few pain scores, or too old ones."""
    NOTHING_KEPT = "nothing_kept"
    """Nothing was kept in these two weeks: the diary was not opened, or did not keep what it said yet."""
    NOT_KNOWN = "not_known"
    """Too few pain scores to say what happened."""


SCORED = frozenset({Verdict.WITHIN, Verdict.EARLIER, Verdict.LATER, Verdict.NEVER_REACHED})
"""Verdicts on a range of dates that was said."""
MISSES = frozenset({Verdict.EARLIER, Verdict.LATER, Verdict.NEVER_REACHED, Verdict.RELIEF_AFTER_ALL})


@dataclass(frozen=True)
class Outcome:
    """One infusion's line of the track record.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        until: The last day looked at: the day before the next course, or today.
        is_newest: Whether no later course has begun.
        threshold: Relief that the line is about, fraction of the baseline: the one that was said, else today's.
        suggestion: The one in force two weeks after the last infusion day: the newest that was kept on days 1 to 14
            after it, about this infusion. None if nothing was, and until two weeks have passed.
        faded: What happened, as the infusion's days know it by their end (or by today), at `threshold`; its dates are
            estimates too. None with too few pain scores, and where nothing was said that it could be held against.
        verdict: How the two compare.
        off_by: Days from the nearer end of the range that was said to what happened: negative if relief faded
            earlier, positive if later, 0 inside; while relief is still above the threshold, at least so many. None
            where no range was scored, where relief was never reached, and where no end was said to count from.
        first_due: First day on which `due` was said of this infusion, at this threshold; None if never.
        first_due_off_by: Days from what happened to that day: negative if `due` came early. None without `first_due`
            and where relief is not known to have faded.
    """

    number: int
    infusion: Infusion
    until: date
    is_newest: bool
    threshold: float
    suggestion: StoredSuggestion | None
    faded: Faded | None
    verdict: Verdict
    off_by: int | None = None
    first_due: date | None = None
    first_due_off_by: int | None = None

    @property
    def is_miss(self) -> bool:
        """Whether what happened is not what was said."""
        return self.verdict in MISSES


@dataclass(frozen=True)
class TrackRecord:
    """The line of each infusion: what was said, and what happened.

    Attributes:
        outcomes: Every infusion that has begun, newest first.
        threshold: The threshold that is set today, fraction of the baseline.
    """

    outcomes: tuple[Outcome, ...]
    threshold: float

    @property
    def scored(self) -> int:
        """Count the ranges of dates that were said and can be held against what happened."""
        return sum(outcome.verdict in SCORED for outcome in self.outcomes)

    @property
    def within(self) -> int:
        """Count those of them that held what happened."""
        return sum(outcome.verdict is Verdict.WITHIN for outcome in self.outcomes)

    @property
    def compared(self) -> int:
        """Count what was said that can be held against what happened, with and without a range."""
        return self.scored + sum(
            outcome.verdict in (Verdict.NO_RELIEF, Verdict.RELIEF_AFTER_ALL) for outcome in self.outcomes
        )

    @property
    def misses(self) -> int:
        """Count what was said that did not happen, with and without a range."""
        return sum(outcome.is_miss for outcome in self.outcomes)


def track_record(kept: Iterable[StoredSuggestion], assessments: Assessments) -> TrackRecord:
    """Compare what was said of each infusion with what happened.

    Args:
        kept: The suggestions that were kept; later days than that of the assessments are not looked at.
        assessments: The diary today.
    """
    known = sorted(kept, key=lambda one: one.day)
    return TrackRecord(
        tuple(_outcome(found, _about(found.days, known)) for found in reversed(assessments.begun)),
        assessments.settings.threshold,
    )


def _about(period: InfusionDays, kept: Sequence[StoredSuggestion]) -> list[StoredSuggestion]:
    """Find what was said of this infusion after its last day, oldest first.

    Not by the day alone: an infusion that was written down a week late was not yet what the week before spoke of. Nor
    by its very last day, which may have been corrected since.
    """
    infusion = period.infusion
    return [
        one
        for one in kept
        if infusion.last_day < one.day <= period.until
        and one.infusion_last_day is not None
        and infusion.first_day <= one.infusion_last_day <= period.until
    ]


def _outcome(found: Assessment, kept: Sequence[StoredSuggestion]) -> Outcome:
    period = found.days
    two_weeks = period.infusion.last_day + timedelta(days=COMPARED_ON_DAY)
    have_passed = period.until >= two_weeks
    then = next((one for one in reversed(kept) if one.day <= two_weeks), None) if have_passed else None
    threshold = found.threshold if then is None else then.threshold
    first_due = next((one.day for one in kept if one.state is State.DUE and one.threshold == threshold), None)
    bare = Outcome(
        period.number,
        period.infusion,
        period.until,
        period.is_newest,
        threshold,
        then,
        None,
        Verdict.NOTHING_KEPT,
        first_due=first_due,
    )
    if not have_passed:
        return replace(bare, verdict=Verdict.TOO_EARLY if period.is_newest else Verdict.CUT_SHORT)
    if then is None and first_due is None:
        return bare  # nothing to hold what happened against: a forecast saved
    faded = faded_of(found.at(threshold))
    verdict, off_by = (Verdict.NOTHING_KEPT, None) if then is None else _judged(then, faded, period)
    happened = None if faded is None else faded.on
    return replace(
        bare,
        faded=faded,
        verdict=verdict,
        off_by=off_by,
        first_due_off_by=None if first_due is None or happened is None else (first_due - happened).days,
    )


def expects_no_relief(kept: StoredSuggestion) -> bool:
    """Return whether it was said that relief had probably not reached the threshold."""
    if kept.state is State.NO_CLEAR_RESPONSE:
        return True
    chance = kept.chance_responded
    # Below an even chance the page says that it may never have been reached, and draws no window.
    return kept.state in _WITH_DATES and chance is not None and not probably_responded(chance)


def gives_range(kept: StoredSuggestion) -> bool:
    """Return whether a range of dates was given, or that relief would hold for longer than the forecast looks ahead."""
    if kept.state not in _WITH_DATES or expects_no_relief(kept):
        return False
    return kept.due is not None or kept.chance_responded is not None


def _judged(kept: StoredSuggestion, faded: Faded | None, period: InfusionDays) -> tuple[Verdict, int | None]:
    """Return the verdict, and how far what happened lies off the range."""
    if not gives_range(kept) and not expects_no_relief(kept):
        return Verdict.NO_RANGE_GIVEN, None
    if faded is None:
        return Verdict.NOT_KNOWN, None
    if expects_no_relief(kept):
        return _judged_without_relief(faded, period), None
    if faded.fade is Fade.NEVER_REACHED:
        return (Verdict.NEVER_REACHED if _is_over(kept, period) else Verdict.STILL_OPEN), None
    return _judged_range(kept, faded, period)


def _judged_without_relief(faded: Faded, period: InfusionDays) -> Verdict:
    if faded.fade is not Fade.NEVER_REACHED:
        return Verdict.RELIEF_AFTER_ALL
    if period.is_newest and period.infusion.day_since(period.until) < AFTER_DAYS:
        return Verdict.STILL_OPEN
    return Verdict.NO_RELIEF


def _is_over(kept: StoredSuggestion, period: InfusionDays) -> bool:
    """Return whether all of the range has passed, or the next course has begun."""
    last = kept.due.p90 if kept.due is not None else None
    return not period.is_newest or (last is not None and period.until > last)


def _judged_range(kept: StoredSuggestion, faded: Faded, period: InfusionDays) -> tuple[Verdict, int | None]:
    first, last = (kept.due.p10, kept.due.p90) if kept.due is not None else (None, None)
    happened = faded.on
    if happened is None:
        if last is not None and faded.as_of > last:
            return Verdict.LATER, (faded.as_of - last).days
        return (Verdict.STILL_OPEN if period.is_newest else Verdict.CUT_SHORT), None
    if first is None:  # it was said to hold for longer than the forecast looks ahead
        return Verdict.EARLIER, None
    if happened < first:
        return Verdict.EARLIER, (happened - first).days
    if last is not None and happened > last:
        return Verdict.LATER, (happened - last).days
    return Verdict.WITHIN, 0
