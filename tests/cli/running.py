"""Running a command in this process: what it says, and that what it refuses changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from diary.cli import run_command
from diary.clock import FixedClock
from main import main
from tests.factories import NOW

ROOT = Path(__file__).parents[2]
TRACKER = "who,date,pain\nme,2026-11-01 09:00,4.5\nme,2026-11-02 03:00,6\nyou,2026-11-03,9\nme,2026-11-04,\n"
NO_PACKAGE = (
    "t.csv is not a package. If it is another program's CSV file, name its columns: --date-column and --pain-column."
)
NOWHERE = "nowhere.db does not exist. Start relief-diary to begin a diary, or name another one with --diary."
COLUMNS = ("--date-column", "date", "--pain-column", "pain")
HEADER = (
    "If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, "
    "--header-row N."
)


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file of a folder with its bytes, every folder in it."""
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in sorted(folder.rglob("*"))}


def ask(*arguments: object, clock: FixedClock | None = None) -> int:
    return run_command([str(argument) for argument in arguments], clock or FixedClock(NOW))


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a command says that is refused: one line on stderr, exit status 1, and no file is another one afterwards."""
    before = contents(Path.cwd())
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 1
    said = capsys.readouterr()
    assert contents(Path.cwd()) == before
    assert said.out == ""
    assert said.err.startswith("relief-diary: ")
    assert said.err.count("\n") == 1
    return said.err.removeprefix("relief-diary: ").rstrip("\n")


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The lines of a command that does what it is asked."""
    capsys.readouterr()
    assert ask(*arguments) == 0
    answer = capsys.readouterr()
    assert answer.err == ""
    return answer.out.splitlines()
