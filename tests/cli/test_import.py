"""What comes in on the command line: packages, and other programs' tables."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from diary.clock import FixedClock
from diary.model.records.details import doses
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.store.repository import Repository
from tests.cli.running import COLUMNS, TRACKER, refusal, said
from tests.factories import NOW, TODAY, suggestion


def test_import_says_what_a_package_of_the_same_diary_brings(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "export", "before", "--with-notes", "--diary", lived)
    said(capsys, "import", "before", "--diary", "copy.db")
    repository = Repository(lived, FixedClock(NOW))
    medicine, _ = repository.save_medicine(Medicine("New"))
    assert medicine.id is not None
    repository.answer(TODAY, doses(medicine.id), 0)
    infusion = repository.infusions()[0]
    assert infusion.id is not None
    repository.save_lab(LabResult(infusion.id, TODAY, Analyte.ALP, 0.0, LabUnit.UNITS_PER_LITRE))
    repository.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY))
    repository.tell(SafetySign.MOOD, TODAY)
    repository.settle(SafetySign.MOOD, TODAY)
    repository.keep_suggestion(suggestion(TODAY))
    repository.close()
    said(capsys, "export", "after", "--with-notes", "--diary", lived)
    told = said(capsys, "import", "after", "--diary", "copy.db")
    assert told[1:8] == [
        "1 medicine with something new.",
        "1 blood result with something new.",
        "1 questionnaire with something new.",
        "1 day with something that the diary said then.",
        "1 safety sign that the clinic was told of.",
        "1 safety sign that the clinic called settled.",
        "1 day with new answers, 2026-11-22 to 2026-11-22.",
    ]
    assert said(capsys, "import", "after", "--diary", "copy.db")[1] == "Nothing is new."


def test_import_of_a_tracker(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text(TRACKER)
    arguments = ("import", "t.csv", *COLUMNS, "--where", "who=me", "--diary", "my.db")
    assert said(capsys, *arguments, "--dry-run") == [
        "t.csv gives 1 day, 2026-11-01 (values: pain from 4.5 to 6): 4 rows read, 3 matched.",
        "1 day with new answers, 2026-11-01 to 2026-11-01.",
        "Nothing was imported: this was a dry run.",
        "Read as UTF-8, comma between cells.",
        "The first days read: '2026-11-01 09:00' as 2026-11-01.",
        "1 row without a score.",
        "1 day with several entries: their median counts.",
        "1 day rounded; the history keeps what the file says.",
    ]
    assert not (folder / "my.db").exists()
    assert said(capsys, *arguments)[1] == "1 day with new answers, 2026-11-01 to 2026-11-01."
    repository = Repository(folder / "my.db", FixedClock(NOW))
    assert repository.pain() == {datetime(2026, 11, 1, tzinfo=UTC).date(): 5}  # the median of 4.5 and 6 is 5.25
    assert [change.source_value for change in repository.changes()] == ["4.5; 6"]
    repository.close()
    assert said(capsys, *arguments)[1:3] == ["Nothing is new.", "1 answer already there."]


def test_import_with_bad_rows_and_clashes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text("date,pain\n2026-11-01,4\n2026-13-01,4\n2026-11-02,11\n")
    arguments = ("import", "t.csv", *COLUMNS, "--diary", "my.db")
    says = refusal(capsys, *arguments)
    assert says == (
        "t.csv, row 3, column date: '2026-13-01' is not a date (a year has 12 months). Column 'pain' goes from 4 to "
        "11, beyond the scale from 0 to 10. If its scale is another one, name it: --scale 0-100. In all 2 rows can't "
        "be taken. Nothing was imported; --skip-bad leaves such rows out."
    )
    assert said(capsys, *arguments, "--skip-bad")[-3:] == [
        "2 rows left out:",
        "- t.csv, row 3, column date: '2026-13-01' is not a date (a year has 12 months).",
        "- t.csv, row 4, column pain: '11' is not from 0 to 10.",
    ]
    (folder / "t.csv").write_text("date,pain\n2026-11-01,5\n2026-11-03,0\n")
    assert refusal(capsys, *arguments).startswith(
        "2026-11-01, pain_average: the diary says 4, the file says 5. Nothing"
    )
    assert said(capsys, *arguments, "--clashes", "keep")[1:4] == [
        "t.csv gives 2 days, 2026-11-01 to 2026-11-03 (values: pain from 0 to 5): 2 rows read, 2 matched.",
        "1 day with new answers, 2026-11-03 to 2026-11-03.",
        "1 answer that the file gives otherwise: the diary's own stand.",
    ]


def test_import_by_the_days_that_the_file_names(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text("y,m,d,date,pain\n2026,11,1,2026-11-02 09:00,4\n0,0,0,2026-11-03T02:30:00,5\n")
    said(capsys, "import", "t.csv", *COLUMNS, "--day-columns", "y,m,d", "--diary", "a.db")
    utc = ("--time-zone", "Europe/Warsaw", "--stamps-in-utc")
    said(capsys, "import", "t.csv", *COLUMNS, "--day-columns", "y,m,d", *utc, "--diary", "b.db")
    days = []
    for name in ("a.db", "b.db"):
        repository = Repository(folder / name, FixedClock(NOW))
        days.append([day.date.isoformat() for day in repository.days()])
        repository.close()
    assert days == [["2026-11-01", "2026-11-02"]] * 2
    (folder / "u.csv").write_text("date,pain\n03/04/2021,4\n")
    says = refusal(capsys, "import", "u.csv", *COLUMNS, "--diary", "c.db")
    assert says == (
        "u.csv, row 2, column date: '03/04/2021' can mean two dates. Name the order: --date-order day-first or "
        "month-first."
    )
    assert "2021-04-03" in said(capsys, "import", "u.csv", *COLUMNS, "--date-order", "day-first", "--diary", "c.db")[1]
