"""Memory is tidied up in the window's thread alone (docs/decisions/0035).

Python's collector runs in whichever thread asks for memory at that moment. In a working thread it may meet what is left
of a widget, and taking that apart there locks Qt's signals, while the window's thread holds Python's lock and waits for
them: the program stands still for ever. So the collector never runs by itself while there is a window.

What was freed is given back to the system as well (docs/decisions/0075): memory that a thread's work took for a moment
would otherwise stay the program's as long as it runs.
"""

from __future__ import annotations

import gc
import linecache
import sys
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSpacerItem, QWidgetItem
from shiboken6 import Shiboken

_LOOK_MS = 50
"""How often is looked whether there is enough to be collected; a look costs less than a microsecond.

What comes together in a second of computing on ten years of days would hold up a key for 80 ms.
"""


class Tidying(QObject):
    """Runs Python's collector from the event loop, by the collector's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(_LOOK_MS)
        timer.timeout.connect(self.tidy)
        timer.start()

    def tidy(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones."""
        ages = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [age for age, (count, most) in ages if count > most]
        if due:
            gc.collect(max(due))
            if max(due) > 0:
                forget_places()
            linecache.clearcache()  # the source of what failed, and of all modules where PySide reads them (see ui)


def forget_places() -> None:
    """Have PySide forget what stands for the places in layouts, which nobody here asks for.

    It makes one for each when a layout that is filled already goes into another one, and keeps it when the widget there
    is deleted, and its place with it. What comes to lie there later is taken for it (docs/decisions/0024).
    """
    for kept in Shiboken.getAllValidWrappers():
        if type(kept) in {QWidgetItem, QSpacerItem}:
            Shiboken.invalidate(kept)


def give_back() -> None:
    """Give the system what was freed, where its library for memory has a way; takes some milliseconds, without locks.

    glibc keeps what a thread freed for that thread. Called on the thread whose work is done.
    """
    if sys.platform.startswith("linux"):
        trim = getattr(import_module("ctypes").CDLL(None), "malloc_trim", None)
        if trim is not None:  # musl has none
            trim(0)
