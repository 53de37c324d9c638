"""The state card: what was recorded first, what is said beside the state in sight, and no sentence twice."""

from __future__ import annotations

from datetime import date

import pytest

from diary.model.records.state import State
from diary.model.suggestion import Suggestion
from diary.wording import Chance, phrase
from ui.widgets.state_card import StateCard
from ui.words.text import show

RECORDED, ESTIMATE = phrase("Your last 7 scores average 6.3."), phrase("Relief is now about 54 %.")
EARLY = phrase("The infusion planned for tomorrow would follow too soon."), phrase("That was a risk in a study.")
SAID = Suggestion(
    date(2026, 11, 22), State.HOLDING, 0.3, phrase("Relief is holding."), (RECORDED, ESTIMATE), (), recorded=RECORDED,
    cautions=EARLY,
)  # fmt: skip


def shown(*, quotes_record: bool = True) -> StateCard:
    card = StateCard(quotes_record=quotes_record)
    card.show_suggestion(SAID)
    return card


def reasons(card: StateCard) -> list[str]:
    return [line.text() for line in card.reasons.children() if hasattr(line, "text")]


@pytest.mark.parametrize("quotes_record", [True, False])
@pytest.mark.usefixtures("qtbot")
def test_what_was_recorded_is_said_once(*, quotes_record: bool) -> None:
    card = shown(quotes_record=quotes_record)
    assert card.recorded.isHidden() is not quotes_record
    assert reasons(card) == [str(ESTIMATE)] if quotes_record else [str(RECORDED), str(ESTIMATE)]
    assert card.body.indexOf(card.recorded) < card.body.indexOf(card.sentence)


@pytest.mark.usefixtures("qtbot")
def test_an_early_repeat_needs_no_fold_to_be_opened() -> None:
    card = shown()
    assert not card.cautions.isHidden()
    assert (card.cautions.text(), card.caution_reason.text()) == (str(EARLY[0]), str(EARLY[1]))
    card.show_suggestion(Suggestion(date(2026, 11, 22), State.NO_INFUSION, 0.3, phrase("None."), (), ()))
    assert card.cautions.isHidden()
    assert card.caution_reason.isHidden()
    assert card.recorded.isHidden()


@pytest.mark.parametrize(("chance", "said"), [(0.0, "under 1\u00a0%"), (0.41, "41\u00a0%"), (1.0, "over 99\u00a0%")])
def test_a_chance_is_never_certain_on_the_screen(chance: float, said: str) -> None:
    assert show(Chance(chance)) == said
