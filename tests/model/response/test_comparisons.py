"""Both comparisons speak, with much, with little and with nothing to compare."""

from __future__ import annotations

from diary.model.response.comparisons import comparisons
from diary.sample import invented_contents
from tests.factories import TODAY


def test_the_sample_has_enough_for_both() -> None:
    sample = invented_contents(TODAY)
    found = comparisons(sample.days, sample.infusions, TODAY)
    assert found.dreams.unpleasant.is_enough
    assert str(found.function_sentence).startswith("After infusion 4 pain is down by ")
    assert str(found.dream_sentences[0]).startswith("In nights 1 to 3 after an infusion ")
    assert "Blagrove 2009" in str(found.dream_sentences[2])


def test_an_empty_diary_says_that_there_is_too_little() -> None:
    found = comparisons((), (), TODAY)
    assert found.function is None
    assert "no infusion yet" in str(found.function_sentence)
    assert "too little to compare" in str(found.dream_sentences[0])
    assert "too little to compare" in str(found.dream_sentences[1])
