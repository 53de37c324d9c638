"""The response to an infusion: every figure of the response card. Formulas: docs/clinician-guide.md.

The baseline is the forecast's, as everywhere (docs/decisions/0004). A figure is None when there is too little to say;
0 is only ever measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from diary.model.records.day import pain_scores
from diary.model.records.lab import LIVER_VALUES
from diary.model.records.medicine import Use
from diary.model.relief.best_week import best_week
from diary.model.relief.measure import relief_fraction
from diary.model.relief.standing import Fade
from diary.model.relief.weeks import WEEK, Yardstick, week_relief
from diary.model.relief.windows import (
    BeforeAfter,
    Share,
    days_within,
    mean_of,
    share_of,
)
from diary.model.response.balance import balance, worst_weight
from diary.model.response.doses import DoseChange, dose_change
from diary.model.response.pain_grade import GradeChange, grade_change, pain_grades
from diary.model.response.untreated import UntreatedDays

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diary.model.instruments import Instrument
    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.state import State
    from diary.model.relief.assessment import Assessment, Assessments
    from diary.model.relief.best_week import BestWeek
    from diary.model.relief.measure import Baseline
    from diary.model.relief.weeks import WeekRelief
    from diary.model.response.balance import Balance
    from diary.model.response.pain_grade import PainGrade
    from diary.model.response.untreated import ChanceWeeks

WEEK_ONE, WEEK_FOUR = 1, 22
"""First days of these weeks, in days since the last infusion day."""
IMPORTANT, SUBSTANTIAL = 0.30, 0.50
"""Relief that matters (Farrar 2001), and that matters a lot (Dworkin 2008)."""
TRIAL_LOW, TRIAL_HIGH = 0.20, 0.33
"""Share of people in trials without ketamine (no treatment, placebo or another drug) in whose diaries some week looks
30 % better than the first (computed from Tiwari 2022)."""
NO_INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType({})
_ROUNDING = 1e-9
"""A relief of exactly 30 % is 30 %, though not in binary fractions."""


@dataclass(frozen=True)
class Faded:
    """The day on which relief fell below the threshold, as the forecast knew it by the last day the diary speaks for.

    Attributes:
        fade: What became of it.
        as_of: That day.
        p10: 10 % date of relief falling below the threshold; None beyond the forecast's horizon or if it was never
            reached.
        p50: The same, 50 %.
        p90: The same, 90 %.
        state: What the diary says of the newest infusion on that day; None for earlier ones.
        is_below: Whether relief is more likely than not below the threshold on that day, as the forecast has it.
    """

    fade: Fade
    as_of: date
    p10: date | None = None
    p50: date | None = None
    p90: date | None = None
    state: State | None = None
    is_below: bool = False

    @property
    def on(self) -> date | None:
        """The day about which relief is said to have faded: the 50 % date, at the latest `as_of`; None if it has not.

        Later than `as_of` that date lies where only the scores of the last seven days say that relief has faded.
        """
        if self.fade is not Fade.FADED:
            return None
        return self.as_of if self.p50 is None else min(self.p50, self.as_of)

    @property
    def is_by_record(self) -> bool:
        """Whether only the scores of the last seven days say that it has faded: the forecast has it later."""
        return self.fade is Fade.FADED and not self.is_below

    @property
    def is_doubtful(self) -> bool:
        """Whether the forecast alone says that it has faded: the diary waits for the next scores."""
        return self.fade is Fade.STILL_ABOVE and self.is_below

    def weeks_since(self, infusion: Infusion) -> float:
        """Return the weeks from an infusion's last day until relief faded, or so far; 0 if it was never there."""
        if self.fade is Fade.NEVER_REACHED:
            return 0.0
        return infusion.day_since(self.on or self.as_of) / WEEK


@dataclass(frozen=True)
class Response:
    """The response to one infusion. None: too little to say.

    Attributes:
        number: The infusion's number, from 1.
        infusion: The infusion.
        until: The last day looked at: the day before the next course, or today.
        is_newest: Whether no later course has begun.
        threshold: Relief below which the effect counts as faded, fraction of the baseline.
        days_before: How many of the 30 days before the course have an average pain score.
        baseline: The level of pain without relief.
        best: The seven days in a row with the most relief, corrected for the choosing; at least 4 with a score.
        week_1: Relief on days 1 to 7 after the last infusion day: the response, named beforehand.
        chance: How often so good a week came up in the person's own untreated days; None with too few of them.
        week_4: Relief on days 22 to 28.
        at_30: Days from day 1 with relief of 30 % or more, of those with a score.
        at_50: The same, 50 %.
        faded: When relief faded; with 3 or more pain days since the infusion.
        interference: How much pain got in the way of activity, before and after.
        rescue: Doses a day of rescue medicines, before and after; None if none is listed. So are the next two.
        regular: Doses a day of regular medicines.
        medicines: Doses a day of all medicines, with the share of opioids.
        effect_days: Days 1 to 28 with a moderate or severe side effect, of those on which any was answered.
        threshold_days: Days 1 to 28 with relief at the threshold or above, of those with a score.
        benefit_risk: The benefit-risk balance; None with fewer than 5 days on either side on which both are known.
        pain_grade: The Chronic Pain Grade before and after.
        highest_lab: The liver value of this infusion with the highest multiple of its upper limit.
    """

    number: int
    infusion: Infusion
    until: date
    is_newest: bool
    threshold: float
    days_before: int
    baseline: Baseline | None
    best: BestWeek | None
    week_1: WeekRelief
    chance: ChanceWeeks | None
    week_4: WeekRelief
    at_30: Share | None
    at_50: Share | None
    faded: Faded | None
    interference: BeforeAfter
    rescue: DoseChange | None
    regular: DoseChange | None
    medicines: DoseChange | None
    effect_days: Share | None
    threshold_days: Share | None
    benefit_risk: Balance | None
    pain_grade: GradeChange
    highest_lab: LabResult | None

    @property
    def balance(self) -> float | None:
        """The benefit-risk balance as one figure, -3 to 3; above 0 is on the side of relief."""
        return None if self.benefit_risk is None else self.benefit_risk.value

    @property
    def weeks_of_relief(self) -> float | None:
        """Weeks from the last infusion day until relief faded, or so far; 0 if it never reached the threshold."""
        return None if self.faded is None else self.faded.weeks_since(self.infusion)


def response(
    assessments: Assessments,
    number: int,
    days: Sequence[Day],
    *,
    medicines: Iterable[Medicine] = (),
    labs: Iterable[LabResult] = (),
    questionnaires: Iterable[Questionnaire] = (),
    instruments: Mapping[str, Instrument] = NO_INSTRUMENTS,
) -> Response | None:
    """Return the response to one infusion; None if there is none of that number, or it has not begun.

    Args:
        assessments: The diary.
        number: The infusion's number, from 1.
        days: The diary days; those after an infusion's last day looked at don't count.
        medicines: The user's list; removed ones are not looked at.
        labs: All blood results; removed ones are not looked at.
        questionnaires: All questionnaires; removed and unfinished ones are not looked at.
        instruments: The instruments there are, by id; a questionnaire of another one is not looked at.
    """
    work = _Work(assessments, days, tuple(medicines), tuple(labs), pain_grades(questionnaires, instruments))
    before = assessments.numbered(number - 1)
    found = assessments.numbered(number)
    return None if found is None else work.response(found, before)


def responses(
    assessments: Assessments,
    days: Sequence[Day],
    *,
    medicines: Iterable[Medicine] = (),
    labs: Iterable[LabResult] = (),
    questionnaires: Iterable[Questionnaire] = (),
    instruments: Mapping[str, Instrument] = NO_INSTRUMENTS,
) -> tuple[Response, ...]:
    """Return the responses to all infusions that have begun, oldest first; arguments as for `response`."""
    work = _Work(assessments, days, tuple(medicines), tuple(labs), pain_grades(questionnaires, instruments))
    begun = assessments.begun
    return tuple(work.response(found, before) for before, found in zip((None, *begun), begun, strict=False))


class _Work:
    """A diary, to be asked for the response to one infusion after the other."""

    def __init__(
        self,
        assessments: Assessments,
        days: Sequence[Day],
        medicines: Sequence[Medicine],
        labs: Sequence[LabResult],
        grades: Sequence[PainGrade],
    ) -> None:
        self.by_date = {day.date: day for day in days}  # which of them count, each infusion's days say
        self.pain = pain_scores(days)
        self.untreated = UntreatedDays(self.pain, [found.infusion for found in assessments])
        self.medicines, self.labs, self.grades = medicines, labs, grades

    def response(self, found: Assessment, previous: Assessment | None) -> Response:
        """Return the response to the infusion that was assessed, after the one before."""
        period, baseline, yardstick = found.days, found.baseline, yardstick_of(found)
        week_1 = week_relief(self.pain, period, yardstick, WEEK_ONE)
        before, after = days_within(self.by_date, period.before()), days_within(self.by_date, period.after())
        whole = days_within(self.by_date, (period.infusion.last_day + timedelta(days=1), period.until))
        return Response(
            number=period.number,
            infusion=period.infusion,
            until=period.until,
            is_newest=period.is_newest,
            threshold=found.threshold,
            days_before=found.days_before,
            baseline=baseline,
            best=best_week(self.pain, period, yardstick),
            week_1=week_1,
            chance=self.untreated.set_against(week_1, period),
            week_4=week_relief(self.pain, period, yardstick, WEEK_FOUR),
            at_30=days_at(IMPORTANT, whole, baseline),
            at_50=days_at(SUBSTANTIAL, whole, baseline),
            faded=faded_of(found),
            interference=BeforeAfter(
                mean_of([day.interference for day in before]), mean_of([day.interference for day in after])
            ),
            rescue=dose_change([m for m in self.medicines if m.use is Use.RESCUE], before, after),
            regular=dose_change([m for m in self.medicines if m.use is Use.REGULAR], before, after),
            medicines=dose_change(self.medicines, before, after),
            effect_days=_effect_days(after),
            threshold_days=days_at(found.threshold, after, baseline),
            benefit_risk=balance(before, after, yardstick, found.threshold),
            pain_grade=grade_change(self.grades, period, previous.infusion.last_day if previous else None),
            highest_lab=_highest(self.labs, period.infusion),
        )


def yardstick_of(found: Assessment) -> Yardstick | None:
    """Return what relief of a week is measured with; None without a level before."""
    forecast, baseline = found.forecast, found.baseline
    if forecast is None or baseline is None:
        return None
    return Yardstick(baseline, forecast.noise, lambda days: [row[0] for row in forecast.relief_band(days, [0.5])])


def faded_of(found: Assessment) -> Faded | None:
    """Return when relief after one infusion faded: the figure of the response card, without the rest of the card.

    Args:
        found: The assessment of the infusion, at the threshold that is asked about.

    Returns:
        None where the gate lets nothing through: without a baseline or with too low a one, and with fewer than 3 pain
        days after it.
    """
    if found.fit is None:
        return None
    at, due = found.fit.at_threshold, found.fit.due
    if at.fade is Fade.NEVER_REACHED or due is None:
        return Faded(at.fade, found.as_of, state=at.state, is_below=at.is_below)
    return Faded(at.fade, found.as_of, due.p10, due.p50, due.p90, at.state, at.is_below)


def days_at(least_relief: float, days: Iterable[Day], baseline: Baseline | None) -> Share | None:
    """Return on how many of the recorded days relief was at least this much; None without a baseline."""
    if baseline is None:
        return None
    found = (relief_fraction(day.pain_average, baseline.mean) for day in days if day.pain_average is not None)
    return share_of(relief >= least_relief - _ROUNDING for relief in found if relief is not None)


def _effect_days(days: Iterable[Day]) -> Share | None:
    """Return the days with a moderate or severe side effect, of those on which any was answered; none is an answer."""
    return share_of(weight > 0 for day in days if (weight := worst_weight(day)) is not None)


def _highest(labs: Iterable[LabResult], infusion: Infusion) -> LabResult | None:
    known = [
        lab
        for lab in labs
        if lab.analyte in LIVER_VALUES and not lab.removed and lab.infusion == infusion.id and lab.multiple is not None
    ]
    return max(known, key=lambda lab: lab.multiple or 0.0, default=None)
