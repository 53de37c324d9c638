"""Which backups go: seven days, four weeks and twelve months stay, whatever the clock says."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from diary.store.on_disk.copies import Backup, Occasion
from diary.store.on_disk.thinning import KEPT_DAYS, KEPT_MONTHS, KEPT_WEEKS, UNTOUCHED, surplus
from tests.factories import TODAY

NEVER = (Occasion.BY_HAND, Occasion.UPDATE)


def backup(day: date, occasion: Occasion = Occasion.DAILY, n: int = 0) -> Backup:
    return Backup(Path(f"diary-{day.isoformat()}-{occasion or 'mine'}-{n}.db"), day, occasion, float(n))


days = st.dates(date(2024, 1, 1), date(2028, 12, 31))
many = st.lists(st.builds(backup, days, st.sampled_from(Occasion), st.integers(0, 3)), unique=True, max_size=80)


@given(many, days)
def test_what_must_stay_stays(backups: list[Backup], today: date) -> None:
    newest = backup(today, n=9)
    gone = surplus([*backups, newest], today, newest.path)
    assert newest not in gone
    assert not [one for one in gone if one.occasion in NEVER or one.day > today]
    assert not [one for one in gone if one.occasion is not Occasion.DAILY and today - one.day < UNTOUCHED]
    kept = [one for one in (*backups, newest) if one not in gone]
    # None goes for which no newer one stays; and nothing more goes the next time.
    assert all(any(other.order > one.order for other in kept) for one in gone)
    assert surplus(kept, today, newest.path) == []
    free = [one for one in kept if one.occasion not in NEVER and one.day <= today]
    thinned = [one for one in free if one.occasion is Occasion.DAILY or today - one.day >= UNTOUCHED]
    assert len(thinned) <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS


@given(many, days)
def test_a_clock_set_back_takes_nothing_away(backups: list[Backup], today: date) -> None:
    later = [one._replace(day=one.day + timedelta(days=2000)) for one in backups]
    newest = backup(today, n=9)
    assert surplus([*later, newest], today, newest.path) == []


@given(days, st.lists(st.integers(1, 40), min_size=1, max_size=60))
def test_a_clock_that_was_ahead_for_a_day_costs_one_of_each_at_most(first: date, pauses: list[int]) -> None:
    kept: list[Backup] = []
    day = first
    for pause in pauses:
        day += timedelta(days=pause)
        kept = after(kept, day)
    ahead = after(kept, day + timedelta(days=4000))
    assert len(kept) - len([one for one in ahead if one in kept]) <= 3


def after(kept: list[Backup], today: date) -> list[Backup]:
    """What is there once today's was made."""
    newest = backup(today)
    everything = [*kept, newest]
    gone = surplus(everything, today, newest.path)
    return [one for one in everything if one not in gone]


def test_three_years_day_by_day() -> None:
    kept: list[Backup] = []
    for n in range(3 * 365):
        kept = after(kept, TODAY + timedelta(days=n))
    today = TODAY + timedelta(days=3 * 365 - 1)
    there = {one.day for one in kept}
    assert {today - timedelta(days=n) for n in range(KEPT_DAYS)} <= there
    assert len({one.isocalendar()[:2] for one in there}) >= KEPT_WEEKS
    assert len({(one.year, one.month) for one in there}) == KEPT_MONTHS
    assert (today - min(there)).days > 300
    assert KEPT_DAYS + KEPT_MONTHS <= len(kept) <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS


def test_of_several_on_a_day_the_newest_stays() -> None:
    old = [backup(TODAY - timedelta(days=60), n=n) for n in range(3)]
    newest = backup(TODAY)
    assert surplus([*old, newest], TODAY, newest.path) == [old[1], old[0]]
