"""What is wrong with a package is said with file, row and column, and nothing else ever happens."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.exchange.package.descriptor import PACKAGE_FORMAT
from diary.exchange.package.reader import read_package
from tests.exchange.package.packages import DAILY_HEADER, GOLDEN, WHOLE, put
from tests.factories import TODAY

if TYPE_CHECKING:
    pass


def test_the_whole_package_is_read() -> None:
    contents = read_package(GOLDEN, TODAY)
    assert (len(contents.days), len(contents.infusions), len(contents.changes)) == (31, 5, 331)


BROKEN = [
    (
        "daily.csv",
        "2026-10-21,0,10,0",
        "2026-10-21,11,10,0",
        "daily.csv, row 25, column pain_average: '11' is not from 0 to 10",
    ),
    (
        "daily.csv",
        "2026-10-21,0,10,0",
        "2026-10-21,,10,0",
        "daily.csv, row 25, column pain_average: '' is not what changes",
    ),
    (
        "daily.csv",
        "2026-10-21,0,10,0",
        "2026-10-21,0.5,10,0",
        "row 25, column pain_average: '0.5' is not a whole number",
    ),
    ("daily.csv", "2026-10-21,0", "2026-13-21,0", "daily.csv, row 25, column day: '2026-13-21' is not a date (a year"),
    ("daily.csv", "2026-10-21,0", "2026-10-24,0", "daily.csv, row 25, column day: 2026-10-24 has no answer in changes"),
    (
        "daily.csv",
        "2026-10-21,0",
        "2026-10-22,0",
        "row 25, column pain_average: '0' is not what changes.csv leads to ('5')",
    ),
    (
        "daily.csv",
        "2026-10-21T21:00:00+01:00",
        "2026-10-21T21:00:00",
        "row 25, column entered_at: '2026-10-21T21:00:00' is not a mom",
    ),
    (
        "daily.csv",
        "2026-10-21T21:00:00+01:00",
        "2026-10-21T20:00:00+00:00",
        "row 25, column entered_at: '2026-10-21T20",
    ),
    (
        "daily.csv",
        ",true,",
        ",false,",
        "daily.csv, row 27, column late: 'false' is not what changes.csv leads to ('true')",
    ),
    ("daily.csv", ",true,", ",,", "daily.csv, row 27, column late: is empty"),
    ("daily.csv", ",true,", ",yes,", "daily.csv, row 27, column late: 'yes' is neither true nor false"),
    ("daily.csv", "'+1", "+2", 'daily.csv, row 6, column note: "\'+2" is not what'),
    ("daily.csv", "diary_id,day", "diary_id,date", "daily.csv has an unknown column 'date'"),
    ("daily.csv", "pain_worst,pain_now", "pain_worst,pain_worst", "daily.csv has two columns called 'pain_worst'"),
    (
        "daily.csv",
        "0123456789abcdef0123456789abcdef,2026-09-02",
        "other,2026-09-02",
        "row 3, column diary_id: the rows are from more",
    ),
    (
        "daily.csv",
        "0123456789abcdef0123456789abcdef,2026-09-02",
        "=1,2026-09-02",
        "row 3, column diary_id: '=1' is not an id",
    ),
    ("daily.csv", "late,origin", "late,,", "daily.csv has two columns called ''"),
    ("daily.csv", "\r\n", "\r\n" + "," * 28 + "\r\n", "daily.csv, row 2, column diary_id: is empty"),
    ("daily.csv", "\r\n", "\r\n,,\r\n", "daily.csv, row 2: 3 cells, but the header has 29"),
    ("daily.csv", "1,29,,", "1,29,,,", "daily.csv, row 5: 30 cells, but the header has 29"),
    ("daily.csv", "' mark", '"mark', "daily.csv"),
    (
        "infusions.csv",
        ",22.5,",
        ",0.5,",
        "infusions.csv, row 2, column dose: '0.5' is not what changes.csv leads to ('22.5')",
    ),
    (
        "infusions.csv",
        ",22.5,",
        ",0.0000001,",
        "infusions.csv, row 2, column dose: '0.0000001' is not from 0.000001 to 999999",
    ),
    ("infusions.csv", ",iv,", ",tea,", "infusions.csv, row 2, column route: 'tea' is none of iv, sc,"),
    (
        "infusions.csv",
        "0123456789abcdef0123456789abcdef,4,",
        "0123456789abcdef0123456789abcdef,2,",
        "row 4, column infusion_id: 2 has no answer",
    ),
    (
        "changes.csv",
        "pain_average,4,5",
        "pain_average,3,5",
        "column old: says 3 for pain_average, but it was 4 until then",
    ),
    (
        "changes.csv",
        "pain_average,4,5",
        "pain_average,4,11",
        "column new: pain_average: 11 is not a whole number from 0 to 10",
    ),
    ("changes.csv", "pain_average,4,5", "pain_mean,4,5", "column item: 'pain_mean' is not an item of a day"),
    ("changes.csv", "pain_average,4,5", "pain_average,4,five", "column new: 'five' is not a whole number"),
    (
        "changes.csv",
        "day,2026-10-22,pain_average,4",
        "day,2026-10-32,pain_average,4",
        "column subject: '2026-10-32' is not a date",
    ),
    (
        "changes.csv",
        "day,2026-10-22,pain_average,4",
        "week,2026-10-22,pain_average,4",
        "column kind: 'week' is none of day, inf",
    ),
    ("changes.csv", "infusion,2,removed", "infusion,02,removed", "column subject: '02' is not the id of an infusion"),
    ("changes.csv", "infusion,2,removed", "infusion,2,colour", "column item: 'colour' is not an item of an infusion"),
    ("changes.csv", "infusion,2,removed,0,1", "infusion,2,removed,0,2", "column new: 2 is not a removed"),
    (
        "changes.csv",
        "first_day,,2026-11-10",
        "first_day,,2026-11-13",
        "infusion 4: The last day of the infusion is before its",
    ),
    ("changes.csv", "first_day,,2026-11-10", "first_day,,soon", "column new: 'soon' is not a first_day"),
    ("changes.csv", "drug,,other", "drug,,tea", "column new: 'tea' is not a drug"),
    ("changes.csv", ",dose,,100,", ",dose,,0,", "infusion 4: The dose must be a number from 0.000001 to 999999"),
    ("changes.csv", "2026-10-26T21:00:00+01:00,late", "2026-10-26T21:00:00+01:00,", "column how: is empty"),
    ("changes.csv", "2026-10-26T21:00:00+01:00,late", "1026-10-26T21:00:00+01:00,late", "column entered_at"),
    ("side_effects.csv", ",nausea,none", ",nausea,bad", "row 28, column severity: 'bad' is none of none, mild"),
    ("side_effects.csv", ",nausea,none", ",nausea,mild", "column severity: 'mild' is not what changes.csv leads to"),
    ("side_effects.csv", ",nausea,none", ",hiccups,none", "column code: 'hiccups' is none of dizziness, vertigo"),
    ("side_effects.csv", ",vomiting,moderate", ",nausea,none", "row 26, column code: 2026-11-13, nausea comes twice"),
    ("side_effects.csv", "2026-11-14,nausea", "2026-11-15,nausea", "2026-11-15, nausea has no answer in changes.csv"),
    ("perception_signs.csv", "voices,false", "voices,no", "column present: 'no' is neither true nor false"),
    ("perception_signs.csv", "voices,false", "voices,", "column present: is empty"),
    ("perception_signs.csv", "voices,false", "voices,true", "'true' is not what changes.csv leads to ('false')"),
    ("medicines.csv", ",1.5\r\n", ",1.25\r\n", "column doses: '1.25' is not what changes.csv leads to ('1.5')"),
    ("medicines.csv", ",1.5\r\n", ",100\r\n", "column doses: '100' is not from 0 to 99"),
    ("medicines.csv", "Morphine", "Morphium", "medicines.csv, row 2, column name: 'Morphium 🦴' is not what"),
    ("medicines.csv", ",2,Morphine", ",3,Morphine", "column medicine_id: 2026-11-11, 3 has no answer in changes.csv"),
    ("labs.csv", ",150,", ",151,", "labs.csv, row 2, column value: '151' is not what changes.csv leads to ('150')"),
    ("labs.csv", ",150,", ",,", "labs.csv, row 2, column value: is empty"),
    ("labs.csv", "2026-10-12", "2099-10-12", "labs.csv, row 2, column day: '2099-10-12' is not what changes.csv leads"),
    ("labs.csv", ",alt,", ",iron,", "labs.csv, row 2, column analyte: 'iron' is none of alt, ast, alp, ggt"),
    ("infusions.csv", ",160,95,", ",160,161,", "column diastolic: '161' is not what changes.csv leads to ('95')"),
    ("infusions.csv", ",160,95,", ",160,9,", "column diastolic: '9' is not from 10 to 250"),
    ("infusions.csv", ",2026-11-12,true", ",2026-11-12,", "infusions.csv, row 4, column planned: is empty"),
    (
        "changes.csv",
        "doses.1,,1.5",
        "doses.7,,1.5",
        "2026-11-13 has doses of medicine 7, which there is not",
    ),
    ("changes.csv", "doses.1,,1.5", "doses.1,,1.4", "column new: doses.1: 1.4 is not a whole or half number from 0"),
    ("changes.csv", "lab,1,infusion,,1", "lab,1,infusion,,9", "blood result 1 is of infusion 9, which there is not"),
    ("changes.csv", "lab,1,infusion,,1", "lab,1,infusion,,1.5", "column new: '1.5' is not a whole number"),
    (
        "changes.csv",
        "setting,diary,threshold,,0.5",
        "setting,diary,threshold,,0.95",
        "threshold: The relief below which it counts as faded must be a fraction from 0.1",
    ),
    ("changes.csv", "setting,diary,threshold,,0.5", "setting,diary,threshold,,half", "'half' is not a number like 4.5"),
    ("changes.csv", "setting,diary,threshold", "setting,clinic,threshold", "'clinic' is not diary"),
    ("changes.csv", "safety,liver,told_on,,2026", "safety,skin,told_on,,2026", "'skin' is not a safety sign"),
    (
        "changes.csv",
        "side_effect.nausea,,none",
        "side_effect.nausea,,bad",
        "bad is none of none, mild, moderate",
    ),
    ("changes.csv", "sign.voices,,0", "sign.ghosts,,0", "column item: 'sign.ghosts' is not an item of a day"),
    (
        "datapackage.json",
        f'"format": {PACKAGE_FORMAT}',
        f'"format": {PACKAGE_FORMAT + 1}',
        f"The package has format '{PACKAGE_FORMAT + 1}'; this program reads up to {PACKAGE_FORMAT}. Install",
    ),
    (
        "datapackage.json",
        '"invented": false',
        '"invented": "no"',
        "datapackage.json: invented is neither true nor false",
    ),
    ("datapackage.json", '"diary_id": "0', '"diary_id": "=0', "datapackage.json: diary_id is not an id"),
    ("datapackage.json", '"diary_id": "0', '"diary_id": "1', "row 2, column diary_id: the rows are from more than one"),
    ("datapackage.json", "{", "", "datapackage.json: not JSON"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), BROKEN)
def test_one_line_names_the_place(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    text = WHOLE[file].decode()
    if says != "daily.csv":
        assert old in text
    broken = text.replace(old, new, 1) if old in text else text + '"'
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", {**WHOLE, file: broken.encode()}), TODAY)
    assert says in str(refused.value)


def test_an_answer_that_only_the_history_has(tmp_path: Path) -> None:
    lines = WHOLE["daily.csv"].decode().split("\r\n")
    without = "\r\n".join(line for line in lines if ",2026-10-22," not in line).encode()
    with pytest.raises(BadInputError, match=r"daily.csv has no row for 2026-10-22, which changes.csv has"):
        read_package(put(tmp_path / "p", {**WHOLE, "daily.csv": without}), TODAY)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    latin = WHOLE["daily.csv"].replace(b"pain_average", b"pain_average", 1) + b"caf\xe9"
    with pytest.raises(BadInputError, match=r"daily.csv, line \d+: not UTF-8 text \(byte \d+\)"):
        read_package(put(tmp_path / "p", {**WHOLE, "daily.csv": latin}), TODAY)


def test_infusions_that_overlap(tmp_path: Path) -> None:
    files = {name: WHOLE[name] for name in ("daily.csv", "infusions.csv")}
    files["infusions.csv"] = files["infusions.csv"].replace(b"2026-09-02,2026-09-02", b"2026-09-02,2026-10-05")
    with pytest.raises(
        BadInputError, match=r"Infusion 1 of 5 October 2026: This infusion overlaps the one from 2 September 2026"
    ):
        read_package(put(tmp_path / "p", files), TODAY)


def test_days_in_the_future_are_refused_and_today_is_not(tmp_path: Path) -> None:
    for ours in ("2026-11-22", "2026-11-23"):
        put(
            tmp_path / ours, {"daily.csv": f"{DAILY_HEADER}me,2026-11-01,0,,,,,false\nme,{ours},0,,,,,false\n".encode()}
        )
    assert [day.date for day in read_package(tmp_path / "2026-11-22", TODAY).days][-1] == TODAY
    with pytest.raises(BadInputError, match=r"^daily.csv, row 3, column day: 2026-11-23 is in the future.$"):
        read_package(tmp_path / "2026-11-23", TODAY)


def test_days_in_the_future_come_back_with_their_history() -> None:
    """They were recorded while a clock was ahead, or this one is behind."""
    assert read_package(GOLDEN, date(2026, 9, 14)) == read_package(GOLDEN, TODAY)


@pytest.mark.parametrize("year", ["0001", "1899", "9999"])
def test_days_and_infusions_outside_of_the_years_of_a_diary(tmp_path: Path, year: str) -> None:
    daily = f"{DAILY_HEADER}me,{year}-11-01,0,,,,,false\n".encode()
    says = f"{year}-11-01 is not a day of the years 1900 to 9998"
    with pytest.raises(BadInputError, match=rf"^daily.csv, row 2, column day: {says}"):
        read_package(put(tmp_path / "days", {"daily.csv": daily}), TODAY)
    files = {name: WHOLE[name] for name in ("daily.csv", "infusions.csv")}
    for column, dates in (
        ("first_day", (f"{year}-11-01", "2026-09-02")),
        ("last_day", ("2026-09-02", f"{year}-11-01")),
    ):
        files["infusions.csv"] = WHOLE["infusions.csv"].replace(b"2026-09-02,2026-09-02", ",".join(dates).encode())
        with pytest.raises(BadInputError, match=rf"^infusions.csv, row \d, column {column}: {says}"):
            read_package(put(tmp_path / column, files), TODAY)


def test_a_folder_without_a_package(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"is not a package: it has no daily.csv"):
        read_package(tmp_path, TODAY)


def zipped(path: Path, members: list[tuple[str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def test_a_zip_that_holds_the_folder_itself(tmp_path: Path) -> None:
    members = [(f"my diary/{name}", content) for name, content in WHOLE.items()]
    members.append(("__MACOSX/my diary/daily.csv", b"resource fork"))
    assert read_package(zipped(tmp_path / "p.zip", members), TODAY) == read_package(GOLDEN, TODAY)


def test_a_zip_with_two_of_the_same(tmp_path: Path) -> None:
    members = [("a/daily.csv", b""), ("b/daily.csv", b"")]
    with pytest.raises(BadInputError, match=r"p.zip holds daily.csv more than once"):
        read_package(zipped(tmp_path / "p.zip", members), TODAY)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diary.exchange.limits.MOST_BYTES", 100_000)
    with pytest.raises(BadInputError, match=r"p.zip: its files are together larger than"):
        read_package(zipped(tmp_path / "p.zip", [("daily.csv", b"0" * 1_000_000)]), TODAY)


def test_a_zip_that_was_cut_short(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "p.zip", list(WHOLE.items())).read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadInputError, match=r"cut.zip can't be unpacked"):
        read_package(tmp_path / "cut.zip", TODAY)


def test_deep_json_is_refused(tmp_path: Path) -> None:
    deep = b"[" * 100_000
    with pytest.raises(BadInputError, match=r"datapackage.json: not JSON"):
        read_package(put(tmp_path / "p", {**WHOLE, "datapackage.json": deep}), TODAY)


@pytest.mark.parametrize("text", ["[]", "{}", '{"relief_diary": 3}', json.dumps({"relief_diary": {}})])
def test_a_foreign_descriptor_changes_nothing(tmp_path: Path, text: str) -> None:
    contents = read_package(put(tmp_path / "p", {**WHOLE, "datapackage.json": text.encode()}), TODAY)
    assert contents == read_package(GOLDEN, TODAY)
