"""The history is sealed: a row of it that is not the one that was written is noticed."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary.errors import DiaryError
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store import seal
from diary.store.connection import connect
from diary.store.format import sealed
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import TODAY, live, live_copied

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock

FLIPS = 60


def test_no_flipped_byte_of_the_history_goes_unnoticed(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as diary:
        restore(diary, invented_contents(TODAY, years=0.4))
        truth = diary.contents().changes
    sound = path.read_bytes()
    chance = random.Random(1)
    rows = [at for at in range(0, len(sound), 4096) if sound[at] == 0x0D and sound[at : at + 4096].count(b"typed") > 20]
    unnoticed = 0
    for _ in range(FLIPS):
        made = bytearray(sound)
        at = chance.choice(rows) + chance.randrange(4096)
        made[at] ^= 1 << chance.randrange(8)
        path.write_bytes(made)
        try:
            with closing(Repository(path, clock)) as diary:
                if diary.check() == []:
                    unnoticed += 1
                    assert diary.contents().changes == truth, at  # where nothing is written
        except DiaryError:
            continue
    assert unnoticed < FLIPS // 4


@pytest.mark.parametrize(
    "change",
    [
        "source_value = '4.4'",
        "at_utc = '2026-10-01T00:00:00Z'",
        "how = 'paper'",
        "helper = 1",
        "utc_offset_minutes = 5",
        "undone_at_utc = '2026-10-01T00:00:00Z', undone_offset_minutes = 0",
    ],
)
def test_what_no_answer_tells_is_sealed_too(diary: Repository, clock: FixedClock, change: str) -> None:
    live(diary, clock)
    assert diary.look_over() == []
    write_behind_its_back(diary.path, change)
    assert "the history is not as it was written" in str(diary.check()[0])
    assert "the history is not as it was written" in str(diary.look_over()[0])  # at the next opening, not next week


def test_a_history_that_takes_long_is_proven_once_a_week(
    diary: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_copied(diary, clock)
    assert diary.look_over() == []
    write_behind_its_back(diary.path, "how = 'paper'")
    monkeypatch.setattr(seal, "_SOON_READ", len(diary.changes()) - 1)
    assert diary.look_over() == []
    clock.moment += timedelta(days=7)
    assert "the history is not as it was written" in str(diary.look_over()[0])


def write_behind_its_back(path: Path, change: str) -> None:
    with closing(connect(path)) as other, other:
        other.execute("DROP TRIGGER change_is_never_edited")
        other.execute("DROP TRIGGER change_is_sealed_again")
        other.execute(f"UPDATE change SET {change} WHERE id = 40")  # noqa: S608
    with closing(connect(path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # or its log would be to blame


def test_a_text_with_nul_and_a_sitting_that_goes_on_stay_sealed(diary: Repository) -> None:
    first = diary.answer(TODAY, DayItem.NOTE, "nul \x00 inside")
    diary.answer(TODAY, DayItem.NOTE, "nul \x00 inside, and more", continues=first[0])
    assert len(diary.changes()) == 1
    assert diary.check() == []
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    assert diary.check() == []


def test_the_whole_file_is_looked_over_once_a_week(diary: Repository, clock: FixedClock) -> None:
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    assert diary.look_over() == []
    with closing(connect(diary.path)) as other, other:
        other.execute("UPDATE day SET pain_average = 5")
    assert diary.look_over() == []  # the quick look can't tell
    clock.moment += timedelta(days=7)
    assert "is not the one in the history" in str(diary.look_over()[0])
    clock.moment -= timedelta(days=90)  # a clock that was set back
    assert diary.look_over() != []


def test_an_answer_given_while_the_history_is_proven_is_no_damage(
    diary: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)

    def meanwhile(last: int, *values: object) -> int:
        monkeypatch.setattr(seal, "sealed", sealed)
        with closing(Repository(diary.path, clock)) as other:
            other.answer(TODAY, DayItem.PAIN_WORST, 7)
        return sealed(last, *values)

    monkeypatch.setattr(seal, "sealed", meanwhile)
    assert diary.look_over() == []
    monkeypatch.setattr(seal, "sealed", meanwhile)
    assert diary.check() == []
    assert diary.day(TODAY).pain_worst == 7
