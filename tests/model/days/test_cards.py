"""Which cards of a day stand open, on both sides of each boundary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.days.cards import CLOSED, DETAILS_OF, FoldingCard, card_states, with_consequences
from diary.model.records.details import Answer, DayKey, PerceptionSign, sign
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem

FIRST, LAST = date(2026, 10, 5), date(2026, 10, 7)
COURSE = Infusion(FIRST, LAST)
SINGLE = Infusion(FIRST, FIRST)


def dreams(day: date, *infusions: Infusion) -> tuple[bool, str]:
    state = card_states(day, infusions)[FoldingCard.DREAMS]
    return state.is_open, str(state.mark or "")


def perception(day: date, *infusions: Infusion) -> tuple[bool, str]:
    state = card_states(day, infusions)[FoldingCard.PERCEPTION]
    return state.is_open, str(state.mark or "")


@pytest.mark.parametrize(
    ("after", "is_open", "mark"),
    [
        (-1, False, ""),
        (0, False, ""),  # told in the morning: the night before the infusion
        (1, True, "Night 1 after your infusion"),
        (2, True, "Night 2 after your infusion"),
        (3, True, "Night 3 after your infusion"),
        (4, False, ""),
    ],
)
def test_dreams_are_open_and_marked_for_three_nights(after: int, is_open: bool, mark: str) -> None:
    assert dreams(FIRST + timedelta(days=after), SINGLE) == (is_open, mark)


@pytest.mark.parametrize(
    ("after", "is_open", "mark"),
    [
        (-1, False, ""),
        (0, True, "A day of your infusion course"),
        (1, True, "Day 1 after your infusion"),
        (3, True, "Day 3 after your infusion"),
        (4, False, ""),
    ],
)
def test_perception_is_open_from_the_infusion_until_three_days_after(after: int, is_open: bool, mark: str) -> None:
    assert perception(FIRST + timedelta(days=after), SINGLE) == (is_open, mark)


def test_within_a_course_every_night_but_the_first_follows_an_infusion() -> None:
    in_course = (True, "A night of your infusion course")
    assert dreams(FIRST, COURSE) == (False, "")
    assert dreams(FIRST + timedelta(days=1), COURSE) == in_course
    assert dreams(LAST, COURSE) == in_course
    assert dreams(LAST + timedelta(days=1), COURSE) == (True, "Night 1 after your infusion")
    assert perception(LAST, COURSE) == (True, "A day of your infusion course")
    assert perception(LAST + timedelta(days=3), COURSE) == (True, "Day 3 after your infusion")


def test_planned_and_removed_infusions_open_nothing() -> None:
    for infusion in (replace(COURSE, planned=True), replace(COURSE, removed=True)):
        for after in range(-1, 8):
            states = card_states(FIRST + timedelta(days=after), [infusion])
            assert set(states.values()) == {CLOSED}


def test_the_nights_of_an_earlier_infusion_go_on_into_the_first_day_of_the_next() -> None:
    earlier = Infusion(FIRST - timedelta(days=2), FIRST - timedelta(days=2))
    assert dreams(FIRST, earlier, COURSE) == (True, "Night 2 after your infusion")
    assert dreams(FIRST + timedelta(days=1), earlier, COURSE) == (True, "A night of your infusion course")


@given(
    starts=st.lists(st.integers(0, 60), max_size=5),
    lengths=st.lists(st.integers(0, 5), min_size=5, max_size=5),
    offset=st.integers(-5, 80),
)
def test_a_card_is_marked_exactly_when_it_is_opened(starts: list[int], lengths: list[int], offset: int) -> None:
    infusions = [
        Infusion(FIRST + timedelta(days=start), FIRST + timedelta(days=start + length))
        for start, length in zip(starts, lengths, strict=False)
    ]
    day = FIRST + timedelta(days=offset)
    for state in card_states(day, infusions).values():
        assert state.is_open == (state.mark is not None)
    near = any(i.first_day <= day <= i.last_day + timedelta(days=3) for i in infusions)
    assert card_states(day, infusions)[FoldingCard.PERCEPTION].is_open == near


RECALL, NOTE, VIVID = DayItem.DREAM_RECALL, DayItem.DREAM_NOTE, DayItem.DREAM_VIVIDNESS
VOICES = sign(PerceptionSign.VOICES)


def together(key: DayKey, value: Answer, **stored: Answer) -> dict[DayKey, Answer]:
    present = {DayItem(name): answer for name, answer in stored.items()}
    return with_consequences(key, value, lambda asked: present.get(asked) if isinstance(asked, DayItem) else None)


def test_none_recalled_takes_back_what_was_told_of_the_dream_zero_included() -> None:
    told: dict[str, Answer] = {"dream_vividness": 0, "nightmare": 0, "dream_note": "a lake", "pain_average": 4}
    assert together(RECALL, 0, **told) == {RECALL: 0, VIVID: None, DayItem.NIGHTMARE: None, NOTE: None}
    assert together(RECALL, 1, **told) == {RECALL: 1}
    assert together(RECALL, None, **told) == {RECALL: None}


def test_to_tell_of_a_dream_turns_none_recalled_round_and_answers_nothing_that_stands_open() -> None:
    assert together(VIVID, 0, dream_recall=0) == {VIVID: 0, RECALL: 1}
    assert together(VIVID, 0) == {VIVID: 0}
    assert together(VIVID, None, dream_recall=0) == {VIVID: None}
    assert together(NOTE, "nothing at all", dream_recall=0) == {NOTE: "nothing at all"}
    assert together(DayItem.NIGHTMARE, 0, dream_recall=0) == {DayItem.NIGHTMARE: 0}
    assert together(DayItem.NIGHTMARE, 1, dream_recall=0) == {DayItem.NIGHTMARE: 1, RECALL: 1}


def test_a_perception_above_zero_or_a_sign_turns_no_round() -> None:
    assert together(DayItem.DRUG_HIGH, 0, perception=0) == {DayItem.DRUG_HIGH: 0}
    assert together(DayItem.DRUG_HIGH, 1, perception=0) == {DayItem.DRUG_HIGH: 1, DayItem.PERCEPTION: 1}
    assert together(VOICES, 1, perception=0) == {VOICES: 1, DayItem.PERCEPTION: 1}
    assert together(VOICES, 1) == {VOICES: 1}


def test_no_change_takes_back_scales_and_signs() -> None:
    answers = with_consequences(DayItem.PERCEPTION, 0, lambda key: 1 if key == VOICES else None)
    assert answers == {DayItem.PERCEPTION: 0, VOICES: None}


def test_every_other_answer_stands_alone() -> None:
    among = {key for details in DETAILS_OF.values() for key in details} | set(DETAILS_OF)
    for item in DayItem:
        if item not in among:
            assert with_consequences(item, 0, lambda _key: 0) == {item: 0}
