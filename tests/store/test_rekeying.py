"""A passphrase is set, changed and removed: every row and change stays, and no plain text."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary import app
from diary.errors import CannotSaveError, NeedsPassphraseError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.format import APPLICATION_ID, FORMAT
from diary.store.keeping import tend
from diary.store.on_disk import opening
from diary.store.on_disk.copies import backups_in
from diary.store.on_disk.encrypting import prove
from diary.store.on_disk.key import Key
from diary.store.on_disk.own_files import copies_beside, folder_of_copies
from diary.store.on_disk.rekeying import Rekeyed, finish_rekeying, rekey
from diary.store.on_disk.second_folder import choose_second_folder
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from diary.model.records.change import Contents
    from tests.store.programs import OtherProgram

ROOT = Path(__file__).parents[2]
RELEASED = sorted((Path(__file__).parent / "databases").glob("format-*.db"))
NOTE = "the zinnias by the gate"
STEP = os.environ.get("RELIEF_KILL_STEP", "61")
"""It is killed at each so many lines of the program; 1 takes some minutes."""
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, links or permissions")


def a_key() -> Key:
    return Key(os.urandom(32), files.salt_from(os.urandom(12)))


def contents(path: Path, clock: FixedClock, key: Key | None) -> Contents:
    with closing(Repository(path, clock, key=key)) as diary:
        assert diary.check() == []
        return diary.contents()


def plain_text_in(folder: Path) -> list[str]:
    """The files in which the note can be read."""
    return [path.name for path in sorted(folder.rglob("*")) if path.is_file() and NOTE.encode() in path.read_bytes()]


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def plain(tmp_path: Path, clock: FixedClock) -> Path:
    """A diary with a note and a proven copy."""
    path = tmp_path / "home" / "diary.db"
    with closing(Repository(path, clock)) as diary:
        diary.answer(diary.today(), DayItem.NOTE, NOTE)
        diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 0)
        app.back_up(diary)
    return path


def test_set_changed_and_removed_it_holds_the_same(plain: Path, clock: FixedClock) -> None:
    before, first, second = contents(plain, clock, None), a_key(), a_key()
    (copy,) = (one.path for one in copies_beside(plain))
    assert NOTE in str(before)
    for old, new in ((None, first), (first, second), (second, None), (None, first)):
        assert rekey(plain, old, new) == Rekeyed(1, ())
        assert contents(plain, clock, new) == before
        assert contents(copy, clock, new) == before
        assert plain_text_in(plain.parent) == ([] if new is not None else [copy.name, plain.name])
        with closing(files.connect(plain, key=new)) as connection:
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert plain.stat().st_mode & 0o777 == 0o600
        assert copy.stat().st_mode & 0o777 == 0o600
        if old is not None and new is not None:
            with pytest.raises(NeedsPassphraseError):
                Repository(plain, clock, key=old)
    assert names(plain.parent) == [f"{copy.parent.name}/{copy.name}", plain.name]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_an_old_diary_becomes_encrypted_and_plain_again(released: Path, tmp_path: Path, clock: FixedClock) -> None:
    path, key = Path(shutil.copy(released, tmp_path / "diary.db")), a_key()
    with closing(Repository(path, clock)) as old:
        old.prepare()
    before = contents(path, clock, None)
    (copy,) = (one.path for one in copies_beside(path))  # made before it was brought up to date
    old_rows = every_row(copy, None)
    assert rekey(path, None, key) == Rekeyed(1, ())
    assert contents(path, clock, key) == before
    assert every_row(copy, key) == old_rows
    assert rekey(path, key, None) == Rekeyed(1, ())
    assert contents(path, clock, None) == before
    assert every_row(copy, None) == old_rows


def every_row(path: Path, key: Key | None) -> dict[str, list[tuple[object, ...]]]:
    with closing(files.connect(path, "mode=ro&immutable=1", key)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables}  # noqa: S608
        return {**rows, "format": connection.execute("PRAGMA user_version").fetchall()}


@on_posix
def test_another_program_that_has_it_open_is_in_the_way(
    plain: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    other, key = start_other(plain), a_key()
    other.ask("answer", clock.now().date().isoformat(), "pain_average", "5")
    before = names(plain.parent)
    with pytest.raises(CannotSaveError, match="is open in another program or window"):
        rekey(plain, None, key)
    other.ask("answer", clock.now().date().isoformat(), "pain_average", "6")
    other.stop()
    with closing(Repository(plain, clock)) as diary:
        assert diary.day(diary.today()).value(DayItem.PAIN_AVERAGE) == 6
    assert not [name for name in names(plain.parent) if name not in before]
    assert rekey(plain, None, key) == Rekeyed(1, ())


@on_posix
def test_a_program_that_comes_in_between_sees_the_new_file_alone(
    plain: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has the old file open, waits for the lock, and must not write into what is gone."""
    key = a_key()
    came: list[Path] = []
    found = files.connect

    def meanwhile(
        path: Path,
        access: str = "mode=rw",
        key_: Key | None = None,
        *,
        key: Key | None = None,
        wait: float | None = None,
    ) -> sqlite3.Connection:
        connection = found(path, access, key or key_, wait=wait)
        if path == plain and access == "mode=rw" and not came:
            came.append(path)
            connection.execute("SELECT 1 FROM diary").fetchone()
            connection.close()
            connection = found(path, access)
            rekey(plain, None, the_key)
        return connection

    the_key = key
    monkeypatch.setattr(files, "connect", meanwhile)
    with pytest.raises(NeedsPassphraseError), closing(Repository(plain, clock)) as late:
        late.prepare()
    monkeypatch.undo()
    assert names(plain.parent) == [f"diary-backups/{copies_beside(plain)[0].path.name}", plain.name]  # and no log
    assert contents(plain, clock, key) is not None
    assert plain_text_in(plain.parent) == []


@on_posix
def test_a_file_that_is_replaced_while_it_is_opened_is_not_opened_to_be_written(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection leads to the file that lost its name: what goes in there is gone."""
    asked = vars(opening)["refuse_other_formats"]
    key, came = a_key(), list[Path]()

    def meanwhile(connection: sqlite3.Connection, path: Path, of: Key | None) -> int:
        number: int = asked(connection, path, of)
        if not came:
            came.append(path)
            new = path.with_name("new.db")
            new.write_bytes(path.read_bytes())
            rekey(new, None, key)
            new.replace(path)
        return number

    monkeypatch.setattr(opening, "refuse_other_formats", meanwhile)
    with pytest.raises(NeedsPassphraseError):
        opening.open_existing(plain, None, to_write=True)
    assert came == [plain]


def test_no_log_stands_beside_the_diary_when_the_new_file_takes_its_name(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that is killed just then would leave the log, in plain text, beside a file that it is not of."""
    there: list[bool] = []

    def look(connection: sqlite3.Connection, draft: Path, key: Key | None) -> None:
        there.append(any(os.path.lexists(f"{plain}{suffix}") for suffix in ("-wal", "-journal")))
        prove(connection, draft, key)

    monkeypatch.setattr("diary.store.on_disk.rekeying.prove", look)
    rekey(plain, None, a_key())
    assert there == [False]


def test_a_copy_that_cant_be_locked_is_named(plain: Path, clock: FixedClock) -> None:
    (good,) = (one.path for one in copies_beside(plain))
    damaged = good.with_name("diary-damaged.db")
    coded = bytearray(good.read_bytes())
    coded[4096:8192] = os.urandom(4096)
    damaged.write_bytes(coded)
    letter = good.with_name("diary-letter.db")
    letter.write_text("Dear doctor")
    before, key = contents(plain, clock, None), a_key()
    done = rekey(plain, None, key)
    assert done == Rekeyed(1, (damaged,))
    assert contents(plain, clock, key) == before
    assert letter.read_text() == "Dear doctor"
    assert damaged.read_bytes() == coded


def test_without_room_nothing_is_changed(plain: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    before, there, found = contents(plain, clock, None), names(plain.parent), files.connect

    def small(
        path: Path, access: str = "mode=rw", key: Key | None = None, *, wait: float | None = None
    ) -> sqlite3.Connection:
        connection = found(path, access, key, wait=wait)
        if path.name.startswith("."):
            connection.execute("PRAGMA max_page_count = 5")
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(files, "connect", small)
        with pytest.raises(CannotSaveError, match="was not changed: the disk is full"):
            rekey(plain, None, a_key())
    assert contents(plain, clock, None) == before
    assert names(plain.parent) == there


@on_posix
def test_a_diary_with_two_names_is_refused(plain: Path) -> None:
    os.link(plain, plain.with_name("second.db"))
    with pytest.raises(CannotSaveError, match="a second name"):
        rekey(plain, None, a_key())


@on_posix
def test_a_link_to_the_diary_goes_on_leading_to_it(plain: Path, clock: FixedClock) -> None:
    link, key = plain.parent.parent / "link.db", a_key()
    link.symlink_to(plain)
    before = contents(link, clock, None)
    rekey(link, None, key)
    assert link.is_symlink()
    assert contents(link, clock, key) == before
    assert NOTE.encode() not in plain.read_bytes()


KILLED = """
import os, shutil, signal, sys, traceback
from pathlib import Path
from diary.store.on_disk import rekeying
from diary.store.on_disk.key import Key
from diary.store import connection as files

template, work = Path(sys.argv[1]), Path(sys.argv[2])
keys = [None if spec == "-" else Key(bytes.fromhex(spec[:64]), bytes.fromhex(spec[64:])) for spec in sys.argv[3:5]]
step = int(sys.argv[5])
ours = {rekeying.__file__, files.__file__}

def dying(line):
    left = [line]
    def trace(frame, event, argument):
        if frame.f_code.co_filename not in ours:
            return None
        if event == "line":
            left[0] -= 1
            if left[0] <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace
    return trace

line = 1
while True:
    there = work / str(line)
    shutil.copytree(template, there)
    child = os.fork()
    if child == 0:
        sys.settrace(dying(line))
        try:
            rekeying.rekey(there / "diary.db", *keys)
        except BaseException:
            traceback.print_exc()
            os._exit(3)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(line, flush=True)
    if not os.WIFSIGNALED(status):
        sys.exit(os.WEXITSTATUS(status))
    line += step
"""


def spec_of(key: Key | None) -> str:
    return "-" if key is None else key.secret[2:-1]


@on_posix
@pytest.mark.parametrize("way", ["set", "change", "remove"])
def test_killed_at_any_line_it_is_the_old_one_or_the_new_one(
    plain: Path, clock: FixedClock, tmp_path: Path, way: str
) -> None:
    first, second = a_key(), a_key()
    old, new = {"set": (None, first), "change": (first, second), "remove": (first, None)}[way]
    before = contents(plain, clock, None)
    (copy,) = (one.path.relative_to(plain.parent) for one in copies_beside(plain))
    if old is not None:
        rekey(plain, None, old)
    there, work = names(plain.parent), tmp_path / "work"
    work.mkdir()
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(plain.parent), str(work), spec_of(old), spec_of(new), STEP],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    outcomes = set()
    for home in sorted(work.iterdir(), key=lambda folder: int(folder.name)):
        diary = home / "diary.db"
        salt = files.salt_of(diary)
        key = old if salt == (None if old is None else old.salt) else new
        if old is not None and key is old:
            assert plain_text_in(home) == [] or way == "remove"
        assert contents(diary, clock, key) == before
        with closing(Repository(diary, clock, key=key)) as opened:
            opened.prepare()  # what every start of the window does
        assert names(home) == there
        assert contents(home / copy, clock, key) == before
        assert plain_text_in(home) == ([] if key is not None else [copy.name, diary.name])
        outcomes.add(key is old)
        rekey(diary, key, a_key())  # and it can be done again
    assert outcomes == {True, False}
    killed = ended.stdout.split()
    print(way, "killed", len(killed) - 1, "times")  # noqa: T201 - for a whole sweep
    assert len(killed) > 5


def test_a_twin_of_another_key_is_taken_away(plain: Path) -> None:
    twin = folder_of_copies(plain) / ".diary-2026-01-01.db.rekeyed"
    shutil.copy(plain, twin)
    rekey(plain, None, a_key())
    assert not twin.exists()
    shutil.copy(plain, twin)
    finish_rekeying(plain)
    assert twin.with_name("diary-2026-01-01.db").exists()
    assert not twin.exists()


def test_the_backups_on_a_stick_get_the_key_too_unless_it_is_away(
    plain: Path, clock: FixedClock, tmp_path: Path
) -> None:
    stick, first, second = tmp_path / "stick", a_key(), a_key()
    stick.mkdir()
    with closing(Repository(plain, clock)) as diary:
        assert diary.diary_id is not None
        chosen = choose_second_folder(plain, stick, diary.diary_id)
        tend(diary)
    (there,) = backups_in(chosen.folder, plain)
    assert rekey(plain, None, first).away is None
    assert files.salt_of(there.path) == first.salt
    assert plain_text_in(tmp_path) == []
    stick.rename(tmp_path / "drawer")
    assert rekey(plain, first, second).away == chosen.folder
    (tmp_path / "drawer").rename(stick)
    assert files.salt_of(there.path) == first.salt
