"""The command that the system's scheduler starts: one look, at most one notice."""

from __future__ import annotations

import argparse
from datetime import time
from typing import TYPE_CHECKING

from diary.cli.output import say, say_now
from diary.errors import CannotSaveError, DiaryError, system_reason
from diary.reminders.deciding import Reminded, Wish, decide
from diary.reminders.looking import look_at
from diary.reminders.memory import read_reminded, write_reminded
from diary.reminders.notice import notice_of
from diary.reminders.switching import memory_of, this_computer
from diary.wording import phrase

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import Clock
    from diary.reminders.notice import Notifier
    from diary.wording import Phrase


def add_remind_options(command: argparse.ArgumentParser, notify: Notifier | None) -> None:
    """Add what the command takes, and who shows its notice."""
    command.add_argument(
        "--at",
        type=_time,
        metavar="HH:MM",
        help=say(
            phrase("the time that was wished, as the system's scheduler says it; without it, what is open now is told")
        ),
    )
    command.add_argument(
        "--again", action="store_true", help=say(phrase("remind of the day again after an hour, if it is still open"))
    )
    command.add_argument(
        "--stay",
        action="store_true",
        help=say(phrase("wait up to ten minutes for a click on the notice, which opens the diary")),
    )
    command.set_defaults(notify=notify)


def remind(diary: Path, options: argparse.Namespace, clock: Clock) -> list[Phrase]:
    """Look whether there is something to remind of, and show it.

    Raises:
        CannotOpenError: there is no diary.
        CannotSaveError: what was told can't be kept.
        DiaryError: there is no desktop that shows a notice.
    """
    now = clock.now()
    is_scheduled = options.at is not None
    at = options.at if is_scheduled else now.time().replace(second=0, microsecond=0)
    kept = memory_of(diary, this_computer())
    before = read_reminded(kept) if is_scheduled else Reminded()
    said, after = decide(now, Wish(at, options.again), look_at(diary, clock), before)
    shown = _notifier(options)(notice_of(diary, said, say)) if said else None
    if is_scheduled and after != before:
        try:
            write_reminded(kept, after)
        except OSError as error:
            raise CannotSaveError.of(
                "It can't be kept what you were reminded of: {reason}.", reason=system_reason(error)
            ) from error
    if shown is None:
        return [phrase("There is nothing to remind of.")]
    if options.stay:
        say_now(said)
        shown.wait()
        return []
    return said


def _notifier(options: argparse.Namespace) -> Notifier:
    if options.notify is None:
        raise DiaryError.of("There is no window here that could show a notice.")
    notify: Notifier = options.notify
    return notify


def _time(text: str) -> time:
    if len(text) != len("20:00"):
        raise ValueError(text)
    return time.fromisoformat(text)
