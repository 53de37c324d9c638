"""What goes out on the command line, and comes in again the same."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from diary.clock import FixedClock
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.visit import Visit
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.cli.running import contents, refusal, said
from tests.factories import CLINICS_OWN, NOW, TODAY


def test_export_import_export_gives_the_same_bytes(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (wrote,) = said(capsys, "export", "one", "--with-notes", "--diary", lived)
    assert wrote == (
        "Wrote one: 31 days, 2 infusions, 2 planned infusions, 2 medicines, 3 blood results, 6 questionnaires, "
        "6 kept suggestions, 331 changes."
    )
    assert said(capsys, "import", "one", "--diary", "copy.db")[0] == (
        "The package holds 31 days, 2 infusions, 2 planned infusions, 2 medicines, 3 blood results, 6 questionnaires, "
        "6 kept suggestions."
    )
    said(capsys, "--diary", "copy.db", "export", "two", "--with-notes")
    assert contents(folder / "one") == contents(folder / "two")
    said(capsys, "--diary", lived, "export", "one.zip")
    said(capsys, "--diary", "second.db", "import", "one.zip")
    said(capsys, "--diary", "second.db", "export", "two.zip", "--format", "csv")
    assert (folder / "one.zip").read_bytes() == (folder / "two.zip").read_bytes()
    assert "Nothing is new." in said(capsys, "import", "one.zip", "--diary", lived)


def test_a_bundle_for_the_clinic_is_one_file(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = said(capsys, "--diary", lived, "export", "bundle.json", "--format", "fhir")[0]
    assert line == "Wrote bundle.json: 11 days, 2 infusions, 2 medicines, 3 blood results, 6 questionnaires."
    assert json.loads((folder / "bundle.json").read_text(encoding="utf-8"))["resourceType"] == "Bundle"


def test_a_report_for_the_clinic_is_the_same_bytes_each_time(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = said(capsys, "--diary", lived, "export", "one.pdf", "--format", "pdf")[0]
    assert line == "Wrote one.pdf: 11 days, 2 infusions, 2 medicines, 3 blood results, 6 questionnaires."
    said(capsys, "--diary", lived, "export", "two.pdf", "--format", "pdf")
    assert (folder / "one.pdf").read_bytes() == (folder / "two.pdf").read_bytes()
    said(capsys, "--diary", lived, "export", "part.pdf", "--format", "pdf", "--from", "2026-10-20", "--with-notes")
    assert (folder / "part.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert refusal(capsys, "--diary", lived, "export", "one.pdf", "--format", "pdf").startswith(
        "one.pdf exists already"
    )


def test_what_is_to_come_goes_into_a_calendar(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = said(capsys, "--diary", lived, "export", "c.ics", "--format", "ics")
    assert line == "Wrote c.ics: what is to come, for your calendar; 1 planned infusion in it."
    plain = (folder / "c.ics").read_bytes()
    assert plain.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"SUMMARY:Call the clinic\r\n" in plain
    assert b"fasting" not in plain
    said(capsys, "--diary", lived, "export", "own.ics", "--format", "ics", "--with-notes")
    assert b"fasting" in (folder / "own.ics").read_bytes()
    (line,) = said(capsys, "--diary", lived, "export", "near.ics", "--format", "ics", "--to", "2026-11-30")
    assert line == "Wrote near.ics: what is to come, for your calendar."
    nothing = ("--diary", lived, "export", "no.ics", "--format", "ics", "--from", "2027-01-01")
    assert refusal(capsys, *nothing).startswith("Nothing is to come that a calendar could hold: ")


def test_an_export_scores_by_the_instruments_beside_the_diary(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And names a file that can't be used; the rest still work."""
    repository = Repository(lived, FixedClock(NOW))
    repository.save_questionnaire(
        Questionnaire("own-sleep", "2026.1", TODAY, done=True, answers={"hours": 7, "now": 0, "woke": 31})
    )
    repository.close()
    said(capsys, "export", "without", "--diary", lived)
    (folder / "instruments").mkdir()
    (folder / "instruments" / "own.json").write_text(json.dumps(CLINICS_OWN))
    (folder / "instruments" / "z.json").write_text("{")
    wrote, refused = said(capsys, "export", "with", "--diary", lived)
    assert wrote.startswith("Wrote with: ")
    assert refused.startswith("The file z.json is not used; look at ")
    last = {name: (folder / name / "questionnaires.csv").read_text().splitlines()[-1] for name in ("without", "with")}
    assert last["without"].endswith(",hours=7; now=0; woke=31,,,,,,,")
    assert last["with"].endswith(",hours=7; now=0; woke=31,,,,,2,both=31; one=7; peg=12.67,")


def test_export_of_a_range(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "export", "part", "--from", "2026-10-20", "--to", "2026-10-22", "--diary", lived)
    days = [line.split(",")[1] for line in (folder / "part" / "daily.csv").read_text().splitlines()]
    assert days == ["day", "2026-10-21", "2026-10-22"]
    said(capsys, "import", "part", "--diary", "fresh.db")
    assert said(capsys, "check", "--diary", "fresh.db") == [
        "fresh.db is sound: 2 days, 0 infusions, 1 kept suggestion, 47 changes in the history."
    ]


@pytest.mark.parametrize("form", ["csv", "pdf", "fhir"])
def test_an_export_that_begins_after_today_and_holds_nothing_is_refused(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    said = refusal(capsys, "export", "late", "--format", form, "--from", "2126-11-30", "--diary", lived)
    assert said.startswith("--from 2126-11-30 lies after today, ")
    assert not (folder / "late").exists()


def test_what_was_written_while_a_clock_was_ahead_can_be_exported_by_its_days(
    lived: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    day = clock.moment.date() + timedelta(days=9)
    with closing(Repository(lived, FixedClock(clock.moment + timedelta(days=9)))) as diary:
        diary.answer(day, DayItem.PAIN_AVERAGE, 4)
        diary.save_visit(Visit(day + timedelta(days=9)))
    for number, first in enumerate((day, day + timedelta(days=1))):
        lines = said(capsys, "export", f"ahead-{number}", "--from", first, "--diary", lived)
        assert lines[0].startswith(f"Wrote ahead-{number}: {1 - number} day"), lines
