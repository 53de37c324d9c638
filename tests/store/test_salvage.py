"""A damaged diary: what can be read of it comes into a new file that agrees with itself, and nothing is made up."""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

import main
from diary.errors import BadInputError, CannotOpenError
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.connection import salt_from
from diary.store.incoming.importing import restore
from diary.store.on_disk.key import Key
from diary.store.repository import Repository
from diary.store.salvage import Salvaged, salvage
from tests.factories import NOW, TODAY, live
from tests.journeys.damage import PAGE, damaged

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.model.records.change import Contents

KEY = Key(bytes(range(32)), salt_from(bytes(12)))


@pytest.fixture
def sound(tmp_path: Path, clock: FixedClock) -> Path:
    with closing(Repository(tmp_path / "sound.db", clock)) as diary:
        restore(diary, invented_contents(TODAY, years=0.8))
    return tmp_path / "sound.db"


def without_a_page_of_the_history(path: Path) -> None:
    """Empty the page that has the most rows of the history."""
    made = bytearray(path.read_bytes())
    pages = range(0, len(made), PAGE)
    leaves = [at for at in pages if made[at] == 0x0D]  # the leaf of a table with row numbers
    fullest = max(leaves, key=lambda at: made[at : at + PAGE].count(b"typed"))
    made[fullest : fullest + PAGE] = bytes(PAGE)
    path.write_bytes(made)


def contents(path: Path, clock: FixedClock, key: Key | None = None) -> Contents:
    with closing(Repository(path, clock, key=key)) as diary:
        assert diary.check() == []
        return diary.contents()


def answers(whole: Contents) -> dict[tuple[str, str], object]:
    return {(day.date.isoformat(), key.value): value for day in whole.days for key, value in day.answered()}


def test_of_a_sound_diary_everything_comes_out(sound: Path, tmp_path: Path, clock: FixedClock) -> None:
    saved = salvage(sound, tmp_path / "new.db", NOW)
    assert contents(tmp_path / "new.db", clock) == contents(sound, clock)
    assert saved.is_whole
    assert saved.from_answers == 0


def test_nearly_all_of_a_damaged_one_does_and_nothing_is_made_up(
    sound: Path, tmp_path: Path, clock: FixedClock
) -> None:
    whole, truth = sound.read_bytes(), answers(contents(sound, clock))
    hurt, nothing, kept = tmp_path / "hurt.db", 0, []
    for number in range(1, 13):
        hurt.write_bytes(damaged(whole, number))
        before = hurt.read_bytes()
        new = tmp_path / f"new-{number}.db"
        try:
            saved = salvage(hurt, new, NOW)
        except CannotOpenError:
            nothing += 1
            continue
        found = answers(contents(new, clock))
        assert saved.answers == len(found)
        assert hurt.read_bytes() == before
        assert [file.name for file in tmp_path.glob("hurt.db*")] == ["hurt.db"]
        # A byte that was flipped within an answer can't be told from an answer.
        assert sum(truth.get(place) != answer for place, answer in found.items()) <= 3, number
        kept.append(sum(found.get(place) == answer for place, answer in truth.items()))
    assert nothing <= 1
    assert sum(kept) > 0.95 * len(kept) * len(truth)


def test_a_page_of_the_history_is_counted_as_lost_and_no_answer_with_it(
    sound: Path, tmp_path: Path, clock: FixedClock
) -> None:
    truth = contents(sound, clock)
    without_a_page_of_the_history(sound)
    saved = salvage(sound, tmp_path / "new.db", NOW)
    assert answers(contents(tmp_path / "new.db", clock)) == answers(truth)
    assert 20 < saved.lost_changes < 200
    assert 0 < saved.from_answers <= saved.lost_changes
    assert not saved.is_whole


def test_the_newest_rows_that_were_cut_off_are_counted_too(sound: Path, tmp_path: Path, clock: FixedClock) -> None:
    written = len(contents(sound, clock).changes)
    whole = sound.read_bytes()
    sound.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE])
    saved = salvage(sound, tmp_path / "new.db", NOW)
    read = saved.changes - saved.from_answers
    assert 0 < read < written // 2
    assert saved.lost_changes == pytest.approx(written - read, abs=written // 100)


def test_an_encrypted_one_is_salvaged_into_an_encrypted_one(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock, key=KEY)) as diary:
        live(diary, clock)
        diary.answer(TODAY, DayItem.NOTE, "private words")
    truth = answers(contents(path, clock, KEY))
    made, chance = bytearray(path.read_bytes()), random.Random(3)
    made[4096 * 6 + chance.randrange(4096)] ^= 0x55
    path.write_bytes(made)
    salvage(path, tmp_path / "new.db", NOW, KEY)
    found = answers(contents(tmp_path / "new.db", clock, KEY))
    assert len(found) > len(truth) // 2
    assert all(truth[place] == answer for place, answer in found.items())
    assert b"private words" not in (tmp_path / "new.db").read_bytes()


def test_nothing_is_written_over_anything(sound: Path, tmp_path: Path) -> None:
    for target in (sound, tmp_path / "sound.db-wal", tmp_path / "taken.db"):
        if target.name == "taken.db":
            target.write_text("mine")
        with pytest.raises(BadInputError):
            salvage(sound, target, NOW)
    assert (tmp_path / "taken.db").read_text() == "mine"


def test_what_is_no_diary_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_bytes(b"Dear doctor" * 999)
    with pytest.raises(CannotOpenError, match="Nothing could be read"):
        salvage(tmp_path / "letter.db", tmp_path / "new.db", NOW)
    assert not (tmp_path / "new.db").exists()


def test_the_command_says_what_was_saved_and_lost(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without_a_page_of_the_history(sound)
    assert main.main(["--diary", str(sound), "check"]) == 1
    assert main.main(["--diary", str(sound), "salvage", str(tmp_path / "new.db")]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"Saved what could be read of {sound} to {tmp_path / 'new.db'}: ")
    assert "rows of the history could not be read." in said[1]
    assert said[-1].startswith(f"{sound} was not changed.")
    assert main.main(["--diary", str(tmp_path / "new.db"), "check"]) == 0
    assert Salvaged(sound, 1, 1, 1, 0, 0, 0, 0).is_whole
