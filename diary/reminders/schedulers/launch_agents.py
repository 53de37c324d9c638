"""A launch agent of macOS: at the times wished, after sleep, and at each login (`RunAtLoad`)."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from diary.reminders.schedulers.job import Scheduler
from diary.wording import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from diary.reminders.schedulers.job import Job, UserFolders


def _names(name: str) -> tuple[str, ...]:
    return (f"{name}.plist",)


def _texts(job: Job) -> dict[str, bytes]:
    agent = {
        "Label": job.name,
        "ProgramArguments": list(job.command),
        "StartCalendarInterval": [{"Hour": at.hour, "Minute": at.minute} for at in job.wish.looks],
        "RunAtLoad": True,
        "ProcessType": "Background",
    }
    return {_names(job.name)[0]: plistlib.dumps(agent, sort_keys=False)}


def _folder(places: UserFolders) -> Path:
    return places.home / "Library" / "LaunchAgents"


def _session(places: UserFolders) -> str:
    return f"gui/{places.user}"


LAUNCH_AGENTS = Scheduler(
    phrase("It is set up as a launch agent of this system, in this file:"),
    _folder,
    _texts,
    _names,
    (),
    lambda name, places: [("launchctl", "bootstrap", _session(places), str(_folder(places) / _names(name)[0]))],
    lambda name, places: ([("launchctl", "bootout", f"{_session(places)}/{name}")], []),
    lambda name, places: ("launchctl", "print", f"{_session(places)}/{name}"),
)
