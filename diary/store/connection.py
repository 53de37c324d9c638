"""Connections to the diary file, what goes wrong with them said in plain words; the only place that opens a database.

The file is touched through SQLite alone, also to find out whether it is a diary: closing any other descriptor of it
would give up the locks under which other programs leave its log alone (docs/decisions/0019).

The migrations and sqlite-utils load when a file must be made or brought up to date (docs/decisions/0003).
"""

from __future__ import annotations

import os
import zlib
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlite

from diary.errors import CannotOpenError, CannotSaveError, InUseError, UnreadableFileError, system_reason
from diary.held_files import INDEX, LOG, beside
from diary.store.format import SEALED, sealed
from diary.wording import counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

# One SQLite serves every connection, with a passphrase or without: another one in the same program would give up the
# locks of the first when it closes a file (docs/decisions/0019). Its errors are its own, not the standard library's.
Connection = sqlite.Connection
Error = sqlite.Error
DatabaseError = sqlite.DatabaseError
OperationalError = sqlite.OperationalError
CANTOPEN, NOTADB, READONLY = sqlite.SQLITE_CANTOPEN, sqlite.SQLITE_NOTADB, sqlite.SQLITE_READONLY
BUSY, LOCKED = sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED
FULL, IOERR = sqlite.SQLITE_FULL, sqlite.SQLITE_IOERR

PATIENT = 5.0
"""How many seconds a command waits for another program that writes."""
AT_ONCE = 0.04
"""How many seconds the window's own connection waits: a key must not stand still; what waits is tried again."""


class SaidPlainly:
    """Says in plain words why an answer could not be written. At each answer: a generator would take twice as long.

    Raises:
        CannotSaveError: the disk is full, read-only or gone, or another program holds the file.
    """

    def __enter__(self) -> None:
        """Go on."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Say why, where SQLite failed."""
        if not isinstance(error, DatabaseError):
            return
        if isinstance(error, OperationalError):
            # Python's own complaints about a database carry no code of SQLite.
            reason = _SAVE_REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
            if reason is not None:
                raise (InUseError if is_in_use(error) else CannotSaveError)(reason) from error
        elif not isinstance(error, sqlite.ProgrammingError | sqlite.IntegrityError):  # those are our own bug
            raise CannotSaveError.of("Not saved: the diary file is damaged. Restore a copy of it.") from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Say in plain words why the file can't be read.

    Raises:
        CannotOpenError: the disk or the permissions are in the way, or the file is damaged.
    """
    try:
        yield
    except OperationalError as error:
        if not hasattr(error, "sqlite_errorcode"):  # Python's own: text that is not UTF-8, quoted in the message
            raise damaged(path) from error
        if is_in_use(error):
            raise CannotOpenError.of(
                "{path} can't be read: another program is writing to it. Wait a moment, or close that program, then "
                "open it again.",
                path=str(path),
            ) from error
        raise CannotOpenError.of(
            "{path} can't be read: {reason}. Check the disk and the permissions.",
            path=str(path),
            reason=database_reason(error),
        ) from error
    except DatabaseError as error:
        if isinstance(error, sqlite.ProgrammingError | sqlite.IntegrityError):  # our own bug, not the file's
            raise
        raise UnreadableFileError.of(
            "{path} is damaged. It was not changed; restore a copy of it.", path=str(path)
        ) from error


def damaged(path: Path) -> UnreadableFileError:
    """The file holds what no diary holds; the words don't quote it."""
    return UnreadableFileError.of(
        "{path} is damaged: something in it can't be read. It was not changed; restore a copy of it.", path=str(path)
    )


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Read rows and make records of them; what can't be one is damage, said without quoting it.

    Raises:
        CannotOpenError: the file can't be read or is damaged.
    """
    with reading(path):
        try:
            yield
        except (ValueError, TypeError, KeyError, OverflowError) as error:
            raise damaged(path) from error


def database_reason(error: Error) -> Phrase:
    """Return why the database can't be read or written, in plain words, without a full stop.

    SQLite's own words are for a report.
    """
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _DATABASE_REASONS.get(code) or phrase("the database refuses it (reason {code})", code=code)


_DATABASE_REASONS = {
    sqlite.SQLITE_FULL: phrase("the disk is full"),
    sqlite.SQLITE_READONLY: phrase("the file is read-only"),
    sqlite.SQLITE_PERM: phrase("you have no permission for it"),
    sqlite.SQLITE_AUTH: phrase("you have no permission for it"),
    sqlite.SQLITE_BUSY: phrase("another program is writing to it"),
    sqlite.SQLITE_PROTOCOL: phrase("another program is writing to it"),
    sqlite.SQLITE_LOCKED: phrase("another program is writing to it"),
    sqlite.SQLITE_IOERR: phrase("the disk does not answer"),
    sqlite.SQLITE_CANTOPEN: phrase("the file or its folder can't be reached"),
    sqlite.SQLITE_CORRUPT: phrase("the file is damaged"),
    sqlite.SQLITE_NOTADB: phrase("the file is damaged"),
}


IN_USE = frozenset({sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED, sqlite.SQLITE_PROTOCOL})
"""The codes of SQLite for a file that another program is using."""


def is_in_use(error: Error) -> bool:
    """Return whether another connection was in the way."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in IN_USE


def quick_check(connection: Connection) -> list[Phrase]:
    """Return what SQLite's integrity check finds, a sentence; empty for a sound file.

    Raises:
        OperationalError: another program has the file at this moment.
    """
    try:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
        rows += connection.execute("PRAGMA foreign_key_check").fetchall()
    except DatabaseError as error:
        if is_in_use(error):
            raise
        return [phrase("something in the file can't be read.")]
    except UnicodeDecodeError:  # SQLite's own words quote what is damaged
        return [phrase("something in the file can't be read.")]
    faults = sum(row[0] != "ok" for row in rows)
    # SQLite's own words name pages, cells and indexes: they tell nobody what to do.
    found = counted(
        "a look over the whole file finds {count} fault.",
        "a look over the whole file finds {count} faults.",
        faults,
    )
    return [found] if faults > 0 else []


_SAVE_REASONS = {
    sqlite.SQLITE_FULL: phrase("Not saved: the disk is full. Free some space, then answer again."),
    sqlite.SQLITE_READONLY: phrase("Not saved: the diary file is read-only. Make it writable, then answer again."),
    sqlite.SQLITE_BUSY: phrase("Not saved: another program is writing to the diary. Answer again in a moment."),
    sqlite.SQLITE_PROTOCOL: phrase("Not saved: another program is writing to the diary. Answer again in a moment."),
    sqlite.SQLITE_LOCKED: phrase("Not saved: another program is writing to the diary. Answer again in a moment."),
    sqlite.SQLITE_IOERR: phrase("Not saved: the disk can't be written. Check it, then answer again."),
    sqlite.SQLITE_CANTOPEN: phrase("Not saved: the diary's folder can't be reached. Check it, then answer again."),
}


class Transaction:
    """Writes all of what is inside, or nothing; waits for another program that writes. As `SaidPlainly`, no generator.

    Args:
        connection: What is written over.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        """Begin."""
        connection = self._connection
        if connection.in_transaction:  # one that could not be taken back when the disk failed
            connection.execute("ROLLBACK")
        # IMMEDIATE: one that begins with reading is refused at once, without waiting, when it goes on to write.
        connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Commit, or take back what was written."""
        if error is not None:
            _take_back(self._connection)
            return
        try:
            self._connection.execute("COMMIT")
        except BaseException:
            _take_back(self._connection)
            raise


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Read everything inside as of one moment, whatever another program writes meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
        _take_back(connection)
        raise
    connection.execute("ROLLBACK")


def _take_back(connection: Connection) -> None:
    """Take back what a transaction did; what made it fail is what is told, also where this fails as well."""
    if connection.in_transaction:
        with suppress(Error):
            connection.execute("ROLLBACK")


def connect(path: Path, access: str = "mode=rw", key: Key | None = None, *, wait: float | None = None) -> Connection:
    """A bare connection to a database file that exists.

    Args:
        path: The file.
        access: How it is opened, as SQLite takes it in the name of a file.
        key: What it is encrypted with; None for a plain file. Whether it fits shows at the first reading (`NOTADB`).
        wait: For how many seconds another program that writes is waited for; as patiently as a command, if not given.
    """
    # mode=rw: should the file be taken away at this moment, an empty one in its place would ruin what another
    # connection still has of it.
    connection = sqlite.connect(
        f"{path.absolute().as_uri()}?{access}", uri=True, timeout=PATIENT if wait is None else wait
    )
    connection.create_function(SEALED, -1, sealed)
    if key is not None:
        _use(connection, key.secret)
    return connection


def connect_in_memory(key: Key | None = None) -> Connection:
    """A database that no disk ever sees; with the key of a diary, one that the diary can be copied into."""
    connection = sqlite.connect(":memory:")
    connection.create_function(SEALED, -1, sealed)
    if key is not None:
        _use(connection, key.secret)
    return connection


def _use(connection: Connection, secret: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr
    connection.execute(f'PRAGMA key = "{secret}"')
    connection.execute("PRAGMA temp_store = MEMORY")  # what SQLite puts aside is not encrypted


def attach(connection: Connection, path: Path, name: str, key: Key | None, access: str = "mode=rw") -> None:
    """Have a second database beside the first, under a name; `access` may not allow more than the first has."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    where = f"{path.absolute().as_uri()}?{access}"
    connection.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (where, "" if key is None else key.secret))


def opens(path: Path, key: Key) -> bool:
    """Return whether a key is that of a file; a file with a damaged beginning is opened by none."""
    for access in ("mode=ro", "mode=ro&immutable=1"):  # the second where there is no index to its log
        with suppress(Error), closing(connect(path, access, key)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
            return True
    return False


def is_encrypted(connection: Connection) -> bool:
    """Return whether a connection was given a key."""
    return bool(connection.execute("PRAGMA cipher_status").fetchone()[0] == "1")


def salt_from(start: bytes) -> bytes:
    """Return the 16 bytes with which an encrypted diary begins: 12 at random, and a check by which it is known."""
    return start + zlib.crc32(start).to_bytes(4)


def salt_of(path: Path) -> bytes | None:
    """Return the first 16 bytes of an encrypted diary; None for any other file, and for one that can't be read."""
    try:
        with closing(connect(path, "mode=ro")) as connection:
            _use(connection, f"x'{bytes(32).hex()}'")  # any key will do: the salt stands before all that is encrypted
            (found,) = connection.execute("PRAGMA cipher_salt").fetchone()
    except Error:
        return None
    salt = bytes.fromhex(found)
    return salt if salt == salt_from(salt[:12]) else None


def database_mark(path: Path) -> int | None:
    """The `application_id` of a database file that is not in use here; None for a file that is no database.

    Raises:
        OSError: there is no such file.
    """
    if path.stat().st_size == 0:  # SQLite takes it for a database that is still empty
        return None
    try:
        # immutable: looked at without a lock, and without a byte written to it or beside it.
        with closing(connect(path, "mode=ro&immutable=1")) as connection:
            return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except DatabaseError:
        return None


def can_write(path: Path) -> bool:
    """Return whether a diary can be written, as far as the permissions tell; SQLite needs files beside it too."""
    if not os.access(path, os.W_OK):
        return False
    log, index = beside(path, LOG), beside(path, INDEX)
    return os.access(log.parent, os.W_OK | os.X_OK) or (os.access(log, os.W_OK) and os.access(index, os.W_OK))


def data_version(connection: Connection) -> int:
    """Return a number that is another one after some other connection wrote to the diary."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def layout_version(connection: Connection) -> int:
    """Return a number that is another one after the tables were changed, or all of the file was written anew."""
    return int(connection.execute("PRAGMA schema_version").fetchone()[0])


def state_on_disk(path: Path) -> tuple[object, ...]:
    """Return what is different after somebody wrote to a diary that is only looked at, or made it writable."""
    states: list[object] = [can_write(path)]
    for file in (path, beside(path, LOG)):
        with suppress(OSError):
            status = file.stat()
            states.append((status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns))
    return tuple(states)


def bring_home(connection: Connection) -> bool:
    """Write what stands in the log into the diary itself; return whether all of it is there, and the log empty."""
    try:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except Error:
        return False
    return not busy


def read_only_refusal() -> CannotSaveError:
    """Return the refusal of an answer to a diary that was opened only to be looked at."""
    return CannotSaveError(_SAVE_REASONS[sqlite.SQLITE_READONLY])


class DamagedOlderDiaryError(CannotOpenError):
    """A diary of an older format is damaged: it is not brought up to date."""


def no_access(path: Path, error: OSError) -> CannotOpenError:
    """The file or its folder can't be reached."""
    return CannotOpenError.of("{path} can't be used: {reason}.", path=str(path), reason=system_reason(error))
