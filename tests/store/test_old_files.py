"""Every format that was ever released opens, with a copy made first and the same answers in it."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary import settings
from diary.errors import CannotOpenError, CannotSaveError
from diary.model.records.items import to_items
from diary.store.format import FORMAT
from diary.store.on_disk.migrations import beginning, care, questions_and_suggestions, sittings, whole_day
from diary.store.on_disk.migrations.columns import run_statements
from diary.store.repository import Repository

if TYPE_CHECKING:
    from sqlite_utils import Database

    from diary.clock import FixedClock
    from diary.model.records.day import Entered
    from diary.model.records.items import Record
    from diary.store.on_disk.key import Key

HERE = Path(__file__).parent / "databases"
RELEASED = sorted(HERE.glob("format-*.db"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a released file, as somebody has it."""
    return Path(shutil.copy(request.param, tmp_path / "diary.db"))


def start(path: Path, clock: FixedClock) -> None:
    """What every start of the window does once it stands."""
    with closing(Repository(path, clock)) as diary:
        diary.prepare()


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def expected(old: Path) -> dict[str, Any]:
    known: dict[str, Any] = json.loads((HERE / f"format-{version_of(old)}.json").read_text(encoding="utf-8"))
    return known


def entered(entry: Entered | None) -> list[str] | None:
    return None if entry is None else [entry.at.isoformat(), entry.mode.value]


def test_every_older_format_is_kept() -> None:
    assert [path.stem for path in RELEASED] == [f"format-{number}" for number in range(1, FORMAT)]


def test_it_opens_with_the_same_answers(old: Path, clock: FixedClock) -> None:
    known = expected(old)
    with closing(Repository(old, clock)) as diary:
        contents = diary.contents()
        assert diary.check() == []
    assert (contents.diary_id, contents.invented) == (known["diary_id"], known["invented"])
    assert len(contents.days) == len(known["days"])
    for day, was in zip(contents.days, known["days"], strict=True):
        assert day.date.isoformat() == was.pop("date")
        assert entered(day.entered) == was.pop("entered")
        assert {key.value: answer for key, answer in day.answered()} == {k: v for k, v in was.items() if v is not None}
    for name in ("infusions", "medicines", "labs", "questionnaires"):
        records: tuple[Record, ...] = getattr(contents, name)
        for record, was in zip(records, known.get(name, []), strict=True):
            stands = {"id": record.id, **to_items(record)}
            # What a later format added is not told, or not flagged.
            assert {item: value for item, value in stands.items() if item not in was and value not in (None, 0)} == {}
            assert {item: stands[item] for item in was} == was
    assert {sign.value: day.isoformat() for sign, day in contents.clinic_told_on.items()} == known.get("told", {})
    assert settings.to_items(contents.settings) | known.get("settings", {}) == settings.to_items(contents.settings)
    said = [[suggestion.day.isoformat(), suggestion.state.value] for suggestion in contents.suggestions]
    assert said == known.get("suggestions", [])  # no format before 4 kept any
    rows = [
        [c.kind, c.subject, c.item, c.old, c.new, *(entered(c.entered) or []), c.source_value] for c in contents.changes
    ]
    assert rows == known["changes"]


def _everything(connection: sqlite3.Connection) -> list[object]:
    """The schema, and the rows of every table in their order."""
    schema_rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    tables = [name for kind, name, _, sql in schema_rows if kind == "table" and sql]
    return [schema_rows, *(connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables)]  # noqa: S608


def test_a_copy_is_made_first_and_is_the_old_file(old: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(old)) as connection:
        before = _everything(connection)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    start(old, clock)
    copy = old.with_name("diary-backups") / f"diary-format-{version}.db"
    with closing(sqlite3.connect(copy)) as connection:
        assert _everything(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_it_is_looked_at_without_a_byte_changed(old: Path, clock: FixedClock) -> None:
    before = old.read_bytes()
    with closing(Repository(old, clock)) as diary:
        assert diary.days()
        assert diary.check() == []
    assert old.read_bytes() == before
    assert [file.name for file in old.parent.iterdir()] == ["diary.db"]


def test_opening_it_again_makes_no_other_copy(old: Path, clock: FixedClock) -> None:
    for _ in range(2):
        start(old, clock)
    assert len(list(old.with_name("diary-backups").iterdir())) == 1


STEPS = (beginning, whole_day, questions_and_suggestions, sittings, care)


def is_on_disk(db: Database) -> bool:
    return bool(db.execute("PRAGMA database_list").fetchone()[2])


def test_a_migration_that_fails_at_every_start_makes_one_copy_of_one_content(
    old: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_in_the_end(db: Database, statements: tuple[str, ...]) -> None:
        run_statements(db, (*statements, "CREATE TABLE day (day TEXT)") if is_on_disk(db) else statements)

    for steps in STEPS:
        monkeypatch.setattr(steps, "run_statements", fail_in_the_end)
    folder, name = old.with_name("diary-backups"), f"diary-format-{version_of(old)}"
    for _ in range(3):
        with pytest.raises(CannotOpenError, match="could not be brought up to date"):
            start(old, clock)
    assert [path.name for path in folder.iterdir()] == [f"{name}.db"]
    first = (folder / f"{name}.db").read_bytes()
    with closing(sqlite3.connect(old)) as other, other:
        other.execute("UPDATE day SET pain_average = (coalesce(pain_average, 0) + 1) % 10")
    for _ in range(2):
        with pytest.raises(CannotOpenError, match="could not be brought up to date"):
            start(old, clock)
    assert sorted(path.name for path in folder.iterdir()) == [f"{name}-2.db", f"{name}.db"]
    assert (folder / f"{name}.db").read_bytes() == first


def test_a_copy_never_replaces_another_one(old: Path, clock: FixedClock) -> None:
    folder = old.with_name("diary-backups")
    folder.mkdir()
    name = f"diary-format-{version_of(old)}"
    (folder / f"{name}.db").write_bytes(b"mine")
    start(old, clock)
    assert (folder / f"{name}.db").read_bytes() == b"mine"
    assert (folder / f"{name}-2.db").exists()


def test_two_windows_that_take_the_same_name_for_their_copy(
    old: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, name = os.link, f"diary-format-{version_of(old)}.db"

    def another_window_is_quicker(draft: Path, path: Path) -> None:
        monkeypatch.setattr("os.link", link)
        path.write_bytes(b"of the other window")
        link(draft, path)

    monkeypatch.setattr("os.link", another_window_is_quicker)
    with closing(Repository(old, clock)) as diary:
        diary.prepare()
        assert diary.check() == []
    assert (old.with_name("diary-backups") / name).read_bytes() == b"of the other window"
    assert len(list(old.with_name("diary-backups").iterdir())) == 2


def test_half_a_copy_is_taken_away(old: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = count()
    monkeypatch.setattr("diary.store.on_disk.backup.row_counts", lambda _connection: {"day": next(counts)})
    before = old.read_bytes()
    with pytest.raises(CannotOpenError, match="the copy has other rows"):
        start(old, clock)
    assert not old.with_name("diary-backups").exists()
    assert old.read_bytes() == before


def test_without_a_copy_nothing_is_changed(old: Path, clock: FixedClock) -> None:
    before = old.read_bytes()
    old.with_name("diary-backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(CannotOpenError, match="It was not changed"):
        start(old, clock)
    assert old.read_bytes() == before


def test_a_failing_step_leaves_the_old_file_as_it_was(
    old: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(old)) as connection:
        before = _everything(connection)

    def fail_in_the_end(db: Database, statements: tuple[str, ...]) -> None:
        run_statements(db, (*statements, "CREATE TABLE day (day TEXT)"))

    for steps in STEPS:
        monkeypatch.setattr(steps, "run_statements", fail_in_the_end)
    with pytest.raises(CannotOpenError, match="could not be brought up to date"):
        start(old, clock)
    with closing(sqlite3.connect(old)) as connection:
        assert _everything(connection) == before
    monkeypatch.undo()
    with closing(Repository(old, clock)) as diary:
        diary.prepare()
        assert diary.check() == []


def test_two_windows_that_open_it_at_once(old: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    from diary.store.on_disk import backup

    made = backup.copy_before_migration

    def another_window_is_quicker(connection: sqlite3.Connection, path: Path, key: Key | None) -> Path:
        monkeypatch.setattr(backup, "copy_before_migration", made)
        start(path, clock)
        return made(connection, path, key)

    monkeypatch.setattr(backup, "copy_before_migration", another_window_is_quicker)
    with closing(Repository(old, clock)) as diary:
        diary.prepare()
        assert diary.check() == []


def test_an_older_diary_that_is_damaged_can_be_looked_at_and_is_not_changed(old: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(old)) as other, other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE day SET pain_average = 77 WHERE day = (SELECT max(day) FROM day)")
    before = old.read_bytes()
    with closing(Repository(old, clock)) as diary:
        with pytest.raises(CannotSaveError, match="is damaged"):
            diary.prepare()
        assert "finds 1 fault" in str(diary.check()[0])
        assert len(diary.pain()) > 1
    assert old.read_bytes() == before
    assert not old.with_name("diary-backups").exists()
