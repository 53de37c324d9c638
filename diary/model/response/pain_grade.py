"""The Chronic Pain Grade before and after an infusion, out of the questionnaires of a diary.

The two forms ask about different times (6 months, 1 month), so that only grades of the same form are put side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diary.model.instruments.instrument import Instrument, Result
    from diary.model.records.infusion import Infusion
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.relief.windows import InfusionDays

SIX_MONTHS, ONE_MONTH = "cpgs-6m", "cpgs-1m"
FORMS = (SIX_MONTHS, ONE_MONTH)
"""The instruments that give a Chronic Pain Grade."""
INTENSITY = "intensity"
"""The name of the score, 0 to 100, that is told beside a grade."""

GRADE_BEFORE_DAYS = 56
"""A grade before a course is no older than this on its first day: 8 weeks."""
GRADE_AFTER_FIRST, GRADE_AFTER_BEST, GRADE_AFTER_LAST = 7, 28, 56
"""Days after the last infusion day in which a grade after is looked for, and the one it shall be nearest to."""


@dataclass(frozen=True)
class PainGrade:
    """The grade that one finished questionnaire came to.

    Attributes:
        form: Its instrument, one of `FORMS`.
        day: The diary day on which it was begun.
        grade: 0 to 4; None where answers are missing that a grade needs.
        intensity: Characteristic pain intensity, 0 to 100; None where an answer about pain is missing.
    """

    form: str
    day: date
    grade: int | None
    intensity: float | None


@dataclass(frozen=True)
class GradeChange:
    """The grade before and after an infusion.

    Attributes:
        before: The last one on or before the first day of the course; None without one.
        after: The one of the same form nearest to 4 weeks after its last day; None without one.
        other_form: Whether there is one after the infusion, but only of another form than those before.
    """

    before: PainGrade | None = None
    after: PainGrade | None = None
    other_form: bool = False


def scored(questionnaire: Questionnaire, instruments: Mapping[str, Instrument]) -> Result | None:
    """Return the result of the answers.

    Returns:
        None while the questionnaire is unfinished, where its instrument is not among these by id, and where an answer
        is none that this instrument takes.
    """
    instrument = instruments.get(questionnaire.instrument)
    if instrument is None or not questionnaire.done:
        return None
    try:
        return instrument.score(questionnaire.answers)
    except BadInputError:
        return None


def pain_grades(
    questionnaires: Iterable[Questionnaire], instruments: Mapping[str, Instrument]
) -> tuple[PainGrade, ...]:
    """Return every finished Chronic Pain Grade questionnaire that was not removed, oldest first.

    Args:
        questionnaires: All questionnaires.
        instruments: The instruments there are, by id; one that is not among them gives no grade.
    """
    found = []
    for one in sorted(questionnaires, key=lambda one: (one.day, one.id or 0)):
        result = None if one.removed or one.instrument not in FORMS else scored(one, instruments)
        if result is not None:
            found.append(PainGrade(one.instrument, one.day, result.grade, result.scores[INTENSITY]))
    return tuple(found)


def grade_change(grades: Iterable[PainGrade], period: InfusionDays, previous: date | None) -> GradeChange:
    """Return the grade before and after an infusion, both of the same form.

    Before: the last one on or before the first day of the course, at most 8 weeks old by then and of a day after the
    course before. After: the one nearest to day 28 after the last infusion day, of days 7 to 56 and before the next
    course begins; of two that are as near the earlier one. Of several of one form on one day the last counts. Where
    both forms stand on both sides, those of the past month are told.

    Args:
        grades: Oldest first; those after the infusion's last day looked at don't count.
        period: The infusion and its days.
        previous: Last day of the course before; None for the first.
    """
    infusion = period.infusion
    oldest = infusion.first_day - timedelta(days=GRADE_BEFORE_DAYS)
    first, last = period.after(GRADE_AFTER_FIRST, GRADE_AFTER_LAST)
    by_day = {(one.form, one.day): one for one in grades}.values()  # the last of a day stays
    before = [
        one for one in by_day if oldest <= one.day <= infusion.first_day and (previous is None or one.day > previous)
    ]
    after = [one for one in by_day if first <= one.day <= last]
    for form in (ONE_MONTH, SIX_MONTHS):
        same = [one for one in before if one.form == form], [one for one in after if one.form == form]
        if all(same):
            return GradeChange(_newest(same[0]), _nearest(same[1], infusion))
    if before:
        return GradeChange(_newest(before), other_form=bool(after))
    return GradeChange(after=_nearest(after, infusion))


def _newest(before: Iterable[PainGrade]) -> PainGrade | None:
    """Return the last of a day that is nearest to the course; of two forms on one day that of the past month."""
    return max(before, key=lambda one: (one.day, one.form == ONE_MONTH), default=None)


def _nearest(after: Iterable[PainGrade], infusion: Infusion) -> PainGrade | None:
    """Return the one nearest to 4 weeks after the course; of two forms on one day that of the past month."""

    def apart(one: PainGrade) -> tuple[int, date, bool]:
        return abs(infusion.day_since(one.day) - GRADE_AFTER_BEST), one.day, one.form != ONE_MONTH

    return min(after, key=apart, default=None)
