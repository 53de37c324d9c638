"""The doings of other programs while the diary is open here: what they write into it, and do to its files."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import CannotSaveError, OverwrittenError
from diary.held_files import NamesHeld, identity
from diary.model.records.kind import Kind
from diary.store import connection as files
from diary.store.format import sealed

if TYPE_CHECKING:
    from pathlib import Path

    from diary.held_files import FilesSeen, Identity
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.standing import AsLeft


class Elsewhere(NamedTuple):
    """The difference that other programs made.

    Attributes:
        kinds: The sorts of records that were changed; all of them where that can't be told.
        is_another_file: Whether it is another file than before.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    is_another_file: bool = False


def newest_change(connection: Connection) -> int:
    """Return the place of the newest row of the history; 0 while it is empty."""
    (newest,) = connection.execute("SELECT max(id) FROM change").fetchone()
    return 0 if newest is None else int(newest)


def changes_since(connection: Connection, newest: int) -> tuple[Elsewhere, int]:
    """Return what was changed since a row of the history was the newest, and which one is now.

    Args:
        connection: The open diary.
        newest: The row; it counts too, for the newest row may be written again (a note that is being typed).
    """
    rows = connection.execute("SELECT DISTINCT kind FROM change WHERE id >= ?", (newest,)).fetchall()
    known = {kind.value for kind in Kind}
    kinds = frozenset(Kind(kind) for (kind,) in rows if kind in known)
    return Elsewhere(kinds or frozenset(Kind)), newest_change(connection)


class _Seen(NamedTuple):
    """Up to where the diary was read: what another program writes changes one of these.

    Attributes:
        version: What SQLite counts.
        newest: The place of the newest change; 0 until another program wrote.
        layout: What SQLite counts when all of the file is written anew, as a restore does.
        state: How the file looks from outside, where that is all that tells; None where SQLite does.
    """

    version: int = 0
    newest: int = 0
    layout: int = 0
    state: tuple[object, ...] | None = None


class OpenWatch:
    """Watches an open diary for what other programs do to it meanwhile; one for all the times that it is opened.

    Attributes:
        has_lost_beside: Whether a file beside it was taken away, and all that was in it is in the diary: it is to be
            opened again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names = NamesHeld(path)
        self._identities: tuple[Identity | None, ...] = ()  # of what was opened and what lay beside it
        self._seen = _Seen()
        self._standing: AsLeft | None = None  # while it is open to be written
        self._newest_seal = 0  # of what is being written; it stands once that is committed
        self.has_lost_beside = False

    # The file is opened, and let go of

    def takes(self, before: Identity | None) -> bool:
        """Remember which files were opened; return whether that can be told: they may have been replaced meanwhile.

        Args:
            before: Which file it was before it was opened.
        """
        self._names = NamesHeld(self._path)
        self._identities = self._names.look().identities
        if self._identities[0] != before:
            return False
        self._standing = None
        return True

    def stand(self, connection: Connection) -> None:
        """Remember how the diary stands that is open to be written."""
        from diary.store.on_disk.standing import stand  # noqa: PLC0415 - behind the first paint

        as_left = stand(self._names, connection)
        self._standing, self._newest_seal = as_left, as_left.seal

    def begin(self, connection: Connection, *, from_outside: bool) -> None:
        """Remember up to where the diary can be read now.

        Args:
            connection: The diary.
            from_outside: Whether only the look of the file tells that somebody wrote to it.
        """
        state = files.state_on_disk(self._path) if from_outside else None
        version, layout = files.data_version(connection), files.layout_version(connection)
        self._seen = _Seen(version, layout=layout, state=state)

    def stop(self) -> None:
        """Watch no more: the file was let go of."""
        self._standing = None

    # This program writes

    def sealed(self, before: int, *row: object) -> int:
        """Return the checksum of the history with one more row; see `diary.store.format.sealed`."""
        self._newest_seal = sealed(before, *row)
        return self._newest_seal

    def leave(self, left: FilesSeen) -> int:
        """Remember the diary as a write of this program left it; return the bytes of its log."""
        if self._standing is None:
            return 0
        self._standing.look_again(left)
        self._standing.seal = self._newest_seal
        return self._standing.log_size

    def look_again(self) -> None:
        """Remember the diary as it looks now: what was written since is this program's own."""
        if self._standing is not None:
            self._standing.look_again(self._names.look())

    def lengthen_index(self, seen: FilesSeen | None = None) -> None:
        """Give the index its length back where it was cut short.

        SQLite has it mapped into memory: to touch a part that the file has not is the end of the process. A length is
        given without opening the file; what the index held is found in the log.
        """
        if self._standing is None:
            return
        index = self._names.index_status() if seen is None else seen.log_index
        if index is not None and index.st_size < self._standing.index_size:
            with suppress(OSError):
                os.truncate(self._names.index, self._standing.index_size)

    # What the others did

    @property
    def is_from_outside(self) -> bool:
        """Return whether only the look of the file tells that somebody wrote to it."""
        return self._seen.state is not None

    def is_as_it_looked(self) -> bool:
        """Return whether the file looks from outside as it did when it was opened."""
        return self._seen.state == files.state_on_disk(self._path)

    def is_another_file(self) -> bool:
        """Return whether there is a file, and it is not the one that was opened."""
        there = identity(self._path)
        return there is not None and there != self._identities[0]

    def is_log_ours(self) -> bool:
        """Return whether the files beside the diary's name are those of what was opened."""
        return self._identities[1:] == NamesHeld(self._path).look().identities[1:]

    def is_written_over(self, key: Key | None) -> bool:
        """Return whether the open file itself was written over or cut short by hand; see `AsLeft`."""
        if self._standing is None:
            return False
        seen = self._names.look()
        if not self._standing.may_be_another(seen) or seen.identities[0] != self._identities[0]:
            return False
        return not self._standing.is_held(self._path, key)

    def look(self, connection: Connection, *, is_written: bool) -> Elsewhere | None:
        """Return what was written since this was last asked; None for nothing.

        Args:
            connection: The diary, over which SQLite tells it.
            is_written: Whether it is open to be written.

        Raises:
            CannotOpenError: it can't be read.
        """
        with files.reading(self._path):
            version = files.data_version(connection)
            if version == self._seen.version:
                return None
            found, newest = changes_since(connection, self._seen.newest)
            restored = files.layout_version(connection) != self._seen.layout
            self._seen = _Seen(version, newest, files.layout_version(connection))
            if restored and is_written:
                self.stand(connection)
        return Elsewhere(is_another_file=True) if restored else found

    def refuse_another_file(self, connection: Connection | None, key: Key | None) -> FilesSeen:
        """Return how the file looks; nothing is written, or said to be, that goes into one that is not there any more.

        Args:
            connection: The diary; None where it is not open.
            key: What it is encrypted with.

        Raises:
            CannotSaveError: it is gone, or another one, or what was beside it is.
        """
        seen, standing = self._names.look(), self._standing
        if standing is not None and standing.is_as_left(seen, self._identities):
            return seen
        self.lengthen_index(seen)  # before anything is asked of SQLite
        there = seen.identities
        if there != self._identities:
            raise self._other_files(there, connection)
        self._refuse_what_was_written_over(seen, connection, key)
        return seen

    def _other_files(self, there: tuple[Identity | None, ...], connection: Connection | None) -> CannotSaveError:
        """Return why nothing can be saved where these are the files; what stands in a log without a name is saved."""
        if there[0] is None:
            return gone(self._path)
        if there[0] != self._identities[0]:
            return CannotSaveError.of(
                "Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.",
                path=str(self._path),
            )
        if connection is not None:
            # What was said to be saved must not stand in a file without a name.
            self.has_lost_beside = files.bring_home(connection)
        return CannotSaveError.of(
            "Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close "
            "and open the diary.",
            path=str(self._path),
        )

    def _refuse_what_was_written_over(self, seen: FilesSeen, connection: Connection | None, key: Key | None) -> None:
        """Refuse to write into a file that was overwritten or cut short in its place, or its log.

        SQLite takes what it has in memory for what the file holds. So the sizes are looked at, and where they are not
        as this program left them, the file itself is: other programs of ours change it too.

        Raises:
            CannotSaveError: it is damaged, another diary, or lacks what was saved in it.
        """
        standing = self._standing
        if standing is None or connection is None or not standing.may_be_another(seen):
            return
        if files.layout_version(connection) != self._seen.layout:  # by SQLite: a backup was restored
            self.stand(connection)
            return
        seen = self._names.look()
        if not standing.is_held(self._path, key):
            raise OverwrittenError.of(
                "Not saved: {path} was written over or cut short by another program while it was open. What you "
                "answered is kept here: save it to another file, then close the diary and restore a backup.",
                path=str(self._path),
            )
        standing.look_again(seen)


def gone(path: Path) -> CannotSaveError:
    """Return why nothing can be saved where the file is no longer there."""
    return CannotSaveError.of(
        "Not saved: {path} is no longer there. Put it back, or close and open the diary.", path=str(path)
    )
