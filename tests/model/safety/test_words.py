"""The words of the safety signs: precise about what was seen, calm about what it means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diary.model.records.day import Day
from diary.model.records.details import Effect, PerceptionSign, sign
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.sign import SafetySign
from diary.model.safety.findings import Finding
from diary.model.safety.rules import RULES, SignRule, apply
from diary.model.safety.signs import OpenSign, SettledBy, SettledSign
from diary.model.safety.words import (
    matters,
    next_step,
    reason,
    report_words,
    seen,
    settled_words,
    sign_title,
    until_settled,
)
from diary.settings import Settings
from tests.model.safety import seeing
from tests.model.safety.seeing import COURSE, felt, found, on

WITH_PHONE = Settings(clinic_phone="0123 456")
CALL = "Call your clinic on 0123 456 and tell them what you saw."


def only(days: list[Day], labs: tuple[LabResult, ...] = ()) -> OpenSign:
    """The one open sign."""
    (one,) = found(days, COURSE, labs=labs).open
    return one


def said(days: list[Day], *labs: LabResult) -> list[str]:
    """What was seen, in words."""
    return [str(words) for words in seen(only(days, labs))]


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
        "A drug high of 4 of 10 on 6 March 2026, past the first days of treatment."
    ]
    assert said([Day(on(n), mood=1 + n % 2) for n in range(20, 25)]) == [
        "A mood of 2 of 10 or lower on 5 days, from 24 March 2026 to 28 March 2026; the lowest was 1."
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.finding)
def test_every_rule_has_its_words(rule: SignRule) -> None:
    for least, _ in rule.windows:
        days = {on(20 + n): 3.0 for n in range(least)}
        evidence = apply(rule, {part: dict(days) for part in rule.parts})
        assert evidence is not None
        words = [str(one) for one in seen(OpenSign(rule.sign, on(20), on(26), (evidence,)))]
        assert len(words) == 1 + (len(rule.parts) if len(rule.parts) > 1 else 0)
        assert all("{" not in one and one.endswith(".") for one in words)


@pytest.mark.parametrize("row", SafetySign)
def test_every_sign_says_why_it_matters_and_what_may_be_done(row: SafetySign) -> None:
    opened = OpenSign(row, on(20), on(22), ())
    steps = [str(step) for step in next_step(opened, WITH_PHONE)]
    every = [
        str(sign_title(row)),
        str(matters(row)),
        str(reason(opened)),
        str(reason(OpenSign(row, on(20), on(20), ()))),
        str(reason(replace(opened, told_on=on(22)))),
        str(until_settled(opened)),
        *(str(settled_words(SettledSign(row, on(20), on(22), (), on(22), on(23), by))) for by in SettledBy),
    ]
    assert all(every)
    assert len(set(every)) == len(every)
    assert not any("{" in words or "!" in words for words in [*every, *steps])
    assert CALL in steps
    assert "Call your clinic and tell them what you saw." in [str(step) for step in next_step(opened, Settings())]
    for country in ("112", "911", "999", "113", "988"):
        assert not any(country in words for words in [*every, *steps])


def test_an_emergency_says_the_local_number_first() -> None:
    chest = [str(step) for step in next_step(only([felt(20, Effect.CHEST_PAIN)]), WITH_PHONE)]
    assert chest == ["If you have chest pain now, call your local emergency number first.", CALL]
    mood = [str(step) for step in next_step(only([seeing.day(n, mood=0) for n in (20, 21, 22)]), WITH_PHONE)]
    assert mood[0] == "If you think of harming yourself, call your local emergency number now."
    assert mood[1] == CALL
    assert "help page" in mood[2]


def test_what_may_become_one_says_it_after_the_clinic() -> None:
    urgent = "If it is bad or does not pass, call your local emergency number."
    palpitations = only([felt(n, Effect.PALPITATIONS) for n in (20, 21, 22)])
    assert [str(step) for step in next_step(palpitations, WITH_PHONE)] == [CALL, urgent]
    assert [str(step) for step in next_step(only([felt(20, Effect.FALL)]), WITH_PHONE)] == [CALL, urgent]
    dreams = OpenSign(SafetySign.DREAMS, on(4), on(6), ())
    assert [str(step) for step in next_step(dreams, WITH_PHONE)] == [CALL]


def test_what_settles_a_sign_hangs_on_what_was_seen() -> None:
    high = LabResult(1, on(9), Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 40.0)
    dark = felt(9, Effect.DARK_URINE)
    assert str(until_settled(only([dark]))) == (
        "It stays here until your clinic says that it is settled, or 14 days were written without any of it."
    )
    assert str(until_settled(only([], (high,)))) == (
        "It stays here until your clinic says that it is settled, or a newer result is within its limit."
    )
    assert str(until_settled(only([dark], (high,)))) == (
        "It stays here until your clinic says that it is settled, or a newer result is within its limit and 14 days "
        "were written without any of the rest."
    )


def test_what_was_told_and_what_was_settled_is_said_with_its_day() -> None:
    (told,) = found([felt(20, Effect.CHEST_PAIN)], told={SafetySign.HEART: on(21)}).open
    assert str(report_words(on(21))) == "You told your clinic on 25 March 2026."
    assert str(reason(told)) == "Heart: you told your clinic on 25 March 2026, and it is not settled yet."
    (over,) = found([felt(20, Effect.CHEST_PAIN)], settled={SafetySign.HEART: on(21)}).settled
    assert str(settled_words(over)) == "Heart: settled on 25 March 2026, as your clinic said."


def test_a_blood_pressure_and_a_pulse_are_said_with_their_infusion() -> None:
    (heart,) = found([], replace(COURSE, systolic=190, pulse=140)).open
    assert [str(words) for words in seen(heart)] == [
        "At the infusion of 2 March 2026 the upper blood pressure was 180 or more, or the lower one 110 or more.",
        "At the infusion of 2 March 2026 the pulse went up to 140, over 130.",
    ]


def test_creatinine_is_said_with_its_multiple() -> None:
    high = LabResult(1, on(9), Analyte.CREATININE, 132.0, LabUnit.MICROMOL_PER_LITRE, 110.0)
    assert said([], high) == ["The blood result creatinine was 1.2 times the upper limit on 13 March 2026."]


def test_the_own_wish_is_said_without_blame() -> None:
    (wish,) = found([seeing.day(7, own_wish=1)], COURSE).open
    every = " ".join(map(str, [*seen(wish), matters(wish.sign), reason(wish)])).lower()
    assert "nobody's fault" in every
    assert not any(word in every for word in ("abuse", "addict", "misuse", "craving", "must"))


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
