"""Whatever SOURCE is, an import ends soon, with little memory and one sentence, and nothing is changed."""

from __future__ import annotations

import io
import os
import signal
import socket
import struct
import tracemalloc
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.cli import run_command
from diary.cli.import_words import refuse_what_is_open
from diary.errors import BadInputError
from diary.exchange import limits
from diary.exchange.files import read_bytes, read_members
from diary.exchange.package.reader import read_package
from diary.exchange.package.tables import TABLES
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.exchange.sheet import opened_text, parsed
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.exchange.tracker.reading import read_tracker
from diary.model.instruments import shipped
from diary.sample import invented_contents
from tests.exchange.package.packages import GOLDEN, WHOLE, put
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.clock import FixedClock

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices among its files")


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """Nothing waits for ever for a pipe that nobody writes to."""

    def too_late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, too_late)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in: a socket's path must be short."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def put_kind(kind: str, path: str) -> None:
    """Something under a name that is no ordinary file."""
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path)
    else:
        Path(path).symlink_to({"device": "/dev/zero", "circle": Path(path).name, "nowhere": "gone"}[kind])


KINDS = {
    "pipe": "is neither a file nor a folder.",
    "socket": "is neither a file nor a folder.",
    "device": "is neither a file nor a folder.",
    "circle": "can't be read: its name leads in a circle.",
    "nowhere": "can't be read: there is no such file or folder.",
}


COLUMNS = ("--date-column", "date", "--pain-column", "pain")
SOURCES = [("one.csv", ()), ("one.csv", COLUMNS), ("one.zip", ()), ("package/daily.csv", ()), ("package/labs.csv", ())]


@pytest.mark.parametrize(("place", "columns"), SOURCES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_ordinary_file_is_one_sentence(
    work: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str], kind: str, place: str, columns: tuple[str, ...]
) -> None:
    source, _, inside = place.partition("/")
    if inside:
        put(work / source, {name: content for name, content in WHOLE.items() if name != inside})
    put_kind(kind, place)
    assert run_command(["--diary", "my.db", "import", source, *columns], clock) == 1
    assert capsys.readouterr() == ("", f"relief-diary: {place} {KINDS[kind]}\n")
    assert not Path("my.db").exists()


def test_links_to_ordinary_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    for name in WHOLE:
        (tmp_path / "p" / name).symlink_to(GOLDEN / name)
    assert read_package(tmp_path / "p", TODAY) == read_package(GOLDEN, TODAY)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs a file that says it is empty, and is not")
def test_a_file_that_grew_since_it_was_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 4)
    with pytest.raises(BadInputError, match=r"^/proc/self/maps is larger than"):
        read_bytes(Path("/proc/self/maps"))


def test_a_file_of_many_gigabytes_is_not_begun(tmp_path: Path) -> None:
    for name in ("a.csv", "a.zip"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(20 * 2**30)
    tracemalloc.start()
    try:
        with pytest.raises(BadInputError, match=r"a.csv is larger than 128 MB\.$"):
            read_bytes(tmp_path / "a.csv")
        with pytest.raises(BadInputError, match=r"a.zip is larger than 128 MB\.$"):
            read_members(tmp_path / "a.zip", ("daily.csv",))
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", ["zip", "folder"])
def test_all_files_of_a_package_count_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """Files that are small enough one by one are no bound: a zip of 2.6 MB took 2.8 GB."""
    files = {"daily.csv": b"1" * 60_000, "labs.csv": b"2" * 40_000}
    path = zipped(tmp_path / "p.zip", files) if kind == "zip" else put(tmp_path / "p", files)
    monkeypatch.setattr(limits, "MOST_BYTES", 100_000)
    assert read_members(path, tuple(files)) == files
    monkeypatch.setattr(limits, "MOST_BYTES", 99_999)
    with pytest.raises(BadInputError, match=rf"^{path}: its files are together larger than"):
        read_members(path, tuple(files))


def test_a_zip_of_very_many_files_is_not_listed(tmp_path: Path) -> None:
    """Its list is 12 times as large in memory, and is read before anything is known of it."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 33, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0)
    for files, says in ((30_000, "far more files than a package"), (10_000, None)):
        listed = b"".join(entry + b"%08x" % number for number in range(files))
        end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, files, files, len(listed), 0, 0)
        (tmp_path / "p.zip").write_bytes(listed + end)
        if says is None:
            assert read_members(tmp_path / "p.zip", ("daily.csv",)) == {}
            continue
        tracemalloc.start()
        try:
            with pytest.raises(BadInputError, match=says):
                read_members(tmp_path / "p.zip", ("daily.csv",))
            assert tracemalloc.get_traced_memory()[1] < 2**20
        finally:
            tracemalloc.stop()


def test_a_zip_in_a_zip_is_not_unpacked(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", WHOLE).read_bytes()
    with pytest.raises(BadInputError, match=r"outer.zip is not a package: it has no daily.csv"):
        read_package(zipped(tmp_path / "outer.zip", {"inner.zip": inner}), TODAY)


def test_names_that_lead_out_of_a_zip_write_nothing(tmp_path: Path) -> None:
    files = {f"../../{name}": content for name, content in WHOLE.items()}
    files["/absolute/labs.csv"] = files.pop("../../labs.csv")
    (tmp_path / "in" / "it").mkdir(parents=True)
    path = zipped(tmp_path / "in" / "it" / "p.zip", files)
    assert read_package(path, TODAY) == read_package(GOLDEN, TODAY)
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [path]


def test_a_zip_that_was_cut_short_is_said_to_be_one(
    work: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    content = zipped(work / "p.zip", WHOLE).read_bytes()
    (work / "cut.zip").write_bytes(content[: len(content) // 2])
    assert run_command(["--diary", "my.db", "import", "cut.zip"], clock) == 1
    assert capsys.readouterr().err.startswith("relief-diary: cut.zip can't be unpacked: it is no zip, is cut short")
    assert not Path("my.db").exists()


def test_rows_of_all_files_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    read = [table.file for table in TABLES if not table.is_computed]
    rows = sum(len(parsed(opened_text(WHOLE[name], name), name).rows) + 1 for name in read)
    monkeypatch.setattr(limits, "MOST_ROWS", rows)
    assert read_package(GOLDEN, TODAY).days
    monkeypatch.setattr(limits, "MOST_ROWS", rows - 1)
    with pytest.raises(BadInputError, match=rf"^\w+\.csv: with it, there are more than {rows - 1} rows"):
        read_package(GOLDEN, TODAY)
    monkeypatch.setattr(limits, "MOST_ROWS", rows)
    monkeypatch.setattr(limits, "MOST_CELLS", 1000)
    with pytest.raises(BadInputError, match=r"^\w+\.csv: with it, there are more than 1000 cells"):
        read_package(GOLDEN, TODAY)


def test_rows_of_another_program_are_counted_and_blank_ones_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ROWS", 3)
    layout = Layout("date", (AnswerColumn("pain"),))
    table = b"date,pain\n2026-11-01,4\n" + b",\n" * 20 + b"2026-11-02,5\n"
    assert len(read_tracker(table, "mine.csv", layout, TODAY).answers) == 2
    with pytest.raises(BadInputError, match=r"^mine.csv: with it, there are more than 3 rows"):
        read_tracker(table + b"2026-11-03,6\n", "mine.csv", layout, TODAY)


def test_a_description_of_a_package_that_is_too_long(tmp_path: Path) -> None:
    """Brackets take thirty times as much memory once they are lists."""
    files = {**WHOLE, "datapackage.json": b"[" + b"[]," * 400_000 + b"0]"}
    with pytest.raises(BadInputError, match=r"^datapackage.json is far larger than a package's own"):
        read_package(zipped(tmp_path / "p.zip", files), TODAY)


def test_a_refused_row_keeps_nothing_but_its_sentence() -> None:
    table = b"date,pain\n" + b"2026-11-01,x\n" * 20_000
    tracemalloc.start()
    try:
        with pytest.raises(BadInputError, match="In all 20000 rows"):
            refuse_what_is_open(
                read_tracker(table, "mine.csv", Layout("date", (AnswerColumn("pain"),)), TODAY), skip_bad=False
            )
        assert tracemalloc.get_traced_memory()[1] < 20_000 * 1500
    finally:
        tracemalloc.stop()


def test_a_table_is_read_without_a_copy_of_its_text() -> None:
    """One wide letter makes every other take four bytes in memory."""
    content = "date,pain,note\n2026-11-01,4,🦴\n".encode() + b"2026-11-01,4,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n" * 9
    text = opened_text(content * 20_000, "mine.csv")
    tracemalloc.start()
    try:
        assert isinstance(text, io.TextIOWrapper)
        assert sum(1 for _ in text) == 11 * 20_000
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_thirty_years_are_well_within() -> None:
    """Three times over; in bytes six times, for long notes."""
    year = packed(invented_contents(TODAY, 1, 1.0), Selection(None, None, with_notes=True), NOW, shipped()).files
    tally_rows = tally_cells = 0
    for name, content in year.items():
        if name.endswith(".csv"):
            sheet = parsed(opened_text(content, name), name)
            tally_rows += len(sheet.rows)
            tally_cells += sum(len(row) for _, row in sheet.rows)
    assert 30 * 3 * tally_rows < limits.MOST_ROWS
    assert 30 * 3 * tally_cells < limits.MOST_CELLS
    assert 30 * 6 * sum(map(len, year.values())) < limits.MOST_BYTES
    assert 10 * len(year["datapackage.json"]) < limits.MOST_DESCRIPTOR_BYTES
