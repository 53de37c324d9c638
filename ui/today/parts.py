"""The parts of Today besides the average pain; loaded and built behind the first paint (docs/decisions/0003)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Kind
from diary.settings import MEDICINES_OFFER, hidden_words
from ui.today.cards import DayCards
from ui.today.day_picker import DayPicker
from ui.today.head_keeper import HeadKeeper
from ui.today.questions import Questions
from ui.today.recent_days import RecentDays
from ui.today.route import StopRoute
from ui.today.tense import DayTense
from ui.today.then import DayState
from ui.today.turn import DayTurn
from ui.widgets.state_card import StateCard
from ui.widgets.undo_link import UndoLink

if TYPE_CHECKING:
    from ui.session.steps import Step
    from ui.today.page import TodayPage
    from ui.widgets.card import Card


class TodayParts(NamedTuple):
    """Parts that each know their own subject, put together on the page.

    Attributes:
        picker: Which day is open.
        undo_link: Takes back the newest answer of the open day.
        cards: The cards below the pain card.
        recent: The last two weeks.
        state_card: Where you are after the last infusion.
        route: Where the keyboard goes.
        turn: When the page follows the running day.
        state: Where you are, or were on the open day.
        tense: Whether the page shows today or a past day.
    """

    picker: DayPicker
    undo_link: UndoLink
    cards: DayCards
    recent: RecentDays
    state_card: StateCard
    route: StopRoute
    turn: DayTurn
    state: DayState
    tense: DayTense

    def put_in_place(self, page: TodayPage) -> None:
        """Put each where it belongs."""
        page.controls.insertWidget(0, self.undo_link)
        page.controls.addWidget(self.picker)
        cards, columns = self.cards, page.parted
        page.main.insertWidget(page.main.indexOf(page.notices) + 1, cards.day_card)
        asked_next: tuple[Card, ...] = (cards.dreams, cards.perception, cards.effects)
        for card in asked_next:
            columns.second.insertWidget(columns.second.count() - 1, card)
        asked_last: tuple[Card, ...] = (cards.medicines, cards.medicines_offer, cards.own_wish, cards.note_card)
        for place, last in enumerate((*asked_last, self.recent)):
            columns.third.insertWidget(place, last)
        columns.recent = self.recent
        page.main.insertWidget(0, self.turn.bar)
        for place, state in enumerate((self.state.now, self.state.then)):
            columns.beside.insertWidget(place, state)
        self.picker.show()
        self.state.open_day(page.day, past=page.is_past)

    def connect_with(self, page: TodayPage) -> None:
        """Have the page do what they ask for, and them follow the diary."""
        session = page.session
        self.cards.given.connect(page.answer)
        self.cards.given_together.connect(page.answer_all)
        self.cards.text_left.connect(session.answers.end_sitting)
        self.recent.opened.connect(page.open_day)
        self.picker.picked.connect(page.open_day)
        self.picker.today_wanted.connect(partial(_go_back_to_today, page))
        self.undo_link.clicked.connect(session.undo)
        session.suggestion_ready.connect(self.state_card.show_suggestion)
        session.when_damaged(self.state_card.say_damaged)
        self.cards.medicines_offer.waved_away.connect(partial(_wave_away_offer, page))
        for changed in (session.infusions_changed, session.medicines_changed, session.settings_changed):
            changed.connect(page.open_cards_again)


def _go_back_to_today(page: TodayPage) -> None:
    page.focus_first()  # first: the button that was pressed hides
    page.go_to_today()


def _wave_away_offer(page: TodayPage) -> None:
    settings = page.session.reading.settings
    hidden = hidden_words(settings.hidden_cards | {MEDICINES_OFFER})
    page.focus_first()  # first: the button that was pressed hides
    page.session.records.save_settings(settings._replace(hidden=hidden), settings)


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
        tense=DayTense(page),
    )
