import numpy as np
import pytest

from benchmarks import peers
from benchmarks.people import make_person, stream
from benchmarks.worlds import WORLDS

DAYS = np.arange(1.0, 15.0)
NONE = np.empty(0)
BASELINE, THRESHOLD = 6.0, 0.3
"""The line is at 4.2."""


def test_the_usual_answers_are_the_same_for_everyone() -> None:
    assert peers.PEERS["28 days"](BASELINE, NONE, NONE, THRESHOLD, 7) == 28
    assert peers.PEERS["6 weeks"](BASELINE, DAYS, DAYS, THRESHOLD, 14) == 42


def test_a_straight_line_crosses_where_it_should() -> None:
    assert peers.straight_line(BASELINE, DAYS, 2 + 0.1 * DAYS, THRESHOLD, 14) == pytest.approx(22.0)
    assert peers.straight_line(BASELINE, DAYS, 5 + 0.1 * DAYS, THRESHOLD, 14) == 0.0
    assert peers.straight_line(BASELINE, DAYS, 3 - 0.1 * DAYS, THRESHOLD, 14) == peers.FAR
    assert peers.straight_line(BASELINE, DAYS[:1], DAYS[:1], THRESHOLD, 14) == peers.USUAL


def test_an_exponential_crosses_where_it_should() -> None:
    pytest.importorskip("scipy")
    pain = BASELINE * (1 - 0.6 * 2 ** (-DAYS / 10))
    assert peers.exponential(BASELINE, DAYS, pain, THRESHOLD, 14) == pytest.approx(10.0, abs=0.01)
    assert peers.exponential(BASELINE, DAYS, np.full(14, 5.5), THRESHOLD, 14) == 0.0
    assert peers.exponential(BASELINE, DAYS, np.full(14, 2.0), THRESHOLD, 14) == peers.FAR
    assert peers.exponential(BASELINE, NONE, NONE, THRESHOLD, 14) == peers.USUAL


def test_the_mean_of_seven_days_says_when_it_rose_for_good() -> None:
    pain = np.where(DAYS <= 5, 1.0, 6.0)  # in the seven days to day 9: three of 1 and four of 6, mean 3.9
    assert peers.rolling_mean(BASELINE, DAYS, pain, THRESHOLD, 14) == 9
    assert peers.rolling_mean(BASELINE, DAYS, np.full(14, 2.0), THRESHOLD, 14) == 28
    assert peers.rolling_mean(BASELINE, np.arange(1.0, 41.0), np.full(40, 2.0), THRESHOLD, 40) == 40
    assert peers.rolling_mean(BASELINE, DAYS, np.full(14, 6.0), THRESHOLD, 14) == 0.0


def test_peers_see_what_the_forecast_sees_and_nothing_later() -> None:
    pytest.importorskip("scipy")
    world = WORLDS["clean exponential"]
    person = make_person(world, stream(world, 1, 0))
    before = peers.answers(person, THRESHOLD, 14)
    first, last = person.courses[-1]
    unseen = [day for day in person.pain if first <= day <= last or (day - last).days > 14]
    assert len(unseen) > 60
    person.pain.update(dict.fromkeys(unseen, 10))
    assert peers.answers(person, THRESHOLD, 14) == before
    assert set(before) == set(peers.PEERS)
