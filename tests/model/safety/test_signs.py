"""What becomes of a sign: it asks until the clinic was told, and stays until it is settled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.day import Day
from diary.model.records.details import DayKey, Detail, Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte
from diary.model.records.sign import SafetySign
from diary.model.safety.findings import Finding
from diary.model.safety.signs import SettledBy
from diary.model.scales import DayItem
from tests.model.safety.seeing import COURSE, day, felt, fires, found, lab, on, opened, quiet

if TYPE_CHECKING:
    from diary.model.safety.signs import SettledSign, Signs

URINE, HEART, LIVER, KIDNEY = SafetySign.URINE, SafetySign.HEART, SafetySign.LIVER, SafetySign.KIDNEY
CHEST = [felt(20, Effect.CHEST_PAIN)]


def settled(signs: Signs) -> SettledSign:
    """The one sign that is settled, with none open."""
    assert signs.open == ()
    (only,) = signs.settled
    return only


def names(signs: Signs) -> set[SafetySign]:
    """All signs there are, open or settled."""
    return {one.sign for one in signs.open} | {one.sign for one in signs.settled}


# Until the clinic was told


def test_a_sign_asks_until_the_clinic_was_told_however_quiet_it_is() -> None:
    assert opened([*CHEST, *quiet(*range(21, 300))])["heart"].told_on is None
    assert opened(CHEST, told={HEART: on(19)})["heart"].told_on is None
    assert opened(CHEST, told={URINE: on(20)})["heart"].told_on is None


@pytest.mark.parametrize("number", [20, 21, 30])
def test_telling_the_clinic_ends_the_asking_and_not_the_sign(number: int) -> None:
    heart = opened([*CHEST, *quiet(*range(21, 31))], told={HEART: on(number)})["heart"]
    assert (heart.told_on, heart.first, heart.last) == (on(number), on(20), on(20))
    assert [evidence.finding for evidence in heart.evidence] == [Finding.CHEST_PAIN]


def test_what_is_told_later_is_not_known_yet() -> None:
    assert opened(CHEST, told={HEART: on(22)}, as_of=on(21))["heart"].told_on is None
    assert opened(CHEST, told={HEART: on(22)}, as_of=on(22))["heart"].told_on == on(22)


def test_it_asks_again_when_later_days_meet_the_rule_again() -> None:
    days = [felt(n, Effect.PALPITATIONS) for n in (20, 21, 22, 23, 24, 25)]
    assert opened(days[:5], told={HEART: on(22)})["heart"].told_on == on(22)
    again = opened(days, told={HEART: on(22)})["heart"]
    assert (again.first, again.last, again.told_on) == (on(25), on(25), None)
    assert again.evidence[0].days == (on(23), on(24), on(25))


# Until it is settled


def test_fourteen_written_days_without_any_of_it_settle_a_sign_that_was_told() -> None:
    told = {HEART: on(21)}
    assert opened([*CHEST, *quiet(*range(22, 35))], told=told)["heart"].told_on == on(21)  # thirteen
    over = settled(found([*CHEST, *quiet(*range(22, 36))], told=told))
    assert (over.settled_on, over.settled_by, over.told_on) == (on(35), SettledBy.DAYS_WITHOUT_IT, on(21))
    assert (over.first, over.last) == (on(20), on(20))


def test_days_that_were_not_written_are_not_quiet() -> None:
    told = {HEART: on(21)}
    other = [day(n, mood=7, note="no score") for n in range(22, 90)]
    assert opened([*CHEST, *other], told=told)["heart"].told_on == on(21)
    assert settled(found([*CHEST, *quiet(*range(30, 90, 4))], told=told)).settled_on == on(30 + 13 * 4)


def test_days_before_the_clinic_was_told_are_not_counted() -> None:
    """The clinic is given the time to answer."""
    days = [*CHEST, *quiet(*range(21, 54))]
    assert opened(days, told={HEART: on(40)})["heart"].told_on == on(40)
    assert settled(found([*days, *quiet(54)], told={HEART: on(40)})).settled_on == on(54)


def test_a_single_sighting_begins_the_quiet_days_anew() -> None:
    told = {URINE: on(22)}
    days = [felt(n, Effect.BURNING) for n in (20, 21, 22)] + quiet(*range(23, 34))
    one_more = Day(on(34), pain_average=4, details={effect(Effect.URGENCY): Severity.MILD})
    assert opened([*days, one_more, *quiet(*range(35, 48))], told=told)["urine"].told_on == on(22)
    assert settled(found([*days, one_more, *quiet(*range(35, 49))], told=told)).settled_on == on(48)


def test_the_clinic_settles_it() -> None:
    over = settled(found(CHEST, told={HEART: on(21)}, settled={HEART: on(23)}))
    assert (over.settled_on, over.settled_by, over.told_on) == (on(23), SettledBy.CLINIC, on(21))
    assert opened(CHEST, told={HEART: on(21)}, settled={HEART: on(23)}, as_of=on(22))["heart"].told_on == on(21)


def test_the_clinic_settles_it_on_the_day_it_was_told_and_without() -> None:
    assert settled(found(CHEST, told={HEART: on(21)}, settled={HEART: on(21)})).settled_by is SettledBy.CLINIC
    assert settled(found(CHEST, settled={HEART: on(21)})).told_on is None
    assert opened(CHEST, settled={HEART: on(19)})["heart"].told_on is None  # it was settled before


def test_what_is_seen_after_it_was_settled_asks_again() -> None:
    days = [*CHEST, felt(30, Effect.CHEST_PAIN)]
    again = opened(days, told={HEART: on(21)}, settled={HEART: on(23)})["heart"]
    assert (again.first, again.told_on) == (on(30), None)
    told = opened(days, told={HEART: on(30)}, settled={HEART: on(23)})["heart"]
    assert (told.first, told.told_on) == (on(30), on(30))


def test_a_new_episode_does_not_tell_of_the_old_one() -> None:
    days = [*CHEST, *quiet(*range(21, 36)), felt(200, Effect.CHEST_PAIN)]
    assert opened(days, told={HEART: on(201)})["heart"].first == on(200)
    close = [*CHEST, *quiet(*range(21, 34)), felt(200, Effect.CHEST_PAIN)]
    assert opened(close, told={HEART: on(201)})["heart"].first == on(20)


def test_a_sign_that_fired_before_a_quiet_time_does_not_vanish_when_it_is_told() -> None:
    days = [felt(n, Effect.BURNING) for n in (20, 21, 22)] + quiet(*range(23, 40)) + [felt(40, Effect.BURNING)]
    assert opened(days)["urine"].told_on is None
    assert opened(days, told={URINE: on(41)})["urine"].told_on == on(41)


# What is measured


@pytest.mark.parametrize("times", [1.0, 0.4])
def test_a_newer_result_within_its_limit_settles_a_blood_result(times: float) -> None:
    high, told = lab(9, Analyte.ALT, 4.0), {LIVER: on(10)}
    over = settled(found([], COURSE, labs=[high, lab(30, Analyte.ALT, times)], told=told))
    assert (over.settled_on, over.settled_by) == (on(30), SettledBy.NEWER_RESULT)


@pytest.mark.parametrize(
    "newer",
    [
        lab(30, Analyte.ALT, 1.01),
        lab(30, Analyte.ALT, None),
        lab(30, Analyte.AST, 0.5),
        lab(9, Analyte.ALT, 0.5),
        replace(lab(30, Analyte.ALT, 0.5), removed=True),
    ],
)
def test_another_result_does_not(newer: Any) -> None:  # noqa: ANN401
    labs = [lab(9, Analyte.ALT, 4.0), newer]
    assert opened([], COURSE, labs=labs, told={LIVER: on(10)})["liver"].told_on == on(10)


def test_the_newest_result_decides() -> None:
    labs = [lab(9, Analyte.ALT, 4.0), lab(20, Analyte.ALT, 0.9), lab(30, Analyte.ALT, 1.5)]
    assert opened([], COURSE, labs=labs, told={LIVER: on(10)})["liver"].told_on == on(10)


def test_quiet_days_say_nothing_of_what_is_measured() -> None:
    labs = [lab(9, Analyte.CREATININE, 1.4)]
    assert opened(quiet(*range(10, 90)), COURSE, labs=labs, told={KIDNEY: on(10)})["kidney"].told_on == on(10)


def test_a_sign_of_both_sorts_needs_both() -> None:
    labs, told = [lab(9, Analyte.ALT, 4.0)], {LIVER: on(10)}
    dark = [felt(9, Effect.DARK_URINE)]
    newer = lab(20, Analyte.ALT, 0.5)
    assert fires([*dark, *quiet(*range(11, 30))], COURSE, labs=labs, told=told) == {"liver"}
    assert fires(dark, COURSE, labs=[*labs, newer], told=told) == {"liver"}
    over = settled(found([*dark, *quiet(*range(11, 30))], COURSE, labs=[*labs, newer], told=told))
    assert (over.settled_on, over.settled_by) == (on(24), SettledBy.DAYS_WITHOUT_IT)


def test_a_result_that_was_never_measured_again_outlasts_a_later_episode() -> None:
    dark = [felt(100, Effect.DARK_URINE), *quiet(*range(10, 99)), *quiet(*range(102, 130))]
    labs = [lab(9, Analyte.ALT, 4.0)]
    liver = opened(dark, COURSE, labs=labs, told={LIVER: on(101)})["liver"]
    assert [one.finding for one in liver.evidence] == [Finding.DARK_URINE, Finding.ALT]
    over = settled(found(dark, COURSE, labs=[*labs, lab(50, Analyte.ALT, 0.5)], told={LIVER: on(101)}))
    assert [one.finding for one in over.evidence] == [Finding.DARK_URINE]


def test_a_newer_result_does_not_settle_a_sign_the_clinic_was_never_told_of() -> None:
    labs = [lab(9, Analyte.ALT, 4.0), lab(30, Analyte.ALT, 0.5)]
    assert opened([], COURSE, labs=labs)["liver"].told_on is None


@pytest.mark.parametrize(
    ("vitals", "again"),
    [
        ({"systolic": 185, "diastolic": 90}, {"systolic": 150, "diastolic": 90}),
        ({"pulse": 140}, {"pulse": 130}),
    ],
)
def test_a_newer_infusion_settles_blood_pressure_and_pulse(vitals: dict[str, int], again: dict[str, int]) -> None:
    high, later = replace(COURSE, **vitals), Infusion(on(30), on(30), id=2)  # type: ignore[arg-type]
    told = {HEART: on(1)}
    assert opened(quiet(*range(2, 60)), high, later, told=told)["heart"].told_on == on(1)
    within = replace(later, **again)  # type: ignore[arg-type]
    assert settled(found([], high, within, told=told)).settled_on == on(30)
    still = replace(later, **vitals)  # type: ignore[arg-type]
    assert opened([], high, still, told=told)["heart"].told_on is None  # seen after the clinic was told


# Whatever is written


ITEMS = [item for item in DayItem if item.scale is not None]
DETAILS = [*map(effect, Effect), *map(sign, PerceptionSign)]


YES_NO = st.booleans()
GIVEN_DETAILS = st.sets(st.sampled_from(DETAILS), max_size=4)
GIVEN_ITEMS = st.sets(st.sampled_from(ITEMS), max_size=4)
OF_A_SIGN, OF_AN_EFFECT = st.sampled_from([0, 1]), st.sampled_from(Severity)
OF_AN_ITEM = {item: st.sampled_from(list(item.scale.answers)) for item in ITEMS if item.scale is not None}


@st.composite
def some_days(draw: st.DrawFn) -> list[Day]:
    """A month around a course, with many answers that point to a sign."""
    days = []
    for number in range(-5, 25):
        if draw(YES_NO):
            details: dict[Detail, Any] = {
                detail: draw(OF_A_SIGN if detail.kind == "sign" else OF_AN_EFFECT) for detail in draw(GIVEN_DETAILS)
            }
            items: dict[str, Any] = {item.value: draw(OF_AN_ITEM[item]) for item in draw(GIVEN_ITEMS)}
            days.append(Day(on(number), details=details, **items))
    return days


SCORES = {DayItem.INNER_PERCEPTION, DayItem.OUTER_PERCEPTION}
"""A low score says that what felt unreal was not strong; without it, it is a sign."""


@given(some_days(), st.data())
def test_taking_answers_back_never_makes_a_sign(days: list[Day], data: st.DataObject) -> None:
    kept = []
    for one in days:
        answered: list[DayKey] = [key for key, _ in one.answered() if key not in SCORES]
        gone = data.draw(st.sets(st.sampled_from(answered))) if answered else set()
        items: dict[str, Any] = {key.value: None for key in gone if isinstance(key, DayItem)}
        details = {key: value for key, value in one.details.items() if key not in gone}
        kept.append(one._replace(details=details, **items))
    assert fires(kept, COURSE) <= fires(days, COURSE)


@given(some_days())
def test_a_day_without_an_answer_is_as_if_it_were_absent(days: list[Day]) -> None:
    recorded = {one.date: one for one in days}
    empty = {on(n): Day(on(n), details=dict.fromkeys(DETAILS)) for n in range(-5, 30)}
    assert found(list((empty | recorded).values()), COURSE) == found(days, COURSE)


@given(some_days(), st.integers(-6, 25))
def test_told_ends_the_asking_of_every_sign_and_none_vanishes(days: list[Day], number: int) -> None:
    told = dict.fromkeys(SafetySign, on(number))
    known = [one for one in days if one.date <= on(number)]
    before, after = found(days, COURSE), found(days, COURSE, told=told)
    there = names(after)
    assert {one.sign for one in found(known, COURSE).open} <= there <= {one.sign for one in before.open}
    for one in after.open:
        if one.told_on is None:
            assert all(seen > on(number) for evidence in one.evidence for seen in evidence.days)
        else:
            assert one.last <= one.told_on


@given(some_days(), st.integers(-6, 25))
def test_settled_lets_none_ask_for_what_was_before(days: list[Day], number: int) -> None:
    over = dict.fromkeys(SafetySign, on(number))
    after = found(days, COURSE, settled=over)
    assert all(evidence.days[0] > on(number) for one in after.open for evidence in one.evidence)
    known = [one for one in days if one.date <= on(number)]
    assert {one.sign for one in found(known, COURSE).open} <= names(after)
