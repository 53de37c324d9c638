"""How long each page takes to open the first time, and all of them to change text size and theme; ten-year diary.

Every round opens each page in a process of its own, offscreen. pyqtgraph is loaded before, and the time that takes is
the reference: some pages draw charts, and no page can be quicker than the library that does. Reported is from the
click until the page is painted, and the longest turn of the event loop in the second behind it, in which what was
computed off the thread comes in; a key waits no longer than that. Then all pages are opened and the look is changed,
until the page that is open is painted in it; a page that is opened afterwards takes it then, which is reported too.
The reference is the same style sheet on as many plain labels.

    python -m benchmarks.pages [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from benchmarks.diaries import make_ten_years
from benchmarks.screens import offscreen
from diary.clock import SystemClock
from ui.app import make_application, open_window, show_window
from ui.destinations import Destination
from ui.look import theme
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
PAGES = {page.name.capitalize(): page for page in Destination if page is not Destination.TODAY}
OPENING_MS, LOOK_MS = 200.0, 300.0
"""At most: to open a page, and to change text size or theme with all pages open."""
BEHIND_SECONDS = 1.0
Times = dict[str, float]


def opened(path: Path, page: str) -> Times:
    """Milliseconds to open a page for the first time, in this process."""
    app, window = _stand(path)
    reference = _ms_of(lambda: __import__("pyqtgraph"))
    opening = _ms_of(lambda: _paint(app, lambda: window.open_page(PAGES[page])))
    return {"import of pyqtgraph": reference, page: opening, f"{page}, behind it": _longest_turn(app)}


def changed(path: Path, _page: str) -> Times:
    """Milliseconds to change the look with all pages open, in this process."""
    app, window = _stand(path)
    for index in PAGES.values():
        window.open_page(index)
        _longest_turn(app)
    look = theme.theme()
    taken = {}
    for name, index in PAGES.items():
        window.open_page(index)
        _longest_turn(app)
        taken[f"text size, on {name}"] = _ms_of(lambda: _paint(app, lambda: look.set_scale(1.5)))
        taken[f"theme, on {name}"] = _ms_of(lambda: _paint(app, lambda: look.set_theme("dark")))
        look.set_scale(1.0)
        look.set_theme("light")
    look.set_scale(1.5)
    for name, index in PAGES.items():
        taken[f"{name}, again in another look"] = _ms_of(partial(_paint, app, partial(window.open_page, index)))
    labels = QWidget()
    for _ in window.findChildren(QWidget):
        QLabel("label", labels)
    window.deleteLater()
    look.set_scale(1.0)
    labels.show()
    _longest_turn(app)
    return {"the same on as many labels": _ms_of(lambda: _paint(app, lambda: look.set_scale(1.5))), **taken}


def _stand(path: Path) -> tuple[QApplication, MainWindow]:
    """The window as it stands a while after it was opened."""
    app = make_application()
    _session, window = open_window(path, SystemClock())
    show_window(window)
    app.processEvents()
    window.finish()
    _longest_turn(app)
    return app, window


def _paint(app: QApplication, change: Callable[[], object]) -> None:
    change()
    app.processEvents()


def _longest_turn(app: QApplication) -> float:
    longest, until = 0.0, time.perf_counter() + BEHIND_SECONDS
    while time.perf_counter() < until:
        longest = max(longest, _ms_of(app.processEvents))
        time.sleep(0.001)
    return longest


def _ms_of(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - began)


def main(arguments: list[str] | None = None) -> int:
    """Print one line a page and change; exit status 1 if one is over its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args(arguments).rounds
    taken: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ten.db"
        make_ten_years(path)
        for _ in range(rounds):
            for page in (*PAGES, "all"):
                for name, ms in _in_a_process(path, page, Path(folder)).items():
                    taken.setdefault(name, []).append(ms)
    missed = False
    print(f"pages of a ten-year diary, medians of {rounds}")
    for name, ms in ((name, statistics.median(all_ms)) for name, all_ms in taken.items()):
        target = LOOK_MS if name.startswith(("text size", "theme")) else OPENING_MS
        if name.startswith(("import of", "the same")):
            print(f"  reference: {name:<28} {ms:6.0f} ms")
        else:
            missed |= ms > target
            print(f"  {name:<39} {ms:6.0f} ms   {'OVER' if ms > target else 'within'} {target:.0f}")
    return int(missed)


def _in_a_process(path: Path, page: str, home: Path) -> Times:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.pages", "--one", page, str(path)],
        cwd=ROOT, env=offscreen(home), stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    times: Times = json.loads(ended.stdout)
    return times


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--one", "all", path]:
            print(json.dumps(changed(Path(path), "all")))
        case ["--one", page, path]:
            print(json.dumps(opened(Path(path), page)))
        case _:
            raise SystemExit(main())
