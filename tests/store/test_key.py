"""A diary that is encrypted: what opens it, and what it says to everything else."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from diary import app
from diary.errors import BadInputError, NeedsPassphraseError, UnreadableFileError, WrongPassphraseError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.on_disk.key import Key
from diary.store.repository import Repository

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock

NOTE = "the zinnias by the gate"


def a_key(salt: bytes | None = None) -> Key:
    return Key(os.urandom(32), files.salt_from(os.urandom(12)) if salt is None else salt)


@pytest.fixture
def key() -> Key:
    return a_key()


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock, key: Key) -> Path:
    """An encrypted diary with a note in it."""
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock, key=key)) as diary:
        diary.answer(diary.today(), DayItem.NOTE, NOTE)
    return path


def test_it_opens_with_its_key_and_says_why_not_with_none_or_another(path: Path, clock: FixedClock, key: Key) -> None:
    with closing(Repository(path, clock, key=key)) as diary:
        assert diary.day(diary.today()).value(DayItem.NOTE) == NOTE
        assert diary.key == key
    with pytest.raises(NeedsPassphraseError, match="is locked with a passphrase"):
        Repository(path, clock)
    with pytest.raises(WrongPassphraseError, match=r"not the passphrase or the recovery code.*or .* is damaged"):
        Repository(path, clock, key=a_key(key.salt))
    with pytest.raises(NeedsPassphraseError):
        Repository(path, clock, key=a_key())
    assert NOTE.encode() not in path.read_bytes()


def test_a_key_does_no_harm_to_a_plain_diary(tmp_path: Path, clock: FixedClock, key: Key) -> None:
    plain = tmp_path / "plain.db"
    with closing(Repository(plain, clock)) as diary:
        diary.answer(diary.today(), DayItem.NOTE, NOTE)
    with closing(Repository(plain, clock, key=key)) as diary:
        assert diary.key is None
        assert diary.day(diary.today()).value(DayItem.NOTE) == NOTE


def test_a_copy_is_encrypted_with_the_same_key_and_salt(path: Path, clock: FixedClock, key: Key) -> None:
    with closing(Repository(path, clock, key=key)) as diary:
        copied = app.back_up(diary).path
    assert files.salt_of(copied) == key.salt
    with closing(Repository(copied, clock, key=key)) as diary:
        assert diary.day(diary.today()).value(DayItem.NOTE) == NOTE


def test_what_is_no_diary_asks_for_no_passphrase(tmp_path: Path, clock: FixedClock) -> None:
    picture = tmp_path / "picture.db"
    picture.write_bytes(os.urandom(4096 * 3))
    with pytest.raises(UnreadableFileError, match="not a Relief Diary file"):
        Repository(picture, clock)


def test_an_encrypted_diary_is_no_package(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "stick.db"
    elsewhere.write_bytes(path.read_bytes())
    with pytest.raises(BadInputError, match="is a diary file or a copy of one"):
        app.import_format(tmp_path / "other.db", elsewhere)


def test_a_damaged_first_page_may_be_a_wrong_passphrase(path: Path, clock: FixedClock, key: Key) -> None:
    coded = bytearray(path.read_bytes())
    coded[40] ^= 1
    path.write_bytes(coded)
    with pytest.raises(WrongPassphraseError, match="damaged"):
        Repository(path, clock, key=key)


def test_a_key_shows_nothing_of_itself(key: Key) -> None:
    secret = key.secret.removeprefix("x'")[:64]
    assert secret not in repr(key)
    assert secret not in f"{key} {key!r} {[key]}"
    assert key != a_key(key.salt)


def test_an_encrypted_diary_that_cant_be_written_is_read(path: Path, clock: FixedClock, key: Key) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with closing(Repository(path, clock, key=key)) as diary:
            assert diary.day(diary.today()).value(DayItem.NOTE) == NOTE
            assert diary.key == key
    finally:
        path.parent.chmod(0o700)


def test_sqlcipher_writes_nothing_to_the_terminal(
    path: Path, clock: FixedClock, capfd: pytest.CaptureFixture[str], key: Key
) -> None:
    with pytest.raises(WrongPassphraseError):
        Repository(path, clock, key=a_key(key.salt))
    assert capfd.readouterr() == ("", "")
