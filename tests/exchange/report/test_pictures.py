"""The pages as they look, held against pictures that a person has looked at (`GOLDEN=write` makes them anew)."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.exchange import report
from diary.exchange.report import pages
from diary.exchange.request import Pages, Paper, Person
from diary.exchange.selection import Selection
from diary.model.records.day import Day, Entered, EntryMode
from tests.exchange.report.asking import ago, diary_of, request
from tests.exchange.report.pictures import read, unlike
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from diary.exchange.report.making import Report
    from diary.model.records.change import Contents

GOLDEN = Path(__file__).parent / "golden"
PIXELS_PER_INCH = 48
TOLERANCE = 0.0001
"""The share of pixels that may differ: some edges of letters, never a letter or a hollow point taken for a full one."""


@pytest.fixture(autouse=True)
def any_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page names the program's version, which changes with each release."""
    monkeypatch.setattr(pages, "__version__", "1.0")


def assert_looks_as_before(made: Report, name: str) -> None:
    for number, picture in enumerate(made.pages(PIXELS_PER_INCH), start=1):
        file = GOLDEN / f"{name}-{number}.png"
        if os.environ.get("GOLDEN") == "write":
            GOLDEN.mkdir(exist_ok=True)
            file.write_bytes(picture)
        found = unlike(read(picture), read(file.read_bytes()))
        assert found <= TOLERANCE, file.name


def test_the_sample_on_a4(sample: Contents) -> None:
    asked = request(sample, Selection(first=TODAY - timedelta(days=91)), pages=Pages(is_since_visit=True))
    assert_looks_as_before(report.made(asked), "sample")


def test_a_diary_without_an_infusion_on_letter() -> None:
    late = Entered(NOW, EntryMode.LATE)
    days = [Day(ago(n), pain_average=5 + n % 4, entered=late if n % 8 == 3 else None) for n in range(25)]
    known = diary_of(day for day in days if day.date not in {ago(6), ago(7), ago(8)})
    asked = request(known, pages=Pages(Paper.LETTER), person=Person("Ada Example", date(1980, 2, 3)))
    assert_looks_as_before(report.made(asked), "no-infusion-letter")


def test_another_day_is_another_picture(sample: Contents) -> None:
    """The tolerance lets no page pass for another one."""
    earlier = report.made(request(sample, Selection(first=TODAY - timedelta(days=91)), created=NOW - timedelta(days=3)))
    picture = read(earlier.pages(PIXELS_PER_INCH)[0])
    assert unlike(picture, read((GOLDEN / "sample-1.png").read_bytes())) > 50 * TOLERANCE
