"""A clinic with the packages of many people: what the guide tells it to type gives what the files say.

A dozen people in every run; POOLED=1000 in the environment makes it a thousand.
"""

from __future__ import annotations

import csv
import os
import shutil
from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from tests.exchange.package.pooling import pool, queries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PEOPLE = int(os.environ.get("POOLED", "12"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinic")
    pool(folder, range(1, PEOPLE + 1))
    return folder


@pytest.fixture
def answers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[tuple[Any, ...]]]:
    monkeypatch.chdir(folder)
    return asked()


def asked() -> list[list[tuple[Any, ...]]]:
    connection = duckdb.connect()
    try:
        return [connection.execute(query).fetchall() for query in queries()]
    finally:
        connection.close()


def courses(folder: Path) -> Iterator[tuple[tuple[str, float, str], float, bool]]:
    """Drug and dose, weeks and whether relief has faded, of every course: the guide's rule in Python."""
    for path in sorted(folder.glob("packages/*/infusions.csv")):
        for row in csv.DictReader(path.read_text("utf-8").splitlines()):
            if not row["faded"]:
                continue
            ends = [date.fromisoformat(row[name]) for name in ("faded_p50", "faded_as_of") if row[name]]
            days = (min(ends) - date.fromisoformat(row["last_day"])).days
            weeks = 0.0 if row["faded"] == "never_reached" else days / 7
            yield (row["drug"], float(row["dose"]), row["dose_unit"]), weeks, row["faded"] != "still_above"


def curve(people: list[tuple[float, bool]]) -> list[tuple[float, int, int, int, float]]:
    """The product-limit estimate, step by step as the textbook has it."""
    share, steps = 1.0, []
    for weeks in sorted({weeks for weeks, _ in people}):
        followed = sum(1 for other, _ in people if other >= weeks)
        faded = sum(1 for other, has_faded in people if has_faded and other == weeks)
        censored = sum(1 for other, has_faded in people if not has_faded and other == weeks)
        share *= 1 - faded / followed
        steps.append((round(weeks, 1), followed, faded, censored, round(share, 3)))
    return steps


def test_the_survival_curve_is_what_the_files_say(folder: Path, answers: list[list[tuple[Any, ...]]]) -> None:
    groups: dict[tuple[str, float, str], list[tuple[float, bool]]] = defaultdict(list)
    for group, weeks, has_faded in courses(folder):
        groups[group].append((weeks, has_faded))
    assert len({drug for drug, _, _ in groups}) == 2
    expected = {group: curve(people) for group, people in groups.items()}
    told: dict[tuple[str, float, str], list[tuple[float, int, int, int, float]]] = defaultdict(list)
    for drug, dose, unit, weeks, followed, faded, censored, share in answers[1]:
        told[drug, dose, unit].append((weeks, int(followed), faded, censored, share))
    assert {group: len(steps) for group, steps in told.items()} == {group: len(s) for group, s in expected.items()}
    for group, steps in expected.items():
        for step, other in zip(steps, told[group], strict=True):
            assert other == pytest.approx(step, abs=0.051), group
    assert any(not has_faded for people in groups.values() for _, has_faded in people), "no course is censored"
    assert any(has_faded for people in groups.values() for _, has_faded in people)


def test_everybody_is_counted_once(folder: Path, answers: list[list[tuple[Any, ...]]]) -> None:
    counted = Counter(group for group, _, _ in courses(folder))
    assert {(drug, dose, unit): courses for drug, dose, unit, _, courses, _ in answers[2]} == counted
    censored = Counter(group for group, _, has_faded in courses(folder) if not has_faded)
    assert {row[:3]: row[5] for row in answers[2] if row[5]} == censored


def test_a_diary_that_was_brought_twice_counts_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: list[list[tuple[Any, ...]]]
) -> None:
    shutil.copytree(folder / "packages", tmp_path / "packages")
    one = min((tmp_path / "packages").iterdir())
    shutil.copytree(one, tmp_path / "packages" / "brought again")
    monkeypatch.chdir(tmp_path)
    assert asked() == answers
