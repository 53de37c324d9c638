"""The rule by which each safety sign opens, in a sentence for the help page, with the bounds of the rule itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.sign import SafetySign
from diary.model.safety import signs as safety
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping


def opens_when(sign: SafetySign) -> Phrase:
    """Return the rule by which the sign opens."""
    return _OPENS[sign]


_OPENS: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: phrase(
        "Bladder and urine: blood in the urine once; or burning, urgency, having to go often or leaking on {least} of "
        "{week} days.",
        least=safety.BLADDER_DAYS,
        week=safety.RULE_DAYS,
    ),
    SafetySign.LIVER: phrase(
        "Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} "
        "times its upper limit or more.",
        times=round(safety.LAB_MULTIPLE),
    ),
    SafetySign.PERCEPTION: phrase(
        "Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} "
        "after an infusion on; voices, visions or suspicious thoughts at any time outside of an infusion course.",
        level=safety.PERCEPTION_LEVEL,
        day=safety.PERCEPTION_FROM_DAY,
    ),
    SafetySign.DREAMS: phrase(
        "Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after "
        "an infusion on.",
        least=safety.DREAM_NIGHTS,
        week=safety.RULE_DAYS,
        night=safety.DREAMS_FROM_NIGHT,
    ),
    SafetySign.MEMORY: phrase(
        "Memory: trouble remembering on {least} of {week} days, later than {after} days after the infusion.",
        least=safety.MEMORY_DAYS,
        week=safety.RULE_DAYS,
        after=safety.MEMORY_AFTER_DAY,
    ),
    SafetySign.HEART: phrase(
        "Heart: chest pain once; or palpitations on {least} of {week} days.",
        least=safety.PALPITATION_DAYS,
        week=safety.RULE_DAYS,
    ),
    SafetySign.MOOD: phrase(
        "Mood: panic on {least} of {week} days; or a mood of {mood} or lower on {low} of {week} days.",
        least=safety.PANIC_DAYS,
        week=safety.RULE_DAYS,
        mood=safety.LOW_MOOD,
        low=safety.LOW_MOOD_DAYS,
    ),
}
