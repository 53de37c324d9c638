"""Two programs on one diary, damaged files, and files that appear meanwhile."""

from __future__ import annotations

import random
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

import main
from diary.errors import CannotOpenError
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.days import read_days
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock

AVERAGE, WORST = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST


def test_an_answer_waits_for_another_program_to_finish_writing(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 1)
    with closing(sqlite3.connect(diary.path, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        letting_go = threading.Timer(0.3, other.rollback)
        letting_go.start()
        diary.answer(TODAY, AVERAGE, 2)
        letting_go.join()
    assert diary.day(TODAY).pain_average == 2


def test_two_windows_on_a_diary_that_did_not_exist_share_the_one_that_was_made_first(
    diary: Repository, clock: FixedClock
) -> None:
    with closing(Repository(diary.path, clock)) as second:
        diary.answer(TODAY, AVERAGE, 7)
        assert second.day(TODAY).pain_average == 7
        second.answer(TODAY, WORST, 9)
        assert second.diary_id == diary.diary_id
    day = diary.day(TODAY)
    assert (day.pain_average, day.pain_worst) == (7, 9)


def test_a_diary_that_appears_while_another_is_made_is_not_overwritten(
    diary: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from diary.store.on_disk import making

    made = making.migrate

    def slow_migration(connection: sqlite3.Connection) -> None:
        monkeypatch.setattr(making, "migrate", made)
        with closing(Repository(diary.path, clock)) as quicker:
            quicker.answer(TODAY, AVERAGE, 7)
        made(connection)

    monkeypatch.setattr(making, "migrate", slow_migration)
    diary.answer(TODAY, WORST, 9)
    day = diary.day(TODAY)
    assert (day.pain_average, day.pain_worst) == (7, 9)
    assert [path.name for path in diary.path.parent.iterdir() if path.suffix == ".new"] == []


def test_the_whole_diary_is_read_as_of_one_moment(
    diary: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.answer(TODAY, AVERAGE, 1)

    def answered_meanwhile(connection: sqlite3.Connection) -> object:
        found = read_days(connection)
        monkeypatch.setattr("diary.store.contents.read_days", read_days)
        with closing(Repository(diary.path, clock)) as other:
            other.answer(TODAY, AVERAGE, 8)
        return found

    monkeypatch.setattr("diary.store.contents.read_days", answered_meanwhile)
    assert diary.check() == []
    assert diary.day(TODAY).pain_average == 8


def flipped(content: bytes, chance: random.Random) -> bytes:
    """A copy with some bytes changed, or cut short."""
    if chance.random() < 0.2:
        return content[: chance.randrange(100, len(content))]
    changed = bytearray(content)
    for _ in range(chance.randrange(1, 30)):
        changed[chance.randrange(100, len(changed))] = chance.randrange(256)
    return bytes(changed)


def test_damage_is_said_in_one_line_or_harmless(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    sound, hurt = tmp_path / "sound.db", tmp_path / "hurt.db"
    with closing(Repository(sound, clock)) as repository:
        restore(repository, invented_contents(TODAY, years=0.6))
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    whole = sound.read_bytes()
    assert main.main(["--diary", str(sound), "status", "--json", "--on", TODAY.isoformat()]) == 0
    truth = capsys.readouterr().out
    refused = 0
    for seed in range(120):
        hurt.write_bytes(flipped(whole, random.Random(seed)))
        status = main.main(["--diary", str(hurt), "status", "--json", "--on", TODAY.isoformat()])
        said = capsys.readouterr()
        assert status in (0, 1)
        if status == 0:
            assert said.out == truth, seed
        else:
            refused += 1
            assert said.err.count("\n") == 1, said.err
        for leftover in tmp_path.glob("hurt.db-*"):
            leftover.unlink()
    assert refused > 60


def test_an_unreadable_cell_is_damage_and_its_text_is_not_quoted(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 1)
    diary.close()
    with closing(sqlite3.connect(diary.path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE day SET day = 'private words'")
        connection.commit()
    with closing(Repository(diary.path, diary.clock)) as broken:
        with pytest.raises(CannotOpenError, match="is damaged") as raised:
            broken.days()
        assert "private words" not in str(raised.value)
        assert len(broken.check()) == 1
        assert "private words" not in str(broken.check()[0])
