"""The command that the system's scheduler starts: one look, at most one notice."""

from __future__ import annotations

import argparse
from datetime import time, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from diary.cli.output import say, say_now
from diary.errors import CannotSaveError, DiaryError, system_reason
from diary.reminders.deciding import EARLIER_OPEN, PAGE_OPEN, Reminded, Wish, decide, next_look
from diary.reminders.looking import filled_by_mark, look_at
from diary.reminders.memory import read_reminded, write_reminded
from diary.reminders.notice import notice_of
from diary.reminders.switching import memory_of, this_computer
from diary.wording import phrase

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from diary.clock import Clock
    from diary.reminders.notice import Notifier, Shown
    from diary.wording import Phrase

_BEFORE_NEXT = timedelta(minutes=2)
"""A scheduler may be a minute early or late; the look that it starts must find none that still runs."""


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
        help=say(phrase("wait while the notice stands for a click on it, which opens the diary")),
    )
    command.set_defaults(notify=notify)


def remind(diary: Path, options: argparse.Namespace, clock: Clock) -> list[Phrase]:
    """Look whether there is something to remind of, and show it.

    With `--stay` the notice stands, and is waited for, until it was dealt with, its day is filled, the reminder is
    switched off or the next look is near, which shows it anew where it still has to. A scheduler starts no second look
    while one runs: what it would have begun while the computer slept is looked at here.

    Raises:
        CannotOpenError: there is no diary.
        CannotSaveError: what was told can't be kept.
        DiaryError: there is no desktop that shows a notice.
    """
    while True:
        look = _look(diary, options, clock)
        if look.shown is None or not options.stay:
            return look.sentences or [phrase("There is nothing to remind of.")]
        say_now(look.sentences)
        if look.shown.wait(partial(_is_over, look, diary, clock)):
            return []
        look.shown.take_away()
        if clock.now() < look.next or not _still_stands(look):
            return []


class _Look(NamedTuple):
    """A look that was taken.

    Attributes:
        sentences: What was told; empty for nothing.
        shown: The notice of it; None for none.
        day: The diary day whose open page is all that was told of; None where there was more to tell, or none.
        next: When it is looked the next time.
        memory: Where it is kept what was told, as long as a reminder is on; None where a look was asked for by hand.
    """

    sentences: list[Phrase]
    shown: Shown | None
    day: date | None
    next: datetime
    memory: Path | None


def _look(diary: Path, options: argparse.Namespace, clock: Clock) -> _Look:
    now = clock.now()
    is_scheduled = options.at is not None
    wish = Wish(options.at if is_scheduled else now.time().replace(second=0, microsecond=0), options.again)
    kept = memory_of(diary, this_computer())
    before = read_reminded(kept) if is_scheduled else Reminded()
    said, after = decide(now, wish, look_at(diary, clock), before)
    shown = _notifier(options)(notice_of(diary, said, say)) if said else None
    if is_scheduled and after != before:
        try:
            write_reminded(kept, after)
        except OSError as error:
            raise CannotSaveError.of(
                "It can't be kept what you were reminded of: {reason}.", reason=system_reason(error)
            ) from error
    is_of_day = said in ([PAGE_OPEN], [EARLIER_OPEN])
    return _Look(said, shown, after.day if is_of_day else None, next_look(now, wish), kept if is_scheduled else None)


def _is_over(look: _Look, diary: Path, clock: Clock) -> bool:
    """Return whether its notice need not stand any longer; a mark beside the diary tells that a day is filled."""
    if clock.now() >= look.next - _BEFORE_NEXT or not _still_stands(look):
        return True
    filled = filled_by_mark(diary, clock) if look.day is not None else None
    return filled is not None and look.day is not None and filled >= look.day


def _still_stands(look: _Look) -> bool:
    """Return whether the reminder is still switched on; a look by hand needs none."""
    return look.memory is None or look.memory.exists()


def _notifier(options: argparse.Namespace) -> Notifier:
    if options.notify is None:
        raise DiaryError.of("There is no window here that could show a notice.")
    notify: Notifier = options.notify
    return notify


def _time(text: str) -> time:
    if len(text) != len("20:00"):
        raise ValueError(text)
    return time.fromisoformat(text)
