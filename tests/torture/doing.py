"""The program that is met at its calls: does one thing with the diary of a folder.

    python -m tests.torture.doing WHAT FOLDER NOW

exits with 1 and a line where it could not be done.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from diary import app, backups
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.exchange.selection import Selection
from diary.new_passphrase import change_key
from diary.store.connection import salt_from, salt_of
from diary.store.on_disk.key import Key
from diary.store.repository import Repository

FIRST, SECOND = (Key(bytes([number]) * 32, salt_from(bytes([number]) * 12)) for number in (1, 2))
"""What the diary is locked with, before and after; made up, so that a test can tell them by the file."""
REKEYING: dict[str, tuple[Key | None, Key | None]] = {
    "set a passphrase": (None, SECOND),
    "change the passphrase": (FIRST, SECOND),
    "remove the passphrase": (FIRST, None),
}
"""The key before and after."""
WHATS = ("create", "migrate", "import", "export", "backup", "restore", *REKEYING)


def key_at(path: Path) -> Key | None:
    """Return what opens the diary at a path now."""
    salt = salt_of(path) if path.is_file() else None
    return next((key for key in (FIRST, SECOND) if key.salt == salt), None)


def do(what: str, folder: Path, now: FixedClock) -> None:
    """Do it, or what is left of it after a first try."""
    path = folder / "diary.db"
    if what == "restore":
        backups.restore_backup(path, backups.look_through(path)[0].backup.path, now)
        return
    if what in REKEYING:
        there, new = key_at(path), REKEYING[what][1]
        if there != new:
            change_key(path, now, there, new)
        return
    with closing(Repository(path, now)) as diary:
        if what in ("create", "migrate"):
            diary.prepare()
        elif what == "import":
            app.import_package(diary, folder / "package")
        elif what == "export":
            app.export_diary(diary, folder / "out", Selection())
        elif what == "backup":
            app.back_up(diary)


def run(what: str, folder: Path, moment: datetime) -> int:
    """Do it; return the exit code, after a line to stderr where it could not be done."""
    try:
        do(what, folder, FixedClock(moment))
    except DiaryError as error:
        sys.stderr.write(f"said: {error}\n")
        return 1
    return 0


def main() -> int:
    """Do what the command line says."""
    what, folder, now = sys.argv[1:]
    return run(what, Path(folder), datetime.fromisoformat(now))


if __name__ == "__main__":
    raise SystemExit(main())
