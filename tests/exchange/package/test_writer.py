"""The package as it leaves: whole files against golden ones, and the standard's own validator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.exchange.files import write_whole
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.descriptor import DESCRIPTOR
from diary.exchange.package.reader import read_package
from diary.exchange.package.record_tables import INFUSIONS, LABS
from diary.exchange.package.tables import CHANGES, SAFETY_SIGNS, TABLES
from diary.exchange.package.writer import packed
from diary.exchange.selection import FREE_TEXT, Selection, selected
from diary.model.forecast.arrays import Floats
from diary.model.forecast.posterior import Posterior
from diary.model.forecast.walk import WHOLE_KEPT, Course, Walk
from diary.model.instruments import shipped
from diary.model.records.change import Change, Contents, Kind
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.details import PerceptionSign, doses
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.replay import replay
from diary.model.scales import DayItem
from diary.sample.suggestions import with_suggestions
from diary.settings import Settings
from tests.exchange.package.packing import EVERYTHING, descriptor, pack, rows
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from diary.store.repository import Repository

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("with_notes", [True, False])
def test_the_whole_package_is_as_it_was(lived: Contents, *, with_notes: bool) -> None:
    """Against golden files; GOLDEN=write in the environment writes them anew, to be looked at before a commit."""
    files = dict(pack(lived, Selection(with_notes=with_notes)))
    known = json.loads(files[DESCRIPTOR])
    # versions change without the format changing
    assert known["relief_diary"].pop("program_version")
    assert known["relief_diary"].pop("method")
    files[DESCRIPTOR] = (json.dumps(known, indent=2, ensure_ascii=False) + "\n").encode()
    golden = GOLDEN / ("with_notes" if with_notes else "without_notes")
    if os.environ.get("GOLDEN") == "write":
        golden.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (golden / name).write_bytes(content)
    assert files == {path.name: path.read_bytes() for path in golden.iterdir()}


def test_files_are_plain_utf8_with_crlf_and_a_header(lived: Contents) -> None:
    files = pack(lived)
    assert list(files) == [
        "daily.csv", "side_effects.csv", "perception_signs.csv", "medicines.csv", "infusions.csv", "labs.csv",
        "questionnaires.csv", "suggestions.csv", "signs.csv", "visits.csv", "given_out.csv", "changes.csv",
        "datapackage.json",
    ]  # fmt: skip
    for table in TABLES:
        content = files[table.file]
        assert content.startswith(",".join(table.header).encode() + b"\r\n")
        assert content.endswith(b"\r\n")
        assert not content.startswith(b"\xef\xbb\xbf")
        assert table.header[0] == "diary_id"


def test_zero_is_written_and_a_missing_answer_is_empty(lived: Contents) -> None:
    by_day = {row["day"]: row for row in rows(pack(lived), DAILY.file)}
    assert [by_day["2026-10-21"][name] for name in ("pain_average", "pain_worst", "pain_now")] == ["0", "10", "0"]
    assert by_day["2026-10-22"]["pain_worst"] == ""
    assert "2026-10-25" not in by_day  # its only answer was cleared


def test_every_answer_is_in_its_place(lived: Contents) -> None:
    files = pack(lived)
    by_day = {row["day"]: row for row in rows(files, DAILY.file)}
    items = [item.value for item in DayItem if item.scale is not None]
    tops = dict.fromkeys(items, "10") | {"dream_pleasantness": "5"}
    yes = dict.fromkeys(("dream_recall", "nightmare", "perception", "own_wish"), "true")
    assert {item: by_day["2026-11-13"][item] for item in items} == tops | yes
    zeros = dict.fromkeys(items, "0") | {"dream_pleasantness": "1"} | dict.fromkeys(yes, "false")
    assert {item: by_day["2026-11-14"][item] for item in items} == zeros
    assert by_day["2026-11-13"]["dream_note"] == "''=flying\r\n\"low\""
    bottom = [row for row in rows(files, SIDE_EFFECTS.file) if row["day"] == "2026-11-14"]
    assert [(row["code"], row["severity"]) for row in bottom] == [("nausea", "none")]
    signs = [(row["day"], row["sign"], row["present"]) for row in rows(files, SIGNS.file)]
    assert ("2026-11-14", "voices", "false") in signs
    assert len(signs) == len(PerceptionSign) + 1
    assert rows(files, LABS.file)[0] | {"diary_id": ""} == {
        "diary_id": "", "lab_id": "1", "infusion_id": "1", "day": "2026-10-12", "analyte": "alt", "value": "150",
        "unit": "U/L", "upper_limit": "45", "multiple": "3.33",
    }  # fmt: skip
    course = rows(files, INFUSIONS.file)[0]
    told = ("planned", "hours_a_day", "benzodiazepine", "clonidine", "given_alongside", "clinic", "nausea", "systolic")
    assert [course[name] for name in told] == ["false", "4.5", "false", "true", "'-water", "'@home", "none", "160"]


def test_the_safety_signs_are_told_with_what_became_of_them(lived: Contents, tmp_path: Path) -> None:
    found = {row["sign"]: row for row in rows(pack(lived), SAFETY_SIGNS.file)}
    assert [found["liver"][name] for name in ("status", "since", "last_seen", "findings", "told_on", "settled_on")] == [
        "told", "2026-10-12", "2026-11-13", "dark_urine; alt", "2026-11-14", "",
    ]  # fmt: skip
    assert [found["urine"][name] for name in ("status", "told_on", "settled_by")] == ["open", "", ""]
    assert [found["kidney"][name] for name in ("status", "settled_on", "settled_by")] == [
        "settled", "2026-11-14", "clinic",
    ]  # fmt: skip
    part = pack(lived, Selection(date(2026, 10, 21), date(2026, 10, 21)))
    assert part[SAFETY_SIGNS.file] == pack(lived)[SAFETY_SIGNS.file]  # a sign is no matter of the range
    files = dict(pack(lived))
    files[SAFETY_SIGNS.file] = b"diary_id,sign\r\nme,anything\r\n"  # it follows from the rest, and is not read
    write_whole(tmp_path / "p", files)
    assert read_package(tmp_path / "p", TODAY) == lived


def test_doses_of_rescue_medicines_are_added_up_and_empty_where_none_was_answered(lived: Contents) -> None:
    files = pack(lived)
    taken = {row["day"]: row["rescue_doses"] for row in rows(files, DAILY.file) if row["day"] >= "2026-11-11"}
    assert taken == {"2026-11-11": "", "2026-11-12": "99", "2026-11-13": "1.5", "2026-11-14": "0", "2026-11-15": ""}
    listed = {(row["name"], row["use"], row["opioid"]) for row in rows(files, MEDICINES.file)}
    assert listed == {('\'=Ibu, "forte"', "rescue", "false"), ("Morphine 🦴", "regular", "true")}
    another = replace(lived.medicines[0], id=9, name="Another")
    day = lived.days[-2]
    more = replace(
        lived,
        medicines=(*lived.medicines, another),
        days=(*lived.days[:-2], day._replace(details={**day.details, doses(9): 2.5}), lived.days[-1]),
    )
    assert rows(pack(more), DAILY.file)[-2]["rescue_doses"] == "2.5"


def texts(contents: Contents) -> list[str]:
    """What was ever written in own words, as far as it is long enough to be looked for."""
    found = [c.new for c in contents.changes if c.item in FREE_TEXT.get(c.kind, ()) and isinstance(c.new, str)]
    return [text for text in found if len(text) > 4]


def test_no_free_text_leaves_unless_asked_for(lived: Contents) -> None:
    told = texts(lived)
    assert {"-water", "@home", "+the clinic", "=Clinic\tNorth", "Clinic", "+31 20 555"} <= set(told)
    assert any("flying" in text for text in told)
    told = [text for text in told if text != "Clinic"]  # a word of our own sentences too
    everything = b"".join(pack(lived, Selection(with_notes=False)).values()).decode()
    assert [note for note in told if note in everything] == []
    assert "note" in DAILY.header
    assert not descriptor(pack(lived, Selection()))["relief_diary"]["free_text_included"]
    assert descriptor(pack(lived))["relief_diary"]["free_text_included"]


def test_a_day_that_has_only_a_note_stays_out_with_it(lived: Contents) -> None:
    days = {row["day"] for row in rows(pack(lived, Selection()), DAILY.file)}
    assert date(2026, 10, 1) in {day.date for day in lived.days}
    assert "2026-10-01" not in days
    assert "2026-10-21" in days


def test_without_its_note_a_day_is_dated_by_what_is_left() -> None:
    first, second = (Entered(NOW.replace(hour=hour), EntryMode.TYPED) for hour in (7, 8))
    changes = (
        Change(Kind.DAY, "2026-11-22", "pain_now", None, 3, first),
        Change(Kind.DAY, "2026-11-22", "note", None, "quiet", second, source_value="QUIET in the file"),
    )
    contents = Contents("an-id", False, replay(changes).days, (), changes)
    told, bare = pack(contents), pack(contents, Selection())
    assert [row["entered_at"] for row in rows(told, DAILY.file)] == ["2026-11-22T08:14:03+01:00"]
    assert [row["entered_at"] for row in rows(bare, DAILY.file)] == ["2026-11-22T07:14:03+01:00"]
    assert b"quiet" not in b"".join(bare.values()).lower()
    note = rows(bare, CHANGES.file)[1]
    assert [note[name] for name in ("item", "old", "new", "source_value")] == ["note", "", "", ""]


def test_only_the_range_goes_out(lived: Contents) -> None:
    files = pack(lived, Selection(date(2026, 10, 8), date(2026, 10, 22), with_notes=True))
    days = [row["day"] for row in rows(files, DAILY.file)]
    assert (days[0], days[-1]) == ("2026-10-08", "2026-10-22")
    assert [row["first_day"] for row in rows(files, INFUSIONS.file)] == ["2026-10-05"]  # it reaches into the range
    changed = {(row["kind"], row["subject"]) for row in rows(files, CHANGES.file)}
    assert {subject for kind, subject in changed if kind == "day"} == set(days)
    assert {subject for kind, subject in changed if kind == "infusion"} == {"1"}
    about = descriptor(files)["relief_diary"]
    assert (about["asked_from"], about["asked_to"]) == ("2026-10-08", "2026-10-22")
    assert (about["first_day"], about["last_day"]) == ("2026-10-08", "2026-10-22")


def test_a_range_of_one_day_and_one_that_runs_backwards(lived: Contents) -> None:
    files = pack(lived, Selection(date(2026, 10, 21), date(2026, 10, 21)))
    assert [row["day"] for row in rows(files, DAILY.file)] == ["2026-10-21"]
    with pytest.raises(BadInputError, match="ends on 2026-10-20, before it starts on 2026-10-21"):
        Selection(date(2026, 10, 21), date(2026, 10, 20))


def test_removed_infusions_are_only_in_the_history(lived: Contents) -> None:
    files = pack(lived)
    assert [row["infusion_id"] for row in rows(files, INFUSIONS.file)] == ["1", "3", "4", "5"]
    assert [row["infusion_number"] for row in rows(files, INFUSIONS.file)] == ["2", "1", "", ""]  # planned: no number
    assert any(row["subject"] == "2" and row["item"] == "removed" for row in rows(files, CHANGES.file))


def test_results_of_a_removed_infusion_are_only_in_the_history(diary: Repository, tmp_path: Path) -> None:
    infusion, _ = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    diary.save_lab(LabResult(infusion.id or 0, date(2026, 11, 10), Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 45.0))
    assert len(rows(pack(diary.contents()), LABS.file)) == 1
    diary.save_infusion(replace(infusion, removed=True))
    contents = diary.contents()
    files = dict(pack(contents))
    assert rows(files, LABS.file) == []
    write_whole(tmp_path / "whole", files)
    assert read_package(tmp_path / "whole", TODAY) == contents
    del files[CHANGES.file]
    write_whole(tmp_path / "by hand", files)
    assert read_package(tmp_path / "by hand", TODAY).infusions == ()


def test_the_descriptor_says_what_the_package_is(sample: Contents) -> None:
    known = descriptor(pack(sample))
    assert known["created"] == "2026-11-22T09:14:03+01:00"
    assert known["relief_diary"]["invented"]
    assert known["relief_diary"]["diary_id"] == sample.diary_id
    assert known["relief_diary"]["method"].startswith("relief-forecast-")
    for resource, table in zip(known["resources"], TABLES, strict=True):
        assert resource["path"] == table.file
        assert resource["schema"]["missingValues"] == [""]
        assert [field["name"] for field in resource["schema"]["fields"]] == list(table.header)
        assert all(field["type"] and field["description"] for field in resource["schema"]["fields"])
    average = known["resources"][0]["schema"]["fields"][2]
    assert (average["unit"], average["constraints"]) == ("NRS points", {"minimum": 0, "maximum": 10})


def test_an_empty_diary_is_a_package_of_headers() -> None:
    files = pack(Contents("an-id", False, (), (), ()))
    assert [rows(files, table.file) for table in TABLES] == [[]] * len(TABLES)
    assert descriptor(files)["relief_diary"]["first_day"] is None


def test_an_infusion_outside_of_the_range_takes_its_history_with_it(lived: Contents) -> None:
    early = Infusion(date(2020, 1, 1), date(2020, 1, 2), id=9)
    more = replace(lived, infusions=(*lived.infusions, early))
    files = pack(more, Selection(first=date(2026, 11, 3)))
    assert {c["subject"] for c in rows(files, CHANGES.file) if c["kind"] == Kind.INFUSION} == {"4", "5"}


def test_settings_and_what_the_clinic_was_told_go_out_with_every_range(lived: Contents) -> None:
    part = selected(lived, Selection(date(2026, 1, 1), date(2026, 1, 2)))
    assert [*part.days, *part.infusions, *part.medicines, *part.labs] == []
    assert part.clinic_told_on == lived.clinic_told_on
    assert part.settings == lived.settings._replace(clinic_name=None, clinic_phone=None)
    assert {change.kind for change in part.changes} == {Kind.SAFETY, Kind.SETTING}  # no offer, no questionnaire
    assert replay(part.changes).settings == part.settings


def test_blood_results_go_with_their_infusion_and_bring_it_along(lived: Contents) -> None:
    results = selected(lived, Selection(date(2026, 11, 2), date(2026, 11, 2)))
    assert [infusion.id for infusion in results.infusions] == [1]  # the course ended three weeks before
    assert [(lab.id, lab.day.isoformat()) for lab in results.labs if not lab.removed] == [
        (1, "2026-10-12"), (2, "2026-11-02"), (4, "2026-11-02"),
    ]  # fmt: skip
    course = selected(lived, Selection(date(2026, 10, 5), date(2026, 10, 5)))
    assert course.labs == results.labs
    assert {c.subject for c in course.changes if c.kind is Kind.LAB} == {"1", "2", "3", "4"}
    neither = selected(lived, Selection(date(2026, 11, 3), date(2026, 11, 9)))
    assert [*neither.infusions, *neither.labs] == []


def test_medicines_go_with_the_days_that_count_their_doses(lived: Contents) -> None:
    assert selected(lived, Selection()).medicines == lived.medicines
    one = selected(lived, Selection(date(2026, 11, 12), date(2026, 11, 12)))
    assert [medicine.id for medicine in one.medicines] == [1, 2, 3]  # the removed one is in the history of the day
    assert {c.subject for c in one.changes if c.kind is Kind.MEDICINE} == {"1", "2", "3"}
    none = selected(lived, Selection(date(2026, 10, 1), date(2026, 11, 10)))
    assert none.medicines == ()
    assert none.days


def test_a_diary_day_is_as_of_the_diarys_own_day_end(lived: Contents) -> None:
    """The response looks at today; at 03:45 that is yesterday unless the day ends at 03:30, as it does here."""
    course = replace(lived, settings=lived.settings._replace(clinic_baseline=7.0))
    early = NOW.replace(hour=3, minute=45)
    assert rows(packed(course, EVERYTHING, early, shipped()).files, INFUSIONS.file)[0]["response_until"] == "2026-11-22"
    default = replace(course, settings=Settings(clinic_baseline=7.0))
    assert (
        rows(packed(default, EVERYTHING, early, shipped()).files, INFUSIONS.file)[0]["response_until"] == "2026-11-21"
    )


def validate(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; from frictionless import validate; r = validate(sys.argv[1]); print(r.valid, r.to_summary())"
    command = [sys.executable, "-c", program, str(folder / DESCRIPTOR)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_standards_own_validator_accepts_it(lived: Contents, sample: Contents, tmp_path: Path) -> None:
    for name, contents, selection in (
        ("lived", lived, EVERYTHING),
        ("without", lived, Selection()),
        ("sample", with_suggestions(sample, TODAY), EVERYTHING),
    ):
        write_whole(tmp_path / name, pack(contents, selection))
        outcome = validate(tmp_path / name)
        assert outcome.stdout.startswith("True"), (name, outcome.stdout, outcome.stderr)


def test_the_standards_own_validator_would_notice(lived: Contents, tmp_path: Path) -> None:
    files = dict(pack(lived))
    files[DAILY.file] = files[DAILY.file].replace(b",0,10,0,", b",0,11,0,")
    write_whole(tmp_path / "bad", files)
    assert validate(tmp_path / "bad").stdout.startswith("False")


def test_the_forecasts_of_a_long_diary_are_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more infusions than are kept with all that is believed of them; the newest is judged without three entries."""
    made: list[Course] = []
    latest = Walk.latest

    def counted(walk: Walk, course: Course, days: Floats, pain: Floats) -> Posterior:
        made.append(course)
        return latest(walk, course, days, pain)

    monkeypatch.setattr(Walk, "latest", counted)
    count = WHOLE_KEPT + 3
    first = TODAY - timedelta(days=20 * count)
    courses = [first + timedelta(days=20 * n) for n in range(count)]
    contents = Contents(
        "0" * 32,
        invented=False,
        changes=(),
        days=tuple(
            Day(course + timedelta(days=n), pain_average=7 if n < 0 else 3)
            for course in courses
            for n in (-6, -5, -4, -3, -2, 1, 2, 3, 4, 5)
        ),
        infusions=tuple(Infusion(course, course, id=n + 1) for n, course in enumerate(courses)),
    )
    found = rows(pack(contents), INFUSIONS.file)
    assert all(row["best_week_percent"] and row["faded_as_of"] for row in found)
    assert len(made) == count + 3
