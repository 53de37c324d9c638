"""Questionnaires in the real file: answer by answer, gone on with after a crash, corrected with history."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.errors import BadInputError
from diary.model.records.change import Kind
from diary.model.records.items import from_items, to_items
from diary.model.records.questionnaire import Questionnaire
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from diary.clock import FixedClock

BEGUN = Questionnaire("cpgs-6m", "1", TODAY)


def test_each_answer_is_on_disk_and_has_its_history(diary: Repository, clock: FixedClock) -> None:
    stored, _ = diary.save_questionnaire(BEGUN)
    stored, changes = diary.save_questionnaire(replace(stored, answers={"now": 0}))
    assert [(c.kind, c.subject, c.item, c.old, c.new) for c in changes] == [
        (Kind.QUESTIONNAIRE, "1", "answer.now", None, 0)
    ]
    with closing(Repository(diary.path, clock)) as other:  # as after a crash
        assert other.questionnaires() == [replace(BEGUN, id=1, answers={"now": 0})]
        assert other.check() == []
    stored, changes = diary.save_questionnaire(replace(stored, answers={"now": 4, "worst": 9}, done=True))
    assert {(c.item, c.old, c.new) for c in changes} == {
        ("answer.now", 0, 4),
        ("answer.worst", None, 9),
        ("done", 0, 1),
    }
    _, changes = diary.save_questionnaire(replace(stored, answers={"worst": 9}))
    assert [(c.item, c.old, c.new) for c in changes] == [("answer.now", 4, None)]
    assert diary.questionnaires()[0].answers == {"worst": 9}
    assert diary.check() == []


def test_deleted_and_brought_back(diary: Repository) -> None:
    stored, _ = diary.save_questionnaire(replace(BEGUN, answers={"now": 3}))
    diary.save_questionnaire(replace(stored, removed=True))
    assert diary.questionnaires() == []
    assert diary.questionnaires(with_removed=True) == [replace(stored, removed=True)]
    diary.save_questionnaire(stored)
    assert diary.questionnaires() == [stored]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"instrument": ""}, "instrument"),
        ({"instrument": "../x"}, "instrument"),
        ({"version": " "}, "version"),
        ({"day": TODAY + timedelta(days=1)}, "day"),
        ({"answers": {"now": -1}}, "answer.now"),
        ({"answers": {"now": 10_000}}, "answer.now"),
        ({"answers": {"now": True}}, "answer.now"),
        ({"answers": {"now": 4.5}}, "answer.now"),
    ],
)
def test_what_makes_no_sense_is_refused(diary: Repository, change: dict[str, object], field: str) -> None:
    with pytest.raises(BadInputError) as refused:
        diary.save_questionnaire(replace(BEGUN, **change))  # type: ignore[arg-type]
    assert refused.value.item == field
    assert diary.questionnaires() == []


def test_what_was_put_off_is_remembered_day_by_day(diary: Repository, clock: FixedClock) -> None:
    assert diary.not_now() == {}
    diary.put_off("after:1:4")
    diary.put_off("after:1:4")  # twice on a day is once
    clock.moment += timedelta(days=3)
    diary.put_off("after:1:4")
    with closing(Repository(diary.path, clock)) as other:
        assert other.not_now() == {"after:1:4": [TODAY, TODAY + timedelta(days=3)]}
        assert other.check() == []


@given(st.dictionaries(st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True), st.integers(0, 9999), max_size=9))
def test_a_questionnaire_keeps_its_answers(answers: dict[str, int]) -> None:
    questionnaire = replace(BEGUN, id=7, answers=answers)
    assert from_items(Questionnaire, {**to_items(questionnaire), "id": 7}) == questionnaire
