"""How long until Today can be answered, against a bare PySide6 window.

Every round starts two fresh processes one after the other and takes the time from starting the process until its
window has been painted: a bare `QWidget` of the same size (the reference), and Relief Diary's first page with the
keyboard on the average pain. Reported is the ratio of the medians; the target is 1.5.

    python -m benchmarks.startup [--rounds N]
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = 1.5
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); window = QWidget(); window.resize(1280, 860); window.show(); app.processEvents()
sys.stdout.write("painted\\n"); sys.stdout.flush(); sys.stdin.read()
"""
OURS = """
import gc; gc.disable()
import sys
from pathlib import Path
from ui.app import make_application, open_window
from diary.clock import SystemClock
app = make_application(); session, window = open_window(Path(sys.argv[1]), SystemClock()); window.show()
app.processEvents()
assert window.focusWidget() is not None
sys.stdout.write("painted\\n"); sys.stdout.flush(); sys.stdin.read()
"""


def seconds_to_paint(code: str, *arguments: str) -> float:
    """Seconds from starting a process until it reports its first painted window."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    ) as process:
        assert process.stdout is not None  # noqa: S101 - for the type checker
        line = process.stdout.readline()
        taken = time.perf_counter() - started
        process.kill()
    if line != "painted\n":
        raise SystemExit("the window was not painted")
    return taken


def main(arguments: list[str] | None = None) -> int:
    """Print one line a diary; exit status 1 if a ratio is over the target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args(arguments).rounds
    for part in ("diary", "ui"):  # as an installation leaves both programs, ours and PySide
        compileall.compile_dir(ROOT / part, quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        cases = _diaries(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in ("bare PySide6 window", *cases)}
        for _ in range(rounds):
            times["bare PySide6 window"].append(seconds_to_paint(BARE))
            for name, path in cases.items():
                times[name].append(seconds_to_paint(OURS, str(path)))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    reference = medians.pop("bare PySide6 window")
    print(f"first painted window, {rounds} rounds; reference: bare PySide6 window, median {reference * 1000:.0f} ms")
    for name, taken in medians.items():
        verdict = "within" if taken / reference <= TARGET else "OVER"
        print(f"  {name:<16} {taken * 1000:5.0f} ms   ratio {taken / reference:.2f}   {verdict} {TARGET}")
    return int(any(taken / reference > TARGET for taken in medians.values()))


def _diaries(folder: Path) -> dict[str, Path]:
    from diary.clock import SystemClock
    from diary.sample import invented_contents
    from diary.store.importing import restore
    from diary.store.repository import Repository

    paths = {"no file yet": folder / "none.db", "empty diary": folder / "empty.db", "ten-year diary": folder / "ten.db"}
    empty = Repository(paths["empty diary"], SystemClock())
    empty.prepare()
    empty.close()
    ten = Repository(paths["ten-year diary"], SystemClock())
    restore(ten, invented_contents(ten.today() - timedelta(days=1), years=10.0))
    ten.close()
    return paths


if __name__ == "__main__":
    raise SystemExit(main())
