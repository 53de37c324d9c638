"""All infusions in a table, oldest first: what each was, how much relief and for how long, what came with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.overview.words import weeks_words
from diary.model.relief.windows import days_within
from diary.model.response.pain_grade import grade_change, pain_grades
from diary.model.visit.effects import effect_figure
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from diary.model.instruments import Instrument
    from diary.model.overview.compare import CompareCurve, CompareFigure
    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.relief.assessment import Assessments
    from diary.model.relief.windows import Share
    from diary.model.response.pain_grade import GradeChange


@dataclass(frozen=True)
class ComparisonRow:
    """One infusion.

    Attributes:
        number: From 1.
        infusion: The infusion.
        level: The level of pain before it, NRS points; None where it is not known.
        curve: Its curve with relief in week 1 and weeks of relief; None without one.
        effect_days: Days 1 to 28 with a moderate or severe side effect, of those on which any was answered.
        grade: The Chronic Pain Grade before and after.
    """

    number: int
    infusion: Infusion
    level: float | None
    curve: CompareCurve | None
    effect_days: Share | None
    grade: GradeChange

    @property
    def weeks(self) -> Phrase:
        """Return how many weeks relief held, in words."""
        return phrase("too little recorded") if self.curve is None else weeks_words(self.curve)


def comparison_rows(
    assessments: Assessments,
    compared: CompareFigure,
    days: Sequence[Day],
    questionnaires: Iterable[Questionnaire],
    instruments: Mapping[str, Instrument],
    still: Callable[[], None],
) -> tuple[ComparisonRow, ...]:
    """Return a row for each infusion that has begun, oldest first.

    Args:
        assessments: The diary.
        compared: The same infusions as curves.
        days: The diary days.
        questionnaires: All questionnaires.
        instruments: The instruments there are, by id.
        still: Called before each; may raise to stop.
    """
    by_date = {day.date: day for day in days}
    grades = pain_grades(questionnaires, instruments)
    curves = {curve.number: curve for curve in compared.curves}
    found, previous = [], None
    for one in assessments:
        still()
        found.append(
            ComparisonRow(
                one.number,
                one.infusion,
                None if one.baseline is None else one.baseline.mean,
                curves.get(one.number),
                effect_figure(days_within(by_date, one.days.after())).worse,
                grade_change(grades, one.days, previous),
            )
        )
        previous = one.infusion.last_day
    return tuple(found)
