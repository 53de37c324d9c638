"""What was published, and what the forecast believes of it before it reads a diary.

A value and its 95 % confidence interval a row. Where a paper gives none, the interval follows from its counts (Clopper
and Pearson), its standard errors or its P value; `basis` says which. NRS points become relief by the placebo group's
5.45 points of week 1 (Sigtermans 2009).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.questions.prior import SOME, Prior, prior, prior_wandering
from benchmarks.summary import Estimate, Row

PLACEBO, PLACEBO_ERROR, KETAMINE, KETAMINE_ERROR = 5.45, 0.48, 2.68, 0.51
"""NRS points in week 1, with their standard errors, 30 people each (Sigtermans 2009)."""
SPREAD = ((PLACEBO_ERROR**2 + KETAMINE_ERROR**2) / 2 * 30) ** 0.5
"""SD between these people, NRS points: what turns a difference into an effect size."""
WEEKS = (1, 2, 3, 4, 6, 8, 12)
SHARE_DAYS = (0, 1, 7, 14, 28, 56, 84)
LINES = (0.3, 0.5)


@dataclass(frozen=True)
class Published:
    """One published figure.

    Attributes:
        name: what it is.
        source: its id in the register of sources.
        value: the published value; None where there is only an interval.
        low: lower end of its confidence interval.
        high: upper end.
        basis: how value and interval were got.
        believed: the same of the prior.
        short: whether it is of an infusion of a few hours of one day.
    """

    name: str
    source: str
    value: float | None
    low: float
    high: float
    basis: str
    believed: Callable[[Prior], float]
    short: bool = False

    def checked(self) -> Checked:
        """It beside what is believed."""
        return Checked(self, self.believed(prior(short=self.short)))


@dataclass(frozen=True)
class Checked:
    """A published figure beside what the forecast believes.

    Attributes:
        published: the figure.
        believed: what is believed.
    """

    published: Published
    believed: float

    @property
    def inside(self) -> bool:
        """Whether that lies in its confidence interval."""
        return self.published.low <= self.believed <= self.published.high


def _effect_size(week: int) -> Callable[[Prior], float]:
    return lambda p: p.mean_week(week) * PLACEBO / SPREAD


PUBLISHED = (
    Published(
        "share with an effect at all", "dahan-2011", 0.75, 0.58, 0.91,
        "chance of an effect of ketamine 67 ± 10 %, else of a placebo 23 ± 9 % (± SE), together",
        lambda p: p.share(p.relief[0] >= SOME),
    ),
    Published(
        "half-life, days", "dahan-2011", 10.9, 5.3, 20.5, "as published, 95 % interval", Prior.half_life,
    ),
    Published(
        "days until a twentieth of relief is left", "dahan-2011", 50, 23, 89,
        "relief outlasts the infusion by about 50 days, 4.3 to 4.6 half-lives; the interval is the half-life's",
        lambda p: p.outlasts(0.05),
    ),
    Published(
        "mean relief, week 1", "sigtermans-2009", 0.51, 0.31, 0.71,
        "NRS 2.68 ± 0.51 against 5.45 ± 0.48 (± SE)", lambda p: p.mean_week(1),
    ),
    Published(
        "mean relief, week 12", "sigtermans-2009", 0.23, -0.02, 0.49,
        "P = 0.07 with the standard error of week 1", lambda p: p.mean_week(12),
    ),
    Published(
        "effect size, week 1", "niesters-2014", 1.22, 0.82, 1.61,
        "as published; relief of the prior over an SD of 2.71 points (Sigtermans 2009)", _effect_size(1),
    ),
    Published(
        "effect size, week 4", "niesters-2014", 0.39, 0.03, 0.75,
        "as published; relief of the prior over the same SD", _effect_size(4),
    ),
    Published(
        "effect size, week 4 over week 1", "niesters-2014", 0.32, 0.02, 0.69,
        "of both intervals, by Fieller", lambda p: p.mean_week(4) / p.mean_week(1),
    ),
    Published(
        "days until half of those who responded are below 30 %", "niesters-2014", None, 0, 42,
        "retreatment needed within 4 to 6 weeks: relief goes before that", Prior.due_day,
    ),
    Published(
        "share with 2 of 8 points less, end of infusion", "mangnus-2021", 0.62, 0.47, 0.76,
        "30 of 48, Clopper and Pearson; 2 points less in one score than in another, 8 before, or told successful",
        lambda p: p.share_scored_less(2, 8.0, 0),
    ),
    Published(
        "share with 2 of 8 points less, 4 weeks", "mangnus-2021", 0.48, 0.33, 0.63,
        "23 of 48, the same", lambda p: p.share_scored_less(2, 8.0, 28),
    ),
    Published(
        "mean relief, week 2, 7 days of 5 hours", "amr-2010", None, 0.0001, 1.0,
        "better than placebo (P = 0.0001)", lambda p: p.mean_week(2),
    ),
    Published(
        "mean relief, week 3, 7 days of 5 hours", "amr-2010", 0.10, -0.21, 0.40,
        "P = 0.54, 20 people each, the SD of Sigtermans 2009", lambda p: p.mean_week(3),
    ),
    Published(
        "short: share above 50 %, 15 minutes", "noppers-2011-ejp", 0.67, 0.35, 0.90, "8 of 12, Clopper and Pearson",
        lambda p: p.share_above(0.5, 0), short=True,
    ),
    Published(
        "short: share above 50 %, week 1", "noppers-2011-ejp", 0.17, 0.02, 0.48, "2 of 12, Clopper and Pearson",
        lambda p: p.share(p.week(1) > 0.5), short=True,
    ),
    Published(
        "wandering of the level, points squared a day", "tiwari-2022", None, 0.007, 0.02,
        "199 published diaries", lambda _: prior_wandering(),
    ),
)  # fmt: skip
"""Every row of the evidence that says something of relief or level before a diary is read."""


def checked() -> list[Checked]:
    """Every published figure beside what the forecast believes."""
    return [one.checked() for one in PUBLISHED]


def rows(found: list[Checked]) -> list[Row]:
    """What the forecast believes, as lines of the CSV file: of published figures, then by week and day."""
    out = [_row(one.published.name, None, one.believed) for one in found]
    for short, kind in ((False, "long"), (True, "short")):
        belief = prior(short=short)
        out += [_row(f"{kind}: mean relief, week", week, belief.mean_week(week)) for week in WEEKS]
        out += [
            _row(f"{kind}: share above {100 * line:.0f} %", day, belief.share_above(line, day))
            for line in LINES
            for day in SHARE_DAYS
        ]
    return out


def _row(figure: str, day: int | None, value: float) -> Row:
    return Row("prior", figure, "forecast", day, Estimate(value), 0)
