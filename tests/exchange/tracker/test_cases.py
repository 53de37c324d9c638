"""Small files of the kinds that people really have: every one comes in right, or is refused with the way on.

The files in `cases` are invented; beside them further ones of each kind, written out here.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

from diary.cli import run_command
from diary.clock import FixedClock
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW

CASES = Path(__file__).parent / "cases"
PLAIN = "--date-column Date --pain-column Pain"
GERMAN = "--date-column Datum --pain-column Schmerz --date-order day-first"


class Came(NamedTuple):
    """What became of an import: its exit status, the scores of the days in order, and what was said."""

    status: int
    pain: list[int]
    said: str


@pytest.fixture(autouse=True)
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder to stand in."""
    monkeypatch.chdir(tmp_path)


def bring_in(capsys: pytest.CaptureFixture[str], source: Path, arguments: str) -> Came:
    clock = FixedClock(NOW)
    status = run_command(["import", str(source), *shlex.split(arguments), "--diary", "my.db"], clock)
    out = capsys.readouterr()
    if status:
        assert not Path("my.db").exists(), "refused, and something was written"
        return Came(status, [], out.err)
    repository = Repository(Path("my.db"), clock)
    pain = list(repository.pain().values())
    repository.close()
    return Came(status, pain, out.out)


@pytest.mark.parametrize(
    ("name", "arguments", "pain"),
    [
        ("a01_semicolon_decimal_comma.csv", GERMAN, [4, 7, 5]),
        ("a02_tab.tsv", PLAIN, [3, 7, 5]),
        ("a04_utf8_bom.csv", PLAIN, [3, 7, 5]),
        ("a05_excel_sep_line.csv", PLAIN, [3, 7, 5]),
        ("a06_windows_1252.csv", f"{GERMAN} --encoding windows-1252", [3, 7]),
        ("a07_pain_0_to_100.csv", "--date-column Date --pain-column VAS --scale 0-100", [3, 7, 0]),
        ("a08_pain_in_words.csv", f"{PLAIN} --word mild=3 --word severe=8 --word none=0", [3, 8, 0]),
        ("a10_quoted_newlines.csv", PLAIN, [3, 7]),
        ("a11_doubled_other_columns.csv", PLAIN, [3, 7]),
        ("a14_trailing_delimiter_in_rows.csv", PLAIN, [3, 7]),
        ("a16_two_header_rows.csv", f"{PLAIN} --skip-bad", [3, 7]),
        ("a17_title_lines_above_header.csv", PLAIN, [3, 7]),
        ("a17_title_lines_above_header.csv", f"{PLAIN} --header-row 4", [3, 7]),
        ("a18_long_form_two_symptoms.csv", "--date-column Date --pain-column Rating", [8, 5]),
        (
            "a18_long_form_two_symptoms.csv",
            "--date-column Date --pain-column Rating --where 'Symptom=Left knee' --where 'Symptom=Right knee'",
            [6, 5],
        ),
        ("a20_month_names.csv", PLAIN, [3, 7, 5, 4]),
        ("a22_missing_words.csv", PLAIN, [3, 5]),
        ("a23_unix_seconds.csv", "--date-column time --pain-column rating --time-zone Europe/Warsaw", [3, 7]),
        ("a26_old_mac_line_ends.csv", PLAIN, [3, 7]),
        ("a29_weekday_in_front.csv", PLAIN, [3, 7]),
        ("a30_compact_iso.csv", PLAIN, [3, 7]),
        ("a32_percent.csv", PLAIN, [3, 7]),
        ("a32_percent.csv", f"{PLAIN} --scale 0-100", [3, 7]),
        (
            "a34_apple_health.csv",
            "--date-column startDate --pain-column value --word HKCategoryValueSeverityModerate=5",
            [5],
        ),
        ("a36_other_digits.csv", PLAIN, [7, 5, 7]),
        ("a38_no_header.csv", "--no-header --date-column 1 --pain-column 2", [3, 7, 5]),
        ("a39_semicolon_in_header_names.csv", "--date-column Date --pain-column 'Pain; 0-10; worst=10'", [3, 7]),
        ("a40_time_24_and_single_digits.csv", f"{PLAIN} --skip-bad", [7, 5, 6]),
        ("a41_hash_comment.csv", PLAIN, [3]),
        ("a43_negative_sentinel.csv", f"{PLAIN} --skip-bad", [3, 7]),
        ("a43_negative_sentinel.csv", f"{PLAIN} --missing=-1 --missing 99", [3, 7]),
        ("a45_pipe_delimited.csv", PLAIN, [3, 7]),
        ("a46_day_columns_no_date_column.csv", "--pain-column intensity --day-columns year,month,day", [3, 7]),
        ("a48_decimal_half_points.csv", f"{PLAIN} --skip-bad", [3, 10, 10, 0]),
        (
            "a50_scale_0_to_4.csv",
            "--date-column checkin_date --pain-column trackable_value --where 'trackable_name=Back pain' --scale 0-4",
            [10, 8, 0],
        ),
    ],
)
def test_what_comes_in(capsys: pytest.CaptureFixture[str], name: str, arguments: str, pain: list[int]) -> None:
    came = bring_in(capsys, CASES / name, arguments)
    assert (came.status, came.pain) == (0, pain), came.said


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("a06_windows_1252.csv", GERMAN, ["line 2: not UTF-8 text (byte 35)", "--encoding windows-1252"]),
        ("a07_pain_0_to_100.csv", "--date-column Date --pain-column VAS", ["goes from 0 to 74", "--scale 0-100"]),
        ("a08_pain_in_words.csv", PLAIN, ["'mild' is not a number", "--word 'mild'=NUMBER"]),
        ("a12_doubled_pain_column.csv", PLAIN, ["two columns called 'Pain'"]),
        ("a16_two_header_rows.csv", PLAIN, ["row 2, column Pain: '0-10' is not a number"]),
        (
            "a34_apple_health.csv",
            "--date-column startDate --pain-column value",
            ["--word 'HKCategoryValueSeverityModerate'=NUMBER"],
        ),
        (
            "a38_no_header.csv",
            "--date-column 2026-11-01 --pain-column 3",
            ["the first row looks like data", "--no-header"],
        ),
        ("a42_unclosed_quote.csv", PLAIN, ["row 3: broken CSV. A quote is opened there and never closed"]),
        ("a42_unclosed_quote.csv", f"{PLAIN} --skip-bad", ["never closed"]),
        (
            "a51_day_first_file_without_the_option.csv",
            f"{PLAIN} --skip-bad",
            ["'13/09/2026' in row 14 shows that the file has the day first", "--date-order day-first"],
        ),
    ],
)
def test_what_is_refused_names_the_way_on(
    capsys: pytest.CaptureFixture[str], name: str, arguments: str, says: list[str]
) -> None:
    came = bring_in(capsys, CASES / name, arguments)
    assert came.status == 1
    assert came.said.count("\n") == 1
    assert all(words in came.said for words in says), came.said


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        (
            "a18_long_form_two_symptoms.csv",
            "--date-column Date --pain-column Rating",
            "One date and time (2026-11-01) has several rows that differ in 'Symptom': 'Left knee', 'Mood', 'Right",
        ),
        (
            "a50_scale_0_to_4.csv",
            "--date-column checkin_date --pain-column trackable_value --where 'trackable_name=Back pain'",
            "Column 'trackable_value' goes from 0 to 4, never above 4",
        ),
        ("a43_negative_sentinel.csv", f"{PLAIN} --skip-bad", "Column 'Pain' goes from −1 to 99, beyond the scale"),
    ],
)
def test_what_is_suspicious_is_said_first(
    capsys: pytest.CaptureFixture[str], name: str, arguments: str, says: str
) -> None:
    came = bring_in(capsys, CASES / name, arguments)
    assert came.said.startswith(f"Warning: {says}")


@pytest.mark.parametrize(
    ("content", "arguments", "pain"),
    [
        # encoding
        ("Date;Pain\n2026-11-01;3\n".encode("utf-16"), PLAIN, [3]),
        ("Date\tPain\r\n2026-11-01\t3\r\n".encode("utf-16-be"), f"{PLAIN} --encoding UTF-16BE", [3]),
        ("Datum;Schmerz;Notiz\n01.11.2026;3;ą\n".encode("cp1250"), f"{GERMAN} --encoding windows-1250", [3]),
        # shape
        (b'"sep=\t"\nDate\tPain\n2026-11-01\t3,5\n', PLAIN, [4]),
        (b"Date ; Pain \n2026-11-01 ; 3,5 \n", PLAIN, [4]),
        (b"My log, of autumn\n\nDate,Pain\n2026-11-01,3\n", PLAIN, [3]),
        (b"Date,Pain,Note\n2026-11-01,3\n2026-11-02,7,a,,\n", PLAIN, [3, 7]),
        (b"Date,Pain\n2026-11-01,3,x\n2026-11-02,7\n", f"{PLAIN} --skip-bad", [7]),
        (b'Date,Pain\n2026-11-01,"3"4\n2026-11-02,7\n', f"{PLAIN} --skip-bad", [7]),
        (b"2026-11-01;3,5\n2026-11-02;7\n", "--no-header --date-column 1 --pain-column 2", [4, 7]),
        (b"a,b\n2026-11-01;3\n", "--delimiter semicolon --no-header --date-column 1 --pain-column 2 --skip-bad", [3]),
        # dates
        (b"Date,At,Pain\n2026-11-02,01:00 AM,3\n2026-11-02,9 PM,7\n", f"{PLAIN} --time-column At", [3, 7]),
        (b"D,Pain\n46327,3\n46328.9,7\n", "--date-column D --pain-column Pain --date-form day-numbers", [3, 7]),
        (b"D,Pain\n1793530800000,3\n", "--date-column D --pain-column Pain --date-form milliseconds", [3]),
        (b"Date,Pain\n01/11/26,3\n30/10/26,7\n", f"{PLAIN} --date-order day-first", [7, 3]),
        (b"y,m,d,Pain\n2026,listopada,1,3\n", "--day-columns y,m,d --pain-column Pain", [3]),
        # values
        (b"Date,Pain\n2026-11-01,3/10\n2026-11-02,10 / 10\n", PLAIN, [3, 10]),
        (b"Date,Pain\n2026-11-01,3/5\n", f"{PLAIN} --scale 0-5", [6]),
        (b"Date,Pain\n2026-11-01,1\n2026-11-02,5\n", f"{PLAIN} --scale 1-5", [0, 10]),
        (b"Date,Pain\n2026-11-01,1\n2026-11-02,5\n", f"{PLAIN} --scale 5-1", [10, 0]),
        (b"Date,Pain\n2026-11-01,Mild\n2026-11-02,bad\n", f"{PLAIN} --word mild=3 --word pain:BAD=8", [3, 8]),
        (b"Date,Pain\n2026-11-01,3\n2026-11-02,none\n", f"{PLAIN} --missing none", [3]),
        (b"Date,Pain,pm\n2026-11-01,3,7\n2026-11-02,4,\n", f"{PLAIN} --pain-column pm", [5, 4]),
        ("Date,Pain\n2026-11-01,۷\n2026-11-02,７\n2026-11-03,৫\n".encode(), PLAIN, [7, 7, 5]),
    ],
)  # fmt: skip
def test_others_of_each_kind(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, arguments: str, pain: list[int]
) -> None:
    (tmp_path / "mine.csv").write_bytes(content)
    came = bring_in(capsys, Path("mine.csv"), arguments)
    assert (came.status, came.pain) == (0, pain), came.said


@pytest.mark.parametrize(
    ("content", "arguments", "says"),
    [
        ("Date;Pain\n2026-11-01;3\n".encode("utf-16-le"), PLAIN, "a NUL byte. This is not a CSV file in UTF-8."),
        (b"Date,Pain\n2026-11-01,\xff\n", f"{PLAIN} --encoding cp1252", "'ÿ' is not a number"),
        (b"Date,Pain\n13/09/2026,3\n09/14/2026,5\n", f"{PLAIN} --skip-bad", "are dates in two orders"),
        (b"Date,Pain\n01/09/2026,3\n09/14/2026,5\n", PLAIN, "has the month first. To say so: --date-order month-first"),
        (b"Date,Pain\n2026-11-01,30%\n2026-11-02,5\n", PLAIN, "'30%' in row 2 is a percentage, '5' in row 3 is not."),
        (b"Date,Pain\n2026-11-01,3/5\n", PLAIN, "'3/5' is not out of 10"),
        (b"Date,Pain\n2026-11-01,NA\n2026-11-02,-\n", PLAIN, "None of the file's 2 rows has a score"),
        (b"Date,Pain\nsoon,3\nlater,4\n", f"{PLAIN} --skip-bad", "None of the 2 rows can be taken. Nothing was"),
        (b"D,Pain\n46327,3\n", "--date-column D --pain-column Pain", "'46327' is not a date like 2026-11-22"),
        (b"2026-11-01,3\n2026-11-02,5\n", PLAIN, "no column 'Date'"),
        (b"Date,Pain\n2026-11-01,3\n", f"{PLAIN} --header-row 9", "has nothing in row 9"),
        (b"y,m,d,Pain\n,,,3\n", "--day-columns y,m,d --pain-column Pain", "column y, m, d: no day is named."),
    ],
)  # fmt: skip
def test_others_that_are_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, arguments: str, says: str
) -> None:
    (tmp_path / "mine.csv").write_bytes(content)
    came = bring_in(capsys, Path("mine.csv"), arguments)
    assert (came.status, came.said.count("\n")) == (1, 1)
    assert says in came.said


@pytest.mark.parametrize("mark", [":", "="])
def test_every_answer_by_its_own_column(capsys: pytest.CaptureFixture[str], tmp_path: Path, mark: str) -> None:
    (tmp_path / "mine.csv").write_text(
        "Date,avg,high,now,act,joy,sl,mo,text\n"
        "2026-11-01,4,6,3,5,2,1,bad,first\n"
        "2026-11-01,5,9,3,5,2,5,good,second\n"
        "2026-11-02,,,,,,,,only words\n"
    )
    bring_in(
        capsys,
        Path("mine.csv"),
        "--date-column Date --pain-column avg --worst-column high --now-column now --interference-column act "
        "--enjoyment-column joy --sleep-column sl --mood-column mo --note-column text "
        f"--scale sleep{mark}1-5 --word mood:bad=2 --word mood:good=8",
    )
    repository = Repository(Path("my.db"), FixedClock(NOW))
    first, second = repository.days()
    assert [first.value(item) for item in DayItem if first.value(item) is not None] == [
        5,  # the median of 4 and 5, half up
        9,  # the worst is the highest
        3,
        5,
        2,
        5,  # 1 to 5 is 0 to 10
        5,
        "first\nsecond",
    ]
    assert (second.value(DayItem.NOTE), second.value(DayItem.PAIN_AVERAGE)) == ("only words", None)
    repository.close()


def test_clashes_are_kept_taken_or_settled_day_by_day(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("Date,Pain\n2026-11-01,3\n2026-11-02,3\n2026-11-03,7\n")
    bring_in(capsys, Path("mine.csv"), PLAIN)
    (tmp_path / "mine.csv").write_text("Date,Pain\n2026-11-01,8\n2026-11-02,9\n2026-11-03,7\n")
    assert run_command(["import", "mine.csv", *PLAIN.split(), "--diary", "my.db"], FixedClock(NOW)) == 1
    kept = bring_in(capsys, Path("mine.csv"), f"{PLAIN} --clashes keep")
    assert kept.pain == [3, 3, 7]
    assert "the diary's own stand" in kept.said
    one = bring_in(capsys, Path("mine.csv"), f"{PLAIN} --clashes keep --take 2026-11-02")
    assert one.pain == [3, 9, 7]
    assert "1 answer that the file gives otherwise: the file's was taken." in one.said
    assert bring_in(capsys, Path("mine.csv"), f"{PLAIN} --clashes take").pain == [8, 9, 7]
    repository = Repository(Path("my.db"), FixedClock(NOW))
    assert [(change.old, change.new) for change in repository.changes()][-2:] == [(3, 9), (3, 8)]
    repository.close()
    copies = sorted(path.name for path in Path("my-backups").iterdir() if "before-import" in path.name)
    assert len(copies) == 2, "one before each import that wrote something into a diary that was there"


@pytest.mark.parametrize(
    "arguments",
    [
        "--date-column Date",
        "--pain-column Pain",
        f"{PLAIN} --encoding klingon",
        f"{PLAIN} --encoding rot13",
        f"{PLAIN} --header-row 0",
        f"{PLAIN} --header-row 1 --no-header",
        f"{PLAIN} --scale 0-0",
        f"{PLAIN} --scale ten",
        f"{PLAIN} --scale sleep:1-5",
        f"{PLAIN} --scale sleep=1-5",
        f"{PLAIN} --scale dreams:1-5",
        f"{PLAIN} --scale dreams=1-5",
        f"{PLAIN} --word mild",
        f"{PLAIN} --word mild=11",
        f"{PLAIN} --word =3",
        f"{PLAIN} --take 2026-11-01",
        "--time-column At --pain-column Pain --day-columns y,m,d",
        "--missing x",
    ],
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    assert run_command(["import", "mine.csv", *arguments.split()]) == 2
    assert capsys.readouterr().err.endswith("To see how: relief-diary import --help\n")
