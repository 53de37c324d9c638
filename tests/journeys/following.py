"""The window on a desktop whose user changes the system's look; run in a process of its own, on a session bus.

    python -m tests.journeys.following DIARY WISH=THEME ...

First it tells the type of all texts. Then each WISH, such as `color-scheme:1`, is told by the stand-in for the portal;
the line printed for it is the theme that came, or what stood there after ten seconds.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import IO

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from diary.clock import FixedClock
from tests.factories import NOW
from ui.app import make_application, open_window, show_window
from ui.destinations import Destination
from ui.look.theme import theme
from ui.main_window import MainWindow

PATIENCE = 10_000


def come(wanted: str) -> str:
    """Wait for a theme; the one that is there in the end."""
    deadline = QDeadlineTimer(PATIENCE)
    while theme().name != wanted and not deadline.hasExpired():
        QApplication.processEvents()
    return theme().name


def say(*words: str) -> None:
    """Say something to the one that started this."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def family_of_buttons() -> str:
    """The type that the desktop gives to buttons."""
    return QApplication.font("QPushButton").family()  # type: ignore[call-overload, no-any-return]  # a name it is


def tell_type(window: MainWindow) -> None:
    """Say which type the desktop gives to buttons, which it does after the start, and which the texts have."""
    deadline = QDeadlineTimer(PATIENCE)
    while family_of_buttons() == theme().family and not deadline.hasExpired():
        QApplication.processEvents()
    for index in Destination:
        window.open_page(index)
        QApplication.processEvents()
    say("desktop", family_of_buttons())
    say("type", *sorted({widget.font().family() for widget in QApplication.allWidgets()}))


def main(diary: Path, wishes: list[str]) -> None:
    """Open the window, tell each wish, and say what came of it."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.portal"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as portal:
        assert portal.stdin is not None
        assert portal.stdout is not None
        portal.stdout.readline()
        try:
            follow(diary, wishes, portal.stdin)
        finally:
            portal.kill()


def follow(diary: Path, wishes: list[str], portal: IO[str]) -> None:
    """Open the window and tell the portal each wish."""
    make_application()
    session, window = open_window(diary, FixedClock(NOW))
    show_window(window)
    window.finish()
    tell_type(window)
    for line in wishes:
        wish, _, wanted = line.partition("=")
        portal.write(wish.replace(":", " ") + "\n")
        portal.flush()
        say(wish, come(wanted))
    window.close()
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
