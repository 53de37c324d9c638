"""Gives the window what it gets behind its first paint; loaded then (docs/decisions/0003)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui import ways
from ui.damage.damage_watch import DamageWatch
from ui.destinations import Destination
from ui.dropping import Dropping
from ui.forms.helper_box import make_helper_box
from ui.helper_bar import HelperBar
from ui.in_sight.focus_ring import FocusRing
from ui.in_sight.sight_guard import SightGuard
from ui.locking import Locking
from ui.look.theme import theme
from ui.shortcuts import Shortcuts
from ui.today.checklist import TodayChecklist
from ui.today.due import Matter, TodayDue
from ui.today.offer import TodayOffer
from ui.today.parts import make_parts
from ui.today.planned import TodayPlanned
from ui.today.safety.signs import TodaySigns
from ui.undo.undo_bar import UndoBar
from ui.undo.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.main_window import MainWindow
    from ui.session import Session


_MARKED = {
    Matter.SIGN: Destination.TODAY,
    Matter.PLANNED: Destination.INFUSIONS,
    Matter.QUESTIONNAIRE: Destination.QUESTIONNAIRES,
    Matter.VISIT: Destination.VISIT,
}
"""The page in the rail that is marked for what is due."""


class Finishing:
    """Adds to the window what the first answer does not need."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        self._window, self._session = window, session

    def steps(self) -> Iterator[Callable[[], object]]:
        """Yield what is done, in this order; what can't be read, as in a damaged file, keeps none of it away."""
        waits = self._session.check.is_awaited
        if waits:  # answers wait until the file was looked over
            yield self._look_over
        yield self._follow_keyboard
        yield self._finish_rail
        yield self._make_undo
        yield self._add_keys
        yield self._offer_first_steps
        yield from self._window.today.finishing(make_parts)
        if not waits:  # what makes a new file takes long to load, and would hold up the window meanwhile
            yield self._look_over
        yield self._connect_today
        yield self._show_helper
        yield lambda: Dropping(self._window)
        yield self._ask_about_planned
        yield self._make_checklist
        yield self._show_signs
        yield self._show_due
        yield self._session.outlook.refresh
        yield self._lock_when_idle

    def again(self) -> Iterator[Callable[[], object]]:
        """Yield what is done where everything that stands in the window was made anew; the rest of it stays."""
        yield self._finish_rail
        yield self._put_undo_in_place
        yield self._offer_first_steps
        yield from self._window.today.finishing(make_parts)
        yield self._connect_today
        yield self._show_helper
        yield self._ask_about_planned
        yield self._make_checklist
        yield self._show_signs
        yield self._show_due
        yield self._session.outlook.refresh

    def _follow_keyboard(self) -> None:
        window = self._window
        window.ring = FocusRing(window)
        SightGuard(window, window.ring.sight)
        for failed in (self._session.failed, self._session.file_noticed):
            failed.connect(window.say_error)

    def _finish_rail(self) -> None:
        window = self._window
        theme().follow_system()
        window.rail.finish()
        if self._session.reading.is_sample:
            window.show_invented()

    def _connect_today(self) -> None:
        today = self._window.today
        for row in today.rows.values():
            row.clear_button.draw_icon()
        self._session.settings_changed.connect(today.roll_over)
        if today.parts is not None:
            today.parts.state_card.infusion_wanted.connect(partial(ways.to_new_infusion, self._window))
            offer = today.parts.cards.medicines_offer
            offer.list_wanted.connect(partial(ways.to_new_medicine, self._window))

    def _make_undo(self) -> None:
        self._window.undoing = Undoing(self._window, self._session)

    def _offer_first_steps(self) -> None:
        self._window.offer = TodayOffer(self._window.today)
        self._window.offer.steps_wanted.connect(partial(ways.to_first_steps, self._window))

    def _show_helper(self) -> None:
        helper = self._session.helper
        self._window.column.insertWidget(0, HelperBar(helper))
        self._window.today.follow_up(make_helper_box(helper))

    def _put_undo_in_place(self) -> None:
        if self._window.undoing is not None:
            self._window.undoing.stand_in_window(UndoBar())
        if self._window.shortcuts is not None:
            self._window.shortcuts.stand_in_window()

    def _add_keys(self) -> None:
        self._window.shortcuts = Shortcuts(self._window)

    def _ask_about_planned(self) -> None:
        self._window.planned = TodayPlanned(self._window.today)
        self._window.planned.dates_wanted.connect(partial(ways.to_dates, self._window))

    def _make_checklist(self) -> None:
        self._window.checklist = TodayChecklist(self._window.today)

    def _show_signs(self) -> None:
        self._window.signs = TodaySigns(self._window.today)
        self._window.signs.cards.help_wanted.connect(partial(ways.to_help, self._window))

    def _show_due(self) -> None:
        window = self._window
        window.due = TodayDue(window.today)
        window.due.changed.connect(partial(_mark_rail, window))
        window.due.questionnaires_wanted.connect(lambda: window.open_page(Destination.QUESTIONNAIRES))
        window.due.visit_wanted.connect(lambda: window.open_page(Destination.VISIT))
        if window.planned is not None:
            window.due.planned_wanted.connect(window.planned.go_to)
        if window.checklist is not None:
            window.due.checklist_wanted.connect(window.checklist.go_to)
        if window.signs is not None:
            window.due.sign_wanted.connect(window.signs.go_to)
        window.due.refresh()

    def _look_over(self) -> None:
        DamageWatch(self._window, self._session)
        self._session.prepare()

    def _lock_when_idle(self) -> None:
        self._window.locking = Locking(self._window, self._session)
        if self._session.by_code:
            ways.to_new_passphrase(self._window)


def _mark_rail(window: MainWindow, due: dict[Matter, str]) -> None:
    """Put a dot on each page in the rail at which something is due."""
    for matter, index in _MARKED.items():
        window.rail.button(index).mark(due.get(matter, ""))
