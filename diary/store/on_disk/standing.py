"""The open diary as it was left: by that, a file is known that was written over or cut short in its place."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from diary.store import connection as files
from diary.store.seal import is_sealed

if TYPE_CHECKING:
    from pathlib import Path

    from diary.held_files import FilesSeen, NamesHeld
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key


class Outside(NamedTuple):
    """A diary from outside: what is another one after somebody wrote to it.

    Attributes:
        size: Of the file, in bytes.
        written: When it was written last, in nanoseconds.
        log: The size of its log.
    """

    size: int = 0
    written: int = 0
    log: int = 0


class AsLeft(NamedTuple):
    """The open diary as this program left it.

    Attributes:
        outside: How it looked from outside.
        diary_id: Which diary it is.
        seal: The checksum of its history.
        index_size: Of its index, in bytes.
    """

    outside: Outside
    diary_id: str
    seal: int
    index_size: int

    def may_be_another(self, seen: FilesSeen) -> bool:
        """Return whether somebody wrote to the file itself, or cut its log short."""
        now = outside(seen)
        return (now.size, now.written) != (self.outside.size, self.outside.written) or now.log < self.outside.log

    def is_held(self, path: Path, key: Key | None) -> bool:
        """Return whether the file on the disk, with its log, is the same diary, whole, and holds all that was saved.

        It is read over a connection of its own, which has nothing of it in memory.
        """
        try:
            with closing(files.connect(path, "mode=ro", key)) as fresh:
                (diary_id,) = fresh.execute("SELECT diary_id FROM diary").fetchone() or ("",)
                return (
                    diary_id == self.diary_id and not files.quick_check(fresh) and is_sealed(fresh, through=self.seal)
                )
        except (files.Error, ValueError):
            return False

    def seen_again(self, seen: FilesSeen, seal: int | None = None) -> AsLeft:
        """Return it as it looks now; with the checksum of what was written since."""
        return AsLeft(outside(seen), self.diary_id, self.seal if seal is None else seal, self.index_size)


def outside(seen: FilesSeen) -> Outside:
    """Return what tells of a diary from outside."""
    file, log, _ = seen
    if file is None:
        return Outside()
    return Outside(file.st_size, file.st_mtime_ns, 0 if log is None else log.st_size)


def stand(names: NamesHeld, connection: Connection) -> AsLeft:
    """Return how a diary stands that was just opened to be written."""
    seen = names.look()
    (diary_id,) = connection.execute("SELECT diary_id FROM diary").fetchone() or ("",)
    (seal,) = connection.execute("SELECT last FROM seal").fetchone() or (0,)
    index = names.look().log_index  # which the reading may have made
    return AsLeft(outside(seen), diary_id, seal, 0 if index is None else index.st_size)
