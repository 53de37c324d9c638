"""Our own bugs: reported, never swallowed, and without a word of the diary.

Python hands every exception that nobody caught - in a slot, an event, a thread's result - to `sys.excepthook`. The
report names the kind of the error and the places in the code; its message is left out, since it may quote an answer.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, qVersion

from diary import __version__
from diary.errors import DiaryError
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ui.main_window import MainWindow


def whole_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return all that is reported: which program on which system, and where in its code.

    No message, for it may quote an answer, and no path of the user's, for it tells who somebody is.
    """
    root = Path(__file__).resolve().parents[1]
    places = report(kind, trace).replace(str(root), "…").replace(str(Path.home()), "~")
    python, system = sys.version.partition(" ")[0], QtCore.QSysInfo.prettyProductName()
    about = f"Relief Diary {__version__}, Python {python}, Qt {qVersion()}, {system}"
    return f"{about}\n\n{places}"


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The report of a bug, in English for whoever mends it: its kind and where it happened, without its message."""
    return f"Relief Diary hit a bug of its own: {kind.__name__}\n{_places(trace)}"


def _places(trace: TracebackType | None) -> str:
    return "".join(traceback.format_tb(trace))


def catch_bugs(window: MainWindow | None = None) -> None:
    """From now on, print reports on stderr and say on the page that something went wrong.

    Each place in the code is reported once: what paints fails again with every frame. The page says it when the event
    is over, for a bar that is put in while the page paints would paint it again.

    Args:
        window: The window to say it in; None while there is none yet.
    """
    reported: set[tuple[str, str, int]] = set()

    def say(speak: Callable[[MainWindow], None]) -> None:
        if window is not None:
            QTimer.singleShot(0, window, lambda: speak(window))

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, DiaryError):  # the file broke under us: that is said as what it is
            say(lambda window: window.say_error(error))
            return
        place = (kind.__name__, *_where(trace))
        if place not in reported:
            reported.add(place)
            line = translate("Start", "Relief Diary hit a bug of its own: {kind}").format(kind=kind.__name__)
            print(f"{line}\n{_places(trace)}", file=sys.stderr)  # noqa: T201 - the place for it
        told = whole_report(kind, trace)
        say(lambda window: window.say_bug(kind.__name__, told))

    sys.excepthook = hook


def _where(trace: TracebackType | None) -> tuple[str, int]:
    """The file and the line in which an exception was raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return ("", 0) if trace is None else (trace.tb_frame.f_code.co_filename, trace.tb_lineno)
