"""Restoring a backup: into the open file, or in the place of one that is damaged or gone; nothing of either is lost."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import BadInputError, CannotOpenError, CannotSaveError
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store import connection as files
from diary.store.format import FORMAT
from diary.store.incoming.importing import restore as write_contents
from diary.store.on_disk import restoring
from diary.store.on_disk.backup import keep_backup
from diary.store.on_disk.copies import Occasion, backups_of
from diary.store.on_disk.holdings import Soundness, held_by
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.store.restored import DATABASES, contents_of, kept, names

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

ROOT = Path(__file__).parents[2]
AVERAGE = DayItem.PAIN_AVERAGE


@pytest.fixture
def lived(diary: Repository) -> Repository:
    write_contents(diary, invented_contents(TODAY, years=0.5))
    return diary


def test_what_a_backup_holds_is_told_without_a_byte_written(lived: Repository) -> None:
    backup = kept(lived)
    before = backup.read_bytes()
    held = held_by(backup)
    took_place = [one for one in lived.infusions() if not one.planned]
    assert (held.soundness, held.days, held.last_day) == (Soundness.WHOLE, len(lived.days()), TODAY - timedelta(1))
    assert held.infusion == (took_place[-1].first_day, took_place[-1].last_day)
    assert (held.diary_id, held.format, held.size) == (lived.diary_id, FORMAT, len(before))
    assert backup.read_bytes() == before
    assert names(backup.parent) == [backup.name]


@pytest.mark.parametrize("number", range(1, FORMAT))
def test_a_backup_of_each_older_format_is_told_and_restored(tmp_path: Path, clock: FixedClock, number: int) -> None:
    backup, diary = tmp_path / "old.db", tmp_path / "diary.db"
    shutil.copy(DATABASES / f"format-{number}.db", backup)
    held = held_by(backup)
    assert held.is_whole
    assert held.days > 0
    restored = put_back(diary, backup, TODAY)
    assert (restored.before, restored.put_aside) == (None, None)
    with closing(Repository(diary, clock)) as repository:
        assert repository.check() == []
        assert len(repository.days()) == held.days
    assert held_by(backup) == held


def test_what_is_no_whole_backup_is_named_and_refused(lived: Repository, tmp_path: Path) -> None:
    backup = kept(lived)
    whole = backup.read_bytes()
    wrong = {
        "damaged.db": (whole[:8192] + bytes(4096) + whole[12288:], Soundness.DAMAGED),
        "cut.db": (whole[: len(whole) // 2], Soundness.DAMAGED),
        "noise.db": (random.Random(1).randbytes(len(whole)), Soundness.DAMAGED),
    }
    for name, (content, soundness) in wrong.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert held_by(path).soundness is soundness, name
        with pytest.raises(BadInputError, match=name):
            put_back(lived.path, path, TODAY)
    newer, other = tmp_path / "newer.db", tmp_path / "other.db"
    for path, pragma in ((newer, f"user_version = {FORMAT + 1}"), (other, "application_id = 7")):
        path.write_bytes(whole)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA {pragma}")
    assert held_by(newer).soundness is Soundness.NEWER
    assert held_by(other).soundness is Soundness.NO_DIARY
    assert held_by(tmp_path / "none.db").soundness is Soundness.OUT_OF_REACH
    (tmp_path / "damaged.db-wal").write_bytes(b"something")
    assert held_by(tmp_path / "damaged.db").soundness is Soundness.IN_USE
    assert held_by(lived.path).soundness is Soundness.IN_USE
    assert lived.check() == []


def test_it_goes_into_the_open_file_and_every_program_sees_it(
    lived: Repository, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    lived.look_elsewhere()
    backup, before = kept(lived), lived.contents()
    other = start_other(lived.path)
    other.ask("open")
    lived.answer(TODAY, AVERAGE, 9)
    later, number = lived.contents(), lived.path.stat().st_ino
    lived.look_elsewhere()
    restored = put_back(lived.path, backup, TODAY)
    assert lived.path.stat().st_ino == number
    assert lived.contents() == before
    found = lived.look_elsewhere()
    assert found is not None
    assert found.is_another_file
    assert lived.look_elsewhere() is None
    lived.answer(TODAY, AVERAGE, 2)
    other.ask("answer", TODAY.isoformat(), "pain_worst", "8")
    assert (lived.day(TODAY).pain_average, lived.day(TODAY).pain_worst) == (2, 8)
    assert lived.check() == []
    # Undone by restoring what was backed up just before.
    assert restored.before is not None
    assert "before-restore" in restored.before.name
    assert contents_of(restored.before, clock) == later
    again = put_back(lived.path, restored.before, TODAY)
    assert lived.contents() == later
    assert again.before is not None
    assert [one.occasion for one in backups_of(lived.path)].count(Occasion.RESTORE) == 2
    (lived.path.parent / "looked at.db").unlink()
    assert names(lived.path.parent) == ["diary-backups", "diary.db", "diary.db-shm", "diary.db-wal"]


def test_another_diary_is_not_restored_over_this_one(lived: Repository, tmp_path: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "mine.db", clock)) as mine:
        mine.answer(TODAY, AVERAGE, 1)
        other = kept(mine)
    before = lived.contents()
    with pytest.raises(BadInputError, match="of another diary"):
        put_back(lived.path, other, TODAY)
    assert lived.contents() == before


def test_an_answer_that_another_program_gives_meanwhile_is_in_the_backup(
    lived: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = kept(lived)
    made: list[Path] = []

    def slow(*arguments: object) -> Path:
        made.append(keep_backup(*arguments))  # type: ignore[arg-type]
        if len(made) == 1:
            with closing(Repository(lived.path, clock)) as other:
                other.answer(TODAY, AVERAGE, 7)
        return made[-1]

    monkeypatch.setattr(restoring, "keep_backup", slow)
    restored = put_back(lived.path, backup, TODAY)
    assert len(made) == 2
    assert restored.before == made[1]
    with closing(files.connect(made[1])) as copy:
        assert copy.execute("SELECT pain_average FROM day WHERE day = ?", (TODAY.isoformat(),)).fetchone() == (7,)


def test_while_another_program_writes_nothing_is_restored(lived: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENT", 0.1)
    backup, before = kept(lived), lived.contents()
    with closing(sqlite3.connect(lived.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CannotSaveError, match="another program is writing"):
            put_back(lived.path, backup, TODAY)
        other.rollback()
    assert lived.contents() == before
    assert lived.check() == []


@pytest.mark.parametrize("damage", ["page", "cut", "first page", "newer", "no database"])
def test_a_diary_that_cant_be_used_is_put_aside_unchanged(lived: Repository, clock: FixedClock, damage: str) -> None:
    backup, before = kept(lived), lived.contents()
    lived.close()
    whole = lived.path.read_bytes()
    hurt = {
        "page": whole[:8192] + bytes(4096) + whole[12288:],
        "cut": whole[: len(whole) // 2],
        "first page": bytes(4096) + whole[4096:],
        "newer": whole[:60] + (FORMAT + 1).to_bytes(4) + whole[64:],
        "no database": b"something else",
    }[damage]
    lived.path.write_bytes(hurt)
    restored = put_back(lived.path, backup, TODAY)
    assert restored.before is None
    assert restored.put_aside == lived.path.with_name("diary-put-aside-2026-11-22.db")
    assert restored.put_aside.read_bytes() == hurt
    assert contents_of(lived.path, clock) == before


@pytest.mark.parametrize("links", [True, False])
def test_a_diary_that_is_gone_comes_back_and_a_log_left_behind_is_never_read_into_it(
    lived: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    backup, before = kept(lived), lived.contents()
    lived.answer(TODAY, AVERAGE, 9)
    log = lived.path.with_name("diary.db-wal")
    left = log.read_bytes()
    assert left
    lived.path.unlink()
    log.rename(log.with_name("kept"))
    lived.close()
    log.with_name("kept").rename(log)
    restored = put_back(lived.path, backup, TODAY)
    assert restored.put_aside is not None
    assert restored.put_aside.with_name(f"{restored.put_aside.name}-wal").read_bytes() == left
    assert contents_of(lived.path, clock) == before


def no_links(*_: object) -> None:
    raise OSError(1, "no links here")


LEAVE_A_LOG = """
import os, sys
from datetime import date, datetime, timedelta
from pathlib import Path
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
path, now, answers = sys.argv[1:]
clock = FixedClock(datetime.fromisoformat(now))
mine = Repository(Path(path), clock)
for n in range(int(answers)):
    mine.answer(clock.now().date() - timedelta(days=n), DayItem.PAIN_WORST, n % 11)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("by_hand", [True, False])
def test_a_copy_put_back_by_hand_beside_a_leftover_log_is_kept_and_the_log_put_aside(
    lived: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, by_hand: bool, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    backup, before = kept(lived), lived.contents()
    lived.close()
    command = [sys.executable, "-c", LEAVE_A_LOG, str(lived.path), clock.now().isoformat(), "60"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    log = lived.path.with_name("diary.db-wal")
    left = log.read_bytes()
    assert left
    shutil.copyfile(backup, lived.path)
    restored = put_back(lived.path, lived.path if by_hand else backup, TODAY)
    if by_hand:
        assert restored.put_aside is not None
        assert restored.put_aside.with_name(f"{restored.put_aside.name}-wal").read_bytes() == left
    assert contents_of(lived.path, clock) == before


def test_what_stands_there_and_cant_be_looked_at_stays(lived: Repository, tmp_path: Path) -> None:
    backup = kept(lived)
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE mine (words)")
    before = foreign.read_bytes()
    with pytest.raises(CannotOpenError, match="not a Relief Diary file"):
        put_back(foreign, backup, TODAY)
    assert foreign.read_bytes() == before
    assert not [name for name in names(tmp_path) if ".new" in name or "aside" in name]


def test_infusions_come_back_with_it(lived: Repository) -> None:
    backup, stood = kept(lived), lived.infusions()
    lived.save_infusion(Infusion(TODAY - timedelta(days=1), TODAY))
    put_back(lived.path, backup, TODAY)
    assert lived.infusions() == stood
