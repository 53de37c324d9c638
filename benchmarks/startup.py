"""How long the program takes to its first paint and until it is free for a key, against a bare PySide6 window.

Every round starts fresh processes one after the other on each screen: a bare `QMainWindow` of the same size (the
reference), and the program itself as `main.py` starts it (`ui.app.run`), with no diary yet, an empty one and one of ten
years. All of them stay in Qt's own event loop. Two moments are taken from the start of the process:

- first paint: Qt says that it hands the window's first picture to the screen (its category `qt.widgets.painting`).
- free for a key: from here on, no turn of the event loop lasts longer than half of what a bare window takes to stand,
  50 ms on a plain computer, so that no key waits that a person would notice. A timer in that event loop tells, for two
  seconds.

    python -m benchmarks.startup [--rounds N]
"""

from __future__ import annotations

import argparse
import compileall
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.diaries import diaries
from benchmarks.screens import screens

ROOT = Path(__file__).resolve().parent.parent
BARE = "a bare window"
WATCH = """
import json, sys, time
beats = []
def watch(app):
    from PySide6.QtCore import QTimer
    timer = QTimer(app)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(5)
    QTimer.singleShot(2000, app.quit)
"""
BARE_PROGRAM = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
watch(app)
window = QMainWindow()
window.resize(1280, 860)
window.show()
app.exec()
print(json.dumps(beats))
"""
PROGRAM = """
import main, ui.app
make = ui.app.make_application
def made():
    app = make()
    watch(app)
    return app
ui.app.make_application = made
main.main(["--diary", sys.argv[1]])
print(json.dumps(beats))
"""
LONGEST_TURN = 0.5
"""How long a key may wait, and nobody notices, in times of a bare window: a busy machine makes both longer."""
TARGETS = {"first paint": 1.5, "free for a key": 2.5}
"""At most so many times a bare window."""


class Start(NamedTuple):
    """Seconds from the start of the process.

    Attributes:
        painted: Until the window's first picture went to the screen.
        turns: When each turn of the event loop was over.
    """

    painted: float
    turns: tuple[float, ...]

    def free(self, longest: float) -> float:
        """Return the seconds until the event loop takes every key within so many seconds."""
        ends = [
            after for before, after in zip((0.0, *self.turns), self.turns, strict=False) if after - before > longest
        ]
        return max([self.painted, *ends])


def start(code: str, *arguments: str, environment: dict[str, str]) -> Start:
    """Start a program in a process of its own and watch it for two seconds."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", WATCH + code, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment, "QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_MESSAGE_PATTERN": "%{message}"},
    ) as process:
        assert process.stdout is not None  # noqa: S101 - for the type checker
        assert process.stderr is not None  # noqa: S101
        painted = next((time.perf_counter() for line in process.stderr if line.startswith("Flushing")), None)
        process.stderr.read()
        beats = json.loads(process.stdout.read() or "[]")
    if painted is None or not beats:
        raise SystemExit("the window was not painted")
    return Start(painted - began, tuple(beat - began for beat in beats))


def main(arguments: list[str] | None = None) -> int:
    """Print one line a diary and screen; exit status 1 if a ratio is over its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args(arguments).rounds
    for part in ("diary", "ui"):  # as an installation leaves both programs, ours and PySide
        compileall.compile_dir(ROOT / part, quiet=2)
    missed = False
    with tempfile.TemporaryDirectory() as folder, screens(Path(folder)) as found:
        for screen, environment in found.items():
            missed |= _measure(screen, environment, Path(folder), rounds)
    return int(missed)


def _measure(screen: str, environment: dict[str, str], folder: Path, rounds: int) -> bool:
    """Whether a target was missed on a screen."""
    paths = diaries(folder)
    taken: dict[str, list[Start]] = {name: [] for name in (BARE, *paths)}
    for _ in range(rounds):
        paths["no file yet"].unlink(missing_ok=True)
        taken[BARE].append(start(BARE_PROGRAM, environment=environment))
        for name, path in paths.items():
            taken[name].append(start(PROGRAM, str(path), environment=environment))
    bare = statistics.median(start.painted for start in taken.pop(BARE))
    print(f"start on {screen}, medians of {rounds}; reference: {BARE}, {1000 * bare:.0f} ms")
    missed = False
    for name, starts in taken.items():
        painted = statistics.median(start.painted for start in starts)
        free = statistics.median(start.free(LONGEST_TURN * bare) for start in starts)
        for value, (what, target) in zip((painted, free), TARGETS.items(), strict=True):
            ratio = value / bare
            missed |= ratio > target
            verdict = "OVER" if ratio > target else "within"
            print(f"  {name:<16} {what:<15} {1000 * value:5.0f} ms   ratio {ratio:.2f}   {verdict} {target}")
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
