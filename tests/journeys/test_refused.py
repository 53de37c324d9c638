"""A diary that can't be opened, on a real X screen: the program started from an icon shows why, and ends or goes on."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.journeys.desktop import ROOT, desktop, first_window, needs_a_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pytestmark = needs_a_desktop


def tell(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


@contextmanager
def started(environment: dict[str, str], diary: Path) -> Iterator[subprocess.Popen[str]]:
    """The program, started from an icon: nobody sees what it writes."""
    program = subprocess.Popen(
        [sys.executable, "main.py", "--diary", str(diary)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        window = first_window(environment, program)
        tell(environment, "windowactivate", "--sync", window)
        yield program
    finally:
        program.kill()
        program.communicate()


def test_a_window_says_why_and_its_end_is_the_same_line_and_status(tmp_path: Path) -> None:
    diary = tmp_path / "diary.db"
    diary.write_bytes(b"no diary at all" * 1000)
    with desktop("1366x768") as environment, started(environment, diary) as program:
        tell(environment, "key", "Return")  # tried again, it is refused again, and stays
        tell(environment, "search", "--sync", "--onlyvisible", "--name", "^Relief Diary")
        tell(environment, "key", "--delay", "200", "Escape")
        said, complained = program.communicate(timeout=60)
        assert program.returncode == 1
        assert (said, complained) == ("", f"relief-diary: {diary} is not a Relief Diary file.\n")
    assert diary.read_bytes() == b"no diary at all" * 1000


def test_once_it_is_mended_the_diary_itself_comes_up(tmp_path: Path) -> None:
    diary, sound = tmp_path / "diary.db", tmp_path / "sound.db"
    with closing(Repository(sound, SystemClock())) as made:
        today = made.today()
        made.answer(today, DayItem.PAIN_AVERAGE, 4)
    diary.write_bytes(b"no diary at all" * 1000)
    with desktop("1366x768") as environment, started(environment, diary) as program:
        diary.write_bytes(sound.read_bytes())
        tell(environment, "key", "Return")
        with closing(Repository(diary, SystemClock())) as other:
            for _ in range(40):  # a busy window manager misses a key
                tell(environment, "key", "--delay", "250", "7")
                if other.day(today).pain_average == 7:
                    break
            assert other.day(today).pain_average == 7
        for _ in range(3):
            tell(environment, "key", "alt+F4")
            with suppress(subprocess.TimeoutExpired):
                program.communicate(timeout=20)
                break
        assert program.returncode == 0


def test_in_a_terminal_it_is_one_line_and_no_window(tmp_path: Path) -> None:
    diary = tmp_path / "diary.db"
    diary.write_bytes(b"no diary at all" * 1000)
    with desktop("1366x768") as environment:
        ours, theirs = pty.openpty()
        ended = subprocess.run(
            [sys.executable, "main.py", "--diary", str(diary)],
            cwd=ROOT,
            env=environment,
            stderr=theirs,
            check=False,
            timeout=60,
        )
        os.close(theirs)
        assert ended.returncode == 1
        assert os.read(ours, 4096).decode().strip() == f"relief-diary: {diary} is not a Relief Diary file."
        os.close(ours)
