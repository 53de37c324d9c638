"""The questionnaires of a diary over time: rows of a table, points of a chart, and near which infusion each was."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.instruments.scoring import MeanScore
from diary.model.records.infusion import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.instruments.instrument import Instrument, Result
    from diary.model.records.infusion import Infusion
    from diary.model.records.questionnaire import Questionnaire

GRADE = "grade"
"""Name of the measure that is the grade; scores have the names of their instruments."""
_REACH = 100
"""Days within which an infusion belongs to the picture although no questionnaire lies beyond it."""


@dataclass(frozen=True)
class CourseMark:
    """An infusion to be marked.

    Attributes:
        first: First day. last: Last day.
        number: By which it is called; None: planned.
    """

    first: date
    last: date
    number: int | None


@dataclass(frozen=True)
class Near:
    """An infusion and how far a day lies from it.

    Attributes:
        course: The infusion.
        days: From its last day, over 0; to its first day, below 0; 0 within it.
    """

    course: CourseMark
    days: int


@dataclass(frozen=True)
class QuestionnaireRow:
    """One questionnaire, scored where that can be done here.

    Attributes:
        questionnaire: As stored.
        instrument: What it asks; None: not on this computer.
        result: What the answers come to; None without an instrument, or where an answer does not fit it.
        near: Near which infusion it was; None where none is recorded or planned.
    """

    questionnaire: Questionnaire
    instrument: Instrument | None
    result: Result | None
    near: Near | None

    @property
    def day(self) -> date:
        """The day on which it was begun."""
        return self.questionnaire.day

    @property
    def title(self) -> str:
        """The name of the instrument; its id where it is not on this computer."""
        return self.questionnaire.instrument if self.instrument is None else self.instrument.title

    def value(self, measure: str) -> float | None:
        """Return the grade or a score by its name; None where it can't be given."""
        if self.result is None:
            return None
        if measure == GRADE:
            return None if self.result.grade is None else float(self.result.grade)
        return self.result.scores.get(measure)


@dataclass(frozen=True)
class GradeSteps:
    """A grade among all there are, and the last one before it.

    Attributes:
        most: The highest grade there is; the lowest is 0.
        grade: This one.
        last: The grade of the finished questionnaire of the same form before it; None without one.
        last_day: The day of that one; None without one.
    """

    most: int
    grade: int
    last: int | None
    last_day: date | None


@dataclass(frozen=True)
class Measure:
    """The measure that one chart shows: of one instrument, for forms that ask about other times can't be compared.

    Attributes:
        name: `GRADE`, or the name of a score.
        label: What the page calls the score; empty for the grade.
        title: What the instrument is called.
        instrument: Its id.
        low: Lowest value there is. high: Highest value there is.
    """

    name: str
    label: str
    title: str
    instrument: str
    low: float
    high: float

    @property
    def is_grade(self) -> bool:
        """Whether it is a grade, in whole steps."""
        return self.name == GRADE


@dataclass(frozen=True)
class MeasureFigure:
    """One measure over the calendar, beside the infusions.

    Attributes:
        measure: What is shown.
        rows: The finished questionnaires of its instrument, oldest first.
        courses: The infusions from shortly before the first to today or shortly after, oldest first.
        first: Where the calendar begins. last: Where it ends.
        today: The diary day that is running.
    """

    measure: Measure
    rows: tuple[QuestionnaireRow, ...]
    courses: tuple[CourseMark, ...]
    first: date
    last: date
    today: date


def questionnaire_rows(
    questionnaires: Iterable[Questionnaire],
    instruments: Mapping[str, Instrument],
    infusions: Sequence[Infusion],
) -> tuple[QuestionnaireRow, ...]:
    """Return every questionnaire that was not deleted, finished or not, oldest first.

    Args:
        questionnaires: As stored.
        instruments: Those on this computer, by id.
        infusions: All, planned ones too.
    """
    standing = sorted((q for q in questionnaires if not q.removed), key=lambda q: (q.day, q.id or 0))
    return tuple(questionnaire_row(q, instruments, infusions) for q in standing)


def questionnaire_row(
    questionnaire: Questionnaire, instruments: Mapping[str, Instrument], infusions: Sequence[Infusion]
) -> QuestionnaireRow:
    """Return one questionnaire; see `questionnaire_rows`."""
    instrument = instruments.get(questionnaire.instrument)
    result = None
    if instrument is not None:
        try:
            result = instrument.score(questionnaire.answers)
        except BadInputError:  # the clinic's file asks something else by now
            result = None
    return QuestionnaireRow(questionnaire, instrument, result, near(questionnaire.day, infusions))


def near(day: date, infusions: Sequence[Infusion]) -> Near | None:
    """Return the infusion near which a day lies: within it, or before or after it, whichever is fewer days away.

    Of an infusion on either side at the same distance, the one after the day is told: a questionnaire is filled in
    before an infusion.

    Args:
        day: The day.
        infusions: All; removed ones are not looked at.

    Returns:
        None where there is no infusion.
    """
    courses = course_marks(infusions)
    within = next((c for c in courses if c.first <= day <= c.last), None)
    if within is not None:
        return Near(within, 0)
    before = [((c.first - day).days, 0, c) for c in courses if c.first > day]
    after = [((day - c.last).days, 1, c) for c in courses if c.last < day]
    nearest = min([*before, *after], key=lambda found: found[:2], default=None)
    if nearest is None:
        return None
    days, is_after, course = nearest
    return Near(course, days if is_after else -days)


def measures(rows_: Iterable[QuestionnaireRow]) -> tuple[Measure, ...]:
    """Return the measures that can be charted: of each instrument the grade and each mean or sum.

    The instrument that was filled in most often comes first, of several the one filled in last. Points are only a step
    towards the grade and have no chart.

    Args:
        rows_: Finished questionnaires, oldest first; those that can't be scored are not looked at.
    """
    drawn = [r.instrument for r in rows_ if r.instrument is not None and r.result is not None and r.questionnaire.done]
    by_id, often = {one.id: one for one in drawn}, Counter(one.id for one in reversed(drawn))
    return tuple(measure for found, _ in often.most_common() for measure in _measures(by_id[found]))


def measure_figure(
    measure: Measure, rows_: Iterable[QuestionnaireRow], infusions: Sequence[Infusion], today: date
) -> MeasureFigure:
    """Return one measure over the calendar.

    Args:
        measure: One of `measures`.
        rows_: All rows; only finished ones of the measure's instrument are drawn.
        infusions: All, planned ones too.
        today: The diary day that is running.
    """
    shown = tuple(r for r in rows_ if r.questionnaire.done and r.questionnaire.instrument == measure.instrument)
    first = min([r.day for r in shown], default=today)
    courses = course_marks(infusions)
    # The infusion before the first questionnaire says what that one followed.
    earlier = [c for c in courses if c.first < first]
    if earlier and (first - earlier[-1].last).days <= _REACH:
        first = earlier[-1].first
    ahead = [c.last for c in courses if c.number is None and 0 <= (c.first - today).days <= _REACH]
    last = max([today, *ahead, *(r.day for r in shown)])
    seen = tuple(c for c in courses if c.last >= first and c.first <= last)
    return MeasureFigure(measure, shown, seen, first, last, today)


def grade_steps(row: QuestionnaireRow, rows_: Iterable[QuestionnaireRow]) -> GradeSteps | None:
    """Return a questionnaire's grade among all there are; None where it has none.

    Args:
        row: The questionnaire.
        rows_: All of them, oldest first; only finished ones of the same instrument, on another day before it, count as
            the last one.
    """
    rules = None if row.instrument is None else row.instrument.scoring.grade
    if rules is None or row.result is None or row.result.grade is None:
        return None
    before = [
        (one.result.grade, one.day)
        for one in rows_
        if one.questionnaire.done
        and one.questionnaire.instrument == row.questionnaire.instrument
        and one.day < row.day
        and one.result is not None
        and one.result.grade is not None
    ]
    last, last_day = before[-1] if before else (None, None)
    return GradeSteps(max(rule.grade for rule in rules.rules), row.result.grade, last, last_day)


def _measures(one: Instrument) -> list[Measure]:
    grade = one.scoring.grade
    found = []
    if grade is not None:
        found.append(Measure(GRADE, "", one.title, one.id, 0.0, float(max(rule.grade for rule in grade.rules))))
    for score in one.scoring.scores:
        if isinstance(score, MeanScore):
            low, high = one.bounds(score.name)
            found.append(Measure(score.name, one.labels.get(score.name, score.name), one.title, one.id, low, high))
    return found


def course_marks(infusions: Sequence[Infusion]) -> list[CourseMark]:
    """Return the infusions that stand beside a calendar, planned ones too, oldest first."""
    found = [CourseMark(i.first_day, i.last_day, number) for number, i in numbered(tuple(infusions))]
    found += [CourseMark(i.first_day, i.last_day, None) for i in infusions if i.planned and not i.removed]
    return sorted(found, key=lambda course: (course.first, course.last))
