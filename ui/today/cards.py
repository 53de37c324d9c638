"""The cards of a day besides its pain: what they ask, what stands open on them, and what is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from diary.model.days.cards import DETAILS_OF, FoldingCard, card_states, with_consequences
from diary.model.records.details import Detail, DetailKind, Effect, Severity, effect
from diary.model.safety.weekly import is_own_wish_asked
from diary.model.scales import DayItem
from diary.settings import MEDICINES_OFFER
from ui.answers.nrs_row import GridRow
from ui.look.saying import announce
from ui.today.day_text import DayText
from ui.today.dreams import DreamsCard
from ui.today.effects import EffectsCard
from ui.today.medicines import MedicinesCard, MedicinesOffer
from ui.today.own_wish import OwnWishCard
from ui.today.perception import PerceptionCard
from ui.today.questions import Questions
from ui.widgets.card import Card
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from ui.session.reading import Reading
    from ui.today.gated import GatedCard
    from ui.today.questions import Shown

_EFFECTS = "effects"
"""What a day remembers of the card of the side effects stands under this."""


class DayCards(QObject):
    """The day itself, dreams, perception, side effects, medicines, the question of the week, note.

    Attributes:
        all: The cards, from above.
        medicines_offer: The line that offers to list one's medicines.
        day_rows: The questions of the card "The day", by item.
        dreams, perception, effects, medicines, own_wish: The cards of these names.
        note: The day's note.

    Signals:
        given: A key and its new answer, or None when it was cleared.
        given_together: Keys with their new answers, given with one key or click.
        text_left: A sitting at one of the texts is over.
    """

    given = Signal(object, object)
    given_together = Signal(object)
    text_left = Signal()

    def __init__(self, reading: Reading, shown: Shown, parent: QObject) -> None:
        """Build the cards; they ask nothing before a day is opened.

        Args:
            reading: The diary, for what decides which cards stand open.
            shown: Gives the answer to show for a key of the open day.
            parent: The page.
        """
        super().__init__(parent)
        self._reading, self._shown = reading, shown
        self._day: date | None = None
        self._folds: dict[tuple[date | None, FoldingCard | str], bool] = {}
        self.day_rows: dict[DayItem, GridRow] = {}
        self.note = DayText()
        self.dreams, self.perception = DreamsCard(), PerceptionCard()
        self.effects, self.medicines, self.own_wish = EffectsCard(), MedicinesCard(), OwnWishCard()
        self._folding: dict[FoldingCard, GatedCard] = {
            FoldingCard.DREAMS: self.dreams,
            FoldingCard.PERCEPTION: self.perception,
        }
        self._day_questions, self._note_questions = Questions(self), Questions(self)
        self.day_card, self.note_card = self._make_day_card(), self._make_note_card()
        self.all: tuple[Card, ...] = (
            self.day_card,
            self.dreams,
            self.perception,
            self.effects,
            self.medicines,
            self.own_wish,
            self.note_card,
        )
        self.medicines_offer = MedicinesOffer()
        self._is_wanted: dict[Card, bool] = {}
        self._in_place: set[Card] = set()
        self._named = self._by_name()
        self._connect()

    def _by_name(self) -> dict[str, tuple[Card, Questions]]:
        return {
            "day": (self.day_card, self._day_questions),
            "dreams": (self.dreams, self.dreams.questions),
            "perception": (self.perception, self.perception.questions),
            "effects": (self.effects, self.effects.questions),
            "medicines": (self.medicines, self.medicines.questions),
            "note": (self.note_card, self._note_questions),
        }

    # The day that is open

    def list_medicines(self, stored: Day) -> None:
        """Ask for the medicines of the day that is opened, where that is another list than is asked for already."""
        self.medicines.show_medicines(self._reading.medicines(), stored)

    def open_day(self, day: date, stored: Day) -> None:
        """Decide what stands open and is shown of the day that was opened; answers do not change it."""
        self._day = day
        infusions = self._reading.infusions()
        states = card_states(day, infusions)
        for of, card in self._folding.items():
            card.set_mark("" if (mark := states[of].mark) is None else words(mark))
            card.set_open(self._folds.get((day, of), states[of].is_open))
        had = self._reading.effects()
        used = {code for code in Effect if code.value in had}
        answered = {code for code in Effect if self._shown(effect(code))[0] is not None}
        shows_all = self._folds.get((day, _EFFECTS), False)
        self.list_medicines(stored)
        self.own_wish.show_if(is_own_wish_asked(day, infusions), self._shown)
        self._hide_unwanted()
        for questions in self.questions():
            questions.open_day(day)
        self.effects.open_day(used | answered, shows_all=shows_all, shown=self._shown)

    def _hide_unwanted(self) -> None:
        """Hide the groups that the user never needs, but for a day that has an answer in one."""
        hidden = self._reading.settings.hidden_cards
        medicines = self._reading.medicines()
        self.medicines_offer.setVisible(not medicines and not hidden & {"medicines", MEDICINES_OFFER})
        for name, (card, questions) in self._named.items():
            answered = any(self._shown(key)[0] is not None for key in questions.asked)
            is_asked = bool(questions.asked) or card is not self.medicines
            self._is_wanted[card] = is_asked and (name not in hidden or answered)
            if self._is_wanted[card] is False or card in self._in_place:
                card.setVisible(self._is_wanted[card])

    def put_in_place(self, card: Card) -> None:
        """Show a card for the first time, if it is asked for on the open day."""
        self._in_place.add(card)
        if self._is_wanted.get(card, False):
            card.show()

    def show_answers(self) -> None:
        """Show the answers of the open day."""
        self._day_questions.show(self._shown)
        self._note_questions.show(self._shown)
        for card in (self.dreams, self.perception, self.effects, self.medicines, self.own_wish):
            card.show_answers(self._shown)

    def ask_about(self, *, past: bool) -> None:
        """Ask about the day that is open: of a past one, nothing is asked as if it were now."""
        self.dreams.row.ask(self.tr("Dreams in the night before that day") if past else self.tr("Dreams last night"))
        self.dreams.retitle(self.tr("Dreams of the night before") if past else self.tr("Last night's dreams"))
        self.perception.row.ask(
            self.tr("Did anything feel changed or unreal that day?")
            if past
            else self.tr("Did anything feel changed or unreal today?")
        )
        self.effects.ask_about(past=past)
        self.medicines.ask_about(past=past)
        self.own_wish.ask_about(past=past)

    def with_consequences(self, key: DayKey, value: Answer) -> dict[DayKey, Answer]:
        """Return one answer of the open day and what must change with it."""
        return with_consequences(key, value, lambda asked: self._shown(asked)[0])

    # What is asked where

    def questions(self) -> list[Questions]:
        """Return the questions of each card, from above."""
        cards = (self.dreams, self.perception, self.effects, self.medicines, self.own_wish)
        return [self._day_questions, *(card.questions for card in cards), self._note_questions]

    def question(self, key: DayKey) -> QWidget | None:
        """Return what shows and gives the answer of a key; None where nothing was built for it yet."""
        asked = next((questions.asked[key] for questions in self.questions() if key in questions.asked), None)
        return asked if isinstance(asked, QWidget) else None

    def question_named(self, item: str) -> QWidget | None:
        """Return what gives the answer of this name."""
        return next((self.question(key) for one in self.questions() for key in one.asked if key.value == item), None)

    def flush(self) -> None:
        """Write now what is being typed."""
        for questions in self.questions():
            questions.flush()

    def show_words_anew(self) -> None:
        """Have what stands shown also in a text that has the keyboard; what was typed is written."""
        for questions in self.questions():
            questions.show_words_anew()

    # What is put away

    def bring_out(self, key: DayKey) -> QWidget | None:
        """Return the question of a key, with what is stored of it, whatever is put away."""
        for of, card in self._folding.items():
            if key == card.key:
                self._fold(of, is_open=self._shown(key)[0] == 1)
            elif key in DETAILS_OF.get(card.key, ()) and not card.is_open:
                self._fold(of, is_open=True)
        if isinstance(key, Detail) and key.kind is DetailKind.SIDE_EFFECT:
            asked = self.question(key)
            if asked is None or not asked.isVisibleTo(self.effects):
                self.effects.show_all(True)  # noqa: FBT003 - a plain state
        if key is DayItem.OWN_WISH:
            self.own_wish.show()
        for named, questions in self._named.values():
            if key in questions.asked or self._is_behind(key, named):
                named.show()
        asked = self.question(key)
        if isinstance(asked, DayText):
            asked.take_stored()
        return asked

    def _is_behind(self, key: DayKey, card: Card) -> bool:
        return card is self.effects and isinstance(key, Detail) and key.kind is DetailKind.SIDE_EFFECT

    def fold_around(self, widget: QWidget, *, is_open: bool) -> bool:
        """Open or close the card that something stands on; return whether that can be folded."""
        for of, card in self._folding.items():
            if card.isAncestorOf(widget):
                if card.is_open != is_open:
                    self._fold(of, is_open=is_open, by_hand=True)
                return True
        if self.effects.isAncestorOf(widget):
            if self.effects.shows_all != is_open:
                self.effects.all_button.click()
            return True
        return False

    def arrange(self, room: int, padding: int) -> None:
        """Put names above their answers where a card has no room beside them, and rows of eleven on the page's grid.

        Args:
            room: Width inside of a card, in pixels.
            padding: Room beside what stands on it, in pixels.
        """
        for card in (*self.all, self.medicines_offer):
            margins = card.body.contentsMargins()
            card.body.setContentsMargins(padding, margins.top(), padding, margins.bottom())
        self.effects.arrange(room)
        self.medicines.arrange(room)
        for questions in self.questions():
            questions.fit(room)

    # How it is built

    def _make_day_card(self) -> Card:
        card = Card(self.tr("The day"))
        card.body.setContentsMargins(18, 14, 18, 14)
        card.body.setSpacing(2)
        not_at_all, completely = self.tr("not at all"), self.tr("completely")
        worst, best = self.tr("very bad"), self.tr("very good")
        for item, question, anchors in (
            (DayItem.INTERFERENCE, self.tr("Pain got in the way of what I did"), (not_at_all, completely)),
            (DayItem.ENJOYMENT, self.tr("Pain got in the way of enjoying life"), (not_at_all, completely)),
            (DayItem.SLEEP, self.tr("How I slept"), (worst, best)),
            (DayItem.MOOD, self.tr("My mood"), (worst, best)),
        ):
            row = GridRow(question, anchors)
            card.body.addWidget(row)
            self.day_rows[item] = row
            self._day_questions.ask(item, row)
            self._day_questions.stop_at(row)
        return card

    def _make_note_card(self) -> Card:
        card = Card(self.tr("Note"))
        card.body.addWidget(self.note)
        self._note_questions.ask(DayItem.NOTE, self.note)
        self._note_questions.stop_at(self.note)
        return card

    def _connect(self) -> None:
        for questions in self.questions():
            questions.given.connect(self._take)
            questions.text_left.connect(self.text_left)
        for of, card in self._folding.items():
            card.folded.connect(lambda is_open, of=of: self._fold(of, is_open=is_open, by_hand=True))
        self.effects.none_given.connect(
            lambda codes: self.given_together.emit({effect(code): Severity.NONE for code in codes})
        )
        self.effects.all_button.clicked.connect(
            lambda: self._folds.update({(self._day, _EFFECTS): self.effects.shows_all})
        )

    def _take(self, key: DayKey, value: Answer) -> None:
        """Hand on an answer; then a card opens with a "yes" and closes with a "no"."""
        self.given.emit(key, value)
        for of, card in self._folding.items():
            if key == card.key and value is not None:
                self._fold(of, is_open=value == 1)

    def _fold(self, of: FoldingCard, *, is_open: bool, by_hand: bool = False) -> None:
        """Open or close a card; the user's own way wins for the day."""
        card = self._folding[of]
        was_built = card.inside is not None
        self._folds[(self._day, of)] = is_open
        card.set_open(is_open)
        if not was_built and card.inside is not None and self._day is not None:
            card.questions.open_day(self._day)
        card.show_answers(self._shown)
        if by_hand and not card.fold.hasFocus():  # the heading itself tells that it is expanded
            announce(card, card.spoken)
