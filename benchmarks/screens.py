"""Screens to measure on: Qt's own without a display, and a real X server without one (Xvfb)."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = "1600x1000"
"""Of both screens, in pixels: a window of ours opens on it as large as it wants to be."""


@contextmanager
def screens(home: Path) -> Iterator[dict[str, dict[str, str]]]:
    """The environment in which a program opens its window on each screen, by the screen's name.

    Args:
        home: A folder of its own for what the program remembers between two starts.
    """
    found = {"offscreen": offscreen(home)}
    if shutil.which("Xvfb") is None:
        print("Xvfb is not installed: measured without a real X screen")
        yield found
        return
    with _x_server() as display:
        yield {"Xvfb": {**found["offscreen"], "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, **found}


def offscreen(home: Path) -> dict[str, str]:
    """The environment in which a program opens its window on Qt's screen without a display; for `home` see above."""
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    own = {name: str(home) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    width, height = SIZE.split("x")
    screen = f'{{"name": "one", "x": 0, "y": 0, "width": {width}, "height": {height}, "logicalDpi": 96, "dpr": 1}}'
    (home / "screen.json").write_text(f'{{"screens": [{screen}]}}', encoding="utf-8")
    return {**bare, **own, "QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screen.json'}"}


@contextmanager
def _x_server() -> Iterator[str]:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()
