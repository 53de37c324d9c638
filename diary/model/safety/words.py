"""The words of the safety signs: what was seen, why it matters, and what may be done.

Calm and plain. It suggests telling the clinic; it never says to take, skip or change a drug, and names no country's
emergency or crisis number as everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.records.sign import SafetySign
from diary.model.safety.findings import Finding
from diary.model.safety.seen_words import evidence_words
from diary.model.safety.signs import MEASURED, QUIET_DAYS, SettledBy
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.safety.signs import OpenSign, SettledSign
    from diary.settings import Settings


def sign_title(sign: SafetySign) -> Phrase:
    """Return the sign in two or three words."""
    return _TITLES[sign]


def seen(found: OpenSign | SettledSign) -> tuple[Phrase, ...]:
    """Return what was seen, a sentence each, with its days."""
    return tuple(said for evidence in found.evidence for said in evidence_words(evidence))


def matters(sign: SafetySign) -> Phrase:
    """Return why the clinic should hear of it, in one or two sentences."""
    return _MATTERS[sign]


def next_step(found: OpenSign, settings: Settings) -> tuple[Phrase, ...]:
    """Return what may be done about it, a sentence each.

    An emergency comes first, with the local emergency number; then the clinic, with its number if the diary knows it.
    """
    call = _call(settings)
    if found.sign is SafetySign.MOOD:
        return (
            phrase("If you think of harming yourself, call your local emergency number now."),
            call,
            phrase("The help page says where to find someone to talk to at any hour."),
        )
    if any(one.finding is Finding.CHEST_PAIN for one in found.evidence):
        return phrase("If you have chest pain now, call your local emergency number first."), call
    if found.sign in _URGENT:
        return call, phrase("If it is bad or does not pass, call your local emergency number.")
    return (call,)


def until_settled(found: OpenSign) -> Phrase:
    """Return what ends a sign that the clinic was told of: the clinic, a newer result, days without any of it."""
    measured = [one.finding in MEASURED for one in found.evidence]
    if all(measured):
        return phrase("It stays here until your clinic says that it is settled, or a newer result is within its limit.")
    if any(measured):
        return phrase(
            "It stays here until your clinic says that it is settled, or a newer result is within its limit and "
            "{days} days were written without any of the rest.",
            days=QUIET_DAYS,
        )
    return phrase(
        "It stays here until your clinic says that it is settled, or {days} days were written without any of it.",
        days=QUIET_DAYS,
    )


def report_words(day: date) -> Phrase:
    """Return that the clinic was told, and when."""
    return phrase("You told your clinic on {day}.", day=day)


def reason(found: OpenSign) -> Phrase:
    """Return the sign as a reason of the suggestion, in one sentence."""
    if found.told_on is not None:
        return phrase(
            "{sign}: you told your clinic on {day}, and it is not settled yet.",
            sign=_TITLES[found.sign],
            day=found.told_on,
        )
    if found.first == found.last:
        return _REASONS[found.sign][0].with_figures(first=found.first)
    return _REASONS[found.sign][1].with_figures(first=found.first, last=found.last)


def settled_words(found: SettledSign) -> Phrase:
    """Return that a sign is settled, since when and why, in one sentence."""
    return _SETTLED[found.settled_by].with_figures(sign=_TITLES[found.sign], day=found.settled_on, days=QUIET_DAYS)


def _call(settings: Settings) -> Phrase:
    if settings.clinic_phone is None:
        return phrase("Call your clinic and tell them what you saw.")
    return phrase("Call your clinic on {phone} and tell them what you saw.", phone=settings.clinic_phone)


_URGENT = frozenset(
    {SafetySign.HEART, SafetySign.PERCEPTION, SafetySign.URINE, SafetySign.KIDNEY, SafetySign.BEING_UNSAFE}
)
_SETTLED: Mapping[SettledBy, Phrase] = {
    SettledBy.CLINIC: phrase("{sign}: settled on {day}, as your clinic said."),
    SettledBy.NEWER_RESULT: phrase("{sign}: settled on {day}, when a newer result was within its limit."),
    SettledBy.DAYS_WITHOUT_IT: phrase(
        "{sign}: settled on {day}, after {days} days that were written without any of it."
    ),
}

_TITLES: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: phrase("Bladder and urine"),
    SafetySign.LIVER: phrase("Liver"),
    SafetySign.KIDNEY: phrase("Kidneys"),
    SafetySign.PERCEPTION: phrase("Changed perception"),
    SafetySign.DREAMS: phrase("Bad dreams"),
    SafetySign.MEMORY: phrase("Memory"),
    SafetySign.HEART: phrase("Heart"),
    SafetySign.MOOD: phrase("Mood"),
    SafetySign.BEING_UNSAFE: phrase("Being safe"),
    SafetySign.OWN_WISH: phrase("Ketamine outside the clinic"),
}

_MATTERS: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: cited(
        phrase(
            "Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic "
            "is unknown (Niesters 2014). That is why your clinic will want to hear of it early."
        ),
        "niesters-2014",
    ),
    SafetySign.LIVER: cited(
        phrase(
            "These can be signs of a strained liver. In one small study liver enzymes rose to at least three times the "
            "upper limit of normal in 3 of 6 people, in a second 100-hour course 16 days after the first (Noppers "
            "2011, Pain)."
        ),
        "noppers-2011-pain",
    ),
    SafetySign.KIDNEY: phrase(
        "Pain in the flank and a raised creatinine can come from the kidneys. They have many causes, some of them "
        "harmless; someone should look."
    ),
    SafetySign.PERCEPTION: cited(
        phrase(
            "Changed perception is expected during an infusion and shortly after it (Bowdle 1998). When it lasts "
            "longer or comes back, your clinic should know before it plans anything further."
        ),
        "bowdle-1998",
    ),
    SafetySign.DREAMS: cited(
        phrase(
            "Unpleasant dreams come more often in the first three nights after ketamine than after placebo (Blagrove "
            "2009). When they go on, they cost sleep, and your clinic may be able to help."
        ),
        "blagrove-2009",
    ),
    SafetySign.MEMORY: cited(
        phrase(
            "Trouble remembering can come with an infusion (Niesters 2014). When it is still there after a week, your "
            "clinic should know."
        ),
        "niesters-2014",
    ),
    SafetySign.HEART: cited(
        phrase(
            "Ketamine can raise the pulse and the blood pressure (Niesters 2014). Chest pain and lasting palpitations "
            "have many causes, some of them harmless; someone should look."
        ),
        "niesters-2014",
    ),
    SafetySign.MOOD: phrase(
        "Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You "
        "don't have to carry this alone."
    ),
    SafetySign.BEING_UNSAFE: phrase(
        "A fall, or speech, balance or vomiting that stops you, can hurt you and may come from the dose or from what "
        "was given with it. Your clinic can look at both."
    ),
    SafetySign.OWN_WISH: phrase(
        "It can happen to anyone whom a drug helps, and it is nobody's fault. Your clinic can help with it, and needs "
        "to know it to keep you safe."
    ),
}

_REASONS: Mapping[SafetySign, tuple[Phrase, Phrase]] = {
    SafetySign.URINE: (
        phrase("The diary shows a bladder sign on {first}."),
        phrase("The diary shows a bladder sign, first on {first} and last on {last}."),
    ),
    SafetySign.LIVER: (
        phrase("The diary shows a liver sign on {first}."),
        phrase("The diary shows a liver sign, first on {first} and last on {last}."),
    ),
    SafetySign.KIDNEY: (
        phrase("The diary shows a kidney sign on {first}."),
        phrase("The diary shows a kidney sign, first on {first} and last on {last}."),
    ),
    SafetySign.PERCEPTION: (
        phrase("The diary shows changed perception on {first}."),
        phrase("The diary shows changed perception, first on {first} and last on {last}."),
    ),
    SafetySign.DREAMS: (
        phrase("The diary shows bad dreams that go on, up to {first}."),
        phrase("The diary shows bad dreams that go on, from {first} to {last}."),
    ),
    SafetySign.MEMORY: (
        phrase("The diary shows memory trouble that goes on, up to {first}."),
        phrase("The diary shows memory trouble that goes on, from {first} to {last}."),
    ),
    SafetySign.HEART: (
        phrase("The diary shows a heart sign on {first}."),
        phrase("The diary shows a heart sign, first on {first} and last on {last}."),
    ),
    SafetySign.MOOD: (
        phrase("The diary shows low mood or panic that goes on, up to {first}."),
        phrase("The diary shows low mood or panic that goes on, from {first} to {last}."),
    ),
    SafetySign.BEING_UNSAFE: (
        phrase("The diary shows that you may not be safe, on {first}."),
        phrase("The diary shows that you may not be safe, first on {first} and last on {last}."),
    ),
    SafetySign.OWN_WISH: (
        phrase("You noted a wish for ketamine outside the clinic on {first}."),
        phrase("You noted a wish for ketamine outside the clinic, first on {first} and last on {last}."),
    ),
}
