"""What the forecast refuses, each by its name."""

from __future__ import annotations

import math
from datetime import datetime
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from diary.model.forecast import forecast
from tests.model.forecast.one_course import COURSE, FIRST, LAST, day

GOOD: dict[str, Any] = {"pain": {day(1): 3}, "courses": [COURSE], "as_of": day(2)}
REFUSED = [
    ("pain", {day(1): math.nan}),
    ("pain", {day(1): math.inf}),
    ("pain", {day(1): True}),
    ("pain", {day(1): np.True_}),
    ("pain", {day(1): 10.5}),
    ("pain", {day(1): -1}),
    ("pain", {day(1): "3"}),
    ("pain", {day(1): None}),
    ("pain", {day(50): -1}),
    ("pain", {"2025-03-06": 3}),
    ("pain", {datetime(2025, 3, 6): 3}),
    ("pain", [(day(1), 3)]),
    ("pain", None),
    ("courses", []),
    ("courses", None),
    ("courses", "ab"),
    ("courses", [(FIRST,)]),
    ("courses", [FIRST]),
    ("courses", [(LAST, FIRST)]),
    ("courses", [(FIRST, None)]),
    ("courses", [(FIRST, datetime(2025, 3, 6))]),
    ("courses", [(day(1), day(1)), COURSE]),
    ("courses", [(day(3), day(4))]),
    ("as_of", datetime(2025, 3, 20)),
    ("as_of", "2025-03-20"),
    ("as_of", None),
    ("threshold", 0.0),
    ("threshold", 1.0),
    ("threshold", -0.3),
    ("threshold", math.nan),
    ("threshold", True),
    ("threshold", "0.3"),
    ("clinic_baseline", 0.0),
    ("clinic_baseline", 10.1),
    ("clinic_baseline", math.nan),
    ("clinic_baseline", False),
    ("clinic_baseline", "6"),
]


@pytest.mark.parametrize(("name", "value"), REFUSED)
def test_bad_input_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=rf"^{name}\b"):
        forecast(**{**GOOD, name: value})


# A whole number beyond every float, one that Python does not even write, and fractions like them.
HUGE = [10**400, -(10**400), 10**5000, Fraction(10**400), Fraction(11 * 10**5000 + 1, 10**5000)]


@pytest.mark.parametrize("value", HUGE, ids=range(len(HUGE)))
@pytest.mark.parametrize("name", ["pain", "threshold", "clinic_baseline"])
def test_a_huge_number_is_refused_by_name(name: str, value: float) -> None:
    given = {day(1): value} if name == "pain" else value
    with pytest.raises(ValueError, match=rf"^{name} must lie from "):
        forecast(**{**GOOD, name: given})


@pytest.mark.parametrize("q", [-0.1, 1.1, math.nan, pytest.param(10**400, id="huge"), True, "0.5", None])
def test_bad_quantiles_are_refused(q: float) -> None:
    f = forecast(**GOOD)
    with pytest.raises(ValueError, match=r"^q\b"):
        f.due_day(q)
    with pytest.raises(ValueError, match=r"^q\b"):
        f.relief(1, q)


@pytest.mark.parametrize(
    "when", [-1, math.nan, math.inf, pytest.param(10**400, id="huge"), Fraction(10**400), True, "7", None]
)
def test_bad_days_are_refused(when: float) -> None:
    f = forecast(**GOOD)
    with pytest.raises(ValueError, match=r"^day\b"):
        f.chance_below(when)
    with pytest.raises(ValueError, match=r"^day\b"):
        f.relief(when, 0.5)
