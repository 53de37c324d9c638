"""PEG by the week from the daily answers; never mixed with the PEG of a questionnaire.

PEG (Krebs 2009) is the mean of average pain, interference with enjoyment of life and interference with general
activity, each 0-10. The diary asks the three every day, so a week has one without a further questionnaire. It is not
the same measure: the questionnaire asks once about a whole week, looking back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.questionnaires.history import course_marks
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK
from diary.wording import Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diary.model.questionnaires.history import CourseMark
    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion

MOST_WEEKS = 52
"""Weeks that the line and its table go back."""


@dataclass(frozen=True)
class WeekPeg:
    """PEG of one calendar week, from the daily answers.

    Attributes:
        first: Its Monday (ISO 8601).
        last: Its Sunday.
        days: On how many of its days all three questions were answered, 0 to 7.
        peg: Mean of the three over these days, 0 to 10; None with fewer than `LEAST_IN_WEEK` (4).
        pain: Mean of average pain over the same days; None as `peg`.
        enjoyment: Mean of interference with enjoyment of life; the same.
        activity: Mean of interference with activity; the same.
        is_over: Whether the whole week has passed.
    """

    first: date
    last: date
    days: int
    peg: float | None
    pain: float | None
    enjoyment: float | None
    activity: float | None
    is_over: bool


@dataclass(frozen=True)
class PegLine:
    """PEG by the week as a line beside the infusions.

    Attributes:
        weeks: The newest weeks, oldest first, `MOST_WEEKS` at most; a week without a PEG parts the line.
        courses: The infusions within them, planned ones not, oldest first.
    """

    weeks: tuple[WeekPeg, ...]
    courses: tuple[CourseMark, ...]


def peg_line(weeks: Sequence[WeekPeg], infusions: Sequence[Infusion]) -> PegLine:
    """Return the newest weeks with the infusions within them.

    Args:
        weeks: All weeks, oldest first (`weekly_peg`).
        infusions: All; removed ones are not looked at.
    """
    shown = tuple(weeks[-MOST_WEEKS:])
    within = [c for c in course_marks(infusions) if c.number is not None and shown and c.last >= shown[0].first]
    return PegLine(shown, tuple(c for c in within if c.first <= shown[-1].last))


def peg_line_sentence(line: PegLine) -> Phrase | None:
    """Say what the line spans; None with fewer than two weeks that have a PEG."""
    known = [week for week in line.weeks if week.peg is not None]
    if len(known) < 2:
        return None
    figures = [week.peg for week in known if week.peg is not None]
    return phrase(
        "Between {low} and {high} in the weeks from {first} to {last}.",
        low=Score(min(figures)),
        high=Score(max(figures)),
        first=known[0].first,
        last=known[-1].last,
    )


def weekly_peg(days: Iterable[Day], on: date) -> tuple[WeekPeg, ...]:
    """Return the PEG of every calendar week from the first with an answered day to the running one, oldest first.

    A day counts where all three questions were answered; 0 is an answer. Weeks without any are there, with 0 days.

    Args:
        days: The diary days; those after `on` are not looked at.
        on: Today.
    """
    weeks: dict[date, list[tuple[int, int, int]]] = {}
    for day in days:
        answers = _answers(day)
        if answers is not None and day.date <= on:
            weeks.setdefault(_monday(day.date), []).append(answers)
    if not weeks:
        return ()
    first = min(weeks)
    count = (_monday(on) - first).days // WEEK + 1
    mondays = (first + timedelta(days=WEEK * n) for n in range(count))
    return tuple(_week(monday, weeks.get(monday, []), on) for monday in mondays)


def _answers(day: Day) -> tuple[int, int, int] | None:
    if day.pain_average is None or day.enjoyment is None or day.interference is None:
        return None
    return day.pain_average, day.enjoyment, day.interference


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week(monday: date, answers: Sequence[tuple[int, int, int]], on: date) -> WeekPeg:
    sunday, count = monday + timedelta(days=WEEK - 1), len(answers)
    if count < LEAST_IN_WEEK:
        return WeekPeg(monday, sunday, count, None, None, None, None, on > sunday)
    pain, enjoyment, activity = (sum(column) for column in zip(*answers, strict=True))
    # Whole numbers up to the one division: the same answers give the same figure in any order.
    peg = (pain + enjoyment + activity) / (3 * count)
    return WeekPeg(monday, sunday, count, peg, pain / count, enjoyment / count, activity / count, on > sunday)


def peg_sentence(week: WeekPeg) -> Phrase:
    """Return the week in one sentence; says plainly when there is too little."""
    if week.peg is None:
        return counted(
            "From your daily answers: no PEG in the week from {first} to {last}, which has {count} day with all three "
            "answers and needs {least}.",
            "From your daily answers: no PEG in the week from {first} to {last}, which has {count} days with all three "
            "answers and needs {least}.",
            week.days,
            first=week.first,
            last=week.last,
            least=LEAST_IN_WEEK,
        )
    return phrase(
        "From your daily answers: a PEG of {peg} in the week from {first} to {last}, over {days} days.",
        peg=Score(week.peg),
        first=week.first,
        last=week.last,
        days=week.days,
    )


def peg_explanation() -> Phrase:
    """Explain how the figure is made and why it is not the questionnaire's, for the page and the help."""
    return phrase(
        "From your daily answers: the mean of average pain and of how much it got in the way of enjoyment and of "
        "activity, over the days of a week, Monday to Sunday, on which all three were answered; {least} days or more. "
        "The PEG of the questionnaire is another one: it asks once, looking back on a week.",
        least=LEAST_IN_WEEK,
    )
