"""Infusions that follow sooner after the one before than the clinic wants: recorded and planned ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.records.infusion import Infusion

TOUCHING = 1
"""Days from one course to the next up to which they are one: days of a course may be written down one by one, and the
forecast takes them as one too."""


@dataclass(frozen=True)
class EarlyRepeat:
    """An infusion that follows too soon.

    Attributes:
        infusion: The later one.
        previous: The one before.
    """

    infusion: Infusion
    previous: Infusion

    @property
    def days(self) -> int:
        """Days from the last day of the one before to the first day of this one; 2 or more."""
        return self.previous.day_since(self.infusion.first_day)


def previous_course(infusion: Infusion, infusions: Iterable[Infusion]) -> Infusion | None:
    """Return the infusion that ends last before another one begins; None without one.

    Args:
        infusion: The later one; it need not be among the others.
        infusions: All infusions; removed ones are not looked at, planned ones only from a planned one.
    """
    before = (
        other
        for other in infusions
        if not other.removed
        and (infusion.planned or not other.planned)
        and (other.id is None or other.id != infusion.id)
        and other.last_day < infusion.first_day
    )
    return max(before, key=lambda other: (other.last_day, other.first_day), default=None)


def early_repeat(infusion: Infusion, infusions: Iterable[Infusion], minimum_interval_days: int) -> EarlyRepeat | None:
    """Return that an infusion follows sooner after the one before than the clinic's minimum interval; None if not.

    Args:
        infusion: Recorded, planned or just typed in.
        infusions: All infusions.
        minimum_interval_days: Days the clinic wants between two courses.
    """
    previous = previous_course(infusion, infusions)
    if previous is None or not TOUCHING < previous.day_since(infusion.first_day) < minimum_interval_days:
        return None
    return EarlyRepeat(infusion, previous)


def early_repeats(infusions: Iterable[Infusion], minimum_interval_days: int, on: date) -> tuple[EarlyRepeat, ...]:
    """Return what is to be said on a day of infusions that follow too soon: the newest recorded and the planned ones.

    Args:
        infusions: All infusions; removed ones are not looked at.
        minimum_interval_days: Days the clinic wants between two courses.
        on: Today; recorded infusions that begin later are not looked at.
    """
    standing = [one for one in infusions if not one.removed and (one.planned or one.first_day <= on)]
    begun = [one for one in standing if not one.planned]
    newest = max(begun, key=lambda one: (one.first_day, one.last_day, one.id or 0), default=None)
    asked = [one for one in standing if one.planned and (newest is None or one.first_day > newest.last_day)]
    ordered = sorted(asked, key=lambda one: (one.first_day, one.id or 0))
    found = (early_repeat(one, standing, minimum_interval_days) for one in ([newest] if newest else []) + ordered)
    return tuple(one for one in found if one is not None)
