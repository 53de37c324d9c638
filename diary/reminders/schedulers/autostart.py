"""A look at each login, by the desktop's autostart, where there is no systemd for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.reminders.schedulers.job import Scheduler
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.reminders.schedulers.job import Job

_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Relief Diary
Comment=A look whether there is something to remind of; written by Relief Diary, Settings takes it away again
Exec={command}
NoDisplay=true
Terminal=false
"""


def entry_word(word: str) -> str:
    """Return one word of `Exec=`: entry_word as a shell would want it, and that again as a text of the file."""
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _names(name: str) -> tuple[str, ...]:
    return (f"{name}.desktop",)


def _texts(job: Job) -> dict[str, bytes]:
    return {_names(job.name)[0]: _ENTRY.format(command=" ".join(map(entry_word, job.command))).encode()}


AUTOSTART = Scheduler(
    phrase("It is set up among what the desktop starts when you log in, in this file:"),
    lambda places: places.config / "autostart",
    _texts,
    _names,
    (),
    lambda _name, _places: [],
    lambda _name, _places: ([], []),
    lambda _name, _places: (),
    by_time=False,
)
