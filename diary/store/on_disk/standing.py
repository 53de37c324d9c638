"""The open diary as it was left: by that, a file is known that was written over or cut short in its place."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from diary.store import connection as files
from diary.store.seal import is_sealed

if TYPE_CHECKING:
    from pathlib import Path

    from diary.held_files import FilesSeen, Identity, NamesHeld
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key


class AsLeft:
    """The open diary as this program left it.

    Attributes:
        diary_id: Which diary it is.
        seal: The checksum of its history.
        index_size: Of its index, in bytes.
        log_size: Of its log, in bytes.
    """

    __slots__ = ("_size", "_written", "diary_id", "index_size", "log_size", "seal")

    def __init__(self, seen: FilesSeen, diary_id: str, seal: int, index_size: int) -> None:
        self.diary_id, self.seal, self.index_size = diary_id, seal, index_size
        self.look_again(seen)

    def look_again(self, seen: FilesSeen) -> None:
        """Take it as it looks now for how it was left."""
        self._size, self._written, self.log_size = _outside(seen)

    def is_as_left(self, seen: FilesSeen, identities: tuple[Identity | None, ...]) -> bool:
        """Return whether these are the files, whole, and nobody else wrote to the diary itself or cut one beside it.

        Asked three times at each answer: by one expression, without the names of what is compared.
        """
        file, log, index = seen
        return (
            file is not None
            and log is not None
            and index is not None
            and file.st_mtime_ns == self._written
            and file.st_size == self._size
            and log.st_size >= self.log_size
            and index.st_size >= self.index_size
            and ((file.st_dev, file.st_ino), (log.st_dev, log.st_ino), (index.st_dev, index.st_ino)) == identities
        )

    def may_be_another(self, seen: FilesSeen) -> bool:
        """Return whether somebody wrote to the file itself, or cut its log short."""
        size, written, log_size = _outside(seen)
        return (size, written) != (self._size, self._written) or log_size < self.log_size

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


def _outside(seen: FilesSeen) -> tuple[int, int, int]:
    """The size of the diary in bytes, when it was written last in ns, the size of its log: others differ in them."""
    file, log, _ = seen
    if file is None:
        return 0, 0, 0
    return file.st_size, file.st_mtime_ns, 0 if log is None else log.st_size


def stand(names: NamesHeld, connection: Connection) -> AsLeft:
    """Return how a diary stands that was just opened to be written."""
    seen = names.look()
    (diary_id,) = connection.execute("SELECT diary_id FROM diary").fetchone() or ("",)
    (seal,) = connection.execute("SELECT last FROM seal").fetchone() or (0,)
    index = names.look().log_index  # which the reading may have made
    return AsLeft(seen, diary_id, seal, 0 if index is None else index.st_size)
