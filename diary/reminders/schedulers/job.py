"""A scheduler, and the job that it is given."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diary.reminders.deciding import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.wording import Phrase

_AT = re.compile(r"--at=([0-2]\d:[0-5]\d)")
_AGAIN = "--again"

Command = tuple[str, ...]


class Job(NamedTuple):
    """A look at a diary, every day.

    Attributes:
        name: What it is called, in letters, digits and hyphens.
        command: What is started.
        wish: When.
    """

    name: str
    command: Command
    wish: Wish


class UserFolders(NamedTuple):
    """The user's folders, and who the user is.

    Attributes:
        home: The home folder.
        config: The folder for settings.
        state: The folder in which this program keeps its state.
        user: The number of the user, where users have one.
    """

    home: Path
    config: Path
    state: Path
    user: int = 0


class Scheduler(NamedTuple):
    """One system's way to start something at a time of day.

    Attributes:
        says: Where a reminder is set up with it; its file is told behind that.
        folder: Where its files are.
        texts: The files for a job, by name; the last of them is the one that has the command or the times.
        names: The names of those files, by the name of the job.
        is_here: What is run to know whether the scheduler is there; empty where it needs nobody.
        turn_on: What is run once the files are there.
        turn_off: What is run before they go, and what after.
        ask: What is run to know whether it is on; empty where the files are enough.
        is_on: Whether it is, from what that said.
        by_time: Whether it looks at the time wished, not only when the user logs in.
    """

    says: Phrase
    folder: Callable[[UserFolders], Path]
    texts: Callable[[Job], dict[str, bytes]]
    names: Callable[[str], tuple[str, ...]]
    is_here: Command
    turn_on: Callable[[str, UserFolders], list[Command]]
    turn_off: Callable[[str, UserFolders], tuple[list[Command], list[Command]]]
    ask: Callable[[str, UserFolders], Command]
    is_on: Callable[[str], bool] = lambda _said: True
    by_time: bool = True


def arguments(wish: Wish, language: str) -> Command:
    """Return what a scheduled start is told behind the program's name: to look, and when it was wished."""
    again = (_AGAIN,) if wish.again else ()
    return ("remind", f"--at={wish.at:%H:%M}", *again, "--stay", f"--language={language}")


def wish_in(text: str) -> Wish | None:
    """Return the wish that stands in a file of any scheduler; None where none does."""
    found = _AT.search(text)
    if found is None:
        return None
    try:
        return Wish(time.fromisoformat(found[1]), _AGAIN in text)
    except ValueError:
        return None
