"""The names of everything that is asked of a day, and its answers in words."""

from __future__ import annotations

from datetime import date

import pytest

from diary.model.days import words as day_words
from diary.model.days.words import answer_words, in_order, name
from diary.model.records.day import Day
from diary.model.records.details import (
    EFFECTS_BY_GROUP,
    PERCEPTION_SIGNS,
    Effect,
    EffectGroup,
    PerceptionSign,
    Severity,
    doses,
)
from diary.model.records.details import effect as effect_key
from diary.model.records.details import sign as sign_key
from diary.model.records.medicine import Medicine
from diary.model.scales import DREAM_DETAILS, PAIN_ITEMS, DayItem

ITEM, EFFECT, SIGN = list(DayItem), list(Effect), list(PerceptionSign)


def test_everything_has_a_name_of_its_own() -> None:
    for keys in ([*ITEM], [effect_key(e) for e in EFFECT], [sign_key(s) for s in SIGN]):
        names = [str(name(key)) for key in keys]
        assert len(set(names)) == len(keys)
        assert all(each[0].isupper() and not each.endswith(".") for each in names)
    assert set(day_words.GROUP_NAMES) == set(EffectGroup) == set(EFFECTS_BY_GROUP)
    assert {s for signs in PERCEPTION_SIGNS.values() for s in signs} == set(day_words.SIGN_NAMES)


@pytest.mark.parametrize("item", [item for item in ITEM if item.scale is not None])
def test_every_answer_of_a_scale_has_words_and_zero_is_one(item: DayItem) -> None:
    assert item.scale is not None
    said = [str(answer_words(item, value)) for value in item.scale.answers]
    assert len(set(said)) == len(said)
    assert str(day_words.NOT_ANSWERED) not in said


def test_answers_read_as_they_were_asked() -> None:
    assert str(answer_words(PAIN_ITEMS[0], 0)) == "0"
    assert str(answer_words(DayItem.DREAM_RECALL, 0)) == "none recalled"
    assert str(answer_words(DREAM_DETAILS[0], 1)) == "very unpleasant"
    assert str(answer_words(DayItem.NIGHTMARE, 1)) == "yes"
    assert str(answer_words(DayItem.NOTE, "{count} of {x}")) == "{count} of {x}"
    assert str(answer_words(DayItem.NOTE, None)) == "not answered"


def test_side_effects_and_signs() -> None:
    nausea = effect_key(Effect.NAUSEA)
    assert [str(answer_words(nausea, severity)) for severity in Severity] == ["none", "mild", "moderate", "severe"]
    assert str(answer_words(sign_key(PerceptionSign.VISIONS), 0)) == "no"
    assert str(answer_words(sign_key(PerceptionSign.VISIONS), None)) == "not answered"


def test_doses_have_the_medicines_own_name() -> None:
    medicines = [Medicine("Tablets {a}", id=3, removed=True)]
    assert str(name(doses(3), medicines)) == "Tablets {a}"
    assert str(name(doses(4), medicines)) == "Medicine 4"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "no dose"),
        (0.0, "no dose"),
        (0.5, "half a dose"),
        (1.0, "1 dose"),
        (2.0, "2 doses"),
        (2.5, "2.5 doses"),
        (99, "99 doses"),
    ],
)
def test_doses_in_words(number: float, said: str) -> None:
    assert str(answer_words(doses(3), number)) == said


def test_answers_stand_in_the_order_in_which_they_are_asked() -> None:
    nausea, dizzy, voices, calm = (
        effect_key(Effect.NAUSEA),
        effect_key(Effect.DIZZINESS),
        sign_key(PerceptionSign.VOICES),
        sign_key(PerceptionSign.VISIONS),
    )
    day = Day(
        date(2026, 3, 3),
        0,
        note="last",
        inner_perception=3,
        outer_perception=0,
        details={nausea: Severity.MILD, dizzy: Severity.NONE, calm: 0, voices: 1, doses(2): 0.0},
    )
    assert [key for key, _ in in_order(day)] == [
        DayItem.PAIN_AVERAGE,
        DayItem.INNER_PERCEPTION,
        voices,
        DayItem.OUTER_PERCEPTION,
        calm,
        dizzy,
        nausea,
        doses(2),
        DayItem.NOTE,
    ]
