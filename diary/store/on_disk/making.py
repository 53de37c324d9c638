"""Make the diary file: whole and under its name, or not at all; and bring any up to the present format."""

from __future__ import annotations

import errno
import os
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from diary.errors import CannotOpenError
from diary.held_files import INDEX, JOURNAL, LOG, is_folder, is_there, unfinished_name
from diary.store import connection as files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key

_TURN_SECONDS = 2.0


def create(path: Path, *, diary_id: str, invented: bool, key: Key | None = None) -> None:
    """Make a new, empty diary; see `drafting`."""
    with drafting(path, diary_id=diary_id, invented=invented, key=key):
        pass


@contextmanager
def drafting(path: Path, *, diary_id: str, invented: bool, key: Key | None = None) -> Iterator[Connection]:
    """A new diary to be filled; it appears under its name only when the block has ended well.

    Until then it has a name of its own, mode 0600; a folder made for it gets 0700. Nothing is left of one that failed,
    and what somebody else made under the name meanwhile stays as it is.

    Raises:
        ExistsAlreadyError: a file is in the way.
        CannotOpenError: the folder can't be written.
    """
    fresh = unfinished_name(path, ".new")
    try:
        with _reaching(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            with files.reading(path):
                connection = files.connect(fresh, key=key)
        with closing(connection):
            with _reaching(path), files.reading(path):
                migrate(connection)
                with connection:
                    connection.execute("INSERT INTO diary VALUES (1, ?, ?)", (diary_id, invented))
            yield connection
            with files.reading(path):
                connection.execute("PRAGMA journal_mode = WAL")
        with _reaching(path):
            publish(fresh, path)
    finally:
        _tidy(fresh)


def migrate(connection: Connection) -> None:
    """Bring a file up to the present format, each step whole or not at all."""
    from diary.store.on_disk.migrations.applying import bring_up_to_date  # noqa: PLC0415 - sqlite-utils

    bring_up_to_date(connection)


def can_create(path: Path) -> None:
    """Refuse early, before anything is typed, a place where no diary could be made.

    Raises:
        CannotOpenError: the folder (or the nearest one that exists above it) is not a folder or can't be written, or
            SQLite needs the name for what it keeps beside a file that is there.
    """
    for suffix in (LOG, INDEX, JOURNAL):
        if path.name.endswith(suffix) and is_there(path.with_name(path.name.removesuffix(suffix))):
            raise CannotOpenError.of("{path} is a name that another file needs. Name another one.", path=str(path))
    try:
        folder = next(parent for parent in path.absolute().parents if is_there(parent))
        allowed = is_folder(folder) and os.access(folder, os.W_OK | os.X_OK)
    except OSError as error:
        raise files.no_access(path, error) from error
    if not allowed:
        raise CannotOpenError.of(
            "{path} can't be written: no permission for the folder {folder}.", path=str(path), folder=str(folder)
        )


class ExistsAlreadyError(CannotOpenError):
    """A diary was to be made where there is a file."""


def publish(fresh: Path, path: Path) -> None:
    """Give the file its name, unless the name is taken (then FileExistsError)."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links, like a stick
        rename_in_turn(fresh, path)


def rename_in_turn(fresh: Path, path: Path) -> None:
    """Rename to a name that is free. A rename would go over a file: whoever makes the folder has the turn to look.

    Raises:
        FileExistsError: the name is taken.
    """
    turn, began = path.with_name(f"{path.name}.making"), time.monotonic()
    # One that waits for longer than any rename takes was left by a program that was killed.
    while not _made(turn) and time.monotonic() - began < _TURN_SECONDS:
        time.sleep(0.02)
    try:
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        fresh.rename(path)
    finally:
        with suppress(OSError):
            turn.rmdir()


def _made(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


@contextmanager
def _reaching(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise ExistsAlreadyError.of("{path} exists already. Name another file.", path=str(path)) from error
    except OSError as error:
        raise files.no_access(path, error) from error


def _tidy(fresh: Path) -> None:
    for leftover in (fresh, *(fresh.with_name(fresh.name + suffix) for suffix in (LOG, INDEX, JOURNAL))):
        try:
            leftover.unlink(missing_ok=True)
        except OSError:  # the folder itself is gone: nothing is left over in it
            return
