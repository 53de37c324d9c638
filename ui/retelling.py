"""The window in another language, at once: all that stands in it is made anew, and what is typed goes along.

Most texts stand in a widget from when it was made, and many with figures in them. Made anew, each is asked for in the
language of the moment by the one code that says it (docs/decisions/0072).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.destinations import Destination
from ui.guard import attempt
from ui.session.worker import Latest
from ui.words.language import formats, shown_code

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.widgets.page import Page

_QUIET_MS = 50
"""How often it looks whether what runs off the thread has ended."""


class Retelling(QObject):
    """Makes what stands in the window anew."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._quiet = QTimer(self)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._go_on_when_quiet)

    def begin(self) -> None:
        """Do it as soon as nothing is at work on a page: an import or an export is seen to its end."""
        self._quiet.start()

    def _go_on_when_quiet(self) -> None:
        window = self._window
        is_covered = window.locking is not None and window.locking.is_covering
        if is_covered or any(work.is_busy for work in window.findChildren(Latest)):
            return
        self._quiet.stop()
        if shown_code() != self._window.told:
            self._make_anew()

    def _make_anew(self) -> None:
        window, way = self._window, formats(self._window.told)
        window.write_typed()
        scrolled, where = window.current.verticalScrollBar().value(), window.index_of(window.current)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        day = window.today.day
        before, body = window.build_anew()
        self._session.steps.forget_typed()
        window.today.open_day(day)
        window.finish_again()
        for index, page in before.items():
            if page.stays_as_it_is:
                window.keep(index, page)
            elif index != Destination.TODAY:
                attempt(partial(self._take_over, index, page, way))
        window.show_again(where)
        page = window.current
        page.settle()
        page.verticalScrollBar().setValue(scrolled)
        self._put_away(body)

    def _take_over(self, index: int, page: Page, way: QLocale) -> None:
        self._window.page(index).take_over(page, way)

    def _put_away(self, body: QWidget) -> None:
        for work in body.findChildren(Latest):
            work.stop()
        body.deleteLater()
