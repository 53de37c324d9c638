"""The one story: recorded, estimate, sentence, doubt; the same words in `status`, and why two figures differ."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from diary.cli.words import suggestion as status_lines
from diary.model.records.day import pain_scores
from diary.model.records.state import State
from diary.model.relief.assessor import Assessor
from diary.model.suggestion import Suggestion, suggest
from diary.sample import invented_contents
from tests.model.suggestion.one_course import COURSE, SETTINGS, after, before, on

if TYPE_CHECKING:
    from collections.abc import Mapping

TODAY = date(2026, 11, 24)


def told(pain: Mapping[date, int], day: int) -> Suggestion:
    return suggest(Assessor().assess(pain, [COURSE], SETTINGS, on(day)))


def test_the_record_comes_first_then_the_estimate_then_one_sentence() -> None:
    said = told(before() | after(*[3] * 20), 20)
    story = said.story
    assert story.sentences[:3] == (said.recorded, said.estimate, said.sentence)
    assert str(story.sentences[0]).startswith("Your last 7 scores average 3.0")
    assert said.level is not None
    assert story.recorded_relief == pytest.approx(1 - 3 / said.level)
    assert story.relief == said.relief_now


def test_status_tells_it_in_the_same_words_and_says_nothing_twice() -> None:
    said = told(before() | after(*[3] * 20), 20)
    lines = [str(line) for line in status_lines(said)]
    assert lines[: len(said.story.sentences)] == [str(one) for one in said.story.sentences]
    bare = [line.removeprefix("- ") for line in lines]
    assert len(bare) == len(set(bare))


def test_without_clear_relief_no_figure_of_it_is_told() -> None:
    said = told(before() | after(*[7] * 20), 20)
    assert said.state is State.NO_CLEAR_RESPONSE
    assert said.story.estimate is None
    assert said.story.relief is None


def test_a_stale_estimate_names_its_day() -> None:
    said = told(before() | after(*[3] * 14), 24)
    assert said.state is State.STALE
    assert str(said.story.estimate).startswith("On ")


@pytest.mark.parametrize("back", range(40))
def test_the_sample_never_shows_two_figures_that_differ_without_saying_why(back: int) -> None:
    """The sample of every day: its last days outside of the estimate's range, as both are shown, are explained."""
    contents = invented_contents(TODAY + timedelta(days=back))
    infusions = [one for one in contents.infusions if not one.removed]
    found = Assessor().assess(pain_scores(contents.days), infusions, contents.settings, TODAY + timedelta(days=back))
    story = suggest(found).story
    if story.recorded_relief is None or story.relief is None:
        return
    low, mean, high = (round(part * 100) for part in (story.relief.p10, story.recorded_relief, story.relief.p90))
    assert low <= mean <= high or story.doubt is not None
