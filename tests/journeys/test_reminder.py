"""Reminded: switched on in Settings, shown by the desktop's portal from a process of its own, silent once answered."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import datetime
from typing import IO, TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.reminders.switching import memory_of, this_computer
from diary.store.on_disk.filled_mark import begin_mark, filled_mark, marked_day
from diary.store.repository import Repository
from tests.journeys.desktop import ROOT
from tests.journeys.portal import GIVEN, PORTAL, SERVICE
from tests.journeys.program import Program
from tests.reminders.systemctl import stand_in_for_systemctl
from ui.destinations import Destination
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a bus is a thing of Linux desktops"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="make test installs what is missing"),
]


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the stand-in for the user's systemd keeps what it was told."""
    return stand_in_for_systemctl(tmp_path, monkeypatch)


@contextmanager
def portal(name: str = PORTAL) -> Iterator[tuple[dict[str, str], subprocess.Popen[str], subprocess.Popen[str]]]:
    """A session bus with the stand-in for the portal: the environment of a program on it, the stand-in, and the bus."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdout is not None
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    standin = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.portal", name],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert line_of(standin.stdout) == "ready"
        yield environment, standin, daemon
    finally:
        for process in (standin, daemon):
            process.kill()
            process.communicate()


def line_of(output: IO[str] | None) -> str:
    assert output is not None
    return output.readline().strip()


def remind(command: list[str], environment: dict[str, str]) -> tuple[int, str]:
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert ended.stderr == ""
    return ended.returncode, ended.stdout


def test_from_settings_to_a_notice_and_away_again(
    qtbot: QtBot, program: Program, systemctl: Path, settings_folder: Path, tmp_path: Path
) -> None:
    program.clock = SystemClock()  # type: ignore[assignment]  # the other process has no other
    program.start()
    window = program.window
    window.open_page(Destination.SETTINGS)
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    card = page.reminder
    qtbot.waitUntil(lambda: not card.reminding.is_busy)
    assert card.state.text() == "No reminder is set up on this computer."

    # Now, whatever the hour is: a time that was chosen is no night.
    now = datetime.now().astimezone()
    card.time.setFocus()
    card.time.selectAll()
    QTest.keyClicks(card.time, f"{now:%H.%M}")
    program.click(card.on)
    qtbot.waitUntil(lambda: card.state.text() == f"Set for every day at {now:%H:%M}.")
    units = sorted((settings_folder / "systemd" / "user").iterdir())
    assert [unit.suffix for unit in units] == [".service", ".timer"]
    assert f"OnCalendar=*-*-* {now:%H:%M}:00" in units[1].read_text()
    assert "--user enable" in (systemctl / "told").read_text()
    assert card.place.toPlainText() == str(units[1])
    mark = filled_mark(program.path)
    assert (mark.read_text(), mark.stat().st_mode & 0o777) == ("", 0o600)

    command = [sys.executable, "main.py", "remind", f"--at={now:%H:%M}", f"--diary={program.path}"]
    with portal() as (environment, standin, _):
        assert remind(command, environment) == (0, "Today's page is still open.\n")
        shown = json.loads(line_of(standin.stdout).removeprefix("notice "))
        assert (shown["title"], shown["body"]) == ("Relief Diary", "Today's page is still open.")
        assert remind(command, environment) == (0, "There is nothing to remind of.\n")  # once is enough
        memory_of(program.path, this_computer()).write_text("")

        window.open_page(Destination.TODAY)
        program.press("4")
        qtbot.waitUntil(lambda: marked_day(program.path) == program.session.today())
        assert remind(command, environment) == (0, "There is nothing to remind of.\n")

    window.open_page(Destination.SETTINGS)
    program.click(card.on)
    qtbot.waitUntil(lambda: card.state.text() == "No reminder is set up on this computer.")
    assert not (settings_folder / "systemd").exists()
    assert not mark.exists()
    assert not (tmp_path / "state" / "relief-diary").exists()
    assert "--user disable --now" in (systemctl / "told").read_text()


@pytest.fixture
def empty(tmp_path: Path, systemctl: Path) -> Path:
    """A diary with nothing in it, on this test's own computer."""
    assert systemctl.is_dir()
    path = tmp_path / "diary.db"
    with closing(Repository(path, SystemClock())) as diary:
        diary.prepare()
    return path


@contextmanager
def standing(name: str, diary: Path, opened: Path) -> Iterator[tuple[Callable[[str], None], subprocess.Popen[str]]]:
    """A notice that stands on a desktop, until the look that showed it ended well; how the desktop is told something.

    Args:
        name: Which service shows it.
        diary: Of which diary.
        opened: Where it will stand how the program was started by a click.
    """
    with portal(name) as (environment, standin, bus):
        command = [sys.executable, "-m", "tests.journeys.clicked", str(diary), str(opened)]
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as looking:
            shown = json.loads(line_of(standin.stdout).removeprefix("notice "))
            assert line_of(looking.stdout) == "Today's page is still open."
            assert standin.stdin is not None

            def tell(line: str) -> None:
                if line == "end":
                    bus.terminate()
                    return
                standin.stdin.write(f"{line.format(key=shown['key'])}\n")  # type: ignore[union-attr]
                standin.stdin.flush()  # type: ignore[union-attr]

            try:
                yield tell, standin
                assert looking.wait(timeout=30) == 0
            finally:
                looking.kill()


@pytest.mark.parametrize(("name", "token"), [(PORTAL, "none"), (SERVICE, GIVEN)])
def test_a_click_on_the_notice_opens_the_diary_at_today(
    qtbot: QtBot, tmp_path: Path, empty: Path, name: str, token: str
) -> None:
    opened = tmp_path / "opened"
    with standing(name, empty, opened) as (tell, _):
        tell("closed 1")  # no longer in front, and still to be found
        tell("click {key}")
    qtbot.waitUntil(lambda: opened.exists() and opened.read_text() == f"--today --diary={empty} {token}\n")


@pytest.mark.parametrize("name", [PORTAL, SERVICE])
def test_the_look_ends_with_the_session(tmp_path: Path, empty: Path, name: str) -> None:
    with standing(name, empty, tmp_path / "opened") as (tell, _):
        tell("end")


def test_who_puts_the_notice_away_is_left_alone(tmp_path: Path, empty: Path) -> None:
    opened = tmp_path / "opened"
    with standing(SERVICE, empty, opened) as (tell, _):
        tell("closed 2")
    assert not opened.exists()


@pytest.mark.parametrize("name", [PORTAL, SERVICE])
def test_the_notice_goes_when_the_day_is_filled(tmp_path: Path, empty: Path, name: str) -> None:
    begin_mark(empty, None)
    with standing(name, empty, tmp_path / "opened") as (_, standin):
        with closing(Repository(empty, SystemClock())) as diary:
            diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 4)
        assert line_of(standin.stdout).startswith("gone ")


def test_without_a_session_it_says_so_in_one_line(tmp_path: Path, empty: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    ended = subprocess.run(
        [sys.executable, "main.py", "remind", "--diary", str(empty)],
        cwd=ROOT,
        env={**bare, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "relief-diary: The notice can't be shown: there is no desktop session here.\n"
