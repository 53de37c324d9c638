"""Today asks for all that a day can hold (docs/adding-an-item.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.details import Effect, PerceptionSign, effect, sign
from diary.model.scales import DayItem
from ui.answers.answer_row import AnswerRow

if TYPE_CHECKING:
    from diary.model.records.details import DayKey
    from ui.main_window import MainWindow


def test_each_item_effect_and_sign_has_a_question(window: MainWindow) -> None:
    parts = window.today.parts
    assert parts is not None
    rest = parts.cards
    for folding in (rest.dreams, rest.perception):
        folding.set_open(True)  # what is behind its question is made then
    rest.effects.all_button.click()
    asked: dict[DayKey, object] = dict([*window.today.rows.items(), *rest.day_rows.items()])
    for card in (rest.dreams, rest.perception, rest.effects, rest.own_wish):
        asked |= card.questions.asked
    missing = {*DayItem, *map(effect, Effect), *map(sign, PerceptionSign)} - set(asked)
    assert missing == {DayItem.NOTE}  # it has a card of its own
    assert rest.note.isEnabled()
    offered = {
        item: len(row.buttons)
        for item, row in asked.items()
        if isinstance(item, DayItem) and isinstance(row, AnswerRow)
    }
    assert offered == {item: len(item.scale.answers) for item in DayItem if item.scale is not None}
