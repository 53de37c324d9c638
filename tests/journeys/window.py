"""A real window in a process of its own, told on its input what its user does; answers each line with what it shows.

Run as `python -m tests.journeys.window DIARY`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.clock import SystemClock
from diary.model.scales import DayItem
from ui.app import make_application, open_window
from ui.main_window import MainWindow


def shown(window: MainWindow) -> dict[str, object]:
    """What stands on Today."""
    notice = window.today.notice
    return {
        **{item.value: window.today.rows[item].value for item in window.today.rows},
        "saved": window.today.saved.text(),
        "said": notice.text.text() if notice is not None and notice.isVisible() else "",
    }


def main() -> None:
    """Open the window and do what each line says, until the input ends: its user closes the window."""
    app = make_application()
    session, window = open_window(Path(sys.argv[1]), SystemClock())
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.finish()
    print(json.dumps(shown(window)), flush=True)  # noqa: T201 - how it answers
    for line in sys.stdin:
        match line.split():
            case ["key", item, keys]:
                row = window.today.rows[DayItem(item)]
                row.setFocus()
                QTest.keyClicks(row, keys)
            case ["wait", item, value]:
                until = QDeadlineTimer(8000)
                while str(window.today.rows[DayItem(item)].value) != value and not until.hasExpired():
                    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
        QApplication.processEvents()
        print(json.dumps(shown(window)), flush=True)  # noqa: T201 - how it answers
    if not window.close():
        window.close()  # with something that is not saved, closing takes a second request
    session.close()
    app.quit()


if __name__ == "__main__":
    main()
