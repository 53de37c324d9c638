"""Processes that are killed while answers are given, and two or three programs on one diary."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

from diary.clock import FixedClock
from diary.model.records.change import Kind
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.store.programs import ROOT
from tests.store.test_two_programs import Rounds, check_after
from tests.torture.rows import Row

_ANSWERING = """
import sys
from datetime import datetime
from pathlib import Path
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
diary = Repository(Path(sys.argv[1]), FixedClock(datetime.fromisoformat(sys.argv[2])))
day = diary.today()
for number in range(10_000):
    item = (DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.SLEEP)[number % 3]
    value = (number // 3) % 11
    diary.answer(day, item, value)
    print(item.value, value, flush=True)
"""
"""Gives answers as fast as it can, and says each once it is saved."""


def kill_while_answering(rounds: int, seed: int = 1) -> Row:
    """`kill -9` at random moments while answers are given."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.db"
        for number in range(rounds):
            said = _killed(path, chance.random() * 0.08)
            endings["killed while answers were given" if said else "killed before the first answer"] += 1
            wrong += [f"round {number}: {fault}" for fault in _lost(path, said)]
    return Row("kill -9 while answers are given", rounds, endings, wrong)


def _killed(path: Path, after: float) -> dict[str, int]:
    """Let a program answer, kill it so many seconds after its first answer; what it said was saved last."""
    command = [sys.executable, "-c", _ANSWERING, str(path), NOW.isoformat()]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said: dict[str, int] = {}
        lines = [program.stdout.readline()]
        with suppress(subprocess.TimeoutExpired):
            program.wait(after)
        assert program.returncode is None, "it ended before it was killed"
        program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    for line in lines:
        if line.endswith("\n"):  # a line that was cut off was not heard
            item, value = line.split()
            said[item] = int(value)
    return said


def _lost(path: Path, said: dict[str, int]) -> list[str]:
    """What is missing of what was said to be saved."""
    if not path.exists():
        return ["said to be saved, and no file"] if said else []
    with closing(Repository(path, FixedClock(NOW))) as diary:
        faults = [str(fault) for fault in diary.check()]
        day = diary.day(TODAY)
        given: dict[str, list[object]] = {}
        for change in diary.changes(Kind.DAY):
            given.setdefault(change.item, []).append(change.new)
    for item, value in said.items():
        stands = day.value(DayItem(item))
        # The answer after it may have been saved, and the program killed before it could say so.
        if stands not in (value, (value + 1) % 11):
            faults.append(f"{item} is {stands}, said {value}")
        if value not in given.get(item, []):
            faults.append(f"{item} {value} is not in the history")
    return faults


def programs_in_turn(rounds: int, seed: int = 1) -> Row:
    """Three programs that read, answer, import, export, close and are killed in turn."""
    endings, wrong = Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        played = Rounds(Path(folder), seed)
        try:
            for number in range(rounds):
                try:
                    endings[played.play().partition(" by ")[0]] += 1
                except AssertionError as error:
                    wrong.append(f"round {number}: {str(error)[:200]}")
        finally:
            played.end()
        try:
            check_after(played, FixedClock(NOW))
        except AssertionError as error:
            wrong.append(str(error)[:300])
    return Row("three programs read, answer, import, export, close, are killed", rounds, endings, wrong)
