"""Questions about a day and their answers in words: one name for each, the same on every page and in every file.

Names read as a heading or before a colon; answers read after it, so they begin with a small letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.details import (
    EFFECTS_BY_GROUP,
    PERCEPTION_SIGNS,
    Detail,
    DetailKind,
    Effect,
    EffectGroup,
    PerceptionSign,
    Severity,
    effect,
    sign,
)
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.wording import Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.medicine import Medicine

ITEM_NAMES: dict[DayItem, Phrase] = {
    DayItem.PAIN_AVERAGE: phrase("Average pain"),
    DayItem.PAIN_WORST: phrase("Worst pain"),
    DayItem.PAIN_NOW: phrase("Pain right now"),
    DayItem.INTERFERENCE: phrase("Pain got in the way of activity"),
    DayItem.ENJOYMENT: phrase("Pain got in the way of enjoying life"),
    DayItem.SLEEP: phrase("Sleep"),
    DayItem.MOOD: phrase("Mood"),
    DayItem.DREAM_RECALL: phrase("Dreams"),
    DayItem.DREAM_PLEASANTNESS: phrase("How pleasant the dreams were"),
    DayItem.DREAM_VIVIDNESS: phrase("How vivid the dreams were"),
    DayItem.NIGHTMARE: phrase("Nightmare that woke you"),
    DayItem.DREAM_NOTE: phrase("Dreams in your words"),
    DayItem.PERCEPTION: phrase("Any change in perception"),
    DayItem.DRUG_HIGH: phrase("Drug high"),
    DayItem.INNER_PERCEPTION: phrase("Changes in inner perception"),
    DayItem.OUTER_PERCEPTION: phrase("Changes in outer perception"),
    DayItem.OWN_WISH: phrase("Ketamine wished for or taken outside the clinic"),
    DayItem.NOTE: phrase("Note"),
}
"""The name of each item."""

EFFECT_NAMES: dict[Effect, Phrase] = {
    Effect.DIZZINESS: phrase("Dizziness"),
    Effect.VERTIGO: phrase("Vertigo, the room spins"),
    Effect.DROWSINESS: phrase("Drowsiness"),
    Effect.BLURRED_VISION: phrase("Blurred vision"),
    Effect.JUMPING_EYES: phrase("Jumping eyes"),
    Effect.TROUBLE_SPEAKING: phrase("Trouble speaking"),
    Effect.UNSTEADINESS: phrase("Unsteadiness"),
    Effect.FALL: phrase("Fell down"),
    Effect.MEMORY_TROUBLE: phrase("Memory trouble"),
    Effect.NAUSEA: phrase("Nausea"),
    Effect.VOMITING: phrase("Vomiting"),
    Effect.DRY_MOUTH: phrase("Dry mouth"),
    Effect.PALPITATIONS: phrase("Palpitations"),
    Effect.CHEST_PAIN: phrase("Chest pain"),
    Effect.URGENCY: phrase("Sudden need to pass urine"),
    Effect.FREQUENCY: phrase("Passing urine often"),
    Effect.BURNING: phrase("Burning when passing urine"),
    Effect.LEAKING: phrase("Leaking urine"),
    Effect.BLOOD_IN_URINE: phrase("Blood in urine"),
    Effect.LOW_BELLY_PAIN: phrase("Low belly pain"),
    Effect.FLANK_PAIN: phrase("Flank pain, below the ribs"),
    Effect.PANIC: phrase("Panic"),
    Effect.LOW_MOOD: phrase("Low mood"),
    Effect.SUSPICIOUS_THOUGHTS: phrase("Suspicious thoughts"),
    Effect.YELLOW_SKIN_OR_EYES: phrase("Yellow skin or eyes"),
    Effect.DARK_URINE: phrase("Dark urine"),
}
"""The name of each side effect."""

GROUP_NAMES: dict[EffectGroup, Phrase] = {
    EffectGroup.HEAD: phrase("Head"),
    EffectGroup.STOMACH: phrase("Stomach"),
    EffectGroup.HEART: phrase("Heart"),
    EffectGroup.BLADDER: phrase("Bladder and kidneys"),
    EffectGroup.MOOD: phrase("Mood"),
    EffectGroup.SKIN_AND_EYES: phrase("Skin and eyes"),
}
"""The name of each group of side effects."""

SIGN_NAMES: dict[PerceptionSign, Phrase] = {
    PerceptionSign.VOICES: phrase("Voices or sounds that were not there"),
    PerceptionSign.SUSPICIOUS_THOUGHTS: phrase("Suspicious thoughts"),
    PerceptionSign.ANXIETY_OR_PANIC: phrase("Anxiety or panic"),
    PerceptionSign.THOUGHTS_OUT_OF_CONTROL: phrase("Thoughts out of control"),
    PerceptionSign.TIME_OR_SPACE_UNREAL: phrase("Time or space felt unreal"),
    PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED: phrase("Body or surroundings seemed changed"),
    PerceptionSign.VISIONS: phrase("Visions"),
    PerceptionSign.SOUNDS_OR_COLOURS_STRONGER: phrase("Sounds or colours were stronger"),
}
"""The name of each sign of changed perception."""

SEVERITY_NAMES: dict[Severity, Phrase] = {
    Severity.NONE: phrase("none"),
    Severity.MILD: phrase("mild"),
    Severity.MODERATE: phrase("moderate"),
    Severity.SEVERE: phrase("severe"),
}
"""How bad a side effect was."""

PLEASANTNESS_STEPS: dict[int, Phrase] = {
    1: phrase("very unpleasant"),
    2: phrase("unpleasant"),
    3: phrase("neither pleasant nor unpleasant"),
    4: phrase("pleasant"),
    5: phrase("very pleasant"),
}
"""The five steps of `diary.model.scales.PLEASANTNESS`."""

RECALL: dict[int, Phrase] = {0: phrase("none recalled"), 1: phrase("recalled")}
NO_YES: dict[int, Phrase] = {0: phrase("no"), 1: phrase("yes")}
CHOICES: dict[DayItem, dict[int, Phrase]] = {
    DayItem.DREAM_RECALL: RECALL,
    DayItem.DREAM_PLEASANTNESS: PLEASANTNESS_STEPS,
    DayItem.NIGHTMARE: NO_YES,
    DayItem.PERCEPTION: NO_YES,
    DayItem.OWN_WISH: NO_YES,
}
"""The items that are answered with a word."""
NOT_ANSWERED = phrase("not answered")


def name(key: DayKey, medicines: Iterable[Medicine] = ()) -> Phrase:
    """Return the name of one thing that a day can hold.

    Args:
        key: An item, a side effect, a sign or the doses of a medicine.
        medicines: The user's list, removed ones too; only doses look at it.
    """
    if isinstance(key, DayItem):
        return ITEM_NAMES[key]
    if key.kind is DetailKind.SIDE_EFFECT:
        return EFFECT_NAMES[Effect(key.code)]
    if key.kind is DetailKind.SIGN:
        return SIGN_NAMES[PerceptionSign(key.code)]
    known = next((medicine for medicine in medicines if str(medicine.id) == key.code), None)
    if known is None:
        return phrase("Medicine {number}", number=key.code)
    return phrase("{medicine}", medicine=known.name)


def answer_words(key: DayKey, value: Answer) -> Phrase:
    """Return an answer in words; a missing one is "not answered", and 0 is an answer.

    Args:
        key: What was asked.
        value: The answer as it is stored; None for none.
    """
    if value is None:
        return NOT_ANSWERED
    if isinstance(key, Detail):
        return _detail(key, value)
    if key in TEXT_ITEMS:
        return phrase("{words}", words=str(value))
    number = int(value)
    choices = CHOICES.get(key)
    return phrase("{score}", score=number) if choices is None else choices[number]


def in_order(day: Day) -> list[tuple[DayKey, Answer]]:
    """Return everything that was answered about a day in the order in which it is asked; the note comes last."""
    return sorted(day.answered(), key=lambda answer: _RANKS.get(answer[0], (_DOSES, answer[0].value)))


def dose_words(number: float) -> Phrase:
    """Return a number of doses in words: `no dose`, `half a dose`, `1 dose`, `2.5 doses`.

    Args:
        number: Whole or half, 0 or more.
    """
    if number == 0:
        return phrase("no dose")
    if number == 0.5:
        return phrase("half a dose")
    if number == int(number):
        return counted("{count} dose", "{count} doses", int(number))
    return phrase("{number} doses", number=Score(number))


_ASKED: list[DayKey] = [item for item in DayItem if item not in (DayItem.OWN_WISH, DayItem.NOTE)]
for _scale, _signs in PERCEPTION_SIGNS.items():
    _place = _ASKED.index(_scale) + 1
    _ASKED[_place:_place] = [sign(code) for code in _signs]
_ASKED += [effect(code) for codes in EFFECTS_BY_GROUP.values() for code in codes]
_DOSES = len(_ASKED)
_RANKS: dict[DayKey, tuple[int, str]] = {key: (n, "") for n, key in enumerate(_ASKED)}
_RANKS |= {DayItem.OWN_WISH: (_DOSES + 1, ""), DayItem.NOTE: (_DOSES + 2, "")}


def _detail(key: Detail, value: Answer) -> Phrase:
    if key.kind is DetailKind.SIDE_EFFECT:
        return SEVERITY_NAMES[Severity(str(value))]
    if key.kind is DetailKind.SIGN:
        return NO_YES[int(value or 0)]
    return dose_words(float(value or 0))
