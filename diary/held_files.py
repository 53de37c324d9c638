"""The names of files: of those that SQLite holds open in this process, and of unfinished ones.

Nothing else ever opens one that SQLite holds. By the name of an unfinished one it is known what a killed program left.

On POSIX systems, closing any descriptor of a file gives up all locks that the process has on it. A diary that is read
by hand (a hash, a magic number, an import of the wrong file) is then held by nobody, as far as other programs can
tell, and the next one to close it deletes the log that is in use (docs/decisions/0019). Nothing here opens a file.
"""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import NamedTuple

from diary.errors import BadInputError, CannotOpenError, system_reason

LOG, INDEX, JOURNAL = "-wal", "-shm", "-journal"
"""The files that SQLite keeps beside a database: the file's name with one of these behind it."""

_NODE = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
MACHINE = f"{int.from_bytes(_NODE.encode()) % 0xFFFF_FFFB:08x}"
"""A mark of this computer: in a folder that several share, only one knows whether its own programs still run."""
_NAME = re.compile(rf"\..+\.{MACHINE}-(\d{{1,10}})-\d+\.(?:new|part)(?:-wal|-shm|-journal)?")

Identity = tuple[int, int]
"""The device and number of a file: which it is, whatever it is called."""

_held: set[str] = set()
"""The names of those that were opened, without links. Texts: all are gone through for every file that is read."""


def hold(path: Path) -> None:
    """Remember that SQLite has this database open. It is not forgotten: a diary may be opened again at any time."""
    _held.add(os.path.realpath(path))


def forget_gone() -> None:
    """Forget diaries whose folder is gone for good: for a process that opens thousands, as that of the tests does."""
    _held.difference_update([held for held in _all_held() if not Path(held).parent.exists()])


def beside(path: Path, suffix: str) -> Path:
    """Return what SQLite keeps beside a database; it follows a symbolic link as SQLite does."""
    real = Path(os.path.realpath(path))
    return real.with_name(real.name + suffix)


def identity(path: Path | str) -> Identity | None:
    """Return which file a path names; None where there is none or it can't be reached."""
    try:
        status = os.stat(path)  # noqa: PTH116 - all files that are held are asked after, as texts
    except OSError:
        return None
    return status.st_dev, status.st_ino


class FilesSeen(NamedTuple):
    """A database and what SQLite keeps beside it, as they look from outside at one moment; None for what is not there.

    Attributes:
        file: The database itself.
        log: Its log.
        log_index: The index to that.
    """

    file: os.stat_result | None
    log: os.stat_result | None
    log_index: os.stat_result | None

    @property
    def identities(self) -> tuple[Identity | None, Identity | None, Identity | None]:
        """The device and number of each."""
        file, log, log_index = self
        return (
            None if file is None else (file.st_dev, file.st_ino),
            None if log is None else (log.st_dev, log.st_ino),
            None if log_index is None else (log_index.st_dev, log_index.st_ino),
        )


class NamesHeld:
    """The names of a database that SQLite has open and of what it keeps beside it, to be looked at again and again.

    Where a symbolic link leads is asked once, as SQLite does: to follow it takes ten times as long as to look. One that
    leads elsewhere later names another file, which is seen.

    Attributes:
        index: The name of the index to the log.
    """

    def __init__(self, path: Path) -> None:
        self._file, self._log, self.index = str(path), str(beside(path, LOG)), str(beside(path, INDEX))

    def look(self) -> FilesSeen:
        """Return how the three files look now."""
        try:  # all of them are there, but for once in a diary's life
            return FilesSeen(os.stat(self._file), os.stat(self._log), os.stat(self.index))  # noqa: PTH116
        except OSError:
            return FilesSeen(_status(self._file), _status(self._log), _status(self.index))

    def index_status(self) -> os.stat_result | None:
        """Return how the index looks now."""
        return _status(self.index)


def _status(name: str) -> os.stat_result | None:
    try:
        return os.stat(name)  # noqa: PTH116 - at each answer several times, and a Path takes longer than the look
    except OSError:
        return None


def is_there(path: Path) -> bool:
    """Return whether there is something of this name. Also no, as with the next three, where it can't be told.

    `Path` raises where a folder can't be entered; what is done next with the path says so, in plain words.
    """
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Return whether a path names a file."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Return whether a path names a folder."""
    return os.path.isdir(path)  # noqa: PTH112


def is_link(path: Path) -> bool:
    """Return whether a path is a symbolic link."""
    return os.path.islink(path)  # noqa: PTH114


def refuse_out_of_reach(path: Path) -> None:
    """Refuse a path that may be there, where that can't be told.

    Raises:
        CannotOpenError: a folder can't be entered, or the disk is in the way.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise CannotOpenError.of(
            "{path} can't be used: {reason}.", path=str(path), reason=system_reason(error)
        ) from error


def refuse_missing_diary(path: Path) -> None:
    """Refuse a diary that is not there.

    Raises:
        CannotOpenError: there is no file, or that can't be told.
    """
    refuse_out_of_reach(path)
    if not is_file(path):
        raise no_diary(path)


def no_diary(path: Path) -> CannotOpenError:
    """The refusal where no diary is: a folder is told from nothing at all.

    Args:
        path: Where one was looked for.
    """
    if is_folder(path):
        return CannotOpenError.of("{path} is a folder, not a diary. Name a file in it.", path=str(path))
    return CannotOpenError.of(
        "{path} does not exist. Start relief-diary to begin a diary, or name another one with --diary.",
        path=str(path),
    )


def refuse_to_read(path: Path) -> None:
    """Refuse to open a file by hand that belongs to an open diary, under whichever name.

    Raises:
        BadInputError: it is the diary itself or one of the files beside it.
    """
    asked = identity(path)
    if asked is not None and any(identity(file) == asked for held in _all_held() for file in _files_of(held)):
        raise BadInputError.of("{path} is the open diary itself. Name another file.", path=str(path))


def refuse_to_write(path: Path) -> None:
    """Refuse to make a file or folder under a name that an open diary needs, also where there is none at present.

    Raises:
        BadInputError: the name is the diary's or that of a file beside it.
    """
    real = os.path.realpath(path)
    if any(real in _files_of(held) for held in _all_held()):
        raise BadInputError.of("{path} is a name that the open diary needs. Name another one.", path=str(path))


def _all_held() -> tuple[str, ...]:
    """Those of this moment: another thread may open a diary while they are gone through."""
    return tuple(_held)


def _files_of(held: str) -> tuple[str, ...]:
    return (held, held + LOG, held + INDEX, held + JOURNAL)


# Unfinished files


def unfinished_name(target: Path, ending: str) -> Path:
    """Return a name beside a file, for it to be made under; what a killed program leaves is known by it.

    Args:
        target: The file that is to be made.
        ending: `.new` for a diary, `.part` for a copy of one or an export.
    """
    return target.with_name(f"{begin_of(target)}{MACHINE}-{os.getpid()}-{time.monotonic_ns()}{ending}")


def begin_of(target: Path) -> str:
    """Return how the unfinished names of a file begin."""
    return f".{target.name[:100]}."


def maker_of(name: str) -> int | None:
    """Return the process of this computer that gave an unfinished file its name; None for any other name."""
    found = _NAME.fullmatch(name)
    return None if found is None else int(found[1])


def runs(process: int) -> bool:
    """Return whether a process is there; where that can't be asked, it is taken to be."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
