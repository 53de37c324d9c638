"""The backups of a diary: looked through, one of them restored; also for a diary that is damaged or gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diary.held_files import is_file
from diary.store.on_disk.copies import backups_in
from diary.store.on_disk.holdings import Holdings, held_by
from diary.store.on_disk.own_files import folder_of_copies, keep_folders_private
from diary.store.on_disk.restoring import put_back
from diary.store.on_disk.second_folder import second_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import Clock
    from diary.store.on_disk.copies import Backup
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.restoring import Restored


class LookedInto(NamedTuple):
    """A backup, and what it holds.

    Attributes:
        backup: Where it is, of which day, and why it was made.
        holdings: What it holds, and whether it is whole: it was opened and looked over for this.
        is_second: Whether it is in the second folder.
    """

    backup: Backup
    holdings: Holdings
    is_second: bool


def look_through(diary: Path, key: Key | None = None, still: Callable[[], None] = lambda: None) -> list[LookedInto]:
    """Return the backups of a diary, the newest first, each opened and looked over; nothing is written.

    One that is beside the diary and, under the same name, in the second folder is told once: the one beside the diary,
    unless only the other is whole.

    Args:
        diary: The diary; it need not be there any more.
        key: What it is encrypted with.
        still: Called before each; may raise to stop.
    """
    second = second_folder(diary)
    found: dict[str, LookedInto] = {}
    for folder in (folder_of_copies(diary), *([] if second is None else [second.folder])):
        for backup in backups_in(folder, diary):
            still()
            known = found.get(backup.path.name)
            if known is None or not known.holdings.is_whole:
                looked = LookedInto(backup, held_by(backup.path, key), folder != folder_of_copies(diary))
                if known is None or looked.holdings.is_whole:
                    found[backup.path.name] = looked
    return sorted(found.values(), key=lambda one: one.backup.order, reverse=True)


def backup_named(diary: Path, name: Path) -> Path | None:
    """Return the backup that a name means: one beside the diary, one in the second folder, or any file; else None."""
    second = second_folder(diary)
    folders = [folder_of_copies(diary), *([] if second is None else [second.folder])]
    inside = [folder / name for folder in folders] if name == Path(name.name) else []
    return next((path for path in (*inside, name) if is_file(path)), None)


def restore_backup(
    diary: Path, backup: Path, clock: Clock, key: Key | None = None, backup_key: Key | None = None
) -> Restored:
    """Have a diary hold what a backup holds; see `diary.store.on_disk.restoring.put_back`.

    Raises:
        BadInputError, CannotSaveError, CannotOpenError: see there.
    """
    restored = put_back(diary, backup, clock.now().date(), key, backup_key)
    keep_folders_private(diary)
    return restored
