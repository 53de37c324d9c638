"""Nothing is left of a killed program after the next start, nothing of anybody else is taken, and nobody else reads."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.app import back_up, export_diary
from diary.exchange.selection import Selection
from diary.held_files import unfinished_name
from diary.model.scales import DayItem
from diary.store.format import FORMAT
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from diary.clock import FixedClock

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and permissions of POSIX")
HELD = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from diary import app
from diary.clock import FixedClock
from diary.store.repository import Repository
from diary.held_files import unfinished_name
what, when, path, now = sys.argv[1:]
link = os.link
def held(draft, target):
    if when == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    print("making", flush=True)
    sys.stdin.readline()
    link(draft, target)
os.link = held
diary = Repository(Path(path), FixedClock(datetime.fromisoformat(now)))
if what != "copy":
    diary.prepare()
if what == "copy":
    app.back_up(diary)
print("done", flush=True)
"""


def child(what: str, when: str, path: Path) -> subprocess.Popen[str]:
    """A program that is killed, or waits to be told, when a file is about to get its name."""
    command = [sys.executable, "-c", HELD, what, when, str(path), NOW.isoformat()]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def drafts(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if ".new" in path.name or ".part" in path.name)


def prepare(path: Path, clock: FixedClock) -> None:
    """What every start of the window does once it stands."""
    with closing(Repository(path, clock)) as diary:
        diary.prepare()


def lived(path: Path, clock: FixedClock, what: str) -> None:
    if what == "upgrade":
        shutil.copy(Path(__file__).parent / "databases" / f"format-{FORMAT - 1}.db", path)
    if what == "copy":
        with closing(Repository(path, clock)) as diary:
            diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)


@pytest.mark.parametrize("what", ["make", "copy", "upgrade"])
def test_what_a_killed_program_left_is_gone_after_the_next_start(tmp_path: Path, clock: FixedClock, what: str) -> None:
    path = tmp_path / "diary.db"
    lived(path, clock, what)
    killed = child(what, "kill", path)
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert len(drafts(tmp_path)) == 1
    prepare(path, clock)
    assert drafts(tmp_path) == []
    with closing(Repository(path, clock)) as diary:
        assert diary.check() == []


@pytest.mark.parametrize("what", ["copy", "upgrade"])
def test_what_another_program_is_making_stays(tmp_path: Path, clock: FixedClock, what: str) -> None:
    path = tmp_path / "diary.db"
    lived(path, clock, what)
    with child(what, "wait", path) as busy:
        assert busy.stdout is not None
        assert busy.stdin is not None
        assert busy.stdout.readline() == "making\n"
        assert len(drafts(tmp_path)) == 1
        prepare(path, clock)
        assert len(drafts(tmp_path)) == 1
        said = "making\n"
        while said == "making\n":  # also once more, where the name was taken meanwhile
            busy.stdin.write("\n")
            busy.stdin.flush()
            said = busy.stdout.readline()
        assert said == "done\n"
    assert drafts(tmp_path) == []


def test_in_a_folder_of_the_users_choice_too(tmp_path: Path, clock: FixedClock) -> None:
    path, stick = tmp_path / "diary.db", tmp_path / "stick"
    lived(path, clock, "copy")
    stick.mkdir()
    with subprocess.Popen([sys.executable, "-c", ""]) as over:
        pass
    left = unfinished_name(stick / "mine.db", ".part")
    left = left.with_name(left.name.replace(f"-{os.getpid()}-", f"-{over.pid}-"))
    left.write_bytes(b"half a diary")
    with closing(Repository(path, clock)) as diary:
        made = back_up(diary, stick)
    assert list(stick.iterdir()) == [made.path]


def test_what_is_somebody_elses_is_never_taken(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    prepare(path, clock)
    with subprocess.Popen([sys.executable, "-c", ""]) as over:
        pass
    ours = unfinished_name(path, ".new").name.replace(f"-{os.getpid()}-", f"-{over.pid}-")
    elsewhere = ".".join([*ours.split(".")[:-2], f"00000000-{over.pid}-1", "new"])
    names = [".diary.db.part", "diary.db.new", "diary.db.2026-11.new", "notes.part", elsewhere, "film.0badcafe.part"]
    for name in names:
        (tmp_path / name).write_text("mine")
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / "kept").write_text("mine")
    (tmp_path / ours).symlink_to(tmp_path / "kept")
    (tmp_path / ours.replace(".new", ".part")).mkdir()
    before = sorted(tmp_path.iterdir())
    prepare(path, clock)
    assert sorted(tmp_path.iterdir()) == before
    (tmp_path / ours).unlink()
    (tmp_path / ours).write_text("left over")
    prepare(path, clock)
    assert sorted(tmp_path.iterdir()) == [file for file in before if file.name != ours]


@pytest.mark.parametrize("age", ["fresh", "old"])
def test_what_version_0_1_left_goes_when_it_is_old(tmp_path: Path, clock: FixedClock, age: str) -> None:
    path = tmp_path / "diary.db"
    prepare(path, clock)
    with subprocess.Popen([sys.executable, "-c", ""]) as over:
        pass
    (tmp_path / "diary-backups").mkdir()
    left = [
        tmp_path / f"diary.db.{over.pid}-81234567890.new",
        tmp_path / f"diary.db.{over.pid}-81234567890.new-journal",
        tmp_path / "diary-backups" / ".diary-2026-11-20.db.0badcafe.part",
    ]
    at = NOW.timestamp() - (60 if age == "fresh" else 2 * 86_400)
    for file in left:
        file.write_text("left over")
        os.utime(file, (at, at))
    prepare(path, clock)
    assert [file.exists() for file in left] == [age == "fresh"] * 3


def test_a_turn_that_was_left_is_over_and_one_that_runs_is_not(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "diary.db"
    prepare(path, clock)
    (tmp_path / "diary-backups").mkdir()
    over = [tmp_path / "diary.db.making", tmp_path / "diary-backups" / "diary-2026-11-20.db.making"]
    stays = [tmp_path / "diary.db-2.making", tmp_path / "diary-full.making", tmp_path / "film.making"]
    for folder in (*over, *stays):
        folder.mkdir()
    (stays[1] / "mine").write_text("mine")
    for folder in (*over, *stays[1:]):
        os.utime(folder, (NOW.timestamp() - 120, NOW.timestamp() - 120))
    os.utime(stays[0], (NOW.timestamp() - 5, NOW.timestamp() - 5))
    prepare(path, clock)
    assert [folder.exists() for folder in (*over, *stays)] == [False, False, True, True, True]


def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path: Path, clock: FixedClock) -> None:
    path, out = tmp_path / "diary.db", tmp_path / "out"
    lived(path, clock, "copy")
    out.mkdir()
    left = [out / ".mine.zip.0badcafe.part", out / ".relief-diary-2026-11-20.zip.0badcafe.part"]
    folder = out / ".relief-diary-2026-11-20.0badcafe.part"
    stays = [out / ".film.0badcafe.part", out / "relief-diary.part", out / ".relief-diary-2.0badcafe.part" / "mine"]
    folder.mkdir()
    stays[2].parent.mkdir()
    for file in (*left, folder / "daily.csv", *stays):
        file.write_text("plain")
    fresh = out / ".mine.zip.0badcaff.part"
    fresh.write_text("of another program that runs")
    for file in (*left, folder, *stays, stays[2].parent):
        os.utime(file, (NOW.timestamp() - 2 * 86_400,) * 2)
    os.utime(fresh, (NOW.timestamp() - 60,) * 2)
    with closing(Repository(path, clock)) as diary:
        export_diary(diary, out / "mine.zip", Selection())
    assert [file.exists() for file in (*left, folder, fresh, *stays)] == [False, False, False, True, True, True, True]


@pytest.mark.parametrize(("mode", "becomes"), [(0o644, 0o600), (0o664, 0o600), (0o600, 0o600)])
def test_a_diary_that_others_can_read_is_closed_to_them(
    tmp_path: Path, clock: FixedClock, mode: int, becomes: int
) -> None:
    folder = tmp_path / "relief-diary"
    folder.mkdir(mode=0o755)
    copies = folder / "diary-backups"
    copies.mkdir(mode=0o755)
    path = folder / "diary.db"
    lived(path, clock, "copy")
    folder.chmod(0o755)
    path.chmod(mode)
    with closing(Repository(path, clock)) as diary:
        diary.prepare()
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 5)
        modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir() if file.is_file()}
    assert modes == {"diary.db": becomes, "diary.db-wal": becomes, "diary.db-shm": becomes}
    assert [place.stat().st_mode & 0o777 for place in (folder, copies)] == [0o700, 0o700]


def test_no_other_file_and_no_other_folder_is_closed(tmp_path: Path, clock: FixedClock) -> None:
    folder, letter = tmp_path / "shared", tmp_path / "shared" / "letter.txt"
    folder.mkdir()
    letter.write_text("Dear doctor")
    for place, mode in ((folder, 0o755), (letter, 0o644)):
        place.chmod(mode)
    with pytest.raises(Exception, match="is not a Relief Diary file"):
        Repository(letter, clock)
    prepare(folder / "diary.db", clock)
    assert [place.stat().st_mode & 0o777 for place in (folder, letter)] == [0o755, 0o644]


def test_a_journal_that_is_over_is_taken_away_at_the_next_start(tmp_path: Path, clock: FixedClock) -> None:
    """As the change of a passphrase leaves it that is killed before anything was changed: SQLite only empties it."""
    path, left = tmp_path / "diary.db", tmp_path / "diary.db-journal"
    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    for content in (b"", bytes(512)):
        left.write_bytes(content)
        with closing(Repository(path, clock)) as diary:
            diary.prepare()
            assert diary.day(TODAY).pain_average == 4
        assert not left.exists()
