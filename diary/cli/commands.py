"""One function for each command: arguments and clock in, lines of text out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary import commands
from diary.cli import words
from diary.errors import BadInputError, DiaryError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import Clock


def sample(options: argparse.Namespace, clock: Clock) -> list[str]:
    """Write an invented diary."""
    contents = commands.write_sample(options.path, clock, options.seed)
    return [words.sample(options.path, contents)]


def status(options: argparse.Namespace, clock: Clock) -> list[str]:
    """The suggestion, as text or JSON."""
    on = _date("--on", options.on)
    with commands.existing_diary(_diary(options), clock) as repository:
        suggestion = commands.suggestion_on(repository, on)
    return words.suggestion_json(suggestion) if options.json else words.suggestion(suggestion)


def check(options: argparse.Namespace, clock: Clock) -> list[str]:
    """Check the file and its history."""
    path = _diary(options)
    with commands.existing_diary(path, clock) as repository:
        faults = repository.check()
        if faults:
            raise DiaryError(words.faults(path, faults))
        return [words.sound(path, repository.contents())]


COMMANDS: dict[str, Callable[[argparse.Namespace, Clock], list[str]]] = {
    "sample": sample,
    "status": status,
    "check": check,
}


def _diary(options: argparse.Namespace) -> Path:
    if options.diary is not None:
        path: Path = options.diary
        return path
    from diary.store.location import default_diary

    return default_diary()


def _date(option: str, text: str | None) -> date | None:
    """The date an option gives.

    Raises:
        BadInputError: it is not a date of the calendar, written like 2026-11-22.
    """
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
        if day.isoformat() == text:
            return day
        reason = "it is written another way"
    except ValueError as error:
        reason = str(error)
    raise BadInputError.of(
        "{option}: {value} is not a date ({reason}). Write it like 2026-11-22.",
        option=option,
        value=repr(text),
        reason=reason,
    )
