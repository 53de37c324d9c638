"""A timer of the user's own systemd, which also looks after the computer was off (`Persistent`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.reminders.schedulers.job import Scheduler
from diary.wording import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from diary.reminders.schedulers.job import Command, Job, UserFolders

_SYSTEMCTL = ("systemctl", "--user")
# The program that a click on the notice opened goes on when the look is over: only the look's own process is ended.
_SERVICE = """\
# Written by Relief Diary; Settings takes it away again.
[Unit]
Description=Relief Diary: a look whether there is something to remind of

[Service]
Type=exec
ExecStart=:{command}
KillMode=process
"""
_TIMER = """\
# Written by Relief Diary; Settings takes it away again.
[Unit]
Description=Relief Diary: reminder

[Timer]
{times}
Persistent=true
AccuracySec=1min

[Install]
WantedBy=timers.target
"""


_REFUSED = frozenset("\"'\\")
_BY_SHELL = ("/bin/sh", "-c", 'exec "$0" "$@"')
"""How a program is started whose path has one of the signs that systemd refuses in it, however they are unit_word."""


def unit_word(word: str) -> str:
    """Return one word of `ExecStart=` that is taken as it is; variables are left alone by the colon before it."""
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%") + '"'


def _folder(places: UserFolders) -> Path:
    return places.config / "systemd" / "user"


def _names(name: str) -> tuple[str, ...]:
    return f"{name}.timer", f"{name}.service"


def _texts(job: Job) -> dict[str, bytes]:
    times = "\n".join(f"OnCalendar=*-*-* {at:%H:%M}:00" for at in job.wish.looks)
    timer, service = _names(job.name)
    begin = _BY_SHELL if _REFUSED & set(job.command[0]) else ()
    return {
        timer: _TIMER.format(times=times).encode(),
        service: _SERVICE.format(command=" ".join(map(unit_word, (*begin, *job.command)))).encode(),
    }


def _turn_on(name: str, _places: UserFolders) -> list[Command]:
    timer = f"{name}.timer"
    # Started anew: one that runs already would keep to its old times.
    return [(*_SYSTEMCTL, "daemon-reload"), (*_SYSTEMCTL, "enable", timer), (*_SYSTEMCTL, "restart", timer)]


def _turn_off(name: str, _places: UserFolders) -> tuple[list[Command], list[Command]]:
    timer = f"{name}.timer"
    before: list[Command] = [(*_SYSTEMCTL, "disable", "--now", timer), (*_SYSTEMCTL, "clean", "--what=state", timer)]
    return before, [(*_SYSTEMCTL, "daemon-reload")]


SYSTEMD = Scheduler(
    phrase("It is set up as a timer of this system (systemd), in this file:"),
    _folder,
    _texts,
    _names,
    (*_SYSTEMCTL, "show", "--property=Version"),
    _turn_on,
    _turn_off,
    lambda name, _places: (*_SYSTEMCTL, "show", "--property=ActiveState", f"{name}.timer"),
    lambda said: "ActiveState=active" in said.split(),
)
