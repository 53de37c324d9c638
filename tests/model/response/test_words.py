"""The words of the response card, whole as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.instruments import shipped
from diary.model.records.day import Day, pain_scores
from diary.model.records.details import Answer, Detail, Effect, Severity, doses, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import Questionnaire
from diary.model.relief.assessment import assess
from diary.model.response.figures import Response, response
from diary.model.response.list_line import relief_line
from diary.model.response.untreated import ChanceWeeks
from diary.model.response.words import response_lines
from diary.settings import Settings

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 6)
COURSE = Infusion(FIRST, LAST, id=1)
MEDICINES = [
    Medicine("drops", use=Use.RESCUE, opioid=True, id=1),
    Medicine("tablet", use=Use.REGULAR, id=2),
]


def on(day: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=day)


def lived(*scores: int, bad: int = 2) -> list[Day]:
    """A diary with every answer, and a bad side effect on the first days after."""
    nausea = effect(Effect.NAUSEA)
    usual: dict[Detail, Answer] = {nausea: Severity.NONE, doses(1): 2.0, doses(2): 1.0}
    before = [Day(FIRST - timedelta(days=n), pain_average=8, interference=6, details=usual) for n in range(1, 21)]
    return before + [
        Day(
            on(n),
            pain_average=score,
            interference=3,
            details={nausea: Severity.SEVERE if n <= bad else Severity.NONE, doses(1): 1.0, doses(2): 1.0},
        )
        for n, score in enumerate(scores, start=1)
    ]


def of(days: list[Day], today: int, *others: Infusion) -> Response:
    """The response to the first course."""
    labs = [LabResult(1, on(9), Analyte.ALT, 84.0, LabUnit.UNITS_PER_LITRE, 35.0, id=1)]
    found = response(
        assess(pain_scores(days), [COURSE, *others], Settings(), on(today)), 1, days, medicines=MEDICINES, labs=labs
    )
    assert found is not None
    return found


def said(found: Response) -> dict[str, tuple[str, str]]:
    """Value and explanation by label."""
    return {str(line.label): (str(line.value), str(line.explanation)) for line in response_lines(found)}


def test_the_whole_card() -> None:
    found = of(lived(*[2] * 10, *[8] * 20), 30)
    card = said(found)
    assert found.baseline is not None
    assert found.week_1.relief is not None
    assert found.week_4.relief is not None
    values = {label: value for label, (value, _) in card.items()}
    assert values["Your level before"] == f"{found.baseline.mean:.1f} of 10"
    assert values["Response: relief in week 1"].startswith(f"{round(100 * found.week_1.relief)}\u00a0% (likely ")
    assert values["Relief in week 4"].startswith(f"{round(100 * found.week_4.relief)}\u00a0% (likely ")
    assert "As good a week without treatment" not in values
    assert values["Days with 30\u00a0% relief or more"] == "10 of 30 days"
    assert values["Days with 50\u00a0% relief or more"] == "10 of 30 days"
    assert values["Faded"] == "About 20 March 2026"  # it ended on the 17th; ends so far back are told by shapes
    assert values["Pain in the way of activity"] == "6.0 before, 3.0 after"
    assert values["Rescue medicine"] == "2.0 doses a day before, 1.0 after"
    assert values["Regular medicine"] == "1.0 doses a day before, 1.0 after"
    assert values["All medicines"] == "3.0 doses a day before, 2.0 after"
    assert values["Share of opioids"] == "67\u00a0% before, 50\u00a0% after"
    assert values["Days with a moderate or severe side effect"] == "2 of 28 days (7\u00a0%)"
    assert values["Relief against side effects"] == "About even"
    assert values["Highest liver value"] == "ALT 2.4 times the upper limit"


def test_the_best_week_never_stands_without_its_caution() -> None:
    found = of(lived(*[2] * 10), 10)
    assert found.best is not None
    value, explanation = said(found)["Best 7 days"]
    assert value.startswith(f"{round(100 * found.best.corrected)}\u00a0% (likely ")
    assert found.best.corrected < found.best.relief
    assert "7 of 7 days with a score: 75\u00a0% as recorded, less what choosing the best week adds" in explanation
    assert (
        "in trials without ketamine, 20\u00a0% to 33\u00a0% of people had some week that looked 30\u00a0% better"
        in explanation
    )


def test_the_response_does_not_claim_that_the_infusion_did_it() -> None:
    explanation = said(of(lived(*[2] * 10), 10))["Response: relief in week 1"][1]
    assert explanation == (
        "Less pain than before the infusion, on days 1 to 7 after the last infusion day, 7 of 7 with a score. How much "
        "of it the infusion did, a diary can't tell."
    )


@pytest.mark.parametrize(
    ("as_good", "of_", "sentence"),
    [
        (3, 40, "In your own days without treatment, a week as good as this came up in 3 of 40 stretches."),
        (0, 1, "In your own days without treatment, a week as good as this came up in 0 of 1 stretch."),
    ],
)
def test_chance_stands_right_beside_the_response(as_good: int, of_: int, sentence: str) -> None:
    found = replace(of(lived(*[2] * 10), 10), chance=ChanceWeeks(as_good, of_))
    lines = response_lines(found)
    labels = [str(line.label) for line in lines]
    place = labels.index("Response: relief in week 1")
    assert labels[place + 1] == "As good a week without treatment"
    assert str(lines[place + 1].explanation) == sentence


def test_every_line_of_an_empty_diary_says_that_there_is_too_little() -> None:
    empty = said(of([], 60))
    assert {value for value, _ in empty.values()} == {
        "Too little recorded", "None", "ALT 2.4 times the upper limit",
    }  # fmt: skip
    assert all("{" not in value + explanation for value, explanation in empty.values())


def test_nothing_is_said_of_medicines_when_none_is_listed() -> None:
    found = response(assess(pain_scores(lived(2, 2, 2)), [COURSE], Settings(), on(3)), 1, lived(2, 2, 2))
    assert found is not None
    labels = list(said(found))
    assert not any("medicine" in label or "opioid" in label for label in labels)
    assert said(found)["Highest liver value"][0] == "None recorded"


def test_no_doses_taken_is_not_too_little_recorded() -> None:
    def share(before: float | None, after: float | None) -> str:
        taken = {True: after, False: before}
        days = [
            day._replace(details={} if (n := taken[day.date > LAST]) is None else {doses(1): n, doses(2): n})
            for day in lived(*[2] * 10)
        ]
        return said(of(days, 10))["Share of opioids"][0]

    assert share(0, 0) == "No doses before, no doses after"
    assert share(1, 0) == "50\u00a0% before, no doses after"
    assert share(0, 1) == "No doses before, 50\u00a0% after"
    assert share(1, None) == "50\u00a0% before, too little recorded after"
    assert share(None, 1) == "Too little recorded before, 50\u00a0% after"
    assert share(None, None) == "Too little recorded"


def graded(today: int, *questionnaires: Questionnaire) -> dict[str, tuple[str, str]]:
    """The two lines of the pain grade."""
    found = response(
        assess(pain_scores([]), [COURSE], Settings(), on(today)),
        1,
        [],
        questionnaires=questionnaires,
        instruments=shipped(),
    )
    assert found is not None
    return {label: line for label, line in said(found).items() if label.startswith("Pain grade")}


def pain_grade(form: str, day: date, **answers: int) -> Questionnaire:
    """A finished form: grade III, intensity 70, unless told otherwise."""
    usual = {"now": 6, "worst": 8, "average": 7, "days": 3, "daily": 7, "social": 7, "work": 7}
    kept = {item: value for item, value in (usual | answers).items() if value >= 0}
    return Questionnaire(form, "1", day, done=True, answers=kept)


def test_the_pain_grade_names_form_and_day_and_is_never_subtracted() -> None:
    before, after = pain_grade("cpgs-1m", FIRST), pain_grade("cpgs-1m", on(28), now=1, worst=3, average=2, days=0)
    card = graded(60, before, after)
    assert card["Pain grade before"] == (
        "Grade IV (intensity 70 of 100)", "Chronic Pain Grade of the past month, filled in on 2 March 2026.",
    )  # fmt: skip
    assert card["Pain grade after"] == (
        "Grade III (intensity 20 of 100)", "Chronic Pain Grade of the past month, filled in on 3 April 2026.",
    )  # fmt: skip


def test_a_grade_of_another_form_is_not_set_beside_the_one_before() -> None:
    card = graded(60, pain_grade("cpgs-6m", FIRST), pain_grade("cpgs-1m", on(28)))
    assert card["Pain grade before"][0] == "Grade III (intensity 70 of 100)"
    assert card["Pain grade after"] == (
        "None of the same form",
        (
            "The questionnaires before and after this infusion ask about different times and can't be compared; both "
            "stand on the Questionnaires page."
        ),
    )


def test_most_of_six_months_were_before_the_infusion() -> None:
    card = graded(60, pain_grade("cpgs-6m", FIRST), pain_grade("cpgs-6m", on(28)))
    assert card["Pain grade after"][1] == (
        "Chronic Pain Grade of the past 6 months, filled in on 3 April 2026. Most of these 6 months were before the "
        "infusion."
    )


def test_a_grade_that_is_not_there_is_said_plainly() -> None:
    assert graded(60) == {
        "Pain grade before": (
            "None", "No Chronic Pain Grade questionnaire was finished in the 8 weeks before the infusion.",
        ),
        "Pain grade after": (
            "None",
            ("No Chronic Pain Grade questionnaire was finished from day 7 to day 56 after the infusion and before the "
            "next one."),
        ),
    }  # fmt: skip
    assert graded(55)["Pain grade after"] == (
        "Not yet",
        (
            "The Chronic Pain Grade questionnaire that you finish nearest to day 28 after the infusion, from day 7 "
            "to day 56, will stand here."
        ),
    )


def test_a_grade_can_still_be_given_on_the_last_day_of_its_window() -> None:
    assert [graded(day)["Pain grade after"][0] for day in (56, 57)] == ["Not yet", "None"]
    cut = response(assess(pain_scores([]), [COURSE, Infusion(on(20), on(20), id=2)], Settings(), on(30)), 1, [])
    assert cut is not None
    assert said(cut)["Pain grade after"][0] == "None"


def test_no_pain_is_grade_0_and_a_missing_answer_is_no_grade() -> None:
    zero = pain_grade("cpgs-1m", on(28), **dict.fromkeys(["now", "worst", "average", "days", "daily", "work"], 0))
    assert graded(60, replace(zero, answers={**zero.answers, "social": 0}))["Pain grade after"][0] == (
        "Grade 0 (intensity 0 of 100)"
    )
    no_days = graded(60, pain_grade("cpgs-1m", on(28), days=-1))["Pain grade after"]
    assert no_days[0] == "No grade: answers are missing (intensity 70 of 100)"
    assert graded(60, pain_grade("cpgs-1m", on(28), now=-1))["Pain grade after"][0] == "No grade: answers are missing"


def test_a_week_to_come_and_a_week_cut_off() -> None:
    assert said(of(lived(*[2] * 10), 10))["Relief in week 4"] == ("Not yet", "This week ends on 3 April 2026.")
    cut = said(of(lived(*[2] * 30), 30, Infusion(on(24), on(24), id=2)))["Relief in week 4"]
    assert cut == ("None", "The next infusion began before this week was over.")


def test_before_and_after_of_different_medicines_are_not_compared() -> None:
    days = [
        Day(day.date, pain_average=day.pain_average, details={doses(1): 1.0}) if day.date > LAST else day
        for day in lived(*[2] * 10)
    ]
    card = said(of(days, 10))
    assert "can't be compared" in card["All medicines"][1]
    assert "can't be compared" not in card["Rescue medicine"][1]
    assert card["Regular medicine"][0] == "1.0 doses a day before, too little recorded after"


@pytest.mark.parametrize(
    ("days", "today", "others", "expected"),
    [
        ([], 60, (), "too little recorded to say how long relief held"),
        (lived(*[8] * 28), 28, (), "no clear relief"),
        (lived(*[2] * 10, *[8] * 30), 40, (), "about 1.9 weeks of relief"),
        (lived(*[1] * 21), 21, (), "relief holding so far, for 3.0 weeks"),
        (lived(*[1] * 7), 7, (), "relief holding so far, for 1.0 weeks"),
        (lived(*[1] * 3), 3, (), "relief holding so far, for less than a week"),
        (lived(*[1] * 21), 60, (Infusion(on(22), on(22), id=2),), "relief not faded within 3.0 weeks"),
    ],
)
def test_the_line_of_the_list(days: list[Day], today: int, others: tuple[Infusion, ...], expected: str) -> None:
    assert str(relief_line(of(days, today, *others))) == expected


def test_the_balance_names_its_side() -> None:
    worse = said(of(lived(*[8] * 10, bad=5), 10))["Relief against side effects"]
    assert worse[0] == "100\u00a0% on the side of side effects"
    assert (
        "30\u00a0% relief or more went from 0\u00a0% to 0\u00a0%, that of days with a moderate or severe side effect"
        in worse[1]
    )
    assert said(of(lived(*[8] * 10, bad=0), 10))["Relief against side effects"][0] == "About even"
    alike, why = said(of(lived(*[2] * 10, bad=0), 10))["Relief against side effects"]
    assert alike == "100\u00a0% on the side of relief"
    assert "between 100\u00a0% and 100\u00a0%" not in why
    assert why.endswith("it can't be told how far chance could move it.")
    varied = said(of(lived(*[2, 8] * 5, bad=0), 10))["Relief against side effects"]
    assert "Day-to-day variation alone leaves it between" in varied[1]


def test_still_above_says_what_was_expected() -> None:
    now = said(of(lived(*[1] * 21), 21))["Faded"]
    assert now[0] == "Still above 30\u00a0% on 27 March 2026"
    assert "is likely to fall below" in now[1]
    past = said(of(lived(*[1] * 21), 60, Infusion(on(22), on(22), id=2)))["Faded"]
    assert "would likely have fallen below" in past[1]
