"""Put a backup in the place of the diary: into the open file where that is sound, and else a whole file under its name.

Either way the backup is first copied, brought up to date and proven in a file of its own (docs/decisions/0047).
"""

from __future__ import annotations

import os
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import (
    BadInputError,
    CannotSaveError,
    DamagedError,
    NeedsPassphraseError,
    NewerFileError,
    UnreadableFileError,
    WrongPassphraseError,
    system_reason,
)
from diary.held_files import INDEX, JOURNAL, LOG, identity, is_link, unfinished_name
from diary.store import connection as files
from diary.store.copying import copy_pages
from diary.store.on_disk import making
from diary.store.on_disk.backup import copy_into, differences, keep_backup, remove_draft
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.encrypting import write_with_key
from diary.store.on_disk.holdings import READ_ALONE, Holdings, Soundness, has_content, held_alone, held_by
from diary.store.on_disk.opening import Way, open_existing
from diary.store.on_disk.own_files import side_files
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.wording import Phrase

_TRIES = 3
"""So often the present answers are backed up anew because another program wrote meanwhile."""


class Restored(NamedTuple):
    """A restore that was carried out.

    Attributes:
        holdings: What the diary holds now.
        before: The backup of what stood there before, which undoes it; None where nothing readable stood there.
        put_aside: The file that stood there and could not be used, whole and unchanged; None where there was none.
    """

    holdings: Holdings
    before: Path | None
    put_aside: Path | None


def put_back(diary: Path, backup: Path, day: date, key: Key | None = None, backup_key: Key | None = None) -> Restored:
    """Have the diary hold what a backup holds; what stands there now is kept, all of it.

    Args:
        diary: Where the diary is or was. Other programs, and this one, may have it open: they see what is restored.
        backup: The backup. The diary's own path says: keep the file that was put there by hand, and leave the log
            beside it, which is another file's; not while this program has it open.
        day: Today, for the names of what is kept.
        key: What the diary is encrypted with, and will be: a backup that is plain, or has another key, gets this one.
            Where the diary is gone, what it shall be encrypted with.
        backup_key: What opens the backup, where that is another key.

    Raises:
        BadInputError: the backup is not whole, can't be opened with its key, or is another diary's.
        CannotSaveError: the disk is in the way, or another program writes all the time; all is as it was.
        CannotOpenError: what stands there can't be looked at (no permission, in use, no diary); all is as it was.
    """
    real = diary.resolve() if is_link(diary) else diary
    put_by_hand = identity(backup) is not None and identity(backup) == identity(real)
    of_backup = key if backup_key is None else backup_key
    held = held_alone(real, of_backup) if put_by_hand else held_by(backup, of_backup)
    refuse_unsound(backup, held)
    draft = unfinished_name(real, ".new")
    try:
        _draft_of(backup, draft, (of_backup, key))
        if not put_by_hand:
            before = _put_into(diary, draft, held, day, key)
            if before is not None:
                return Restored(held, before, None)
        return Restored(held, None, _put_in_place(real, draft, day))
    except OSError as error:
        raise _not_restored(diary, system_reason(error)) from error
    except files.Error as error:
        raise _not_restored(diary, files.database_reason(error)) from error
    finally:
        remove_draft(draft)


def refuse_unsound(backup: Path, held: Holdings) -> None:
    """Refuse a backup that can't be restored, in a sentence for each soundness.

    Raises:
        BadInputError: it is not whole.
    """
    if not held.is_whole:
        raise BadInputError(soundness_words(held.soundness).with_figures(path=str(backup)))


def soundness_words(soundness: Soundness) -> Phrase:
    """Return what stands against a backup, as a sentence with `path` open; of a whole one, that it is whole."""
    return _SOUNDNESS_WORDS[soundness]


_SOUNDNESS_WORDS = {
    Soundness.WHOLE: phrase("{path} was opened and looked over: it is whole."),
    Soundness.DAMAGED: phrase("{path} is damaged. Choose another backup."),
    Soundness.OTHER_KEY: phrase(
        "{path} is locked with a passphrase that was not given here. It opens with the passphrase or the recovery code "
        "of its time; without both, nobody can open it, nor can this program."
    ),
    Soundness.NEWER: phrase("{path} was written by a newer Relief Diary. Install the newer program to restore it."),
    Soundness.NO_DIARY: phrase("{path} is not a Relief Diary file."),
    Soundness.IN_USE: phrase(
        "{path} is open as a diary, or was and is not closed properly. Open and close it there, then restore it."
    ),
    Soundness.OUT_OF_REACH: phrase("{path} can't be read: it is not there, or you have no permission for it."),
}


def _draft_of(backup: Path, draft: Path, keys: tuple[Key | None, Key | None]) -> None:
    """Copy a backup under the key that the diary has, prove the copy, and bring it up to date."""
    of_backup, key = keys
    salt = files.salt_of(backup)
    differing = None
    if salt == (None if key is None else key.salt):
        with closing(files.connect(backup, READ_ALONE, key)) as source:
            copy_into(source, draft, key)
            differing = differences(source, draft, key)
    else:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        write_with_key(backup, None if salt is None else of_backup, draft, key)
    with closing(files.connect(draft, key=key)) as copy:
        making.migrate(copy)
        if differing is not None or files.quick_check(copy):
            raise CannotSaveError.of("{path} can't be restored: the copy of it is not whole.", path=str(backup))


# Into the open file


def _put_into(diary: Path, draft: Path, held: Holdings, day: date, key: Key | None) -> Path | None:
    """Write what was drafted into the diary as one transaction; None where there is no sound diary to write into.

    Returns:
        The backup of what stood there before.
    """
    with ExitStack() as opened:
        present = _sound(diary, key)
        if present is None:
            return None
        opened.enter_context(closing(present))
        watch = opened.enter_context(closing(_opened(diary, key)))
        source = opened.enter_context(closing(files.connect(draft, key=key)))
        _refuse_another_diary(diary, present, held)
        for _ in range(_TRIES):
            version = files.data_version(watch)
            try:
                before = keep_backup(present, diary, day, Occasion.RESTORE, key)
            except DamagedError:  # what a quick look takes for sound; it is put aside as it is
                return None
            if _write_over(source, present, lambda version=version: files.data_version(watch) == version):  # type: ignore[misc]
                files.bring_home(present)
                return before
    raise CannotSaveError.of(
        "Not restored: another program goes on writing to {path}. Close it first.", path=str(diary)
    )


def _sound(diary: Path, key: Key | None) -> Connection | None:
    """The open diary; None where there is none, or one that is damaged, newer, or opened by another passphrase."""
    if not os.path.lexists(diary) or not _looks_sound(diary, key):
        return None
    try:
        return _opened(diary, key)
    except (UnreadableFileError, NewerFileError, FileNotFoundError, NeedsPassphraseError, WrongPassphraseError):
        return None


def _looks_sound(diary: Path, key: Key | None) -> bool:
    """Return whether a diary is sound, with its log. Nothing is written: closing a connection that may write would."""
    if not has_content(diary):
        return False
    salt = files.salt_of(diary)
    if (None if key is None else key.salt) != salt:
        return False
    with files.reading(diary):
        try:
            with closing(files.connect(diary, "mode=ro", key)) as connection:
                return not files.quick_check(connection)
        except files.OperationalError:
            raise
        except files.DatabaseError:
            return False


def _opened(diary: Path, key: Key | None) -> Connection:
    opened = open_existing(diary, key, to_write=True)
    if opened is None:
        raise FileNotFoundError
    if opened.way is not Way.WRITTEN:
        opened.connection.close()
        if files.can_write(diary):  # an older one that is damaged is only looked at
            raise files.damaged(diary)
        raise files.read_only_refusal()
    return opened.connection


def _refuse_another_diary(diary: Path, present: Connection, held: Holdings) -> None:
    (diary_id,) = present.execute("SELECT diary_id FROM diary").fetchone() or (None,)
    has_answers = present.execute("SELECT 1 FROM change LIMIT 1").fetchone() is not None
    if has_answers and diary_id != held.diary_id:
        raise BadInputError.of(
            "The backup is of another diary than {path}. To see what it holds, open it: relief-diary --diary PATH.",
            path=str(diary),
        )


class _ChangedMeanwhileError(Exception):
    """Another program wrote after what stood there was backed up."""


def _write_over(source: Connection, present: Connection, is_unchanged: Callable[[], bool]) -> bool:
    """Write all pages of one database into another as one transaction; return whether nobody wrote before it began."""
    looked = False

    def look(status: int, _remaining: int, _total: int) -> None:
        nonlocal looked
        if status in (files.BUSY, files.LOCKED):
            raise CannotSaveError.of("Not restored: another program is writing to the diary. Try again in a moment.")
        if not looked and not is_unchanged():  # once it has begun, nobody else can write
            raise _ChangedMeanwhileError
        looked = True

    try:
        # One page at a time: the first look must come before the last page, which ends the transaction.
        copy_pages(source, present, pages=1, progress=look)
    except _ChangedMeanwhileError:
        return False
    return True


# A whole file under its name


def _put_in_place(real: Path, draft: Path, day: date) -> Path | None:
    """Give the draft the diary's name; what has it now, and the log beside it, are put aside together, unchanged.

    The log goes first: no other file must ever stand beside it under the diary's name, for SQLite would read it into
    that one. Where the disk has hard links, there is a file under the diary's name at every moment.
    """
    is_there = os.path.lexists(real)
    aside = _aside_name(real, day)
    moved: list[tuple[Path, Path]] = []
    linked = is_there and _link(real, aside)
    try:
        for suffix in (JOURNAL, LOG, INDEX):
            old, new = real.with_name(real.name + suffix), aside.with_name(aside.name + suffix)
            if os.path.lexists(old):
                old.rename(new)
                moved.append((old, new))
        if is_there and not linked:
            real.rename(aside)
            moved.append((real, aside))
        if linked:
            draft.replace(real)
        else:
            making.publish(draft, real)
    except BaseException:
        for old, new in reversed(moved):
            with suppress(OSError):
                new.rename(old)
        if linked:
            with suppress(OSError):
                aside.unlink()
        raise
    return aside if is_there or moved else None


def _link(real: Path, aside: Path) -> bool:
    try:
        os.link(real, aside)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links, like a stick
        return False
    return True


def _aside_name(real: Path, day: date) -> Path:
    stem = f"{real.stem}-put-aside-{day.isoformat()}"
    for name in (stem, *(f"{stem}-{number}" for number in range(2, 1000))):
        path = real.with_name(f"{name}{real.suffix}")
        if not any(os.path.lexists(taken) for taken in (path, *side_files(path))):
            return path
    raise FileExistsError(f"no more room for a file put aside in {real.parent}")


def _not_restored(diary: Path, reason: Phrase) -> CannotSaveError:
    return CannotSaveError.of("{path} can't be restored: {reason}. It is as it was.", path=str(diary), reason=reason)
