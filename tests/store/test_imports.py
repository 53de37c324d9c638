"""An import is undone as a whole within 30 days, and what was changed by hand since stays."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary import app
from diary.errors import BadInputError
from diary.exchange.selection import Selection
from diary.model.records.change import ImportedAnswer
from diary.model.records.details import doses
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.store import connection as files
from diary.store.incoming.importing import ClashRule, add_answers
from diary.store.incoming.imports import past_imports, undo_import
from diary.store.repository import Repository
from diary.store.upkeep import noted_imports
from tests.factories import NOW, TODAY, import_table, live

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock

AVERAGE, WORST = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST


@pytest.fixture
def phone(tmp_path: Path) -> Path:
    """40 days of another program, two of which the diary has."""
    path = tmp_path / "phone.csv"
    days = "".join(f"{(TODAY - timedelta(days=n)).isoformat()},{n % 11}\n" for n in range(40))
    path.write_text(f"date,pain\n{days}")
    return path


@pytest.fixture
def started(diary: Repository, phone: Path) -> Repository:
    diary.answer_all(TODAY, {AVERAGE: 0, WORST: 4})
    diary.answer(TODAY - timedelta(days=1), AVERAGE, 1)
    import_table(diary, phone)
    return diary


def stands(diary: Repository) -> object:
    contents = diary.contents()
    return contents.days, contents.settings, [
        [record for record in records if not record.removed]
        for records in (contents.infusions, contents.medicines, contents.labs, contents.questionnaires)
    ]  # fmt: skip


def test_an_import_is_listed_with_its_days_and_undone_as_a_whole(started: Repository, clock: FixedClock) -> None:
    (found,) = past_imports(started)
    assert (found.at, len(found.days), found.records, found.kept) == (NOW, 38, 0, 0)
    assert (found.days[0], found.days[-1]) == (TODAY - timedelta(days=39), TODAY - timedelta(days=2))
    rows = len(started.changes())
    clock.moment = NOW + timedelta(days=29)
    undone = undo_import(started, found.at)
    assert undone.undone == found
    assert [day.date for day in started.days()] == [TODAY - timedelta(days=1), TODAY]
    assert (started.day(TODAY).pain_average, started.day(TODAY).pain_worst) == (0, 4)
    assert len(started.changes()) == rows + 38
    assert past_imports(started) == []
    assert started.check() == []
    # And back again, like every undo.
    started.revert(undone.changes)
    assert len(started.days()) == 40
    assert [one.kept for one in past_imports(started)] == [0]
    assert started.check() == []


def test_what_was_changed_by_hand_since_stays(started: Repository, clock: FixedClock) -> None:
    changed, taken_back = TODAY - timedelta(days=5), TODAY - timedelta(days=6)
    clock.moment = NOW + timedelta(days=1)
    started.answer(changed, AVERAGE, 9)
    started.answer(taken_back, AVERAGE, None)
    started.answer(TODAY - timedelta(days=7), WORST, 10)
    (found,) = past_imports(started)
    assert (len(found.days), found.kept) == (36, 2)
    undo_import(started, found.at)
    assert started.day(changed).pain_average == 9
    assert started.day(taken_back).pain_average is None
    assert (started.day(TODAY - timedelta(days=7)).pain_average, started.day(TODAY - timedelta(days=7)).pain_worst) == (
        None,
        10,
    )
    assert past_imports(started) == []
    assert started.check() == []


def test_of_two_imports_one_is_undone(started: Repository, phone: Path, clock: FixedClock) -> None:
    clock.moment = NOW + timedelta(days=3)
    phone.write_text("date,pain\n2020-01-01,5\n2020-01-02,0\n")
    import_table(started, phone)
    newer, older = past_imports(started)
    assert (len(newer.days), len(older.days)) == (2, 38)
    undo_import(started, older.at)
    assert [len(one.days) for one in past_imports(started)] == [2]
    assert len(started.days()) == 4


def test_after_30_days_it_is_over(started: Repository, clock: FixedClock) -> None:
    clock.moment = NOW + timedelta(days=30, seconds=1)
    stood = started.contents()
    assert past_imports(started) == []
    for moment in (NOW, NOW + timedelta(seconds=1)):
        with pytest.raises(BadInputError, match="over 30 days ago, or nothing of it stands"):
            undo_import(started, moment)
    assert started.contents() == stood


def test_what_was_undone_in_the_window_is_not_undone_twice(diary: Repository, phone: Path) -> None:
    diary.answer(TODAY, WORST, 4)
    plan = import_table(diary, phone)
    diary.revert(plan.changes)
    assert past_imports(diary) == []
    with pytest.raises(BadInputError):
        undo_import(diary, NOW)


@pytest.fixture
def package(tmp_path: Path, clock: FixedClock) -> Path:
    """A whole diary of the same id, with records of every sort."""
    with closing(Repository(tmp_path / "laptop.db", clock)) as laptop:
        laptop.prepare(diary_id="ab" * 16)
        live(laptop, clock)
        app.export_diary(laptop, tmp_path / "laptop", Selection(with_notes=True))
    clock.moment = NOW + timedelta(days=1)
    return tmp_path / "laptop"


@pytest.fixture
def merged(diary: Repository, package: Path) -> Repository:
    """A diary with one answer and one infusion of its own, into which that package came."""
    diary.prepare(diary_id="ab" * 16)
    diary.answer(TODAY, DayItem.SLEEP, 0)
    diary.save_infusion(Infusion(TODAY - timedelta(days=700), TODAY - timedelta(days=699)))
    app.import_package(diary, package, keep_own=True)
    return diary


def test_a_package_with_records_of_every_sort(diary: Repository, package: Path) -> None:
    diary.prepare(diary_id="ab" * 16)
    diary.answer(TODAY, DayItem.SLEEP, 0)
    diary.save_infusion(Infusion(TODAY - timedelta(days=700), TODAY - timedelta(days=699)))
    stood = stands(diary)
    app.import_package(diary, package, keep_own=True)
    (found,) = past_imports(diary)
    assert found.records >= 4
    assert found.kept == 0
    undone = undo_import(diary, found.at)
    assert stands(diary) == stood
    assert diary.check() == []
    diary.revert(undone.changes)
    assert diary.check() == []
    assert past_imports(diary) == [found]


def test_a_record_that_was_changed_or_is_needed_stays_whole(merged: Repository, clock: FixedClock) -> None:
    infusion = next(
        one for one in merged.infusions() if not one.planned and one.first_day > TODAY - timedelta(days=699)
    )
    medicine = merged.medicines()[0]
    other = next((one for one in merged.medicines() if one != medicine), None)
    clock.moment = NOW + timedelta(days=2)
    assert infusion.id is not None
    assert medicine.id is not None
    merged.save_lab(LabResult(infusion.id, infusion.last_day, Analyte.GGT, 40.0, LabUnit.UNITS_PER_LITRE))
    merged.answer(TODAY + timedelta(days=1), doses(medicine.id), 2.0)
    if other is not None:
        merged.save_medicine(Medicine(f"{other.name} forte", use=Use.RESCUE, id=other.id))
    (found,) = past_imports(merged)
    assert found.kept >= 2
    undo_import(merged, found.at)
    assert infusion in merged.infusions()
    assert medicine in merged.medicines()
    assert [lab.analyte for lab in merged.labs()] == [Analyte.GGT]
    if other is not None:
        assert f"{other.name} forte" in [one.name for one in merged.medicines()]
    assert merged.check() == []


def test_what_the_file_took_the_place_of_stands_again(started: Repository, clock: FixedClock) -> None:
    clock.moment = NOW + timedelta(days=1)
    day = TODAY - timedelta(days=1)
    answers = [ImportedAnswer(day, AVERAGE, 9, "9"), ImportedAnswer(TODAY, WORST, 8, "8")]
    add_answers(started, answers, ClashRule(keep_own=True, take=frozenset({day})))
    assert (started.day(day).pain_average, started.day(TODAY).pain_worst) == (9, 4)
    newest = past_imports(started)[0]
    assert newest.days == (day,)
    undo_import(started, newest.at)
    assert started.day(day).pain_average == 1
    assert started.check() == []


def test_an_answer_that_changed_since_it_was_shown_is_not_taken_over(started: Repository) -> None:
    day = TODAY - timedelta(days=1)
    answers = [ImportedAnswer(day, AVERAGE, 9, "9")]
    shown = frozenset(add_answers(started, answers, ClashRule(keep_own=True), dry_run=True).clashes)
    started.answer(day, AVERAGE, 3)
    plan = add_answers(started, answers, ClashRule(keep_own=True, take=None, shown=shown))
    assert (plan.taken, len(plan.clashes)) == ((), 1)
    assert started.day(day).pain_average == 3


# Into an empty diary, and from which file


def test_a_package_that_came_into_an_empty_diary_is_undone_as_a_whole(
    tmp_path: Path, package: Path, clock: FixedClock
) -> None:
    with closing(Repository(tmp_path / "new.db", clock)) as diary:
        diary.prepare()
        _contents, plan = app.import_package(diary, package)
        stood = stands(diary)
        rows = len(diary.changes())
        assert len(plan.changes) == rows
        found, *_of_its_own = past_imports(diary)  # it brings along what came in by then
        assert (found.at, found.file, found.kept) == (NOW + timedelta(days=1), "laptop", 0)
        assert len(found.days) == len(diary.days())
        assert found.records >= 4
        undone = undo_import(diary, found.at)
        assert diary.days() == []
        assert stands(diary)[2] == [[], [], [], []]  # type: ignore[index]
        assert past_imports(diary) == []
        assert len(diary.changes()) > rows
        assert diary.check() == []
        diary.revert(undone.changes)
        assert stands(diary) == stood
        assert diary.check() == []


def test_what_was_answered_after_it_stays(tmp_path: Path, package: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "new.db", clock)) as diary:
        app.import_package(diary, package)  # there was no file at all
        found = past_imports(diary)[0]
        clock.moment += timedelta(days=2)
        diary.answer(diary.today(), AVERAGE, 6)
        changed = found.days[0]
        diary.answer(changed, WORST, 10)
        undo_import(diary, found.at)
        assert [day.date for day in diary.days()] == [changed, diary.today()]
        assert diary.day(changed).pain_worst == 10
        assert diary.check() == []


def test_a_history_with_undos_of_its_own_is_undone_too(tmp_path: Path, clock: FixedClock) -> None:
    with closing(Repository(tmp_path / "old.db", clock)) as old:
        old.answer(TODAY, AVERAGE, 5)
        clock.moment += timedelta(minutes=20)
        old.revert(old.answer(TODAY, AVERAGE, 7))
        app.export_diary(old, tmp_path / "package", Selection())
    with closing(Repository(tmp_path / "new.db", clock)) as diary:
        app.import_package(diary, tmp_path / "package")
        (found,) = past_imports(diary)
        undo_import(diary, found.at)
        assert diary.days() == []


@pytest.mark.parametrize("name", ["phone.csv", "Schmerz Tagebuch März.csv", "a\nb\udcff.csv", "x" * 200 + ".csv"])
def test_the_file_that_it_came_from_is_named(diary: Repository, clock: FixedClock, name: str) -> None:
    add_answers(diary, [ImportedAnswer(TODAY - timedelta(days=9), AVERAGE, 3, "3")], file=name)
    (found,) = past_imports(diary)
    told = {"a\nb\udcff.csv": "a b?.csv"}.get(name, name[:120])
    assert found.file == told
    clock.moment += timedelta(days=31)
    add_answers(diary, [ImportedAnswer(TODAY - timedelta(days=8), AVERAGE, 3, "3")], file="later.csv")
    assert [one.file for one in past_imports(diary)] == ["later.csv"]
    with closing(files.connect(diary.path)) as connection:  # and is forgotten when it can't be undone any more
        assert [note.file for note in noted_imports(connection)] == ["later.csv"]


def test_an_import_of_an_older_program_has_no_name(started: Repository) -> None:
    with started.writing() as connection:
        connection.execute("DELETE FROM upkeep")
    (found,) = past_imports(started)
    assert (len(found.days), found.file) == (38, "")
