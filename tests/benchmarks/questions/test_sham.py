"""Diaries without treatment: as the published ones are, and judged like real ones."""

from datetime import timedelta

import numpy as np
import pytest

from benchmarks import untreated
from benchmarks.people import START
from benchmarks.questions import sham
from benchmarks.scoring import Key

PEOPLE = 400


def scores(index: int) -> np.ndarray:
    """The first days of a diary, as many as the published ones have; NaN for none."""
    pain = sham.diary(np.random.default_rng([1, 5, index]))
    return np.array([pain.get(START + timedelta(day), np.nan) for day in range(sham.PUBLISHED)])


def test_the_diaries_are_as_the_published_ones() -> None:
    people = np.array([scores(index) for index in range(PEOPLE)])
    off = people - np.nanmean(people, axis=1, keepdims=True)
    correlation = np.nanmean(off[:, 1:] * off[:, :-1], axis=1) / np.nanvar(people, axis=1)
    assert np.nanstd(people, axis=1, ddof=1).mean() == pytest.approx(1.2, abs=0.08)
    assert correlation.mean() == pytest.approx(0.40, abs=0.06)
    assert np.isnan(people).mean() == pytest.approx(0.14, abs=0.02)
    fell = np.mean([sham.fell(sham.diary(np.random.default_rng([1, 5, index]))) for index in range(PEOPLE)])
    assert 0.09 < fell < 0.18


def test_the_level_wanders() -> None:
    people = np.array([scores(index) for index in range(PEOPLE)])
    apart = [np.nanmean(people[:, lag : lag + 14], axis=1) - np.nanmean(people[:, :14], axis=1) for lag in (14, 56)]
    near, far = (np.mean(part**2) for part in apart)
    assert far - near == pytest.approx(np.mean(sham.WANDERING) * 42, rel=0.35)


def test_each_sham_course_is_judged_from_day_30_on() -> None:
    pain = sham.diary(np.random.default_rng([1, 5, 0]))
    courses = untreated.laid_over(pain)
    assert courses[0][0] >= START + timedelta(30)
    assert len(courses) == 3
    found = untreated.judge(pain, courses, alone=True)
    figures = sham.person("sham, each alone", 1, 0)
    assert figures[Key("chance of a response", "forecast")] == pytest.approx(sum(found.chances) / found.judged)
    first = sham.person("sham on day 30", 1, 0)
    assert first[Key("chance of a response", "forecast")] == found.chances[0]
    after = sham.person("sham, one after the other", 1, 0)
    assert after[Key("chance of a response", "forecast")] != figures[Key("chance of a response", "forecast")]


def test_a_fall_is_of_the_last_week_against_the_first() -> None:
    flat = {START + timedelta(day): 6 for day in range(sham.PUBLISHED)}
    low = {START + timedelta(day): 4 for day in range(sham.PUBLISHED - 7, sham.PUBLISHED)}
    assert not sham.fell(flat)
    assert sham.fell(flat | low)
    assert not sham.fell(flat | dict(list(low.items())[:3]))
