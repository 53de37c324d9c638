"""A change of the passphrase that is wanted, with what carries it out: the window needs to load that only then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import Clock
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.rekeying import Rekeyed


class KeyChange(NamedTuple):
    """The key that a diary shall have.

    Attributes:
        key: The key; None for a plain diary.
        carry_out: Gives it to the diary at a path whose present key is this one; while nothing has the file open.
    """

    key: Key | None
    carry_out: Callable[[Path, Clock, Key | None], Rekeyed]
