"""The state card: what was recorded first, what is said beside the state in sight, and no sentence twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from diary.model.records.state import State
from diary.model.relief.measure import Quantiles
from diary.model.relief.recorded import LastSeven
from diary.model.suggestion import Suggestion
from diary.wording import Chance, phrase
from ui.look.theme import theme
from ui.widgets.state_card import WIDE_FROM, StateCard
from ui.words.text import show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RECORDED, ESTIMATE = phrase("Your last 7 scores average 6.3."), phrase("Relief is now about 54\u00a0%.")
DOUBT, RESTS = phrase("Single better days count little until they last."), phrase("This rests on 7 pain scores.")
EARLY = phrase("The infusion planned for tomorrow would follow too soon."), phrase("That was a risk in a study.")
DAY = date(2026, 11, 22)
SAID = Suggestion(
    DAY, State.HOLDING, 0.3, phrase("Relief is holding."), (RECORDED, ESTIMATE, DOUBT, RESTS), (), recorded=RECORDED,
    last_seven=LastSeven(DAY, (6, 6, 7)), level=10.0, estimate=ESTIMATE, relief_now=Quantiles(0.4, 0.54, 0.6),
    doubt=DOUBT, cautions=EARLY,
)  # fmt: skip


def shown() -> StateCard:
    card = StateCard()
    card.show_suggestion(SAID)
    return card


def reasons(card: StateCard) -> list[str]:
    return [line.text() for line in card.reasons.children() if hasattr(line, "text")]


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_said_twice() -> None:
    card = shown()
    assert card.recorded.text() == str(RECORDED)
    assert card.doubt.text() == str(DOUBT)
    assert reasons(card) == [str(RESTS)]


@pytest.mark.parametrize("width", [300, 1000])
def test_the_record_stands_before_the_estimate_and_that_before_the_sentence(qtbot: QtBot, width: int) -> None:
    card = shown()
    card.resize(width, 600)
    qtbot.addWidget(card)
    card.show()
    assert card.recorded_figure.text() == "37\u00a0%"
    assert card.figure.text() == "54\u00a0%"
    across = width >= theme().px(WIDE_FROM)

    def in_turn() -> bool:
        places = [one.mapTo(card, QPoint(0, 0)) for one in (card.recorded_figure, card.figure, card.sentence)]
        found = [place.x() if across else place.y() for place in places]
        return found == sorted(set(found))

    qtbot.waitUntil(in_turn)


@pytest.mark.usefixtures("qtbot")
def test_more_pain_than_before_is_called_so() -> None:
    card = StateCard()
    card.show_suggestion(Suggestion(
        DAY, State.HOLDING, 0.3, phrase("So."), (), (), recorded=RECORDED, last_seven=LastSeven(DAY, (8,)), level=5.0
    ))  # fmt: skip
    assert (card.recorded_figure.text(), card.recorded_meaning.text()) == ("60\u00a0%", "more pain\nthan before")


@pytest.mark.usefixtures("qtbot")
def test_an_early_repeat_needs_no_fold_to_be_opened() -> None:
    card = shown()
    assert not card.cautions.isHidden()
    assert (card.cautions.text(), card.caution_reason.text()) == (str(EARLY[0]), str(EARLY[1]))
    card.show_suggestion(Suggestion(date(2026, 11, 22), State.NO_INFUSION, 0.3, phrase("None."), (), ()))
    assert card.cautions.isHidden()
    assert card.caution_reason.isHidden()
    assert card.recorded.text() == ""


@pytest.mark.parametrize(("chance", "said"), [(0.0, "under 1\u00a0%"), (0.41, "41\u00a0%"), (1.0, "over 99\u00a0%")])
def test_a_chance_is_never_certain_on_the_screen(chance: float, said: str) -> None:
    assert show(Chance(chance)) == said


@pytest.mark.usefixtures("qtbot")
def test_no_change_is_called_none_and_a_range_of_one_figure_is_not_given() -> None:
    card = StateCard()
    last = LastSeven(DAY, (10, 10, 10))
    card.show_suggestion(replace(SAID, last_seven=last, relief_now=Quantiles(0.0, 0.0, 0.001)))
    assert card.recorded_meaning.text() == "no change\nfrom before"
    assert card.range.text() == ""
    assert card.title.text() == "Your pain so far"  # of no infusion


def test_it_does_not_wait_for_what_a_damaged_file_cannot_give(qtbot: QtBot) -> None:
    card = StateCard()
    qtbot.addWidget(card)
    card.say_damaged()
    assert card.sentence.text() == "This can't be worked out while the diary file is damaged."
    card.show_suggestion(SAID)
    card.say_damaged()
    assert card.sentence.text() == "Relief is holding."
