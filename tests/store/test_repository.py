"""Answers and infusions in the real file, seen again after closing and opening."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite3

from diary.clock import FixedClock
from diary.errors import BadInputError, CannotSaveError
from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Effect, effect
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.replay import entered_by_day
from diary.model.scales import PAIN_ITEMS, DayItem
from diary.store.repository import Repository
from tests.factories import HOSTILE_NOTES, NOW, TODAY, at, connection_of, live
from tests.strategies import answers, moments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Reopen = Callable[[Repository], Repository]

AVERAGE = DayItem.PAIN_AVERAGE


@pytest.fixture
def reopen() -> Iterator[Callable[[Repository], Repository]]:
    """Closes a diary and opens its file again."""
    opened: list[Repository] = []

    def run(diary: Repository) -> Repository:
        diary.close()
        opened.append(Repository(diary.path, diary.clock))
        return opened[-1]

    yield run
    for repository in opened:
        repository.close()


def test_the_first_answer_makes_the_file(diary: Repository, reopen: Reopen) -> None:
    assert not diary.path.exists()
    changes = diary.answer(TODAY, AVERAGE, 4)
    assert changes == [Change(Kind.DAY, "2026-11-22", "pain_average", None, 4, Entered(NOW, EntryMode.TYPED))]
    again = reopen(diary)
    assert again.day(TODAY).pain_average == 4
    assert again.changes() == changes
    assert len(again.diary_id or "") == 32
    assert not again.invented


def test_zero_is_an_answer_and_cleared_is_none(diary: Repository) -> None:
    for item in PAIN_ITEMS:
        diary.answer(TODAY, item, 0)
    day = diary.day(TODAY)
    assert (day.pain_average, day.pain_worst, day.pain_now, day.note) == (0, 0, 0, None)
    assert day.counts
    assert diary.pain() == {TODAY: 0}
    diary.answer(TODAY, AVERAGE, None)
    assert diary.day(TODAY).pain_average is None
    assert diary.pain() == {}
    for item in PAIN_ITEMS[1:]:
        diary.answer(TODAY, item, None)
    assert diary.days() == []
    assert [(c.old, c.new) for c in diary.changes()] == [(None, 0)] * 3 + [(0, None)] * 3


def test_the_same_answer_again_changes_nothing(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 0)
    assert diary.answer(TODAY, AVERAGE, 0) == []
    assert diary.answer(TODAY, DayItem.NOTE, "") == []
    assert len(diary.changes()) == 1


def test_clearing_in_a_diary_that_does_not_exist_makes_none(diary: Repository) -> None:
    assert diary.answer(TODAY, AVERAGE, None) == []
    assert not diary.path.exists()


@pytest.mark.parametrize("value", [-1, 11, 4.0, True, "4", 10**30])
def test_what_is_off_the_scale_never_gets_in(diary: Repository, value: int) -> None:
    with pytest.raises(BadInputError, match="is not a whole number from 0 to 10"):
        diary.answer(TODAY, AVERAGE, value)
    assert not diary.path.exists()


def test_the_future_can_not_be_answered(diary: Repository, clock: FixedClock) -> None:
    with pytest.raises(BadInputError, match="23 November 2026 is in the future"):
        diary.answer(TODAY + timedelta(days=1), AVERAGE, 4)
    clock.moment = at(TODAY + timedelta(days=1), 3, 59)
    with pytest.raises(BadInputError):
        diary.answer(TODAY + timedelta(days=1), AVERAGE, 4)  # the 22nd runs until four
    clock.moment = at(TODAY + timedelta(days=1), 4)
    assert diary.answer(TODAY + timedelta(days=1), AVERAGE, 4)


@pytest.mark.parametrize(
    ("moment", "how"),
    [
        (at(date(2026, 11, 20), 23), EntryMode.TYPED),
        (at(date(2026, 11, 22), 3, 59), EntryMode.TYPED),  # the following diary day is not over yet
        (at(date(2026, 11, 22), 4), EntryMode.LATE),
        (at(date(2026, 11, 30), 12), EntryMode.LATE),
    ],
)
def test_late_is_after_the_following_diary_day(
    diary: Repository, clock: FixedClock, moment: object, how: EntryMode
) -> None:
    clock.moment = moment  # type: ignore[assignment]
    diary.answer(date(2026, 11, 20), AVERAGE, 4)
    day = diary.day(date(2026, 11, 20))
    assert day.entered == Entered(clock.moment, how)
    assert day.late == (how is EntryMode.LATE)


def test_the_moment_keeps_its_offset(diary: Repository, clock: FixedClock) -> None:
    clock.moment = at(TODAY, 9, offset_hours=-3.5)
    diary.answer(TODAY, AVERAGE, 4)
    entered = diary.day(TODAY).entered
    assert entered is not None
    assert entered.at.isoformat() == "2026-11-22T09:00:00-03:30"


def test_a_day_is_dated_by_its_average(diary: Repository, clock: FixedClock) -> None:
    moments = [at(TODAY, hour) for hour in (8, 9, 10, 11)]
    clock.moment = moments[0]
    diary.answer(TODAY, DayItem.PAIN_NOW, 5)
    clock.moment = moments[1]
    diary.answer(TODAY, AVERAGE, 4)
    clock.moment = moments[2]
    diary.answer(TODAY, DayItem.NOTE, "later")
    assert diary.day(TODAY).entered == Entered(moments[1], EntryMode.TYPED)
    clock.moment = moments[3]
    diary.answer(TODAY, AVERAGE, None)
    assert diary.day(TODAY).entered == Entered(moments[2], EntryMode.TYPED)
    diary.answer(TODAY, DayItem.NOTE, None)
    assert diary.day(TODAY).entered == Entered(moments[0], EntryMode.TYPED)


@pytest.mark.parametrize("note", HOSTILE_NOTES)
def test_any_note_is_kept_word_for_word(diary: Repository, reopen: Reopen, note: str) -> None:
    diary.answer(TODAY, DayItem.NOTE, note)
    again = reopen(diary)
    assert again.day(TODAY).note == note
    assert again.changes()[0].new == note


def test_half_a_character_does_not_lose_the_note(diary: Repository) -> None:
    diary.answer(TODAY, DayItem.NOTE, "a\ud83e b \ud83e\uddb4")
    assert diary.day(TODAY).note == "a\ufffd b 🦴"


def test_a_note_of_a_megabyte(diary: Repository, reopen: Reopen) -> None:
    note = "pain \U0001f9b4\n" * 200_000
    diary.answer(TODAY, DayItem.NOTE, note)
    assert reopen(diary).day(TODAY).note == note


FULL = Infusion(date(2026, 10, 1), date(2026, 10, 5), 4, Drug.S_KETAMINE, Route.IV, 22.5, DoseUnit.MG_PER_HOUR, "fine")


def test_an_infusion_is_kept_and_changed(diary: Repository, reopen: Reopen) -> None:
    stored, changes = diary.save_infusion(FULL)
    assert stored == replace(FULL, id=1)
    assert {change.item: change.new for change in changes} == {
        "first_day": "2026-10-01",
        "last_day": "2026-10-05",
        "days": 4,
        "drug": "s_ketamine",
        "route": "iv",
        "dose": 22.5,
        "dose_unit": "mg/h",
        "note": "fine",
    }
    changed, changes = diary.save_infusion(replace(stored, days=5, dose=None, dose_unit=None))
    assert {(c.item, c.old, c.new) for c in changes} == {
        ("days", 4, 5),
        ("dose", 22.5, None),
        ("dose_unit", "mg/h", None),
    }
    assert reopen(diary).infusions() == [changed]


def test_a_removed_infusion_comes_back_and_its_number_is_never_used_again(diary: Repository) -> None:
    stored, _ = diary.save_infusion(FULL)
    _, changes = diary.save_infusion(replace(stored, removed=True))
    assert [(c.item, c.old, c.new) for c in changes] == [("removed", 0, 1)]
    assert diary.infusions() == []
    second, _ = diary.save_infusion(FULL)
    assert second.id == 2
    with pytest.raises(BadInputError, match="overlaps the one from 1 October 2026 to 5 October 2026"):
        diary.save_infusion(stored)
    diary.save_infusion(replace(second, removed=True))
    diary.save_infusion(stored)
    assert [infusion.id for infusion in diary.infusions()] == [1]
    assert [infusion.id for infusion in diary.infusions(with_removed=True)] == [1, 2]


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [("09-25", "09-30", True), ("09-25", "10-01", False), ("10-02", "10-03", False), ("10-05", "10-05", False),
     ("09-01", "11-01", False), ("10-06", "10-06", True)],
)  # fmt: skip
def test_infusions_never_overlap(diary: Repository, first: str, last: str, *, fits: bool) -> None:
    diary.save_infusion(FULL)
    other = Infusion(date.fromisoformat(f"2026-{first}"), date.fromisoformat(f"2026-{last}"))
    if fits:
        diary.save_infusion(other)
    else:
        with pytest.raises(BadInputError, match="This infusion overlaps"):
            diary.save_infusion(other)
    assert len(diary.infusions()) == 1 + fits
    assert {change.subject for change in diary.changes()} == ({"1", "2"} if fits else {"1"})


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (replace(FULL, last_day=date(2026, 9, 30)), "last day of the infusion is before its first"),
        (replace(FULL, last_day=date(2027, 10, 30), days=None), "longer than a year"),
        (replace(FULL, days=6), "from 1 to 5"),
        (replace(FULL, days=0), "from 1 to 5"),
        (replace(FULL, dose=0.0), "must be a number from 0.000001 to 999999"),
        (replace(FULL, dose=float("nan")), "must be a number from 0.000001 to 999999"),
        (replace(FULL, dose_unit=None), "both a number and a unit"),
        (replace(FULL, dose=None), "both a number and a unit"),
    ],
)
def test_an_infusion_that_makes_no_sense(diary: Repository, wrong: Infusion, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        diary.save_infusion(wrong)
    assert not diary.path.exists()


def test_an_empty_note_of_an_infusion_is_none(diary: Repository) -> None:
    stored, _ = diary.save_infusion(replace(FULL, note=""))
    assert stored.note is None
    assert diary.infusions() == [stored]


def test_two_windows_see_each_others_answers(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    other = Repository(diary.path, diary.clock)
    other.answer(TODAY, AVERAGE, 5)
    assert [c.old for c in diary.answer(TODAY, AVERAGE, 6)] == [5]
    assert other.day(TODAY).pain_average == 6
    assert diary.check() == []
    other.close()


def test_a_diary_that_another_program_holds(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    connection_of(diary).execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(diary.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CannotSaveError, match="another program is writing"):
            diary.answer(TODAY, AVERAGE, 5)
    assert diary.day(TODAY).pain_average == 4
    assert diary.answer(TODAY, AVERAGE, 5)  # works again


def test_a_full_disk(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    (pages,) = connection_of(diary).execute("PRAGMA page_count").fetchone()
    connection_of(diary).execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotSaveError, match="Not saved: the disk is full"):
        diary.answer(TODAY, DayItem.NOTE, "x" * 100_000)
    assert diary.day(TODAY).note is None
    connection_of(diary).execute("PRAGMA max_page_count = 1000000")
    assert diary.answer(TODAY, DayItem.NOTE, "x" * 100_000)
    assert diary.check() == []


def test_a_read_only_diary(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    connection_of(diary).execute("PRAGMA query_only = ON")
    with pytest.raises(CannotSaveError, match="Not saved: the diary file is read-only"):
        diary.answer(TODAY, AVERAGE, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved there")
def test_a_diary_that_was_taken_away(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    away = diary.path.with_name("away.db")
    diary.path.rename(away)
    with pytest.raises(CannotSaveError, match="is no longer there"):
        diary.answer(TODAY, AVERAGE, 5)
    assert not diary.path.exists()
    away.rename(diary.path)
    assert diary.answer(TODAY, AVERAGE, 5)


def test_the_history_can_not_be_rewritten(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    for statement in ("UPDATE change SET new = 1", "DELETE FROM change"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection_of(diary).execute(statement)
    assert [change.new for change in diary.changes()] == [4]


def test_a_short_life_is_sound(diary: Repository, reopen: Reopen, clock: FixedClock) -> None:
    live(diary, clock)
    assert diary.check() == []
    contents = diary.contents()
    assert [day.date for day in contents.days] == sorted(day.date for day in contents.days)
    assert {day.date: day.entered for day in contents.days}.items() <= entered_by_day(contents.changes).items()
    assert reopen(diary).contents() == contents


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 3), answers, moments), max_size=15))
def test_any_life_agrees_with_its_history(
    fresh_folder: Callable[[], Path], steps: list[tuple[int, tuple[DayItem, int | str | None], object]]
) -> None:
    clock = FixedClock(NOW)
    diary = Repository(fresh_folder() / "diary.db", clock)
    try:
        for back, (item, value), moment in steps:
            clock.moment = moment  # type: ignore[assignment]
            diary.answer(diary.today() - timedelta(days=back), item, value)
        assert diary.check() == []
        contents = diary.contents()
        entries = entered_by_day(contents.changes)
        assert [day.entered for day in contents.days] == [entries[day.date] for day in contents.days]
        assert [diary.day(day.date) for day in contents.days] == list(contents.days)
    finally:
        diary.close()


ANSWERING = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
NOW = datetime.fromisoformat(sys.argv[2])
TODAY = NOW.date()
diary = Repository(Path(sys.argv[1]), FixedClock(NOW))
for n in range(100_000):
    diary.answer(TODAY - timedelta(days=n % 50), DayItem.PAIN_AVERAGE, n // 50 % 11)
    print(n, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
@pytest.mark.parametrize("lines", [1, 7, 40])
def test_what_was_shown_as_saved_survives_a_kill(tmp_path: Path, clock: FixedClock, lines: int) -> None:
    path = tmp_path / "diary.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", ANSWERING, str(path), NOW.isoformat()],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as running:
        assert running.stdout is not None
        said = [int(running.stdout.readline()) for _ in range(lines)]
        running.send_signal(signal.SIGKILL)
        said += [int(line) for line in running.stdout.read().split()]
    diary = Repository(path, clock)
    assert len(said) >= lines
    assert diary.check() == []
    saved = [int(str(change.new)) for change in diary.changes()]
    expected = [n // 50 % 11 for n in said]
    assert saved[: len(said)] == expected
    assert len(saved) <= len(said) + 1  # the last one may have been saved and not yet said
    newest = {change.subject: change.new for change in diary.changes()}
    assert {day.isoformat(): score for day, score in diary.pain().items()} == newest
    diary.close()


def test_an_answer_for_a_year_that_no_diary_has_is_refused(diary: Repository) -> None:
    with pytest.raises(BadInputError, match="0001-01-01 is not a day of the years"):
        diary.answer(date(1, 1, 1), DayItem.PAIN_AVERAGE, 4)
    assert not diary.exists


def test_the_effects_of_any_day_are_those_that_were_there(diary: Repository) -> None:
    assert diary.effects() == set()
    diary.answer_all(TODAY, {effect(Effect.NAUSEA): "none", effect(Effect.DIZZINESS): "mild"})
    diary.answer(TODAY - timedelta(days=400), effect(Effect.PANIC), "severe")
    diary.answer(TODAY, effect(Effect.VERTIGO), "moderate")
    diary.answer(TODAY, effect(Effect.VERTIGO), None)
    assert diary.effects() == {"dizziness", "panic"}
