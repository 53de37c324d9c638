"""Many people in several processes; the figures do not depend on how many.

Each process works with one thread of the linear algebra: sums are then taken in the same order everywhere, and
processes don't take each other's cores.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from benchmarks.alarms import alarms
from benchmarks.informed import Informed
from benchmarks.people import make_person, stream
from benchmarks.scoring import Figures, Table, judged, stacked
from benchmarks.worlds import World

CHUNK = 10
"""People that a process takes at a time."""
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


class Work(Protocol):
    """Some people that a process judges, one after the other."""

    @property
    def table(self) -> str:
        """The table that they belong to."""
        ...

    def figures(self) -> list[Figures]:
        """Each person's, in order."""
        ...


@dataclass(frozen=True)
class Task:
    """Some people of one world.

    Attributes:
        world: the world.
        seed: of its people.
        people: their numbers.
        followed: how many of the seed's people are followed day by day too, the first ones.
    """

    world: World
    seed: int
    people: range
    followed: int

    @property
    def table(self) -> str:
        """The world's name."""
        return self.world.name

    def figures(self) -> list[Figures]:
        """Each person's, in order."""
        informed = informed_of(self.world, self.seed)
        out = []
        for index in self.people:
            person = make_person(self.world, stream(self.world, self.seed, index))
            figures = judged(person, informed)
            if index < self.followed:
                figures |= alarms(person, informed)
            out.append(figures)
        return out


def tasks(worlds: Iterable[World], seeds: Sequence[int], people: int, followed: int) -> list[Task]:
    """All the work, in the order of its results."""
    return [Task(world, seed, chunk, followed) for world in worlds for seed in seeds for chunk in chunks(people)]


def chunks(people: int) -> list[range]:
    """The numbers of so many people, as many at a time as a process takes."""
    return [range(start, min(start + CHUNK, people)) for start in range(0, people, CHUNK)]


def work(task: Work) -> list[Figures]:
    """The figures of a task's people, in order."""
    return task.figures()


@lru_cache(maxsize=2)
def informed_of(world: World, seed: int) -> Informed:
    """The informed forecaster of a world; its draws are made once for all of a process's people."""
    return Informed(world, seed)


def run(todo: Sequence[Work], jobs: int) -> dict[str, Table]:
    """The figures of everyone, by table.

    Args:
        todo: the work.
        jobs: how many processes, 1 or more.
    """
    people: dict[str, list[Figures]] = {}
    with pool(jobs) as processes:
        for task, figures in zip(todo, processes.map(work, todo), strict=True):
            if task.table not in people:
                sys.stderr.write(f"{task.table} ...\n")
            people.setdefault(task.table, []).extend(figures)
    return {table: stacked(figures) for table, figures in people.items()}


def pool(jobs: int) -> ProcessPoolExecutor:
    """Fresh processes whose linear algebra has one thread; it must be told before numpy is loaded."""
    for name in _THREADS:
        os.environ[name] = "1"
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
