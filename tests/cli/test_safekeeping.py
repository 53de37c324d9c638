"""Backups, restore and the undo of an import on the command line."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary.cli import run_command
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.keeping import tend
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import FixedClock

    Run = Callable[..., tuple[int, str]]


@pytest.fixture
def path(tmp_path: Path, clock: FixedClock) -> Path:
    """A diary of half a year with today's backup."""
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as diary:
        restore(diary, invented_contents(TODAY, years=0.5))
        tend(diary)
    return path


@pytest.fixture
def run(path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]) -> Run:
    """What a command says, and with which status."""

    def told(*arguments: str) -> tuple[int, str]:
        status = run_command(["--diary", str(path), *arguments], clock)
        said = capsys.readouterr()
        return status, said.out + said.err

    return told


def pain(path: Path, clock: FixedClock) -> int | None:
    with closing(Repository(path, clock)) as diary:
        assert diary.check() == []
        return diary.day(TODAY).pain_average


def answer(path: Path, clock: FixedClock, value: int) -> None:
    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, value)


def test_backups_are_listed_with_what_each_holds_and_one_is_restored(run: Run, path: Path, clock: FixedClock) -> None:
    answer(path, clock, 9)
    status, said = run("backups")
    (line,) = said.splitlines()
    assert status == 0
    assert line.startswith("- diary-2026-11-22-daily.db (once a day): 1")
    assert " days, the last 2026-11-21, newest infusion 2026-" in line
    assert line.endswith(" kB. Opened and looked over: whole.")
    status, said = run("restore", "diary-2026-11-22-daily.db")
    assert status == 0
    assert pain(path, clock) is None
    assert said.splitlines()[1].endswith(f"relief-diary --diary {path} restore diary-2026-11-22-before-restore.db")
    assert run("restore", "diary-2026-11-22-before-restore.db")[0] == 0
    assert pain(path, clock) == 9
    assert len(run("backups")[1].splitlines()) == 3


def test_a_diary_that_is_damaged_or_gone_is_listed_and_restored(run: Run, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    assert run("check")[0] == 1
    assert "diary-2026-11-22-daily.db" in run("backups")[1]
    status, said = run("restore", "diary-2026-11-22-daily.db")
    assert status == 0
    assert "diary-put-aside-2026-11-22.db" in said
    assert run("check")[0] == 0
    path.unlink()
    assert run("restore", "diary-2026-11-22-daily.db")[0] == 0
    assert run("check")[0] == 0


def test_what_is_wrong_with_a_backup_is_said_and_it_is_not_restored(run: Run, path: Path, clock: FixedClock) -> None:
    folder = path.with_name("diary-backups")
    whole = (folder / "diary-2026-11-22-daily.db").read_bytes()
    (folder / "diary-2026-11-21-daily.db").write_bytes(whole[:9000])
    answer(path, clock, 9)
    said = run("backups")[1].splitlines()
    assert said[1] == "- diary-2026-11-21-daily.db is damaged. Choose another backup."
    for name in ("diary-2026-11-21-daily.db", "none.db", "/nowhere/none.db"):
        status, line = run("restore", name)
        assert status == 1
        assert line.count("\n") == 1
    assert pain(path, clock) == 9


def test_there_may_be_none(tmp_path: Path, run: Run, path: Path) -> None:
    shutil.rmtree(path.with_name("diary-backups"))
    assert run("backups") == (0, f"There is no backup of {tmp_path / 'diary.db'} yet.\n")


def test_a_second_folder_is_chosen_used_and_left(tmp_path: Path, run: Run, path: Path, clock: FixedClock) -> None:
    stick = tmp_path / "stick"
    assert run("backups", "--second-folder", str(stick))[0] == 1
    stick.mkdir()
    said = run("backups", "--second-folder", str(stick))[1].splitlines()
    assert said[-1].startswith(f"Second folder: {stick / 'diary-backups-'}")
    assert said[-1].endswith("The newest there is of 2026-11-22.")
    assert len(said) == 2
    (copy,) = stick.glob("*/*.db")
    stick.rename(tmp_path / "away")
    assert (
        run("backups")[1].splitlines()[-1].endswith("It is not there now; the newest backup went there on 2026-11-22.")
    )
    (tmp_path / "away").rename(stick)
    # With everything beside the diary gone, and the diary too, the stick has it all.
    answer(path, clock, 9)
    (path.with_name("diary-backups") / "diary-2026-11-22-daily.db").unlink()
    assert "in the second folder" in run("backups")[1]
    path.unlink()
    assert run("restore", str(copy))[0] == 0
    assert pain(path, clock) is None
    assert run("backups", "--no-second-folder")[1].count("Second folder") == 0
    assert copy.exists()


def test_an_import_is_listed_and_undone(tmp_path: Path, run: Run, path: Path, clock: FixedClock) -> None:
    source = tmp_path / "phone.csv"
    source.write_text("date,pain\n" + "".join(f"2019-03-{n:02},{n % 11}\n" for n in range(1, 31)))
    assert run("imports") == (0, "No import of the last 30 days can be undone.\n")
    status, _ = run("import", str(source), "--date-column", "date", "--pain-column", "pain")
    assert status == 0
    status, said = run("imports")
    moment = "2026-11-22T09:14:03"
    assert said == (
        f"{moment}, from phone.csv: answers of 30 days, 2019-03-01 to 2019-03-30. "
        f"To undo it: relief-diary --diary {path} import --undo {moment}\n"
    )
    clock.moment = NOW + timedelta(days=1)
    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY.replace(2019, 3, 5), DayItem.PAIN_AVERAGE, 9)
    assert run("import", "--undo", "2026-11-22T09:14:04")[0] == 1
    status, said = run("import", "--undo")
    assert (status, said.splitlines()) == (
        0,
        [
            f"Undone: the import of {moment} from phone.csv, answers of 29 days, 2019-03-01 to 2019-03-30.",
            "1 answer was changed by hand since, or is needed by what was: it stays.",
        ],
    )
    assert run("import", "--undo")[0] == 1
    with closing(Repository(path, clock)) as diary:
        assert [day.date.isoformat() for day in diary.days() if day.date.year == 2019] == ["2019-03-05"]
        assert diary.check() == []
    # Of each day the newest stays.
    assert [name.name for name in sorted(path.with_name("diary-backups").iterdir())] == [
        "diary-2026-11-22-before-import.db",
        "diary-2026-11-23-daily.db",
    ]


def test_a_copy_put_back_beside_a_left_log_is_kept_by_naming_the_diary_itself(
    run: Run, path: Path, clock: FixedClock
) -> None:
    answer(path, clock, 9)
    shutil.copyfile(path.with_name("diary-backups") / "diary-2026-11-22-daily.db", path)
    path.with_name("diary.db-wal").write_bytes(b"of another file")
    status, said = run("restore", str(path))
    assert status == 0
    assert "diary-put-aside-2026-11-22.db" in said
    assert pain(path, clock) is None
