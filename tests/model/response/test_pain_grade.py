"""The Chronic Pain Grade before and after an infusion: which questionnaire counts, to the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.instruments import shipped
from diary.model.records.day import pain_scores
from diary.model.records.infusion import Infusion
from diary.model.records.questionnaire import Questionnaire
from diary.model.relief.assessment import assess
from diary.model.response.figures import response, responses
from diary.model.response.pain_grade import GradeChange, PainGrade, pain_grades, scored
from diary.settings import Settings

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
EARLIER = Infusion(FIRST - timedelta(days=30), FIRST - timedelta(days=28), id=2)
NEXT = Infusion(LAST + timedelta(days=40), LAST + timedelta(days=41), id=3)
ANSWERS = {"now": 6, "worst": 8, "average": 7, "days": 3, "daily": 5, "work": 6}


def filled(day: date, form: str = "cpgs-1m", number: int = 1, **answers: int) -> Questionnaire:
    return Questionnaire(form, "1", day, done=True, answers={**ANSWERS, **answers}, id=number)


def on(day: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=day)


def before(days: int) -> date:
    """So many days before the first infusion day."""
    return FIRST - timedelta(days=days)


def change(*questionnaires: Questionnaire, others: tuple[Infusion, ...] = (), today: int = 100) -> GradeChange:
    """The grades of the course of 2 March."""
    found = responses(
        assess(pain_scores([]), [COURSE, *others], Settings(), on(today)),
        [],
        questionnaires=questionnaires,
        instruments=shipped(),
    )
    (one,) = [one for one in found if one.infusion == COURSE]
    alone = response(
        assess(pain_scores([]), [COURSE, *others], Settings(), on(today)),
        one.number,
        [],
        questionnaires=questionnaires,
        instruments=shipped(),
    )
    assert alone == one
    return one.pain_grade


def days(found: GradeChange) -> tuple[date | None, date | None]:
    before_, after = found.before, found.after
    return None if before_ is None else before_.day, None if after is None else after.day


def test_a_grade_is_told_with_its_form_its_day_and_its_intensity() -> None:
    found = change(filled(FIRST), filled(on(28), worst=7, now=1))
    assert found == GradeChange(PainGrade("cpgs-1m", FIRST, 3, 70.0), PainGrade("cpgs-1m", on(28), 3, 50.0))


def test_what_can_not_be_compared_is_not_put_side_by_side() -> None:
    six, one = PainGrade("cpgs-6m", FIRST, 2, 70.0), PainGrade("cpgs-1m", FIRST, 3, 70.0)
    assert change(filled(FIRST, "cpgs-6m"), filled(on(28))) == GradeChange(six, None, other_form=True)
    assert change(filled(FIRST), filled(on(28), "cpgs-6m")) == GradeChange(one, None, other_form=True)
    assert change(filled(FIRST, "cpgs-6m")) == GradeChange(six, None)
    assert change(filled(on(28), "cpgs-6m")).after == replace(six, day=on(28))


def test_a_pair_of_one_form_is_found_though_another_is_nearer() -> None:
    pair = filled(before(20)), filled(on(40))
    found = change(*pair, filled(before(2), "cpgs-6m"), filled(on(28), "cpgs-6m", days=40))
    assert days(found) == (before(20), on(40))
    only_six = change(filled(before(20), "cpgs-6m"), filled(before(2)), filled(on(28), "cpgs-6m"))
    assert days(only_six) == (before(20), on(28))
    assert not only_six.other_form


@pytest.mark.parametrize(
    ("day", "counts"),
    [(before(57), False), (before(56), True), (before(1), True), (FIRST, True), (on(-3), False), (LAST, False)],
)
def test_the_window_before(day: date, *, counts: bool) -> None:
    assert (change(filled(day)).before is not None) == counts


@pytest.mark.parametrize(("day", "counts"), [(0, False), (6, False), (7, True), (28, True), (56, True), (57, False)])
def test_the_window_after(day: int, *, counts: bool) -> None:
    assert (change(filled(on(day))).after is not None) == counts


def test_a_grade_during_or_before_the_last_course_says_nothing_of_this_one() -> None:
    inside, since = filled(EARLIER.last_day), filled(EARLIER.last_day + timedelta(days=1))
    assert change(inside, others=(EARLIER,)).before is None
    assert change(since, others=(EARLIER,)).before is not None
    assert change(filled(before(40))).before is not None
    assert change(filled(before(40)), others=(EARLIER,)).before is None
    assert change(filled(before(40)), others=(replace(EARLIER, removed=True),)).before is not None


def test_a_grade_from_the_next_course_on_is_not_after_this_one() -> None:
    day_before, first_day = filled(NEXT.first_day - timedelta(days=1)), filled(NEXT.first_day)
    assert change(day_before, others=(NEXT,)).after is not None
    assert change(first_day, others=(NEXT,)).after is None
    assert change(first_day).after is not None
    assert change(first_day, others=(replace(NEXT, planned=True),)).after is not None


def test_the_last_before_and_the_nearest_to_four_weeks_after() -> None:
    many = [filled(before(n)) for n in (50, 3, 20)] + [filled(on(n)) for n in (8, 24, 33, 55)]
    assert days(change(*many)) == (before(3), on(24))
    assert days(change(filled(on(22)), filled(on(34)))) == (None, on(22))  # as near: the earlier one
    assert days(change(filled(on(34)), filled(on(22)))) == (None, on(22))


def test_of_several_of_one_form_on_a_day_the_last_counts() -> None:
    found = change(filled(FIRST, number=4), filled(FIRST, number=9, now=5), filled(FIRST, "cpgs-6m", 12))
    assert found.before is not None
    assert found.before.form == "cpgs-1m"
    assert found.before.intensity == pytest.approx(200 / 3)


def test_what_is_not_looked_at() -> None:
    none = GradeChange()
    assert change() == none
    assert change(replace(filled(FIRST), done=False)) == none
    assert change(replace(filled(FIRST), removed=True)) == none
    assert change(Questionnaire("gcps-r", "1", FIRST, done=True, answers={"frequency": 0})) == none
    assert change(filled(FIRST, now=11)) == none  # no answer of this scale
    assert change(filled(on(20)), today=19) == none  # later than today
    without = response(assess(pain_scores([]), [COURSE], Settings(), on(60)), 1, [], questionnaires=[filled(FIRST)])
    assert without is not None
    assert without.pain_grade == none


def test_answers_that_are_missing_give_no_grade_and_are_no_zero() -> None:
    two_missing = replace(filled(FIRST), answers={k: v for k, v in ANSWERS.items() if k != "daily"})
    no_pain = replace(filled(FIRST), answers={k: v for k, v in ANSWERS.items() if k != "now"})
    nothing = replace(filled(FIRST), answers={})
    found = [change(one).before for one in (two_missing, no_pain, nothing)]
    assert found == [
        PainGrade("cpgs-1m", FIRST, None, 70.0),
        PainGrade("cpgs-1m", FIRST, None, None),
        PainGrade("cpgs-1m", FIRST, None, None),
    ]
    zeros = replace(filled(FIRST), answers=dict.fromkeys([*ANSWERS, "social"], 0))
    assert change(zeros).before == PainGrade("cpgs-1m", FIRST, 0, 0.0)


def test_only_what_is_finished_and_known_here_is_scored() -> None:
    assert scored(filled(FIRST), {}) is None
    assert scored(replace(filled(FIRST), done=False), shipped()) is None
    result = scored(filled(FIRST), shipped())
    assert result is not None
    assert (result.grade, result.missing) == (3, ("social",))


offsets = st.integers(-80, 80)


@given(st.lists(st.tuples(offsets, st.sampled_from(["cpgs-6m", "cpgs-1m"]))), st.integers(4, 100))
def test_no_other_one_would_be_later_or_nearer(given_: list[tuple[int, str]], today: int) -> None:
    questionnaires = [filled(on(day), form, n) for n, (day, form) in enumerate(given_, start=1)]
    found = change(*questionnaires, others=(EARLIER, NEXT), today=today)
    grades = pain_grades(questionnaires, shipped())
    assert [one.day for one in grades] == sorted(one.day for one in questionnaires)
    before_ = [one for one in grades if EARLIER.last_day < one.day <= FIRST]
    after = [one for one in grades if on(7) <= one.day < NEXT.first_day and one.day <= on(today)]
    shared = {one.form for one in before_} & {one.form for one in after}
    if shared:
        form = "cpgs-1m" if "cpgs-1m" in shared else "cpgs-6m"
        before_, after = ([one for one in side if one.form == form] for side in (before_, after))
    assert days(found)[0] == max((one.day for one in before_), default=None)
    nearest = min((one.day for one in after), key=lambda day: (abs((day - on(28)).days), day), default=None)
    assert days(found)[1] == (nearest if shared or not before_ else None)
    assert found.other_form == bool(before_ and after and not shared)
