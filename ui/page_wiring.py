"""Makes the pages of the window but Today, and connects what leads from one to another; loaded with the first."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from ui import ways
from ui.destinations import Destination
from ui.retelling import Retelling

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bring_in.page import BringInPage
    from ui.days.page import DiaryPage
    from ui.first_run.page import FirstRunPage
    from ui.infusions.page import InfusionsPage
    from ui.main_window import MainWindow
    from ui.relief.page import ReliefPage
    from ui.session import Session
    from ui.settings.page import SettingsPage
    from ui.visit.page import VisitPage
    from ui.widgets.page import Page

_PAGES = {
    Destination.RELIEF: ("ui.relief.page", "ReliefPage"),
    Destination.INFUSIONS: ("ui.infusions.page", "InfusionsPage"),
    Destination.QUESTIONNAIRES: ("ui.questionnaires.page", "QuestionnairesPage"),
    Destination.DIARY: ("ui.days.page", "DiaryPage"),
    Destination.VISIT: ("ui.visit.page", "VisitPage"),
    Destination.SETTINGS: ("ui.settings.page", "SettingsPage"),
    Destination.HELP: ("ui.help.page", "HelpPage"),
    Destination.BRING_IN: ("ui.bring_in.page", "BringInPage"),
    Destination.FIRST_RUN: ("ui.first_run.page", "FirstRunPage"),
}
"""Where each page stands: it is loaded when it is first opened (docs/decisions/0003)."""


class PageWiring:
    """Makes pages for a window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window, self._session = window, session

    def make(self, where: Destination) -> Page:
        """Return a page, connected with the window."""
        module, name = _PAGES[where]
        kind: Callable[..., Page] = getattr(import_module(module), name)
        page = kind() if where is Destination.HELP else kind(self._session)
        connect: dict[Destination, Callable[[], None]] = {
            Destination.RELIEF: lambda: self._relief(cast("ReliefPage", page)),
            Destination.INFUSIONS: lambda: self._infusions(cast("InfusionsPage", page)),
            Destination.DIARY: lambda: self._diary(cast("DiaryPage", page)),
            Destination.VISIT: lambda: self._visit(cast("VisitPage", page)),
            Destination.SETTINGS: lambda: self._settings(cast("SettingsPage", page)),
            Destination.BRING_IN: lambda: self._bring_in(cast("BringInPage", page)),
            Destination.FIRST_RUN: lambda: self._first_run(cast("FirstRunPage", page)),
        }
        if where in connect:
            connect[where]()
        return page

    def _relief(self, relief: ReliefPage) -> None:
        relief.state_card.infusion_wanted.connect(partial(ways.to_new_infusion, self._window))
        relief.day_wanted.connect(self._window.open_day)

    def _infusions(self, infusions: InfusionsPage) -> None:
        window = self._window  # no method of this: a signal would not keep it
        infusions.compare_wanted.connect(lambda: cast("ReliefPage", window.page(Destination.RELIEF)).compare())

    def _diary(self, diary: DiaryPage) -> None:
        diary.opened.connect(self._window.open_day)

    def _visit(self, visit: VisitPage) -> None:
        visit.drafts = self._window.pages_with_drafts
        if self._window.locking is not None:
            self._window.locking.locked.connect(visit.forget_own_words)

    def _settings(self, settings: SettingsPage) -> None:
        window = self._window
        settings.help_wanted.connect(partial(ways.to_help, window, "program"))
        settings.data.drafts = window.pages_with_drafts
        settings.appearance.language_chosen.connect(partial(_retell, window, self._session))
        settings.data.table_chosen.connect(partial(ways.to_table, window))
        settings.data.visit_wanted.connect(partial(window.open_page, Destination.VISIT))
        settings.first_steps.steps_wanted.connect(partial(ways.to_first_steps, window))
        if window.locking is not None:
            window.locking.serve(settings.passphrase)
            window.locking.locked.connect(settings.backups.leave)

    def _bring_in(self, table: BringInPage) -> None:
        table.relief_wanted.connect(partial(self._window.open_page, Destination.RELIEF))
        table.left.connect(partial(self._window.open_page, Destination.SETTINGS))

    def _first_run(self, steps: FirstRunPage) -> None:
        steps.left.connect(partial(ways.from_first_steps, self._window))
        if self._window.locking is not None:
            self._window.locking.serve(steps.passphrase.card)


def _retell(window: MainWindow, session: Session) -> None:
    """Say everything in the language that is shown now."""
    retelling = window.findChild(Retelling) or Retelling(window, session)
    retelling.begin()
