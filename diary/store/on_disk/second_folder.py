"""The second folder for backups, a stick or another disk: which it is, and what went there.

Where it is stands in a small file among the backups beside the diary, not in the diary: it is true of this computer
alone. The folder made in it for a diary is marked by the diary's id; where that is not there, the stick is not.
"""

from __future__ import annotations

import json
import os
from contextlib import closing, suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError, CannotSaveError, system_reason
from diary.held_files import is_file, is_folder
from diary.store import connection as files
from diary.store.on_disk.backup import copy_whole
from diary.store.on_disk.copies import backups_in
from diary.store.on_disk.drafts import clear_drafts
from diary.store.on_disk.holdings import READ_ALONE, held_by
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.on_disk.thinning import thin

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.store.on_disk.copies import Backup
    from diary.store.on_disk.key import Key

_NAME = "second-folder.json"
_LONGEST = 10_000
"""The file has some hundred bytes; what is longer is not ours."""


class SecondFolder(NamedTuple):
    """The folder that backups go to besides the one beside the diary.

    Attributes:
        chosen: The folder that the user chose.
        folder: The one in it that holds the backups of this diary.
        last_day: The day of the newest backup that went there; None while none did.
    """

    chosen: Path
    folder: Path
    last_day: date | None = None

    @property
    def is_there(self) -> bool:
        """Return whether the stick is there: the folder that was made on it is."""
        return is_folder(self.folder)


def second_folder(diary: Path) -> SecondFolder | None:
    """Return the second folder of a diary; None where none was chosen, or what was noted of it makes no sense."""
    try:
        with (folder_of_copies(diary) / _NAME).open("rb") as noted:
            said = json.loads(noted.read(_LONGEST))
        last = said["last_day"]
        return SecondFolder(
            Path(said["chosen"]), Path(said["folder"]), None if last is None else date.fromisoformat(last)
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def choose_second_folder(diary: Path, chosen: Path, diary_id: str) -> SecondFolder:
    """Have backups go into a second folder too, from the next one on.

    Args:
        diary: Where the diary is.
        chosen: The folder, as on a stick.
        diary_id: The diary's id: two diaries of the same name can share a stick.

    Raises:
        BadInputError: it is no folder, or the one in which the backups are already.
        CannotSaveError: nothing can be written there.
    """
    chosen = chosen.absolute()
    if not is_folder(chosen):
        raise BadInputError.of("{path} is no folder. Choose one on a stick or another disk.", path=str(chosen))
    own = folder_of_copies(diary.absolute())
    if any(_is_same_folder(chosen, place) for place in (own, own.parent)):
        raise BadInputError.of(
            "{path} is where your diary or its backups are already. Choose a folder on a stick or another disk.",
            path=str(chosen),
        )
    found = SecondFolder(chosen, chosen / f"{diary.stem}-backups-{diary_id[:8]}")
    try:
        found.folder.mkdir(mode=0o700, exist_ok=True)
        own.mkdir(mode=0o700, exist_ok=True)
        _note(diary, found)
    except OSError as error:
        raise CannotSaveError.of(
            "{path} can't be used for backups: {reason}.", path=str(chosen), reason=system_reason(error)
        ) from error
    return found


def forget_second_folder(diary: Path) -> None:
    """Have no more backups go into the second folder; those in it stay.

    Raises:
        CannotSaveError: what was noted of it can't be taken away.
    """
    try:
        (folder_of_copies(diary) / _NAME).unlink(missing_ok=True)
    except OSError as error:
        raise CannotSaveError.of("Not changed: {reason}.", reason=system_reason(error)) from error


def catch_up(
    diary: Path, newest: Backup, today: date, key: Key | None = None, still: Callable[[], None] = lambda: None
) -> SecondFolder | None:
    """Bring the newest backup into the second folder, proven, and thin what is there; a stick that is away is no error.

    Args:
        diary: Where the diary is.
        newest: The newest backup beside the diary.
        today: The day by this computer's clock.
        key: What the diary is encrypted with.
        still: Called now and then; may raise to stop.

    Returns:
        The second folder, if there is one.

    Raises:
        CannotSaveError: it is there, and can't be written.
    """
    second = second_folder(diary)
    if second is None or not second.is_there:
        return second
    _renew(second.folder, diary, key)
    clear_drafts(second.folder, now=datetime.combine(today, time(), UTC).timestamp())
    target = second.folder / newest.path.name
    if not any(one.path == target for one in backups_in(second.folder, diary)):
        try:
            with closing(files.connect(newest.path, READ_ALONE, key)) as source:
                copy_whole(source, target, key=key, still=still)
        except files.Error as error:
            raise CannotSaveError.of(
                "{path} can't be copied: {reason}.", path=str(newest.path), reason=files.database_reason(error)
            ) from error
        thin(second.folder, diary, today, target, key)
    found = second._replace(last_day=newest.day)
    if found != second:
        with suppress(OSError):
            _note(diary, found)
    return found


def _renew(folder: Path, diary: Path, key: Key | None) -> None:
    """Put the backups beside the diary in the place of those in the second folder that have another key, or none.

    The passphrase was set or changed while the stick was away; it is not worth much while that holds the same days
    without it. Those that there is no twin beside the diary for stay as they are.
    """
    salt = None if key is None else key.salt
    for one in backups_in(folder, diary):
        if files.salt_of(one.path) == salt:
            continue
        own = folder_of_copies(diary) / one.path.name
        if is_file(own) and files.salt_of(own) == salt and held_by(own, key).is_whole:
            with closing(files.connect(own, READ_ALONE, key)) as source:
                copy_whole(source, one.path, key=key, replace=True, still=lambda: None)


def _note(diary: Path, second: SecondFolder) -> None:
    path = folder_of_copies(diary) / _NAME
    draft = path.with_name(f"{_NAME}.{os.getpid()}")
    said = {
        "chosen": str(second.chosen),
        "folder": str(second.folder),
        "last_day": None if second.last_day is None else second.last_day.isoformat(),
    }
    try:
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            json.dump(said, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _is_same_folder(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
