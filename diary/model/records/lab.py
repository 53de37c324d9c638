"""Blood results: liver values and creatinine, with the laboratory's own upper limit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.day import check_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.records.infusion import Infusion

MOST_VALUE = 99_999
"""In any unit; far outside of every result there is."""
LEAST_LIMIT = 0.001


class Analyte(StrEnum):
    """The value that was measured in the blood."""

    ALT = "alt"
    AST = "ast"
    ALP = "alp"
    GGT = "ggt"
    CREATININE = "creatinine"


class LabUnit(StrEnum):
    """The unit of a result, as UCUM writes it."""

    UNITS_PER_LITRE = "U/L"
    MICROKATAL_PER_LITRE = "ukat/L"
    MICROMOL_PER_LITRE = "umol/L"
    MILLIGRAM_PER_DECILITRE = "mg/dL"


LIVER_VALUES = (Analyte.ALT, Analyte.AST, Analyte.ALP, Analyte.GGT)
"""The enzymes; they are measured in units of activity, creatinine in units of amount."""
_OF_ACTIVITY = (LabUnit.UNITS_PER_LITRE, LabUnit.MICROKATAL_PER_LITRE)
_OF_AMOUNT = (LabUnit.MICROMOL_PER_LITRE, LabUnit.MILLIGRAM_PER_DECILITRE)
LAB_UNITS: dict[Analyte, tuple[LabUnit, ...]] = {
    **dict.fromkeys(LIVER_VALUES, _OF_ACTIVITY),
    Analyte.CREATININE: _OF_AMOUNT,
}
"""The units in which each is given."""


@dataclass(frozen=True)
class LabResult:
    """One blood result.

    Attributes:
        infusion: The id of the infusion it was written down with.
        day: When the blood was taken.
        analyte: What was measured.
        value: In `unit`, 0 or more.
        unit: Of value and limit.
        upper_limit: The laboratory's own upper limit of what is normal, in `unit`, over 0; None if not told.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether the user deleted it (and may bring it back).
    """

    infusion: int
    day: date
    analyte: Analyte
    value: float
    unit: LabUnit
    upper_limit: float | None = None
    id: int | None = None
    removed: bool = False

    @property
    def multiple(self) -> float | None:
        """The value as a multiple of its upper limit; None without a limit."""
        return None if self.upper_limit is None else self.value / self.upper_limit

    def checked(self) -> LabResult:
        """Return this result, if it makes sense.

        Raises:
            BadInputError: about the field that is out of bounds.
        """
        check_day(self.day, "day")
        if not 0 <= self.value <= MOST_VALUE:
            raise BadInputError.of("The result must be a number from 0 to {most}.", most=str(MOST_VALUE)).about("value")
        if self.upper_limit is not None and not LEAST_LIMIT <= self.upper_limit <= MOST_VALUE:
            raise BadInputError.of(
                "The upper limit must be a number over 0, up to {most}.", most=str(MOST_VALUE)
            ).about("upper_limit")
        if self.unit not in LAB_UNITS[self.analyte]:
            raise BadInputError.of(
                "{analyte} is given in {units}.",
                analyte=self.analyte.value.upper(),
                units=", ".join(LAB_UNITS[self.analyte]),
            ).about("unit")
        return self


def standing_labs(labs: Iterable[LabResult], infusions: Iterable[Infusion]) -> list[LabResult]:
    """Return the results that count: neither they nor the infusion they were written down with was removed.

    Those of a removed infusion are to be seen nowhere, so no figure looks at them; they come back with it. A safety
    sign does look at them: what was measured was measured (`diary.model.safety.looking`). Those of a planned one count:
    blood is taken before an infusion, too.

    Args:
        labs: All blood results.
        infusions: All infusions; removed ones may be absent.
    """
    ids = {infusion.id for infusion in infusions if not infusion.removed}
    return [lab for lab in labs if not lab.removed and lab.infusion in ids]
