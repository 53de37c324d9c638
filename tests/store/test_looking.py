"""A diary is looked at without a byte changed, in it or beside it, until it is known to be sound."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from diary.errors import DiaryError
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY, live

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

AVERAGE = DayItem.PAIN_AVERAGE
COMMANDS = (("check",), ("status",), ("export", "package"))


@pytest.fixture
def left(tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]) -> Path:
    """A diary as a program left it that was killed: with its newest answers in the log beside it."""
    path = tmp_path / "left" / "diary.db"
    with closing(Repository(path, clock)) as diary:
        live(diary, clock)
    other = start_other(path)
    other.ask("answer", TODAY.isoformat(), "pain_average", "3")
    other.kill()
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def spoil(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    made = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 20, 200))):
        made[chance.randrange(100, len(made))] = chance.randrange(256)
    path.write_bytes(made)


@pytest.mark.parametrize("seed", [None, *range(8)])
def test_no_command_that_only_looks_changes_anything(
    left: Path, tmp_path: Path, seed: int | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if seed is not None:
        spoil(left, seed)
    before = contents(left.parent)
    assert set(before) == {"diary.db", "diary.db-wal", "diary.db-shm"}
    for command, *target in COMMANDS:
        status = main.main(["--diary", str(left), command, *(str(tmp_path / name) for name in target)])
        assert seed is not None or status == 0, capsys.readouterr().err
        assert contents(left.parent) == before, command


def test_the_newest_answers_are_read_from_the_log(left: Path, clock: FixedClock) -> None:
    with closing(Repository(left, clock, leaves_all=True)) as diary:
        assert diary.day(TODAY).pain_average == 3


def test_a_diary_that_nobody_has_open_is_read_without_a_file_beside_it(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as diary:
        live(diary, clock)
    before = contents(tmp_path)
    assert main.main(["--diary", str(path), "check"]) == 0
    with closing(Repository(path, clock)) as diary:
        assert diary.days()
        assert diary.check() == []
        assert contents(tmp_path) == before
        diary.answer(TODAY, AVERAGE, 0)
    assert contents(tmp_path) != before


def test_nothing_is_ever_written_to_a_damaged_diary(left: Path, clock: FixedClock) -> None:
    """But for a byte within a value of the history, which only the weekly checksum sees (decision 0057)."""
    sound, refused, unseen = contents(left.parent), 0, 0
    for seed in range(16):
        for name, whole in sound.items():
            (left.parent / name).write_bytes(whole)
        spoil(left, seed)
        before = contents(left.parent)
        try:
            with closing(Repository(left, clock)) as diary:
                if diary.check() == []:  # the damage fell where nothing is
                    continue
                diary.answer(TODAY, AVERAGE, 9)
            assert differing(sound, before) == 1, seed
            unseen += 1
            continue
        except DiaryError:
            pass
        refused += 1
        after = contents(left.parent)
        assert [after[name] for name in ("diary.db", "diary.db-wal")] == [
            before[name] for name in ("diary.db", "diary.db-wal")
        ], seed
    assert refused > 8
    assert unseen <= 2


def differing(sound: dict[str, bytes], spoiled: dict[str, bytes]) -> int:
    """How many bytes are others."""
    return sum(a != b for name, whole in sound.items() for a, b in zip(whole, spoiled[name], strict=True))


def test_what_another_program_writes_meanwhile_is_read(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as made:
        made.answer(TODAY, AVERAGE, 1)
    with closing(Repository(path, clock, leaves_all=True)) as looking:
        assert looking.day(TODAY).pain_average == 1
        with closing(Repository(path, clock)) as writing:
            writing.answer(TODAY, AVERAGE, 2)
            assert looking.day(TODAY).pain_average == 2
            writing.answer(TODAY, AVERAGE, 0)
            assert looking.day(TODAY).pain_average == 0
        assert looking.day(TODAY).pain_average == 0
        assert looking.check() == []


def test_what_was_half_done_before_there_was_a_log_is_taken_back(tmp_path: Path, clock: FixedClock) -> None:
    """A journal is left by a program that was killed while it wrote without a log: nothing can be read before."""
    import subprocess
    import sys

    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as made:
        made.answer(TODAY, AVERAGE, 1)
    killed = """
import os, signal, sys
from sqlcipher3 import dbapi2
c = dbapi2.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode = DELETE")
c.execute("PRAGMA cache_size = 1")
c.execute("BEGIN IMMEDIATE")
c.execute("UPDATE day SET pain_average = 9")
c.execute("UPDATE setting SET value = 1")
c.execute("CREATE TABLE more AS SELECT a.day FROM day a, day b, day c")
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", killed, str(path)], check=False)
    assert path.with_name("diary.db-journal").stat().st_size > 0
    with closing(Repository(path, clock)) as diary:
        assert diary.day(TODAY).pain_average == 1
        assert diary.check() == []


def test_an_index_that_is_missing_is_made_and_nothing_else_is_changed(left: Path, clock: FixedClock) -> None:
    left.with_name("diary.db-shm").unlink()
    before = contents(left.parent)
    with closing(Repository(left, clock, leaves_all=True)) as diary:
        assert diary.day(TODAY).pain_average == 3
    after = contents(left.parent)
    assert {name: after[name] for name in before} == before


def test_a_copy_is_looked_over_before_it_is_written_to(left: Path, clock: FixedClock, tmp_path: Path) -> None:
    copy = Path(shutil.copy(left, tmp_path / "copy.db"))
    with closing(Repository(copy, clock)) as diary:
        assert not diary.is_sound
        diary.answer(TODAY, AVERAGE, 4)
        assert diary.is_sound
