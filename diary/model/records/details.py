"""The details of a day, besides the items that every day has: side effects, signs of changed perception, doses.

Sources: side effects as named in Niesters 2014 and Spitaleri 2025; perception after Bowdle 1998, grouped as in
Niesters 2014 (docs: instruments, daily scales).
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from diary.errors import BadInputError
from diary.model.scales import YES_NO, DayItem

_LONGEST_ID = 18
"""Digits of the id of a medicine; a database holds no longer ones."""
MOST_DOSES = 99
DOSE_STEP = 0.5
"""Half a tablet is an answer; so is 0, none taken."""


class Severity(StrEnum):
    """The severity of a side effect; the value is the word in the store and every file."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"

    @property
    def rank(self) -> int:
        """0 none, 1 mild, 2 moderate, 3 severe."""
        return list(Severity).index(self)


class Effect(StrEnum):
    """One side effect."""

    DIZZINESS = "dizziness"
    VERTIGO = "vertigo"
    DROWSINESS = "drowsiness"
    BLURRED_VISION = "blurred_vision"
    JUMPING_EYES = "jumping_eyes"
    TROUBLE_SPEAKING = "trouble_speaking"
    UNSTEADINESS = "unsteadiness"
    FALL = "fall"
    MEMORY_TROUBLE = "memory_trouble"
    NAUSEA = "nausea"
    VOMITING = "vomiting"
    DRY_MOUTH = "dry_mouth"
    PALPITATIONS = "palpitations"
    CHEST_PAIN = "chest_pain"
    URGENCY = "urgency"
    FREQUENCY = "frequency"
    BURNING = "burning"
    LEAKING = "leaking"
    BLOOD_IN_URINE = "blood_in_urine"
    LOW_BELLY_PAIN = "low_belly_pain"
    FLANK_PAIN = "flank_pain"
    PANIC = "panic"
    LOW_MOOD = "low_mood"
    SUSPICIOUS_THOUGHTS = "suspicious_thoughts"
    YELLOW_SKIN_OR_EYES = "yellow_skin_or_eyes"
    DARK_URINE = "dark_urine"


class EffectGroup(StrEnum):
    """The part of the body that a side effect belongs to."""

    HEAD = "head"
    STOMACH = "stomach"
    HEART = "heart"
    BLADDER = "bladder"
    MOOD = "mood"
    SKIN_AND_EYES = "skin_and_eyes"


EFFECTS_BY_GROUP: dict[EffectGroup, tuple[Effect, ...]] = {
    EffectGroup.HEAD: (
        Effect.DIZZINESS,
        Effect.VERTIGO,
        Effect.DROWSINESS,
        Effect.BLURRED_VISION,
        Effect.JUMPING_EYES,
        Effect.TROUBLE_SPEAKING,
        Effect.UNSTEADINESS,
        Effect.FALL,
        Effect.MEMORY_TROUBLE,
    ),
    EffectGroup.STOMACH: (Effect.NAUSEA, Effect.VOMITING, Effect.DRY_MOUTH),
    EffectGroup.HEART: (Effect.PALPITATIONS, Effect.CHEST_PAIN),
    EffectGroup.BLADDER: (
        Effect.URGENCY,
        Effect.FREQUENCY,
        Effect.BURNING,
        Effect.LEAKING,
        Effect.BLOOD_IN_URINE,
        Effect.LOW_BELLY_PAIN,
        Effect.FLANK_PAIN,
    ),
    EffectGroup.MOOD: (Effect.PANIC, Effect.LOW_MOOD, Effect.SUSPICIOUS_THOUGHTS),
    EffectGroup.SKIN_AND_EYES: (Effect.YELLOW_SKIN_OR_EYES, Effect.DARK_URINE),
}
"""Every effect in its group, in the order in which they are asked."""


class PerceptionSign(StrEnum):
    """One sign that a change in perception is made of."""

    VOICES = "voices"  # voices or sounds that were not there
    SUSPICIOUS_THOUGHTS = "suspicious_thoughts"
    ANXIETY_OR_PANIC = "anxiety_or_panic"
    THOUGHTS_OUT_OF_CONTROL = "thoughts_out_of_control"
    TIME_OR_SPACE_UNREAL = "time_or_space_unreal"
    BODY_OR_SURROUNDINGS_CHANGED = "body_or_surroundings_changed"
    VISIONS = "visions"
    SOUNDS_OR_COLOURS_STRONGER = "sounds_or_colours_stronger"


PERCEPTION_SIGNS: dict[DayItem, tuple[PerceptionSign, ...]] = {
    DayItem.INNER_PERCEPTION: (
        PerceptionSign.VOICES,
        PerceptionSign.SUSPICIOUS_THOUGHTS,
        PerceptionSign.ANXIETY_OR_PANIC,
        PerceptionSign.THOUGHTS_OUT_OF_CONTROL,
    ),
    DayItem.OUTER_PERCEPTION: (
        PerceptionSign.TIME_OR_SPACE_UNREAL,
        PerceptionSign.BODY_OR_SURROUNDINGS_CHANGED,
        PerceptionSign.VISIONS,
        PerceptionSign.SOUNDS_OR_COLOURS_STRONGER,
    ),
}
"""Which signs make up which of the scales; a drug high has none."""


class DetailKind(StrEnum):
    """The sort of a detail; the first part of its name."""

    SIDE_EFFECT = "side_effect"
    SIGN = "sign"
    DOSES = "doses"


class Detail(NamedTuple):
    """One thing a day can say besides its items.

    Attributes:
        kind: What sort.
        code: Which: the value of an `Effect` or a `PerceptionSign`, the id of a medicine as text.
    """

    kind: DetailKind
    code: str

    @property
    def value(self) -> str:
        """Its name in the history, like `side_effect.nausea` or `doses.3`."""
        return f"{self.kind}.{self.code}"

    def check(self, value: object) -> str | int | float | None:
        """Return the answer as it may be stored: a `Severity`, 0 or 1 for a sign, a number of doses; None for none.

        Raises:
            BadInputError: it is none of these, or there is no such effect, sign or medicine.
        """
        _refuse_unknown(self)
        if value is None:
            return None
        if self.kind is DetailKind.SIGN:
            return YES_NO.check(value, self.value)
        return self._severity(value) if self.kind is DetailKind.SIDE_EFFECT else self._doses(value)

    def _severity(self, value: object) -> str:
        if not isinstance(value, str) or value not in _SEVERITIES:
            raise BadInputError.of(
                "{item}: {value} is none of {choices}.",
                item=self.value,
                value=str(value)[:40],
                choices=", ".join(Severity),
            )
        return Severity(value)

    def _doses(self, value: object) -> float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 <= value <= MOST_DOSES or value % DOSE_STEP != 0:  # type: ignore[operator]
            raise BadInputError.of(
                "{item}: {value} is not a whole or half number from 0 to {most}.",
                item=self.value,
                value=str(value)[:40],
                most=MOST_DOSES,
            )
        return float(value)  # type: ignore[arg-type]


DayKey = DayItem | Detail
"""Whatever can be answered about a day; both have a `value`, their name, and a `check`."""

Answer = int | str | float | None


def effect(code: Effect) -> Detail:
    """Return the detail that holds the severity of a side effect."""
    return Detail(DetailKind.SIDE_EFFECT, code.value)


def sign(code: PerceptionSign) -> Detail:
    """Return the detail that holds whether a sign was there."""
    return Detail(DetailKind.SIGN, code.value)


def doses(medicine: int) -> Detail:
    """Return the detail that holds how many doses of a medicine were taken."""
    return Detail(DetailKind.DOSES, str(medicine))


@lru_cache(maxsize=1024)  # a history names the same few things many thousand times
def day_key(name: str) -> DayKey:
    """Return the item or detail that a name of the history means.

    Raises:
        ValueError: nothing of a day has that name.
    """
    kind, dot, code = name.partition(".")
    if not dot:
        return DayItem(name)
    detail = Detail(DetailKind(kind), code)
    try:
        _refuse_unknown(detail)
    except BadInputError as error:
        raise ValueError(str(error)) from error
    return detail


_SEVERITIES = frozenset(Severity)
_CODES = {DetailKind.SIDE_EFFECT: frozenset(Effect), DetailKind.SIGN: frozenset(PerceptionSign)}


def _refuse_unknown(detail: Detail) -> None:
    doses = detail.kind is DetailKind.DOSES
    known = _is_medicine_id(detail.code) if doses else detail.code in _CODES[detail.kind]
    if not known:
        raise BadInputError.of("{item} is not an answer of a day.", item=detail.value[:60])


def _is_medicine_id(code: str) -> bool:
    return code.isascii() and code.isdecimal() and not code.startswith("0") and len(code) <= _LONGEST_ID
