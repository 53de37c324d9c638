"""Usage and the process itself: exit statuses, help, output that can't be written, and the way to the window."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from diary import __version__
from diary.cli.output import one_line
from diary.clock import FixedClock
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store.repository import Repository
from main import main
from tests.cli.running import COLUMNS, ROOT, ask, contents, said
from tests.factories import TODAY

# Usage


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("--dia", "x.db"),
        ("sample",),
        ("sample", "a.db", "--seed", "one"),
        ("export",),
        ("export", "out", "--format", "doc"),
        ("export", "out", "--with"),
        ("import",),
        ("import", "t.csv", "--date-column", "date"),
        ("import", "t.csv", "--where", "who=me"),
        ("import", "t.csv", *COLUMNS, "--where", "who"),
        ("import", "t.csv", *COLUMNS, "--day-columns", "y,m"),
        ("import", "t.csv", *COLUMNS, "--stamps-in-utc"),
        ("import", "t.csv", "--skip-bad"),
        ("import", "t.csv", *COLUMNS, "--clashes", "overwrite"),
        ("status", "--diary"),
    ],
)
def test_wrong_usage_is_two(folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert main(list(arguments)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert " --help" in said.err
    assert contents(folder) == {}


@pytest.mark.parametrize(
    ("arguments", "program"),
    [
        (("status", "--onn", "x"), "relief-diary status"),
        (("--diary", "x.db", "check", "more"), "relief-diary check"),
        (("import", "t.csv", "--date-column", "date"), "relief-diary import"),
        (("--onn",), "relief-diary"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_usage_names_the_help_of_the_command(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], program: str
) -> None:
    assert main(list(arguments)) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{program}: ")
    assert said.endswith(f"To see how: {program} --help\n")


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(command in text for command in ("sample", "status", "export", "import", "backup", "check"))
    assert all(command in text for command in ("backups", "restore", "imports", "salvage"))
    assert not any(word in text for word in ("fhir", "pdf"))  # nothing that does nothing yet
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Relief Diary {__version__}\n"
    for command in ("sample", "status", "export", "import", "check"):
        assert main([command, "--help"]) == 0
        assert "--diary PATH" in capsys.readouterr().out


def test_the_diary_may_be_named_before_or_after(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = said(capsys, "--diary", lived, "check")
    assert said(capsys, "check", "--diary", lived) == before
    assert said(capsys, "check", f"--diary={lived}") == before
    assert said(capsys, "--diary", "other.db", "check", "--diary", lived) == before


def test_the_users_own_diary_is_in_the_data_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text("date,pain\n2026-11-01,4\n")
    said(capsys, "import", "t.csv", *COLUMNS)
    if sys.platform == "linux":
        assert (folder.parent / "home" / "data" / "relief-diary" / "diary.db").is_file()
    assert said(capsys, "check")[0].endswith("1 day, 0 infusions, 1 change in the history.")


# The process


def process(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "LANG": "C", "HOME": str(Path.cwd() / "home")}
    command = [sys.executable, "-W", "error", str(ROOT / "main.py"), *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=environment)


def test_utf8_whatever_the_locale(folder: Path) -> None:
    (folder / "ból.csv").write_text("datum,schmerz\n2026-11-01,größer\n", encoding="utf-8")
    done = process("import", "ból.csv", "--date-column", "datum", "--pain-column", "schmerz", "--diary", "ś🦴.db")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == (
        "relief-diary: ból.csv, row 2, column schmerz: 'größer' is not a number. For a word, say the score from 0 to "
        "10 that it stands for: --word 'größer'=NUMBER; or that it means no answer: --missing 'größer'. Nothing was "
        "imported; --skip-bad leaves such rows out.\n"
    )
    done = process("sample", "ś🦴.db")
    assert done.returncode == 0
    assert "ś🦴.db" in done.stdout.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no text")
@pytest.mark.usefixtures("folder")
def test_a_file_name_that_is_no_text() -> None:
    name = os.fsdecode(b"caf\xe9.db")
    assert process("sample", name).returncode == 0
    assert process("check", "--diary", name).stdout.startswith(b"caf\xe9.db is sound")
    refused = process("sample", name)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (1, 1)
    assert b"exists already" in refused.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough(lived: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    program = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "main.py"), "check", "--diary", str(lived)],
        stdout=write, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(write)
    assert (program.returncode, program.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_can_not_be_written(lived: Path) -> None:
    for command in (["check", "--diary", str(lived)], ["--help"], ["status", "--help"], ["--version"]):
        with Path("/dev/full").open("wb") as full:
            program = subprocess.run(
                [sys.executable, str(ROOT / "main.py"), *command], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert program.returncode == 1
        assert program.stderr == b"relief-diary: done, but the output can't be written: the disk is full.\n"


def test_our_own_bugs_are_not_swallowed(lived: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("diary.store.repository.Repository.check", broken)
    with pytest.raises(ZeroDivisionError):
        ask("check", "--diary", lived)


def test_one_line_is_one_line_and_steers_no_terminal() -> None:
    assert one_line("a\nb\r\nc\x1b[2J\x07\u202eé🦴") == "a b c\\x1b[2J\\x07\\u202eé🦴"


@pytest.mark.parametrize(
    ("arguments", "path", "shows_today"),
    [
        ([], None, False),
        (["--diary", "x.db"], Path("x.db"), False),
        (["--diary=x.db"], Path("x.db"), False),
        (["--today"], None, True),
        (["--today", "--diary=x.db"], Path("x.db"), True),
    ],
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], path: Path | None, shows_today: bool
) -> None:
    opened: list[tuple[Path | None, bool]] = []

    def window(diary: Path | None, *, shows_today: bool) -> int:
        opened.append((diary, shows_today))
        return 7

    app = type(sys)("ui.app")
    app.run = window  # type: ignore[attr-defined]
    monkeypatch.setattr("gc.disable", lambda: None)  # the tests go on in this process
    monkeypatch.setitem(sys.modules, "ui.app", app)
    assert main(arguments) == 7
    assert opened == [(path, shows_today)]


def test_the_way_to_the_window_loads_nothing_else(tmp_path: Path) -> None:
    program = (
        "import sys, types; app = types.ModuleType('ui.app'); app.run = lambda path, shows_today: 0\n"
        "sys.modules['ui.app'] = app\n"
        "from main import main; main(['--diary', 'x.db'])\n"
        "print([name for name in ('argparse', 'csv', 'diary.cli', 'diary.exchange', 'numpy') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path, env=environment)
    assert loaded.stdout == "[]\n"


def test_a_window_that_is_open_sees_what_an_import_brought(
    lived: Path, folder: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Repository(lived, clock)
    (folder / "t.csv").write_text("date,pain\n2026-11-20,0\n")
    said(capsys, "import", "t.csv", *COLUMNS, "--diary", lived)
    assert window.pain()[TODAY - timedelta(days=2)] == 0
    window.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    window.save_infusion(replace(Infusion(TODAY, TODAY), note="after"))
    assert window.check() == []
    window.close()
