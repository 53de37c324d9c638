"""The figures of the report: counted days, means that need enough answers, side effects, nights, a course in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.details import Effect, Severity, doses, effect
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.medicine import Medicine, Use
from diary.model.relief.assessment import Assessment, assess
from diary.model.relief.windows import Mean
from diary.model.visit.before_after import key_figures
from diary.model.visit.course_line import course_line, given_line
from diary.model.visit.effects import EffectDays, effect_figure
from diary.model.visit.nights import night_words, nights
from diary.model.visit.period import entry_words, period_of, recorded_words, size_words
from diary.settings import Settings
from tests.factories import NOW, TODAY

LATE = Entered(NOW, EntryMode.LATE)
COURSE = Infusion(TODAY - timedelta(days=14), TODAY - timedelta(days=10), id=1)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def newest(days: list[Day], *infusions: Infusion, on: date = TODAY) -> Assessment:
    pain = {day.date: day.pain_average for day in days if day.pain_average is not None}
    found = assess(pain, infusions or (COURSE,), Settings(), on).newest
    assert found is not None
    return found


# The period


def test_a_period_counts_days_with_a_score_and_those_entered_late() -> None:
    days = [Day(ago(9), pain_average=0, entered=LATE), Day(ago(5), sleep=3, entered=LATE), Day(ago(1), pain_average=4)]
    found = period_of(days, [COURSE], ago(9), TODAY)
    assert (found.days, found.recorded, found.late, found.infusions) == (10, 2, 1, 0)
    assert str(recorded_words(found)) == "2 of 10 days recorded (20\u00a0%)"
    assert str(entry_words(found)) == "1 entered late, hollow in the chart"
    assert str(size_words(found)) == "10 days, 0 infusions"


def test_without_a_first_day_it_begins_where_the_diary_does() -> None:
    assert period_of([Day(ago(3), pain_average=1)], [COURSE], None, TODAY).first == COURSE.first_day
    assert period_of([], [], None, TODAY).days == 1
    assert period_of([Day(TODAY + timedelta(days=1), pain_average=1)], [], None, TODAY).recorded == 0


def test_a_course_counts_where_a_day_of_it_lies_within() -> None:
    planned = Infusion(ago(2), ago(2), id=2, planned=True)
    later = Infusion(TODAY + timedelta(days=1), TODAY + timedelta(days=1), id=3)
    assert period_of([], [COURSE, planned, later], ago(10), TODAY).infusions == 1
    assert period_of([], [COURSE], ago(9), TODAY).infusions == 0


# Before and after


def test_a_mean_needs_five_answers_before_and_four_in_a_week() -> None:
    before = [Day(COURSE.first_day - timedelta(days=n), pain_average=6, mood=0) for n in (1, 2, 3, 4, 14)]
    too_old = Day(COURSE.first_day - timedelta(days=15), pain_average=0)
    week = [Day(COURSE.last_day + timedelta(days=n), pain_average=n) for n in (1, 2, 6, 7)]
    pain, _, _, mood = key_figures(newest([*before, too_old, *week]), [*before, too_old, *week], ())
    assert pain.before == Mean(6, 5)
    assert pain.week_1 == Mean(4, 4)
    assert pain.last is None  # of the last seven days two are answered
    assert mood.before == Mean(0, 5)
    four = key_figures(newest(before[1:]), before[1:], ())[0]
    assert four.before is None


def test_the_last_seven_days_never_reach_into_the_course() -> None:
    days = [Day(ago(n), pain_average=n) for n in range(14)]
    recent = Infusion(ago(6), ago(4), id=1)
    (pain, *_) = key_figures(newest(days, recent), days, ())
    assert pain.last is not None
    assert (pain.last.value, pain.last.days) == (1.5, 4)


def test_of_a_stale_diary_the_last_seven_days_end_with_the_last_score() -> None:
    days = [Day(COURSE.last_day + timedelta(days=n), pain_average=3) for n in range(1, 5)]
    stale = newest(days, on=TODAY + timedelta(days=10))
    (pain, *_) = key_figures(stale, days, ())
    assert pain.last is not None
    assert pain.last.days == 4


def test_rescue_doses_are_told_by_the_week_and_only_where_a_rescue_medicine_is_listed() -> None:
    medicines = [Medicine("A", use=Use.RESCUE, id=1), Medicine("B", use=Use.REGULAR, id=2)]
    days = [
        Day(COURSE.first_day - timedelta(days=n), pain_average=6, details={doses(1): 0.5 * (n % 2), doses(2): 3})
        for n in range(1, 7)
    ]
    found = key_figures(newest(days), days, medicines)
    rescue = found[-1]
    assert rescue.column == "rescue_doses"
    assert rescue.shown(rescue.before) == pytest.approx(7 * 0.25)
    assert rescue.shown(rescue.week_1) is None
    assert len(found) == 5
    assert len(key_figures(newest(days), days, medicines[1:])) == 4


# Side effects


def test_side_effects_are_counted_by_how_bad_they_were() -> None:
    none, mild, severe = Severity.NONE, Severity.MILD, Severity.SEVERE
    days = [
        Day(ago(3), details={effect(Effect.NAUSEA): mild, effect(Effect.DIZZINESS): none}),
        Day(ago(2), details={effect(Effect.NAUSEA): severe, effect(Effect.FALL): mild}),
        Day(ago(1), pain_average=3),
    ]
    found = effect_figure(days)
    assert found.effects == (EffectDays(Effect.NAUSEA, 1, 0, 1), EffectDays(Effect.FALL, 1, 0, 0))
    assert found.worse is not None
    assert (found.worse.days, found.worse.of, found.answered) == (1, 2, 2)
    nothing = effect_figure(days[2:])
    assert (nothing.worse, nothing.answered, nothing.effects) == (None, 0, ())


# Nights


def test_nights_are_told_as_they_were_answered() -> None:
    days = {
        COURSE.last_day + timedelta(days=1): Day(ago(9), dream_recall=1, dream_pleasantness=1, nightmare=1),
        COURSE.last_day + timedelta(days=2): Day(ago(8), dream_recall=0),
    }
    said = [str(night_words(night)) for night in nights(newest([]).days, days)]
    assert said == ["Night 1: very unpleasant, woke you.", "Night 2: none recalled.", "Night 3: not answered."]


def test_a_night_that_has_not_come_is_not_told() -> None:
    assert [night.number for night in nights(newest([], on=COURSE.last_day + timedelta(days=1)).days, {})] == [1]
    assert nights(newest([], on=COURSE.last_day).days, {}) == ()


# The course in a line


def test_a_course_is_told_as_far_as_it_is_known() -> None:
    bare = Infusion(ago(1), ago(1))
    assert str(course_line(1, bare, "21 November 2026")) == "Infusion 1: 21 November 2026."
    assert given_line(bare) is None
    whole = Infusion(
        ago(14),
        ago(10),
        days=5,
        drug=Drug.S_KETAMINE,
        route=Route.IV,
        dose=0.25,
        dose_unit=DoseUnit.MG_PER_KG_HOUR,
        hours_a_day=4.5,
        clonidine=True,
        benzodiazepine=False,
    )
    assert str(course_line(4, whole, "8 – 12 November 2026")) == (
        "Infusion 4: 8 – 12 November 2026, 5 infusion days, 4.5 hours a day, S-ketamine, 0.25 mg per kg per hour, into "
        "a vein (IV), clonidine alongside."
    )
