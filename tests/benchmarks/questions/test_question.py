"""What is made of the figures of a question's people, and how it is written."""

import numpy as np
import pytest

from benchmarks import guide, report
from benchmarks.alarms import NEVER
from benchmarks.people import Person
from benchmarks.questions import weeks
from benchmarks.questions.asking import QUESTIONS, Asked, asked
from benchmarks.questions.question import (
    Answer,
    Measure,
    Question,
    answer,
    mean,
    median,
    share_after,
    share_before,
    share_never,
    target,
)  # fmt: skip
from benchmarks.scoring import Figures, Key, Table, stacked
from benchmarks.summary import Estimate, People, Row
from benchmarks.targets import Verdict
from benchmarks.worlds import WORLDS

OFFSETS = np.array([-9.0, -7.0, 3.0, 8.0, NEVER])
DAYS_TO_DUE = Measure("median days", "due", median)
HELD = Measure("held", "held", mean, (7, 14))
WIDE = Measure("wide", "wide", mean, (14,))
QUESTION = Question(
    "floods",
    ("high water", "low water"),
    lambda _case, _seed, _index: {},
    (DAYS_TO_DUE, HELD, WIDE),
    (target(DAYS_TO_DUE, most=5), target(HELD, least=0.9, cases=["low water"])),
)


def table(offset: float = 0.0) -> Table:
    return {
        Key("due", "forecast"): OFFSETS + offset,
        Key("due", "informed"): OFFSETS - 1,
        Key("held", "forecast", 7): np.array([1.0, 0.0, 1.0, 0.0, np.nan]),
        Key("held", "forecast", 14): np.ones(5),
        Key("wide", "forecast", 14): np.arange(5.0),
    }


@pytest.fixture
def found() -> Answer:
    return answer(QUESTION, {"high water": table(4), "low water": table(), "elsewhere": {}})


def test_what_never_came_is_later_than_anything() -> None:
    assert median(OFFSETS) == 3
    assert median(np.array([1.0, 2.0, NEVER, NEVER])) == NEVER
    assert share_before(7)(OFFSETS) == 0.2
    assert share_after(7)(OFFSETS) == 0.4
    assert share_never(OFFSETS) == 0.2


def test_a_measure_is_averaged_over_its_days_and_leaves_out_whom_it_does_not_concern() -> None:
    people = People(table())
    assert HELD(people, "forecast") == pytest.approx((0.5 + 1.0) / 2)
    assert np.isnan(HELD(people, "informed"))
    assert HELD.row("a", "forecast", table()).people == 4
    assert (HELD.row("a", "forecast", table()).day, WIDE.row("a", "forecast", table()).day) == (None, 14)
    assert DAYS_TO_DUE.row("a", "forecast", table()).day is None


def test_only_the_question_s_own_cases_are_answered(found: Answer) -> None:
    assert {row.world for row in found.rows} == {"high water", "low water"}
    assert {(row.figure, row.who) for row in found.rows} == {
        ("median days", "forecast"), ("median days", "informed"), ("held", "forecast"), ("wide", "forecast"),
    }  # fmt: skip
    verdicts = {(line.target.name, line.world): line.verdict for line in found.lines}
    assert verdicts == {
        ("median days", "high water"): Verdict.MISSED,
        ("median days", "low water"): Verdict.MET,
        ("held", "low water"): Verdict.MISSED,
    }


def test_the_table_on_the_screen_has_a_line_for_each_measure(found: Answer) -> None:
    head, *lines = report.answer_table(found)
    assert head.split() == ["Floods", "people", "forecast", "limit"]
    assert len(lines) == 6
    assert lines[0].split()[:5] == ["high", "water:", "median", "days", "5"]
    assert lines[0].split()[5:6] == ["7.00"]
    assert "wide, day 14" in lines[2]


def test_the_guide_shows_before_and_now(found: Answer) -> None:
    before = report.Figures([Row("high water", "median days", "forecast", None, Estimate(11.0, 0.5), 200)])
    (part,) = guide.questions([found], [], before)
    rows = part.splitlines()
    assert rows[2].startswith("| median days | high water | at most 5.00 | 11.00 ± 0.50 | 7.00")
    assert "(missed)" in rows[2]
    assert "(missed)" not in rows[3]
    assert "| – |" in rows[3]
    assert guide.questions([], [], before) == []


def test_the_width_of_the_ranges_stands_before_and_after() -> None:
    def figures(width: float) -> report.Figures:
        name = "width of the 80 % range"
        rows = [Row("flares", name, "forecast", day, Estimate(width + day), 9) for day in (7, 14, 21)]
        return report.Figures([*rows, Row("flares", "inside 80 %", "forecast", None, Estimate(0.8), 9)])

    line = guide.before_and_after(figures(10), figures(20)).splitlines()[2]
    assert "17.0 / 24.0 / 31.0 → 27.0 / 34.0 / 41.0" in line
    assert "80 % → 80 %" in line


def test_all_work_is_done_once_and_no_two_cases_share_a_name() -> None:
    todo = asked(QUESTIONS.values(), [1, 2], 15)
    names = [case for question in QUESTIONS.values() for case in question.cases]
    assert len(names) == len(set(names))
    assert not set(names) & set(WORLDS)
    assert [(one.table, one.seed, one.people) for one in todo[:3]] == [
        (names[0], 1, range(10)), (names[0], 1, range(10, 15)), (names[0], 2, range(10)),
    ]  # fmt: skip
    assert sum(len(one.people) for one in todo) == 30 * len(names)


def test_a_task_has_its_own_people_in_order() -> None:
    sham = Asked("sham infusions", "sham, each alone", 1, range(2, 4))
    assert sham.figures() == [QUESTIONS["sham infusions"].person("sham, each alone", 1, index) for index in (2, 3)]


@pytest.mark.parametrize("name", list(QUESTIONS))
def test_every_target_is_of_something_measured(name: str) -> None:
    question = QUESTIONS[name]
    assert {one.statistic for one in question.targets} <= set(question.measures)
    assert {case for one in question.targets for case in one.worlds or ()} <= set(question.cases)


def test_the_ranges_of_the_card_are_asked_at_every_size_of_effect() -> None:
    def judged(person: Person) -> Figures:
        return {Key("best week: inside", "forecast"): float(person.start == 0), Key("week 1: inside", "forecast"): 1.0}

    asked_of = weeks.question(judged, [WORLDS["no relief"], WORLDS["clean exponential"]], ("best week", "week 1"))
    tables = {case: stacked([asked_of.person(case, 1, n) for n in range(3)]) for case in asked_of.cases}
    found = answer(asked_of, tables)
    values = {line.world: line.measured.value for line in found.lines}
    assert values == {"the card, no relief": 1.0, "the card, clean exponential": 0.0}
    assert {line.target.asked for line in found.lines} == {"0.75 to 0.90"}
