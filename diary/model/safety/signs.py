"""The safety signs: what the diary shows that the clinic should hear of, until it is settled.

A sign is worked out from the diary anew each time. It asks until the clinic was told, and stays open, held but no
longer asking, until the clinic has called it settled, a newer result is back under its limit, or 14 days were written
without any of it. A missing day is neither evidence nor counter-evidence (docs/decisions/0039).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered
from diary.model.records.sign import Reports, SafetySign
from diary.model.safety.findings import Finding
from diary.model.safety.looking import PULSE_HIGH, RESULTS, is_back, is_blood_pressure_high, look
from diary.model.safety.rules import RULES, Evidence, apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.safety.rules import Seen

QUIET_DAYS = 14
"""Days with an average pain, without any of a sign, after which it is settled by itself once the clinic was told."""
_AT_THE_INFUSION = frozenset({Finding.BLOOD_PRESSURE, Finding.PULSE})
MEASURED = frozenset(RESULTS) | _AT_THE_INFUSION
"""What is not written down day by day: no day without it says that it is over."""


class SettledBy(StrEnum):
    """The reason for which a sign counts as settled."""

    CLINIC = "clinic"
    NEWER_RESULT = "newer_result"
    DAYS_WITHOUT_IT = "days_without_it"


@dataclass(frozen=True)
class OpenSign:
    """A sign that is not settled: the suggestion is held.

    Attributes:
        sign: Which.
        first: The day on which it first fired, since the clinic was last told or called it settled; of one that the
            clinic was told of, since the last two weeks without any of it.
        last: The newest day of its evidence.
        evidence: What was seen, in the order of the table.
        told_on: The day on which the clinic was told of it; None while the diary asks for that.
    """

    sign: SafetySign
    first: date
    last: date
    evidence: tuple[Evidence, ...]
    told_on: date | None = None


@dataclass(frozen=True)
class SettledSign:
    """A sign that was there and is settled, the last time that it was.

    Attributes:
        sign, first, last, evidence: As of an open one.
        told_on: The day on which the clinic was told of it; None where it called it settled without.
        settled_on: The day from which it counts as settled.
        settled_by: Why.
    """

    sign: SafetySign
    first: date
    last: date
    evidence: tuple[Evidence, ...]
    told_on: date | None
    settled_on: date
    settled_by: SettledBy


@dataclass(frozen=True)
class Signs:
    """The signs of a diary on a day, each in the order of the table; a sign is in one of them at most.

    Attributes:
        open: Those that are not settled.
        settled: Those that were.
    """

    open: tuple[OpenSign, ...] = ()
    settled: tuple[SettledSign, ...] = ()


def signs_on(
    on: date, days: Sequence[Day], infusions: Iterable[Infusion], labs: Iterable[LabResult], reports: Reports
) -> Signs:
    """Return the signs of a diary as of a day; what was seen, measured, told or settled later is not looked at.

    Args:
        on: The day.
        days: The diary days.
        infusions: All infusions; removed and planned ones are not looked at.
        labs: All blood results; removed ones are not looked at, those of a removed infusion are.
        reports: What the clinic was told and what it called settled. Only what was seen on later days asks again: a
            rule over several days must be met again by days after it.
    """
    took_place = [infusion for _, infusion in numbered(tuple(infusions)) if infusion.first_day <= on]
    results = [lab for lab in labs if not lab.removed and lab.day <= on]
    known = [day for day in days if day.date <= on]
    written = sorted(day.date for day in known if day.counts)
    seen = look(known, took_place, results)
    fate = _SignFate(seen, written, took_place, results)
    found = [
        fate.sign(row, _up_to(reports.clinic_told_on.get(row), on), _up_to(reports.settled_on.get(row), on))
        for row in SafetySign
        if any(part in seen for part in _PARTS[row])
    ]
    return Signs(
        tuple(sign for sign in found if isinstance(sign, OpenSign)),
        tuple(sign for sign in found if isinstance(sign, SettledSign)),
    )


class _SignFate:
    """The fate of each sign, from what was seen of it, and what was written, measured and reported since."""

    def __init__(
        self, seen: Seen, written: list[date], infusions: Sequence[Infusion], labs: Sequence[LabResult]
    ) -> None:
        self._seen, self._written, self._infusions, self._labs = seen, written, infusions, labs

    def sign(self, row: SafetySign, told_on: date | None, settled_on: date | None) -> OpenSign | SettledSign | None:
        heard = [day for day in (told_on, settled_on) if day is not None]
        evidence = self._evidence(row, after=max(heard, default=None))
        if evidence:
            return OpenSign(row, *_span(evidence), evidence)
        if told_on is not None and (settled_on is None or told_on > settled_on):
            evidence = self._episode(row, settled_on, told_on)
            if evidence:
                over = self._is_over(row, evidence, told_on)
                if over is None:
                    return OpenSign(row, *_span(evidence), evidence, told_on)
                return SettledSign(row, *_span(evidence), evidence, told_on, *over)
        if settled_on is not None:
            evidence = self._episode(row, None, settled_on)
            if evidence:
                first, last = _span(evidence)
                known = told_on if told_on is not None and first <= told_on <= settled_on else None
                return SettledSign(row, first, last, evidence, known, settled_on, SettledBy.CLINIC)
        return None

    def _evidence(
        self, row: SafetySign, after: date | None = None, until: date | None = None, since: date | None = None
    ) -> tuple[Evidence, ...]:
        found = (apply(rule, self._seen, after, until, since) for rule in RULES if rule.sign is row)
        return tuple(evidence for evidence in found if evidence is not None)

    def _episode(self, row: SafetySign, after: date | None, until: date) -> tuple[Evidence, ...]:
        """Return the evidence since the last two weeks without any of it, if that alone is a sign, else all of it.

        What was measured before that stays with it while no newer result is within its limit: no quiet time ends it.
        """
        whole = self._evidence(row, after, until)
        sightings = self._sightings(row, after, until)
        begins = [day for before, day in pairwise(sightings) if self._written_between(before, day) >= QUIET_DAYS]
        for begin in reversed(begins):
            if newest := {one.finding: one for one in self._evidence(row, after, until, begin)}:
                lasting = (one for one in whole if one.finding in MEASURED and self._newer_result(one) is None)
                standing = {one.finding: one for one in lasting} | newest
                return tuple(standing[one.finding] for one in whole if one.finding in standing)
        return whole

    def _sightings(self, row: SafetySign, after: date | None, until: date | None) -> list[date]:
        return sorted(
            {
                day
                for part in _PARTS[row]
                for day in self._seen.get(part, ())
                if (after is None or day > after) and (until is None or day <= until)
            }
        )

    def _written_between(self, earlier: date, later: date) -> int:
        return bisect_left(self._written, later) - bisect_right(self._written, earlier)

    def _is_over(self, row: SafetySign, evidence: tuple[Evidence, ...], told_on: date) -> tuple[date, SettledBy] | None:
        """Return the day from which a sign that the clinic was told of is settled, and by what; None if it is not."""
        ends: list[tuple[date, SettledBy] | None] = [
            self._newer_result(one) for one in evidence if one.finding in MEASURED
        ]
        if any(one.finding not in MEASURED for one in evidence):
            ends.append(self._quiet(row, told_on))
        known = [end for end in ends if end is not None]
        if len(known) < len(ends):
            return None
        day, by = max(known)
        return max(day, told_on), by

    def _quiet(self, row: SafetySign, told_on: date) -> tuple[date, SettledBy] | None:
        """Return the last of the first 14 days that were written since without any of it."""
        felt = [day for part in _PARTS[row] - MEASURED for day in self._seen.get(part, ())]
        since = bisect_right(self._written, max([*felt, told_on]))
        quiet = self._written[since : since + QUIET_DAYS]
        return (quiet[-1], SettledBy.DAYS_WITHOUT_IT) if len(quiet) == QUIET_DAYS else None

    def _newer_result(self, evidence: Evidence) -> tuple[date, SettledBy] | None:
        """Return the day of the newest measurement of the same, if it is back within its limit."""
        if evidence.finding in _AT_THE_INFUSION:
            measured = self._at_infusions(evidence.finding)
        else:
            analyte = RESULTS[evidence.finding]
            measured = [(lab.day, is_back(lab)) for lab in self._labs if lab.analyte is analyte]
        day, is_within = min(measured, key=lambda one: (-one[0].toordinal(), one[1]))  # of one day, the worse
        return (day, SettledBy.NEWER_RESULT) if is_within else None

    def _at_infusions(self, finding: Finding) -> list[tuple[date, bool]]:
        if finding is Finding.PULSE:
            return [(one.first_day, one.pulse <= PULSE_HIGH) for one in self._infusions if one.pulse is not None]
        return [
            (one.first_day, not is_blood_pressure_high(one))
            for one in self._infusions
            if one.systolic is not None or one.diastolic is not None
        ]


def _up_to(day: date | None, on: date) -> date | None:
    return day if day is not None and day <= on else None


def _span(evidence: tuple[Evidence, ...]) -> tuple[date, date]:
    return min(one.fired[0] for one in evidence), max(one.days[-1] for one in evidence)


_PARTS = {row: frozenset(part for rule in RULES if rule.sign is row for part in rule.parts) for row in SafetySign}
"""Everything that is looked for of a sign."""
