"""The diary's file: opened or made, closed, and written to in whole transactions.

A diary that does not exist yet reads as an empty one; its file is made by the first write (or by `prepare`).
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from diary.errors import CannotOpenError, DamagedError, NeedsPassphraseError
from diary.held_files import identity
from diary.store import connection as files
from diary.store.format import SEALED
from diary.store.on_disk import making
from diary.store.on_disk.elsewhere import Elsewhere, OpenWatch, gone
from diary.store.on_disk.opening import PATIENTLY, Manner, Way, open_existing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from diary.held_files import FilesSeen, Identity
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.opening import OpenFile

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
        self._watch = OpenWatch(path)
        self._brought_home = 0  # bytes of the log when all of it was
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
        self._watch.lengthen_index()
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
        if self._watch.is_as_it_looked():
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
        self._watch.refuse_another_file(self._connection, self.key)
        if self._connection is None:
            raise gone(self.path)
        with files.SaidPlainly(), files.Transaction(self._connection):
            yield self._connection
            self._watch.refuse_another_file(self._connection, self.key)
        # What went into a file that was just taken away is not saved.
        self._shorten_log(self._watch.refuse_another_file(self._connection, self.key))

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
        self._watch.lengthen_index()
        if self._connection is None or self._watch.is_another_file():
            self.is_sound = False  # of the one that is there now, nothing is known
            self._open_again()
            return None if self._connection is None else Elsewhere(is_another_file=True)
        if self._watch.is_from_outside:
            if self._watch.is_as_it_looked():
                return None
            self._open_again()
            return Elsewhere()
        return self._watch.look(self._connection, is_written=self._way is Way.WRITTEN)

    def _take(self, opened: OpenFile, before: Identity | None) -> bool:
        """Remember what was opened; return whether that can be told: it may have been replaced meanwhile."""
        if not self._watch.takes(before):
            opened.connection.close()
            return False
        self._connection, self._way = opened
        if self._way is Way.WRITTEN:
            opened.connection.create_function(SEALED, -1, self._watch.sealed)
            with files.reading(self.path):
                self._watch.stand(opened.connection)
        if self.key is not None and not files.is_encrypted(opened.connection):
            self.key = None
        opened.connection.set_trace_callback(self._heard)
        with files.reading(self.path):
            from_outside = self._way is Way.LOOKED_AT or not files.can_write(self.path)
            self._watch.begin(opened.connection, from_outside=from_outside)
        return True

    def _let_go(self) -> None:
        """Close the file. Into one that was written over, nothing of the log is brought."""
        if self._connection is None:
            return
        self._watch.lengthen_index()
        if self._watch.is_written_over(self.key):
            self._connection.interrupt()  # SQLite brings the log home when it closes a file, unless that is stopped
        self._connection.close()
        self._connection = None
        self._watch.stop()

    def _open_again(self) -> None:
        """Let go of the file and open the one that is there now."""
        if self._connection is not None:
            # The log under the diary's name, if it is still ours, must never be taken for that of another file.
            if self._way is Way.WRITTEN and self._watch.is_log_ours() and not files.bring_home(self._connection):
                raise CannotOpenError.of(
                    "{path} was replaced while another program was reading it. Close all that use it, then open it.",
                    path=str(self.path),
                )
            self._connection.close()
        self._connection = None
        self.connection()

    def _mend_beside(self) -> None:
        """Open again where a file beside the diary was taken away."""
        if self._watch.has_lost_beside:
            self._watch.has_lost_beside = False
            self._open_again()

    def _shorten_log(self, left: FilesSeen) -> None:
        """Bring home what is in the log once that is long; were SQLite to do it, it would look like another program.

        The log keeps its length then, and is filled from its beginning: it is long again once it grows.
        """
        length = self._watch.leave(left)
        if self._connection is not None and length > _LONGEST_LOG and length != self._brought_home:
            with suppress(files.Error):
                (busy, found, home) = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                self._brought_home = length if not busy and found == home else 0
            self._watch.look_again()

    def _make_unless_somebody_did(self) -> None:
        with suppress(making.ExistsAlreadyError):  # another window was quicker: both write to the one it made
            making.create(self.path, diary_id=os.urandom(16).hex(), invented=False, key=self.key)
            self.is_sound = True
