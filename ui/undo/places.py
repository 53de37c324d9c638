"""Finds in the window what was undone or done again, and brings it into sight."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from diary.model.records.change import Kind
from diary.model.records.details import day_key
from diary.model.records.sign import SafetySign
from diary.model.visit.due import FIRST_PAGE
from ui.destinations import Destination
from ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from diary.model.records.change import Change
    from ui.main_window import MainWindow
    from ui.session.steps import Step

_PAGES = {
    Kind.INFUSION: Destination.INFUSIONS,
    Kind.LAB: Destination.INFUSIONS,
    Kind.QUESTIONNAIRE: Destination.QUESTIONNAIRES,
    Kind.OFFER: Destination.QUESTIONNAIRES,
    Kind.MEDICINE: Destination.SETTINGS,
    Kind.SETTING: Destination.SETTINGS,
    Kind.SAFETY: Destination.TODAY,
    Kind.VISIT: Destination.VISIT,
    Kind.GIVEN_OUT: Destination.VISIT,
}
"""Where what became of a record is to be seen."""


class Places:
    """Finds the page of a step."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show(self, step: Step) -> bool:
        """Bring into sight what a step changed; return whether another page, or another day, had to be opened for it.

        Returns:
            Whether another page, or another day, had to be opened for it.
        """
        days = {change.subject: change for change in step.changes if change.kind is Kind.DAY}
        if len(days) > 1:
            return self._show_on(Destination.DIARY, days[max(days)])
        if days:
            return self._show_day(step.changes[0], date.fromisoformat(min(days)))
        if not step.changes:
            return False
        change = step.changes[0]
        if change.kind is Kind.SAFETY and self._window.signs is not None:
            self._window.signs.cards.seek(SafetySign(change.subject))
        if (change.kind, change.subject) == (Kind.OFFER, FIRST_PAGE):
            return self._show_on(Destination.TODAY, change)
        return self._show_on(_PAGES[change.kind], change)

    def open_page_of(self, part: QWidget) -> None:
        """Open the page that a part belongs to."""
        for index in range(self._window.stack.count()):
            page = self._window.stack.widget(index)
            if page is not None and (page is part or page.isAncestorOf(part)) and not page.isVisible():
                self._window.open_page(self._window.index_of(page))
                return

    def _show_day(self, change: Change, day: date) -> bool:
        window = self._window
        if self._open_index() == Destination.DIARY:
            return self._show_on(Destination.DIARY, change)
        jumps = self._open_index() != Destination.TODAY or window.today.day != day
        if jumps:
            window.open_day(day)
        window.today.look_at(day_key(change.item), take_keyboard=not jumps and not _is_typing())
        return jumps

    def _show_on(self, index: int, change: Change) -> bool:
        jumps = self._open_index() != index
        page = self._window.page(index) if jumps else self._window.stack.currentWidget()
        if isinstance(page, Page):
            page.look_at_change(change)
        return jumps

    def _open_index(self) -> int | None:
        page = self._window.stack.currentWidget()
        return None if page is None else self._window.index_of(page)


def _is_typing() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
