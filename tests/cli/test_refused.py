"""What a command refuses: one line, exit status 1, and nothing is changed."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary import app
from diary.clock import FixedClock
from diary.errors import BadInputError
from diary.exchange.selection import Selection
from diary.store.format import FORMAT
from diary.store.repository import Repository
from main import main
from tests.cli.running import COLUMNS, HEADER, NO_PACKAGE, NOWHERE, TRACKER, contents, refusal, said
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Callable


# What is the diary itself


@pytest.mark.parametrize("name", ["my.db", "link", "hard", "my.db-wal", "link-wal", "folder"])
def test_the_diary_itself_is_no_package_and_is_not_even_opened(lived: Path, folder: Path, name: str) -> None:
    """Closing a file of an open diary would cancel SQLite's locks on it: another program would ruin it."""
    (folder / "link").symlink_to(lived)
    (folder / "link-wal").symlink_to(folder / "my.db-wal")
    (folder / "hard").hardlink_to(lived)
    (folder / "folder").mkdir()
    (folder / "folder" / "daily.csv").symlink_to(lived)
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(str(arguments[0]))

    with closing(Repository(lived, FixedClock(NOW))) as open_elsewhere:
        open_elsewhere.prepare()
        assert (folder / "my.db-wal").exists()
        sys.addaudithook(watch)
        with pytest.raises(BadInputError, match="is the diary itself"):
            app.import_format(lived, lived)  # what it needs is loaded now
        opened.clear()
        with pytest.raises(BadInputError, match="is the diary itself or belongs to it"):
            app.import_format(lived, folder / name)
        watching = False
    assert opened == [], "read by hand"
    # Through a link, it is the same diary.
    with pytest.raises(BadInputError, match="is the diary itself"):
        app.import_format(folder / "link", lived)


def test_a_copy_of_a_diary_is_no_package(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    said(capsys, "backup", "copy.zip", "--diary", lived)
    tamper(folder / "other.db", "CREATE TABLE t (x)")
    assert refusal(capsys, "import", "copy.zip", "--diary", "new.db").startswith(
        "copy.zip is a diary file or a copy of one, not a package. To see it, open it"
    )
    assert refusal(capsys, "import", "other.db", "--diary", "new.db") == "other.db is a database, not a package."
    (folder / "empty").touch()
    assert refusal(capsys, "import", "empty", "--diary", "new.db").startswith("empty is not a package. If it is")
    os.mkfifo(folder / "pipe")
    assert refusal_of_a_pipe(capsys) == "pipe is neither a file nor a folder."


def refusal_of_a_pipe(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["import", "pipe", "--diary", "new.db"]) == 1
    return capsys.readouterr().err.removeprefix("relief-diary: ").rstrip("\n")


def test_an_export_never_takes_the_place_of_the_diary(lived: Path, folder: Path, clock: FixedClock) -> None:
    """Not even where the user was asked and said so, and by no other name of it."""
    (folder / "hard.zip").hardlink_to(lived)
    (folder / "link.zip").symlink_to(lived)
    shutil.rmtree(folder / "my-backups", ignore_errors=True)  # into a folder that is there, a copy may go
    before = contents(folder)
    with closing(Repository(lived, clock)) as repository:
        for name in ("my.db", "hard.zip", "link.zip", "my.db-wal", "my.db-journal", "instruments", "my-backups"):
            for act in (partial(app.export_diary, selection=Selection()), app.back_up):
                with pytest.raises(BadInputError, match="belongs to the diary itself"):
                    act(repository, folder / name, replace=True)
    assert contents(folder) == before


def test_an_invented_package_never_goes_into_a_real_diary(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "export", "p", "--diary", lived)
    descriptor = folder / "p" / "datapackage.json"
    descriptor.write_text(descriptor.read_text().replace('"invented": false', '"invented": true'))
    assert refusal(capsys, "import", "p", "--diary", lived) == (
        f"The package is invented, and {lived} is not. A sample is never mixed with a diary."
    )


# Bad input: one line, exit status 1, nothing changed


def test_what_is_no_diary(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    (folder / "text.db").write_text("Dear diary")
    (folder / "folder").mkdir()
    newer = folder / "newer.db"
    newer.write_bytes(lived.read_bytes())
    tamper(newer, f"PRAGMA user_version = {FORMAT + 1}")
    broken = folder / "broken.db"
    broken.write_bytes(lived.read_bytes()[:5000])
    (folder / "t.csv").write_text(TRACKER)
    for name, reason in (
        ("text.db", "is not a Relief Diary file"),
        ("folder", "is a folder, not a diary"),
        (
            "newer.db",
            (
                f"was written by a newer Relief Diary (format {FORMAT + 1}; this one reads up to {FORMAT}). "
                "Install the newer program."
            ),
        ),
        ("broken.db", "broken.db"),
        ("text.db/below.db", "below.db"),
    ):
        for command in (
            ("status",),
            ("check",),
            ("export", "out"),
            ("import", "t.csv", *COLUMNS, "--where", "who=me"),
        ):
            says = refusal(capsys, "--diary", folder / name, *command)
            assert says.startswith(str(folder / name))
            assert reason in says


@pytest.mark.parametrize("command", [("status",), ("check",), ("export", "out")])
def test_a_diary_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]) -> None:
    assert refusal(capsys, *command, "--diary", "nowhere.db") == NOWHERE
    assert "diary.db does not exist" in refusal(capsys, *command)  # the user's own
    assert list(folder.parent.iterdir()) == [folder]


def test_a_sample_never_replaces_a_file(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "folder").mkdir()
    (folder / "dangling").symlink_to("nowhere")
    for name in (lived, "folder", "dangling"):
        assert refusal(capsys, "sample", name) == f"{name} exists already. Name another file."
    assert "can't be" in refusal(capsys, "sample", lived / "below.db")


def test_an_export_never_replaces_anything(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    (folder / "file.zip").write_text("mine")
    for name in ("empty", "file.zip", lived):
        assert refusal(capsys, "export", name, "--diary", lived) == f"{name} exists already. Name another one."
    says = refusal(capsys, "export", "no/where", "--diary", lived)
    assert says == "no/where can't be written: there is no folder no."
    assert "there is no folder" in refusal(capsys, "export", lived / "below", "--diary", lived)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_no_permission(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "export", "/proc/out", "--diary", lived).startswith("/proc/out can't be written: ")
    assert refusal(capsys, "sample", "/proc/a.db").startswith("/proc/a.db can't be ")
    assert refusal(capsys, "status", "--diary", "/proc/self/mem").startswith(
        "/proc/self/mem is not a Relief Diary file."
    )
    assert refusal(capsys, "import", "/proc/self/mem", *COLUMNS, "--diary", "n.db").startswith(
        "/proc/self/mem can't be"
    )
    (folder / "t.csv").write_text("date,pain\n2026-11-01,7\n")
    assert refusal(capsys, "import", "t.csv", *COLUMNS, "--diary", "/proc/a.db").startswith("/proc/a.db can't be ")


def test_a_folder_that_is_locked(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "locked").mkdir(mode=0o500)
    if os.access(folder / "locked", os.W_OK):
        pytest.skip("root may do everything, and Windows knows no locked folder")
    assert "locked/out can't be written" in refusal(capsys, "export", "locked/out", "--diary", lived)
    assert "locked/a.db can't be written" in refusal(capsys, "sample", "locked/a.db")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("t.csv", "--date-column", "day", "--pain-column", "pain"),
            f"t.csv has no column 'day'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (
            ("t.csv", *COLUMNS, "--where", "name=me"),
            f"t.csv has no column 'name'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (("t.csv", *COLUMNS, "--where", "who=us"), "t.csv: none of its 4 rows match (who is 'us')."),
        (
            ("t.csv", *COLUMNS, "--day-columns", "y,m,d"),
            f"t.csv has no column 'y'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (
            ("t.csv", *COLUMNS, "--time-zone", "Europe/Nowhere"),
            "--time-zone: this computer knows no time zone 'Europe/Nowhere'.",
        ),
        (("t.csv", *COLUMNS, "--time-zone", "../../etc"), "--time-zone: this computer knows no time zone '../../etc'."),
        (("t.csv", *COLUMNS, "--time-zone", "Europe"), "--time-zone: this computer knows no time zone 'Europe'."),
        (("t.csv",), NO_PACKAGE),
        (("nowhere.csv", *COLUMNS), "nowhere.csv can't be read: there is no such file or folder."),
        (("nowhere.csv",), "nowhere.csv can't be read: there is no such file or folder."),
        ((".",), ". is not a package: it has no daily.csv."),
        ((".", *COLUMNS), ". is a folder, not a file."),
    ],
)
def test_an_import_that_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str
) -> None:
    (folder / "t.csv").write_text(TRACKER)
    assert refusal(capsys, "import", *arguments, "--diary", "my.db") == says


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-13-01,4", "t.csv, row 2, column date: '2026-13-01' is not a date (a year has 12 months)."),
        (
            "2026-11-01,11",
            (
                "t.csv, row 2, column pain: '11' is not from 0 to 10. Column 'pain' goes from 4 to 11, beyond the "
                "scale from 0 to 10. If its scale is another one, name it: --scale 0-100."
            ),
        ),
        ("2099-11-01,4", "t.csv, row 2, column date: 2099-11-01 is in the future."),
        ("\x1b[2J,4", "t.csv, row 2, column date: '\\x1b[2J' is not a date like 2026-11-22."),
    ],
)
def test_a_bad_row_leaves_a_diary_as_it_was(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], row: str, says: str
) -> None:
    (folder / "t.csv").write_text(f"date,pain\n{row}\n2026-11-20,4\n")
    refused = refusal(capsys, "import", "t.csv", *COLUMNS, "--diary", lived)
    assert refused == f"{says} Nothing was imported; --skip-bad leaves such rows out."


@pytest.mark.usefixtures("known_sample")
def test_a_package_of_another_diary(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", "a.db")
    said(capsys, "export", "a", "--diary", "a.db")
    assert refusal(capsys, "import", "a", "--diary", lived) == (
        f"The package is from another diary than {lived}. Import it into a new file: --diary NEW.db."
    )


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("status", "--on", "2026-13-01"), "--on: '2026-13-01' is not a date of the calendar."),
        (("status", "--on", "20261101"), "--on: '20261101' is not a date (it is written another way)"),
        (("status", "--on", "yesterday"), "--on: 'yesterday' is not a date"),
        (("export", "out", "--from", "2026-02-30"), "--from: '2026-02-30' is not a date"),
        (("export", "out", "--to", ""), "--to: '' is not a date"),
    ],
)
def test_a_date_that_is_none(
    lived: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], option: str
) -> None:
    assert main([*arguments, "--diary", str(lived)]) == 2
    says = capsys.readouterr().err
    assert says.startswith(f"relief-diary {arguments[0]}: {option}")
    assert says.endswith(f"Write it like 2026-11-22. To see how: relief-diary {arguments[0]} --help\n")


def test_a_range_that_runs_backwards(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    says = refusal(capsys, "export", "out", "--from", "2026-10-02", "--to", "2026-10-01", "--diary", lived)
    assert says == "The range ends on 2026-10-01, before it starts on 2026-10-02."


def test_a_damaged_diary_names_what_helps_and_with_the_diary_that_was_named(
    lived: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    program = f"relief-diary --diary {lived}"
    for command in (["check"], ["status"], ["export", "out.zip"]):
        said = refusal(capsys, *command, "--diary", lived)
        assert said.endswith(f"To see its backups: {program} backups. To save what can be read: {program} salvage OUT")


def test_a_language_that_is_not_compiled_is_said_and_not_silently_english(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("diary.cli.speak", lambda _language: "en")
    main(["--language", "pl", "status", "--diary", "nowhere.db"])
    first, *_rest = capsys.readouterr().err.splitlines()
    assert "python -m resources.i18n --compile" in first
    main(["--language", "en", "status", "--diary", "nowhere.db"])
    assert "compile" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "next_step"),
    [
        ("pain.csv", "Name it without .csv, or let it end in .zip to have them in one file."),
        ("report.PDF", "To write what it is called: --format pdf."),
        ("bundle.json", "To write what it is called: --format fhir."),
        ("plan.ics", "To write what it is called: --format ics."),
    ],
)
def test_a_package_is_no_single_file_and_no_folder_is_called_like_one(
    lived: Path, capsys: pytest.CaptureFixture[str], name: str, next_step: str
) -> None:
    says = refusal(capsys, "export", name, "--diary", lived)
    assert says.startswith(f"{name} would be a folder")
    assert says.endswith(next_step)


def test_what_to_type_next_names_the_diary_that_was_named(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = f"relief-diary --diary {lived}"
    for command, ends in (
        (("restore", "x"), f"{program} backups."),
        (("import", "--undo", "2026-01-01T00:00:00"), f"{program} imports."),
        (("passphrase", "change"), f"{program} passphrase set."),
    ):
        assert refusal(capsys, *command, "--diary", lived).endswith(ends)
    assert refusal(capsys, "restore", "x").endswith("To see which there are: relief-diary backups.")


def test_a_folder_is_no_diary_whose_backups_could_be_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "kept").mkdir()
    assert refusal(capsys, "backups", "--diary", "kept") == "kept is a folder, not a diary. Name a file in it."


@pytest.mark.skipif(os.name != "posix", reason="the rights of files are others there")
def test_a_backup_that_can_not_stand_beside_the_diary_names_another_place(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_protected(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", write_protected)  # also where root runs the tests
    helps = f"To make the copy in another place: relief-diary --diary {lived} backup FOLDER"
    assert refusal(capsys, "backup", "--diary", lived).endswith(helps)
    monkeypatch.undo()
    assert "another place" not in refusal(capsys, "backup", folder / "no" / "such", "--diary", lived)
