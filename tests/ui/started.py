"""The program in a process of its own, and what it says while it starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAINTED, FINISHING = "Flushing", "finishing"
"""How the lines begin that say: a picture goes to the screen; what the first answer does not need is begun."""
_PROGRAM = f"""
import sys, main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.main_window import MainWindow
steps = MainWindow.finishing
def finishing(window):
    print("{FINISHING}", file=sys.stderr, flush=True)
    QTimer.singleShot(0, QApplication.quit)
    return steps(window)
MainWindow.finishing = finishing
main.main(["--diary", sys.argv[1]])
"""


def said_while_starting(diary: Path, environment: dict[str, str]) -> list[str]:
    """Start it on a diary; Qt says when it paints. It ends by itself once it begins to finish."""
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(diary)],
        cwd=ROOT,
        env={**environment, "QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_MESSAGE_PATTERN": "%{message}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return ended.stderr.splitlines()


def is_painted_first(said: list[str]) -> bool:
    """Whether the first picture went to the screen before anything that the first answer does not need was begun."""
    begun = said.index(FINISHING)
    return any(line.startswith(PAINTED) for line in said[:begun])
