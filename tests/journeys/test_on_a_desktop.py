"""The real program on a real X screen with a window manager: it fits, it can be used, it comes back as it was left.

And on a desktop like GNOME, whose portal tells that the user wants it dark.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from diary.clock import SystemClock
from diary.store.repository import Repository
from tests.journeys.desktop import ROOT, desktop, first_window, needs_a_desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = needs_a_desktop

SMALL_SCREEN = "tests/journeys/test_small_screen.py"
TOLD = ("color-scheme", "contrast", "desktop", "type")
SCREENS = [("800x600", "1"), ("1024x600", "1"), ("1366x768", "1"), ("1366x768", "1.5"), ("1920x1080", "1")]


def tell(environment: dict[str, str], *words: str) -> str:
    """Have xdotool do something, as a user's mouse and keyboard would; what it says."""
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def close(environment: dict[str, str], program: subprocess.Popen[bytes]) -> int:
    """Close the window by its keys, as often as a user does whose key a busy window manager missed; the exit status."""
    for _ in range(3):
        tell(environment, "key", "alt+F4")
        with suppress(subprocess.TimeoutExpired):
            return program.wait(timeout=20)
    raise AssertionError("the window does not close")


@contextmanager
def running(environment: dict[str, str], diary: Path) -> Iterator[str]:
    """The program from the command line until its user closes it; the number of its window."""
    program = subprocess.Popen([sys.executable, "main.py", "--diary", str(diary)], cwd=ROOT, env=environment)
    try:
        window = first_window(environment, program)
        tell(environment, "windowactivate", "--sync", window)
        yield window
        assert close(environment, program) == 0
    finally:
        program.kill()
        program.wait()


def outline(environment: dict[str, str], window: str) -> tuple[int, int, int, int]:
    """Left, top, width and height of a window, in pixels of the screen."""
    said = subprocess.run(
        ["xwininfo", "-id", window], env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    left, top, width, height = (int(said.partition(f"{name}:")[2].split()[0]) for name in names)
    return left, top, width, height


@pytest.mark.parametrize(("size", "factor"), SCREENS)
def test_the_window_fits_the_screen_and_the_first_key_is_the_average(
    tmp_path: Path, settings_folder: Path, size: str, factor: str
) -> None:
    wide, high = (int(number) for number in size.split("x"))
    with desktop(size) as bare:
        environment = {**bare, "QT_SCALE_FACTOR": factor}
        with running(environment, tmp_path / "diary.db") as window:
            left, top, width, height = outline(environment, window)
            assert left >= 0
            assert top >= 0
            assert left + width <= wide
            assert top + height <= high
            tell(environment, "key", "4")
    with closing(Repository(tmp_path / "diary.db", SystemClock())) as other:
        assert list(other.pain().values()) == [4]
    kept = tomllib.loads((settings_folder / "relief-diary" / "window.toml").read_text())
    assert kept["maximised"] is (size != "1920x1080")


def test_the_window_comes_back_where_it_was_left(tmp_path: Path) -> None:
    with desktop("1920x1080") as environment:
        with running(environment, tmp_path / "diary.db") as window:
            tell(environment, "windowsize", "--sync", window, "900", "700")
            tell(environment, "windowmove", "--sync", window, "300", "200")
            left = outline(environment, window)
        for _ in range(2):
            with running(environment, tmp_path / "diary.db") as window:
                assert outline(environment, window) == left


@pytest.mark.parametrize("factor", ["1", "1.5"])
def test_everything_is_reached_on_a_small_screen(factor: str) -> None:
    with desktop("1366x768") as environment:
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", SMALL_SCREEN],
            cwd=ROOT,
            env={**environment, "QT_SCALE_FACTOR": factor, "RELIEF_DIARY_TEST_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_on_gnome_the_look_follows_the_system_both_ways_and_the_type_is_ours(tmp_path: Path) -> None:
    wishes = [
        *("color-scheme:1=dark", "color-scheme:2=light", "color-scheme:1=dark", "color-scheme:0=light"),
        *("contrast:1=high_contrast", "color-scheme:1=high_contrast", "contrast:0=dark", "color-scheme:2=light"),
    ]
    with desktop("1366x768") as environment:
        ended = subprocess.run(
            ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.following", tmp_path / "d.db", *wishes],
            cwd=ROOT,
            env={**environment, "XDG_CURRENT_DESKTOP": "GNOME"},
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )
    assert ended.returncode == 0, ended.stderr
    desktop_type, type_of_texts, *came = [line for line in ended.stdout.splitlines() if line.startswith(TOLD)]
    assert came == [wish.replace("=", " ") for wish in wishes]
    assert desktop_type == "desktop Sans"  # without which the next line would prove nothing
    assert type_of_texts == "type Atkinson Hyperlegible"
