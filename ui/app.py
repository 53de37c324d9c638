"""The application: display, look, window.

No module that the first page loads touches the `Qt` namespace while it is imported or builds the page: PySide makes
its hundred enumerations at the first touch, a good part of the time until the first answer (docs/decisions/0003). Such
modules say `QtCore.Qt`, which is found when it is used; properties are set by name ("ClickFocus"), and everything is
painted by the style sheet.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QCoreApplication, QStandardPaths, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from diary.clock import SystemClock
from diary.errors import DiaryError
from diary.store.connection import AT_ONCE
from diary.store.on_disk.opening import Manner
from diary.store.opened import OpenedDiary
from ui import bug_report, remembered
from ui.claim import Claim
from ui.first_paint import FirstPaint, one_by_one
from ui.look import theme
from ui.main_window import MainWindow, behind_paint
from ui.placing import Placing
from ui.session import Session
from ui.tidying import Tidying
from ui.words import language
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext

    from diary.clock import Clock
    from diary.locking import Unlocked
    from ui.ending import Ending


def run(path: Path | None = None, *, shows_today: bool = False) -> int:
    """Open the window on a diary and stay until it is closed.

    Args:
        path: The diary file; None for the user's own.
        shows_today: Whether a window that is open on it already goes to today.

    Where another program has the window of this diary already, that one comes to the front, and nothing is opened here.

    Returns:
        Exit status: 0, or 1 with one line on stderr where there is no display or the diary can't be used.
    """
    if not _has_display():
        return _say_without_display()
    if path is None:
        path = default_diary()
    claim = Claim(path, shows_today=shows_today)
    app = _begin_application()
    bug_report.catch_bugs()
    opened = _opened_at_once(path) if claim.is_first() else None
    if opened is None:
        from ui.opening.way_in import find_a_way  # noqa: PLC0415 - only where a diary does not open at once

        opened, status = find_a_way(
            path, lambda path, found: open_window(path, SystemClock(), found), claim, partial(_be_found, claim)
        )
        if opened is None:
            return status
    session, window = opened
    bug_report.catch_bugs(window)
    endings: list[Ending] = []

    def finish() -> None:
        endings.append(behind_paint().Ending(window))
        placing.watch()
        one_by_one(window, chain(window.finishing(), [partial(_be_found, claim, window.show_today)]))

    FirstPaint(window, window.painted, finish)
    placing = show_window(window)
    status = app.exec()
    _follow_no_keyboard(app)
    session.close()
    for ending in endings:
        ending.finish()
    claim.give_up()
    return status


def _begin_application() -> QApplication:
    """The application; what Qt says of a display that it can't open is one line."""
    qInstallMessageHandler(_while_starting)
    app = make_application()
    qInstallMessageHandler(None)
    for message in _said_by_qt:
        print(message, file=sys.stderr)  # noqa: T201 - Qt's own words
    return app


def _be_found(claim: Claim, show_today: Callable[[], None] | None = None) -> None:
    """Show the program's icon, and let a second start bring this window to the front; see `ui.after_paint`."""
    after_paint = behind_paint()
    after_paint.show_icon()
    after_paint.open_door(claim, show_today)


def _follow_no_keyboard(app: QApplication) -> None:
    """PySide takes everything apart in any order: what follows the keyboard must not follow it into that."""
    if app.receivers(SIGNAL("focusChanged(QWidget*,QWidget*)")) > 0:  # none where it was closed at once
        app.focusChanged.disconnect()


def open_window(path: Path, clock: Clock, found: Unlocked | None = None) -> tuple[Session, MainWindow]:
    """The window on a diary, not yet shown.

    Args:
        path: The diary.
        clock: Where the moment of entry comes from.
        found: What unlocks it; None for a diary without a passphrase.

    Raises:
        CannotOpenError: the diary can't be used.
    """
    key, by_code = (None, False) if found is None else found
    session = Session(OpenedDiary(path, clock, key, Manner(wait=AT_ONCE)), by_code=by_code)
    try:
        return session, MainWindow(session)
    except DiaryError:
        session.close()
        raise


def _opened_at_once(path: Path) -> tuple[Session, MainWindow] | None:
    """The window on a diary that opens without a word; None for any other."""
    try:
        return open_window(path, SystemClock())
    except DiaryError:
        return None


def show_window(window: MainWindow) -> Placing:
    """Show the window where it was left the last time, within the screen."""
    placing = Placing(window)
    placing.show(remembered.recall())
    return placing


def make_application() -> QApplication:
    """The application with the look that was chosen, or the system's."""
    # Fusion looks the same everywhere. Asked for by argument: setStyle() would load all of QStyle's names at start.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    Tidying(app)
    app.setApplicationName("relief-diary")
    app.setApplicationDisplayName("Relief Diary")
    app.setDesktopFileName("relief-diary")
    known = remembered.recall()
    language.show_language(known.language)
    theme.install(theme.Theme(known.theme, known.text_size))
    return app


def default_diary() -> Path:
    """The user's own diary, where the command line looks for it too (`diary.store.on_disk.location`).

    Qt knows the folder already; the library that tells it to the command line takes as long to load as the window
    takes to paint. A test holds the two together.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "relief-diary" / "diary.db"


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


_said_by_qt: list[str] = []


def _while_starting(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Say in one line why there is no window; Qt itself would say it in ten and abort with a core dump."""
    if kind != QtMsgType.QtFatalMsg:
        _said_by_qt.append(message)
        return
    language.show_language(remembered.recall().language)  # Qt has begun the application, and ends it here
    no_display = any("could not connect to display" in said for said in _said_by_qt)
    reason = " ".join(message.split())
    _say(
        _no_display()
        if no_display
        else translate("Start", "the window can't be opened: {reason}").format(reason=reason)
    )
    os._exit(1)


def _no_display() -> str:
    return translate("Start", "there is no display to open a window on. Start it from a desktop session.")


def _say_without_display() -> int:
    qInstallMessageHandler(_while_starting)
    application = QCoreApplication(sys.argv[:1])  # without one, Qt translates nothing
    language.show_language(remembered.recall().language)
    status = _say(_no_display())
    application.shutdown()
    return status


def _say(sentence: str) -> int:
    print(f"relief-diary: {sentence}", file=sys.stderr)  # noqa: T201 - the terminal is all there is
    return 1
