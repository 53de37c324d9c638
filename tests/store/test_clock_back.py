"""A clock that was set back is told before answers get a wrong day; a flight and a slip of an hour are not."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from diary.cli import run_command
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.clock_back import clock_warning
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clock") / "diary.db"
    with closing(Repository(path, FixedClock(NOW))) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    return path


@pytest.mark.parametrize(
    ("back", "is_said"),
    [
        (timedelta(0), False),
        (timedelta(minutes=59), False),
        (timedelta(hours=3), False),  # the same day: no answer goes astray
        (timedelta(days=1), True),
        (timedelta(days=20 * 365), True),
        (timedelta(days=-400), False),
    ],
)
def test_it_is_said_from_a_day_on(answered: Path, back: timedelta, is_said: bool) -> None:
    with closing(Repository(answered, FixedClock(NOW - back))) as diary:
        said = diary.warn_of_clock()
    assert (said is not None) is is_said
    if said is not None:
        assert "this diary has an entry made on 22 November 2026: if the clock is wrong, set it right" in str(said)


def test_an_answer_by_the_wrong_clock_does_not_hide_it(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        assert diary.warn_of_clock() is None
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
        clock.moment = NOW - timedelta(days=3000)
        diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 5)
        assert diary.warn_of_clock() is not None
        clock.moment = NOW + timedelta(hours=2)
        assert diary.warn_of_clock() is None


def test_an_entry_of_a_clock_that_was_ahead_is_not_told_for_ever(tmp_path: Path) -> None:
    clock = FixedClock(NOW + timedelta(days=95))
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 4)
        clock.moment = NOW
        assert diary.warn_of_clock() is not None
        for back in range(100):
            diary.answer(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, back % 11)
        assert diary.warn_of_clock() is None


def test_a_flight_over_the_date_line_is_no_wrong_clock() -> None:
    auckland = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=13)))
    honolulu = datetime(2026, 11, 22, 11, tzinfo=timezone(timedelta(hours=-10)))
    assert honolulu > auckland
    assert clock_warning(auckland, honolulu) is None


def test_status_says_it_first(answered: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["--diary", str(answered), "status"], FixedClock(NOW - timedelta(days=2))) == 0
    assert capsys.readouterr().out.startswith("This computer's clock says 20 November 2026, but this diary has")
