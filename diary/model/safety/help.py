"""The rule by which each safety sign opens, in a sentence for the help page, with the bounds of the rule itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.sign import SafetySign
from diary.model.safety import findings, looking, rules
from diary.model.safety.counting import EXPECTED_DAYS
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping


def opens_when(sign: SafetySign) -> Phrase:
    """Return the rule by which the sign opens."""
    return _OPENS[sign]


_OPENS: Mapping[SafetySign, Phrase] = {
    SafetySign.URINE: phrase(
        "Bladder and urine: blood in the urine once; burning, urgency, having to go often, leaking or low belly pain "
        "on {least} of {week} days or {more} of {month}; or any of these severe on {severe} days of {month}.",
        least=rules.BLADDER_DAYS,
        week=rules.WEEK_DAYS,
        more=rules.BLADDER_MONTH_DAYS,
        month=rules.MONTH_DAYS,
        severe=rules.BLADDER_SEVERE_DAYS,
    ),
    SafetySign.LIVER: phrase(
        "Liver: yellow skin or eyes or dark urine once; or one of the blood results ALT, AST, ALP and GGT at {times} "
        "times its upper limit or more. A result without an upper limit can't be judged.",
        times=round(looking.LAB_MULTIPLE),
    ),
    SafetySign.KIDNEY: phrase(
        "Kidneys: creatinine over its upper limit; or pain in the flank on {least} of {week} days.",
        least=rules.FLANK_PAIN_DAYS,
        week=rules.WEEK_DAYS,
    ),
    SafetySign.PERCEPTION: phrase(
        "Changed perception: a drug high, or a change of inner or outer perception, at {level} or more from day {day} "
        "after an infusion on, or time, body or thoughts that feel unreal or out of control without a score; voices, "
        "visions or suspicious thoughts at any time but the first {start} days of an infusion course.",
        level=findings.PERCEPTION_LEVEL,
        day=looking.PERCEPTION_FROM_DAY,
        start=EXPECTED_DAYS,
    ),
    SafetySign.DREAMS: phrase(
        "Dreams: unpleasant dreams, or nightmares that wake you, in {least} of {week} nights from night {night} after "
        "an infusion on.",
        least=rules.DREAM_NIGHTS,
        week=rules.WEEK_DAYS,
        night=looking.DREAMS_FROM_NIGHT,
    ),
    SafetySign.MEMORY: phrase(
        "Memory: trouble remembering on {least} of {week} days or {more} of {month}, later than {after} days after the "
        "infusion.",
        least=rules.MEMORY_DAYS,
        week=rules.WEEK_DAYS,
        more=rules.MEMORY_MONTH_DAYS,
        month=rules.MONTH_DAYS,
        after=looking.MEMORY_AFTER_DAY,
    ),
    SafetySign.HEART: phrase(
        "Heart: chest pain once; palpitations on {least} of {week} days; or at an infusion a blood pressure from "
        "{upper} (the upper value) or {lower} (the lower value), or a pulse over {pulse}.",
        least=rules.PALPITATION_DAYS,
        week=rules.WEEK_DAYS,
        upper=looking.SYSTOLIC_HIGH,
        lower=looking.DIASTOLIC_HIGH,
        pulse=looking.PULSE_HIGH,
    ),
    SafetySign.MOOD: phrase(
        "Mood: panic or anxiety on {least} of {week} days; a mood of {mood} or lower on {low} of {week} days, or of 0 "
        "on {none} of {week}; or severe low mood on {severe} of {week} days.",
        least=rules.PANIC_DAYS,
        week=rules.WEEK_DAYS,
        mood=findings.LOW_MOOD,
        low=rules.LOW_MOOD_DAYS,
        none=rules.NO_MOOD_DAYS,
        severe=rules.SEVERE_DAYS,
    ),
    SafetySign.BEING_UNSAFE: phrase(
        "Being safe: a fall; or trouble speaking, unsteadiness or vomiting that is severe on {least} of {week} days.",
        least=rules.SEVERE_DAYS,
        week=rules.WEEK_DAYS,
    ),
    SafetySign.OWN_WISH: phrase(
        "Ketamine outside the clinic: the question that is asked once a week after an infusion, answered with yes."
    ),
}
