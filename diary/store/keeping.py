"""Backups made without being asked for: one a day, and one before everything that changes much of a diary."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import CannotSaveError
from diary.store.on_disk.copies import Occasion, backups_in
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.on_disk.second_folder import catch_up
from diary.store.on_disk.thinning import thin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.store.repository import Repository

SAID_AGAIN = timedelta(days=7)
"""For so long, trouble that lasts is not said again."""
_SAID = "trouble-said"


class Tended(NamedTuple):
    """The backups after they were looked after.

    Attributes:
        made: The backup that was made; None where today's was there, or there is nothing to keep.
        trouble: Why today's could not be made, or not be brought to the second folder; None where all is well.
        is_news: Whether the trouble is new: it is said once, and again after a week.
    """

    made: Path | None = None
    trouble: CannotSaveError | None = None
    is_news: bool = False


def keep(repository: Repository, occasion: Occasion, still: Callable[[], None] = lambda: None) -> Path | None:
    """Make a proven backup beside the diary; None of a diary without an answer: there is nothing to lose.

    Raises:
        CannotSaveError: it can't be made.
    """
    if repository.is_empty:
        return None
    return repository.keep_backup(occasion, still)


def tend(repository: Repository, still: Callable[[], None] = lambda: None) -> Tended:
    """Make today's backup if there is none, thin the older ones, and bring the newest to the second folder.

    For a diary that was looked over and is sound. What the disk refuses is told, never raised.

    Args:
        repository: The diary, over a connection of its own.
        still: Called now and then; may raise to stop.
    """
    if repository.is_empty or repository.is_read_only:
        return Tended()
    path, today = repository.path, repository.clock.now().date()
    folder, made = folder_of_copies(path), None
    try:
        if not any(one.occasion is Occasion.DAILY and one.day == today for one in backups_in(folder, path)):
            made = repository.keep_backup(Occasion.DAILY, still)
            thin(folder, path, today, made, repository.key)
        bring_along(repository, still)
    except CannotSaveError as error:
        return Tended(made, error, _is_new_trouble(folder, repository.clock.now()))
    with suppress(OSError):
        (folder / _SAID).unlink(missing_ok=True)
    return Tended(made)


def bring_along(repository: Repository, still: Callable[[], None] = lambda: None) -> None:
    """Bring the newest backup to the second folder, where there is one and it is there.

    Raises:
        CannotSaveError: it is there, and can't be written.
    """
    path, today = repository.path, repository.clock.now().date()
    found = [one for one in backups_in(folder_of_copies(path), path) if one.day <= today]
    if found:
        catch_up(path, max(found, key=lambda one: one.order), today, repository.key, still)


def _is_new_trouble(folder: Path, now: datetime) -> bool:
    """Return whether it is to be said, and note that it is. An empty file mostly has room on a full disk, too."""
    mark = folder / _SAID
    with suppress(OSError):
        said = datetime.fromtimestamp(mark.stat().st_mtime, UTC)
        if abs(now - said) < SAID_AGAIN:
            return False
    with suppress(OSError):
        mark.touch(mode=0o600)
        os.utime(mark, (now.timestamp(), now.timestamp()))
    return True
