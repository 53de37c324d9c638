"""Doses of medicines a day before and after an infusion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.records.details import doses
from diary.model.relief.windows import mean_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine


@dataclass(frozen=True)
class Doses:
    """Doses a day of some medicines over some days.

    Attributes:
        a_day: The mean doses a day of each medicine over the days on which its doses were answered, added up.
        opioids_a_day: The same of those that the user flagged as opioids.
        days: On how many days any of these medicines was answered.
        medicines: The ids of the medicines it rests on: those answered on 5 days or more. Never empty.
        left_out: How many medicines were answered on fewer days and are left out.
    """

    a_day: float
    opioids_a_day: float
    days: int
    medicines: frozenset[int]
    left_out: int

    @property
    def opioid_share(self) -> float | None:
        """Opioid doses as a fraction of all doses; None if none was taken."""
        return self.opioids_a_day / self.a_day if self.a_day > 0 else None


@dataclass(frozen=True)
class DoseChange:
    """Doses a day before and after an infusion.

    Attributes:
        before: Over the 14 days before the course; None where too little was answered.
        after: Over days 1 to 28 after it; None where too little was answered.
        has_opioids: Whether any of these medicines is flagged as an opioid.
    """

    before: Doses | None
    after: Doses | None
    has_opioids: bool

    @property
    def same_medicines(self) -> bool:
        """Whether before and after rest on the same medicines, so that they can be compared."""
        return self.before is not None and self.after is not None and self.before.medicines == self.after.medicines


def dose_change(medicines: Sequence[Medicine], before: Sequence[Day], after: Sequence[Day]) -> DoseChange | None:
    """Return the doses a day of some medicines before and after; None without a medicine.

    Args:
        medicines: Those to count; removed ones are not looked at.
        before: The days before.
        after: The days after.
    """
    standing = {medicine.id: medicine for medicine in medicines if not medicine.removed and medicine.id is not None}
    if not standing:
        return None
    has_opioids = any(medicine.opioid for medicine in standing.values())
    return DoseChange(_doses(standing, before), _doses(standing, after), has_opioids)


def rescue_doses(day: Day, medicines: Sequence[int]) -> float | None:
    """Return the doses of these medicines on a day, added up; None where none of them was answered."""
    answered = [taken for number in medicines if (taken := _answer(day, number)) is not None]
    return sum(answered) if answered else None


def _doses(medicines: Mapping[int, Medicine], days: Sequence[Day]) -> Doses | None:
    means: dict[int, float] = {}
    answered_days: set[int] = set()
    opioids = 0.0
    left_out = 0
    for number, medicine in medicines.items():
        answers = [_answer(day, number) for day in days]
        mean = mean_of(answers)
        answered = {n for n, answer in enumerate(answers) if answer is not None}
        if mean is None:
            left_out += len(answered) > 0
            continue
        means[number] = mean.value
        answered_days |= answered
        opioids += mean.value if medicine.opioid else 0.0
    if not means:
        return None
    return Doses(sum(means.values()), opioids, len(answered_days), frozenset(means), left_out)


def _answer(day: Day, medicine: int) -> float | None:
    answer = day.details.get(doses(medicine))
    return None if answer is None else float(answer)
