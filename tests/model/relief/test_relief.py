"""Relief figures: points, gaps, fit, window, and the sentences made of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest

from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief import words as relief_words
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.model.relief.figure import DAYS_BEFORE, ReliefFigure, relief_figure
from diary.model.relief.measure import Quantiles, relief_fraction
from diary.model.relief.rows import RowPart
from diary.model.suggestion import suggest
from diary.settings import Settings
from tests.model.suggestion.one_course import COURSE, FIRST, LAST, LEVEL, SETTINGS, after, before, on

GOOD = [1, 2, 1, 2, 2, 3, 2, 3, 3, 4, 3, 4]


def figure(
    pain: dict[date, int],
    day: int,
    number: int | None = None,
    *,
    infusions: list[Infusion] | None = None,
    late: frozenset[date] = frozenset(),
) -> ReliefFigure:
    """The figure so many days after the course."""
    found = relief_figure(assess(pain, infusions or [COURSE], SETTINGS, on(day)), pain, late, number)
    assert found is not None
    return found


def sentence(found: ReliefFigure) -> str:
    return str(relief_words.relief_sentence(found))


def test_relief_is_the_share_of_the_level_that_is_gone() -> None:
    assert relief_fraction(2, 8.0) == 0.75
    assert relief_fraction(0, 8.0) == 1.0
    assert relief_fraction(10, 8.0) == -0.25
    assert relief_fraction(3, 0.0) is None


def test_there_is_a_point_a_day_and_a_missing_day_has_no_figure() -> None:
    found = figure(before() | after(2, None, 0, 10), 4)
    assert [point.day for point in found.points] == [
        FIRST + timedelta(days=n) for n in range(-DAYS_BEFORE, (on(4) - FIRST).days + 1)
    ]
    by_day = {point.since: point for point in found.points}
    assert by_day[2].pain is None
    assert by_day[2].relief is None
    assert by_day[3].relief == 1.0
    worse = by_day[4].relief
    assert worse is not None
    assert worse < 0
    assert found.recorded == 3


def test_points_and_exported_days_share_one_baseline() -> None:
    pain = before() | after(*GOOD)
    found = figure(pain, 12)
    exported = day_figures(assess(pain, [COURSE], SETTINGS, max(pain)), pain)
    for point in found.points:
        if point.since > 0:
            assert exported[point.day].relief == point.relief


def test_late_days_are_marked_and_counted() -> None:
    found = figure(before() | after(*GOOD), 12, late=frozenset({on(3), on(4)}))
    assert [point.since for point in found.points if point.late] == [3, 4]
    assert found.entered_late == 2


def test_without_five_days_before_there_is_no_relief() -> None:
    found = figure(before(4) | after(*GOOD), 12)
    assert found.baseline is None
    assert not found.has_relief
    assert all(point.relief is None for point in found.points)
    assert sentence(found) == (
        "Relief can't be shown: 4 of the 30 days before this infusion have an average pain score, and 5 are needed."
    )
    assert "fill them in" in str(relief_words.advice(found))
    assert figure(before(5) | after(*GOOD), 12).baseline is not None


def test_nothing_is_fitted_to_two_days() -> None:
    thin = figure(before() | after(2, 2), 2)
    assert thin.has_relief
    assert (thin.band, thin.window, thin.relief_now) == ((), None, None)
    assert sentence(thin) == "2 days are recorded since this infusion; 3 are needed to say how relief holds."
    assert figure(before() | after(2, 2, 2), 3).band != ()


def test_one_day_and_none() -> None:
    assert sentence(figure(before() | after(2), 1)).startswith("1 day is recorded")
    nothing = figure(before(), 3)
    assert not nothing.has_relief
    assert sentence(nothing) == "Nothing is recorded since this infusion yet, so there is no relief to show."


def test_within_the_course() -> None:
    found = figure(before() | {FIRST: 5}, -2)
    assert found.in_course
    assert found.has_relief
    assert sentence(found) == "The course runs until 6 March 2026; relief is counted from that day."
    assert next(str(fact) for fact in relief_words.facts(found)) == "day 3 of a course of 5 days"


def test_before_the_course_there_is_no_figure() -> None:
    assert relief_figure(assess(before(), [COURSE], SETTINGS, FIRST - timedelta(days=1)), before(), frozenset()) is None
    assert relief_figure(assess(before(), [COURSE], SETTINGS, LAST), before(), frozenset(), 2) is None


def test_the_fit_agrees_with_the_suggestion() -> None:
    pain = before() | after(*GOOD)
    found, said = figure(pain, 12), suggest(assess(pain, [COURSE], SETTINGS, on(12)))
    assert found.relief_now == said.relief_now
    assert found.window is not None
    assert said.due is not None
    assert found.date_of(found.window[0]) == said.due.p10
    stale, old = figure(pain, 25), suggest(assess(pain, [COURSE], SETTINGS, on(25)))
    assert stale.is_stale
    assert stale.relief_now == old.relief_now


def test_the_band_runs_into_the_future_and_never_rises() -> None:
    found = figure(before() | after(*GOOD), 12)
    assert [point.since for point in found.band] == list(range(len(found.band)))
    assert found.band[-1].since >= 56
    middles = [point.relief.p50 for point in found.band]
    assert middles == sorted(middles, reverse=True)
    assert all(point.relief.p10 <= point.relief.p50 <= point.relief.p90 for point in found.band)


def test_the_present_sentence_names_start_now_and_window() -> None:
    found = figure(before() | after(*GOOD[:6]), 6)
    assert found.window is not None
    early, late = found.window
    assert late is not None
    assert early > 6
    assert "likely to fall below 30\u00a0% between" in sentence(found)
    assert f"and {found.date_of(late).day} " in sentence(found)


def made(**changes: Any) -> ReliefFigure:  # noqa: ANN401
    """A fitted figure on day 12 with some of its results set."""
    fitted = figure(before() | after(*GOOD), 12)
    assessment, days, at = fitted.assessment, fitted.assessment.days, fitted.at_threshold
    assert at is not None
    days = replace(days, until=changes.pop("on", days.until), is_newest=changes.pop("is_newest", days.is_newest))
    asked = {name: changes.pop(name) for name in set(changes) & {field.name for field in fields(at)}}
    return replace(fitted, assessment=replace(assessment, days=days), at_threshold=replace(at, **asked), **changes)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"chance_responded": 0.19, "state": State.DUE}, "has probably not reached 30\u00a0%"),
        ({"chance_responded": 0.49}, "It can't be told yet whether it reached 30\u00a0%."),
        ({"window": None}, "not likely to fall below 30\u00a0% within a year"),
        ({"window": (20, None)}, "not likely to fall below 30\u00a0% before 26 March 2026; how long it holds is open"),
        ({"window": (5, None)}, "How long it stays above 30\u00a0% is open."),
        ({"window": (5, None), "state": State.FADING}, "It may be fading; how long it stays above 30\u00a0% is open."),
        ({"window": (20, 40)}, "between 26 March 2026 and 15 April 2026"),
        (
            {"window": (5, 40), "middle": 20},
            "likely to stay above 30\u00a0% until about 26 March 2026, and to be below it by 15 April 2026.",
        ),
        ({"window": (5, 40), "middle": None}, "likely to be below 30\u00a0% by 15 April 2026."),
        (
            {"window": (5, 40), "state": State.FADING},
            "It may be fading, and is likely to be below 30\u00a0% by 15 April 2026.",
        ),
        ({"window": (5, 11), "chance_below": 0.8, "state": State.DUE}, "has probably faded below 30\u00a0%"),
        ({"window": (5, 11), "chance_below": 0.8}, "It may be below 30\u00a0% by now; the next days will show."),
        (
            {"chance_below": 0.2, "state": State.DUE, "is_under_by_record": True},
            "on average, your scores of the last days lie below 30\u00a0% relief.",
        ),
        (
            {"window": (5, 40), "relief_now": Quantiles(0.1, 0.29, 0.4), "state": State.FADING},
            "now about 29\u00a0%. It may be below 30\u00a0% already, and is likely to be by 15 April 2026.",
        ),
    ],
)
def test_variants_of_the_present_sentence(changes: dict[str, object], words: str) -> None:
    text = sentence(made(**{"chance_below": 0.1, "relief_now": Quantiles(0.4, 0.5, 0.6)} | changes))
    assert words in text
    assert text.endswith(".")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"chance_responded": 0.1}, "never reached 30\u00a0% after this infusion"),
        ({"window": (5, 10), "chance_below": 0.95}, "fell below 30\u00a0% between 11 March 2026 and 16 March 2026"),
        ({"window": (0, 10), "chance_below": 0.95}, "fell below 30\u00a0% by 16 March 2026"),
        ({"window": (5, 40), "chance_below": 0.5}, "had probably faded below 30\u00a0% by 18 March 2026"),
        (
            {"window": (5, 40), "chance_below": 0.49},
            (
                "was still about 50\u00a0% on 18 March 2026, before the next infusion; it had probably not fallen "
                "below 30\u00a0%"
            ),
        ),
        ({"window": None, "chance_below": 0.0}, "was still about 50\u00a0%"),
    ],
)
def test_variants_of_the_past_sentence(changes: dict[str, object], words: str) -> None:
    text = sentence(made(**{"is_newest": False, "state": None, "relief_now": Quantiles(0.4, 0.5, 0.6)} | changes))
    assert words in text


def test_an_earlier_infusion_ends_the_day_before_the_next() -> None:
    second = Infusion(on(40), on(41), id=2)
    pain = before() | after(*GOOD, *[LEVEL] * 27) | {on(n): 2 for n in range(42, 50)}
    first = figure(pain, 50, 1, infusions=[COURSE, second])
    assert first.on == on(39)
    assert not first.is_newest
    assert first.points[-1].day == on(39)
    assert first.band[-1].since == 39
    # what came later must not move it
    assert first == figure({d: v for d, v in pain.items() if d <= on(39)}, 50, 1, infusions=[COURSE, second])
    newest = figure(pain, 50, infusions=[COURSE, second])
    assert (newest.number, newest.is_newest, newest.today_since) == (2, True, 9)
    assert str(relief_words.relief_title(newest)) == "Relief since infusion 2"
    assert str(relief_words.relief_title(first)) == "Relief after infusion 1"


def test_a_stale_diary_says_when_it_stopped() -> None:
    pain = before() | after(*GOOD)
    assert not figure(pain, 16).is_stale
    stale = figure(pain, 17)
    assert stale.is_stale
    assert stale.as_of == on(12)
    assert sentence(stale).endswith("on 18 March 2026, the last day with a pain score.")


def test_rows_hold_every_day_once_and_the_days_ahead() -> None:
    found = figure(before() | after(2, None, *GOOD), 14, late=frozenset({on(3)}))
    rows = found.rows()
    assert [row.since for row in rows] == list(range(rows[0].since, found.band[-1].since + 1))
    assert [row.since for row in rows if row.is_last] == [14]
    parts = {row.since: row.part for row in rows}
    assert (parts[-5], parts[-4], parts[0], parts[1], parts[15]) == (
        RowPart.BEFORE,
        RowPart.COURSE,
        RowPart.COURSE,
        RowPart.AFTER,
        RowPart.AHEAD,
    )
    assert all((row.fitted is None) == (row.since <= 0) for row in rows)
    assert all(row.pain is None for row in rows if row.part is RowPart.AHEAD)


def test_a_day_is_read_out() -> None:
    found = figure(before() | after(2, None, 0, *GOOD), 15, late=frozenset({on(3)}))
    rows = {row.since: " ".join(map(str, relief_words.relief_readout(row, found))) for row in found.rows()}
    assert rows[-6] == "28 February 2026, before the infusion. Pain 8, relief −1\u00a0%."
    assert rows[-1] == "5 March 2026, during the infusion. Nothing recorded."
    assert rows[2].startswith("Day 2, 8 March 2026. Nothing recorded. Fitted ")
    assert rows[3].startswith("Day 3, 9 March 2026. Pain 0, relief 100\u00a0%, entered late. Fitted ")
    assert rows[16].startswith("Day 16, 22 March 2026. Forecast ")


def _relief(found: ReliefFigure, since: int) -> int:
    relief = next(point.relief for point in found.points if point.since == since)
    assert relief is not None
    return round(relief * 100)


def test_facts_below_the_title() -> None:
    facts = [str(fact) for fact in relief_words.facts(figure(before() | after(2, None, 2), 3, late=frozenset({on(3)})))]
    assert facts[0] == "3 days"
    assert facts[1].startswith("your level before: ")
    assert facts[2] == "2 of 3 days recorded, 1 late"


def test_the_clinics_own_level_is_used() -> None:
    found = relief_figure(
        assess(after(*GOOD), [COURSE], Settings(clinic_baseline=6.0), on(12)), after(*GOOD), frozenset()
    )
    assert found is not None
    assert found.baseline is not None
    assert 4 < found.baseline.mean < 8


def test_a_chart_of_pain_that_got_worse_says_so() -> None:
    pain = {date(2026, 9, 1) + timedelta(days=n): (4 if n < 30 else 7) for n in range(60)}
    courses = [
        Infusion(date(2026, 10, 1), date(2026, 10, 1), id=1),
        Infusion(date(2026, 11, 5), date(2026, 11, 5), id=2),
    ]
    found = relief_figure(assess(pain, courses, Settings(), date(2026, 10, 30)), pain, frozenset())
    assert found is not None
    assert str(relief_words.relief_sentence(found)) == (
        "Since this infusion, pain has mostly been above your level before it; no relief can be seen."
    )
    found = relief_figure(assess(pain, courses, Settings(), date(2026, 11, 20)), pain, frozenset(), 1)
    assert found is not None
    assert str(relief_words.relief_sentence(found)) == (
        "After this infusion, pain was mostly above your level before it; no relief could be seen."
    )


@pytest.mark.parametrize("scores", [(), (2,), tuple(GOOD)])
def test_a_figure_can_be_read_without_working_anything_out(scores: tuple[int, ...]) -> None:
    """It is made off the window's thread and read on it."""
    made_off_the_thread = figure(before() | after(*scores), 12)
    known = set(vars(made_off_the_thread.assessment))
    str(relief_words.relief_sentence(made_off_the_thread))
    assert made_off_the_thread.rows()
    assert set(vars(made_off_the_thread.assessment)) == known
