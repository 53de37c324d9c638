"""The evidence of a safety sign in words: each finding with its days, and the parts that a finding has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion_words import limit_words
from diary.model.safety.findings import LOW_MOOD, Finding
from diary.model.safety.looking import DIASTOLIC_HIGH, PULSE_HIGH, RESULTS, SYSTOLIC_HIGH
from diary.wording import Phrase, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.safety.rules import Evidence


def evidence_words(evidence: Evidence) -> tuple[Phrase, ...]:
    """Return what one rule found, a sentence each: the whole of it with its days, then its parts."""
    first, last, count = evidence.days[0], evidence.days[-1], len(evidence.days)
    figures: dict[str, Phrase | int] = {}
    if evidence.value is not None:
        figures["value"] = limit_words(evidence.value) if evidence.finding in RESULTS else int(evidence.value)
    bounds = {"limit": LOW_MOOD, "high": PULSE_HIGH, "upper": SYSTOLIC_HIGH, "lower": DIASTOLIC_HIGH}
    whole = _SEEN[evidence.finding](count).with_figures(first=first, last=last, **bounds, **figures)
    return (whole, *(_PARTS[part](days) for part, days in evidence.parts))


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
    Finding.BLADDER_SEVERE: lambda count: counted(
        "Severe bladder trouble on {first}.",
        "Severe bladder trouble on {count} days, from {first} to {last}.",
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
    Finding.CREATININE: lambda count: counted(
        "The blood result creatinine was {value} on {first}.",
        "The blood result creatinine was high on {count} days, from {first} to {last}; at its highest {value}.",
        count,
    ),
    Finding.FLANK_PAIN: lambda count: counted(
        "Pain in the flank on {first}.", "Pain in the flank on {count} days, from {first} to {last}.", count
    ),
    Finding.DRUG_HIGH: lambda count: counted(
        "A drug high of {value} of 10 on {first}, past the first days of treatment.",
        (
            "A drug high of up to {value} of 10 on {count} days, from {first} to {last}, "
            "past the first days of treatment."
        ),
        count,
    ),
    Finding.INNER_PERCEPTION: lambda count: counted(
        "Changed inner perception of {value} of 10 on {first}, past the first days of treatment.",
        (
            "Changed inner perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "past the first days of treatment."
        ),
        count,
    ),
    Finding.OUTER_PERCEPTION: lambda count: counted(
        "Changed outer perception of {value} of 10 on {first}, past the first days of treatment.",
        (
            "Changed outer perception of up to {value} of 10 on {count} days, from {first} to {last}, "
            "past the first days of treatment."
        ),
        count,
    ),
    Finding.THOUGHTS_OUT_OF_CONTROL: lambda count: counted(
        "Thoughts out of control on {first}, past the first days of treatment.",
        "Thoughts out of control on {count} days, from {first} to {last}, past the first days of treatment.",
        count,
    ),
    Finding.TIME_OR_SPACE_UNREAL: lambda count: counted(
        "Time or space felt unreal on {first}, past the first days of treatment.",
        "Time or space felt unreal on {count} days, from {first} to {last}, past the first days of treatment.",
        count,
    ),
    Finding.BODY_OR_SURROUNDINGS_CHANGED: lambda count: counted(
        "Body or surroundings seemed changed on {first}, past the first days of treatment.",
        (
            "Body or surroundings seemed changed on {count} days, from {first} to {last}, "
            "past the first days of treatment."
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
        "Bad dreams told on {first}, past the first nights of treatment.",
        "Bad dreams in {count} nights, from {first} to {last}, past the first nights of treatment.",
        count,
    ),
    Finding.MEMORY_TROUBLE: lambda count: counted(
        "Memory trouble on {first}, more than a week into or after treatment.",
        "Memory trouble on {count} days, from {first} to {last}, more than a week into or after treatment.",
        count,
    ),
    Finding.CHEST_PAIN: lambda count: counted(
        "Chest pain on {first}.", "Chest pain on {count} days, from {first} to {last}.", count
    ),
    Finding.PALPITATIONS: lambda count: counted(
        "Palpitations on {first}.", "Palpitations on {count} days, from {first} to {last}.", count
    ),
    Finding.BLOOD_PRESSURE: lambda count: counted(
        "At the infusion of {first} the upper blood pressure was {upper} or more, or the lower one {lower} or more.",
        (
            "At {count} infusions, from {first} to {last}, the upper blood pressure was {upper} or more, or the lower "
            "one {lower} or more."
        ),
        count,
    ),
    Finding.PULSE: lambda count: counted(
        "At the infusion of {first} the pulse went up to {value}, over {high}.",
        "At {count} infusions, from {first} to {last}, the pulse went over {high}; at its highest to {value}.",
        count,
    ),
    Finding.PANIC_OR_ANXIETY: lambda count: counted(
        "Panic or anxiety on {first}.", "Panic or anxiety on {count} days, from {first} to {last}.", count
    ),
    Finding.LOW_MOOD: lambda count: counted(
        "A mood of {value} of 10 on {first}.",
        "A mood of {limit} of 10 or lower on {count} days, from {first} to {last}; the lowest was {value}.",
        count,
    ),
    Finding.NO_MOOD: lambda count: counted(
        "A mood of 0 of 10 on {first}.", "A mood of 0 of 10 on {count} days, from {first} to {last}.", count
    ),
    Finding.LOW_MOOD_SEVERE: lambda count: counted(
        "Severe low mood on {first}.", "Severe low mood on {count} days, from {first} to {last}.", count
    ),
    Finding.STOPPED_BY_EFFECTS: lambda count: counted(
        "Speech, steadiness or vomiting was severe on {first}.",
        "Speech, steadiness or vomiting was severe on {count} days, from {first} to {last}.",
        count,
    ),
    Finding.FALL: lambda count: counted("A fall on {first}.", "A fall on {count} days, from {first} to {last}.", count),
    Finding.OWN_WISH: lambda count: counted(
        "On {first} you noted that you wished for ketamine outside the clinic, or took some.",
        (
            "On {count} days, from {first} to {last}, you noted that you wished for ketamine outside the clinic, "
            "or took some."
        ),
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
    Finding.LOW_BELLY_PAIN: lambda count: counted(
        "Low belly pain on {count} day.", "Low belly pain on {count} days.", count
    ),
    Finding.UNPLEASANT_DREAM: lambda count: counted(
        "Unpleasant dreams in {count} night.", "Unpleasant dreams in {count} nights.", count
    ),
    Finding.NIGHTMARE: lambda count: counted(
        "A nightmare that woke you in {count} night.", "A nightmare that woke you in {count} nights.", count
    ),
    Finding.PANIC: lambda count: counted("Panic on {count} day.", "Panic on {count} days.", count),
    Finding.ANXIETY_OR_PANIC: lambda count: counted(
        "Anxiety or panic with changed perception on {count} day.",
        "Anxiety or panic with changed perception on {count} days.",
        count,
    ),
    Finding.TROUBLE_SPEAKING: lambda count: counted(
        "Severe trouble speaking on {count} day.", "Severe trouble speaking on {count} days.", count
    ),
    Finding.UNSTEADINESS: lambda count: counted(
        "Severe unsteadiness on {count} day.", "Severe unsteadiness on {count} days.", count
    ),
    Finding.VOMITING: lambda count: counted(
        "Severe vomiting on {count} day.", "Severe vomiting on {count} days.", count
    ),
}
