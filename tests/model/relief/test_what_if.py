"""What if the threshold were another: the answers, the days marked by them, and their words."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief import what_if_words
from diary.model.relief import words as relief_words
from diary.model.relief.assessment import assess
from diary.model.relief.figure import ReliefFigure, relief_figure
from diary.model.relief.what_if import percents, what_ifs
from diary.settings import Settings
from tests.model.relief.test_relief import GOOD, figure, made
from tests.model.suggestion.one_course import COURSE, LEVEL, after, before, on

NEXT = Infusion(on(40), on(41), id=2)


def asked(found: ReliefFigure, threshold: float) -> ReliefFigure:
    answer = found.at(threshold)
    assert answer is not None
    return answer


def said(found: ReliefFigure) -> str:
    """Question and answer as they are read."""
    return f"{what_if_words.question(found.threshold)} {what_if_words.answer(found)}"


Diary = tuple[dict[date, int], int, list[Infusion]]
"""Pain, the day it is looked at, in days after the first course, and all courses; it is about the first one."""

LIVED: dict[str, Diary] = {
    "present": (before() | after(*GOOD[:6]), 6, [COURSE]),
    "faded": (before() | after(*GOOD, *[LEVEL] * 10), 22, [COURSE]),
    "past": (before() | after(*GOOD, *[LEVEL] * 27), 45, [COURSE, NEXT]),
    "past that held": (before() | after(*[2, 1, 3] * 5), 18, [COURSE, Infusion(on(16), on(17), id=2)]),
    "stale": (before() | after(*GOOD), 25, [COURSE]),
    "worse": (before() | after(*[10] * 12), 12, [COURSE]),
    "worse and past": (before() | after(*[10] * 30), 42, [COURSE, NEXT]),
    "worse and stale": (before() | after(*[10] * 12), 25, [COURSE]),
}


@cache
def lived(state: str, threshold: float = 0.3) -> ReliefFigure:
    """The figure of such a diary, with this threshold in the settings; it is frozen, and made once."""
    pain, day, infusions = LIVED[state]
    found = relief_figure(assess(pain, infusions, Settings(threshold=threshold), on(day)), pain, frozenset(), 1)
    assert found is not None
    return found


@cache
def looked_around(state: str) -> ReliefFigure:
    """The same with all its answers, which take 41 questions."""
    return lived(state).look_around()


@pytest.mark.parametrize("state", LIVED)
def test_a_look_says_what_that_setting_would(state: str) -> None:
    found = looked_around(state)
    assert list(found.what_ifs) == list(range(20, 61))
    for threshold in (0.2, 0.31, 0.6):
        looked, set_so = asked(found, threshold), lived(state, threshold)
        assert looked.threshold == threshold
        assert (looked.points, looked.band, looked.relief_now) == (found.points, found.band, found.relief_now)
        assert looked.window == set_so.window
        at, set_at = looked.at_threshold, set_so.at_threshold
        assert at is not None
        assert set_at is not None
        assert at.chance_responded == pytest.approx(set_at.chance_responded)
        assert at.chance_below == pytest.approx(set_at.chance_below)
        sentence, other = relief_words.relief_sentence(looked), relief_words.relief_sentence(set_so)
        assert sentence.text == other.text
        for figures in ("threshold", "first", "last", "day"):
            assert sentence.figures.get(figures) == other.figures.get(figures)


@pytest.mark.parametrize("state", LIVED)
def test_every_answer_is_about_the_threshold_that_was_asked(state: str) -> None:
    found = looked_around(state)
    for percent in range(20, 61):
        text = said(asked(found, percent / 100))
        assert text.startswith(f"What if the threshold were {percent}\u00a0%? ")
        assert f"{percent}\u00a0%" in text.partition("? ")[2] or "no relief c" in text
        assert text.endswith(".")
        if percent != 30:
            assert " 30\u00a0%" not in text.replace("about 30\u00a0%", "")


def test_a_higher_threshold_is_reached_by_fewer_and_lost_sooner() -> None:
    found = looked_around("present")
    looked = [asked(found, percent / 100) for percent in range(20, 61)]
    at = [one.at_threshold for one in looked if one.at_threshold is not None]
    assert len(at) == len(looked)
    responded, below = [one.chance_responded for one in at], [one.chance_below for one in at]
    assert responded == sorted(responded, reverse=True)
    assert below == sorted(below)
    early = [one.window[0] for one in looked if one.window is not None]
    assert early == sorted(early, reverse=True)
    assert early[0] > early[-1]


def test_the_agreed_threshold_is_the_figure_itself() -> None:
    found = lived("present")
    assert found.at(0.3) is found
    assert found.at(0.45) is None, "the answers are not there yet"
    assert looked_around("present").at(0.7) is None
    assert looked_around("present").look_around().what_ifs == looked_around("present").what_ifs


def test_answers_that_are_no_longer_wanted_are_not_worked_out() -> None:
    found, asked_for = lived("present"), []

    def is_wanted() -> bool:
        asked_for.append(True)
        return len(asked_for) < 3

    assert found.look_around(is_wanted).what_ifs == {}
    assert len(asked_for) == 3


def test_without_a_fit_there_is_nothing_to_ask() -> None:
    thin = figure(before() | after(2, 2), 2)
    assert thin.look_around() is thin
    assert thin.at(0.45) is None


@pytest.mark.parametrize(
    ("agreed", "first", "last"), [(0.3, 20, 60), (0.1, 10, 60), (0.9, 20, 90), (0.333, 20, 60), (0.2, 20, 60)]
)
def test_the_agreed_threshold_can_always_be_gone_back_to(agreed: float, first: int, last: int) -> None:
    assert (percents(agreed)[0], percents(agreed)[-1]) == (first, last)
    found = relief_figure(
        assess(before() | after(*GOOD), [COURSE], Settings(threshold=agreed), on(12)),
        before() | after(*GOOD),
        frozenset(),
    )
    assert found is not None
    assert found.assessment.fit is not None
    answers = what_ifs(found.assessment.fit.at_threshold, found.assessment.asked)
    assert list(answers) == list(percents(agreed))
    assert answers[round(agreed * 100)].threshold == agreed
    assert found.at(agreed) is found


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"chance_responded": 0.4, "state": State.DUE}, "relief had probably not reached 45\u00a0%."),
        ({"chance_responded": 0.4}, "it could not be told whether relief had reached 45\u00a0%."),
        ({"chance_below": 0.8, "state": State.DUE}, "relief had probably faded below 45\u00a0%."),
        ({"chance_below": 0.8}, "relief may have been below 45\u00a0%."),
        ({"window": None}, "relief was not expected to fall below 45\u00a0% within a year."),
        ({"window": (20, None)}, "was not expected to fall below 45\u00a0% before 26 March 2026."),
        ({"window": (5, None)}, "it was open how long relief would stay above 45\u00a0%."),
        (
            {"window": (5, None), "state": State.FADING},
            "may have been below 45\u00a0%; how long it would hold was open.",
        ),
        ({"window": (20, 40)}, "was expected to fall below 45\u00a0% between 26 March 2026 and 15 April 2026."),
        ({"window": (5, 40)}, "was expected to be below 45\u00a0% by 15 April 2026."),
        (
            {"window": (5, 40), "state": State.FADING},
            "may have been below 45\u00a0%; it was expected to be by 15 April 2026.",
        ),
    ],
)
def test_an_old_diary_says_what_was_expected(changes: dict[str, object], words: str) -> None:
    settled = {"threshold": 0.45, "chance_below": 0.1, "chance_responded": 0.9, "on": on(25), "window": (20, 40)}
    old = made(**{**settled, **changes})
    assert old.is_stale
    text = str(what_if_words.answer(old))
    assert text.endswith(words)
    assert "18 March 2026, the last day with a pain score" in text


def test_it_says_that_it_is_only_a_look() -> None:
    assert str(what_if_words.note(0.5)) == "Your threshold is 50\u00a0%. Nothing is changed by looking."


@pytest.mark.parametrize(
    ("changes", "days"),
    [
        ({"window": None}, []),
        ({"window": (20, 22)}, [20, 21, 22]),
        ({"window": (0, 2)}, [1, 2]),
        ({"window": (54, None)}, [54, 55, 56]),
        ({"window": (54, 70)}, [54, 55, 56]),
        ({"window": (60, 70)}, []),
        ({"window": (20, 22), "band": ()}, []),
    ],
)
def test_the_days_of_the_window_are_marked_as_far_as_there_are_days(
    changes: dict[str, object], days: list[int]
) -> None:
    found = made(**changes)
    assert found.rows()[-1].since == 56 or not found.band
    assert list(found.window_days) == days
    assert (relief_words.marked_days(found) is None) == (days == [])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "relief is likely to fall below 45\u00a0%."),
        ({"chance_below": 0.8, "state": State.DUE}, "relief probably fell below 45\u00a0%."),
        ({"window": (5, 10), "state": State.FADING}, "relief may have fallen below 45\u00a0%."),
        ({"is_newest": False, "state": None}, "relief may have fallen below 45\u00a0%."),
        ({"is_newest": False, "state": None, "chance_below": 0.8}, "relief probably fell below 45\u00a0%."),
        ({"on": date(2026, 4, 30), "chance_below": 0.8}, "relief was expected to fall below 45\u00a0%."),
    ],
)
def test_the_marks_of_the_table_are_explained(changes: dict[str, object], words: str) -> None:
    settled: dict[str, object] = {"window": (20, 40), "threshold": 0.45, "chance_below": 0.1}
    assert str(relief_words.marked_days(made(**{**settled, **changes}))) == f"Marked: the days on which {words}"
