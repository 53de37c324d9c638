"""The five large figures, the folds and the bars: the figures of the card in fewer words, and none made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.records.day import Day, pain_scores
from diary.model.records.details import Severity
from diary.model.records.infusion import Infusion
from diary.model.relief.assessment import assess
from diary.model.relief.windows import Share
from diary.model.response.course_words import alongside, felt
from diary.model.response.figures import Response, response
from diary.model.response.folds import folds
from diary.model.response.headline import LargeFigure, large_figures
from diary.model.response.list_line import bar_fraction, bar_sentence, bar_weeks, relief_line
from diary.model.response.untreated import ChanceWeeks
from diary.model.response.words import response_lines
from diary.settings import Settings
from tests.model.response.test_words import COURSE, FIRST, LAST, lived, of, on

ORDER = ["Weeks of relief", "In week 1", "Best 7 days", "Side-effect days", "Rescue doses"]


def told(found: Response) -> dict[str, LargeFigure]:
    return {str(one.label): one for one in large_figures(found)}


def words_of(one: LargeFigure) -> str:
    return " ".join(str(part) for part in (one.figure, one.unit, one.caption) if part is not None)


def bare(today: int, *days: Day) -> Response:
    """The response to the course in a diary with nothing else."""
    found = response(assess(pain_scores(days), [COURSE], Settings(), on(today)), 1, list(days))
    assert found is not None
    return found


def test_all_five_are_the_figures_of_the_card() -> None:
    found = of(lived(*[2] * 10, *[8] * 20), 30)
    figures = told(found)
    assert list(figures) == ORDER
    assert found.week_1.relief is not None
    assert found.best is not None
    assert words_of(figures["Weeks of relief"]) == f"{found.weeks_of_relief:.1f} at 30\u00a0% or more"
    assert words_of(figures["In week 1"]) == (
        f"{round(100 * found.week_1.relief)}\u00a0% less pain; 7 of 7 days recorded"
    )
    assert words_of(figures["Best 7 days"]).startswith(
        f"{round(100 * found.best.corrected)}\u00a0% less pain, without what"
    )
    assert words_of(figures["Side-effect days"]) == "2 of 28 moderate or severe"
    assert words_of(figures["Rescue doses"]) == "2.0 → 1.0 a day, before → after"
    assert str(relief_line(found)) == f"about {figures['Weeks of relief'].figure} weeks of relief"


def test_chance_stands_beside_the_best_week() -> None:
    found = replace(of(lived(*[2] * 10), 10), chance=ChanceWeeks(3, 40))
    assert str(told(found)["Best 7 days"].caption).endswith("untreated, week 1 was matched in 3 of 40 stretches")


def test_of_an_effect_that_holds_the_weeks_are_so_far() -> None:
    holding = told(of(lived(*[1] * 21), 21))["Weeks of relief"]
    assert words_of(holding) == "3.0 so far at 30\u00a0% or more"
    cut = told(of(lived(*[1] * 21), 60, Infusion(on(22), on(22), id=2)))["Weeks of relief"]
    assert words_of(cut) == "3.0 or more not faded before the next infusion"
    assert words_of(told(of(lived(*[1] * 4), 4))["Weeks of relief"]).startswith("under 1 so far")


def test_no_relief_is_none_and_more_pain_is_called_so() -> None:
    found = of(lived(*[9] * 28), 28)
    assert words_of(told(found)["Weeks of relief"]) == "None so far 30\u00a0% relief was not clearly reached"
    assert found.best is not None
    worse = replace(
        found, week_1=replace(found.week_1, relief=-0.126), best=replace(found.best, corrected=-0.05), chance=None
    )
    assert words_of(told(worse)["In week 1"]) == "13\u00a0% more pain; 7 of 7 days recorded"
    assert words_of(told(worse)["Best 7 days"]) == "5\u00a0% more pain, without what choosing adds"
    none = replace(found, week_1=replace(found.week_1, relief=-0.004))
    assert words_of(told(none)["In week 1"]) == "0\u00a0% less pain; 7 of 7 days recorded"


def test_what_is_not_known_is_none_and_never_zero() -> None:
    assert large_figures(bare(3)) == ()
    assert folds(bare(3)).missing is not None
    days = [Day(FIRST - timedelta(days=n), pain_average=8) for n in range(1, 21)]
    days += [Day(on(n), pain_average=2) for n in range(1, 4)]
    figures = told(bare(3, *days))
    assert figures["In week 1"].figure is None
    assert str(figures["In week 1"].caption) == "ends on 13 March 2026"
    assert figures["Medicine doses"].figure is None
    assert figures["Side-effect days"].figure is None


def test_zero_days_with_a_side_effect_are_an_answer() -> None:
    found = replace(of(lived(*[2] * 10, bad=0), 10), effect_days=Share(0, 10))
    assert words_of(told(found)["Side-effect days"]) == "0 of 10 moderate or severe"


def test_the_folds_hold_every_line_once_and_what_is_missing_once() -> None:
    found = of(lived(*[2] * 10, *[8] * 20), 30)
    inside = [line for part in folds(found).folds for line in part.lines]
    assert inside == list(response_lines(found))[:-1]  # the last is the blood result, which has a table
    assert folds(found).missing is None
    little = folds(bare(3))
    assert "Your level before; " in str(little.missing)
    assert str(little.missing).count("Too little recorded") == 1
    assert not [line for part in little.folds for line in part.lines if "Too little recorded" in str(line.value)]


@pytest.mark.parametrize(("weeks", "end", "filled"), [(3.0, 6, 0.5), (6.0, 6, 1.0), (8.2, 9, 8.2 / 9), (0.0, 6, 0.0)])
def test_bars_reach_six_weeks_or_as_far_as_the_longest(weeks: float, end: int, filled: float) -> None:
    found = of(lived(*[1] * 10, *[8] * 20), 30)
    assert found.faded is not None
    day = date.fromordinal(LAST.toordinal() + round(weeks * 7))
    held = replace(found, faded=replace(found.faded, p50=day, as_of=date(2027, 1, 1)))
    assert held.weeks_of_relief == pytest.approx(round(weeks * 7) / 7)
    assert bar_weeks([held]) == end
    assert bar_fraction(held, end) == pytest.approx(filled, abs=0.02)
    assert f"The bar's end is {end} weeks." in str(bar_sentence(0.3, end))
    assert bar_fraction(bare(3), 6) is None


def test_only_what_was_told_of_a_course_is_read() -> None:
    assert felt(COURSE) == ()
    assert alongside(COURSE) == ()
    whole = replace(
        COURSE, drug_high=0, nausea=Severity.NONE, systolic=150, diastolic=90, pulse=70, clonidine=False,
        given_alongside="{braces}",
    )  # fmt: skip
    assert [(str(one.label), str(one.value)) for one in felt(whole)] == [
        ("Drug high", "0 of 10"),
        ("Nausea", "none"),
        ("Highest blood pressure", "150/90 mmHg"),
        ("Highest pulse", "70 a minute"),
    ]
    assert [(str(one.label), str(one.value)) for one in alongside(whole)] == [
        ("Clonidine", "no"),
        ("Anything else", "{braces}"),
    ]
    assert [str(one.value) for one in felt(replace(COURSE, diastolic=90))] == ["90 mmHg"]
