"""The safety signs: what the diary shows that the clinic should hear of.

Each rule of the product's table says what must be present, on how many days of how many. Source of the rules: the
safety signs of the product design; what stands behind each is in the clinician guide. A missing day is neither
evidence nor counter-evidence.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.model.records.courses import Courses
from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.lab import standing_labs
from diary.model.records.sign import SafetySign

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.courses import Place
    from diary.model.records.day import Day
    from diary.model.records.details import Detail
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult

RULE_DAYS = 7
"""The days over which a rule counts: the day itself and the six before it."""
BLADDER_DAYS = PALPITATION_DAYS = PANIC_DAYS = DREAM_NIGHTS = 3
MEMORY_DAYS = 4
LOW_MOOD_DAYS = 5
LAB_MULTIPLE = 3.0
"""Times the laboratory's own upper limit."""
PERCEPTION_LEVEL = 4
PERCEPTION_FROM_DAY = 2
"""Days since the last infusion day from which perception should be back to usual."""
DREAMS_FROM_NIGHT = 4
MEMORY_AFTER_DAY = 7
"""The last day since the infusion on which memory trouble is still expected."""
LOW_MOOD = 2
UNPLEASANT = 2
"""Pleasantness of a dream, 1 to 5, up to which it was unpleasant."""
_ROUNDING = 1e-9
"""0.6 is three times 0.2, though not in binary fractions."""


class Finding(StrEnum):
    """One thing that can be seen on a day, or what several of them make together."""

    BLOOD_IN_URINE = "blood_in_urine"
    BLADDER = "bladder"  # any of the four that follow
    BURNING = "burning"
    URGENCY = "urgency"
    FREQUENCY = "frequency"
    LEAKING = "leaking"
    YELLOW_SKIN_OR_EYES = "yellow_skin_or_eyes"
    DARK_URINE = "dark_urine"
    ALT = "alt"
    AST = "ast"
    ALP = "alp"
    GGT = "ggt"
    DRUG_HIGH = "drug_high"
    INNER_PERCEPTION = "inner_perception"
    OUTER_PERCEPTION = "outer_perception"
    VOICES = "voices"
    VISIONS = "visions"
    SUSPICIOUS_THOUGHTS = "suspicious_thoughts"
    BAD_DREAMS = "bad_dreams"  # any of the two that follow
    UNPLEASANT_DREAM = "unpleasant_dream"
    NIGHTMARE = "nightmare"
    MEMORY_TROUBLE = "memory_trouble"
    CHEST_PAIN = "chest_pain"
    PALPITATIONS = "palpitations"
    PANIC = "panic"
    LOW_MOOD = "low_mood"


@dataclass(frozen=True)
class SignRule:
    """One rule: it fires on a day on which one of its parts was seen, and on enough of the days up to it.

    Attributes:
        sign: The row of the table it belongs to.
        finding: What it is called.
        parts: What it looks for; days with several of them count once.
        least: On how many days it must have been seen, the day itself included; 1 or more.
        of: Of how many calendar days, the day itself the last of them; `least` or more.
    """

    sign: SafetySign
    finding: Finding
    parts: tuple[Finding, ...]
    least: int = 1
    of: int = 1


def _once(row: SafetySign, *findings: Finding) -> tuple[SignRule, ...]:
    return tuple(SignRule(row, finding, (finding,)) for finding in findings)


def _week(row: SafetySign, least: int, finding: Finding, *parts: Finding) -> SignRule:
    return SignRule(row, finding, parts or (finding,), least, RULE_DAYS)


_F = Finding
RULES: tuple[SignRule, ...] = (
    *_once(SafetySign.URINE, _F.BLOOD_IN_URINE),
    _week(SafetySign.URINE, BLADDER_DAYS, _F.BLADDER, _F.BURNING, _F.URGENCY, _F.FREQUENCY, _F.LEAKING),
    *_once(SafetySign.LIVER, _F.YELLOW_SKIN_OR_EYES, _F.DARK_URINE, _F.ALT, _F.AST, _F.ALP, _F.GGT),
    *_once(SafetySign.PERCEPTION, _F.DRUG_HIGH, _F.INNER_PERCEPTION, _F.OUTER_PERCEPTION),
    *_once(SafetySign.PERCEPTION, _F.VOICES, _F.VISIONS, _F.SUSPICIOUS_THOUGHTS),
    _week(SafetySign.DREAMS, DREAM_NIGHTS, _F.BAD_DREAMS, _F.UNPLEASANT_DREAM, _F.NIGHTMARE),
    _week(SafetySign.MEMORY, MEMORY_DAYS, _F.MEMORY_TROUBLE),
    *_once(SafetySign.HEART, _F.CHEST_PAIN),
    _week(SafetySign.HEART, PALPITATION_DAYS, _F.PALPITATIONS),
    _week(SafetySign.MOOD, PANIC_DAYS, _F.PANIC),
    _week(SafetySign.MOOD, LOW_MOOD_DAYS, _F.LOW_MOOD),
)
"""The product's table; a sign is there when any of its rules fires."""


@dataclass(frozen=True)
class Evidence:
    """The evidence that one rule found.

    Attributes:
        finding: What was seen.
        fired: The days on which the rule fired, oldest first; never empty.
        days: The days on which it was seen that made the rule fire, oldest first; never empty.
        value: The strongest of these days: the highest score of perception (0-10), the highest multiple of the upper
            limit of a blood result, the lowest mood (0-10); None where there is only seen or not seen.
        parts: Where the rule looks for several things: each that was seen, and on how many of these days.
    """

    finding: Finding
    fired: tuple[date, ...]
    days: tuple[date, ...]
    value: float | None = None
    parts: tuple[tuple[Finding, int], ...] = ()


@dataclass(frozen=True)
class OpenSign:
    """A sign that the clinic has not been told of.

    Attributes:
        sign: Which.
        first: The day on which it first fired since the clinic was last told.
        last: The newest day of its evidence.
        evidence: What was seen, in the order of the table.
    """

    sign: SafetySign
    first: date
    last: date
    evidence: tuple[Evidence, ...]


Seen = dict[Finding, "dict[date, float | None]"]
"""On which days each thing was seen, with its value where it has one."""


def open_signs(
    days: Sequence[Day],
    infusions: Iterable[Infusion],
    labs: Iterable[LabResult],
    clinic_told_on: Mapping[SafetySign, date],
) -> tuple[OpenSign, ...]:
    """Return the signs that are open, in the order of the table.

    Args:
        days: The diary days.
        infusions: All infusions; removed and planned ones are not looked at.
        labs: All blood results; removed ones, those of a removed infusion and those without an upper limit are not
            looked at.
        clinic_told_on: For each sign the clinic was told of, the last day on which it was. Only what was seen on later
            days counts: a rule over seven days must be met again by days after it.
    """
    seen = look(days, infusions, labs)
    found = (_open(row, seen, clinic_told_on.get(row)) for row in SafetySign)
    return tuple(opened for opened in found if opened is not None)


def _open(row: SafetySign, seen: Seen, told_on: date | None) -> OpenSign | None:
    evidence = tuple(e for rule in RULES if rule.sign is row and (e := apply(rule, seen, told_on)) is not None)
    if not evidence:
        return None
    return OpenSign(row, min(e.fired[0] for e in evidence), max(e.days[-1] for e in evidence), evidence)


def apply(rule: SignRule, seen: Seen, after: date | None = None) -> Evidence | None:
    """Return the evidence that a rule finds; None if it fires on no day.

    Args:
        rule: The rule.
        seen: What was seen, from `look`.
        after: Only what was seen on later days counts; None for all days.
    """
    present = sorted({day for part in rule.parts for day in seen.get(part, ()) if after is None or day > after})
    window: deque[date] = deque()
    fired: list[date] = []
    evidence: dict[date, None] = {}
    for day in present:
        window.append(day)
        while (day - window[0]).days >= rule.of:
            window.popleft()
        if len(window) >= rule.least:
            fired.append(day)
            evidence.update(dict.fromkeys(window))
    if not fired:
        return None
    days = tuple(evidence)
    counts = [(part, sum(day in evidence for day in seen.get(part, ()))) for part in rule.parts]
    parts = tuple((part, count) for part, count in counts if count > 0) if len(rule.parts) > 1 else ()
    return Evidence(rule.finding, tuple(fired), days, _strongest(rule.finding, seen, days), parts)


def _strongest(finding: Finding, seen: Seen, days: tuple[date, ...]) -> float | None:
    values = [value for day in days if (value := seen.get(finding, {}).get(day)) is not None]
    if not values:
        return None
    return min(values) if finding is Finding.LOW_MOOD else max(values)


def look(days: Sequence[Day], infusions: Iterable[Infusion], labs: Iterable[LabResult]) -> Seen:
    """Return the days on which each thing was seen that a rule looks for, each within the days it is looked for.

    Args:
        days: The diary days.
        infusions: All infusions; removed and planned ones are not looked at.
        labs: All blood results; removed ones, those of a removed infusion and those without an upper limit are not
            looked at.
    """
    infusions = tuple(infusions)
    courses = Courses(infusions)
    seen: Seen = {}
    for day in days:
        found = _found(day)
        if found:
            place = courses.place(day.date)
            for finding, value in found:
                if _is_looked_for(finding, place):
                    seen.setdefault(finding, {})[day.date] = value
    for lab in standing_labs(labs, infusions):
        if lab.multiple is not None and lab.multiple >= LAB_MULTIPLE - _ROUNDING:
            results = seen.setdefault(Finding(lab.analyte.value), {})
            results[lab.day] = max(lab.multiple, results.get(lab.day) or 0.0)
    return seen


def _found(day: Day) -> list[tuple[Finding, float | None]]:
    found: list[tuple[Finding, float | None]] = []
    for detail, value in day.details.items():
        # The value first: most of what is answered is "none", and ten years of days are looked at.
        if value not in _NOTHING and (finding := _LOOKED_FOR.get(detail)) is not None:
            found.append((finding, None))
    for finding, score in (
        (Finding.DRUG_HIGH, day.drug_high),
        (Finding.INNER_PERCEPTION, day.inner_perception),
        (Finding.OUTER_PERCEPTION, day.outer_perception),
    ):
        if score is not None and score >= PERCEPTION_LEVEL:
            found.append((finding, score))
    if day.mood is not None and day.mood <= LOW_MOOD:
        found.append((Finding.LOW_MOOD, day.mood))
    if day.dream_pleasantness is not None and day.dream_pleasantness <= UNPLEASANT:
        found.append((Finding.UNPLEASANT_DREAM, None))
    if day.nightmare == 1:
        found.append((Finding.NIGHTMARE, None))
    return found


def _is_looked_for(finding: Finding, place: Place | None) -> bool:
    """Return whether what was seen counts on a day that lies there among the infusions."""
    if finding in _OUTSIDE_COURSE:
        return place is None or not place.in_course
    if (since := _SINCE.get(finding)) is not None:
        return place is not None and place.day >= since
    return True


_NOTHING = frozenset({None, Severity.NONE, 0})
_PERCEPTION = (Finding.DRUG_HIGH, Finding.INNER_PERCEPTION, Finding.OUTER_PERCEPTION)
_OUTSIDE_COURSE = frozenset({Finding.VOICES, Finding.VISIONS, Finding.SUSPICIOUS_THOUGHTS})
_SINCE = {
    **dict.fromkeys(_PERCEPTION, PERCEPTION_FROM_DAY),
    Finding.UNPLEASANT_DREAM: DREAMS_FROM_NIGHT,
    Finding.NIGHTMARE: DREAMS_FROM_NIGHT,
    Finding.MEMORY_TROUBLE: MEMORY_AFTER_DAY + 1,
}
"""From which day since the last infusion day it is looked for. The dream of a day is that of the night before it, so
night n after an infusion is day n."""
_LOOKED_FOR: dict[Detail, Finding] = {
    **{
        effect(code): Finding(code.value)
        for code in Effect
        if code.value in set(Finding) and code is not Effect.LOW_MOOD  # low mood is looked for by its score
    },
    **{
        sign(code): Finding(code.value)
        for code in (PerceptionSign.VOICES, PerceptionSign.VISIONS, PerceptionSign.SUSPICIOUS_THOUGHTS)
    },
}
