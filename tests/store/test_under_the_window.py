"""The open file is written over, cut short, or loses what is beside it: nothing is said to be saved that isn't."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from diary.errors import CannotSaveError, DiaryError, OverwrittenError
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.repository import Repository
from tests.factories import DIARY_ID, TODAY, live

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

AVERAGE, WORST = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be changed there")


@pytest.fixture
def window(tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]) -> OtherProgram:
    """A program of its own on a diary that has an answer of today: to touch what is mapped may be its end."""
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        diary.prepare(diary_id=DIARY_ID)
    shutil.copy(tmp_path / "diary.db", tmp_path / "older.db")
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        live(diary, clock)
        diary.answer(TODAY, AVERAGE, 1)
    other = start_other(tmp_path / "diary.db")
    other.ask("answer", TODAY.isoformat(), "pain_average", "4")
    return other


def answered(window: OtherProgram, item: str, value: int) -> str:
    """Have it answer; "saved", or what it said."""
    window.tell("answer", TODAY.isoformat(), item, str(value))
    try:
        window.hear()
    except AssertionError as refused:
        return str(refused)
    return "saved"


def overwrite(path: Path, content: bytes) -> None:
    """Write over a file in its place, as a copy by hand does."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def stored(path: Path, clock: FixedClock) -> tuple[int | None, int | None] | None:
    with suppress(DiaryError), closing(Repository(path, clock, leaves_all=True)) as diary:
        if diary.check() == []:
            return diary.day(TODAY).pain_average, diary.day(TODAY).pain_worst
    return None


@pytest.mark.parametrize("by", ["an older copy", "another diary", "nothing", "half of it", "a letter"])
def test_a_file_that_is_written_over_is_noticed(
    tmp_path: Path, clock: FixedClock, window: OtherProgram, by: str
) -> None:
    path = tmp_path / "diary.db"
    with closing(Repository(tmp_path / "other.db", clock)) as other:
        other.answer(TODAY, WORST, 2)
    content = {
        "an older copy": (tmp_path / "older.db").read_bytes(),
        "another diary": (tmp_path / "other.db").read_bytes(),
        "nothing": b"",
        "half of it": path.read_bytes()[: path.stat().st_size // 8192 * 4096],
        "a letter": b"Dear doctor" * 5000,
    }[by]
    bring_home(path)
    assert answered(window, "pain_worst", 8) == "saved"  # somebody's checkpoint is no fault
    overwrite(path, content)
    said = answered(window, "pain_worst", 9)
    assert "was written over or cut short by another program" in said, said
    assert answered(window, "pain_now", 3) != "saved"
    window.ask("close")
    assert path.read_bytes() == content  # and nothing of ours is brought into it


def bring_home(path: Path) -> None:
    with closing(files.connect(path)) as home:
        home.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def test_a_copy_of_a_moment_ago_in_its_place_lacks_what_was_saved_since(tmp_path: Path, window: OtherProgram) -> None:
    path = tmp_path / "diary.db"
    bring_home(path)
    copy = path.read_bytes()
    assert answered(window, "pain_worst", 8) == "saved"
    bring_home(path)
    overwrite(path, copy)
    said = answered(window, "pain_now", 9)
    assert "was written over or cut short by another program" in said, said


@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
@pytest.mark.parametrize("what", ["deleted", "emptied", "cut"])
def test_what_is_beside_it_goes_and_every_answer_said_to_be_saved_is_there(
    tmp_path: Path, clock: FixedClock, window: OtherProgram, suffix: str, what: str
) -> None:
    path = tmp_path / "diary.db"
    beside = tmp_path / f"diary.db{suffix}"
    if what == "deleted":
        beside.unlink()
    else:
        os.truncate(beside, 0 if what == "emptied" else beside.stat().st_size // 2)
    saved = {"pain_average": 4}
    for value in (7, 8, 9):
        if answered(window, "pain_worst", value) == "saved":
            saved["pain_worst"] = value
    window.kill()
    found = stored(path, clock)
    if suffix == "-shm" or what == "deleted":  # nothing of it is lost
        assert found == (4, 9), saved
    elif "pain_worst" in saved:
        assert found is not None
        assert found[1] == saved["pain_worst"]


def test_a_backup_that_the_program_restores_is_none_of_that(diary: Repository, clock: FixedClock) -> None:
    from diary.app import back_up
    from diary.store.on_disk.restoring import put_back

    diary.answer(TODAY, AVERAGE, 4)
    made = back_up(diary)
    diary.answer(TODAY, AVERAGE, 5)
    put_back(diary.path, made.path, clock.now().date())
    diary.answer(TODAY, WORST, 6)
    assert (diary.day(TODAY).pain_average, diary.day(TODAY).pain_worst) == (4, 6)


@pytest.mark.parametrize("moment", ["BEGIN", "INSERT INTO change", "COMMIT"])
def test_a_file_that_goes_while_it_is_written_to_is_noticed(tmp_path: Path, clock: FixedClock, moment: str) -> None:
    path = tmp_path / "diary.db"
    gone: list[Path] = []

    def take_away(statement: str) -> None:
        if statement.startswith(moment) and not gone:
            gone.append(path.rename(tmp_path / "away.db"))

    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
        diary.listen(take_away)
        with pytest.raises(CannotSaveError, match="no longer there"):
            diary.answer(TODAY, AVERAGE, 5)
        diary.listen(None)
        gone[0].rename(path)
        # Seen before the commit, nothing was written; seen behind it, it was and was not said to be.
        assert diary.day(TODAY).pain_average == (5 if moment == "COMMIT" else 4)
        assert diary.answer(TODAY, AVERAGE, 6) != []
    assert stored(path, clock) == (6, None)


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_a_twin_of_the_same_length_and_times_is_another_file(tmp_path: Path, clock: FixedClock, suffix: str) -> None:
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
        file, twin = tmp_path / f"diary.db{suffix}", tmp_path / "twin"
        shutil.copy2(file, twin)
        twin.replace(file)
        with pytest.raises(CannotSaveError, match="another file was put" if suffix == "" else "was taken away"):
            diary.answer(TODAY, AVERAGE, 5)


def test_a_link_that_leads_elsewhere_by_now_names_another_file(tmp_path: Path, clock: FixedClock) -> None:
    for name in ("one", "two"):
        with closing(Repository(tmp_path / f"{name}.db", clock)) as diary:
            diary.answer(TODAY, AVERAGE, 1)
    link = tmp_path / "diary.db"
    link.symlink_to(tmp_path / "one.db")
    with closing(Repository(link, clock)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
        assert (tmp_path / "one.db-wal").exists()
        link.unlink()
        link.symlink_to(tmp_path / "two.db")
        with pytest.raises(CannotSaveError, match="another file was put in the place"):
            diary.answer(TODAY, AVERAGE, 5)
    assert [stored(tmp_path / f"{name}.db", clock) for name in ("one", "two")] == [(4, None), (1, None)]


def test_the_folder_goes_and_comes_back(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "home"
    with closing(Repository(folder / "diary.db", clock)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
        folder.rename(tmp_path / "away")
        with pytest.raises(CannotSaveError, match="no longer there"):
            diary.answer(TODAY, AVERAGE, 5)
        (tmp_path / "away").rename(folder)
        diary.answer(TODAY, AVERAGE, 6)
    assert stored(folder / "diary.db", clock) == (6, None)
    assert issubclass(OverwrittenError, CannotSaveError)
