"""Contrast of the token files, computed from them (WCAG 2.2: text 4.5:1, controls and chart marks 3:1)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.style_sheet import style_sheet
from ui.theme import SCALES, THEMES, Theme, load_tokens

NAMES = sorted(path.stem for path in THEMES.glob("*.toml"))
GROUNDS = ("bg", "rail", "surface", "past")
TEXT = [
    *((word, ground) for word in ("text", "muted", "accent", "warn", "plum", "sign") for ground in GROUNDS),
    ("on_accent", "accent"),
    ("accent", "soft"),
    ("text", "soft"),
    ("muted", "soft"),
    ("warn", "warn_soft"),
    ("text", "warn_soft"),
    ("muted", "warn_soft"),
    ("plum", "plum_soft"),
]
MARKS = [
    ("control", "surface"),
    *((mark, ground) for mark in ("accent", "warn", "plum", "sign", "focus") for ground in GROUNDS),
    ("focus", "soft"),
]


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    rgb = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (rgb.redF(), rgb.greenF(), rgb.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_formula_gives_the_known_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_there_are_the_three_themes() -> None:
    assert NAMES == ["dark", "high_contrast", "light"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("word", "ground"), TEXT)
def test_words_can_be_read(name: str, word: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast(getattr(tokens, word), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_controls_and_marks_can_be_seen(name: str, mark: str, ground: str) -> None:
    tokens = load_tokens(name)
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", SCALES)
def test_the_style_sheet_is_whole_at_every_text_size(name: str, scale: float) -> None:
    sheet = style_sheet(Theme(name, scale))
    assert "$" not in sheet
    assert f"font-size: {round(26 * scale)}px" in sheet


def test_a_theme_changes_and_says_so(look: Theme) -> None:
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.name))
    look.set_theme("dark")
    look.set_scale(3.0)
    assert told == ["dark", "dark"]
    assert look.colour("bg").name().upper() == "#12181C"
    assert look.px(16) == 32
