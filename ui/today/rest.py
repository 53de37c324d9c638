"""What stands on Today besides the average pain: built behind the first paint, so that it comes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from diary.model.days.cards import DETAILS_OF, FoldingCard, card_states, with_consequences
from diary.model.records.change import Kind
from diary.model.records.details import Detail, DetailKind, Effect, effect
from diary.model.scales import DayItem
from ui.answers.nrs_keys import letter
from ui.answers.nrs_row import NrsRow
from ui.today.day_picker import DayPicker
from ui.today.day_text import DayText
from ui.today.dreams import DreamsCard
from ui.today.effects import EffectsCard
from ui.today.head_keeper import HeadKeeper
from ui.today.medicines import MedicinesCard
from ui.today.perception import PerceptionCard
from ui.today.questions import Questions
from ui.today.recent_days import RecentDays
from ui.today.route import StopRoute
from ui.today.turn import DayTurn
from ui.widgets.card import Card, label
from ui.widgets.state_card import StateCard
from ui.widgets.undo_link import UndoLink
from ui.words.text import translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from diary.model.records.details import Answer, DayKey
    from ui.session.steps import Step
    from ui.today.gated import GatedCard
    from ui.today.page import TodayPage


class TodayRest:
    """The other questions, the day picker, and the cards below and beside.

    Attributes:
        picker: Which day is open.
        dreams, perception, effects, medicines: The cards of these names.
        note: The day's note.
        day_rows: The questions of the card "The day", by item.
        recent: The last two weeks.
        state_card: Where you are after the last infusion.
        undo_link: Takes back the newest answer of the open day.
        route: Where the keyboard goes.
        turn: When the page follows the running day.
    """

    def __init__(self, page: TodayPage) -> None:
        HeadKeeper(page)
        self._page = page
        self._folds: dict[tuple[date, object], bool] = {}
        self.picker = DayPicker(lambda: set(page.session.reading.pain()))
        self.undo_link = UndoLink(page.session.steps, self._is_of_open_day)
        self.note = DayText()
        self.recent = RecentDays(page.session)
        self.state_card = StateCard()
        self.day_rows: dict[DayItem, NrsRow] = {}
        self.dreams, self.perception = DreamsCard(), PerceptionCard()
        self.effects, self.medicines = EffectsCard(), MedicinesCard()
        self._folding: dict[FoldingCard, GatedCard] = {
            FoldingCard.DREAMS: self.dreams,
            FoldingCard.PERCEPTION: self.perception,
        }
        self._pain, self._day, self._note = Questions(page), Questions(page), Questions(page)
        self._build()
        self.route = StopRoute(
            page,
            [
                self._pain,
                self._day,
                self.dreams.questions,
                self.perception.questions,
                self.effects.questions,
                self.medicines.questions,
                self._note,
            ],
        )
        self.effects.go_to = self.route.go_to
        self.turn = DayTurn(page)
        page.main.insertWidget(0, self.turn.bar)
        self._connect()
        self.undo_link.clicked.connect(page.session.undo)

    def open_day(self) -> None:
        """Decide what stands open and is shown of the day that was opened; answers do not change it."""
        page = self._page
        states = card_states(page.day, page.session.reading.infusions())
        for of, card in self._folding.items():
            card.set_mark("" if (mark := states[of].mark) is None else words(mark))
            card.set_open(self._folds.get((page.day, of), states[of].is_open))
        had = page.session.reading.effects()
        used = {code for code in Effect if code.value in had}
        shows_all = self._folds.get((page.day, "effects"), False)
        self.medicines.show_medicines(page.session.reading.medicines(), page.stored)
        for questions in self._questions():
            questions.open_day(page.day)
        self.effects.open_day(used | self._answered_effects(), shows_all=shows_all, shown=page.shown)
        self._chain()

    def look_at(self, key: DayKey, *, take_keyboard: bool) -> None:
        """Bring a question of the open day into sight, with what is stored of it, whatever is put away.

        Args:
            key: What it asks for.
            take_keyboard: Whether the keyboard goes there too.
        """
        page = self._page
        for of, card in self._folding.items():
            if key == card.key:
                self._fold(of, is_open=page.shown(key)[0] == 1)
            elif key in DETAILS_OF.get(card.key, ()) and not card.is_open:
                self._fold(of, is_open=True)
        if isinstance(key, Detail) and key.kind is DetailKind.SIDE_EFFECT and not self._is_shown(key):
            self.effects.show_all(True)  # noqa: FBT003 - a plain state
        asked = self._question(key)
        if isinstance(asked, DayText):
            asked.take_stored()
        self.show_day()
        if asked is not None and take_keyboard:
            self.route.go_to(asked)
        elif asked is not None:
            page.bring_into_sight(asked)

    def flush(self) -> None:
        """Write now what is being typed."""
        for questions in self._questions():
            questions.flush()

    def asked_for(self, items: Sequence[str]) -> QWidget | None:
        """Where the first of these answers (by its name) is given; None where that is not to be seen."""
        places: dict[DayKey, object] = dict(self._page.rows.items())
        for questions in self._questions():
            places |= questions.asked
        found = (place for key, place in places.items() if items and key.value == items[0])
        place = next(found, None)
        return place if isinstance(place, QWidget) and place.isVisible() else None

    def show_words_anew(self) -> None:
        """Have what stands shown also in a text that has the keyboard; what was typed is written."""
        for questions in self._questions():
            questions.show_words_anew()

    def show_day(self) -> None:
        """Show the answers of the open day, and its place among the last."""
        page = self._page
        self._day.show(page.shown)
        self._note.show(page.shown)
        for card in (self.dreams, self.perception, self.effects, self.medicines):
            card.show_answers(page.shown)
        self.undo_link.refresh()
        self.picker.show_day(page.day, page.today)
        self.recent.show_days(page.day)

    def with_consequences(self, key: DayKey, value: Answer) -> dict[DayKey, Answer]:
        """One answer of the open day and what must change with it."""
        return with_consequences(key, value, lambda asked: self._page.shown(asked)[0])

    def take_key(self, event: QKeyEvent) -> bool:
        """Page Up and Page Down go from card to card, + and - open and close the one that has the keyboard."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is not None:
            return self.route.step_card(step)
        typed = letter(event)
        return typed in ("+", "-") and self._fold_here(is_open=typed == "+")

    def is_on_a_card(self, widget: QWidget) -> bool:
        """Whether something stands on one of the day's cards."""
        return any(card.isAncestorOf(widget) for card in self._cards)

    def arrange(self, room: int) -> None:
        """Names above their answers where a card has no room beside them.

        Args:
            room: Width inside of a card, in pixels.
        """
        self.effects.arrange(room)
        self.medicines.arrange(room)

    def _build(self) -> None:
        page = self._page
        page.add_row(DayItem.PAIN_WORST, translate("TodayPage", "Worst"))
        page.add_row(DayItem.PAIN_NOW, translate("TodayPage", "Right now"))
        keys = translate(
            "TodayPage",
            "Keys: 0–9 answer and go on, X is 10, Delete clears. Arrow up and down: question. "
            "Page up and down: card. + and − open and close a card.",
        )
        below = QVBoxLayout()
        below.setSpacing(4)
        for words_below in (translate("TodayPage", "0 is no pain, 10 the worst imaginable."), keys):
            printed = label(words_below, "small", wrap=True)
            printed.setBuddy(page.pain_card)  # or Orca reads it with the card, and again with the first question
            below.addWidget(printed)
        page.pain_card.body.addLayout(below)
        for row in page.rows.values():
            self._pain.stop_at(row)
        note_card = Card(translate("TodayPage", "Note"))
        note_card.body.addWidget(self.note)
        self._note.ask(DayItem.NOTE, self.note)
        self._note.stop_at(self.note)
        page.below.addWidget(page.saved)
        page.controls.addWidget(self.undo_link)
        page.controls.addWidget(self.picker)
        self._cards: tuple[Card, ...] = (
            page.pain_card,
            self._day_card(),
            self.dreams,
            self.perception,
            self.effects,
            self.medicines,
            note_card,
        )
        for place, card in enumerate((*self._cards[1:], self.recent), start=2):  # behind the pain card and the notices
            page.main.insertWidget(place, card)
        page.side.insertWidget(0, self.state_card)

    def _day_card(self) -> Card:
        card = Card(translate("TodayPage", "The day"))
        card.body.setSpacing(14)
        not_at_all, completely = translate("TodayPage", "not at all"), translate("TodayPage", "completely")
        worst, best = translate("TodayPage", "very bad"), translate("TodayPage", "very good")
        for item, question, anchors in (
            (
                DayItem.INTERFERENCE,
                translate("TodayPage", "Pain got in the way of what I did"),
                (not_at_all, completely),
            ),
            (
                DayItem.ENJOYMENT,
                translate("TodayPage", "Pain got in the way of enjoying life"),
                (not_at_all, completely),
            ),
            (DayItem.SLEEP, translate("TodayPage", "How I slept"), (worst, best)),
            (DayItem.MOOD, translate("TodayPage", "My mood"), (worst, best)),
        ):
            row = NrsRow(question, anchors, show_anchors=True)
            card.body.addWidget(row)
            self.day_rows[item] = row
            self._day.ask(item, row)
            self._day.stop_at(row)
        return card

    def _connect(self) -> None:
        page = self._page
        for questions in self._questions():
            questions.given.connect(self._take)
            questions.text_left.connect(page.session.answers.end_sitting)
        for of, card in self._folding.items():
            card.folded.connect(lambda is_open, of=of: self._fold(of, is_open=is_open, by_hand=True))
        self.effects.all_button.clicked.connect(
            lambda: self._folds.update({(page.day, "effects"): self.effects.shows_all})
        )
        self.recent.opened.connect(page.open_day)
        self.picker.picked.connect(page.open_day)
        self.picker.today_wanted.connect(self._go_to_today)
        page.session.suggestion_ready.connect(self.state_card.show_suggestion)
        for changed in (page.session.infusions_changed, page.session.medicines_changed):
            changed.connect(self._open_again)

    def _question(self, key: DayKey) -> QWidget | None:
        if key in self._page.rows:
            return self._page.rows[DayItem(key)]
        asked = next((questions.asked[key] for questions in self._questions() if key in questions.asked), None)
        return asked if isinstance(asked, QWidget) else None

    def _is_shown(self, key: DayKey) -> bool:
        asked = self._question(key)
        return asked is not None and asked.isVisibleTo(self._page)

    def _is_of_open_day(self, step: Step) -> bool:
        change = step.changes[0]
        return change.kind is Kind.DAY and change.subject == self._page.day.isoformat()

    def _go_to_today(self) -> None:
        self._page.focus_first()  # first: the button that was pressed hides
        self._page.go_to_today()

    def _open_again(self) -> None:
        self.open_day()
        self.show_day()

    def _questions(self) -> list[Questions]:
        cards = (self.dreams, self.perception, self.effects, self.medicines)
        return [self._day, *(card.questions for card in cards), self._note]

    def _answered_effects(self) -> set[Effect]:
        return {code for code in Effect if self._page.shown(effect(code))[0] is not None}

    def _take(self, key: DayKey, value: Answer) -> None:
        """Write an answer; a card opens with a "yes" and closes with a "no"."""
        self._page.answer(key, value)
        for of, card in self._folding.items():
            if key == card.key and value is not None:
                self._fold(of, is_open=value == 1)
                self._chain()

    def _fold(self, of: FoldingCard, *, is_open: bool, by_hand: bool = False) -> None:
        """Open or close a card; the user's own way wins for the day."""
        card = self._folding[of]
        built = card.inside is not None
        self._folds[(self._page.day, of)] = is_open
        card.set_open(is_open)
        if not built and card.inside is not None:
            card.questions.open_day(self._page.day)
            self._chain()
        card.show_answers(self._page.shown)
        if by_hand and not card.fold.hasFocus():  # the heading itself tells that it is expanded
            self._page.announce(card.spoken)

    def _fold_here(self, *, is_open: bool) -> bool:
        focused = QApplication.focusWidget()
        if focused is None:
            return False
        for of, card in self._folding.items():
            if card.isAncestorOf(focused):
                if card.is_open != is_open:
                    self._fold(of, is_open=is_open, by_hand=True)
                return True
        if self.effects.isAncestorOf(focused):
            if self.effects.shows_all != is_open:
                self.effects.all_button.click()
            return True
        return False

    def _chain(self) -> None:
        """The order of Tab: headings stand before what they belong to."""
        page = self._page
        order: list[QWidget] = [self.undo_link, self.picker.today_button, self.picker.previous]
        order += [
            self.picker.calendar_button,
            self.picker.next,
            self.turn.bar,
            self.turn.bar.go_on,
            self.turn.bar.back,
            *page.rows.values(),
            *self.day_rows.values(),
        ]
        for card in self._folding.values():
            order += [card.fold, *card.questions.stops]
        order += [*self.effects.questions.stops, *self.medicines.questions.stops, self.note, *self.recent.buttons]
        self.route.chain(order)
