"""A Linux desktop of our own for a test: an X screen of any size with a window manager, or a session bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = ("Xvfb", "openbox", "xdotool", "xwininfo", "dbus-run-session")

needs_a_desktop = [
    pytest.mark.screen,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is a thing of X"),
    pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason="make test installs what is missing"),
]


def first_window(environment: dict[str, str], program: subprocess.Popen[Any]) -> str:
    """Wait until a program that was started there shows its window, and return its number.

    xdotool can wait by itself, but looks only twice a second, and would wait for a program that has ended.
    """
    search = ["xdotool", "search", "--onlyvisible", "--name", "^Relief Diary"]
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = subprocess.run(search, env=environment, capture_output=True, text=True, check=False, timeout=60)
        if found.stdout:
            return found.stdout.split()[-1]
        assert program.poll() is None, "it ended without a window"
        with suppress(subprocess.TimeoutExpired):
            program.wait(timeout=0.03)
    raise AssertionError("no window came")


@contextmanager
def desktop(size: str) -> Iterator[dict[str, str]]:
    """An X screen with a window manager, and the environment in which a program opens its window there.

    Args:
        size: Width and height in pixels, as `1366x768`.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(
        ["openbox", "--startup", "echo ready"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert manager.stdout is not None
        assert b"ready\n" in iter(manager.stdout.readline, b"")
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=20)
            if process.stdout is not None:
                process.stdout.close()
