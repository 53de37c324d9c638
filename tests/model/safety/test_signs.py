"""The safety signs: each rule on both sides of its boundary, what closes a sign, and that missing is never seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.records.day import Day
from diary.model.records.details import DayKey, Detail, Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.sign import SafetySign
from diary.model.safety.signs import Finding, OpenSign, open_signs
from diary.model.scales import DayItem

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)
COURSE = Infusion(FIRST, LAST, id=1)
BLADDER = (Effect.BURNING, Effect.URGENCY, Effect.FREQUENCY, Effect.LEAKING)


def on(number: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=number)


def felt(number: int, *codes: Effect, severity: Severity | None = Severity.MILD) -> Day:
    """A day with side effects, so many days after the course."""
    return Day(on(number), details={effect(code): severity for code in codes})


def day(number: int, **items: Any) -> Day:  # noqa: ANN401
    """A day with items, so many days after the course."""
    return Day(on(number), **items)


def signs(days: list[Day], *infusions: Infusion, told: dict[SafetySign, date] | None = None) -> dict[str, OpenSign]:
    """The open signs by name."""
    return {found.sign.value: found for found in open_signs(days, infusions, [], told or {})}


def fires(days: list[Day], *infusions: Infusion) -> set[str]:
    """Which signs are open."""
    return set(signs(days, *infusions))


def results(*labs: LabResult) -> set[str]:
    """Which signs blood results open."""
    return {found.sign.value for found in open_signs([], [COURSE], labs, {})}


ONCE = {
    Effect.BLOOD_IN_URINE: "urine",
    Effect.YELLOW_SKIN_OR_EYES: "liver",
    Effect.DARK_URINE: "liver",
    Effect.CHEST_PAIN: "heart",
    Effect.SUSPICIOUS_THOUGHTS: "perception",
}
WEEKLY = {**dict.fromkeys(BLADDER, ("urine", 3)), Effect.PALPITATIONS: ("heart", 3), Effect.PANIC: ("mood", 3)}
QUIET = set(Effect) - set(ONCE) - set(WEEKLY) - {Effect.MEMORY_TROUBLE}


@pytest.mark.parametrize("code", ONCE)
@pytest.mark.parametrize("severity", [Severity.MILD, Severity.MODERATE, Severity.SEVERE])
def test_some_effects_are_a_sign_at_once(code: Effect, severity: Severity) -> None:
    assert fires([felt(20, code, severity=severity)], COURSE) == {ONCE[code]}
    assert fires([felt(20, code, severity=severity)]) == {ONCE[code]}


@pytest.mark.parametrize("code", Effect)
@pytest.mark.parametrize("severity", [Severity.NONE, None])
def test_an_effect_that_was_not_there_is_no_sign(code: Effect, severity: Severity | None) -> None:
    assert fires([felt(20 + n, code, severity=severity) for n in range(7)], COURSE) == set()


@pytest.mark.parametrize("code", sorted(QUIET))
def test_other_effects_are_no_sign(code: Effect) -> None:
    assert fires([felt(20 + n, code, severity=Severity.SEVERE) for n in range(7)], COURSE) == set()


@pytest.mark.parametrize("code", WEEKLY)
def test_three_of_seven_days_two_are_not_enough(code: Effect) -> None:
    assert fires([felt(n, code) for n in (20, 26)], COURSE) == set()
    assert fires([felt(n, code) for n in (20, 23, 26)], COURSE) == {WEEKLY[code][0]}


@pytest.mark.parametrize("code", WEEKLY)
def test_the_third_day_lies_within_seven_days_the_eighth_is_too_late(code: Effect) -> None:
    assert fires([felt(n, code) for n in (20, 21, 26)]) == {WEEKLY[code][0]}
    assert fires([felt(n, code) for n in (20, 21, 27)]) == set()


def test_bladder_trouble_of_several_kinds_counts_a_day_once() -> None:
    assert fires([felt(20, *BLADDER), felt(21, *BLADDER)]) == set()
    mixed = signs([felt(20, Effect.BURNING, Effect.URGENCY), felt(22, Effect.LEAKING), felt(24, Effect.URGENCY)])
    (evidence,) = mixed["urine"].evidence
    assert evidence.finding is Finding.BLADDER
    assert evidence.days == (on(20), on(22), on(24))
    assert evidence.fired == (on(24),)
    assert evidence.parts == ((Finding.BURNING, 1), (Finding.URGENCY, 2), (Finding.LEAKING, 1))


@pytest.mark.parametrize("analyte", Analyte)
def test_three_times_the_upper_limit(analyte: Analyte) -> None:
    below = LabResult(1, on(9), analyte, 104.9, LabUnit.UNITS_PER_LITRE, 35.0, id=1)
    assert results(below) == set()
    assert results(replace(below, value=105.0)) == {"liver"}
    assert results(replace(below, value=105.0, removed=True)) == set()
    assert results(replace(below, value=105.0, upper_limit=None)) == set()


def test_results_of_a_removed_infusion_are_not_looked_at_those_of_a_planned_one_are() -> None:
    high = LabResult(1, on(9), Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 35.0, id=1)
    assert open_signs([], [replace(COURSE, removed=True)], [high], {}) == ()
    assert open_signs([], [], [high], {}) == ()
    assert open_signs([], [replace(COURSE, planned=True)], [high], {})
    other = Infusion(on(30), on(30), id=2)
    assert open_signs([], [replace(COURSE, removed=True), other], [high], {}) == ()


def test_three_times_two_tenths_is_six_tenths() -> None:
    assert results(LabResult(1, on(9), Analyte.ALT, 0.6, LabUnit.MICROKATAL_PER_LITRE, 0.2)) == {"liver"}


def test_the_highest_multiple_is_the_evidence() -> None:
    labs = [
        LabResult(1, on(n), Analyte.ALT, value, LabUnit.UNITS_PER_LITRE, 35.0) for n, value in ((9, 140.0), (16, 105.0))
    ]
    ((evidence,),) = [found.evidence for found in open_signs([], [COURSE], labs, {})]
    assert (evidence.finding, evidence.value, evidence.days) == (Finding.ALT, 4.0, (on(9), on(16)))
    twice = replace(labs[0], value=175.0)
    for same_day in ([twice, labs[0]], [labs[0], twice]):
        ((evidence,),) = [found.evidence for found in open_signs([], [COURSE], same_day, {})]
        assert (evidence.value, evidence.days) == (5.0, (on(9),))


PERCEPTION = ("drug_high", "inner_perception", "outer_perception")


@pytest.mark.parametrize("item", PERCEPTION)
def test_perception_from_the_second_day_at_four_or_more(item: str) -> None:
    assert fires([day(1, **{item: 10})], COURSE) == set()
    assert fires([day(2, **{item: 3})], COURSE) == set()
    assert fires([day(2, **{item: 4})], COURSE) == {"perception"}
    assert fires([day(90, **{item: 4})], COURSE) == {"perception"}


@pytest.mark.parametrize("item", PERCEPTION)
def test_perception_scales_need_an_infusion_that_took_place(item: str) -> None:
    assert fires([day(2, **{item: 10})]) == set()
    assert fires([day(2, **{item: 10})], replace(COURSE, planned=True)) == set()
    assert fires([day(2, **{item: 10})], replace(COURSE, removed=True)) == set()


def test_perception_is_counted_from_the_infusion_that_began_last() -> None:
    second = Infusion(on(30), on(32), id=2)
    assert fires([day(n, drug_high=9) for n in (30, 31, 32, 33)], COURSE, second) == set()
    assert fires([day(34, drug_high=4)], COURSE, second) == {"perception"}


@pytest.mark.parametrize("code", [PerceptionSign.VOICES, PerceptionSign.VISIONS, PerceptionSign.SUSPICIOUS_THOUGHTS])
def test_some_signs_are_one_at_any_time_outside_a_course(code: PerceptionSign) -> None:
    def seen(number: int) -> list[Day]:
        return [day(number, details={sign(code): 1})]

    assert fires(seen(0), COURSE) == set()
    assert fires(seen(-2), COURSE) == set()
    assert fires(seen(-3), COURSE) == {"perception"}
    assert fires(seen(1), COURSE) == {"perception"}
    assert fires(seen(0), replace(COURSE, planned=True)) == {"perception"}
    assert fires([day(1, details={sign(code): 0})], COURSE) == set()


def test_suspicious_thoughts_within_a_course_are_none_as_a_side_effect_either() -> None:
    assert fires([felt(0, Effect.SUSPICIOUS_THOUGHTS)], COURSE) == set()
    assert fires([felt(1, Effect.SUSPICIOUS_THOUGHTS)], COURSE) == {"perception"}


@pytest.mark.parametrize(
    "code",
    [
        PerceptionSign.ANXIETY_OR_PANIC,
        PerceptionSign.THOUGHTS_OUT_OF_CONTROL,
        PerceptionSign.TIME_OR_SPACE_UNREAL,
        PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED,
        PerceptionSign.SOUNDS_OR_COLOURS_STRONGER,
    ],
)
def test_other_signs_of_perception_are_none(code: PerceptionSign) -> None:
    assert fires([day(20 + n, details={sign(code): 1}) for n in range(7)], COURSE) == set()


BAD_DREAMS: list[dict[str, int]] = [{"dream_pleasantness": 1}, {"dream_pleasantness": 2}, {"nightmare": 1}]


@pytest.mark.parametrize("dream", BAD_DREAMS)
def test_bad_dreams_from_the_fourth_night_on_three_of_seven(dream: dict[str, int]) -> None:
    assert fires([day(n, **dream) for n in (4, 5, 6)], COURSE) == {"dreams"}
    assert fires([day(n, **dream) for n in (3, 4, 5)], COURSE) == set()
    assert fires([day(n, **dream) for n in (4, 10)], COURSE) == set()
    assert fires([day(n, **dream) for n in (4, 5, 10)], COURSE) == {"dreams"}
    assert fires([day(n, **dream) for n in (4, 5, 11)], COURSE) == set()
    assert fires([day(n, **dream) for n in (4, 5, 6)]) == set()


@pytest.mark.parametrize("dream", [{"dream_pleasantness": 3}, {"nightmare": 0}, {"dream_recall": 0}])
def test_other_dreams_are_no_sign(dream: dict[str, int]) -> None:
    assert fires([day(n, **dream) for n in range(4, 11)], COURSE) == set()


def test_nights_of_both_kinds_count_together_and_once() -> None:
    both = {"dream_pleasantness": 1, "nightmare": 1}
    assert fires([day(4, **both), day(5, **both)], COURSE) == set()
    days = [day(4, **both), day(5, dream_pleasantness=2), day(8, nightmare=1)]
    (evidence,) = signs(days, COURSE)["dreams"].evidence
    assert evidence.parts == ((Finding.UNPLEASANT_DREAM, 2), (Finding.NIGHTMARE, 2))


def test_memory_later_than_a_week_on_four_of_seven_days() -> None:
    def trouble(*numbers: int) -> list[Day]:
        return [felt(n, Effect.MEMORY_TROUBLE) for n in numbers]

    assert fires(trouble(8, 9, 10, 11), COURSE) == {"memory"}
    assert fires(trouble(7, 8, 9, 10), COURSE) == set()
    assert fires(trouble(8, 9, 14), COURSE) == set()
    assert fires(trouble(8, 9, 10, 14), COURSE) == {"memory"}
    assert fires(trouble(8, 9, 10, 15), COURSE) == set()
    assert fires(trouble(8, 9, 10, 11)) == set()


def test_mood_of_two_or_lower_on_five_of_seven_days() -> None:
    def moods(value: int, *numbers: int) -> list[Day]:
        return [day(n, mood=value) for n in numbers]

    assert fires(moods(2, 20, 21, 22, 26)) == set()
    assert fires(moods(2, 20, 21, 22, 23, 26)) == {"mood"}
    assert fires(moods(2, 20, 21, 22, 23, 27)) == set()
    assert fires(moods(3, 20, 21, 22, 23, 24, 25, 26)) == set()
    (evidence,) = signs([*moods(2, 20, 21, 22, 23), *moods(0, 24)])["mood"].evidence
    assert evidence.value == 0


def test_a_sign_has_its_first_and_its_newest_day() -> None:
    found = signs([felt(n, Effect.PALPITATIONS) for n in (20, 22, 24, 25)] + [felt(23, Effect.CHEST_PAIN)])["heart"]
    assert (found.first, found.last) == (on(23), on(25))
    assert [evidence.finding for evidence in found.evidence] == [Finding.CHEST_PAIN, Finding.PALPITATIONS]
    assert found.evidence[1].fired == (on(24), on(25))


def test_signs_stand_in_the_order_of_the_table() -> None:
    days = [felt(20, Effect.CHEST_PAIN, Effect.DARK_URINE, Effect.BLOOD_IN_URINE)]
    assert list(signs(days)) == ["urine", "liver", "heart"]


def test_days_in_any_order_give_the_same() -> None:
    days = [felt(n, Effect.BURNING) for n in (20, 22, 24)]
    assert signs(days[::-1]) == signs(days)


def test_a_sign_stays_open_until_the_clinic_was_told() -> None:
    pain = [felt(20, Effect.CHEST_PAIN)]
    assert fires([*pain, *(felt(n, Effect.CHEST_PAIN, severity=Severity.NONE) for n in range(21, 400))]) == {"heart"}
    assert signs(pain, told={SafetySign.HEART: on(19)})
    assert not signs(pain, told={SafetySign.HEART: on(20)})
    assert signs(pain, told={SafetySign.URINE: on(20)})


def test_once_told_only_later_days_count() -> None:
    days = [felt(n, Effect.PALPITATIONS) for n in (20, 21, 22, 23, 24, 25)]
    assert not signs(days[:5], told={SafetySign.HEART: on(22)})
    again = signs(days, told={SafetySign.HEART: on(22)})["heart"]
    assert (again.first, again.last) == (on(25), on(25))
    assert again.evidence[0].days == (on(23), on(24), on(25))


ITEMS = [item for item in DayItem if item.scale is not None]
DETAILS = [*map(effect, Effect), *map(sign, PerceptionSign)]


@st.composite
def some_days(draw: st.DrawFn) -> list[Day]:
    """A month around a course, with many answers that point to a sign."""
    days = []
    for number in range(-5, 25):
        if draw(st.booleans()):
            details: dict[Detail, Any] = dict.fromkeys(draw(st.sets(st.sampled_from(DETAILS), max_size=4)))
            for detail in details:
                given_signs, severities = st.sampled_from([0, 1]), st.sampled_from(Severity)
                details[detail] = draw(given_signs if detail.kind == "sign" else severities)
            items: dict[str, Any] = {
                item.value: draw(st.integers(item.scale.least, item.scale.most))
                for item in draw(st.sets(st.sampled_from(ITEMS), max_size=4))
                if item.scale is not None
            }
            days.append(Day(on(number), details=details, **items))
    return days


@given(some_days(), st.data())
def test_taking_answers_back_never_makes_a_sign(days: list[Day], data: st.DataObject) -> None:
    kept = []
    for one in days:
        answered: list[DayKey] = [key for key, _ in one.answered()]
        gone = data.draw(st.sets(st.sampled_from(answered))) if answered else set()
        items: dict[str, Any] = {key.value: None for key in gone if isinstance(key, DayItem)}
        details = {key: value for key, value in one.details.items() if key not in gone}
        kept.append(replace(one, details=details, **items))
    assert fires(kept, COURSE) <= fires(days, COURSE)


@given(some_days())
def test_a_day_without_an_answer_is_as_if_it_were_absent(days: list[Day]) -> None:
    recorded = {one.date: one for one in days}
    empty = {on(n): Day(on(n), details=dict.fromkeys(DETAILS)) for n in range(-5, 30)}
    assert open_signs(list((empty | recorded).values()), [COURSE], [], {}) == open_signs(days, [COURSE], [], {})


@given(some_days(), st.integers(-6, 25))
def test_told_closes_every_sign_up_to_that_day(days: list[Day], number: int) -> None:
    told = dict.fromkeys(SafetySign, on(number))
    for found in open_signs(days, [COURSE], [], told):
        assert all(seen > on(number) for evidence in found.evidence for seen in evidence.days)
        assert found in open_signs([one for one in days if one.date > on(number)], [COURSE], [], {})
