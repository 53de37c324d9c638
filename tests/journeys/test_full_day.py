"""A whole day by keyboard alone, counted; and what the keys never do."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from diary.model.records.details import Effect, EffectGroup, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from tests.journeys.program import Program

MOST_PRESSES = 25
PAGE_DOWN, ENTER, UP, DOWN = Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
PAIN, THE_DAY = ("4", "7", "0"), ("5", "x", "3", "6")
NIGHT_OF_INFUSION = TODAY - timedelta(days=2)


def two_medicines(program: Program) -> tuple[int, int]:
    repository = Repository(program.path, program.clock)
    regular, _ = repository.save_medicine(Medicine("Pregabalin", 75.0, "mg", Use.REGULAR))
    rescue, _ = repository.save_medicine(Medicine("Oxycodone", 5.0, "mg", Use.RESCUE, opioid=True))
    repository.close()
    assert regular.id is not None
    assert rescue.id is not None
    return regular.id, rescue.id


def infused(program: Program, day: date = NIGHT_OF_INFUSION) -> None:
    repository = Repository(program.path, program.clock)
    repository.save_infusion(Infusion(day, day))
    repository.close()


@pytest.mark.parametrize("days_after_infusion", [None, 2, 7])
def test_a_full_day_takes_at_most_25_keys_and_every_answer_is_stored(
    program: Program, days_after_infusion: int | None
) -> None:
    """The fullest is the one on which the question of the week is asked."""
    regular, rescue = two_medicines(program)
    if days_after_infusion is not None:
        infused(program, TODAY - timedelta(days=days_after_infusion))
    program.start()
    dreams, perception = ("1", "2", "7", "y"), ("y", "0", "3", "4")
    effects, medicines = ("n", "2", "d", "1"), ("2", ENTER, "0")
    own_wish = (ENTER, "n") if days_after_infusion == 7 else ()
    keys = (*PAIN, *THE_DAY, *dreams, *perception, *effects, PAGE_DOWN, *medicines, *own_wish)
    assert len(keys) <= MOST_PRESSES
    program.press(*keys)
    stored = program.stored(TODAY)
    assert dict(stored.answered()) == {
        DayItem.PAIN_AVERAGE: 4,
        DayItem.PAIN_WORST: 7,
        DayItem.PAIN_NOW: 0,
        DayItem.INTERFERENCE: 5,
        DayItem.ENJOYMENT: 10,
        DayItem.SLEEP: 3,
        DayItem.MOOD: 6,
        DayItem.DREAM_RECALL: 1,
        DayItem.DREAM_PLEASANTNESS: 2,
        DayItem.DREAM_VIVIDNESS: 7,
        DayItem.NIGHTMARE: 1,
        DayItem.PERCEPTION: 1,
        DayItem.DRUG_HIGH: 0,
        DayItem.INNER_PERCEPTION: 3,
        DayItem.OUTER_PERCEPTION: 4,
        effect(Effect.NAUSEA): Severity.MODERATE,
        effect(Effect.DIZZINESS): Severity.MILD,
        doses(regular): 2.0,
        doses(rescue): 0.0,
    } | ({DayItem.OWN_WISH: 0} if days_after_infusion == 7 else {})


def test_a_quiet_day_takes_nine_keys(program: Program) -> None:
    program.start()
    program.press(*PAIN, *THE_DAY, "n", "n")
    stored = program.stored(TODAY)
    assert (stored.dream_recall, stored.perception) == (0, 0)
    assert stored.dream_vividness is None
    assert not program.parts.cards.dreams.is_open
    assert program.focused() is not None


def test_the_side_effects_used_before_are_answered_one_after_the_other(program: Program) -> None:
    repository = Repository(program.path, program.clock)
    yesterday = TODAY - timedelta(days=1)
    repository.answer_all(yesterday, {effect(Effect.DIZZINESS): "mild", effect(Effect.PANIC): "severe"})
    repository.close()
    program.start()
    program.press(*PAIN, *THE_DAY, "n", "n", "0", "3")
    stored = program.stored(TODAY)
    assert stored.details == {effect(Effect.DIZZINESS): "none", effect(Effect.PANIC): "severe"}


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Space])
def test_no_side_effects_is_one_key_and_goes_on(program: Program, key: Qt.Key) -> None:
    two_medicines(program)
    repository = Repository(program.path, program.clock)
    yesterday = TODAY - timedelta(days=1)
    repository.answer_all(yesterday, {effect(Effect.DIZZINESS): "mild", effect(Effect.PANIC): "severe"})
    repository.close()
    program.start()
    program.press(*PAIN, *THE_DAY, "n", "n", key)
    stored = program.stored(TODAY)
    assert stored.details == {effect(Effect.DIZZINESS): "none", effect(Effect.PANIC): "none"}
    assert program.focused() is next(iter(program.parts.cards.medicines.rows.values()))


def test_where_no_side_effect_was_ever_there_none_answers_one_of_each_group(program: Program) -> None:
    program.start()
    program.press(*PAIN, *THE_DAY, "n", "n", ENTER)
    stored = program.stored(TODAY)
    assert set(stored.details.values()) == {"none"}
    assert len(stored.details) == len(EffectGroup)


def test_signs_are_reached_by_arrow_and_chosen_by_number(program: Program) -> None:
    infused(program)
    program.start()
    program.press(*PAIN, *THE_DAY, "0", "1", "0", "3", "4", UP, "2", "4", "2")
    assert program.stored(TODAY).details == {sign(PerceptionSign.SOUNDS_OR_COLOURS_STRONGER): 1}
    program.press(UP, UP, "1")
    assert program.stored(TODAY).value(sign(PerceptionSign.VOICES)) == 1


def test_after_the_first_answer_the_keyboard_is_on_the_next_question(program: Program) -> None:
    window = program.start()
    program.press("4")
    assert window.today.rows[DayItem.PAIN_WORST].hasFocus()


def test_an_answer_by_mouse_moves_no_keyboard(program: Program) -> None:
    window = program.start()
    average = window.today.rows[DayItem.PAIN_AVERAGE]
    program.click(average.button(4))
    assert program.focused() is average.button(4)
    program.click(program.parts.cards.dreams.row.button(1))
    assert program.focused() is program.parts.cards.dreams.row.button(1)


def test_answered_questions_are_passed_over_and_never_overwritten_by_going_on(program: Program) -> None:
    window = program.start()
    program.click(window.today.rows[DayItem.PAIN_WORST].button(9))
    window.today.focus_first()
    program.press("4", "2")
    stored = program.stored(TODAY)
    assert (stored.pain_average, stored.pain_worst, stored.pain_now) == (4, 9, 2)


def test_a_slip_is_taken_back_with_one_key(program: Program) -> None:
    window = program.start()
    program.press("4", Qt.Key.Key_Backspace)
    assert program.stored(TODAY).is_empty
    assert window.today.rows[DayItem.PAIN_AVERAGE].hasFocus()
    program.press("5", DOWN, UP, Qt.Key.Key_Backspace)  # moved meanwhile: nothing to take back from here
    assert program.stored(TODAY).pain_average == 5


@pytest.mark.parametrize("is_open", [True, False])
def test_a_stray_digit_answers_nothing(program: Program, *, is_open: bool) -> None:
    window = program.start()
    if not is_open:
        program.press("4")
    before = dict(program.stored(TODAY).answered())
    for widget in (program.parts.picker.previous, program.parts.picker.calendar_button, window.rail.button(0)):
        widget.setFocus()
        program.press("9", "x", Qt.Key.Key_Delete)
        assert program.focused() is widget
    assert dict(program.stored(TODAY).answered()) == before


def test_a_digit_on_a_heading_answers_nothing_elsewhere(program: Program) -> None:
    program.start()
    program.parts.cards.dreams.fold.setFocus()
    program.press("4", "x")
    program.parts.cards.effects.all_button.setFocus()
    program.press("4")
    assert program.stored(TODAY).is_empty


def test_arrows_lead_through_every_question_down_and_up_again(program: Program) -> None:
    two_medicines(program)
    infused(program)
    program.start()
    stops = program.parts.route.stops()
    assert len(stops) > 15
    seen = [program.parts.route.here()]
    for _ in stops[1:]:
        program.press(DOWN)
        seen.append(program.parts.route.here())
    assert seen == stops
    for stop in reversed(stops[:-1]):
        program.press(UP)
        assert program.parts.route.here() is stop
    assert program.stored(TODAY).is_empty


def test_page_down_goes_through_the_cards(program: Program) -> None:
    two_medicines(program)
    program.start()
    cards = program.parts.cards
    first = [cards.day_rows[DayItem.INTERFERENCE], cards.dreams.row, cards.perception.row, cards.effects.none_button]
    first += [next(iter(cards.medicines.rows.values())), cards.note]
    for stop in first:
        program.press(PAGE_DOWN)
        assert program.focused() is stop
    program.press(UP)
    program.press(Qt.Key.Key_PageUp)
    assert program.focused() is cards.effects.none_button


def test_plus_and_minus_open_and_close_the_card_that_has_the_keyboard(program: Program) -> None:
    program.start()
    dreams = program.parts.cards.dreams
    dreams.row.setFocus()
    seen = [dreams.is_open]
    program.press("+")
    seen.append(dreams.is_open)
    program.press(DOWN, "4", "-")
    seen.append(dreams.is_open)
    assert dreams.fold.hasFocus()
    assert dreams.summary.isVisible()
    assert dreams.summary.text() == "pleasant"
    program.press(ENTER)
    assert [*seen, dreams.is_open] == [False, True, False, True]


def test_the_least_day_is_one_key(program: Program) -> None:
    program.start()
    program.press("0")
    assert dict(program.stored(TODAY).answered()) == {DayItem.PAIN_AVERAGE: 0}
