"""The prior against what was published: figures that can be worked out by hand, and what lies inside."""

from statistics import NormalDist

import numpy as np
import pytest

from benchmarks import guide, report
from benchmarks.questions import published
from benchmarks.questions.prior import Prior, prior, prior_relief
from benchmarks.questions.published import PUBLISHED, Checked, Published

DAYS = np.arange(201.0)


def made_up() -> Prior:
    """Three sorts of people: a half-life of 10 from 0.8 and of 20 from 0.4, and none."""
    relief = np.stack([0.8 * 2 ** (-DAYS / 10), 0.4 * 2 ** (-DAYS / 20), np.zeros(201)], axis=1)
    return Prior(relief, np.array([0.5, 0.3, 0.2]))


def test_figures_of_a_prior_that_is_known() -> None:
    known = made_up()
    assert known.share_above(0.3, 0) == pytest.approx(0.8)
    assert known.share_above(0.5, 0) == pytest.approx(0.5)
    assert known.share_above(0.3, 14) == pytest.approx(0.5)
    assert known.mean_week(1) == pytest.approx(np.mean(0.5 * known.relief[1:8, 0] + 0.3 * known.relief[1:8, 1]))
    assert known.mean_week(4) == pytest.approx(np.mean(0.5 * known.relief[22:29, 0] + 0.3 * known.relief[22:29, 1]))
    assert known.half_life() == pytest.approx(10.0, abs=0.05)
    assert known.due_day() == pytest.approx(14.15, abs=0.1)  # of 14.15 days (5 of 8) and 8.3 days
    alone = Prior(known.relief[:, :1], np.ones(1))
    assert alone.outlasts(0.05) == pytest.approx(10 * np.log2(20), abs=0.05)


def test_the_model_s_prior_is_a_distribution_that_falls() -> None:
    for short in (False, True):
        relief, weight = prior_relief(DAYS, short=short)
        assert weight.sum() == pytest.approx(1.0)
        assert np.all(weight >= 0)
        assert relief.shape == (201, len(weight))
        assert np.all((relief >= 0) & (relief <= 1))
        assert np.all(np.diff(relief @ weight) <= 1e-12)
    assert prior().mean_week(1) > prior().mean_week(4) > prior().mean_week(12)


@pytest.mark.parametrize("figure", PUBLISHED, ids=lambda figure: figure.name)
def test_a_published_value_lies_in_its_own_interval(figure: Published) -> None:
    assert figure.low < figure.high
    assert figure.value is None or figure.low < figure.value < figure.high
    assert np.isfinite(figure.checked().believed)


def test_counts_have_the_interval_of_clopper_and_pearson() -> None:
    stats = pytest.importorskip("scipy.stats")
    for name, count, people in (
        ("short: share above 50 %, 15 minutes", 8, 12), ("short: share above 50 %, week 1", 2, 12),
        ("share with 2 of 8 points less, end of infusion", 30, 48),
            ("share with 2 of 8 points less, 4 weeks", 23, 48),
    ):  # fmt: skip
        (figure,) = (one for one in PUBLISHED if one.name == name)
        low, high = stats.binomtest(count, people).proportion_ci(0.95)
        assert (figure.low, figure.high) == pytest.approx((low, high), abs=0.006)


def test_intervals_that_follow_from_standard_errors() -> None:
    by_name = {figure.name: figure for figure in PUBLISHED}
    left, error = 2.68 / 5.45, 2.68 / 5.45 * np.hypot(0.51 / 2.68, 0.48 / 5.45)
    week_1 = by_name["mean relief, week 1"]
    assert (week_1.low, week_1.high) == pytest.approx((1 - left - 1.96 * error, 1 - left + 1.96 * error), abs=0.006)
    ratio = by_name["effect size, week 4 over week 1"]
    first, fourth = (1.61 - 0.82) / 3.92, (0.75 - 0.03) / 3.92
    for end in (ratio.low, ratio.high):  # Fieller: where the difference is 1.96 of its own standard errors
        assert abs(0.39 - end * 1.22) == pytest.approx(1.96 * np.hypot(fourth, end * first), abs=0.02)


def test_inside_and_outside_are_said_everywhere() -> None:
    figure = PUBLISHED[3]
    inside, outside = Checked(figure, figure.low), Checked(figure, figure.high + 0.01)
    assert (inside.inside, outside.inside) == (True, False)
    assert not Checked(figure, figure.low - 0.01).inside
    _, first, second = report.prior_table([inside, outside])
    assert (first.split()[-1], second.split()[-1]) == ("inside", "OUTSIDE")
    (part,) = guide.questions([], [inside, outside], None)
    assert [row.split(" | ")[-1] for row in part.splitlines()[2:]] == ["inside |", "outside |"]


def test_what_is_believed_is_written_down_by_week_and_day() -> None:
    rows = published.rows(published.checked())
    figures = report.Figures(rows)
    assert figures("prior", "mean relief, week 1").value == pytest.approx(prior().mean_week(1))
    assert figures("prior", "long: share above 30 %", "forecast", 28).value == prior().share_above(0.3, 28)
    assert "short: share above 50 %: 0: " in "\n".join(report.course_of_prior(rows))


def test_points_less_in_a_score_are_counted_with_the_variation_of_two_days() -> None:
    found = prior()
    without = found.share_scored_less(2, 8.0, 150)  # all but nobody has relief left then
    assert without == pytest.approx(1 - NormalDist().cdf(1.5 / (1.2 * 2**0.5)), abs=0.02)
    assert found.share_scored_less(2, 8.0, 0) > found.share_above(0.25, 0) > found.share_scored_less(6, 8.0, 0)
