"""The days that are kept: the same as read anew, whatever was written in between, and little is asked for them."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.kept_days import KeptDays
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ITEMS = (DayItem.PAIN_AVERAGE, DayItem.NOTE, DayItem.MOOD)
WRITES = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(ITEMS), st.one_of(st.none(), st.integers(0, 3)), st.booleans()),
    max_size=12,
)


def fresh(path: Path, clock: FixedClock, kept: KeptDays | None = None) -> Repository:
    return Repository(path, clock, kept=kept)


def test_a_new_answer_has_one_day_read_again_not_three_years(tmp_path: Path, clock: FixedClock) -> None:
    path, kept = tmp_path / "diary.db", KeptDays()
    with closing(fresh(path, clock)) as diary:
        restore(diary, invented_contents(TODAY - timedelta(days=1), years=3.0))
    with closing(fresh(path, clock, kept)) as diary:
        assert len(diary.days()) > 900
    with closing(fresh(path, clock)) as other:
        other.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    heard: list[str] = []
    with closing(fresh(path, clock, kept)) as diary:
        diary.listen(heard.append)
        found = diary.days()
        diary.listen(None)
        assert found[-1].pain_average == 4
    of_days = [one for one in heard if " FROM day" in one]
    assert len(heard) <= 10, heard
    assert of_days
    assert all("day = '" in one for one in of_days), of_days  # each of one day, none of all
    with closing(fresh(path, clock)) as diary:
        assert found == diary.days()


@given(writes=WRITES)
@settings(max_examples=8, deadline=None)
def test_what_is_kept_is_what_is_read_anew(
    fresh_folder: Callable[[], Path], writes: list[tuple[int, DayItem, int, bool]]
) -> None:
    folder = fresh_folder()
    clock, kept = FixedClock(NOW), KeptDays()
    path = folder / "diary.db"
    with closing(fresh(path, clock, kept)) as mine, closing(fresh(path, clock)) as other:
        assert mine.days() == []
        for back, item, value, undone in writes:
            day, answer = (
                TODAY - timedelta(days=back),
                str(value) if item is DayItem.NOTE and value is not None else value,
            )
            changes = other.answer(day, item, answer)
            if undone and changes:
                other.revert(changes)
            assert mine.days() == other.days()


def test_a_copy_put_back_is_read_as_a_whole(tmp_path: Path, clock: FixedClock) -> None:
    """The history of a copy is shorter, or goes on another way: its newest row may be about another day."""
    path, copy, kept = tmp_path / "diary.db", tmp_path / "copy.db", KeptDays()
    other_day = date(TODAY.year, 1, 2)
    with closing(fresh(path, clock)) as diary:
        diary.answer(TODAY - timedelta(days=3), DayItem.PAIN_AVERAGE, 1)
        diary.answer(TODAY - timedelta(days=2), DayItem.PAIN_AVERAGE, 2)
    shutil.copy(path, copy)
    with closing(fresh(copy, clock)) as diary:
        diary.answer(other_day, DayItem.PAIN_AVERAGE, 9)
    with closing(fresh(path, clock, kept)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
        assert len(diary.days()) == 3
    shutil.copy(copy, path)
    with closing(fresh(path, clock, kept)) as diary:
        assert next((day.date, day.pain_average) for day in diary.days()) == (other_day, 9)
        assert TODAY not in {day.date for day in diary.days()}
