"""Opening: a diary, nothing, and everything that is no diary."""

from __future__ import annotations

import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import CannotOpenError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.copying import copy_pages
from diary.store.format import APPLICATION_ID, FORMAT
from diary.store.on_disk import making
from diary.store.on_disk.opening import open_existing
from diary.store.repository import Repository
from tests.factories import TODAY, live

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> Path:
    path = tmp_path / "made.db"
    repository = Repository(path, clock)
    live(repository, clock)
    repository.close()
    return path


def listing(folder: Path) -> dict[str, bytes | None]:
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in folder.rglob("*")}


def test_opening_nothing_makes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    repository = Repository(tmp_path / "new" / "diary.db", clock)
    assert not repository.exists
    assert repository.is_empty
    assert repository.days() == []
    assert repository.infusions() == []
    assert repository.changes() == []
    assert repository.check() == []
    assert repository.diary_id is None
    repository.close()
    assert listing(tmp_path) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_new_diary_is_for_its_owner_only(tmp_path: Path, clock: FixedClock) -> None:
    repository = Repository(tmp_path / "new" / "diary.db", clock)
    repository.prepare()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "diary.db").stat().st_mode) == 0o600
    repository.close()
    assert listing(tmp_path / "new").keys() == {"diary.db"}


def test_a_diary_is_kept_durably(made: Path) -> None:
    opened = open_existing(made, to_write=True)
    assert opened is not None
    with closing(opened.connection) as connection:
        answers = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
        assert answers == ["wal", 2]
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert connection.execute("PRAGMA user_version").fetchone()[0] == FORMAT
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID


def test_what_is_no_diary(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.db").write_text("Dear diary")
    (tmp_path / "empty.db").touch()
    with closing(sqlite3.connect(tmp_path / "other.db")) as other, other:
        other.execute("CREATE TABLE t (x)")
    before = listing(tmp_path)
    for name, reason in (
        ("folder", "folder is a folder, not a diary"),
        ("text.db", "text.db is not a Relief Diary file"),
        ("empty.db", "empty.db is not a Relief Diary file"),
        ("other.db", "other.db is a database, but not a Relief Diary file"),
        ("text.db/diary.db", "diary.db can't be"),
    ):
        with pytest.raises(CannotOpenError, match=reason):
            Repository(tmp_path / name, clock)
    assert listing(tmp_path) == before


def test_a_newer_diary_is_left_alone(made: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    before = made.read_bytes()
    with pytest.raises(CannotOpenError, match=rf"newer Relief Diary \(format 99; this one reads up to {FORMAT}\)"):
        Repository(made, clock)
    assert made.read_bytes() == before


@pytest.mark.parametrize("kept", [100, 2000, 9000, 30_000])
def test_a_diary_that_was_cut_short(made: Path, clock: FixedClock, kept: int) -> None:
    made.write_bytes(made.read_bytes()[:kept])
    with pytest.raises(CannotOpenError, match=r"made.db (is damaged|can't be read)"):
        _read_everything(made, clock)


def test_a_damaged_page_is_never_read_as_an_answer(made: Path, clock: FixedClock) -> None:
    content = bytearray(made.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    made.write_bytes(content)
    with pytest.raises(CannotOpenError, match=r"made.db (is damaged|can't be read)"):
        _read_everything(made, clock)


def _read_everything(path: Path, clock: FixedClock) -> None:
    repository = Repository(path, clock)
    try:
        faults = repository.check()
        assert faults
        repository.contents()
    finally:
        repository.close()


def test_a_file_in_the_way_of_a_new_diary(tmp_path: Path, clock: FixedClock) -> None:
    repository = Repository(tmp_path / "diary.db", clock)
    (tmp_path / "diary.db").write_text("somebody was faster")
    with pytest.raises(CannotOpenError, match="is not a Relief Diary file"):
        repository.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    assert listing(tmp_path) == {"diary.db": b"somebody was faster"}


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "migrate", failing)
    with pytest.raises(CannotOpenError, match="the disk is full"):
        making.create(tmp_path / "diary.db", diary_id="x", invented=False)
    assert listing(tmp_path) == {}


def test_a_diary_that_was_moved_away_can_still_be_read(diary: Repository) -> None:
    diary.prepare()
    diary.path.rename(diary.path.with_name("elsewhere.db"))
    assert diary.pain() == {}


def test_no_empty_file_takes_the_place_of_a_diary_that_was_moved_away(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        files.connect(tmp_path / "diary.db")
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_finds_no_room_says_so() -> None:
    """SQLite's call for it gives the words of what went wrong, and no code."""

    class Full:
        def backup(self, *_: object, **_more: object) -> None:
            raise files.OperationalError("database or disk is full")

    with pytest.raises(files.OperationalError) as caught:
        copy_pages(Full(), Full())  # type: ignore[arg-type]
    assert str(files.database_reason(caught.value)) == "the disk is full"
