"""The chart of 30 years against bare pyqtgraph with the same points, in the same run and of the same size.

10,957 days and 60 infusions. Ours is measured in the real window, on the way a person takes: Relief, All time. Bare
pyqtgraph is a `PlotWidget` in a `QMainWindow` with the same points, the same line and a line for each infusion.

Times are those of the window's thread at work, so that what else runs on the computer doesn't count.

- first paint: all that the window's thread does from the tab to the painted chart; what is worked out beside it, off
  that thread, is reported apart.
- pan, zoom: one step, until it is painted.
- a new answer: from the answer until the chart has it painted, in the same items of the scene.
- memory: what the process holds (RSS), each in a process of its own. pandas is hidden from both: sqlite-utils loads it
  where the packages of the tests brought it, and an installation has none.

    python -m benchmarks.drawing [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.screens import screens

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow
    from ui.session import Session

ROOT = Path(__file__).resolve().parent.parent
YEARS = 30.0
SIZE = (960, 440)
"""Of the bare chart in pixels: ours at the window's usual size."""
TIMES, MEMORY = 1.3, 1.6
"""At most, times bare pyqtgraph."""
STEPS = 60
Figures = dict[str, float]


def make_diary(folder: Path) -> tuple[Path, Path]:
    """Make the diary, and the same points for whoever draws them bare."""
    from diary.clock import SystemClock
    from diary.model.overview.all_time import all_time_figure
    from diary.model.records.day import pain_scores
    from diary.sample import invented_contents
    from diary.store.incoming.importing import restore
    from diary.store.repository import Repository

    path, points = folder / "thirty.db", folder / "points.npz"
    diary = Repository(path, SystemClock())
    restore(diary, invented_contents(diary.today() - timedelta(days=1), years=YEARS))
    figure = all_time_figure(pain_scores(diary.days()), frozenset(), diary.infusions(), (), diary.today())
    diary.close()
    pain = [np.nan if row.pain is None else row.pain for row in figure.rows]
    mean = [np.nan if row.mean is None else row.mean for row in figure.rows]
    np.savez(points, pain=pain, mean=mean, courses=[course.last for course in figure.courses])
    return path, points


def bare(points: Path) -> Figures:
    """Draw the points with pyqtgraph alone, in this process."""
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication, QMainWindow

    pg.setConfigOptions(antialias=True)
    app, data = QApplication([]), np.load(points)
    window = QMainWindow()
    window.resize(1280, 860)
    window.show()
    _settle(app)
    days = np.arange(len(data["pain"]), dtype=float)

    def build() -> pg.PlotWidget:
        chart = pg.PlotWidget()
        chart.setFixedSize(*SIZE)
        known = ~np.isnan(data["pain"])
        pen = pg.mkPen("#0B6E6E", width=2.25)
        chart.addItem(pg.ScatterPlotItem(days[known], data["pain"][known], size=4, pen=None, brush="#0B6E6E80"))
        chart.addItem(pg.PlotCurveItem(days, data["mean"], pen=pen, connect="finite"))
        for course in data["courses"]:
            chart.addItem(pg.InfiniteLine(float(course), pen=pg.mkPen("#48307A", width=2)))
        window.setCentralWidget(chart)
        return chart

    began = time.thread_time()
    chart = build()
    _painted(app, chart)
    first = _ms_of_thread(began)
    chart.setXRange(0, len(days), padding=0)
    last = float(len(days))
    return {
        "first paint": first,
        **_moved(app, chart, lambda first, end: chart.setXRange(first, end, padding=0), last),
        "memory": _megabytes(),
    }


def ours(path: Path) -> Figures:
    """Open the diary in the real window, go to Relief and All time, and move about, in this process."""
    from diary.clock import SystemClock
    from ui.app import make_application, open_window, show_window

    app = make_application()
    session, window = open_window(path, SystemClock())
    show_window(window)
    app.processEvents()
    window.finish()
    _settle(app)
    page = _open_relief(app, window)
    opened = _open_all_time(app, page)
    _settle(app)  # behind it, the infusions are compared
    _until(app, lambda: not page.overviews.comparing.is_busy)
    _settle(app)
    chart = page.overviews.all_time.chart
    moved = _moved(app, chart, chart.show_days, chart.whole[1])
    chart.reset()
    memory = {"memory": _megabytes()}
    return {"first paint": opened.pop("first paint"), **moved, **memory, **opened, **_answered(app, session, chart)}


def _open_relief(app: object, window: MainWindow) -> Any:  # noqa: ANN401 - its type would load the page before
    """Go to Relief, as a person does, and wait for its chart."""
    from ui.destinations import Destination

    window.open_page(Destination.RELIEF)
    page: Any = window.page(Destination.RELIEF)
    _until(app, lambda: page.figure is not None)
    _settle(app)
    return page


def _open_all_time(app: object, page: Any) -> Figures:  # noqa: ANN401
    """Press the tab All time; return what the window's thread did until the chart was painted, and how long it took."""
    from ui.relief.page import ReliefView

    started, began = time.perf_counter(), time.thread_time()
    page.open_view(ReliefView.ALL_TIME)
    app.processEvents()  # type: ignore[attr-defined]
    opening, view, drawing = _ms_of_thread(began), page.overviews.all_time, [0.0]
    show = view.show_figure

    def watched(*figures: object) -> None:
        began = time.thread_time()
        show(*figures)
        _painted(app, view.chart)
        drawing[0] = drawing[0] or _ms_of_thread(began)

    view.show_figure = watched
    _until(app, lambda: view.figure is not None)
    return {"first paint": opening + drawing[0], "from the tab to the paint": _ms_since(started)}


def _answered(app: object, session: Session, chart: Any) -> Figures:  # noqa: ANN401
    """Give an answer; return how long it took until the chart had it painted, and how many items were built for it."""
    from diary.model.scales import DayItem

    items, began = len(chart.scene().items()), time.perf_counter()
    session.answers.give(session.today(), DayItem.PAIN_AVERAGE, 9)
    _until(app, lambda: chart.rows[-1].pain == 9)
    _painted(app, chart)
    return {"a new answer": _ms_since(began), "items built for it": float(len(chart.scene().items()) - items)}


def _moved(app: object, chart: QWidget, show: Callable[[float, float], object], last: float) -> Figures:
    """Return the median time of one step of panning through ten years at a year's width, and of zooming in."""
    panned, zoomed = [], []
    for step in range(STEPS):
        start = last - 365 - step * 60
        panned.append(_frame(app, chart, lambda start=start: show(start, start + 365)))  # type: ignore[misc]
    for step in range(STEPS):
        span = last * 0.93**step
        zoomed.append(_frame(app, chart, lambda span=span: show(last - span, last)))  # type: ignore[misc]
    return {"pan": statistics.median(panned), "zoom": statistics.median(zoomed)}


def _frame(app: object, chart: QWidget, change: Callable[[], object]) -> float:
    began = time.thread_time()
    change()
    _painted(app, chart)
    return _ms_of_thread(began)


def _painted(app: object, chart: QWidget) -> None:
    app.processEvents()  # type: ignore[attr-defined]
    chart.viewport().repaint()  # type: ignore[attr-defined]


def _settle(app: object) -> None:
    until = time.perf_counter() + 1.0
    while time.perf_counter() < until:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.002)


def _until(app: object, is_so: Callable[[], bool]) -> None:
    until = time.perf_counter() + 120
    while not is_so() and time.perf_counter() < until:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.001)


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _ms_of_thread(began: float) -> float:
    return 1000 * (time.thread_time() - began)


def _ms_since(began: float) -> float:
    return 1000 * (time.perf_counter() - began)


def main(arguments: list[str] | None = None) -> int:
    """Print one line a figure; exit status 1 if one is over its target."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args(arguments).rounds
    taken: dict[str, dict[str, list[float]]] = {"bare": {}, "ours": {}}
    with tempfile.TemporaryDirectory() as folder, screens(Path(folder)) as found:
        path, points = make_diary(Path(folder))
        screen, environment = next(iter(found.items()))
        for _ in range(rounds):
            for who, file in (("bare", points), ("ours", path)):
                for name, value in _in_a_process(who, file, environment).items():
                    taken[who].setdefault(name, []).append(value)
    print(f"a chart of {YEARS:.0f} years on {screen}, medians of {rounds}; times bare pyqtgraph")
    missed = False
    for name, values in taken["ours"].items():
        value, unit = statistics.median(values), "MB" if name == "memory" else "" if "items" in name else "ms"
        if name not in taken["bare"]:
            print(f"  {name:<22} {value:8.1f} {unit}")
            continue
        reference, most = statistics.median(taken["bare"][name]), MEMORY if name == "memory" else TIMES
        over = value / reference > most
        missed |= over
        print(
            f"  {name:<22} {value:8.1f} {unit:<2} bare {reference:8.1f} {unit:<2} {value / reference:5.2f}   "
            f"{'OVER' if over else 'within'} {most}"
        )
    return int(missed)


def _in_a_process(who: str, file: Path, environment: dict[str, str]) -> Figures:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.drawing", "--one", who, str(file)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    figures: Figures = json.loads(ended.stdout)
    return figures


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        sys.modules["pandas"] = None  # type: ignore[assignment]
    match sys.argv[1:]:
        case ["--one", "bare", file]:
            print(json.dumps(bare(Path(file))))
        case ["--one", "ours", file]:
            print(json.dumps(ours(Path(file))))
        case _:
            raise SystemExit(main())
