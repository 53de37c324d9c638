"""The sudden end of relief: a hypothesis of its own beside relief that goes on.

Relief goes on as believed until one of the last days, then there is none. Each such day is weighed against going on,
the entries until then as relief explains them and those from then on as pain without relief.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from diary.model.forecast.arrays import Floats
from diary.model.forecast.noise import Noise, log_likelihoods_begun_anew

HAZARD: Final = 0.01
"""Chance a day that relief ends at once; no published figure. Of 0.4, 1 and 2 % the one that saw an end within five
days without more early alarms (docs/decisions/0037)."""
END_WITHIN_DAYS: Final = 16
"""Days before the newest entry in which an end is looked for; what lies further back, shapes of decay explain."""
LEAST_RELIEF: Final = 0.10
"""Mean relief on the day before, under which there is nothing that could end at once."""
SEEN_BEFORE: Final = 3
"""Entries after the infusion before which nothing is called an end: there was no relief yet to be seen."""


@dataclass(frozen=True, eq=False)
class Ends:
    """The sudden ends that are looked at, E of them.

    Attributes:
        entry: index of the first entry without relief, ascending.
        day: days after the last infusion day at which relief ended: half-way from the entry before.
        chance: prior chance of each.
        going_on: prior chance of none of them.
        count: how many of the newest entries lie in the days in which an end is looked for.
    """

    entry: tuple[int, ...]
    day: tuple[float, ...]
    chance: tuple[float, ...]
    going_on: float
    count: int


def ends(since: Floats, relief: Floats | None = None) -> Ends:
    """Return the sudden ends to be looked at.

    Args:
        since: (T,) days after the last infusion day of the entries, ascending.
        relief: (T,) relief on these days, fractions, were it to go on; None for anything.
    """
    near = [index for index in range(SEEN_BEFORE, len(since)) if since[-1] - since[index] < END_WITHIN_DAYS]
    chosen = [index for index in near if relief is None or relief[index - 1] >= LEAST_RELIEF]
    chances, going_on = [], 1.0
    for index in chosen:
        stays = (1.0 - HAZARD) ** float(since[index] - since[index - 1])
        chances.append(going_on * (1.0 - stays))
        going_on *= stays
    days = tuple(float(since[index] + since[index - 1]) / 2 for index in chosen)
    return Ends(tuple(chosen), days, tuple(chances), going_on, len(near))


def log_likelihoods_after(noise: Noise, since: Floats, pain: Floats, levels: Floats, found: Ends) -> Floats:
    """Log likelihoods of the entries from each end on without any relief, in the units of `noise.log_likelihood`.

    The variation begins anew with the first of them, as on the first day of a diary.

    Args:
        noise: the patient's own variation.
        since: (T,) days of all entries.
        pain: (T,) NRS 0-10.
        levels: (L,) NRS values of the baseline.
        found: the ends, E of them.

    Returns:
        (E, L)
    """
    if not found.entry:
        return np.zeros((0, len(levels)))
    # The density of an innovation of another scale than the one that this entry has in the series that goes on.
    gaps = [since[entry] - since[entry - 1] for entry in found.entry]
    narrowed = [float(np.sqrt(1.0 - noise.correlation ** (2.0 * gap))) for gap in gaps]
    after = log_likelihoods_begun_anew(noise, since, pain, levels, found.entry)
    return np.asarray(after + np.log(narrowed)[:, None])
