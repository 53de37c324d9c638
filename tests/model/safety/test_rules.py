"""Each rule of the table on both sides of its boundary, and that missing is never seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from diary.model.records.details import Effect, PerceptionSign, Severity
from diary.model.records.infusion import Infusion
from diary.model.records.lab import LIVER_VALUES, Analyte, LabResult, LabUnit
from diary.model.safety.findings import Finding
from diary.model.safety.looking import unjudged_labs
from tests.model.safety.seeing import COURSE, FIRST, day, felt, fires, found, lab, on, opened, sensed

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.day import Day

BLADDER = (Effect.BURNING, Effect.URGENCY, Effect.FREQUENCY, Effect.LEAKING, Effect.LOW_BELLY_PAIN)
ONCE = {
    Effect.BLOOD_IN_URINE: "urine",
    Effect.YELLOW_SKIN_OR_EYES: "liver",
    Effect.DARK_URINE: "liver",
    Effect.CHEST_PAIN: "heart",
    Effect.SUSPICIOUS_THOUGHTS: "perception",
    Effect.FALL: "being_unsafe",
}
STOPPING = (Effect.TROUBLE_SPEAKING, Effect.UNSTEADINESS, Effect.VOMITING)
QUIET = (
    set(Effect)
    - set(ONCE)
    - set(BLADDER)
    - set(STOPPING)
    - {Effect.FLANK_PAIN, Effect.MEMORY_TROUBLE, Effect.PALPITATIONS, Effect.PANIC, Effect.LOW_MOOD}
)


def _mild(code: Effect) -> Callable[[int], Day]:
    return lambda number: felt(number, code)


def _severe(code: Effect) -> Callable[[int], Day]:
    return lambda number: felt(number, code, severity=Severity.SEVERE)


def _item(**items: Any) -> Callable[[int], Day]:  # noqa: ANN401
    return lambda number: day(number, **items)


COUNTED: dict[str, tuple[str, Callable[[int], Day], int, int]] = {
    **{f"{code} weekly": ("urine", _mild(code), 3, 7) for code in BLADDER},
    **{f"{code} severe": ("urine", _severe(code), 2, 28) for code in BLADDER},
    "flank pain": ("kidney", _mild(Effect.FLANK_PAIN), 2, 7),
    "unpleasant dreams": ("dreams", _item(dream_pleasantness=2), 3, 7),
    "nightmares": ("dreams", _item(nightmare=1), 3, 7),
    "memory": ("memory", _mild(Effect.MEMORY_TROUBLE), 4, 7),
    "palpitations": ("heart", _mild(Effect.PALPITATIONS), 3, 7),
    "panic": ("mood", _mild(Effect.PANIC), 3, 7),
    "anxiety": ("mood", lambda number: sensed(number, PerceptionSign.ANXIETY_OR_PANIC), 3, 7),
    "mood of 2": ("mood", _item(mood=2), 5, 7),
    "mood of 0": ("mood", _item(mood=0), 3, 7),
    "low mood severe": ("mood", _severe(Effect.LOW_MOOD), 3, 7),
    **{f"{code} severe": ("being_unsafe", _severe(code), 3, 7) for code in STOPPING},
}
"""The sign, a day with it, on how many days it must be seen, of how many."""


@pytest.mark.parametrize("name", COUNTED)
def test_on_so_many_days_of_so_many_and_not_on_one_less(name: str) -> None:
    row, seen, least, of = COUNTED[name]
    first, last = 20, 20 + of - 1
    between = list(range(first, first + least - 1))
    assert fires([seen(n) for n in [*between, last]], COURSE) == {row}
    assert fires([seen(n) for n in between], COURSE) == set()
    assert fires([seen(n) for n in [*between, last + 1]], COURSE) == set()


@pytest.mark.parametrize("code", BLADDER)
def test_bladder_trouble_on_six_of_28_days(code: Effect) -> None:
    six = [20, 25, 30, 36, 42, 47]
    assert fires([felt(n, code) for n in six]) == {"urine"}
    assert fires([felt(n, code) for n in six[:-1]]) == set()
    assert fires([felt(n, code) for n in [*six[:-1], 48]]) == set()


def test_memory_trouble_on_eight_of_28_days() -> None:
    eight = [20, 23, 26, 30, 34, 38, 42, 47]
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in eight], COURSE) == {"memory"}
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in eight[:-1]], COURSE) == set()
    assert fires([felt(n, Effect.MEMORY_TROUBLE) for n in [*eight[:-1], 48]], COURSE) == set()


@pytest.mark.parametrize("code", ONCE)
@pytest.mark.parametrize("severity", [Severity.MILD, Severity.MODERATE, Severity.SEVERE])
def test_some_effects_are_a_sign_at_once(code: Effect, severity: Severity) -> None:
    assert fires([felt(20, code, severity=severity)], COURSE) == {ONCE[code]}
    assert fires([felt(20, code, severity=severity)]) == {ONCE[code]}


@pytest.mark.parametrize("code", Effect)
@pytest.mark.parametrize("severity", [Severity.NONE, None])
def test_an_effect_that_was_not_there_is_no_sign(code: Effect, severity: Severity | None) -> None:
    assert fires([felt(20 + n, code, severity=severity) for n in range(28)], COURSE) == set()


@pytest.mark.parametrize("code", sorted(QUIET))
def test_other_effects_are_no_sign(code: Effect) -> None:
    assert fires([felt(20 + n, code, severity=Severity.SEVERE) for n in range(28)], COURSE) == set()


@pytest.mark.parametrize("code", [*STOPPING, Effect.LOW_MOOD])
def test_what_must_be_severe_is_no_sign_while_it_is_moderate(code: Effect) -> None:
    assert fires([felt(20 + n, code, severity=Severity.MODERATE) for n in range(28)], COURSE) == set()


def test_speech_and_steadiness_count_together() -> None:
    days = [felt(20 + n, code, severity=Severity.SEVERE) for n, code in enumerate(STOPPING)]
    (evidence,) = opened(days)["being_unsafe"].evidence
    assert evidence.parts == ((Finding.TROUBLE_SPEAKING, 1), (Finding.UNSTEADINESS, 1), (Finding.VOMITING, 1))


def test_bladder_trouble_of_several_kinds_counts_a_day_once() -> None:
    assert fires([felt(20, *BLADDER), felt(21, *BLADDER)]) == set()
    mixed = opened([felt(20, Effect.BURNING, Effect.URGENCY), felt(22, Effect.LEAKING), felt(24, Effect.URGENCY)])
    (evidence,) = mixed["urine"].evidence
    assert evidence.finding is Finding.BLADDER
    assert evidence.days == (on(20), on(22), on(24))
    assert evidence.fired == (on(24),)
    assert evidence.parts == ((Finding.BURNING, 1), (Finding.URGENCY, 2), (Finding.LEAKING, 1))


def test_two_kinds_severe_on_two_days_are_severe_twice() -> None:
    days = [felt(20, BLADDER[0], severity=Severity.SEVERE), felt(40, BLADDER[4], severity=Severity.SEVERE)]
    assert [one.finding for one in opened(days)["urine"].evidence] == [Finding.BLADDER_SEVERE]
    assert fires([felt(20, *BLADDER, severity=Severity.SEVERE)]) == set()  # all of one day are once


def test_panic_and_anxiety_count_together() -> None:
    days = [felt(20, Effect.PANIC), felt(21, Effect.PANIC), sensed(22, PerceptionSign.ANXIETY_OR_PANIC)]
    assert fires(days) == {"mood"}


@pytest.mark.parametrize("mood", [3, 10])
def test_a_mood_over_2_is_no_sign(mood: int) -> None:
    assert fires([day(20 + n, mood=mood) for n in range(28)]) == set()


def test_a_mood_of_1_is_not_one_of_0() -> None:
    assert fires([day(n, mood=1) for n in (20, 21, 22, 23)]) == set()
    (evidence,) = opened([*(day(n, mood=2) for n in (20, 21, 22, 23)), day(24, mood=0)])["mood"].evidence
    assert (evidence.finding, evidence.value) == (Finding.LOW_MOOD, 0)


# What is measured


@pytest.mark.parametrize("analyte", LIVER_VALUES)
def test_a_liver_value_at_three_times_its_upper_limit(analyte: Analyte) -> None:
    assert fires([], COURSE, labs=[lab(9, analyte, 3.0)]) == {"liver"}
    assert fires([], COURSE, labs=[lab(9, analyte, 2.99)]) == set()
    assert fires([], COURSE, labs=[replace(lab(9, analyte, 3.0), removed=True)]) == set()


def test_three_times_two_tenths_is_six_tenths() -> None:
    result = LabResult(1, on(9), Analyte.ALT, 0.6, LabUnit.MICROKATAL_PER_LITRE, 0.2)
    assert fires([], COURSE, labs=[result]) == {"liver"}


def test_creatinine_over_its_upper_limit() -> None:
    assert fires([], COURSE, labs=[lab(9, Analyte.CREATININE, 1.01)]) == {"kidney"}
    assert fires([], COURSE, labs=[lab(9, Analyte.CREATININE, 1.0)]) == set()


@pytest.mark.parametrize("analyte", Analyte)
def test_a_value_without_a_limit_is_unjudged(analyte: Analyte) -> None:
    without, judged = lab(9, analyte, None), lab(9, analyte, 0.5)
    assert fires([], COURSE, labs=[without]) == set()
    assert unjudged_labs([without, judged, replace(without, removed=True)]) == (without,)


def test_results_of_a_removed_infusion_and_of_a_planned_one_count() -> None:
    high = lab(9, Analyte.ALT, 5.0)
    assert fires([], replace(COURSE, removed=True), labs=[high]) == {"liver"}
    assert fires([], labs=[high]) == {"liver"}
    assert fires([], replace(COURSE, planned=True), labs=[high]) == {"liver"}


def test_the_highest_multiple_is_the_evidence() -> None:
    labs = [lab(9, Analyte.ALT, 4.0), lab(16, Analyte.ALT, 3.0)]
    (evidence,) = opened([], COURSE, labs=labs)["liver"].evidence
    assert (evidence.finding, evidence.value, evidence.days) == (Finding.ALT, 4.0, (on(9), on(16)))
    for same_day in ([lab(9, Analyte.ALT, 5.0), labs[0]], [labs[0], lab(9, Analyte.ALT, 5.0)]):
        (evidence,) = opened([], COURSE, labs=same_day)["liver"].evidence
        assert (evidence.value, evidence.days) == (5.0, (on(9),))


@pytest.mark.parametrize(
    ("vitals", "is_sign"),
    [
        ({"systolic": 180, "diastolic": 90}, True),
        ({"systolic": 179, "diastolic": 109}, False),
        ({"systolic": 170, "diastolic": 110}, True),
        ({"systolic": 180}, True),
        ({"diastolic": 110}, True),
        ({"pulse": 131}, True),
        ({"pulse": 130}, False),
        ({}, False),
    ],
)
def test_blood_pressure_and_pulse_of_an_infusion(vitals: dict[str, int], *, is_sign: bool) -> None:
    infusion = replace(COURSE, **vitals)  # type: ignore[arg-type]
    assert fires([], infusion) == ({"heart"} if is_sign else set())
    assert fires([], replace(infusion, planned=True)) == set()
    assert fires([], replace(infusion, removed=True)) == set()
    if is_sign:
        assert opened([], infusion)["heart"].first == FIRST


# The own wish


@pytest.mark.parametrize(("answer", "row"), [(1, {"own_wish"}), (0, set()), (None, set())])
def test_the_own_wish_answered_with_yes(answer: int | None, row: set[str]) -> None:
    assert fires([day(7, own_wish=answer)], COURSE) == row


# All together


def test_a_sign_has_its_first_and_its_newest_day() -> None:
    heart = opened([felt(n, Effect.PALPITATIONS) for n in (20, 22, 24, 25)] + [felt(23, Effect.CHEST_PAIN)])["heart"]
    assert (heart.first, heart.last, heart.told_on) == (on(23), on(25), None)
    assert [evidence.finding for evidence in heart.evidence] == [Finding.CHEST_PAIN, Finding.PALPITATIONS]
    assert heart.evidence[1].fired == (on(24), on(25))


def test_signs_stand_in_the_order_of_the_table() -> None:
    days = [felt(20, Effect.FALL, Effect.CHEST_PAIN, Effect.DARK_URINE, Effect.BLOOD_IN_URINE)]
    assert [one.sign for one in found(days).open] == ["urine", "liver", "heart", "being_unsafe"]


def test_days_in_any_order_give_the_same() -> None:
    days = [felt(n, Effect.BURNING) for n in (20, 22, 24)]
    assert found(days[::-1]) == found(days)


def test_a_day_is_looked_at_as_it_was_then() -> None:
    days, labs = [felt(20, Effect.FALL)], [lab(22, Analyte.ALT, 4.0)]
    high = Infusion(on(30), on(30), systolic=190, id=2)
    assert fires(days, COURSE, high, labs=labs, as_of=on(19)) == set()
    assert fires(days, COURSE, high, labs=labs, as_of=on(21)) == {"being_unsafe"}
    assert fires(days, COURSE, high, labs=labs, as_of=on(29)) == {"being_unsafe", "liver"}
    assert fires(days, COURSE, high, labs=labs, as_of=on(30)) == {"being_unsafe", "liver", "heart"}
