"""Figures in words: a chance is never told as certain."""

from __future__ import annotations

import pytest

from diary.wording import Chance, Percent, phrase, show_plainly


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.0, "under 1\u00a0%"),
        (0.0049, "under 1\u00a0%"),
        (0.006, "1\u00a0%"),
        (0.5, "50\u00a0%"),
        (0.994, "99\u00a0%"),
        (0.996, "over 99\u00a0%"),
        (1.0, "over 99\u00a0%"),
    ],
)
def test_a_chance_is_never_certain(chance: float, said: str) -> None:
    assert show_plainly(Chance(chance)) == said
    assert str(phrase("It is {chance}.", chance=Chance(chance))) == f"It is {said}."


def test_a_part_may_be_all_or_nothing() -> None:
    assert (show_plainly(Percent(1.0)), show_plainly(Percent(0.0))) == ("100\u00a0%", "0\u00a0%")
