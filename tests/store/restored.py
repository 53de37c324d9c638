"""Looking into diaries and backups from outside."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from diary.store import connection as files
from diary.store.on_disk.backup import keep_backup
from diary.store.on_disk.copies import Occasion
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from diary.clock import FixedClock


def contents_of(path: Path, clock: FixedClock) -> object:
    """What a diary holds, or a backup: that is looked at in a copy, for to open it as a diary would change it."""
    if path.parent.name.endswith("-backups"):
        path = Path(shutil.copy(path, path.parent.parent / "looked at.db"))
    with closing(Repository(path, clock)) as repository:
        assert repository.check() == []
        return repository.contents()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


DATABASES = Path(__file__).parent / "databases"


def kept(diary: Repository, occasion: Occasion = Occasion.DAILY) -> Path:
    with closing(files.connect(diary.path)) as connection:
        return keep_backup(connection, diary.path, TODAY, occasion)
