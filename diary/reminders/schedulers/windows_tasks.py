"""A task of Windows' Task Scheduler, which also starts what was missed (`StartWhenAvailable`)."""

from __future__ import annotations

from html import escape
from subprocess import list2cmdline
from typing import TYPE_CHECKING

from diary.reminders.schedulers.job import Scheduler
from diary.wording import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from diary.reminders.schedulers.job import Command, Job, UserFolders

_TRIGGER = """\
    <CalendarTrigger>
      <StartBoundary>2026-01-01T{at:%H:%M}:00</StartBoundary>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>
"""
_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Relief Diary: a look whether there is something to remind of</Description>
  </RegistrationInfo>
  <Triggers>
{triggers}  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>P1D</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


def _names(name: str) -> tuple[str, ...]:
    return (f"{name}.xml",)


def _texts(job: Job) -> dict[str, bytes]:
    text = _TASK.format(
        triggers="".join(_TRIGGER.format(at=at) for at in job.wish.looks),
        command=escape(job.command[0], quote=False),
        arguments=escape(list2cmdline(job.command[1:]), quote=False),
    )
    return {_names(job.name)[0]: text.replace("\n", "\r\n").encode("utf-16")}


def _folder(places: UserFolders) -> Path:
    return places.state


def _turn_on(name: str, places: UserFolders) -> list[Command]:
    return [("schtasks", "/Create", "/TN", name, "/XML", str(_folder(places) / _names(name)[0]), "/F")]


WINDOWS_TASKS = Scheduler(
    phrase("It is set up as a task of this system (Task Scheduler), from this file:"),
    _folder,
    _texts,
    _names,
    (),
    _turn_on,
    lambda name, _places: ([("schtasks", "/Delete", "/TN", name, "/F")], []),
    lambda name, _places: ("schtasks", "/Query", "/TN", name),
)
