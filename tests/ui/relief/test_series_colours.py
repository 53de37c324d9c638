"""The colours of the charts' lines, as eyes without one of the three cones see them, and in greyscale.

Matrices for full protanopia, deuteranopia and tritanopia: Machado, Oliveira and Fernandes 2009, in linear RGB.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from ui.look.theme import load_tokens
from ui.look.tokens import NAMES, ThemeName
from ui.relief.compare.series import BESIDE, EARLIER, NEWEST, THRESHOLD, dash_of

EYES = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
    "greyscale": np.array([[0.2126, 0.7152, 0.0722]] * 3),
}
APART = {"greyscale": 6.0}
"""Least distance in CIELAB; 2.3 is just noticeable. In grey there is lightness alone for all."""
USUAL_APART = 11.0
SERIES = ("accent", "control", "threshold", "infusion", "effect")


def lab(colour: str, eyes: NDArray[np.float64]) -> NDArray[np.float64]:
    """A colour in CIELAB (D65), as these eyes see it."""
    encoded = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    seen = np.clip(eyes @ linear, 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ seen
    scaled = xyz / np.array([0.9505, 1.0, 1.089])
    root = np.where(scaled > 0.008856, np.cbrt(scaled), 7.787 * scaled + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK])
def test_every_two_series_are_distinct_for_all_eyes(name: ThemeName, eyes: str) -> None:
    tokens = load_tokens(name)
    for one, other in combinations(SERIES, 2):
        seen = [lab(getattr(tokens, token), EYES[eyes]) for token in (one, other)]
        assert np.linalg.norm(seen[0] - seen[1]) >= APART.get(eyes, USUAL_APART), (one, other)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("name", NAMES)
def test_every_series_stands_out_from_the_card(name: ThemeName, eyes: str) -> None:
    tokens = load_tokens(name)
    for token in SERIES:
        seen = [lab(colour, EYES[eyes]) for colour in (getattr(tokens, token), tokens.surface)]
        assert abs(seen[0][0] - seen[1][0]) >= 30, token


def test_without_any_colour_width_dash_or_direction_tell_them_apart() -> None:
    """High contrast has white alone: so has a black and white print."""
    for one, other in combinations(BESIDE, 2):
        apart = max(one.width, other.width) / min(one.width, other.width) >= 1.5
        assert apart or one.dash is not other.dash or one.upright is not other.upright
    assert max(NEWEST.width, 1) >= 2 * EARLIER.width
    assert THRESHOLD.dash is not EARLIER.dash


def test_the_five_newest_of_the_earlier_curves_have_dashes_of_their_own() -> None:
    assert len({dash_of(at) for at in range(5)}) == 5
    assert dash_of(5) is dash_of(0)
