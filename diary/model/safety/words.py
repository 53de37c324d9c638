"""The words of the safety signs: what was seen, why it matters, and what may be done.

Calm and plain. It suggests telling the clinic; it never says to take, skip or change a drug, and names no country's
emergency or crisis number as everybody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.records.infusion_words import limit_words
from diary.model.records.sign import SafetySign
from diary.model.safety.signs import LOW_MOOD, Evidence, Finding
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
        return _REASONS[found.sign][0].with_figures(first=found.first)
    return _REASONS[found.sign][1].with_figures(first=found.first, last=found.last)


def _call(settings: Settings) -> Phrase:
    if settings.clinic_phone is None:
        return phrase("Call your clinic and tell them what you saw.")
    return phrase("Call your clinic on {phone} and tell them what you saw.", phone=settings.clinic_phone)


def _evidence_sentences(evidence: Evidence) -> tuple[Phrase, ...]:
    first, last, count = evidence.days[0], evidence.days[-1], len(evidence.days)
    figures: dict[str, Phrase | int] = {}
    if evidence.value is not None:
        is_multiple = evidence.finding in _BLOOD
        figures["value"] = limit_words(evidence.value) if is_multiple else int(evidence.value)
    whole = _SEEN[evidence.finding](count).with_figures(first=first, last=last, limit=LOW_MOOD, **figures)
    return (whole, *(_PARTS[part](days) for part, days in evidence.parts))


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

_SEEN: Mapping[Finding, Callable[[int], Phrase]] = {
    Finding.BLOOD_IN_URINE: lambda count: counted(
        "Blood in the urine on {first}.",
        "Blood in the urine on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.BLADDER: lambda count: counted(
        "Bladder trouble on {first}.",
        "Bladder trouble on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.YELLOW_SKIN_OR_EYES: lambda count: counted(
        "Yellow skin or eyes on {first}.",
        "Yellow skin or eyes on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.DARK_URINE: lambda count: counted(
        "Dark urine on {first}.", "Dark urine on {count} days, from {first} to {last}.", count
    ),
    Finding.ALT: lambda count: counted(
        "The blood result ALT was {value} on {first}.",
        "The blood result ALT was high on {count} days, from {first} to {last}; at its highest {value}.",
        count,
    ),
    Finding.AST: lambda count: counted(
        "The blood result AST was {value} on {first}.",
        "The blood result AST was high on {count} days, from {first} to {last}; at its highest {value}.",
        count,
    ),
    Finding.ALP: lambda count: counted(
        "The blood result ALP was {value} on {first}.",
        "The blood result ALP was high on {count} days, from {first} to {last}; at its highest {value}.",
        count,
    ),
    Finding.GGT: lambda count: counted(
        "The blood result GGT was {value} on {first}.",
        "The blood result GGT was high on {count} days, from {first} to {last}; at its highest {value}.",
        count,
    ),
    Finding.DRUG_HIGH: lambda count: counted(
        "A drug high of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "A drug high of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
        count,
    ),
    Finding.INNER_PERCEPTION: lambda count: counted(
        "Changed inner perception of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
        count,
    ),
    Finding.OUTER_PERCEPTION: lambda count: counted(
        "Changed outer perception of {value} of 10 on {first}, two days or more after the infusion.",
        (
            "Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "two days or more after the infusion."
        ),
        count,
    ),
    Finding.VOICES: lambda count: counted(
        "Voices or sounds that were not there on {first}.",
        "Voices or sounds that were not there on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.VISIONS: lambda count: counted(
        "Visions on {first}.", "Visions on {count} days, from {first} to {last}.", count
    ),
    Finding.SUSPICIOUS_THOUGHTS: lambda count: counted(
        "Suspicious thoughts on {first}.",
        "Suspicious thoughts on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.BAD_DREAMS: lambda count: counted(
        "Bad dreams told on {first}, later than the third night after the infusion.",
        "Bad dreams in {count} nights, from {first} to {last}, later than the third night after the infusion.",
        count,
    ),
    Finding.MEMORY_TROUBLE: lambda count: counted(
        "Memory trouble on {first}, more than a week after the infusion.",
        "Memory trouble on {count} days, from {first} to {last}, more than a week after the infusion.",
        count,
    ),
    Finding.CHEST_PAIN: lambda count: counted(
        "Chest pain on {first}.", "Chest pain on {count} days, from {first} to {last}.", count
    ),
    Finding.PALPITATIONS: lambda count: counted(
        "Palpitations on {first}.", "Palpitations on {count} days, from {first} to {last}.", count
    ),
    Finding.PANIC: lambda count: counted("Panic on {first}.", "Panic on {count} days, from {first} to {last}.", count),
    Finding.LOW_MOOD: lambda count: counted(
        "A mood of {value} of 10 on {first}.",
        "A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.",
        count,
    ),
}

_PARTS: Mapping[Finding, Callable[[int], Phrase]] = {
    Finding.BURNING: lambda count: counted(
        "Burning when passing urine on {count} day.", "Burning when passing urine on {count} days.", count
    ),
    Finding.URGENCY: lambda count: counted(
        "A sudden, strong urge to go on {count} day.", "A sudden, strong urge to go on {count} days.", count
    ),
    Finding.FREQUENCY: lambda count: counted(
        "Having to go more often than usual on {count} day.",
        "Having to go more often than usual on {count} days.",
        count,
    ),
    Finding.LEAKING: lambda count: counted("Leaking urine on {count} day.", "Leaking urine on {count} days.", count),
    Finding.UNPLEASANT_DREAM: lambda count: counted(
        "Unpleasant dreams in {count} night.", "Unpleasant dreams in {count} nights.", count
    ),
    Finding.NIGHTMARE: lambda count: counted(
        "A nightmare that woke you in {count} night.", "A nightmare that woke you in {count} nights.", count
    ),
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
}
