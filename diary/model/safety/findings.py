"""The things that the diary can show of a safety sign, by name, and what of a day's answers shows them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.day import Day
    from diary.model.records.details import Detail

PERCEPTION_LEVEL = 4
LOW_MOOD = 2
UNPLEASANT = 2
"""Pleasantness of a dream, 1 to 5, up to which it was unpleasant."""


class Finding(StrEnum):
    """One thing that can be seen on a day, or what several of them make together."""

    BLOOD_IN_URINE = "blood_in_urine"
    BLADDER = "bladder"  # any of the five that follow
    BURNING = "burning"
    URGENCY = "urgency"
    FREQUENCY = "frequency"
    LEAKING = "leaking"
    LOW_BELLY_PAIN = "low_belly_pain"
    BLADDER_SEVERE = "bladder_severe"  # any of these five, severe
    YELLOW_SKIN_OR_EYES = "yellow_skin_or_eyes"
    DARK_URINE = "dark_urine"
    ALT = "alt"
    AST = "ast"
    ALP = "alp"
    GGT = "ggt"
    CREATININE = "creatinine"
    FLANK_PAIN = "flank_pain"
    DRUG_HIGH = "drug_high"
    INNER_PERCEPTION = "inner_perception"
    OUTER_PERCEPTION = "outer_perception"
    THOUGHTS_OUT_OF_CONTROL = "thoughts_out_of_control"
    TIME_OR_SPACE_UNREAL = "time_or_space_unreal"
    BODY_OR_SURROUNDINGS_CHANGED = "body_or_surroundings_changed"
    VOICES = "voices"
    VISIONS = "visions"
    SUSPICIOUS_THOUGHTS = "suspicious_thoughts"
    BAD_DREAMS = "bad_dreams"  # any of the two that follow
    UNPLEASANT_DREAM = "unpleasant_dream"
    NIGHTMARE = "nightmare"
    MEMORY_TROUBLE = "memory_trouble"
    CHEST_PAIN = "chest_pain"
    PALPITATIONS = "palpitations"
    BLOOD_PRESSURE = "blood_pressure"
    PULSE = "pulse"
    PANIC_OR_ANXIETY = "panic_or_anxiety"  # any of the two that follow
    PANIC = "panic"
    ANXIETY_OR_PANIC = "anxiety_or_panic"
    LOW_MOOD = "low_mood"
    NO_MOOD = "no_mood"  # a mood of 0
    LOW_MOOD_SEVERE = "low_mood_severe"
    STOPPED_BY_EFFECTS = "stopped_by_effects"  # any of the three that follow, severe
    TROUBLE_SPEAKING = "trouble_speaking"
    UNSTEADINESS = "unsteadiness"
    VOMITING = "vomiting"
    FALL = "fall"
    OWN_WISH = "own_wish"


BLADDER_PARTS = (Finding.BURNING, Finding.URGENCY, Finding.FREQUENCY, Finding.LEAKING, Finding.LOW_BELLY_PAIN)
STOPPING_PARTS = (Finding.TROUBLE_SPEAKING, Finding.UNSTEADINESS, Finding.VOMITING)

_PRESENT: dict[Detail, Finding] = {
    **{
        effect(code): Finding(code.value)
        for code in Effect
        if code.value in set(Finding) - set(STOPPING_PARTS) and code is not Effect.LOW_MOOD
    },
    **{
        sign(code): Finding(code.value)
        for code in (
            PerceptionSign.VOICES,
            PerceptionSign.VISIONS,
            PerceptionSign.SUSPICIOUS_THOUGHTS,
            PerceptionSign.ANXIETY_OR_PANIC,
        )
    },
}
"""What is looked for at any severity, or as a sign that was there."""
_SEVERE: dict[Detail, Finding] = {
    **{effect(Effect(part.value)): Finding.BLADDER_SEVERE for part in BLADDER_PARTS},
    **{effect(Effect(part.value)): part for part in STOPPING_PARTS},
    effect(Effect.LOW_MOOD): Finding.LOW_MOOD_SEVERE,
}
"""What is looked for only where it was severe; what is looked for at any severity may be here too."""
_UNREAL: dict[Detail, tuple[Finding, DayItem]] = {
    sign(PerceptionSign.THOUGHTS_OUT_OF_CONTROL): (Finding.THOUGHTS_OUT_OF_CONTROL, DayItem.INNER_PERCEPTION),
    sign(PerceptionSign.TIME_OR_SPACE_UNREAL): (Finding.TIME_OR_SPACE_UNREAL, DayItem.OUTER_PERCEPTION),
    sign(PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED): (
        Finding.BODY_OR_SURROUNDINGS_CHANGED,
        DayItem.OUTER_PERCEPTION,
    ),
}
"""What is looked for only where its scale has no score: the score says how strong it was."""
_NOTHING = frozenset({None, Severity.NONE, 0})
_ITEMS: tuple[tuple[DayItem, Finding, Callable[[int], bool], bool], ...] = (
    (DayItem.DRUG_HIGH, Finding.DRUG_HIGH, lambda score: score >= PERCEPTION_LEVEL, True),
    (DayItem.INNER_PERCEPTION, Finding.INNER_PERCEPTION, lambda score: score >= PERCEPTION_LEVEL, True),
    (DayItem.OUTER_PERCEPTION, Finding.OUTER_PERCEPTION, lambda score: score >= PERCEPTION_LEVEL, True),
    (DayItem.MOOD, Finding.LOW_MOOD, lambda score: score <= LOW_MOOD, True),
    (DayItem.MOOD, Finding.NO_MOOD, lambda score: score == 0, False),
    (DayItem.DREAM_PLEASANTNESS, Finding.UNPLEASANT_DREAM, lambda step: step <= UNPLEASANT, False),
    (DayItem.NIGHTMARE, Finding.NIGHTMARE, lambda answer: answer == 1, False),
    (DayItem.OWN_WISH, Finding.OWN_WISH, lambda answer: answer == 1, False),
)
"""Items, what they show, from which answer on, and whether the answer is worth telling."""


def found_on(day: Day) -> list[tuple[Finding, float | None]]:
    """Return what the answers of one day show, with the score where there is one; nothing from what is missing."""
    found: list[tuple[Finding, float | None]] = []
    for detail, value in day.details.items():
        # The value first: most of what is answered is "none", and ten years of days are looked at.
        if value in _NOTHING:
            continue
        if (finding := _PRESENT.get(detail)) is not None:
            found.append((finding, None))
        if value == Severity.SEVERE and (finding := _SEVERE.get(detail)) is not None:
            found.append((finding, None))
        if (unreal := _UNREAL.get(detail)) is not None and day.value(unreal[1]) is None:
            found.append((unreal[0], None))
    for item, finding, is_shown, is_told in _ITEMS:
        answer = getattr(day, item.value)
        if answer is not None and is_shown(answer):
            found.append((finding, answer if is_told else None))
    return found
