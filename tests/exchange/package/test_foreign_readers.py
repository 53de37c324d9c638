"""The days as other programs open them: a spreadsheet, pandas, R. Each runs where it is installed."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from diary.exchange.package.cells import undone
from diary.exchange.package.day_tables import DAILY
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.store.repository import Repository
from tests.factories import NOW, live

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from diary.clock import FixedClock

OFFICE = shutil.which("soffice")
R = shutil.which("Rscript")
NUMBERS = ("pain_average", "pain_worst", "sleep", "baseline", "relief_percent")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture
def daily(tmp_path: Path, clock: FixedClock) -> Path:
    """Return the days of a diary with every kind of note, as they are exported."""
    repository = Repository(tmp_path / "diary.db", clock)
    contents = live(repository, clock).contents()
    repository.close()
    path = tmp_path / DAILY.file
    path.write_bytes(packed(contents, Selection(with_notes=True), NOW, shipped()).files[DAILY.file])
    return path


def rows(path: Path) -> list[Mapping[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_spreadsheet_shows_dates_numbers_gaps_and_notes(daily: Path, tmp_path: Path) -> None:
    home = (tmp_path / "office").as_uri()
    # 44, 34, 76: comma, quote, UTF-8, which is what its import page proposes for such a file.
    command = [str(OFFICE), f"-env:UserInstallation={home}", "--headless", "--convert-to", "fods"]
    command += ["--infilter=CSV:44,34,76", "--outdir", str(tmp_path), str(daily)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shown = _cells(tmp_path / "daily.fods")
    header, *lines = shown
    written = rows(daily)
    assert [text for _, text in header] == list(written[0])
    assert len(lines) == len(written)
    for line, row in zip(lines, written, strict=True):
        cells = dict(zip(row, line, strict=True))
        assert cells["day"] == ("date", row["day"])
        for name in NUMBERS:
            assert cells[name] == (("float", row[name]) if row[name] else ("", "")), name
        assert cells["note"][0] in {"string", "float", "date", ""}
        assert _letters(cells["note"][1]) == _letters(row["note"])


def _letters(text: str) -> str:
    """Return a note without what a spreadsheet shows in its own way: tabs, line ends, other control characters."""
    return "".join(letter for letter in text if letter.isprintable() and not letter.isspace())


def _cells(path: Path) -> list[list[tuple[str, str]]]:
    """Return the type and the value of every cell, a list a row, to the width of the first."""
    table = next(ET.parse(path).iter(f"{_TABLE}table"))  # noqa: S314 - made by the test
    lines: list[list[tuple[str, str]]] = []
    for row in table.iter(f"{_TABLE}table-row"):
        line: list[tuple[str, str]] = []
        for cell in row.iter(f"{_TABLE}table-cell"):
            assert f"{_TABLE}formula" not in cell.attrib
            kind = cell.get(f"{_OFFICE}value-type", "")
            text = "\n".join("".join(p.itertext()) for p in cell.iter(f"{_TEXT}p"))
            value = cell.get(f"{_OFFICE}date-value") or cell.get(f"{_OFFICE}value") or text
            line += [(kind, value)] * int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        lines.append(line)
    width = max(n for n, (kind, _) in enumerate(lines[0], 1) if kind)
    filled = [line for line in lines if any(kind for kind, _ in line)]
    return [(line + [("", "")] * width)[:width] for line in filled]


def test_pandas_reads_dates_numbers_gaps_and_notes(daily: Path) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(daily, parse_dates=["day"], keep_default_na=False, na_values=[""], dtype={"note": "str"})
    written = rows(daily)
    assert list(frame.columns) == list(written[0])
    assert [moment.date() for moment in frame["day"]] == [date.fromisoformat(row["day"]) for row in written]
    for name in NUMBERS:
        values = [float(row[name]) if row[name] else None for row in written]
        assert [None if pandas.isna(one) else float(one) for one in frame[name]] == values
    notes = ["" if pandas.isna(note) else undone(note) for note in frame["note"]]
    assert notes == [undone(row["note"]) for row in written]


@pytest.mark.skipif(R is None, reason="R is not installed")
def test_r_reads_dates_numbers_gaps_and_notes(daily: Path, tmp_path: Path) -> None:
    script = tmp_path / "read.R"
    script.write_text(
        f'd <- read.csv("{daily.as_posix()}", fileEncoding = "UTF-8", na.strings = "")\n'
        "stopifnot(!anyNA(as.Date(d$day)))\n"
        f"for (name in c({', '.join(f'{chr(34)}{name}{chr(34)}' for name in NUMBERS)}))\n"
        "  stopifnot(is.numeric(d[[name]]) || all(is.na(d[[name]])))\n"
        "cat(nrow(d), ncol(d), sum(d$pain_average, na.rm = TRUE), sum(is.na(d$pain_average)))\n",
        "utf-8",
    )
    ran = subprocess.run([str(R), str(script)], check=True, capture_output=True, text=True, timeout=60)
    scores = [int(row["pain_average"]) for row in rows(daily) if row["pain_average"]]
    written = rows(daily)
    expected = [len(written), len(written[0]), sum(scores), len(written) - len(scores)]
    assert [int(word) for word in ran.stdout.split()] == expected
