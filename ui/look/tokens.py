"""The names of a theme's colours.

Without `from __future__ import annotations`: a NamedTuple compiles each annotation that is a string, at every start.
"""

from enum import StrEnum
from typing import NamedTuple


class ThemeName(StrEnum):
    """A theme, by the name of its file."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


NAMES = tuple(ThemeName)
"""The themes there are."""
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The text sizes that are offered; between the first and the last, any will do."""


class Tokens(NamedTuple):
    """The colours of one theme.

    Attributes:
        bg: Window. rail: Navigation. surface: Cards.
        text: Words. muted: Quieter words.
        line: Decorative borders. grid: Chart grid. control: Borders that mark a control.
        accent: Chosen answers, relief. on_accent: Words on it. soft: Chosen, quieter.
        past: Window while a past day is open.
        warn: Threshold. warn_soft: Expected window.
        plum: Infusion marks, dreams and perception. plum_soft: The same, quieter.
        sign: Safety signs, side effects, what went wrong.
        infusion: Infusions, dreams and perception in charts. threshold: The threshold in charts. effect: Side effects
            in charts; with `accent` and `control`, these differ in lightness too.
        focus: The focus ring.
        pain_1 to pain_5: A day's pain in five steps, from little to much. on_pain_5: Words and marks on the last.
        border: Width of borders in pixels.
        pattern: Whether areas are told apart by patterns instead of tints.
    """

    bg: str
    rail: str
    surface: str
    text: str
    muted: str
    line: str
    grid: str
    control: str
    accent: str
    on_accent: str
    soft: str
    past: str
    warn: str
    warn_soft: str
    plum: str
    plum_soft: str
    sign: str
    infusion: str
    threshold: str
    effect: str
    focus: str
    pain_1: str
    pain_2: str
    pain_3: str
    pain_4: str
    pain_5: str
    on_pain_5: str
    border: int
    pattern: bool
