"""Kill, full disk and dead disk at the n-th step of a backup and of a restore: nothing is lost, and nothing is left."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import DiaryError
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore as write_contents
from diary.store.keeping import tend
from diary.store.on_disk.copies import backups_of
from diary.store.on_disk.drafts import clear_leftovers
from diary.store.on_disk.holdings import held_by
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock

ROOT = Path(__file__).parents[2]
CALLS = ("open", "link", "rename", "replace", "mkdir", "unlink")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="calls and signals of POSIX")


class _Counted:
    """Counts what the program asks of the disk, and has the n-th refused."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails_at: int, number: int) -> None:
        self.asked = 0
        for name in CALLS:
            monkeypatch.setattr(os, name, self._refusing(getattr(os, name), fails_at, number))

    def _refusing(self, call: Callable[..., object], fails_at: int, number: int) -> Callable[..., object]:
        def refused(*arguments: object, **named: object) -> object:
            self.asked += 1
            if self.asked == fails_at:
                raise OSError(number, os.strerror(number))
            return call(*arguments, **named)

        return refused


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a diary of three months, and a backup from before today's answer."""
    from diary.clock import FixedClock

    folder = tmp_path_factory.mktemp("made")
    clock = FixedClock(NOW - timedelta(days=1))
    with closing(Repository(folder / "diary.db", clock)) as diary:
        write_contents(diary, invented_contents(TODAY, years=0.25))
        tend(diary)
        clock.moment = NOW
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 9)
    return folder


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "home")
    return tmp_path / "home" / "diary.db"


def state(path: Path, clock: FixedClock) -> object:
    with closing(Repository(path, clock)) as diary:
        assert diary.check() == []
        return diary.contents()


def leftovers(path: Path) -> list[str]:
    found = [file.name for file in path.parent.rglob("*") if file.name.startswith(".") or ".making" in file.name]
    return sorted(found)


@pytest.fixture
def over(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this process leaves counts as left by one that is no more: its own refused removals too."""
    monkeypatch.setattr("diary.store.on_disk.drafts.runs", lambda _process: False)


@pytest.mark.usefixtures("over")
@pytest.mark.parametrize("number", [28, 5], ids=["ENOSPC", "EIO"])
def test_a_backup_whose_nth_call_is_refused(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    before = state(path, clock)
    reached = 0
    for n in range(1, 60):
        with monkeypatch.context() as patched, closing(Repository(path, clock)) as diary:
            counted = _Counted(patched, n, number)
            tended = tend(diary)
        reached = counted.asked
        clear_leftovers(path, NOW.timestamp())
        assert leftovers(path) == []
        assert state(path, clock) == before
        assert all(held_by(one.path).is_whole for one in backups_of(path))
        assert len(backups_of(path)) == (1 if tended.made is None else 2) or tended.trouble is None
        if reached < n:
            assert tended.trouble is None
            break
        for one in backups_of(path)[:-1]:
            one.path.unlink()
    assert 4 < reached < 59


@pytest.mark.usefixtures("over")
@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
@pytest.mark.parametrize("damage", ["sound", "damaged", "gone"])
@pytest.mark.parametrize("number", [28, 5], ids=["ENOSPC", "EIO"])
def test_a_restore_whose_nth_call_is_refused(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, number: int, damage: str, links: bool
) -> None:
    (backup,) = backups_of(path)
    sound, kept = path.read_bytes(), backup.path.read_bytes()
    hurt = {"sound": sound, "damaged": sound[:5000], "gone": b""}[damage]
    before = state(path, clock)
    if not links:
        monkeypatch.setattr(os, "link", no_links)
    reached = 0
    for n in range(1, 60):
        home = path.with_name(f"home-{n}")
        (home / "diary-backups").mkdir(parents=True)
        there, copy = home / "diary.db", home / "diary-backups" / backup.path.name
        copy.write_bytes(kept)
        if damage != "gone":
            there.write_bytes(hurt)
        with monkeypatch.context() as patched:
            counted = _Counted(patched, n, number)
            refused = None
            try:
                put_back(there, copy, TODAY)
            except DiaryError as error:
                refused = error
            reached = counted.asked
        clear_leftovers(there, NOW.timestamp())
        assert leftovers(there) == []
        assert copy.read_bytes() == kept
        aside = list(home.glob("diary-put-aside-*.db"))
        if damage == "sound":
            assert aside == []
            assert (state(there, clock) == before) == (refused is not None)
        elif refused is not None and damage == "damaged":
            assert hurt in [there.read_bytes(), *(file.read_bytes() for file in aside)]
        elif refused is None and damage == "damaged":
            assert [file.read_bytes() for file in aside] == [hurt]
        # What failed can be done again.
        put_back(there, copy, TODAY)
        state(there, clock)
        if reached < n:
            assert refused is None
            break
    assert 3 < reached < 59


def no_links(*_: object, **__: object) -> None:
    raise OSError(1, "no links here")


RESTORES = """
import sys
from datetime import date
from pathlib import Path
from diary.store.on_disk.restoring import put_back
path, day, *backups = sys.argv[1:]
print("ready", flush=True)
for _ in range(1000):
    for backup in backups:
        put_back(Path(path), Path(backup), date.fromisoformat(day))
"""


def test_a_program_that_is_killed_while_it_restores_leaves_one_or_the_other(
    path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    """Twelve kills at random moments; a window has the diary open all the while."""
    (older,) = backups_of(path)
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    shutil.copy(older.path, one)
    with closing(Repository(path, clock)) as diary:
        both = [diary.contents()]
        made = tend(diary).made
        assert made is not None
        shutil.copy(made, other)
        put_back(path, one, TODAY)
        both.append(diary.contents())
        chance = random.Random(7)
        for _ in range(12):
            command = [sys.executable, "-c", RESTORES, str(path), TODAY.isoformat(), str(other), str(one)]
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as restoring:
                assert restoring.stdout is not None
                assert restoring.stdout.readline() == "ready\n"
                with suppress(subprocess.TimeoutExpired):
                    restoring.wait(chance.uniform(0.01, 0.6))
                assert restoring.poll() is None
                restoring.kill()
            diary.look_elsewhere()
            assert diary.check() == []
            assert diary.contents() in both
        diary.prepare()
    assert leftovers(path) == []
    assert held_by(one).is_whole
    assert held_by(other).is_whole
    assert all(held_by(backup.path).is_whole for backup in backups_of(path))


LITTLE_ROOM = """
import resource, signal, sys
from datetime import date, datetime
from pathlib import Path
from contextlib import closing
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.store.keeping import tend
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository
what, path, backup, now, most = sys.argv[1:]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def fill():
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(most), resource.RLIM_INFINITY))
clock = FixedClock(datetime.fromisoformat(now))
if what == "backup":
    with closing(Repository(Path(path), clock)) as diary:
        fill()
        tended = tend(diary)
    print(tended.trouble or "done")
else:
    fill()
    try:
        put_back(Path(path), Path(backup), clock.now().date())
        print("done")
    except DiaryError as error:
        print(error)
"""


@pytest.mark.parametrize("what", ["backup", "restore"])
def test_a_file_that_can_grow_no_more_as_on_a_full_disk(path: Path, clock: FixedClock, what: str) -> None:
    """The file's own writes fail, inside of SQLite: at its first page, in the middle, at its last."""
    (backup,) = backups_of(path)
    before, size = state(path, clock), path.stat().st_size
    said = []
    for most in (0, 4096, size // 2, size - 4096):
        command = [sys.executable, "-c", LITTLE_ROOM, what, str(path), str(backup.path), NOW.isoformat(), str(most)]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        assert done.stderr == ""
        said.append(done.stdout)
        clear_leftovers(path, NOW.timestamp())
        assert leftovers(path) == []
        assert state(path, clock) == before
        assert [one.path for one in backups_of(path)] == [backup.path]
    assert "done\n" not in said
    assert all(line.count("\n") == 1 and "can't be" in line for line in said)
