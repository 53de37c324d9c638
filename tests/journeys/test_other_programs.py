"""A window beside a terminal and beside another window, each a process of its own: nothing that was saved is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from diary.clock import SystemClock
from diary.model.records.change import Kind
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = ("--date-column", "Date", "--pain-column", "Pain")


class Window:
    """A window in a process of its own."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.journeys.window", str(path)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.shown = self._hear()

    def key(self, item: str, keys: str) -> dict[str, Any]:
        """Press keys on a question of Today; what the page shows then."""
        return self._ask(f"key {item} {keys}")

    def wait_for(self, item: str, value: int) -> dict[str, Any]:
        """Wait until the page shows an answer that this window was not given."""
        return self._ask(f"wait {item} {value}")

    def close(self) -> None:
        """Close the window as its user does."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(60) == 0

    def kill(self) -> None:
        """The power goes."""
        self.process.kill()
        self.process.wait(60)

    def _ask(self, line: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the window has ended"
        shown: dict[str, Any] = json.loads(line)
        return shown


@pytest.fixture
def open_window(tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Opens windows on `tmp_path / "diary.db"`; none is left."""
    windows: list[Window] = []

    def open_one() -> Window:
        windows.append(Window(tmp_path / "diary.db"))
        return windows[-1]

    yield open_one
    for window in windows:
        window.kill()
        for stream in (window.process.stdin, window.process.stdout):
            if stream is not None and not stream.closed:
                stream.close()


@pytest.fixture
def terminal(tmp_path: Path) -> Callable[..., str]:
    """Runs commands on the same diary; what they said."""

    def run(*arguments: str) -> str:
        command = [sys.executable, "main.py", "--diary", str(tmp_path / "diary.db"), *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def csv(tmp_path: Path) -> str:
    """Another program's file: the scores of January 2021."""
    (tmp_path / "old.csv").write_text(
        "Date,Pain\n" + "".join(f"2021-01-{day:02d},{day % 11}\n" for day in range(1, 29))
    )
    return str(tmp_path / "old.csv")


def stored(path: Path) -> tuple[tuple[object, ...], list[object], int]:
    """Today's pain, the history of it, and how many days there are."""
    with closing(Repository(path, SystemClock())) as diary:
        assert diary.check() == []
        day, changes = diary.day(diary.today()), diary.changes(Kind.DAY, diary.today().isoformat())
        return (day.pain_average, day.pain_worst, day.pain_now), [change.new for change in changes], len(diary.days())


@pytest.mark.parametrize("ends", ["close", "kill"])
def test_a_terminal_beside_a_window(
    open_window: Callable[[], Window], terminal: Callable[..., str], csv: str, tmp_path: Path, ends: str
) -> None:
    window = open_window()
    terminal("status")
    assert window.key("pain_average", "3")["saved"].startswith("✓ Saved")
    terminal("export", str(tmp_path / "first"))
    assert "28 days with new answers" in terminal("import", csv, *COLUMNS)
    assert window.key("pain_worst", "8")["saved"].startswith("✓ Saved")
    terminal("check")
    terminal("export", str(tmp_path / "second"))
    assert window.key("pain_now", "5")["said"] == ""
    getattr(window, ends)()
    assert stored(tmp_path / "diary.db") == ((3, 8, 5), [3, 8, 5], 29)
    newest = [(tmp_path / name / "daily.csv").read_text().splitlines()[-1].split(",") for name in ("first", "second")]
    assert [row[2:4] for row in newest] == [["3", ""], ["3", "8"]]


def test_two_windows_see_each_other(open_window: Callable[[], Window], tmp_path: Path) -> None:
    one, two = open_window(), open_window()
    one.key("pain_average", "3")
    assert two.wait_for("pain_average", 3)["pain_average"] == 3
    two.key("pain_average", "6")
    # At once, most likely before it looked again: then the other window's answer stands, and is shown.
    shown = one.key("pain_average", "4")
    unseen = "another program changed this" in shown["said"]
    assert shown["pain_average"] == (6 if unseen else 4)
    one.key("pain_worst", "9")
    two.key("pain_now", "2")
    one.kill()
    two.close()
    pain, history, _ = stored(tmp_path / "diary.db")
    assert pain == (6 if unseen else 4, 9, 2)
    assert history == ([3, 6, 9, 2] if unseen else [3, 6, 4, 9, 2])
