"""`suggestions.csv`: what the diary said leaves and comes back as it was said."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from tests.exchange.package.packages import DAILY_HEADER, WHOLE, put
from tests.factories import NOW, TODAY, live_copied

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.model.records.change import Contents
    from diary.store.repository import Repository

FILE = "suggestions.csv"
HEADER = WHOLE[FILE].decode().splitlines()[0] + "\r\n"
EMPTY = "," * (HEADER.count(",") - 5)


@pytest.fixture
def lived(diary: Repository, clock: FixedClock) -> Contents:
    return live_copied(diary, clock).contents()


def days_of(contents: Contents, selection: Selection) -> list[str]:
    files = packed(contents, selection, NOW, shipped()).files
    return [row["day"] for row in csv.DictReader(io.StringIO(files[FILE].decode(), newline=""))]


def test_every_word_is_in_its_place(lived: Contents) -> None:
    files = packed(lived, Selection(), NOW, shipped()).files
    rows = {row["day"]: row for row in csv.DictReader(io.StringIO(files[FILE].decode(), newline=""))}
    assert rows["2026-10-22"] == {
        "diary_id": lived.diary_id,
        "day": "2026-10-22",
        "state": "due",
        "modifiers": "safety_hold; before_minimum_interval; early_repeat",
        "threshold": "0.5",
        "infusion_last_day": "2026-10-09",
        "due_p10": "2026-10-20",
        "due_p50": "2026-10-25",
        "due_p90": "2026-11-02",
        "chance_below_now": "0",
        "chance_responded": "0.98765432101",
        "method": "relief-forecast-1",
    }
    assert [rows["2026-10-13"][name] for name in ("due_p10", "due_p50", "due_p90")] == ["2026-10-20", "2026-10-29", ""]
    assert set(list(rows["2026-10-07"].values())[6:]) == {""}


def test_only_what_was_said_in_the_range_goes_out(lived: Contents) -> None:
    assert days_of(lived, Selection(date(2026, 10, 10), date(2026, 10, 14))) == [
        "2026-10-10", "2026-10-13", "2026-10-14",
    ]  # fmt: skip
    assert days_of(lived, Selection(first=date(2026, 10, 31))) == []
    assert len(days_of(lived, Selection())) == 6


def test_what_was_said_while_the_clock_was_ahead_goes_out_and_comes_back(lived: Contents, tmp_path: Path) -> None:
    ahead = StoredSuggestion(TODAY + timedelta(days=1), State.STALE, 0.3)
    today = StoredSuggestion(TODAY, State.STALE, 0.3)
    more = replace(lived, suggestions=(*lived.suggestions, today, ahead))
    files = packed(more, Selection(), NOW, shipped()).files
    assert read_package(put(tmp_path / "p", dict(files)), TODAY).suggestions == more.suggestions


def test_a_package_from_before_has_none(tmp_path: Path) -> None:
    contents = read_package(put(tmp_path / "p", {k: v for k, v in WHOLE.items() if k != FILE}), TODAY)
    assert contents.suggestions == ()
    assert len(contents.changes) == len(read_package(put(tmp_path / "q", WHOLE), TODAY).changes)


@pytest.mark.parametrize("with_history", [True, False])
def test_they_come_in_with_and_without_the_history(tmp_path: Path, *, with_history: bool) -> None:
    files = dict(WHOLE) if with_history else {k: v for k, v in WHOLE.items() if k != "changes.csv"}
    said = read_package(put(tmp_path / "p", files), TODAY).suggestions
    assert [one.day.day for one in said] == [7, 10, 13, 14, 22, 30]
    assert said[4].modifiers == tuple(Modifier)
    assert said[3].due == DueDates(date(2026, 10, 20), date(2026, 10, 25), date(2026, 11, 2))


def test_rows_in_any_order(tmp_path: Path) -> None:
    header, *lines = WHOLE[FILE].decode().split("\r\n")[:-1]
    shuffled = "\r\n".join([header, *reversed(lines), ""]).encode()
    assert read_package(put(tmp_path / "p", {**WHOLE, FILE: shuffled}), TODAY) == read_package(
        put(tmp_path / "q", WHOLE), TODAY
    )


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-11-23,due,,0.3,", "row 2, column day: 2026-11-23 is in the future"),
        ("1899-11-23,due,,0.3,", "row 2, column day: 1899-11-23 is not a day of the years"),
        ("yesterday,due,,0.3,", "row 2, column day: 'yesterday' is not a date like"),
        (",due,,0.3,", "row 2, column day: is empty"),
        ("2026-11-01,dancing,,0.3,", "row 2, column state: 'dancing' is none of no_infusion, in_course,"),
        ("2026-11-01,,,0.3,", "row 2, column state: is empty"),
        (
            "2026-11-01,due,perhaps,0.3,",
            "row 2, column modifiers: 'perhaps' is none of safety_hold, before_minimum_interval",
        ),
        ("2026-11-01,due,safety_hold; safety_hold,0.3,", "row 2, column modifiers: A modifier comes twice"),
        ("2026-11-01,due,before_minimum_interval; safety_hold,0.3,", "row 2, column modifiers: A modifier comes"),
        ("2026-11-01,due,,1.1,", "row 2, column threshold: '1.1' is not from 0 to 1"),
        ("2026-11-01,due,,1,", "row 2, column threshold: The threshold must lie between 0 and 1"),
        ("2026-11-01,due,,,", "row 2, column threshold: is empty"),
        ("2026-11-01,due,,0.3,9999-01-01", "row 2, column infusion_last_day: 9999-01-01 is not a day"),
    ],
)
def test_what_can_not_have_been_said(tmp_path: Path, row: str, says: str) -> None:
    text = f"{HEADER}me,{row}{EMPTY}\r\n"
    files = {"daily.csv": DAILY_HEADER.encode(), FILE: text.encode()}
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", files), TODAY)
    assert str(refused.value).startswith(f"{FILE}, {says}")


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        (",2026-12-01,,,,", "column due_p10: The first date of fading is missing"),
        ("2026-12-01,,2026-12-02,,,", "column due_p90: The dates of fading are out of their order"),
        ("2026-12-01,2026-11-30,,,,", "column due_p50: The dates of fading are out of their order"),
        ("9999-12-01,,,,,", "column due_p10: 9999-12-01 is not a day"),
        (",,,1.01,,", "column chance_below_now: '1.01' is not from 0 to 1"),
        (",,,,-0.1,", "column chance_responded: '-0.1' is not from 0 to 1"),
        (",,,,nan,", "column chance_responded: 'nan' is not a number"),
    ],
)
def test_figures_that_can_not_have_been_said(tmp_path: Path, cells: str, says: str) -> None:
    files = {"daily.csv": DAILY_HEADER.encode(), FILE: f"{HEADER}me,2026-11-01,due,,0.3,,{cells}\r\n".encode()}
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", files), TODAY)
    assert str(refused.value).startswith(f"{FILE}, row 2, {says}")


@pytest.mark.parametrize("with_history", [True, False])
def test_a_day_comes_once(tmp_path: Path, *, with_history: bool) -> None:
    lines = WHOLE[FILE].decode().split("\r\n")
    doubled = "\r\n".join([*lines[:-1], lines[1], ""]).encode()
    files = {k: v for k, v in WHOLE.items() if with_history or k != "changes.csv"}
    with pytest.raises(BadInputError, match=rf"{FILE}, row 8, column day: 2026-10-07 comes twice"):
        read_package(put(tmp_path / "p", {**files, FILE: doubled}), TODAY)
