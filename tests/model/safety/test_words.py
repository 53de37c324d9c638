"""The words of the safety signs: precise about what was seen, calm about what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.records.day import Day
from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.sign import SafetySign
from diary.model.safety.signs import RULES, Finding, OpenSign, open_signs
from diary.model.safety.words import matters, next_step, reason, seen, sign_title
from diary.settings import Settings

LAST = date(2026, 3, 4)
COURSE = Infusion(date(2026, 3, 2), LAST, id=1)
WITH_PHONE = Settings(clinic_phone="0123 456")


def on(number: int) -> date:
    """So many days after the last infusion day."""
    return LAST + timedelta(days=number)


def felt(number: int, *codes: Effect) -> Day:
    """A day with side effects."""
    return Day(on(number), details={effect(code): Severity.MODERATE for code in codes})


def found(days: list[Day], labs: tuple[LabResult, ...] = ()) -> OpenSign:
    """The one open sign."""
    (only,) = open_signs(days, [COURSE], labs, {})
    return only


def said(days: list[Day], *labs: LabResult) -> list[str]:
    """What was seen, in words."""
    return [str(words) for words in seen(found(days, labs))]


def test_once_is_said_with_its_day_and_more_with_both_ends() -> None:
    assert said([felt(20, Effect.CHEST_PAIN)]) == ["Chest pain on 24 March 2026."]
    assert said([felt(20, Effect.CHEST_PAIN), felt(30, Effect.CHEST_PAIN)]) == [
        "Chest pain on 2 days, from 24 March 2026 to 3 April 2026."
    ]


def test_bladder_trouble_is_said_with_its_kinds() -> None:
    days = [felt(20, Effect.BURNING), felt(21, Effect.BURNING, Effect.URGENCY), felt(22, Effect.BURNING)]
    assert said(days) == [
        "Bladder trouble on 3 days, from 24 March 2026 to 26 March 2026.",
        "Burning when passing urine on 3 days.",
        "A sudden, strong urge to go on 1 day.",
    ]


def test_numbers_are_said() -> None:
    limit = LabResult(1, on(9), Analyte.ALT, 119.0, LabUnit.UNITS_PER_LITRE, 35.0)
    assert said([], limit) == ["The blood result ALT was 3.4 times the upper limit on 13 March 2026."]
    again = replace(limit, day=on(16), value=106.0)
    assert said([], again) == ["The blood result ALT was just over 3 times the upper limit on 20 March 2026."]
    (both,) = said([], limit, again)
    assert both == (
        "The blood result ALT was high on 2 days, from 13 March 2026 to 20 March 2026; at its highest 3.4 times the "
        "upper limit."
    )
    assert said([Day(on(2), drug_high=4)]) == [
        "A drug high of 4 of 10 on 6 March 2026, two days or more after the infusion."
    ]
    assert said([Day(on(n), mood=n % 2) for n in range(20, 25)]) == [
        "A mood of 2 of 10 or lower on 5 days, from 24 March 2026 to 28 March 2026; the lowest was 0."
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.finding)
def test_every_rule_has_its_words(rule: object) -> None:
    from diary.model.safety.signs import SignRule, apply

    assert isinstance(rule, SignRule)
    days = {on(20 + n): 3.0 for n in range(rule.of)}
    evidence = apply(rule, {part: dict(days) for part in rule.parts})
    assert evidence is not None
    words = [str(one) for one in seen(OpenSign(rule.sign, on(20), on(26), (evidence,)))]
    assert len(words) == 1 + (len(rule.parts) if len(rule.parts) > 1 else 0)
    assert all("{" not in one and one.endswith(".") for one in words)


@pytest.mark.parametrize("row", SafetySign)
def test_every_sign_says_why_it_matters_and_what_may_be_done(row: SafetySign) -> None:
    opened = OpenSign(row, on(20), on(22), ())
    steps = [str(step) for step in next_step(row, WITH_PHONE)]
    every = [
        str(sign_title(row)),
        str(matters(row)),
        str(reason(opened)),
        str(reason(OpenSign(row, on(20), on(20), ()))),
    ]
    assert all(every)
    assert not any("{" in words or "!" in words for words in [*every, *steps])
    assert steps[0] == "Call your clinic on 0123 456 and tell them what you saw."
    assert str(next_step(row, Settings())[0]) == "Call your clinic and tell them what you saw."
    for country in ("112", "911", "999", "113", "988"):
        assert not any(country in words for words in [*every, *steps])


def test_what_cannot_wait_names_the_local_number() -> None:
    urgent = "If it is bad or does not pass, call your local emergency number."
    assert urgent in [str(step) for step in next_step(SafetySign.HEART, WITH_PHONE)]
    assert urgent not in [str(step) for step in next_step(SafetySign.DREAMS, WITH_PHONE)]
    mood = [str(step) for step in next_step(SafetySign.MOOD, WITH_PHONE)]
    assert any("help page" in step for step in mood)
    assert any("local emergency number" in step for step in mood)


def test_what_is_known_and_what_is_not_is_said() -> None:
    assert "heavy recreational use" in str(matters(SafetySign.URINE))
    assert "unknown" in str(matters(SafetySign.URINE))
    assert "at least three times the upper limit of normal in 3 of 6" in str(matters(SafetySign.LIVER))
    assert "Noppers 2011, Pain" in str(matters(SafetySign.LIVER))


def test_voices_are_named() -> None:
    assert said([Day(on(1), details={sign(PerceptionSign.VOICES): 1})]) == [
        "Voices or sounds that were not there on 5 March 2026."
    ]
    assert Finding.VOICES in {rule.finding for rule in RULES}
