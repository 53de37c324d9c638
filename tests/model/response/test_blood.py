"""Blood results as a table: a row a value, the newest days as columns, judged by the laboratory's own limit only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.response.blood import MOST_DAYS, blood_sentence, blood_table

DAY = date(2026, 5, 4)
ALT = LabResult(1, DAY, Analyte.ALT, 30, LabUnit.UNITS_PER_LITRE, 45, id=1)
CREATININE = LabResult(1, DAY, Analyte.CREATININE, 80, LabUnit.MICROMOL_PER_LITRE, 105, id=2)


def later(lab: LabResult, days: int, value: float) -> LabResult:
    return replace(lab, day=lab.day + timedelta(days=days), value=value, id=(lab.id or 0) + 10 * days)


def test_values_stand_in_rows_and_days_in_columns() -> None:
    table = blood_table([CREATININE, later(ALT, 7, 0), ALT])
    assert table.days == (DAY, DAY + timedelta(days=7))
    assert [(row.analyte, row.unit) for row in table.rows] == [
        (Analyte.ALT, LabUnit.UNITS_PER_LITRE),
        (Analyte.CREATININE, LabUnit.MICROMOL_PER_LITRE),
    ]
    assert [None if lab is None else lab.value for lab in table.rows[0].results] == [30, 0]
    assert [None if lab is None else lab.value for lab in table.rows[1].results] == [80, None]
    assert table.rows[0].newest.value == 0
    assert table.unit is LabUnit.UNITS_PER_LITRE


def test_only_the_newest_days_have_a_column_and_two_units_a_row_each() -> None:
    labs = [later(ALT, n, n) for n in range(6)]
    table = blood_table([*labs, replace(ALT, unit=LabUnit.MICROKATAL_PER_LITRE, upper_limit=0.8, value=0.5)])
    assert len(table.days) == MOST_DAYS
    assert table.days[-1] == DAY + timedelta(days=5)
    assert [row.unit for row in table.rows] == [LabUnit.UNITS_PER_LITRE, LabUnit.MICROKATAL_PER_LITRE]
    assert table.rows[1].results == (None, None, None)
    assert table.rows[1].newest.value == 0.5


@pytest.mark.parametrize(
    ("labs", "sentence"),
    [
        ([], None),
        ([ALT], "The newest result lies within its limit."),
        ([ALT, CREATININE], "The newest results of all 2 values lie within their limits."),
        ([later(ALT, 7, 90), ALT], "ALT 2.0 times the upper limit on 11 May 2026."),
        ([replace(ALT, value=90), later(ALT, 7, 40)], "The newest result lies within its limit."),
        (
            [replace(ALT, value=60), replace(CREATININE, value=210)],
            "ALT 1.3 times the upper limit on 4 May 2026; Creatinine 2 times the upper limit on 4 May 2026.",
        ),
        (
            [ALT, replace(CREATININE, upper_limit=None)],
            "1 value has no upper limit written down, so it is not judged; none is over its limit.",
        ),
    ],
)
def test_the_newest_results_are_set_against_their_limits(labs: list[LabResult], sentence: str | None) -> None:
    found = blood_sentence(blood_table(labs))
    assert (None if found is None else str(found)) == (sentence and sentence.replace("2.0 times", "2 times"))


def test_at_its_limit_a_result_is_not_over_it() -> None:
    table = blood_table([replace(ALT, value=45)])
    assert not table.rows[0].is_over
