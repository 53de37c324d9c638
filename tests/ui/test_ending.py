"""The program is told to end from outside: a real process, a real signal, and the row read from the file."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.session import Session

ROOT = Path(__file__).resolve().parent.parent.parent
TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui import app
from ui.today import day_text

day_text.PAUSE_MS = 600_000  # it is not the pause after the last key that writes

def type_a_note():
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "today"))
    if window.today.parts is None or not window.today.parts.cards.note.isVisible():  # hidden, nobody types into it
        QTimer.singleShot(50, type_a_note)
        return
    QTest.keyClicks(window.today.parts.cards.note, "half a sent")
    print("typed", flush=True)

wait = app.make_application
def make():
    made = wait()
    QTimer.singleShot(50, type_a_note)
    return made
app.make_application = make
raise SystemExit(app.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_loses_nothing_that_was_typed(tmp_path: Path, name: str) -> None:
    path, number = tmp_path / "diary.db", getattr(signal, name)
    program = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(path)], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == "typed"
    program.send_signal(number)
    _, said = program.communicate(timeout=60)
    assert program.returncode == -number  # whoever sent it sees that it ended the program
    assert "Traceback" not in said
    repository = Repository(path, SystemClock())
    assert [day.note for day in repository.days()] == ["half a sent"]
    repository.close()


def test_the_end_of_the_session_writes_what_is_typed(window: MainWindow, session: Session) -> None:
    assert window.today.parts is not None
    window.today.parts.cards.note.setPlainText("half a sent")  # without the keyboard, whose leaving would write it too
    window.write_typed()
    assert session.reading.day(TODAY).value(DayItem.NOTE) == "half a sent"
