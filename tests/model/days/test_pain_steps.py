"""The five steps in which a year shows average pain."""

from __future__ import annotations

from diary.model.days.year import PAIN_STEPS, pain_step
from diary.model.scales import NRS


def test_each_score_lies_in_just_one_of_five_steps() -> None:
    assert [pain_step(score) for score in NRS.answers] == [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    assert [score for least, most in PAIN_STEPS for score in range(least, most + 1)] == list(NRS.answers)
