"""What one tap costs with a ten-year diary: SQL statements, and time against the same answer written by SQLite alone.

The window stands offscreen with all of Today; digits are typed at the question for the average pain. Reported are how
many statements the window's connection runs for one of them as SQLite itself tells them (what triggers do is told
too), of these how many read the day and the settings, and the median time until the key is done with. The reference
writes an answer and its history row to the same file with the standard library's sqlite3, in one durable transaction.

    python -m benchmarks.tap [--rounds N]
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

from PySide6.QtTest import QTest

from benchmarks.diaries import make_ten_years
from benchmarks.durable import without_seal
from benchmarks.screens import offscreen
from diary.clock import SystemClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
from ui.app import make_application, show_window
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 14
"""SQL statements."""


class Asked(NamedTuple):
    """How much was asked of the file.

    Attributes:
        statements: All SQL statements that SQLite told of.
        days: How many of them read the answers of a day.
        settings: How many read the settings.
    """

    statements: int
    days: int
    settings: int

    @property
    def is_little(self) -> bool:
        """Whether it is as little as one tap may ask."""
        return self.statements <= MOST and self.days <= 1 and self.settings <= 1


def asked(heard: Sequence[str]) -> Asked:
    """Return how much statements asked of the file."""
    days = sum(one.startswith("SELECT day, pain_average") for one in heard)
    return Asked(len(heard), days, sum("FROM setting" in one for one in heard))


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; exit status 1 if there are too many statements."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= offscreen(Path(folder))
        path = Path(folder) / "ten.db"
        make_ten_years(path)
        statements, ours = _taps(path, rounds)
        reference = _written_bare(path, rounds)
    most = Asked(*(max(figures) for figures in zip(*map(asked, statements), strict=True)))
    print(f"one tap, ten-year diary, the most and the medians of {rounds}")
    for name, figure, bound in zip(
        ("SQL statements", "readings of the day", "readings of settings"), most, (MOST, 1, 1), strict=True
    ):
        print(f"  {name:24} {figure:4}   {'within' if figure <= bound else 'OVER'} {bound}")
    print(f"  until the key is done    {ours:6.1f} ms, {ours / reference:.1f} times the bare transaction")
    print(f"  reference: bare sqlite3  {reference:6.1f} ms")
    return int(not most.is_little)


def _taps(path: Path, rounds: int) -> tuple[list[list[str]], float]:
    """The statements of each tap, and the median milliseconds until it is done with."""
    app, diary = make_application(), Repository(path, SystemClock())
    session = Session(diary.opened)
    window = MainWindow(session)
    show_window(window)
    app.processEvents()
    window.finish()
    row, statements, taken = window.today.rows[DayItem.PAIN_AVERAGE], [], []
    for number in range(rounds):
        _wait(app.processEvents)  # the outlook that the last answer asked for is shown
        heard: list[str] = []
        diary.listen(heard.append)
        taken.append(_ms_of(lambda digit=str(2 + number % 7): QTest.keyClicks(row, digit)))  # type: ignore[misc]
        diary.listen(None)
        statements.append(heard)
    session.close()
    window.deleteLater()
    return statements, statistics.median(taken)


def _written_bare(path: Path, rounds: int) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        without_seal(connection)
        connection.execute("PRAGMA synchronous = FULL")
        today = connection.execute("SELECT max(day) FROM day").fetchone()[0]
        row = (today, 4, "2026-01-01T08:00:00Z")

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE day SET pain_average = 4 WHERE day = ?", row[:1])
            connection.execute(
                "INSERT INTO change (kind, subject, item, new, at_utc, utc_offset_minutes, how) "
                "VALUES ('day', ?, 'pain_average', ?, ?, 0, 'typed')",
                row,
            )
            connection.execute("COMMIT")

        return statistics.median(_ms_of(write) for _ in range(rounds))


def _wait(turn: Callable[[], None], seconds: float = 0.3) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        turn()
        time.sleep(0.001)


def _ms_of(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    raise SystemExit(main())
