"""All figures of a report, of a diary as it was known on one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.overview.compare import compare_figure
from diary.model.records.day import pain_scores
from diary.model.relief.figure import relief_figure
from diary.model.relief.windows import days_within
from diary.model.response.dreams import dream_figure
from diary.model.response.pain_grade import grade_change, pain_grades
from diary.model.suggestion.outlook import outlook
from diary.model.visit.before_after import key_figures
from diary.model.visit.comparison import comparison_rows
from diary.model.visit.effects import effect_figure
from diary.model.visit.nights import nights
from diary.model.visit.period import period_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from diary.model.instruments import Instrument
    from diary.model.overview.compare import CompareFigure
    from diary.model.records.change import Contents
    from diary.model.records.lab import LabResult
    from diary.model.relief.assessment import Assessment, Assessments
    from diary.model.relief.assessor import Assessor
    from diary.model.relief.figure import ReliefFigure
    from diary.model.response.dreams import DreamFigure
    from diary.model.response.pain_grade import GradeChange
    from diary.model.suggestion.outlook import Outlook
    from diary.model.visit.before_after import KeyFigure
    from diary.model.visit.comparison import ComparisonRow
    from diary.model.visit.effects import EffectFigure
    from diary.model.visit.nights import Night
    from diary.model.visit.period import Period


@dataclass(frozen=True)
class CurrentInfusion:
    """The newest infusion that has begun.

    Attributes:
        relief: Its curve with the forecast.
        key: The key figures before and after.
        grade: The Chronic Pain Grade before and after.
        effects: The side effects of its days from day 1 on.
        nights: Nights 1 to 3.
        labs: Its blood results.
    """

    relief: ReliefFigure
    key: tuple[KeyFigure, ...]
    grade: GradeChange
    effects: EffectFigure
    nights: tuple[Night, ...]
    labs: tuple[LabResult, ...]


@dataclass(frozen=True)
class VisitFigures:
    """All figures of the first page.

    Attributes:
        on: The day that they are as of; nothing later is looked at.
        period: The days that were asked for.
        assessments: The diary on that day.
        outlook: What it suggests, and the safety signs.
        current: The newest infusion; None without one.
        effects: The side effects of the days that were asked for, where there is no infusion.
        dreams: Dreams of nights 1 to 3 after all infusions against the usual.
    """

    on: date
    period: Period
    assessments: Assessments
    outlook: Outlook
    current: CurrentInfusion | None
    effects: EffectFigure
    dreams: DreamFigure


def known_on(whole: Contents, on: date) -> Contents:
    """Return a diary without the days, results and questionnaires that are later than a day."""
    return replace(
        whole,
        days=tuple(day for day in whole.days if day.date <= on),
        labs=tuple(lab for lab in whole.labs if lab.day <= on),
        questionnaires=tuple(one for one in whole.questionnaires if one.day <= on),
    )


def visit_figures(
    known: Contents, first: date | None, on: date, assessor: Assessor, instruments: Mapping[str, Instrument]
) -> VisitFigures:
    """Return the figures of the first page.

    Args:
        known: The diary, without what is later than `on`.
        first: The first day that was asked for; None for the diary's own.
        on: The last day of it.
        assessor: The one that was asked about this diary before.
        instruments: The questionnaires there are, by id.
    """
    assessments = assessor.assess(pain_scores(known.days), known.infusions, known.settings, on)
    period = period_of(known.days, known.infusions, first, on)
    by_date = {day.date: day for day in known.days}
    return VisitFigures(
        on,
        period,
        assessments,
        outlook(assessments, known.days, known.infusions, known.labs, known.reports),
        _current(known, assessments, instruments),
        effect_figure(days_within(by_date, (period.first, period.last))),
        dream_figure(known.days, known.infusions, on),
    )


def compared_figures(
    known: Contents,
    assessments: Assessments,
    instruments: Mapping[str, Instrument],
    still: Callable[[], None],
) -> tuple[CompareFigure, tuple[ComparisonRow, ...]]:
    """Return all infusions as curves and as rows; of a long diary that takes some seconds.

    Args:
        known: The diary.
        assessments: The same, assessed.
        instruments: The questionnaires there are, by id.
        still: Called before each infusion; may raise to stop.
    """
    for one in assessments:
        still()
        _ = one.fit  # each is a forecast of its own, kept once it is made
    compared = compare_figure(assessments, pain_scores(known.days), _late(known), {})
    rows = comparison_rows(assessments, compared, known.days, known.questionnaires, instruments, still)
    return compared, rows


def _current(
    known: Contents, assessments: Assessments, instruments: Mapping[str, Instrument]
) -> CurrentInfusion | None:
    newest = assessments.newest
    relief = relief_figure(assessments, pain_scores(known.days), _late(known))
    if newest is None or relief is None:
        return None
    by_date = {day.date: day for day in known.days}
    since = newest.infusion.last_day + timedelta(days=1), newest.days.until
    grades = pain_grades(known.questionnaires, instruments)
    return CurrentInfusion(
        relief,
        key_figures(newest, known.days, known.medicines),
        grade_change(grades, newest.days, _last_day_before(newest, assessments.begun)),
        effect_figure(days_within(by_date, since)),
        nights(newest.days, by_date),
        tuple(lab for lab in known.labs if lab.infusion == newest.infusion.id and not lab.removed),
    )


def _last_day_before(newest: Assessment, begun: Sequence[Assessment]) -> date | None:
    return begun[newest.number - 2].infusion.last_day if newest.number > 1 else None


def _late(known: Contents) -> frozenset[date]:
    return frozenset(day.date for day in known.days if day.late)
