"""Another program's CSV file: what is taken, what is kept beside it, and what is refused with its place."""

from __future__ import annotations

import csv
from datetime import time
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diary.cli.import_words import refuse_what_is_open
from diary.errors import BadInputError
from diary.exchange.sheet import opened_text, parsed
from diary.exchange.tracker.found import FoundScores
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.exchange.tracker.reading import half_up, median, read_tracker
from diary.model.scales import DayItem
from tests.factories import TODAY

PLAIN = Layout("date", (AnswerColumn("pain"),))


def read(text: str | bytes, layout: Layout = PLAIN, *, skip_bad: bool = False) -> FoundScores:
    content = text if isinstance(text, bytes) else text.encode()
    found = read_tracker(content, "my.csv", layout, TODAY)
    if not skip_bad:
        refuse_what_is_open(found, skip_bad=False)
    return found


def scores(found: FoundScores) -> dict[str, int | str | float]:
    return {answer.day.isoformat(): answer.value for answer in found.answers}


@pytest.mark.parametrize(
    "text",
    [
        "date,pain\n2026-11-01,4\n2026-11-02,0\n",
        "\ufeffdate,pain\r\n2026-11-01,4\r\n2026-11-02,0",
        "date;pain\n2026-11-01;4\n2026-11-02;0\n",
        "date\tpain\n2026-11-01\t4\n2026-11-02\t0\n",
        'pain;comment;date\n"4";"a;b, ""c""\nd";2026-11-01\n0;;2026-11-02\n',
        "\n\ndate,pain\n\n2026-11-01, 4 \n2026-11-02,00\n\n",
        '"date","pain"\r"2026-11-01","4.0"\r"2026-11-02","-0"\r',
        "date,pain,,\n2026-11-01,4,,\n2026-11-02,0,,\n",
        "date,pain,note,note\n2026-11-01,4,a,b\n2026-11-02,0,,\n",
        "date;pain;\n;;\n2026-11-01;4;\n ; ;\t\n2026-11-02;0;\n;;;;\n \n",
    ],
)
def test_files_of_many_programs(text: str) -> None:
    assert scores(read(text)) == {"2026-11-01": 4, "2026-11-02": 0}


def test_several_entries_a_day_become_their_median() -> None:
    found = read("date,pain\n2026-11-01 09:00,3\n2026-11-01 12:00,9\n2026-11-02 01:00,4\n2026-11-02,5\n2026-11-02,6\n")
    assert scores(found) == {"2026-11-01": 4, "2026-11-02": 6}
    assert [answer.source_value for answer in found.answers] == ["3; 9; 4", "5; 6"]
    assert {answer.item for answer in found.answers} == {DayItem.PAIN_AVERAGE}
    assert (found.rows, found.matched, found.medians, found.rounded) == (5, 5, 2, 1)


@pytest.mark.parametrize(
    ("text", "score"),
    [("4.5", 5), ("4,5", 5), ("4.4999999999999999999999999999", 4), ("0.5", 1), ("9.5", 10), ("10.0", 10), ("0.49", 0)],
)
def test_decimals_are_rounded_half_up(text: str, score: int) -> None:
    found = read(f"date;pain\n2026-11-01;{text}\n")
    assert (found.answers[0].value, found.answers[0].source_value) == (score, text)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("11", "'11' is not from 0 to 10"),
        ("10.4", "'10.4' is not from 0 to 10"),
        ("10.000000001", "is not from 0 to 10"),
        ("-1", "'-1' is not from 0 to 10"),
        ("-0.1", "is not from 0 to 10"),
        ("four", "'four' is not a number"),
        ("4/5", "'4/5' is not out of 10"),
        ("4/10/10", "is not a number"),
        ("1e1", "is not a number"),
        ("inf", "is not a number"),
        ("ⅳ", "is not a number"),
        ("1_0", "is not a number"),
        ("4.5.6", "is not a number"),
        (".5", "is not a number"),
        ("=4", "is not a number"),
        ("9" * 5000, "is not a number"),
        ("\x1b[31m4", "is not a number"),
    ],
)
def test_what_is_no_score_is_refused_with_its_place(cell: str, reason: str) -> None:
    with pytest.raises(BadInputError) as refused:
        read(f"date,pain\n2026-11-01,4\n2026-11-02,{cell}\n")
    message = str(refused.value)
    assert message.startswith("my.csv, row 3, column pain: ")
    assert reason in message
    assert "Nothing was imported" in message
    assert message.isprintable()
    assert len(message) < 500


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    with pytest.raises(
        BadInputError, match=r"^my.csv, row 5, column date: '2026-13-01' is not a date \(a year has 12 months"
    ):
        read('date,pain,note\n\n2026-11-01,4,"a\nb"\n2026-11-02,4,\n2026-13-01,4,\n')


def test_all_bad_rows_are_counted() -> None:
    text = "date,pain\n2026-11-01,4\nx,4\n2026-11-02,99\n32/04/2021,1\n2027-01-01,1\n"
    with pytest.raises(BadInputError, match=r"row 3, column date: 'x' is not.* In all 4 rows can't be taken"):
        read(text)
    found = read(text, skip_bad=True)
    assert scores(found) == {"2026-11-01": 4}
    assert [str(error).split(":")[0] for error in found.refused] == [
        "my.csv, row 3, column date",
        "my.csv, row 4, column pain",
        "my.csv, row 5, column date",
        "my.csv, row 6, column date",
    ]


def test_future_days_are_refused_and_today_is_not() -> None:
    assert scores(read("date,pain\n2026-11-22,4\n")) == {"2026-11-22": 4}
    with pytest.raises(BadInputError, match=r"row 2, column date: 2026-11-23 is in the future"):
        read("date,pain\n2026-11-23,4\n")


def test_an_empty_score_is_no_answer() -> None:
    found = read("date,pain\n2026-11-01,\n2026-11-02, \nnonsense,\n2026-11-03,0\n")
    assert (scores(found), found.unanswered) == ({"2026-11-03": 0}, 3)


WHO = "who,date,pain\nme,2026-11-01,1\nyou,2026-11-01,9\n me ,2026-11-02,2\nYou,bad,bad\n"


def test_only_rows_that_match() -> None:
    found = read(WHO, Layout("date", (AnswerColumn("pain"),), where=(("who", "me"),)))
    assert (scores(found), found.rows, found.matched) == ({"2026-11-01": 1, "2026-11-02": 2}, 4, 2)
    found = read(WHO, Layout("date", (AnswerColumn("pain"),), where=(("who", " me"), ("pain", "2"))))
    assert scores(found) == {"2026-11-02": 2}


@pytest.mark.parametrize(
    ("layout", "says"),
    [
        (Layout("day", (AnswerColumn("pain"),)), "my.csv has no column 'day'; it has 'who', 'date', 'pain'"),
        (Layout("date", (AnswerColumn("Pain"),)), "my.csv has no column 'Pain'"),
        (Layout("date", (AnswerColumn("pain"),), where=(("name", "me"),)), "my.csv has no column 'name'"),
        (Layout("date", (AnswerColumn("pain"),), day_columns=("y", "m", "d")), "my.csv has no column 'y'"),
        (
            Layout("date", (AnswerColumn("pain"),), where=(("who", "us"),)),
            "my.csv: none of its 4 rows match (who is 'us')",
        ),
        (Layout("date", (AnswerColumn("pain"),), where=(("who", "ME"),)), "none of its 4 rows match"),
    ],
)
def test_columns_and_values_that_are_not_there(layout: Layout, says: str) -> None:
    with pytest.raises(BadInputError) as refused:
        read(WHO, layout)
    assert says in str(refused.value)


def test_the_file_may_name_the_day_itself() -> None:
    layout = Layout("date", (AnswerColumn("pain"),), day_columns=("year", "month", "day"))
    text = (
        "year,month,day,date,pain\n"
        "2026,11,1,2026-11-02 09:00,1\n"  # entered the morning after
        "0,0,0,2026-11-03 02:00,2\n"  # the file names no day: the stamp does
        ",,,2026-11-03,3\n"
        "2026,11,4,not looked at,4\n"
    )
    assert scores(read(text, layout)) == {"2026-11-01": 1, "2026-11-02": 2, "2026-11-03": 3, "2026-11-04": 4}
    with pytest.raises(BadInputError, match=r"row 2, column year, month, day: '2026-13-1' is not a date \(a year"):
        read("year,month,day,date,pain\n2026,13,1,2026-11-02,1\n", layout)
    with pytest.raises(BadInputError, match=r"row 2, column year, month, day: 2026-12-01 is in the future"):
        read("year,month,day,date,pain\n2026,12,1,2026-11-02,1\n", layout)


def test_a_doubled_column_is_refused_where_it_is_asked_for() -> None:
    twice = "who,date,pain,who,y,m,y\nme,2026-11-01,1,you,2026,11,2026\n"
    assert scores(read(twice)) == {"2026-11-01": 1}
    with pytest.raises(BadInputError, match=r"^my.csv has two columns called 'who'"):
        read(twice, Layout("date", (AnswerColumn("pain"),), where=(("who", "me"),)))
    with pytest.raises(BadInputError, match=r"^my.csv has two columns called 'y'"):
        read(twice, Layout("date", (AnswerColumn("pain"),), day_columns=("y", "m", "m")))


def test_blank_rows_are_left_out_and_the_rows_after_them_keep_their_numbers() -> None:
    text = "date,pain\n,\n2026-11-01,4\n,,,\n"
    found = read(text)
    assert (found.rows, found.matched, found.unanswered) == (1, 1, 0)
    with pytest.raises(BadInputError, match=r"^my.csv, row 5, column pain: 'x' is not a number"):
        read(text + "2026-11-02,x\n")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "my.csv is empty"),
        (b"\n\n", "my.csv is empty"),
        (b"date,pain\n", "my.csv has no rows under its header."),
        (b"date,pain\n,\n ,\t\n", "my.csv has no rows under its header."),
        (b" , \n,,\n", "my.csv is empty"),
        (b"date,pain\n2026-11-01,4,5\n", "my.csv, row 2: 3 cells, but the header has 2"),
        (b"date,pain,date\n2026-11-01,4,\n", "my.csv has two columns called 'date'"),
        (b"date,pain,pain\n2026-11-01,4,\n", "my.csv has two columns called 'pain'"),
        (b"date,pain,,\n2026-11-01,4,,\n2026-11-02,4,,,x\n", "my.csv, row 3: 5 cells, but the header has 4"),
        (b'date,pain\n2026-11-01,"4\n', "my.csv, row 2: broken CSV. A quote is opened there and never closed"),
        (b'date,pain\n2026-11-01,"4"5\n', "my.csv, row 2: broken CSV"),
        (b"date,pain\n2026-11-01,\x004\n", "my.csv, line 2: a NUL byte"),
        ("date,pain\n2026-11-01,4\n".encode("utf-16-le"), "my.csv, line 1: a NUL byte"),
        (b"date,pain\n2026-11-01,4\ncaf\xe9,4\n", "my.csv, line 3: not UTF-8 text (byte 26)"),
        (
            b"date,pain\n2026-11-01," + b"4" * 200_000 + b"\n",
            "my.csv, row 2: broken CSV. A quote is never closed, or a cell is far too long",
        ),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "my.csv, line 1: not UTF-8 text (byte 0)"),
    ],
)
def test_files_that_are_no_csv(content: bytes, says: str) -> None:
    with pytest.raises(BadInputError) as refused:
        read(content)
    assert says in str(refused.value)


@given(st.binary(max_size=300))
@example(b'"')
@example(b"date,pain\r\r\n")
def test_any_bytes_are_refused_or_read(content: bytes) -> None:
    with pytest.raises(BadInputError):
        read(content)


cells = st.one_of(
    st.sampled_from(
        ["4", "4.5", "0", "10", "11", "", "2026-11-01", "2026-11-02 03:00", "1/2/2020", '"', "\x00", ",", ";"]
    ),
    st.text(max_size=6),
)


@given(st.lists(st.tuples(cells, cells), max_size=8), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_table_is_refused_or_gives_scores_of_the_scale(rows: list[tuple[str, str]], end: str) -> None:
    text = end.join(["date,pain", *(f"{day},{score}" for day, score in rows)])
    try:
        found = read(text, skip_bad=True)
    except BadInputError:
        return
    assert all(isinstance(answer.value, int) and 0 <= answer.value <= 10 for answer in found.answers)
    assert all(answer.day <= TODAY for answer in found.answers)
    assert found.matched == len(found.refused) + found.unanswered + sum(
        answer.source_value.count(";") + 1 for answer in found.answers
    )


tenths = st.lists(st.integers(0, 1000), min_size=1, max_size=9)


@given(tenths)
def test_the_median_of_any_day_lies_between_its_entries(hundredths: list[int]) -> None:
    entries = [Decimal(n) / 100 for n in hundredths]
    rows = "".join(f"2026-11-01,{entry}\n" for entry in entries)
    found = read(f"date,pain\n{rows}")
    (answer,) = found.answers
    middle = median([Fraction(n, 100) for n in hundredths])
    assert sum(Fraction(n, 100) <= middle for n in hundredths) >= len(entries) / 2
    assert sum(Fraction(n, 100) >= middle for n in hundredths) >= len(entries) / 2
    assert isinstance(answer.value, int)
    assert -Fraction(1, 2) < answer.value - middle <= Fraction(1, 2)
    assert answer.source_value == "; ".join(str(entry) for entry in entries)


@pytest.mark.parametrize(("score", "whole"), [("0", 0), ("1/2", 1), ("3/2", 2), ("5/2", 3), ("49/100", 0), ("10", 10)])
def test_half_up(score: str, whole: int) -> None:
    assert half_up(Fraction(score)) == whole


def test_the_day_end_is_a_setting() -> None:
    assert scores(read("date,pain\n2026-11-02 03:00,4\n")) == {"2026-11-01": 4}
    early = Layout("date", (AnswerColumn("pain"),), day_end=time(2))
    assert scores(read("date,pain\n2026-11-02 03:00,4\n", early)) == {"2026-11-02": 4}


def test_the_limit_of_other_readers_is_left_as_it_was() -> None:
    before = csv.field_size_limit()
    read("date,pain\n2026-11-01,4\n")
    with pytest.raises(BadInputError):
        read('date,pain\n2026-11-01,"4\n')
    assert csv.field_size_limit() == before
    parsed(opened_text(b"a,b\n1,2\n", "small.csv"), "small.csv")
    assert csv.field_size_limit() == before
