"""A whole run, small."""

import csv
from pathlib import Path

import numpy as np
import pytest

from benchmarks import forecast, guide, report, running
from benchmarks.people import make_person, stream
from benchmarks.scoring import Key
from benchmarks.speed import long_diary
from benchmarks.summary import Estimate, Row
from benchmarks.worlds import WORLDS


def test_the_work_is_all_people_once_in_order() -> None:
    todo = running.tasks([WORLDS["flares"], WORLDS["two phases"]], [1, 2], 25, 3)
    assert [(t.world.name, t.seed, t.people) for t in todo[:4]] == [
        ("flares", 1, range(10)),
        ("flares", 1, range(10, 20)),
        ("flares", 1, range(20, 25)),
        ("flares", 2, range(10)),
    ]
    assert sum(len(t.people) for t in todo) == 100


def test_a_long_diary_has_its_infusions() -> None:
    pain, courses = long_diary(3)
    assert (len(pain), len(courses)) == (1095, 12)
    assert courses == sorted(courses)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--only=floods"],
        ["--worlds=floods"],
        ["--before=nowhere.csv"],
        ["--set=flares"],
        ["--seeds=one"],
        ["--untreated=nowhere.csv"],
    ],
)
def test_bad_arguments_end_with_a_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        forecast.main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err


def results_by(jobs: int) -> forecast.Results:
    pytest.importorskip("scipy")
    return forecast.results_of(forecast.chosen_worlds("flares,non-responders", [], None), [1], 12, 1, jobs, ["worlds"])


@pytest.fixture(scope="module")
def found() -> forecast.Results:
    """What two processes found of two worlds."""
    return results_by(2)


def test_the_figures_do_not_depend_on_the_number_of_processes(found: forecast.Results) -> None:
    one, two = results_by(1), found
    for world, table in one.tables.items():
        assert list(table) == list(two.tables[world])
        for key, values in table.items():
            np.testing.assert_array_equal(values, two.tables[world][key], err_msg=str(key))
            assert len(values) == 12
    flares = [make_person(WORLDS["flares"], stream(WORLDS["flares"], 1, index)).truth for index in range(12)]
    assert one.tables["flares"][Key("truth")].tolist() == flares
    assert np.sum(~np.isnan(one.tables["flares"][Key("changes of state", "forecast")])) == 1
    assert str(one.lines) == str(two.lines)  # as words: no figure is no figure, though NaN is not NaN
    assert str(one.rows) == str(two.rows)


def test_a_run_prints_and_writes_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("scipy")
    page, table = tmp_path / "guide.md", tmp_path / "figures.csv"
    page.write_text(f"# Guide\n{guide.BEGIN}\n{guide.END}\n", encoding="utf-8")
    arguments = ["--only=worlds", "--worlds=no relief", "--people=8", "--alarm-people=0", "--jobs=1", "--no-speed"]
    status = forecast.main([*arguments, "--set=no relief.wander=0.1", f"--csv={table}", f"--guide={page}"])
    said = capsys.readouterr().out
    assert "no relief: shape none, wander 0.1" in said
    assert "said to have responded, day 14: at most 0.05" in said
    assert status == 0  # what is missed there, the limit misses too
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert {row["world"] for row in rows} == {"no relief", "all"}
    usual = [row for row in rows if (row["figure"], row["who"], row["day"]) == ("error", "28 days", "7")]
    assert [(row["value"], row["people"]) for row in usual] == [("28.0000", "8")]
    assert "on 8 made-up people a world (seed 1)." in page.read_text(encoding="utf-8")


def test_a_part_may_be_judged_on_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, table, before = tmp_path / "guide.md", tmp_path / "figures.csv", tmp_path / "before.csv"
    page.write_text(f"{guide.BEGIN}\n{guide.END}\n", encoding="utf-8")
    earlier = Row("sham, each alone", "said to have responded, day 14", "forecast", None, Estimate(0.25, 0.01), 200)
    report.write_csv(before, [earlier])
    arguments = ["--only=sham infusions,prior", "--people=3", "--jobs=1", "--no-speed"]
    forecast.main([*arguments, f"--csv={table}", f"--guide={page}", f"--before={before}"])
    said = capsys.readouterr().out
    assert "Sham infusions" in said
    assert "Before a diary is read" in said
    assert "Mean error, days" not in said
    written = report.read_csv(table)
    assert {row.world for row in written} == {
        "sham on day 30",
        "sham, each alone",
        "sham, one after the other",
        "prior",
    }
    assert "| said to have responded, day 14 | sham, each alone | at most 0.05 | 0.25 ± 0.01 |" in page.read_text(
        "utf-8"
    )


def test_what_is_written_can_be_read_again(tmp_path: Path) -> None:
    rows = [Row("a", "error", "forecast", 7, Estimate(0.5, 0.25), 9), Row("b", "held", "limit", None, Estimate(1.0), 3)]
    report.write_csv(tmp_path / "rows.csv", rows)
    assert str(report.read_csv(tmp_path / "rows.csv")) == str(rows)
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"other\.csv is no file of the benchmark"):
        report.read_csv(tmp_path / "other.csv")


def test_the_picture_is_drawn(tmp_path: Path, found: forecast.Results) -> None:
    pytest.importorskip("matplotlib")
    from benchmarks import chart

    chart.draw(tmp_path / "a.png", report.Figures(found.rows), found.tables)
    chart.draw(tmp_path / "b.png", report.Figures(found.rows), found.tables)
    content = (tmp_path / "a.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert content == (tmp_path / "b.png").read_bytes()
