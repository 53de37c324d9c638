"""What was typed, read as the locale writes it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.words.language import use_formats
from ui.words.reading import read_day, read_number, write_number
from ui.words.text import full_day

FIRST = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "1/10/2026"),
        ("en_GB", " 01.10.26 "),
        ("en_GB", "1 10 2026"),
        ("en_GB", "1 oct 2026"),
        ("en_GB", "1 October 2026"),
        ("en_GB", "Thursday, 1 October 2026"),
        ("en_GB", "October 1, 2026"),
        ("en_GB", "2026-10-01"),
        ("en_US", "10/1/26"),
        ("en_US", "10/01/2026"),
        ("en_US", "2026-10-01"),
        ("de_DE", "1.10.26"),
        ("de_DE", "1. Oktober 2026"),
        ("pl_PL", "1 października 2026"),
        ("pl_PL", "1.10.2026"),
        ("nl_NL", "1-10-2026"),
        ("sv_SE", "2026-10-01"),
    ],
)
def test_a_date_is_read_in_the_locales_way_and_in_iso(locale: str, text: str) -> None:
    use_formats(QLocale(locale))
    assert read_day(text) == FIRST


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "pl_PL", "nl_NL", "fr_FR"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_date_that_was_written_out_can_be_read_again(locale: str, month: int) -> None:
    use_formats(QLocale(locale))
    assert read_day(full_day(date(2026, month, 28))) == date(2026, month, 28)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "31/9/2026", "1/13/2026", "1/10/026", "1/10", "1/10/1926", "1/10/9999", "10", "1//2026"]
)
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    assert read_day(text) is None


def test_two_digits_are_a_year_of_this_century() -> None:
    assert read_day("1/10/99") == date(2099, 10, 1)


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("en_GB", "22.5", 22.5),
        ("en_GB", "0", 0.0),
        ("en_GB", ".5", 0.5),
        ("en_GB", "22,5", None),
        ("en_GB", "1,000", None),
        ("de_DE", "22,5", 22.5),
        ("de_DE", "22.5", 22.5),
        ("de_DE", "1.000", None),
        ("de_DE", "0.125", 0.125),
        ("en_GB", "-1", None),
        ("en_GB", "1e5", None),
        ("en_GB", "nan", None),
        ("en_GB", "", None),
    ],
)
def test_a_number_takes_the_locales_decimal_sign_and_a_dot(locale: str, text: str, number: float | None) -> None:
    use_formats(QLocale(locale))
    assert read_number(text) == number


@pytest.mark.parametrize("number", [22.5, 1234.5, 0.1, 20.0, 0.0005, 999_999.0])
@pytest.mark.parametrize("locale", ["en_GB", "de_DE"])
def test_a_written_number_is_read_as_the_same(locale: str, number: float) -> None:
    use_formats(QLocale(locale))
    assert read_number(write_number(number)) == number
