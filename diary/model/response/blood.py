"""The blood results of an infusion as a table: a row a value that was measured, a column a day, and one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from diary.model.records.infusion_words import limit_words
from diary.model.records.lab import Analyte, LabResult
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.lab import LabUnit

MOST_DAYS = 3
"""The newest days that have a column."""


@dataclass(frozen=True)
class BloodRow:
    """The results of one value in one unit.

    Attributes:
        analyte: The value. unit: Of all its results.
        results: The result of each day of the table; None where it was not measured.
        newest: Its newest result; its limit and its multiple are those of the row.
    """

    analyte: Analyte
    unit: LabUnit
    results: tuple[LabResult | None, ...]
    newest: LabResult

    @property
    def is_over(self) -> bool:
        """Whether the newest result lies over its limit; not without one."""
        return self.newest.multiple is not None and self.newest.multiple > 1


@dataclass(frozen=True)
class BloodTable:
    """The results of one infusion.

    Attributes:
        days: The days of the columns, oldest first, `MOST_DAYS` at most.
        rows: A row a value and unit, in the order of `Analyte`.
    """

    days: tuple[date, ...]
    rows: tuple[BloodRow, ...]

    @property
    def unit(self) -> LabUnit | None:
        """The unit that most rows are in, to be said once; None without a row."""
        units = [row.unit for row in self.rows]
        return max(units, key=units.count, default=None)


def blood_table(labs: Iterable[LabResult]) -> BloodTable:
    """Return the results of one infusion by value and day; of two on one day the one written down last.

    Args:
        labs: Those that stand.
    """
    found = sorted(labs, key=lambda lab: (lab.day, lab.id or 0))
    days = tuple(sorted({lab.day for lab in found}))[-MOST_DAYS:]
    rows = []
    for analyte in Analyte:
        for unit in dict.fromkeys(lab.unit for lab in found if lab.analyte is analyte):
            of = {lab.day: lab for lab in found if lab.analyte is analyte and lab.unit is unit}
            rows.append(BloodRow(analyte, unit, tuple(of.get(day) for day in days), of[max(of)]))
    return BloodTable(days, tuple(rows))


def blood_sentence(table: BloodTable) -> Phrase | None:
    """Say how the newest results stand to the laboratory's own limits; None without any.

    Nothing is said to be within a limit that is not known.
    """
    if not table.rows:
        return None
    over = [row for row in table.rows if row.is_over]
    if over:
        return phrase("{values}.", values=_listed([_over(row) for row in over]))
    unjudged = sum(row.newest.multiple is None for row in table.rows)
    if unjudged:
        return counted(
            "{count} value has no upper limit written down, so it is not judged; none is over its limit.",
            "{count} values have no upper limit written down, so they are not judged; none is over its limit.",
            unjudged,
        )
    return counted(
        "The newest result lies within its limit.",
        "The newest results of all {count} values lie within their limits.",
        len(table.rows),
    )


def _over(row: BloodRow) -> Phrase:
    multiple = row.newest.multiple or 0.0
    times, day = limit_words(multiple), row.newest.day
    if row.analyte is Analyte.CREATININE:
        return phrase("Creatinine {times} on {day}", times=times, day=day)
    return phrase("{analyte} {times} on {day}", analyte=row.analyte.value.upper(), times=times, day=day)


def _listed(parts: Sequence[Phrase]) -> Phrase:
    return reduce(lambda so_far, one: phrase("{so_far}; {one}", so_far=so_far, one=one), parts)
