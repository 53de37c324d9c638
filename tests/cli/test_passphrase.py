"""The passphrase on the real command line, and that no plain text is left of a locked diary."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from diary import app, cli, locking
from diary.cli import run_command
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.on_disk.own_files import copies_beside
from diary.store.on_disk.rekeying import rekey
from diary.store.repository import Repository
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
NOTE = "the zinnias by the gate"
WORDS, OTHER_WORDS = "four quiet green herons", "Äpfel am Morgen"
on_posix = pytest.mark.skipif(sys.platform == "win32", reason="hands descriptors to another process")


@contextmanager
def handed_over(lines: str) -> Iterator[int]:
    """A descriptor from which the lines are read."""
    reading, writing = os.pipe()
    os.write(writing, lines.encode())
    os.close(writing)
    try:
        yield reading
    finally:
        os.close(reading)


def program(*arguments: str | Path, lines: str = "") -> subprocess.CompletedProcess[str]:
    """What the program does and says, in this process; what it is handed over stands in a pipe."""
    said, complained = io.StringIO(), io.StringIO()
    with handed_over(lines) as reading, redirect_stdout(said), redirect_stderr(complained):
        given = [str(reading) if argument == "N" else str(argument) for argument in arguments]
        status = main.main(given)
    return subprocess.CompletedProcess(given, status, said.getvalue(), complained.getvalue())


def program_apart(*arguments: str | Path, lines: str = "") -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    with handed_over(lines) as reading:
        given = [str(reading) if argument == "N" else str(argument) for argument in arguments]
        return subprocess.run(
            [sys.executable, "main.py", *given],
            cwd=ROOT,
            pass_fds=[reading],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plain diary with a note, and a copy of it."""
    return written(tmp_path / "diary.db")


def written(path: Path) -> Path:
    with closing(Repository(path, FixedClock(NOW))) as diary:
        diary.answer(diary.today(), DayItem.NOTE, NOTE)
        diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 4)
        app.back_up(diary)
    return path


@pytest.fixture
def locked(path: Path) -> tuple[Path, str]:
    """The same, locked by the command; with its recovery code."""
    return locked_by_command(path)


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The same, for whoever changes nothing."""
    return locked_by_command(written(tmp_path_factory.mktemp("standing") / "diary.db"))


def locked_by_command(path: Path) -> tuple[Path, str]:
    ended = program_apart("--diary", path, "passphrase", "set", "--new-passphrase-fd", "N", lines=f"{WORDS}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    return path, code_in(ended.stdout)


def code_in(said: str) -> str:
    (code,) = (line.removeprefix("Recovery code: ") for line in said.splitlines() if line.startswith("Recovery code: "))
    return code


def plain_text_in(folder: Path) -> list[str]:
    return [path.name for path in sorted(folder.rglob("*")) if path.is_file() and NOTE.encode() in path.read_bytes()]


@on_posix
def test_every_command_works_on_a_locked_diary(locked: tuple[Path, str], tmp_path: Path) -> None:
    path, _ = locked
    asked = ("--diary", path, "--passphrase-fd", "N")
    assert plain_text_in(tmp_path) == []
    for command in (["check"], ["status"], ["status", "--json"], ["backup"]):
        ended = program(*asked, *command, lines=f"{WORDS}\n")
        assert (ended.returncode, ended.stderr) == (0, ""), command
        assert plain_text_in(tmp_path) == []
    package = tmp_path / "package"
    ended = program_apart(*asked, "export", package, "--with-notes", lines=f"{WORDS}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert plain_text_in(tmp_path) == ["changes.csv", "daily.csv"]
    ended = program(*asked, "import", package, lines=WORDS)  # without an end of the line
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Nothing is new." in ended.stdout
    assert len(copies_beside(path)) >= 2


@on_posix
def test_forgotten_it_opens_by_code_and_gets_a_new_one(locked: tuple[Path, str], tmp_path: Path) -> None:
    path, code = locked
    (copy, *_) = (one.path for one in copies_beside(path))
    stick = tmp_path / "stick" / "mine.db"
    stick.parent.mkdir()
    stick.write_bytes(copy.read_bytes())
    for diary in (path, copy, stick):
        ended = program("check", "--diary", diary, "--passphrase-fd", "N", lines=code.lower().replace("-", " ") + "\n")
        assert (ended.returncode, ended.stderr) == (0, "")
    change = ("--diary", path, "passphrase", "change", "--passphrase-fd", "N", "--new-passphrase-fd", "N")
    ended = program_apart(*change, lines=f"{code}\n{OTHER_WORDS}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert code_in(ended.stdout) != code
    for diary in (path, copy):
        assert program("check", "--diary", diary, "--passphrase-fd", "N", lines=WORDS).returncode == 1
        assert program("check", "--diary", diary, "--passphrase-fd", "N", lines=code).returncode == 1
        assert program("check", "--diary", diary, "--passphrase-fd", "N", lines=OTHER_WORDS).returncode == 0
    assert plain_text_in(tmp_path) == []
    ended = program_apart("--diary", path, "passphrase", "remove", "--passphrase-fd", "N", lines=OTHER_WORDS)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert program("--diary", path, "check").returncode == 0


@on_posix
def test_a_backup_from_before_the_passphrase_or_of_an_older_one_is_restored_and_locked(
    path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    plain, old = path.with_name("plain.db"), path.with_name("old.db")
    plain.write_bytes(path.read_bytes())
    first, second = locking.new_key(WORDS), locking.new_key(OTHER_WORDS)
    rekey(path, None, first.key)
    old.write_bytes(path.read_bytes())
    rekey(path, first.key, second.key)

    def restored(backup: Path, typed: str, *more: str) -> tuple[int, str]:
        reading, writing = os.pipe()
        os.write(writing, typed.encode())
        os.close(writing)
        given = [str(reading) if one == "N" else one for one in ("--passphrase-fd", "N", *more)]
        status = run_command(["--diary", str(path), "restore", *given, str(backup)], clock)
        os.close(reading)
        told = capsys.readouterr()
        return status, told.out + told.err

    done = (0, f"It is locked with the passphrase that {path} has now.")
    for backup, typed, more, (status, said) in (
        (plain, f"{second.code}\n", (), done),
        (old, f"{second.code}\n", (), (1, "another passphrase than the diary. Hand it over with --backup-passphrase")),
        (old, f"{second.code}\n{first.code}\n", ("--backup-passphrase-fd", "N"), done),
    ):
        ended = restored(backup, typed, *more)
        assert ended[0] == status, ended
        assert said in ended[1]
    with closing(Repository(path, clock, key=second.key)) as diary:
        assert diary.check() == []
    plain.unlink()
    assert plain_text_in(path.parent) == []


@on_posix
@pytest.mark.parametrize(
    ("arguments", "lines", "said"),
    [
        (["check"], "", "is locked with a passphrase. Hand it over with --passphrase-fd, or start this in a terminal."),
        (
            ["check", "--passphrase-fd", "N"],
            "zinnia\n",
            "That does not open the diary. It is neither its passphrase nor",
        ),
        (["check", "--passphrase-fd", "N"], "", "That does not open the diary."),
        (["check", "--passphrase-fd", "97"], "", "--passphrase-fd: nothing can be read from descriptor 97."),
        (
            ["check", "--passphrase-fd", "N"],
            "a" * 5000,
            "--passphrase-fd: the first line is too long for a passphrase.",
        ),
        (["check", "--passphrase-fd", "N"], "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG", "recovery code has a typing mistake"),
        (["passphrase", "set", "--new-passphrase-fd", "N"], "x", "has a passphrase. Another one:"),
        (["passphrase", "change", "--passphrase-fd", "N", "--new-passphrase-fd", "N"], f"{WORDS}\n\n", "at least one"),
        (["passphrase", "change", "--passphrase-fd", "N"], WORDS, "A new passphrase for"),
    ],
)
def test_what_does_not_open_it_is_said_in_one_line(
    standing: tuple[Path, str], arguments: list[str], lines: str, said: str
) -> None:
    path, _ = standing
    before = path.read_bytes()
    ended = program("--diary", path, *arguments, lines=lines)
    assert ended.returncode == 1
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert WORDS not in ended.stderr + ended.stdout
    assert path.read_bytes() == before


@on_posix
def test_a_crash_leaves_no_core(standing: tuple[Path, str]) -> None:
    code = (
        "import resource, sys, pathlib; from diary.locking import unlock; "
        "resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1])); "
        "unlock(pathlib.Path(sys.argv[1]), sys.argv[2]); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, standing[0], standing[1]], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "(0, 0)\n"


def test_a_plain_diary_has_nothing_to_change(path: Path, capsys: pytest.CaptureFixture[str], clock: FixedClock) -> None:
    assert cli.run_command(["--diary", str(path), "passphrase", "remove"], clock) == 1
    assert "has no passphrase. To set one" in capsys.readouterr().err
    assert cli.run_command(["--diary", str(path.with_name("no.db")), "passphrase", "set"], clock) == 1
    assert "does not exist" in capsys.readouterr().err


def test_in_a_terminal_it_is_asked_for_twice(
    path: Path, capsys: pytest.CaptureFixture[str], clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[str] = []
    asked: list[str] = []

    def typed(question: str, _stream: object) -> str:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr("diary.cli.passphrase.getpass", typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    answers[:] = [WORDS, OTHER_WORDS]
    assert cli.run_command(["--diary", str(path), "passphrase", "set"], clock) == 1
    assert "The two are not the same." in capsys.readouterr().err
    answers[:] = [WORDS, WORDS]
    assert cli.run_command(["--diary", str(path), "passphrase", "set"], clock) == 0
    answers[:] = [WORDS]
    assert cli.run_command(["--diary", str(path), "check"], clock) == 0
    assert asked == ["New passphrase: ", "Once more: "] * 2 + ["Passphrase or recovery code: "]


@on_posix
def test_a_copy_of_a_damaged_diary_is_not_made_and_nothing_is_changed(path: Path) -> None:
    with closing(Repository(path, FixedClock(NOW))) as diary, diary.writing() as connection:
        connection.execute("UPDATE day SET pain_average = 9")  # against the history
    before = path.read_bytes()
    ended = program("--diary", path, "passphrase", "set", "--new-passphrase-fd", "N", lines=WORDS)
    assert ended.returncode == 1
    assert "1 fault found" in ended.stderr
    assert path.read_bytes() == before
