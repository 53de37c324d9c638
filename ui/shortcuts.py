"""The keys of the whole window that people expect of a desktop program; each is listed on the help page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from ui import ways
from ui.destinations import IN_RAIL, Destination
from ui.zoom import add_text_size_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow

HELP_OF = {
    Destination.TODAY: "page-today",
    Destination.RELIEF: "page-relief",
    Destination.INFUSIONS: "page-infusions",
    Destination.QUESTIONNAIRES: "page-questionnaires",
    Destination.DIARY: "page-diary",
    Destination.VISIT: "page-visit",
    Destination.SETTINGS: "page-settings",
    Destination.BRING_IN: "page-settings",
    Destination.FIRST_RUN: "page-settings",
    Destination.HELP: "keys",
}
"""The part of the help page that F1 opens, by the page it is pressed on."""
_MOST_REMEMBERED = 50


class Shortcuts(QObject):
    """Gives the window its keys, and remembers the pages for Alt+Left and Alt+Right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._behind: list[int] = []
        self._ahead: list[int] = []
        self._here = window.index_of(window.current)
        self._is_walking = False
        window.stack.currentChanged.connect(self._remember)
        add_text_size_keys(window)
        for index in IN_RAIL:
            self._add(f"Ctrl+{index + 1}", partial(window.open_page, index))
        for keys, act in (
            (QKeySequence.StandardKey.HelpContents, self._help),
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
            ("Ctrl+Q", window.close),
            ("Ctrl+W", window.close),
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
            ("Ctrl+PgUp", partial(self._step, -1)),
            ("Ctrl+PgDown", partial(self._step, 1)),
        ):
            self._add(keys, act)

    def stand_in_window(self) -> None:
        """Follow the pages of a window that was made anew."""
        self._window.stack.currentChanged.connect(self._remember)

    def back(self) -> None:
        """Open the page that was looked at before."""
        self._walk(self._behind, self._ahead)

    def forward(self) -> None:
        """Open the page that `back` came from."""
        self._walk(self._ahead, self._behind)

    def _add(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._window, act)
        shortcut.setAutoRepeat(False)

    def _walk(self, source: list[int], target: list[int]) -> None:
        if not source or self._is_covered:
            return
        target.append(self._here)
        self._is_walking = True
        try:
            # Today stays on the day that was looked at: this is a way back, not a way to today.
            self._window.page(source.pop())
        finally:
            self._is_walking = False

    def _remember(self) -> None:
        index = self._window.index_of(self._window.current)
        if index == self._here:
            return
        if not self._is_walking:
            self._behind = [*self._behind, self._here][-_MOST_REMEMBERED:]
            self._ahead.clear()
        self._here = index

    def _help(self) -> None:
        ways.to_help(self._window, HELP_OF[Destination(self._window.index_of(self._window.current))])

    def _find(self) -> None:
        if not self._is_covered and not self._window.current.begin_search():
            self._window.page(Destination.DIARY).begin_search()

    def _print(self) -> None:
        if not self._is_covered and not self._window.current.print_shown():
            self._window.page(Destination.VISIT).print_shown()

    def _save(self) -> None:
        """Say that there is nothing to save, or what is not saved; what is being typed is written before."""
        window = self._window
        if self._is_covered or window.undoing is None:
            return
        window.write_typed()
        if window.has_unsaved:
            window.undoing.say(self.tr("Something is not saved yet; the page that it stands on says what to do."))
        else:
            window.undoing.say(self.tr("Everything is saved already. Each answer is on disk as soon as it is given."))

    def _step(self, days: int) -> None:
        if not self._is_covered:
            self._window.current.step(days)

    @property
    def _is_covered(self) -> bool:
        return self._window.locking is not None and self._window.locking.is_covering
