"""The diary's file: opened or made, closed, and written to in whole transactions.

A diary that does not exist yet reads as an empty one; its file is made by the first write (or by `prepare`).
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import CannotOpenError, CannotSaveError, DamagedError, NeedsPassphraseError, OverwrittenError
from diary.held_files import NamesHeld, identity
from diary.store import connection as files
from diary.store.on_disk import making
from diary.store.on_disk.elsewhere import Elsewhere, changes_since
from diary.store.on_disk.format import SEALED, sealed
from diary.store.on_disk.opening import PATIENTLY, Manner, Way, open_existing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from diary.held_files import FilesSeen, Identity
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.opening import OpenFile
    from diary.store.on_disk.standing import AsLeft

_TRIES = 3
_LONGEST_LOG = 4_000_000
"""Bytes of the log after which it is brought home; SQLite's own measure is the same."""


class DiaryFile:
    """The diary in one file.

    It is only looked at until it is known to be sound: nothing is ever written to a damaged diary.

    Attributes:
        path: Where the file is or will be.
        key: What it is encrypted with; None for a plain file.
        is_sound: Whether it was looked over, or made, in this process.
    """

    def __init__(
        self,
        path: Path,
        key: Key | None = None,
        manner: Manner = PATIENTLY,
        *,
        is_sound: bool = False,
    ) -> None:
        """Open the diary, or note that there is none yet.

        Args:
            path: Where the file is or will be.
            key: What opens it if it is encrypted, and what a new file is encrypted with; a plain file is opened too.
            manner: How to go about opening it.
            is_sound: Whether it was looked over already in this process.

        Raises:
            CannotOpenError: the file can't be used, or none could be made there.
        """
        self.path = path
        self.key = key
        self._manner = manner
        self.is_sound = is_sound
        self._connection: Connection | None = None
        self._way = Way.LOOKED_AT
        self._names = NamesHeld(path)
        self._identities: tuple[Identity | None, ...] = ()  # of what was opened and what lay beside it
        self._brought_home = 0  # bytes of the log when all of it was
        self._seen = _Seen()
        self._standing: AsLeft | None = None  # while it is open to be written
        self._newest_seal = 0  # of what is being written; it stands once that is committed
        self._is_reopened_after_loss = False  # whether a file beside it was taken away, and all of it is home
        self._closed = self._released = False
        self._heard: Callable[[str], None] | None = None
        if self.connection() is None:
            making.can_create(path)

    def close(self) -> None:
        """Close the file. Everything that was answered is on disk already."""
        self._closed = True
        self._let_go()

    def release(self) -> None:
        """Let go of the file, and of its key, until it is taken up again: nothing can be read or written meanwhile."""
        self._released = True
        self._let_go()
        self.key = None

    def take_up(self, key: Key | None) -> None:
        """Open the file that was released.

        Raises:
            CannotOpenError: it can't be used; it stays released.
        """
        self.key, self._released = key, False
        try:
            self.connection()
        except CannotOpenError:
            self.release()
            raise

    def prepare(self, *, diary_id: str | None = None, invented: bool = False) -> None:
        """Make the file if there is none.

        Args:
            diary_id: The id of a new diary; a random one if not given.
            invented: Whether a new diary is a sample.

        Raises:
            CannotOpenError: the file can't be made.
        """
        if diary_id is not None and not self.exists:
            making.create(self.path, diary_id=diary_id, invented=invented, key=self.key)
            self.is_sound = True
        elif self.connection() is None:
            self._make_unless_somebody_did()
        self.connection()

    def begin_writing(self) -> None:
        """Open the diary to be written, looked over before that; where it can't be written, it stays as it is.

        An older one is copied and brought up to date.

        Raises:
            CannotOpenError: it can't be used, or not brought up to date.
            CannotSaveError: it is damaged, or another program has it.
        """
        if self.connection() is None or self._way is Way.WRITTEN:
            return
        if not self.is_sound:
            with files.SaidPlainly():
                faults = [] if self._connection is None else files.quick_check(self._connection)
            if faults:
                raise DamagedError.of(
                    "This diary file is damaged: {fault} Nothing more is written to it; restore a copy of it.",
                    fault=faults[0],
                )
        self.take_as_sound()

    def take_as_sound(self) -> None:
        """Open to be written what was looked over, as far as the disk and the permissions let it.

        Raises:
            CannotOpenError: it can't be used, or not brought up to date.
        """
        self.is_sound = True
        if self._connection is not None and self._way is not Way.WRITTEN and files.can_write(self.path):
            self._open_again()

    def connection(self) -> Connection | None:
        """Return the connection to the diary; None while there is no file. One that appeared meanwhile is opened.

        Raises:
            CannotOpenError: the file can't be used, or is released.
        """
        if self._released:
            raise NeedsPassphraseError.of("{path} is locked. Unlock it first.", path=str(self.path))
        self._lengthen_index()
        if self._connection is None and not self._closed:
            for _ in range(_TRIES):
                before = identity(self.path)
                opened = open_existing(self.path, self.key, self._manner, to_write=self.is_sound)
                if opened is None or self._take(opened, before):
                    return self._connection
            raise CannotOpenError.of("{path} is being replaced. Open it again in a moment.", path=str(self.path))
        return self._connection

    def let_go_if_stale(self) -> bool:
        """Let go of a diary that somebody wrote to while it was read without a lock; return whether that was so.

        What was read may be of two moments then: it is to be read again.
        """
        connection = self._connection
        if connection is None or self._way is not Way.LOOKED_AT or connection.in_transaction:
            return False
        if self._seen.state == files.state_on_disk(self.path):
            return False
        connection.close()
        self._connection = None
        return True

    def listen(self, heard: Callable[[str], None] | None) -> None:
        """Have every SQL statement told from now on, before it is run; for tests and benchmarks. None ends it."""
        self._heard = heard
        if self._connection is not None:
            self._connection.set_trace_callback(heard)

    @property
    def exists(self) -> bool:
        """Return whether there is a file."""
        return self._connection is not None or self.connection() is not None

    @property
    def is_read_only(self) -> bool:
        """Return whether there is a diary that can be read but not written."""
        if self.connection() is None or self._way is Way.WRITTEN:
            return False
        return self.is_sound or not files.can_write(self.path)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open one transaction: all of what is written inside, or nothing.

        Raises:
            CannotSaveError: the file can't be written, is damaged, or is no longer the one that was opened.
        """
        if self._connection is None or self._way is not Way.WRITTEN:
            self.prepare()
            self.begin_writing()
            self.prepare()
        if self._way is not Way.WRITTEN:
            raise files.read_only_refusal()
        self._mend_beside()
        self._refuse_another_file()
        if self._connection is None:
            raise self._gone()
        with files.SaidPlainly(), files.Transaction(self._connection):
            yield self._connection
            self._refuse_another_file()
        left = self._refuse_another_file()  # what went into a file that was just taken away is not saved
        self._shorten_log(left)

    @contextmanager
    def making(self, *, diary_id: str, invented: bool) -> Iterator[Connection]:
        """Make the diary with its first contents; there is no file before all of them are written.

        Raises:
            ExistsAlreadyError: somebody made one meanwhile; it stays as it is, and nothing of this is left.
            CannotOpenError: the file can't be made.
            CannotSaveError: it can't be written.
        """
        with making.drafting(self.path, diary_id=diary_id, invented=invented, key=self.key) as draft:
            self._connection = draft
            try:
                with files.SaidPlainly(), files.Transaction(draft):
                    yield draft
            finally:
                self._connection = None
        self.is_sound = True
        self.connection()

    def look_elsewhere(self) -> Elsewhere | None:
        """Look what other programs wrote since this was last asked, or since the file was opened; None for nothing.

        A file that was put in the place of the one that was opened, or where there was none, is opened. One into which
        a backup was restored counts as another file.

        Raises:
            CannotOpenError: the file that is there now can't be used.
        """
        if self._closed or self._released:
            return None
        self._lengthen_index()
        if self._connection is None or self._is_another_file():
            self.is_sound = False  # of the one that is there now, nothing is known
            self._open_again()
            return None if self._connection is None else Elsewhere(is_another_file=True)
        if self._seen.state is not None:
            if self._seen.state == files.state_on_disk(self.path):
                return None
            self._open_again()
            return Elsewhere()
        with files.reading(self.path):
            version = files.data_version(self._connection)
            if version == self._seen.version:
                return None
            found, newest = changes_since(self._connection, self._seen.newest)
            restored = files.layout_version(self._connection) != self._seen.layout
            self._seen = _Seen(version, newest, files.layout_version(self._connection))
            if restored and self._way is Way.WRITTEN:
                self._stand(self._connection)
        return Elsewhere(is_another_file=True) if restored else found

    def _take(self, opened: OpenFile, before: Identity | None) -> bool:
        """Remember what was opened; return whether that can be told: it may have been replaced meanwhile."""
        self._names = NamesHeld(self.path)
        self._identities = self._names.look().identities
        if self._identities[0] != before:
            opened.connection.close()
            return False
        self._connection, self._way = opened
        self._standing = None
        if self._way is Way.WRITTEN:
            opened.connection.create_function(SEALED, -1, self._sealed)
            with files.reading(self.path):
                self._stand(opened.connection)
        if self.key is not None and not files.is_encrypted(opened.connection):
            self.key = None
        opened.connection.set_trace_callback(self._heard)
        with files.reading(self.path):
            is_watched = self._way is Way.LOOKED_AT or not files.can_write(self.path)
            state = files.state_on_disk(self.path) if is_watched else None
            version, layout = files.data_version(opened.connection), files.layout_version(opened.connection)
            self._seen = _Seen(version, layout=layout, state=state)
        return True

    def _let_go(self) -> None:
        """Close the file. Into one that was written over, nothing of the log is brought."""
        if self._connection is None:
            return
        self._lengthen_index()
        if self._is_written_over():
            self._connection.interrupt()  # SQLite brings the log home when it closes a file, unless that is stopped
        self._connection.close()
        self._connection, self._standing = None, None

    def _is_written_over(self) -> bool:
        standing = self._standing
        seen = self._names.look()
        if standing is None or not standing.may_be_another(seen) or seen.identities[0] != self._identities[0]:
            return False
        return not standing.is_held(self.path, self.key)

    def _is_another_file(self) -> bool:
        there = identity(self.path)
        return there is not None and there != self._identities[0]

    def _open_again(self) -> None:
        """Let go of the file and open the one that is there now."""
        if self._connection is not None:
            # The log under the diary's name, if it is still ours, must never be taken for that of another file.
            is_ours = self._way is Way.WRITTEN and self._identities[1:] == NamesHeld(self.path).look().identities[1:]
            if is_ours and not files.bring_home(self._connection):
                raise CannotOpenError.of(
                    "{path} was replaced while another program was reading it. Close all that use it, then open it.",
                    path=str(self.path),
                )
            self._connection.close()
        self._connection = None
        self.connection()

    def _refuse_another_file(self) -> FilesSeen:
        """Return how the file looks; nothing is written, or said to be, that goes into one that is not there any more.

        Raises:
            CannotSaveError: it is gone, or another one, or what was beside it is.
        """
        seen, standing = self._names.look(), self._standing
        if standing is not None and standing.is_as_left(seen, self._identities):
            return seen
        self._lengthen_index(seen)  # before anything is asked of SQLite
        there = seen.identities
        if there != self._identities:
            raise self._other_files(there)
        self._refuse_what_was_written_over(seen)
        return seen

    def _other_files(self, there: tuple[Identity | None, ...]) -> CannotSaveError:
        """Return why nothing can be saved where these are the files; what stands in a log without a name is saved."""
        if there[0] is None:
            return self._gone()
        if there[0] != self._identities[0]:
            return CannotSaveError.of(
                "Not saved: another file was put in the place of {path}. Look at what it holds, then answer again.",
                path=str(self.path),
            )
        if self._connection is not None:
            # What was said to be saved must not stand in a file without a name.
            self._is_reopened_after_loss = files.bring_home(self._connection)
        return CannotSaveError.of(
            "Not saved: a file beside {path} was taken away. Answer again in a moment; if it is said again, close "
            "and open the diary.",
            path=str(self.path),
        )

    def _refuse_what_was_written_over(self, seen: FilesSeen) -> None:
        """Refuse to write into a file that was overwritten or cut short in its place, or its log.

        SQLite takes what it has in memory for what the file holds. So the sizes are looked at, and where they are not
        as this program left them, the file itself is: other programs of ours change it too.

        Raises:
            CannotSaveError: it is damaged, another diary, or lacks what was saved in it.
        """
        standing = self._standing
        if standing is None or self._connection is None or not standing.may_be_another(seen):
            return
        if files.layout_version(self._connection) != self._seen.layout:  # by SQLite: a backup was restored
            self._stand(self._connection)
            return
        seen = self._names.look()
        if not standing.is_held(self.path, self.key):
            raise OverwrittenError.of(
                "Not saved: {path} was written over or cut short by another program while it was open. What you "
                "answered is kept here: save it to another file, then close the diary and restore a backup.",
                path=str(self.path),
            )
        standing.look_again(seen)

    def _mend_beside(self) -> None:
        """Open again where a file beside the diary was taken away."""
        if self._is_reopened_after_loss:
            self._is_reopened_after_loss = False
            self._open_again()

    def _lengthen_index(self, seen: FilesSeen | None = None) -> None:
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

    def _shorten_log(self, left: FilesSeen) -> None:
        """Bring home what is in the log once that is long; were SQLite to do it, it would look like another program.

        The log keeps its length then, and is filled from its beginning: it is long again once it grows.
        """
        standing = self._standing
        if self._connection is None or standing is None:
            return
        standing.look_again(left)
        standing.seal = self._newest_seal
        length = standing.log_size
        if length > _LONGEST_LOG and length != self._brought_home:
            with suppress(files.Error):
                (busy, found, home) = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                self._brought_home = length if not busy and found == home else 0
            standing.look_again(self._names.look())

    def _stand(self, connection: Connection) -> None:
        from diary.store.on_disk.standing import stand  # noqa: PLC0415 - behind the first paint

        as_left = stand(self._names, connection)
        self._standing, self._newest_seal = as_left, as_left.seal

    def _sealed(self, before: int, *row: object) -> int:
        self._newest_seal = sealed(before, *row)
        return self._newest_seal

    def _gone(self) -> CannotSaveError:
        return CannotSaveError.of(
            "Not saved: {path} is no longer there. Put it back, or close and open the diary.", path=str(self.path)
        )

    def _make_unless_somebody_did(self) -> None:
        with suppress(making.ExistsAlreadyError):  # another window was quicker: both write to the one it made
            making.create(self.path, diary_id=os.urandom(16).hex(), invented=False, key=self.key)
            self.is_sound = True


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
