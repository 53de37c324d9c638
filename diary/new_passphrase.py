"""A diary gets another passphrase, its first one, or none (docs/decisions/0046)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary import existing
from diary.locking import leave_no_core
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.rekeying import rekey

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.rekeying import Rekeyed


def change_key(path: Path, clock: Clock, old: Key | None, new: Key | None) -> Rekeyed:
    """Encrypt a diary with another key, or leave it plain; a proven copy of it is made before.

    The copies beside the diary get the new key too, that one included.

    Args:
        path: The diary; no connection to it may be open in this program.
        clock: Where the day of the copy comes from.
        old: What opens it now; None for a plain diary.
        new: What shall open it; None for a plain diary.

    Raises:
        CannotOpenError: the diary can't be used.
        DiaryError: it is damaged, or another program has it open; nothing was changed.
    """
    if new is not None:
        leave_no_core()
    with existing.existing_diary(path, clock, old) as repository:
        existing.refuse_damage(repository)
        keep(repository, Occasion.NEW_KEY)
    return rekey(path, old, new)
