"""The history of questionnaires: what is compared with what, near which infusion, and in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from diary.model.instruments import shipped
from diary.model.questionnaires import history_words
from diary.model.questionnaires.history import (
    GRADE,
    GradeSteps,
    Measure,
    Near,
    grade_steps,
    measure_figure,
    measures,
    near,
    questionnaire_row,
    questionnaire_rows,
)
from diary.model.records.infusion import Infusion
from diary.model.records.questionnaire import Questionnaire
from tests.factories import TODAY

FIRST = Infusion(date(2026, 3, 2), date(2026, 3, 6), id=1)
SECOND = Infusion(date(2026, 7, 6), date(2026, 7, 8), id=2)
PLANNED = Infusion(date(2026, 12, 1), date(2026, 12, 3), planned=True, id=3)
INFUSIONS = [FIRST, SECOND, PLANNED]
STRONG = {"now": 7, "worst": 9, "average": 8, "days": 30, "daily": 7, "social": 7, "work": 7}
MILD = {"now": 3, "worst": 6, "average": 5, "days": 1, "daily": 2, "social": 3, "work": 3}
NOTHING = dict.fromkeys(STRONG, 0)


def filled(instrument: str, day: date, answers: dict[str, int], *, number: int = 1, done: bool = True) -> Questionnaire:
    return Questionnaire(instrument, "1", day, done=done, answers=answers, id=number)


def told(day: date, infusions: list[Infusion]) -> str:
    found = near(day, infusions)
    assert found is not None
    return str(history_words.near_words(found))


def test_near_which_infusion_a_day_lies() -> None:
    assert told(date(2026, 3, 1), INFUSIONS) == "1 day before infusion 1"
    assert told(date(2026, 3, 2), INFUSIONS) == told(date(2026, 3, 6), INFUSIONS) == "during infusion 1"
    assert told(date(2026, 4, 3), INFUSIONS) == "28 days after infusion 1"
    assert told(date(2026, 7, 9), INFUSIONS) == "1 day after infusion 2"
    assert told(date(2026, 11, 28), INFUSIONS) == "3 days before the infusion planned for 1 December 2026"
    assert told(date(2026, 12, 2), INFUSIONS) == "during the infusion planned for 1 December 2026"
    assert told(date(2026, 12, 5), INFUSIONS) == "2 days after the infusion planned for 1 December 2026"
    assert near(TODAY, []) is None
    assert near(TODAY, [replace(FIRST, removed=True)]) is None


def test_halfway_between_two_it_is_before_the_next() -> None:
    earlier, later = Infusion(date(2026, 5, 1), date(2026, 5, 1)), Infusion(date(2026, 5, 11), date(2026, 5, 11))
    assert told(date(2026, 5, 6), [earlier, later]) == "5 days before infusion 2"


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_no_infusion_is_nearer_than_the_one_told(day: date) -> None:
    found = near(day, INFUSIONS)
    assert isinstance(found, Near)
    apart = [max((i.first_day - day).days, (day - i.last_day).days, 0) for i in INFUSIONS]
    assert abs(found.days) == min(apart)


def test_each_form_has_a_chart_of_its_own_and_the_one_filled_in_most_often_comes_first() -> None:
    every = [
        filled("cpgs-6m", date(2026, 3, 1), STRONG),
        filled("cpgs-1m", date(2026, 4, 3), MILD, number=2),
        filled("cpgs-1m", date(2026, 5, 1), MILD, number=4),
        filled("gcps-r", date(2026, 4, 4), {"frequency": 3, "limitation": 3}, number=3),
    ]
    found = measures(questionnaire_rows(every, shipped(), INFUSIONS))
    assert [(m.name, m.title, m.instrument, m.low, m.high) for m in found] == [
        (GRADE, "Chronic Pain Grade, past month", "cpgs-1m", 0, 4),
        ("intensity", "Chronic Pain Grade, past month", "cpgs-1m", 0, 100),
        ("disability", "Chronic Pain Grade, past month", "cpgs-1m", 0, 100),
        (GRADE, "Graded Chronic Pain Scale, revised, with PEG", "gcps-r", 0, 3),
        ("peg", "Graded Chronic Pain Scale, revised, with PEG", "gcps-r", 0, 10),
        (GRADE, "Chronic Pain Grade, past 6 months", "cpgs-6m", 0, 4),
        ("intensity", "Chronic Pain Grade, past 6 months", "cpgs-6m", 0, 100),
        ("disability", "Chronic Pain Grade, past 6 months", "cpgs-6m", 0, 100),
    ]


def test_what_asks_about_another_time_is_not_drawn_beside_it() -> None:
    every = [filled("cpgs-6m", date(2026, 3, 1), STRONG), filled("cpgs-1m", date(2026, 4, 3), MILD, number=2)]
    found = questionnaire_rows(every, shipped(), INFUSIONS)
    drawn_ = {m.instrument: measure_figure(m, found, INFUSIONS, TODAY).rows for m in measures(found)}
    assert {form: [row.questionnaire.id for row in rows] for form, rows in drawn_.items()} == {
        "cpgs-1m": [2],
        "cpgs-6m": [1],
    }


def test_what_is_not_finished_or_deleted_or_unknown_is_not_drawn() -> None:
    every = [
        filled("cpgs-1m", date(2026, 4, 1), MILD, done=False),
        replace(filled("cpgs-1m", date(2026, 4, 2), MILD, number=2), removed=True),
        filled("clinic-x", date(2026, 4, 3), {"a": 1}, number=3),
    ]
    found = questionnaire_rows(every, shipped(), INFUSIONS)
    assert [r.questionnaire.id for r in found] == [1, 3]
    assert found[1].result is None
    assert found[1].title == "clinic-x"
    assert measures(found) == ()


def test_one_that_is_not_finished_stays_out_of_the_chart_of_those_that_are() -> None:
    every = [
        filled("cpgs-1m", date(2026, 4, 1), MILD),
        filled("cpgs-1m", date(2026, 5, 1), STRONG, number=2, done=False),
    ]
    found = questionnaire_rows(every, shipped(), INFUSIONS)
    (measure, *_) = measures(found)
    assert [r.questionnaire.id for r in measure_figure(measure, found, INFUSIONS, TODAY).rows] == [1]


def test_answers_that_do_not_fit_are_not_scored_and_break_nothing() -> None:
    odd = filled("cpgs-1m", date(2026, 4, 1), {**MILD, "days": 31})
    found = questionnaire_row(odd, shipped(), INFUSIONS)
    assert found.instrument is not None
    assert found.result is None
    assert found.value(GRADE) is None


def test_zero_is_a_value_and_missing_is_none() -> None:
    nothing = questionnaire_row(filled("cpgs-1m", date(2026, 4, 1), NOTHING), shipped(), [])
    assert (nothing.value(GRADE), nothing.value("intensity")) == (0.0, 0.0)
    partly = questionnaire_row(filled("cpgs-1m", date(2026, 4, 1), {"now": 0}), shipped(), [])
    assert (partly.value(GRADE), partly.value("intensity")) == (None, None)
    assert partly.near is None


def drawn(*every: Questionnaire, measure: int = 0) -> tuple[Measure, str]:
    found = questionnaire_rows(every, shipped(), INFUSIONS)
    chosen = measures(found)[measure]
    return chosen, str(history_words.questionnaire_sentence(measure_figure(chosen, found, INFUSIONS, TODAY)))


def test_the_sentence_says_what_the_chart_shows() -> None:
    before = filled("cpgs-1m", date(2026, 3, 1), STRONG)
    after = filled("cpgs-1m", date(2026, 4, 3), MILD, number=2)
    assert drawn(before)[1] == "Grade IV on 1 March 2026, the only one so far."
    assert drawn(before, measure=1)[1] == "Pain intensity 80.0 on 1 March 2026, the only one so far."
    assert drawn(before, after)[1] == (
        "Grades from I to IV in 2 questionnaires since 1 March 2026; the newest, of 3 April 2026, is I."
    )
    assert drawn(before, replace(after, answers=STRONG))[1] == (
        "Grade IV in all 2 questionnaires from 1 March 2026 to 3 April 2026."
    )
    assert drawn(filled("cpgs-1m", date(2026, 4, 3), {"now": 1}))[1] == "No finished questionnaire says this yet."


def test_the_cursor_reads_out_what_is_worth_a_second_look() -> None:
    odd = questionnaire_row(filled("cpgs-1m", date(2026, 4, 3), MILD | {"now": 6, "worst": 5}), shipped(), ())
    (measure, *_) = measures((odd,))
    said = [str(one) for one in history_words.questionnaire_readout(odd, measure)]
    assert said[-1].startswith("Your worst pain is lower than your pain at this moment.")
    usual = questionnaire_row(filled("cpgs-1m", date(2026, 4, 3), MILD), shipped(), ())
    assert len(history_words.questionnaire_readout(usual, measure)) == 1


def test_what_the_cursor_reads_out() -> None:
    before, open_one = filled("cpgs-6m", date(2026, 3, 1), STRONG), filled("cpgs-6m", date(2026, 3, 1), {"now": 7})
    measure, _ = drawn(before)
    assert [
        str(said)
        for said in history_words.questionnaire_readout(questionnaire_row(before, shipped(), INFUSIONS), measure)
    ] == [
        "1 March 2026, Chronic Pain Grade, past 6 months: grade IV.",
        "This was 1 day before infusion 1.",
    ]
    (said,) = history_words.questionnaire_readout(questionnaire_row(open_one, shipped(), []), measure)
    assert str(said) == "1 March 2026, Chronic Pain Grade, past 6 months: no grade, because too much was left open."


def test_the_calendar_reaches_from_the_infusion_before_to_the_one_ahead() -> None:
    found = questionnaire_rows([filled("cpgs-1m", date(2026, 4, 3), MILD)], shipped(), INFUSIONS)
    shown = measure_figure(measures(found)[0], found, INFUSIONS, TODAY)
    assert (shown.first, shown.last) == (FIRST.first_day, PLANNED.last_day)
    assert [course.number for course in shown.courses] == [1, 2, None]
    far = measure_figure(measures(found)[0], found, INFUSIONS, TODAY - timedelta(days=200))
    assert far.last < PLANNED.first_day


def test_a_grade_stands_among_all_there_are_with_the_last_of_the_same_form() -> None:
    stored = [
        filled("cpgs-1m", date(2026, 3, 1), STRONG, number=1),
        filled("cpgs-6m", date(2026, 4, 1), NOTHING, number=2),
        filled("cpgs-1m", date(2026, 4, 3), NOTHING, number=3, done=False),
        filled("cpgs-1m", date(2026, 5, 1), NOTHING, number=4),
    ]
    rows = questionnaire_rows(stored, shipped(), INFUSIONS)
    assert grade_steps(rows[0], rows) == GradeSteps(4, 4, None, None)
    assert grade_steps(rows[3], rows) == GradeSteps(4, 0, 4, date(2026, 3, 1))
    assert grade_steps(rows[1], rows) == GradeSteps(4, 0, None, None)
    found = grade_steps(rows[3], rows)
    assert found is not None
    assert str(history_words.steps_sentence(found)) == (
        "Yours is 0, of grades from 0 to IV; on 1 March 2026 it was IV."
    )
    same = replace(found, grade=4)
    assert str(history_words.steps_sentence(same)).endswith("on 1 March 2026 it was IV too.")
    bare = questionnaire_row(filled("cpgs-1m", TODAY, {"now": 1}), shipped(), [])
    assert grade_steps(bare, rows) is None
