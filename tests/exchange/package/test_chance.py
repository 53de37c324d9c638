"""The rule of the clinician guide, done by hand on an exported package: how often so good a week came up by chance."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from random import Random
from statistics import mean

import pytest

from diary.exchange.package.day_tables import DAILY
from diary.exchange.package.record_tables import INFUSIONS
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from tests.factories import DIARY_ID, NOW

START = date(2025, 6, 1)


def package(seed: int) -> dict[str, bytes]:
    """A year of diary with two courses, the second one after relief has washed out."""
    dice = Random(seed)
    courses = (Infusion(on(90), on(93), id=1), Infusion(on(310), on(310), id=2))
    days = [
        Day(on(n), pain_average=min(max(round(dice.gauss(6, 1.5)) - 3 * (94 <= n < 110), 0), 10))
        for n in range(360)
        if dice.random() < 0.9 or 94 <= n < 101
    ]
    return dict(packed(Contents(DIARY_ID, False, tuple(days), courses, ()), Selection(), NOW, shipped()).files)


def on(day: int) -> date:
    return START + timedelta(days=day)


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def by_hand(files: dict[str, bytes], row: dict[str, str]) -> tuple[int, int]:
    """How many stretches were as good, of how many; out of columns of two files alone."""
    pain = {
        date.fromisoformat(day["day"]): int(day["pain_average"])
        for day in rows(files[DAILY.file])
        if day["pain_average"]
    }
    courses = [
        (date.fromisoformat(one["first_day"]), date.fromisoformat(one["last_day"]))
        for one in rows(files[INFUSIONS.file])
    ]
    first, last = date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
    until = date.fromisoformat(row["response_until"])
    reliefs = []
    begin = min(pain)
    for end, next_begin in [*((a - timedelta(1), b + timedelta(121)) for a, b in courses), (until, until)]:
        stop, sham = min(end, until), begin + timedelta(14)
        while (week := sham + (last - first) + timedelta(1)) + timedelta(6) <= stop:
            before = [s for day, s in pain.items() if max(sham - timedelta(30), begin) <= day < sham]
            after = [s for day, s in pain.items() if week <= day <= week + timedelta(6)]
            if len(before) >= 5 and len(after) >= 4:
                reliefs.append(1 - mean(after) / mean(before))
            sham += timedelta(7)
        begin = next_begin
    return sum(100 * relief >= float(row["week_1_percent"]) for relief in reliefs), len(reliefs)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_the_columns_follow_from_daily_csv(seed: int) -> None:
    files = package(seed)
    first, second = rows(files[INFUSIONS.file])
    for row in (first, second):
        assert (int(row["untreated_weeks_as_good"]), int(row["untreated_weeks"])) == by_hand(files, row)
        assert int(row["untreated_weeks"]) > 20
    assert first["untreated_weeks_as_good"] == "0"
    assert int(second["untreated_weeks_as_good"]) > 0
