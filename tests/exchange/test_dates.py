"""Dates of other programs: every form that means one day, and a reason for every other."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.exchange.dates import DateOrder, parse_day, parse_day_parts
from diary.exchange.sheet import CellError
from diary.model.records.day import EARLIEST_DAY, LATEST_DAY

DAY_END = time(4)
BERLIN = ZoneInfo("Europe/Berlin")


def day(text: str, order: DateOrder | None = None) -> date:
    return parse_day(text, day_end=DAY_END, order=order)


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
        ("03/04/2021", "can mean two dates"),
        ("3.4.2021", "can mean two dates"),
        ("03-04-2021 10:00", "can mean two dates"),
        ("2026-11/22", "is not a date like 2026-11-22"),
        ("22.11.26", "is not a date like 2026-11-22"),
        ("20261122", "is not a date like 2026-11-22"),
        ("2026-W47-7", "is not a date like 2026-11-22"),
        ("yesterday", "is not a date like 2026-11-22"),
        ("", "is not a date like 2026-11-22"),
        ("٢٠٢٦-١١-٢٢", "is not a date like 2026-11-22"),
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


def test_the_order_can_be_named() -> None:
    assert day("03/04/2021", DateOrder.DAY_FIRST) == date(2021, 4, 3)
    assert day("03/04/2021", DateOrder.MONTH_FIRST) == date(2021, 3, 4)
    with pytest.raises(CellError, match="a year has 12 months"):
        day("25/03/2021", DateOrder.MONTH_FIRST)  # it contradicts what was named


def test_a_zone_moves_what_has_an_offset_and_only_that() -> None:
    def in_berlin(text: str, *, naive_is_utc: bool = False) -> date:
        return parse_day(text, day_end=DAY_END, zone=BERLIN, naive_is_utc=naive_is_utc)

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
    assert parse_day(stamp, day_end=DAY_END, zone=BERLIN).isoformat() == expected


@given(st.datetimes(datetime(1900, 1, 3), datetime(9998, 12, 30)), st.integers(-23 * 60, 23 * 60))
def test_an_iso_stamp_belongs_to_its_own_wall_clock(moment: datetime, offset: int) -> None:
    stamp = moment.replace(tzinfo=timezone(timedelta(minutes=offset)))
    expected = moment.date() - timedelta(days=moment.hour < 4)
    assert day(stamp.isoformat()) == expected
    assert day(moment.isoformat(" ", "seconds")) == expected
    in_utc = parse_day(stamp.isoformat(), day_end=DAY_END, zone=UTC)
    assert abs(in_utc - expected) <= timedelta(days=1)


@given(st.one_of(st.text(), st.from_regex(r"[0-9]{1,4}[-/. T:]{1,2}[0-9]{1,4}[-/. T:][0-9]{1,4}.{0,12}")))
def test_any_text_is_a_day_or_is_refused(text: str) -> None:
    try:
        found = day(text)
    except CellError:  # no other error: a sentence says why
        return
    assert EARLIEST_DAY <= found <= LATEST_DAY
    assert str(found.year)[:3] in text or found.month == 12  # New Year's night


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("2019", "8", "12"), date(2019, 8, 12)),
        (("2019", "08", " 12 "), date(2019, 8, 12)),
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
