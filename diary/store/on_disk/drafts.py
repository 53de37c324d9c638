"""The unfinished files that killed programs left beside a diary and its copies; see `diary.held_files`."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from diary.held_files import is_folder, is_link, maker_of, runs
from diary.store.on_disk.own_files import folder_of_copies

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

_OLD_DRAFT = re.compile(
    r".+\.(\d{1,10})-\d{9,}\.new(?:-wal|-shm|-journal)?|\..+\.[0-9a-f]{8}\.part(?:-wal|-shm|-journal)?"
)
"""As version 0.1 named them: without the computer, and copies without the process."""
_TURN = re.compile(r".+\.making")
"""The folder that only one program can make, while it gives a file its name on a disk without hard links."""
_OLD_SECONDS = 86_400
"""After so long without a write, nobody is at work on one of those, or on an export."""
_TURN_OVER = 60
"""Seconds; a turn takes none."""


def clear_leftovers(diary: Path, now: float) -> None:
    """Take away what killed programs left beside a diary and among its copies; nothing that may be in use.

    Only a regular file of this user is taken, under a name that this program gives, whose process on this computer is
    no more; and an empty folder by which programs took turns. What can't be taken away is left for the next time.

    Args:
        diary: The diary; it is not touched.
        now: Seconds since 1970.
    """
    for folder, begin in ((diary.parent, diary.name), (folder_of_copies(diary), diary.stem)):
        clear_drafts(folder, begin, now)


def clear_drafts(folder: Path, begin: str = "", now: float = 0.0) -> None:
    """Take away what killed programs left in a folder; see `clear_leftovers`.

    Args:
        folder: Where; it need not exist.
        begin: How the name of what was in the making begins.
        now: Seconds since 1970; with 0, those that don't name their process are not known to be old, and stay.
    """
    with suppress(OSError):
        for path in list(_drafts(folder, begin)):
            if _is_left_over(path, now):
                path.unlink(missing_ok=True)
    with suppress(OSError):
        for path in [path for path in folder.iterdir() if path.name.startswith(begin) and _TURN.fullmatch(path.name)]:
            _end_turn(path, now)


def clear_exports(target: Path, now: float, members: Collection[str]) -> None:
    """Take away what killed programs left of exports beside one that is written now: it is the diary in plain text.

    Only of one of the same name, or of a name that this program proposes; other programs call files `.part`, too.

    Args:
        target: What is exported.
        now: Seconds since 1970.
        members: What the files of a package are called; a folder with anything else in it is not ours.
    """
    with suppress(OSError):
        names = (f".{target.name[:100]}.", ".relief-diary")
        for path in [path for path in _drafts(target.parent, "") if path.name.startswith(names)]:
            if _is_left_over(path, now):
                path.unlink(missing_ok=True)
            elif _is_old(path, now) and is_folder(path) and not is_link(path):
                inside = list(path.iterdir())
                if all(file.name in members and stat.S_ISREG(file.lstat().st_mode) for file in inside):
                    for file in inside:
                        file.unlink()
                    path.rmdir()


def _end_turn(turn: Path, now: float) -> None:
    status = turn.lstat()
    if stat.S_ISDIR(status.st_mode) and now - status.st_mtime > _TURN_OVER:
        with suppress(OSError):  # not empty: not ours
            turn.rmdir()


def _is_old(path: Path, now: float) -> bool:
    status = path.lstat()
    return now - status.st_mtime > _OLD_SECONDS and (not hasattr(os, "getuid") or status.st_uid == os.getuid())


def _drafts(folder: Path, begin: str) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith((f".{begin}", begin)) and (
            maker_of(path.name) is not None or _OLD_DRAFT.fullmatch(path.name)
        ):
            yield path


def _is_left_over(path: Path, now: float) -> bool:
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or (hasattr(os, "getuid") and status.st_uid != os.getuid()):
        return False
    maker = maker_of(path.name)
    if maker is not None:
        return not _is_at_work(maker)
    old = _OLD_DRAFT.fullmatch(path.name)
    is_old = now - status.st_mtime > _OLD_SECONDS
    return old is not None and is_old and (old[1] is None or not _is_at_work(int(old[1])))


def _is_at_work(process: int) -> bool:
    """Return whether a process may still need its file. On Windows one that is open can't be taken away: none need."""
    return os.name == "posix" and runs(process)
