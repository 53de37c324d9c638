"""A reminder is switched on and off here, and it is looked up what there really is of it."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from platformdirs import user_config_path, user_state_path

from diary.errors import BadInputError, CannotSaveError, DiaryError, system_reason
from diary.reminders.deciding import Reminded, Wish
from diary.reminders.memory import forget_reminded, write_reminded
from diary.reminders.program import diary_mark, program, program_of
from diary.reminders.schedulers.autostart import AUTOSTART
from diary.reminders.schedulers.job import Job, UserFolders, arguments, wish_in
from diary.reminders.schedulers.launch_agents import LAUNCH_AGENTS
from diary.reminders.schedulers.systemd import SYSTEMD
from diary.reminders.schedulers.windows_tasks import WINDOWS_TASKS
from diary.store.on_disk.filled_mark import begin_mark, end_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from diary.reminders.schedulers.job import Command, Scheduler

SCHEDULERS = {"win32": (WINDOWS_TASKS,), "darwin": (LAUNCH_AGENTS,)}
"""The schedulers of a system, by `sys.platform`, the best one first; any other has those of Linux."""
_LINUX = (SYSTEMD, AUTOSTART)
_PATIENCE = 20
"""Seconds that a scheduler has to answer."""


class Reply(NamedTuple):
    """The reply of a command: whether it ended well, and what it said."""

    well: bool
    output: str


class Computer(NamedTuple):
    """The computer that a reminder is for.

    Attributes:
        system: As `sys.platform` names it.
        places: The user's folders.
        run: Runs a command of a scheduler.
    """

    system: str
    places: UserFolders
    run: Callable[[Command], Reply]


class Installed(NamedTuple):
    """The parts of a reminder that are there.

    Attributes:
        scheduler: Whose it is.
        wish: When it looks; None where its files make no sense.
        files: Those that are there.
        is_on: Whether the scheduler says that it is on.
        is_current: Whether it is as this program would write it now.
    """

    scheduler: Scheduler
    wish: Wish | None
    files: tuple[Path, ...]
    is_on: bool
    is_current: bool


def this_computer() -> Computer:
    """Return this computer, for the user whose program this is."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    state = user_state_path("relief-diary", appauthor=False)
    config = user_config_path() if sys.platform.startswith("linux") else Path.home()
    return Computer(sys.platform, UserFolders(Path.home(), config, state, user), run_scheduler)


def run_scheduler(command: Command) -> Reply:
    """Run a command of a scheduler; one that is not there, or doesn't answer, did not end well."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, and names that this program made
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Reply(well=False, output="")
    return Reply(done.returncode == 0, done.stdout)


def memory_of(diary: Path, computer: Computer) -> Path:
    """Return where it stands what was reminded of."""
    return computer.places.state / f"reminded-{diary_mark(diary)}.json"


def switch_on(
    diary: Path, wish: Wish, language: str, computer: Computer, now: datetime, filled: date | None
) -> Installed:
    """Have the system's scheduler look every day, in the place of what it did before.

    Args:
        diary: Which diary.
        wish: When.
        language: What the notice is said in, ISO 639-1.
        computer: Where.
        now: The local moment: what was missed before it is not made up for.
        filled: The last day that is filled; None for none.

    Raises:
        BadInputError: a scheduler can't take the path of the diary or of the program.
        CannotSaveError: it can't be switched on; nothing of it is left.
    """
    job = job_of(diary, wish, language)
    before = look_up(diary, language, computer)
    scheduler = _best(computer)
    if before is not None and before.scheduler is not scheduler:
        switch_off(diary, computer)
    try:
        _write(scheduler.folder(computer.places), scheduler.texts(job))
        if before is None:
            write_reminded(memory_of(diary, computer), Reminded(looked=now))
        begin_mark(diary, filled)
    except OSError as error:
        _take_back(diary, computer)
        raise CannotSaveError.of(
            "The reminder could not be switched on: {reason}.", reason=system_reason(error)
        ) from error
    if not all(computer.run(command).well for command in scheduler.turn_on(job.name, computer.places)):
        _take_back(diary, computer)
        raise CannotSaveError.of("The reminder could not be switched on: the system's scheduler refuses it.")
    found = look_up(diary, language, computer)
    if found is None or not found.is_on:
        _take_back(diary, computer)
        raise CannotSaveError.of("The reminder could not be switched on: the system's scheduler did not take it.")
    return found


def switch_off(diary: Path, computer: Computer) -> None:
    """Take everything of a reminder away, by whichever scheduler of this system it was.

    Raises:
        CannotSaveError: a file of it can't be taken away.
    """
    name = reminder_name(diary)
    try:
        for scheduler in _all(computer):
            folder = scheduler.folder(computer.places)
            files = [folder / file for file in scheduler.names(name) if (folder / file).exists()]
            if files:
                before, after = scheduler.turn_off(name, computer.places)
                for command in before:
                    computer.run(command)
                for file in files:
                    file.unlink(missing_ok=True)
                for command in after:
                    computer.run(command)
                _leave_no_folder(folder, computer.places)
        forget_reminded(memory_of(diary, computer))
        end_mark(diary)
    except OSError as error:
        raise CannotSaveError.of(
            "The reminder could not be switched off: {reason}.", reason=system_reason(error)
        ) from error


def look_up(diary: Path, language: str, computer: Computer) -> Installed | None:
    """Return what there is of a reminder; None where there is nothing."""
    name = reminder_name(diary)
    for scheduler in _all(computer):
        folder = scheduler.folder(computer.places)
        files = [folder / file for file in scheduler.names(name) if (folder / file).is_file()]
        if files:
            texts = {file.name: _bytes_of(file) for file in files}
            wishes = [wish_in(_readable(text)) for text in texts.values()]
            wish = next((one for one in wishes if one is not None), None)
            asked = scheduler.ask(name, computer.places)
            ran = computer.run(asked) if asked else Reply(well=True, output="")
            is_whole = len(files) == len(scheduler.names(name))
            is_current = wish is not None and texts == _current_texts(scheduler, diary, wish, language)
            return Installed(
                scheduler, wish, tuple(files), is_whole and ran.well and scheduler.is_on(ran.output), is_current
            )
    return None


def reminder_name(diary: Path) -> str:
    """Return what the reminder of a diary is called; it tells nothing of the diary."""
    return f"relief-diary-reminder-{diary_mark(diary)}"


def job_of(diary: Path, wish: Wish, language: str) -> Job:
    """Return what a scheduler is to do for a diary.

    Raises:
        BadInputError: a path has a sign that no file of a scheduler can hold.
    """
    begin = program()
    command = (*begin, *arguments(wish, language), *program_of(diary)[len(begin) :])
    for word in command:
        if not word.isprintable():  # half characters too: bytes of a name that are no text
            raise BadInputError.of("The system's scheduler can't take the name {path}.", path=ascii(word))
    return Job(reminder_name(diary), command, wish)


def _current_texts(scheduler: Scheduler, diary: Path, wish: Wish, language: str) -> dict[str, bytes] | None:
    try:
        return scheduler.texts(job_of(diary, wish, language))
    except BadInputError:
        return None


def _all(computer: Computer) -> tuple[Scheduler, ...]:
    return SCHEDULERS.get(computer.system, _LINUX)


def _best(computer: Computer) -> Scheduler:
    return next(one for one in _all(computer) if not one.is_here or computer.run(one.is_here).well)


def _write(folder: Path, texts: dict[str, bytes]) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_bytes(text)


def _take_back(diary: Path, computer: Computer) -> None:
    with suppress(DiaryError):  # why it could not be switched on is what is said
        switch_off(diary, computer)


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _readable(text: bytes) -> str:
    return text.decode("utf-16" if text.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", "replace")


def _leave_no_folder(folder: Path, places: UserFolders) -> None:
    """Take an empty folder away, and the empty one around it, but none that is not this program's or its kind's."""
    for one in (folder, folder.parent):
        if one in (places.config, places.home, places.home / "Library"):
            return
        with suppress(OSError):
            one.rmdir()
