"""Questionnaires scored: every example of the definition, and all answers against a reference written apart."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.errors import BadInputError
from diary.model.instruments import SHIPPED, load, shipped
from diary.model.instruments.instrument import ItemType
from diary.model.instruments.words import grade_title, grade_words, missing_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.instruments.instrument import Result

CPGS = ("now", "worst", "average", "days", "daily", "social", "work")
GCPS = ("frequency", "limitation", "peg_pain", "peg_enjoyment", "peg_activity")
NEVER, SOME, MOST, EVERY = range(4)
Answers = tuple[int | None, ...]


def cpgs(form: str, answers: Answers) -> Result:
    """The Chronic Pain Grade of seven answers, in the order of the form."""
    return load(form).score(dict(zip(CPGS, answers, strict=True)))


def gcps(*answers: int | None) -> Result:
    """The revised scale of five answers, in the order of the form."""
    return load("gcps-r").score(dict(zip(GCPS, answers, strict=True)))


@pytest.mark.parametrize(
    ("form", "answers", "intensity", "disability", "points", "grade"),
    [
        ("cpgs-6m", (0, 0, 0, 0, 0, 0, 0), 0, 0, 0, 0),
        ("cpgs-6m", (3, 6, 5, 6, 2, 3, 3), 46.67, 26.67, 0, 1),
        ("cpgs-6m", (4, 6, 5, 7, 3, 3, 3), 50, 30, 2, 2),
        ("cpgs-6m", (2, 4, 3, 31, 2, 2, 2), 30, 20, 3, 3),
        ("cpgs-6m", (7, 9, 8, 30, 7, 7, 7), 80, 70, 5, 4),
        ("cpgs-1m", (4, 6, 5, 2, 7, 7, 7), 50, 70, 4, 3),
        ("cpgs-1m", (6, 8, 7, 3, 5, None, 6), 70, 55, 4, 3),
        ("cpgs-1m", (6, 8, 7, 3, 5, None, None), 70, None, None, None),
    ],
)
def test_the_examples_of_the_chronic_pain_grade(
    form: str, answers: Answers, intensity: float, disability: float | None, points: int | None, grade: int | None
) -> None:
    result = cpgs(form, answers)
    assert result.scores["intensity"] == pytest.approx(intensity, abs=0.005)
    assert result.scores["disability"] == (None if disability is None else pytest.approx(disability, abs=0.005))
    assert result.scores["points"] == points
    assert result.grade == grade
    assert result.missing == tuple(i for i, answer in zip(CPGS, answers, strict=True) if answer is None)
    assert result.flags == ()
    assert (result.instrument, result.version, result.replaced) == (form, "1", None)


@pytest.mark.parametrize(
    ("answers", "grade", "peg"),
    [
        ((SOME, EVERY, 10, 10, 10), 0, 10),
        ((MOST, NEVER, 4, 4, 3), 1, 11 / 3),
        ((MOST, SOME, 4, 4, 4), 2, 4),
        ((EVERY, MOST, 0, 0, 0), 3, 0),
    ],
)
def test_the_examples_of_the_revised_scale(answers: Answers, grade: int, peg: float) -> None:
    result = gcps(*answers)
    assert result.grade == grade
    assert result.scores == {"peg": pytest.approx(peg)}


# The reference: whole numbers only, from the sums, in the words of the published rules. Nothing of the code is in it.


def reference_cpgs(form: str, answers: Answers) -> tuple[int | None, int | None]:
    """Points and grade of the Chronic Pain Grade."""
    now, worst, average, days, *limits = answers
    told = [limit for limit in limits if limit is not None]
    if days is None or len(told) < 2:
        return None, None
    tenfold, n = 10 * sum(told), len(told)
    by_score = 3 if tenfold >= 70 * n else 2 if tenfold >= 50 * n else 1 if tenfold >= 30 * n else 0
    if form == "cpgs-6m":
        by_days = 0 if days <= 6 else 1 if days <= 14 else 2 if days <= 30 else 3
    else:
        by_days = {0: 0, 1: 0, 2: 1, 3: 2, 4: 2, 5: 2}.get(days, 3)
    points = by_score + by_days
    if now is None or worst is None or average is None:
        return points, None
    total = now + worst + average
    if total == 0:
        return points, 0
    if points < 3:
        return points, 1 if total < 15 else 2
    return points, 3 if points < 5 else 4


def reference_gcps(frequency: int, limitation: int, *peg: int) -> int:
    """Grade of the revised scale."""
    if frequency < 2:
        return 0
    if limitation >= 2:
        return 3
    return 2 if sum(peg) >= 12 else 1


nrs = st.none() | st.integers(0, 10)


@given(st.tuples(nrs, nrs, nrs, st.none() | st.integers(0, 180), nrs, nrs, nrs))
def test_any_answers_of_six_months(answers: Answers) -> None:
    result = cpgs("cpgs-6m", answers)
    assert (result.scores["points"], result.grade) == reference_cpgs("cpgs-6m", answers)


@given(st.tuples(nrs, nrs, nrs, st.none() | st.integers(0, 30), nrs, nrs, nrs))
def test_any_answers_of_one_month(answers: Answers) -> None:
    result = cpgs("cpgs-1m", answers)
    assert (result.scores["points"], result.grade) == reference_cpgs("cpgs-1m", answers)


@pytest.mark.parametrize(("form", "most"), [("cpgs-6m", 180), ("cpgs-1m", 30)])
def test_every_number_of_days_against_each_step_of_the_score(form: str, most: int) -> None:
    steps: tuple[Answers, ...] = ((2, 3, 3), (3, 3, 3), (4, 5, 5), (5, 5, 5), (6, 7, 7), (7, 7, 7), (None, 6, 7))
    for days, limits, strength in product(range(most + 1), steps, ((0, 0, 0), (5, 5, 4), (5, 5, 5))):
        answers = (*strength, days, *limits)
        result = cpgs(form, answers)
        assert (result.scores["points"], result.grade) == reference_cpgs(form, answers), answers


def test_every_disability_answer_gives_its_points() -> None:
    for limits in product(range(11), repeat=3):
        assert (
            cpgs("cpgs-6m", (5, 5, 5, 0, *limits)).scores["points"]
            == reference_cpgs("cpgs-6m", (5, 5, 5, 0, *limits))[0]
        ), limits
    for pair in product(range(11), repeat=2):
        answers = (5, 5, 5, 0, None, *pair)
        assert cpgs("cpgs-6m", answers).scores["points"] == reference_cpgs("cpgs-6m", answers)[0], pair


def test_every_strength_divides_grade_one_from_two() -> None:
    for strength in product(range(11), repeat=3):
        result = cpgs("cpgs-1m", (*strength, 0, 0, 0, 0))
        assert result.grade == reference_cpgs("cpgs-1m", (*strength, 0, 0, 0, 0))[1], strength
        assert result.scores["intensity"] == pytest.approx(10 * sum(strength) / 3)


def test_every_answer_of_the_revised_scale() -> None:
    for first, second in product(range(4), repeat=2):
        for peg in product(range(11), repeat=3):
            result = gcps(first, second, *peg)
            assert result.grade == reference_gcps(first, second, *peg), (first, second, peg)
            assert result.scores["peg"] == pytest.approx(sum(peg) / 3)


# What is missing


@pytest.mark.parametrize("item", ["now", "worst", "average", "days"])
def test_without_one_of_the_first_four_there_is_no_grade_but_the_scores_that_can_be_given(item: str) -> None:
    answers: dict[str, int | None] = dict.fromkeys(CPGS, 0) | {item: None}
    result = load("cpgs-6m").score(answers)
    assert result.grade is None
    assert result.missing == (item,)
    assert result.scores == (
        {"intensity": 0, "disability": 0, "points": None}
        if item == "days"
        else {"intensity": None, "disability": 0, "points": 0}
    )


def test_what_is_absent_is_missing_and_nothing_is_taken_for_zero() -> None:
    for name in SHIPPED:
        instrument = load(name)
        result = instrument.score({})
        assert result.missing == tuple(item.id for item in instrument.items)
        assert set(result.scores.values()) == {None}
        assert result.grade is None
        assert result.flags == ()


def test_a_grade_that_no_missing_answer_can_change_is_given() -> None:
    assert gcps(NEVER, None, None, None, None).grade == 0
    assert gcps(MOST, EVERY, None, None, None).grade == 3
    assert gcps(MOST, EVERY, None, 3, 4).scores == {"peg": None}


@pytest.mark.parametrize(
    "answers",
    [(None, NEVER, 0, 0, 0), (None, EVERY, 0, 0, 0), (MOST, None, 10, 10, 10), (MOST, SOME, 10, None, 10)],
)
def test_a_grade_that_a_missing_answer_decides_is_not_given(answers: Answers) -> None:
    assert gcps(*answers).grade is None


# Worth a second look


@pytest.mark.parametrize("form", ["cpgs-6m", "cpgs-1m"])
def test_no_pain_with_disability_points_is_grade_0_and_flagged(form: str) -> None:
    result = cpgs(form, (0, 0, 0, 0, 3, 3, 3))
    assert (result.grade, result.flags) == (0, ("second_look",))
    assert cpgs(form, (0, 0, 0, 30, 0, 0, 0)).flags == ("second_look",)
    assert cpgs(form, (0, 0, 0, 0, 3, 3, 2)).flags == ()
    assert cpgs(form, (0, 0, 1, 0, 3, 3, 3)).flags == ()


@pytest.mark.parametrize("form", ["cpgs-6m", "cpgs-1m"])
def test_a_worst_pain_below_the_pain_now_is_flagged(form: str) -> None:
    assert cpgs(form, (6, 5, 5, 0, 0, 0, 0)).flags == ("worst_below_now",)
    assert cpgs(form, (5, 5, 5, 0, 0, 0, 0)).flags == ()
    assert cpgs(form, (1, 0, 0, 0, 0, 0, 0)).flags == ("worst_below_now",)
    assert cpgs(form, (6, None, 5, 0, 0, 0, 0)).flags == ()
    assert cpgs(form, (None, 5, 5, 0, 0, 0, 0)).flags == ()


@pytest.mark.parametrize(
    ("answers", "flags"),
    [
        ((SOME, EVERY, 0, 0, 0), ("second_look",)),
        ((NEVER, EVERY, 0, 0, 0), ("second_look",)),
        ((SOME, MOST, 0, 0, 0), ()),
        ((SOME, NEVER, 4, 4, 4), ("second_look_peg",)),
        ((SOME, NEVER, 4, 4, 3), ()),
        ((SOME, EVERY, 10, 10, 10), ("second_look", "second_look_peg")),
        ((MOST, EVERY, 10, 10, 10), ()),
        ((None, EVERY, 10, 10, 10), ()),
        ((SOME, NEVER, 10, None, 10), ()),
    ],
)
def test_no_chronic_pain_that_limits_all_the_same_is_flagged(answers: Answers, flags: tuple[str, ...]) -> None:
    assert gcps(*answers).flags == flags


# Refused


@pytest.mark.parametrize("value", [-1, 11, 5.0, True, False, "5", 10**30])
def test_what_is_off_the_scale_is_refused_by_name(value: object) -> None:
    answers: dict[str, object] = {"worst": value}
    with pytest.raises(BadInputError, match="worst") as caught:
        load("cpgs-6m").score(answers)  # type: ignore[arg-type]
    assert caught.value.item == "worst"


@pytest.mark.parametrize(
    ("form", "item", "most"), [("cpgs-6m", "days", 180), ("cpgs-1m", "days", 30), ("gcps-r", "frequency", 3)]
)
def test_each_item_has_its_own_bounds(form: str, item: str, most: int) -> None:
    assert load(form).score({item: most}).missing.count(item) == 0
    with pytest.raises(BadInputError, match=f"{item}.*{most}"):
        load(form).score({item: most + 1})


def test_an_unknown_item_and_an_unknown_questionnaire_are_refused_by_name() -> None:
    with pytest.raises(BadInputError, match="peg_pain") as caught:
        load("cpgs-6m").score({"peg_pain": None})
    assert caught.value.item == "peg_pain"
    with pytest.raises(BadInputError, match="cpgs-7m"):
        load("cpgs-7m")


# What the files hold


def test_what_ships() -> None:
    assert tuple(shipped()) == SHIPPED == ("cpgs-6m", "cpgs-1m", "gcps-r")
    assert [item.id for item in load("cpgs-6m").items] == [item.id for item in load("cpgs-1m").items] == list(CPGS)
    assert [item.id for item in load("gcps-r").items] == list(GCPS)
    assert [load(name).recall.days for name in SHIPPED] == [180, 30, 90]


@pytest.mark.parametrize("name", SHIPPED)
def test_each_question_is_whole(name: str) -> None:
    for item in load(name).items:
        assert item.text.endswith("?")
        assert all(item.anchors)
        assert len(item.choices) == (len(item.answers) if item.type is ItemType.CHOICE else 0)


def test_bounds_of_scores_for_an_axis() -> None:
    form = load("cpgs-6m")
    assert [form.bounds(name) for name in form.labels] == [(0, 100), (0, 100), (0, 6)]
    assert form.bounds("days") == (0, 180)
    assert load("gcps-r").bounds("peg") == (0, 10)
    with pytest.raises(KeyError):
        form.bounds("peg")


# In words


def spoken(name: str, answers: Mapping[str, int | None]) -> list[str]:
    """The words of a result, in English."""
    instrument = load(name)
    result = instrument.score(answers)
    return [str(grade_title(instrument, result)), *map(str, grade_words(instrument, result))]


def test_every_grade_has_words_of_its_own() -> None:
    whole = {
        0: (0, 0, 0, 0, 0, 0, 0), 1: (3, 3, 3, 0, 0, 0, 0), 2: (6, 6, 6, 0, 0, 0, 0), 3: (6, 6, 6, 30, 4, 4, 4),
        4: (6, 6, 6, 30, 9, 9, 9),
    }  # fmt: skip
    for form, span in (("cpgs-6m", "6 months"), ("cpgs-1m", "past month")):
        said = [spoken(form, dict(zip(CPGS, answers, strict=True)))[:2] for answers in whole.values()]
        assert len({title for title, _ in said}) == len({meaning for _, meaning in said}) == 5
        assert all(span in meaning for _, meaning in said)
    revised = [spoken("gcps-r", dict(zip(GCPS, answers, strict=True)))[:2] for answers in
               ((0, 0, 0, 0, 0), (2, 0, 0, 0, 0), (2, 0, 9, 9, 9), (2, 2, 0, 0, 0))]  # fmt: skip
    assert len({tuple(pair) for pair in revised}) == 4


def test_the_words_say_what_a_grade_cannot() -> None:
    for name, ids in (("cpgs-6m", CPGS), ("gcps-r", GCPS)):
        assert any("can't say" in sentence for sentence in spoken(name, dict.fromkeys(ids, 1)))


def test_the_revised_scale_says_that_its_grades_are_others() -> None:
    said = "It can't be compared with the grades of the Chronic Pain Grade, which are made in another way."
    assert said in spoken("gcps-r", dict.fromkeys(GCPS, 1))
    assert said not in spoken("cpgs-1m", dict.fromkeys(CPGS, 1))


def test_what_is_missing_is_named_with_its_question() -> None:
    said = spoken("cpgs-1m", dict(zip(CPGS, (6, 8, 7, 3, 5, None, None), strict=True)))
    assert said[0] == "No grade"
    assert said[1].startswith("2 questions have no answer, and so there is no grade.")
    assert said[2:] == [f"No answer to: {load('cpgs-1m').item(item).text}" for item in ("social", "work")]


def test_a_missing_answer_that_others_stand_in_for_is_named_with_the_grade() -> None:
    said = spoken("cpgs-1m", dict(zip(CPGS, (6, 8, 7, 3, 5, None, 6), strict=True)))
    assert said[0].startswith("Grade III")
    assert "1 question has no answer; the other answers carry the result." in said
    assert "1 question has no answer, so not every score can be given." in spoken(
        "gcps-r", dict(zip(GCPS, (0, 0, None, 0, 0), strict=True))
    )


def test_nothing_missing_says_nothing_of_it() -> None:
    form = load("cpgs-6m")
    assert missing_words(form, form.score(dict.fromkeys(CPGS, 0))) == ()


def test_the_flag_is_said() -> None:
    assert any("second look" in sentence for sentence in spoken("cpgs-6m", dict.fromkeys(CPGS, 5) | dict.fromkeys(
        ("now", "worst", "average"), 0)))  # fmt: skip
    assert any("lower than your pain at this moment" in one for one in spoken("cpgs-1m", {"now": 6, "worst": 5}))
    free = {"frequency": SOME, "limitation": EVERY, "peg_pain": 10, "peg_enjoyment": 1, "peg_activity": 1}
    limited, peg = (one for one in spoken("gcps-r", free) if "second look" in one)
    assert "held you back every day" in limited
    assert "12 of 30 or more" in peg


def test_the_words_never_advise_on_a_drug_or_scold() -> None:
    every = " ".join(
        sentence for days in (0, 30) for n in range(11) for sentence in spoken(
            "cpgs-1m", dict.fromkeys(CPGS, n) | {"days": days})
    )  # fmt: skip
    assert "!" not in every
    assert not {"dose", "drug", "should take", "must"} & set(every.split())
