"""Dreams of nights 1 to 3 against the usual."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from diary.model.relief.windows import Share
from diary.model.response.dreams import DreamFigure, dream_context, dream_figure, dream_sentence, nightmare_sentence

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)
COURSE = Infusion(FIRST, LAST, id=1)
BAD = {"dream_recall": 1, "dream_pleasantness": 2, "nightmare": 1}
GOOD = {"dream_recall": 1, "dream_pleasantness": 3, "nightmare": 0}


def nights(dream: dict[str, int], *numbers: int) -> list[Day]:
    """The same dream on each of these days after the course."""
    items: dict[str, Any] = dict(dream)
    return [Day(LAST + timedelta(days=n), **items) for n in numbers]


def figure(*parts: list[Day], infusions: tuple[Infusion, ...] = (COURSE,)) -> DreamFigure:
    """The figure of these days."""
    return dream_figure([day for part in parts for day in part], infusions, LAST + timedelta(days=400))


@pytest.mark.parametrize(("night", "side"), [(1, "after"), (3, "after"), (4, "usual"), (-2, "usual"), (-3, "usual")])
def test_nights_one_to_three_against_all_others(night: int, side: str) -> None:
    found = figure(nights(BAD, night)).unpleasant
    assert getattr(found, side) == Share(1, 1)
    assert (found.after is None) == (side == "usual")


@pytest.mark.parametrize("night", [-1, 0])
def test_nights_within_a_course_are_neither(night: int) -> None:
    found = figure(nights(BAD, night))
    assert found.unpleasant.after is None
    assert found.unpleasant.usual is None


def test_the_day_of_a_single_infusion_has_the_night_before_it() -> None:
    single = Infusion(LAST, LAST, id=1)
    assert figure(nights(BAD, 0), infusions=(single,)).unpleasant.usual == Share(1, 1)


def test_without_an_infusion_every_night_is_usual() -> None:
    assert figure(nights(BAD, 1, 2), infusions=()).unpleasant.usual == Share(2, 2)
    planned = Infusion(FIRST, LAST, planned=True)
    assert figure(nights(BAD, 1, 2), infusions=(planned,)).unpleasant.usual == Share(2, 2)


@pytest.mark.parametrize(("pleasantness", "count"), [(1, 1), (2, 1), (3, 0), (4, 0), (5, 0)])
def test_unpleasant_is_one_or_two(pleasantness: int, count: int) -> None:
    assert figure(nights({"dream_pleasantness": pleasantness}, 1)).unpleasant.after == Share(count, 1)


def test_a_missing_answer_is_no_dream_of_any_kind() -> None:
    found = figure(nights({}, 1), nights({"dream_recall": 1}, 2))
    assert found.unpleasant.after is None
    assert found.nightmares.after is None
    assert found.recalled.after == Share(1, 1)


def test_none_recalled_is_a_night_without_a_nightmare_and_no_dream() -> None:
    found = figure(nights({"dream_recall": 0}, 1), nights(BAD, 2))
    assert found.nightmares.after == Share(1, 2)
    assert found.unpleasant.after == Share(1, 1)
    assert found.recalled.after == Share(1, 2)


def test_later_days_are_not_looked_at() -> None:
    assert dream_figure(nights(BAD, 1, 2), [COURSE], LAST + timedelta(days=1)).unpleasant.after == Share(1, 1)


def second() -> Infusion:
    """Another course of one day, 100 days later, so that there are six nights after an infusion."""
    day = LAST + timedelta(days=100)
    return Infusion(day, day, id=2)


def enough(after: int, usual: int) -> DreamFigure:
    """So many dreams on both sides: two bad ones after an infusion, four bad ones on other nights."""
    places = [1, 2, 3, 101, 102, 103]
    return figure(
        nights(BAD, *places[:2]),
        nights(GOOD, *places[2:after]),
        nights(BAD, *range(10, 14)),
        nights(GOOD, *range(14, 10 + usual)),
        infusions=(COURSE, second()),
    )


def test_five_dreams_after_and_twenty_others_are_enough() -> None:
    assert str(dream_sentence(enough(5, 20))) == (
        "In nights 1 to 3 after an infusion 2 of 5 recalled dreams were unpleasant (40\u00a0%), on other nights 4 of "
        "20 (20\u00a0%)."
    )
    assert str(nightmare_sentence(enough(5, 20))) == (
        "A nightmare woke you in 2 of 5 nights 1 to 3 after an infusion (40\u00a0%), and in 4 of 20 other nights "
        "(20\u00a0%)."
    )


@pytest.mark.parametrize(("after", "usual"), [(4, 20), (5, 19)])
def test_fewer_are_plainly_too_few(after: int, usual: int) -> None:
    assert str(dream_sentence(enough(after, usual))) == (
        f"There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an "
        f"infusion (5 are needed) and {usual} from other nights (20 are needed)."
    )
    assert "too little" in str(nightmare_sentence(enough(after, usual)))


def test_an_empty_diary_has_too_little() -> None:
    assert "holds 0 recalled dreams" in str(dream_sentence(dream_figure([], [], LAST)))


def test_the_study_is_context_only() -> None:
    assert "three times the odds that they had after placebo (Blagrove 2009)" in str(dream_context())
    assert str(dream_context()).startswith("For context")
