"""Makes the pages of the window but Today, and connects what leads from one to another; loaded with the first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from ui import make_page, ways
from ui.destinations import Destination

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow
    from ui.relief.page import ReliefPage
    from ui.session import Session
    from ui.widgets.page import Page


class PageWiring:
    """Makes pages for a window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window, self._session = window, session

    def make(self, where: Destination) -> Page:
        """Return a page, connected with the window."""
        makers: dict[Destination, Callable[[], Page]] = {
            Destination.RELIEF: self._relief,
            Destination.INFUSIONS: self._infusions,
            Destination.QUESTIONNAIRES: partial(make_page.questionnaires, self._session),
            Destination.DIARY: self._diary,
            Destination.VISIT: self._visit,
            Destination.SETTINGS: self._settings,
            Destination.HELP: partial(make_page.help_page, self._session),
            Destination.BRING_IN: self._bring_in,
            Destination.FIRST_RUN: self._first_run,
        }
        return makers[where]()

    def _relief(self) -> Page:
        relief = make_page.relief(self._session)
        relief.state_card.infusion_wanted.connect(partial(ways.to_new_infusion, self._window))
        relief.day_wanted.connect(self._window.open_day)
        return relief

    def _infusions(self) -> Page:
        infusions = make_page.infusions(self._session)
        window = self._window  # no method of this: a signal would not keep it
        infusions.compare_wanted.connect(lambda: cast("ReliefPage", window.page(Destination.RELIEF)).compare())
        return infusions

    def _diary(self) -> Page:
        diary = make_page.diary(self._session)
        diary.opened.connect(self._window.open_day)
        return diary

    def _visit(self) -> Page:
        visit = make_page.visit(self._session)
        visit.drafts = self._window.pages_with_drafts
        if self._window.locking is not None:
            self._window.locking.locked.connect(visit.forget_own_words)
        return visit

    def _settings(self) -> Page:
        window, settings = self._window, make_page.settings(self._session)
        settings.help_wanted.connect(partial(ways.to_help, window, "program"))
        settings.data.drafts = window.pages_with_drafts
        settings.appearance.language_chosen.connect(window.retell)
        settings.data.table_chosen.connect(partial(ways.to_table, window))
        settings.data.visit_wanted.connect(partial(window.open_page, Destination.VISIT))
        settings.first_steps.steps_wanted.connect(partial(ways.to_first_steps, window))
        if window.locking is not None:
            window.locking.serve(settings.passphrase)
            window.locking.locked.connect(settings.backups.leave)
        return settings

    def _bring_in(self) -> Page:
        table = make_page.bring_in(self._session)
        table.relief_wanted.connect(partial(self._window.open_page, Destination.RELIEF))
        table.left.connect(partial(self._window.open_page, Destination.SETTINGS))
        return table

    def _first_run(self) -> Page:
        steps = make_page.first_run(self._session)
        steps.left.connect(partial(ways.from_first_steps, self._window))
        if self._window.locking is not None:
            self._window.locking.serve(steps.passphrase.card)
        return steps
