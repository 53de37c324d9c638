"""The backups that are no longer needed: seven days, four weeks and twelve months are kept, the newest of each."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from diary.store.on_disk.copies import Occasion, backups_in
from diary.store.on_disk.holdings import held_by

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date
    from pathlib import Path

    from diary.store.on_disk.copies import Backup
    from diary.store.on_disk.key import Key

KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 4, 12
UNTOUCHED = timedelta(days=30)
"""For so long, what was made before an import, a restore or a new passphrase stays."""

_THINNED = frozenset({Occasion.DAILY, Occasion.IMPORT, Occasion.RESTORE, Occasion.NEW_KEY})
"""What the user made by hand, and what was made before the file's format changed, is never taken away."""


def surplus(backups: Iterable[Backup], today: date, newest: Path) -> list[Backup]:
    """Return which backups can go: they stand in for no day, week or month any more.

    A day, a week and a month count only where there is a backup of it: who was away for a year loses none by that. One
    of a day to come was made while the clock was ahead, or it is set back now: it stays, and counts for nothing.

    Args:
        backups: Those of one folder that are whole.
        today: The day by this computer's clock, which may be wrong.
        newest: The one that was made and proven a moment ago; it never goes.
    """
    past = sorted(
        (one for one in backups if one.occasion in _THINNED and one.day <= today),
        key=lambda one: (one.path == newest, one.order),
        reverse=True,
    )
    kept = {
        *_newest_of_each(past, lambda one: one.day, KEPT_DAYS),
        *_newest_of_each(past, lambda one: one.day.isocalendar()[:2], KEPT_WEEKS),
        *_newest_of_each(past, lambda one: (one.day.year, one.day.month), KEPT_MONTHS),
    }
    return [one for one in past if one not in kept and one.path != newest and not _is_untouched(one, today)]


def thin(folder: Path, diary: Path, today: date, newest: Path, key: Key | None = None) -> list[Path]:
    """Take away from a folder which backups can go; see `surplus`.

    Every backup is looked into before: a damaged one stands in for none, and is not taken away.

    Args:
        folder: The folder beside the diary, or the second one.
        diary: Where the diary is.
        today: The day by this computer's clock.
        newest: The one in this folder that was made and proven a moment ago.
        key: What the diary is encrypted with.

    Returns:
        Which were taken away.
    """
    backups = backups_in(folder, diary)
    if not surplus(backups, today, newest):
        return []
    whole = [one for one in backups if one.path == newest or held_by(one.path, key).is_whole]
    removed = []
    for one in surplus(whole, today, newest):
        with suppress(OSError):
            one.path.unlink()
            removed.append(one.path)
    return removed


def _newest_of_each(newest_first: list[Backup], part: Callable[[Backup], Hashable], most: int) -> list[Backup]:
    """The newest backup of each day, week or month, of so many of these."""
    found: dict[Hashable, Backup] = {}
    for one in newest_first:
        if len(found) < most or part(one) in found:
            found.setdefault(part(one), one)
    return list(found.values())


def _is_untouched(backup: Backup, today: date) -> bool:
    return backup.occasion is not Occasion.DAILY and today - backup.day < UNTOUCHED
