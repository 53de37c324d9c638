"""Damaged copies of the sample diary, opened and gone over in the real window; run in a process of its own.

    python -m tests.journeys.damaged FOLDER FIRST LAST

makes the damaged diaries FIRST to LAST - 1 in FOLDER, opens one after the other, goes over all pages twice with some
keys, and prints a line for each: how it ended, "written" where a byte of the file was changed although it was found to
be damaged. What was done to a file follows from its number alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.app import write_sample
from diary.clock import FixedClock
from diary.errors import DiaryError
from tests.factories import NOW
from tests.journeys.damage import damaged
from ui import bug_report
from ui.app import make_application, open_window
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.session.worker import Latest
from ui.widgets.page import Page

KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_4, Qt.Key.Key_Delete, Qt.Key.Key_Escape)


def go_over(window: MainWindow) -> set[str]:
    """Use the window as somebody does who wonders what is wrong; what it said."""
    said = set()
    QTest.keyClick(_keyboard(window), Qt.Key.Key_3)  # in the first second
    _settle()
    window.finish()
    # Without other keys first: what one page left broken shows when the next one opens.
    looked_at = [(page, ()) for page in (Destination.DIARY, Destination.SETTINGS, Destination.DIARY, *Destination)]
    used = [(page, KEYS) for page in Destination]
    for page, keys in (*looked_at, *used):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + page), Qt.KeyboardModifier.ControlModifier)
        _settle()
        for key in keys:
            QTest.keyClick(_keyboard(window), key)
            _settle()
        shown = window.stack.currentWidget()
        if isinstance(shown, Page) and shown.notice is not None and shown.notice.isVisible():
            said.add(shown.notice.text.text())
    return said


def open_damaged(path: Path) -> str:
    """Open a diary, go over it and close it; how it went in a word."""
    bug_report.catch_bugs()
    try:
        session, window = open_window(path, FixedClock(NOW))
    except DiaryError:
        return "refused"
    bug_report.catch_bugs(window)
    window.show()
    said = go_over(window)
    window.close()
    window.close()
    for work in window.findChildren(Latest):
        work.stop()
    session.close()
    window.deleteLater()
    _settle()
    return "said" if said else "quiet"


def _ending(path: Path) -> str:
    before = path.read_bytes()
    ending = open_damaged(path)
    return "written" if ending != "quiet" and path.read_bytes() != before else ending


def main(folder: Path, first: int, last: int) -> None:
    """Make the diaries and open each."""
    make_application()
    sample = folder / "sample.db"
    if not sample.exists():
        write_sample(sample, FixedClock(NOW), seed=1)
    sound = sample.read_bytes()
    for number in range(first, last):
        path = folder / f"damaged-{number}.db"
        path.write_bytes(damaged(sound, number))
        sys.stdout.write(f"{number} {_ending(path)}\n")
        sys.stdout.flush()


def _keyboard(window: MainWindow) -> QWidget:
    return QApplication.focusWidget() or window


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
