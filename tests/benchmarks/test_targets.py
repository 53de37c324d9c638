import numpy as np
import pytest

from benchmarks import guide, report, summary, targets
from benchmarks.alarms import NEVER
from benchmarks.scoring import DAYS, Key, Table, stacked
from benchmarks.summary import Estimate, People, Row
from benchmarks.targets import TARGETS, Line, Target, Verdict


def table(forecast: float = 2.2, informed: float = 2.0, people: int = 40) -> Table:
    """People whose errors scatter around a mean, the same for everyone's forecasts."""
    scatter = np.linspace(-1, 1, people)
    made = {
        Key("error", who, day): value + scatter
        for who, value in (("forecast", forecast), ("informed", informed))
        for day in DAYS
    }
    made |= {Key("error", who, day): np.full(people, 10.0) for who in ("28 days",) for day in DAYS}
    made |= {
        Key("inside 80 %", who, day): (np.arange(people) % 5 > 0).astype(float)
        for who in ("forecast", "informed")
        for day in DAYS
    }
    return made | {Key("truth"): np.full(people, 20.0)}


# -- figures ----------


def test_figures_that_do_not_apply_to_someone_are_left_out() -> None:
    stack = stacked([{Key("a"): 1.0, Key("b"): 5.0}, {Key("a"): 3.0}])
    assert People(stack).mean(Key("a")) == 2
    assert People(stack)[Key("b")].tolist() == [5.0]
    assert np.isnan(People(stack).mean(Key("c")))


def test_the_standard_error_of_a_mean_is_the_textbook_one() -> None:
    values = np.random.default_rng(1).normal(3, 2, 400)
    found = summary.estimate({Key("error", "forecast", 7): values}, lambda p, w: p.mean(Key("error", w, 7)), "forecast")
    assert found.value == pytest.approx(values.mean())
    assert found.error == pytest.approx(values.std() / 20, rel=0.1)
    assert found == summary.estimate(
        {Key("error", "forecast", 7): values}, lambda p, w: p.mean(Key("error", w, 7)), "forecast"
    )


def test_errors_that_go_together_make_a_sharper_ratio() -> None:
    together = summary.estimate(table(), summary.error_over_informed, "forecast")
    assert together.value == pytest.approx(1.1)
    apart = table()
    for day in DAYS:
        apart[Key("error", "informed", day)] = apart[Key("error", "informed", day)][::-1]
    assert summary.estimate(apart, summary.error_over_informed, "forecast").error > 3 * together.error


def test_nothing_by_nothing_is_no_ratio() -> None:
    assert np.isnan(summary.ratio(1.0, 0.0))
    assert str(Estimate(np.nan)) == "–"
    assert str(Estimate(1.084, 0.031)) == "1.08 ± 0.03"


def test_alarms_that_never_came_are_later_than_any() -> None:
    people = People({Key("due offset", "forecast"): np.array([-9.0, -7.0, 3.0, 8.0, NEVER, np.nan])})
    assert summary.median_due(people, "forecast") == 3
    assert summary.distance_due(people, "forecast") == 8
    assert summary.early_due(people, "forecast") == 0.2
    assert summary.late_due(people, "forecast") == 0.4
    assert summary.never_due(people, "forecast") == 0.2
    assert np.isnan(summary.median_due(people, "informed"))


def test_the_reliability_diagram_counts_what_was_so() -> None:
    said = np.array([0.91] * 60 + [0.15] * 40)
    so = np.array([1.0] * 54 + [0.0] * 6 + [1.0] * 4 + [0.0] * 36)
    made = {Key("said chance_responded", "forecast", day): said for day in DAYS}
    made |= {Key("so chance_responded", "", day): so for day in DAYS}
    low, high = summary.reliability([made], "chance_responded")
    assert (low.low, low.said, low.so.value, low.forecasts) == pytest.approx((0.1, 0.15, 0.1, 120))
    assert (high.low, high.said, high.so.value, high.forecasts) == pytest.approx((0.9, 0.91, 0.9, 180))
    # three forecasts of one person are no more than one: 60 people, not 180
    assert high.so.error == pytest.approx(np.sqrt(0.9 * 0.1 / 60), rel=0.01)


# -- targets ----------


@pytest.mark.parametrize(
    ("measured", "limit", "verdict", "words"),
    [
        (0.75, 0.8, Verdict.MET, "met"),
        (0.90, 0.8, Verdict.MET, "met"),
        (0.70, 0.8, Verdict.MISSED, "missed by 0.05"),
        (0.97, 0.8, Verdict.MISSED, "missed by 0.07"),
        (0.97, 0.95, Verdict.UNREACHABLE, "missed by 0.07; the limit misses it too"),
        (np.nan, 0.8, Verdict.NOTHING, "no such figure"),
        (0.97, np.nan, Verdict.MISSED, "missed by 0.07"),
    ],
)
def test_how_a_figure_stands_to_its_target(measured: float, limit: float, verdict: Verdict, words: str) -> None:
    target = Target("truths inside", summary.inside, least=0.75, most=0.90)
    found = targets.verdict(target, measured, limit)
    assert found is verdict
    assert Line(target, "w", Estimate(measured, 0.01), Estimate(limit), found).words == words


def test_a_miss_within_two_standard_errors_says_so() -> None:
    target = Target("error", summary.error_over_informed, most=1.10)
    line = Line(target, "w", Estimate(1.14, 0.03), Estimate(1.0), Verdict.MISSED)
    assert line.words == "missed by 0.04, under 2 standard errors"


def test_every_target_is_asked_where_it_applies() -> None:
    found = targets.lines({"clean exponential": table(), "no relief": table(0.5, 0.0)})
    by_name = {(line.target.name, line.world): line for line in found}
    error = TARGETS[0].name
    assert by_name[error, "clean exponential"].verdict is Verdict.MET
    assert by_name[error, "no relief"].verdict is Verdict.NOTHING
    assert by_name[TARGETS[1].name, "no relief"].measured.value == pytest.approx(0.05)
    assert by_name["truths inside the 80 % range", "clean exponential"].measured.value == pytest.approx(0.8)
    assert ("said to have responded, day 14", "no relief") in by_name
    assert ("said to have responded, day 14", "clean exponential") not in by_name


def test_the_targets_are_those_of_the_design() -> None:
    assert [target.asked for target in TARGETS] == [
        "at most 1.10", "at most 0.50", "0.75 to 0.90", "at most 0.80", "at most 0.05", "at least 0.90",
        "-4.00 to 4.00", "at most 0.10",
    ]  # fmt: skip


# -- what is written ----------

ROWS = [
    *(Row("flares", "error", "forecast", day, Estimate(5.0, 0.1), 40) for day in DAYS),
    *(Row("flares", "error", "informed", day, Estimate(4.0, 0.1), 40) for day in DAYS),
    *(Row("flares", "error", "28 days", day, Estimate(13.0, 0.1), 40) for day in DAYS),
    Row("flares", "error / informed", "forecast", None, Estimate(1.25, 0.04), 40),
    Row("flares", "inside 80 %", "forecast", None, Estimate(0.81, 0.02), 40),
    Row("flares", "due: median offset", "forecast", None, Estimate(-1.5, 1.0), 20),
    Row("flares", "due: > 7 days early", "forecast", None, Estimate(0.05, 0.03), 20),
]
MISSED = Line(TARGETS[0], "flares", Estimate(1.25, 0.04), Estimate(1.0, 0.0), Verdict.MISSED)
BEYOND = Line(TARGETS[6], "non-responders", Estimate(-4.5, 0.4), Estimate(-6.0, 0.2), Verdict.UNREACHABLE)
MET = Line(TARGETS[2], "flares", Estimate(0.81, 0.02), Estimate(0.8, 0.02), Verdict.MET)


def test_the_part_for_the_guide() -> None:
    part = guide.fragment(report.Figures(ROWS), [MISSED, BEYOND, MET], "40 made-up people a world", "m-1")
    assert "Measured for `m-1` on 40 made-up people a world." in part
    assert "| flares | 5.0 | 4.0 | 1.25 ± 0.04 | 13.0 | 81 % | – | −1.5 days | 5 % |" in part
    assert part.endswith(
        "1 of 3 targets are met. Missed are:\n\n"
        "- error / informed, days 7, 14 and 21 (at most 1.10): flares 1.25\n"
        "- first due, median days from the truth (−4.00 to 4.00): non-responders −4.50*\n\n"
        "\\* A forecaster who knows the world misses it too."
    )
    assert guide.fragment(report.Figures(ROWS), [MET], "p", "m").endswith("All 1 targets are met.")


def test_the_part_stands_between_its_markers_however_often_it_is_written() -> None:
    page = f"before\n\n{guide.BEGIN}\nold\n{guide.END}\n\nafter\n"
    once = guide.written_into(page, "new")
    assert once == f"before\n\n{guide.BEGIN}\nnew\n{guide.END}\n\nafter\n"
    assert guide.written_into(once, "new") == once


@pytest.mark.parametrize("page", ["nothing", f"{guide.END} {guide.BEGIN}", f"{guide.BEGIN}{guide.BEGIN}{guide.END}"])
def test_a_page_without_its_markers_is_left_alone(page: str) -> None:
    with pytest.raises(ValueError, match="the page needs one"):
        guide.written_into(page, "new")


def test_the_tables_on_the_screen() -> None:
    errors, *_ = report.tables(ROWS)
    head = "Mean error, days forecast informed 28 days 6 weeks 7-day mean straight line least squares"
    assert errors[0].split() == head.split()
    assert errors[1].split() == ["flares,", "day", "7", "5.00", "4.00", "13.00", "–", "–", "–", "–"]
    assert report.target_table([MISSED, MET])[1:3] == [
        "error / informed, days 7, 14 and 21: at most 1.10",
        f"  {'flares':26}{'1.25 ± 0.04':>14}{'1.00 ± 0.00':>14}  missed by 0.15",
    ]
