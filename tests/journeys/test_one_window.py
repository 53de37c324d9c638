"""One window a diary, with real programs on a real screen: the second start raises the first, also after a kill."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.clock import SystemClock
from diary.store.repository import Repository
from tests.journeys.desktop import ROOT, desktop, needs_a_desktop
from tests.journeys.test_on_a_desktop import close, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = needs_a_desktop


@contextmanager
def started(environment: dict[str, str], diary: Path, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "main.py", *options, "--diary", str(diary)]
    program = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        yield program
    finally:
        program.kill()
        program.wait()


def windows(environment: dict[str, str], *, of: subprocess.Popen[bytes] | None = None) -> set[str]:
    """The windows of the program that can be seen, waiting for one where a process is named."""
    chosen = ["--sync", "--all", "--pid", str(of.pid)] if of is not None else []
    return set(tell(environment, "search", *chosen, "--onlyvisible", "--name", "^Relief Diary").split())


@pytest.fixture
def session_folder() -> Iterator[Path]:
    """The folder of a session, as short as one: the system takes about a hundred letters for the name of a socket."""
    with tempfile.TemporaryDirectory(prefix="rd-", dir="/tmp") as folder:
        yield Path(folder)


def test_a_second_start_raises_the_first_window(tmp_path: Path, session_folder: Path) -> None:
    diary, link = tmp_path / "diary.db", tmp_path / "the same.db"
    link.symlink_to(diary)
    with desktop("1366x768") as bare:
        environment = {**bare, "XDG_RUNTIME_DIR": str(session_folder)}
        with started(environment, diary) as first:
            (window,) = windows(environment, of=first)
            tell(environment, "windowminimize", "--sync", window)
            for name in (diary, link):
                with started(environment, name) as second:
                    assert second.wait(timeout=30) == 0
                assert windows(environment) == {window}
                assert tell(environment, "getactivewindow") == window
            # A click on a notice leads to today, whichever page was open: the next key is the average pain.
            tell(environment, "key", "ctrl+7")
            with started(environment, diary, "--today") as second:
                assert second.wait(timeout=30) == 0
            tell(environment, "key", "4")
            with started(environment, tmp_path / "another.db") as other:
                (apart,) = windows(environment, of=other)
                assert windows(environment) == {window, apart}
                tell(environment, "windowactivate", "--sync", apart)
                assert close(environment, other) == 0
            # A program that was killed leaves its lock and its socket; the next start takes them over.
            first.send_signal(signal.SIGKILL)
            first.wait()
            assert len(list(session_folder.glob("relief-diary-*"))) >= 2
        with closing(Repository(diary, SystemClock())) as kept:
            assert list(kept.pain().values()) == [4]
        with started(environment, diary) as after:
            (window,) = windows(environment, of=after)
            with started(environment, diary) as second:
                assert second.wait(timeout=30) == 0
            assert windows(environment) == {window}
            tell(environment, "windowactivate", "--sync", window)
            assert close(environment, after) == 0
    assert {path.name for path in session_folder.glob("relief-diary-*")} == set()
