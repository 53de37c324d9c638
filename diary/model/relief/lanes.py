"""The lanes under the relief charts: what else a day said, in steps that can be drawn one above the other."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.details import DetailKind, Severity, doses
from diary.model.records.medicine import Use

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine

MOST = 3
"""The highest step: a nightmare that woke, perception of 7 and more, a severe side effect, three doses and more."""


class DayLanes(NamedTuple):
    """The steps of one day, 0 none to 3; None where it was not answered.

    Attributes:
        dreams: 1 unpleasant, 2 very unpleasant, 3 a nightmare that woke.
        perception: The highest of drug high, inner and outer perception: 1 up to 3, 2 up to 6, 3 from 7 on; 1 where
            only a change is told.
        effects: The severity of the worst side effect.
        doses: Doses of rescue medicines, halves rounded up; 3 for three and more.
        paper: 1 where the day was typed in from a paper sheet; told in words alone.
        helper: 1 where somebody else wrote it down for the person; told in words alone.
    """

    dreams: int | None
    perception: int | None
    effects: int | None
    doses: int | None
    paper: int | None = None
    helper: int | None = None


def lanes_by_day(days: Iterable[Day], medicines: Iterable[Medicine]) -> dict[date, DayLanes]:
    """Return the lanes of each diary day.

    Args:
        days: The diary days.
        medicines: The user's list; only those for rescue that are not removed are counted.
    """
    rescue = [one.id for one in medicines if one.use is Use.RESCUE and not one.removed and one.id is not None]
    return {
        day.date: _lanes(
            _dreams(day),
            _perception(day),
            _effects(day),
            _doses(day, rescue),
            1 if day.from_paper else None,
            1 if day.by_helper else None,
        )
        for day in days
    }


_lanes = cache(DayLanes)
"""Most days are alike: in thirty years there are a few dozen different ones, and the days share them."""


def counted_days(lanes: Iterable[Mapping[int, DayLanes]], since: int, lane: int) -> int:
    """Return how many of several infusions have something in a lane on a day.

    Args:
        lanes: The lanes of each, by days since its last day.
        since: The day.
        lane: Index of the lane, as in `DayLanes`.
    """
    found = (one[since][lane] for one in lanes if since in one)
    return sum(step is not None and step > 0 for step in found)


def _dreams(day: Day) -> int | None:
    if day.nightmare == 1:
        return MOST
    if day.dream_pleasantness is not None:
        return max(MOST - day.dream_pleasantness, 0)
    return 0 if day.dream_recall == 0 or day.nightmare == 0 else None


def _perception(day: Day) -> int | None:
    scores = [one for one in (day.drug_high, day.inner_perception, day.outer_perception) if one is not None]
    signs = [answer for key, answer in day.details.items() if key.kind is DetailKind.SIGN]
    if day.perception == 1 or 1 in signs:
        scores.append(1)
    if not scores:
        return 0 if day.perception == 0 or signs else None
    return min(ceil(max(scores) / 3), MOST)


def _effects(day: Day) -> int | None:
    ranks = [
        Severity(str(answer)).rank
        for key, answer in day.details.items()
        if key.kind is DetailKind.SIDE_EFFECT and answer is not None
    ]
    return max(ranks, default=None)


def _doses(day: Day, rescue: Collection[int]) -> int | None:
    found = [answer for one in rescue if isinstance(answer := day.details.get(doses(one)), int | float)]
    return min(ceil(sum(found)), MOST) if found else None
