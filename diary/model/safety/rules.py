"""The rules of the safety signs: on how many days of how many something must be seen.

Source of the rules: the table of safety signs of the product design; what stands behind each is in the clinician guide.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.sign import SafetySign
from diary.model.safety.findings import BLADDER_PARTS, STOPPING_PARTS, Finding

if TYPE_CHECKING:
    from datetime import date

WEEK_DAYS = 7
"""The days over which most rules count: the day itself and the six before it."""
MONTH_DAYS = 28
BLADDER_DAYS = PALPITATION_DAYS = PANIC_DAYS = DREAM_NIGHTS = NO_MOOD_DAYS = SEVERE_DAYS = 3
BLADDER_MONTH_DAYS = 6
BLADDER_SEVERE_DAYS = 2
FLANK_PAIN_DAYS = 2
MEMORY_DAYS = 4
MEMORY_MONTH_DAYS = 8
LOW_MOOD_DAYS = 5

Seen = dict[Finding, "dict[date, float | None]"]
"""On which days each thing was seen, with its value where it has one."""


@dataclass(frozen=True)
class SignRule:
    """One rule: it fires on a day on which one of its parts was seen, and on enough of the days up to it.

    Attributes:
        sign: The row of the table it belongs to.
        finding: What it is called.
        parts: What it looks for; days with several of them count once.
        windows: On how many days it must have been seen, the day itself included, of how many calendar days, the day
            itself the last of them. One of them is enough.
    """

    sign: SafetySign
    finding: Finding
    parts: tuple[Finding, ...]
    windows: tuple[tuple[int, int], ...] = ((1, 1),)


def _once(row: SafetySign, *findings: Finding) -> tuple[SignRule, ...]:
    return tuple(SignRule(row, finding, (finding,)) for finding in findings)


def _often(row: SafetySign, finding: Finding, *windows: tuple[int, int], parts: tuple[Finding, ...] = ()) -> SignRule:
    return SignRule(row, finding, parts or (finding,), windows)


_F, _S = Finding, SafetySign
RULES: tuple[SignRule, ...] = (
    *_once(_S.URINE, _F.BLOOD_IN_URINE),
    _often(
        _S.URINE,
        _F.BLADDER,
        (BLADDER_DAYS, WEEK_DAYS),
        (BLADDER_MONTH_DAYS, MONTH_DAYS),
        parts=BLADDER_PARTS,
    ),
    _often(_S.URINE, _F.BLADDER_SEVERE, (BLADDER_SEVERE_DAYS, MONTH_DAYS)),
    *_once(_S.LIVER, _F.YELLOW_SKIN_OR_EYES, _F.DARK_URINE, _F.ALT, _F.AST, _F.ALP, _F.GGT),
    *_once(_S.KIDNEY, _F.CREATININE),
    _often(_S.KIDNEY, _F.FLANK_PAIN, (FLANK_PAIN_DAYS, WEEK_DAYS)),
    *_once(_S.PERCEPTION, _F.DRUG_HIGH, _F.INNER_PERCEPTION, _F.OUTER_PERCEPTION, _F.THOUGHTS_OUT_OF_CONTROL),
    *_once(_S.PERCEPTION, _F.TIME_OR_SPACE_UNREAL, _F.BODY_OR_SURROUNDINGS_CHANGED),
    *_once(_S.PERCEPTION, _F.VOICES, _F.VISIONS, _F.SUSPICIOUS_THOUGHTS),
    _often(_S.DREAMS, _F.BAD_DREAMS, (DREAM_NIGHTS, WEEK_DAYS), parts=(_F.UNPLEASANT_DREAM, _F.NIGHTMARE)),
    _often(_S.MEMORY, _F.MEMORY_TROUBLE, (MEMORY_DAYS, WEEK_DAYS), (MEMORY_MONTH_DAYS, MONTH_DAYS)),
    *_once(_S.HEART, _F.CHEST_PAIN),
    _often(_S.HEART, _F.PALPITATIONS, (PALPITATION_DAYS, WEEK_DAYS)),
    *_once(_S.HEART, _F.BLOOD_PRESSURE, _F.PULSE),
    _often(_S.MOOD, _F.PANIC_OR_ANXIETY, (PANIC_DAYS, WEEK_DAYS), parts=(_F.PANIC, _F.ANXIETY_OR_PANIC)),
    _often(_S.MOOD, _F.LOW_MOOD, (LOW_MOOD_DAYS, WEEK_DAYS)),
    _often(_S.MOOD, _F.NO_MOOD, (NO_MOOD_DAYS, WEEK_DAYS)),
    _often(_S.MOOD, _F.LOW_MOOD_SEVERE, (SEVERE_DAYS, WEEK_DAYS)),
    _often(_S.BEING_UNSAFE, _F.STOPPED_BY_EFFECTS, (SEVERE_DAYS, WEEK_DAYS), parts=STOPPING_PARTS),
    *_once(_S.BEING_UNSAFE, _F.FALL),
    *_once(_S.OWN_WISH, _F.OWN_WISH),
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
            limit of a blood result, the highest pulse (beats a minute), the lowest mood (0-10); None where there is
            only seen or not seen.
        parts: Where the rule looks for several things: each that was seen, and on how many of these days.
    """

    finding: Finding
    fired: tuple[date, ...]
    days: tuple[date, ...]
    value: float | None = None
    parts: tuple[tuple[Finding, int], ...] = ()


def apply(
    rule: SignRule, seen: Seen, after: date | None = None, until: date | None = None, since: date | None = None
) -> Evidence | None:
    """Return the evidence that a rule finds; None if it fires on no day.

    Args:
        rule: The rule.
        seen: What was seen, from `diary.model.safety.looking.look`.
        after: Only what was seen on later days counts; None for all days.
        until: Only what was seen up to this day counts; None for all days.
        since: Only what was seen from this day on counts; None for all days.
    """
    present = sorted(
        {
            day
            for part in rule.parts
            for day in seen.get(part, ())
            if (after is None or day > after) and (until is None or day <= until) and (since is None or day >= since)
        }
    )
    fired: set[date] = set()
    evidence: set[date] = set()
    for least, of in rule.windows:
        window: deque[date] = deque()
        for day in present:
            window.append(day)
            while (day - window[0]).days >= of:
                window.popleft()
            if len(window) >= least:
                fired.add(day)
                evidence.update(window)
    if not fired:
        return None
    counts = [(part, sum(day in evidence for day in seen.get(part, ()))) for part in rule.parts]
    parts = tuple((part, count) for part, count in counts if count > 0) if len(rule.parts) > 1 else ()
    days = tuple(sorted(evidence))
    return Evidence(rule.finding, tuple(sorted(fired)), days, _strongest(rule.finding, seen, days), parts)


def _strongest(finding: Finding, seen: Seen, days: tuple[date, ...]) -> float | None:
    values = [value for day in days if (value := seen.get(finding, {}).get(day)) is not None]
    if not values:
        return None
    return min(values) if finding is Finding.LOW_MOOD else max(values)
