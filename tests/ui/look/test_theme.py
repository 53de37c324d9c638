"""Contrast of the token files, computed from them (WCAG 2.2: text 4.5:1, controls and chart marks 3:1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

import ui.look.theme as theme_module
from ui.destinations import Destination
from ui.look.measures import BODY, CARD_TITLE, SMALL, TARGET, TITLE
from ui.look.style_sheet import style_sheet
from ui.look.theme import THEMES, Theme, load_tokens
from ui.look.tokens import SCALES
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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
    *(("text", f"pain_{step}") for step in range(1, 5)),
    ("on_pain_5", "pain_5"),
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


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_five_steps_of_pain_go_one_way_in_greyscale_too(name: str) -> None:
    tokens = load_tokens(name)
    light = [luminance(getattr(tokens, f"pain_{step}")) for step in range(1, 6)]
    assert light == sorted(light, reverse=name == "light")
    assert len(set(light)) == 5


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


CLASSES = ("QPushButton", "QAbstractButton", "QLabel", "QMenu", "QTipLabel", "QHeaderView", "QListView", "QToolButton")


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_text_is_in_our_type_whatever_the_desktop_gives_its_classes(
    window: MainWindow, look: Theme, scale: float
) -> None:
    """GNOME and XFCE give each class of controls a font of its own, some time after the start."""
    for index in Destination:
        window.open_page(index)
    look.set_scale(scale)
    for name in CLASSES:
        QApplication.setFont(QFont("DejaVu Sans", 10), name)  # type: ignore[arg-type]  # a name it is
    for index in Destination:  # a page has another look from when it is shown again
        window.open_page(index)
    window.open_page(0)
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "a tooltip", window)
    menu = QMenu(window)
    menu.ensurePolished()
    QApplication.processEvents()
    sizes = {look.px(size) for size in (BODY, TITLE, CARD_TITLE, SMALL, 28, 40)}
    widgets = QApplication.allWidgets()
    assert {"QTipLabel", "QMenu"} <= {widget.metaObject().className() for widget in widgets}
    try:
        for widget in widgets:
            widget.ensurePolished()
            font = widget.font()
            assert (font.family(), font.pixelSize() in sizes) == (look.family, True), widget
    finally:
        look.apply()  # a type for all takes those of the classes away


def test_the_look_of_the_system_is_asked_from_it_not_from_our_own_palette(look: Theme) -> None:
    follows = Theme()
    theme_module.install(follows)
    assert follows.name == "light"
    follows.set_theme("dark")
    follows.set_theme(None)
    assert follows.name == "light"
    theme_module.install(look)


def test_no_colour_of_the_application_is_the_systems(look: Theme) -> None:
    """Bevels and the like, which the tokens don't name, come from ours too."""
    looks = {}
    for name in ("light", "dark"):
        look.set_theme(name)
        looks[name] = look.palette().color(QPalette.ColorRole.Midlight).lightness()
    assert looks["light"] > 128 > looks["dark"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_a_menu_offers_is_a_target_and_has_room_for_its_words(qtbot: QtBot, look: Theme, scale: float) -> None:
    look.set_scale(scale)
    menu = QMenu()
    qtbot.addWidget(menu)
    offered = menu.addAction("Copy the picture")
    menu.ensurePolished()
    place = menu.actionGeometry(offered)
    assert place.height() >= TARGET
    assert place.width() >= menu.fontMetrics().horizontalAdvance(offered.text()) + 2 * 20
