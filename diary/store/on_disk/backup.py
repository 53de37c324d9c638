"""Copies of the diary that are proven to be whole before anything relies on them."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from glob import escape
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError, CannotOpenError, CannotSaveError, DamagedError, system_reason
from diary.held_files import is_file, is_folder, unfinished_name
from diary.store import connection as files
from diary.store.contents import read_contents
from diary.store.copying import copy_pages
from diary.store.on_disk.checking import disagreements
from diary.store.on_disk.copies import Occasion, backup_name
from diary.store.on_disk.drafts import clear_drafts
from diary.store.on_disk.making import publish
from diary.store.on_disk.own_files import folder_of_copies, side_files
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from diary.model.records.infusion import Infusion
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

_STEP = 256
"""The pages of the file that are copied between two looks at whether to stop."""

_SOON_READ = 20_000
"""A history of so many changes, some two years of full days, is gone through in well under a second."""

_CHECKED = frozenset({Occasion.DAILY, Occasion.BY_HAND, Occasion.IMPORT})
"""The occasions on which a diary that disagrees with itself is not backed up; before a restore, it is."""

COPY_DAMAGED = phrase("the copy is damaged")
"""Said of a copy that is not sound: what it was made of is not, either."""
OTHER_ROWS = phrase("the copy has other rows")
"""Said of a copy that is sound and lacks something."""


def copy_before_migration(connection: Connection, path: Path, key: Key | None = None) -> Path:
    """Copy the diary as it is, before its format is changed, into a folder beside it.

    The copy is made with SQLite's backup API, opened again, checked, and compared table by table. One of the same
    format and contents that is there already is not made again: a migration that fails is tried at every start.

    Args:
        connection: The open diary.
        path: Where the diary is; `diary.db` is copied to `diary-backups/diary-format-1.db`.
        key: What the diary is encrypted with; the copy is too.

    Returns:
        Where the copy is.

    Raises:
        CannotOpenError: the copy can't be made or is not the same; the diary was not changed.
    """
    (old_format,) = connection.execute("PRAGMA user_version").fetchone()
    folder = path.with_name(f"{path.stem}-backups")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        target, differing = _kept_or_copied(connection, folder / f"{path.stem}-format-{old_format}{path.suffix}", key)
    except OSError as error:
        raise _not_copied(path, system_reason(error)) from error
    except files.Error as error:
        raise _not_copied(path, files.database_reason(error)) from error
    if differing is not None:
        with suppress(OSError):
            folder.rmdir()  # where there is no other copy in it
        if differing != OTHER_ROWS:
            raise files.DamagedOlderDiaryError(_not_copied(path, differing).sentence)
        raise _not_copied(path, differing)
    return target


def _kept_or_copied(connection: Connection, target: Path, key: Key | None) -> tuple[Path, Phrase | None]:
    """Find the copy or make and prove one; where it is, and what it lacks, in a few words.

    It has a name of its own until it is proven: what a killed program leaves is never taken for a copy.
    """
    draft = unfinished_name(target, ".part")
    # As of one moment: another program may be writing while the copy is made and compared.
    with files.snapshot(connection):
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # the first reading is the moment
        for kept in sorted(target.parent.glob(f"{escape(target.stem)}*{escape(target.suffix)}")):
            if _holds_the_same(connection, kept, key):
                return kept, None
        try:
            copy_into(connection, draft, key)
            differing = differences(connection, draft, key)
            return (target if differing is not None else _named(draft, target)), differing
        finally:
            remove_draft(draft)


def keep_backup(
    connection: Connection,
    diary: Path,
    day: date,
    occasion: Occasion,
    key: Key | None = None,
    still: Callable[[], None] = lambda: None,
) -> Path:
    """Make a backup in the folder beside the diary, proven before it has its name.

    Args:
        connection: The open diary, in no transaction or in one that only reads.
        diary: Where the diary is.
        day: The day it is of.
        occasion: Why it is made; both stand in its name.
        key: What the diary is encrypted with, and so the backup.
        still: Called now and then; may raise to stop, which leaves nothing of the attempt.

    Returns:
        Where it is.

    Raises:
        CannotSaveError: it can't be made or is not the same; nothing is left of the attempt.
    """
    folder = folder_of_copies(diary)
    target = folder / backup_name(diary, day, occasion)
    draft = unfinished_name(target, ".part")
    with _in_the_making(draft, target):
        folder.mkdir(mode=0o700, exist_ok=True)
        with files.snapshot(connection):
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # the first reading is the moment
            copy_into(connection, draft, key, still)
            differing = differences(connection, draft, key)
        if differing is None and occasion in _CHECKED:
            differing = _first_disagreement(draft, key)
        if differing is not None:
            raise (CannotSaveError if differing == OTHER_ROWS else DamagedError)(
                _copy_failed(target, differing).sentence
            )
        still()
        return _named(draft, target)


@contextmanager
def _in_the_making(draft: Path, target: Path) -> Iterator[None]:
    """Say in plain words why a copy can't be made, and leave nothing of the attempt."""
    try:
        yield
    except OSError as error:
        raise _copy_failed(target, system_reason(error)) from error
    except files.Error as error:
        raise _copy_failed(target, files.database_reason(error)) from error
    finally:
        remove_draft(draft)


def remove_draft(draft: Path) -> None:
    """Take away what was in the making, and what SQLite kept beside it."""
    for leftover in (draft, *side_files(draft)):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def copy_into(connection: Connection, draft: Path, key: Key | None, still: Callable[[], None] | None = None) -> None:
    """Copy into a new file that keeps no log beside it."""
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(files.connect(draft, key=key)) as copy:
        if still is None:
            copy_pages(connection, copy)
        else:
            copy_pages(connection, copy, pages=_STEP, progress=lambda *_: still())
        copy.execute("PRAGMA journal_mode = DELETE")


def _named(draft: Path, target: Path) -> Path:
    """Give a copy the first free name; another program may be taking one at the same moment."""
    for name in (target.stem, *(f"{target.stem}-{number}" for number in range(2, 1000))):
        named = target.with_name(f"{name}{target.suffix}")
        # A log that was left beside a file of this name would be taken for the copy's own, and ruin it.
        if not any(os.path.lexists(path) for path in side_files(named)):
            with suppress(FileExistsError):
                publish(draft, named)
                return named
    raise FileExistsError(f"no more room for a copy in {target.parent}")


def _holds_the_same(connection: Connection, kept: Path, key: Key | None) -> bool:
    """Return whether a file is a copy with the same tables and rows; one that somebody has open counts as none."""
    if not is_file(kept) or any(os.path.lexists(path) for path in side_files(kept)):
        return False
    as_they_are, connection.text_factory = connection.text_factory, bytes
    try:
        # immutable: looked at without a lock, and without a byte written to it or beside it.
        with closing(files.connect(kept, "mode=ro&immutable=1", key)) as copy:
            if files.quick_check(copy):
                return False
            copy.text_factory = bytes
            tables = _tables(connection)
            if _tables(copy) != tables:
                return False
            return all(_rows(connection, name) == _rows(copy, name) for _format, name, _sql in tables)
    except files.Error:  # no database
        return False
    finally:
        connection.text_factory = as_they_are


def _tables(connection: Connection) -> list[tuple[int, str, bytes]]:
    """Return the tables, each with the format of the file, its name and how it is made."""
    found = connection.execute(
        "SELECT user_version, CAST(name AS BLOB), sql FROM sqlite_master, pragma_user_version WHERE type = 'table' "
        "ORDER BY name"
    )
    return [(number, name.decode(), sql) for number, name, sql in found]


def _rows(connection: Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608


def differences(connection: Connection, target: Path, key: Key | None = None) -> Phrase | None:
    """Return what the copy lacks, in a few words; None for a proven one."""
    with closing(files.connect(target, key=key)) as copy:
        faults = files.quick_check(copy)
        if faults:
            return COPY_DAMAGED
        counts, copied = row_counts(connection), row_counts(copy)
    return None if counts == copied else OTHER_ROWS


def _first_disagreement(draft: Path, key: Key | None) -> Phrase | None:
    """Return that the answers in a copy are not those its history gives; None where they are, or that takes long."""
    with closing(files.connect(draft, key=key)) as copy:
        (changes,) = copy.execute("SELECT count(*) FROM change").fetchone()
        found = disagreements(read_contents(copy)) if changes <= _SOON_READ else []
    return phrase("its answers are not those that its history gives") if found else None


def row_counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}  # noqa: S608


def _not_copied(path: Path, reason: Phrase) -> CannotOpenError:
    return CannotOpenError.of(
        "{path} is from an older Relief Diary, and the copy that is made before it is brought up to date failed "
        "({reason}). It was not changed. Check the disk and the permissions, then open it again.",
        path=str(path),
        reason=reason,
    )


class Copied(NamedTuple):
    """A proven copy of the diary.

    Attributes:
        path: Where it is.
        days: How many days it holds.
        last_day: The newest of them; None while there is none.
        infusion: The newest infusion; None while there is none. A planned one does not count.
    """

    path: Path
    days: int
    last_day: date | None
    infusion: Infusion | None


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """The first name for a copy that neither a file has nor one that SQLite would keep beside it."""
    for name in (stem, *(f"{stem}-{number}" for number in range(2, 1000))):
        path = folder / f"{name}{suffix}"
        if not any(os.path.lexists(taken) for taken in (path, *side_files(path))):
            return path
    raise BadInputError.of("There is no more room for a copy in {folder}. Name a file.", folder=str(folder))


def copy_whole(
    connection: Connection,
    target: Path,
    *,
    key: Key | None = None,
    replace: bool = False,
    still: Callable[[], None],
) -> None:
    """Copy an open diary into one file and prove the copy; it appears under its name only then.

    Made with SQLite's backup API, so that other programs may go on writing; the file's own bytes are never read by
    hand. The copy keeps no log beside it, so that it can be read from a medium that can't be written.

    Args:
        connection: The open diary, inside a transaction: the copy is as of its first reading.
        target: The file to make.
        key: What the diary is encrypted with; the copy is too, with the same salt.
        replace: Whether it takes the place of a file that is there: the user was asked.
        still: Called now and then; may raise to stop, which leaves nothing of the attempt.

    Raises:
        BadInputError: something is there already, or there is no folder to make it in.
        CannotSaveError: it can't be written or is not the same; nothing is left of the attempt.
    """
    _refuse_taken(target, replace=replace)
    clear_drafts(target.parent)
    draft = unfinished_name(target, ".part")
    with _in_the_making(draft, target):
        copy_into(connection, draft, key, still)
        differing = differences(connection, draft, key)
        if differing is not None:
            raise _copy_failed(target, differing)
        still()
        _take_the_name(draft, target, replace=replace)


def _take_the_name(draft: Path, target: Path, *, replace: bool) -> None:
    if replace:
        draft.replace(target)
        return
    try:
        publish(draft, target)
    except FileExistsError as error:  # somebody was quicker
        raise _taken_already(target) from error


def _refuse_taken(target: Path, *, replace: bool) -> None:
    if os.path.lexists(target) and not (replace and is_file(target)):
        raise _taken_already(target)
    # A log that was left beside a file of this name would be taken for the copy's own, and ruin it.
    beside = next((path for path in side_files(target) if os.path.lexists(path)), None)
    if beside is not None:
        raise BadInputError.of(
            "{path} can't be used for a copy: {beside} is beside it, of a database that is in use or was left behind. "
            "Name another file.",
            path=str(target),
            beside=beside.name,
        )
    if not is_folder(target.parent):
        raise BadInputError.of(
            "{path} can't be written: there is no folder {folder}.", path=str(target), folder=str(target.parent)
        )


def _taken_already(target: Path) -> BadInputError:
    return BadInputError.of("{path} exists already. Name another file.", path=str(target))


def _copy_failed(target: Path, reason: Phrase) -> CannotSaveError:
    return CannotSaveError.of("The copy {path} can't be made: {reason}.", path=str(target), reason=reason)
