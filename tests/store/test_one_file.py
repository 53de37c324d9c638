"""The diary's file is touched through SQLite alone, and nothing is said to be saved that is not in it."""

from __future__ import annotations

import ast
import os
import random
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

import main
from diary.errors import BadInputError, CannotOpenError, CannotSaveError, ChangedElsewhereError
from diary.exchange.files import is_folder_or_zip, read_bytes, write_whole
from diary.model.records.change import Kind
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.on_disk import backup, making
from diary.store.on_disk.opening import open_existing
from diary.store.repository import Repository
from tests.factories import TODAY, live, live_anew
from tests.store.programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE

# What opens, replaces or removes a file, on whatever it is called; and what only these modules do.
BY_HAND = {"open", "fdopen", "read_bytes", "read_text", "write_bytes", "write_text", "touch", "unlink", "rename"}
BY_HAND |= {"link", "hardlink_to", "symlink_to", "copyfile", "copy2", "copytree", "rmtree", "truncate", "mmap"}
BY_HAND |= {"ZipFile", "is_zipfile", "mkstemp", "NamedTemporaryFile", "TemporaryFile"}
OF_MODULES = {"os": {"remove", "replace", "removedirs"}, "shutil": {"copy", "copyfileobj", "move"}}
MAY = {
    "diary/cli/__init__.py": {"open"},  # the null device
    "diary/app.py": {"read_bytes"},  # that of exchange/files.py
    "diary/exchange/files.py": {"open", "fdopen", "read_bytes", "rename", "unlink", "rmtree", "ZipFile", "is_zipfile"},
    "diary/exchange/instrument_files.py": {"open"},
    "diary/exchange/report/typesetting.py": {"read_bytes"},  # the template, which ships with the program
    "diary/looking_around.py": {"rename", "rmtree"},  # folders of samples that no window shows
    "diary/model/instruments/loading.py": {"read_bytes"},  # what ships with the program
    "diary/user_guide.py": {"read_text"},  # a text that ships with the program
    "diary/speaking.py": {"open"},  # a catalogue that ships with the program
    "diary/store/on_disk/backup.py": {"open", "unlink"},  # a new file, before SQLite has it
    "diary/store/on_disk/drafts.py": {"unlink"},  # what a killed program left of a new file, never the diary itself
    "diary/store/on_disk/filled_mark.py": {"open", "fdopen", "unlink"},  # a date beside the diary
    "diary/reminders/memory.py": {"open", "fdopen", "unlink"},  # a note of its own, far from the diary
    "diary/reminders/switching.py": {"read_bytes", "write_bytes", "unlink"},  # the scheduler's files
    "diary/store/on_disk/making.py": {"open", "link", "rename", "unlink"},  # a new file, before it has the diary's name
    "diary/store/on_disk/opening.py": {"unlink"},  # by name: a journal that nobody has any more
    "diary/store/on_disk/rekeying.py": {"open", "unlink"},  # a new file, before SQLite has it; a folder
    "diary/store/on_disk/restoring.py": {"open", "link", "rename", "unlink"},  # names; a new file, before SQLite has it
    "diary/store/keeping.py": {"unlink", "touch"},  # an empty mark among the backups
    "diary/store/on_disk/second_folder.py": {"open", "fdopen", "unlink"},  # a note of its own among the backups
    "diary/store/on_disk/thinning.py": {"unlink"},  # a backup, which nobody has open
    "ui/widgets/file_chooser.py": {"open"},  # a dialog, which looks into no file (tests/ui/settings/test_data.py)
    "ui/relief/drawing/picture.py": {"open"},  # a buffer in memory
    "ui/relief/drawing/picture_menu.py": {"open"},  # the dialog of the printer
    "ui/visit/giving_out.py": {"open"},  # the same
    "ui/visit/printing.py": {"unlink"},  # half a file that the printer wrote, never a place of the diary's own
    "diary/store/on_disk/elsewhere.py": {"truncate"},  # by name: no descriptor
    "diary/store/on_disk/surroundings.py": {"read_text"},  # the list of file systems
    "ui/main_window.py": {"open"},  # the window with the report of a bug
    "diary/cli/output.py": {"open"},  # the terminal
    "ui/bring_in/columns.py": {"open"},  # folds, which are no files
    "ui/infusions/fold_card.py": {"open"},
    "ui/widgets/fold.py": {"open"},
    "ui/look/icons.py": {"read_text"},
    "ui/remembered.py": {"open", "write_text", "unlink"},  # a file of its own beside no diary
    "ui/look/theme.py": {"open"},
}
"""What may open files: what ships with the program, new files, and what asks `diary.held_files` first."""


def calls_by_hand(source: str) -> set[str]:
    """The calls in a module that open, replace or remove a file."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in BY_HAND:
                found.add(name)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=module), attr=name)) if name in OF_MODULES.get(
                module, ()
            ):
                found.add(f"{module}.{name}")
            case ast.Call(func=ast.Attribute(attr=name)) if name in BY_HAND:
                found.add(name)
    return found


def test_no_module_opens_files_by_hand_but_those_that_ask_first() -> None:
    files_of_ours = [file for folder in ("diary", "ui") for file in (ROOT / folder).rglob("*.py")]
    assert len(files_of_ours) > 100
    found = {
        file.relative_to(ROOT).as_posix(): calls_by_hand(file.read_text(encoding="utf-8")) for file in files_of_ours
    }
    assert {file: calls - MAY.get(file, set()) for file, calls in found.items() if calls - MAY.get(file, set())} == {}
    assert calls_by_hand("path.open('rb'); os.replace(a, b); shutil.copy(a, b); text.replace('a', 'b')") == {
        "open",
        "os.replace",
        "shutil.copy",
    }


@pytest.fixture
def opened_by_hand() -> Iterator[list[str]]:
    """What Python itself opens from now on; SQLite opens files on its own and is not among it."""
    seen: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            seen.append(os.fsdecode(arguments[0]))

    sys.addaudithook(watch)
    yield seen
    watching = False


def test_no_command_opens_the_diary_by_hand(tmp_path: Path, clock: FixedClock, opened_by_hand: list[str]) -> None:
    path, csv = tmp_path / "d.db", tmp_path / "old.csv"
    with closing(Repository(path, clock)) as window:
        live_anew(window, clock)  # no copy of a file: every opening is heard
        csv.write_text("Date,Pain\n2021-01-01,4\n")
        columns = ("--date-column", "Date", "--pain-column", "Pain")
        for command in (["check"], ["status"], ["export", str(tmp_path / "out")], ["import", str(csv), *columns]):
            assert main.main(["--diary", str(path), *command]) == 0
        for wrong in (path, tmp_path / "d.db-wal", tmp_path / "d.db-shm"):
            assert main.main(["--diary", str(path), "import", str(wrong), *columns]) == 1
    ours = {str(path) + suffix for suffix in ("", "-wal", "-shm", "-journal")}
    # The first command to be told a wrong file looks at it before it has the diary open itself.
    assert [file for file in opened_by_hand if file in ours] == []


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes rights there")
def test_the_open_diary_is_not_read_under_any_name(diary: Repository, tmp_path: Path) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    (tmp_path / "link.csv").symlink_to(diary.path)
    os.link(diary.path, tmp_path / "twin.csv")
    os.link(tmp_path / "diary.db-wal", tmp_path / "log.csv")
    for name in ("diary.db", "link.csv", "twin.csv", "log.csv", "diary.db-shm"):
        for read in (read_bytes, is_folder_or_zip):
            with pytest.raises(BadInputError, match="is the open diary itself"):
                read(tmp_path / name)
    for name in ("diary.db", "diary.db-journal", "diary.db-wal"):
        with pytest.raises(BadInputError, match="Name another one"):
            write_whole(tmp_path / name, {"x": b""})


def test_no_diary_takes_a_name_that_another_one_needs(diary: Repository, clock: FixedClock) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    with pytest.raises(CannotOpenError, match="a name that another file needs"):
        Repository(diary.path.with_name("diary.db-journal"), clock)


def test_the_first_error_is_told_also_where_taking_back_fails_too() -> None:
    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *given: object) -> sqlite3.Cursor:
            if sql == "ROLLBACK" and not self.mended:
                raise sqlite3.OperationalError("disk I/O error while taking back")
            return super().execute(sql, *given)  # type: ignore[arg-type]

        mended = False

    with closing(sqlite3.connect(":memory:", factory=Failing, isolation_level=None)) as connection:
        for block in (files.Transaction, files.snapshot):
            with pytest.raises(ZeroDivisionError), block(connection):
                connection.execute(f"SELECT {1 / 0}")
        Failing.mended = True
        with files.Transaction(connection):  # the one that could not be taken back is in nobody's way
            connection.execute("CREATE TABLE t (x)")
        assert not connection.in_transaction


def test_a_full_disk_is_said_to_be_full(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    with diary.writing() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotSaveError, match="the disk is full"):
        diary.answer(TODAY, NOTE, "x" * 10**6)
    diary.answer(TODAY, AVERAGE, 5)
    assert (diary.day(TODAY).pain_average, diary.day(TODAY).note) == (5, None)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
@pytest.mark.parametrize("suffix", ["-wal", "-shm"])
def test_nothing_is_said_to_be_saved_in_a_log_without_a_name(
    tmp_path: Path, clock: FixedClock, suffix: str, start_other: Callable[[Path], OtherProgram]
) -> None:
    other = start_other(tmp_path / "diary.db")
    other.ask("answer", TODAY.isoformat(), "pain_average", "4")
    (tmp_path / f"diary.db{suffix}").unlink()
    other.tell("answer", TODAY.isoformat(), "pain_worst", "9")
    with pytest.raises(AssertionError, match=r"Not saved: a file beside .* was taken away"):
        other.hear()
    other.kill()
    with closing(Repository(tmp_path / "diary.db", clock)) as reread:
        assert reread.check() == []
        assert (reread.day(TODAY).pain_average, reread.day(TODAY).pain_worst) == (4, None)


def test_a_disk_without_hard_links(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", none)
    with closing(Repository(tmp_path / "diary.db", clock)) as first:
        first.answer(TODAY, AVERAGE, 4)
        with pytest.raises(making.ExistsAlreadyError):
            making.create(tmp_path / "diary.db", diary_id="x", invented=False)
        assert first.day(TODAY).pain_average == 4
    assert [file.name for file in tmp_path.iterdir()] == ["diary.db"]
    (tmp_path / "new.db.making").mkdir()  # left by a program that was killed
    making.create(tmp_path / "new.db", diary_id="x", invented=False)
    assert (tmp_path / "new.db").exists()


def test_a_copy_is_made_while_another_program_writes(
    tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        live(diary, clock)
    other = start_other(tmp_path / "diary.db")
    opened = open_existing(tmp_path / "diary.db", to_write=True)
    assert opened is not None
    chance = random.Random(1)
    with closing(opened.connection) as connection:
        for number in range(10):
            other.tell("answer", TODAY.isoformat(), "pain_now", str(chance.randrange(11)))
            target = backup.copy_before_migration(connection, tmp_path / "diary.db")
            other.hear()
            with closing(Repository(target, clock)) as copy:
                assert copy.check() == [], number
    other.kill()


def test_what_another_program_wrote_is_told_by_kind(tmp_path: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "diary.db", clock)) as window:
        window.answer(TODAY, AVERAGE, 4)
        assert window.look_elsewhere() is None
        with closing(Repository(tmp_path / "diary.db", clock)) as other:
            other.answer(TODAY, WORST, 9)
            found = window.look_elsewhere()
            assert found is not None
            assert found.kinds == {Kind.DAY}
            assert not found.is_another_file
            other.save_settings(other.settings._replace(clinic_name="North"))
            found = window.look_elsewhere()
            assert found is not None
            assert Kind.SETTING in found.kinds
            assert Kind.INFUSION not in found.kinds
        assert window.look_elsewhere() is None


def test_an_answer_that_is_no_longer_what_was_shown_is_refused_whole(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    with pytest.raises(ChangedElsewhereError, match=r"Average pain, 22 November 2026: .* changed this to 4") as raised:
        diary.answer_all(TODAY, {AVERAGE: 0, WORST: 9}, shown={AVERAGE: None, WORST: None})
    assert raised.value.items == ("pain_average",)
    assert diary.day(TODAY).pain_worst is None
    diary.answer_all(TODAY, {AVERAGE: 0, WORST: 9}, shown={AVERAGE: 4, WORST: None})
    assert (diary.day(TODAY).pain_average, diary.day(TODAY).pain_worst) == (0, 9)
    with pytest.raises(ChangedElsewhereError, match="changed this to 0"):  # 0 is an answer
        diary.answer_all(TODAY, {AVERAGE: 3}, shown={AVERAGE: None})


def test_a_file_that_appears_is_seen(tmp_path: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "diary.db", clock)) as window:
        assert window.pain() == {}
        assert window.look_elsewhere() is None
        with closing(Repository(tmp_path / "other.db", clock)) as other:
            other.answer(TODAY, AVERAGE, 4)
        (tmp_path / "other.db").rename(tmp_path / "diary.db")
        found = window.look_elsewhere()
        assert found is not None
        assert found.is_another_file
        assert window.pain() == {TODAY: 4}


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there")
def test_the_log_of_a_diary_that_was_replaced_is_never_read_into_the_new_one(tmp_path: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "kept.db", clock)) as kept:
        live(kept, clock)
        expected = kept.contents()
    with closing(Repository(tmp_path / "diary.db", clock)) as window:
        window.answer(TODAY, AVERAGE, 4)
        window.answer(TODAY, NOTE, "x" * 100_000)
        (tmp_path / "kept.db").replace(tmp_path / "diary.db")
        with pytest.raises(CannotSaveError, match="another file was put in the place"):
            window.answer(TODAY, AVERAGE, 5)
        assert window.look_elsewhere() is not None
        assert window.contents() == expected
        window.answer(TODAY, AVERAGE, 5)
    with closing(Repository(tmp_path / "diary.db", clock)) as reread:
        assert reread.check() == []
        assert reread.day(TODAY).pain_average == 5
