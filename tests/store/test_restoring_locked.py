"""A backup goes back where it, or the diary, has a passphrase."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import BadInputError, CannotSaveError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.keeping import tend
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.holdings import Soundness, held_by
from diary.store.on_disk.key import Key
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.store.restored import DATABASES, kept, names

if TYPE_CHECKING:
    from diary.clock import FixedClock

AVERAGE = DayItem.PAIN_AVERAGE


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
