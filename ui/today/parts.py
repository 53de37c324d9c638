"""The parts of Today besides the average pain; loaded and built behind the first paint (docs/decisions/0003)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Kind
from ui.today.cards import DayCards
from ui.today.day_picker import DayPicker
from ui.today.head_keeper import HeadKeeper
from ui.today.questions import Questions
from ui.today.recent_days import RecentDays
from ui.today.route import StopRoute
from ui.today.then import DayState
from ui.today.turn import DayTurn
from ui.widgets.state_card import StateCard
from ui.widgets.undo_link import UndoLink

if TYPE_CHECKING:
    from ui.session.steps import Step
    from ui.today.page import TodayPage


class TodayParts(NamedTuple):
    """Parts that each know their own subject; the page puts them together.

    Attributes:
        picker: Which day is open.
        undo_link: Takes back the newest answer of the open day.
        cards: The cards below the pain card.
        recent: The last two weeks.
        state_card: Where you are after the last infusion.
        route: Where the keyboard goes.
        turn: When the page follows the running day.
        state: Where you are, or were on the open day.
    """

    picker: DayPicker
    undo_link: UndoLink
    cards: DayCards
    recent: RecentDays
    state_card: StateCard
    route: StopRoute
    turn: DayTurn
    state: DayState


def make_parts(page: TodayPage) -> TodayParts:
    """Build the parts of a page that has its pain questions."""
    session = page.session

    def is_of_open_day(step: Step) -> bool:
        change = step.changes[0]
        return change.kind is Kind.DAY and change.subject == page.day.isoformat()

    HeadKeeper(page)
    pain = Questions(page)
    for row in page.rows.values():
        pain.stop_at(row)
    cards = DayCards(session.reading, page.shown, page)
    route = StopRoute(page, [pain, *cards.questions()])
    cards.effects.go_to, cards.effects.go_on = route.go_to, route.go_on
    state_card = StateCard()
    return TodayParts(
        picker=DayPicker(lambda: set(session.reading.pain())),
        undo_link=UndoLink(session.steps, is_of_open_day),
        cards=cards,
        recent=RecentDays(session),
        state_card=state_card,
        route=route,
        turn=DayTurn(page),
        state=DayState(page, state_card),
    )
