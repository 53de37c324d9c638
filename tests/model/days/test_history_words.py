"""The history of a day in sentences."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given

from diary.model.days.history_words import (
    SHOWN,
    AnswerChange,
    change_sentence,
    entry_mode_words,
    is_shortened,
    shortened,
    sittings,
)
from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Answer, Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.strategies import histories

EVENING = datetime(2026, 3, 3, 21, 4, tzinfo=timezone(timedelta(hours=1)))
MEDICINES = [Medicine("Tablets", id=3, removed=True)]


def change(item: str, old: Answer, new: Answer, at: datetime = EVENING, how: EntryMode = EntryMode.TYPED) -> Change:
    return Change(Kind.DAY, "2026-03-03", item, old, new, Entered(at, how))


@pytest.mark.parametrize(
    ("item", "old", "new", "said"),
    [
        (DayItem.PAIN_AVERAGE, None, 0, "Average pain: 0"),
        (DayItem.PAIN_AVERAGE, 4, 5, "Average pain: changed from 4 to 5"),
        (DayItem.PAIN_AVERAGE, 0, None, "Average pain: 0 was taken back"),
        (DayItem.NIGHTMARE, 0, 1, "Nightmare that woke you: changed from no to yes"),
        (
            DayItem.DREAM_PLEASANTNESS,
            1,
            5,
            "How pleasant the dreams were: changed from very unpleasant to very pleasant",
        ),
        (effect(Effect.NAUSEA), Severity.NONE, Severity.SEVERE, "Nausea: changed from none to severe"),
        (sign(PerceptionSign.VISIONS), None, 0, "Visions: no"),
        (doses(3), 1.0, 2.5, "Tablets: changed from 1 dose to 2.5 doses"),
        (doses(4), None, 0.0, "Medicine 4: no dose"),
        (DayItem.NOTE, "a", "b", "Note: “a” became “b”"),
        (DayItem.NOTE, "a {x}", None, "Note: “a {x}” was taken back"),
    ],
)
def test_sentences(item: DayItem, old: Answer, new: Answer, said: str) -> None:
    assert str(change_sentence(AnswerChange(item.value, old, new, EVENING), MEDICINES, str)) == said


def test_what_a_file_said_is_said() -> None:
    step = AnswerChange(DayItem.PAIN_AVERAGE, None, 5, EVENING, "4.5")
    assert str(change_sentence(step, (), str)) == "Average pain: 5 (the file said “4.5”)"


def test_long_notes_are_shortened_at_a_word_and_whole_where_asked() -> None:
    note = "word " * 40
    step = AnswerChange(DayItem.NOTE, None, note, EVENING)
    short = str(change_sentence(step, (), str))
    assert short.endswith("word …”")
    assert len(short) <= SHOWN + len("Note: “ …”")
    assert is_shortened(step)
    assert str(change_sentence(step, (), str, whole=True)) == f"Note: “{note}”"
    assert not is_shortened(AnswerChange(DayItem.NOTE, None, "short", EVENING))
    assert is_shortened(AnswerChange(DayItem.NOTE, "two\nlines", None, EVENING))
    assert not is_shortened(AnswerChange(DayItem.PAIN_AVERAGE, None, 4, EVENING))
    assert shortened("x" * 500) == "“" + "x" * SHOWN + " …”"


def test_what_was_typed_on_one_evening_is_one_sitting_and_the_newest_comes_first() -> None:
    later = EVENING + timedelta(days=4)
    made = sittings(
        [
            change("pain_average", None, 4),
            change("pain_worst", None, 6, EVENING + timedelta(minutes=1)),
            change("pain_average", 4, 5, later, EntryMode.LATE),
            change("pain_average", 5, 6, later.astimezone(timezone(timedelta(hours=-5))), EntryMode.LATE),
        ]
    )
    assert [(s.day.isoformat(), s.offset_minutes, s.mode, len(s.steps)) for s in made] == [
        ("2026-03-07", -300, EntryMode.LATE, 1),
        ("2026-03-07", 60, EntryMode.LATE, 1),
        ("2026-03-03", 60, EntryMode.TYPED, 2),
    ]
    assert [step.new for step in made[2].steps] == [6, 4]
    assert sittings([]) == ()


def test_a_note_saved_while_it_is_typed_is_one_change() -> None:
    minute = timedelta(minutes=1)
    texts = [None, "W", "Walk", "Walked", "Walked far"]
    typed = [change("note", old, new, EVENING + minute * n) for n, (old, new) in enumerate(itertools.pairwise(texts))]
    (sitting,) = sittings(typed)
    assert [(step.old, step.new) for step in sitting.steps] == [(None, "Walked far")]
    (apart,) = sittings([typed[0], change("note", "W", "Walk", EVENING + minute * 11)])
    assert len(apart.steps) == 2
    (cleared,) = sittings([typed[0], change("note", "W", None, EVENING + minute)])
    assert [(step.old, step.new) for step in cleared.steps] == [("W", None), (None, "W")]


def test_an_undo_is_told_by_its_own_moment() -> None:
    at = EVENING + timedelta(days=9)
    back, gone, again = (
        replace(change("pain_average", old, new), undone_at=at) for old, new in ((5, 4), (4, None), (None, 4))
    )
    typed, undone = [change("pain_average", None, 4), change("pain_average", 4, 5)], [back, gone, again]
    made = sittings([*typed, *undone])
    assert [(s.day, s.undone, len(s.steps)) for s in made] == [(at.date(), True, 3), (EVENING.date(), False, 2)]
    assert [str(change_sentence(step, (), str)) for step in made[0].steps] == [
        "Average pain: 4 stands again",
        "Average pain: 4 was undone",
        "Average pain: 5 was undone, 4 stands again",
    ]
    assert {step.at for step in made[0].steps} == {at}
    assert str(entry_mode_words(made[0].mode, undone=True)) == "undone"
    (note,) = sittings([replace(change("note", "b", "a {x}"), undone_at=at)])
    assert str(change_sentence(note.steps[0], (), str)) == "Note: “b” was undone, “a {x}” stands again"


def test_a_sitting_that_ended_where_it_began_is_not_told() -> None:
    assert sittings([change("note", "a", "a"), change("dream_note", None, None)]) == ()


def test_the_order_is_that_of_the_history_whatever_the_clock_said() -> None:
    later, back = EVENING + timedelta(days=30), EVENING - timedelta(days=30)
    made = sittings([change("mood", None, 1, later), change("mood", 1, 2, back), change("mood", 2, 3, EVENING)])
    assert [sitting.steps[0].new for sitting in made] == [3, 2, 1]


def test_each_way_has_words() -> None:
    assert len({str(entry_mode_words(how)) for how in EntryMode}) == len(EntryMode)
    assert "late" in str(entry_mode_words(EntryMode.LATE))


@given(histories())
def test_every_history_can_be_said_and_ends_where_it_ends(history: list[Change]) -> None:
    for subject in {c.subject for c in history if c.kind is Kind.DAY}:
        changes = [c for c in history if c.kind is Kind.DAY and c.subject == subject]
        made = sittings(changes)
        for sitting in made:
            for step in sitting.steps:
                assert str(change_sentence(step, (), str, whole=True))
        for item in {c.item for c in changes if c.old != c.new}:
            steps = [step for sitting in made for step in sitting.steps if step.item == item]
            assert steps[-1].old == next(c.old for c in changes if c.item == item)
            assert steps[0].new == [c.new for c in changes if c.item == item][-1]
