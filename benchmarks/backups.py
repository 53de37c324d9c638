"""What a backup of a thirty-year diary costs, against SQLite's own backup call on the same file.

Both copy the whole file into a new one, durably. Ours leaves no log beside it, can be stopped, and gets its name only
when it is whole; that is compared. What it takes to prove it (opened again, looked over, rows counted) is told beside
it, and so is a restore.

    python -m benchmarks.backups [--rounds N]
"""

from __future__ import annotations

import argparse
import sqlite3  # noqa: TID251 - the reference, while ours has the file closed
import statistics
import tempfile
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from diary.clock import SystemClock
from diary.sample import invented_contents
from diary.store import connection as files
from diary.store.incoming.importing import restore
from diary.store.on_disk.backup import copy_into, keep_backup
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.making import publish
from diary.store.on_disk.restoring import put_back
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 2.0
"""Times the bare call."""


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; exit status 1 if a backup costs too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        diary, day = folder / "diary.db", SystemClock().now().date()
        with closing(Repository(diary, SystemClock())) as repository:
            restore(repository, invented_contents(day - timedelta(days=1), years=30.0))
        with closing(files.connect(diary)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = diary.stat().st_size
        # In turn, so that what else the computer does meets both alike.
        bare, ours = _medians(
            rounds, lambda n: _bare(diary, folder / f"bare-{n}.db"), lambda n: _ours(diary, folder, n)
        )
        (proven,) = _medians(3, lambda _n: _proven(diary, day))
        backup = next((folder / "diary-backups").iterdir())
        (restored,) = _medians(3, lambda _n: put_back(diary, backup, day))
    times = ours / bare
    print(f"a backup of a thirty-year diary, {size / 1e6:.1f} MB, medians of {rounds}")
    verdict = "within" if times <= MOST else "OVER"
    print(f"  a copy under its name    {ours * 1000:6.0f} ms, {times:.2f} times the bare call, {verdict} {MOST}")
    print(f"  reference: bare backup   {bare * 1000:6.0f} ms")
    print(f"  proven as well           {proven * 1000:6.0f} ms")
    print(f"  a restore, with a backup {restored * 1000:6.0f} ms")
    return int(times > MOST)


def _bare(diary: Path, target: Path) -> None:
    with closing(sqlite3.connect(diary)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    target.unlink()


def _ours(diary: Path, folder: Path, n: int) -> None:
    draft, target = folder / f".ours-{n}.part", folder / f"ours-{n}.db"
    with closing(files.connect(diary)) as connection:
        copy_into(connection, draft, None, lambda: None)
    publish(draft, target)
    draft.unlink()
    target.unlink()


def _proven(diary: Path, day: date) -> None:
    with closing(files.connect(diary)) as connection:
        keep_backup(connection, diary, day, Occasion.DAILY)


def _medians(rounds: int, *works: Callable[[int], object]) -> list[float]:
    took: list[list[float]] = [[] for _ in works]
    for n in range(rounds):
        for work, seconds in zip(works, took, strict=True):
            began = time.perf_counter()
            work(n)
            seconds.append(time.perf_counter() - began)
    return [statistics.median(seconds) for seconds in took]


if __name__ == "__main__":
    raise SystemExit(main())
