"""Open a diary that exists: only to be looked at until it is known to be sound, then to be written.

An older one is brought up to date when it is opened to be written, and looked at in memory before (decisions/0049).

An existing diary of the present format is opened without sqlite-utils (docs/decisions/0003).
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import (
    CannotOpenError,
    NeedsPassphraseError,
    NewerFileError,
    UnreadableFileError,
    WrongPassphraseError,
    system_reason,
)
from diary.held_files import INDEX, JOURNAL, LOG, beside, hold, identity
from diary.store import connection as files
from diary.store.format import APPLICATION_ID, FORMAT

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key

_OTHERS = 0o077
"""The permissions of everybody but the owner."""


class Way(Enum):
    """The way in which a diary is open.

    LOOKED_AT: read as it lies there, without a lock and without a file beside it: nobody was writing to it.
    FOLLOWED: read beside a log, in which other programs may write.
    WRITTEN: to be written to.
    """

    LOOKED_AT = auto()
    FOLLOWED = auto()
    WRITTEN = auto()


class OpenFile(NamedTuple):
    """An open diary.

    Attributes:
        connection: To its file, or to a copy in memory that was brought up to date.
        way: How it is open.
    """

    connection: Connection
    way: Way


class Manner(NamedTuple):
    """The manner of opening.

    Attributes:
        wait: For how many seconds another program that writes is waited for; as patiently as a command, if None.
        leaves_all: Whether also the index beside the diary stays as it is, which a program that reads marks otherwise.
            Only for a process that never writes to the diary: its connections share one index.
    """

    wait: float | None = None
    leaves_all: bool = False


PATIENTLY = Manner()


def open_existing(
    path: Path,
    key: Key | None = None,
    manner: Manner = PATIENTLY,
    *,
    to_write: bool = False,
) -> OpenFile | None:
    """Open the diary at `path`; None where there is no file yet.

    Args:
        path: Where the diary is.
        key: What opens it, should it be encrypted.
        manner: How to go about it.
        to_write: Whether it is known to be sound, and shall be written to if the disk and the permissions let it. Else
            nothing is changed, in it or beside it, but that SQLite may make an index for a log that has none.

    Raises:
        NeedsPassphraseError: it is encrypted, and the key is none or that of another file.
        WrongPassphraseError: the key is made for this file, and does not open it.
        CannotOpenError: the path is a folder, can't be read, is not a diary, is damaged or is from a newer program.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise files.no_access(path, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise CannotOpenError.of("{path} is a folder, not a diary. Name a file in it.", path=str(path))
    if not stat.S_ISREG(status.st_mode) or status.st_size == 0:
        raise _no_diary(path)
    if not os.access(path, os.R_OK):
        raise CannotOpenError.of(
            "{path} can't be used: {reason}.", path=str(path), reason=system_reason(PermissionError(errno.EACCES, ""))
        )
    opened = _opened(path, key, manner, to_write=to_write)
    if not manner.leaves_all:
        _keep_private(path, status)
    return opened


def _keep_private(path: Path, status: os.stat_result) -> None:
    """Take a diary of one's own out of the sight of others, where it was copied or made so that they could read it."""
    if hasattr(os, "getuid") and status.st_uid == os.getuid() and status.st_mode & _OTHERS:
        for suffix in ("", LOG, INDEX):
            with suppress(OSError):  # a stick knows no permissions, a read-only disk changes none
                file = beside(path, suffix)
                file.chmod(stat.S_IMODE(file.stat().st_mode) & ~_OTHERS)


def _opened(path: Path, key: Key | None, manner: Manner, *, to_write: bool) -> OpenFile:
    hold(path)
    with files.decoding(path):
        key = _fitting(path, key)
        # A journal is what a program leaves that was killed before the diary had its log: SQLite takes back what was
        # half done, and nothing can be read before.
        if (to_write or _has_content(beside(path, JOURNAL))) and files.can_write(path):
            try:
                connection = _opened_to_write(path, key, manner)
                if connection is None:
                    return _opened(path, key, manner, to_write=to_write)
                return OpenFile(connection, Way.WRITTEN)
            except files.DamagedOlderDiaryError:
                pass  # it can be looked at, and is not changed; the check says what is wrong
            except files.OperationalError as error:
                # The permissions don't tell everything: a write-protected stick, another system's rules.
                if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {
                    files.READONLY,
                    files.CANTOPEN,
                }:
                    raise
        return _opened_to_read(path, key, manner)


def _fitting(path: Path, key: Key | None) -> Key | None:
    """Return the key if the file is encrypted with one; a plain file that was put in its place needs none."""
    if key is None or (salt := files.salt_of(path)) is None:
        return None
    if salt != key.salt:
        raise _needs_passphrase(path)
    return key


def _opened_to_write(path: Path, key: Key | None, manner: Manner) -> Connection | None:
    """The diary, to be written; None where it was replaced meanwhile."""
    there = identity(path)
    connection = files.connect(path, key=key, wait=manner.wait)
    try:
        number = refuse_other_formats(connection, path, key)
        if identity(path) != there:  # it got another key while this waited: nothing is written into the old file
            connection.close()
            return None
        if number < FORMAT:
            _bring_up_to_date(connection, path, key, Way.WRITTEN)
        _prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _opened_to_read(path: Path, key: Key | None, manner: Manner) -> OpenFile:
    """A diary that is not known to be sound, or that can't be written."""
    log, index = beside(path, LOG), beside(path, INDEX)
    waiting = any(_has_content(file) for file in (log, beside(path, JOURNAL)))
    if waiting and not index.exists() and not files.can_write(path):  # to read its log, SQLite would have to make one
        raise _unread_log(path)
    in_use = log.exists() and index.exists() and files.can_write(path)
    way = Way.FOLLOWED if waiting or in_use else Way.LOOKED_AT
    connection = files.connect(path, _access(way, index, manner), key, wait=manner.wait)
    try:
        if refuse_other_formats(connection, path, key) < FORMAT:
            way = Way.LOOKED_AT
            connection = _bring_up_to_date(connection, path, key, way)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT 1 FROM diary").fetchone()
    except files.OperationalError as error:
        connection.close()
        if waiting and not files.is_in_use(error):
            raise _unread_log(path) from error
        raise
    except BaseException:
        connection.close()
        raise
    return OpenFile(connection, way)


def _access(way: Way, index: Path, manner: Manner) -> str:
    if way is Way.LOOKED_AT:  # nobody is writing: the file is read as it is, and no file is left beside it
        return "mode=ro&immutable=1"
    return "mode=ro&readonly_shm=1" if manner.leaves_all and index.exists() else "mode=ro"


def _bring_up_to_date(connection: Connection, path: Path, key: Key | None, way: Way) -> Connection:
    """Bring an older diary up to date: its file, if that is to be written, or a copy in memory; return what is open."""
    from diary.store.on_disk import upgrading  # noqa: PLC0415 - an older diary, once

    if way is not Way.WRITTEN:
        return upgrading.upgraded_in_memory(connection, path, key)
    upgrading.upgrade(connection, path, key)
    return connection


def _prepare(connection: Connection, path: Path) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # The program brings home what is in the log itself: whoever else changes the file is noticed by that.
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    # The first reading opens the files beside the diary: what is open can be read even after it was moved away.
    connection.execute("SELECT 1 FROM diary").fetchone()
    if mode == "wal":  # a journal that SQLite left then is over: of a new passphrase that was killed
        with suppress(OSError):
            beside(path, JOURNAL).unlink(missing_ok=True)


def refuse_other_formats(connection: Connection, path: Path, key: Key | None) -> int:
    """Return the number of a diary's format.

    Raises:
        CannotOpenError: it can't be read, is no diary, or is one of a newer program.
    """
    try:
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
    except files.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == files.NOTADB:
            raise _not_read(path, key) from error
        raise
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise CannotOpenError.of("{path} is a database, but not a Relief Diary file.", path=str(path))
    if version > FORMAT:
        raise NewerFileError.of(
            "{path} was written by a newer Relief Diary (format {newer}; this one reads up to {ours}). "
            "Install the newer program.",
            path=str(path),
            newer=version,
            ours=FORMAT,
        )
    return int(version)


def _has_content(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def _not_read(path: Path, key: Key | None) -> CannotOpenError:
    """Return why SQLite takes a file for no database."""
    if key is not None:
        return WrongPassphraseError.of(
            "{path} does not open with that. It is not the passphrase or the recovery code of this diary, or the "
            "beginning of the file is damaged. Mind capital letters and the keyboard's language, then try again.",
            path=str(path),
        )
    return _no_diary(path) if files.salt_of(path) is None else _needs_passphrase(path)


def _needs_passphrase(path: Path) -> NeedsPassphraseError:
    return NeedsPassphraseError.of(
        "{path} is locked with a passphrase. It opens with the passphrase or the recovery code.", path=str(path)
    )


def _no_diary(path: Path) -> UnreadableFileError:
    return UnreadableFileError.of("{path} is not a Relief Diary file.", path=str(path))


def _unread_log(path: Path) -> CannotOpenError:
    return CannotOpenError.of(
        "{path} is read-only, and its newest answers stand in a file beside it ({log}) that can't be read like that. "
        "Copy both into a folder that can be written, and open the diary there.",
        path=str(path),
        log=beside(path, LOG).name,
    )
