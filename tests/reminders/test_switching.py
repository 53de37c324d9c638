"""A reminder switched on and off, with stand-ins for the systems' schedulers; what is left, and what is said."""

from __future__ import annotations

import os
import sys
from datetime import date, time
from pathlib import Path

import pytest

from diary.errors import BadInputError, CannotSaveError
from diary.reminders import program, switching
from diary.reminders.deciding import Reminded, Wish
from diary.reminders.memory import read_reminded, write_reminded
from diary.reminders.schedulers.autostart import AUTOSTART
from diary.reminders.schedulers.job import Command, UserFolders
from diary.reminders.schedulers.launch_agents import LAUNCH_AGENTS
from diary.reminders.schedulers.systemd import SYSTEMD
from diary.reminders.schedulers.windows_tasks import WINDOWS_TASKS
from diary.reminders.switching import Computer, Reply, look_up, memory_of, switch_off, switch_on
from diary.store.on_disk.filled_mark import filled_mark, marked_day
from tests.factories import NOW, TODAY

WISH = Wish(time(20), again=True)


class Fake:
    """A computer whose scheduler remembers what it was told.

    Attributes:
        said: The commands, each as one text.
        refuses: The word in a command that is refused.
        says: What is answered to whoever asks whether it is on.
    """

    def __init__(self, system: str, folder: Path) -> None:
        self.said: list[str] = []
        self.refuses = "nothing"
        self.says = "ActiveState=active"
        places = UserFolders(folder / "home", folder / "home" / ".config", folder / "state" / "relief-diary", 501)
        self.computer = Computer(system, places, self._run)

    def _run(self, command: Command) -> Reply:
        self.said.append(" ".join(command))
        return Reply(self.refuses not in self.said[-1], self.says)


@pytest.fixture
def diary_path(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "my diary.db"


def files_under(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize(
    ("system", "scheduler"),
    [("linux", SYSTEMD), ("win32", WINDOWS_TASKS), ("darwin", LAUNCH_AGENTS)],
    ids=["systemd", "windows", "macos"],
)
def test_what_is_switched_on_is_found_and_goes_without_a_trace(
    tmp_path: Path, diary_path: Path, system: str, scheduler: object
) -> None:
    fake = Fake(system, tmp_path)
    assert look_up(diary_path, "en", fake.computer) is None
    before = files_under(tmp_path)
    found = switch_on(diary_path, WISH, "en", fake.computer, NOW, TODAY)
    assert (found.scheduler, found.wish, found.is_on, found.is_current) == (scheduler, WISH, True, True)
    assert all(path.is_file() for path in found.files)
    assert marked_day(diary_path) == TODAY
    assert read_reminded(memory_of(diary_path, fake.computer)) == Reminded(looked=NOW)
    spoken = look_up(diary_path, "de", fake.computer)
    assert spoken is not None
    assert not spoken.is_current  # it speaks another language
    assert look_up(diary_path.with_name("other.db"), "en", fake.computer) is None
    switch_off(diary_path, fake.computer)
    assert look_up(diary_path, "en", fake.computer) is None
    left = set(files_under(tmp_path)) - set(before)
    assert left <= {"home", "home/.config", "home/Library", "state"}  # the system's own folders


def test_another_time_goes_in_the_place_of_the_first(tmp_path: Path, diary_path: Path) -> None:
    fake = Fake("linux", tmp_path)
    switch_on(diary_path, WISH, "en", fake.computer, NOW, None)
    write_reminded(memory_of(diary_path, fake.computer), Reminded(looked=NOW, day=TODAY, times=1, at=NOW))
    found = switch_on(diary_path, Wish(time(9, 15)), "en", fake.computer, NOW, None)
    assert found.wish == Wish(time(9, 15))
    assert read_reminded(memory_of(diary_path, fake.computer)).times == 1  # who was told today is not told anew
    assert fake.said[-2].startswith("systemctl --user restart relief-diary-reminder-")


def test_without_a_systemd_of_the_user_the_desktop_looks_at_login(tmp_path: Path, diary_path: Path) -> None:
    fake = Fake("linux", tmp_path)
    fake.refuses = "systemctl"
    found = switch_on(diary_path, WISH, "en", fake.computer, NOW, None)
    assert (found.scheduler, found.is_on, [path.parent.name for path in found.files]) == (
        AUTOSTART,
        True,
        ["autostart"],
    )
    # Once there is one, it takes over.
    fake.refuses = "nothing"
    assert switch_on(diary_path, WISH, "en", fake.computer, NOW, None).scheduler is SYSTEMD
    assert not (fake.computer.places.config / "autostart").exists()


@pytest.mark.parametrize("refused", ["enable", "restart"])
def test_what_the_scheduler_refuses_leaves_nothing(tmp_path: Path, diary_path: Path, refused: str) -> None:
    fake = Fake("linux", tmp_path)
    fake.refuses = refused
    with pytest.raises(CannotSaveError, match="the system's scheduler refuses it"):
        switch_on(diary_path, WISH, "en", fake.computer, NOW, None)
    assert look_up(diary_path, "en", fake.computer) is None
    assert not filled_mark(diary_path).exists()
    fake.refuses, fake.says = "nothing", "ActiveState=inactive"
    with pytest.raises(CannotSaveError, match="did not take it"):
        switch_on(diary_path, WISH, "en", fake.computer, NOW, None)
    assert look_up(diary_path, "en", fake.computer) is None


def test_half_of_it_is_not_on(tmp_path: Path, diary_path: Path) -> None:
    fake = Fake("linux", tmp_path)
    found = switch_on(diary_path, WISH, "en", fake.computer, NOW, None)
    found.files[0].unlink()
    half = look_up(diary_path, "en", fake.computer)
    assert half is not None
    assert (half.is_on, half.is_current) == (False, False)
    found.files[1].write_text("nonsense")
    broken = look_up(diary_path, "en", fake.computer)
    assert broken is not None
    assert (broken.wish, broken.is_on) == (None, False)
    switch_off(diary_path, fake.computer)
    assert look_up(diary_path, "en", fake.computer) is None


@pytest.mark.skipif(os.name != "posix", reason="a folder that can't be written to")
def test_what_can_not_be_written_is_said(tmp_path: Path, diary_path: Path) -> None:
    fake = Fake("linux", tmp_path)
    fake.computer.places.home.write_text("a file where the home folder should be")
    with pytest.raises(CannotSaveError, match="could not be switched on: "):
        switch_on(diary_path, WISH, "en", fake.computer, NOW, None)


def test_a_name_that_no_file_can_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="can't take the name"):
        switch_on(tmp_path / "two\nlines.db", WISH, "en", Fake("linux", tmp_path).computer, NOW, None)


def test_how_this_program_is_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert program.program() == (sys.executable, str(Path(program.__file__).parents[2] / "main.py"))
    script = tmp_path / "relief-diary"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script), "remind"])
    assert program.program() == (str(script),)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if sys.platform.startswith("linux"):
        assert program.program_of(tmp_path / "relief-diary" / "diary.db") == (str(script),)
    assert program.program_of(tmp_path / "a.db") == (str(script), f"--diary={tmp_path / 'a.db'}")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.program() == (sys.executable,)


def test_a_command_that_is_not_there_did_not_end_well() -> None:
    assert switching.run_scheduler(("relief-diary-no-such-command",)) == Reply(well=False, output="")
    assert switching.run_scheduler((sys.executable, "-c", "print('yes')")).output.strip() == "yes"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"looked": "2026", "day": 4}', '{"looked": "2026-01-01T10:00:00"}'])
def test_what_makes_no_sense_was_not_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "told.json").write_text(text)
    assert read_reminded(tmp_path / "told.json") == Reminded()


def test_what_was_told_comes_back(tmp_path: Path) -> None:
    told = Reminded(NOW, TODAY, 2, NOW, "before:2026-12-01", date(2026, 12, 1))
    write_reminded(tmp_path / "a" / "told.json", told)
    assert read_reminded(tmp_path / "a" / "told.json") == told
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["told.json"]
