"""Cells: written so that no spreadsheet runs them and nothing is lost."""

from __future__ import annotations

import math
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.exchange.package import cells
from diary.exchange.sheet import CellError
from tests.factories import HOSTILE_NOTES
from tests.strategies import free_text, moments, sizes


@given(st.one_of(free_text, st.text()))
def test_undoing_gives_the_text_that_was_defused(text: str) -> None:
    assert cells.undone(cells.defused(text)) == text


@given(free_text)
def test_no_defused_text_starts_a_formula(text: str) -> None:
    assert cells.defused(text)[0] not in "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("text", HOSTILE_NOTES)
def test_harmless_text_is_left_as_it_is(text: str) -> None:
    harmless = text[0] not in "=+-@'\t\r\n＝"
    assert (cells.defused(text) == text) == harmless


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (0, "0"),
        (0.0, "0"),
        (False, "false"),
        (True, "true"),
        (10, "10"),
        (-28.6, "-28.6"),
        (100.0, "100"),
        (1e-05, "0.00001"),
        (date(2026, 11, 22), "2026-11-22"),
        ("", ""),
        ("=1", "'=1"),
    ],
)
def test_values_are_written_plainly(value: cells.Cell, cell: str) -> None:
    assert cells.as_text(value) == cell


@given(sizes)
def test_a_dose_reads_back_as_the_same_float(dose: float) -> None:
    assert cells.parse_number(cells.as_text(dose)) == dose


@given(moments)
def test_a_moment_reads_back_with_its_offset(moment: datetime) -> None:
    read = cells.parse_moment(cells.as_text(moment))
    assert (read, read.utcoffset()) == (moment, moment.utcoffset())


def test_a_rounded_zero_has_no_sign() -> None:
    assert math.copysign(1, cells.rounded(-0.04, 1) or 0.0) == 1
    assert cells.as_text(cells.rounded(-0.04, 1)) == "0"
    assert cells.rounded(None, 1) is None


@pytest.mark.parametrize(
    ("read", "cell"),
    [
        (cells.parse_integer, "4.5"),
        (cells.parse_integer, "٤"),
        (cells.parse_integer, " 4"),
        (cells.parse_integer, "1_0"),
        (cells.parse_number, "4,5"),
        (cells.parse_number, "nan"),
        (cells.parse_number, "1e3"),
        (cells.parse_number, "inf"),
        (cells.parse_date, "2026-13-01"),
        (cells.parse_date, "2026-02-30"),
        (cells.parse_date, "20261101"),
        (cells.parse_date, "2026-W01-1"),
        (cells.parse_moment, "2026-11-22"),
        (cells.parse_moment, "2026-11-22T09:14:03"),
        (cells.parse_moment, "2026-11-22T09:14:03+99:00"),
        (cells.parse_moment, "2026-11-22T24:14:03+01:00"),
        (cells.parse_moment, "0001-01-01T00:00:00+14:00"),
        (cells.parse_moment, "9999-12-31T23:59:59-12:00"),
        (cells.parse_boolean, "True"),
        (cells.parse_boolean, "1"),
    ],
)
def test_what_is_no_value_is_refused(read: object, cell: str) -> None:
    assert callable(read)
    with pytest.raises(CellError, match=r"^\{cell\} is .*\.$"):
        read(cell)
