from datetime import timedelta

import numpy as np
import pytest

from benchmarks.best_week import EFFECTS, WEEKS, judged, lines, measure, share
from benchmarks.people import make_person, stream
from benchmarks.scoring import Key, stacked
from benchmarks.summary import People
from benchmarks.worlds import crossing


def inside(week: str) -> Key:
    return Key(f"{week}: inside", "forecast")


def test_the_truth_is_the_persons_true_relief() -> None:
    for world in EFFECTS:
        person = make_person(world, stream(world, 1, 0))
        assert person.relief[0] == pytest.approx(person.start)
        assert crossing(person.relief[None, :])[0] == pytest.approx(person.truth, abs=0.5)


def test_every_size_of_effect_is_asked_none_included() -> None:
    starts = [make_person(world, stream(world, 1, 0)).start for world in EFFECTS]
    assert starts == pytest.approx([0.0, 0.2, 0.4, 0.65])


def test_a_person_is_judged_on_the_card_of_that_day_alone() -> None:
    world = EFFECTS[-1]
    person = make_person(world, stream(world, 1, 0))
    found = judged(person, 28)
    assert all(found[inside(week)] in (0.0, 1.0) for week in WEEKS)
    last = person.courses[-1][1]
    for day in range(29, 101):
        person.pain[last + timedelta(day)] = 0
    assert judged(person, 28) == found


def test_a_week_that_is_not_there_is_absent() -> None:
    world = EFFECTS[-1]
    found = judged(make_person(world, stream(world, 1, 0)), 14)
    assert inside("week 1") in found
    assert inside("week 4") not in found


def test_a_share_has_the_textbook_error() -> None:
    people = People(stacked([{inside("best week"): float(n % 4 > 0)} for n in range(100)]))
    found = share(people, "best week: inside")
    assert found.value == 0.75
    assert found.error == pytest.approx((0.75 * 0.25 / 100) ** 0.5)
    assert np.isnan(share(people, "week 4: inside").value)


def test_a_small_run_says_every_line() -> None:
    found = measure(people=2)
    assert list(found) == [world.name for world in EFFECTS]
    assert len(list(lines(found))) == len(EFFECTS) * len(WEEKS)
