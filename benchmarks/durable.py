"""What one durable answer and one opening cost, plain and encrypted, against SQLite alone and an empty diary.

An answer is written with its history row as the window writes it, until its commit has returned. The reference writes
the same two rows to a file of the same tables with the standard library's sqlite3 and the same pragmas, in turns with
it. A second one writes them with the program's own SQLite, and with its key: what is left over that is the program
itself. Opening is until the settings and today's answers are read, of a diary of 30 years and of an empty one; the key
is derived before (scrypt takes half a second on purpose).

    python -m benchmarks.durable [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import sqlite3  # noqa: TID251 - the reference, over a file of its own
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from diary.clock import SystemClock
from diary.locking import new_key
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store import connection as files
from diary.store.incoming.importing import restore
from diary.store.opened import OpenedDiary
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.store.on_disk.key import Key

MOST = 1.5
"""Times the reference, for each of the four figures."""
YEARS = 30.0


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; exit status 1 if one misses its target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args(arguments).rounds
    ratios = []
    with tempfile.TemporaryDirectory(dir=os.environ.get("RELIEF_BENCH_FOLDER")) as folder:
        for name, key in (("plain", None), ("encrypted", new_key("four quiet green herons").key)):
            ours, bare, own = answer_times(Path(folder) / name, key, rounds)
            ratios.append(ours / bare)
            print(
                f"one durable answer, {name:9} {ours:6.3f} ms, {ours / bare:.2f} times bare sqlite3 ({bare:.3f} ms), "
                f"{ours / own:.2f} times SQLCipher alone ({own:.3f} ms)"
            )
            long, empty = opening_times(Path(folder) / name, key, rounds)
            ratios.append(long / empty)
            print(
                f"opening 30 years,   {name:9} {long:6.2f} ms, {long / empty:.2f} times an empty diary ({empty:.2f} ms)"
            )
    print(f"at most {MOST}: {'within' if max(ratios) <= MOST else 'OVER'}")
    return int(max(ratios) > MOST)


class Answered(NamedTuple):
    """Median milliseconds of one answer.

    Attributes:
        ours: As the program writes it.
        bare: The same two rows, by the standard library's sqlite3.
        own: The same two rows, by the program's own SQLite with the same key.
    """

    ours: float
    bare: float
    own: float


def answer_times(folder: Path, key: Key | None, rounds: int) -> Answered:
    """Return what one answer takes, and the same two rows written by SQLite alone; all three in turns."""
    folder.mkdir(exist_ok=True)
    with (
        closing(Repository(folder / "answers.db", SystemClock(), key=key)) as diary,
        closing(_bare(folder / "bare.db")) as bare,
        closing(_bare(folder / "own.db", key, ours=True)) as own,
    ):
        today = diary.today()
        diary.answer(today, DayItem.PAIN_AVERAGE, 0)
        calls: tuple[Callable[[int], object], ...] = (
            lambda value: diary.answer(today, DayItem.PAIN_AVERAGE, value),
            lambda value: _write_bare(bare, today.isoformat(), value),
            lambda value: _write_bare(own, today.isoformat(), value),
        )
        taken = [[_ms_of(lambda: call(number % 11)) for call in calls] for number in range(1, rounds + 1)]  # noqa: B023
    return Answered(*map(statistics.median, zip(*taken, strict=True)))


def opening_times(folder: Path, key: Key | None, rounds: int, years: float = YEARS) -> tuple[float, float]:
    """Return the median milliseconds until a long diary and an empty one are open and today is read."""
    clock, paths = SystemClock(), (folder / "long.db", folder / "empty.db")
    with closing(Repository(paths[0], clock, key=key)) as long, closing(Repository(paths[1], clock, key=key)) as empty:
        restore(long, invented_contents(long.today(), 1, years))
        empty.prepare()

    def opened(path: Path) -> None:
        with closing(OpenedDiary(path, clock, key)) as diary:
            diary.day(diary.today())

    taken = [[_ms_of(lambda path=path: opened(path)) for path in paths] for _ in range(rounds)]  # type: ignore[misc]
    return statistics.median(one for one, _ in taken), statistics.median(one for _, one in taken)


def _bare(path: Path, key: Key | None = None, *, ours: bool = False) -> sqlite3.Connection:
    """A file with the tables and the pragmas of a diary, over the standard library's SQLite or the diary's own."""
    with closing(Repository(path, SystemClock(), key=key)) as diary:
        diary.answer(diary.today(), DayItem.PAIN_AVERAGE, 0)
    connection = files.connect(path, key=key) if ours else sqlite3.connect(path)
    connection.isolation_level = None
    without_seal(connection)
    # The diary's: without the last one, a log that is full would be written over, and grow no more under each answer.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "wal_autocheckpoint = 0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def without_seal(connection: sqlite3.Connection) -> None:
    """Take away the triggers that seal the history: they call a function of the program, which SQLite alone has not."""
    for trigger in ("change_is_sealed", "change_is_sealed_again"):
        connection.execute(f"DROP TRIGGER {trigger}")


def _write_bare(connection: sqlite3.Connection, day: str, value: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE day SET pain_average = ? WHERE day = ?", (value, day))
    connection.execute(
        "INSERT INTO change (kind, subject, item, new, at_utc, utc_offset_minutes, how) "
        "VALUES ('day', ?, 'pain_average', ?, '2026-01-01T08:00:00Z', 0, 'typed')",
        (day, str(value)),
    )
    connection.execute("COMMIT")


def _ms_of(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    raise SystemExit(main())
