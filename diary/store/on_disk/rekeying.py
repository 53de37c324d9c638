"""Give a diary another key, or none: a new file is made, proven, and put in the place of the old one in one step.

In this order, each step such that a program that is killed leaves the old diary or the new one, whole:

1. Every other program is kept out, and the log is brought home.
2. Each copy beside the diary gets a twin with the new key, proven, under a name of its own:
   `.diary-format-5.db.rekeyed` for `diary-format-5.db`.
3. So does the diary. It takes the diary's name: from here on, the new key counts.
4. The twins take the names of the copies.

What a killed program left of 2 is taken away at the next start, what it left of 4 is done then: a twin belongs to the
diary if it begins with the same salt.
"""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import CannotOpenError, CannotSaveError, system_reason
from diary.held_files import JOURNAL, beside, is_file, unfinished_name
from diary.store import connection as files
from diary.store.format import APPLICATION_ID
from diary.store.on_disk.copies import backups_in
from diary.store.on_disk.drafts import clear_drafts
from diary.store.on_disk.encrypting import export_all, prove, write_with_key
from diary.store.on_disk.opening import Way, open_existing
from diary.store.on_disk.own_files import copies_beside, folder_of_copies, side_files
from diary.store.on_disk.second_folder import second_folder
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

TWIN = ".rekeyed"


class Rekeyed(NamedTuple):
    """The copies beside a diary that got another key.

    Attributes:
        copies: How many have the new key too.
        left: Those that could not get it: damaged, in use, or locked with an older passphrase.
        away: The second folder, if it is not there now: what is in it keeps what it had.
    """

    copies: int
    left: tuple[Path, ...]
    away: Path | None = None


def rekey(path: Path, old: Key | None, new: Key | None) -> Rekeyed:
    """Give a diary and its copies another key; nothing else of them changes.

    Args:
        path: The diary. No connection to it may be open in this program.
        old: What opens it now; None for a plain diary.
        new: What shall open it; None to leave it plain.

    Raises:
        CannotOpenError: the diary can't be used.
        CannotSaveError: another program has it open, or the new file can't be made; nothing was changed.
    """
    real = Path(os.path.realpath(path))  # a link goes on leading to it
    _refuse_second_name(real)
    finish_rekeying(path)
    twins: list[Path] = []
    try:
        with _alone(path, old) as connection:
            left = _make_twins(path, (old, new), twins)
            _put_in_place(connection, real, new)
    except BaseException:
        for twin in twins:
            with suppress(OSError):
                twin.unlink(missing_ok=True)
        raise
    _keep_names(real.parent)
    finish_rekeying(path)
    second = second_folder(path)
    return Rekeyed(len(twins), tuple(left), None if second is None or second.is_there else second.folder)


def finish_rekeying(path: Path) -> None:
    """Finish with the copies what a killed program began, or take away what it left (see above)."""
    salt = files.salt_of(path) if is_file(path) else None
    for folder in _folders(path):
        with suppress(OSError):
            for twin in folder.glob(f".{escape(path.stem)}-*{TWIN}"):
                if files.salt_of(twin) == salt:
                    twin.replace(_named_by(twin))
                else:
                    twin.unlink(missing_ok=True)
        clear_drafts(folder, path.stem)
    clear_drafts(path.parent, path.name)


def _folders(path: Path) -> list[Path]:
    """The folders in which copies of a diary are."""
    second = second_folder(path)
    return [folder_of_copies(path), *([] if second is None else [second.folder])]


def _copies(path: Path) -> list[Path]:
    beside_it = [copy.path for copy in copies_beside(path)]
    return beside_it + [copy.path for folder in _folders(path)[1:] for copy in backups_in(folder, path)]


def _named_by(twin: Path) -> Path:
    return twin.with_name(twin.name.removeprefix(".").removesuffix(TWIN))


@contextmanager
def _alone(path: Path, key: Key | None) -> Iterator[Connection]:
    """The diary over a connection that keeps every other program out, with nothing left in its log."""
    opened = open_existing(path, key, to_write=True)
    if opened is None:
        raise CannotOpenError.of("{path} does not exist.", path=str(path))
    with closing(opened.connection) as connection:
        if opened.way is not Way.WRITTEN:
            raise _failed(path, phrase("the file is read-only"))
        try:
            # With the log given up, no other connection can be there; with the lock kept, none comes.
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            # SQLite keeps the journal of what it did just now as long as the lock. It must not lie beside the new file.
            beside(path, JOURNAL).unlink(missing_ok=True)
        except OSError as error:
            raise _failed(path, system_reason(error)) from error
        except files.Error as error:
            if files.is_in_use(error):
                raise CannotSaveError.of(
                    "{path} is open in another program or window. Close it there, then try again.", path=str(path)
                ) from error
            raise _failed(path, files.database_reason(error)) from error
        yield connection


def _make_twins(path: Path, keys: tuple[Key | None, Key | None], twins: list[Path]) -> list[Path]:
    """Make a twin of each copy; return the copies that have none."""
    old, new = keys
    left = []
    for copy in _copies(path):
        salt = files.salt_of(copy)
        if salt == (None if new is None else new.salt) or not _may_be_a_copy(copy, salt):
            continue
        if (salt is not None and (old is None or salt != old.salt)) or any(map(os.path.lexists, side_files(copy))):
            left.append(copy)
            continue
        twin = copy.with_name(f".{copy.name}{TWIN}")
        try:
            _make_twin(copy, None if salt is None else old, new, twin)
        except (files.OperationalError, OSError) as error:  # the disk is full or gone
            if copy.parent == folder_of_copies(path):
                raise _failed(path, _reason(error)) from error
            left.append(copy)  # of a stick; the diary's own disk may be well
        except files.Error:  # this copy can't be read whole
            left.append(copy)
        else:
            twins.append(twin)
    return left


def _may_be_a_copy(file: Path, salt: bytes | None) -> bool:
    return salt is not None or files.database_mark(file) == APPLICATION_ID


def _make_twin(copy: Path, old: Key | None, new: Key | None, twin: Path) -> None:
    with closing(files.connect(copy, "mode=ro&immutable=1", old)) as connection:
        if files.quick_check(connection):
            raise files.DatabaseError
    with _draft_beside(copy, ".part") as draft:
        write_with_key(copy, old, draft, new)
        draft.replace(twin)


def _put_in_place(connection: Connection, real: Path, new: Key | None) -> None:
    with _draft_beside(real, ".new") as draft:
        try:
            files.attach(connection, draft, "fresh", new)
            export_all(connection, "main", "fresh")
            connection.execute("DETACH DATABASE fresh")
            prove(connection, draft, new)
            with closing(files.connect(draft, key=new)) as fresh:
                fresh.execute("PRAGMA journal_mode = WAL").fetchone()
            if os.name == "nt":  # there, a file that is open keeps its name
                connection.close()
            draft.replace(real)
        except files.Error as error:
            raise _failed(real, files.database_reason(error)) from error
        except OSError as error:
            raise _failed(real, system_reason(error)) from error


@contextmanager
def _draft_beside(target: Path, ending: str) -> Iterator[Path]:
    """A new, empty file that only its owner reads; nothing is left of it if the block fails."""
    draft = unfinished_name(target, ending)
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield draft
    finally:
        for leftover in (draft, *side_files(draft)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _refuse_second_name(real: Path) -> None:
    """A file with two names would go on being readable under the other."""
    with suppress(OSError):
        if real.stat().st_nlink > 1:
            raise CannotSaveError.of(
                "{path} has a second name somewhere (a hard link), which would keep what it holds now. Remove one of "
                "the two, then try again.",
                path=str(real),
            )


def _keep_names(folder: Path) -> None:
    """Have the disk keep which file has the name, where it can be told to."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: files.OperationalError | OSError) -> Phrase:
    return system_reason(error) if isinstance(error, OSError) else files.database_reason(error)


def _failed(path: Path, reason: Phrase) -> CannotSaveError:
    return CannotSaveError.of(
        "The passphrase of {path} was not changed: {reason}. The diary is as it was.", path=str(path), reason=reason
    )
