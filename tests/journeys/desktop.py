"""A Linux desktop of our own for a test: an X screen of any size with a window manager, or a session bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

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
