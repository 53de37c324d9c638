"""The real command line: exit status, output, and that what is refused changes nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary import __version__, app
from diary.assessing import responses_on
from diary.cli import run_command
from diary.cli.output import one_line
from diary.clock import FixedClock
from diary.errors import BadInputError
from diary.exchange.selection import Selection
from diary.model.records.details import doses
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.relief.assessor import Assessor
from diary.model.response.list_line import relief_line
from diary.model.scales import DayItem
from diary.sample import DAYS_SINCE_LAST_INFUSION
from diary.sample.suggestions import with_suggestions
from diary.store.on_disk.format import FORMAT
from diary.store.repository import Repository
from diary.wording import show_plainly
from main import main
from tests.factories import CLINICS_OWN, NOW, TODAY, live, suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.change import Contents

ROOT = Path(__file__).parents[1]
TRACKER = "who,date,pain\nme,2026-11-01 09:00,4.5\nme,2026-11-02 03:00,6\nyou,2026-11-03,9\nme,2026-11-04,\n"
NO_PACKAGE = (
    "t.csv is not a package. If it is another program's CSV file, name its columns: --date-column and --pain-column."
)
NOWHERE = "nowhere.db does not exist. Start relief-diary to begin a diary, or name another one with --diary."
COLUMNS = ("--date-column", "date", "--pain-column", "pain")
HEADER = (
    "If no row has the names of the columns, say --no-header and call them 1, 2, 3; if another row has them, "
    "--header-row N."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, and a home that is nobody's."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


_what_was_said: list[tuple[Contents, date, Contents]] = []


@pytest.fixture
def known_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an invented diary said along its way takes seconds to work out: it is worked out once for each diary."""

    def remembered(contents: Contents, today: date) -> Contents:
        for known, on, whole in _what_was_said:
            if (known, on) == (contents, today):
                return whole
        _what_was_said.append((contents, today, with_suggestions(contents, today)))
        return _what_was_said[-1][2]

    monkeypatch.setattr("diary.app.with_suggestions", remembered)


@pytest.fixture
def lived(folder: Path, clock: FixedClock) -> Path:
    """A diary in which something happened."""
    repository = Repository(folder / "my.db", clock)
    live(repository, clock)
    repository.close()
    return folder / "my.db"


def contents(folder: Path) -> dict[str, bytes | None]:
    """Every file of a folder with its bytes, every folder in it."""
    return {str(p.relative_to(folder)): p.read_bytes() if p.is_file() else None for p in sorted(folder.rglob("*"))}


def ask(*arguments: object, clock: FixedClock | None = None) -> int:
    return run_command([str(argument) for argument in arguments], clock or FixedClock(NOW))


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a command says that is refused: one line on stderr, exit status 1, and no file is another one afterwards."""
    before = contents(Path.cwd())
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 1
    said = capsys.readouterr()
    assert contents(Path.cwd()) == before
    assert said.out == ""
    assert said.err.startswith("relief-diary: ")
    assert said.err.count("\n") == 1
    return said.err.removeprefix("relief-diary: ").rstrip("\n")


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The lines of a command that does what it is asked."""
    capsys.readouterr()
    assert ask(*arguments) == 0
    answer = capsys.readouterr()
    assert answer.err == ""
    return answer.out.splitlines()


# Sample, status, check


@pytest.mark.usefixtures("known_sample")
def test_sample_then_status_then_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = r"\d medicines, \d+ blood results, \d questionnaires, \d\d kept suggestions"
    holds = rf"6\d\d days, 4 infusions(, 1 planned infusion)?, {records}"
    (wrote,) = said(capsys, "sample", "a.db")
    assert re.fullmatch(rf"Wrote an invented diary to a.db: {holds}, 2024-11-22 to 2026-11-21\.", wrote)
    status = said(capsys, "--diary", "a.db", "status")
    assert status[0].endswith(".")
    assert any(line.startswith("- ") for line in status)
    (sound,) = said(capsys, "check", "--diary", folder / "a.db")
    assert re.fullmatch(rf"{folder / 'a.db'} is sound: {holds}, \d{{4,}} changes in the history\.", sound)


@pytest.mark.usefixtures("known_sample")
def test_status_tells_how_long_relief_held_in_the_words_of_the_list(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "sample", "a.db")
    lines = said(capsys, "--diary", "a.db", "status")
    heading = lines.index("How long relief held:")
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        found = responses_on(repository, None, Assessor())
    assert lines[heading + 1 : heading + 5] == [
        f"- Infusion {one.number}, until {show_plainly(one.infusion.last_day)}: {relief_line(one)}"
        for one in reversed(found)
    ]
    assert lines[heading + 5] == "Safety signs:"


@pytest.mark.usefixtures("known_sample")
def test_status_tells_how_earlier_forecasts_turned_out_and_keeps_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "sample", "a.db")
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        before = repository.suggestions()
    status = said(capsys, "--diary", "a.db", "status")
    heading = status.index("How earlier forecasts turned out:")
    assert re.fullmatch(
        r"- Of \d ranges given at two weeks, \d held what happened; 8 in 10 should\.", status[heading + 1]
    )
    known = json.loads("".join(said(capsys, "--diary", "a.db", "status", "--json")))
    assert list(known) == [
        "on", "state", "modifiers", "threshold", "infusion", "day", "baseline", "relief_now", "due",
        "chance_below_now", "chance_responded", "last_seven", "sentence", "advice", "reasons", "signs", "method",
    ]  # fmt: skip
    early = said(capsys, "--diary", "a.db", "status", "--on", "2025-01-10")
    assert "How earlier forecasts turned out:" not in early
    with closing(Repository(folder / "a.db", FixedClock(NOW))) as repository:
        assert repository.suggestions() == before


def test_a_sample_is_the_same_for_the_same_seed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, seed in (("a.db", 1), ("b.db", 1), ("c.db", 2)):
        said(capsys, "sample", name, "--seed", seed)
        said(capsys, "export", f"{name}.pkg", "--diary", name, "--with-notes")
    one, again, other = (contents(folder / f"{name}.db.pkg") for name in "abc")
    assert one == again
    assert one != other


def test_status_as_json_has_the_promised_keys(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = json.loads("\n".join(said(capsys, "--diary", lived, "status", "--json", "--on", "2026-11-20")))
    assert list(known) == [
        "on", "state", "modifiers", "threshold", "infusion", "day", "baseline", "relief_now", "due",
        "chance_below_now", "chance_responded", "last_seven", "sentence", "advice", "reasons", "signs", "method",
    ]  # fmt: skip
    assert known["on"] == "2026-11-20"
    assert known["state"] == "not_enough_data"
    assert known["modifiers"] == ["safety_hold"]
    assert known["threshold"] == 0.5
    assert (known["infusion"], known["day"]) == (2, 42)
    assert known["baseline"] is None
    assert known["relief_now"] is None
    assert known["due"] is None
    assert known["sentence"] == "Talk to your clinic before any further treatment."
    assert known["advice"] is None
    assert set(known["last_seven"]) == {"mean", "days"}
    assert isinstance(known["reasons"][0], str)
    codes = [sign["code"] for sign in known["signs"]]
    assert codes == ["urine", "liver", "perception", "heart", "being_unsafe", "own_wish", "kidney"]
    dates = {sign["code"]: (sign["since"], sign["told"], sign["settled"]) for sign in known["signs"]}
    assert dates["urine"] == ("2026-11-13", None, None)
    assert dates["liver"] == ("2026-10-12", "2026-11-14", None)
    assert dates["kidney"] == ("2026-11-02", "2026-11-13", "2026-11-14")


def test_status_names_the_signs_and_what_can_not_be_judged(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "--diary", lived, "status", "--on", "2026-11-20")
    heading = lines.index("Safety signs:")
    assert "- Bladder and urine: since 2026-11-13, your clinic was not told yet." in lines[heading:]
    assert "- Kidneys: settled on 14 November 2026, as your clinic said." in lines[heading:]
    assert "Not judged, for no upper limit is written down: GGT of 2026-11-02." in lines


def test_status_says_an_early_repeat_with_its_reason_and_the_last_seven_days(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    """Scores of 2 after an infusion, and another one planned 16 days after it."""
    path, last = tmp_path / "early.db", clock.moment.date() - timedelta(days=10)
    with closing(Repository(path, clock)) as repository:
        for days in range(-20, 10):
            repository.answer(last + timedelta(days=days), DayItem.PAIN_AVERAGE, 2 if days > 0 else 7)
        repository.save_infusion(Infusion(last, last))
        repository.save_infusion(Infusion(last + timedelta(days=16), last + timedelta(days=16), planned=True))
    known = json.loads("\n".join(said(capsys, "--diary", path, "status", "--json")))
    assert known["modifiers"] == ["early_repeat"]
    assert known["last_seven"] == {"mean": 2.0, "days": 6}
    assert known["advice"].startswith("Your next infusion is planned for ")
    assert "would follow 16 days after the one before; the diary's usual figure is 28 days." in known["reasons"][0]
    assert "liver enzymes to at least three times the upper limit of normal in 3 of 6 people" in known["reasons"][1]
    text = said(capsys, "--diary", path, "status")
    assert text[0] == "Your last 6 scores average 2.0; your level before was 7.0."
    assert text.index(known["sentence"]) < text.index(known["advice"])
    assert known["reasons"][0] in text
    assert known["reasons"][1] in text


@pytest.mark.usefixtures("known_sample")
def test_status_of_a_sample_has_figures(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", folder / "a.db")
    known = json.loads("\n".join(said(capsys, "--diary", "a.db", "status", "--json")))
    assert known["on"] == "2026-11-22"
    assert (known["infusion"], known["day"]) == (4, DAYS_SINCE_LAST_INFUSION)
    assert set(known["baseline"]) == {"mean", "sd", "days"}
    assert 0 <= known["relief_now"]["p10"] <= known["relief_now"]["p50"] <= known["relief_now"]["p90"] <= 1
    assert known["due"]["p10"] <= known["due"]["p50"] <= known["due"]["p90"]
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", known["due"]["p50"])
    assert 0 <= known["chance_below_now"] <= 1
    assert known["method"].startswith("relief-forecast-")


@pytest.mark.usefixtures("known_sample")
def test_status_on_another_day_sees_nothing_later(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", folder / "a.db")
    on = said(capsys, "--diary", "a.db", "status", "--on", "2025-01-01")
    assert on[:2] == ["Your last 7 scores average 6.6.", "No infusion is recorded yet."]


def test_check_names_what_is_wrong(
    lived: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    says = refusal(capsys, "check", "--diary", lived)
    assert says.startswith(f"{lived}: 2 faults found, the first: 2026-10-21, pain_average: the answer that stands")


# Export and import


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


# Copies


def test_a_copy_goes_beside_the_diary_under_the_name_of_the_day(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copies = folder / "my-backups"
    holds = (
        "31 days, the last 2026-11-15, newest infusion 2026-10-05 to 2026-10-09. The copy was opened again and checked."
    )
    assert said(capsys, "backup", "--diary", lived) == [f"Copied {lived} to {copies / 'my-2026-11-22.db'}: {holds}"]
    assert said(capsys, "backup", "--diary", lived) == [f"Copied {lived} to {copies / 'my-2026-11-22-2.db'}: {holds}"]
    assert sorted(path.name for path in copies.glob("my-2026-11-22*")) == ["my-2026-11-22-2.db", "my-2026-11-22.db"]
    (sound,) = said(capsys, "check", "--diary", copies / "my-2026-11-22.db")
    assert "is sound: 31 days, 2 infusions" in sound


def test_a_copy_into_a_folder_or_a_file_that_is_named(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "stick").mkdir()
    assert said(capsys, "backup", "stick", "--diary", lived)[0].startswith(
        f"Copied {lived} to stick/my-2026-11-22.db: 31 days"
    )
    said(capsys, "backup", "copy", "--diary", lived)
    said(capsys, "--diary", lived, "export", "one.zip")
    for copy in ("stick/my-2026-11-22.db", "copy"):
        said(capsys, "--diary", copy, "export", f"{copy}.zip")
        assert (folder / f"{copy}.zip").read_bytes() == (folder / "one.zip").read_bytes()


def test_where_no_copy_can_be_made(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    (folder / "there.db").write_text("mine")
    (folder / "left.db-wal").write_text("of another database")
    assert refusal(capsys, "backup", "there.db", "--diary", lived) == ("there.db exists already. Name another file.")
    assert refusal(capsys, "backup", lived, "--diary", lived) == f"{lived} exists already. Name another file."
    assert refusal(capsys, "backup", "left.db", "--diary", lived).startswith(
        "left.db can't be used for a copy: left.db-wal is beside it"
    )
    assert refusal(capsys, "backup", "MY.DB-WAL", "--diary", lived) == (
        "MY.DB-WAL belongs to the diary itself. Name another place."
    )
    assert "there is no folder no" in refusal(capsys, "backup", "no/copy.db", "--diary", lived)
    assert refusal(capsys, "backup", "--diary", "nowhere.db") == NOWHERE
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    assert "2 faults found" in refusal(capsys, "backup", "copy.db", "--diary", lived)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_no_permission_for_a_copy(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "backup", "/proc/copy.db", "--diary", lived).startswith(
        "The copy /proc/copy.db can't be made: "
    )


# What is the diary itself


@pytest.mark.parametrize("name", ["my.db", "link", "hard", "my.db-wal", "link-wal", "folder"])
def test_the_diary_itself_is_no_package_and_is_not_even_opened(lived: Path, folder: Path, name: str) -> None:
    """Closing a file of an open diary would cancel SQLite's locks on it: another program would ruin it."""
    (folder / "link").symlink_to(lived)
    (folder / "link-wal").symlink_to(folder / "my.db-wal")
    (folder / "hard").hardlink_to(lived)
    (folder / "folder").mkdir()
    (folder / "folder" / "daily.csv").symlink_to(lived)
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(str(arguments[0]))

    with closing(Repository(lived, FixedClock(NOW))) as open_elsewhere:
        open_elsewhere.prepare()
        assert (folder / "my.db-wal").exists()
        sys.addaudithook(watch)
        with pytest.raises(BadInputError, match="is the diary itself"):
            app.import_format(lived, lived)  # what it needs is loaded now
        opened.clear()
        with pytest.raises(BadInputError, match="is the diary itself or belongs to it"):
            app.import_format(lived, folder / name)
        watching = False
    assert opened == [], "read by hand"
    # Through a link, it is the same diary.
    with pytest.raises(BadInputError, match="is the diary itself"):
        app.import_format(folder / "link", lived)


def test_a_copy_of_a_diary_is_no_package(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    said(capsys, "backup", "copy.zip", "--diary", lived)
    tamper(folder / "other.db", "CREATE TABLE t (x)")
    assert refusal(capsys, "import", "copy.zip", "--diary", "new.db").startswith(
        "copy.zip is a diary file or a copy of one, not a package. To see it, open it"
    )
    assert refusal(capsys, "import", "other.db", "--diary", "new.db") == "other.db is a database, not a package."
    (folder / "empty").touch()
    assert refusal(capsys, "import", "empty", "--diary", "new.db").startswith("empty is not a package. If it is")
    os.mkfifo(folder / "pipe")
    assert refusal_of_a_pipe(capsys) == "pipe is neither a file nor a folder."


def refusal_of_a_pipe(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["import", "pipe", "--diary", "new.db"]) == 1
    return capsys.readouterr().err.removeprefix("relief-diary: ").rstrip("\n")


def test_an_export_never_takes_the_place_of_the_diary(lived: Path, folder: Path, clock: FixedClock) -> None:
    """Not even where the user was asked and said so, and by no other name of it."""
    (folder / "hard.zip").hardlink_to(lived)
    (folder / "link.zip").symlink_to(lived)
    shutil.rmtree(folder / "my-backups", ignore_errors=True)  # into a folder that is there, a copy may go
    before = contents(folder)
    with closing(Repository(lived, clock)) as repository:
        for name in ("my.db", "hard.zip", "link.zip", "my.db-wal", "my.db-journal", "instruments", "my-backups"):
            for act in (partial(app.export_diary, selection=Selection()), app.back_up):
                with pytest.raises(BadInputError, match="belongs to the diary itself"):
                    act(repository, folder / name, replace=True)
    assert contents(folder) == before


def test_an_invented_package_never_goes_into_a_real_diary(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "export", "p", "--diary", lived)
    descriptor = folder / "p" / "datapackage.json"
    descriptor.write_text(descriptor.read_text().replace('"invented": false', '"invented": true'))
    assert refusal(capsys, "import", "p", "--diary", lived) == (
        f"The package is invented, and {lived} is not. A sample is never mixed with a diary."
    )


# Bad input: one line, exit status 1, nothing changed


def test_what_is_no_diary(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    (folder / "text.db").write_text("Dear diary")
    (folder / "folder").mkdir()
    newer = folder / "newer.db"
    newer.write_bytes(lived.read_bytes())
    tamper(newer, f"PRAGMA user_version = {FORMAT + 1}")
    broken = folder / "broken.db"
    broken.write_bytes(lived.read_bytes()[:5000])
    (folder / "t.csv").write_text(TRACKER)
    for name, reason in (
        ("text.db", "is not a Relief Diary file"),
        ("folder", "is a folder, not a diary"),
        (
            "newer.db",
            (
                f"was written by a newer Relief Diary (format {FORMAT + 1}; this one reads up to {FORMAT}). "
                "Install the newer program."
            ),
        ),
        ("broken.db", "broken.db"),
        ("text.db/below.db", "below.db"),
    ):
        for command in (
            ("status",),
            ("check",),
            ("export", "out"),
            ("import", "t.csv", *COLUMNS, "--where", "who=me"),
        ):
            says = refusal(capsys, "--diary", folder / name, *command)
            assert says.startswith(str(folder / name))
            assert reason in says


@pytest.mark.parametrize("command", [("status",), ("check",), ("export", "out")])
def test_a_diary_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]) -> None:
    assert refusal(capsys, *command, "--diary", "nowhere.db") == NOWHERE
    assert "diary.db does not exist" in refusal(capsys, *command)  # the user's own
    assert list(folder.parent.iterdir()) == [folder]


def test_a_sample_never_replaces_a_file(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "folder").mkdir()
    (folder / "dangling").symlink_to("nowhere")
    for name in (lived, "folder", "dangling"):
        assert refusal(capsys, "sample", name) == f"{name} exists already. Name another file."
    assert "can't be" in refusal(capsys, "sample", lived / "below.db")


def test_an_export_never_replaces_anything(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    (folder / "file.zip").write_text("mine")
    for name in ("empty", "file.zip", lived):
        assert refusal(capsys, "export", name, "--diary", lived) == f"{name} exists already. Name another one."
    says = refusal(capsys, "export", "no/where", "--diary", lived)
    assert says == "no/where can't be written: there is no folder no."
    assert "there is no folder" in refusal(capsys, "export", lived / "below", "--diary", lived)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_no_permission(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "export", "/proc/out", "--diary", lived).startswith("/proc/out can't be written: ")
    assert refusal(capsys, "sample", "/proc/a.db").startswith("/proc/a.db can't be ")
    assert refusal(capsys, "status", "--diary", "/proc/self/mem").startswith(
        "/proc/self/mem is not a Relief Diary file."
    )
    assert refusal(capsys, "import", "/proc/self/mem", *COLUMNS, "--diary", "n.db").startswith(
        "/proc/self/mem can't be"
    )
    (folder / "t.csv").write_text("date,pain\n2026-11-01,7\n")
    assert refusal(capsys, "import", "t.csv", *COLUMNS, "--diary", "/proc/a.db").startswith("/proc/a.db can't be ")


def test_a_folder_that_is_locked(lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "locked").mkdir(mode=0o500)
    if os.access(folder / "locked", os.W_OK):
        pytest.skip("root may do everything, and Windows knows no locked folder")
    assert "locked/out can't be written" in refusal(capsys, "export", "locked/out", "--diary", lived)
    assert "locked/a.db can't be written" in refusal(capsys, "sample", "locked/a.db")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("t.csv", "--date-column", "day", "--pain-column", "pain"),
            f"t.csv has no column 'day'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (
            ("t.csv", *COLUMNS, "--where", "name=me"),
            f"t.csv has no column 'name'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (("t.csv", *COLUMNS, "--where", "who=us"), "t.csv: none of its 4 rows match (who is 'us')."),
        (
            ("t.csv", *COLUMNS, "--day-columns", "y,m,d"),
            f"t.csv has no column 'y'; it has 'who', 'date', 'pain'. {HEADER}",
        ),
        (
            ("t.csv", *COLUMNS, "--time-zone", "Europe/Nowhere"),
            "--time-zone: this computer knows no time zone 'Europe/Nowhere'.",
        ),
        (("t.csv", *COLUMNS, "--time-zone", "../../etc"), "--time-zone: this computer knows no time zone '../../etc'."),
        (("t.csv", *COLUMNS, "--time-zone", "Europe"), "--time-zone: this computer knows no time zone 'Europe'."),
        (("t.csv",), NO_PACKAGE),
        (("nowhere.csv", *COLUMNS), "nowhere.csv can't be read: there is no such file or folder."),
        (("nowhere.csv",), "nowhere.csv can't be read: there is no such file or folder."),
        ((".",), ". is not a package: it has no daily.csv."),
        ((".", *COLUMNS), ". is a folder, not a file."),
    ],
)
def test_an_import_that_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str
) -> None:
    (folder / "t.csv").write_text(TRACKER)
    assert refusal(capsys, "import", *arguments, "--diary", "my.db") == says


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2026-13-01,4", "t.csv, row 2, column date: '2026-13-01' is not a date (a year has 12 months)."),
        (
            "2026-11-01,11",
            (
                "t.csv, row 2, column pain: '11' is not from 0 to 10. Column 'pain' goes from 4 to 11, beyond the "
                "scale from 0 to 10. If its scale is another one, name it: --scale 0-100."
            ),
        ),
        ("2099-11-01,4", "t.csv, row 2, column date: 2099-11-01 is in the future."),
        ("\x1b[2J,4", "t.csv, row 2, column date: '\\x1b[2J' is not a date like 2026-11-22."),
    ],
)
def test_a_bad_row_leaves_a_diary_as_it_was(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], row: str, says: str
) -> None:
    (folder / "t.csv").write_text(f"date,pain\n{row}\n2026-11-20,4\n")
    refused = refusal(capsys, "import", "t.csv", *COLUMNS, "--diary", lived)
    assert refused == f"{says} Nothing was imported; --skip-bad leaves such rows out."


@pytest.mark.usefixtures("known_sample")
def test_a_package_of_another_diary(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "sample", "a.db")
    said(capsys, "export", "a", "--diary", "a.db")
    assert refusal(capsys, "import", "a", "--diary", lived) == (
        f"The package is from another diary than {lived}. Import it into a new file: --diary NEW.db."
    )


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("status", "--on", "2026-13-01"), "--on: '2026-13-01' is not a date of the calendar."),
        (("status", "--on", "20261101"), "--on: '20261101' is not a date (it is written another way)"),
        (("status", "--on", "yesterday"), "--on: 'yesterday' is not a date"),
        (("export", "out", "--from", "2026-02-30"), "--from: '2026-02-30' is not a date"),
        (("export", "out", "--to", ""), "--to: '' is not a date"),
    ],
)
def test_a_date_that_is_none(
    lived: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], option: str
) -> None:
    says = refusal(capsys, *arguments, "--diary", lived)
    assert says.startswith(option)
    assert says.endswith("Write it like 2026-11-22.")


def test_a_range_that_runs_backwards(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    says = refusal(capsys, "export", "out", "--from", "2026-10-02", "--to", "2026-10-01", "--diary", lived)
    assert says == "The range ends on 2026-10-01, before it starts on 2026-10-02."


# Usage


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("--dia", "x.db"),
        ("sample",),
        ("sample", "a.db", "--seed", "one"),
        ("export",),
        ("export", "out", "--format", "doc"),
        ("export", "out", "--with"),
        ("import",),
        ("import", "t.csv", "--date-column", "date"),
        ("import", "t.csv", "--where", "who=me"),
        ("import", "t.csv", *COLUMNS, "--where", "who"),
        ("import", "t.csv", *COLUMNS, "--day-columns", "y,m"),
        ("import", "t.csv", *COLUMNS, "--stamps-in-utc"),
        ("import", "t.csv", "--skip-bad"),
        ("import", "t.csv", *COLUMNS, "--clashes", "overwrite"),
        ("status", "--diary"),
    ],
)
def test_wrong_usage_is_two(folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert main(list(arguments)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert " --help" in said.err
    assert contents(folder) == {}


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(command in text for command in ("sample", "status", "export", "import", "backup", "check"))
    assert all(command in text for command in ("backups", "restore", "imports", "salvage"))
    assert not any(word in text for word in ("fhir", "pdf"))  # nothing that does nothing yet
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Relief Diary {__version__}\n"
    for command in ("sample", "status", "export", "import", "check"):
        assert main([command, "--help"]) == 0
        assert "--diary PATH" in capsys.readouterr().out


def test_the_diary_may_be_named_before_or_after(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = said(capsys, "--diary", lived, "check")
    assert said(capsys, "check", "--diary", lived) == before
    assert said(capsys, "check", f"--diary={lived}") == before
    assert said(capsys, "--diary", "other.db", "check", "--diary", lived) == before


def test_the_users_own_diary_is_in_the_data_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text("date,pain\n2026-11-01,4\n")
    said(capsys, "import", "t.csv", *COLUMNS)
    if sys.platform == "linux":
        assert (folder.parent / "home" / "data" / "relief-diary" / "diary.db").is_file()
    assert said(capsys, "check")[0].endswith("1 day, 0 infusions, 1 change in the history.")


# The process


def process(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "LANG": "C", "HOME": str(Path.cwd() / "home")}
    command = [sys.executable, "-W", "error", str(ROOT / "main.py"), *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=environment)


def test_utf8_whatever_the_locale(folder: Path) -> None:
    (folder / "ból.csv").write_text("datum,schmerz\n2026-11-01,größer\n", encoding="utf-8")
    done = process("import", "ból.csv", "--date-column", "datum", "--pain-column", "schmerz", "--diary", "ś🦴.db")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == (
        "relief-diary: ból.csv, row 2, column schmerz: 'größer' is not a number. For a word, say the score from 0 to "
        "10 that it stands for: --word 'größer'=NUMBER; or that it means no answer: --missing 'größer'. Nothing was "
        "imported; --skip-bad leaves such rows out.\n"
    )
    done = process("sample", "ś🦴.db")
    assert done.returncode == 0
    assert "ś🦴.db" in done.stdout.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no text")
@pytest.mark.usefixtures("folder")
def test_a_file_name_that_is_no_text() -> None:
    name = os.fsdecode(b"caf\xe9.db")
    assert process("sample", name).returncode == 0
    assert process("check", "--diary", name).stdout.startswith(b"caf\xe9.db is sound")
    refused = process("sample", name)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (1, 1)
    assert b"exists already" in refused.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough(lived: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    program = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "main.py"), "check", "--diary", str(lived)],
        stdout=write, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(write)
    assert (program.returncode, program.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_can_not_be_written(lived: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        program = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "check", "--diary", str(lived)],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert program.returncode == 1
    assert program.stderr == b"relief-diary: done, but the output can't be written: the disk is full.\n"


def test_our_own_bugs_are_not_swallowed(lived: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("diary.store.repository.Repository.check", broken)
    with pytest.raises(ZeroDivisionError):
        ask("check", "--diary", lived)


def test_one_line_is_one_line_and_steers_no_terminal() -> None:
    assert one_line("a\nb\r\nc\x1b[2J\x07\u202eé🦴") == "a b c\\x1b[2J\\x07\\u202eé🦴"


@pytest.mark.parametrize(
    ("arguments", "path", "shows_today"),
    [
        ([], None, False),
        (["--diary", "x.db"], Path("x.db"), False),
        (["--diary=x.db"], Path("x.db"), False),
        (["--today"], None, True),
        (["--today", "--diary=x.db"], Path("x.db"), True),
    ],
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], path: Path | None, shows_today: bool
) -> None:
    opened: list[tuple[Path | None, bool]] = []

    def window(diary: Path | None, *, shows_today: bool) -> int:
        opened.append((diary, shows_today))
        return 7

    app = type(sys)("ui.app")
    app.run = window  # type: ignore[attr-defined]
    monkeypatch.setattr("gc.disable", lambda: None)  # the tests go on in this process
    monkeypatch.setitem(sys.modules, "ui.app", app)
    assert main(arguments) == 7
    assert opened == [(path, shows_today)]


def test_the_way_to_the_window_loads_nothing_else(tmp_path: Path) -> None:
    program = (
        "import sys, types; app = types.ModuleType('ui.app'); app.run = lambda path, shows_today: 0\n"
        "sys.modules['ui.app'] = app\n"
        "from main import main; main(['--diary', 'x.db'])\n"
        "print([name for name in ('argparse', 'csv', 'diary.cli', 'diary.exchange', 'numpy') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path, env=environment)
    assert loaded.stdout == "[]\n"


def test_a_window_that_is_open_sees_what_an_import_brought(
    lived: Path, folder: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Repository(lived, clock)
    (folder / "t.csv").write_text("date,pain\n2026-11-20,0\n")
    said(capsys, "import", "t.csv", *COLUMNS, "--diary", lived)
    assert window.pain()[TODAY - timedelta(days=2)] == 0
    window.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    window.save_infusion(replace(Infusion(TODAY, TODAY), note="after"))
    assert window.check() == []
    window.close()


def test_a_damaged_diary_names_what_helps_and_with_the_diary_that_was_named(
    lived: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    program = f"relief-diary --diary {lived}"
    for command in (["check"], ["status"], ["export", "out.zip"]):
        said = refusal(capsys, *command, "--diary", lived)
        assert said.endswith(f"To see its backups: {program} backups. To save what can be read: {program} salvage OUT")


@pytest.mark.parametrize("form", ["csv", "pdf", "fhir"])
def test_an_export_that_begins_after_today_and_holds_nothing_is_refused(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    said = refusal(capsys, "export", "late", "--format", form, "--from", "2126-11-30", "--diary", lived)
    assert said.startswith("--from 2126-11-30 lies after today, ")
    assert not (folder / "late").exists()


def test_a_language_that_is_not_compiled_is_said_and_not_silently_english(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("diary.cli.speak", lambda _language: "en")
    main(["--language", "pl", "status", "--diary", "nowhere.db"])
    first, *_rest = capsys.readouterr().err.splitlines()
    assert "python -m resources.i18n --compile" in first
    main(["--language", "en", "status", "--diary", "nowhere.db"])
    assert "compile" not in capsys.readouterr().err
