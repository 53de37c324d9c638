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
from diary.store.incoming.importing import restore as write_contents
from diary.store.keeping import tend
from diary.store.on_disk import restoring
from diary.store.on_disk.backup import keep_backup
from diary.store.on_disk.copies import Occasion, backups_of
from diary.store.on_disk.format import FORMAT
from diary.store.on_disk.holdings import Soundness, held_by
from diary.store.on_disk.key import Key
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

ROOT = Path(__file__).parents[2]
AVERAGE = DayItem.PAIN_AVERAGE
DATABASES = Path(__file__).parent / "databases"


@pytest.fixture
def lived(diary: Repository) -> Repository:
    write_contents(diary, invented_contents(TODAY, years=0.5))
    return diary


def kept(diary: Repository, occasion: Occasion = Occasion.DAILY) -> Path:
    with closing(files.connect(diary.path)) as connection:
        return keep_backup(connection, diary.path, TODAY, occasion)


def contents_of(path: Path, clock: FixedClock) -> object:
    """What a diary holds, or a backup: that is looked at in a copy, for to open it as a diary would change it."""
    if path.parent.name.endswith("-backups"):
        path = Path(shutil.copy(path, path.parent.parent / "looked at.db"))
    with closing(Repository(path, clock)) as repository:
        assert repository.check() == []
        return repository.contents()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


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


# With a passphrase


def a_key(salt: bytes | None = None) -> Key:
    return Key(os.urandom(32), files.salt_from(os.urandom(12)) if salt is None else salt)


@pytest.mark.parametrize("gone", [False, True])
def test_a_backup_of_an_encrypted_diary_opens_and_is_restored_with_its_key_alone(
    tmp_path: Path, clock: FixedClock, gone: bool
) -> None:
    key, path = a_key(), tmp_path / "diary.db"
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
        backup = tend(diary).made
        assert backup is not None
        diary.answer(TODAY, AVERAGE, 8)
        later = diary.contents()
    assert (held_by(backup, key).soundness, held_by(backup, key).days) == (Soundness.WHOLE, 1)
    for other in (None, a_key(), a_key(key.salt)):
        assert held_by(backup, other).soundness is Soundness.OTHER_KEY
        with pytest.raises(BadInputError, match=r"locked with a passphrase.*without both, nobody can open it"):
            put_back(path, backup, TODAY, other)
    if gone:
        path.unlink()
    restored = put_back(path, backup, TODAY, key)
    with closing(Repository(path, clock, key=key)) as diary:
        assert diary.check() == []
        assert diary.key == key
        assert diary.day(TODAY).pain_average == 4
        assert (restored.before is None) == gone
        if restored.before is not None:
            put_back(path, restored.before, TODAY, key)
            assert diary.contents() == later
    assert files.salt_of(path) == key.salt


def test_a_diary_whose_passphrase_is_lost_is_put_aside_for_a_plain_backup(tmp_path: Path, clock: FixedClock) -> None:
    key, path = a_key(), tmp_path / "diary.db"
    with closing(Repository(tmp_path / "plain.db", clock)) as plain:
        plain.answer(TODAY, AVERAGE, 3)
        backup = kept(plain)
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
    locked = path.read_bytes()
    restored = put_back(path, backup, TODAY)
    assert restored.put_aside is not None
    assert restored.put_aside.read_bytes() == locked
    with closing(Repository(path, clock)) as diary:
        assert diary.day(TODAY).pain_average == 3


@pytest.mark.parametrize("of_backup", ["plain", "an older key", "an older format"])
def test_a_backup_with_another_key_or_none_gets_the_key_of_the_diary(
    tmp_path: Path, clock: FixedClock, of_backup: str
) -> None:
    key, old, path = a_key(), a_key() if of_backup == "an older key" else None, tmp_path / "diary.db"
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(TODAY, AVERAGE, 8)
        diary_id = diary.diary_id
    other = tmp_path / "other.db"
    with closing(Repository(other, clock, key=old)) as made:
        made.prepare(diary_id=diary_id)
        made.answer(TODAY, DayItem.NOTE, "a note that nobody else reads")
        backup = made.keep_backup(Occasion.BY_HAND, lambda: None)
        stood = made.contents()
    if of_backup == "an older format":  # of a diary with a passphrase that is gone
        path.unlink()
        shutil.copy(DATABASES / "format-3.db", backup)
    before = backup.read_bytes()
    restored = put_back(path, backup, TODAY, key, old)
    assert backup.read_bytes() == before
    assert names(backup.parent) == [backup.name]
    assert files.salt_of(path) == key.salt
    with closing(Repository(path, clock, key=key)) as diary:
        assert diary.check() == []
        if of_backup == "an older format":
            assert len(diary.days()) == restored.holdings.days > 0
        else:
            assert diary.contents() == stood
            assert restored.before is not None
            assert held_by(restored.before, key).is_whole
            put_back(path, restored.before, TODAY, key)
            assert diary.day(TODAY).pain_average == 8
    beside = [file for file in tmp_path.iterdir() if file.is_file() and not file.name.startswith("other.db")]
    assert [file.name for file in beside if b"a note that nobody" in file.read_bytes()] == []


def test_a_backup_with_an_older_key_is_asked_for_it(tmp_path: Path, clock: FixedClock) -> None:
    key, path = a_key(), tmp_path / "diary.db"
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(TODAY, AVERAGE, 8)
    with closing(Repository(tmp_path / "old.db", clock, key=a_key())) as made:
        made.answer(TODAY, AVERAGE, 3)
        backup = made.keep_backup(Occasion.BY_HAND, lambda: None)
    for wrong in (None, a_key(files.salt_of(backup))):
        with pytest.raises(BadInputError, match="locked with a passphrase that was not given here"):
            put_back(path, backup, TODAY, key, wrong)
    assert names(tmp_path) == ["diary.db", "old-backups", "old.db"]


def test_without_room_a_backup_with_another_key_changes_nothing(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, path = a_key(), tmp_path / "diary.db"
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(TODAY, AVERAGE, 8)
        diary_id = diary.diary_id
    with closing(Repository(tmp_path / "plain.db", clock)) as made:
        made.prepare(diary_id=diary_id)
        backup = made.keep_backup(Occasion.BY_HAND, lambda: None)
    before = path.read_bytes()

    def full(*_arguments: object) -> None:
        error = files.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("diary.store.copying.export", full)
    with pytest.raises(CannotSaveError, match=r"can't be restored: the disk is full\. It is as it was"):
        put_back(path, backup, TODAY, key)
    assert path.read_bytes() == before
    assert [name for name in names(tmp_path) if ".new" in name] == []
