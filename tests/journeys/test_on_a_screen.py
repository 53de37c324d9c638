"""The whole path on a real X screen (Xvfb), with the platform plugin that a Linux desktop uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.started import is_painted_first, said_while_starting

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
JOURNEY = "tests/journeys/test_whole_path.py"
DONE_BY_THE_SCREEN_TEST = "RELIEF_DIARY_TEST_PLATFORM"

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is a thing of X"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)"),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X display of our own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=20)


def test_the_first_picture_is_on_the_screen_before_the_rest_of_the_window_is_made(screen: str, tmp_path: Path) -> None:
    """The screen asks for the picture after `show`, so no timer would wait for it."""
    said = said_while_starting(tmp_path / "diary.db", {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"})
    assert is_painted_first(said), said


def test_the_whole_path_on_a_real_screen(screen: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", JOURNEY],
        cwd=ROOT,
        env={**os.environ, "DISPLAY": screen, DONE_BY_THE_SCREEN_TEST: "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "1 passed" in ended.stdout
