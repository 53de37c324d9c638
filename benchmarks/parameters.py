"""Parameters of the worlds from the command line, and drawn anew.

`--set "world.parameter=value"` changes one of a world (`*` for every world); `--shuffle SEED` draws the parameters of
every world anew, uniformly within the bounds below, so that the forecast can be judged on worlds that nobody looked at
while it was made. What makes a world what it is (its shape, whether it has flares, a drift, non-responders, hidden
days) stays.
"""

from __future__ import annotations

import math
from dataclasses import fields, replace

import numpy as np

from benchmarks.worlds import Shape, World

BOUNDS: dict[str, tuple[float, float]] = {
    "start_logit": (0.2, 1.4),  # median initial relief of 0.55 to 0.80
    "start_spread": (0.3, 0.9),
    "half_life": (6.0, 22.0),  # published estimates: 5.3 to 20.5 days (Dahan 2011)
    "half_life_spread": (0.2, 0.6),
    "hold": (10.0, 35.0),
    "hold_spread": (0.2, 0.5),
    "drop": (1.0, 4.0),
    "drop_spread": (0.2, 0.6),
    "fast_half_life": (1.0, 5.0),
    "slow_half_life": (15.0, 40.0),
    "slow_spread": (0.2, 0.5),
    "fast_logit": (-1.2, 0.4),  # median share of the fast phase: 0.23 to 0.60
    "fast_spread": (0.2, 0.6),
    "non_responders": (0.2, 0.5),
    "shared": (0.6, 0.9),
    "baseline": (5.5, 7.5),
    "baseline_spread": (0.8, 1.6),
    "drift": (0.5, 1.5),
    "noise_least": (0.6, 1.0),
    "noise_most": (1.2, 1.8),
    "correlation_least": (0.1, 0.35),
    "correlation_most": (0.4, 0.7),
    "wander": (0.3, 0.8),
    "wander_days": (10.0, 40.0),
    "flare_start": (0.02, 0.08),
    "flare_end": (0.2, 0.5),
    "flare_height": (2.0, 4.0),
    "flare_spread": (0.4, 1.2),
    "missing": (0.03, 0.25),
    "missing_high": (0.3, 0.7),
    "missing_slope": (0.6, 1.8),
}
"""Least and most of what a shuffle draws; uniform, days on a logarithmic scale."""
ONLY_WHERE_PRESENT = ("non_responders", "drift", "wander", "flare_start", "missing_high", "baseline_spread")
"""What a world has or has not; it is not drawn where it is 0."""
DAYS = ("half_life", "hold", "drop", "fast_half_life", "slow_half_life", "wander_days")
LOW_BASELINE = (3.0, 4.5)
"""Bounds of the level of a world in which it is the same in everyone."""
_CHANCES = ("non_responders", "shared", "flare_start", "flare_end", "missing")
_CORRELATIONS = ("correlation_least", "correlation_most")
_OVER_ZERO = (*DAYS, "noise_least", "noise_most", "baseline")
_MAY_BE_NEGATIVE = ("start_logit", "fast_logit", "missing_slope", "missing_high")


def with_settings(worlds: dict[str, World], settings: list[str]) -> dict[str, World]:
    """The worlds with some parameters changed.

    Args:
        worlds: by name.
        settings: each like ``flares.flare_height=4`` or ``*.missing=0.3``.

    Raises:
        ValueError: a setting that does not name a world, a parameter and a number it can have.
    """
    changed = dict(worlds)
    for setting in settings:
        target, equals, text = setting.partition("=")
        name, dot, parameter = target.rpartition(".")
        if not equals or not dot:
            raise ValueError(f"{setting!r} is not like 'world.parameter=value'")
        names = list(changed) if name.strip() == "*" else [name.strip()]
        for world in names:
            if world not in changed:
                raise ValueError(f"{world!r} is no world; there are: {', '.join(changed)}")
            changed[world] = _with(changed[world], parameter.strip(), text.strip())
    return changed


def _with(world: World, parameter: str, text: str) -> World:
    kinds = {field.name: type(getattr(world, field.name)) for field in fields(world)}
    kinds = {name: kind for name, kind in kinds.items() if kind in (int, float)}
    if parameter not in kinds:
        raise ValueError(f"{parameter!r} is no parameter of a world; there are: {', '.join(kinds)}")
    try:
        value = kinds[parameter](text)
    except ValueError as error:
        raise ValueError(f"{world.name}.{parameter}: {text!r} is not a {kinds[parameter].__name__}") from error
    return checked(replace(world, **{parameter: value}))


def checked(world: World) -> World:
    """The same world.

    Raises:
        ValueError: a parameter out of its bounds, or one that its shape does not know.
    """
    values = {field.name: getattr(world, field.name) for field in fields(world)}
    numbers = {name: value for name, value in values.items() if isinstance(value, (int, float))}
    bad = [name for name, value in numbers.items() if not math.isfinite(value)]
    bad += [name for name in numbers if name not in _MAY_BE_NEGATIVE and numbers[name] < 0]
    bad += [name for name in _OVER_ZERO if numbers[name] <= 0]
    bad += [name for name in _CHANCES if numbers[name] > 1] + [name for name in _CORRELATIONS if numbers[name] >= 1]
    bad += [f"{name}_least" for name in ("noise", "correlation", "baseline") if _reversed(numbers, name)]
    if not 0 <= world.missing + min(world.missing_high, 0) <= world.missing + max(world.missing_high, 0) <= 1:
        bad.append("missing_high")
    if not 1 <= world.course_days <= 31:
        bad.append("course_days")
    if not 1 <= world.infusions <= 12:
        bad.append("infusions")
    if world.non_responders > 0 and world.shape is not Shape.EXPONENTIAL:
        bad.append("non_responders")
    if bad:
        said = ", ".join(f"{name}={numbers[name]:g}" for name in dict.fromkeys(bad))
        raise ValueError(f"{world.name}: out of bounds: {said}")
    return world


def _reversed(numbers: dict[str, float], name: str) -> bool:
    return numbers[f"{name}_least"] > numbers[f"{name}_most"]


def shuffled(worlds: dict[str, World], seed: int) -> dict[str, World]:
    """The worlds with their parameters drawn anew; a world's depend on its name and the seed only."""
    return {name: _shuffled(world, seed) for name, world in worlds.items()}


def _shuffled(world: World, seed: int) -> World:
    rng = np.random.default_rng([seed, *world.name.encode()])
    drawn: dict[str, float] = {}
    bounds = BOUNDS | ({"baseline": LOW_BASELINE} if world.baseline_spread <= 0 else {})
    for name, (low, high) in bounds.items():
        value = math.exp(rng.uniform(math.log(low), math.log(high))) if name in DAYS else rng.uniform(low, high)
        if name not in ONLY_WHERE_PRESENT or getattr(world, name) > 0:
            drawn[name] = round(float(value), 3)
    return checked(replace(world, **drawn))  # type: ignore[arg-type]


def differences(world: World) -> str:
    """The world's parameters, short: those that do something in it and are not as a plain world has them."""
    plain, idle = World(world.name), _idle(world)
    changed = {f.name: getattr(world, f.name) for f in fields(world) if f.name not in idle}
    shown = [
        f"{name} {value:g}" if isinstance(value, (int, float)) else f"{name} {value}"
        for name, value in changed.items()
        if value != getattr(plain, name)
    ]
    return ", ".join(shown) or "as a plain world"


def _idle(world: World) -> set[str]:
    """The parameters that do nothing in a world."""
    of_shape = {
        Shape.EXPONENTIAL: ("half_life",),
        Shape.PLATEAU: ("hold", "drop"),
        Shape.TWO_PHASES: ("fast", "slow"),
        Shape.STOPS: ("hold",),
        Shape.NONE: (),
    }
    others = [prefix for prefixes in of_shape.values() for prefix in prefixes if prefix not in of_shape[world.shape]]
    others += ["start"] if world.shape is Shape.NONE else []
    others += ["flare"] if world.flare_start == 0 else []
    others += ["wander"] if world.wander == 0 else []
    others += ["missing_slope"] if world.missing_high == 0 else []
    others += ["shared"] if world.infusions == 1 else []
    return {field.name for field in fields(world) if field.name.startswith(tuple(others))}
