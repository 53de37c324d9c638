"""A year at a glance: what each day is, on both sides of every boundary."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.days.year import ANSWERED, Entry, Year, year_day_readout, year_of, year_summary, years_of
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.infusion import Infusion

TODAY = date(2026, 11, 22)
TIME = datetime(2026, 11, 1, 21, tzinfo=timezone(timedelta(hours=1)))


def day(when: date, pain: int | None = 4, how: EntryMode = EntryMode.TYPED, note: str | None = None) -> Day:
    return Day(when, pain, note=note, entered=Entered(TIME, how))


def year(*days: Day, infusions: tuple[Infusion, ...] = (), number: int = 2026) -> Year:
    return year_of(number, {day.date: day for day in days}, infusions, TODAY)


def said(made: Year, when: date) -> str:
    return ", ".join(str(phrase) for phrase in year_day_readout(made.day(when)))


FIRST = date(2026, 3, 1)


def test_each_day_is_what_it_is() -> None:
    made = year(
        day(FIRST, 0),
        day(FIRST + timedelta(days=1), 10, EntryMode.LATE),
        day(FIRST + timedelta(days=2), None, note="only words"),
        day(FIRST + timedelta(days=4), 5, EntryMode.IMPORT),
    )
    entries = [made.day(FIRST + timedelta(days=n)).entry for n in range(-1, 6)]
    assert entries == [
        Entry.BEFORE,
        Entry.FILLED,
        Entry.LATE,
        Entry.PARTLY,
        Entry.MISSING,
        Entry.FILLED,
        Entry.MISSING,
    ]
    around = [made.day(TODAY + timedelta(days=n)).entry for n in (-1, 0, 1)]
    assert around == [Entry.MISSING, Entry.OPEN, Entry.FUTURE]
    assert said(made, FIRST) == "average pain 0"
    assert said(made, FIRST + timedelta(days=1)) == "average pain 10, entered late"


@pytest.mark.parametrize(
    ("back", "words"),
    [(-1, "still to come"), (0, "not filled in yet"), (1, "nothing recorded"), (300, "before your diary began")],
)
def test_a_day_without_an_answer_says_why(back: int, words: str) -> None:
    assert said(year(day(FIRST)), TODAY - timedelta(days=back)) == words


def test_late_counts_only_where_there_is_an_average_pain() -> None:
    made = year(day(FIRST, None, EntryMode.LATE, note="words"))
    assert made.day(FIRST).entry is Entry.PARTLY
    assert (made.filled, made.late) == (0, 0)
    assert said(made, FIRST) == "answers without an average pain"


def test_infusions_that_took_place_and_planned_ones() -> None:
    made = year(
        day(FIRST),
        infusions=(
            Infusion(date(2025, 12, 30), date(2026, 1, 2), id=1),
            Infusion(FIRST, FIRST + timedelta(days=1), id=2),
            Infusion(TODAY + timedelta(days=7), TODAY + timedelta(days=8), planned=True, id=3),
            Infusion(date(2026, 5, 1), date(2026, 5, 1), removed=True, id=4),
        ),
    )
    assert [n for n in range(1, 6) if made.day(date(2026, 1, n)).in_course] == [1, 2]
    assert said(made, date(2026, 1, 2)) == "before your diary began, during infusion 1"
    assert said(made, FIRST) == "average pain 4, during infusion 2"
    assert said(made, FIRST + timedelta(days=13)) == "nothing recorded, day 12 after infusion 2"
    assert [made.day(TODAY + timedelta(days=n)).planned for n in (6, 7, 8, 9)] == [False, True, True, False]
    assert said(made, TODAY + timedelta(days=7)) == "still to come, infusion planned"
    assert not made.day(date(2026, 5, 1)).in_course
    unsaid = year(infusions=(Infusion(FIRST, FIRST, planned=True, id=1),))
    assert (unsaid.infusions, unsaid.planned) == (0, 1)  # an appointment that nobody has said took place
    assert (made.infusions, made.planned) == (2, 1)


def test_the_summary_counts_from_the_first_day_on_and_today_once_it_is_filled() -> None:
    first = TODAY - timedelta(days=9)
    assert [str(p) for p in year_summary(year(day(first)))] == ["1 of 9 days filled in"]
    assert [str(p) for p in year_summary(year(day(first), day(TODAY, 3, EntryMode.LATE)))] == [
        "2 of 10 days filled in",
        "1 of them late",
    ]
    assert [str(p) for p in year_summary(year(day(TODAY - timedelta(days=1))))] == ["1 of 1 day filled in"]
    made = year(day(first), infusions=(Infusion(first, first, id=1), Infusion(FIRST, FIRST, id=2)))
    assert [str(p) for p in year_summary(made)][1:] == ["2 infusions"]


def test_a_year_with_nothing_says_so() -> None:
    assert [str(p) for p in year_summary(year())] == ["Nothing was recorded in this year"]
    assert [str(p) for p in year_summary(year(day(FIRST), number=2027))] == ["Nothing was recorded in this year"]


def test_the_years_are_those_with_something_in_them() -> None:
    later = Infusion(date(2027, 1, 3), date(2027, 1, 3), planned=True)
    assert list(years_of([], [], TODAY)) == [2026]
    assert list(years_of([date(2024, 5, 1)], [later], TODAY)) == [2024, 2025, 2026, 2027]
    assert list(years_of([date(2024, 5, 1), date(9998, 1, 1)], [later], TODAY)) == [2024, 2025, 2026, 2027, 9998]
    assert list(years_of([], [Infusion(date(2020, 1, 1), date(2020, 1, 1), removed=True)], TODAY)) == [2026]


def test_a_day_that_has_not_come_is_marked_and_not_counted() -> None:
    """It was answered while the clock was ahead."""
    soon, next_year = TODAY + timedelta(days=3), date(2027, 2, 25)
    infusion = Infusion(date(2026, 11, 1), date(2026, 11, 1))
    made = year(day(FIRST), day(soon, 7), day(TODAY + timedelta(days=4), None, note="x"), infusions=(infusion,))
    assert made.day(soon).entry is Entry.AHEAD
    assert (made.filled, made.ahead, made.day(soon).place) == (1, 2, None)
    assert said(made, soon) == "average pain 7, though this day has not come yet by this computer's clock"
    assert said(made, TODAY + timedelta(days=4)) == "answers, though this day has not come yet by this computer's clock"
    assert "2 days that have not come yet" in [str(part) for part in year_summary(made)]
    later = year(day(FIRST), day(next_year, 0, EntryMode.LATE), number=2027)
    assert (later.day(next_year).entry, later.filled, later.due) == (Entry.AHEAD, 0, 0)
    assert year(day(soon)).day(date(2026, 11, 1)).entry is Entry.BEFORE  # the diary has not begun


def test_a_day_of_another_year_is_refused() -> None:
    with pytest.raises(IndexError):
        year().day(date(2025, 12, 31))


@given(
    number=st.integers(1900, 2100),
    answered=st.dictionaries(st.dates(date(2024, 1, 1), TODAY), st.one_of(st.none(), st.integers(0, 10)), max_size=30),
)
def test_every_day_is_there_once_and_missing_is_never_zero(number: int, answered: dict[date, int | None]) -> None:
    days = {when: day(when, pain, note="x") for when, pain in answered.items()}
    made = year_of(number, days, (), TODAY)
    assert [d.date.timetuple().tm_yday for d in made.days] == list(range(1, len(made.days) + 1))
    for shown in made.days:
        assert shown.pain == answered.get(shown.date)
        assert (shown.entry in ANSWERED) == (shown.date in answered)
    assert made.filled == sum(pain is not None for when, pain in answered.items() if when.year == number)
    assert made.filled <= made.due <= len(made.days)


def test_any_answer_makes_a_day_one_to_look_back_on() -> None:
    made = year(Day(FIRST, sleep=0, entered=Entered(TIME, EntryMode.TYPED)))
    assert made.day(FIRST).entry is Entry.PARTLY
