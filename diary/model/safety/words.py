"""The words of the safety signs: what was seen, why it matters, and what may be done.

Calm and plain. It suggests telling the clinic; it never says to take, skip or change a drug, and names no country's
emergency or crisis number as everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion_words import limit_words
from diary.model.records.sign import SafetySign
from diary.model.safety.signs import LOW_MOOD, Evidence, Finding
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.safety.signs import OpenSign
    from diary.settings import Settings


def sign_title(sign: SafetySign) -> Phrase:
    """Return the sign in two or three words."""
    return _TITLES[sign]


def seen(found: OpenSign) -> tuple[Phrase, ...]:
    """Return what was seen, a sentence each, with its days."""
    return tuple(said for evidence in found.evidence for said in _evidence_sentences(evidence))


def matters(sign: SafetySign) -> Phrase:
    """Return why the clinic should hear of it, in one or two sentences."""
    return _MATTERS[sign]


def next_step(sign: SafetySign, settings: Settings) -> tuple[Phrase, ...]:
    """Return what may be done about it, a sentence each: the clinic first, with its number if the diary knows it."""
    steps = [_call(settings)]
    if sign is SafetySign.MOOD:
        steps.append(phrase("The help page says where to find someone to talk to at any hour."))
        steps.append(phrase("If you think of harming yourself, call your local emergency number now."))
    elif sign in _URGENT:
        steps.append(phrase("If it is bad or does not pass, call your local emergency number."))
    return tuple(steps)


def reason(found: OpenSign) -> Phrase:
    """Return the sign as a reason of the suggestion, in one sentence."""
    if found.first == found.last:
        return phrase(_REASONS[found.sign][0], first=found.first)
    return phrase(_REASONS[found.sign][1], first=found.first, last=found.last)


def _call(settings: Settings) -> Phrase:
    if settings.clinic_phone is None:
        return phrase("Call your clinic and tell them what you saw.")
    return phrase("Call your clinic on {phone} and tell them what you saw.", phone=settings.clinic_phone)


def _evidence_sentences(evidence: Evidence) -> tuple[Phrase, ...]:
    first, last, count = evidence.days[0], evidence.days[-1], len(evidence.days)
    one, many = _SEEN[evidence.finding]
    figures: dict[str, Phrase | int] = {}
    if evidence.value is not None:
        is_multiple = evidence.finding in _BLOOD
        figures["value"] = limit_words(evidence.value) if is_multiple else int(evidence.value)
    whole = counted(one, many, count, first=first, last=last, limit=LOW_MOOD, **figures)
    return (whole, *(counted(*_PARTS[part], days) for part, days in evidence.parts))


_URGENT = frozenset({SafetySign.HEART, SafetySign.PERCEPTION, SafetySign.URINE})
_BLOOD = frozenset({Finding.ALT, Finding.AST, Finding.ALP, Finding.GGT})

_TITLES: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: phrase("Bladder and urine"),
    SafetySign.LIVER: phrase("Liver"),
    SafetySign.PERCEPTION: phrase("Changed perception"),
    SafetySign.DREAMS: phrase("Bad dreams"),
    SafetySign.MEMORY: phrase("Memory"),
    SafetySign.HEART: phrase("Heart"),
    SafetySign.MOOD: phrase("Mood"),
}

_SEEN: Mapping[Finding, tuple[str, str]] = {
    Finding.BLOOD_IN_URINE: (
        "Blood in the urine on {first}.",
        "Blood in the urine on {count} days, from {first} to {last}.",
    ),
    Finding.BLADDER: (
        "Bladder trouble on {first}.",
        "Bladder trouble on {count} days, from {first} to {last}.",
    ),
    Finding.YELLOW_SKIN_OR_EYES: (
        "Yellow skin or eyes on {first}.",
        "Yellow skin or eyes on {count} days, from {first} to {last}.",
    ),
    Finding.DARK_URINE: ("Dark urine on {first}.", "Dark urine on {count} days, from {first} to {last}."),
    Finding.ALT: (
        "The blood result ALT was {value} on {first}.",
        "The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.",
    ),
    Finding.AST: (
        "The blood result AST was {value} on {first}.",
        "The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.",
    ),
    Finding.ALP: (
        "The blood result ALP was {value} on {first}.",
        "The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.",
    ),
    Finding.GGT: (
        "The blood result GGT was {value} on {first}.",
        "The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.",
    ),
    Finding.DRUG_HIGH: (
        "A drug high of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "A drug high of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
    ),
    Finding.INNER_PERCEPTION: (
        "Changed inner perception of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
    ),
    Finding.OUTER_PERCEPTION: (
        "Changed outer perception of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
    ),
    Finding.VOICES: (
        "Voices or sounds that were not there on {first}.",
        "Voices or sounds that were not there on {count} days, from {first} to {last}.",
    ),
    Finding.VISIONS: ("Visions on {first}.", "Visions on {count} days, from {first} to {last}."),
    Finding.SUSPICIOUS_THOUGHTS: (
        "Suspicious thoughts on {first}.",
        "Suspicious thoughts on {count} days, from {first} to {last}.",
    ),
    Finding.BAD_DREAMS: (
        "Bad dreams told on {first}, later than the third night after the infusion.",
        "Bad dreams in {count} nights, from {first} to {last}, later than the third night after the infusion.",
    ),
    Finding.MEMORY_TROUBLE: (
        "Memory trouble on {first}, more than a week after the infusion.",
        "Memory trouble on {count} days, from {first} to {last}, more than a week after the infusion.",
    ),
    Finding.CHEST_PAIN: ("Chest pain on {first}.", "Chest pain on {count} days, from {first} to {last}."),
    Finding.PALPITATIONS: ("Palpitations on {first}.", "Palpitations on {count} days, from {first} to {last}."),
    Finding.PANIC: ("Panic on {first}.", "Panic on {count} days, from {first} to {last}."),
    Finding.LOW_MOOD: (
        "A mood of {value} of 10 on {first}.",
        "A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.",
    ),
}

_PARTS: Mapping[Finding, tuple[str, str]] = {
    Finding.BURNING: ("Burning when passing urine on {count} day.", "Burning when passing urine on {count} days."),
    Finding.URGENCY: ("A sudden, strong urge to go on {count} day.", "A sudden, strong urge to go on {count} days."),
    Finding.FREQUENCY: (
        "Having to go more often than usual on {count} day.",
        "Having to go more often than usual on {count} days.",
    ),
    Finding.LEAKING: ("Leaking urine on {count} day.", "Leaking urine on {count} days."),
    Finding.UNPLEASANT_DREAM: ("Unpleasant dreams in {count} night.", "Unpleasant dreams in {count} nights."),
    Finding.NIGHTMARE: ("A nightmare that woke you in {count} night.", "A nightmare that woke you in {count} nights."),
}

_MATTERS: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: phrase(
        "Bladder harm is known from heavy recreational use of ketamine; what that means at the doses of a clinic is "
        "unknown. That is why your clinic will want to hear of it early."
    ),
    SafetySign.LIVER: phrase(
        "These can be signs of a strained liver. In one small study liver values rose threefold in 3 of 6 people who "
        "had a second course within three weeks of the first (Noppers 2011)."
    ),
    SafetySign.PERCEPTION: phrase(
        "Changed perception is expected during an infusion and shortly after it. When it lasts longer or comes back, "
        "your clinic should know before it plans anything further."
    ),
    SafetySign.DREAMS: phrase(
        "Unpleasant dreams are common in the first three nights after ketamine (Blagrove 2009). When they go on, they "
        "cost sleep, and your clinic may be able to help."
    ),
    SafetySign.MEMORY: phrase(
        "Trouble remembering can come with an infusion. When it is still there after a week, your clinic should know."
    ),
    SafetySign.HEART: phrase(
        "Ketamine can raise the pulse and the blood pressure. Chest pain and lasting palpitations have many causes, "
        "some of them harmless; someone should look."
    ),
    SafetySign.MOOD: phrase(
        "Low mood and panic can come with pain, with treatment or for other reasons, and there is help for them. You "
        "don't have to carry this alone."
    ),
}

_REASONS: Mapping[SafetySign, tuple[str, str]] = {
    SafetySign.URINE: (
        "The diary shows a bladder sign on {first}.",
        "The diary shows a bladder sign, first on {first} and last on {last}.",
    ),
    SafetySign.LIVER: (
        "The diary shows a liver sign on {first}.",
        "The diary shows a liver sign, first on {first} and last on {last}.",
    ),
    SafetySign.PERCEPTION: (
        "The diary shows changed perception on {first}.",
        "The diary shows changed perception, first on {first} and last on {last}.",
    ),
    SafetySign.DREAMS: (
        "The diary shows bad dreams that go on, up to {first}.",
        "The diary shows bad dreams that go on, from {first} to {last}.",
    ),
    SafetySign.MEMORY: (
        "The diary shows memory trouble that goes on, up to {first}.",
        "The diary shows memory trouble that goes on, from {first} to {last}.",
    ),
    SafetySign.HEART: (
        "The diary shows a heart sign on {first}.",
        "The diary shows a heart sign, first on {first} and last on {last}.",
    ),
    SafetySign.MOOD: (
        "The diary shows low mood or panic that goes on, up to {first}.",
        "The diary shows low mood or panic that goes on, from {first} to {last}.",
    ),
}
