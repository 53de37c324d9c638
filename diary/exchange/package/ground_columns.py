"""The computed columns of `infusions.csv` that say what an infusion's figures rest on, and how soon it followed.

How each is made stands in docs/clinician-guide.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.exchange.package import cells
from diary.exchange.package.columns import POINTS, PackageColumn, Type
from diary.model.records.repeats import early_repeat, previous_course

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diary.exchange.package.cells import Cell
    from diary.model.forecast.noise import Noise
    from diary.model.records.infusion import Infusion
    from diary.model.relief.assessment import Assessment
    from diary.settings import Settings

NOISE_DECIMALS = 6
"""Enough that a date worked out from the cells is the same as that from the figures themselves."""


@dataclass(frozen=True)
class Ground:
    """The ground of one infusion's figures.

    Attributes:
        infusion: The infusion, planned or not.
        infusions: All of the diary.
        settings: The clinic's minimum interval.
        assessment: What can be told of relief after it; None for a planned one and one that has not begun.
    """

    infusion: Infusion
    infusions: Sequence[Infusion]
    settings: Settings
    assessment: Assessment | None

    @property
    def days_after_previous(self) -> int | None:
        """Days from the last day of the infusion before to its first day; None without one."""
        previous = previous_course(self.infusion, self.infusions)
        return None if previous is None else previous.day_since(self.infusion.first_day)

    @property
    def is_early(self) -> bool:
        """Whether it follows sooner than the clinic's minimum interval."""
        return early_repeat(self.infusion, self.infusions, self.settings.minimum_interval_days) is not None

    @property
    def noise(self) -> Noise | None:
        """The person's day-to-day variation behind the forecast; None where there is no forecast."""
        forecast = None if self.assessment is None else self.assessment.forecast
        return None if forecast is None else forecast.noise


def _column(name: str, kind: Type, meaning: str, unit: str | None = None, **bounds: float) -> PackageColumn:
    return PackageColumn(name, kind, meaning, unit, bounds.get("least"), bounds.get("most"), computed=True, since=4)


def _of_noise(value: Callable[[Noise], float]) -> Callable[[Ground], Cell]:
    def cell(ground: Ground) -> Cell:
        return None if ground.noise is None else cells.rounded(value(ground.noise), NOISE_DECIMALS)

    return cell


GROUND: tuple[tuple[PackageColumn, Callable[[Ground], Cell]], ...] = (
    (
        _column(
            "days_after_previous",
            Type.INTEGER,
            "Days from last_day of the infusion before to first_day; after a planned one only for a planned one. Empty "
            "without one.",
            "days",
            least=1,
        ),
        lambda ground: ground.days_after_previous,
    ),
    (
        _column(
            "early_repeat",
            Type.BOOLEAN,
            "Whether days_after_previous is over 1 (a course written down day by day is one) and less than the days "
            "the clinic wants between two courses: 28, or what the setting minimum_interval_days in changes.csv says.",
        ),
        lambda ground: ground.is_early,
    ),
    (
        _column(
            "noise_scale",
            Type.NUMBER,
            "Student-t scale (7 degrees of freedom) of the day-to-day variation of pain that the forecast, and so "
            "every date here, rests on; empty without one.",
            POINTS,
            least=0,
        ),
        _of_noise(lambda noise: noise.scale),
    ),
    (
        _column("noise_sd", Type.NUMBER, "Its standard deviation.", POINTS, least=0),
        _of_noise(lambda noise: noise.sd),
    ),
    (
        _column("noise_correlation", Type.NUMBER, "Its correlation from one day to the next.", "1", least=0, most=1),
        _of_noise(lambda noise: noise.correlation),
    ),
)
"""Each column and how it comes out of the ground."""

GROUND_COLUMNS = tuple(column for column, _ in GROUND)


def ground_cells(ground: Ground) -> dict[str, Cell]:
    """The columns of one infusion."""
    return {column.name: value(ground) for column, value in GROUND}
