"""Real diaries of people who got no ketamine: how often would the forecast say that an infusion had worked?

Courses that never took place are laid over the diary. Each is judged twice on day 14: on its own with all days before
it as days before treatment, and together with those laid before it, as in a diary that goes on for years.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.scoring import DAYS, SURE
from benchmarks.worlds import COURSE_DAYS, THRESHOLD
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.exchange.tracker.reading import read_tracker
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessment import assess
from diary.model.suggestion import suggest
from diary.settings import Settings

JUDGED = DAYS[1]
"""Days after the last day of a course on which it is judged."""
BEFORE = 30
"""Days of the diary before the first course."""
EVERY = 60
"""Days from one course to the next."""
MOST_SAID = 0.05
"""Target: the share of them of which a response may be said."""


@dataclass(frozen=True)
class Untreated:
    """What was said of courses that never were.

    Attributes:
        courses: how many were laid over the diary.
        judged: how many of them had entries enough, before and after, for the diary to say anything.
        responded: how many were said to have had a response, with a chance of 80 % or more.
        chances: chance of a response of each judged one, oldest first.
        states: the suggestion's state for each, oldest first.
    """

    courses: int
    judged: int
    responded: int
    chances: tuple[float, ...]
    states: tuple[State, ...]

    def line(self, how: str) -> str:
        """In words."""
        if self.judged == 0:
            return f"{how}: none of {self.courses} courses that never were has entries enough"
        chance = sum(self.chances) / self.judged
        counts = ", ".join(f"{state.value} {self.states.count(state)}" for state in dict.fromkeys(self.states))
        share = self.responded / self.judged
        return (
            f"{how}: {self.responded} of {self.judged} courses that never were said to have responded on day {JUDGED}: "
            f"{share:.2f}, target at most {MOST_SAID:.2f}, {'met' if share <= MOST_SAID else 'missed'} "
            f"({self.courses} laid; mean chance {chance:.2f}; states: {counts})"
        )


def read(path: Path, layout: Layout) -> dict[date, int]:
    """Pain by day out of a tracker's file; rows that can't be taken are left out.

    Raises:
        BadInputError: the file is no CSV, or lacks a column.
        OSError: it can't be read.
    """
    found = read_tracker(path.read_bytes(), path.name, layout, date.max - timedelta(days=366))
    return {answer.day: int(answer.value) for answer in found.answers}


def laid_over(pain: dict[date, int], every: int = EVERY) -> list[tuple[date, date]]:
    """Courses that never were: from 30 days after the first entry on, so that each can be judged on day 14."""
    first, last = min(pain) + timedelta(BEFORE), max(pain) - timedelta(COURSE_DAYS - 1 + JUDGED)
    return [
        (day, day + timedelta(COURSE_DAYS - 1))
        for n in range(max((last - first).days // every + 1, 0))
        if (day := first + timedelta(n * every))
    ]


def judge(pain: dict[date, int], courses: Sequence[tuple[date, date]], *, alone: bool) -> Untreated:
    """What the program would have said of each course on day 14, from the entries up to that day.

    Args:
        pain: average pain by day.
        courses: first and last days, oldest first.
        alone: whether each is taken as the only one; otherwise those before it count as well.
    """
    chances, states = [], []
    settings = Settings(threshold=THRESHOLD)
    for n, (first, last) in enumerate(courses):
        on = last + timedelta(JUDGED)
        known = {day: score for day, score in pain.items() if day <= on}
        infusions = [Infusion(*course) for course in ([(first, last)] if alone else courses[: n + 1])]
        assessments = assess(known, infusions, settings, on)
        found = assessments.newest
        if found is not None and found.forecast is not None and not found.has_too_few_since:
            chances.append(found.forecast.chance_responded)
            states.append(suggest(assessments).state)
    responded = sum(chance >= SURE for chance in chances)
    return Untreated(len(courses), len(chances), responded, tuple(chances), tuple(states))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What names a tracker's file and its columns on the command line."""
    parser.add_argument("--untreated", type=Path, help="a real diary without ketamine, CSV")
    parser.add_argument("--date-column", help="its column with the date")
    parser.add_argument("--pain-column", help="its column with the pain, 0-10")
    parser.add_argument("--where", action="append", default=[], metavar="COLUMN=VALUE", help="only rows like that")
    parser.add_argument("--day-columns", metavar="YEAR,MONTH,DAY", help="columns that name the day meant")
    parser.add_argument("--every", type=int, default=EVERY, help="days from one made-up course to the next")


def lines(chosen: argparse.Namespace) -> list[str]:
    """What a real diary gives, in words; nothing if none was named.

    Raises:
        ValueError: an argument that is missing or makes no sense, or a file without a score.
        BadInputError, OSError: as for `read`.
    """
    if chosen.untreated is None:
        return []
    if chosen.date_column is None or chosen.pain_column is None:
        raise ValueError("--untreated needs --date-column and --pain-column")
    if chosen.every < COURSE_DAYS + JUDGED:
        raise ValueError(f"--every must be at least {COURSE_DAYS + JUDGED} days")
    pain = read(chosen.untreated, _layout(chosen))
    if not pain:
        raise ValueError(f"{chosen.untreated.name} has no scores")
    return in_words(chosen.untreated.name, pain, chosen.every)


def _layout(chosen: argparse.Namespace) -> Layout:
    where = []
    for condition in chosen.where:
        column, equals, value = condition.partition("=")
        if not equals:
            raise ValueError(f"--where {condition!r} is not like COLUMN=VALUE")
        where.append((column, value))
    columns = None if chosen.day_columns is None else tuple(chosen.day_columns.split(","))
    if columns is not None and len(columns) != 3:
        raise ValueError("--day-columns needs three columns: year, month, day")
    return Layout(chosen.date_column, (AnswerColumn(chosen.pain_column),), tuple(where), day_columns=columns)


def in_words(name: str, pain: dict[date, int], every: int = EVERY) -> list[str]:
    """Both ways of judging the courses laid over a diary."""
    courses = laid_over(pain, every)
    return [
        f"Untreated: {name}, {len(pain)} days from {min(pain)} to {max(pain)}",
        judge(pain, courses, alone=True).line("each alone"),
        judge(pain, courses, alone=False).line("one after the other"),
    ]
