"""A small fixed share of every row of the torture (`make torture` runs all of it)."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.store.programs import ROOT
from tests.torture import at_every_call, at_the_nth_call, damaging, importing, killing, living
from tests.torture.doing import WHATS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="kills, mounts and injects as Linux does")


def test_programs_in_turn() -> None:
    row = killing.programs_in_turn(12, seed=5)
    assert (row.wrong, row.rounds) == ([], 12)


def test_killed_while_answering() -> None:
    assert killing.kill_while_answering(4, seed=2).wrong == []


@pytest.mark.skipif(not at_the_nth_call.is_possible(), reason="needs strace, and the right to use it")
def test_a_fault_at_a_call() -> None:
    assert at_the_nth_call.fail_at_every_call(2, seed=3, whats=WHATS[:6]).wrong == []


@pytest.mark.skipif(not at_the_nth_call.is_possible(), reason="needs strace, and the right to use it")
def test_a_fault_at_a_call_of_a_new_passphrase() -> None:
    assert at_the_nth_call.fail_at_every_call(1, seed=4, whats=("set a passphrase",)).wrong == []


@pytest.mark.skipif(not at_every_call.is_possible(), reason="needs a C compiler")
def test_a_fault_at_every_call_of_a_backup() -> None:
    command = [sys.executable, "-m", "tests.torture.at_every_call", "--part", "3/7", "--most", "4", "backup"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 killed" in done.stdout or "1 killed" in done.stdout


def test_damaged_files() -> None:
    row = damaging.damage(8, first=40)
    assert row.wrong == []
    assert row.endings["noticed"] > 0


def test_hostile_imports() -> None:
    row = importing.fuzz(60, seed=4)
    assert row.wrong == []
    assert row.endings["refused with a line"] > 0


def test_clocks_and_notes() -> None:
    assert living.jump_with_the_clock(40).wrong == []
    assert living.write_every_note(18).wrong == []
