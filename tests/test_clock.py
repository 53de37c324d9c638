"""Where a diary day ends and when an entry is late: for any moment, any day end, and through clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.clock import diary_day, is_late
from diary.settings import DAY_END

ONE_DAY, A_MOMENT = timedelta(days=1), timedelta(microseconds=1)
WHOLE_HOURS = [time(hour) for hour in range(12)]

day_ends = st.builds(time, st.integers(0, 11), st.integers(0, 59))
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
walls = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1))
"""What a clock on the wall shows."""
days = st.dates(date(1970, 1, 2), date(2100, 1, 1))


@given(walls, zones, day_ends, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_while_the_zone_stays_the_day_never_goes_back(
    wall: datetime, zone: timezone, day_end: time, later: timedelta
) -> None:
    moment = wall.replace(tzinfo=zone)
    assert diary_day(moment, day_end) <= diary_day(moment + later, day_end)


@given(walls, zones, day_ends)
def test_every_diary_day_is_24_hours_of_the_wall_clock(wall: datetime, zone: timezone, day_end: time) -> None:
    moment = wall.replace(tzinfo=zone)
    day = diary_day(moment, day_end)
    begun = datetime.combine(day, day_end, zone)
    assert begun <= moment < begun + ONE_DAY
    assert diary_day(moment + ONE_DAY, day_end) == day + ONE_DAY


@given(days, zones, day_ends)
def test_the_day_ends_at_its_end_and_not_a_moment_before(day: date, zone: timezone, day_end: time) -> None:
    end = datetime.combine(day + ONE_DAY, day_end, zone)
    assert diary_day(end - A_MOMENT, day_end) == day
    assert diary_day(end, day_end) == day + ONE_DAY


@given(days, zones, day_ends)
def test_late_begins_when_the_following_diary_day_has_ended(day: date, zone: timezone, day_end: time) -> None:
    end_of_the_following = datetime.combine(day + 2 * ONE_DAY, day_end, zone)
    assert not is_late(day, end_of_the_following - A_MOMENT, day_end)
    assert is_late(day, end_of_the_following, day_end)


@given(days, zones, day_ends, st.timedeltas(timedelta(0), timedelta(days=2) - A_MOMENT))
def test_the_day_itself_and_the_one_after_are_never_late(
    day: date, zone: timezone, day_end: time, since: timedelta
) -> None:
    assert not is_late(day, datetime.combine(day, day_end, zone) + since, day_end)


@given(walls, zones, day_ends)
def test_only_the_wall_clock_counts(wall: datetime, zone: timezone, day_end: time) -> None:
    assert diary_day(wall.replace(tzinfo=zone), day_end) == diary_day(wall.replace(tzinfo=UTC), day_end)


@pytest.mark.parametrize("day_end", WHOLE_HOURS, ids=str)
@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Berlin",
        "Europe/London",
        "America/New_York",
        "America/Los_Angeles",
        "America/Havana",  # changes at midnight and at one
        "America/Nuuk",  # goes back over midnight
        "Atlantic/Azores",
        "Australia/Lord_Howe",  # by half an hour
        "Africa/Casablanca",
    ],
)
def test_through_a_clock_change_no_day_goes_back_or_is_left_out(zone: str, day_end: time) -> None:
    """Why Settings offers whole hours: at 02:30, the hour that Europe has twice would give a day back."""
    for change in clock_changes(ZoneInfo(zone)):
        minutes = (change + timedelta(minutes=minute) for minute in range(-25 * 60, 25 * 60, 5))
        seen = [diary_day(minute.astimezone(ZoneInfo(zone)), day_end) for minute in minutes]
        assert {after - before for before, after in pairwise(seen)} == {timedelta(0), ONE_DAY}


@pytest.mark.parametrize("zone", ["Pacific/Chatham", "Antarctica/Troll"])
def test_four_in_the_morning_is_safe_even_where_clocks_change_oddly(zone: str) -> None:
    for change in clock_changes(ZoneInfo(zone)):
        minutes = (change + timedelta(minutes=minute) for minute in range(-5 * 60, 5 * 60))
        seen = [diary_day(minute.astimezone(ZoneInfo(zone)), DAY_END) for minute in minutes]
        assert seen == sorted(seen)


def test_a_day_end_inside_of_the_hour_that_comes_twice_would_go_back() -> None:
    """The other side of the rule above: what is not offered would do harm."""
    berlin = ZoneInfo("Europe/Berlin")
    first, second = (datetime(2026, 10, 25, 2, minute, tzinfo=berlin, fold=fold) for minute, fold in ((45, 0), (15, 1)))
    assert first.astimezone(UTC) < second.astimezone(UTC)
    assert diary_day(first, time(2, 30)) > diary_day(second, time(2, 30))
    assert diary_day(first) == diary_day(second)


@cache
def clock_changes(zone: ZoneInfo) -> list[datetime]:
    """The moments (UTC, to the minute) at which a zone's clocks changed in 2026 and 2027."""
    hours = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(2 * 365 * 24)]
    changes = []
    for hour in hours:
        before, after = offset(hour, zone), offset(hour + timedelta(hours=1), zone)
        if before != after:
            minutes = (hour + timedelta(minutes=n) for n in range(1, 61))
            changes.append(next(minute for minute in minutes if offset(minute, zone) == after))
    assert changes, f"{zone} changes no clocks"
    return changes


def offset(moment: datetime, zone: ZoneInfo) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()
