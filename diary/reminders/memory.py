"""The memory of what was reminded of: a small file among the user's state, which goes with the reminder."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING

from diary.reminders.deciding import Reminded

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST = 2_000


def read_reminded(path: Path) -> Reminded:
    """Return what was reminded of; what makes no sense is taken as not told."""
    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_LONGEST))
        looked, at = _moment(said["looked"]), _moment(said["at"])
        times = said["times"] if type(said["times"]) is int else 0
        offer = said["offer"] if isinstance(said["offer"], str) else None
        return Reminded(looked, _day(said["day"]), times, at, offer, _day(said["planned"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Reminded()


def write_reminded(path: Path, told: Reminded) -> None:
    """Keep what was reminded of.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    said = {name: value.isoformat() if isinstance(value, date) else value for name, value in told._asdict().items()}
    try:
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            json.dump(said, file)
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def forget_reminded(path: Path) -> None:
    """Take it away, and its folder where nothing else is in it.

    Raises:
        OSError: it is there and can't be taken away.
    """
    path.unlink(missing_ok=True)
    with suppress(OSError):
        path.parent.rmdir()


def _moment(said: object) -> datetime | None:
    moment = datetime.fromisoformat(said) if isinstance(said, str) else None
    return None if moment is None or moment.tzinfo is None else moment


def _day(said: object) -> date | None:
    return date.fromisoformat(said) if isinstance(said, str) else None
