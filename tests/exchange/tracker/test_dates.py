"""Dates of other programs: every form that means one day, and a reason for every other."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.exchange.sheet import CellError
from diary.exchange.tracker.days import DayReader, parse_day_parts, plain_number_form
from diary.exchange.tracker.layout import DateForm, DateOrder
from diary.exchange.tracker.order import Cell, settled_order
from diary.exchange.tracker.questions import UnsettledError
from diary.model.records.day import EARLIEST_DAY, LATEST_DAY
from tests.factories import TODAY

DAY_END = time(4)
BERLIN = ZoneInfo("Europe/Berlin")


def day(text: str, order: DateOrder | None = None) -> date:
    settled = settled_order([Cell(2, text)], order, TODAY, ("my.csv", "date"))
    return DayReader(DAY_END, settled or DateOrder.DAY_FIRST).read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22", "2026-11-22"),
        (" 2026-11-22 ", "2026-11-22"),
        ("2026/11/2", "2026-11-02"),
        ("2026.11.22", "2026-11-22"),
        ("22.11.2026", "2026-11-22"),
        ("22/11/2026", "2026-11-22"),
        ("11/22/2026", "2026-11-22"),
        ("5/5/2026", "2026-05-05"),
        ("2024-02-29", "2024-02-29"),
        ("2026-11-22 09:14", "2026-11-22"),
        ("2026-11-22T09:14:03.123456", "2026-11-22"),
        ("2026-11-22 03:59:59", "2026-11-21"),
        ("2026-11-22 04:00", "2026-11-22"),
        ("2026-03-01 00:00", "2026-02-28"),
        ("2026-01-01T01:00:00Z", "2025-12-31"),
        ("2026-11-22T03:00:00+05:30", "2026-11-21"),
        ("2026-11-22T05:00:00-1200", "2026-11-22"),
        ("11/22/2026 9:14 PM", "2026-11-22"),
        ("11/22/2026 12:05 AM", "2026-11-21"),
        ("11/22/2026 12:05 pm", "2026-11-22"),
    ],
)
def test_what_means_one_day(text: str, expected: str) -> None:
    assert day(text).isoformat() == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-13-01", "is not a date (a year has 12 months)"),
        ("2026-02-30", "is not a date (that month has no such day)"),
        ("2023-02-29", "is not a date (that month has no such day)"),
        ("32.11.2026", "is not a date"),
        ("13/13/2026", "is not a date"),
        ("2026-11/22", "is not a date like 2026-11-22"),
        ("22.11.6", "is not a date like 2026-11-22"),
        ("2026112", "is not a date like 2026-11-22"),
        ("2026-W47-7", "is not a date like 2026-11-22"),
        ("yesterday", "is not a date like 2026-11-22"),
        ("", "is not a date like 2026-11-22"),
        ("0026-11-22", "is not a date (year must be from 1900)"),
        ("9999-12-31 23:00", "is not a date (year must be from 1900)"),
        ("1900-01-01 03:00", "is not a date (year must be from 1900)"),  # still New Year's Eve
        ("2026-11-22 25:00", "is not a time (there are 24 hours"),
        ("2026-11-22 24:00", "is not a time"),
        ("2026-11-22 09:60", "is not a time (there are 24 hours, 60 minutes"),
        ("2026-11-22 09", "has no time like 09:14"),
        ("2026-11-22 soon", "has no time like 09:14"),
        ("2026-11-22T", "has no time like 09:14"),
        ("2026-11-22 13:00 PM", "is not a time (hour must be in 1..12"),
        ("2026-11-22 00:30 AM", "is not a time (hour must be in 1..12"),
        ("2026-11-22 09:14+25:00", "is not a time (no clock is that far from UTC)"),
    ],
)
def test_what_means_no_day_or_two(text: str, reason: str) -> None:
    with pytest.raises(CellError) as refused:
        day(text)
    said = str(refused.value.about(text))
    assert said.startswith(f"{text!r} {reason}")
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20261122", "2026-11-22"),
        ("20261122T211500Z", "2026-11-22"),
        ("20261122T0300", "2026-11-21"),
        ("20261122211500", "2026-11-22"),
        ("٢٠٢٦-١١-٢٢", "2026-11-22"),
        ("\u200e22.11.2026", "2026-11-22"),
        ("22. 11. 2026", "2026-11-22"),
        ("1 Nov 2026", "2026-11-01"),
        ("1-Nov-26", "2026-11-01"),
        ("November 2, 2026", "2026-11-02"),
        ("Nov 02 2026", "2026-11-02"),
        ("22nd Nov 2026", "2026-11-22"),
        ("22nd of November, 2026", "2026-11-22"),
        ("2026 Nov 2", "2026-11-02"),
        ("2. März 2026", "2026-03-02"),
        ("3. Mrz. 2026", "2026-03-03"),
        ("5 mei 2026", "2026-05-05"),
        ("5 mrt 2026", "2026-03-05"),
        ("12 października 2026", "2026-10-12"),
        ("12 paź 2026", "2026-10-12"),
        ("2 maja 2026", "2026-05-02"),
        ("31 gru 2025", "2025-12-31"),
        ("Sun 2026-11-01", "2026-11-01"),
        ("Sunday, 1 November 2026", "2026-11-01"),
        ("So., 22.11.2026", "2026-11-22"),
        ("so 7 lis 2026", "2026-11-07"),
        ("niedz. 1 lis 2026", "2026-11-01"),
        ("zo 1 nov 2026", "2026-11-01"),
        ("Sun Nov 01 2026 09:14:00 GMT+0100 (Central European Standard Time)", "2026-11-01"),
        ("22/11/2026, 03:14", "2026-11-21"),
        ("November 2, 2026 at 9:04\u202fPM", "2026-11-02"),
        ("2026-11-22 9:4", "2026-11-22"),
        ("2026-11-22 9.14", "2026-11-22"),
        ("2026-11-22 21h30", "2026-11-22"),
        ("2026-11-22 3h", "2026-11-21"),
        ("2026-11-22 3 Uhr", "2026-11-21"),
        ("2026-11-22 3 a.m.", "2026-11-21"),
        ("2026-11-22 3.59.59,25", "2026-11-21"),
        ("22.11.26", "2026-11-22"),
        ("11/22/26", "2026-11-22"),
        ("31-10-26", "2026-10-31"),
        ("22.11.98", "1998-11-22"),
    ],
)
def test_dates_of_other_programs(text: str, expected: str) -> None:
    assert day(text).isoformat() == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Mon 2026-11-01", "is not a date (that day is another weekday)"),
        ("1 Foo 2026", "is not a date like 2026-11-22"),
        ("Foo 2026-11-01", "is not a date like 2026-11-22"),
        ("31 Nov 2026", "is not a date (that month has no such day)"),
        ("2026-11-22 21h61", "is not a time"),
        ("1793530800", "is not a date like 2026-11-22"),
        ("46327", "is not a date like 2026-11-22"),
        ("last Tuesday", "is not a date like 2026-11-22"),
    ],
)
def test_dates_that_are_none(text: str, reason: str) -> None:
    with pytest.raises(CellError) as refused:
        day(text)
    assert str(refused.value.about(text)).startswith(f"{text!r} {reason}")


def settled(*texts: str, named: DateOrder | None = None) -> DateOrder | None:
    cells = [Cell(row, text) for row, text in enumerate(texts, start=2)]
    return settled_order(cells, named, TODAY, ("my.csv", "date"))


@pytest.mark.parametrize(
    ("texts", "named", "says", "answer"),
    [
        (["03/04/2021"], None, "row 2, column date: '03/04/2021' can mean two dates.", None),
        (["3.4.2021", "4.4.2021"], None, "row 2, column date: '3.4.2021' can mean two dates.", None),
        (
            ["01/09/2026", "13/09/2026"],
            None,
            "'13/09/2026' in row 3 shows that the file has the day first",
            "day-first",
        ),
        (["09/13/2026", "09/01/2026"], None, "'09/13/2026' in row 2 shows that the file has the month", "month-first"),
        (["13/09/2026", "09/14/2026"], None, "are dates in two orders", None),
        (["13/09/2026", "09/14/2026"], DateOrder.DAY_FIRST, "are dates in two orders", None),
        (["01/09/2026", "13/09/2026"], DateOrder.MONTH_FIRST, "'13/09/2026' can't have the month first", "day-first"),
        (["01/09/2026"], DateOrder.YEAR_FIRST, "'01/09/2026' can't have the year first", None),
        (["26-11-01", "26-11-02"], None, "'26-11-01' can mean two dates", None),
        (["26-11-01", "26-11-30"], None, "'26-11-30' in row 3 shows that the file has the year first", "year-first"),
        (["01-11-26", "30-11-26"], None, "'30-11-26' in row 3 shows that the file has the day first", "day-first"),
    ],
)
def test_the_whole_column_settles_the_order_and_the_user_says_it(
    texts: list[str], named: DateOrder | None, says: str, answer: str | None
) -> None:
    with pytest.raises(UnsettledError) as refused:
        settled(*texts, named=named)
    assert says in str(refused.value)
    assert refused.value.answer == answer


def test_a_column_in_which_nothing_is_open_needs_no_word() -> None:
    assert settled("2026-11-22", "1 Nov 2026", "09/09/2026", "no date") is None
    assert settled("22.11.2026", "23.11.2026", "09.09.2026") is DateOrder.DAY_FIRST
    assert settled("11/22/2026", "2026-11-01") is DateOrder.MONTH_FIRST
    assert settled("26-11-01", "26-11-30", named=DateOrder.YEAR_FIRST) is DateOrder.YEAR_FIRST
    assert DayReader(DAY_END, DateOrder.YEAR_FIRST).read("26-11-03") == date(2026, 11, 3)


@given(st.lists(st.dates(date(2000, 1, 1), TODAY), min_size=1, max_size=30), st.booleans(), st.sampled_from("/.-"))
def test_no_file_in_one_order_is_ever_read_in_the_other(days: list[date], day_first: bool, mark: str) -> None:
    form = f"%d{mark}%m{mark}%Y" if day_first else f"%m{mark}%d{mark}%Y"
    texts = [one.strftime(form) for one in days]
    right = DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
    shown: str | None = None
    try:
        order = settled(*texts)
    except UnsettledError as error:
        shown, order = error.answer, settled(*texts, named=right)
    assert shown in (None, right)
    reader = DayReader(DAY_END, order or DateOrder.DAY_FIRST)
    assert [reader.read(text) for text in texts] == days


def test_numbers_that_count_time() -> None:
    seconds = DayReader(DAY_END, form=DateForm.SECONDS, zone=BERLIN)
    assert seconds.read("1793530800") == date(2026, 11, 1)
    assert seconds.read("1793501999.5") == date(2026, 10, 31)  # four in the morning, one hour after UTC, less a second
    assert DayReader(DAY_END, form=DateForm.MILLISECONDS, zone=BERLIN).read("1793530800000") == date(2026, 11, 1)
    numbers = DayReader(DAY_END, form=DateForm.DAY_NUMBERS)
    assert numbers.read("46327") == date(2026, 11, 1)
    assert numbers.read("46327,125") == date(2026, 10, 31)  # three in the morning
    for text in ("", "today", "9" * 16, "1" * 13, "-5"):
        with pytest.raises(CellError):
            numbers.read(text)


def test_plain_numbers_are_only_taken_where_they_can_be_nothing_else() -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC).timestamp()
    assert plain_number_form(["1793530800", "", "1793617200"], now) is DateForm.SECONDS
    assert plain_number_form(["1793530800000"], now) is DateForm.MILLISECONDS
    for cells in (
        ["1711220914"],  # also the 22nd of November 2017, 09:14
        ["46327"],
        ["1793530800", "2026-11-01"],
        ["1993530800"],  # years to come
        ["100000000"],
        [],
    ):
        assert plain_number_form(cells, now) is None


def test_a_time_of_its_own() -> None:
    reader = DayReader(DAY_END)
    assert reader.read("2026-11-22", "03:00") == date(2026, 11, 21)
    assert reader.read("22.11.2026", "3 AM") == date(2026, 11, 21)
    assert reader.read("2026-11-22 00:00:00", "09:14") == date(2026, 11, 22)
    assert reader.read("2026-11-22", " ") == date(2026, 11, 22)
    with pytest.raises(CellError, match="has a time already"):
        reader.read("2026-11-22 08:00", "09:14")
    with pytest.raises(CellError, match="no time like"):
        reader.read("2026-11-22", "in the evening")


def test_the_order_can_be_named() -> None:
    assert day("03/04/2021", DateOrder.DAY_FIRST) == date(2021, 4, 3)
    assert day("03/04/2021", DateOrder.MONTH_FIRST) == date(2021, 3, 4)
    with pytest.raises(UnsettledError, match="can't have the month first"):
        day("25/03/2021", DateOrder.MONTH_FIRST)  # it contradicts what was named


def test_a_zone_moves_what_has_an_offset_and_only_that() -> None:
    def in_berlin(text: str, *, naive_is_utc: bool = False) -> date:
        return DayReader(DAY_END, zone=BERLIN, naive_is_utc=naive_is_utc).read(text)

    assert in_berlin("2026-11-22T03:30:00Z") == date(2026, 11, 22)  # half past four in Berlin
    assert in_berlin("2026-11-22T02:30:00Z") == date(2026, 11, 21)
    assert in_berlin("2026-11-22 03:30") == date(2026, 11, 21)  # as written
    assert in_berlin("2026-11-22 03:30", naive_is_utc=True) == date(2026, 11, 22)
    assert in_berlin("2026-11-22", naive_is_utc=True) == date(2026, 11, 22)  # a date alone names the day


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        # Berlin put its clocks back on 25 October 2026 at 03:00 and forward on 29 March 2026 at 02:00.
        ("2026-10-25T01:30:00Z", "2026-10-24"),  # 02:30, the second time
        ("2026-10-25T02:59:00Z", "2026-10-24"),  # 03:59
        ("2026-10-25T03:00:00Z", "2026-10-25"),  # 04:00
        ("2026-03-29T01:59:00Z", "2026-03-28"),  # 03:59
        ("2026-03-29T02:00:00Z", "2026-03-29"),  # 04:00
    ],
)
def test_nights_of_a_clock_change(stamp: str, expected: str) -> None:
    assert DayReader(DAY_END, zone=BERLIN).read(stamp).isoformat() == expected


@given(st.datetimes(datetime(1900, 1, 3), datetime(9998, 12, 30)), st.integers(-23 * 60, 23 * 60))
def test_an_iso_stamp_belongs_to_its_own_wall_clock(moment: datetime, offset: int) -> None:
    stamp = moment.replace(tzinfo=timezone(timedelta(minutes=offset)))
    expected = moment.date() - timedelta(days=moment.hour < 4)
    assert day(stamp.isoformat()) == expected
    assert day(moment.isoformat(" ", "seconds")) == expected
    in_utc = DayReader(DAY_END, zone=UTC).read(stamp.isoformat())
    assert abs(in_utc - expected) <= timedelta(days=1)


@given(st.one_of(st.text(), st.from_regex(r"[0-9]{1,4}[-/. T:]{1,2}[0-9]{1,4}[-/. T:][0-9]{1,4}.{0,12}")))
def test_any_text_is_a_day_or_is_refused(text: str) -> None:
    try:
        found = day(text)
    except (CellError, UnsettledError):  # no other error: a sentence says why
        return
    assert EARLIEST_DAY <= found <= LATEST_DAY
    assert str(found.year)[:3] in text or found.month == 12  # New Year's night


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("2019", "8", "12"), date(2019, 8, 12)),
        (("2019", "08", " 12 "), date(2019, 8, 12)),
        (("2019", "sierpnia", "12"), date(2019, 8, 12)),
        (("2019", "Aug.", "12"), date(2019, 8, 12)),
        (("0", "0", "0"), None),
        (("", "", ""), None),
        (("0000", "00", ""), None),
    ],
)
def test_a_day_in_three_cells(parts: tuple[str, str, str], expected: date | None) -> None:
    assert parse_day_parts(*parts) == expected


@pytest.mark.parametrize(
    "parts", [("2019", "13", "1"), ("2019", "0", "1"), ("2019", "8", ""), ("19", "8", "1"), ("a", "8", "1")]
)
def test_half_a_day_in_three_cells(parts: tuple[str, str, str]) -> None:
    with pytest.raises(CellError, match=r"^\{cell\} is not "):
        parse_day_parts(*parts)
