"""Each assessment is worked out once, and handed to all who ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from diary.model.forecast import forecast
from diary.model.forecast.arrays import Floats
from diary.model.forecast.posterior import Posterior
from diary.model.forecast.walk import Course, Walk
from diary.model.records.day import Day, pain_scores
from diary.model.records.infusion import Infusion
from diary.model.records.sign import Reports
from diary.model.records.state import DueDates, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.relief.assessment import Assessments, Gate, assess
from diary.model.relief.assessor import Assessor
from diary.model.relief.day_figures import day_figures
from diary.model.relief.figure import relief_figure
from diary.model.response.figures import responses
from diary.model.suggestion.outlook import outlook
from diary.model.track_record.outcomes import track_record
from tests.model.suggestion.one_course import (
    COURSE,
    GOOD,
    LAST,
    SECOND,
    SETTINGS,
    after,
    before,
    on,
)


def diary(years: int, seed: int) -> tuple[dict[date, int], list[Infusion]]:
    """A diary that no other test has: a course of two days every 80 days."""
    courses = [Infusion(on(80 * n), on(80 * n + 1), id=n + 1) for n in range(365 * years // 80)]
    end = courses[-1].last_day + timedelta(days=40)
    days = [on(n) for n in range(-20, (end - LAST).days)]
    return {day: (3 if (day - LAST).days % 80 < 30 else 7) + (n * seed) % 3 for n, day in enumerate(days)}, courses


@dataclass
class Work:
    """The steps of the forecast that were worked out: of infusions that another one followed, and of the newest."""

    past: list[Course] = field(default_factory=list)
    latest: list[Course] = field(default_factory=list)


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Every step that is worked out from now on."""
    work, past, latest = Work(), Walk.past, Walk.latest

    def counted_past(walk: Walk, course: Course, days: Floats, pain: Floats) -> Walk:
        work.past.append(course)
        return past(walk, course, days, pain)

    def counted_latest(walk: Walk, course: Course, days: Floats, pain: Floats) -> Posterior:
        work.latest.append(course)
        return latest(walk, course, days, pain)

    monkeypatch.setattr(Walk, "past", counted_past)
    monkeypatch.setattr(Walk, "latest", counted_latest)
    return work


def test_nothing_is_worked_out_before_it_is_asked(worked_out: Work) -> None:
    pain, courses = diary(2, 5)
    assessed = assess(pain, courses, SETTINGS, max(pain)).begun
    assert {one.as_of for one in assessed}
    assert worked_out == Work()
    assert assessed[3].gate is Gate.OPEN
    assert assessed[3].at(0.5).forecast is not assessed[3].forecast
    assert assessed[3].fit is not None
    assert len(worked_out.latest) == 1
    assert len(worked_out.past) == 3


def test_all_who_ask_of_a_diary_get_what_was_worked_out_once(worked_out: Work) -> None:
    pain, courses = diary(2, 7)
    today = max(pain)
    days = [Day(day, pain_average=score) for day, score in pain.items()]
    kept = [
        StoredSuggestion(
            one.last_day + timedelta(days=10), State.HOLDING, 0.4, infusion_last_day=one.last_day,
            due=DueDates(*[one.last_day + timedelta(days=n) for n in (20, 25, 30)]), chance_responded=0.9, method="1",
        )
        for one in courses
    ]  # fmt: skip

    assessor = Assessor()

    def everything(known: list[Day]) -> None:
        scores = pain_scores(known)

        def asked() -> Assessments:
            return assessor.assess(scores, courses, SETTINGS, today)

        outlook(asked(), known, courses, (), Reports())
        relief_figure(asked(), scores, frozenset())
        assert all(one.faded is not None for one in responses(asked(), known))
        assert all(one.faded is not None for one in track_record(kept, asked()).outcomes)
        day_figures(asked(), scores)

    everything(days)
    assert len(worked_out.latest) == len(courses) + 3  # the suggestion asks without the newest one, two and three
    assert len(worked_out.past) == len(courses) - 1  # infusions are walked once, whichever is asked about
    everything([*days[:-1], Day(today, pain_average=0)])
    assert len(worked_out.latest) == len(courses) + 4  # one answer touches one infusion
    assert len(worked_out.past) == len(courses) - 1


def test_one_diary_has_one_record_until_something_of_it_changes() -> None:
    pain, assessor = before() | after(*GOOD), Assessor()
    one = assessor.assess(pain, [COURSE], SETTINGS, on(12))
    assert assessor.assess(dict(pain), (COURSE,), SETTINGS, on(12)) is one
    pain[on(12)] = 0
    others = (
        (pain, [COURSE], SETTINGS, on(12)),
        (pain, [COURSE, SECOND], SETTINGS, on(12)),
        (pain, [COURSE], SETTINGS._replace(threshold=0.5), on(12)),
        (pain, [COURSE], SETTINGS, on(13)),
    )
    found = [assessor.assess(*other) for other in others]
    assert all(other is not one for other in found)
    assert [other == assess(*known) for other, known in zip(found, others, strict=True)] == [True] * 4


def test_assessors_share_nothing(worked_out: Work) -> None:
    pain = before() | after(*GOOD)
    for assessor in (Assessor(), Assessor()):
        newest = assessor.assess(pain, [COURSE], SETTINGS, on(12)).newest
        assert newest is not None
        assert newest.gate is Gate.OPEN
    assert len(worked_out.latest) == 2


def test_what_is_given_again_is_what_would_be_worked_out_anew() -> None:
    pain, courses = diary(5, 11)
    kept = assess(pain, courses, SETTINGS, max(pain)).begun
    for one in (kept[0], kept[7], kept[-1]):
        again = forecast(pain, [(other.first_day, other.last_day) for other in courses], as_of=one.days.until)
        assert one.fit is not None
        assert one.forecast is not None
        assert one.forecast.relief_band([0, 5, 50], [0.1, 0.5, 0.9]) == again.relief_band([0, 5, 50], [0.1, 0.5, 0.9])
        assert [one.forecast.due_day(q) for q in (0.1, 0.5, 0.9)] == [again.due_day(q) for q in (0.1, 0.5, 0.9)]
        assert one.fit.at_threshold.chance_responded == again.chance_responded
