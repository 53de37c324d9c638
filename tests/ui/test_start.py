"""Starting the program: the real main.py in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.screens import offscreen
from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.store.on_disk.location import default_diary as command_line_diary
from diary.store.repository import Repository
from ui import app

ROOT = Path(__file__).resolve().parent.parent.parent
ONE_LINE = "relief-diary: there is no display to open a window on. Start it from a desktop session.\n"

MOST_LOADED = 75
"""Modules of ours that are loaded when the first picture goes to the screen (docs/decisions/0036)."""
BEHIND = {
    "diary.store.repository",
    "diary.model.records.change",
    "ui.session.parts",
    "ui.look.describing",
    "ui.session.worker",
    "ui.today.parts",
    "argparse",
    "concurrent.futures",
    "logging",
    "PySide6.QtSvg",
}
"""Among what is loaded behind it."""

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run main.py without a display until it ends by itself."""
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**bare, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@on_linux
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":987"}, {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_it_says_so_in_one_line(tmp_path: Path, environment: dict[str, str]) -> None:
    ended = start("--diary", str(tmp_path / "diary.db"), **environment)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", ONE_LINE)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_diary_is_refused_in_one_line_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear doctor")
    ended = start("--diary", str(path), QT_QPA_PLATFORM="offscreen")
    assert ended.returncode == 1
    assert ended.stderr == f"relief-diary: {path} is not a Relief Diary file.\n"
    assert path.read_text() == "Dear doctor"


@on_linux
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}])
def test_that_there_is_no_display_is_said_in_the_language_of_the_system(
    tmp_path: Path, display: dict[str, str]
) -> None:
    ended = start("--diary", str(tmp_path / "diary.db"), LC_ALL="nl_NL.UTF-8", PYTHONUTF8="1", **display)
    said = "er is geen scherm om een venster op te openen. Start het programma vanuit een bureaubladsessie."
    assert ended.stderr == f"relief-diary: {said}\n"


def test_a_refusal_is_said_in_the_language_of_the_system(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear doctor")
    ended = start("--diary", str(path), QT_QPA_PLATFORM="offscreen", LC_ALL="nl_NL.UTF-8")
    assert ended.stderr.splitlines()[-1] == f"relief-diary: {path} is geen bestand van Relief Diary."


def test_window_and_command_line_look_for_the_same_diary() -> None:
    assert app.default_diary() == command_line_diary()


@pytest.mark.parametrize("modules", ["ui.app", "ui.app, ui.finishing, ui.today.parts"])
def test_what_stands_first_waits_for_no_heavy_library(modules: str) -> None:
    heavy = "{'numpy', 'pyqtgraph', 'sqlite_utils', 'platformdirs'}"
    asked = f"import sys, main, {modules}; print(sorted({heavy} & set(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def test_a_command_loads_no_numpy_until_something_is_forecast() -> None:
    asked = "import sys, diary.cli; print(sorted({'numpy', 'sqlite_utils'} & set(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def loaded_at_first_paint(diary: Path) -> set[str]:
    """Start the program itself on a diary, and return what is loaded when its window is painted."""
    code = """
import sys, main, ui.app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
waits = ui.app.FirstPaint
def painted():
    print(*sys.modules)
    QTimer.singleShot(0, QApplication.quit)
ui.app.FirstPaint = lambda window, paints, then: waits(window, paints, painted)
main.main(["--diary", sys.argv[1]])
"""
    ended = subprocess.run(
        [sys.executable, "-c", code, str(diary)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return set(ended.stdout.split())


@pytest.mark.parametrize("is_there", [False, True])
def test_until_the_first_paint_few_modules_are_loaded(tmp_path: Path, is_there: bool) -> None:
    path = tmp_path / "diary.db"
    if is_there:
        with closing(Repository(path, SystemClock())) as diary:
            diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 4)
    loaded = loaded_at_first_paint(path)
    ours = {name for name in loaded if name.partition(".")[0] in {"main", "diary", "ui"}}
    assert "ui.today.page" in ours
    assert len(ours) <= MOST_LOADED, sorted(ours)
    assert loaded & BEHIND == set()


@pytest.mark.parametrize("width", [1280, 1200])
def test_the_first_page_has_pyside_make_few_of_its_kinds(tmp_path: Path, width: int) -> None:
    """One touch of the `Qt` namespace makes a hundred, one bare QWidget of Qt's own 67 (docs/decisions/0003).

    So does a style, which is asked where answers are built for another grid than they get: at 1200 pixels it is wider
    than they ask for, at 1280 it is not.
    """
    environment = offscreen(tmp_path)
    remembered = tmp_path / "relief-diary" / "window.toml"
    remembered.parent.mkdir()
    remembered.write_text(f"place = [10, 40, {width}, 860]\n", encoding="utf-8")
    code = """
import enum, gc, linecache, sys
from pathlib import Path
read, update = [], linecache.updatecache
linecache.updatecache = lambda name, *rest: (read.append(name), update(name, *rest))[1]
from diary.clock import SystemClock
from ui.app import make_application, open_window, show_window
app = make_application()
session, window = open_window(Path(sys.argv[1]), SystemClock())
show_window(window)
app.processEvents()
kinds = [kind for kind in gc.get_objects() if isinstance(kind, enum.EnumType)]
print(sum(kind.__module__.startswith("PySide6") for kind in kinds))
print(sum("PySide6" not in name and "shiboken6" not in name for name in read))
print(window.width(), window.today.rows["pain_average"].button(0).property("grid"))
session.close()
"""
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "diary.db")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    kinds, sources, shown, grid = map(int, ended.stdout.split())
    assert (shown, grid > 0) == (width, width == 1200)
    assert 0 < kinds < 70
    assert sources <= 1  # PySide itself reads Python's enum; it would read that of every module (docs/decisions/0088)


def test_calls_into_qt_do_not_use_up_none(qapp: QApplication) -> None:
    """PySide 6.12.0 does, and Python 3.11 aborts over it (docs/decisions/0007)."""
    del qapp
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.setEnabled(True)
    assert sys.getrefcount(None) > before - 500
