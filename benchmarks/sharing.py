"""How much of a long diary is worked out again by those who show it, against one forecast an infusion.

    python -m benchmarks.sharing

The reference is what has to be done at least: each infusion's forecast, once, and asked for its dates. A whole package
written from the file to a folder is measured against reading the file's rows with the standard library's sqlite3 and
writing them with its csv.writer. Times are of the processor, are printed and never decide an exit status.
"""

from __future__ import annotations

import csv
import sqlite3  # noqa: TID251 - the reference, while nothing else has the file open
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from diary.app import export_diary
from diary.clock import FixedClock
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.day import Day, pain_scores
from diary.model.relief.assessment import Assessments, assess
from diary.model.relief.assessor import Assessor
from diary.model.relief.day_figures import day_figures
from diary.model.relief.figure import relief_figure
from diary.model.response.figures import responses
from diary.model.suggestion.outlook import outlook
from diary.model.track_record.outcomes import track_record
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.repository import Repository

TODAY = date(2026, 11, 28)
YEARS = 30.0
"""About two infusions a year: 61 in 30 years."""
_NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=timezone(timedelta()))
_WHOLE = Selection(None, None, with_notes=True)


@dataclass(frozen=True)
class Sharing:
    """Seconds of the processor.

    Attributes:
        infusions: How many the diary has.
        reference: One forecast of each, asked for its dates.
        shown: All that is shown: outlook, chart, track record, response cards, figures of the days.
        after_an_answer: The same once more, after one more answer.
        export: The whole package, from nothing.
        export_beside: The whole package, after all of it was shown.
    """

    infusions: int
    reference: float
    shown: float
    after_an_answer: float
    export: float
    export_beside: float

    def lines(self) -> list[str]:
        """In words, each against the reference."""
        return [
            f"{self.infusions} infusions, one forecast each: {self.reference:.2f} s",
            f"all that is shown: {self.shown:.2f} s, {self.shown / self.reference:.2f} times that",
            f"... after one answer: {self.after_an_answer:.2f} s, {self.after_an_answer / self.reference:.2f} times",
            f"export: {self.export:.2f} s, {self.export / self.reference:.2f} times",
            f"... after all was shown: {self.export_beside:.2f} s, {self.export_beside / self.reference:.2f} times",
        ]


def measure(years: float = YEARS) -> Sharing:
    """Take the times of an invented diary of so many years."""
    contents = invented_contents(TODAY, 1, years)
    _once(contents, Assessor())  # what is loaded and made ready only once is nobody's
    reference = _seconds(lambda: _forecasts(contents))
    assessor = Assessor()
    shown = _seconds(lambda: _shown(contents, assessor))
    export_beside = _seconds(lambda: _once(contents, assessor))
    answered = replace(contents, days=(*contents.days, Day(TODAY, pain_average=3)))
    return Sharing(
        len(contents.infusions),
        reference,
        shown,
        _seconds(lambda: _shown(answered, assessor)),
        _seconds(lambda: _once(contents, Assessor())),
        export_beside,
    )


def _forecasts(contents: Contents) -> None:
    for one in _assessed(contents, assess):
        if one.forecast is not None:
            one.forecast.due_day(0.5)


def _shown(contents: Contents, assessor: Assessor) -> None:
    """Everything that asks how relief stands; each asks for itself, as the pages do."""
    pain, days = pain_scores(contents.days), contents.days
    outlook(_assessed(contents, assessor.assess), days, contents.infusions, contents.labs, contents.reports)
    relief_figure(_assessed(contents, assessor.assess), pain, frozenset())
    track_record(contents.suggestions, _assessed(contents, assessor.assess))
    responses(_assessed(contents, assessor.assess), days, medicines=contents.medicines, labs=contents.labs)
    day_figures(_assessed(contents, assessor.assess), pain)


def _assessed(contents: Contents, how: Callable[..., Assessments]) -> Assessments:
    return how(pain_scores(contents.days), contents.infusions, contents.settings, TODAY)


def _once(contents: Contents, assessor: Assessor) -> None:
    packed(contents, _WHOLE, _NOW, shipped(), assessor=assessor)


def package_times(folder: Path, years: float = YEARS, rounds: int = 5) -> tuple[float, float]:
    """Return what a package of a diary file takes, and what reading and writing the same rows takes; medians.

    Args:
        folder: An empty one to work in.
        years: The length of the invented diary.
        rounds: How often each is done, in turn.
    """
    path = folder / "diary.db"
    with closing(Repository(path, FixedClock(_NOW))) as diary:
        restore(diary, invented_contents(TODAY, 1, years))
    packages, references = [], []
    for number in range(rounds):
        target, plain = folder / f"package-{number}", folder / f"rows-{number}"
        plain.mkdir()
        references.append(_seconds(partial(_rows_written, path, plain)))
        with closing(Repository(path, FixedClock(_NOW))) as diary:
            packages.append(_seconds(partial(export_diary, diary, target, _WHOLE)))
    return statistics.median(packages), statistics.median(references)


def _rows_written(path: Path, folder: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        for (table,) in tables.fetchall():
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
            with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows)


def _seconds(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began


if __name__ == "__main__":
    for line in measure().lines():
        print(line)
    with tempfile.TemporaryDirectory() as name:
        package, reference = package_times(Path(name))
    print(f"a package of the file: {package:.2f} s, {package / reference:.1f} times its rows read and written plainly")
