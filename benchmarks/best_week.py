"""How often do the ranges of the response card hold the truth, at every size of effect, none included?

    python -m benchmarks.best_week [--people 200] [--seed 1] [--day 56] [--jobs N]

The best week was chosen after looking, week 1 and week 4 were named beforehand. Judged on made-up people whose
relief begins at the same size in all of them; the truth is the mean of their true relief over the week's days.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from benchmarks import running
from benchmarks.people import Person, make_person, stream
from benchmarks.scoring import Figures, Key, stacked
from benchmarks.summary import Estimate, People
from benchmarks.worlds import WORLDS, World
from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.weeks import WEEK
from diary.model.response.figures import WEEK_FOUR, WEEK_ONE, response
from diary.settings import Settings

DAY = 56
"""Days after the last infusion day on which the card is read: eight weeks, of which the best is chosen."""
LEAST, MOST = 0.75, 0.90
"""Target: the share of truths inside."""
WEEKS = ("best week", "week 1", "week 4")


def _starting_at(start: float) -> World:
    return World(f"relief of {start:.0%} at its start", start_logit=math.log(start / (1 - start)), start_spread=0.0)


EFFECTS = (WORLDS["no relief"], *(_starting_at(start) for start in (0.2, 0.4, 0.65)))
"""Worlds by the size of the effect, smallest first."""


@dataclass(frozen=True)
class Task:
    """Some people of one size of effect.

    Attributes:
        world: the world.
        seed: of its people.
        people: their numbers.
        day: the day on which the card is read.
    """

    world: World
    seed: int
    people: range
    day: int


def judged(person: Person, day: int = DAY) -> Figures:
    """One person's ranges against the truth; a week without a figure is absent.

    Gives for each of WEEKS whether its range held the truth (0 or 1), how wide it was and how far the recorded figure
    lay above the truth, fractions of the baseline.
    """
    last = person.courses[-1][1]
    on = last + timedelta(day)
    known = [Day(when, pain_average=score) for when, score in person.pain.items() if when <= on]
    scores = {when: score for when, score in person.pain.items() if when <= on}
    infusions = [Infusion(*course) for course in person.courses]
    found = response(assess(scores, infusions, Settings(), on), len(infusions), known)
    figures: Figures = {}
    if found is None:
        return figures
    best = 0 if found.best is None else (found.best.first - last).days
    for name, begin, week in zip(
        WEEKS, (best, WEEK_ONE, WEEK_FOUR), (found.best, found.week_1, found.week_4), strict=True
    ):
        if week is None or week.relief is None or week.low is None or week.high is None:
            continue
        truth = float(person.relief[begin : begin + WEEK].mean())
        figures[Key(f"{name}: inside", "forecast")] = float(week.low <= truth <= week.high)
        figures[Key(f"{name}: width", "forecast")] = week.high - week.low
        figures[Key(f"{name}: flatters", "forecast")] = week.relief - truth
    return figures


def work(task: Task) -> list[Figures]:
    """The figures of a task's people, in order."""
    return [judged(make_person(task.world, stream(task.world, task.seed, n)), task.day) for n in task.people]


def share(people: People, figure: str) -> Estimate:
    """Mean of a figure of some people, and its standard error."""
    values = people[Key(figure, "forecast")]
    error = float(values.std()) / math.sqrt(len(values)) if len(values) else np.nan
    return Estimate(float(values.mean()) if len(values) else np.nan, error)


def measure(people: int = 200, seed: int = 1, day: int = DAY, jobs: int = 1) -> dict[str, People]:
    """Everyone's figures by the size of the effect; ask them with `share`.

    Args:
        people: how many for each.
        seed: of them.
        day: the day on which the card is read.
        jobs: how many processes, 1 or more.
    """
    chunks = [range(start, min(start + running.CHUNK, people)) for start in range(0, people, running.CHUNK)]
    todo = [Task(world, seed, chunk, day) for world in EFFECTS for chunk in chunks]
    found: dict[str, list[Figures]] = {}
    with running.pool(jobs) as processes:
        for task, figures in zip(todo, processes.map(work, todo), strict=True):
            found.setdefault(task.world.name, []).extend(figures)
    return {world: People(stacked(figures)) for world, figures in found.items()}


def lines(found: dict[str, People]) -> Iterable[str]:
    """What was measured, in words."""
    for world, people in found.items():
        for week in WEEKS:
            inside = share(people, f"{week}: inside")
            verdict = "met" if LEAST <= inside.value <= MOST else "missed"
            yield (
                f"{world:30} {week:10} inside {inside}, target {LEAST:.2f} to {MOST:.2f}, {verdict}; "
                f"width {share(people, f'{week}: width')}, flatters by {share(people, f'{week}: flatters')}"
            )


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; exit status 1 if the best week's range misses its target at some size of effect."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--people", type=int, default=200)
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--day", type=int, default=DAY)
    made.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    chosen = made.parse_args(arguments)
    found = measure(chosen.people, chosen.seed, chosen.day, max(chosen.jobs, 1))
    sys.stdout.write("\n".join(lines(found)) + "\n")
    return int(any(not LEAST <= share(one, "best week: inside").value <= MOST for one in found.values()))


if __name__ == "__main__":
    raise SystemExit(main())
