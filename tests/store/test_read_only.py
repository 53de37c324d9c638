"""A diary that can't be written - on a write-protected stick, in a locked folder - can be looked at and exported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import CannotOpenError, CannotSaveError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.repository import Repository
from tests.factories import TODAY, live_copied
from tests.store.programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

AVERAGE = DayItem.PAIN_AVERAGE
# An administrator may write everything; without this right of theirs, permissions count.
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> Path:
    with closing(Repository(tmp_path / "made.db", clock)) as repository:
        live_copied(repository, clock)
    return tmp_path / "made.db"


@pytest.fixture
def locked(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on nothing can be written, by the permissions."""
    assert made.exists()
    monkeypatch.setattr(files, "can_write", lambda _path: False)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program as somebody for whom permissions count."""
    as_anybody = AS_ANYBODY if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command = [*as_anybody, sys.executable, "main.py", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("setpriv") is None, reason="needs rights to give up")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o644, 0o555), (0o444, 0o555)])
def test_it_can_be_read_and_exported(
    made: Path, tmp_path_factory: pytest.TempPathFactory, file_mode: int, folder_mode: int
) -> None:
    before = made.read_bytes()
    target = tmp_path_factory.mktemp("out") / "package"
    made.chmod(file_mode)
    made.parent.chmod(folder_mode)
    try:
        for arguments in (("check",), ("status",), ("export", target)):
            done = run("--diary", made, *arguments)
            assert done.returncode == 0, done.stderr
        refused = run("--diary", made, "import", target)
        assert refused.returncode == 0, "nothing is new in it"
        assert [file.name for file in made.parent.iterdir() if file.is_file()] == ["made.db"]
        assert made.read_bytes() == before
    finally:
        made.parent.chmod(0o755)


@pytest.mark.usefixtures("locked")
def test_an_answer_is_refused_plainly_until_it_can_be_written(
    made: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(Repository(made, clock)) as diary:
        assert diary.is_read_only
        with pytest.raises(CannotSaveError, match=r"^Not saved: the diary file is read-only\. Make it writable"):
            diary.answer(TODAY, AVERAGE, 9)
        monkeypatch.undo()
        diary.answer(TODAY, AVERAGE, 9)
    with closing(Repository(made, clock)) as reread:
        assert reread.day(TODAY).pain_average == 9


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_older_one_is_read_without_being_changed(tmp_path: Path, clock: FixedClock, number: int) -> None:
    source = Path(__file__).parent / "databases" / f"format-{number}.db"
    (tmp_path / "older").mkdir()
    old = tmp_path / "older" / "old.db"
    shutil.copyfile(source, old)
    with closing(Repository(old, clock)) as diary:
        assert diary.days()
        assert diary.check() == []
        with pytest.raises(CannotSaveError, match="read-only"):
            diary.answer(TODAY, AVERAGE, 9)
    assert old.read_bytes() == source.read_bytes()
    assert [file.name for file in old.parent.iterdir()] == ["old.db"]


@pytest.mark.usefixtures("locked")
def test_answers_that_still_stand_in_its_log_are_read_or_said_to_be_missing(
    tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    other = start_other(tmp_path / "diary.db")
    other.ask("answer", TODAY.isoformat(), "pain_average", "3")
    other.kill()
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        assert diary.day(TODAY).pain_average == 3
    (tmp_path / "diary.db-shm").unlink()
    with pytest.raises(CannotOpenError, match=r"its newest answers stand in a file beside it \(diary\.db-wal\)"):
        Repository(tmp_path / "diary.db", clock)


@pytest.mark.usefixtures("locked")
def test_what_its_owner_writes_meanwhile_is_seen(
    tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    other = start_other(tmp_path / "diary.db")
    other.ask("answer", TODAY.isoformat(), "pain_average", "3")
    other.ask("close")
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        assert diary.day(TODAY).pain_average == 3
        assert diary.look_elsewhere() is None
        other.ask("answer", TODAY.isoformat(), "pain_average", "8")
        assert diary.look_elsewhere() is not None
        assert diary.day(TODAY).pain_average == 8
    other.kill()


IN_A_LOCKED_FOLDER = """
import sys, main
diary, sound = sys.argv[1:]
inside = diary.removesuffix("diary.db") + "another.db"
for command in (
    ["--diary", diary, "status"], ["--diary", diary, "check"], ["--diary", diary, "export", sound + ".out"],
    ["--diary", diary, "backup"], ["--diary", diary, "backups"], ["--diary", diary, "imports"],
    ["--diary", diary, "restore", sound], ["--diary", diary, "salvage", sound + ".saved"],
    ["--diary", diary, "passphrase", "remove"], ["--diary", sound, "backup", inside],
    ["--diary", sound, "export", inside], ["--diary", sound, "import", inside], ["sample", inside],
    ["--diary", sound, "salvage", inside], ["--diary", sound, "restore", inside],
):
    print(main.main(command), *command[-2:], file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("setpriv") is None, reason="needs rights to give up")
def test_a_folder_that_cannot_be_entered_is_one_plain_line_to_every_command(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    shutil.copy(made, folder / "diary.db")
    folder.chmod(0o000)
    as_anybody = AS_ANYBODY if os.geteuid() == 0 else []
    command = [*as_anybody, sys.executable, "-c", IN_A_LOCKED_FOLDER, str(folder / "diary.db"), str(made)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    finally:
        folder.chmod(0o700)
    lines = done.stderr.splitlines()
    assert done.returncode == 0, done.stderr
    assert len(lines) == 2 * 15, done.stderr
    assert [line for line in lines if not line.startswith(("1 ", "relief-diary: "))] == []
    assert [line for line in lines[::2] if "you have no permission for it" not in line] == []
