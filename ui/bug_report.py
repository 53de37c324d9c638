"""Our own bugs: reported, never swallowed, and without a word of the diary.

Python hands every exception that nobody caught - in a slot, an event, a thread's result - to `sys.excepthook`. The
report names the kind of the error and the places in the code; its message is left out, since it may quote an answer.
"""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from diary.errors import DiaryError

if TYPE_CHECKING:
    from types import TracebackType

    from ui.main_window import MainWindow


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The report of a bug: its kind and where it happened, without its message."""
    places = "".join(traceback.format_tb(trace))
    return f"Relief Diary hit a bug of its own: {kind.__name__}\n{places}"


def install(window: MainWindow) -> None:
    """From now on, print reports on stderr and say on the page that something went wrong."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, DiaryError):  # the file broke under us: that is said as what it is
            window.say_error(error)
            return
        print(report(kind, trace), file=sys.stderr)  # noqa: T201 - the place for it
        window.say_bug(kind.__name__)

    sys.excepthook = hook
