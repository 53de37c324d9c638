"""The files of every system's scheduler, whole, and read back by what reads such files."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
from datetime import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from diary.reminders.deciding import Wish
from diary.reminders.schedulers import autostart, systemd
from diary.reminders.schedulers.autostart import AUTOSTART
from diary.reminders.schedulers.job import Job, UserFolders, arguments, wish_in
from diary.reminders.schedulers.launch_agents import LAUNCH_AGENTS
from diary.reminders.schedulers.systemd import SYSTEMD
from diary.reminders.schedulers.windows_tasks import WINDOWS_TASKS

GOLDEN = Path(__file__).parent / "golden"
SCHEDULERS = [SYSTEMD, AUTOSTART, WINDOWS_TASKS, LAUNCH_AGENTS]
WISH = Wish(time(20, 30), again=True)
HARD = ('/opt/a folder/100% "sure" $HOME \\ `x`/relief-diary', "--diary=/home/ann/my & 'own' <diary>.db")
JOB = Job("relief-diary-reminder-0123abcd", (HARD[0], *arguments(WISH, "de"), HARD[1]), WISH)


@pytest.mark.parametrize("scheduler", SCHEDULERS, ids=["systemd", "autostart", "windows", "macos"])
def test_the_files_are_as_they_were(scheduler: object) -> None:
    assert scheduler in SCHEDULERS
    for one in SCHEDULERS:
        if one is not scheduler:
            continue
        assert tuple(one.texts(JOB)) == one.names(JOB.name)
        for name, text in one.texts(JOB).items():
            golden = GOLDEN / name
            if os.environ.get("GOLDEN") == "write":
                golden.write_bytes(text)
            assert text == golden.read_bytes()
        readable = [t.decode("utf-16" if one is WINDOWS_TASKS else "utf-8") for t in one.texts(JOB).values()]
        assert [wish_in(text) for text in readable][-1] == WISH


def test_the_desktop_entry_gives_back_the_command() -> None:
    (text,) = AUTOSTART.texts(JOB).values()
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(text.decode())
    written = entry["Desktop Entry"]["Exec"]
    # First the escapes of a text in such a file, then its own quotes, then its own fields (none: %%).
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', written.replace("\\\\", "\\"))
    assert [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words] == list(JOB.command)


def test_the_task_is_xml_that_gives_back_the_command() -> None:
    (text,) = WINDOWS_TASKS.texts(JOB).values()
    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    task = ET.fromstring(text)  # noqa: S314 - our own file
    assert task.findtext(f".//{space}Command") == HARD[0]
    given = task.findtext(f".//{space}Arguments")
    assert given == subprocess.list2cmdline(JOB.command[1:])
    assert task.findtext(f".//{space}StartWhenAvailable") == "true"
    starts = [one.text for one in task.iter(f"{space}StartBoundary")]
    assert starts == [f"2026-01-01T{at}:00" for at in ("08:00", "20:30", "21:30")]


def test_the_agent_is_a_property_list_that_gives_back_the_command() -> None:
    (text,) = LAUNCH_AGENTS.texts(JOB).values()
    agent = plistlib.loads(text)
    assert agent["ProgramArguments"] == list(JOB.command)
    assert [(one["Hour"], one["Minute"]) for one in agent["StartCalendarInterval"]] == [(8, 0), (20, 30), (21, 30)]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this system has no systemd")
@pytest.mark.parametrize("folder", ["a folder 5% $HOME", 'a "sure" \\ one'])
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path, folder: str) -> None:
    program = tmp_path / folder / "relief-diary"
    program.parent.mkdir()
    program.symlink_to("/bin/true")
    job = Job(JOB.name, (str(program), *JOB.command[1:]), WISH)
    for name, text in SYSTEMD.texts(job).items():
        (tmp_path / name).write_bytes(text)
    runtime = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--user", "--man=no", "--recursive-errors=no", *sorted(tmp_path.glob("*.*er*"))],
        env=runtime,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    for at in ("08:00", "20:30", "21:30"):
        assert f"OnCalendar=*-*-* {at}:00\n" in SYSTEMD.texts(job)[f"{JOB.name}.timer"].decode()


def test_words_are_quoted_as_each_wants_it() -> None:
    assert systemd.unit_word('a "b" 5% \\') == '"a \\"b\\" 5%% \\\\"'
    assert autostart.entry_word('a "b" $c') == '"a \\\\"b\\\\" \\\\$c"'


def test_each_system_says_where_and_how() -> None:
    places = UserFolders(Path("/home/ann"), Path("/home/ann/.config"), Path("/home/ann/.local/state/relief-diary"), 501)
    assert [one.folder(places).as_posix() for one in SCHEDULERS] == [
        "/home/ann/.config/systemd/user",
        "/home/ann/.config/autostart",
        "/home/ann/.local/state/relief-diary",
        "/home/ann/Library/LaunchAgents",
    ]
    assert LAUNCH_AGENTS.turn_off("r", places) == ([("launchctl", "bootout", "gui/501/r")], [])
    assert WINDOWS_TASKS.turn_on("r", places)[0][:4] == ("schtasks", "/Create", "/TN", "r")
