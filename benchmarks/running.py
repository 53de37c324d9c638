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

from benchmarks.alarms import alarms
from benchmarks.informed import Informed
from benchmarks.people import make_person, stream
from benchmarks.scoring import Figures, Table, judged, stacked
from benchmarks.worlds import World

CHUNK = 10
"""People that a process takes at a time."""
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


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


def tasks(worlds: Iterable[World], seeds: Sequence[int], people: int, followed: int) -> list[Task]:
    """All the work, in the order of its results."""
    return [
        Task(world, seed, range(start, min(start + CHUNK, people)), followed)
        for world in worlds
        for seed in seeds
        for start in range(0, people, CHUNK)
    ]


def work(task: Task) -> list[Figures]:
    """The figures of a task's people, in order."""
    informed = _informed(task.world, task.seed)
    out = []
    for index in task.people:
        person = make_person(task.world, stream(task.world, task.seed, index))
        figures = judged(person, informed)
        if index < task.followed:
            figures |= alarms(person, informed)
        out.append(figures)
    return out


@lru_cache(maxsize=2)
def _informed(world: World, seed: int) -> Informed:
    return Informed(world, seed)


def run(todo: Sequence[Task], jobs: int) -> dict[str, Table]:
    """The figures of everyone, by world.

    Args:
        todo: the work.
        jobs: how many processes, 1 or more.
    """
    people: dict[str, list[Figures]] = {}
    with pool(jobs) as processes:
        for task, figures in zip(todo, processes.map(work, todo), strict=True):
            if task.world.name not in people:
                sys.stderr.write(f"{task.world.name} ...\n")
            people.setdefault(task.world.name, []).extend(figures)
    return {world: stacked(figures) for world, figures in people.items()}


def pool(jobs: int) -> ProcessPoolExecutor:
    """Fresh processes whose linear algebra has one thread; it must be told before numpy is loaded."""
    for name in _THREADS:
        os.environ[name] = "1"
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
