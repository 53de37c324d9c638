import argparse
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import untreated
from diary.errors import BadInputError
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief.assessment import assess
from diary.settings import Settings

FIRST = date(2024, 1, 1)


def diary(days: int, score: int = 6) -> dict[date, int]:
    return {FIRST + timedelta(n): score + n % 2 for n in range(days)}


def arguments(*said: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    untreated.add_arguments(parser)
    return parser.parse_args(said)


def test_courses_are_laid_so_that_each_can_be_judged() -> None:
    courses = untreated.laid_over(diary(200))
    assert courses[0] == (FIRST + timedelta(30), FIRST + timedelta(34))
    assert [(b[0] - a[0]).days for a, b in pairwise(courses)] == [60, 60]
    assert courses[-1][1] + timedelta(14) <= max(diary(200))
    assert untreated.laid_over(diary(40)) == []


@pytest.mark.parametrize("alone", [True, False])
def test_a_diary_in_which_nothing_happens_has_no_response(*, alone: bool) -> None:
    pain = diary(260)
    found = untreated.judge(pain, untreated.laid_over(pain), alone=alone)
    assert (found.courses, found.judged, found.responded) == (4, 4, 0)
    assert set(found.states) == {State.NO_CLEAR_RESPONSE}
    assert "0 of 4 courses that never were" in found.line("x")
    assert "0.00, target at most 0.05, met" in found.line("x")


def test_relief_is_counted_where_there_is_some() -> None:
    pain = diary(260)
    courses = untreated.laid_over(pain)
    for _, last in courses:
        pain |= {last + timedelta(n): 1 for n in range(1, 15)}
    found = untreated.judge(pain, courses, alone=False)
    assert found.responded == 4
    assert "1.00, target at most 0.05, missed" in found.line("x")


def test_each_alone_means_without_those_before_it() -> None:
    pain = diary(200)
    courses = untreated.laid_over(pain)
    first, last = courses[-1]
    on = last + timedelta(14)
    known = {day: score for day, score in pain.items() if day <= on}
    newest = assess(known, [Infusion(first, last)], Settings(), on).begun[-1]
    expected = newest.forecast_known_on(on).chance_responded
    alone, after = (untreated.judge(pain, courses, alone=alone).chances for alone in (True, False))
    assert alone[-1] == expected
    assert after[-1] != expected
    assert after[0] == alone[0]


def test_courses_without_entries_enough_are_not_judged() -> None:
    pain = {day: score for day, score in diary(260).items() if not 94 < (day - FIRST).days < 112}
    found = untreated.judge(pain, untreated.laid_over(pain), alone=True)
    assert (found.courses, found.judged) == (4, 3)
    assert untreated.judge(pain, [], alone=True).line("x") == "x: none of 0 courses that never were has entries enough"


def test_a_tracker_s_file_is_read_with_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "tracker.csv"
    rows = "".join(f"{day},knee,{score}\n{day},mood,1\n" for day, score in diary(120).items())
    path.write_text(f"when,what,score\n{rows}2024-05-01,knee,eleven\n", encoding="utf-8")
    said = arguments(f"--untreated={path}", "--date-column=when", "--pain-column=score", "--where=what=knee")
    heading, alone, after = untreated.lines(said)
    assert heading == "Untreated: tracker.csv, 120 days from 2024-01-01 to 2024-04-29"
    assert alone.startswith("each alone: 0 of 2 courses")
    assert after.startswith("one after the other: 0 of 2 courses")


def test_without_a_file_nothing_is_said() -> None:
    assert untreated.lines(arguments()) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ((), "needs --date-column and --pain-column"),
        (("--date-column=d", "--pain-column=p", "--where=x"), "is not like COLUMN=VALUE"),
        (("--date-column=d", "--pain-column=p", "--day-columns=a,b"), "needs three columns"),
        (("--date-column=d", "--pain-column=p", "--every=5"), "must be at least 19 days"),
        (("--date-column=d", "--pain-column=p"), "has no scores"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(tmp_path: Path, more: tuple[str, ...], said: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text("d,p\n2024-01-01,\n", encoding="utf-8")
    with pytest.raises(ValueError, match=said):
        untreated.lines(arguments(f"--untreated={path}", *more))


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("d,p\n2024-01-01,3\n", encoding="utf-8")
    with pytest.raises(BadInputError, match="score"):
        untreated.lines(arguments(f"--untreated={path}", "--date-column=d", "--pain-column=score"))
