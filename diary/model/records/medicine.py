"""The user's own list of medicines, of which the doses are counted each day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.day import check_day
from diary.model.records.infusion import LEAST_DOSE, MOST_DOSE
from diary.wording import Amount

if TYPE_CHECKING:
    from datetime import date


class Use(StrEnum):
    """The use of a medicine."""

    REGULAR = "regular"
    RESCUE = "rescue"  # only when it is needed


@dataclass(frozen=True)
class Medicine:
    """One medicine of the user's own list. None: not told.

    Attributes:
        name: What the user calls it; not empty.
        dose: Size of one dose in `unit`, over 0.
        unit: Unit of one dose, free text like "mg" or "drops"; None with no dose.
        use: Regular or rescue.
        opioid: Whether the user flagged it as an opioid.
        since: First day on which it was taken.
        until: Last day on which it was taken; not before the first.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether the user deleted it (and may bring it back).
    """

    name: str
    dose: float | None = None
    unit: str | None = None
    use: Use | None = None
    opioid: bool = False
    since: date | None = None
    until: date | None = None
    id: int | None = None
    removed: bool = False

    def is_taken_on(self, day: date) -> bool:
        """Return whether the list holds it on that day: not removed, and within its dates."""
        begun = self.since is None or self.since <= day
        return begun and not self.removed and (self.until is None or day <= self.until)

    def checked(self) -> Medicine:
        """Return this medicine, if it makes sense.

        Raises:
            BadInputError: about the field: no name, a dose that nobody takes, a dose without a unit or the other way
                round, a last day before the first.
        """
        if not self.name.strip():
            raise BadInputError.of("Give the medicine a name.").about("name")
        if self.dose is not None and not LEAST_DOSE <= self.dose <= MOST_DOSE:
            raise BadInputError.of(
                "The dose must be a number from {least} to {most}.", least=Amount(LEAST_DOSE), most=MOST_DOSE
            ).about("dose")
        if (self.dose is None) != (self.unit is None):
            missing = "dose" if self.dose is None else "unit"
            raise BadInputError.of("A dose needs both a number and a unit.").about(missing)
        for item in ("since", "until"):
            day = getattr(self, item)
            if day is not None:
                check_day(day, item)
        if self.since is not None and self.until is not None and self.until < self.since:
            raise BadInputError.of("The last day of the medicine is before its first day.").about("until")
        return self
