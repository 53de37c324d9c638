"""An open safety sign holds the suggestion, in every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.records.day import Day, pain_scores
from diary.model.records.details import Effect, Severity, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.sign import Reports, SafetySign
from diary.model.records.state import Modifier, State
from diary.model.relief.assessment import assess
from diary.model.safety.findings import Finding
from diary.model.safety.rules import Evidence
from diary.model.safety.signs import OpenSign
from diary.model.suggestion import Suggestion, suggest
from diary.model.suggestion.outlook import outlook
from diary.settings import Settings

COURSE = Infusion(date(2026, 3, 2), date(2026, 3, 6), id=1)
SETTINGS = Settings()
HOLD = "Talk to your clinic before any further treatment."
HEART = OpenSign(
    SafetySign.HEART,
    date(2026, 3, 10),
    date(2026, 3, 10),
    (Evidence(Finding.CHEST_PAIN, (date(2026, 3, 10),), (date(2026, 3, 10),)),),
)
URINE = OpenSign(
    SafetySign.URINE,
    date(2026, 3, 12),
    date(2026, 3, 14),
    (Evidence(Finding.BLOOD_IN_URINE, (date(2026, 3, 12), date(2026, 3, 14)), (date(2026, 3, 12), date(2026, 3, 14))),),
)


def on(day: int) -> date:
    """So many days after the course."""
    return COURSE.last_day + timedelta(days=day)


def diary(*scores: int) -> dict[date, int]:
    """Pain before the course, and on the days after it."""
    before = {COURSE.first_day - timedelta(days=n): 8 for n in range(1, 21)}
    return before | {on(n): score for n, score in enumerate(scores, start=1)}


FADING = [2] * 10 + [3] * 6 + [4] * 6
CASES = {
    State.NO_INFUSION: (diary(), [], 3),
    State.IN_COURSE: (diary(), [COURSE], 0),
    State.NOT_ENOUGH_DATA: (diary(2), [COURSE], 1),
    State.STALE: (diary(*[2] * 10), [COURSE], 20),
    State.NO_CLEAR_RESPONSE: (diary(*[8] * 12), [COURSE], 12),
    State.DUE: (diary(*[2] * 8, *[8] * 30), [COURSE], 38),
    State.FADING: (diary(*FADING), [COURSE], len(FADING)),
    State.HOLDING: (diary(*[1] * 30), [COURSE], 30),
}


def said(state: State, *safety: OpenSign) -> Suggestion:
    """The suggestion in a state, with safety signs open."""
    pain, infusions, day = CASES[state]
    return suggest(assess(pain, infusions, SETTINGS, on(day)), safety)


@pytest.mark.parametrize("state", State)
def test_without_a_sign_nothing_is_held(state: State) -> None:
    plain = said(state)
    assert plain.state is state
    assert Modifier.SAFETY_HOLD not in plain.modifiers
    assert str(plain.sentence) != HOLD


@pytest.mark.parametrize("state", State)
def test_a_sign_holds_every_state_and_loses_nothing(state: State) -> None:
    plain, held = said(state), said(state, HEART)
    assert held.state is state
    assert held.modifiers == (Modifier.SAFETY_HOLD, *plain.modifiers)
    assert str(held.sentence) == HOLD
    assert held.advice is None
    assert held.reasons[0] == plain.sentence
    assert str(held.reasons[1]) == "The diary shows a heart sign on 10 March 2026."
    assert held.reasons[2:] == plain.reasons
    assert str(held.would_change[0]) == "Your clinic saying that the sign is settled, noted on Today."
    assert held.would_change[1:] == plain.would_change
    same = {name: getattr(plain, name) for name in ("sentence", "reasons", "would_change", "advice", "modifiers")}
    assert replace(held, **same) == plain


def test_every_sign_is_a_reason() -> None:
    held = said(State.HOLDING, URINE, HEART)
    assert [str(reason) for reason in held.reasons[1:3]] == [
        "The diary shows a bladder sign, first on 12 March 2026 and last on 14 March 2026.",
        "The diary shows a heart sign on 10 March 2026.",
    ]
    assert str(held.would_change[0]) == "Your clinic saying that the signs are settled, noted on Today."


def test_the_hold_comes_before_the_clinics_interval() -> None:
    pain = diary(*[2] * 8, *[8] * 19)
    held = suggest(assess(pain, [COURSE], SETTINGS, on(27)), [HEART])
    assert held.modifiers == (Modifier.SAFETY_HOLD, Modifier.BEFORE_MINIMUM_INTERVAL)


def test_a_planned_infusion_is_none_yet() -> None:
    planned = replace(COURSE, planned=True)
    assert suggest(assess(diary(), [planned], SETTINGS, on(0))).state is State.NO_INFUSION
    later = Infusion(on(30), on(30), planned=True, id=2)
    pain = diary(*[2] * 30)
    with_it, without = (suggest(assess(pain, courses, SETTINGS, on(30))) for courses in ([COURSE, later], [COURSE]))
    assert str(with_it.advice) == "Your next infusion is planned for 5 April 2026."
    assert replace(with_it, advice=None) == without


def test_a_day_is_looked_at_as_it_was_then() -> None:
    """What was seen, measured or told later neither opens nor closes a sign of an earlier day."""
    chest = Day(on(4), details={effect(Effect.CHEST_PAIN): Severity.MILD})
    lab = LabResult(1, on(9), Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 35.0, id=1)
    reports = Reports({SafetySign.HEART: on(6)}, {SafetySign.HEART: on(8)})

    def open_on(day: int) -> list[tuple[SafetySign, date | None]]:
        known = assess(pain_scores([chest]), [COURSE], SETTINGS, on(day))
        shown = outlook(known, [chest], [COURSE], [lab], reports)
        assert (Modifier.SAFETY_HOLD in shown.suggestion.modifiers) == bool(shown.signs)
        return [(sign.sign, sign.told_on) for sign in shown.signs]

    assert open_on(3) == []
    assert open_on(4) == open_on(5) == [(SafetySign.HEART, None)]
    assert open_on(6) == open_on(7) == [(SafetySign.HEART, on(6))]  # told, and held all the same
    assert open_on(8) == []
    assert open_on(9) == [(SafetySign.LIVER, None)]
