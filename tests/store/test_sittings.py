"""One sitting at a note is one row of the history, saved at every pause."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite3

from diary.clock import FixedClock
from diary.model.records.change import SITTING_PAUSE, Change, Kind
from diary.model.records.day import EntryMode
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SECOND = timedelta(seconds=1)
TEXT = "Slept badly; the left foot burns less than yesterday.\n" * 60


def type_in(
    diary: Repository,
    clock: FixedClock,
    texts: Iterable[str | None],
    *,
    day: date = TODAY,
    item: DayItem = DayItem.NOTE,
    after: Change | None = None,
) -> Change | None:
    """Save these, one after the other, in one sitting; the change that the last one returned."""
    for text in texts:
        clock.moment += 2 * SECOND
        changes = diary.answer(day, item, text, continues=after)
        after = changes[-1] if changes else after
        assert diary.day(day).value(item) == text  # each is on disk at once
    return after


def texts_of(diary: Repository) -> list[tuple[object, object]]:
    return [(change.old, change.new) for change in diary.changes()]


@pytest.mark.parametrize("item", TEXT_ITEMS)
def test_a_long_note_typed_with_pauses_is_one_change(diary: Repository, clock: FixedClock, item: DayItem) -> None:
    last = type_in(diary, clock, [TEXT[:end] for end in range(20, 3001, 20)], item=item)
    (only,) = diary.changes()
    assert (only.old, only.new, only.entered.at) == (None, TEXT[:3000], clock.moment.replace(microsecond=0))
    assert last is not None
    assert (last.old, last.new) == (None, only.new)
    assert diary.check() == []
    diary.close()
    assert diary.path.stat().st_size < 150_000


def test_each_sitting_is_a_change_from_the_text_as_it_began(diary: Repository, clock: FixedClock) -> None:
    for texts in (["a", "ab", "abc"], ["abc d", "abc de"], [None]):
        type_in(diary, clock, texts)
    assert texts_of(diary) == [(None, "abc"), ("abc", "abc de"), ("abc de", None)]
    assert diary.check() == []


def test_what_another_program_writes_in_between_ends_the_sitting(diary: Repository, clock: FixedClock) -> None:
    first = type_in(diary, clock, ["a", "ab"])
    with closing(Repository(diary.path, clock)) as other:
        other.answer(TODAY, DayItem.NOTE, "ab, said the other window")
    second = type_in(diary, clock, ["abc", "abcd"], after=first)
    assert texts_of(diary) == [(None, "ab"), ("ab", "ab, said the other window"), ("ab, said the other window", "abcd")]
    with closing(Repository(diary.path, clock)) as other:
        other.answer(TODAY - timedelta(days=3), DayItem.PAIN_AVERAGE, 0)  # of another day: its row is the newest
    type_in(diary, clock, ["abcde", "abcdef"], after=second)
    assert texts_of(diary)[-2:] == [(None, 0), ("abcd", "abcdef")]
    assert diary.check() == []


def test_a_long_pause_and_a_clock_set_back_end_it(diary: Repository, clock: FixedClock) -> None:
    last = type_in(diary, clock, ["a", "ab"])
    clock.moment += SITTING_PAUSE + SECOND
    last = type_in(diary, clock, ["abc"], after=last)
    clock.moment += SITTING_PAUSE - 2 * SECOND
    last = type_in(diary, clock, ["abcd"], after=last)
    clock.moment -= timedelta(hours=1)
    type_in(diary, clock, ["abcde"], after=last)
    assert texts_of(diary) == [(None, "ab"), ("ab", "abcd"), ("abcd", "abcde")]
    assert diary.check() == []


def test_what_is_typed_after_the_day_became_late_is_a_change_of_its_own(diary: Repository, clock: FixedClock) -> None:
    clock.moment = at(date(2026, 11, 22), 3, 59)
    yesterday = date(2026, 11, 20)
    last = type_in(diary, clock, ["in time"], day=yesterday)
    clock.moment += timedelta(minutes=2)
    type_in(diary, clock, ["in time, and", "in time, and late"], day=yesterday, after=last)
    assert [(c.new, c.entered.mode) for c in diary.changes()] == [
        ("in time", EntryMode.TYPED),
        ("in time, and late", EntryMode.LATE),
    ]


def test_a_sitting_that_ends_where_it_began_leaves_the_note_as_it_was_given(
    diary: Repository, clock: FixedClock
) -> None:
    clock.moment = at(date(2026, 11, 20))
    day = date(2026, 11, 20)
    diary.answer(day, DayItem.NOTE, "kept")
    before = diary.day(day)
    clock.moment = NOW
    last = type_in(diary, clock, ["kept x"], day=day)
    assert diary.day(day).late
    last = type_in(diary, clock, ["kept"], day=day, after=last)
    assert diary.day(day) == before
    assert diary.check() == []
    assert diary.changes()[-1].undone_at == clock.moment.replace(microsecond=0)
    type_in(diary, clock, ["kept and more"], day=day, after=last)  # the same sitting still
    assert texts_of(diary) == [(None, "kept"), ("kept", "kept and more")]
    assert diary.changes()[-1].undone_at is None
    assert diary.day(day).late
    assert diary.check() == []


def test_nothing_is_left_of_what_was_typed_and_taken_back_at_once(diary: Repository, clock: FixedClock) -> None:
    type_in(diary, clock, ["a secret", "a", None])
    assert texts_of(diary) == [(None, None)]
    assert diary.days() == []
    assert diary.check() == []


def test_a_whole_sitting_is_undone_at_once(diary: Repository, clock: FixedClock) -> None:
    diary.answer(TODAY, DayItem.NOTE, "before")
    before = diary.day(TODAY)
    last = type_in(diary, clock, ["before, and", "before, and after"])
    assert last is not None
    undone = diary.revert([last])
    assert diary.day(TODAY) == before
    type_in(diary, clock, ["before it"], after=last)  # goes on typing after Ctrl+Z: a change of its own
    assert texts_of(diary)[-2:] == [("before, and after", "before"), ("before", "before it")]
    type_in(diary, clock, ["before"], after=undone[0])
    assert diary.check() == []


def test_only_a_text_goes_on(diary: Repository) -> None:
    (given,) = diary.answer(TODAY, DayItem.MOOD, 3)
    diary.answer(TODAY, DayItem.MOOD, 4, continues=given)
    assert texts_of(diary) == [(None, 3), (3, 4)]
    (typed,) = diary.answer(TODAY, DayItem.NOTE, "a")
    diary.answer(TODAY - timedelta(days=1), DayItem.NOTE, "ab", continues=typed)
    assert texts_of(diary)[2:] == [(None, "a"), (None, "ab")]
    diary.answer(TODAY, DayItem.DREAM_NOTE, "abc", continues=typed)
    assert texts_of(diary)[4:] == [(None, "abc")]


TYPING = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
NOW = datetime.fromisoformat(sys.argv[2])
TODAY = NOW.date()
clock = FixedClock(NOW)
diary = Repository(Path(sys.argv[1]), clock)
last = None
for n in range(100_000):
    clock.moment += timedelta(milliseconds=600)
    (last,) = diary.answer(TODAY, DayItem.NOTE, "word " * n + str(n), continues=last)
    print(n, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize("lines", [1, 2, 9, 60])
def test_a_kill_in_the_middle_of_a_sitting(tmp_path: Path, clock: FixedClock, lines: int) -> None:
    path = tmp_path / "diary.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", TYPING, str(path), NOW.isoformat()], stdout=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stdout is not None
        said = [int(running.stdout.readline()) for _ in range(lines)]
        running.send_signal(signal.SIGKILL)
        said += [int(line) for line in running.stdout.read().split()]
    with closing(Repository(path, clock)) as diary:
        assert diary.check() == []
        (only,) = diary.changes()
        saved = int(str(only.new).rsplit(" ", maxsplit=1)[-1])
        assert said[-1] <= saved <= said[-1] + 1  # the last one may have been saved and not yet said
        assert diary.day(TODAY).note == only.new


steps = st.lists(
    st.tuples(
        st.sampled_from([DayItem.NOTE, DayItem.NOTE, DayItem.DREAM_NOTE, DayItem.MOOD]),
        st.sampled_from([None, "a", "ab", "b"]),
        st.booleans(),
        st.sampled_from([-30, 0, 1, 30, 700, 90_000]),
    ),
    max_size=20,
)


@settings(max_examples=60)
@given(steps)
def test_any_typing_agrees_with_its_history(
    fresh_folder: Callable[[], Path], steps: list[tuple[DayItem, str | None, bool, int]]
) -> None:
    clock = FixedClock(NOW)
    with closing(Repository(fresh_folder() / "diary.db", clock)) as diary:
        last: Change | None = None
        for item, text, goes_on, seconds in steps:
            clock.moment += timedelta(seconds=seconds)
            answer = text if item is not DayItem.MOOD else (None if text is None else len(text))
            changes = diary.answer(TODAY, item, answer, continues=last if goes_on else None)
            last = changes[-1] if changes else last
            if changes:
                assert diary.changes()[-1].new == answer
        assert diary.check() == []
        assert len(diary.changes()) <= len(steps)


# An older file


def older_file(path: Path, days: int, pause: int = 60) -> Path:
    """A file of format 4 with notes of 3,000 characters, typed with pauses as the program wrote them then."""
    shutil.copy(Path(__file__).parent / "databases" / "format-4.db", path)
    with closing(sqlite3.connect(path)) as old, old:
        for n in range(days):
            day = (date(2024, 1, 1) + timedelta(days=n)).isoformat()
            texts = [None, *(f"{n} {TEXT}"[:end] for end in range(pause, 3001, pause))]
            old.executemany(
                "INSERT INTO change (kind, subject, item, old, new, at_utc, utc_offset_minutes, how) "
                "VALUES ('day', ?, 'note', ?, ?, ?, 60, 'typed')",
                [
                    (day, before, after, f"{day}T20:{second // 60:02}:{second % 60:02}Z")
                    for second, (before, after) in enumerate(itertools.pairwise(texts))
                ],
            )
            old.execute("INSERT INTO day (day, note) VALUES (?, ?)", (day, texts[-1]))
    return path


def test_an_older_file_is_left_with_one_change_a_sitting_and_shrinks(tmp_path: Path, clock: FixedClock) -> None:
    path = older_file(tmp_path / "diary.db", days=40)
    before = path.stat().st_size
    with closing(sqlite3.connect(path)) as old:
        (rows,) = old.execute("SELECT count(*) FROM change").fetchone()
    with closing(Repository(path, clock)) as diary:
        diary.prepare()
        assert diary.check() == []
        typed = [change for change in diary.changes() if change.kind is Kind.DAY and change.subject < "2026"]
        assert len(typed) == 40
        for n, change in enumerate(typed):
            assert (change.old, change.new) == (None, f"{n} {TEXT}"[:3000])
            assert change.entered.at.strftime("%H:%M:%S") == "21:00:49"  # the last entry
        assert len(diary.changes()) < rows - 40 * 48
    assert path.stat().st_size < before / 5
    assert path.stat().st_size < 500_000
    copy = tmp_path / "diary-backups" / "diary-format-4.db"
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT count(*) FROM change").fetchone() == (rows,)


def test_a_file_that_cannot_be_shortened_opens_all_the_same(tmp_path: Path, clock: FixedClock) -> None:
    path = older_file(tmp_path / "diary.db", days=5)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM change").fetchone()  # another program is in the middle of reading
        with closing(Repository(path, clock)) as diary:
            assert diary.check() == []
            assert (
                len([change for change in diary.changes() if change.kind is Kind.DAY and change.subject < "2026"]) == 5
            )
