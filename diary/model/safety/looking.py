"""The days on which each thing was seen that a safety sign looks for: in answers, blood results and infusions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.courses import Courses
from diary.model.records.lab import LIVER_VALUES, Analyte
from diary.model.safety.counting import days_after, is_every_day_infused, is_expected_at_any_strength
from diary.model.safety.findings import Finding, found_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.safety.rules import Seen

LAB_MULTIPLE = 3.0
"""Times the laboratory's own upper limit, of a liver value."""
SYSTOLIC_HIGH, DIASTOLIC_HIGH = 180, 110
"""mmHg, at the highest during the infusion."""
PULSE_HIGH = 130
"""Beats a minute; over it."""
PERCEPTION_FROM_DAY = 2
"""Days since the last infusion day from which perception should be back to usual."""
DREAMS_FROM_NIGHT = 4
MEMORY_AFTER_DAY = 7
"""The last day since the infusion on which memory trouble is still expected."""
_ROUNDING = 1e-9
"""0.6 is three times 0.2, though not in binary fractions."""

_AT_ANY_TIME_BUT_THE_START = frozenset({Finding.VOICES, Finding.VISIONS, Finding.SUSPICIOUS_THOUGHTS})
_OF_PERCEPTION = frozenset(
    {
        Finding.DRUG_HIGH,
        Finding.INNER_PERCEPTION,
        Finding.OUTER_PERCEPTION,
        Finding.THOUGHTS_OUT_OF_CONTROL,
        Finding.TIME_OR_SPACE_UNREAL,
        Finding.BODY_OR_SURROUNDINGS_CHANGED,
    }
)
_SINCE = {
    **dict.fromkeys(_OF_PERCEPTION, PERCEPTION_FROM_DAY),
    Finding.UNPLEASANT_DREAM: DREAMS_FROM_NIGHT,
    Finding.NIGHTMARE: DREAMS_FROM_NIGHT,
    Finding.MEMORY_TROUBLE: MEMORY_AFTER_DAY + 1,
}
"""From which day after an infusion it is looked for. The dream of a day is that of the night before it, so night n
after an infusion is day n."""


def look(days: Iterable[Day], infusions: Sequence[Infusion], labs: Iterable[LabResult]) -> Seen:
    """Return the days on which each thing was seen that a rule looks for, each within the days it is looked for.

    Args:
        days: The diary days as of the day on which is looked; so it is with the others.
        infusions: Those that took place.
        labs: The blood results that were not removed, also of an infusion that was; those without an upper limit are
            not looked at.
    """
    seen: Seen = {}
    _look_at_answers(seen, days, Courses(infusions))
    for lab in labs:
        if is_over(lab):
            results = seen.setdefault(Finding(lab.analyte.value), {})
            results[lab.day] = max(lab.multiple or 0.0, results.get(lab.day) or 0.0)
    for infusion in infusions:
        if is_blood_pressure_high(infusion):
            seen.setdefault(Finding.BLOOD_PRESSURE, {})[infusion.first_day] = None
        if infusion.pulse is not None and infusion.pulse > PULSE_HIGH:
            seen.setdefault(Finding.PULSE, {})[infusion.first_day] = float(infusion.pulse)
    return seen


def _look_at_answers(seen: Seen, days: Iterable[Day], courses: Courses) -> None:
    for day in days:
        found = found_on(day)
        if found:
            infusion = courses.infusion(day.date)
            for finding, value in found:
                if _is_looked_for(finding, infusion, day.date):
                    seen.setdefault(finding, {})[day.date] = value


def is_over(lab: LabResult) -> bool:
    """Return whether a blood result is a sign: a liver value at 3 times its upper limit, creatinine over it."""
    if lab.multiple is None:
        return False
    if lab.analyte in LIVER_VALUES:
        return lab.multiple >= LAB_MULTIPLE - _ROUNDING
    return lab.multiple > 1 + _ROUNDING


def is_back(lab: LabResult) -> bool:
    """Return whether a blood result is not over its upper limit; False where none was told."""
    return lab.multiple is not None and lab.multiple <= 1 + _ROUNDING


def is_blood_pressure_high(infusion: Infusion) -> bool:
    """Return whether the blood pressure of an infusion is a sign: the upper one or the lower one is enough."""
    upper, lower = infusion.systolic, infusion.diastolic
    return (upper is not None and upper >= SYSTOLIC_HIGH) or (lower is not None and lower >= DIASTOLIC_HIGH)


def unjudged_labs(labs: Iterable[LabResult]) -> tuple[LabResult, ...]:
    """Return the blood results that no rule can judge, because the laboratory's upper limit was not told."""
    return tuple(lab for lab in labs if not lab.removed and lab.upper_limit is None)


def _is_looked_for(finding: Finding, infusion: Infusion | None, day: date) -> bool:
    """Return whether what was seen counts on a day, after that infusion."""
    if finding in _AT_ANY_TIME_BUT_THE_START:
        return infusion is None or not is_expected_at_any_strength(infusion, day)
    since = _SINCE.get(finding)
    if since is None:
        return True
    if infusion is None:
        return False
    if finding in _OF_PERCEPTION and infusion.covers(day) and is_every_day_infused(infusion):
        return False  # there is an infusion on that day
    return days_after(infusion, day) >= since


RESULTS = {Finding(analyte.value): analyte for analyte in Analyte}
"""The blood results by what they show."""
