"""Copies of the diary: whole, proven, safe beside programs that write, and nothing left of a failed one."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary import app
from diary.errors import BadInputError, CannotSaveError
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store import connection
from diary.store.incoming.importing import restore
from diary.store.on_disk import backup
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from datetime import date, timedelta
from pathlib import Path
from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
mine = Repository(Path(sys.argv[1]), SystemClock())
print("open", flush=True)
n = 0
while True:
    n += 1
    mine.answer(date(2020, 1, 1) + timedelta(days=n % 900), DayItem.PAIN_AVERAGE, n % 11)
    if n == 5:
        print("writing", flush=True)
"""


@pytest.fixture
def lived(diary: Repository) -> Repository:
    restore(diary, invented_contents(TODAY, years=1))
    return diary


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_holds_the_same_in_one_file(lived: Repository, tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "stick").mkdir()
    copied = app.back_up(lived, tmp_path / "stick" / "copy.db")
    assert names(tmp_path / "stick") == ["copy.db"]
    newest = lived.infusions()[-1]
    assert (copied.days, copied.last_day, copied.infusion) == (
        len(lived.days()), TODAY - timedelta(days=1), newest if not newest.planned else lived.infusions()[-2],
    )  # fmt: skip
    if sys.platform != "win32":
        assert stat.S_IMODE(copied.path.stat().st_mode) == 0o600
    # As on a medium that can't be written: SQLite needs nothing beside it.
    with closing(sqlite3.connect(f"{copied.path.as_uri()}?mode=ro", uri=True)) as other:
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert names(tmp_path / "stick") == ["copy.db"]
    with closing(Repository(copied.path, clock)) as copy:
        assert copy.contents() == lived.contents()
        assert copy.check() == []


def test_an_empty_diary_can_be_copied(diary: Repository, tmp_path: Path) -> None:
    diary.prepare()
    copied = app.back_up(diary, tmp_path / "copy.db")
    assert (copied.days, copied.last_day, copied.infusion) == (0, None, None)


def test_copies_while_another_program_writes_are_each_of_one_moment(
    lived: Repository, tmp_path: Path, clock: FixedClock
) -> None:
    arguments = [sys.executable, "-c", WRITER, str(lived.path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        try:
            assert writer.stdout is not None
            assert [writer.stdout.readline() for _ in range(2)] == ["open\n", "writing\n"]
            for n in range(8):
                app.back_up(lived, tmp_path / f"{n}.db")
                assert writer.poll() is None
        finally:
            writer.kill()
    counts = []
    for n in range(8):
        with closing(Repository(tmp_path / f"{n}.db", clock)) as copy:
            assert copy.check() == []
            counts.append(len(copy.changes()))
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] <= len(lived.changes())
    assert lived.check() == []


@pytest.mark.parametrize("fault", ["other rows", "full", "stopped", "not finished"])
def test_nothing_is_left_of_a_copy_that_failed(
    lived: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    before, target = names(tmp_path), tmp_path / "copy.db"
    target.write_text("an older copy")

    def stop() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        if fault == "other rows":
            patched.setattr(backup, "differences", lambda *_: "the copy has other rows")
        elif fault == "full":
            patched.setattr("diary.store.connection.connect", with_little_room(connection.connect))
        elif fault == "not finished":
            patched.setattr(Path, "replace", refuse)
        with pytest.raises(KeyboardInterrupt if fault == "stopped" else CannotSaveError) as raised:
            app.back_up(lived, target, replace=True, still=stop if fault == "stopped" else lambda: None)
    if fault != "stopped":
        assert str(raised.value).startswith(f"The copy {target} can't be made: ")
    assert target.read_text() == "an older copy"
    assert names(tmp_path) == sorted([*before, "copy.db"])
    assert app.back_up(lived, target, replace=True).path == target


def with_little_room(connect: object) -> object:
    """Connections to files that can't grow beyond a few pages, as on a disk that is full."""
    assert callable(connect)

    def limited(path: Path, key: Key | None) -> sqlite3.Connection:
        limited_one = connect(path, key=key)
        assert isinstance(limited_one, sqlite3.Connection)
        limited_one.execute("PRAGMA max_page_count = 5")
        return limited_one

    return limited


def refuse(*_: object) -> None:
    raise OSError(30, "Read-only file system")


def test_a_copy_never_takes_the_place_of_a_folder_or_of_a_database_in_use(
    lived: Repository, tmp_path: Path, clock: FixedClock
) -> None:
    (tmp_path / "folder").mkdir()
    with closing(Repository(tmp_path / "used.db", clock)) as used:
        used.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
        with pytest.raises(BadInputError, match=r"used\.db can't be used for a copy: used\.db-wal is beside it"):
            app.back_up(lived, tmp_path / "used.db", replace=True)
        assert used.day(TODAY).pain_average == 3
    (tmp_path / "left.db-journal").touch()
    with pytest.raises(BadInputError, match=r"left\.db-journal is beside it"):
        app.back_up(lived, tmp_path / "left.db")
    inside = app.back_up(lived, tmp_path / "folder", replace=True)
    assert inside.path == tmp_path / "folder" / f"diary-{TODAY.isoformat()}.db"


def test_a_name_that_a_log_was_left_beside_is_not_free(tmp_path: Path) -> None:
    (tmp_path / "a.db-wal").touch()
    (tmp_path / "a-2.db").symlink_to(tmp_path / "nowhere")
    assert backup.free_name(tmp_path, "a", ".db") == tmp_path / "a-3.db"


def test_somebody_who_was_quicker_keeps_the_name(
    lived: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, differences = tmp_path / "copy.db", backup.differences

    def slowly(connection: sqlite3.Connection, draft: Path, key: Key | None) -> Phrase | None:
        target.write_text("of another program")
        return differences(connection, draft, key)

    monkeypatch.setattr(backup, "differences", slowly)
    with pytest.raises(BadInputError, match="exists already"):
        app.back_up(lived, target)
    assert target.read_text() == "of another program"
    assert not any(name.endswith(".part") for name in os.listdir(tmp_path))  # noqa: PTH208
